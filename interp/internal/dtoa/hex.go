package dtoa

import (
	"errors"
	"math"
	"strconv"
)

// Hex returns f.hex().
func Hex(f float64) string {
	switch {
	case f != f:
		return "nan"
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	}
	word := math.Float64bits(f)
	dst := make([]byte, 0, 24)
	if math.Signbit(f) {
		dst = append(dst, '-')
	}
	if f == 0 {
		return string(append(dst, "0x0.0p+0"...))
	}
	exp := int(word >> 52 & 0x7FF)
	if exp == 0 {
		dst = append(dst, "0x0."...)
		exp = 1
	} else {
		dst = append(dst, "0x1."...)
	}
	for shift := 48; shift >= 0; shift -= 4 {
		dst = append(dst, "0123456789abcdef"[word>>shift&15])
	}
	dst = append(dst, 'p')
	exp -= 1023
	if exp >= 0 {
		dst = append(dst, '+')
	}
	return string(strconv.AppendInt(dst, int64(exp), 10))
}

var (
	// ErrHexSyntax is a ValueError in Python, with this text.
	ErrHexSyntax = errors.New("invalid hexadecimal floating-point string")
	// ErrHexRange is an OverflowError in Python, with this text.
	ErrHexRange = errors.New("hexadecimal value too large to represent as a float")
)

func hexValue(c byte) int {
	switch {
	case isDigit(c):
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}

// ParseHex reads all of s as float.fromhex does.
func ParseHex(s string) (float64, error) {
	s = trimSpace(s)
	if f, n := parseSpecial(s); n > 0 {
		if n != len(s) {
			return 0, ErrHexSyntax
		}
		return f, nil
	}
	neg := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		neg = s[0] == '-'
		s = s[1:]
	}
	if len(s) >= 2 && s[0] == '0' && s[1]|0x20 == 'x' {
		s = s[2:]
	}
	// The first 64 significant bits go to m, and whether anything follows them
	// to sticky: rounding needs no more. The value is m * 2**exp.
	var m uint64
	var exp int64
	var sticky, point bool
	digits := 0
	for ; s != ""; s = s[1:] {
		if s[0] == '.' && !point {
			point = true
			continue
		}
		v := hexValue(s[0])
		if v < 0 {
			break
		}
		digits++
		if m>>60 == 0 {
			m = m<<4 | uint64(v)
		} else {
			sticky = sticky || v != 0
			exp += 4
		}
		if point {
			exp -= 4
		}
	}
	if digits == 0 {
		return 0, ErrHexSyntax
	}
	if s != "" && s[0]|0x20 == 'p' {
		s = s[1:]
		minus := false
		if s != "" && (s[0] == '+' || s[0] == '-') {
			minus = s[0] == '-'
			s = s[1:]
		}
		if s == "" || !isDigit(s[0]) {
			return 0, ErrHexSyntax
		}
		const most = 1 << 58 // more than any number of digits can make up for
		var e int64
		for ; s != "" && isDigit(s[0]); s = s[1:] {
			e = min(e*10+int64(s[0]-'0'), most)
		}
		if minus {
			e = -e
		}
		exp += e
	}
	f, ok := scale(m, sticky, exp)
	if !ok {
		return 0, ErrHexRange
	}
	if s != "" { // CPython looks at what follows the number last, too
		return 0, ErrHexSyntax
	}
	if neg {
		f = -f
	}
	return f, nil
}

// scale returns the float nearest to m * 2**exp (ties to even), where sticky
// says that the true value is a little above m; ok is false on overflow.
func scale(m uint64, sticky bool, exp int64) (f float64, ok bool) {
	if m == 0 {
		return 0, true
	}
	for m>>63 == 0 {
		m <<= 1
		exp--
	}
	// m is now 1.xxx * 2**63. Normal floats keep 53 bits, subnormals fewer.
	top := exp + 63
	if top > 1023 {
		return 0, false
	}
	drop := int64(11)
	if top < -1022 {
		drop += -1022 - top
	}
	if drop > 64 {
		return 0, true
	}
	var kept, rest uint64
	var half uint64 = 1 << 63
	if drop == 64 {
		rest = m
	} else {
		kept = m >> drop
		rest = m << (64 - drop)
	}
	if rest > half || rest == half && (sticky || kept&1 == 1) {
		kept++
	}
	f = math.Ldexp(float64(kept), int(exp+drop))
	return f, !math.IsInf(f, 0)
}
