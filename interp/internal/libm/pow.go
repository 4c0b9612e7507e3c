package libm

import "math"

// Pow is x**y.
func Pow(x, y float64) float64 {
	ax := math.Abs(x)
	if ax == 0 || ax == 1 || y == 0 || ax-ax != 0 || y-y != 0 {
		return math.Pow(x, y)
	}
	odd := false
	if x < 0 {
		if y != math.Floor(y) {
			return math.NaN()
		}
		odd = math.Mod(y, 2) != 0
	}
	r := powPositive(ax, y)
	if odd {
		return -r
	}
	return r
}

func powPositive(x, y float64) float64 {
	switch y {
	case 1:
		return x
	case 2:
		return x * x
	case -1:
		return 1 / x
	}
	l := logOf(dd{x, 0})
	switch z := l.hi * y; {
	case z > maxExp:
		return math.Inf(1)
	case z < minExp:
		return 0
	}
	v, _, k := expParts(mulFloat(l, y))
	return ldexp(v, k)
}

// Cbrt is the cube root.
func Cbrt(x float64) float64 {
	y := math.Cbrt(x)
	if y == 0 || y-y != 0 {
		return y
	}
	m, k := math.Frexp(x)
	k -= (k%3 + 3) % 3
	m = math.Ldexp(x, -k)
	y = math.Cbrt(m)
	cube := mulFloat(twoProd(y, y), y)
	r := sub(cube, dd{m, 0})
	return math.Ldexp(y-(r.hi+r.lo)/(3*y*y), k/3)
}
