package bigint

import (
	"errors"
	"math/big"
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
