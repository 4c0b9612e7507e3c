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
	return number{big: &(*BigInt)(v.P).V}, true
}

// intOperands is intOperand for both sides of an operator.
func intOperands(a, b Value) (x, y number, ok bool) {
	if x, ok = intOperand(a); ok {
		y, ok = intOperand(b)
	}
	return x, y, ok
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

func intAddSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if x.big == nil && y.big == nil {
		if s := x.small + y.small; (x.small^s)&(y.small^s) >= 0 {
			return Int(s), nil
		}
	}
	var z big.Int
	return NewBigInt(z.Add(x.asBig(), y.asBig())), nil
}

func intSubSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if x.big == nil && y.big == nil {
		if s := x.small - y.small; (x.small^y.small)&(x.small^s) >= 0 {
			return Int(s), nil
		}
	}
	var z big.Int
	return NewBigInt(z.Sub(x.asBig(), y.asBig())), nil
}

func intMulSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if x.big == nil && y.big == nil {
		p, q := x.small, y.small
		hi, lo := bits.Mul64(uint64(p), uint64(q))
		// The signed high word is the unsigned one less the corrections for negative factors.
		hi -= uint64(p>>63)&uint64(q) + uint64(q>>63)&uint64(p)
		if int64(hi) == int64(lo)>>63 {
			return Int(int64(lo)), nil
		}
	}
	var z big.Int
	return NewBigInt(z.Mul(x.asBig(), y.asBig())), nil
}

func divisionByZero() error { return ZeroDivisionErrorf("division by zero") }

func intFloorDivSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if y.big == nil {
		if y.small == 0 {
			return Value{}, divisionByZero()
		}
		if x.big == nil && (y.small != -1 || x.small != math.MinInt64) {
			return Int(bigint.FloorDivInt(x.small, y.small)), nil
		}
	}
	var z big.Int
	return NewBigInt(bigint.FloorDiv(&z, x.asBig(), y.asBig())), nil
}

func intModSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if y.big == nil {
		if y.small == 0 {
			return Value{}, divisionByZero()
		}
		if x.big == nil {
			return Int(bigint.FloorModInt(x.small, y.small)), nil
		}
		return Int(bigint.FloorModWord(x.big, y.small)), nil
	}
	var z big.Int
	return NewBigInt(bigint.FloorMod(&z, x.asBig(), y.big)), nil
}

func intDivModSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if y.big == nil {
		if y.small == 0 {
			return Value{}, divisionByZero()
		}
		if x.big == nil && y.small != -1 {
			return TupleValue(Int(bigint.FloorDivInt(x.small, y.small)), Int(bigint.FloorModInt(x.small, y.small))), nil
		}
	}
	var q, r big.Int
	bigint.FloorDivMod(&q, &r, x.asBig(), y.asBig())
	return TupleValue(NewBigInt(&q), NewBigInt(&r)), nil
}

func intTrueDivSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if y.big == nil {
		if y.small == 0 {
			return Value{}, divisionByZero()
		}
		if x.big == nil {
			return Float(bigint.TrueDivInt(x.small, y.small)), nil
		}
	}
	f, ok := bigint.TrueDiv(x.asBig(), y.asBig())
	if !ok {
		return Value{}, OverflowErrorf("integer division result too large for a float")
	}
	return Float(f), nil
}

func intAndSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if x.big == nil && y.big == nil {
		return Int(x.small & y.small), nil
	}
	var z big.Int
	return NewBigInt(z.And(x.asBig(), y.asBig())), nil
}

func intOrSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if x.big == nil && y.big == nil {
		return Int(x.small | y.small), nil
	}
	var z big.Int
	return NewBigInt(z.Or(x.asBig(), y.asBig())), nil
}

func intXorSlot(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	if x.big == nil && y.big == nil {
		return Int(x.small ^ y.small), nil
	}
	var z big.Int
	return NewBigInt(z.Xor(x.asBig(), y.asBig())), nil
}

func intNegate(v Value) Value {
	n, _ := intOperand(v)
	if n.big == nil && n.small != math.MinInt64 {
		return Int(-n.small)
	}
	var z big.Int
	return NewBigInt(z.Neg(n.asBig()))
}

func intInvert(t *Thread, v Value) (Value, error) {
	n, _ := intOperand(v)
	if n.big == nil {
		return Int(^n.small), nil
	}
	var z big.Int
	return NewBigInt(z.Not(n.big)), nil
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
	x, y, ok := intOperands(a, b)
	if !ok {
		return NotImplemented, nil
	}
	return Bool(orderHolds(x.compare(y), op)), nil
}

// compare is the sign of n - m.
func (n number) compare(m number) int {
	if n.big == nil && m.big == nil {
		switch {
		case n.small < m.small:
			return -1
		case n.small > m.small:
			return 1
		}
		return 0
	}
	return n.asBig().Cmp(m.asBig())
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
