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

// Len returns the number of bytes of the items.
func (b *Buffer) Len() int {
	n := b.ItemSize
	for _, s := range b.Shape {
		n *= s
	}
	return n
}

// IsCContiguous tells whether the items follow one another, the last index varying fastest.
func (b *Buffer) IsCContiguous() bool {
	stride := b.ItemSize
	for i := len(b.Shape) - 1; i >= 0; i-- {
		if b.Shape[i] > 1 && b.Strides[i] != stride {
			return b.Len() == 0
		}
		stride *= b.Shape[i]
	}
	return true
}

// IsFContiguous tells whether the items follow one another, the first index varying fastest.
func (b *Buffer) IsFContiguous() bool {
	stride := b.ItemSize
	for i, n := range b.Shape {
		if n > 1 && b.Strides[i] != stride {
			return b.Len() == 0
		}
		stride *= n
	}
	return true
}

// AppendTo appends the bytes of all items in C or Fortran order; 'A' means
// Fortran order if they lie that way, else C.
func (b *Buffer) AppendTo(dst []byte, order byte) []byte {
	if order == 'A' {
		order = 'C'
		if b.IsFContiguous() {
			order = 'F'
		}
	}
	n := b.Len()
	if n == 0 {
		return dst
	}
	if order == 'C' && b.IsCContiguous() || order == 'F' && b.IsFContiguous() {
		return append(dst, b.Data[b.Offset:b.Offset+n]...)
	}
	b.walk(order, func(off int) { dst = append(dst, b.Data[off:off+b.ItemSize]...) })
	return dst
}

// walk calls f with the offset of every item in C or Fortran order.
func (b *Buffer) walk(order byte, f func(off int)) {
	if b.Len() == 0 && b.ItemSize > 0 {
		return
	}
	at := make([]int, len(b.Shape))
	off := b.Offset
	for {
		f(off)
		i := 0
		for {
			if i == len(at) {
				return
			}
			d := i
			if order == 'C' {
				d = len(at) - 1 - i
			}
			at[d]++
			off += b.Strides[d]
			if at[d] < b.Shape[d] {
				break
			}
			off -= at[d] * b.Strides[d]
			at[d] = 0
			i++
		}
	}
}
