package bigint

import (
	"errors"
	"math/big"
	"math/bits"
)

// Both are ValueErrors in Python, with these texts.
var (
	ErrZeroModulus   = errors.New("pow() 3rd argument cannot be 0")
	ErrNotInvertible = errors.New("base is not invertible for the given modulus")
)

// PowMod returns pow(x, y, m).
func PowMod(x, y, m *big.Int) (*big.Int, error) {
	if m.Sign() == 0 {
		return nil, ErrZeroModulus
	}
	modulus := new(big.Int).Abs(m)
	z := new(big.Int)
	if y.Sign() < 0 {
		inverse := new(big.Int).ModInverse(FloorMod(new(big.Int), x, modulus), modulus)
		if inverse == nil {
			return nil, ErrNotInvertible
		}
		x, y = inverse, new(big.Int).Neg(y)
	}
	if modulus.Cmp(one) == 0 {
		return z, nil
	}
	z.Exp(FloorMod(z, x, modulus), y, modulus)
	if m.Sign() < 0 && z.Sign() != 0 {
		z.Add(z, m)
	}
	return z, nil
}

// PowInt returns x ** y for y >= 0 when it fits.
func PowInt(x int64, y uint64) (z int64, ok bool) {
	z = 1
	for {
		if y&1 != 0 {
			if z, ok = mulInt(z, x); !ok {
				return 0, false
			}
		}
		if y >>= 1; y == 0 {
			return z, true
		}
		if x, ok = mulInt(x, x); !ok {
			return 0, false
		}
	}
}

func mulInt(x, y int64) (int64, bool) {
	if x == 0 || y == 0 {
		return 0, true
	}
	z := x * y
	if z/y != x || x == -1 && z == y && y == -1<<63 || y == -1 && z == x && x == -1<<63 {
		return 0, false
	}
	return z, true
}

// Pow returns x ** y by squaring from the top bit; math/big's own Exp without
// a modulus multiplies bit by bit in the same way but allocates at each step.
func Pow(x *big.Int, y uint64) *big.Int {
	if y == 0 {
		return big.NewInt(1)
	}
	// A power of two in x is shifted in at the end.
	twos := x.TrailingZeroBits()
	if twos > 0 && x.Sign() != 0 {
		x = new(big.Int).Rsh(x, twos)
	}
	z, spare := new(big.Int).Set(x), new(big.Int)
	if z.BitLen() == 1 {
		if z.Sign() < 0 && y&1 == 0 {
			z.Neg(z)
		}
	} else {
		for i := bits.Len64(y) - 2; i >= 0; i-- {
			spare.Mul(z, z)
			if y>>uint(i)&1 == 1 {
				z.Mul(spare, x)
			} else {
				z, spare = spare, z
			}
		}
	}
	return z.Lsh(z, twos*uint(y))
}

// PowModInt returns pow(x, y, m) for y, m that fit; m must not be 0.
func PowModInt(x int64, y uint64, m int64) int64 {
	modulus := uint64(m)
	if m < 0 {
		modulus = -modulus
	}
	base := uint64(x)
	if x < 0 {
		if base = -base % modulus; base != 0 {
			base = modulus - base
		}
	} else {
		base %= modulus
	}
	r := 1 % modulus
	for ; y > 0; y >>= 1 {
		if y&1 == 1 {
			r = mulMod(r, base, modulus)
		}
		base = mulMod(base, base, modulus)
	}
	if m < 0 && r != 0 {
		return int64(r) + m
	}
	return int64(r)
}

func mulMod(x, y, m uint64) uint64 {
	hi, lo := bits.Mul64(x, y)
	return bits.Rem64(hi, lo, m)
}
