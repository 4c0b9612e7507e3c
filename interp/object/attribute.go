package object

import "unsafe"

// This file holds the generic attribute access: what object.__getattribute__
// and object.__setattr__ do.

// ObjectGetAttr is object.__getattribute__: data descriptors of the type, the
// instance's own attributes, then the rest of the type.
func ObjectGetAttr(t *Thread, v Value, name *Str) (Value, error) {
	r, err := genericLookup(t, v, name)
	if err != nil {
		setAttributeContext(err, v, name)
	} else if r.P == nil {
		err = noAttribute(v, name)
	}
	return r, err
}

// genericLookup is ObjectGetAttr that returns the zero Value, without making
// an exception, where there is no such attribute.
func genericLookup(t *Thread, v Value, name *Str) (Value, error) {
	ty := v.Type()
	d := ty.Lookup(t, name)
	var get GetFunc
	if d.P != nil {
		dt := d.Type()
		if get = dt.Get; get != nil && dt.Set != nil {
			return get(t, d, v, ty)
		}
	}
	r, ok := ownAttribute(t, v, ty, name)
	if ok {
		return r, nil
	}
	if dict := oddDict(v, ty); dict != nil {
		if r, ok, err := dict.Get(t, name.Value()); ok || err != nil {
			return r, err
		}
	}
	if get != nil {
		return get(t, d, v, ty)
	}
	return d, nil
}

// oddDict returns the instance's dict if it has keys that are no exact strs,
// which can be equal to a name all the same.
func oddDict(v Value, ty *Type) *Dict {
	var d *Dict
	if ty.Plain {
		if o := (*Instance)(v.P); o.ext != nil {
			d = o.ext.dict
		}
	} else if ty.DictOffset != 0 {
		d = *(**Dict)(unsafe.Add(v.P, ty.DictOffset))
	}
	if d != nil && !d.strKeys {
		return d
	}
	return nil
}

// ownAttribute looks into the instance itself.
func ownAttribute(t *Thread, v Value, ty *Type, name *Str) (Value, bool) {
	if ty.Plain {
		if !ty.HasDict {
			return Value{}, false
		}
		return (*Instance)(v.P).GetOwn(t, name)
	}
	if off := ty.DictOffset; off != 0 {
		if d := *(**Dict)(unsafe.Add(v.P, off)); d != nil {
			return d.GetStr(name)
		}
	}
	return Value{}, false
}

// ObjectSetAttr is object.__setattr__; with an absent x it is __delattr__.
func ObjectSetAttr(t *Thread, v Value, name *Str, x Value) error {
	ty := v.Type()
	d := ty.Lookup(t, name)
	if d.P != nil {
		if set := d.Type().Set; set != nil {
			return set(t, d, v, x)
		}
	}
	switch {
	case !ty.HasDict || !ty.Plain && ty.DictOffset == 0:
		if d.P != nil {
			return attributeError(Value{}, nil, "'%s' object attribute '%s' is read-only", ty.Name, name.String())
		}
		return attributeError(v, name, "'%s' object has no attribute '%s' and no __dict__ for setting new attributes", ty.Name, name.String())
	case ty.Plain:
		o := (*Instance)(v.P)
		if x.P != nil {
			o.SetOwn(t, name, x)
			return nil
		}
		if o.DeleteOwn(t, name) {
			return nil
		}
	default:
		p := (**Dict)(unsafe.Add(v.P, ty.DictOffset))
		if x.P != nil {
			if *p == nil {
				*p = NewDict()
			}
			(*p).SetStr(t.Interp.InternStr(name), x)
			return nil
		}
		if *p != nil && (*p).DeleteStr(name) {
			return nil
		}
	}
	if ty.Plain {
		return attributeError(Value{}, nil, "'%s' object has no attribute '%s'", ty.Name, name.String())
	}
	return noAttribute(v, name)
}

// InstanceDict returns the __dict__ of v, which is made if it is not there
// yet; nil when v's type has none.
func InstanceDict(v Value) *Dict {
	ty := v.Type()
	switch {
	case !ty.HasDict:
		return nil
	case ty.Plain:
		return (*Instance)(v.P).Dict()
	case ty.DictOffset != 0:
		p := (**Dict)(unsafe.Add(v.P, ty.DictOffset))
		if *p == nil {
			*p = NewDict()
		}
		return *p
	}
	return nil
}

// setInstanceDict makes d the __dict__ of v, whose type must have one.
func setInstanceDict(v Value, d *Dict) {
	switch ty := v.Type(); {
	case ty.Plain:
		(*Instance)(v.P).SetDict(d)
	case ty.DictOffset != 0:
		*(**Dict)(unsafe.Add(v.P, ty.DictOffset)) = d
	default:
		panic("BUG: setInstanceDict of " + ty.Name)
	}
}

// LookupMethod finds the attribute name of v for a call: a function and the
// self to pass first, or an attribute and Unbound.
func LookupMethod(t *Thread, v Value, name *Str) (Value, Value, error) {
	ty := v.Type()
	if !isGenericGetAttr(ty.GetAttr) {
		r, err := ty.GetAttr(t, v, name)
		return r, Unbound(), err
	}
	d := ty.Lookup(t, name)
	var get GetFunc
	method := false
	if d.P != nil {
		dt := d.Type()
		if dt.Flags&FlagMethodDescriptor != 0 {
			method = true
		} else if get = dt.Get; get != nil && dt.Set != nil {
			r, err := get(t, d, v, ty)
			return r, Unbound(), err
		}
	}
	if r, ok := ownAttribute(t, v, ty, name); ok {
		return r, Unbound(), nil
	}
	switch {
	case method:
		return d, v, nil
	case get != nil:
		r, err := get(t, d, v, ty)
		return r, Unbound(), err
	case d.P != nil:
		return d, Unbound(), nil
	}
	return Value{}, Value{}, noAttribute(v, name)
}

// genericGetAttr and the like are the words of the slot functions that
// lookups know how to do without making exceptions; set by initObject.
var genericGetAttrWord, typeGetAttrWord, slotGetAttrWord, moduleGetAttrWord unsafe.Pointer

func getAttrWord(f GetAttrFunc) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(&f)) }

func isGenericGetAttr(f GetAttrFunc) bool { return getAttrWord(f) == genericGetAttrWord }

// HasGenericGetAttr tells whether attributes of instances are found by
// object.__getattribute__, with no __getattr__ behind it; for specialize.
func (t *Type) HasGenericGetAttr() bool { return isGenericGetAttr(t.GetAttr) }

// HasGenericSetAttr tells whether attributes of instances are set by object.__setattr__.
func (t *Type) HasGenericSetAttr() bool {
	f, g := t.SetAttr, SetAttrFunc(ObjectSetAttr)
	return *(*unsafe.Pointer)(unsafe.Pointer(&f)) == *(*unsafe.Pointer)(unsafe.Pointer(&g))
}

// HasTypeGetAttr tells whether attributes of instances, which are classes, are
// found by type.__getattribute__.
func (t *Type) HasTypeGetAttr() bool { return getAttrWord(t.GetAttr) == typeGetAttrWord }

// lookupAttr is LookupAttr: getattr(v, name), or the zero Value instead of an AttributeError.
func lookupAttr(t *Thread, v Value, name *Str) (Value, error) {
	var r Value
	var err error
	switch f := v.Type().GetAttr; getAttrWord(f) {
	case genericGetAttrWord:
		r, err = genericLookup(t, v, name)
	case typeGetAttrWord:
		r, err = typeLookup(t, (*Type)(v.P), name)
	case moduleGetAttrWord:
		r, err = moduleLookup(t, v, name)
	case slotGetAttrWord:
		r, err = slotGetAttrOrAbsent(t, v, name)
	default:
		r, err = f(t, v, name)
	}
	if err != nil && Matches(err, &AttributeError) {
		return Value{}, nil
	}
	return r, err
}

// GenericGetAttr, GenericSetAttr and IsPlain are the facts that specialize asks about.
func GenericGetAttr(t *Type) bool { return t.HasGenericGetAttr() }

// GenericSetAttr tells whether attributes of instances are set by object.__setattr__.
func GenericSetAttr(t *Type) bool { return t.HasGenericSetAttr() }

// IsPlain tells whether instances are *Instance.
func IsPlain(t *Type) bool { return t.Plain && t != &ObjectType }

// MemberIndex returns the inline slot of a member of __slots__ in plain
// instances of t, and false when descr is no such member.
func MemberIndex(descr Value, t *Type) (int, bool) {
	if descr.Type() != &MemberDescriptorType || !t.Plain {
		return 0, false
	}
	a := (*AttrDescriptor)(descr.P)
	return a.Index, a.Def == nil && t.IsSubtype(a.Owner)
}
