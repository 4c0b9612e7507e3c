package object

import (
	"math"
	"unsafe"
)

// Range is a Python range. One whose numbers all fit int64 holds them unboxed
// and has a nil Big. The field order is fixed: specialised instructions read it.
type Range struct {
	Object
	Start, Stop, Step int64
	N                 int64 // the number of items
	Big               *BigRange
}

// BigRange is the rest of a range beyond int64: exact ints.
type BigRange struct {
	Start, Stop, Step, N Value
}

// Range returns the *Range of a range.
func (v Value) Range() *Range { return (*Range)(v.P) }

// NewRange returns range(start, stop, step) for a step that is not 0, and is not math.MinInt64.
func NewRange(start, stop, step int64) Value {
	n, ok := rangeLen(start, stop, step)
	if !ok {
		return newBigRange(Int(start), Int(stop), Int(step))
	}
	return Value{unsafe.Pointer(&Range{Object: Object{&RangeType}, Start: start, Stop: stop, Step: step, N: n}), 0}
}

// rangeLen is the length of a range; ok is false when it does not fit.
func rangeLen(start, stop, step int64) (n int64, ok bool) {
	if step > 0 {
		if start >= stop {
			return 0, true
		}
		u := (uint64(stop)-uint64(start)-1)/uint64(step) + 1
		return int64(u), u <= math.MaxInt64
	}
	if stop >= start {
		return 0, true
	}
	u := (uint64(start)-uint64(stop)-1)/(-uint64(step)) + 1
	return int64(u), u <= math.MaxInt64
}

// newBigRange returns range(start, stop, step) for exact ints of any size.
func newBigRange(start, stop, step Value) Value {
	if start.IsInt64() && stop.IsInt64() && step.IsInt64() {
		if n, ok := rangeLen(start.Int64(), stop.Int64(), step.Int64()); ok {
			return Value{unsafe.Pointer(&Range{Object: Object{&RangeType}, Start: start.Int64(), Stop: stop.Int64(), Step: step.Int64(), N: n}), 0}
		}
	}
	n := Int(0)
	if intSign(step) > 0 {
		if intCmp(start, stop) < 0 {
			q, _ := intFloorDivMod(intSub(intSub(stop, start), Int(1)), step)
			n = IntAdd(q, Int(1))
		}
	} else if intCmp(start, stop) > 0 {
		q, _ := intFloorDivMod(intSub(intSub(start, stop), Int(1)), intSub(Int(0), step))
		n = IntAdd(q, Int(1))
	}
	return Value{unsafe.Pointer(&Range{Object: Object{&RangeType}, Big: &BigRange{start, stop, step, n}}), 0}
}

// parts returns the numbers of the range as exact ints.
func (r *Range) parts() (start, stop, step, n Value) {
	if b := r.Big; b != nil {
		return b.Start, b.Stop, b.Step, b.N
	}
	return Int(r.Start), Int(r.Stop), Int(r.Step), Int(r.N)
}

// RangeInt64 returns the numbers of an exact range that is iterated within int64.
func RangeInt64(v Value) (start, step, n int64, ok bool) {
	if v.Type() != &RangeType {
		return 0, 0, 0, false
	}
	r := v.Range()
	return r.Start, r.Step, r.N, r.Big == nil && fitsIter(r.Start, r.Step, r.N)
}

func initRange() {
	ty := &RangeType
	ty.Doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nThe ints from start (inclusive) to stop (exclusive) by step, made on demand.\n" +
		"start is 0 and step 1 when left out."
	ty.Flags |= FlagSequence
	ty.New = rangeNew
	ty.Repr = rangeRepr
	ty.Hash = rangeHash
	ty.Slots.Compare = rangeCompare
	ty.Slots.Iter = rangeIter
	ty.Slots.Len = rangeLength
	ty.Slots.Bool = func(t *Thread, v Value) (bool, error) {
		_, _, _, n := v.Range().parts()
		return intSign(n) != 0, nil
	}
	ty.SeqItem = func(t *Thread, v Value, i int) (Value, error) { return rangeItem(v.Range(), Int(int64(i)), false) }
	ty.Slots.GetItem = rangeSubscript
	ty.Slots.Contains = rangeContains
	ty.Methods = []Def{
		{Name: "__reversed__", Sig: "()", F0: rangeReversed, Doc: "Return a reverse iterator."},
		{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
			start, stop, step, _ := v.Range().parts()
			return TupleValue(v.Type().Value(), TupleValue(start, stop, step)), nil
		}},
		{Name: "count", Sig: "(object, /)", F1: rangeCount, Doc: "rangeobject.count(value) -> integer -- return number of occurrences of value"},
		{Name: "index", Sig: "(object, /)", F1: rangeIndex, Doc: "rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError if the value is not present."},
	}
	ty.GetSets = []GetSet{
		{Name: "start", Member: true, Get: func(t *Thread, v Value) (Value, error) {
			x, _, _, _ := v.Range().parts()
			return x, nil
		}},
		{Name: "stop", Member: true, Get: func(t *Thread, v Value) (Value, error) {
			_, x, _, _ := v.Range().parts()
			return x, nil
		}},
		{Name: "step", Member: true, Get: func(t *Thread, v Value) (Value, error) {
			_, _, x, _ := v.Range().parts()
			return x, nil
		}},
	}
}

func rangeNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.Kw) > 0 {
		return Value{}, NoKeywords("range", args)
	}
	a := args.V
	if err := CheckPositional("range", len(a), 1, 3); err != nil {
		return Value{}, err
	}
	parts := [3]Value{Int(0), Int(0), Int(1)}
	from := parts[:]
	if len(a) == 1 {
		from = parts[1:2]
	}
	for i, x := range a {
		var err error
		if from[i], err = Index(t, x); err != nil {
			return Value{}, err
		}
	}
	if intSign(parts[2]) == 0 {
		return Value{}, ValueErrorf("range() arg 3 must not be zero")
	}
	return newBigRange(parts[0], parts[1], parts[2]), nil
}

func rangeRepr(t *Thread, v Value) (Value, error) {
	start, stop, step, _ := v.Range().parts()
	b, err := AppendRepr(t, []byte("range("), start)
	if err != nil {
		return Value{}, err
	}
	if b, err = AppendRepr(t, append(b, ", "...), stop); err != nil {
		return Value{}, err
	}
	if step != Int(1) {
		if b, err = AppendRepr(t, append(b, ", "...), step); err != nil {
			return Value{}, err
		}
	}
	return NewStrBytes(append(b, ')')).Value(), nil
}

// rangeHash makes ranges of the same items hash alike.
func rangeHash(t *Thread, v Value) (uint64, error) {
	start, _, step, n := v.Range().parts()
	items := []Value{n, None, None}
	if intSign(n) != 0 {
		items[1] = start
		if n != Int(1) {
			items[2] = step
		}
	}
	return hashItems(t, items)
}

func rangeCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if b.Type() != &RangeType || op != EQ && op != NE {
		return NotImplemented, nil
	}
	start1, _, step1, n1 := a.Range().parts()
	start2, _, step2, n2 := b.Range().parts()
	same := intCmp(n1, n2) == 0 && (intSign(n1) == 0 || intCmp(start1, start2) == 0 && (n1 == Int(1) || intCmp(step1, step2) == 0))
	return Bool(same == (op == EQ)), nil
}

func rangeLength(t *Thread, v Value) (int, error) {
	r := v.Range()
	if r.Big == nil {
		return int(r.N), nil
	}
	if !r.Big.N.IsInt64() {
		return 0, OverflowErrorf("Python int too large to convert to C ssize_t")
	}
	return int(r.Big.N.Int64()), nil
}

// rangeItem returns item i, counted from the end when it is negative and wrap is set.
func rangeItem(r *Range, i Value, wrap bool) (Value, error) {
	if r.Big == nil && i.IsInt64() {
		k := i.Int64()
		if k < 0 && wrap {
			k += r.N
		}
		if uint64(k) >= uint64(r.N) {
			return Value{}, IndexErrorf("range object index out of range")
		}
		return Int(r.Start + k*r.Step), nil
	}
	start, _, step, n := r.parts()
	if wrap && intSign(i) < 0 {
		i = IntAdd(i, n)
	}
	if intSign(i) < 0 || intCmp(i, n) >= 0 {
		return Value{}, IndexErrorf("range object index out of range")
	}
	return IntAdd(start, intMul(i, step)), nil
}

func rangeSubscript(t *Thread, v, key Value) (Value, error) {
	r := v.Range()
	if key.IsInt64() {
		return rangeItem(r, key, true)
	}
	if key.IsSlice() {
		start, _, step, n := r.parts()
		i, j, k, err := sliceLongIndices(t, key, n)
		if err != nil {
			return Value{}, err
		}
		at := func(i Value) Value { return IntAdd(start, intMul(i, step)) }
		return newBigRange(at(i), at(j), intMul(step, k)), nil
	}
	if key.Type().Slots.Index == nil {
		return Value{}, TypeErrorf("range indices must be integers or slices, not %s", TypeName(key))
	}
	i, err := Index(t, key)
	if err != nil {
		return Value{}, err
	}
	return rangeItem(r, i, true)
}

// position returns the index of the exact int x, or an absent value.
func (r *Range) position(x Value) Value {
	start, stop, step, _ := r.parts()
	if intSign(step) > 0 {
		if intCmp(x, start) < 0 || intCmp(x, stop) >= 0 {
			return Value{}
		}
	} else if intCmp(x, start) > 0 || intCmp(x, stop) <= 0 {
		return Value{}
	}
	q, rem := intFloorDivMod(intSub(x, start), step)
	if intSign(rem) != 0 {
		return Value{}
	}
	return q
}

// isExactIntOrBool tells whether x can be looked up by arithmetic; others are compared with each item.
func isExactIntOrBool(x Value) bool { return x.Type() == &IntType || x.IsBool() }

func rangeContains(t *Thread, v, x Value) (bool, error) {
	if isExactIntOrBool(x) {
		return v.Range().position(x.ExactInt()).P != nil, nil
	}
	found := false
	err := ForEachUntil(t, v, func(y Value) (bool, error) {
		same, err := Equal(t, y, x)
		found = same
		return same, err
	})
	return found, err
}

func rangeCount(t *Thread, v, x Value) (Value, error) {
	if isExactIntOrBool(x) {
		if v.Range().position(x.ExactInt()).P != nil {
			return Int(1), nil
		}
		return Int(0), nil
	}
	n := int64(0)
	err := ForEachUntil(t, v, func(y Value) (bool, error) {
		same, err := Equal(t, y, x)
		if same {
			n++
		}
		return false, err
	})
	return Int(n), err
}

func rangeIndex(t *Thread, v, x Value) (Value, error) {
	if isExactIntOrBool(x) {
		if i := v.Range().position(x.ExactInt()); i.P != nil {
			return i, nil
		}
		return Value{}, ValueErrorf("range.index(x): x not in range")
	}
	n, found := int64(0), false
	err := ForEachUntil(t, v, func(y Value) (bool, error) {
		same, err := Equal(t, y, x)
		if found = same; !same {
			n++
		}
		return same, err
	})
	if err == nil && !found {
		err = ValueErrorf("sequence.index(x): x not in sequence")
	}
	return Int(n), err
}
