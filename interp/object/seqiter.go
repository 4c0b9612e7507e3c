package object

import "unsafe"

// SeqIter iterates over anything with __getitem__; Seq is absent when it is exhausted.
type SeqIter struct {
	Object
	Seq Value
	Pos int
}

// CallableIter is iter(callable, sentinel); Func is absent when it is exhausted.
type CallableIter struct {
	Object
	Func, Sentinel Value
}

// The iterator types that belong to no container.
var (
	SeqIterType      = Type{Name: "iterator"}
	CallableIterType = Type{Name: "callable_iterator"}
)

func newSeqIter(v Value) Value {
	return Value{unsafe.Pointer(&SeqIter{Object{&SeqIterType}, v, 0}), 0}
}

// NewCallableIter returns iter(f, sentinel).
func NewCallableIter(f, sentinel Value) Value {
	return Value{unsafe.Pointer(&CallableIter{Object{&CallableIterType}, f, sentinel}), 0}
}

// sequenceItem is v[i] of anything with a sequence slot.
func sequenceItem(t *Thread, v Value, i int) (Value, error) {
	if f := v.Type().SeqItem; f != nil {
		return f(t, v, i)
	}
	return GetItem(t, v, Int(int64(i)))
}

// endsSequence tells whether an error of __getitem__ means that there are no more items.
func endsSequence(err error) bool {
	return Matches(err, &IndexError) || Matches(err, &StopIteration)
}

func initSeqIter() {
	ty := &SeqIterType
	ty.Flags |= FlagDisallowNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = func(t *Thread, v Value) (Value, error) {
		it := (*SeqIter)(v.P)
		if it.Seq.P == nil {
			return Value{}, nil
		}
		if it.Pos == 1<<63-1 {
			return Value{}, OverflowErrorf("iter index too large")
		}
		x, err := sequenceItem(t, it.Seq, it.Pos)
		if err == nil {
			it.Pos++
			return x, nil
		}
		if endsSequence(err) {
			it.Seq = Value{}
			return Value{}, nil
		}
		return Value{}, err
	}
	ty.LenHint = func(t *Thread, v Value) (int, error) {
		it := (*SeqIter)(v.P)
		if it.Seq.P == nil {
			return 0, nil
		}
		if it.Seq.Type().Slots.Len == nil {
			return -1, nil
		}
		n, err := Len(t, it.Seq)
		return max(n-it.Pos, 0), err
	}
	ty.Traverse = func(v Value, visit func(Value)) {
		if s := (*SeqIter)(v.P).Seq; s.P != nil {
			visit(s)
		}
	}
	ty.Methods = []Def{
		LengthHintDef(ty.LenHint),
		ReduceDef(func(t *Thread, v Value) (Value, error) {
			it := (*SeqIter)(v.P)
			f, err := builtin(t, "iter")
			if err != nil {
				return Value{}, err
			}
			if it.Seq.P == nil {
				return TupleValue(f, TupleValue(emptyTuple.Value())), nil
			}
			return TupleValue(f, TupleValue(it.Seq), Int(int64(it.Pos))), nil
		}),
		SetStateDef(func(t *Thread, v, state Value) error {
			it := (*SeqIter)(v.P)
			i, err := SizeArg(t, state)
			if err != nil {
				return err
			}
			if it.Seq.P != nil {
				it.Pos = max(i, 0)
			}
			return nil
		}),
	}

	ty = &CallableIterType
	ty.Flags |= FlagDisallowNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = func(t *Thread, v Value) (Value, error) {
		it := (*CallableIter)(v.P)
		if it.Func.P == nil {
			return Value{}, nil
		}
		x, err := CallArgs(t, it.Func)
		if err != nil {
			if Matches(err, &StopIteration) {
				it.Func, it.Sentinel = Value{}, Value{}
				return Value{}, nil
			}
			return Value{}, err
		}
		if it.Func.P == nil { // the call exhausted the iterator
			return Value{}, nil
		}
		same, err := Equal(t, it.Sentinel, x)
		if err != nil {
			return Value{}, err
		}
		if same {
			it.Func, it.Sentinel = Value{}, Value{}
			return Value{}, nil
		}
		return x, nil
	}
	ty.Traverse = func(v Value, visit func(Value)) {
		if it := (*CallableIter)(v.P); it.Func.P != nil {
			visit(it.Func)
			visit(it.Sentinel)
		}
	}
	ty.Methods = []Def{ReduceDef(func(t *Thread, v Value) (Value, error) {
		it := (*CallableIter)(v.P)
		f, err := builtin(t, "iter")
		if err != nil {
			return Value{}, err
		}
		if it.Func.P == nil {
			return TupleValue(f, TupleValue(emptyTuple.Value())), nil
		}
		return TupleValue(f, TupleValue(it.Func, it.Sentinel)), nil
	})}
}

// LengthHint is operator.length_hint(v, def).
func LengthHint(t *Thread, v Value, def int) (int, error) {
	ty := v.Type()
	if ty.Slots.Len != nil {
		n, err := ty.Slots.Len(t, v)
		if err == nil || !Matches(err, &TypeError) {
			return n, err
		}
	}
	if ty.Flags&FlagHeapType == 0 {
		if ty.LenHint == nil {
			return def, nil
		}
		n, err := ty.LenHint(t, v)
		if err == nil && n < 0 || err != nil && Matches(err, &TypeError) {
			return def, nil
		}
		return n, err
	}
	f, err := BoundSpecial(t, v, nameLengthHint)
	if err != nil || f.P == nil {
		return def, err
	}
	r, err := CallArgs(t, f)
	if err != nil {
		if Matches(err, &TypeError) {
			return def, nil
		}
		return 0, err
	}
	if r == NotImplemented {
		return def, nil
	}
	if !r.IsInt() {
		return 0, TypeErrorf("__length_hint__ must be an integer, not %s", TypeName(r))
	}
	n, err := IndexInt(t, r, &OverflowError)
	if err != nil {
		return 0, OverflowErrorf("Python int too large to convert to C ssize_t")
	}
	if n < 0 {
		return 0, ValueErrorf("__length_hint__() should return >= 0")
	}
	return n, nil
}
