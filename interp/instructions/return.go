package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// return R[A]
func RETURN_VALUE(a R) {
	v := *a
	if f.Flags != 0 {
		returnSlow(v)
	}
	dest := f.Dest
	f = f.Caller()
	base = f.BasePtr()
	code = f.CodeOf()
	kbase = code.KBase
	pc = f.PCPtr()
	*(*Value)(unsafe.Add(base, uintptr(dest))) = v
}

// return K[W]
func RETURN_CONST(k WideK) {
	v := *(*Value)(unsafe.Add(kbase, uintptr(k)*bytecode.RegisterSize))
	if f.Flags != 0 {
		returnSlow(v)
	}
	dest := f.Dest
	f = f.Caller()
	base = f.BasePtr()
	code = f.CodeOf()
	kbase = code.KBase
	pc = f.PCPtr()
	*(*Value)(unsafe.Add(base, uintptr(dest))) = v
}
