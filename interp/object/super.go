package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// Super is a super object. Obj is absent in an unbound one.
type Super struct {
	Object
	Type    *Type
	Obj     Value
	ObjType *Type
	Extra
}

// superCheck returns the type whose MRO super(cls, obj) walks.
func superCheck(t *Thread, cls *Type, obj Value) (*Type, error) {
	// A class whose mro() leaves itself out is no subtype of itself.
	if c := obj.AsType(); c != nil && (containsType(c.MRO, cls) || c.MRO == nil && c.IsSubtype(cls)) {
		return c, nil
	}
	if obj.Is(cls) {
		return obj.Type(), nil
	}
	claimed, err := LookupAttr(t, obj, nameClass)
	if err != nil {
		return nil, err
	}
	if claimed.P != nil {
		if c := claimed.AsType(); c != nil && c != obj.Type() && c.IsSubtype(cls) {
			return c, nil
		}
	}
	what, name := "instance of", TypeName(obj)
	if c := obj.AsType(); c != nil {
		what, name = "type", c.Name
	}
	return nil, TypeErrorf("super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).", what, name, cls.Name)
}

// superFind looks name up behind cls in the MRO of start.
func superFind(t *Thread, cls, start *Type, name *Str) Value {
	mro := start.MRO
	for i, c := range mro {
		if c == cls {
			for _, c := range mro[i+1:] {
				if v, ok := c.OwnDict().GetStr(name); ok {
					return v
				}
			}
			break
		}
	}
	return Value{}
}

func superBind(t *Thread, d, obj Value, start *Type) (Value, error) {
	if d.P == nil {
		return d, nil
	}
	get := d.Type().Get
	if get == nil {
		return d, nil
	}
	if obj.P == unsafe.Pointer(start) {
		obj = Value{}
	}
	return get(t, d, obj, start)
}

// SuperGetAttr is super(cls, obj).name.
func SuperGetAttr(t *Thread, cls, obj Value, name *Str) (Value, error) {
	c := cls.AsType()
	if c == nil {
		return Value{}, TypeErrorf("super() argument 1 must be a type, not %s", TypeName(cls))
	}
	start, err := superCheck(t, c, obj)
	if err != nil {
		return Value{}, err
	}
	if name != nameClass {
		r, err := superBind(t, superFind(t, c, start, name), obj, start)
		if err != nil || r.P != nil {
			return r, err
		}
	}
	return ObjectGetAttr(t, newSuper(&SuperType, c, obj, start), name)
}

// SuperLookup is super(cls, obj).name for a call: a function and the self to
// pass first, or an attribute and Unbound.
func SuperLookup(t *Thread, cls, obj Value, name *Str) (Value, Value, error) {
	if c := cls.AsType(); c != nil && name != nameClass {
		start, err := superCheck(t, c, obj)
		if err != nil {
			return Value{}, Value{}, err
		}
		if d := superFind(t, c, start, name); d.P != nil && d.Type().Flags&FlagMethodDescriptor != 0 && obj.P != unsafe.Pointer(start) {
			return d, obj, nil
		}
	}
	r, err := SuperGetAttr(t, cls, obj, name)
	return r, Unbound(), err
}

func newSuper(ty, cls *Type, obj Value, start *Type) Value {
	return Value{unsafe.Pointer(&Super{Object: Object{ty}, Type: cls, Obj: obj, ObjType: start}), 0}
}

func superNew(t *Thread, cls *Type, args Args) (Value, error) {
	return newSuper(cls, nil, Value{}, nil), nil
}

func superInit(t *Thread, v Value, args Args) error {
	if err := NoKeywords("super", args); err != nil {
		return err
	}
	if len(args.V) > 2 {
		return TypeErrorf("super() expected at most 2 arguments, got %d", len(args.V))
	}
	var cls *Type
	var obj Value
	if len(args.V) == 0 {
		var err error
		if cls, obj, err = superFromFrame(t); err != nil {
			return err
		}
	} else {
		if cls = args.V[0].AsType(); cls == nil {
			return TypeErrorf("super() argument 1 must be a type, not %s", TypeName(args.V[0]))
		}
		if len(args.V) == 2 && !args.V[1].IsNone() {
			obj = args.V[1]
		}
	}
	var start *Type
	if obj.P != nil {
		var err error
		if start, err = superCheck(t, cls, obj); err != nil {
			return err
		}
	}
	s := (*Super)(v.P)
	s.Type, s.Obj, s.ObjType = cls, obj, start
	return nil
}

// superFromFrame finds the arguments of super() in the running method: its
// first argument and the cell __class__.
func superFromFrame(t *Thread) (*Type, Value, error) {
	f := t.CurrentFrame()
	if f == nil {
		return nil, Value{}, RuntimeErrorf("super(): no current frame")
	}
	code := f.CodeOf()
	if code.ArgCount == 0 {
		return nil, Value{}, RuntimeErrorf("super(): no arguments")
	}
	obj := *f.Local(0)
	if code.LocalKinds[0]&bytecode.LocalCell != 0 && obj.P != nil && obj.Type() == &CellType {
		obj = (*Cell)(obj.P).V
	}
	if obj.P == nil || obj.IsUnbound() {
		return nil, Value{}, RuntimeErrorf("super(): arg[0] deleted")
	}
	for i, name := range code.LocalNames {
		if name != "__class__" || code.LocalKinds[i]&bytecode.LocalFree == 0 {
			continue
		}
		c := *f.Local(i)
		if c.P == nil || c.Type() != &CellType {
			return nil, Value{}, RuntimeErrorf("super(): bad __class__ cell")
		}
		v := (*Cell)(c.P).V
		if v.P == nil || v.IsUnbound() {
			return nil, Value{}, RuntimeErrorf("super(): empty __class__ cell")
		}
		cls := v.AsType()
		if cls == nil {
			return nil, Value{}, RuntimeErrorf("super(): __class__ is not a type (%s)", TypeName(v))
		}
		return cls, obj, nil
	}
	return nil, Value{}, RuntimeErrorf("super(): __class__ cell not found")
}

func superGetAttro(t *Thread, v Value, name *Str) (Value, error) {
	s := (*Super)(v.P)
	if s.ObjType != nil && !name.Equal(nameClass) {
		r, err := superBind(t, superFind(t, s.Type, s.ObjType, name), s.Obj, s.ObjType)
		if err != nil || r.P != nil {
			return r, err
		}
	}
	return ObjectGetAttr(t, v, name)
}

func superDescrGet(t *Thread, d, obj Value, owner *Type) (Value, error) {
	s := (*Super)(d.P)
	if obj.IsNoneOrAbsent() || s.Obj.P != nil || s.Type == nil {
		return d, nil
	}
	if s.T != &SuperType {
		return CallArgs(t, s.T.Value(), s.Type.Value(), obj)
	}
	start, err := superCheck(t, s.Type, obj)
	if err != nil {
		return Value{}, err
	}
	return newSuper(&SuperType, s.Type, obj, start), nil
}

func superRepr(t *Thread, v Value) (Value, error) {
	s := (*Super)(v.P)
	name := "NULL"
	if s.Type != nil {
		name = s.Type.Name
	}
	if s.ObjType != nil {
		return StrValue("<super: <class '" + name + "'>, <" + s.ObjType.Name + " object>>"), nil
	}
	return StrValue("<super: <class '" + name + "'>, NULL>"), nil
}

func typeOrNone(c *Type) Value {
	if c == nil {
		return None
	}
	return c.Value()
}

func initSuper() {
	t := &SuperType
	t.Flags = FlagBaseType
	t.Doc = "super() -> the same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\nsuper(type, obj) -> attributes of obj as found behind type in its method\n    resolution order; obj is an instance of type or derives from it"
	t.New, t.Init, t.Repr = superNew, superInit, superRepr
	t.GetAttr, t.Get = superGetAttro, superDescrGet
	t.AllocSub = func(cls *Type) Value { return newSuper(cls, nil, Value{}, nil) }
	t.ExtraOffset = unsafe.Offsetof(Super{}.Extra)
	t.GetSets = []GetSet{
		{Name: "__thisclass__", Member: true, Doc: "the class invoking super()", Get: func(t *Thread, v Value) (Value, error) {
			return typeOrNone((*Super)(v.P).Type), nil
		}},
		{Name: "__self__", Member: true, Doc: "the instance invoking super(); may be None", Get: func(t *Thread, v Value) (Value, error) {
			if o := (*Super)(v.P).Obj; o.P != nil {
				return o, nil
			}
			return None, nil
		}},
		{Name: "__self_class__", Member: true, Doc: "the type of the instance invoking super(); may be None", Get: func(t *Thread, v Value) (Value, error) {
			return typeOrNone((*Super)(v.P).ObjType), nil
		}},
	}
}
