// Package math is the native module math.
package math

import (
	"math"

	"github.com/gopy-lang/gopy/interp/internal/libm"
	"github.com/gopy-lang/gopy/interp/object"
)

type (
	thread = object.Thread
	value  = object.Value
)

// Module is math.
var Module = object.ModuleDef{
	Name: "math",
	Doc:  "Mathematical functions of real numbers.",
	Defs: functions,
	Init: func(t *thread, m *object.Module) error {
		for _, c := range [...]struct {
			name string
			f    float64
		}{{"pi", math.Pi}, {"e", math.E}, {"tau", 2 * math.Pi}, {"inf", math.Inf(1)}, {"nan", math.Copysign(math.NaN(), 1)}} {
			m.Dict.SetStr(t.Interp.Intern(c.name), object.Float(c.f))
		}
		return nil
	},
}

var functions = []object.Def{
	{Name: "acos", Sig: "(x, /)", F1: partial(libm.Acos, inUnitRange), Doc: "The arc cosine of x in radians, from 0 to pi."},
	{Name: "acosh", Sig: "(x, /)", F1: partial(libm.Acosh, "expected argument value not less than 1, got %s"), Doc: "The inverse hyperbolic cosine of x."},
	{Name: "asin", Sig: "(x, /)", F1: partial(libm.Asin, inUnitRange), Doc: "The arc sine of x in radians, from -pi/2 to pi/2."},
	{Name: "asinh", Sig: "(x, /)", F1: total(libm.Asinh), Doc: "The inverse hyperbolic sine of x."},
	{Name: "atan", Sig: "(x, /)", F1: total(libm.Atan), Doc: "The arc tangent of x in radians, from -pi/2 to pi/2."},
	{Name: "atan2", Sig: "(y, x, /)", F2: atan2Of, Doc: "The angle of the point (x, y) in radians: atan(y/x) in the right quadrant."},
	{Name: "atanh", Sig: "(x, /)", F1: partial(libm.Atanh, "expected a number between -1 and 1, got %s"), Doc: "The inverse hyperbolic tangent of x."},
	{Name: "cbrt", Sig: "(x, /)", F1: total(libm.Cbrt), Doc: "The cube root of x."},
	{Name: "ceil", Sig: "(x, /)", F1: ceilOf, Doc: "The smallest integer that is not less than x."},
	{Name: "comb", Sig: "(n, k, /)", F2: combOf, Doc: "The number of ways to choose k of n things without repetition and order;\n0 for k > n."},
	{Name: "copysign", Sig: "(x, y, /)", F2: copysignOf, Doc: "The magnitude of x with the sign of y."},
	{Name: "cos", Sig: "(x, /)", F1: partial(libm.Cos, finiteInput), Doc: "The cosine of x, in radians."},
	{Name: "cosh", Sig: "(x, /)", F1: overflowing(libm.Cosh), Doc: "The hyperbolic cosine of x."},
	{Name: "degrees", Sig: "(x, /)", F1: total(degrees), Doc: "Convert the angle x from radians to degrees."},
	{Name: "dist", Sig: "(p, q, /)", F2: distOf, Doc: "The Euclidean distance of the points p and q, iterables of as many coordinates."},
	{Name: "erf", Sig: "(x, /)", F1: total(math.Erf), Doc: "The error function of x."},
	{Name: "erfc", Sig: "(x, /)", F1: total(math.Erfc), Doc: "The complementary error function of x: 1 - erf(x)."},
	{Name: "exp", Sig: "(x, /)", F1: overflowing(libm.Exp), Doc: "e to the power of x."},
	{Name: "exp2", Sig: "(x, /)", F1: overflowing(libm.Exp2), Doc: "2 to the power of x."},
	{Name: "expm1", Sig: "(x, /)", F1: overflowing(libm.Expm1), Doc: "exp(x) - 1, also accurate for a small x."},
	{Name: "fabs", Sig: "(x, /)", F1: total(math.Abs), Doc: "The absolute value of x as a float."},
	{Name: "factorial", Sig: "(n, /)", F1: factorialOf, Doc: "n!"},
	{Name: "floor", Sig: "(x, /)", F1: floorOf, Doc: "The largest integer that is not greater than x."},
	{Name: "fma", Sig: "(x, y, z, /)", F3: fmaOf, Doc: "x*y + z, rounded only once."},
	{Name: "fmod", Sig: "(x, y, /)", F2: fmodOf, Doc: "The remainder of x/y with the sign of x, as C has it; x % y has that of y."},
	{Name: "frexp", Sig: "(x, /)", F1: frexpOf, Doc: "The pair (m, e) with x == m * 2**e and 0.5 <= abs(m) < 1; (x, 0) for 0,\ninfinities and NaNs."},
	{Name: "fsum", Sig: "(seq, /)", F1: fsumOf, Doc: "The sum of an iterable of numbers, rounded only once."},
	{Name: "gamma", Sig: "(x, /)", F1: gammaOf, Doc: "The gamma function of x."},
	{Name: "gcd", Sig: "(*integers)", FV: gcdOf, Doc: "The greatest common divisor."},
	{Name: "hypot", Sig: "(*coordinates)", FV: hypotOf, Doc: "The length of the vector with these coordinates."},
	{Name: "isclose", Sig: "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", FN: iscloseOf, Doc: "Are a and b close: not further apart than rel_tol times the larger of them,\nor than abs_tol? Infinities are close to themselves only, NaNs to nothing."},
	{Name: "isfinite", Sig: "(x, /)", F1: isfiniteOf, Doc: "Is x neither an infinity nor a NaN?"},
	{Name: "isinf", Sig: "(x, /)", F1: isinfOf, Doc: "Is x an infinity?"},
	{Name: "isnan", Sig: "(x, /)", F1: isnanOf, Doc: "Is x a NaN?"},
	{Name: "isqrt", Sig: "(n, /)", F1: isqrtOf, Doc: "The whole part of the square root of n."},
	{Name: "lcm", Sig: "(*integers)", FV: lcmOf, Doc: "The least common multiple."},
	{Name: "ldexp", Sig: "(x, i, /)", F2: ldexpOf, Doc: "x * 2**i, the inverse of frexp."},
	{Name: "lgamma", Sig: "(x, /)", F1: lgammaOf, Doc: "The logarithm of the absolute value of the gamma function of x."},
	{Name: "log", Sig: "", FV: logOf, Doc: "log(x, [base=math.e])\n\nThe logarithm of x to this base."},
	{Name: "log10", Sig: "(x, /)", F1: log10Of, Doc: "The logarithm of x to base 10."},
	{Name: "log1p", Sig: "(x, /)", F1: partial(libm.Log1p, "expected argument value > -1, got %s"), Doc: "The natural logarithm of 1+x, also accurate for a small x."},
	{Name: "log2", Sig: "(x, /)", F1: log2Of, Doc: "The logarithm of x to base 2."},
	{Name: "modf", Sig: "(x, /)", F1: modfOf, Doc: "The fraction and the whole part of x, both floats with the sign of x."},
	{Name: "nextafter", Sig: "(x, y, /, *, steps=None)", FN: nextafterOf, Doc: "The float that lies this many steps (default 1) after x towards y."},
	{Name: "perm", Sig: "(n, k=None, /)", F2: permOf, Opt: 1, Doc: "The number of ways to choose k (default n) of n things without repetition,\nwith order; 0 for k > n."},
	{Name: "pow", Sig: "(x, y, /)", F2: powOf, Doc: "x to the power of y, as floats."},
	{Name: "prod", Sig: "(iterable, /, *, start=1)", FN: prodOf, Doc: "The product of start and the items of an iterable."},
	{Name: "radians", Sig: "(x, /)", F1: total(radians), Doc: "Convert the angle x from degrees to radians."},
	{Name: "remainder", Sig: "(x, y, /)", F2: remainderOf, Doc: "The remainder of x/y by IEEE 754: x minus the nearest multiple of y."},
	{Name: "sin", Sig: "(x, /)", F1: partial(libm.Sin, finiteInput), Doc: "The sine of x, in radians."},
	{Name: "sinh", Sig: "(x, /)", F1: overflowing(libm.Sinh), Doc: "The hyperbolic sine of x."},
	{Name: "sqrt", Sig: "(x, /)", F1: partial(math.Sqrt, "expected a nonnegative input, got %s"), Doc: "The square root of x."},
	{Name: "sumprod", Sig: "(p, q, /)", F2: sumprodOf, Doc: "The sum of the products of the items of two iterables; with floats it is\ncomputed with extended precision."},
	{Name: "tan", Sig: "(x, /)", F1: partial(libm.Tan, finiteInput), Doc: "The tangent of x, in radians."},
	{Name: "tanh", Sig: "(x, /)", F1: total(libm.Tanh), Doc: "The hyperbolic tangent of x."},
	{Name: "trunc", Sig: "(x, /)", F1: truncOf, Doc: "Truncate x towards 0, by its __trunc__."},
	{Name: "ulp", Sig: "(x, /)", F1: total(ulp), Doc: "The value of the last bit of the float x."},
}

const (
	inUnitRange = "expected a number in range from -1 up to 1, got %s"
	finiteInput = "expected a finite input, got %s"
)

func errDomain() error { return object.ValueErrorf("math domain error") }

func errRange() error { return object.OverflowErrorf("math range error") }

// errInput is the ValueError of an argument outside of a function's domain.
func errInput(t *thread, format string, x float64) error {
	s, err := object.Repr(t, object.Float(x))
	if err != nil {
		return err
	}
	return object.ValueErrorf(format, s)
}

type unary = func(t *thread, self, a value) (value, error)

// total makes a function that is defined everywhere.
func total(f func(float64) float64) unary {
	return func(t *thread, self, a value) (value, error) {
		x, err := object.AsFloat(t, a)
		if err != nil {
			return value{}, err
		}
		return object.Float(f(x)), nil
	}
}

// partial makes a function that is not defined everywhere: there its result is
// a NaN, or infinite.
func partial(f func(float64) float64, format string) unary {
	return func(t *thread, self, a value) (value, error) {
		x, err := object.AsFloat(t, a)
		if err != nil {
			return value{}, err
		}
		r := f(x)
		if r-r != 0 && (r != r && x == x || x-x == 0) {
			return value{}, errInput(t, format, x)
		}
		return object.Float(r), nil
	}
}

// overflowing makes a function whose results may be too large for a float.
func overflowing(f func(float64) float64) unary {
	return func(t *thread, self, a value) (value, error) {
		x, err := object.AsFloat(t, a)
		if err != nil {
			return value{}, err
		}
		r := f(x)
		if math.IsInf(r, 0) && x-x == 0 {
			return value{}, errRange()
		}
		return object.Float(r), nil
	}
}

// two reads the arguments of a function of two floats.
func two(t *thread, a, b value) (x, y float64, err error) {
	if x, err = object.AsFloat(t, a); err == nil {
		y, err = object.AsFloat(t, b)
	}
	return x, y, err
}
