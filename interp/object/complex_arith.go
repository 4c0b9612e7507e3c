package object

import (
	"math"

	"github.com/gopy-lang/gopy/interp/internal/libm"
)

// complexOperands are the two sides of an operator: each is a complex, or a
// real number, which is not made complex first: the rules for signed zeros and
// infinities differ.
type complexOperands struct {
	a, b         complex128
	aReal, bReal bool
}

func (o *complexOperands) read(a, b Value) (ok bool, err error) {
	if o.a, o.aReal, ok, err = complexOperand(a); !ok || err != nil {
		return ok, err
	}
	o.b, o.bReal, ok, err = complexOperand(b)
	return ok, err
}

func complexOperand(v Value) (c complex128, isReal, ok bool, err error) {
	f, ok, err := floatOperand(v)
	if ok {
		return complex(f, 0), true, true, err
	}
	if v.IsComplex() {
		return v.Complex(), false, true, nil
	}
	return 0, false, false, nil
}

func complexAdd(t *Thread, a, b Value) (Value, error) {
	var o complexOperands
	if ok, err := o.read(a, b); !ok || err != nil {
		return NotImplemented, err
	}
	switch {
	case o.aReal:
		return NewComplex(complex(real(o.a)+real(o.b), imag(o.b))), nil
	case o.bReal:
		return NewComplex(complex(real(o.a)+real(o.b), imag(o.a))), nil
	}
	return NewComplex(o.a + o.b), nil
}

func complexSub(t *Thread, a, b Value) (Value, error) {
	var o complexOperands
	if ok, err := o.read(a, b); !ok || err != nil {
		return NotImplemented, err
	}
	switch {
	case o.aReal:
		return NewComplex(complex(real(o.a)-real(o.b), -imag(o.b))), nil
	case o.bReal:
		return NewComplex(complex(real(o.a)-real(o.b), imag(o.a))), nil
	}
	return NewComplex(o.a - o.b), nil
}

func complexMul(t *Thread, a, b Value) (Value, error) {
	var o complexOperands
	if ok, err := o.read(a, b); !ok || err != nil {
		return NotImplemented, err
	}
	switch {
	case o.aReal:
		return NewComplex(complex(real(o.a)*real(o.b), real(o.a)*imag(o.b))), nil
	case o.bReal:
		return NewComplex(complex(real(o.a)*real(o.b), imag(o.a)*real(o.b))), nil
	}
	return NewComplex(complexProduct(o.a, o.b)), nil
}

func complexTrueDiv(t *Thread, a, b Value) (Value, error) {
	var o complexOperands
	if ok, err := o.read(a, b); !ok || err != nil {
		return NotImplemented, err
	}
	if o.b == 0 {
		return Value{}, divisionByZero()
	}
	switch {
	case o.aReal:
		return NewComplex(realQuotient(real(o.a), o.b)), nil
	case o.bReal:
		return NewComplex(complex(real(o.a)/real(o.b), imag(o.a)/real(o.b))), nil
	}
	return NewComplex(complexQuotient(o.a, o.b)), nil
}

// unit is 1 with the sign of f when f is infinite, else 0 with its sign.
func unit(f float64) float64 {
	if math.IsInf(f, 0) {
		return math.Copysign(1, f)
	}
	return math.Copysign(0, f)
}

func zeroIfNaN(f float64) float64 {
	if f != f {
		return math.Copysign(0, f)
	}
	return f
}

func isNaNs(c complex128) bool { return real(c) != real(c) && imag(c) != imag(c) }

func isInfinite(c complex128) bool { return math.IsInf(real(c), 0) || math.IsInf(imag(c), 0) }

func isFinite(c complex128) bool { return real(c)-real(c) == 0 && imag(c)-imag(c) == 0 }

// complexProduct is a * b. Where the formula gives NaNs, infinities are
// recovered as annex G of the C standard says. (The conversions keep Go from
// fusing a multiplication with an addition.)
func complexProduct(a, b complex128) complex128 {
	x, y, u, v := real(a), imag(a), real(b), imag(b)
	ac, bd, ad, bc := float64(x*u), float64(y*v), float64(x*v), float64(y*u)
	r := complex(ac-bd, ad+bc)
	if !isNaNs(r) {
		return r
	}
	recalc := false
	if isInfinite(a) {
		x, y, u, v = unit(x), unit(y), zeroIfNaN(u), zeroIfNaN(v)
		recalc = true
	}
	if isInfinite(b) {
		u, v, x, y = unit(u), unit(v), zeroIfNaN(x), zeroIfNaN(y)
		recalc = true
	}
	if !recalc && (math.IsInf(ac, 0) || math.IsInf(bd, 0) || math.IsInf(ad, 0) || math.IsInf(bc, 0)) {
		x, y, u, v = zeroIfNaN(x), zeroIfNaN(y), zeroIfNaN(u), zeroIfNaN(v)
		recalc = true
	}
	if recalc {
		inf := math.Inf(1)
		return complex(inf*(float64(x*u)-float64(y*v)), inf*(float64(x*v)+float64(y*u)))
	}
	return r
}

// complexQuotient is a / b for b != 0, by Smith's method.
func complexQuotient(a, b complex128) complex128 {
	var re, im float64
	switch {
	case math.Abs(real(b)) >= math.Abs(imag(b)):
		ratio := imag(b) / real(b)
		denom := real(b) + float64(imag(b)*ratio)
		re = (real(a) + float64(imag(a)*ratio)) / denom
		im = (imag(a) - float64(real(a)*ratio)) / denom
	case math.Abs(imag(b)) >= math.Abs(real(b)):
		ratio := real(b) / imag(b)
		denom := float64(real(b)*ratio) + imag(b)
		re = (float64(real(a)*ratio) + imag(a)) / denom
		im = (float64(imag(a)*ratio) - real(a)) / denom
	default: // a NaN in b
		re, im = math.NaN(), math.NaN()
	}
	if re != re && im != im {
		switch {
		case isInfinite(a) && isFinite(b):
			x, y, inf := unit(real(a)), unit(imag(a)), math.Inf(1)
			re = inf * (float64(x*real(b)) + float64(y*imag(b)))
			im = inf * (float64(y*real(b)) - float64(x*imag(b)))
		case isInfinite(b) && isFinite(a):
			x, y := unit(real(b)), unit(imag(b))
			re = 0 * (float64(real(a)*x) + float64(imag(a)*y))
			im = 0 * (float64(imag(a)*x) - float64(real(a)*y))
		}
	}
	return complex(re, im)
}

// realQuotient is a / b for a real a and b != 0.
func realQuotient(a float64, b complex128) complex128 {
	var re, im float64
	switch {
	case math.Abs(real(b)) >= math.Abs(imag(b)):
		ratio := imag(b) / real(b)
		denom := real(b) + float64(imag(b)*ratio)
		re = a / denom
		im = (-a * ratio) / denom
	case math.Abs(imag(b)) >= math.Abs(real(b)):
		ratio := real(b) / imag(b)
		denom := float64(real(b)*ratio) + imag(b)
		re = (a * ratio) / denom
		im = (-a) / denom
	default:
		re, im = math.NaN(), math.NaN()
	}
	if re != re && im != im && a-a == 0 && isInfinite(b) {
		x, y := unit(real(b)), unit(imag(b))
		re = 0 * (a * x)
		im = 0 * (-a * y)
	}
	return complex(re, im)
}

func complexPow3(t *Thread, a, b, c Value) (Value, error) {
	if !c.IsNone() {
		var o complexOperands
		if ok, err := o.read(a, b); !ok || err != nil {
			return NotImplemented, err
		}
		return Value{}, ValueErrorf("complex modulo")
	}
	return complexPow(t, a, b)
}

// maxIntPower is the largest whole exponent for which powers are computed by multiplying.
const maxIntPower = 100

func complexPow(t *Thread, a, b Value) (Value, error) {
	var o complexOperands
	if ok, err := o.read(a, b); !ok || err != nil {
		return NotImplemented, err
	}
	x, y := o.a, o.b
	var r complex128
	switch n := real(y); {
	case imag(y) == 0 && n == math.Floor(n) && math.Abs(n) <= maxIntPower:
		if n > 0 {
			r = complexPowInt(x, int(n))
		} else {
			p := complexPowInt(x, int(-n))
			if p == 0 {
				return Value{}, zeroToPower()
			}
			r = complexQuotient(1, p)
		}
	case x == 0:
		if imag(y) != 0 || real(y) < 0 {
			return Value{}, zeroToPower()
		}
	default:
		size := libm.Hypot(real(x), imag(x))
		length := libm.Pow(size, n)
		angle := libm.Atan2(imag(x), real(x))
		phase := angle * n
		if imag(y) != 0 {
			length *= libm.Exp(-angle * imag(y))
			phase += float64(imag(y) * libm.Log(size))
		}
		if math.IsInf(phase, 0) {
			return Value{}, zeroToPower() // what C's EDOM, here of the sine, is taken for
		}
		r = complex(length*libm.Cos(phase), length*libm.Sin(phase))
	}
	if isInfinite(r) {
		return Value{}, OverflowErrorf("complex exponentiation")
	}
	return NewComplex(r), nil
}

func zeroToPower() error {
	return ZeroDivisionErrorf("zero to a negative or complex power")
}

// complexPowInt is x ** n for n >= 0.
func complexPowInt(x complex128, n int) complex128 {
	r, p := complex128(1), x
	for mask := 1; n >= mask; mask <<= 1 {
		if n&mask != 0 {
			r = complexProduct(r, p)
		}
		p = complexProduct(p, p)
	}
	return r
}

func complexAbs(t *Thread, v Value) (Value, error) {
	c := v.Complex()
	f := libm.Hypot(real(c), imag(c))
	if math.IsInf(f, 0) && !isInfinite(c) {
		return Value{}, OverflowErrorf("absolute value too large")
	}
	return Float(f), nil
}
