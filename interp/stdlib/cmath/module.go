// Package cmath is the native module cmath. What functions give for
// infinities and NaN stands in special.go, the rest in function.go.
package cmath

import (
	"math"

	"github.com/gopy-lang/gopy/interp/internal/libm"
	"github.com/gopy-lang/gopy/interp/object"
)

type (
	thread = object.Thread
	value  = object.Value
)

// trouble says what is wrong with a result.
type trouble int

const (
	fine trouble = iota
	badDomain
	badRange
)

func (e trouble) err() error {
	switch e {
	case badDomain:
		return object.ValueErrorf("math domain error")
	case badRange:
		return object.OverflowErrorf("math range error")
	}
	return nil
}

// unary declares a function of one complex number.
func unary(name, doc string, f func(z complex128) (complex128, trouble)) object.Def {
	return object.Def{Name: name, Sig: "(z, /)", Doc: doc, F1: func(t *thread, _, a value) (value, error) {
		z, err := object.AsComplex(t, a)
		if err != nil {
			return value{}, err
		}
		r, e := f(z)
		if e != fine {
			return value{}, e.err()
		}
		return object.NewComplex(r), nil
	}}
}

// test declares a question about one complex number.
func test(name, doc string, f func(re, im float64) bool) object.Def {
	return object.Def{Name: name, Sig: "(z, /)", Doc: doc, F1: func(t *thread, _, a value) (value, error) {
		z, err := object.AsComplex(t, a)
		return object.Bool(err == nil && f(real(z), imag(z))), err
	}}
}

// Module is cmath.
var Module = object.ModuleDef{
	Name: "cmath",
	Doc:  "Mathematical functions for complex numbers.",
	Defs: []object.Def{
		unary("acos", "Return the arc cosine of z.", acos),
		unary("acosh", "Return the inverse hyperbolic cosine of z.", acosh),
		unary("asin", "Return the arc sine of z.", asin),
		unary("asinh", "Return the inverse hyperbolic sine of z.", asinh),
		unary("atan", "Return the arc tangent of z.", atan),
		unary("atanh", "Return the inverse hyperbolic tangent of z.", atanh),
		unary("cos", "Return the cosine of z.", cos),
		unary("cosh", "Return the hyperbolic cosine of z.", cosh),
		unary("exp", "Return the exponential value e**z.", exp),
		{Name: "isclose", Sig: "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", FN: isClose,
			Doc: "Determine whether two complex numbers are close in value.\n\n  rel_tol\n    maximum difference, relative to the magnitude of the input values\n  abs_tol\n    maximum difference, whatever their magnitude\n\nReturn True if a is close in value to b, and False otherwise. NaN is not close to\nanything; inf and -inf are close to themselves only."},
		test("isfinite", "Return True if both the real and imaginary parts of z are finite, else False.", func(re, im float64) bool { return isFinite(re) && isFinite(im) }),
		test("isinf", "Checks if the real or imaginary part of z is infinite.", func(re, im float64) bool { return math.IsInf(re, 0) || math.IsInf(im, 0) }),
		test("isnan", "Checks if the real or imaginary part of z not a number (NaN).", func(re, im float64) bool { return math.IsNaN(re) || math.IsNaN(im) }),
		{Name: "log", Sig: "(z, base=<unrepresentable>, /)", F2: logOf, Opt: 1, Doc: "log(z[, base]) -> the logarithm of z to the given base.\n\nIf the base is not specified, returns the natural logarithm (base e) of z."},
		unary("log10", "Return the base-10 logarithm of z.", log10),
		{Name: "phase", Sig: "(z, /)", F1: phaseOf, Doc: "Return argument, also known as the phase angle, of a complex."},
		{Name: "polar", Sig: "(z, /)", F1: polarOf, Doc: "Convert a complex from rectangular coordinates to polar coordinates.\n\nr is the distance from 0 and phi the phase angle."},
		{Name: "rect", Sig: "(r, phi, /)", F2: rectOf, Doc: "Convert from polar coordinates to rectangular coordinates."},
		unary("sin", "Return the sine of z.", sin),
		unary("sinh", "Return the hyperbolic sine of z.", sinh),
		unary("sqrt", "Return the square root of z.", sqrt),
		unary("tan", "Return the tangent of z.", tan),
		unary("tanh", "Return the hyperbolic tangent of z.", tanh),
	},
	Init: func(t *thread, m *object.Module) error {
		for _, c := range []struct {
			name string
			v    value
		}{
			{"pi", object.Float(math.Pi)}, {"e", object.Float(math.E)}, {"tau", object.Float(2 * math.Pi)},
			{"inf", object.Float(math.Inf(1))}, {"infj", object.NewComplex(complex(0, math.Inf(1)))},
			{"nan", object.Float(math.NaN())}, {"nanj", object.NewComplex(complex(0, math.NaN()))},
		} {
			m.Dict.SetStr(t.Interp.Intern(c.name), c.v)
		}
		return nil
	},
}

func isFinite(x float64) bool { return x-x == 0 }

func logOf(t *thread, _, a, base value) (value, error) {
	z, err := object.AsComplex(t, a)
	if err != nil {
		return value{}, err
	}
	r, e := log(z)
	if base.P == nil {
		if e != fine {
			return value{}, e.err()
		}
		return object.NewComplex(r), nil
	}
	b, err := object.AsComplex(t, base)
	if err != nil {
		return value{}, err
	}
	// An error of the first logarithm does not count; that is how CPython does it.
	d, e := log(b)
	if e == fine && d == 0 {
		e = badDomain
	}
	if e != fine {
		return value{}, e.err()
	}
	return object.Binary(t, object.NewComplex(r), object.NewComplex(d), object.TrueDiv)
}

func phaseOf(t *thread, _, a value) (value, error) {
	z, err := object.AsComplex(t, a)
	if err != nil {
		return value{}, err
	}
	return object.Float(libm.Atan2(imag(z), real(z))), nil
}

func polarOf(t *thread, _, a value) (value, error) {
	z, err := object.AsComplex(t, a)
	if err != nil {
		return value{}, err
	}
	r := libm.Hypot(real(z), imag(z))
	if math.IsInf(r, 0) && isFinite(real(z)) && isFinite(imag(z)) {
		return value{}, badRange.err()
	}
	return object.TupleValue(object.Float(r), object.Float(libm.Atan2(imag(z), real(z)))), nil
}

func rectOf(t *thread, _, a, b value) (value, error) {
	r, err := object.AsFloat(t, a)
	if err != nil {
		return value{}, err
	}
	phi, err := object.AsFloat(t, b)
	if err != nil {
		return value{}, err
	}
	if !isFinite(r) || !isFinite(phi) {
		z, e := rectTable.get(r, phi)
		if math.IsInf(r, 0) && isFinite(phi) && phi != 0 {
			s := math.Copysign(1, r)
			z, e = complex(s*math.Copysign(math.Inf(1), libm.Cos(phi)), s*math.Copysign(math.Inf(1), libm.Sin(phi))), fine
		}
		if e != fine {
			return value{}, e.err()
		}
		return object.NewComplex(z), nil
	}
	if phi == 0 {
		return object.NewComplex(complex(r, r*phi)), nil // keeps the sign of phi
	}
	return object.NewComplex(complex(r*libm.Cos(phi), r*libm.Sin(phi))), nil
}

func isClose(t *thread, _ value, v []value) (value, error) {
	a, err := object.AsComplex(t, v[0])
	if err != nil {
		return value{}, err
	}
	b, err := object.AsComplex(t, v[1])
	if err != nil {
		return value{}, err
	}
	rel, abs := 1e-9, 0.0
	if v[2].P != nil {
		if rel, err = object.AsFloat(t, v[2]); err != nil {
			return value{}, err
		}
	}
	if v[3].P != nil {
		if abs, err = object.AsFloat(t, v[3]); err != nil {
			return value{}, err
		}
	}
	isInf := func(z complex128) bool { return math.IsInf(real(z), 0) || math.IsInf(imag(z), 0) }
	size := func(z complex128) float64 { return libm.Hypot(real(z), imag(z)) }
	switch {
	case rel < 0 || abs < 0:
		return value{}, object.ValueErrorf("tolerances must be non-negative")
	case a == b:
		return object.True, nil
	case isInf(a) || isInf(b):
		return object.False, nil
	}
	d := size(complex(real(a)-real(b), imag(a)-imag(b)))
	return object.Bool(d <= rel*size(b) || d <= rel*size(a) || d <= abs), nil
}
