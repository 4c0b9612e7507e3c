package object

import (
	"math"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/dtoa"
)

func initFloat() {
	ty := &FloatType
	ty.Doc = "float(x=0, /)\n--\n\nA floating-point number, of a number or a string."
	s := &ty.Slots
	s.New = floatNew
	s.Binary = [NumBinaryOps]BinaryFunc{Add: floatAdd, Sub: floatSub, Mul: floatMul, TrueDiv: floatTrueDiv,
		FloorDiv: floatFloorDiv, Mod: floatModSlot, Pow: floatPow, DivMod: floatDivModSlot}
	s.Pow3 = floatPow3
	s.Compare = floatCompare
	s.Hash = floatHash
	s.Repr = floatRepr
	s.Neg = func(t *Thread, v Value) (Value, error) { f, _ := v.FloatOf(); return Float(-f), nil }
	s.Pos = floatItself
	s.Abs = func(t *Thread, v Value) (Value, error) { f, _ := v.FloatOf(); return Float(math.Abs(f)), nil }
	s.Bool = func(t *Thread, v Value) (bool, error) { f, _ := v.FloatOf(); return f != 0, nil }
	s.ToFloat = floatItself
	s.ToInt = func(t *Thread, v Value) (Value, error) { f, _ := v.FloatOf(); return floatToInt(f) }
	ty.Flags |= FlagBaseType | FlagFloatSubclass | FlagMatchSelf
	ty.AllocSub = func(cls *Type) Value { return newFloatOf(cls, 0) }
	ty.ExtraOffset = unsafe.Offsetof(FloatObj{}.Extra)
	ty.Methods, ty.GetSets = floatMethods, floatGetSets
}

// newFloatOf makes an instance of a class derived from float.
func newFloatOf(cls *Type, f float64) Value {
	return Value{unsafe.Pointer(&FloatObj{Object: Object{cls}, Num: f}), 0}
}

// floatItself returns a float as an exact float.
func floatItself(t *Thread, v Value) (Value, error) { f, _ := v.FloatOf(); return Float(f), nil }

func floatRepr(t *Thread, v Value) (Value, error) {
	f, _ := v.FloatOf()
	return t.textStr(dtoa.AppendRepr(t.takeText(), f)), nil
}

// floatOperand returns a number as a float; ok is false for what is neither
// float nor int.
func floatOperand(v Value) (f float64, ok bool, err error) {
	if f, ok := v.FloatOf(); ok {
		return f, true, nil
	}
	if n, ok := intOperand(v); ok {
		f, err := intToFloat(n)
		return f, true, err
	}
	return 0, false, nil
}

// floatOperands is floatOperand for both sides of an operator.
func floatOperands(a, b Value) (x, y float64, ok bool, err error) {
	if x, ok, err = floatOperand(a); !ok || err != nil {
		return 0, 0, ok, err
	}
	y, ok, err = floatOperand(b)
	return x, y, ok, err
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
	return Bool(orderHolds(-n.compareFloat(x), op)), nil
}

// compareFloat is the sign of n - f, exactly; f must not be a NaN.
func (n number) compareFloat(f float64) int {
	if n.big != nil {
		return int(dtoa.CompareBig(n.big, f))
	}
	return int(dtoa.CompareInt(n.small, f))
}

func floatHash(t *Thread, v Value) (uint64, error) {
	f, _ := v.FloatOf()
	if f != f {
		return HashByIdentity(t, v)
	}
	return uint64(dtoa.HashFloat(f)), nil
}
