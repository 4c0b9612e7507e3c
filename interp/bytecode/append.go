package bytecode

// OwnsAppend reports whether instruction at, an addition of something to a
// local variable that it stores there again (s += x), may extend a str in
// place that such an addition made: whether on all ways to it the variable
// was, since it was last set to a constant, only added to. Then no instruction
// can have put the variable's value anywhere else.
func OwnsAppend(c *Code, at int) bool {
	in := c.Instructions[at]
	if in.A != in.B || in.C == in.A && isRegister(in.Op, 2) {
		return false
	}
	v := int32(in.A) / RegisterSize
	n := len(c.Instructions)
	handler := handlers(c)
	// state is what is known before each instruction: nothing yet, that the
	// value is the variable's own, or that it may be somebody else's too.
	const own, shared = 1, 2
	state := make([]uint8, n)
	state[0] = shared
	var buf [6]RegisterUse
	for changed := true; changed; {
		changed = false
		flow := func(to int, s uint8) {
			if to < n && state[to]|s != state[to] {
				state[to] |= s
				changed = true
			}
		}
		for i, in := range c.Instructions {
			s := state[i]
			if s == 0 {
				continue
			}
			after := s
			switch in.Op {
			case LOAD_FAR, STORE_FAR:
				return false
			case CHECK_BOUND:
			default:
				for _, u := range Registers(buf[:0], in) {
					if u.First > v || v >= u.First+u.Count {
						continue
					}
					switch {
					case !u.Write && isAddition(in, v), u.Write && isAddition(in, v), u.Write && in.Op == LOAD_CONST:
						after = own
					default:
						after = shared
					}
				}
			}
			if in.Op.FallsThrough() {
				flow(i+1, after)
			}
			if t, ok := c.Target(i); ok {
				flow(t, after)
			}
			if h := handler[i]; h >= 0 {
				// The instruction may fail before it writes anything; what it
				// read may be somewhere else.
				if int32(c.Exceptions[h].Register) == v {
					s = shared
				}
				flow(int(c.Exceptions[h].Target), s|after)
			}
		}
	}
	return state[at] == own
}

// isAddition reports whether in adds something else to register v.
func isAddition(in Instruction, v int32) bool {
	if int32(in.A)/RegisterSize != v || in.A != in.B {
		return false
	}
	switch in.Op {
	case BINARY_ADD_RR, INPLACE_ADD_RR:
		return in.C != in.A
	case BINARY_ADD_RK, INPLACE_ADD_RK:
		return true
	}
	return false
}

// isRegister reports whether operand i of op is a register.
func isRegister(op Opcode, i int) bool {
	switch op.Operands()[i] {
	case OperandRead, OperandWrite, OperandWindow:
		return true
	}
	return false
}
