package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// does nothing
func NOP() {}

// R[A] = R[B]
func MOVE(a, b R) { *a = *b }

// R[A] = K[W]
func LOAD_CONST(a R, k WideK) {
	*a = *(*Value)(unsafe.Add(code.KBase, uintptr(k)*bytecode.RegisterSize))
}

// R[A] = R[W], a register beyond MaxRegister
func LOAD_FAR(a R, w WideR) {
	*a = *(*Value)(unsafe.Add(base, uintptr(w)*bytecode.RegisterSize))
}

// R[W] = R[A], a register beyond MaxRegister
func STORE_FAR(a R, w WideR) {
	*(*Value)(unsafe.Add(base, uintptr(w)*bytecode.RegisterSize)) = *a
}

// R[A] .. R[A+B-1] = unbound
func CLEAR(a R, n Imm) {
	for i := 0; i < int(n); i++ {
		*at(a, i) = object.Unbound()
	}
}

// raise UnboundLocalError (NameError for a free variable) if R[A] is unbound
func CHECK_BOUND(a R) {
	if a.P == object.UnboundTag() {
		fail(e.UnboundError(code, int(ins.A)/bytecode.RegisterSize))
	}
}

// check that R[A] is bound, then R[A] = unbound
func DELETE_FAST(a R) {
	if a.P == object.UnboundTag() {
		fail(e.UnboundError(code, int(ins.A)/bytecode.RegisterSize))
	}
	*a = object.Unbound()
}

// R[A] = new cell holding R[A]
func MAKE_CELL(a R) {
	save()
	*a = object.Value{P: unsafe.Pointer(object.NewCell(*a))}
}

// R[A+i] = closure[i] of the running function, for i < B
func COPY_FREE(a R, n Imm) {
	from := unsafe.Pointer(unsafe.SliceData(f.FuncOf().Closure))
	for ; n > 0; n-- {
		*a = object.Value{P: *(*unsafe.Pointer)(from)}
		from = unsafe.Add(from, unsafe.Sizeof(from))
		a = at(a, 1)
	}
}

// R[A] = content of cell R[B]
func LOAD_DEREF(a, b R) {
	v := (*object.Cell)(b.P).V
	if v.P == object.UnboundTag() {
		fail(e.UnboundError(code, int(ins.B)/bytecode.RegisterSize))
	}
	*a = v
}

// content of cell R[A] = R[B]
func STORE_DEREF(a, b R) {
	(*object.Cell)(a.P).V = *b
}

// empty the cell R[A]
func DELETE_DEREF(a R) {
	c := (*object.Cell)(a.P)
	if c.V.P == object.UnboundTag() {
		fail(e.UnboundError(code, int(ins.A)/bytecode.RegisterSize))
	}
	c.V = object.Unbound()
}

// R[A] = mapping R[A][name C] if there, else content of cell R[B]
func LOAD_FROM_DICT_OR_DEREF(a, b R, name Name) {
	save()
	var v Value
	if v, err = e.LookupMapping(t, *a, name); err != nil {
		fail(err)
	}
	if v.P == nil {
		if v = (*object.Cell)(b.P).V; v.P == object.UnboundTag() {
			fail(e.UnboundError(code, int(ins.B)/bytecode.RegisterSize))
		}
	}
	*a = v
}

// R[A] = the mapping of local names of module, class and exec code
func LOAD_LOCALS(a R) {
	*a = *(*Value)(base)
}
