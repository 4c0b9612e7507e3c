package abc

import "github.com/gopy-lang/gopy/interp/object"

func instanceCheck(t *object.Thread, _, self, instance object.Value) (object.Value, error) {
	d, err := dataOf(t, self)
	if err != nil {
		return object.Value{}, err
	}
	ty := instance.Type()
	subclass, err := object.GetAttr(t, instance, nameClass)
	if err != nil {
		return object.Value{}, err
	}
	c := subclass.AsType()
	if c != nil && d.cache.has(c) {
		return object.True, nil
	}
	if c == ty {
		if d.negativeVersion == counterOf(t).n && d.negative.has(c) {
			return object.False, nil
		}
		return object.CallMethod(t, self, nameSubclassCheck, subclass)
	}
	r, err := object.CallMethod(t, self, nameSubclassCheck, subclass)
	if err != nil {
		return r, err
	}
	if yes, err := object.Truth(t, r); err != nil || yes {
		return r, err
	}
	return object.CallMethod(t, self, nameSubclassCheck, ty.Value())
}

func subclassCheck(t *object.Thread, _, self, subclass object.Value) (object.Value, error) {
	c := subclass.AsType()
	if c == nil {
		return object.Value{}, object.TypeErrorf("issubclass() arg 1 must be a class")
	}
	d, err := dataOf(t, self)
	if err != nil {
		return object.Value{}, err
	}
	if d.cache.has(c) {
		return object.True, nil
	}
	now := counterOf(t)
	if d.negativeVersion < now.n {
		d.negative, d.negativeVersion = classSet{}, now.n
	} else if d.negative.has(c) {
		return object.False, nil
	}
	ok, err := object.CallMethod(t, self, nameSubclassHook, subclass)
	if err != nil {
		return ok, err
	}
	switch {
	case ok.IsTrue():
		d.cache.add(c)
		return object.True, nil
	case ok.IsFalse():
		d.negative.add(c)
		return object.False, nil
	case ok != object.NotImplemented:
		return object.Value{}, object.Errorf(&object.AssertionError, "__subclasshook__ must return either False, True, or NotImplemented")
	}
	if abc := self.AsType(); abc != nil && c.IsSubtype(abc) {
		d.cache.add(c)
		return object.True, nil
	}
	// The registry may change while the checks run.
	for _, k := range append([]classKey(nil), d.registry.order...) {
		r := k.class()
		if r == nil {
			continue
		}
		if is, err := object.IsSubclass(t, subclass, r.Value()); err != nil {
			return object.Value{}, err
		} else if is {
			d.cache.add(c)
			return object.True, nil
		}
	}
	subs, err := object.CallMethod(t, self, nameSubclasses)
	if err != nil {
		return subs, err
	}
	if !subs.IsList() {
		return object.Value{}, object.TypeErrorf("__subclasses__() must return a list")
	}
	for _, s := range subs.List().Copy() {
		if is, err := object.IsSubclass(t, subclass, s); err != nil {
			return object.Value{}, err
		} else if is {
			d.cache.add(c)
			return object.True, nil
		}
	}
	d.negative.add(c)
	return object.False, nil
}
