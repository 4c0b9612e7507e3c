package object

import (
	"unsafe"
)

// Bytes is a Python bytes object. Those made from copied data are one
// pointer-free allocation, with B pointing into it.
type Bytes struct {
	Object
	B    []byte // never changed after the object is visible
	hash uint64
}

// bytesObj is an instance of a class derived from bytes.
type bytesObj struct {
	Bytes
	Extra
}

const bytesHeader = unsafe.Sizeof(Bytes{})

// byteObj is the static bytes object of one byte.
type byteObj struct {
	Bytes
	b [1]byte
}

var (
	emptyBytes = Bytes{Object: Object{&BytesType}}
	byteObjs   [256]byteObj
)

func init() {
	for i := range byteObjs {
		o := &byteObjs[i]
		o.b[0] = byte(i)
		o.Bytes = Bytes{Object: Object{&BytesType}, B: o.b[:]}
	}
}

// AllocBytes returns a new bytes object of n bytes and the memory to fill them
// in, which must be done before the object is used.
func AllocBytes(n int) (Value, []byte) {
	if n == 0 {
		return Value{unsafe.Pointer(&emptyBytes), 0}, nil
	}
	words := make([]uint64, (int(bytesHeader)+n+7)/8)
	p := unsafe.Pointer(&words[0])
	b := (*Bytes)(p)
	// See AllocASCII for why this is sound.
	b.T = &BytesType
	b.B = unsafe.Slice((*byte)(unsafe.Add(p, bytesHeader)), n)
	return Value{p, 0}, b.B
}

// NewBytes returns b as a Python bytes object, which takes it over.
func NewBytes(b []byte) Value {
	if len(b) <= 1 {
		if len(b) == 0 {
			return Value{unsafe.Pointer(&emptyBytes), 0}
		}
		return Value{unsafe.Pointer(&byteObjs[b[0]].Bytes), 0}
	}
	return Value{unsafe.Pointer(&Bytes{Object: Object{&BytesType}, B: b[:len(b):len(b)]}), 0}
}

// CopyBytes returns a Python bytes object with a copy of b.
func CopyBytes(b []byte) Value { return NewBytesString(stringOf(b)) }

// NewBytesString returns a Python bytes object with the bytes of s.
func NewBytesString(s string) Value {
	if len(s) <= 1 {
		if len(s) == 0 {
			return Value{unsafe.Pointer(&emptyBytes), 0}
		}
		return Value{unsafe.Pointer(&byteObjs[s[0]].Bytes), 0}
	}
	v, b := AllocBytes(len(s))
	copy(b, s)
	return v
}

// IsBytes tells whether v is a bytes object (or of a subclass).
func (v Value) IsBytes() bool { return v.Type().Flags&FlagBytesSubclass != 0 }

// Bytes returns the bytes of a Value for which IsBytes holds; they must not be changed.
func (v Value) Bytes() []byte { return (*Bytes)(v.P).B }

// bytesData returns the bytes of a bytes or bytearray object.
func bytesData(v Value) []byte {
	if v.Type().Flags&FlagBytesSubclass != 0 {
		return (*Bytes)(v.P).B
	}
	return (*ByteArray)(v.P).B
}

// bytesText is bytesData as a string, valid until the object changes.
func bytesText(v Value) string { return stringOf(bytesData(v)) }

// sameKind returns b, which it takes over, as bytes or bytearray as v is.
func sameKind(v Value, b []byte) Value {
	if v.Type().Flags&FlagBytesSubclass != 0 {
		return NewBytes(b)
	}
	return NewByteArray(b)
}

// copyKind is sameKind of a copy.
func copyKind(v Value, s string) Value {
	if v.Type().Flags&FlagBytesSubclass != 0 {
		return NewBytesString(s)
	}
	return NewByteArray([]byte(s))
}

// unchanged is the result of a method that has nothing to change: an exact
// bytes object itself, else a copy.
func unchanged(v Value) Value {
	if v.Type() == &BytesType {
		return v
	}
	return copyKind(v, bytesText(v))
}

func initBytes() {
	ty := &BytesType
	ty.Doc = "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\nbytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of size given by the parameter initialized with null bytes\nbytes() -> empty bytes object\n\nAn immutable sequence of bytes."
	ty.Flags |= FlagBaseType | FlagBytesSubclass | FlagMatchSelf
	ty.AllocSub = func(t *Type) Value {
		b := &bytesObj{}
		b.T = t
		return Value{unsafe.Pointer(b), 0}
	}
	ty.ExtraOffset = unsafe.Offsetof(bytesObj{}.Extra)
	ty.New = bytesNew
	ty.Repr = bytesRepr
	ty.Slots.Str = bytesStr
	ty.Slots.Hash = bytesHash
	ty.Slots.Compare = bytesCompare
	ty.Slots.Iter = bytesIter
	ty.Slots.Len = func(t *Thread, v Value) (int, error) { return len((*Bytes)(v.P).B), nil }
	ty.Slots.GetItem = bytesGetItem
	ty.SeqItem = bytesItem
	ty.Slots.Contains = bytesContains
	ty.Concat = bytesConcat
	ty.Repeat = bytesRepeat
	ty.Slots.Binary[Mod] = bytesMod
	ty.Slots.Buffer = func(t *Thread, v Value, flags int) (*Buffer, error) {
		return NewByteBuffer(v, (*Bytes)(v.P).B, true, flags)
	}
	ty.Methods = append(append([]Def(nil), bytesOnlyMethods...), bytesMethods...)
}

var bytesOnlyMethods = []Def{
	{Name: "__getnewargs__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		return TupleValue(CopyBytes((*Bytes)(v.P).B)), nil
	}},
	{Name: "__bytes__", Sig: "()", Doc: "Convert this value to exact type bytes.", F0: func(t *Thread, v Value) (Value, error) {
		return unchanged(v), nil
	}},
	{Name: "__sizeof__", Sig: "()", Doc: "Return the size of the object in memory, in bytes.", F0: func(t *Thread, v Value) (Value, error) {
		return Int(int64(bytesHeader) + int64(len((*Bytes)(v.P).B))), nil
	}},
}

var bytesNewNames = [3]string{"source", "encoding", "errors"}

// bytesNew is bytes().
func bytesNew(t *Thread, cls *Type, args Args) (Value, error) {
	a, err := newArgs(args, "bytes", &bytesNewNames)
	if err != nil {
		return Value{}, err
	}
	v, err := bytesSource(t, a, "bytes")
	if err != nil || cls == &BytesType {
		return v, err
	}
	o := cls.AllocSub(cls)
	(*Bytes)(o.P).B = bytesData(v)
	return o, nil
}

var nameBytes = internStatic("__bytes__")

// bytesSource evaluates the arguments of bytes() and bytearray(). The result
// is a bytes object (of a subclass only if __bytes__ says so).
func bytesSource(t *Thread, a [3]Value, fn string) (Value, error) {
	encoding, err := codecName(a[1], fn, "encoding", "")
	if err != nil {
		return Value{}, err
	}
	errors, err := codecName(a[2], fn, "errors", "")
	if err != nil {
		return Value{}, err
	}
	x := a[0]
	if x.P == nil {
		if a[1].P != nil {
			return Value{}, TypeErrorf("encoding without a string argument")
		}
		if a[2].P != nil {
			return Value{}, TypeErrorf("errors without a string argument")
		}
		return NewBytes(nil), nil
	}
	if a[1].P != nil {
		if !x.IsStr() {
			return Value{}, TypeErrorf("encoding without a string argument")
		}
		return EncodeStr(t, x.Str(), encoding, errors)
	}
	if a[2].P != nil {
		if x.IsStr() {
			return Value{}, TypeErrorf("string argument without an encoding")
		}
		return Value{}, TypeErrorf("errors without a string argument")
	}
	if x.Type() == &BytesType && fn == "bytes" {
		return x, nil
	}
	if fn == "bytes" {
		r, found, err := CallSpecial(t, x, nameBytes)
		if err != nil {
			return Value{}, err
		}
		if found {
			if !r.IsBytes() {
				return Value{}, TypeErrorf("__bytes__ returned non-bytes (type %s)", TypeName(r))
			}
			return r, nil
		}
	}
	if x.IsStr() {
		return Value{}, TypeErrorf("string argument without an encoding")
	}
	if x.Type().Slots.Index != nil {
		n, err := IndexInt(t, x, &OverflowError)
		switch {
		case err == nil:
			if n < 0 {
				return Value{}, ValueErrorf("negative count")
			}
			if n > maxSize() {
				if fn == "bytes" {
					return Value{}, bytesTooLarge(n)
				}
				return Value{}, memoryError()
			}
			v, _ := AllocBytes(n)
			return v, nil
		case !Matches(err, &TypeError):
			return Value{}, err
		}
	}
	if x.Type().Slots.Buffer != nil {
		return bytesFromBuffer(t, x)
	}
	b, err := bytesFromIterable(t, x)
	if err != nil {
		return Value{}, err
	}
	return NewBytes(b), nil
}

// bytesFromBuffer returns the memory of v as bytes, in C order.
func bytesFromBuffer(t *Thread, v Value) (Value, error) {
	b, err := GetBuffer(t, v, BufFullRO)
	if err != nil {
		return Value{}, err
	}
	defer b.Done()
	return NewBytes(b.AppendTo(nil, 'C')), nil
}

// bytesFromIterable makes bytes out of an iterable of ints.
func bytesFromIterable(t *Thread, x Value) ([]byte, error) {
	if ty := x.Type(); ty.Slots.Iter == nil && ty.SeqItem == nil {
		return nil, TypeErrorf("cannot convert '%s' object to bytes", TypeName(x))
	}
	hint, err := LengthHint(t, x, 64)
	if err != nil {
		return nil, err
	}
	b := make([]byte, 0, min(max(hint, 0), 1<<20))
	err = ForEach(t, x, func(v Value) error {
		c, err := byteValue(t, v, "bytes must be in range(0, 256)")
		b = append(b, c)
		return err
	})
	return b, err
}

// byteValue is an int in range(256).
func byteValue(t *Thread, v Value, msg string) (byte, error) {
	if v.IsInt64() && v.N < 256 {
		return byte(v.N), nil
	}
	i, err := IndexInt(t, v, nil)
	if err != nil {
		return 0, err
	}
	if i < 0 || i > 255 {
		return 0, ValueErrorf("%s", msg)
	}
	return byte(i), nil
}

const byteRange = "byte must be in range(0, 256)"

func bytesRepr(t *Thread, v Value) (Value, error) {
	return ownASCII(AppendBytesRepr(nil, stringOf((*Bytes)(v.P).B), 0)).Value(), nil
}

// AppendBytesRepr appends the repr of bytes; quote 0 means that repr chooses.
func AppendBytesRepr(dst []byte, s string, quote byte) []byte {
	if quote == 0 {
		quote = quoteFor(s)
	}
	if dst == nil {
		dst = make([]byte, 0, len(s)+len(s)/4+3)
	}
	dst = append(dst, 'b', quote)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == quote || c == '\\':
			dst = append(dst, '\\', c)
		case c == '\t':
			dst = append(dst, '\\', 't')
		case c == '\n':
			dst = append(dst, '\\', 'n')
		case c == '\r':
			dst = append(dst, '\\', 'r')
		case c < ' ' || c >= 0x7f:
			dst = append(dst, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
		default:
			dst = append(dst, c)
		}
	}
	return append(dst, quote)
}

func bytesStr(t *Thread, v Value) (Value, error) {
	if t.Interp.Options.BytesWarning > 0 {
		if err := Warn(t, &BytesWarning, "str() on a "+bytesKind(v)+" instance", 1); err != nil {
			return Value{}, err
		}
	}
	return v.Type().Slots.Repr(t, v)
}

func bytesKind(v Value) string {
	if v.IsBytes() {
		return "bytes"
	}
	return "bytearray"
}

func bytesHash(t *Thread, v Value) (uint64, error) {
	b := (*Bytes)(v.P)
	if b.hash != 0 {
		return b.hash, nil
	}
	if len(b.B) == 0 {
		return 0, nil
	}
	h := uint64(HashKey().Hash(stringOf(b.B)))
	if len(b.B) > 1 { // those of one byte are shared by interpreters
		b.hash = h
	}
	return h, nil
}

// bytesCompare is the rich comparison of bytes and bytearray with bytes-like objects.
func bytesCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if !isBytesOrArray(a) {
		a, b, op = b, a, swappedOp[op]
	}
	if a.IsBytes() && !b.IsBytes() || b.Type().Slots.Buffer == nil {
		if t.Interp.Options.BytesWarning > 0 && (op == EQ || op == NE) {
			return NotImplemented, warnBytesCompare(t, a, b)
		}
		return NotImplemented, nil
	}
	x := bytesText(a)
	var y string
	if isBytesOrArray(b) {
		y = bytesText(b)
	} else {
		data, err := AsBytes(t, b)
		if err != nil {
			if Matches(err, &BufferError) || Matches(err, &TypeError) {
				return NotImplemented, nil
			}
			return Value{}, err
		}
		y = stringOf(data)
	}
	switch op {
	case EQ:
		return Bool(x == y), nil
	case NE:
		return Bool(x != y), nil
	case LT:
		return Bool(x < y), nil
	case LE:
		return Bool(x <= y), nil
	case GT:
		return Bool(x > y), nil
	}
	return Bool(x >= y), nil
}

func warnBytesCompare(t *Thread, a, b Value) error {
	switch {
	case b.IsStr():
		return Warn(t, &BytesWarning, "Comparison between "+bytesKind(a)+" and string", 1)
	case b.IsInt() && a.IsBytes():
		return Warn(t, &BytesWarning, "Comparison between bytes and int", 1)
	}
	return nil
}

func isBytesOrArray(v Value) bool { return v.IsBytes() || v.Is(&ByteArrayType) }
