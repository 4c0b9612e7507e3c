// Package dtoa turns floats into text and text into floats by Python's rules,
// and holds the arithmetic on mixed numbers that has to be exact: hashes equal
// across int and float, comparison of int with float, round to n digits.
//
// The digits themselves come from strconv, whose results are correctly rounded
// as CPython's are; what this package adds is where the point and the exponent
// go, and which spellings are accepted.
package dtoa

import (
	"math"
	"strconv"
)

// Flags changes what AppendFormat writes.
type Flags uint8

const (
	// AddDotZero makes sure the result looks like a float: "1.0", not "1".
	AddDotZero Flags = 1 << iota
	// Alternate keeps the point and the trailing zeros ('#' in a format).
	Alternate
	// NoNegZero drops the sign of a result that is all zeros ('z' in a format).
	NoNegZero
	// Sign writes a '+' before what is not negative.
	Sign
)

// Repr returns repr(f).
func Repr(f float64) string {
	var buf [32]byte
	return string(AppendRepr(buf[:0], f))
}

// AppendRepr appends repr(f): the shortest digits that read back as f, with an
// exponent below 1e-4 and from 1e16 on.
func AppendRepr(dst []byte, f float64) []byte {
	abs := math.Abs(f)
	if abs >= 1e-4 && abs < 1e16 || abs == 0 {
		start := len(dst)
		dst = strconv.AppendFloat(dst, f, 'f', -1, 64)
		for i := len(dst) - 1; i >= start; i-- {
			if dst[i] == '.' {
				return dst
			}
		}
		return append(dst, ".0"...)
	}
	if abs > math.MaxFloat64 || f != f {
		return appendSpecial(dst, f, false, 0)
	}
	return strconv.AppendFloat(dst, f, 'e', -1, 64)
}

// appendSpecial appends an infinity or a NaN, the latter without its sign.
func appendSpecial(dst []byte, f float64, upper bool, flags Flags) []byte {
	switch {
	case f < 0:
		dst = append(dst, '-')
	case flags&Sign != 0:
		dst = append(dst, '+')
	}
	switch {
	case f != f && upper:
		return append(dst, "NAN"...)
	case f != f:
		return append(dst, "nan"...)
	case upper:
		return append(dst, "INF"...)
	}
	return append(dst, "inf"...)
}

// AppendFormat appends f as the format code says: e, E, f, F, g, G with prec
// digits, '%' (the code f on 100 times the value, and a percent sign), or r for
// the shortest digits that read back (prec is ignored then).
func AppendFormat(dst []byte, f float64, code byte, prec int, flags Flags) []byte {
	upper := code == 'E' || code == 'F' || code == 'G'
	if code == '%' {
		dst = AppendFormat(dst, f*100, 'f', prec, flags)
		return append(dst, '%')
	}
	if math.IsInf(f, 0) || f != f {
		return appendSpecial(dst, f, upper, flags)
	}
	if code == 'r' && flags == AddDotZero {
		return AppendRepr(dst, f)
	}
	start := len(dst)
	neg := math.Signbit(f)
	if neg {
		dst = append(dst, '-')
		f = -f
	} else if flags&Sign != 0 {
		dst = append(dst, '+')
	}
	digits := len(dst)
	switch code {
	case 'e', 'E':
		dst = strconv.AppendFloat(dst, f, code, prec, 64)
		if prec == 0 && flags&Alternate != 0 {
			dst = append(dst, 0)
			copy(dst[digits+2:], dst[digits+1:])
			dst[digits+1] = '.'
		}
	case 'f', 'F':
		dst = strconv.AppendFloat(dst, f, 'f', prec, 64)
		if prec == 0 {
			if flags&AddDotZero != 0 {
				dst = append(dst, ".0"...)
			} else if flags&Alternate != 0 {
				dst = append(dst, '.')
			}
		}
	default:
		dst = appendGeneral(dst, f, code, prec, flags)
	}
	if neg && flags&NoNegZero != 0 && allZero(dst[digits:]) {
		if flags&Sign != 0 {
			dst[start] = '+'
		} else {
			dst = append(dst[:start], dst[digits:]...)
		}
	}
	return dst
}

// allZero reports whether no digit before the exponent is above zero.
func allZero(number []byte) bool {
	for _, c := range number {
		if c == 'e' || c == 'E' {
			break
		}
		if c >= '1' && c <= '9' {
			return false
		}
	}
	return true
}

// appendGeneral appends f, finite and without its sign, by the codes g, G and r.
func appendGeneral(dst []byte, f float64, code byte, prec int, flags Flags) []byte {
	if prec == 0 {
		prec = 1
	}
	var buf [40]byte
	var sci []byte // d.ddde+dd
	if code == 'r' {
		sci = strconv.AppendFloat(buf[:0], f, 'e', -1, 64)
	} else {
		sci = strconv.AppendFloat(buf[:0], f, 'e', prec-1, 64)
	}
	mark := len(sci) - 1
	for sci[mark] != 'e' {
		mark--
	}
	exp := 0
	for _, c := range sci[mark+2:] {
		exp = exp*10 + int(c-'0')
	}
	if sci[mark+1] == '-' {
		exp = -exp
	}
	digits := sci[:mark]
	if len(digits) > 1 {
		digits[1] = digits[0] // close the gap of the point
		digits = digits[1:]
	}
	if flags&Alternate == 0 || code == 'r' {
		for len(digits) > 1 && digits[len(digits)-1] == '0' {
			digits = digits[:len(digits)-1]
		}
	}
	last := prec
	if code == 'r' {
		last = 16
	} else if flags&AddDotZero != 0 {
		last--
	}
	if exp < -4 || exp >= last {
		dst = append(dst, digits[0])
		if len(digits) > 1 || flags&Alternate != 0 {
			dst = append(dst, '.')
			dst = append(dst, digits[1:]...)
		}
		return appendExponent(dst, exp, code == 'G')
	}
	switch {
	case exp < 0:
		dst = append(dst, "0."...)
		for i := -1; i > exp; i-- {
			dst = append(dst, '0')
		}
		return append(dst, digits...)
	case len(digits) <= exp+1:
		dst = append(dst, digits...)
		for i := len(digits); i < exp+1; i++ {
			dst = append(dst, '0')
		}
		if flags&AddDotZero != 0 {
			return append(dst, ".0"...)
		}
		if flags&Alternate != 0 {
			return append(dst, '.')
		}
		return dst
	}
	dst = append(dst, digits[:exp+1]...)
	dst = append(dst, '.')
	return append(dst, digits[exp+1:]...)
}

func appendExponent(dst []byte, exp int, upper bool) []byte {
	if upper {
		dst = append(dst, 'E')
	} else {
		dst = append(dst, 'e')
	}
	if exp < 0 {
		dst = append(dst, '-')
		exp = -exp
	} else {
		dst = append(dst, '+')
	}
	if exp < 10 {
		dst = append(dst, '0')
	}
	return strconv.AppendInt(dst, int64(exp), 10)
}
