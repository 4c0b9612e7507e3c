package cmath

import (
	"math"

	"github.com/gopy-lang/gopy/interp/internal/libm"
)

// The formulas are Kahan's ("Branch cuts for complex elementary functions"):
// they take everything through square roots of sums that do not cancel, and
// keep the signs of zeros, so that both sides of a branch cut come out right.

const (
	large    = math.MaxFloat64 / 4     // beyond it a sum of two parts may overflow
	smallest = 0x1p-1022               // the smallest normal number
	logLarge = 708.3964185322641       // ln of large
	sqrtTiny = 1.4916681462400413e-154 // square root of smallest
)

var sqrtLarge = math.Sqrt(large)

func special(z complex128) bool { return !isFinite(real(z)) || !isFinite(imag(z)) }

func sqrt(z complex128) (complex128, trouble) {
	x, y := real(z), imag(z)
	if special(z) {
		return sqrtTable.get(x, y)
	}
	if x == 0 && y == 0 {
		return complex(0, y), fine
	}
	ax, ay := math.Abs(x), math.Abs(y)
	var s float64
	if ax < smallest && ay < smallest && (ax > 0 || ay > 0) {
		// Away from the numbers with few digits, by an even power of two.
		ax = math.Ldexp(ax, 54)
		s = math.Ldexp(math.Sqrt(ax+libm.Hypot(ax, math.Ldexp(ay, 54))), -27) / math.Sqrt2
	} else {
		ax /= 8
		s = 2 * math.Sqrt(ax+libm.Hypot(ax, ay/8))
	}
	d := ay / (2 * s)
	if x >= 0 {
		return complex(s, math.Copysign(d, y)), fine
	}
	return complex(d, math.Copysign(s, y)), fine
}

// root is sqrt of a finite number.
func root(x, y float64) (re, im float64) {
	r, _ := sqrt(complex(x, y))
	return real(r), imag(r)
}

func acos(z complex128) (complex128, trouble) {
	x, y := real(z), imag(z)
	if special(z) {
		return acosTable.get(x, y)
	}
	if math.Abs(x) > large || math.Abs(y) > large {
		re := libm.Atan2(math.Abs(y), x)
		// The sign of the imaginary part is the opposite of that of y.
		im := libm.Log(libm.Hypot(x/2, y/2)) + math.Ln2*2
		return complex(re, math.Copysign(im, -y)), fine
	}
	ar, ai := root(1-x, -y)
	br, bi := root(1+x, y)
	return complex(2*libm.Atan2(ar, br), libm.Asinh(br*ai-bi*ar)), fine
}

func acosh(z complex128) (complex128, trouble) {
	x, y := real(z), imag(z)
	if special(z) {
		return acoshTable.get(x, y)
	}
	if math.Abs(x) > large || math.Abs(y) > large {
		return complex(libm.Log(libm.Hypot(x/2, y/2))+math.Ln2*2, libm.Atan2(y, x)), fine
	}
	ar, ai := root(x-1, y)
	br, bi := root(x+1, y)
	return complex(libm.Asinh(ar*br+ai*bi), 2*libm.Atan2(ai, br)), fine
}

func asinh(z complex128) (complex128, trouble) {
	x, y := real(z), imag(z)
	if special(z) {
		return asinhTable.get(x, y)
	}
	if math.Abs(x) > large || math.Abs(y) > large {
		re := libm.Log(libm.Hypot(x/2, y/2)) + math.Ln2*2
		return complex(math.Copysign(re, x), libm.Atan2(y, math.Abs(x))), fine
	}
	ar, ai := root(1+y, -x)
	br, bi := root(1-y, x)
	return complex(libm.Asinh(ar*bi-br*ai), libm.Atan2(y, ar*br-ai*bi)), fine
}

// byI and overI multiply by i and by -i.
func byI(z complex128) complex128   { return complex(-imag(z), real(z)) }
func overI(z complex128) complex128 { return complex(imag(z), -real(z)) }

func asin(z complex128) (complex128, trouble) {
	r, e := asinh(byI(z))
	return overI(r), e
}

func atanh(z complex128) (complex128, trouble) {
	x, y := real(z), imag(z)
	if special(z) {
		return atanhTable.get(x, y)
	}
	if x < 0 || x == 0 && math.Signbit(x) {
		r, e := atanh(-z)
		return -r, e
	}
	ay := math.Abs(y)
	switch {
	case x > sqrtLarge || ay > sqrtLarge:
		// The real part is x / |z|**2, without overflow.
		h := libm.Hypot(x/2, y/2)
		return complex(x/4/h/h, -math.Copysign(math.Pi/2, -y)), fine
	case x == 1 && ay < sqrtTiny:
		if ay == 0 {
			return complex(math.Inf(1), y), badDomain
		}
		re := -libm.Log(math.Sqrt(ay) / math.Sqrt(libm.Hypot(ay, 2)))
		return complex(re, math.Copysign(libm.Atan2(2, -ay)/2, y)), fine
	}
	re := libm.Log1p(4*x/((1-x)*(1-x)+ay*ay)) / 4
	return complex(re, -libm.Atan2(-2*y, (1-x)*(1+x)-ay*ay)/2), fine
}

func atan(z complex128) (complex128, trouble) {
	r, e := atanh(byI(z))
	return overI(r), e
}

// bent turns an infinite result by the angle y: its parts get the signs of cos(y) and sin(y).
func bent(re, im, y float64) complex128 {
	return complex(math.Copysign(re, libm.Cos(y)), math.Copysign(im, libm.Sin(y)))
}

// checked finds overflow in what was computed of finite numbers.
func checked(r complex128) (complex128, trouble) {
	if math.IsInf(real(r), 0) || math.IsInf(imag(r), 0) {
		return r, badRange
	}
	return r, fine
}

func cosh(z complex128) (complex128, trouble) {
	x, y := real(z), imag(z)
	if special(z) {
		if math.IsInf(x, 0) && isFinite(y) && y != 0 {
			r := bent(math.Inf(1), math.Inf(1), y)
			if x < 0 {
				r = complex(real(r), -imag(r))
			}
			return r, fine
		}
		return coshTable.get(x, y)
	}
	if math.Abs(x) > logLarge {
		// The hyperbolic functions alone may overflow where the product does not.
		m := x - math.Copysign(1, x)
		return checked(complex(libm.Cos(y)*libm.Cosh(m)*math.E, libm.Sin(y)*libm.Sinh(m)*math.E))
	}
	return checked(complex(libm.Cos(y)*libm.Cosh(x), libm.Sin(y)*libm.Sinh(x)))
}

func cos(z complex128) (complex128, trouble) { return cosh(byI(z)) }

func exp(z complex128) (complex128, trouble) {
	x, y := real(z), imag(z)
	if special(z) {
		if math.IsInf(x, 0) && isFinite(y) && y != 0 {
			if x > 0 {
				return bent(math.Inf(1), math.Inf(1), y), fine
			}
			return bent(0, 0, y), fine
		}
		return expTable.get(x, y)
	}
	if x > logLarge {
		l := libm.Exp(x - 1)
		return checked(complex(l*libm.Cos(y)*math.E, l*libm.Sin(y)*math.E))
	}
	l := libm.Exp(x)
	return checked(complex(l*libm.Cos(y), l*libm.Sin(y)))
}

func log(z complex128) (complex128, trouble) {
	x, y := real(z), imag(z)
	if special(z) {
		return logTable.get(x, y)
	}
	ax, ay := math.Abs(x), math.Abs(y)
	im := libm.Atan2(y, x)
	var re float64
	switch h := libm.Hypot(ax, ay); {
	case ax > large || ay > large:
		re = libm.Log(libm.Hypot(ax/2, ay/2)) + math.Ln2
	case ax < smallest && ay < smallest:
		if ax == 0 && ay == 0 {
			return complex(math.Inf(-1), im), badDomain
		}
		re = libm.Log(libm.Hypot(math.Ldexp(ax, 53), math.Ldexp(ay, 53))) - 53*math.Ln2
	case 0.71 <= h && h <= 1.73:
		// Near 1, where a logarithm of the rounded magnitude would lose digits.
		if ax < ay {
			ax, ay = ay, ax
		}
		re = libm.Log1p((ax-1)*(ax+1)+ay*ay) / 2
	default:
		re = libm.Log(h)
	}
	return complex(re, im), fine
}

func log10(z complex128) (complex128, trouble) {
	r, e := log(z)
	return complex(real(r)/math.Ln10, imag(r)/math.Ln10), e
}

func sinh(z complex128) (complex128, trouble) {
	x, y := real(z), imag(z)
	if special(z) {
		if math.IsInf(x, 0) && isFinite(y) && y != 0 {
			r := bent(math.Inf(1), math.Inf(1), y)
			if x < 0 {
				r = complex(-real(r), imag(r))
			}
			return r, fine
		}
		return sinhTable.get(x, y)
	}
	if math.Abs(x) > logLarge {
		m := x - math.Copysign(1, x)
		return checked(complex(libm.Cos(y)*libm.Sinh(m)*math.E, libm.Sin(y)*libm.Cosh(m)*math.E))
	}
	return checked(complex(libm.Cos(y)*libm.Sinh(x), libm.Sin(y)*libm.Cosh(x)))
}

func sin(z complex128) (complex128, trouble) {
	r, e := sinh(byI(z))
	return overI(r), e
}

func tanh(z complex128) (complex128, trouble) {
	x, y := real(z), imag(z)
	if special(z) {
		if math.IsInf(x, 0) && isFinite(y) && y != 0 {
			return complex(math.Copysign(1, x), math.Copysign(0, 2*libm.Sin(y)*libm.Cos(y))), fine
		}
		return tanhTable.get(x, y)
	}
	if math.Abs(x) > logLarge {
		return complex(math.Copysign(1, x), 4*libm.Sin(y)*libm.Cos(y)*libm.Exp(-2*math.Abs(x))), fine
	}
	tx, ty := libm.Tanh(x), libm.Tan(y)
	cx := 1 / libm.Cosh(x)
	txty := tx * ty
	d := 1 + txty*txty
	return complex(tx*(1+ty*ty)/d, ty/d*cx*cx), fine
}

func tan(z complex128) (complex128, trouble) {
	r, e := tanh(byI(z))
	return overI(r), e
}
