package object

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/gopy-lang/gopy/interp/internal/bigint"
)

// number is an int operand: small unless big is set.
type number struct {
	small int64
	big   *big.Int
}

// intOperand returns the number of an int (or of a subclass).
func intOperand(v Value) (number, bool) {
	if v.IsInt64() {
		return number{small: v.Int64()}, true
	}
	if !v.IsInt() {
		return number{}, false
	}
	v = v.ExactInt()
	if v.IsInt64() {
		return number{small: v.Int64()}, true
	}
	return number{big: (*BigInt)(v.P).V}, true
}

// asBig returns the number as a big.Int that must not be changed.
func (n number) asBig() *big.Int {
	if n.big != nil {
		return n.big
	}
	return big.NewInt(n.small)
}

func (n number) sign() int {
	switch {
	case n.big != nil:
		return n.big.Sign()
	case n.small < 0:
		return -1
	case n.small > 0:
		return 1
	}
	return 0
}

// intBinary makes the slot of an operator that is small for two int64s (ok
// false: it does not fit) and large otherwise.
func intBinary(small func(a, b int64) (Value, bool, error), large func(a, b *big.Int) (Value, error)) BinaryFunc {
	return func(t *Thread, a, b Value) (Value, error) {
		x, ok := intOperand(a)
		if !ok {
			return NotImplemented, nil
		}
		y, ok := intOperand(b)
		if !ok {
			return NotImplemented, nil
		}
		if x.big == nil && y.big == nil {
			if v, ok, err := small(x.small, y.small); ok || err != nil {
				return v, err
			}
		}
		return large(x.asBig(), y.asBig())
	}
}

var (
	errIntDivZero = "division by zero"
	intAddSlot    = intBinary(func(a, b int64) (Value, bool, error) {
		s := a + b
		return Int(s), (a^s)&(b^s) >= 0, nil
	}, func(a, b *big.Int) (Value, error) { return NewBigInt(new(big.Int).Add(a, b)), nil })
	intSubSlot = intBinary(func(a, b int64) (Value, bool, error) {
		s := a - b
		return Int(s), (a^b)&(a^s) >= 0, nil
	}, func(a, b *big.Int) (Value, error) { return NewBigInt(new(big.Int).Sub(a, b)), nil })
	intMulSlot = intBinary(func(a, b int64) (Value, bool, error) {
		hi, lo := bits.Mul64(uint64(a), uint64(b))
		// The signed high word is the unsigned one less the corrections for negative factors.
		hi -= uint64(a>>63)&uint64(b) + uint64(b>>63)&uint64(a)
		return Int(int64(lo)), int64(hi) == int64(lo)>>63, nil
	}, func(a, b *big.Int) (Value, error) { return NewBigInt(new(big.Int).Mul(a, b)), nil })
	intFloorDivSlot = intBinary(func(a, b int64) (Value, bool, error) {
		if b == 0 {
			return Value{}, false, ZeroDivisionErrorf("%s", errIntDivZero)
		}
		if a == math.MinInt64 && b == -1 {
			return Value{}, false, nil
		}
		return Int(bigint.FloorDivInt(a, b)), true, nil
	}, func(a, b *big.Int) (Value, error) {
		if b.Sign() == 0 {
			return Value{}, ZeroDivisionErrorf("%s", errIntDivZero)
		}
		return NewBigInt(bigint.FloorDiv(new(big.Int), a, b)), nil
	})
	intModSlot = intBinary(func(a, b int64) (Value, bool, error) {
		if b == 0 {
			return Value{}, false, ZeroDivisionErrorf("%s", errIntDivZero)
		}
		if b == -1 {
			return Int(0), true, nil
		}
		return Int(bigint.FloorModInt(a, b)), true, nil
	}, func(a, b *big.Int) (Value, error) {
		if b.Sign() == 0 {
			return Value{}, ZeroDivisionErrorf("%s", errIntDivZero)
		}
		return NewBigInt(bigint.FloorMod(new(big.Int), a, b)), nil
	})
	intDivModSlot = intBinary(func(a, b int64) (Value, bool, error) {
		if b == 0 {
			return Value{}, false, ZeroDivisionErrorf("%s", errIntDivZero)
		}
		if b == -1 {
			return Value{}, false, nil
		}
		return TupleValue(Int(bigint.FloorDivInt(a, b)), Int(bigint.FloorModInt(a, b))), true, nil
	}, func(a, b *big.Int) (Value, error) {
		if b.Sign() == 0 {
			return Value{}, ZeroDivisionErrorf("%s", errIntDivZero)
		}
		q, r := new(big.Int), new(big.Int)
		bigint.FloorDivMod(q, r, a, b)
		return TupleValue(NewBigInt(q), NewBigInt(r)), nil
	})
	intTrueDivSlot = intBinary(func(a, b int64) (Value, bool, error) {
		if b == 0 {
			return Value{}, false, ZeroDivisionErrorf("division by zero")
		}
		return Float(bigint.TrueDivInt(a, b)), true, nil
	}, func(a, b *big.Int) (Value, error) {
		if b.Sign() == 0 {
			return Value{}, ZeroDivisionErrorf("division by zero")
		}
		f, ok := bigint.TrueDiv(a, b)
		if !ok {
			return Value{}, OverflowErrorf("integer division result too large for a float")
		}
		return Float(f), nil
	})
	intAndSlot = intBinary(func(a, b int64) (Value, bool, error) { return Int(a & b), true, nil },
		func(a, b *big.Int) (Value, error) { return NewBigInt(new(big.Int).And(a, b)), nil })
	intOrSlot = intBinary(func(a, b int64) (Value, bool, error) { return Int(a | b), true, nil },
		func(a, b *big.Int) (Value, error) { return NewBigInt(new(big.Int).Or(a, b)), nil })
	intXorSlot = intBinary(func(a, b int64) (Value, bool, error) { return Int(a ^ b), true, nil },
		func(a, b *big.Int) (Value, error) { return NewBigInt(new(big.Int).Xor(a, b)), nil })
)

// maxShift bounds the size of ints made by << and **: 2**(maxShift) needs 1 GB.
const maxShift = 1 << 33

func intLShift(t *Thread, a, b Value) (Value, error) {
	x, ok := intOperand(a)
	if !ok {
		return NotImplemented, nil
	}
	y, ok := intOperand(b)
	if !ok {
		return NotImplemented, nil
	}
	if y.sign() < 0 {
		return Value{}, ValueErrorf("negative shift count")
	}
	if x.sign() == 0 {
		return Int(0), nil
	}
	if y.big != nil {
		return Value{}, OverflowErrorf("too many digits in integer")
	}
	if x.big == nil && y.small < 63 {
		if r := x.small << uint(y.small); r>>uint(y.small) == x.small {
			return Int(r), nil
		}
	}
	if y.small > maxShift {
		return Value{}, NewExceptionArgs(&MemoryError)
	}
	return NewBigInt(new(big.Int).Lsh(x.asBig(), uint(y.small))), nil
}

func intRShift(t *Thread, a, b Value) (Value, error) {
	x, ok := intOperand(a)
	if !ok {
		return NotImplemented, nil
	}
	y, ok := intOperand(b)
	if !ok {
		return NotImplemented, nil
	}
	if y.sign() < 0 {
		return Value{}, ValueErrorf("negative shift count")
	}
	if x.big == nil || y.big != nil {
		n := uint(63)
		if y.big == nil && y.small < 63 {
			n = uint(y.small)
		}
		if x.big == nil {
			return Int(x.small >> n), nil
		}
		return Int(int64(x.big.Sign()) >> 1), nil
	}
	return NewBigInt(new(big.Int).Rsh(x.big, uint(min(y.small, math.MaxInt32*64)))), nil
}

func intPow(t *Thread, a, b Value) (Value, error) {
	x, ok := intOperand(a)
	if !ok {
		return NotImplemented, nil
	}
	y, ok := intOperand(b)
	if !ok {
		return NotImplemented, nil
	}
	if y.sign() < 0 {
		// A negative exponent makes a float.
		f, err := intToFloat(x)
		if err != nil {
			return Value{}, err
		}
		g, err := intToFloat(y)
		if err != nil {
			return Value{}, err
		}
		return floatPow(t, Float(f), Float(g))
	}
	if x.big == nil && (x.small == 0 || x.small == 1 || x.small == -1) {
		switch {
		case y.sign() == 0 || x.small == 1:
			return Int(1), nil
		case x.small == 0:
			return Int(0), nil
		case y.asBig().Bit(0) == 0:
			return Int(1), nil
		}
		return Int(-1), nil
	}
	if y.big != nil {
		return Value{}, NewExceptionArgs(&MemoryError)
	}
	if x.big == nil {
		if r, ok := bigint.PowInt(x.small, uint64(y.small)); ok {
			return Int(r), nil
		}
	}
	base := x.asBig()
	if int64(base.BitLen())*y.small > maxShift || y.small > maxShift {
		return Value{}, NewExceptionArgs(&MemoryError)
	}
	return NewBigInt(new(big.Int).Exp(base, big.NewInt(y.small), nil)), nil
}

func intPow3(t *Thread, a, b, c Value) (Value, error) {
	if c == None {
		return intPow(t, a, b)
	}
	x, ok1 := intOperand(a)
	y, ok2 := intOperand(b)
	m, ok3 := intOperand(c)
	if !ok1 || !ok2 || !ok3 {
		return NotImplemented, nil
	}
	if m.sign() == 0 {
		return Value{}, ValueErrorf("pow() 3rd argument cannot be 0")
	}
	r, err := bigint.PowMod(x.asBig(), y.asBig(), m.asBig())
	if err != nil {
		return Value{}, ValueErrorf("base is not invertible for the given modulus")
	}
	return NewBigInt(r), nil
}

// intToFloat converts to the nearest float.
func intToFloat(n number) (float64, error) {
	if n.big == nil {
		return float64(n.small), nil
	}
	f, ok := bigint.Float(n.big)
	if !ok {
		return 0, OverflowErrorf("int too large to convert to float")
	}
	return f, nil
}

func intCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	x, ok := intOperand(a)
	if !ok {
		return NotImplemented, nil
	}
	y, ok := intOperand(b)
	if !ok {
		return NotImplemented, nil
	}
	var c int
	switch {
	case x.big == nil && y.big == nil:
		switch {
		case x.small < y.small:
			c = -1
		case x.small > y.small:
			c = 1
		}
	default:
		c = x.asBig().Cmp(y.asBig())
	}
	return Bool(orderHolds(c, op)), nil
}

// orderHolds tells whether `a op b` holds for values that compare as c.
func orderHolds(c int, op CompareOp) bool {
	switch op {
	case LT:
		return c < 0
	case LE:
		return c <= 0
	case EQ:
		return c == 0
	case NE:
		return c != 0
	case GT:
		return c > 0
	}
	return c >= 0
}
