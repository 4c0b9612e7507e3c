package specialize

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// The operand forms, as second index of the tables.
const (
	formRR = iota
	formRK
	formKR
)

// The rows of the binary operators, as first index of the tables.
const (
	rowAdd = iota
	rowSub
	rowMul
	rowTruediv
	rowFloordiv
	rowMod
	rowPow
	rowLshift
	rowRshift
	rowAnd
	rowOr
	rowXor
	rowMatmul
	binaryRows
)

// binaryGeneric and inplaceGeneric are the opcodes that the compiler emits.
var binaryGeneric = [binaryRows][3]bytecode.Opcode{
	rowAdd:      {bytecode.BINARY_ADD_RR, bytecode.BINARY_ADD_RK, bytecode.BINARY_ADD_KR},
	rowSub:      {bytecode.BINARY_SUB_RR, bytecode.BINARY_SUB_RK, bytecode.BINARY_SUB_KR},
	rowMul:      {bytecode.BINARY_MUL_RR, bytecode.BINARY_MUL_RK, bytecode.BINARY_MUL_KR},
	rowTruediv:  {bytecode.BINARY_TRUEDIV_RR, bytecode.BINARY_TRUEDIV_RK, bytecode.BINARY_TRUEDIV_KR},
	rowFloordiv: {bytecode.BINARY_FLOORDIV_RR, bytecode.BINARY_FLOORDIV_RK, bytecode.BINARY_FLOORDIV_KR},
	rowMod:      {bytecode.BINARY_MOD_RR, bytecode.BINARY_MOD_RK, bytecode.BINARY_MOD_KR},
	rowPow:      {bytecode.BINARY_POW_RR, bytecode.BINARY_POW_RK, bytecode.BINARY_POW_KR},
	rowLshift:   {bytecode.BINARY_LSHIFT_RR, bytecode.BINARY_LSHIFT_RK, bytecode.BINARY_LSHIFT_KR},
	rowRshift:   {bytecode.BINARY_RSHIFT_RR, bytecode.BINARY_RSHIFT_RK, bytecode.BINARY_RSHIFT_KR},
	rowAnd:      {bytecode.BINARY_AND_RR, bytecode.BINARY_AND_RK, bytecode.BINARY_AND_KR},
	rowOr:       {bytecode.BINARY_OR_RR, bytecode.BINARY_OR_RK, bytecode.BINARY_OR_KR},
	rowXor:      {bytecode.BINARY_XOR_RR, bytecode.BINARY_XOR_RK, bytecode.BINARY_XOR_KR},
	rowMatmul:   {bytecode.BINARY_MATMUL_RR, bytecode.BINARY_MATMUL_RK, bytecode.BINARY_MATMUL_KR},
}

var inplaceGeneric = [binaryRows][2]bytecode.Opcode{
	rowAdd:      {bytecode.INPLACE_ADD_RR, bytecode.INPLACE_ADD_RK},
	rowSub:      {bytecode.INPLACE_SUB_RR, bytecode.INPLACE_SUB_RK},
	rowMul:      {bytecode.INPLACE_MUL_RR, bytecode.INPLACE_MUL_RK},
	rowTruediv:  {bytecode.INPLACE_TRUEDIV_RR, bytecode.INPLACE_TRUEDIV_RK},
	rowFloordiv: {bytecode.INPLACE_FLOORDIV_RR, bytecode.INPLACE_FLOORDIV_RK},
	rowMod:      {bytecode.INPLACE_MOD_RR, bytecode.INPLACE_MOD_RK},
	rowPow:      {bytecode.INPLACE_POW_RR, bytecode.INPLACE_POW_RK},
	rowLshift:   {bytecode.INPLACE_LSHIFT_RR, bytecode.INPLACE_LSHIFT_RK},
	rowRshift:   {bytecode.INPLACE_RSHIFT_RR, bytecode.INPLACE_RSHIFT_RK},
	rowAnd:      {bytecode.INPLACE_AND_RR, bytecode.INPLACE_AND_RK},
	rowOr:       {bytecode.INPLACE_OR_RR, bytecode.INPLACE_OR_RK},
	rowXor:      {bytecode.INPLACE_XOR_RR, bytecode.INPLACE_XOR_RK},
	rowMatmul:   {bytecode.INPLACE_MATMUL_RR, bytecode.INPLACE_MATMUL_RK},
}

// The specialised opcodes by row and form; 0 where there is none.
var (
	intInt = [binaryRows][3]bytecode.Opcode{
		rowAdd:      {bytecode.BINARY_ADD_INT_RR, bytecode.BINARY_ADD_INT_RK, bytecode.BINARY_ADD_INT_KR},
		rowSub:      {bytecode.BINARY_SUB_INT_RR, bytecode.BINARY_SUB_INT_RK, bytecode.BINARY_SUB_INT_KR},
		rowMul:      {bytecode.BINARY_MUL_INT_RR, bytecode.BINARY_MUL_INT_RK, bytecode.BINARY_MUL_INT_KR},
		rowTruediv:  {bytecode.BINARY_TRUEDIV_INT_RR, bytecode.BINARY_TRUEDIV_INT_RK},
		rowFloordiv: {bytecode.BINARY_FLOORDIV_INT_RR, bytecode.BINARY_FLOORDIV_INT_RK},
		rowMod:      {bytecode.BINARY_MOD_INT_RR, bytecode.BINARY_MOD_INT_RK},
		rowLshift:   {bytecode.BINARY_LSHIFT_INT_RR, bytecode.BINARY_LSHIFT_INT_RK, bytecode.BINARY_LSHIFT_INT_KR},
		rowRshift:   {bytecode.BINARY_RSHIFT_INT_RR, bytecode.BINARY_RSHIFT_INT_RK},
		rowAnd:      {bytecode.BINARY_AND_INT_RR, bytecode.BINARY_AND_INT_RK},
		rowOr:       {bytecode.BINARY_OR_INT_RR, bytecode.BINARY_OR_INT_RK},
		rowXor:      {bytecode.BINARY_XOR_INT_RR, bytecode.BINARY_XOR_INT_RK},
	}
	floatFloat = [binaryRows][3]bytecode.Opcode{
		rowAdd:     {bytecode.BINARY_ADD_FLOAT_RR, bytecode.BINARY_ADD_FLOAT_RK, bytecode.BINARY_ADD_FLOAT_KR},
		rowSub:     {bytecode.BINARY_SUB_FLOAT_RR, bytecode.BINARY_SUB_FLOAT_RK, bytecode.BINARY_SUB_FLOAT_KR},
		rowMul:     {bytecode.BINARY_MUL_FLOAT_RR, bytecode.BINARY_MUL_FLOAT_RK, bytecode.BINARY_MUL_FLOAT_KR},
		rowTruediv: {bytecode.BINARY_TRUEDIV_FLOAT_RR, bytecode.BINARY_TRUEDIV_FLOAT_RK, bytecode.BINARY_TRUEDIV_FLOAT_KR},
	}
	floatInt = [binaryRows][3]bytecode.Opcode{
		rowAdd:     {bytecode.BINARY_ADD_FLOAT_INT_RR, bytecode.BINARY_ADD_FLOAT_INT_RK, bytecode.BINARY_ADD_FLOAT_INT_KR},
		rowSub:     {bytecode.BINARY_SUB_FLOAT_INT_RR, bytecode.BINARY_SUB_FLOAT_INT_RK, bytecode.BINARY_SUB_FLOAT_INT_KR},
		rowMul:     {bytecode.BINARY_MUL_FLOAT_INT_RR, bytecode.BINARY_MUL_FLOAT_INT_RK, bytecode.BINARY_MUL_FLOAT_INT_KR},
		rowTruediv: {bytecode.BINARY_TRUEDIV_FLOAT_INT_RR, bytecode.BINARY_TRUEDIV_FLOAT_INT_RK, bytecode.BINARY_TRUEDIV_FLOAT_INT_KR},
	}
	intFloat = [binaryRows][3]bytecode.Opcode{
		rowAdd: {bytecode.BINARY_ADD_INT_FLOAT_RR, bytecode.BINARY_ADD_INT_FLOAT_RK, bytecode.BINARY_ADD_INT_FLOAT_KR},
		rowSub: {bytecode.BINARY_SUB_INT_FLOAT_RR, bytecode.BINARY_SUB_INT_FLOAT_RK, bytecode.BINARY_SUB_INT_FLOAT_KR},
		rowMul: {bytecode.BINARY_MUL_INT_FLOAT_RR, bytecode.BINARY_MUL_INT_FLOAT_RK, bytecode.BINARY_MUL_INT_FLOAT_KR},
	}
	strStr = [binaryRows][3]bytecode.Opcode{
		rowAdd: {bytecode.BINARY_ADD_STR_RR, bytecode.BINARY_ADD_STR_RK, bytecode.BINARY_ADD_STR_KR},
	}
)

// binaryFor returns the decision for a binary operator in an operand form.
func binaryFor(row, form int) func(*operands) (bytecode.Opcode, bool) {
	return func(o *operands) (bytecode.Opcode, bool) {
		l, r := o.reg(o.ins.B), o.reg(o.ins.C)
		switch form {
		case formRK:
			r = o.konst(o.ins.C)
		case formKR:
			l = o.konst(o.ins.B)
		}
		var op bytecode.Opcode
		switch {
		case l.IsInt64() && r.IsInt64():
			op = intInt[row][form]
		case l.IsFloat() && r.IsFloat():
			op = floatFloat[row][form]
		case l.IsFloat() && r.IsInt64():
			op = floatInt[row][form]
		case l.IsInt64() && r.IsFloat():
			op = intFloat[row][form]
		case l.Type() == &object.StrType && r.Type() == &object.StrType:
			if op = strStr[row][form]; row == rowAdd && form != formKR && bytecode.OwnsAppend(o.code.Code, o.f.InstructionIndex()) {
				op = [...]bytecode.Opcode{formRR: bytecode.BINARY_APPEND_STR_RR, formRK: bytecode.BINARY_APPEND_STR_RK}[form]
			}
		}
		return op, op != 0
	}
}
