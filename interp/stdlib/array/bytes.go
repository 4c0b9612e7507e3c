package array

import (
	"slices"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// arrayBuffer hands the array's memory out.
func arrayBuffer(t *thread, v value, flags int) (*object.Buffer, error) {
	a := of(v)
	b := &object.Buffer{Obj: v, Data: a.data, ItemSize: a.size, Format: string(a.kind), Shape: []int{a.Len()}, Strides: []int{a.size}}
	if a.kind == 'u' && a.size == 4 {
		b.Format = "w"
	}
	if flags&object.BufFormat == 0 {
		b.Format = "B"
	}
	if flags&object.BufND == 0 {
		b.ItemSize, b.Shape, b.Strides = 1, []int{len(a.data)}, []int{1}
	}
	a.exports.Add(1)
	b.Release = func() { a.exports.Add(-1) }
	return b, nil
}

func arrayBufferInfo(t *thread, v value) (value, error) {
	a := of(v)
	return object.TupleValue(object.Uint(uint64(uintptr(unsafe.Pointer(unsafe.SliceData(a.data))))), object.Int(int64(a.Len()))), nil
}

func arrayByteSwap(t *thread, v value) (value, error) {
	of(v).swap()
	return object.None, nil
}

func (a *Array) swap() {
	if a.size == 1 {
		return
	}
	for i := 0; i < len(a.data); i += a.size {
		slices.Reverse(a.data[i : i+a.size])
	}
}

// fromBytes appends the bytes of a bytes-like object.
func (a *Array) fromBytes(t *thread, x value) error {
	b, err := object.GetBuffer(t, x, object.BufSimple)
	if err != nil {
		return err
	}
	defer b.Done()
	if b.ItemSize != 1 {
		return object.TypeErrorf("string/buffer of bytes required.")
	}
	data := b.AppendTo(nil, 'C')
	if len(data)%a.size != 0 {
		return object.ValueErrorf("bytes length not a multiple of item size")
	}
	if len(data) == 0 {
		return nil
	}
	if err := a.resizable(); err != nil {
		return err
	}
	a.data = append(a.data, data...)
	return nil
}

func arrayFromFile(t *thread, v, f, count value) (value, error) {
	n, err := object.SizeArg(t, count)
	if err != nil {
		return value{}, err
	}
	if n < 0 {
		return value{}, object.ValueErrorf("negative count")
	}
	a := of(v)
	if err := object.RepeatSize(a.size, n, 1); err != nil {
		return value{}, err
	}
	b, err := object.CallMethod(t, f, nameRead, object.Int(int64(n*a.size)))
	if err != nil {
		return value{}, err
	}
	if !b.IsBytes() {
		return value{}, object.TypeErrorf("read() didn't return bytes")
	}
	if err := a.fromBytes(t, b); err != nil {
		return value{}, err
	}
	if len(b.Bytes()) != n*a.size {
		return value{}, object.NewException(&object.EOFError, "read() didn't return enough bytes")
	}
	return object.None, nil
}

func arrayToFile(t *thread, v, f value) (value, error) {
	const block = 64 << 10
	a := of(v)
	for i := 0; i < len(a.data); i += block {
		if _, err := object.CallMethod(t, f, nameWrite, object.CopyBytes(a.data[i:min(i+block, len(a.data))])); err != nil {
			return value{}, err
		}
	}
	return object.None, nil
}
