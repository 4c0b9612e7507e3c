package specialize

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// jumpIfIn decides for JUMP_IF_IN and JUMP_IF_NOT_IN.
func jumpIfIn(o *operands) (bytecode.Opcode, bool) {
	form, row := formRR, 0
	switch o.ins.Op {
	case bytecode.JUMP_IF_IN_RK:
		form = formRK
	case bytecode.JUMP_IF_NOT_IN_RR:
		row = 1
	case bytecode.JUMP_IF_NOT_IN_RK:
		form, row = formRK, 1
	}
	c := object.Value{}
	if form == formRK {
		c = o.konst(o.ins.B)
	} else {
		c = o.reg(o.ins.B)
	}
	switch ty := c.Type(); {
	case ty == &object.DictType && form == formRR:
		return [...]bytecode.Opcode{bytecode.JUMP_IF_IN_DICT, bytecode.JUMP_IF_NOT_IN_DICT}[row], true
	case ty == &object.SetType || ty == &object.FrozenSetType:
		return [...][2]bytecode.Opcode{
			{bytecode.JUMP_IF_IN_SET_RR, bytecode.JUMP_IF_IN_SET_RK},
			{bytecode.JUMP_IF_NOT_IN_SET_RR, bytecode.JUMP_IF_NOT_IN_SET_RK},
		}[row][form], true
	}
	return 0, false
}
