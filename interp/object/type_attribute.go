package object

// typeLookup is type.__getattribute__, which returns the zero Value where
// there is no such attribute: data descriptors of the metatype, the attributes
// of the type and its bases, then the rest of the metatype.
func typeLookup(t *Thread, cls *Type, name *Str) (Value, error) {
	meta := cls.T
	m := meta.Lookup(t, name)
	var get GetFunc
	if m.P != nil {
		mt := m.Type()
		if get = mt.Get; get != nil && mt.Set != nil {
			return get(t, m, cls.Value(), meta)
		}
	}
	if a := cls.Lookup(t, name); a.P != nil {
		if local := a.Type().Get; local != nil {
			return local(t, a, Value{}, cls)
		}
		return a, nil
	}
	if get != nil {
		return get(t, m, cls.Value(), meta)
	}
	return m, nil
}

func typeGetAttr(t *Thread, v Value, name *Str) (Value, error) {
	cls := (*Type)(v.P)
	r, err := typeLookup(t, cls, name)
	if err != nil {
		setAttributeContext(err, v, name)
	} else if r.P == nil {
		err = noTypeAttribute(cls, name)
	}
	return r, err
}

func noTypeAttribute(cls *Type, name *Str) error {
	return attributeError(cls.Value(), name, "type object '%s' has no attribute '%s'", cls.Name, name.String())
}

// typeSetAttr is type.__setattr__ and __delattr__.
func typeSetAttr(t *Thread, v Value, name *Str, x Value) error {
	cls := (*Type)(v.P)
	if cls.Flags&FlagHeapType == 0 {
		return immutableType(cls, name)
	}
	name = t.Interp.InternStr(name)
	if d := cls.T.Lookup(t, name); d.P != nil {
		if set := d.Type().Set; set != nil {
			return set(t, d, v, x)
		}
	}
	if x.P == nil {
		if !cls.dict.DeleteStr(name) {
			return noTypeAttribute(cls, name)
		}
	} else {
		cls.dict.SetStr(name, x)
	}
	cls.changed(t, name)
	return nil
}

func immutableType(cls *Type, name *Str) error {
	return TypeErrorf("cannot set '%s' attribute of immutable type '%s'", name.String(), cls.Name)
}

// setOwn sets an attribute of a class made at run time, past the metatype.
func (t *Type) setOwn(th *Thread, name *Str, x Value) {
	t.dict.SetStr(name, x)
	t.changed(th, name)
}
