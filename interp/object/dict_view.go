package object

import "unsafe"

// DictView is what keys(), values() and items() of a dict return, by its type.
type DictView struct {
	Object
	Dict *Dict
}

// The view types of dict.
var (
	DictKeysType   = Type{Name: "dict_keys"}
	DictValuesType = Type{Name: "dict_values"}
	DictItemsType  = Type{Name: "dict_items"}
)

func newDictView(d *Dict, ty *Type) Value {
	return Value{unsafe.Pointer(&DictView{Object{ty}, d}), 0}
}

func viewOf(v Value) *DictView { return (*DictView)(v.P) }

// isViewSet tells whether v is a view with set operations.
func isViewSet(v Value) bool { return v.Is(&DictKeysType) || v.Is(&DictItemsType) }

func initDictView() {
	mapping := GetSet{Name: "mapping", Doc: "dictionary that this view refers to",
		Get: func(t *Thread, v Value) (Value, error) { return NewMappingProxy(viewOf(v).Dict.Value()), nil }}
	reversed := func(ty *Type, what string) Def {
		return Def{Name: "__reversed__", Sig: "()", Doc: "Return a reverse iterator over the dict " + what + ".",
			F0: func(t *Thread, v Value) (Value, error) { return newDictReverseIter(viewOf(v).Dict, ty), nil }}
	}
	iter := func(ty *Type) UnaryFunc {
		return func(t *Thread, v Value) (Value, error) { return newDictIter(viewOf(v).Dict, ty), nil }
	}
	disjoint := Def{Name: "isdisjoint", Sig: "(object, /)", F1: viewIsDisjoint,
		Doc: "Return True if the view and the given iterable have a null intersection."}
	for _, ty := range []*Type{&DictKeysType, &DictValuesType, &DictItemsType} {
		ty.Flags |= FlagDisallowNew
		ty.Repr = viewRepr
		ty.Slots.Len = func(t *Thread, v Value) (int, error) { return viewOf(v).Dict.used, nil }
		ty.Traverse = func(v Value, visit func(Value)) { visit(viewOf(v).Dict.Value()) }
		ty.GetSets = []GetSet{mapping}
	}
	for _, ty := range []*Type{&DictKeysType, &DictItemsType} {
		ty.Hash = HashNotImplemented
		ty.Slots.Compare = viewCompare
		ty.Slots.Binary[Sub] = viewSub
		ty.Slots.Binary[And] = viewAnd
		ty.Slots.Binary[Or] = viewOr
		ty.Slots.Binary[Xor] = viewXor
	}
	DictKeysType.Slots.Iter = iter(&DictKeyIterType)
	DictKeysType.Slots.Contains = func(t *Thread, v, x Value) (bool, error) { return dictContains(t, viewOf(v).Dict.Value(), x) }
	DictKeysType.Methods = []Def{disjoint, reversed(&DictReverseKeyIterType, "keys")}
	DictValuesType.Slots.Iter = iter(&DictValueIterType)
	DictValuesType.Methods = []Def{reversed(&DictReverseValueIterType, "values")}
	DictItemsType.Slots.Iter = iter(&DictItemIterType)
	DictItemsType.Slots.Contains = itemsContains
	DictItemsType.Methods = []Def{disjoint, reversed(&DictReverseItemIterType, "items")}
}

func viewRepr(t *Thread, v Value) (Value, error) {
	if t.ReprEnter(v) {
		return StrValue("..."), nil
	}
	defer t.ReprLeave(v)
	l, err := ListOf(t, v)
	if err != nil {
		return Value{}, err
	}
	s, err := Repr(t, l.Value())
	if err != nil {
		return Value{}, err
	}
	return StrValue(TypeName(v) + "(" + s + ")"), nil
}

func itemsContains(t *Thread, v, x Value) (bool, error) {
	if !x.IsTuple() || len(x.Tuple().Items) != 2 {
		return false, nil
	}
	items := x.Tuple().Items
	found, ok, err := viewOf(v).Dict.Get(t, items[0])
	if err != nil || !ok {
		return false, err
	}
	return Equal(t, found, items[1])
}

// allContained tells whether all items of a are in b.
func allContained(t *Thread, a, b Value) (bool, error) {
	all := true
	err := ForEachUntil(t, a, func(x Value) (bool, error) {
		ok, err := Contains(t, b, x)
		all = all && ok
		return !ok, err
	})
	return all, err
}

// ForEachUntil calls f with the items of an iterable until it returns true.
func ForEachUntil(t *Thread, v Value, f func(Value) (bool, error)) error {
	it, err := Iter(t, v)
	if err != nil {
		return err
	}
	next := it.Type().Slots.Next
	for {
		x, err := next(t, it)
		if err != nil || x.P == nil {
			t.ForgetStopValue()
			return err
		}
		if stop, err := f(x); err != nil || stop {
			return err
		}
	}
}

func viewCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if !isAnySet(b) && !isViewSet(b) {
		return NotImplemented, nil
	}
	n := viewOf(a).Dict.used
	m, err := Len(t, b)
	if err != nil {
		return Value{}, err
	}
	var ok bool
	switch op {
	case EQ, NE:
		if ok = n == m; ok {
			ok, err = allContained(t, a, b)
		}
		if op == NE {
			ok = !ok
		}
	case LT:
		if ok = n < m; ok {
			ok, err = allContained(t, a, b)
		}
	case LE:
		if ok = n <= m; ok {
			ok, err = allContained(t, a, b)
		}
	case GT:
		if ok = n > m; ok {
			ok, err = allContained(t, b, a)
		}
	case GE:
		if ok = n >= m; ok {
			ok, err = allContained(t, b, a)
		}
	}
	if err != nil {
		return Value{}, err
	}
	return Bool(ok), nil
}

// viewToSet is the set of the items of the left operand.
func viewToSet(t *Thread, v Value) (*Set, error) {
	if v.Type() == &DictKeysType && viewOf(v).Dict.T == &DictType {
		v = viewOf(v).Dict.Value()
	}
	return SetOf(t, v)
}

func viewSub(t *Thread, a, b Value) (Value, error) {
	s, err := viewToSet(t, a)
	if err != nil {
		return Value{}, err
	}
	return s.Value(), s.differenceUpdate(t, b)
}

func viewOr(t *Thread, a, b Value) (Value, error) {
	s, err := viewToSet(t, a)
	if err != nil {
		return Value{}, err
	}
	return s.Value(), s.update(t, b)
}

func viewXor(t *Thread, a, b Value) (Value, error) {
	if a.Type() == &DictItemsType && b.Type() == &DictItemsType {
		return itemsXor(t, viewOf(a).Dict, viewOf(b).Dict)
	}
	s, err := viewToSet(t, a)
	if err != nil {
		return Value{}, err
	}
	return s.Value(), s.symmetricDifferenceUpdate(t, b)
}

// itemsXor is the symmetric difference of two items views: values are only
// hashed where they differ.
func itemsXor(t *Thread, a, b *Dict) (Value, error) {
	s := newSet()
	if a.used > b.used {
		a, b = b, a
	}
	if err := itemsNotIn(t, s, a, b); err != nil {
		return Value{}, err
	}
	return s.Value(), itemsNotIn(t, s, b, a)
}

// itemsNotIn adds to s the items of a that b does not have.
func itemsNotIn(t *Thread, s *Set, a, b *Dict) error {
	for i := 0; i < len(a.entries); i++ {
		e := a.entries[i]
		if e.key.P == nil {
			continue
		}
		x, found, err := b.GetHash(t, e.key, a.entryHash(i))
		if err == nil && found {
			found, err = Equal(t, e.val, x)
		}
		if err != nil {
			return err
		}
		if !found {
			if err := s.Add(t, TupleValue(e.key, e.val)); err != nil {
				return err
			}
		}
	}
	return nil
}

func viewAnd(t *Thread, a, b Value) (Value, error) {
	if !isViewSet(a) {
		a, b = b, a
	}
	n := viewOf(a).Dict.used
	if b.Type() == &SetType && n <= b.Set().used {
		r, err := b.Set().intersection(t, a)
		if err != nil {
			return Value{}, err
		}
		return r.Value(), nil
	}
	if isViewSet(b) && viewOf(b).Dict.used > n {
		a, b = b, a
	}
	s := newSet()
	contains := a.Type().Slots.Contains
	err := ForEachUntil(t, b, func(x Value) (bool, error) {
		ok, err := contains(t, a, x)
		if err == nil && ok {
			err = s.Add(t, x)
		}
		return false, err
	})
	return s.Value(), err
}

func viewIsDisjoint(t *Thread, v, other Value) (Value, error) {
	if v == other {
		return Bool(viewOf(v).Dict.used == 0), nil
	}
	if isAnySet(other) || isViewSet(other) {
		n, err := Len(t, other)
		if err != nil {
			return Value{}, err
		}
		if n > viewOf(v).Dict.used {
			v, other = other, v
		}
	}
	disjoint := true
	err := ForEachUntil(t, other, func(x Value) (bool, error) {
		ok, err := Contains(t, v, x)
		if ok {
			disjoint = false
		}
		return ok, err
	})
	return Bool(disjoint), err
}
