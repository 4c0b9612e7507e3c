package object

// This file substitutes type parameters: dict[str, T][int].

func addUnique(list []Value, v Value) []Value {
	if paramIndex(list, v) >= 0 {
		return list
	}
	return append(list, v)
}

func paramIndex(list []Value, v Value) int {
	for i, x := range list {
		if x == v {
			return i
		}
	}
	return -1
}

// sequenceItems returns the items of a list or tuple.
func sequenceItems(v Value) ([]Value, bool) {
	switch {
	case v.IsTuple():
		return v.Tuple().Items, true
	case v.IsList():
		return v.List().Copy(), true
	}
	return nil, false
}

// typeParameters collects the type parameters in type arguments.
func typeParameters(t *Thread, args []Value) ([]Value, error) {
	var out []Value
	for _, a := range args {
		if a.AsType() != nil {
			continue // the __parameters__ of a class are not meant
		}
		subst, err := LookupAttr(t, a, nameTypingSubst)
		if err != nil {
			return nil, err
		}
		if subst.P != nil {
			out = addUnique(out, a)
			continue
		}
		if items, ok := sequenceItems(a); ok {
			sub, err := typeParameters(t, items)
			if err != nil {
				return nil, err
			}
			for _, p := range sub {
				out = addUnique(out, p)
			}
			continue
		}
		params, err := LookupAttr(t, a, nameParameters)
		if err != nil {
			return nil, err
		}
		if params.P != nil && params.IsTuple() {
			for _, p := range params.Tuple().Items {
				out = addUnique(out, p)
			}
		}
	}
	return out, nil
}

// unpackArguments replaces *tuple[int, str] by its arguments.
func unpackArguments(t *Thread, item Value) (Value, error) {
	items, ok := []Value{item}, false
	if item.IsTuple() {
		items, ok = item.Tuple().Items, true
	}
	var out []Value
	changed := false
	for _, x := range items {
		if x.AsType() == nil {
			sub, err := LookupAttr(t, x, nameUnpackedArgs)
			if err != nil {
				return Value{}, err
			}
			if sub.P != nil && sub.IsTuple() {
				s := sub.Tuple().Items
				if len(s) == 0 || s[len(s)-1] != Ellipsis {
					out = append(out, s...)
					changed = true
					continue
				}
			}
		}
		out = append(out, x)
	}
	if !changed && ok {
		return item, nil
	}
	return NewTuple(out...).Value(), nil
}

// substituteParameters puts item, the argument of self[item], in place of the
// type parameters in args.
func substituteParameters(t *Thread, self Value, args, params []Value, item Value) ([]Value, error) {
	if len(params) == 0 {
		r, err := Repr(t, self)
		if err != nil {
			return nil, err
		}
		return nil, TypeErrorf("%s is not a generic class", r)
	}
	item, err := unpackArguments(t, item)
	if err != nil {
		return nil, err
	}
	for _, p := range params {
		prepare, err := LookupAttr(t, p, namePrepareSubst)
		if err != nil {
			return nil, err
		}
		if prepare.IsNoneOrAbsent() {
			continue
		}
		if !item.IsTuple() {
			item = TupleValue(item)
		}
		if item, err = CallArgs(t, prepare, self, item); err != nil {
			return nil, err
		}
	}
	items := []Value{item}
	if item.IsTuple() {
		items = item.Tuple().Items
	}
	if len(items) != len(params) {
		r, err := Repr(t, self)
		if err != nil {
			return nil, err
		}
		much := "few"
		if len(items) > len(params) {
			much = "many"
		}
		return nil, TypeErrorf("Too %s arguments for %s; actual %d, expected %d", much, r, len(items), len(params))
	}
	return substitute(t, self, args, params, items, item)
}

func substitute(t *Thread, self Value, args, params, items []Value, item Value) ([]Value, error) {
	out := make([]Value, 0, len(args))
	for _, a := range args {
		if a.AsType() != nil {
			out = append(out, a)
			continue
		}
		if sub, ok := sequenceItems(a); ok {
			r, err := substituteParameters(t, self, sub, params, item)
			if err != nil {
				return nil, err
			}
			if a.IsList() {
				out = append(out, NewList(r).Value())
			} else {
				out = append(out, NewTuple(r...).Value())
			}
			continue
		}
		param := a
		unpack, err := attrTruth(t, a, nameUnpackedTVT)
		if err != nil {
			return nil, err
		}
		subst, err := LookupAttr(t, a, nameTypingSubst)
		if err != nil {
			return nil, err
		}
		if subst.P != nil {
			i := paramIndex(params, a)
			if i < 0 {
				return nil, TypeErrorf("type parameter %s not found in __parameters__ of %s", reprOr(t, a), reprOr(t, self))
			}
			a, err = CallArgs(t, subst, items[i])
		} else {
			a, err = substituteInside(t, a, params, items)
		}
		if err != nil {
			return nil, err
		}
		if !unpack {
			out = append(out, a)
			continue
		}
		if !a.IsTuple() {
			return nil, TypeErrorf("expected __typing_subst__ of %s objects to return a tuple, not %s", param.Type().FullName(t), a.Type().FullName(t))
		}
		out = append(out, a.Tuple().Items...)
	}
	return out, nil
}

func attrTruth(t *Thread, v Value, name *Str) (bool, error) {
	a, err := LookupAttr(t, v, name)
	if err != nil || a.P == nil {
		return false, err
	}
	return Truth(t, a)
}

// substituteInside subscripts an argument that has parameters of its own.
func substituteInside(t *Thread, v Value, params, items []Value) (Value, error) {
	own, err := LookupAttr(t, v, nameParameters)
	if err != nil || own.P == nil || !own.IsTuple() || len(own.Tuple().Items) == 0 {
		return v, err
	}
	var args []Value
	for _, p := range own.Tuple().Items {
		i := paramIndex(params, p)
		if i < 0 {
			args = append(args, p)
			continue
		}
		if x := items[i]; x.IsTuple() && params[i].Type().Slots.Iter != nil {
			args = append(args, x.Tuple().Items...) // a TypeVarTuple
		} else {
			args = append(args, x)
		}
	}
	return GetItem(t, v, NewTuple(args...).Value())
}
