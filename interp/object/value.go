package object

import (
	"math"
	"unsafe"
)

// Value is a Python value: 16 bytes, legal for Go's garbage collector.
//
// P is never nil in a register: it points to a static tag (ints in int64
// range, floats, unbound) or to an object, and in both cases the first word
// there is its *Type. N holds the int64 or the bits of the float64, and 1 in
// True; it is 0 otherwise, so two Values are the same object exactly when
// they are ==.
//
// The zero Value is no Python value. Go functions use it for "absent": a
// missing argument, an exhausted iterator, a name that was not found, and
// "delete" in setters.
type Value struct {
	P unsafe.Pointer
	N uint64
}

// Object is the head of every heap object; the type word comes first.
type Object struct {
	T *Type
}

// tags are the type words of immediate values. They stand in one static array
// so that "is an immediate" is one subtraction and one comparison.
var tags = [4]Object{{&IntType}, {&FloatType}, {&unboundType}, {&unboundType}}

// unboundType is the type of the mark in registers that hold nothing.
var unboundType = Type{Name: "unbound"}

// The tag addresses; exported for eval and specialize.
func IntTag() unsafe.Pointer     { return unsafe.Pointer(&tags[0]) }
func FloatTag() unsafe.Pointer   { return unsafe.Pointer(&tags[1]) }
func UnboundTag() unsafe.Pointer { return unsafe.Pointer(&tags[2]) }

// Int returns i as a Python int.
func Int(i int64) Value { return Value{unsafe.Pointer(&tags[0]), uint64(i)} }

// Float returns f as a Python float.
func Float(f float64) Value { return Value{unsafe.Pointer(&tags[1]), math.Float64bits(f)} }

// Unbound returns the mark for a register or cell that holds nothing.
func Unbound() Value { return Value{unsafe.Pointer(&tags[2]), 0} }

// Type returns the type of v. It must not be called on the zero Value.
func (v Value) Type() *Type { return *(**Type)(v.P) }

// IsInt64 tells whether v is an exact int in int64 range (no bool, no subclass).
func (v Value) IsInt64() bool { return v.P == unsafe.Pointer(&tags[0]) }

// Int64 returns the number of a Value for which IsInt64 holds.
func (v Value) Int64() int64 { return int64(v.N) }

// IsFloat tells whether v is an exact float (no subclass).
func (v Value) IsFloat() bool { return v.P == unsafe.Pointer(&tags[1]) }

// Float64 returns the number of a Value for which IsFloat holds.
func (v Value) Float64() float64 { return math.Float64frombits(v.N) }

// IsUnbound tells whether v is the mark for "holds nothing".
func (v Value) IsUnbound() bool { return v.P == unsafe.Pointer(&tags[2]) }

// IsAbsent tells whether v is the zero Value.
func (v Value) IsAbsent() bool { return v.P == nil }

// IsNone tells whether v is None.
func (v Value) IsNone() bool { return v.P == unsafe.Pointer(&noneObject) }

// Immediate tells whether v carries its payload in N and points to no object.
func (v Value) Immediate() bool {
	return uintptr(v.P)-uintptr(unsafe.Pointer(&tags)) < unsafe.Sizeof(tags)
}

// static objects

var (
	noneObject           = Object{&NoneType}
	notImplementedObject = Object{&NotImplementedType}
	ellipsisObject       = Object{&EllipsisType}
	falseObject          = Object{&BoolType}
	trueObject           = Object{&BoolType}
)

// The singletons. They are never assigned after init.
var (
	None           = Value{unsafe.Pointer(&noneObject), 0}
	NotImplemented = Value{unsafe.Pointer(&notImplementedObject), 0}
	Ellipsis       = Value{unsafe.Pointer(&ellipsisObject), 0}
	False          = Value{unsafe.Pointer(&falseObject), 0}
	True           = Value{unsafe.Pointer(&trueObject), 1}
)

// TruePtr, FalsePtr and NonePtr are the addresses of the singletons, for the instructions.
func TruePtr() unsafe.Pointer  { return unsafe.Pointer(&trueObject) }
func FalsePtr() unsafe.Pointer { return unsafe.Pointer(&falseObject) }
func NonePtr() unsafe.Pointer  { return unsafe.Pointer(&noneObject) }

// Bool returns True or False.
func Bool(b bool) Value {
	if b {
		return Value{unsafe.Pointer(&trueObject), 1}
	}
	return Value{unsafe.Pointer(&falseObject), 0}
}

// IsTrue and IsFalse compare with the singletons True and False.
func (v Value) IsTrue() bool  { return v.P == unsafe.Pointer(&trueObject) }
func (v Value) IsFalse() bool { return v.P == unsafe.Pointer(&falseObject) }

// IsBool tells whether v is True or False.
func (v Value) IsBool() bool { return v.IsTrue() || v.IsFalse() }

// valueOf returns a pointer to a heap object as a Value.
func valueOf[T any](p *T) Value { return Value{unsafe.Pointer(p), 0} }
