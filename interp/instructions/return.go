package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// return R[A]
//
// The next instruction's address hangs on what is loaded here, as it does on
// what a call loads, and that chain of loads is what limits calls: hence the
// caller's record by subtraction, and the callee's first instruction from the
// call's inline cache.
func RETURN_VALUE(a R) {
	v := *a
	if f.Flags != 0 {
		if f.Flags != object.FrameInit || v != object.None {
			returnSlow(v)
		}
		v = *(*Value)(f.OwnerPtr())
	}
	dest := f.Dest
	f = (*object.Frame)(unsafe.Add(unsafe.Pointer(f), -int(object.FrameSize)))
	base = f.BasePtr()
	code = f.CodeOf()
	pc = f.PCPtr()
	*(*Value)(unsafe.Add(base, uintptr(dest))) = v
}

// return K[W]
func RETURN_CONST(k WideK) {
	v := *(*Value)(unsafe.Add(code.KBase, uintptr(k)*bytecode.RegisterSize))
	if f.Flags != 0 {
		if f.Flags != object.FrameInit || v != object.None {
			returnSlow(v)
		}
		v = *(*Value)(f.OwnerPtr())
	}
	dest := f.Dest
	f = (*object.Frame)(unsafe.Add(unsafe.Pointer(f), -int(object.FrameSize)))
	base = f.BasePtr()
	code = f.CodeOf()
	pc = f.PCPtr()
	*(*Value)(unsafe.Add(base, uintptr(dest))) = v
}
