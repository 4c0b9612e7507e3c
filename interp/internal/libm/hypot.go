package libm

import "math"

// Hypot is C's hypot: sqrt(x*x + y*y) without overflow on the way.
func Hypot(x, y float64) float64 {
	switch {
	case math.IsInf(x, 0) || math.IsInf(y, 0):
		return math.Inf(1)
	case x != x || y != y:
		return math.NaN()
	}
	x, y = math.Abs(x), math.Abs(y)
	if x < y {
		x, y = y, x
	}
	if y == 0 {
		return x
	}
	if x >= y*0x1p60 {
		return x + y // too small to matter, but for the rounding mode
	}
	// Scale so that no square leaves the range.
	scale := 1.0
	switch {
	case x > 0x1p500:
		x, y, scale = x*0x1p-600, y*0x1p-600, 0x1p600
	case y < 0x1p-450:
		x, y, scale = x*0x1p600, y*0x1p600, 0x1p-600
	}
	hi := float64(x * x)
	lo := math.FMA(x, x, -hi)
	square := float64(y * y)
	low := math.FMA(y, y, -square)
	sum := hi + square
	rest := (hi - sum) + square + lo + low
	h := math.Sqrt(sum)
	// One step of Newton's method with the exact residue.
	residue := math.FMA(-h, h, sum) + rest
	h += residue / (2 * h)
	return h * scale
}
