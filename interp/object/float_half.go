package object

import "math"

// HalfToFloat returns the number that the bits of an IEEE half float stand for.
func HalfToFloat(h uint16) float64 {
	sign := uint64(h>>15) << 63
	exp, frac := int(h>>10&31), uint64(h&0x3ff)
	switch exp {
	case 31:
		return math.Float64frombits(sign | 0x7ff<<52 | frac<<42)
	case 0:
		f := math.Ldexp(float64(frac), -24)
		return math.Float64frombits(math.Float64bits(f) | sign)
	}
	return math.Float64frombits(sign | uint64(exp-15+1023)<<52 | frac<<42)
}

// FloatToHalf returns the bits of the half float nearest to f, ties to even;
// ok is false when f is too large.
func FloatToHalf(f float64) (h uint16, ok bool) {
	bits := math.Float64bits(f)
	sign := uint16(bits >> 48 & 0x8000)
	exp, frac := int(bits>>52&0x7ff), bits&(1<<52-1)
	if exp == 0x7ff {
		if frac == 0 {
			return sign | 0x7c00, true
		}
		m := uint16(frac >> 42)
		if m == 0 {
			m = 0x200
		}
		return sign | 0x7c00 | m, true
	}
	exp -= 1023
	if exp < -25 {
		return sign, true
	}
	shift := 42
	mant := frac | 1<<52
	base := uint64(0)
	if exp < -14 {
		shift += -14 - exp
	} else {
		mant = frac
		base = uint64(exp+15) << 10
	}
	q := mant >> shift
	rest, half := mant&(1<<shift-1), uint64(1)<<(shift-1)
	if rest > half || rest == half && q&1 == 1 {
		q++
	}
	q += base
	if q >= 0x7c00 {
		return 0, false
	}
	return sign | uint16(q), true
}
