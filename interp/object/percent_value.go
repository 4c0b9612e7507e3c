package object

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/dtoa"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// text appends s, of n characters, padded to the width.
func (p *percent) text(it *percentItem, s string, n int) {
	pad := it.width - n
	if !it.left {
		p.spaces(pad)
	}
	p.out = append(p.out, s...)
	if it.left {
		p.spaces(pad)
	}
}

func (p *percent) spaces(n int) {
	for ; n > 0; n-- {
		p.out = append(p.out, ' ')
	}
}

// object is %s, %r, %a and %b.
func (p *percent) object(it *percentItem, v Value) error {
	if p.bytes && (it.char == 's' || it.char == 'b') {
		b, err := p.bytesOf(v)
		if err != nil {
			return err
		}
		if it.prec >= 0 && it.prec < len(b) {
			b = b[:it.prec]
		}
		p.text(it, stringOf(b), len(b))
		return nil
	}
	var s *Str
	var err error
	switch {
	case it.char == 's':
		s, err = ToStr(p.t, v)
	case it.char == 'r' && !p.bytes:
		s, err = ReprStr(p.t, v)
	default:
		s, err = ASCII(p.t, v)
	}
	if err != nil {
		return err
	}
	if it.prec >= 0 && it.prec < s.Len() {
		p.text(it, s.String()[:s.offset(it.prec)], it.prec)
	} else {
		p.text(it, s.String(), s.Len())
	}
	return nil
}

// bytesOf is what %b puts for v.
func (p *percent) bytesOf(v Value) ([]byte, error) {
	if v.Type() == &BytesType || v.Type() == &ByteArrayType {
		return bytesData(v), nil
	}
	r, found, err := CallSpecial(p.t, v, nameBytes)
	if err != nil {
		return nil, err
	}
	if found {
		if !r.IsBytes() {
			return nil, TypeErrorf("__bytes__ returned non-bytes (type %s)", TypeName(r))
		}
		return r.Bytes(), nil
	}
	if v.Type().Slots.Buffer != nil {
		r, err := bytesFromBuffer(p.t, v)
		if err != nil {
			return nil, err
		}
		return r.Bytes(), nil
	}
	return nil, TypeErrorf("%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'", TypeName(v))
}

// character is %c.
func (p *percent) character(it *percentItem, v Value) error {
	var r rune
	if p.bytes {
		if isBytesOrArray(v) {
			b := bytesData(v)
			if len(b) != 1 {
				return TypeErrorf("%%c requires an integer in range(256) or a single byte, not a %s object of length %d", bytesKind(v), len(b))
			}
			p.text(it, stringOf(b), 1)
			return nil
		}
		i, err := IndexInt(p.t, v, nil)
		if err != nil {
			if Matches(err, &TypeError) {
				err = TypeErrorf("%%c requires an integer in range(256) or a single byte, not %s", v.Type().FullName(p.t))
			}
			return err
		}
		if i < 0 || i > 255 {
			return OverflowErrorf("%%c arg not in range(256)")
		}
		p.text(it, stringOf(byteObjs[i].b[:]), 1)
		return nil
	}
	if v.IsStr() {
		if r = v.Str().Rune(); r < 0 {
			return TypeErrorf("%%c requires an int or a unicode character, not a string of length %d", v.Str().Len())
		}
	} else {
		i, err := IndexInt(p.t, v, nil)
		if err != nil {
			if Matches(err, &TypeError) {
				err = TypeErrorf("%%c requires an int or a unicode character, not %s", v.Type().FullName(p.t))
			}
			return err
		}
		if i < 0 || i > wtf8.MaxRune {
			return OverflowErrorf("%%c arg not in range(0x110000)")
		}
		r = rune(i)
	}
	p.text(it, wtf8.EncodeRune(r), 1)
	return nil
}

// integer is %d, %i, %u, %o, %x and %X.
func (p *percent) integer(it *percentItem, v Value) error {
	n, err := p.toInt(it, v)
	if err != nil {
		return err
	}
	base := 10
	prefix := ""
	switch it.char {
	case 'o':
		base, prefix = 8, "0o"
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	}
	var buf [72]byte
	var digits []byte
	neg := false
	if n.IsInt64() {
		i := n.Int64()
		u := uint64(i)
		if i < 0 {
			neg, u = true, -u
		}
		digits = strconv.AppendUint(buf[:0], u, base)
	} else {
		z := n.BigIntOf()
		neg = z.Sign() < 0
		if base == 10 {
			s, err := ToStr(p.t, n)
			if err != nil {
				return err
			}
			digits = []byte(strings.TrimPrefix(s.String(), "-"))
		} else {
			digits = new(big.Int).Abs(z).Append(buf[:0], base)
		}
	}
	if it.char == 'X' {
		for i, c := range digits {
			digits[i] = toUpperASCII(c)
		}
	}
	if !it.alt {
		prefix = ""
	}
	zeros := max(it.prec-len(digits), 0)
	p.signed(it, neg, prefix, zeros, digits)
	return nil
}

// signed appends a number: sign, prefix, zeros, digits, padded to the width.
func (p *percent) signed(it *percentItem, neg bool, prefix string, zeros int, digits []byte) {
	sign := byte(0)
	switch {
	case neg:
		sign = '-'
	case it.plus:
		sign = '+'
	case it.blank:
		sign = ' '
	}
	n := len(prefix) + zeros + len(digits)
	if sign != 0 {
		n++
	}
	pad := max(it.width-n, 0)
	if !it.left && !it.zero {
		p.spaces(pad)
	}
	if sign != 0 {
		p.out = append(p.out, sign)
	}
	p.out = append(p.out, prefix...)
	if !it.left && it.zero {
		zeros += pad
	}
	for ; zeros > 0; zeros-- {
		p.out = append(p.out, '0')
	}
	p.out = append(p.out, digits...)
	if it.left {
		p.spaces(pad)
	}
}

// toInt is the int that %d or %x shows for v.
func (p *percent) toInt(it *percentItem, v Value) (Value, error) {
	if v.IsInt() {
		return v.ExactInt(), nil
	}
	hex := it.char == 'o' || it.char == 'x' || it.char == 'X'
	wrong := func() error {
		if hex {
			return TypeErrorf("%%%c format: an integer is required, not %s", it.char, TypeName(v))
		}
		return TypeErrorf("%%%c format: a real number is required, not %s", it.char, TypeName(v))
	}
	s := &v.Type().Slots
	if !isNumber(v) {
		return Value{}, wrong()
	}
	var r Value
	var err error
	switch {
	case hex:
		r, err = Index(p.t, v)
	case v.IsFloat():
		r, err = floatToInt(v.Float64())
	case s.ToInt != nil:
		if r, err = s.ToInt(p.t, v); err == nil && !r.IsInt() {
			err = TypeErrorf("__int__ returned non-int (type %s)", TypeName(r))
		}
	default:
		r, err = Index(p.t, v)
	}
	if err != nil {
		if Matches(err, &TypeError) {
			err = wrong()
		}
		return Value{}, err
	}
	return r.ExactInt(), nil
}

// float is %e, %f, %g and their capitals.
func (p *percent) float(it *percentItem, v Value) error {
	f, ok, err := realNumber(p.t, v)
	switch {
	case err != nil:
		return err
	case !ok && p.bytes:
		return TypeErrorf("float argument required, not %s", TypeName(v))
	case !ok:
		return TypeErrorf("must be real number, not %s", TypeName(v))
	}
	prec := it.prec
	if prec < 0 {
		prec = 6
	}
	var flags dtoa.Flags
	if it.alt {
		flags = dtoa.Alternate
	}
	var buf [64]byte
	digits := dtoa.AppendFormat(buf[:0], f, byte(it.char), prec, flags)
	neg := len(digits) > 0 && digits[0] == '-'
	if neg {
		digits = digits[1:]
	}
	p.signed(it, neg, "", 0, digits)
	return nil
}
