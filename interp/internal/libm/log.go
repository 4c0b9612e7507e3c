package libm

import "math"

// logOf is the logarithm of a positive, finite x, whose low part is small
// beside the high one.
func logOf(x dd) dd {
	m, k := math.Frexp(x.hi)
	if m < math.Sqrt2/2 {
		m *= 2
		k--
	}
	low := 0.0
	if x.lo != 0 {
		low = math.Ldexp(x.lo, -k)
	}
	e := &logTable[int(m*128+0.5)-90]
	p := twoProd(m, e.inv)
	r := twoSum(p.hi-1, p.lo)
	r = fastSum(r.hi, r.lo+low*e.inv)
	// log(1+r)
	h := r.hi
	square := mul(r, r)
	cube := mul(square, r)
	tail := h * h * h * h * (-1.0/4 + h*(1.0/5+h*(-1.0/6+h*(1.0/7+h*(-1.0/8+h*(1.0/9+h*(-1.0/10)))))))
	l := add(r, addFloat(add(scaled(square, -0.5), mul(cube, dd{1.0 / 3, 0x1.5555555555555p-56})), tail))
	if k == 0 && e.log.hi == 0 {
		return l
	}
	l = add(e.log, l)
	if k == 0 {
		return l
	}
	return add(mulFloat(ln2, float64(k)), l)
}

// logSpecial handles the arguments that have no logarithm, or an infinite one.
func logSpecial(x float64) (float64, bool) {
	switch {
	case x > 0 && x-x == 0:
		return 0, false
	case x == 0:
		return math.Inf(-1), true
	case x < 0:
		return math.NaN(), true
	}
	return x, true
}

// Log is the natural logarithm.
func Log(x float64) float64 {
	if r, ok := logSpecial(x); ok {
		return r
	}
	return logOf(dd{x, 0}).hi
}

// Log2 is the logarithm to base 2.
func Log2(x float64) float64 {
	if r, ok := logSpecial(x); ok {
		return r
	}
	return mul(logOf(dd{x, 0}), log2e).hi
}

// Log10 is the logarithm to base 10.
func Log10(x float64) float64 {
	if r, ok := logSpecial(x); ok {
		return r
	}
	return mul(logOf(dd{x, 0}), log10e).hi
}

// Log1p is log(1 + x).
func Log1p(x float64) float64 {
	switch {
	case x != x || math.Abs(x) < 0x1p-54:
		return x
	case x <= -1 || math.IsInf(x, 1):
		r, _ := logSpecial(1 + x)
		return r
	}
	return logOf(twoSum(1, x)).hi
}
