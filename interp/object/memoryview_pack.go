package object

import (
	"encoding/binary"
	"math"
)

// nativeChar returns the character of a native single character format,
// which '@' may precede, or 0.
func nativeChar(format string) byte {
	if format != "" && format[0] == '@' {
		format = format[1:]
	}
	if len(format) != 1 || nativeSize(format[0]) == 0 {
		return 0
	}
	return format[0]
}

func nativeKind(format string) (byte, error) {
	if c := nativeChar(format); c != 0 {
		return c, nil
	}
	if len(format) == 1 || len(format) == 2 && format[0] == '@' {
		return 0, Errorf(&NotImplementedError, "memoryview: format %s not supported", format)
	}
	return 0, Errorf(&NotImplementedError, "memoryview: unsupported format %s", format)
}

func isByteKind(c byte) bool { return c == 'b' || c == 'B' || c == 'c' }

// nativeSize returns the size of a native format character, 0 for unknown
// ones. 'l' is as on the platforms where C's long has 64 bits, which Windows is not.
func nativeSize(c byte) int {
	switch c {
	case 'c', 'b', 'B', '?':
		return 1
	case 'h', 'H', 'e':
		return 2
	case 'i', 'I', 'f':
		return 4
	case 'l', 'L':
		return CLongSize
	case 'q', 'Q', 'n', 'N', 'd', 'P':
		return 8
	}
	return 0
}

// unpackItem reads one item.
func unpackItem(b []byte, kind byte) (Value, error) {
	le := binary.NativeEndian
	switch kind {
	case 'c':
		return CopyBytes(b[:1]), nil
	case 'b':
		return Int(int64(int8(b[0]))), nil
	case 'B':
		return Int(int64(b[0])), nil
	case '?':
		return Bool(b[0] != 0), nil
	case 'h':
		return Int(int64(int16(le.Uint16(b)))), nil
	case 'H':
		return Int(int64(le.Uint16(b))), nil
	case 'i':
		return Int(int64(int32(le.Uint32(b)))), nil
	case 'I':
		return Int(int64(le.Uint32(b))), nil
	case 'l':
		if CLongSize == 4 {
			return Int(int64(int32(le.Uint32(b)))), nil
		}
		return Int(int64(le.Uint64(b))), nil
	case 'L':
		if CLongSize == 4 {
			return Int(int64(le.Uint32(b))), nil
		}
		return Uint(le.Uint64(b)), nil
	case 'q', 'n':
		return Int(int64(le.Uint64(b))), nil
	case 'Q', 'N', 'P':
		return Uint(le.Uint64(b)), nil
	case 'e':
		return Float(HalfToFloat(le.Uint16(b))), nil
	case 'f':
		return Float(float64(math.Float32frombits(le.Uint32(b)))), nil
	case 'd':
		return Float(math.Float64frombits(le.Uint64(b))), nil
	}
	return Value{}, Errorf(&NotImplementedError, "memoryview: format %c not supported", kind)
}

// packItem writes one item.
func packItem(t *Thread, b []byte, kind byte, format string, v Value) error {
	badType := func(err error) error {
		if err == nil || Matches(err, &TypeError) {
			return TypeErrorf("memoryview: invalid type for format '%s'", format)
		}
		return err
	}
	badValue := func() error { return ValueErrorf("memoryview: invalid value for format '%s'", format) }
	le := binary.NativeEndian
	switch kind {
	case 'c':
		if !v.IsBytes() {
			return badType(nil)
		}
		if len(v.Bytes()) != 1 {
			return badValue()
		}
		b[0] = v.Bytes()[0]
		return nil
	case '?':
		x, err := Truth(t, v)
		if err != nil {
			return err
		}
		b[0] = 0
		if x {
			b[0] = 1
		}
		return nil
	case 'e', 'f', 'd':
		f, err := AsFloat(t, v)
		if err != nil {
			return badType(err)
		}
		switch kind {
		case 'e':
			h, ok := FloatToHalf(f)
			if !ok {
				return OverflowErrorf("float too large to pack with e format")
			}
			le.PutUint16(b, h)
		case 'f':
			g := float32(f)
			if math.IsInf(float64(g), 0) && !math.IsInf(f, 0) {
				return OverflowErrorf("float too large to pack with f format")
			}
			le.PutUint32(b, math.Float32bits(g))
		default:
			le.PutUint64(b, math.Float64bits(f))
		}
		return nil
	}
	n, err := Index(t, v)
	if err != nil {
		return badType(err)
	}
	size := nativeSize(kind)
	var u uint64
	switch kind {
	case 'b', 'h', 'i', 'l', 'q', 'n':
		if !n.IsInt64() {
			return badValue()
		}
		i := n.Int64()
		if shift := 64 - 8*size; i<<shift>>shift != i {
			return badValue()
		}
		u = uint64(i)
	default:
		if z := n.BigIntOf(); !z.IsUint64() {
			return badValue()
		} else {
			u = z.Uint64()
		}
		if size < 8 && u>>(8*size) != 0 {
			return badValue()
		}
	}
	switch size {
	case 1:
		b[0] = byte(u)
	case 2:
		le.PutUint16(b, uint16(u))
	case 4:
		le.PutUint32(b, uint32(u))
	default:
		le.PutUint64(b, u)
	}
	return nil
}
