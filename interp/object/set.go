package object

import "unsafe"

// setSub is an instance of a class derived from set or frozenset.
type setSub struct {
	Set
	Extra
}

func initSet() {
	for _, ty := range []*Type{&SetType, &FrozenSetType} {
		ty.Flags |= FlagBaseType | FlagSetSubclass | FlagMatchSelf
		ty.HasWeakref = true
		ty.AllocSub = func(t *Type) Value {
			o := &setSub{}
			o.T = t
			return o.Value()
		}
		ty.ExtraOffset = unsafe.Offsetof(setSub{}.Extra)
		ty.Repr = setRepr
		ty.Slots.Compare = setCompare
		ty.Slots.Iter = func(t *Thread, v Value) (Value, error) { return newSetIter(v.Set()), nil }
		ty.Slots.Len = func(t *Thread, v Value) (int, error) { return v.Set().used, nil }
		ty.Slots.Contains = setContains
		ty.Slots.Binary[Sub] = setSubtract
		ty.Slots.Binary[And] = setAnd
		ty.Slots.Binary[Or] = setOr
		ty.Slots.Binary[Xor] = setXor
		ty.Traverse = func(v Value, visit func(Value)) {
			for _, e := range v.Set().table {
				if e.active() {
					visit(e.key)
				}
			}
		}
		ty.Methods = setMethods()
	}
	ty := &SetType
	ty.Doc = "set(iterable=(), /)\n--\n\nBuild an unordered collection of unique elements."
	ty.New = func(t *Thread, cls *Type, args Args) (Value, error) { return newSetOf(cls).Value(), nil }
	ty.Init = setInit
	ty.Hash = HashNotImplemented
	ty.Slots.InPlace[Sub] = setInPlaceSub
	ty.Slots.InPlace[And] = setInPlaceAnd
	ty.Slots.InPlace[Or] = setInPlaceOr
	ty.Slots.InPlace[Xor] = setInPlaceXor
	ty.Methods = append(ty.Methods,
		Def{Name: "add", Sig: "(object, /)", F1: setAdd, Doc: "Add an element to a set.\n\nThis has no effect if the element is already present."},
		Def{Name: "clear", Sig: "()", F0: setClear, Doc: "Remove all elements from this set."},
		Def{Name: "discard", Sig: "(object, /)", F1: setDiscard, Doc: "Remove an element from a set if it is a member.\n\nUnlike set.remove(), the discard() method does not raise\nan exception when an element is missing from the set."},
		Def{Name: "remove", Sig: "(object, /)", F1: setRemove, Doc: "Remove an element from a set; it must be a member.\n\nIf the element is not a member, raise a KeyError."},
		Def{Name: "pop", Sig: "()", F0: setPop, Doc: "Remove and return an arbitrary set element.\n\nRaises KeyError if the set is empty."},
		Def{Name: "update", Sig: "(*others)", FN: setUpdate, Doc: "Update the set, adding elements from all others."},
		Def{Name: "difference_update", Sig: "(*others)", FN: setDifferenceUpdate, Doc: "Update the set, removing elements found in others."},
		Def{Name: "intersection_update", Sig: "(*others)", FN: setIntersectionUpdate, Doc: "Update the set, keeping only elements found in it and all others."},
		Def{Name: "symmetric_difference_update", Sig: "(other, /)", F1: setSymmetricDifferenceUpdate, Doc: "Update the set, keeping only elements found in either set, but not in both."},
	)
	ty = &FrozenSetType
	ty.Doc = "frozenset(iterable=(), /)\n--\n\nBuild an immutable unordered collection of unique elements."
	ty.New = frozenSetNew
	ty.Hash = func(t *Thread, v Value) (uint64, error) {
		s := v.Set()
		s.hash = s.frozenHash()
		return s.hash, nil
	}
}

// setMethods are the methods that set and frozenset share.
func setMethods() []Def {
	return []Def{
		{Name: "copy", Sig: "()", F0: setCopyMethod, Doc: "Return a shallow copy of a set."},
		{Name: "difference", Sig: "(*others)", FN: setDifference, Doc: "Return a new set with elements in the set that are not in the others."},
		{Name: "intersection", Sig: "(*others)", FN: setIntersection, Doc: "Return a new set with elements common to the set and all others."},
		{Name: "isdisjoint", Sig: "(other, /)", F1: setIsDisjoint, Doc: "Return True if two sets have a null intersection."},
		{Name: "issubset", Sig: "(other, /)", F1: setIsSubset, Doc: "Report whether another set contains this set."},
		{Name: "issuperset", Sig: "(other, /)", F1: setIsSuperset, Doc: "Report whether this set contains another set."},
		ReduceDef(setReduce),
		{Name: "__sizeof__", Sig: "()", F0: setSizeof, Doc: "S.__sizeof__() -> size of S in memory, in bytes."},
		{Name: "symmetric_difference", Sig: "(other, /)", F1: setSymmetricDifference, Doc: "Return a new set with elements in either the set or other but not both."},
		{Name: "union", Sig: "(*others)", FN: setUnion, Doc: "Return a new set with elements from the set and all others."},
		ClassGetItemDef(),
	}
}

// newSetOf returns an empty set of that type.
func newSetOf(cls *Type) *Set {
	if cls == &SetType || cls == &FrozenSetType {
		return &Set{Object: Object{cls}}
	}
	return AllocObject(cls).Set()
}

// baseSet returns an empty set of the builtin type that s is or derives from.
func (s *Set) baseSet() *Set {
	if s.T == &FrozenSetType || s.T != &SetType && s.T.IsSubtype(&FrozenSetType) {
		return newFrozenSet()
	}
	return newSet()
}

// copySet returns a copy of s of the builtin type.
func (s *Set) copySet() *Set {
	r := s.baseSet()
	r.merge(nil, s) // an empty set compares nothing
	return r
}

// SetOf returns set(iterable).
func SetOf(t *Thread, iterable Value) (*Set, error) {
	s := newSet()
	return s, s.update(t, iterable)
}

// FrozenSetOf returns frozenset(iterable).
func FrozenSetOf(t *Thread, iterable Value) (*Set, error) {
	if iterable.Type() == &FrozenSetType {
		return iterable.Set(), nil
	}
	s := newFrozenSet()
	return s, s.update(t, iterable)
}

func setInit(t *Thread, v Value, args Args) error {
	if len(args.Kw) > 0 {
		return NoKeywords("set", args)
	}
	a := args.Pos()
	if len(a) > 1 {
		return CheckPositional("set", len(a), 0, 1)
	}
	s := v.Set()
	s.Clear()
	if len(a) == 1 {
		return s.update(t, a[0])
	}
	return nil
}

func frozenSetNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.Kw) > 0 && (cls == &FrozenSetType || sameInit(cls.Init, FrozenSetType.Init)) {
		return Value{}, NoKeywords("frozenset", args)
	}
	a := args.Pos()
	if len(a) > 1 {
		return Value{}, CheckPositional("frozenset", len(a), 0, 1)
	}
	if len(a) == 1 && cls == &FrozenSetType && a[0].Type() == &FrozenSetType {
		return a[0], nil
	}
	s := newSetOf(cls)
	if len(a) == 1 {
		if err := s.update(t, a[0]); err != nil {
			return Value{}, err
		}
	}
	return s.Value(), nil
}

// hashElement is the hash of a set element; the TypeError of an unhashable one says so.
func hashElement(t *Thread, x Value) (uint64, error) {
	if x.IsInt64() {
		return hashInt64(x.Int64()), nil
	}
	h, err := Hash(t, x)
	if err != nil {
		return 0, unhashableAs(t, err, x, "a set element")
	}
	return h, nil
}

// NewSet returns an empty set.
func NewSet() Value { return newSet().Value() }

// NewFrozenSet returns a frozenset of constants, which are hashed without running code.
func NewFrozenSet(items []Value) Value {
	s := newFrozenSet()
	t := new(Thread) // equal constants (1 and True) are compared natively
	for _, x := range items {
		if err := s.Add(t, x); err != nil {
			panic("BUG: unhashable constant in a frozenset")
		}
	}
	return s.Value()
}

// SetAdd is s.add(x). Where the instruction stands for an annotation under a
// condition s is what a global variable holds, which need not be a set.
func SetAdd(t *Thread, s, x Value) error {
	if s.Type() != &SetType && !s.Type().IsSubtype(&SetType) {
		return TypeErrorf("__conditional_annotations__ must be a set, not %s", TypeName(s))
	}
	return s.Set().Add(t, x)
}

// SetUpdate is s.update(x), for a Value that is a set.
func SetUpdate(t *Thread, s, x Value) error { return s.Set().update(t, x) }

// Add adds a key.
func (s *Set) Add(t *Thread, x Value) error {
	h, err := hashElement(t, x)
	if err != nil {
		return err
	}
	_, err = s.AddHash(t, x, h)
	return err
}

// Contains tells whether x is in s.
func (s *Set) Contains(t *Thread, x Value) (bool, error) {
	h, err := hashElement(t, x)
	if err != nil {
		return false, err
	}
	i, err := s.find(t, x, h)
	return i >= 0, err
}

// forLookup calls f with x and its hash. An unhashable set is looked up as
// the frozenset of its elements.
func forLookup(t *Thread, x Value, f func(x Value, h uint64) error) error {
	h, err := hashElement(t, x)
	if err != nil {
		if !x.Is(&SetType) || !Matches(err, &TypeError) {
			return err
		}
		s := newFrozenSet()
		if err := s.merge(t, x.Set()); err != nil {
			return err
		}
		x, h = s.Value(), s.frozenHash()
	}
	return f(x, h)
}

func setContains(t *Thread, v, x Value) (ok bool, err error) {
	err = forLookup(t, x, func(x Value, h uint64) error {
		i, err := v.Set().find(t, x, h)
		ok = i >= 0
		return err
	})
	return ok, err
}

func setAdd(t *Thread, v, x Value) (Value, error) { return None, v.Set().Add(t, x) }

func setClear(t *Thread, v Value) (Value, error) {
	v.Set().Clear()
	return None, nil
}

func setDiscard(t *Thread, v, x Value) (Value, error) {
	return None, forLookup(t, x, func(x Value, h uint64) error {
		_, err := v.Set().DiscardHash(t, x, h)
		return err
	})
}

func setRemove(t *Thread, v, key Value) (Value, error) {
	return None, forLookup(t, key, func(x Value, h uint64) error {
		found, err := v.Set().DiscardHash(t, x, h)
		if err == nil && !found {
			err = KeyErrorFor(key)
		}
		return err
	})
}

func setPop(t *Thread, v Value) (Value, error) {
	if v.Set().used == 0 {
		return Value{}, Errorf(&KeyError, "pop from an empty set")
	}
	return v.Set().pop(), nil
}

func setCopyMethod(t *Thread, v Value) (Value, error) {
	if v.Type() == &FrozenSetType {
		return v, nil
	}
	return v.Set().copySet().Value(), nil
}

func setRepr(t *Thread, v Value) (Value, error) {
	s := v.Set()
	name := TypeName(v)
	if t.ReprEnter(v) {
		return StrValue(name + "(...)"), nil
	}
	defer t.ReprLeave(v)
	if s.used == 0 {
		return StrValue(name + "()"), nil
	}
	l, err := ListOf(t, v)
	if err != nil {
		return Value{}, err
	}
	r, err := Repr(t, l.Value())
	if err != nil {
		return Value{}, err
	}
	r = "{" + r[1:len(r)-1] + "}"
	if v.Type() != &SetType {
		r = name + "(" + r + ")"
	}
	return StrValue(r), nil
}

func setReduce(t *Thread, v Value) (Value, error) {
	l, err := ListOf(t, v)
	if err != nil {
		return Value{}, err
	}
	state, err := getStateOf(t, v, false)
	if err != nil {
		return Value{}, err
	}
	return TupleValue(v.Type().Value(), TupleValue(l.Value()), state), nil
}

// setSizeof follows the size of CPython's table of the same size.
func setSizeof(t *Thread, v Value) (Value, error) {
	n := int64(200)
	if s := v.Set(); len(s.table) > setMinSize {
		n += int64(len(s.table)) * 16
	}
	return Int(n), nil
}
