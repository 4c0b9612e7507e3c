package formatspec

import (
	"fmt"
	"math"
	"math/big"
	"strconv"

	"github.com/gopy-lang/gopy/interp/internal/bigint"
	"github.com/gopy-lang/gopy/interp/internal/dtoa"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// number is a number in pieces: sign, prefix, digits, point, fraction, rest.
type number struct {
	neg      bool
	prefix   string
	digits   []byte // of the whole part; the character itself for 'c' is in rest
	point    bool
	fraction []byte
	rest     []byte // exponent, '%', or what has no digits ("inf")
	restLen  int    // in code points
}

// groupSize is how many digits stand between two separators of the whole part.
func (spec *Spec) groupSize() int {
	if spec.Grouping == 0 {
		return 0
	}
	switch spec.Type {
	case 'b', 'o', 'x', 'X':
		return 4
	}
	return 3
}

// grouped returns how many characters appendGrouped appends.
func grouped(digits, minWidth, size int) int {
	if digits == 0 {
		return 0
	}
	width := max(digits, minWidth)
	if size == 0 {
		return width
	}
	n := digits + (digits-1)/size
	// Zeros fill up to minWidth; a separator may not come first, so the result
	// may be one wider.
	if minWidth > n {
		n = minWidth
		if n%(size+1) == 0 {
			n++
		}
	}
	return n
}

// appendGrouped appends digits with sep between groups of size, filled up with
// zeros to width characters in all.
func appendGrouped(dst, digits []byte, width, size int, sep byte) []byte {
	if size == 0 {
		for i := len(digits); i < width; i++ {
			dst = append(dst, '0')
		}
		return append(dst, digits...)
	}
	// Position i from the right is a separator when i % (size+1) == size.
	whole := width - width/(size+1) // digits and zeros
	for i := whole - 1; i >= 0; i-- {
		if i >= len(digits) {
			dst = append(dst, '0')
		} else {
			dst = append(dst, digits[len(digits)-1-i])
		}
		if i > 0 && i%size == 0 {
			dst = append(dst, sep)
		}
	}
	return dst
}

// appendFill appends n times the fill character.
func appendFill(dst []byte, fill rune, n int) []byte {
	if fill < 0x80 {
		for range n {
			dst = append(dst, byte(fill))
		}
		return dst
	}
	for range n {
		dst = wtf8.AppendRune(dst, fill)
	}
	return dst
}

// padding splits the padding of a text of n characters into left and right.
func (spec *Spec) padding(n int) (left, right int) {
	pad := spec.Width - n
	if pad <= 0 {
		return 0, 0
	}
	switch spec.Align {
	case '>':
		return pad, 0
	case '^':
		return pad / 2, pad - pad/2
	}
	return 0, pad
}

func (spec *Spec) appendNumber(dst []byte, num *number) []byte {
	sign := byte(0)
	if num.neg {
		sign = '-'
	} else if spec.Sign == '+' || spec.Sign == ' ' {
		sign = spec.Sign
	}
	fixed := len(num.prefix) + len(num.fraction) + num.restLen
	if sign != 0 {
		fixed++
	}
	if num.point {
		fixed++
	}
	if spec.FracGrouping != 0 && len(num.fraction) > 0 {
		fixed += (len(num.fraction) - 1) / 3
	}
	minWidth := 0
	if spec.Fill == '0' && spec.Align == '=' {
		minWidth = spec.Width - fixed
	}
	size := spec.groupSize()
	width := grouped(len(num.digits), minWidth, size)
	inner, right := 0, 0
	if spec.Align == '=' {
		inner = max(spec.Width-fixed-width, 0)
	} else {
		var left int
		left, right = spec.padding(fixed + width)
		dst = appendFill(dst, spec.Fill, left)
	}
	if sign != 0 {
		dst = append(dst, sign)
	}
	dst = append(dst, num.prefix...)
	dst = appendFill(dst, spec.Fill, inner)
	if width > 0 {
		dst = appendGrouped(dst, num.digits, width, size, spec.Grouping)
	}
	if num.point {
		dst = append(dst, '.')
	}
	if spec.FracGrouping != 0 {
		for i, c := range num.fraction {
			if i > 0 && i%3 == 0 {
				dst = append(dst, spec.FracGrouping)
			}
			dst = append(dst, c)
		}
	} else {
		dst = append(dst, num.fraction...)
	}
	dst = append(dst, num.rest...)
	return appendFill(dst, spec.Fill, right)
}

// checkInt reports the errors that an integer presentation type can make, and
// in which base to write.
func (spec *Spec) checkInt() (base int, prefix string, err error) {
	if spec.Precision != -1 {
		return 0, "", valueError("Precision not allowed in integer format specifier")
	}
	if spec.NoNegZero {
		return 0, "", valueError("Negative zero coercion (z) not allowed in integer format specifier")
	}
	switch spec.Type {
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0o"
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	case 'c':
		if spec.Sign != 0 {
			return 0, "", valueError("Sign not allowed with integer format specifier 'c'")
		}
		if spec.Alternate {
			return 0, "", valueError("Alternate form (#) not allowed with integer format specifier 'c'")
		}
	default:
		base = 10
	}
	if !spec.Alternate {
		prefix = ""
	}
	return base, prefix, nil
}

// IsIntType reports whether an int formats as an int by spec.
func (spec *Spec) IsIntType() bool {
	switch spec.Type {
	case 'b', 'c', 'd', 'o', 'x', 'X', 'n':
		return true
	}
	return false
}

// IsFloatType reports whether an int formats as a float by spec.
func (spec *Spec) IsFloatType() bool {
	switch spec.Type {
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		return true
	}
	return false
}

// AppendInt appends x as spec says, whose type must be one of ints'.
func (spec *Spec) AppendInt(dst []byte, x int64) ([]byte, error) {
	base, prefix, err := spec.checkInt()
	if err != nil {
		return dst, err
	}
	if spec.Type == 'c' {
		if x < 0 || x > wtf8.MaxRune {
			return dst, &Error{Text: "%c arg not in range(0x110000)", Overflow: true}
		}
		return spec.appendChar(dst, rune(x)), nil
	}
	abs := uint64(x)
	if x < 0 {
		abs = -abs
	}
	var buf [64]byte
	digits := strconv.AppendUint(buf[:0], abs, base)
	return spec.appendInt(dst, x < 0, prefix, digits), nil
}

// AppendBig appends x as spec says, whose type must be one of ints'. limit is the
// most decimal digits that may be made, 0 for no limit.
func (spec *Spec) AppendBig(dst []byte, x *big.Int, limit int) ([]byte, error) {
	base, prefix, err := spec.checkInt()
	if err != nil {
		return dst, err
	}
	var digits []byte
	switch base {
	case 0:
		return dst, &Error{Text: "Python int too large to convert to C long", Overflow: true}
	case 10:
		var ok bool
		if digits, ok = bigint.AppendDecimal(nil, x, limit); !ok {
			return dst, valueError(fmt.Sprintf("Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit", limit))
		}
	default:
		digits = x.Append(nil, base)
	}
	if x.Sign() < 0 {
		digits = digits[1:]
	}
	return spec.appendInt(dst, x.Sign() < 0, prefix, digits), nil
}

func (spec *Spec) appendInt(dst []byte, neg bool, prefix string, digits []byte) []byte {
	if spec.Type == 'X' {
		for i, c := range digits {
			if c >= 'a' {
				digits[i] = c - 'a' + 'A'
			}
		}
	}
	return spec.appendNumber(dst, &number{neg: neg, prefix: prefix, digits: digits})
}

func (spec *Spec) appendChar(dst []byte, r rune) []byte {
	var buf [wtf8.UTFMax]byte
	return spec.appendNumber(dst, &number{rest: wtf8.AppendRune(buf[:0], r), restLen: 1})
}

var errPrecision = valueError("precision too big")

// parts makes the pieces of a float. The result lies in buf if it fits.
func (spec *Spec) parts(buf []byte, f float64, dotZero bool) (number, error) {
	if spec.Precision > math.MaxInt32 {
		return number{}, errPrecision
	}
	var flags dtoa.Flags
	if spec.Alternate {
		flags |= dtoa.Alternate
	}
	if spec.NoNegZero {
		flags |= dtoa.NoNegZero
	}
	prec := spec.Precision
	code := byte(spec.Type)
	switch code {
	case 0:
		if dotZero {
			flags |= dtoa.AddDotZero
		}
		code = 'r'
		if prec >= 0 {
			code = 'g'
		}
	case 'n':
		code = 'g'
	}
	if prec < 0 {
		prec = 6
	}
	text := dtoa.AppendFormat(buf, f, code, prec, flags)
	var num number
	if text[0] == '-' {
		num.neg = true
		text = text[1:]
	}
	i := 0
	for i < len(text) && text[i]-'0' <= 9 {
		i++
	}
	num.digits, text = text[:i], text[i:]
	if len(text) > 0 && text[0] == '.' {
		num.point = true
		text = text[1:]
		i = 0
		for i < len(text) && text[i]-'0' <= 9 {
			i++
		}
		num.fraction, text = text[:i], text[i:]
	}
	num.rest, num.restLen = text, len(text)
	return num, nil
}

// AppendFloat appends f as spec says. typeName is for the message about a type
// that floats do not have.
func (spec *Spec) AppendFloat(dst []byte, f float64, typeName string) ([]byte, error) {
	switch spec.Type {
	case 0, 'n':
	default:
		if !spec.IsFloatType() {
			return dst, UnknownType(spec.Type, typeName)
		}
	}
	var buf [64]byte
	num, err := spec.parts(buf[:0], f, true)
	if err != nil {
		return dst, err
	}
	return spec.appendNumber(dst, &num), nil
}

// AppendComplex appends complex(re, im) as spec says.
func (spec *Spec) AppendComplex(dst []byte, re, im float64, typeName string) ([]byte, error) {
	switch spec.Type {
	case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n':
	default:
		return dst, UnknownType(spec.Type, typeName)
	}
	if spec.Precision > math.MaxInt32 {
		return dst, errPrecision
	}
	if spec.Fill == '0' {
		return dst, valueError("Zero padding is not allowed in complex format specifier")
	}
	if spec.Align == '=' {
		return dst, valueError("'=' alignment flag is not allowed in complex format specifier")
	}
	part := *spec
	part.Align, part.Width, part.Fill = '<', -1, ' '
	parens, skipRe := false, false
	if spec.Type == 0 {
		skipRe = re == 0 && !math.Signbit(re)
		parens = !skipRe
	}
	var text []byte
	if parens {
		text = append(text, '(')
	}
	var buf [64]byte
	if !skipRe {
		num, err := part.parts(buf[:0], re, false)
		if err != nil {
			return dst, err
		}
		text = part.appendNumber(text, &num)
		part.Sign = '+'
	}
	num, err := part.parts(buf[:0], im, false)
	if err != nil {
		return dst, err
	}
	text = append(part.appendNumber(text, &num), 'j')
	if parens {
		text = append(text, ')')
	}
	left, right := spec.padding(len(text))
	dst = appendFill(dst, spec.Fill, left)
	dst = append(dst, text...)
	return appendFill(dst, spec.Fill, right), nil
}
