package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// strGetItem is s[key].
func strGetItem(t *Thread, v, key Value) (Value, error) {
	s := v.Str()
	if key.IsSlice() {
		return strSlice(t, s, key)
	}
	if key.Type().Slots.Index == nil {
		return Value{}, TypeErrorf("string indices must be integers, not '%s'", TypeName(key))
	}
	i, err := IndexInt(t, key, &IndexError)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		i += s.Len()
	}
	return strItem(t, v, i)
}

// strItem is character i, not counted from the end.
func strItem(t *Thread, v Value, i int) (Value, error) {
	s := v.Str()
	if uint(i) >= uint(s.Len()) {
		return Value{}, IndexErrorf("string index out of range")
	}
	return s.At(i), nil
}

// At returns character i, which must be in range.
func (s *Str) At(i int) Value {
	if s.IsASCII() {
		return CharStr(s.String()[i])
	}
	r, _ := wtf8.DecodeRune(s.String()[s.offset(i):])
	return NewStrRune(r).Value()
}

func strSlice(t *Thread, s *Str, key Value) (Value, error) {
	start, stop, step, n, err := SliceIndices(t, key, s.Len())
	if err != nil {
		return Value{}, err
	}
	if n <= 0 {
		return emptyStr.Value(), nil
	}
	if step == 1 {
		return s.slice(start, stop).Value(), nil
	}
	if s.IsASCII() {
		r, buf := AllocASCII(n)
		text := s.String()
		for i := range buf {
			buf[i] = text[start+i*step]
		}
		return r.Value(), nil
	}
	if step == -1 {
		return ownStr(appendReversed(make([]byte, 0, s.n), s.String()[s.offset(stop+1):s.offset(start+1)])).Value(), nil
	}
	var buf []byte
	text := s.String()
	for i := 0; i < n; i++ {
		off := s.offset(start + i*step)
		buf = append(buf, text[off:off+wtf8.SizeAt(text[off])]...)
	}
	return ownStr(buf).Value(), nil
}

func appendReversed(dst []byte, s string) []byte {
	for s != "" {
		r, size := wtf8.DecodeLastRune(s)
		dst = wtf8.AppendRune(dst, r)
		s = s[:len(s)-size]
	}
	return dst
}

// slice returns the characters from start to stop, which are in range.
func (s *Str) slice(start, stop int) *Str {
	if stop <= start {
		return &emptyStr
	}
	from := s.offset(start)
	to := s.n
	if stop < s.Len() {
		if s.IsASCII() {
			to = stop
		} else if stop-start < 64 {
			to = wtf8.Advance(s.String(), from, stop-start)
		} else {
			to = s.offset(stop)
		}
	}
	return s.sub(from, to)
}

// StrIterator iterates over the characters of a str.
type StrIterator struct {
	Object
	s     *Str // nil at the end
	off   int  // byte offset
	index int
}

var (
	strIteratorType      = Type{Name: "str_iterator"}
	strASCIIIteratorType = Type{Name: "str_ascii_iterator"}
)

func initStrIterator() {
	for _, ty := range [...]*Type{&strIteratorType, &strASCIIIteratorType} {
		ty.Flags |= FlagDisallowNew
		ty.Slots.Iter = func(t *Thread, v Value) (Value, error) { return v, nil }
		ty.Slots.Next = strIteratorNext
		ty.LenHint = strIteratorLen
		ty.Methods = []Def{
			{Name: "__length_hint__", Sig: "()", Doc: "Return how many characters are left.", F0: func(t *Thread, v Value) (Value, error) {
				n, err := strIteratorLen(t, v)
				return Int(int64(n)), err
			}},
			{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling.", F0: strIteratorReduce},
			{Name: "__setstate__", Sig: "(object, /)", Doc: "Set state information for unpickling.", F1: strIteratorSetState},
		}
	}
	strASCIIIteratorType.Slots.Next = strASCIIIteratorNext
}

func strIter(t *Thread, v Value) (Value, error) {
	s := v.Str()
	ty := &strIteratorType
	if s.IsASCII() {
		ty = &strASCIIIteratorType
	}
	return Value{unsafe.Pointer(&StrIterator{Object: Object{ty}, s: s}), 0}, nil
}

func strASCIIIteratorNext(t *Thread, v Value) (Value, error) {
	it := (*StrIterator)(v.P)
	if it.s == nil {
		return Value{}, nil
	}
	if i := it.index; i < it.s.n {
		it.index++
		return CharStr(it.s.String()[i]), nil
	}
	it.s = nil
	return Value{}, nil
}

func strIteratorNext(t *Thread, v Value) (Value, error) {
	it := (*StrIterator)(v.P)
	if it.s == nil {
		return Value{}, nil
	}
	if it.off < it.s.n {
		r, size := wtf8.DecodeRune(it.s.String()[it.off:])
		it.off += size
		it.index++
		return NewStrRune(r).Value(), nil
	}
	it.s = nil
	return Value{}, nil
}

func strIteratorLen(t *Thread, v Value) (int, error) {
	it := (*StrIterator)(v.P)
	if it.s == nil {
		return 0, nil
	}
	return it.s.Len() - it.index, nil
}

func strIteratorReduce(t *Thread, v Value) (Value, error) {
	it := (*StrIterator)(v.P)
	iter, err := builtin(t, "iter")
	if err != nil {
		return Value{}, err
	}
	if it.s == nil {
		return TupleValue(iter, TupleValue(emptyStr.Value())), nil
	}
	return TupleValue(iter, TupleValue(it.s.Value()), Int(int64(it.index))), nil
}

func strIteratorSetState(t *Thread, v, state Value) (Value, error) {
	i, err := IndexInt(t, state, &OverflowError)
	if err != nil {
		return Value{}, err
	}
	it := (*StrIterator)(v.P)
	if it.s != nil {
		it.index = max(0, min(i, it.s.Len()))
		it.off = it.s.offset(it.index)
	}
	return None, nil
}
