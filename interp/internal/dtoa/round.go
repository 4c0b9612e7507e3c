package dtoa

import (
	"math"
	"strconv"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// maxDigits is the most significant digits that the exact value of a float has.
const maxDigits = 767

// Round returns round(f, n): the float nearest to the decimal that is f, exactly,
// rounded to n digits after the point (before it when n is negative), ties to
// even. ok is false when the result is too large for a float.
func Round(f float64, n int64) (result float64, ok bool) {
	if f-f != 0 || n > 323 || f == 0 {
		return f, true
	}
	if n < -308 {
		return 0 * f, true
	}
	var buf [64]byte
	if n >= 0 {
		if math.Abs(f) >= 1<<52 {
			return f, true
		}
		return parsed(strconv.AppendFloat(buf[:0], f, 'f', int(n), 64))
	}
	// With -n digits before the point dropped, exp+1+n significant ones stay. The
	// shortest digits tell exp while powers of ten are floats; above, they may
	// have been rounded up to one.
	digits := -1
	if math.Abs(f) >= 1e22 {
		digits = maxDigits - 1
	}
	sci := strconv.AppendFloat(buf[:0], f, 'e', digits, 64)
	mark := len(sci) - 1
	for sci[mark] != 'e' {
		mark--
	}
	exp, _ := strconv.Atoi(wtf8.String(sci[mark+1:]))
	keep := exp + 1 + int(n)
	switch {
	case keep > 0:
		return parsed(strconv.AppendFloat(buf[:0], f, 'e', keep-1, 64))
	case keep == 0 && aboveHalf(f):
		sci = append(buf[:0], "1e"...)
		sci = strconv.AppendInt(sci, -n, 10)
		result, ok = parsed(sci)
		return math.Copysign(result, f), ok
	}
	return math.Copysign(0, f), true
}

// parsed reads a number; what is out of a float's range is not ok.
func parsed(number []byte) (float64, bool) {
	f, err := strconv.ParseFloat(wtf8.String(number), 64)
	return f, err == nil
}

// aboveHalf reports whether the first digit of f's exact decimal expansion and
// what follows are more than 5: more than half of the next power of ten.
func aboveHalf(f float64) bool {
	sci := strconv.AppendFloat(nil, math.Abs(f), 'e', maxDigits-1, 64)
	if sci[0] != '5' {
		return sci[0] > '5'
	}
	for _, c := range sci[2:] {
		if c == 'e' {
			break
		}
		if c != '0' {
			return true
		}
	}
	return false
}
