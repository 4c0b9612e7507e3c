package libm

import "math"

// Mod is C's fmod: the remainder of x / y with the sign of x, exactly. y must
// not be 0.
func Mod(x, y float64) float64 {
	a, b := math.Abs(x), math.Abs(y)
	if a < b {
		return x
	}
	q := a / b
	if !(q < 1<<53) || b < 0x1p-960 {
		return math.Mod(x, y)
	}
	// The quotient may have been rounded up to the next whole number; the
	// remainder of either is exact.
	r := math.FMA(-math.Trunc(q), b, a)
	if r < 0 {
		r += b
	}
	return math.Copysign(r, x)
}
