package object

import (
	"math"
	"math/big"
	"unsafe"
)

// Slice is a Python slice object.
type Slice struct {
	Object
	Start, Stop, Step Value
}

// NewSlice returns slice(start, stop, step); absent values stand for None.
func NewSlice(start, stop, step Value) Value {
	s := &Slice{Object{&SliceType}, start, stop, step}
	for _, v := range [...]*Value{&s.Start, &s.Stop, &s.Step} {
		if v.P == nil {
			*v = None
		}
	}
	return Value{unsafe.Pointer(s), 0}
}

// IsSlice tells whether v is a slice; the type cannot be subclassed.
func (v Value) IsSlice() bool { return v.Type() == &SliceType }

// Slice returns the *Slice of a Value for which IsSlice holds.
func (v Value) Slice() *Slice { return (*Slice)(v.P) }

// sliceIndex is one bound of a slice as a Go int, clipped to its range.
func sliceIndex(t *Thread, v Value) (int, error) {
	if v.IsInt64() {
		return int(v.Int64()), nil
	}
	if v.Type().Slots.Index == nil {
		return 0, TypeErrorf("slice indices must be integers or None or have an __index__ method")
	}
	return IndexInt(t, v, nil)
}

// SliceUnpack evaluates the bounds of a slice. They are still to be adjusted
// to a length: that must happen after this call, which may run code.
func SliceUnpack(t *Thread, s Value) (start, stop, step int, err error) {
	sl := s.Slice()
	step = 1
	if !sl.Step.IsNone() {
		if step, err = sliceIndex(t, sl.Step); err != nil {
			return
		}
		if step == 0 {
			return 0, 0, 0, ValueErrorf("slice step cannot be zero")
		}
		if step == math.MinInt {
			step = -math.MaxInt // so that -step does not overflow
		}
	}
	if sl.Start.IsNone() {
		if step < 0 {
			start = math.MaxInt
		}
	} else if start, err = sliceIndex(t, sl.Start); err != nil {
		return
	}
	if sl.Stop.IsNone() {
		stop = math.MaxInt
		if step < 0 {
			stop = math.MinInt
		}
	} else if stop, err = sliceIndex(t, sl.Stop); err != nil {
		return
	}
	return
}

// SliceAdjust clips unpacked bounds to a sequence of the given length and
// counts the items that they select.
func SliceAdjust(start, stop, step, length int) (newStart, newStop, n int) {
	if start < 0 {
		if start += length; start < 0 {
			start = 0
			if step < 0 {
				start = -1
			}
		}
	} else if start >= length {
		start = length
		if step < 0 {
			start = length - 1
		}
	}
	if stop < 0 {
		if stop += length; stop < 0 {
			stop = 0
			if step < 0 {
				stop = -1
			}
		}
	} else if stop >= length {
		stop = length
		if step < 0 {
			stop = length - 1
		}
	}
	if step < 0 {
		if stop < start {
			n = (start-stop-1)/(-step) + 1
		}
	} else if start < stop {
		n = (stop-start-1)/step + 1
	}
	return start, stop, n
}

// SliceIndices evaluates the slice s for a sequence of the given length: n
// items from start on, step apart.
func SliceIndices(t *Thread, s Value, length int) (start, stop, step, n int, err error) {
	if start, stop, step, err = SliceUnpack(t, s); err != nil {
		return
	}
	start, stop, n = SliceAdjust(start, stop, step, length)
	return
}

func initSlice() {
	ty := &SliceType
	ty.Doc = "slice(stop)\nslice(start, stop[, step])\n\nThe range of positions that an extended index such as a[0:10:2] selects."
	ty.New = sliceNew
	ty.Repr = sliceRepr
	ty.Hash = sliceHash
	ty.Slots.Compare = sliceCompare
	ty.Traverse = func(v Value, visit func(Value)) {
		s := v.Slice()
		visit(s.Start)
		visit(s.Stop)
		visit(s.Step)
	}
	ty.GetSets = []GetSet{
		{Name: "start", Member: true, Get: func(t *Thread, v Value) (Value, error) { return v.Slice().Start, nil }},
		{Name: "stop", Member: true, Get: func(t *Thread, v Value) (Value, error) { return v.Slice().Stop, nil }},
		{Name: "step", Member: true, Get: func(t *Thread, v Value) (Value, error) { return v.Slice().Step, nil }},
	}
	ty.Methods = []Def{
		{Name: "indices", Sig: "(object, /)", F1: sliceIndicesMethod,
			Doc: "Return the (start, stop, stride) that the slice means for a sequence of the given length.\n\nBounds out of range are clipped as in slicing itself."},
		{Name: "__reduce__", Sig: "()", F0: sliceReduce, Doc: "Return state information for pickling."},
	}
}

func sliceNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.Kw) > 0 {
		return Value{}, NoKeywords("slice", args)
	}
	a := args.V
	if err := CheckPositional("slice", len(a), 1, 3); err != nil {
		return Value{}, err
	}
	switch len(a) {
	case 1:
		return NewSlice(None, a[0], None), nil
	case 2:
		return NewSlice(a[0], a[1], None), nil
	}
	return NewSlice(a[0], a[1], a[2]), nil
}

func sliceRepr(t *Thread, v Value) (Value, error) {
	s := v.Slice()
	b := []byte("slice(")
	for i, x := range [...]Value{s.Start, s.Stop, s.Step} {
		if i > 0 {
			b = append(b, ", "...)
		}
		r, err := ReprStr(t, x)
		if err != nil {
			return Value{}, err
		}
		b = append(b, r.String()...)
	}
	return NewStrBytes(append(b, ')')).Value(), nil
}

func sliceHash(t *Thread, v Value) (uint64, error) {
	s := v.Slice()
	acc := uint64(xxPrime5)
	for _, x := range [...]Value{s.Start, s.Stop, s.Step} {
		h, err := Hash(t, x)
		if err != nil {
			return 0, err
		}
		acc = xxRound(acc, h)
	}
	if acc == math.MaxUint64 {
		return 1546275796, nil
	}
	return acc, nil
}

func sliceCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if !a.IsSlice() || !b.IsSlice() {
		return NotImplemented, nil
	}
	if a == b {
		return Bool(op == EQ || op == LE || op == GE), nil
	}
	x, y := a.Slice(), b.Slice()
	return CompareItems(t, []Value{x.Start, x.Stop, x.Step}, []Value{y.Start, y.Stop, y.Step}, op)
}

func sliceReduce(t *Thread, v Value) (Value, error) {
	s := v.Slice()
	return TupleValue(SliceType.Value(), TupleValue(s.Start, s.Stop, s.Step)), nil
}

// sliceIndicesMethod is slice.indices, for lengths and bounds of any size.
func sliceIndicesMethod(t *Thread, v, length Value) (Value, error) {
	n, err := Index(t, length)
	if err != nil {
		return Value{}, err
	}
	if intSign(n) < 0 {
		return Value{}, ValueErrorf("length should not be negative")
	}
	start, stop, step, err := sliceLongIndices(t, v, n)
	if err != nil {
		return Value{}, err
	}
	return TupleValue(start, stop, step), nil
}

// sliceLongIndices is SliceIndices on Python ints of any size; length is an
// exact int, not negative.
func sliceLongIndices(t *Thread, v, length Value) (start, stop, step Value, err error) {
	s := v.Slice()
	step = Int(1)
	if !s.Step.IsNone() {
		if step, err = sliceBound(t, s.Step); err != nil {
			return
		}
		if intSign(step) == 0 {
			return step, step, step, ValueErrorf("slice step cannot be zero")
		}
	}
	back := intSign(step) < 0
	lower, upper := Int(0), length
	if back {
		lower, upper = Int(-1), intSub(length, Int(1))
	}
	bound := func(x, missing Value) (Value, error) {
		if x.IsNone() {
			return missing, nil
		}
		x, err := sliceBound(t, x)
		if err != nil {
			return x, err
		}
		if intSign(x) < 0 {
			if x = IntAdd(x, length); intCmp(x, lower) < 0 {
				x = lower
			}
		} else if intCmp(x, upper) > 0 {
			x = upper
		}
		return x, nil
	}
	first, last := lower, upper
	if back {
		first, last = upper, lower
	}
	if start, err = bound(s.Start, first); err != nil {
		return
	}
	stop, err = bound(s.Stop, last)
	return
}

// sliceBound is one bound as an exact int of any size.
func sliceBound(t *Thread, v Value) (Value, error) {
	if v.Type().Slots.Index == nil && !v.IsInt() {
		return Value{}, TypeErrorf("slice indices must be integers or None or have an __index__ method")
	}
	return Index(t, v)
}

// The following are arithmetic on exact ints (immediate or *BigInt) for slices,
// ranges and counters, which need no dispatch.

func intSign(v Value) int {
	if v.IsInt64() {
		switch n := v.Int64(); {
		case n < 0:
			return -1
		case n > 0:
			return 1
		}
		return 0
	}
	return v.BigIntOf().Sign()
}

func intCmp(a, b Value) int {
	if a.IsInt64() && b.IsInt64() {
		switch x, y := a.Int64(), b.Int64(); {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	}
	return a.BigIntOf().Cmp(b.BigIntOf())
}

func IntAdd(a, b Value) Value {
	if a.IsInt64() && b.IsInt64() {
		x, y := a.Int64(), b.Int64()
		if s := x + y; (s^x)&(s^y) >= 0 {
			return Int(s)
		}
	}
	return NewBigInt(new(big.Int).Add(a.BigIntOf(), b.BigIntOf()))
}

func intSub(a, b Value) Value {
	if a.IsInt64() && b.IsInt64() {
		x, y := a.Int64(), b.Int64()
		if s := x - y; (x^y)&(s^x) >= 0 {
			return Int(s)
		}
	}
	return NewBigInt(new(big.Int).Sub(a.BigIntOf(), b.BigIntOf()))
}

func intMul(a, b Value) Value {
	if a.IsInt64() && b.IsInt64() {
		x, y := a.Int64(), b.Int64()
		if x == 0 || y == 0 {
			return Int(0)
		}
		if p := x * y; p/y == x && !(x == math.MinInt64 && y == -1) && !(y == math.MinInt64 && x == -1) {
			return Int(p)
		}
	}
	return NewBigInt(new(big.Int).Mul(a.BigIntOf(), b.BigIntOf()))
}

// intFloorDivMod is divmod(a, b) for b != 0.
func intFloorDivMod(a, b Value) (q, r Value) {
	if a.IsInt64() && b.IsInt64() {
		x, y := a.Int64(), b.Int64()
		if !(x == math.MinInt64 && y == -1) {
			q, r := x/y, x%y
			if r != 0 && (r < 0) != (y < 0) {
				q--
				r += y
			}
			return Int(q), Int(r)
		}
	}
	qb, rb := new(big.Int).QuoRem(a.BigIntOf(), b.BigIntOf(), new(big.Int))
	if rb.Sign() != 0 && (rb.Sign() < 0) != (b.BigIntOf().Sign() < 0) {
		qb.Sub(qb, big.NewInt(1))
		rb.Add(rb, b.BigIntOf())
	}
	return NewBigInt(qb), NewBigInt(rb)
}
