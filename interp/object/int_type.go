package object

import (
	"strconv"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/bigint"
	"github.com/gopy-lang/gopy/interp/internal/dtoa"
)

func initInt() {
	ty := &IntType
	ty.Doc = "int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert a number or string to an integer, or return 0 if no arguments\nare given.  If x is a number, return x.__int__().  For floating-point\nnumbers, this truncates towards zero.\n\nIf x is not a number or if base is given, then x must be a string,\nbytes, or bytearray instance representing an integer literal in the\ngiven base.  The literal can be preceded by '+' or '-' and be surrounded\nby whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.\nBase 0 means to interpret the base from the string as an integer\niteral.\n>>> int('0b100', base=0)\n4"
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

func intRepr(t *Thread, v Value) (Value, error) {
	n, _ := intOperand(v)
	if n.big == nil {
		if n.small >= 0 && n.small < 10 {
			return CharStr(byte('0' + n.small)), nil
		}
		var buf [20]byte
		return NewStrBytes(strconv.AppendInt(buf[:0], n.small, 10)).Value(), nil
	}
	limit := t.Interp.Options.IntMaxStrDigits
	text, ok := bigint.AppendDecimal(nil, n.big, limit)
	if !ok {
		return Value{}, ValueErrorf("Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit", limit)
	}
	return ownASCII(text).Value(), nil
}
