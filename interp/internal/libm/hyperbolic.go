package libm

import "math"

// Sinh is the hyperbolic sine.
func Sinh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x != x || a < tiny || math.IsInf(x, 0):
		return x
	case a > 711:
		return math.Copysign(math.Inf(1), x)
	case a > 40:
		v, _, k := expParts(dd{a, 0})
		return math.Copysign(ldexp(v, k-1), x)
	}
	// (p + p/(p+1)) / 2 with p = exp(a) - 1
	p := expm1(dd{a, 0})
	r := add(p, div(p, addFloat(p, 1)))
	return math.Copysign(r.hi/2, x)
}

// Cosh is the hyperbolic cosine.
func Cosh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x != x:
		return x
	case a > 711:
		return math.Inf(1)
	case a > 40:
		v, _, k := expParts(dd{a, 0})
		return ldexp(v, k-1)
	}
	v, _, k := expParts(dd{a, 0})
	e := scaled(v, math.Ldexp(1, k))
	return add(e, div(dd{1, 0}, e)).hi / 2
}

// Tanh is the hyperbolic tangent.
func Tanh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x != x || a < tiny:
		return x
	case a > 20:
		return math.Copysign(1, x)
	}
	p := expm1(dd{2 * a, 0})
	return math.Copysign(div(p, addFloat(p, 2)).hi, x)
}

// Asinh is the inverse hyperbolic sine.
func Asinh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < tiny || x-x != 0:
		return x
	case a > 0x1p30:
		return math.Copysign(add(logOf(dd{a, 0}), ln2).hi, x)
	}
	square := twoProd(a, a)
	root := sqrt(addFloat(square, 1))
	if a > 0.5 {
		return math.Copysign(logOf(addFloat(root, a)).hi, x)
	}
	// log1p(a + a*a/(1+root))
	return math.Copysign(log1p(addFloat(div(square, addFloat(root, 1)), a)).hi, x)
}

// log1p is log(1 + x) for x > -1.
func log1p(x dd) dd {
	s := twoSum(1, x.hi)
	return logOf(fastSum(s.hi, s.lo+x.lo))
}

// Acosh is the inverse hyperbolic cosine.
func Acosh(x float64) float64 {
	switch {
	case x < 1:
		return math.NaN()
	case x == 1:
		return 0
	case x-x != 0:
		return x
	case x > 0x1p30:
		return add(logOf(dd{x, 0}), ln2).hi
	}
	d := x - 1 // exact below 2; above, what is lost is far away
	if x < 2 {
		root := sqrt(mul(dd{d, 0}, twoSum(x, 1)))
		return log1p(addFloat(root, d)).hi
	}
	return logOf(addFloat(sqrt(addFloat(twoProd(x, x), -1)), x)).hi
}

// Atanh is the inverse hyperbolic tangent.
func Atanh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x != x || a < tiny:
		return x
	case a > 1:
		return math.NaN()
	case a == 1:
		return math.Copysign(math.Inf(1), x)
	}
	// log1p(2a / (1-a)) / 2
	q := div(dd{2 * a, 0}, twoSum(1, -a))
	return math.Copysign(log1p(q).hi/2, x)
}
