package object

import (
	"fmt"
	"math/big"
	"math/bits"
	"unsafe"
)

// identity returns a number that tells v from all other objects that live at
// the same time: the address of objects, and a number made of the payload of
// immediate ones. Addresses are even; those numbers are odd.
func identity(v Value) (n uint64, fits bool) {
	switch {
	case v.IsInt64():
		return v.N<<2 | 1, int64(v.N)<<2>>2 == int64(v.N)
	case v.IsFloat():
		return v.N, false
	}
	return uint64(uintptr(v.P)), true
}

// ID is id(v).
func ID(v Value) Value {
	n, fits := identity(v)
	if fits {
		return Uint(n)
	}
	z := new(big.Int).SetUint64(v.N)
	z.Lsh(z, 2)
	if v.IsFloat() {
		return NewBigInt(z.Or(z, big.NewInt(3)))
	}
	return NewBigInt(z.Or(z, big.NewInt(1)))
}

// Address is the place of v in memory as repr shows it: "0x7f0012345678".
func Address(t *Thread, v Value) string {
	n, fits := identity(v)
	if !fits {
		n = n<<2 | 3
	}
	return fmt.Sprintf("0x%x", n)
}

// pointerHash is the hash of an object by its address.
func pointerHash(p unsafe.Pointer) uint64 {
	return bits.RotateLeft64(uint64(uintptr(p)), -4)
}

// identityHash is the hash of objects that compare by identity.
func identityHash(t *Thread, v Value) uint64 {
	n, _ := identity(v)
	h := bits.RotateLeft64(n, -4)
	if h == ^uint64(0) {
		h--
	}
	return h
}

// HashByIdentity is object.__hash__.
func HashByIdentity(t *Thread, v Value) (uint64, error) { return identityHash(t, v), nil }

// HashNotImplemented is the hash of unhashable types.
func HashNotImplemented(t *Thread, v Value) (uint64, error) {
	return 0, TypeErrorf("unhashable type: '%s'", TypeName(v))
}
