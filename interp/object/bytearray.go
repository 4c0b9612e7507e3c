package object

import (
	"bytes"
	"sync/atomic"
	"unsafe"
)

// ByteArray is a Python bytearray.
type ByteArray struct {
	Object
	B []byte
	// exports counts the buffers handed out: while there are any, the size is
	// fixed. It is atomic since the collector gives buffers back, too.
	exports atomic.Int32
}

// byteArrayObj is an instance of a class derived from bytearray.
type byteArrayObj struct {
	ByteArray
	Extra
}

// NewByteArray returns b as a Python bytearray, which takes it over.
func NewByteArray(b []byte) Value {
	return Value{unsafe.Pointer(&ByteArray{Object: Object{&ByteArrayType}, B: b}), 0}
}

func byteArrayOf(v Value) *ByteArray { return (*ByteArray)(v.P) }

// resizable complains when buffers of the bytearray are in use.
func (a *ByteArray) resizable(t *Thread) error {
	if a.exports.Load() > 0 {
		t.ClearDeadRegisters()
		t.clearDeadTemporaries()
		if collectDeadViews(&a.exports); a.exports.Load() == 0 {
			return nil
		}
		return NewException(&BufferError, "Existing exports of data: object cannot be re-sized")
	}
	return nil
}

func initByteArray() {
	ty := &ByteArrayType
	ty.Doc = "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\nbytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\nbytearray(int) -> bytes array of size given by the parameter initialized with null bytes\nbytearray() -> empty bytes array\n\nA mutable sequence of bytes."
	ty.Flags |= FlagBaseType | FlagMatchSelf
	ty.AllocSub = func(t *Type) Value {
		a := &byteArrayObj{}
		a.T = t
		return Value{unsafe.Pointer(a), 0}
	}
	ty.ExtraOffset = unsafe.Offsetof(byteArrayObj{}.Extra)
	ty.New = func(t *Thread, cls *Type, args Args) (Value, error) {
		if cls == &ByteArrayType {
			return NewByteArray(nil), nil
		}
		return cls.AllocSub(cls), nil
	}
	ty.Init = byteArrayInit
	ty.Repr = byteArrayRepr
	ty.Slots.Str = bytesStr
	ty.Slots.Hash = HashNotImplemented
	ty.Slots.Compare = bytesCompare
	ty.Slots.Iter = bytesIter
	ty.Slots.Len = func(t *Thread, v Value) (int, error) { return len(byteArrayOf(v).B), nil }
	ty.Slots.GetItem = bytesGetItem
	ty.Slots.SetItem = byteArraySetItem
	ty.SeqItem = bytesItem
	ty.SeqSetItem = byteArraySetIndex
	ty.Slots.Contains = bytesContains
	ty.Concat = bytesConcat
	ty.InPlaceConcat = byteArrayInPlaceConcat
	ty.Repeat = bytesRepeat
	ty.InPlaceRepeat = byteArrayInPlaceRepeat
	ty.Slots.Binary[Mod] = bytesMod
	ty.Slots.Buffer = byteArrayBuffer
	ty.Methods = append(append(append([]Def(nil), byteArrayOnlyMethods...), bytesMethods...), releaseBufferDef())
}

var byteArrayOnlyMethods = []Def{
	{Name: "__alloc__", Sig: "()", Doc: "Return the number of bytes actually allocated.", F0: func(t *Thread, v Value) (Value, error) {
		if c := cap(byteArrayOf(v).B); c > 0 {
			return Int(int64(c) + 1), nil
		}
		return Int(0), nil
	}},
	{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling.", F0: func(t *Thread, v Value) (Value, error) {
		return byteArrayReduce(t, v, 2)
	}},
	{Name: "__reduce_ex__", Sig: "(proto=0, /)", Doc: "Return state information for pickling.", Opt: 1, F1: func(t *Thread, v, proto Value) (Value, error) {
		p := 0
		if proto.P != nil {
			var err error
			if p, err = cInt(t, proto); err != nil {
				return Value{}, err
			}
		}
		return byteArrayReduce(t, v, p)
	}},
	{Name: "__sizeof__", Sig: "()", Doc: "Return the size of the object in memory, in bytes.", F0: func(t *Thread, v Value) (Value, error) {
		return Int(int64(unsafe.Sizeof(ByteArray{})) + int64(cap(byteArrayOf(v).B))), nil
	}},
	{Name: "append", Sig: "(item, /)", F1: byteArrayAppend, Doc: "Append a single byte."},
	{Name: "clear", Sig: "()", F0: byteArrayClear, Doc: "Remove all bytes."},
	{Name: "copy", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return copyKind(v, bytesText(v)), nil }, Doc: "Return a copy of B."},
	{Name: "extend", Sig: "(iterable_of_ints, /)", F1: byteArrayExtend, Doc: "Append the bytes of an iterable of ints."},
	{Name: "insert", Sig: "(index, item, /)", F2: byteArrayInsert, Doc: "Insert a single byte before the given index."},
	{Name: "pop", Sig: "(index=-1, /)", F1: byteArrayPop, Opt: 1, Doc: "Remove and return a single byte, the last one by default."},
	{Name: "remove", Sig: "(value, /)", F1: byteArrayRemove, Doc: "Remove the first occurrence of a byte."},
	{Name: "resize", Sig: "(size, /)", F1: byteArrayResize, Doc: "Make the bytearray longer, with null bytes, or shorter."},
	{Name: "reverse", Sig: "()", F0: byteArrayReverse, Doc: "Reverse the order of the bytes in place."},
}

func byteArrayInit(t *Thread, v Value, args Args) error {
	a, err := newArgs(args, "bytearray", &bytesNewNames)
	if err != nil {
		return err
	}
	o := byteArrayOf(v)
	if len(o.B) > 0 {
		if err := o.resizable(t); err != nil {
			return err
		}
		o.B = nil
	}
	if a[0].P != nil && a[1].P == nil && a[2].P == nil && !a[0].IsStr() && a[0].Type().Slots.Index == nil && a[0].Type().Slots.Buffer == nil {
		if ty := a[0].Type(); ty.Slots.Iter == nil && ty.SeqItem == nil {
			return TypeErrorf("cannot convert '%s' object to bytearray", TypeName(a[0]))
		}
		return ForEach(t, a[0], func(x Value) error {
			c, err := byteValue(t, x, byteRange)
			if err == nil {
				if err = o.resizable(t); err == nil {
					o.B = append(o.B, c)
				}
			}
			return err
		})
	}
	src, err := bytesSource(t, a, "bytearray")
	if err != nil {
		return err
	}
	o.B = append([]byte(nil), bytesData(src)...)
	return nil
}

func byteArrayRepr(t *Thread, v Value) (Value, error) {
	name := v.Type().Name
	b := append([]byte(name), '(')
	text := bytesText(v)
	quote := quoteFor(text)
	r := AppendBytesRepr(nil, text, quote)
	if quote == '"' {
		r = bytes.ReplaceAll(r, []byte("'"), []byte("\\'")) // CPython's bytearray escapes it always
	}
	return ownStr(append(append(b, r...), ')')).Value(), nil
}

func byteArrayBuffer(t *Thread, v Value, flags int) (*Buffer, error) {
	a := byteArrayOf(v)
	b, err := NewByteBuffer(v, a.B, false, flags)
	if err == nil {
		a.exports.Add(1)
		b.Release = func() { a.exports.Add(-1) }
	}
	return b, err
}

func byteArrayReduce(t *Thread, v Value, proto int) (Value, error) {
	a := byteArrayOf(v)
	state := None
	if x := ExtraOf(v); x != nil {
		var err error
		if state, err = instanceState(t, v); err != nil {
			return Value{}, err
		}
	}
	cls := v.Type().Value()
	if proto < 3 {
		args := TupleValue()
		if len(a.B) > 0 {
			s, err := DecodeBytes(t, a.B, Value{}, "latin-1", "")
			if err != nil {
				return Value{}, err
			}
			args = TupleValue(s.Value(), StrValue("latin-1"))
		}
		return TupleValue(cls, args, state), nil
	}
	args := TupleValue()
	if len(a.B) > 0 {
		args = TupleValue(CopyBytes(a.B))
	}
	return TupleValue(cls, args, state), nil
}

// instanceState is object.__getstate__.
func instanceState(t *Thread, v Value) (Value, error) {
	return CallMethod(t, v, t.Interp.Intern("__getstate__"))
}

func byteArrayAppend(t *Thread, v, x Value) (Value, error) {
	c, err := byteValue(t, x, byteRange)
	if err != nil {
		return Value{}, err
	}
	a := byteArrayOf(v)
	if err := a.resizable(t); err != nil {
		return Value{}, err
	}
	a.B = append(a.B, c)
	return None, nil
}

func byteArrayClear(t *Thread, v Value) (Value, error) {
	a := byteArrayOf(v)
	if err := a.resizable(t); err != nil {
		return Value{}, err
	}
	a.B = nil
	return None, nil
}

func byteArrayExtend(t *Thread, v, x Value) (Value, error) {
	a := byteArrayOf(v)
	if x.Type().Slots.Buffer != nil {
		b, err := AsBytes(t, x)
		if err != nil {
			return Value{}, err
		}
		if len(b) == 0 {
			return None, nil
		}
		if err := a.resizable(t); err != nil {
			return Value{}, err
		}
		a.B = append(a.B, b...)
		return None, nil
	}
	if ty := x.Type(); ty.Slots.Iter == nil && ty.SeqItem == nil {
		return Value{}, TypeErrorf("can't extend bytearray with %s", TypeName(x))
	}
	if x.IsStr() && x.Str().n > 0 {
		return Value{}, TypeErrorf("expected iterable of integers; got: 'str'")
	}
	if _, err := LengthHint(t, x, 32); err != nil {
		return Value{}, err
	}
	var b []byte
	err := ForEach(t, x, func(y Value) error {
		c, err := byteValue(t, y, byteRange)
		b = append(b, c)
		return err
	})
	if err != nil {
		return Value{}, err
	}
	if len(b) == 0 {
		return None, nil
	}
	if err := a.resizable(t); err != nil {
		return Value{}, err
	}
	a.B = append(a.B, b...)
	return None, nil
}

func byteArrayInsert(t *Thread, v, index, x Value) (Value, error) {
	i, err := sizeArg(t, index)
	if err != nil {
		return Value{}, err
	}
	c, err := byteValue(t, x, byteRange)
	if err != nil {
		return Value{}, err
	}
	a := byteArrayOf(v)
	if err := a.resizable(t); err != nil {
		return Value{}, err
	}
	if i < 0 {
		i = max(i+len(a.B), 0)
	}
	i = min(i, len(a.B))
	a.B = append(a.B, 0)
	copy(a.B[i+1:], a.B[i:])
	a.B[i] = c
	return None, nil
}

func byteArrayPop(t *Thread, v, index Value) (Value, error) {
	i := -1
	if index.P != nil {
		var err error
		if i, err = sizeArg(t, index); err != nil {
			return Value{}, err
		}
	}
	a := byteArrayOf(v)
	if len(a.B) == 0 {
		return Value{}, IndexErrorf("pop from empty bytearray")
	}
	if i < 0 {
		i += len(a.B)
	}
	if i < 0 || i >= len(a.B) {
		return Value{}, IndexErrorf("pop index out of range")
	}
	if err := a.resizable(t); err != nil {
		return Value{}, err
	}
	c := a.B[i]
	a.cut(i, i+1)
	return Int(int64(c)), nil
}

// cut removes the bytes from i to j. At the front that costs nothing.
func (a *ByteArray) cut(i, j int) {
	if i == 0 {
		a.B = a.B[j:]
		return
	}
	a.B = append(a.B[:i], a.B[j:]...)
}

func byteArrayRemove(t *Thread, v, x Value) (Value, error) {
	c, err := byteValue(t, x, byteRange)
	if err != nil {
		return Value{}, err
	}
	a := byteArrayOf(v)
	i := bytes.IndexByte(a.B, c)
	if i < 0 {
		return Value{}, ValueErrorf("value not found in bytearray")
	}
	if err := a.resizable(t); err != nil {
		return Value{}, err
	}
	a.cut(i, i+1)
	return None, nil
}

func byteArrayResize(t *Thread, v, size Value) (Value, error) {
	n, err := sizeArg(t, size)
	if err != nil {
		return Value{}, err
	}
	if n < 0 {
		return Value{}, ValueErrorf("Can only resize to positive sizes, got %d", n)
	}
	a := byteArrayOf(v)
	if n == len(a.B) {
		return None, nil
	}
	if err := a.resizable(t); err != nil {
		return Value{}, err
	}
	if n > maxSize() {
		return Value{}, memoryError()
	}
	if n <= len(a.B) {
		a.B = a.B[:n]
	} else {
		a.B = append(a.B, make([]byte, n-len(a.B))...)
	}
	return None, nil
}

func byteArrayReverse(t *Thread, v Value) (Value, error) {
	b := byteArrayOf(v).B
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return None, nil
}

func byteArrayInPlaceConcat(t *Thread, v, x Value) (Value, error) {
	b, err := AsBytes(t, x)
	if err != nil {
		return Value{}, TypeErrorf("can't concat %s to %s", TypeName(x), TypeName(v))
	}
	a := byteArrayOf(v)
	if len(b) > 0 {
		if err := a.resizable(t); err != nil {
			return Value{}, err
		}
		a.B = append(a.B, b...)
	}
	return v, nil
}

func byteArrayInPlaceRepeat(t *Thread, v Value, n int) (Value, error) {
	a := byteArrayOf(v)
	n = max(n, 0)
	if n == 1 || len(a.B) == 0 {
		return v, nil
	}
	if err := a.resizable(t); err != nil {
		return Value{}, err
	}
	if n > 0 && len(a.B) > maxSize()/n {
		return Value{}, memoryError()
	}
	b, err := repeatBytes(a.B, n)
	if err != nil {
		return Value{}, err
	}
	a.B = b
	return v, nil
}
