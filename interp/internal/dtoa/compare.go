package dtoa

import (
	"math"
	"math/big"
)

// Order is the outcome of a comparison.
type Order int8

const (
	Less      Order = -1
	Equal     Order = 0
	Greater   Order = 1
	Unordered Order = 2 // one side is a NaN
)

func order(c int) Order { return Order(c) }

// CompareInt compares i with f, exactly: i is not rounded to a float.
func CompareInt(i int64, f float64) Order {
	if i >= -1<<53 && i <= 1<<53 {
		switch g := float64(i); {
		case g < f:
			return Less
		case g > f:
			return Greater
		case g == f:
			return Equal
		}
		return Unordered
	}
	switch {
	case f != f:
		return Unordered
	case f >= 1<<63:
		return Less
	case f < -1<<63:
		return Greater
	}
	// f fits an int64, and |i| > 2**53 means that a fraction decides only when
	// the whole parts are equal, which no f with a fraction can be.
	switch g := int64(f); {
	case i < g:
		return Less
	case i > g:
		return Greater
	}
	return Equal
}

// CompareBig compares b with f exactly.
func CompareBig(b *big.Int, f float64) Order {
	switch {
	case f != f:
		return Unordered
	case math.IsInf(f, 1):
		return Less
	case math.IsInf(f, -1):
		return Greater
	}
	if sign := b.Sign(); sign == 0 || sign > 0 != (f > 0) {
		switch {
		case sign == 0 && f == 0:
			return Equal
		case sign > 0, sign == 0 && f < 0:
			return Greater
		}
		return Less
	}
	_, exp := math.Frexp(f) // 2**(exp-1) <= |f| < 2**exp
	if n := b.BitLen(); n != max(exp, 0) {
		if (n > exp) == (f > 0) {
			return Greater
		}
		return Less
	}
	if b.IsInt64() {
		return CompareInt(b.Int64(), f)
	}
	var whole big.Int // |f| >= 2**63: f is whole
	FloatToBig(&whole, f)
	return order(b.Cmp(&whole))
}

// FloatToBig sets z to the whole part of f, which must be finite, and returns z.
func FloatToBig(z *big.Int, f float64) *big.Int {
	if i := int64(f); math.Abs(f) < 1<<62 {
		return z.SetInt64(i)
	}
	m, exp := math.Frexp(f)
	z.SetInt64(int64(m * (1 << 53)))
	return z.Lsh(z, uint(exp-53))
}

// IntegerRatio returns the fraction in lowest terms that is exactly f, which
// must be finite.
func IntegerRatio(f float64) (num, den *big.Int) {
	num, den = new(big.Int), big.NewInt(1)
	if f == 0 {
		return num, den
	}
	m, exp := math.Frexp(f)
	i := int64(m * (1 << 53))
	exp -= 53
	for i&1 == 0 {
		i >>= 1
		exp++
	}
	num.SetInt64(i)
	if exp > 0 {
		num.Lsh(num, uint(exp))
	} else {
		den.Lsh(den, uint(-exp))
	}
	return num, den
}
