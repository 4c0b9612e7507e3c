package object

import (
	"math"
	"math/big"

	"github.com/gopy-lang/gopy/interp/internal/dtoa"
)

func initFloat() {
	s := &FloatType.Slots
	s.Binary = [NumBinaryOps]BinaryFunc{Add: floatBinary(func(a, b float64) (float64, error) { return a + b, nil }),
		Sub: floatBinary(func(a, b float64) (float64, error) { return a - b, nil }),
		Mul: floatBinary(func(a, b float64) (float64, error) { return a * b, nil }),
		TrueDiv: floatBinary(func(a, b float64) (float64, error) {
			if b == 0 {
				return 0, ZeroDivisionErrorf("division by zero")
			}
			return a / b, nil
		}),
		FloorDiv: floatBinary(func(a, b float64) (float64, error) {
			if b == 0 {
				return 0, ZeroDivisionErrorf("division by zero")
			}
			q, _ := floatDivMod(a, b)
			return q, nil
		}),
		Mod: floatBinary(func(a, b float64) (float64, error) {
			if b == 0 {
				return 0, ZeroDivisionErrorf("division by zero")
			}
			_, r := floatDivMod(a, b)
			return r, nil
		}),
		Pow: floatPow, DivMod: floatDivModSlot}
	s.Compare = floatCompare
	s.Hash = floatHash
	s.Repr = func(t *Thread, v Value) (Value, error) {
		f, _ := v.FloatOf()
		var buf [32]byte
		return NewStrBytes(dtoa.AppendRepr(buf[:0], f)).Value(), nil
	}
	s.Neg = func(t *Thread, v Value) (Value, error) { f, _ := v.FloatOf(); return Float(-f), nil }
	s.Pos = func(t *Thread, v Value) (Value, error) { f, _ := v.FloatOf(); return Float(f), nil }
	s.Abs = func(t *Thread, v Value) (Value, error) { f, _ := v.FloatOf(); return Float(math.Abs(f)), nil }
	s.Bool = func(t *Thread, v Value) (bool, error) { f, _ := v.FloatOf(); return f != 0, nil }
	s.ToFloat = s.Pos
	s.ToInt = func(t *Thread, v Value) (Value, error) { f, _ := v.FloatOf(); return floatToInt(f) }
	FloatType.Flags |= FlagBaseType | FlagFloatSubclass | FlagMatchSelf
}

// floatOperand returns a number as a float; ok is false for what is neither
// float nor int.
func floatOperand(v Value) (float64, bool, error) {
	if f, ok := v.FloatOf(); ok {
		return f, true, nil
	}
	if n, ok := intOperand(v); ok {
		f, err := intToFloat(n)
		return f, true, err
	}
	return 0, false, nil
}

func floatBinary(op func(a, b float64) (float64, error)) BinaryFunc {
	return func(t *Thread, a, b Value) (Value, error) {
		x, ok, err := floatOperand(a)
		if !ok {
			return NotImplemented, nil
		}
		if err != nil {
			return Value{}, err
		}
		y, ok, err := floatOperand(b)
		if !ok {
			return NotImplemented, nil
		}
		if err != nil {
			return Value{}, err
		}
		r, err := op(x, y)
		return Float(r), err
	}
}

// floatDivMod is divmod for floats, by Python's sign rules.
func floatDivMod(a, b float64) (q, r float64) {
	r = math.Mod(a, b)
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
	x, ok, err := floatOperand(a)
	if !ok || err != nil {
		return NotImplemented, err
	}
	y, ok, err := floatOperand(b)
	if !ok || err != nil {
		return NotImplemented, err
	}
	if y == 0 {
		return Value{}, ZeroDivisionErrorf("division by zero")
	}
	q, r := floatDivMod(x, y)
	return TupleValue(Float(q), Float(r)), nil
}

func floatPow(t *Thread, a, b Value) (Value, error) {
	x, ok, err := floatOperand(a)
	if !ok || err != nil {
		return NotImplemented, err
	}
	y, ok, err := floatOperand(b)
	if !ok || err != nil {
		return NotImplemented, err
	}
	if x == 0 && y < 0 {
		return Value{}, ZeroDivisionErrorf("zero to a negative power")
	}
	if x < 0 && !math.IsInf(x, 0) && !math.IsInf(y, 0) && y != math.Floor(y) {
		// A negative number to a fractional power is complex.
		return Binary(t, NewComplex(complex(x, 0)), NewComplex(complex(y, 0)), Pow)
	}
	r := math.Pow(x, y)
	if math.IsInf(r, 0) && !math.IsInf(x, 0) && !math.IsInf(y, 0) {
		return Value{}, NewExceptionArgs(&OverflowError, Int(34), StrValue("Numerical result out of range"))
	}
	return Float(r), nil
}

func floatCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	x, _ := a.FloatOf()
	if y, ok := b.FloatOf(); ok {
		switch op {
		case LT:
			return Bool(x < y), nil
		case LE:
			return Bool(x <= y), nil
		case EQ:
			return Bool(x == y), nil
		case NE:
			return Bool(x != y), nil
		case GT:
			return Bool(x > y), nil
		}
		return Bool(x >= y), nil
	}
	n, ok := intOperand(b)
	if !ok {
		return NotImplemented, nil
	}
	if x != x {
		return Bool(op == NE), nil
	}
	var c dtoa.Order
	if n.big != nil {
		c = dtoa.CompareBig(n.big, x)
	} else {
		c = dtoa.CompareInt(n.small, x)
	}
	return Bool(orderHolds(-int(c), op)), nil
}

func floatHash(t *Thread, v Value) (uint64, error) {
	f, _ := v.FloatOf()
	if f != f {
		return HashByIdentity(t, v)
	}
	return uint64(dtoa.HashFloat(f)), nil
}

// floatToInt truncates towards zero.
func floatToInt(f float64) (Value, error) {
	switch {
	case f != f:
		return Value{}, ValueErrorf("cannot convert float NaN to integer")
	case math.IsInf(f, 0):
		return Value{}, OverflowErrorf("cannot convert float infinity to integer")
	case f > -1<<63 && f < 1<<63:
		return Int(int64(f)), nil
	}
	return NewBigInt(dtoa.FloatToBig(new(big.Int), f)), nil
}
