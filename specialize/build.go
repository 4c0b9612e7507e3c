package specialize

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// build decides for BUILD_LIST_FOR and BUILD_MAP_FOR: it finds the instruction
// that adds the items, whose site knows how many there were.
func build(o *operands) (bytecode.Opcode, bool) {
	op, add := bytecode.BUILD_LIST_LEARNED, bytecode.LIST_APPEND
	if o.ins.Op == bytecode.BUILD_MAP_FOR {
		op, add = bytecode.BUILD_MAP_LEARNED, bytecode.MAP_ADD
	}
	at := (uintptr(unsafe.Pointer(o.ins)) - o.code.InsBase) / bytecode.InstructionSize
	for i := int(at); i < len(o.code.Ins); i++ {
		if in := o.code.Ins[i]; in.Op == add && in.A == o.ins.A {
			s := &o.code.Sites[i]
			o.site.Ptr = unsafe.Pointer(s)
			return op, s.Index > 0
		}
	}
	return 0, false
}
