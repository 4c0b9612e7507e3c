package object

import (
	"math/big"
	"strconv"

	"github.com/gopy-lang/gopy/interp/internal/bigint"
	"github.com/gopy-lang/gopy/interp/internal/dtoa"
)

func initInt() {
	s := &IntType.Slots
	s.Binary = [NumBinaryOps]BinaryFunc{Add: intAddSlot, Sub: intSubSlot, Mul: intMulSlot, TrueDiv: intTrueDivSlot,
		FloorDiv: intFloorDivSlot, Mod: intModSlot, Pow: intPow, LShift: intLShift, RShift: intRShift,
		And: intAndSlot, Or: intOrSlot, Xor: intXorSlot, DivMod: intDivModSlot}
	s.Pow3 = intPow3
	s.Compare = intCompare
	s.Hash = intHash
	s.Repr = intRepr
	s.Neg = func(t *Thread, v Value) (Value, error) { return intNegate(v), nil }
	s.Pos = func(t *Thread, v Value) (Value, error) { return v.ExactInt(), nil }
	s.Abs = func(t *Thread, v Value) (Value, error) {
		if n, _ := intOperand(v); n.sign() < 0 {
			return intNegate(v), nil
		}
		return v.ExactInt(), nil
	}
	s.Invert = func(t *Thread, v Value) (Value, error) {
		if n, _ := intOperand(v); n.big != nil {
			return NewBigInt(new(big.Int).Not(n.big)), nil
		} else {
			return Int(^n.small), nil
		}
	}
	s.Bool = func(t *Thread, v Value) (bool, error) { n, _ := intOperand(v); return n.sign() != 0, nil }
	s.ToInt = func(t *Thread, v Value) (Value, error) { return v.ExactInt(), nil }
	s.Index = s.ToInt
	s.ToFloat = func(t *Thread, v Value) (Value, error) {
		n, _ := intOperand(v)
		f, err := intToFloat(n)
		return Float(f), err
	}
	IntType.Flags |= FlagBaseType | FlagIntSubclass | FlagMatchSelf
}

func intNegate(v Value) Value {
	n, _ := intOperand(v)
	if n.big == nil && n.small != -1<<63 {
		return Int(-n.small)
	}
	return NewBigInt(new(big.Int).Neg(n.asBig()))
}

func intHash(t *Thread, v Value) (uint64, error) {
	n, _ := intOperand(v)
	if n.big == nil {
		return uint64(dtoa.HashInt(n.small)), nil
	}
	return uint64(dtoa.HashBig(n.big)), nil
}

func intRepr(t *Thread, v Value) (Value, error) {
	n, _ := intOperand(v)
	if n.big == nil {
		if n.small >= 0 && n.small < 10 {
			return CharStr(byte('0' + n.small)), nil
		}
		var buf [20]byte
		return NewStrBytes(strconv.AppendInt(buf[:0], n.small, 10)).Value(), nil
	}
	text, ok := bigint.AppendDecimal(nil, n.big, t.Interp.Options.IntMaxStrDigits)
	if !ok {
		return Value{}, ValueErrorf("Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit", t.Interp.Options.IntMaxStrDigits)
	}
	return NewStrBytes(text).Value(), nil
}
