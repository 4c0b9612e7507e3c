package math

import (
	"math"

	"github.com/gopy-lang/gopy/interp/internal/libm"
	"github.com/gopy-lang/gopy/interp/object"
)

func powOf(t *thread, _, a, b value) (value, error) {
	x, y, err := two(t, a, b)
	if err != nil {
		return value{}, err
	}
	r := libm.Pow(x, y)
	if r-r != 0 && x-x == 0 && y-y == 0 {
		if r != r || x == 0 {
			return value{}, errDomain()
		}
		return value{}, errRange()
	}
	return object.Float(r), nil
}

func fmodOf(t *thread, _, a, b value) (value, error) {
	x, y, err := two(t, a, b)
	if err != nil {
		return value{}, err
	}
	switch {
	case x != x || y != y:
		return object.Float(x + y), nil
	case math.IsInf(x, 0) || y == 0:
		return value{}, errDomain()
	}
	return object.Float(libm.Mod(x, y)), nil
}

func remainderOf(t *thread, _, a, b value) (value, error) {
	x, y, err := two(t, a, b)
	if err != nil {
		return value{}, err
	}
	switch {
	case x != x || y != y:
		return object.Float(x + y), nil
	case math.IsInf(x, 0) || y == 0:
		return value{}, errDomain()
	case math.IsInf(y, 0):
		return object.Float(x), nil
	}
	r := math.Remainder(x, y)
	if r == 0 {
		r = math.Copysign(0, x)
	}
	return object.Float(r), nil
}

func copysignOf(t *thread, _, a, b value) (value, error) {
	x, y, err := two(t, a, b)
	return object.Float(math.Copysign(x, y)), err
}

func atan2Of(t *thread, _, a, b value) (value, error) {
	y, x, err := two(t, a, b)
	return object.Float(libm.Atan2(y, x)), err
}

func fmaOf(t *thread, _, a, b, c value) (value, error) {
	x, y, err := two(t, a, b)
	if err != nil {
		return value{}, err
	}
	z, err := object.AsFloat(t, c)
	if err != nil {
		return value{}, err
	}
	r := math.FMA(x, y, z)
	switch {
	case r != r:
		if x == x && y == y && z == z {
			return value{}, object.ValueErrorf("invalid operation in fma")
		}
	case math.IsInf(r, 0) && x-x == 0 && y-y == 0 && z-z == 0:
		return value{}, object.OverflowErrorf("overflow in fma")
	}
	return object.Float(r), nil
}
