package math

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/gopy-lang/gopy/interp/object"
)

// choosers reads n and k of comb and perm.
func choosers(t *thread, a, b value) (n, k *big.Int, err error) {
	x, err := object.Index(t, a)
	if err != nil {
		return nil, nil, err
	}
	y, err := object.Index(t, b)
	if err != nil {
		return nil, nil, err
	}
	n, k = x.BigIntOf(), y.BigIntOf()
	switch {
	case n.Sign() < 0:
		err = object.ValueErrorf("n must be a non-negative integer")
	case k.Sign() < 0:
		err = object.ValueErrorf("k must be a non-negative integer")
	}
	return n, k, err
}

func combOf(t *thread, _, a, b value) (value, error) {
	n, k, err := choosers(t, a, b)
	if err != nil {
		return value{}, err
	}
	rest := new(big.Int).Sub(n, k)
	if rest.Sign() < 0 {
		return object.Int(0), nil
	}
	if rest.Cmp(k) < 0 {
		k = rest
	}
	if !k.IsInt64() {
		return value{}, object.OverflowErrorf("min(n - k, k) must not exceed %d", math.MaxInt64)
	}
	if n.IsInt64() {
		if r, ok := combSmall(uint64(n.Int64()), uint64(k.Int64())); ok {
			return object.Uint(r), nil
		}
		return object.NewBigInt(new(big.Int).Binomial(n.Int64(), k.Int64())), nil
	}
	num := fallingProduct(n, k.Int64())
	return object.NewBigInt(num.Quo(num, new(big.Int).MulRange(1, k.Int64()))), nil
}

// combSmall is comb(n, k) when it and what comes up on the way fit a word.
func combSmall(n, k uint64) (uint64, bool) {
	r := uint64(1)
	for i := uint64(0); i < k; i++ {
		hi, lo := bits.Mul64(r, n-i)
		if hi > i {
			return 0, false
		}
		r, _ = bits.Div64(hi, lo, i+1)
	}
	return r, true
}

// fallingProduct is n * (n-1) * ... of k factors, by halves.
func fallingProduct(n *big.Int, k int64) *big.Int {
	if k < 16 {
		r, f := big.NewInt(1), new(big.Int).Set(n)
		for ; k > 0; k-- {
			r.Mul(r, f)
			f.Sub(f, big.NewInt(1))
		}
		return r
	}
	left := fallingProduct(n, k/2)
	return left.Mul(left, fallingProduct(new(big.Int).Sub(n, big.NewInt(k/2)), k-k/2))
}

func permOf(t *thread, _, a, b value) (value, error) {
	if b.IsNoneOrAbsent() {
		return factorialOf(t, value{}, a)
	}
	n, k, err := choosers(t, a, b)
	if err != nil {
		return value{}, err
	}
	switch {
	case n.Cmp(k) < 0:
		return object.Int(0), nil
	case !k.IsInt64():
		return value{}, object.OverflowErrorf("k must not exceed %d", math.MaxInt64)
	}
	return object.NewBigInt(fallingProduct(n, k.Int64())), nil
}
