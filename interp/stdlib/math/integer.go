package math

import (
	"math"
	"math/big"

	"github.com/gopy-lang/gopy/interp/object"
)

// integers reads arguments that must be ints, and calls f with each.
func integers(t *thread, name string, args object.Args, f func(v value)) error {
	if err := object.NoKeywords(name, args); err != nil {
		return err
	}
	for _, a := range args.V {
		n, err := object.Index(t, a)
		if err != nil {
			return err
		}
		f(n)
	}
	return nil
}

// magnitude is |n| for an exact int in int64 range.
func magnitude(n value) uint64 {
	if n.Int64() < 0 {
		return -uint64(n.Int64())
	}
	return uint64(n.Int64())
}

func gcd(a, b value) value {
	if a.IsInt64() && b.IsInt64() {
		x, y := magnitude(a), magnitude(b)
		for y != 0 {
			x, y = y, x%y
		}
		return object.Uint(x)
	}
	x, y := new(big.Int).Abs(a.BigIntOf()), new(big.Int).Abs(b.BigIntOf())
	return object.NewBigInt(x.GCD(nil, nil, x, y))
}

func gcdOf(t *thread, _ value, args object.Args) (value, error) {
	r := object.Int(0)
	err := integers(t, "math.gcd", args, func(n value) { r = gcd(r, n) })
	return r, err
}

func lcmOf(t *thread, _ value, args object.Args) (value, error) {
	r := object.Int(1)
	err := integers(t, "math.lcm", args, func(n value) {
		zero := object.Int(0)
		if r == zero || n == zero {
			r = zero
			return
		}
		z := new(big.Int).Quo(r.BigIntOf(), gcd(r, n).BigIntOf())
		z.Mul(z, n.BigIntOf())
		r = object.NewBigInt(z.Abs(z))
	})
	return r, err
}

func isqrtOf(t *thread, _, a value) (value, error) {
	n, err := object.Index(t, a)
	if err != nil {
		return value{}, err
	}
	if n.IsInt64() {
		if n.Int64() < 0 {
			return value{}, object.ValueErrorf("isqrt() argument must be nonnegative")
		}
		u := n.N
		r := uint64(math.Sqrt(float64(u)))
		for r*r > u {
			r--
		}
		for (r+1)*(r+1) <= u {
			r++
		}
		return object.Uint(r), nil
	}
	z := n.BigIntOf()
	if z.Sign() < 0 {
		return value{}, object.ValueErrorf("isqrt() argument must be nonnegative")
	}
	return object.NewBigInt(new(big.Int).Sqrt(z)), nil
}

func factorialOf(t *thread, _, a value) (value, error) {
	n, err := object.Index(t, a)
	if err != nil {
		return value{}, err
	}
	z := n.BigIntOf()
	switch {
	case z.Sign() < 0:
		return value{}, object.ValueErrorf("factorial() not defined for negative values")
	case !n.IsInt64():
		return value{}, object.OverflowErrorf("factorial() argument should not exceed %d", math.MaxInt64)
	}
	if i := n.Int64(); i <= 20 {
		r := int64(1)
		for ; i > 1; i-- {
			r *= i
		}
		return object.Int(r), nil
	}
	if n.Int64() > maxFactorial {
		return value{}, object.NewExceptionArgs(&object.MemoryError)
	}
	return object.NewBigInt(new(big.Int).MulRange(1, n.Int64())), nil
}

// maxFactorial bounds the factorials that fit memory.
const maxFactorial = 1 << 32
