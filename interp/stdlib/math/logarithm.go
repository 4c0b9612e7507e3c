package math

import (
	"math"
	"math/big"

	"github.com/gopy-lang/gopy/interp/internal/libm"
	"github.com/gopy-lang/gopy/interp/object"
)

const positiveInput = "expected a positive input"

// logarithm is f(a); ints may be too large for a float.
func logarithm(t *thread, a value, f func(float64) float64) (float64, error) {
	if a.IsInt() {
		n := a.ExactInt()
		if n.IsInt64() {
			if n.Int64() <= 0 {
				return 0, object.ValueErrorf(positiveInput)
			}
			return f(float64(n.Int64())), nil
		}
		z := n.BigIntOf()
		if z.Sign() < 0 {
			return 0, object.ValueErrorf(positiveInput)
		}
		if x, _ := z.Float64(); !math.IsInf(x, 0) {
			return f(x), nil
		}
		// z = x * 2**e
		e := z.BitLen()
		m := new(big.Float).SetPrec(53).SetInt(z)
		x, _ := m.SetMantExp(m, -e).Float64()
		return f(x) + float64(f(2)*float64(e)), nil
	}
	x, err := object.AsFloat(t, a)
	if err != nil {
		return 0, err
	}
	if x <= 0 {
		return 0, errInput(t, positiveInput+", got %s", x)
	}
	return f(x), nil
}

func logOf(t *thread, _ value, args object.Args) (value, error) {
	if err := object.NoKeywords("math.log", args); err != nil {
		return value{}, err
	}
	if err := object.CheckPositional("log", len(args.V), 1, 2); err != nil {
		return value{}, err
	}
	x, err := logarithm(t, args.V[0], libm.Log)
	if err != nil || len(args.V) == 1 {
		return object.Float(x), err
	}
	y, err := logarithm(t, args.V[1], libm.Log)
	if err != nil {
		return value{}, err
	}
	if y == 0 {
		return value{}, object.ZeroDivisionErrorf("division by zero")
	}
	return object.Float(x / y), nil
}

func log2Of(t *thread, _, a value) (value, error) {
	x, err := logarithm(t, a, libm.Log2)
	return object.Float(x), err
}

func log10Of(t *thread, _, a value) (value, error) {
	x, err := logarithm(t, a, libm.Log10)
	return object.Float(x), err
}
