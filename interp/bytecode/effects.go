package bytecode

// RegisterUse is a run of registers that an instruction reads or writes.
type RegisterUse struct {
	First, Count int32
	Write        bool
}

// RegisterUses appends the registers that an instruction of the compiler reads
// and writes to uses, reads before writes. a, b and c are its operands with
// register operands as indexes, not scaled. FOR_ITER writes R[A] only where it
// jumps. The C of CALL and CALL_METHOD is as in the instruction: the offset of
// the register for the result plus one, or 0.
func RegisterUses(uses []RegisterUse, op Opcode, a, b, c int32) []RegisterUse {
	read := func(first, n int32) {
		if n > 0 {
			uses = append(uses, RegisterUse{first, n, false})
		}
	}
	write := func(first, n int32) {
		if n > 0 {
			uses = append(uses, RegisterUse{first, n, true})
		}
	}
	switch op {
	case LOAD_ATTR, LOAD_DEREF, IMPORT_FROM, MOVE, GET_ITER_OBJECT, PUSH_EXC, YIELD_VALUE:
		read(b, 1)
		write(a, 1)
	case LOAD_METHOD, LOAD_SPECIAL, GET_ITER:
		read(b, 1)
		write(a, 2)
	case EXC_INFO:
		read(b, 1)
		write(a, 3)
	case LOAD_SUPER_ATTR:
		read(a, 3)
		write(a, 1)
	case LOAD_SUPER_METHOD:
		read(a, 3)
		write(a, 2)
	case CALL, CALL_KW:
		read(a, 1)
		read(a+2, b)
		write(a, 2+b)
		if op == CALL && c > 0 {
			write(c/RegisterSize, 1)
		}
	case CALL_METHOD, CALL_METHOD_KW:
		read(a, 2+b)
		write(a, 2+b)
		if op == CALL_METHOD && c > 0 {
			write(c/RegisterSize, 1)
		}
	case CALL_EX:
		read(a, 1)
		read(a+2, 2)
		write(a, 4)
	case CHECK_EG_MATCH:
		read(b, 1)
		read(c, 1)
		write(a, 2)
	case FOR_ITER:
		read(b, 2)
		write(b, 2)
		write(a, 1)
	case MAKE_FUNCTION, RETURN_GENERATOR, LOAD_GLOBAL, LOAD_NAME, LOAD_BUILD_CLASS, LOAD_COMMON_CONSTANT,
		LOAD_CONST, LOAD_FAR, LOAD_LOCALS:
		write(a, 1)
	case SEND, LOAD_FROM_DICT_OR_DEREF:
		read(a, 1)
		read(b, 1)
		write(a, 1)
	case LOAD_FROM_DICT_OR_GLOBALS, MAKE_CELL, DELETE_FAST:
		read(a, 1)
		write(a, 1)
	case CLEAR, COPY_FREE:
		write(a, b)
	case IMPORT_NAME:
		read(c, 2)
		write(a, 1)
	case UNPACK_SEQUENCE:
		read(b, 1)
		write(a, c)
	case UNPACK_EX:
		read(b, 1)
		write(a, c&255+1+c>>8)
	case BUILD_LIST, BUILD_TUPLE, BUILD_SET, BUILD_STRING, BUILD_SLICE:
		read(b, c)
		write(a, 1)
	case FORMAT_PERCENT:
		read(b, c+1)
		write(a, 1)
	case BUILD_MAP:
		read(b, 2*c)
		write(a, 1)
	case BUILD_LIST_FOR, BUILD_MAP_FOR:
		read(b, 2)
		write(a, 1)
	case BINARY_SLICE:
		read(b, 1)
		read(c, 2)
		write(a, 1)
	case STORE_SLICE:
		read(a, 1)
		read(b, 2)
		read(c, 1)
	case BUILD_INTERPOLATION:
		read(b, 2+c>>2&1)
		write(a, 1)
	case BUILD_TEMPLATE:
		read(b, 2)
		write(a, 1)
	case MAKE_TYPEVAR:
		read(b, 1+min(c, 1))
		write(a, 1)
	case MAKE_TYPEALIAS, MATCH_CLASS:
		read(b, 3)
		write(a, 1)
	case RAISE:
		read(a, b)
	default:
		kinds := op.Operands()
		regs := [3]int32{a, b, c}
		for i, k := range kinds {
			if k == OperandRead {
				read(regs[i], 1)
			}
		}
		if kinds[0] == OperandWrite {
			write(a, 1)
		}
	}
	return uses
}

// Jumps reports whether an instruction of the compiler can jump, and which
// operand says where: the 16-bit C or the wide one.
func (op Opcode) Jumps() (jumps, wide bool) {
	k := op.Operands()
	return k[1] == OperandWideJump || k[2] == OperandJump, k[1] == OperandWideJump
}

// FallsThrough reports whether control can go on at the next instruction.
func (op Opcode) FallsThrough() bool {
	switch op {
	case JUMP, JUMP_BACK, RETURN_VALUE, RETURN_CONST, RAISE, RERAISE:
		return false
	}
	return true
}
