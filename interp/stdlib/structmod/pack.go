package structmod

import (
	"encoding/binary"
	"math"

	"github.com/gopy-lang/gopy/interp/object"
)

// pack writes values, of which there are as many as the format has, to buf.
func (f *format) pack(t *object.Thread, buf []byte, values []object.Value) error {
	for _, it := range f.items {
		for i := 0; i < it.count; i++ {
			off := it.offset + i*it.size
			if err := f.packOne(t, buf[off:off+it.size], it.code, values[0]); err != nil {
				if values[0].IsInt() && object.Matches(err, &object.OverflowError) {
					err = structError("int too large to convert")
				}
				return err
			}
			values = values[1:]
		}
	}
	return nil
}

// put writes an integer of len(b) bytes.
func (f *format) put(b []byte, u uint64) {
	switch len(b) {
	case 1:
		b[0] = byte(u)
	case 2:
		if f.big {
			binary.BigEndian.PutUint16(b, uint16(u))
		} else {
			binary.LittleEndian.PutUint16(b, uint16(u))
		}
	case 4:
		if f.big {
			binary.BigEndian.PutUint32(b, uint32(u))
		} else {
			binary.LittleEndian.PutUint32(b, uint32(u))
		}
	case 8:
		if f.big {
			binary.BigEndian.PutUint64(b, u)
		} else {
			binary.LittleEndian.PutUint64(b, u)
		}
	}
}

func isSigned(code byte) bool {
	switch code {
	case 'b', 'h', 'i', 'l', 'q', 'n':
		return true
	}
	return false
}

func (f *format) packOne(t *object.Thread, b []byte, code byte, v object.Value) error {
	switch code {
	case 'c':
		if !v.IsBytes() || len(v.Bytes()) != 1 {
			return structError("char format requires a bytes object of length 1")
		}
		b[0] = v.Bytes()[0]
		return nil
	case 's', 'p':
		if !v.IsBytes() && !v.Is(&object.ByteArrayType) {
			return structErrorf("argument for '%c' must be a bytes object", code)
		}
		data, err := object.AsBytes(t, v)
		if err != nil {
			return err
		}
		if code == 'p' {
			if len(b) == 0 {
				return nil
			}
			n := min(len(data), len(b)-1)
			b[0] = byte(min(n, 255))
			clear(b[1+copy(b[1:], data):])
			return nil
		}
		clear(b[copy(b, data):])
		return nil
	case '?':
		x, err := object.Truth(t, v)
		if err != nil {
			return err
		}
		b[0] = 0
		if x {
			b[0] = 1
		}
		return nil
	case 'e', 'f', 'd':
		x, err := object.AsFloat(t, v)
		if err != nil {
			if object.Matches(err, &object.TypeError) {
				err = structError("required argument is not a float")
			}
			return err
		}
		return f.putFloat(b, code, x)
	case 'F', 'D':
		z, err := complexOf(t, v)
		if err != nil {
			return err
		}
		if code == 'F' {
			f.put(b[:4], uint64(math.Float32bits(float32(real(z)))))
			f.put(b[4:], uint64(math.Float32bits(float32(imag(z)))))
		} else {
			f.put(b[:8], math.Float64bits(real(z)))
			f.put(b[8:], math.Float64bits(imag(z)))
		}
		return nil
	}
	if v.IsInt64() && len(b) == 8 && isSigned(code) {
		f.put(b, v.N)
		return nil
	}
	n, err := integer(t, v)
	if err != nil {
		return err
	}
	bits := 8 * len(b)
	if code == 'P' {
		if !n.IsInt64() && !n.BigIntOf().IsUint64() {
			return structError("int too large to convert")
		}
	} else if isSigned(code) {
		if !n.IsInt64() || n.Int64()>>(bits-1) != 0 && n.Int64()>>(bits-1) != -1 {
			high := int64(1)<<(bits-1) - 1
			return structErrorf("'%c' format requires %d <= number <= %d", code, -high-1, high)
		}
	} else if n.IsInt64() && (n.Int64() < 0 || bits < 64 && n.N>>bits != 0) || !n.IsInt64() && (bits < 64 || !n.BigIntOf().IsUint64()) {
		return structErrorf("'%c' format requires 0 <= number <= %d", code, ^uint64(0)>>(64-bits))
	}
	if n.IsInt64() {
		f.put(b, n.N)
	} else {
		f.put(b, n.BigIntOf().Uint64())
	}
	return nil
}

// integer is the int that an integer format packs for v.
func integer(t *object.Thread, v object.Value) (object.Value, error) {
	if v.IsInt() {
		return v.ExactInt(), nil
	}
	if v.Type().Slots.Index == nil {
		return v, structError("required argument is not an integer")
	}
	return object.Index(t, v)
}

func (f *format) putFloat(b []byte, code byte, x float64) error {
	switch code {
	case 'e':
		h, ok := object.FloatToHalf(x)
		if !ok {
			return object.OverflowErrorf("float too large to pack with e format")
		}
		f.put(b, uint64(h))
	case 'f':
		y := float32(x)
		if math.IsInf(float64(y), 0) && !math.IsInf(x, 0) {
			return object.OverflowErrorf("float too large to pack with f format")
		}
		f.put(b, uint64(math.Float32bits(y)))
	default:
		f.put(b, math.Float64bits(x))
	}
	return nil
}

// complexOf is complex(v) of a number.
func complexOf(t *object.Thread, v object.Value) (complex128, error) {
	if v.Is(&object.ComplexType) {
		return (*object.Complex)(v.P).V, nil
	}
	r, found, err := object.CallSpecial(t, v, t.Interp.Intern("__complex__"))
	if err != nil {
		return 0, err
	}
	if found && r.Is(&object.ComplexType) {
		return (*object.Complex)(r.P).V, nil
	}
	x, err := object.AsFloat(t, v)
	if err != nil && object.Matches(err, &object.TypeError) {
		err = structError("required argument is not a complex")
	}
	return complex(x, 0), err
}

// unpack reads the values of the format from data, which has its size.
func (f *format) unpack(data []byte) object.Value {
	tuple := object.AllocTuple(f.values)
	k := 0
	for _, it := range f.items {
		for i := 0; i < it.count; i++ {
			off := it.offset + i*it.size
			tuple.Items[k] = f.unpackOne(data[off:off+it.size], it.code)
			k++
		}
	}
	return tuple.Value()
}

func (f *format) get(b []byte) uint64 {
	switch len(b) {
	case 1:
		return uint64(b[0])
	case 2:
		if f.big {
			return uint64(binary.BigEndian.Uint16(b))
		}
		return uint64(binary.LittleEndian.Uint16(b))
	case 4:
		if f.big {
			return uint64(binary.BigEndian.Uint32(b))
		}
		return uint64(binary.LittleEndian.Uint32(b))
	}
	if f.big {
		return binary.BigEndian.Uint64(b)
	}
	return binary.LittleEndian.Uint64(b)
}

func (f *format) unpackOne(b []byte, code byte) object.Value {
	switch code {
	case 'c', 's':
		return object.CopyBytes(b)
	case 'p':
		if len(b) == 0 {
			return object.CopyBytes(nil)
		}
		return object.CopyBytes(b[1 : 1+min(int(b[0]), len(b)-1)])
	case '?':
		return object.Bool(b[0] != 0)
	case 'e':
		return object.Float(object.HalfToFloat(uint16(f.get(b))))
	case 'f':
		return object.Float(float64(math.Float32frombits(uint32(f.get(b)))))
	case 'd':
		return object.Float(math.Float64frombits(f.get(b)))
	case 'F':
		return object.NewComplex(complex(float64(math.Float32frombits(uint32(f.get(b[:4])))), float64(math.Float32frombits(uint32(f.get(b[4:]))))))
	case 'D':
		return object.NewComplex(complex(math.Float64frombits(f.get(b[:8])), math.Float64frombits(f.get(b[8:]))))
	}
	u := f.get(b)
	if isSigned(code) {
		shift := 64 - 8*len(b)
		return object.Int(int64(u<<shift) >> shift)
	}
	return object.Uint(u)
}
