package object

import "unsafe"

// Complex is a Python complex.
type Complex struct {
	Object
	V complex128
}

// NewComplex returns c as a Python complex.
func NewComplex(c complex128) Value {
	return Value{unsafe.Pointer(&Complex{Object{&ComplexType}, c}), 0}
}
