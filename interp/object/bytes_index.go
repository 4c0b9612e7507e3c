package object

import (
	"bytes"
	"math"
	"unsafe"
)

func bytesGetItem(t *Thread, v, key Value) (Value, error) {
	b := bytesData(v)
	if key.IsSlice() {
		start, _, step, n, err := SliceIndices(t, key, len(b))
		if err != nil {
			return Value{}, err
		}
		b = bytesData(v) // an __index__ may have changed a bytearray
		if n <= 0 || step == 1 && start+n > len(b) {
			return sameKind(v, nil), nil
		}
		if step == 1 {
			if n == len(b) && v.Type() == &BytesType {
				return v, nil
			}
			return copyKind(v, stringOf(b[start:start+n])), nil
		}
		out := make([]byte, n)
		for i := range out {
			out[i] = b[start+i*step]
		}
		return sameKind(v, out), nil
	}
	if key.Type().Slots.Index == nil {
		what := "byte"
		if !v.IsBytes() {
			what = "bytearray"
		}
		return Value{}, TypeErrorf("%s indices must be integers or slices, not %s", what, TypeName(key))
	}
	i, err := IndexInt(t, key, &IndexError)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		i += len(bytesData(v))
	}
	return bytesItem(t, v, i)
}

func bytesItem(t *Thread, v Value, i int) (Value, error) {
	b := bytesData(v)
	if uint(i) >= uint(len(b)) {
		if v.IsBytes() {
			return Value{}, IndexErrorf("index out of range")
		}
		return Value{}, IndexErrorf("bytearray index out of range")
	}
	return Int(int64(b[i])), nil
}

func bytesContains(t *Thread, v, x Value) (bool, error) {
	if x.Type().Slots.Index != nil {
		i, err := IndexInt(t, x, nil)
		if err == nil {
			if i < 0 || i > 255 {
				return false, ValueErrorf(byteRange)
			}
			return bytes.IndexByte(bytesData(v), byte(i)) >= 0, nil
		}
		if !Matches(err, &TypeError) || x.Type().Slots.Buffer == nil {
			return false, err
		}
	}
	sub, err := AsBytes(t, x)
	if err != nil {
		return false, err
	}
	return bytes.Contains(bytesData(v), sub), nil
}

func bytesConcat(t *Thread, a, b Value) (Value, error) {
	y, err := AsBytes(t, b)
	if err != nil {
		return Value{}, TypeErrorf("can't concat %s to %s", TypeName(b), TypeName(a))
	}
	x := bytesData(a)
	if a.Type() == &BytesType {
		if len(x) == 0 && b.Type() == &BytesType {
			return b, nil
		}
		if len(y) == 0 {
			return a, nil
		}
	}
	if a.IsBytes() {
		v, out := AllocBytes(len(x) + len(y))
		copy(out, x)
		copy(out[len(x):], y)
		return v, nil
	}
	return sameKind(a, append(append(make([]byte, 0, len(x)+len(y)), x...), y...)), nil
}

// repeatBytes returns n copies of b.
func repeatBytes(b []byte, n int) ([]byte, error) {
	if n <= 0 || len(b) == 0 {
		return nil, nil
	}
	if len(b) > math.MaxInt/n {
		return nil, OverflowErrorf("repeated bytes are too long")
	}
	if len(b) > maxSize()/n {
		return nil, memoryError()
	}
	return bytes.Repeat(b, n), nil
}

func bytesRepeat(t *Thread, v Value, n int) (Value, error) {
	if n == 1 && v.Type() == &BytesType {
		return v, nil
	}
	b := bytesData(v)
	if !v.IsBytes() && n > 0 && len(b) > math.MaxInt/n {
		return Value{}, memoryError()
	}
	out, err := repeatBytes(b, n)
	if err != nil {
		return Value{}, err
	}
	return sameKind(v, out), nil
}

// BytesIterator iterates over a bytes or bytearray object.
type BytesIterator struct {
	Object
	seq   Value // absent at the end
	index int
}

var (
	bytesIteratorType     = Type{Name: "bytes_iterator"}
	byteArrayIteratorType = Type{Name: "bytearray_iterator"}
)

func initBytesIterator() {
	for _, ty := range [...]*Type{&bytesIteratorType, &byteArrayIteratorType} {
		ty.Flags |= FlagDisallowNew
		ty.Slots.Iter = func(t *Thread, v Value) (Value, error) { return v, nil }
		ty.Slots.Next = bytesIteratorNext
		ty.LenHint = bytesIteratorLen
		ty.Traverse = func(v Value, visit func(Value)) {
			if it := (*BytesIterator)(v.P); it.seq.P != nil {
				visit(it.seq)
			}
		}
		ty.Methods = []Def{
			{Name: "__length_hint__", Sig: "()", Doc: "Return how many bytes are left.", F0: func(t *Thread, v Value) (Value, error) {
				n, err := bytesIteratorLen(t, v)
				return Int(int64(n)), err
			}},
			{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling.", F0: bytesIteratorReduce},
			{Name: "__setstate__", Sig: "(object, /)", Doc: "Set state information for unpickling.", F1: bytesIteratorSetState},
		}
	}
}

func bytesIter(t *Thread, v Value) (Value, error) {
	ty := &bytesIteratorType
	if !v.IsBytes() {
		ty = &byteArrayIteratorType
	}
	return Value{unsafe.Pointer(&BytesIterator{Object: Object{ty}, seq: v}), 0}, nil
}

func bytesIteratorNext(t *Thread, v Value) (Value, error) {
	it := (*BytesIterator)(v.P)
	if it.seq.P == nil {
		return Value{}, nil
	}
	if b := bytesData(it.seq); it.index < len(b) {
		it.index++
		return Int(int64(b[it.index-1])), nil
	}
	it.seq = Value{}
	return Value{}, nil
}

func bytesIteratorLen(t *Thread, v Value) (int, error) {
	it := (*BytesIterator)(v.P)
	if it.seq.P == nil {
		return 0, nil
	}
	return max(0, len(bytesData(it.seq))-it.index), nil
}

func bytesIteratorReduce(t *Thread, v Value) (Value, error) {
	iter, err := builtin(t, "iter")
	if err != nil {
		return Value{}, err
	}
	it := (*BytesIterator)(v.P)
	if it.seq.P == nil {
		return TupleValue(iter, TupleValue(TupleValue())), nil
	}
	return TupleValue(iter, TupleValue(it.seq), Int(int64(it.index))), nil
}

func bytesIteratorSetState(t *Thread, v, state Value) (Value, error) {
	i, err := IndexInt(t, state, &OverflowError)
	if err != nil {
		return Value{}, err
	}
	it := (*BytesIterator)(v.P)
	if it.seq.P != nil {
		it.index = max(0, min(i, len(bytesData(it.seq))))
	}
	return None, nil
}
