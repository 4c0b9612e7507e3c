package object

import "unsafe"

// MethodWrap is a staticmethod or a classmethod (by its type).
type MethodWrap struct {
	Object
	Func  Value
	Dict  *Dict
	Slots []Value
}

var wrappedNames = [...]*Str{nameModule, nameName, nameQualname, nameDoc}

// NewStaticMethod is staticmethod(f) for native code; attributes are not copied.
func NewStaticMethod(f Value) Value {
	return Value{unsafe.Pointer(&MethodWrap{Object: Object{&StaticMethodType}, Func: f}), 0}
}

// NewClassMethod is classmethod(f) for native code.
func NewClassMethod(f Value) Value {
	return Value{unsafe.Pointer(&MethodWrap{Object: Object{&ClassMethodType}, Func: f}), 0}
}

func methodWrapNew(t *Thread, cls *Type, args Args) (Value, error) {
	return AllocObject(cls), nil
}

func allocMethodWrap(t *Type) Value {
	return Value{unsafe.Pointer(&MethodWrap{Object: Object{t}, Func: None}), 0}
}

func methodWrapInit(t *Thread, v Value, args Args) error {
	name := "staticmethod"
	if v.Is(&ClassMethodType) {
		name = "classmethod"
	}
	if err := NoKeywords(name, args); err != nil {
		return err
	}
	if err := CheckPositional(name, len(args.V), 1, 1); err != nil {
		return err
	}
	m := (*MethodWrap)(v.P)
	m.Func = args.V[0]
	for _, n := range wrappedNames {
		x, err := LookupAttr(t, m.Func, n)
		if err != nil {
			return err
		}
		if x.P != nil {
			if m.Dict == nil {
				m.Dict = NewDict()
			}
			m.Dict.SetStr(n, x)
		}
	}
	return nil
}

func staticMethodGet(t *Thread, d, obj Value, owner *Type) (Value, error) {
	m := (*MethodWrap)(d.P)
	if m.Func.P == nil {
		return Value{}, RuntimeErrorf("uninitialized staticmethod object")
	}
	return m.Func, nil
}

func staticMethodCall(t *Thread, v Value, args Args) (Value, error) {
	return Call(t, (*MethodWrap)(v.P).Func, args)
}

func classMethodGet(t *Thread, d, obj Value, owner *Type) (Value, error) {
	m := (*MethodWrap)(d.P)
	if owner == nil {
		owner = obj.Type()
	}
	return NewMethod(m.Func, owner.Value()), nil
}

func methodWrapRepr(t *Thread, v Value) (Value, error) {
	s, err := Repr(t, (*MethodWrap)(v.P).Func)
	name := "staticmethod"
	if v.Is(&ClassMethodType) {
		name = "classmethod"
	}
	return StrValue("<" + name + "(" + s + ")>"), err
}

var nameIsAbstract = internStatic("__isabstractmethod__")

// isAbstract is the truth of v.__isabstractmethod__, false where there is none.
func isAbstract(t *Thread, v Value) (bool, error) {
	if v.P == nil {
		return false, nil
	}
	a, err := LookupAttr(t, v, nameIsAbstract)
	if err != nil || a.P == nil {
		return false, err
	}
	return Truth(t, a)
}

// wrappedAttr makes the getset of an attribute that is the wrapped function's,
// but can be set in the wrapper's own dict.
func wrappedAttr(name string) GetSet {
	str := internStatic(name)
	return GetSet{Name: name, Get: func(t *Thread, v Value) (Value, error) {
		m := (*MethodWrap)(v.P)
		if m.Dict != nil {
			if x, ok := m.Dict.GetStr(str); ok {
				return x, nil
			}
		}
		x, err := GetAttr(t, m.Func, str)
		if err == nil {
			InstanceDict(v).SetStr(str, x)
		}
		return x, err
	}, Set: func(t *Thread, v, x Value) error {
		if x.P == nil {
			if d := (*MethodWrap)(v.P).Dict; d == nil || !d.DeleteStr(str) {
				return attributeError(v, str, "'%s' object has no attribute '%s'", TypeName(v), name)
			}
			return nil
		}
		InstanceDict(v).SetStr(str, x)
		return nil
	}}
}

func initMethodWraps() {
	getFunc := func(t *Thread, v Value) (Value, error) { return (*MethodWrap)(v.P).Func, nil }
	getSets := []GetSet{
		{Name: "__func__", Member: true, Get: getFunc},
		{Name: "__wrapped__", Member: true, Get: getFunc},
		{Name: "__isabstractmethod__", Get: func(t *Thread, v Value) (Value, error) {
			a, err := isAbstract(t, (*MethodWrap)(v.P).Func)
			return Bool(a), err
		}},
		InstanceDictAttr(),
		wrappedAttr("__annotations__"),
		wrappedAttr("__annotate__"),
	}
	for _, t := range []*Type{&StaticMethodType, &ClassMethodType} {
		t.Flags = FlagBaseType
		t.New, t.Init, t.Repr = methodWrapNew, methodWrapInit, methodWrapRepr
		t.AllocSub = allocMethodWrap
		t.DictOffset = unsafe.Offsetof(MethodWrap{}.Dict)
		t.SlotsOffset = unsafe.Offsetof(MethodWrap{}.Slots)
		t.HasWeakref = true
		t.GetSets = getSets
		t.Methods = []Def{{Name: "__class_getitem__", Class: true, Sig: "(object, /)", Doc: "See PEP 585", F1: NewGenericAlias1}}
	}
	s, c := &StaticMethodType, &ClassMethodType
	s.Get, s.Call = staticMethodGet, staticMethodCall
	c.Get = classMethodGet
	s.Doc = "staticmethod(function, /)\n--\n\nMake a function a static method: calling it through the class or an\ninstance passes no implicit first argument.\n\n    class C:\n        @staticmethod\n        def f(x): ..."
	c.Doc = "classmethod(function, /)\n--\n\nMake a function a class method: its first argument is the class that it\nis called through, or the class of the instance.\n\n    class C:\n        @classmethod\n        def f(cls, x): ..."
}
