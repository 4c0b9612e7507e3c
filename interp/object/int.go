package object

import (
	"math/big"
	"unsafe"
)

// BigInt is an exact int beyond int64 range.
type BigInt struct {
	Object
	V big.Int // never changed, never in int64 range
}

// IntObj is an instance of a class derived from int. (bool is not: its two
// instances are static.)
type IntObj struct {
	Object
	Num Value // the number as an exact int
	Extra
}

// FloatObj is an instance of a class derived from float.
type FloatObj struct {
	Object
	Num float64
	Extra
}

// NewBigInt returns z as a Python int; it takes over the digits of z.
func NewBigInt(z *big.Int) Value {
	if z.IsInt64() {
		return Int(z.Int64())
	}
	return Value{unsafe.Pointer(&BigInt{Object{&IntType}, *z}), 0}
}

// Uint returns u as a Python int.
func Uint(u uint64) Value {
	if u < 1<<63 {
		return Int(int64(u))
	}
	return NewBigInt(new(big.Int).SetUint64(u))
}

// IsInt tells whether v is an int, or of a subclass (bool included).
func (v Value) IsInt() bool { return v.Type().Flags&FlagIntSubclass != 0 }

// ExactInt returns the number of a Value for which IsInt holds as an exact
// int: an immediate or a *BigInt.
func (v Value) ExactInt() Value {
	if v.IsInt64() || v.Type() == &IntType {
		return v
	}
	if v.Type() == &BoolType {
		return Int(int64(v.N))
	}
	return (*IntObj)(v.P).Num
}

// BigIntOf returns the number of a Value for which IsInt holds as a big.Int,
// which must not be changed.
func (v Value) BigIntOf() *big.Int {
	v = v.ExactInt()
	if v.IsInt64() {
		return big.NewInt(v.Int64())
	}
	return &(*BigInt)(v.P).V
}

// FloatOf returns the number of v if it is a float or of a subclass.
func (v Value) FloatOf() (float64, bool) {
	if v.IsFloat() {
		return v.Float64(), true
	}
	if v.Type().Flags&FlagFloatSubclass != 0 {
		return (*FloatObj)(v.P).Num, true
	}
	return 0, false
}
