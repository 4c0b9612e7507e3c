package object

import (
	"slices"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/timsort"
)

// sortMark is the storage of a list that is being sorted: it looks empty, and
// any change replaces the mark.
var sortMark Value

func listSort(t *Thread, v Value, a []Value) (Value, error) {
	key, reverse := a[0], false
	if key.P != nil && key.IsNone() {
		key = Value{}
	}
	if a[1].P != nil {
		var err error
		if reverse, err = Truth(t, a[1]); err != nil {
			return Value{}, err
		}
	}
	return None, SortList(t, v.List(), key, reverse)
}

// SortList is l.sort(key=key, reverse=reverse); an absent key (or None) means the items themselves.
func SortList(t *Thread, l *List, key Value, reverse bool) error {
	if key.P != nil && key.IsNone() {
		key = Value{}
	}
	if key.P == nil && l.Kind != ListValues {
		sortUnboxed(l, reverse)
		return nil
	}
	if key.P == nil && l.n < 2 {
		return nil
	}
	kind, items := l.Kind, l.Values()
	l.Kind, l.ptr, l.n, l.c = ListValues, unsafe.Pointer(&sortMark), 0, 0
	result, err := sortValues(t, items, key, reverse)
	modified := l.ptr != unsafe.Pointer(&sortMark)
	switch {
	case result != nil:
		l.setInts(result)
	case kind == ListValues:
		l.SetValues(items)
	default:
		l.reset()
		l.appendValues(items)
	}
	if err == nil && modified {
		err = ValueErrorf("list modified during sort")
	}
	return err
}

func sortUnboxed(l *List, reverse bool) {
	if l.Kind == ListInts {
		timsort.Ints(l.ints())
		if reverse {
			slices.Reverse(l.ints())
		}
		return
	}
	// Zeros and NaNs make the order of equal floats visible.
	if reverse {
		slices.Reverse(l.floats())
	}
	timsort.Floats(l.floats())
	if reverse {
		slices.Reverse(l.floats())
	}
}

// sortValues sorts items in place. When they turn out to be ints, sorted by
// themselves, they are returned unboxed instead.
func sortValues(t *Thread, items []Value, key Value, reverse bool) (ints []int64, err error) {
	keys := items
	if key.P != nil {
		keys = make([]Value, len(items))
		for i, x := range items {
			if keys[i], err = CallArgs(t, key, x); err != nil {
				return nil, err
			}
		}
	}
	kind := keyKindOf(keys)
	if kind == keyInts && key.P == nil {
		ints = make([]int64, len(items))
		for i, x := range items {
			ints[i] = x.Int64()
		}
		timsort.Ints(ints)
		if reverse {
			slices.Reverse(ints)
		}
		return ints, nil
	}
	if reverse {
		// Sorting the reversed items and reversing again keeps the order of equal ones.
		slices.Reverse(items)
		if key.P != nil {
			slices.Reverse(keys)
		}
	}
	err = sortByKeys(t, items, keys, kind)
	if reverse {
		slices.Reverse(items)
	}
	return nil, err
}

// keyKind is what all sort keys have in common.
type keyKind int

const (
	keyMixed  keyKind = iota
	keySame           // the same type
	keyInts           // exact ints in int64 range
	keyFloats         // exact floats
	keyStrs           // exact strs
	keyTuples         // exact tuples that are not empty
)

func keyKindOf(keys []Value) keyKind {
	if len(keys) == 0 {
		return keyMixed
	}
	ty := keys[0].Type()
	small := true // all ints are immediate
	for _, k := range keys {
		if k.Type() != ty {
			return keyMixed
		}
		small = small && (ty != &IntType || k.IsInt64()) && (ty != &TupleType || len(k.Tuple().Items) > 0)
	}
	switch {
	case ty == &IntType && small:
		return keyInts
	case ty == &FloatType:
		return keyFloats
	case ty == &StrType:
		return keyStrs
	case ty == &TupleType && small:
		return keyTuples
	}
	return keySame
}

// sortByKeys sorts items by their keys, which may be the same slice.
func sortByKeys(t *Thread, items, keys []Value, kind keyKind) error {
	switch kind {
	case keyInts:
		pairs := pairUp(items, keys, Value.Int64)
		timsort.IntPairs(pairs)
		unpair(items, pairs)
		return nil
	case keyFloats:
		pairs := pairUp(items, keys, Value.Float64)
		timsort.Pairs(pairs)
		unpair(items, pairs)
		return nil
	case keyStrs:
		if codes := shortCodes(keys); codes != nil {
			sortByCodes(items, codes)
			return nil
		}
		pairs := pairUp(items, keys, func(v Value) string { return v.Str().String() })
		timsort.Pairs(pairs)
		unpair(items, pairs)
		return nil
	case keyTuples:
		if codes := tupleCodes(keys); codes != nil {
			sortByCodes(items, codes)
			return nil
		}
		firsts := make([]Value, len(keys))
		for i, k := range keys {
			firsts[i] = k.Tuple().Items[0]
		}
		switch keyKindOf(firsts) {
		case keyInts:
			return sortTuples(t, items, keys, Value.Int64)
		case keyFloats:
			return sortTuples(t, items, keys, Value.Float64)
		case keyStrs:
			return sortTuples(t, items, keys, func(v Value) string { return v.Str().String() })
		}
	}
	// Comparisons that raise stop comparing: the rest of the sort sees equal
	// keys, and the items remain a permutation.
	var err error
	pairs := pairUp(items, keys, func(v Value) Value { return v })
	timsort.By(pairs, func(x, y timsort.Pair[Value, Value]) bool {
		if err != nil {
			return false
		}
		var less bool
		less, err = CompareBool(t, x.Key, y.Key, LT)
		return less && err == nil
	})
	unpair(items, pairs)
	return err
}

func pairUp[K any](items, keys []Value, keyOf func(Value) K) []timsort.Pair[K, Value] {
	pairs := make([]timsort.Pair[K, Value], len(items))
	for i, x := range items {
		pairs[i] = timsort.Pair[K, Value]{Key: keyOf(keys[i]), Value: x}
	}
	return pairs
}

func unpair[K any](items []Value, pairs []timsort.Pair[K, Value]) {
	for i := range pairs {
		items[i] = pairs[i].Value
	}
}

// tupleKey is a tuple to sort by, with its first item as a Go value.
type tupleKey[K timsort.Ordered] struct {
	first K
	tuple *Tuple
}

// sortTuples sorts by tuples whose first items are of one simple type.
func sortTuples[K timsort.Ordered](t *Thread, items, keys []Value, first func(Value) K) error {
	var err error
	pairs := pairUp(items, keys, func(v Value) tupleKey[K] {
		return tupleKey[K]{first(v.Tuple().Items[0]), v.Tuple()}
	})
	timsort.By(pairs, func(x, y timsort.Pair[tupleKey[K], Value]) bool {
		if x.Key.first < y.Key.first {
			return true
		}
		if x.Key.first > y.Key.first || err != nil {
			return false
		}
		var r Value
		if r, err = CompareItems(t, x.Key.tuple.Items, y.Key.tuple.Items, LT); err != nil {
			return false
		}
		var less bool
		less, err = Truth(t, r)
		return less && err == nil
	})
	unpair(items, pairs)
	return err
}
