package array

import (
	"encoding/binary"
	"math"
	"math/big"

	"github.com/gopy-lang/gopy/interp/object"
)

// typecodes are the codes of all item types.
const typecodes = "bBuwhHiIlLqQfd"

// wcharSize is the size of C's wchar_t: 2 where long has 4 bytes, on Windows.
const wcharSize = 4 - 2*(8/object.CLongSize-1)

// kind is the type of items: one of typecodes.
type kind byte

// size returns the size of an item, 0 for an unknown kind.
func (k kind) size() int {
	switch k {
	case 'b', 'B':
		return 1
	case 'h', 'H':
		return 2
	case 'i', 'I', 'f', 'w':
		return 4
	case 'u':
		return wcharSize
	case 'l', 'L':
		return object.CLongSize
	case 'q', 'Q', 'd':
		return 8
	}
	return 0
}

func (k kind) isText() bool   { return k == 'u' || k == 'w' }
func (k kind) isFloat() bool  { return k == 'f' || k == 'd' }
func (k kind) isSigned() bool { return k >= 'a' && !k.isText() && !k.isFloat() }

// get reads the item at the start of b.
func (k kind) get(b []byte) value {
	ne := binary.NativeEndian
	switch k {
	case 'b':
		return object.Int(int64(int8(b[0])))
	case 'B':
		return object.Int(int64(b[0]))
	case 'h':
		return object.Int(int64(int16(ne.Uint16(b))))
	case 'H':
		return object.Int(int64(ne.Uint16(b)))
	case 'i':
		return object.Int(int64(int32(ne.Uint32(b))))
	case 'I':
		return object.Int(int64(ne.Uint32(b)))
	case 'l':
		if object.CLongSize == 4 {
			return object.Int(int64(int32(ne.Uint32(b))))
		}
		return object.Int(int64(ne.Uint64(b)))
	case 'L':
		if object.CLongSize == 4 {
			return object.Int(int64(ne.Uint32(b)))
		}
		return object.Uint(ne.Uint64(b))
	case 'q':
		return object.Int(int64(ne.Uint64(b)))
	case 'Q':
		return object.Uint(ne.Uint64(b))
	case 'f':
		return object.Float(float64(math.Float32frombits(ne.Uint32(b))))
	case 'd':
		return object.Float(math.Float64frombits(ne.Uint64(b)))
	}
	return object.NewStrRune(k.rune(b)).Value()
}

// rune reads a character.
func (k kind) rune(b []byte) rune {
	if k.size() == 2 {
		return rune(binary.NativeEndian.Uint16(b))
	}
	return rune(binary.NativeEndian.Uint32(b))
}

// char is get for characters, which may be none when the bytes came from elsewhere.
func (k kind) char(b []byte) (rune, error) {
	r := k.rune(b)
	if uint32(r) > 0x10ffff {
		return 0, object.ValueErrorf("character U+%x is not in range [U+0000; U+10ffff]", uint32(r))
	}
	return r, nil
}

// cLong is an argument that C code takes as long.
func cLong(t *thread, x value) (int64, error) {
	if x.IsInt64() {
		if object.CLongSize == 8 || int64(int32(x.Int64())) == x.Int64() {
			return x.Int64(), nil
		}
		return 0, object.OverflowErrorf("Python int too large to convert to C long")
	}
	n, err := object.Index(t, x)
	if err != nil {
		return 0, err
	}
	if n = n.ExactInt(); !n.IsInt64() || object.CLongSize == 4 && int64(int32(n.Int64())) != n.Int64() {
		return 0, object.OverflowErrorf("Python int too large to convert to C long")
	}
	return n.Int64(), nil
}

// inRange takes x as an integer between low and high; what is its name in messages.
func inRange(t *thread, x value, low, high int64, what string) (int64, error) {
	i, err := cLong(t, x)
	if err != nil {
		return 0, err
	}
	if i < low {
		return 0, object.OverflowErrorf("%s is less than minimum", what)
	}
	if i > high {
		return 0, object.OverflowErrorf("%s is greater than maximum", what)
	}
	return i, nil
}

func short(t *thread, x value) (int64, error) {
	return inRange(t, x, math.MinInt16, math.MaxInt16, "signed short integer")
}

func cInt(t *thread, x value) (int64, error) {
	return inRange(t, x, math.MinInt32, math.MaxInt32, "signed integer")
}

// unsigned takes x as an unsigned integer of the given size.
func unsigned(t *thread, x value, size int, negative, tooBig string) (uint64, error) {
	n, err := object.Index(t, x)
	if err != nil {
		return 0, err
	}
	if n = n.ExactInt(); n.IsInt64() {
		if n.Int64() < 0 {
			return 0, object.OverflowErrorf("%s", negative)
		}
		if u := uint64(n.Int64()); size == 8 || u>>32 == 0 {
			return u, nil
		}
		return 0, object.OverflowErrorf("%s", tooBig)
	}
	var z *big.Int = n.BigIntOf()
	if z.Sign() < 0 {
		return 0, object.OverflowErrorf("%s", negative)
	}
	if !z.IsUint64() || size == 4 {
		return 0, object.OverflowErrorf("%s", tooBig)
	}
	return z.Uint64(), nil
}

// encode converts x into the bits of an item.
func (k kind) encode(t *thread, x value) (uint64, error) {
	switch k {
	case 'd':
		f, err := object.AsFloat(t, x)
		return math.Float64bits(f), err
	case 'f':
		f, err := object.AsFloat(t, x)
		return uint64(math.Float32bits(float32(f))), err
	case 'b', 'B':
		i, err := short(t, x)
		if err != nil {
			return 0, err
		}
		if k == 'b' && int64(int8(i)) != i {
			if i < 0 {
				return 0, object.OverflowErrorf("signed char is less than minimum")
			}
			return 0, object.OverflowErrorf("signed char is greater than maximum")
		}
		if k == 'B' && i < 0 {
			return 0, object.OverflowErrorf("unsigned byte integer is less than minimum")
		}
		if k == 'B' && i > math.MaxUint8 {
			return 0, object.OverflowErrorf("unsigned byte integer is greater than maximum")
		}
		return uint64(i), nil
	case 'h':
		i, err := short(t, x)
		return uint64(i), err
	case 'H':
		i, err := cInt(t, x)
		if err == nil && i < 0 {
			err = object.OverflowErrorf("unsigned short is less than minimum")
		} else if err == nil && i > math.MaxUint16 {
			err = object.OverflowErrorf("unsigned short is greater than maximum")
		}
		return uint64(i), err
	case 'i':
		i, err := cInt(t, x)
		return uint64(i), err
	case 'l':
		i, err := cLong(t, x)
		return uint64(i), err
	case 'I', 'L':
		u, err := unsigned(t, x, object.CLongSize, "can't convert negative value to unsigned int", "Python int too large to convert to C unsigned long")
		if err == nil && k == 'I' && u > math.MaxUint32 {
			err = object.OverflowErrorf("unsigned int is greater than maximum")
		}
		return u, err
	case 'Q':
		return unsigned(t, x, 8, "can't convert negative int to unsigned", "int too big to convert")
	case 'q':
		n, err := object.Index(t, x)
		if err != nil {
			return 0, err
		}
		if n = n.ExactInt(); !n.IsInt64() {
			return 0, object.OverflowErrorf("int too big to convert")
		}
		return uint64(n.Int64()), nil
	}
	if !x.IsStr() {
		return 0, object.TypeErrorf("array item must be a unicode character, not %s", object.TypeName(x))
	}
	s := x.Str()
	if s.Len() != 1 || k.size() == 2 && s.Rune() > 0xffff {
		n := s.Len()
		if n == 1 {
			n = 2
		}
		return 0, object.TypeErrorf("array item must be a unicode character, not a string of length %d", n)
	}
	return uint64(s.Rune()), nil
}

// put writes the bits of an item to the start of b.
func put(b []byte, size int, bits uint64) {
	ne := binary.NativeEndian
	switch size {
	case 1:
		b[0] = byte(bits)
	case 2:
		ne.PutUint16(b, uint16(bits))
	case 4:
		ne.PutUint32(b, uint32(bits))
	default:
		ne.PutUint64(b, bits)
	}
}
