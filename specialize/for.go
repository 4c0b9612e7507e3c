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
	case !pos.IsUnbound():
	case state.Type() == &object.RangeIterType:
		return bytecode.FOR_ITER_RANGE_STEP, true
	case state.Type() == &object.DictKeyIterType, state.Type() == &object.DictValueIterType:
		return bytecode.FOR_ITER_DICT, true
	case state.Type().Slots.Next != nil:
		o.site.Ptr = unsafe.Pointer(state.Type())
		if o.unpacksPair() && object.PairIterator(state) {
			return pairs(state), true
		}
		return bytecode.FOR_ITER_NATIVE, true
	}
	return 0, false
}

// unpacksPair tells whether the loop's body begins by unpacking the item into
// two, and the item itself is a temporary.
func (o *operands) unpacksPair() bool {
	body := (*bytecode.Instruction)(unsafe.Add(unsafe.Pointer(o.ins), (int(int16(o.ins.C))+1)*bytecode.InstructionSize))
	return body.Op == bytecode.UNPACK_SEQUENCE && body.C == 2 && body.B == o.ins.A && uintptr(o.ins.A) >= o.code.LocalBytes
}

// pairs chooses the instruction for an iterator of pairs.
func pairs(state object.Value) bytecode.Opcode {
	ofList := func(it object.Value) bool { return it.Type() == &object.ListIterType }
	switch state.Type() {
	case &object.DictItemIterType:
		return bytecode.FOR_ITER_ITEMS
	case &object.EnumerateType:
		if ofList((*object.Enumerate)(state.P).Iter) {
			return bytecode.FOR_ITER_ENUMERATE
		}
	case &object.ZipType:
		if z := (*object.Zip)(state.P); ofList(z.Iters[0]) && ofList(z.Iters[1]) && z.Iters[0] != z.Iters[1] {
			return bytecode.FOR_ITER_ZIP
		}
	}
	return bytecode.FOR_ITER_PAIR
}
