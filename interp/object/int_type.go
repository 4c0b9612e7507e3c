package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/bigint"
	"github.com/gopy-lang/gopy/interp/internal/dtoa"
)

func initInt() {
	ty := &IntType
	ty.Doc = "int([x]) -> integer\nint(x, base=10) -> integer\n\nAn integer of any size.\n\nMade of a number (towards zero) or of a string, bytes or bytearray with digits\nof the base, 2 to 36; base 0 follows the prefix, as in source code.\n>>> int('0x2f', base=0)\n47"
	s := &ty.Slots
	s.New = intNew
	s.Binary = [NumBinaryOps]BinaryFunc{Add: intAddSlot, Sub: intSubSlot, Mul: intMulSlot, TrueDiv: intTrueDivSlot,
		FloorDiv: intFloorDivSlot, Mod: intModSlot, Pow: intPow, LShift: intLShift, RShift: intRShift,
		And: intAndSlot, Or: intOrSlot, Xor: intXorSlot, DivMod: intDivModSlot}
	s.Pow3 = intPow3
	s.Compare = intCompare
	s.Hash = intHash
	s.Repr = intRepr
	s.Neg = func(t *Thread, v Value) (Value, error) { return intNegate(v), nil }
	s.Pos = intItself
	s.Abs = func(t *Thread, v Value) (Value, error) {
		if n, _ := intOperand(v); n.sign() < 0 {
			return intNegate(v), nil
		}
		return v.ExactInt(), nil
	}
	s.Invert = intInvert
	s.Bool = func(t *Thread, v Value) (bool, error) { n, _ := intOperand(v); return n.sign() != 0, nil }
	s.ToInt = intItself
	s.Index = s.ToInt
	s.ToFloat = func(t *Thread, v Value) (Value, error) {
		n, _ := intOperand(v)
		f, err := intToFloat(n)
		return Float(f), err
	}
	ty.Flags |= FlagBaseType | FlagIntSubclass | FlagMatchSelf
	ty.AllocSub = func(cls *Type) Value {
		return Value{unsafe.Pointer(&IntObj{Object: Object{cls}, Num: Int(0)}), 0}
	}
	ty.ExtraOffset = unsafe.Offsetof(IntObj{}.Extra)
	ty.Methods, ty.GetSets = intMethods, intGetSets
}

// intItself returns an int as an exact int.
func intItself(t *Thread, v Value) (Value, error) { return v.ExactInt(), nil }

func intHash(t *Thread, v Value) (uint64, error) {
	n, _ := intOperand(v)
	if n.big == nil {
		return uint64(dtoa.HashInt(n.small)), nil
	}
	return uint64(dtoa.HashBig(n.big)), nil
}

// intStrs is the number of ints from 0 whose strs are kept.
const intStrs = 1024

// IntStr is str(n).
func IntStr(t *Thread, n int64) Value {
	if uint64(n) < intStrs {
		if n < 10 {
			return CharStr(byte('0' + n))
		}
		kept := &t.Interp.intStrs[n]
		if *kept == nil {
			*kept = decimalStr(n)
		}
		return (*kept).Value()
	}
	return decimalStr(n).Value()
}

func decimalStr(n int64) *Str {
	s, b := AllocASCII(decimalLen(n))
	putDecimal(b, n)
	return s
}

func intRepr(t *Thread, v Value) (Value, error) {
	n, _ := intOperand(v)
	if n.big == nil {
		return IntStr(t, n.small), nil
	}
	limit := t.Interp.Options.IntMaxStrDigits
	text, ok := bigint.AppendDecimal(nil, n.big, limit)
	if !ok {
		return Value{}, ValueErrorf("Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit", limit)
	}
	return ownASCII(text).Value(), nil
}
