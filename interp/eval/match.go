package eval

import "github.com/gopy-lang/gopy/interp/object"

// MatchKeys returns the tuple of the values of a mapping for keys, or None.
func (e *Engine) MatchKeys(t *object.Thread, subject, keys object.Value) (object.Value, error) {
	ks := keys.Tuple().Items
	out := object.AllocTuple(len(ks))
	get := object.Value{}
	missing := object.NewCell(object.None)
	mark := missing.Value()
	seen := object.NewSet()
	for i, k := range ks {
		if has, err := object.Contains(t, seen, k); err != nil {
			return out.Value(), err
		} else if has {
			r, err := object.Repr(t, k)
			if err != nil {
				return out.Value(), err
			}
			return out.Value(), object.ValueErrorf("mapping pattern checks duplicate key (%s)", r)
		}
		if err := object.SetAdd(t, seen, k); err != nil {
			return out.Value(), err
		}
		var v object.Value
		if subject.Type() == &object.DictType {
			x, ok, err := subject.Dict().Get(t, k)
			if err != nil {
				return out.Value(), err
			}
			if !ok {
				return object.None, nil
			}
			v = x
		} else {
			var err error
			if get.P == nil {
				if get, err = object.GetAttr(t, subject, e.names.get); err != nil {
					return out.Value(), err
				}
			}
			if v, err = object.CallArgs(t, get, k, mark); err != nil {
				return out.Value(), err
			}
			if v == mark {
				return object.None, nil
			}
		}
		out.Items[i] = v
	}
	return out.Value(), nil
}

// MatchClass returns the attributes of subject that a class pattern with n
// positional and the named subpatterns needs, or None when it does not match.
func (e *Engine) MatchClass(t *object.Thread, subject, cls, names object.Value, n int) (object.Value, error) {
	ty := cls.AsType()
	if ty == nil {
		return object.Value{}, object.TypeErrorf("called match pattern must be a class")
	}
	is, err := object.IsInstance(t, subject, cls)
	if err != nil || !is {
		return object.None, err
	}
	var attrs []object.Value
	seen := map[string]bool{}
	add := func(name *object.Str) (bool, error) {
		if seen[name.String()] {
			return false, object.TypeErrorf("%s() got multiple sub-patterns for attribute '%s'", ty.Name, name)
		}
		seen[name.String()] = true
		v, err := object.LookupAttr(t, subject, name)
		if err != nil || v.P == nil {
			return false, err
		}
		attrs = append(attrs, v)
		return true, nil
	}
	if n > 0 {
		args, err := object.LookupAttr(t, cls, e.names.matchArgs)
		if err != nil {
			return object.Value{}, err
		}
		self := false
		var items []object.Value
		if args.P == nil {
			self = ty.Flags&object.FlagMatchSelf != 0
		} else if !args.IsTuple() || args.Type() != &object.TupleType {
			return object.Value{}, object.TypeErrorf("%s.__match_args__ must be a tuple (got %s)", ty.Name, object.TypeName(args))
		} else {
			items = args.Tuple().Items
		}
		allowed := len(items)
		if self {
			allowed = 1
		}
		if n > allowed {
			return object.Value{}, object.TypeErrorf("%s() accepts %d positional sub-pattern%s (%d given)", ty.Name, allowed, plurals(allowed), n)
		}
		if self {
			attrs = append(attrs, subject)
		} else {
			for _, x := range items[:n] {
				if !x.IsExactStr() {
					return object.Value{}, object.TypeErrorf("__match_args__ elements must be strings (got %s)", object.TypeName(x))
				}
				if ok, err := add(x.Str()); err != nil || !ok {
					return object.None, err
				}
			}
		}
	}
	for _, x := range names.Tuple().Items {
		if ok, err := add(x.Str()); err != nil || !ok {
			return object.None, err
		}
	}
	return object.TupleValue(attrs...), nil
}
