package object

import (
	"math"

	"github.com/gopy-lang/gopy/interp/internal/libm"
)

func floatAdd(t *Thread, a, b Value) (Value, error) {
	x, y, ok, err := floatOperands(a, b)
	if !ok || err != nil {
		return NotImplemented, err
	}
	return Float(x + y), nil
}

func floatSub(t *Thread, a, b Value) (Value, error) {
	x, y, ok, err := floatOperands(a, b)
	if !ok || err != nil {
		return NotImplemented, err
	}
	return Float(x - y), nil
}

func floatMul(t *Thread, a, b Value) (Value, error) {
	x, y, ok, err := floatOperands(a, b)
	if !ok || err != nil {
		return NotImplemented, err
	}
	return Float(x * y), nil
}

func floatTrueDiv(t *Thread, a, b Value) (Value, error) {
	x, y, ok, err := floatOperands(a, b)
	if !ok || err != nil {
		return NotImplemented, err
	}
	if y == 0 {
		return Value{}, divisionByZero()
	}
	return Float(x / y), nil
}

func floatFloorDiv(t *Thread, a, b Value) (Value, error) {
	x, y, ok, err := floatOperands(a, b)
	if !ok || err != nil {
		return NotImplemented, err
	}
	if y == 0 {
		return Value{}, divisionByZero()
	}
	q, _ := floatDivMod(x, y)
	return Float(q), nil
}

func floatModSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok, err := floatOperands(a, b)
	if !ok || err != nil {
		return NotImplemented, err
	}
	if y == 0 {
		return Value{}, divisionByZero()
	}
	return Float(FloatMod(x, y)), nil
}

// FloatMod is x % y for floats; y must not be 0.
func FloatMod(x, y float64) float64 {
	r := libm.Mod(x, y)
	if r == 0 {
		return math.Copysign(0, y)
	}
	if (y < 0) != (r < 0) {
		r += y
	}
	return r
}

// floatDivMod is divmod for floats, by Python's sign rules; b must not be 0.
func floatDivMod(a, b float64) (q, r float64) {
	r = libm.Mod(a, b)
	q = (a - r) / b
	if r != 0 {
		if (b < 0) != (r < 0) {
			r += b
			q--
		}
	} else {
		r = math.Copysign(0, b)
	}
	if q != 0 {
		f := math.Floor(q)
		if q-f > 0.5 {
			f++
		}
		q = f
	} else {
		q = math.Copysign(0, a/b)
	}
	return q, r
}

func floatDivModSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok, err := floatOperands(a, b)
	if !ok || err != nil {
		return NotImplemented, err
	}
	if y == 0 {
		return Value{}, divisionByZero()
	}
	q, r := floatDivMod(x, y)
	return TupleValue(Float(q), Float(r)), nil
}

func floatPow3(t *Thread, a, b, c Value) (Value, error) {
	if !c.IsNone() {
		return Value{}, TypeErrorf("pow() 3rd argument not allowed unless all arguments are integers")
	}
	return floatPow(t, a, b)
}

func floatPow(t *Thread, a, b Value) (Value, error) {
	x, y, ok, err := floatOperands(a, b)
	if !ok || err != nil {
		return NotImplemented, err
	}
	if x == 0 && y < 0 && !math.IsInf(y, 0) {
		return Value{}, ZeroDivisionErrorf("zero to a negative power")
	}
	if x < 0 && !math.IsInf(x, 0) && y-y == 0 && y != math.Floor(y) {
		// A negative number to a fractional power is complex.
		return complexPow(t, NewComplex(complex(x, 0)), NewComplex(complex(y, 0)))
	}
	r := libm.Pow(x, y)
	if math.IsInf(r, 0) && !math.IsInf(x, 0) && !math.IsInf(y, 0) {
		return Value{}, rangeError()
	}
	return Float(r), nil
}

// rangeError is the OverflowError that C's errno ERANGE makes.
func rangeError() error {
	return NewExceptionArgs(&OverflowError, Int(34), StrValue("Numerical result out of range"))
}

// FloatToInt is int(f): it truncates towards zero.
func FloatToInt(f float64) (Value, error) { return floatToInt(f) }

func floatToInt(f float64) (Value, error) {
	switch {
	case f > -1<<63 && f < 1<<63:
		return Int(int64(f)), nil
	case f != f:
		return Value{}, ValueErrorf("cannot convert float NaN to integer")
	case math.IsInf(f, 0):
		return Value{}, OverflowErrorf("cannot convert float infinity to integer")
	}
	return floatToBig(f), nil
}
