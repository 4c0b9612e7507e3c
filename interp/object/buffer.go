package object

import "unsafe"

// The flags of a request for a buffer, as CPython's PyBUF_ constants.
const (
	BufSimple        = 0
	BufWritable      = 0x1
	BufFormat        = 0x4
	BufND            = 0x8
	BufStrides       = 0x10 | BufND
	BufCContiguous   = 0x20 | BufStrides
	BufFContiguous   = 0x40 | BufStrides
	BufAnyContiguous = 0x80 | BufStrides
	BufIndirect      = 0x100 | BufStrides
	BufFullRO        = BufIndirect | BufFormat
	BufFull          = BufFullRO | BufWritable
)

// GetBuffer asks v for its memory. The caller calls Done on the buffer.
func GetBuffer(t *Thread, v Value, flags int) (*Buffer, error) {
	f := v.Type().Slots.Buffer
	if f == nil {
		return nil, TypeErrorf("a bytes-like object is required, not '%s'", TypeName(v))
	}
	return f(t, v, flags)
}

// Done gives the buffer back.
func (b *Buffer) Done() {
	if b.Release != nil {
		b.Release()
		b.Release = nil
	}
}

// NewByteBuffer returns the buffer of an object whose memory is data.
func NewByteBuffer(obj Value, data []byte, readonly bool, flags int) (*Buffer, error) {
	if readonly && flags&BufWritable != 0 {
		return nil, NewException(&BufferError, "Object is not writable.")
	}
	return &Buffer{Obj: obj, Data: data, Readonly: readonly, ItemSize: 1, Format: "B", Shape: []int{len(data)}, Strides: []int{1}}, nil
}

// AsBytes returns the bytes of a bytes-like object. They are valid, and must
// not be written, until Python code runs.
func AsBytes(t *Thread, v Value) ([]byte, error) {
	switch v.Type() {
	case &BytesType:
		return (*Bytes)(v.P).B, nil
	case &ByteArrayType:
		return (*ByteArray)(v.P).B, nil
	}
	b, err := GetBuffer(t, v, BufSimple)
	if err != nil {
		return nil, err
	}
	data := b.Data
	if b.Release != nil {
		if v.Type().Flags&FlagHeapType != 0 {
			data = append([]byte(nil), data...)
		}
		b.Done()
	}
	return data, nil
}

func viewString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }
