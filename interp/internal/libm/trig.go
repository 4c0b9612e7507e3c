package libm

import (
	"math"
	"math/big"
)

const tiny = 0x1p-27 // below it x and sin(x), tan(x), atan(x) ... are the same float

// reduce returns r, in [-pi/4, pi/4], and a quadrant q with x = r + q*pi/2
// modulo 2*pi. x must be finite.
func reduce(x float64) (r dd, q int) {
	if math.Abs(x) <= math.Pi/4 {
		return dd{x, 0}, 0
	}
	if math.Abs(x) >= 1<<28 {
		return reduceHuge(x)
	}
	n := math.RoundToEven(x * (2 / math.Pi))
	p := twoProd(n, halfPiPart1)
	r = twoSum(x-p.hi, -p.lo) // the difference is exact
	p = twoProd(n, halfPiPart2)
	s := twoSum(r.hi, -p.hi)
	return fastSum(s.hi, s.lo+(r.lo-p.lo-n*halfPiPart3)), int(n)
}

// reduceHuge is reduce for numbers that need many digits of pi.
func reduceHuge(x float64) (dd, int) {
	m, e := math.Frexp(x)
	n := big.NewInt(int64(m * (1 << 53)))
	e -= 53 // x = n * 2**e
	inv := new(big.Int)
	for _, w := range twoOverPi {
		inv.Lsh(inv, 64)
		inv.Or(inv, new(big.Int).SetUint64(w))
	}
	n.Mul(n, inv)
	// n * 2**(e-1280) is x * 2/pi. Round it to whole quadrants.
	shift := uint(1280 - e)
	half := new(big.Int).Lsh(big.NewInt(1), shift-1)
	whole := new(big.Int).Add(n, half)
	whole.Rsh(whole, shift)
	q := int(new(big.Int).And(whole, big.NewInt(3)).Int64())
	n.Sub(n, whole.Lsh(whole, shift))
	// Two floats hold what is left.
	f := new(big.Float).SetPrec(200).SetInt(n)
	f.SetMantExp(f, -int(shift))
	hi, _ := f.Float64()
	lo, _ := f.Sub(f, new(big.Float).SetFloat64(hi)).Float64()
	return mul(dd{hi, lo}, halfPi), q
}

// sinCos returns the sine and cosine of r in [-pi/4, pi/4].
func sinCos(r dd) (sin, cos dd) {
	minus := r.hi < 0
	if minus {
		r = neg(r)
	}
	j := int(r.hi*64 + 0.5)
	d := addFloat(r, -float64(j)/64)
	square := mul(d, d)
	x, s := d.hi, square.hi
	sd := addFloat(d, x*s*(-1.0/6+s*(1.0/120+s*(-1.0/5040+s*(1.0/362880)))))
	cd := addFloat(scaled(square, -0.5), s*s*(1.0/24+s*(-1.0/720+s*(1.0/40320)))) // cos(d) - 1
	if j == 0 {
		sin, cos = sd, addFloat(cd, 1)
	} else {
		a, b := sinTable[j], cosTable[j]
		sin = add(a, add(mul(a, cd), mul(b, sd)))
		cos = add(b, sub(mul(b, cd), mul(a, sd)))
	}
	if minus {
		sin = neg(sin)
	}
	return sin, cos
}

// Sin is the sine.
func Sin(x float64) float64 {
	switch {
	case math.Abs(x) < tiny:
		return x
	case x-x != 0:
		return math.NaN()
	}
	r, q := reduce(x)
	return sinQuadrant(r, q)
}

// Cos is the cosine.
func Cos(x float64) float64 {
	switch {
	case math.Abs(x) < tiny:
		return 1
	case x-x != 0:
		return math.NaN()
	}
	r, q := reduce(x)
	return sinQuadrant(r, q+1)
}

func sinQuadrant(r dd, q int) float64 {
	s, c := sinCos(r)
	switch q & 3 {
	case 0:
		return s.hi
	case 1:
		return c.hi
	case 2:
		return -s.hi
	}
	return -c.hi
}

// Tan is the tangent.
func Tan(x float64) float64 {
	switch {
	case math.Abs(x) < tiny:
		return x
	case x-x != 0:
		return math.NaN()
	}
	r, q := reduce(x)
	s, c := sinCos(r)
	if q&1 == 0 {
		return div(s, c).hi
	}
	return -div(c, s).hi
}

// atan is the arc tangent of t in [0, 1].
func atan(t dd) dd {
	j := int(t.hi*64 + 0.5)
	d := t
	if c := float64(j) / 64; j > 0 {
		d = div(addFloat(t, -c), addFloat(mulFloat(t, c), 1))
	}
	square := mul(d, d)
	x, s := d.hi, square.hi
	third := mul(mul(square, d), dd{-1.0 / 3, -0x1.5555555555555p-56})
	a := add(d, addFloat(third, x*s*s*(1.0/5+s*(-1.0/7+s*(1.0/9+s*(-1.0/11+s*(1.0/13)))))))
	if j == 0 {
		return a
	}
	return add(atanTable[j], a)
}

// angle is the arc tangent of y/x, for y, x >= 0 that are not both 0.
func angle(y, x dd) dd {
	if y.hi <= x.hi {
		return atan(div(y, x))
	}
	return sub(halfPi, atan(div(x, y)))
}

// Atan is the arc tangent.
func Atan(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x != x || a < tiny:
		return x
	case a > 0x1p60:
		return math.Copysign(math.Pi/2, x)
	}
	return math.Copysign(angle(dd{a, 0}, dd{1, 0}).hi, x)
}

// Atan2 is the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	if x == 0 || y == 0 || x-x != 0 || y-y != 0 {
		return math.Atan2(y, x)
	}
	ay, ax := math.Abs(y), math.Abs(x)
	switch {
	case ay < ax*0x1p-60:
		if x > 0 {
			return y / x
		}
		return math.Copysign(math.Pi, y)
	case ax < ay*0x1p-60:
		return math.Copysign(math.Pi/2, y)
	case ax < 0x1p-700:
		ax, ay = ax*0x1p400, ay*0x1p400
	case ax > 0x1p700:
		ax, ay = ax*0x1p-400, ay*0x1p-400
	}
	a := angle(dd{ay, 0}, dd{ax, 0})
	if x < 0 {
		a = sub(pi, a)
	}
	return math.Copysign(a.hi, y)
}

// sideOf is sqrt(1 - x*x).
func sideOf(x float64) dd { return sqrt(mul(twoSum(1, -x), twoSum(1, x))) }

// Asin is the arc sine.
func Asin(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x != x || a < tiny:
		return x
	case a > 1:
		return math.NaN()
	}
	return math.Copysign(angle(dd{a, 0}, sideOf(a)).hi, x)
}

// Acos is the arc cosine.
func Acos(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x != x || a > 1:
		return math.NaN()
	case x == 1:
		return 0
	}
	r := angle(sideOf(a), dd{a, 0})
	if x < 0 {
		r = sub(pi, r)
	}
	return r.hi
}
