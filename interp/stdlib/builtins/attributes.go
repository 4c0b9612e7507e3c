package builtins

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// attrName checks the name argument of getattr and its kin.
func attrName(t *object.Thread, v object.Value) (*object.Str, error) {
	if !v.IsStr() {
		return nil, object.TypeErrorf("attribute name must be string, not '%s'", object.TypeName(v))
	}
	return t.Interp.InternStr(v.Str()), nil
}

func getattr(t *object.Thread, _, v, name, def object.Value) (object.Value, error) {
	n, err := attrName(t, name)
	if err != nil {
		return object.Value{}, err
	}
	if def.P == nil {
		return object.GetAttr(t, v, n)
	}
	r, err := object.LookupAttr(t, v, n)
	if err == nil && r.P == nil {
		r = def
	}
	return r, err
}

func hasattr(t *object.Thread, _, v, name object.Value) (object.Value, error) {
	n, err := attrName(t, name)
	if err != nil {
		return object.Value{}, err
	}
	r, err := object.LookupAttr(t, v, n)
	return object.Bool(r.P != nil), err
}

func setattr(t *object.Thread, _, v, name, x object.Value) (object.Value, error) {
	n, err := attrName(t, name)
	if err != nil {
		return object.Value{}, err
	}
	return object.None, object.SetAttr(t, v, n, x)
}

func delattr(t *object.Thread, _, v, name object.Value) (object.Value, error) {
	n, err := attrName(t, name)
	if err != nil {
		return object.Value{}, err
	}
	return object.None, object.SetAttr(t, v, n, object.Value{})
}

func callable(t *object.Thread, _, v object.Value) (object.Value, error) {
	return object.Bool(v.Type().Slots.Call != nil), nil
}

func hash(t *object.Thread, _, v object.Value) (object.Value, error) {
	h, err := object.Hash(t, v)
	return object.Int(int64(h)), err
}

func id(t *object.Thread, _, v object.Value) (object.Value, error) { return object.ID(v), nil }

func isinstance(t *object.Thread, _, v, cls object.Value) (object.Value, error) {
	b, err := object.IsInstance(t, v, cls)
	return object.Bool(b), err
}

func issubclass(t *object.Thread, _, v, cls object.Value) (object.Value, error) {
	b, err := object.IsSubclass(t, v, cls)
	return object.Bool(b), err
}

func repr(t *object.Thread, _, v object.Value) (object.Value, error) {
	s, err := object.ReprStr(t, v)
	if err != nil {
		return object.Value{}, err
	}
	return s.Value(), nil
}

func ascii(t *object.Thread, _, v object.Value) (object.Value, error) {
	s, err := object.ASCII(t, v)
	if err != nil {
		return object.Value{}, err
	}
	return s.Value(), nil
}

func format(t *object.Thread, _, v, spec object.Value) (object.Value, error) {
	if spec.P == nil {
		spec = object.EmptyStr().Value()
	} else if !spec.IsStr() {
		return object.Value{}, object.TypeErrorf("format() argument 2 must be str, not %s", object.TypeName(spec))
	}
	return object.Format(t, v, spec)
}

func dir(t *object.Thread, _, v object.Value) (object.Value, error) {
	var names object.Value
	var err error
	if v.P == nil {
		l, err := locals(t, object.Value{})
		if err != nil {
			return l, err
		}
		if names, err = object.CallMethod(t, l, t.Interp.Intern("keys")); err != nil {
			return names, err
		}
	} else {
		var found bool
		if names, found, err = object.CallSpecial(t, v, t.Interp.Intern("__dir__")); err != nil {
			return names, err
		}
		if !found {
			return names, object.TypeErrorf("object does not provide __dir__")
		}
	}
	l, err := object.ListOf(t, names)
	if err != nil {
		return object.Value{}, err
	}
	return l.Value(), object.SortList(t, l, object.None, false)
}

func vars(t *object.Thread, _, v object.Value) (object.Value, error) {
	if v.P == nil {
		return locals(t, v)
	}
	d, err := object.LookupAttr(t, v, t.Interp.Intern("__dict__"))
	if err == nil && d.P == nil {
		err = object.TypeErrorf("vars() argument must have __dict__ attribute")
	}
	return d, err
}

func aiter(t *object.Thread, _, v object.Value) (object.Value, error) {
	f := v.Type().Slots.AIter
	if f == nil {
		return object.Value{}, object.TypeErrorf("'%s' object is not an async iterable", object.TypeName(v))
	}
	r, err := f(t, v)
	if err == nil && r.Type().Slots.ANext == nil {
		err = object.TypeErrorf("aiter() returned not an async iterator of type '%s'", object.TypeName(r))
	}
	return r, err
}

func anext(t *object.Thread, _, v, def object.Value) (object.Value, error) {
	f := v.Type().Slots.ANext
	if f == nil {
		return object.Value{}, object.TypeErrorf("'%s' object is not an async iterator", object.TypeName(v))
	}
	r, err := f(t, v)
	if err != nil || def.P == nil {
		return r, err
	}
	return object.NewANextDefault(r, def), nil
}
