package libm

import "math"

const (
	maxExp = 709.8  // above it exp overflows
	minExp = -745.2 // below it exp is 0
)

// expm1Small is exp(r) - 1 for |r| < 0.003.
func expm1Small(r dd) dd {
	x := r.hi
	tail := x * x * x * (1.0/6 + x*(1.0/24+x*(1.0/120+x*(1.0/720+x*(1.0/5040)))))
	return addFloat(add(r, scaled(mul(r, r), 0.5)), tail)
}

// expParts returns v, in [1, 2] or so, and k with exp(y) = v * 2**k. The
// second result is exp(y) - 1 where that is small, computed without loss.
func expParts(y dd) (v, minus1 dd, k int) {
	n := math.RoundToEven(y.hi * (128 / math.Ln2))
	r := twoSum(y.hi-n*ln2Part1, -(n * ln2Part2))
	e := math.FMA(n, ln2Part2, -(n * ln2Part2))
	r = fastSum(r.hi, r.lo+(y.lo-e-n*ln2Part3))
	m := expm1Small(r)
	i := int(n)
	t := exp2Table[i&127]
	if i == 0 {
		return addFloat(m, 1), m, 0
	}
	return add(t, mul(t, m)), dd{}, i >> 7
}

// Exp is e**x.
func Exp(x float64) float64 {
	switch {
	case x != x:
		return x
	case x > maxExp:
		return math.Inf(1)
	case x < minExp:
		return 0
	case x == 0:
		return 1
	}
	v, _, k := expParts(dd{x, 0})
	return ldexp(v, k)
}

// Exp2 is 2**x.
func Exp2(x float64) float64 {
	switch {
	case x != x:
		return x
	case x >= 1024:
		return math.Inf(1)
	case x < -1075:
		return 0
	}
	n := math.RoundToEven(x * 128)
	m := expm1Small(mulFloat(ln2, x-n/128))
	i := int(n)
	t := exp2Table[i&127]
	return ldexp(add(t, mul(t, m)), i>>7)
}

// expm1 is exp(x) - 1 for |x| <= 40.
func expm1(x dd) dd {
	v, small, k := expParts(x)
	if k == 0 && small.hi != 0 {
		return small
	}
	return addFloat(scaled(v, math.Ldexp(1, k)), -1)
}

// Expm1 is e**x - 1.
func Expm1(x float64) float64 {
	switch {
	case x != x || math.Abs(x) < 0x1p-54:
		return x
	case x < -40:
		return -1
	case x > 40:
		return Exp(x)
	}
	return expm1(dd{x, 0}).hi
}
