package specialize

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// The tables are indexed by kind of instruction (a value, a jump, a jump if
// not, a loop), by operator (in the order of the rows) and by operand form.
var (
	compareGeneric = [4][6][2]bytecode.Opcode{
		{
			{bytecode.COMPARE_EQ_RR, bytecode.COMPARE_EQ_RK},
			{bytecode.COMPARE_NE_RR, bytecode.COMPARE_NE_RK},
			{bytecode.COMPARE_LT_RR, bytecode.COMPARE_LT_RK},
			{bytecode.COMPARE_LE_RR, bytecode.COMPARE_LE_RK},
			{bytecode.COMPARE_GT_RR, bytecode.COMPARE_GT_RK},
			{bytecode.COMPARE_GE_RR, bytecode.COMPARE_GE_RK},
		},
		{
			{bytecode.JUMP_IF_EQ_RR, bytecode.JUMP_IF_EQ_RK},
			{bytecode.JUMP_IF_NE_RR, bytecode.JUMP_IF_NE_RK},
			{bytecode.JUMP_IF_LT_RR, bytecode.JUMP_IF_LT_RK},
			{bytecode.JUMP_IF_LE_RR, bytecode.JUMP_IF_LE_RK},
			{bytecode.JUMP_IF_GT_RR, bytecode.JUMP_IF_GT_RK},
			{bytecode.JUMP_IF_GE_RR, bytecode.JUMP_IF_GE_RK},
		},
		{
			{bytecode.JUMP_IF_NOT_EQ_RR, bytecode.JUMP_IF_NOT_EQ_RK},
			{bytecode.JUMP_IF_NOT_NE_RR, bytecode.JUMP_IF_NOT_NE_RK},
			{bytecode.JUMP_IF_NOT_LT_RR, bytecode.JUMP_IF_NOT_LT_RK},
			{bytecode.JUMP_IF_NOT_LE_RR, bytecode.JUMP_IF_NOT_LE_RK},
			{bytecode.JUMP_IF_NOT_GT_RR, bytecode.JUMP_IF_NOT_GT_RK},
			{bytecode.JUMP_IF_NOT_GE_RR, bytecode.JUMP_IF_NOT_GE_RK},
		},
		{
			{bytecode.LOOP_IF_EQ_RR, bytecode.LOOP_IF_EQ_RK},
			{bytecode.LOOP_IF_NE_RR, bytecode.LOOP_IF_NE_RK},
			{bytecode.LOOP_IF_LT_RR, bytecode.LOOP_IF_LT_RK},
			{bytecode.LOOP_IF_LE_RR, bytecode.LOOP_IF_LE_RK},
			{bytecode.LOOP_IF_GT_RR, bytecode.LOOP_IF_GT_RK},
			{bytecode.LOOP_IF_GE_RR, bytecode.LOOP_IF_GE_RK},
		},
	}
	compareInt = [4][6][2]bytecode.Opcode{
		{
			{bytecode.COMPARE_EQ_INT_RR, bytecode.COMPARE_EQ_INT_RK},
			{bytecode.COMPARE_NE_INT_RR, bytecode.COMPARE_NE_INT_RK},
			{bytecode.COMPARE_LT_INT_RR, bytecode.COMPARE_LT_INT_RK},
			{bytecode.COMPARE_LE_INT_RR, bytecode.COMPARE_LE_INT_RK},
			{bytecode.COMPARE_GT_INT_RR, bytecode.COMPARE_GT_INT_RK},
			{bytecode.COMPARE_GE_INT_RR, bytecode.COMPARE_GE_INT_RK},
		},
		{
			{bytecode.JUMP_IF_EQ_INT_RR, bytecode.JUMP_IF_EQ_INT_RK},
			{bytecode.JUMP_IF_NE_INT_RR, bytecode.JUMP_IF_NE_INT_RK},
			{bytecode.JUMP_IF_LT_INT_RR, bytecode.JUMP_IF_LT_INT_RK},
			{bytecode.JUMP_IF_LE_INT_RR, bytecode.JUMP_IF_LE_INT_RK},
			{bytecode.JUMP_IF_GT_INT_RR, bytecode.JUMP_IF_GT_INT_RK},
			{bytecode.JUMP_IF_GE_INT_RR, bytecode.JUMP_IF_GE_INT_RK},
		},
		{
			{bytecode.JUMP_IF_NOT_EQ_INT_RR, bytecode.JUMP_IF_NOT_EQ_INT_RK},
			{bytecode.JUMP_IF_NOT_NE_INT_RR, bytecode.JUMP_IF_NOT_NE_INT_RK},
			{bytecode.JUMP_IF_NOT_LT_INT_RR, bytecode.JUMP_IF_NOT_LT_INT_RK},
			{bytecode.JUMP_IF_NOT_LE_INT_RR, bytecode.JUMP_IF_NOT_LE_INT_RK},
			{bytecode.JUMP_IF_NOT_GT_INT_RR, bytecode.JUMP_IF_NOT_GT_INT_RK},
			{bytecode.JUMP_IF_NOT_GE_INT_RR, bytecode.JUMP_IF_NOT_GE_INT_RK},
		},
		{
			{bytecode.LOOP_IF_EQ_INT_RR, bytecode.LOOP_IF_EQ_INT_RK},
			{bytecode.LOOP_IF_NE_INT_RR, bytecode.LOOP_IF_NE_INT_RK},
			{bytecode.LOOP_IF_LT_INT_RR, bytecode.LOOP_IF_LT_INT_RK},
			{bytecode.LOOP_IF_LE_INT_RR, bytecode.LOOP_IF_LE_INT_RK},
			{bytecode.LOOP_IF_GT_INT_RR, bytecode.LOOP_IF_GT_INT_RK},
			{bytecode.LOOP_IF_GE_INT_RR, bytecode.LOOP_IF_GE_INT_RK},
		},
	}
	compareFloat = [4][6][2]bytecode.Opcode{
		{
			{bytecode.COMPARE_EQ_FLOAT_RR, bytecode.COMPARE_EQ_FLOAT_RK},
			{bytecode.COMPARE_NE_FLOAT_RR, bytecode.COMPARE_NE_FLOAT_RK},
			{bytecode.COMPARE_LT_FLOAT_RR, bytecode.COMPARE_LT_FLOAT_RK},
			{bytecode.COMPARE_LE_FLOAT_RR, bytecode.COMPARE_LE_FLOAT_RK},
			{bytecode.COMPARE_GT_FLOAT_RR, bytecode.COMPARE_GT_FLOAT_RK},
			{bytecode.COMPARE_GE_FLOAT_RR, bytecode.COMPARE_GE_FLOAT_RK},
		},
		{
			{bytecode.JUMP_IF_EQ_FLOAT_RR, bytecode.JUMP_IF_EQ_FLOAT_RK},
			{bytecode.JUMP_IF_NE_FLOAT_RR, bytecode.JUMP_IF_NE_FLOAT_RK},
			{bytecode.JUMP_IF_LT_FLOAT_RR, bytecode.JUMP_IF_LT_FLOAT_RK},
			{bytecode.JUMP_IF_LE_FLOAT_RR, bytecode.JUMP_IF_LE_FLOAT_RK},
			{bytecode.JUMP_IF_GT_FLOAT_RR, bytecode.JUMP_IF_GT_FLOAT_RK},
			{bytecode.JUMP_IF_GE_FLOAT_RR, bytecode.JUMP_IF_GE_FLOAT_RK},
		},
		{
			{bytecode.JUMP_IF_NOT_EQ_FLOAT_RR, bytecode.JUMP_IF_NOT_EQ_FLOAT_RK},
			{bytecode.JUMP_IF_NOT_NE_FLOAT_RR, bytecode.JUMP_IF_NOT_NE_FLOAT_RK},
			{bytecode.JUMP_IF_NOT_LT_FLOAT_RR, bytecode.JUMP_IF_NOT_LT_FLOAT_RK},
			{bytecode.JUMP_IF_NOT_LE_FLOAT_RR, bytecode.JUMP_IF_NOT_LE_FLOAT_RK},
			{bytecode.JUMP_IF_NOT_GT_FLOAT_RR, bytecode.JUMP_IF_NOT_GT_FLOAT_RK},
			{bytecode.JUMP_IF_NOT_GE_FLOAT_RR, bytecode.JUMP_IF_NOT_GE_FLOAT_RK},
		},
		{
			{},
			{},
			{bytecode.LOOP_IF_LT_FLOAT_RR, bytecode.LOOP_IF_LT_FLOAT_RK},
			{bytecode.LOOP_IF_LE_FLOAT_RR, bytecode.LOOP_IF_LE_FLOAT_RK},
			{bytecode.LOOP_IF_GT_FLOAT_RR, bytecode.LOOP_IF_GT_FLOAT_RK},
			{bytecode.LOOP_IF_GE_FLOAT_RR, bytecode.LOOP_IF_GE_FLOAT_RK},
		},
	}
)

const (
	kindCompare = iota
	kindJumpIf
	kindJumpIfNot
	kindLoopIf

	rowEQ = 0
	rowNE = 1
)

// compareFor returns the decision for a comparison.
func compareFor(kind, row, form int) func(*operands) (bytecode.Opcode, bool) {
	return func(o *operands) (bytecode.Opcode, bool) {
		left, right := o.ins.A, o.ins.B
		if kind == kindCompare {
			left, right = o.ins.B, o.ins.C
		}
		l, r := o.reg(left), o.reg(right)
		if form == formRK {
			r = o.konst(right)
		}
		var op bytecode.Opcode
		switch {
		case l.IsInt64() && r.IsInt64():
			op = compareInt[kind][row][form]
		case l.IsFloat() && r.IsFloat():
			op = compareFloat[kind][row][form]
		case l.Type() == &object.StrType && r.Type() == &object.StrType:
			switch {
			case kind == kindJumpIf && row == rowEQ, kind == kindJumpIfNot && row == rowNE:
				op = [...]bytecode.Opcode{bytecode.JUMP_IF_EQ_STR_RR, bytecode.JUMP_IF_EQ_STR_RK}[form]
			case kind == kindJumpIf && row == rowNE, kind == kindJumpIfNot && row == rowEQ:
				op = [...]bytecode.Opcode{bytecode.JUMP_IF_NOT_EQ_STR_RR, bytecode.JUMP_IF_NOT_EQ_STR_RK}[form]
			}
		}
		return op, op != 0
	}
}
