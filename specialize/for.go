package specialize

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// forIter decides for FOR_ITER.
func forIter(o *operands) (bytecode.Opcode, bool) {
	state, pos := o.reg(o.ins.B), o.reg(o.ins.B+bytecode.RegisterSize)
	switch {
	case state.P == object.RangeMark():
		return bytecode.FOR_ITER_RANGE, true
	case state.Type() == &object.ListType && pos.IsInt64():
		return bytecode.FOR_ITER_LIST, true
	case state.Type() == &object.TupleType && pos.IsInt64():
		return bytecode.FOR_ITER_TUPLE, true
	case state.Type() == &object.GeneratorType:
		return bytecode.FOR_ITER_GENERATOR, true
	case pos.IsUnbound() && state.Type().Slots.Next != nil:
		o.site.Ptr = unsafe.Pointer(state.Type())
		return bytecode.FOR_ITER_NATIVE, true
	}
	return 0, false
}
