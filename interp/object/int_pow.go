package object

import (
	"math/big"
	"math/bits"

	"github.com/gopy-lang/gopy/interp/internal/bigint"
)

func intPow(t *Thread, a, b Value) (Value, error) {
	x, y, ok := intOperands(a, b)
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
		case y.big == nil && y.small&1 == 0 || y.big != nil && y.big.Bit(0) == 0:
			return Int(1), nil
		}
		return Int(-1), nil
	}
	if y.big != nil {
		return Value{}, memoryError()
	}
	if x.big == nil {
		if r, ok := bigint.PowInt(x.small, uint64(y.small)); ok {
			return Int(r), nil
		}
	}
	base := x.asBig()
	if hi, lo := bits.Mul64(uint64(base.BitLen()), uint64(y.small)); hi != 0 || lo > maxShift {
		return Value{}, memoryError()
	}
	return NewBigInt(bigint.Pow(base, uint64(y.small))), nil
}

func intPow3(t *Thread, a, b, c Value) (Value, error) {
	if c.IsNone() {
		return intPow(t, a, b)
	}
	x, y, ok := intOperands(a, b)
	m, ok3 := intOperand(c)
	if !ok || !ok3 {
		return NotImplemented, nil
	}
	if m.sign() == 0 {
		return Value{}, ValueErrorf("pow() 3rd argument cannot be 0")
	}
	if x.big == nil && y.big == nil && m.big == nil && y.small >= 0 {
		return Int(bigint.PowModInt(x.small, uint64(y.small), m.small)), nil
	}
	r, err := bigint.PowMod(x.asBig(), y.asBig(), m.asBig())
	if err != nil {
		return Value{}, ValueErrorf("base is not invertible for the given modulus")
	}
	return NewBigInt(r), nil
}

// IntPow3 is pow(x, y, m) for ints (or subclasses), for native modules.
func IntPow3(t *Thread, x, y, m Value) (Value, error) { return intPow3(t, x, y, m) }

// bitLength is the number of bits of |n|.
func (n number) bitLength() int {
	if n.big != nil {
		return n.big.BitLen()
	}
	if n.small < 0 {
		return bits.Len64(-uint64(n.small))
	}
	return bits.Len64(uint64(n.small))
}

// isOdd tells whether the number is odd.
func (n number) isOdd() bool {
	if n.big != nil {
		return n.big.Bit(0) == 1
	}
	return n.small&1 == 1
}

// absBig returns |n| as a big.Int that must not be changed.
func (n number) absBig() *big.Int {
	z := n.asBig()
	if z.Sign() < 0 {
		return new(big.Int).Neg(z)
	}
	return z
}
