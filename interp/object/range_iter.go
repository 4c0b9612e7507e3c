package object

import "unsafe"

// RangeIter iterates over a range within int64. The field order is fixed:
// specialised instructions read it.
type RangeIter struct {
	Object
	Pos, Step int64 // the next item, and what is added to it
	Left      int64 // items still to come
}

// LongRangeIter iterates over a range of ints of any size.
type LongRangeIter struct {
	Object
	Start, Step, Left Value
}

// The iterator types of range.
var (
	RangeIterType     = Type{Name: "range_iterator"}
	LongRangeIterType = Type{Name: "longrange_iterator"}
)

func newRangeIter(start, step, n int64) Value {
	return Value{unsafe.Pointer(&RangeIter{Object{&RangeIterType}, start, step, n}), 0}
}

func rangeIter(t *Thread, v Value) (Value, error) {
	r := v.Range()
	if r.Big == nil && fitsIter(r.Start, r.Step, r.N) {
		return newRangeIter(r.Start, r.Step, r.N), nil
	}
	start, _, step, n := r.parts()
	return Value{unsafe.Pointer(&LongRangeIter{Object{&LongRangeIterType}, start, step, n}), 0}, nil
}

// fitsIter tells whether the number behind the last item does not overflow.
func fitsIter(start, step, n int64) bool {
	p := IntAdd(Int(start), intMul(Int(n), Int(step)))
	return p.IsInt64()
}

func rangeReversed(t *Thread, v Value) (Value, error) {
	r := v.Range()
	start, _, step, n := r.parts()
	back := intSub(Int(0), step)
	last := IntAdd(start, intMul(intSub(n, Int(1)), step))
	if r.Big == nil && last.IsInt64() && back.IsInt64() && fitsIter(last.Int64(), back.Int64(), r.N) {
		return newRangeIter(last.Int64(), back.Int64(), r.N), nil
	}
	return Value{unsafe.Pointer(&LongRangeIter{Object{&LongRangeIterType}, last, back, n}), 0}, nil
}

// reduceRangeIter is __reduce__ of both iterators: iter(range(...)).
func reduceRangeIter(t *Thread, start, step, n Value) (Value, error) {
	f, err := builtin(t, "iter")
	if err != nil {
		return Value{}, err
	}
	r := newBigRange(start, IntAdd(start, intMul(n, step)), step)
	return TupleValue(f, TupleValue(r), None), nil
}

func initRangeIter() {
	ty := &RangeIterType
	ty.Flags |= FlagDisallowNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = func(t *Thread, v Value) (Value, error) {
		it := (*RangeIter)(v.P)
		if it.Left <= 0 {
			return Value{}, nil
		}
		x := it.Pos
		it.Pos += it.Step
		it.Left--
		return Int(x), nil
	}
	ty.LenHint = func(t *Thread, v Value) (int, error) { return int((*RangeIter)(v.P).Left), nil }
	ty.Methods = []Def{
		LengthHintDef(ty.LenHint),
		ReduceDef(func(t *Thread, v Value) (Value, error) {
			it := (*RangeIter)(v.P)
			return reduceRangeIter(t, Int(it.Pos), Int(it.Step), Int(it.Left))
		}),
		SetStateDef(func(t *Thread, v, state Value) error {
			it := (*RangeIter)(v.P)
			i, err := SizeArg(t, state)
			if err != nil {
				return err
			}
			n := min(max(int64(i), 0), it.Left)
			it.Pos += n * it.Step
			it.Left -= n
			return nil
		}),
	}

	ty = &LongRangeIterType
	ty.Flags |= FlagDisallowNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = func(t *Thread, v Value) (Value, error) {
		it := (*LongRangeIter)(v.P)
		if intSign(it.Left) <= 0 {
			return Value{}, nil
		}
		x := it.Start
		it.Start = IntAdd(x, it.Step)
		it.Left = intSub(it.Left, Int(1))
		return x, nil
	}
	ty.LenHint = func(t *Thread, v Value) (int, error) {
		return IndexInt(t, (*LongRangeIter)(v.P).Left, &OverflowError)
	}
	ty.Methods = []Def{
		{Name: "__length_hint__", Sig: "()", Doc: "Private method returning an estimate of len(list(it)).",
			F0: func(t *Thread, v Value) (Value, error) { return (*LongRangeIter)(v.P).Left, nil }},
		ReduceDef(func(t *Thread, v Value) (Value, error) {
			it := (*LongRangeIter)(v.P)
			return reduceRangeIter(t, it.Start, it.Step, it.Left)
		}),
		SetStateDef(func(t *Thread, v, state Value) error {
			it := (*LongRangeIter)(v.P)
			if !state.IsInt() {
				return TypeErrorf("state must be an int, not %s", TypeName(state))
			}
			n := state.ExactInt()
			if intSign(n) < 0 {
				n = Int(0)
			}
			if intCmp(n, it.Left) > 0 {
				n = it.Left
			}
			it.Start = IntAdd(it.Start, intMul(n, it.Step))
			it.Left = intSub(it.Left, n)
			return nil
		}),
	}
}
