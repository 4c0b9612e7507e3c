package object

var (
	nameInstanceCheck = internStatic("__instancecheck__")
	nameSubclassCheck = internStatic("__subclasscheck__")
)

// IsInstance is isinstance(v, cls), where cls is a class, a tuple of them or
// whatever has __instancecheck__.
func IsInstance(t *Thread, v, cls Value) (bool, error) {
	if v.Type().Value() == cls {
		return true, nil
	}
	if cls.Type() == &TypeType {
		return recursiveIsInstance(t, v, cls)
	}
	if cls.Type() == &UnionType {
		cls = (*Union)(cls.P).Args.Value()
	}
	if cls.IsTuple() {
		if err := t.EnterNative(" in __instancecheck__"); err != nil {
			return false, err
		}
		defer t.LeaveNative()
		for _, c := range cls.Tuple().Items {
			if ok, err := IsInstance(t, v, c); ok || err != nil {
				return ok, err
			}
		}
		return false, nil
	}
	f, unbound, err := lookupSpecial(t, cls, nameInstanceCheck)
	if err != nil {
		return false, err
	}
	if f.P == nil {
		return recursiveIsInstance(t, v, cls)
	}
	if err := t.EnterNative(" in __instancecheck__"); err != nil {
		return false, err
	}
	defer t.LeaveNative()
	var r Value
	if unbound {
		r, err = call2(t, f, cls, v)
	} else {
		r, err = call1(t, f, v)
	}
	if err != nil {
		return false, err
	}
	return Truth(t, r)
}

// recursiveIsInstance is type.__instancecheck__, which also believes what
// __class__ says; classes that are no types need __bases__.
func recursiveIsInstance(t *Thread, v, cls Value) (bool, error) {
	if c := cls.AsType(); c != nil {
		if v.Is(c) {
			return true, nil
		}
		if v.Type().HasGenericGetAttr() && v.Type().classAttrIsPlain(t) {
			return false, nil
		}
		claimed, err := LookupAttr(t, v, nameClass)
		if err != nil {
			return false, err
		}
		if claimed.P != nil && claimed != v.Type().Value() {
			if cc := claimed.AsType(); cc != nil {
				return cc.IsSubtype(c), nil
			}
		}
		return false, nil
	}
	if err := checkClass(t, cls, "isinstance() arg 2 must be a type, a tuple of types, or a union"); err != nil {
		return false, err
	}
	claimed, err := LookupAttr(t, v, nameClass)
	if err != nil || claimed.P == nil {
		return false, err
	}
	return abstractIsSubclass(t, claimed, cls)
}

// classAttrIsPlain tells whether __class__ of instances is object's own.
func (t *Type) classAttrIsPlain(th *Thread) bool {
	own, _ := ObjectType.OwnDict().GetStr(nameClass)
	return t.Lookup(th, nameClass) == own
}

// checkClass raises TypeError(msg) if cls does not look like a class.
func checkClass(t *Thread, cls Value, msg string) error {
	bases, err := abstractBases(t, cls)
	if err == nil && bases.P == nil {
		err = TypeErrorf("%s", msg)
	}
	return err
}

// abstractBases returns cls.__bases__ if that is a tuple, or the zero Value.
func abstractBases(t *Thread, cls Value) (Value, error) {
	b, err := LookupAttr(t, cls, nameBases)
	if err != nil || b.P == nil || !b.IsTuple() {
		return Value{}, err
	}
	return b, nil
}

// abstractIsSubclass looks for cls along __bases__.
func abstractIsSubclass(t *Thread, derived, cls Value) (bool, error) {
	if err := t.EnterNative(" in __issubclass__"); err != nil {
		return false, err
	}
	defer t.LeaveNative()
	for {
		if derived == cls {
			return true, nil
		}
		bases, err := abstractBases(t, derived)
		if err != nil || bases.P == nil {
			return false, err
		}
		items := bases.Tuple().Items
		if len(items) == 0 {
			return false, nil
		}
		if len(items) == 1 {
			derived = items[0]
			continue
		}
		for _, b := range items {
			if ok, err := abstractIsSubclass(t, b, cls); ok || err != nil {
				return ok, err
			}
		}
		return false, nil
	}
}

// IsSubclass is issubclass(derived, cls).
func IsSubclass(t *Thread, derived, cls Value) (bool, error) {
	if cls.Type() == &TypeType {
		if derived == cls {
			return true, nil
		}
		return recursiveIsSubclass(t, derived, cls)
	}
	if cls.Type() == &UnionType {
		cls = (*Union)(cls.P).Args.Value()
	}
	if cls.IsTuple() {
		if err := t.EnterNative(" in __subclasscheck__"); err != nil {
			return false, err
		}
		defer t.LeaveNative()
		for _, c := range cls.Tuple().Items {
			if ok, err := IsSubclass(t, derived, c); ok || err != nil {
				return ok, err
			}
		}
		return false, nil
	}
	f, unbound, err := lookupSpecial(t, cls, nameSubclassCheck)
	if err != nil {
		return false, err
	}
	if f.P == nil {
		return recursiveIsSubclass(t, derived, cls)
	}
	if err := t.EnterNative(" in __subclasscheck__"); err != nil {
		return false, err
	}
	defer t.LeaveNative()
	var r Value
	if unbound {
		r, err = call2(t, f, cls, derived)
	} else {
		r, err = call1(t, f, derived)
	}
	if err != nil {
		return false, err
	}
	return Truth(t, r)
}

func recursiveIsSubclass(t *Thread, derived, cls Value) (bool, error) {
	if c, d := cls.AsType(), derived.AsType(); c != nil && d != nil {
		return d.IsSubtype(c), nil
	}
	if err := checkClass(t, derived, "issubclass() arg 1 must be a class"); err != nil {
		return false, err
	}
	if err := checkClass(t, cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union"); err != nil {
		return false, err
	}
	return abstractIsSubclass(t, derived, cls)
}

func typeInstanceCheck(t *Thread, cls, v Value) (Value, error) {
	ok, err := recursiveIsInstance(t, v, cls)
	return Bool(ok), err
}

func typeSubclassCheck(t *Thread, cls, derived Value) (Value, error) {
	ok, err := recursiveIsSubclass(t, derived, cls)
	return Bool(ok), err
}
