package object

import "unsafe"

// sameFunc tells whether two slot functions are the same. Slot functions are
// top-level functions, whose Go function values are one static word each.
func sameFunc(a, b BinaryFunc) bool {
	return *(*unsafe.Pointer)(unsafe.Pointer(&a)) == *(*unsafe.Pointer)(unsafe.Pointer(&b))
}

// sameTernary is sameFunc for slots with three operands.
func sameTernary(a, b TernaryFunc) bool {
	return *(*unsafe.Pointer)(unsafe.Pointer(&a)) == *(*unsafe.Pointer)(unsafe.Pointer(&b))
}
