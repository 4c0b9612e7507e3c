package object

import "unsafe"

// IsObjectNew tells whether instances of the class are made by object.__new__.
func (t *Type) IsObjectNew() bool { return *t.slotWord(0) == *ObjectType.slotWord(0) }

// IsObjectInit tells whether instances of the class are initialised by object.__init__.
func (t *Type) IsObjectInit() bool {
	off := unsafe.Offsetof(Slots{}.Init)
	return *t.slotWord(off) == *ObjectType.slotWord(off)
}

// IsAbstract tells whether the class has abstract methods.
func (t *Type) IsAbstract() bool { return t.abstract }

func objectNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.V) > 0 {
		if !cls.IsObjectNew() {
			return Value{}, TypeErrorf("object.__new__() takes exactly one argument (the type to instantiate)")
		}
		if cls.IsObjectInit() {
			return Value{}, TypeErrorf("%s() takes no arguments", cls.Name)
		}
	}
	if cls.abstract {
		return Value{}, abstractError(t, cls)
	}
	return AllocObject(cls), nil
}

// AllocObject makes a zero instance of a class, whatever its layout.
func AllocObject(cls *Type) Value {
	if cls.Plain {
		if cls.Flags&FlagHeapType == 0 {
			// No shape: builtin types are shared by interpreters.
			return (&Instance{Object: Object{cls}}).Value()
		}
		return NewInstance(cls).Value()
	}
	return cls.AllocSub(cls)
}

func objectInit(t *Thread, v Value, args Args) error {
	if len(args.V) == 0 {
		return nil
	}
	cls := v.Type()
	if !cls.IsObjectInit() {
		return TypeErrorf("object.__init__() takes exactly one argument (the instance to initialize)")
	}
	if cls.IsObjectNew() {
		return TypeErrorf("%s.__init__() takes exactly one argument (the instance to initialize)", cls.Name)
	}
	return nil
}

func objectRepr(t *Thread, v Value) (Value, error) {
	name, err := reprTypeName(t, v.Type())
	if err != nil {
		return Value{}, err
	}
	return StrValue("<" + name + " object at " + Address(t, v) + ">"), nil
}

// reprTypeName is the name of a type with its module, unless that is builtins.
func reprTypeName(t *Thread, ty *Type) (string, error) {
	mod, err := ty.ModuleName(t)
	if err != nil {
		return "", err
	}
	if mod == "" || mod == "builtins" {
		return ty.ShortName(), nil
	}
	return mod + "." + ty.QualName(), nil
}

func objectStr(t *Thread, v Value) (Value, error) { return v.Type().Slots.Repr(t, v) }

func objectCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	switch op {
	case EQ:
		if a == b {
			return True, nil
		}
	case NE:
		f := a.Type().Slots.Compare
		if f == nil {
			break
		}
		r, err := f(t, a, b, EQ)
		if err != nil || r == NotImplemented {
			return r, err
		}
		equal, err := Truth(t, r)
		return Bool(!equal), err
	}
	return NotImplemented, nil
}

func objectFormat(t *Thread, v, spec Value) (Value, error) {
	if !spec.IsStr() {
		return Value{}, TypeErrorf("__format__() argument must be str, not %s", TypeName(spec))
	}
	if spec.Str().Len() > 0 {
		return Value{}, TypeErrorf("unsupported format string passed to %s.__format__", TypeName(v))
	}
	s, err := ToStr(t, v)
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}

// objectSizeof is a rough size: what the Go object takes.
func objectSizeof(t *Thread, v Value) (Value, error) {
	ty := v.Type()
	n := ty.basicSize()
	if ty.Plain && ty != &ObjectType {
		n = int(instanceHeader)
		if s := (*Instance)(v.P).Shape; s != nil {
			n += s.Inline * 16
		} else {
			n += ty.NSlots * 16
		}
	}
	return Int(int64(n)), nil
}

func objectDir(t *Thread, v Value) (Value, error) {
	names := NewDict()
	d, err := LookupAttr(t, v, nameDict)
	if err != nil {
		return Value{}, err
	}
	if d.P != nil && d.IsDict() {
		names = d.Dict().Copy()
	}
	cls, err := LookupAttr(t, v, nameClass)
	if err != nil {
		return Value{}, err
	}
	if cls.P != nil {
		if err := mergeClassDict(t, names, cls, 0); err != nil {
			return Value{}, err
		}
	}
	return NewList(names.keyValues()).Value(), nil
}

// keyValues returns the keys in order.
func (d *Dict) keyValues() []Value {
	keys := make([]Value, 0, d.Len())
	for pos := 0; ; {
		k, _, ok := d.Next(&pos)
		if !ok {
			return keys
		}
		keys = append(keys, k)
	}
}

var nameBases = internStatic("__bases__")

// mergeClassDict adds the names that a class and its bases define.
func mergeClassDict(t *Thread, names *Dict, cls Value, depth int) error {
	d, err := LookupAttr(t, cls, nameDict)
	if err != nil {
		return err
	}
	if d.P != nil {
		if err := ForEach(t, d, func(k Value) error { return names.Set(t, k, None) }); err != nil {
			return err
		}
	}
	bases, err := LookupAttr(t, cls, nameBases)
	if err != nil || bases.P == nil {
		return err
	}
	if err := t.EnterNative(""); err != nil {
		return err
	}
	defer t.LeaveNative()
	n, err := Len(t, bases)
	if err != nil {
		return nil
	}
	for i := range n {
		b, err := GetItem(t, bases, Int(int64(i)))
		if err != nil {
			return err
		}
		if err := mergeClassDict(t, names, b, depth+1); err != nil {
			return err
		}
	}
	return nil
}

func objectSubclassHook(t *Thread, cls, other Value) (Value, error) { return NotImplemented, nil }

func objectInitSubclass(t *Thread, cls Value) (Value, error) { return None, nil }

func objectGetClass(t *Thread, v Value) (Value, error) { return v.Type().Value(), nil }

var objectMethods = []Def{
	{Name: "__reduce_ex__", Sig: "(protocol, /)", Doc: "Helper for pickle.", F1: objectReduceEx},
	{Name: "__reduce__", Sig: "()", Doc: "Helper for pickle.", F0: objectReduce},
	{Name: "__getstate__", Sig: "()", Doc: "Helper for pickle.", F0: objectGetState},
	{Name: "__subclasshook__", Class: true, F1: objectSubclassHook,
		Doc: "Overridden by abstract classes that decide about issubclass() themselves.\n\nThe answer is True, False, or NotImplemented to leave it to the usual rules."},
	{Name: "__init_subclass__", Class: true, F0: objectInitSubclass,
		Doc: "Called for each new class that derives from this one; does nothing by default."},
	{Name: "__format__", Sig: "(format_spec, /)", F1: objectFormat,
		Doc: "The formatting of objects without rules of their own: str(self), for an empty format_spec only."},
	{Name: "__sizeof__", Sig: "()", Doc: "Size of object in memory, in bytes.", F0: objectSizeof},
	{Name: "__dir__", Sig: "()", Doc: "Default dir() implementation.", F0: objectDir},
}

var objectGetSets = []GetSet{
	{Name: "__class__", Doc: "the object's class", Get: objectGetClass, Set: objectSetClass},
}

func initObject() {
	t := &ObjectType
	t.Doc = "object()\n--\n\nWhat all classes derive from.\n\nobject() makes an instance that has no attributes and cannot be given any."
	t.Flags = FlagBaseType
	t.New, t.Init, t.Repr, t.Str = objectNew, objectInit, objectRepr, objectStr
	t.Hash, t.Compare = HashByIdentity, objectCompare
	t.GetAttr, t.SetAttr = ObjectGetAttr, ObjectSetAttr
	t.Methods, t.GetSets = objectMethods, objectGetSets
	genericGetAttrWord = getAttrWord(ObjectGetAttr)
	typeGetAttrWord = getAttrWord(typeGetAttr)
	slotGetAttrWord = getAttrWord(slotGetAttr)
}
