// Package bigint holds what Python's int needs and math/big does not have in
// Python's form: division that rounds down, correctly rounded division into a
// float, literals in any base, bytes, modular powers.
//
// Python's bitwise operators see negative numbers in two's complement; And, Or,
// Xor, Not and Rsh of math/big do so too and need nothing here.
package bigint

import (
	"math"
	"math/big"
	"math/bits"
)

// FloorDiv sets q to x // y and returns it. y must not be 0.
func FloorDiv(q, x, y *big.Int) *big.Int {
	var r big.Int
	neg := y.Sign() < 0 // before q may overwrite y
	q.QuoRem(x, y, &r)
	if r.Sign() != 0 && (r.Sign() < 0) != neg {
		q.Sub(q, one)
	}
	return q
}

// FloorMod sets r to x % y, which has the sign of y, and returns it. y must not
// be 0 and must not be r.
func FloorMod(r, x, y *big.Int) *big.Int {
	r.Rem(x, y)
	if r.Sign() != 0 && (r.Sign() < 0) != (y.Sign() < 0) {
		r.Add(r, y)
	}
	return r
}

// FloorDivMod sets q to x // y and r to x % y. y must not be 0, q or r.
func FloorDivMod(q, r, x, y *big.Int) {
	q.QuoRem(x, y, r)
	if r.Sign() != 0 && (r.Sign() < 0) != (y.Sign() < 0) {
		q.Sub(q, one)
		r.Add(r, y)
	}
}

var one = big.NewInt(1)

// FloorDivInt returns x // y. y must not be 0, and x // y must fit, so not
// math.MinInt64 // -1.
func FloorDivInt(x, y int64) int64 {
	q := x / y
	if q*y != x && (x < 0) != (y < 0) {
		q--
	}
	return q
}

// FloorModInt returns x % y. y must not be 0.
func FloorModInt(x, y int64) int64 {
	if y == -1 {
		return 0
	}
	r := x % y
	if r != 0 && (r^y) < 0 {
		r += y
	}
	return r
}

// Float returns the float nearest to x, ties to even; ok is false when x is too
// large for one.
func Float(x *big.Int) (f float64, ok bool) {
	f, _ = x.Float64()
	return f, !math.IsInf(f, 0)
}

// TrueDivInt returns x / y, correctly rounded. y must not be 0.
func TrueDivInt(x, y int64) float64 {
	const exact = 1 << 53
	if x >= -exact && x <= exact && y >= -exact && y <= exact {
		return float64(x) / float64(y)
	}
	f, _ := TrueDiv(big.NewInt(x), big.NewInt(y))
	return f
}

// TrueDiv returns x / y, correctly rounded; ok is false when the result is too
// large for a float. y must not be 0.
func TrueDiv(x, y *big.Int) (f float64, ok bool) {
	neg := (x.Sign() < 0) != (y.Sign() < 0)
	if x.Sign() == 0 {
		if neg {
			return math.Copysign(0, -1), true
		}
		return 0, true
	}
	// Shift one side so that the quotient has 64 or 65 bits; the bits after them
	// only matter as "more than nothing".
	shift := 64 - (x.BitLen() - y.BitLen())
	var a, b, q, r big.Int
	a.Abs(x)
	b.Abs(y)
	if shift > 0 {
		a.Lsh(&a, uint(shift))
	} else {
		b.Lsh(&b, uint(-shift))
	}
	q.QuoRem(&a, &b, &r)
	sticky := r.Sign() != 0
	exp := -shift
	if q.BitLen() > 64 {
		sticky = sticky || q.Bit(0) != 0
		q.Rsh(&q, 1)
		exp++
	}
	f, ok = scale(q.Uint64(), sticky, exp)
	if neg {
		f = -f
	}
	return f, ok
}

// scale returns the float nearest to m * 2**exp, ties to even, where sticky says
// that the true value is a little more. m must have its top bit set.
func scale(m uint64, sticky bool, exp int) (f float64, ok bool) {
	top := exp + 63
	if top > 1023 {
		return 0, false
	}
	drop := 11
	if top < -1022 {
		drop += -1022 - top
	}
	if drop > 64 {
		return 0, true
	}
	kept := m >> drop // 0 when drop is 64
	rest := m << (64 - drop)
	const half = 1 << 63
	if rest > half || rest == half && (sticky || kept&1 == 1) {
		kept++
	}
	f = math.Ldexp(float64(kept), exp+drop)
	return f, !math.IsInf(f, 0)
}

// RoundTo returns round(x, -n) for n > 0: x to the nearest multiple of 10**n,
// ties to the even one. The result may be x itself.
func RoundTo(x *big.Int, n int) *big.Int {
	// 10**n has more than 3n bits: x rounds to 0 long before that is too large
	// to compute.
	if n > x.BitLen() {
		return new(big.Int)
	}
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
	var q, r big.Int
	FloorDivMod(&q, &r, x, unit)
	if r.Sign() == 0 {
		return x
	}
	twice := new(big.Int).Lsh(&r, 1)
	if c := twice.Cmp(unit); c > 0 || c == 0 && q.Bit(0) == 1 {
		q.Add(&q, one)
	}
	return q.Mul(&q, unit)
}

// BitCount returns the number of ones in the binary form of |x|.
func BitCount(x *big.Int) int {
	n := 0
	for _, w := range x.Bits() {
		n += bits.OnesCount(uint(w))
	}
	return n
}

// FloorModWord returns x % y for a y that fits a word. y must not be 0.
func FloorModWord(x *big.Int, y int64) int64 {
	m := uint64(y)
	if y < 0 {
		m = -m
	}
	words := x.Bits()
	var r uint64
	if bits.UintSize == 64 {
		for i := len(words) - 1; i >= 0; i-- {
			_, r = bits.Div64(r, uint64(words[i]), m)
		}
	} else {
		r = new(big.Int).Rem(new(big.Int).Abs(x), new(big.Int).SetUint64(m)).Uint64()
	}
	if r != 0 && (x.Sign() < 0) != (y < 0) {
		r = m - r
	}
	if y < 0 {
		return -int64(r)
	}
	return int64(r)
}
