package bytecode

import "fmt"

// Verify checks that a code object, and those among its constants, can be run
// without harm: registers, constants and names are in range, jumps and
// exception handlers lead to instructions, and nothing runs off the end.
func Verify(c *Code) error {
	if err := verifyOne(c); err != nil {
		return fmt.Errorf("%s: %w", c.Qualname, err)
	}
	for _, k := range c.Constants {
		if code, ok := k.(*Code); ok {
			if err := Verify(code); err != nil {
				return err
			}
		}
	}
	return nil
}

func verifyOne(c *Code) error {
	n := len(c.Instructions)
	if n == 0 {
		return fmt.Errorf("no instructions")
	}
	if len(c.LocalNames) > c.NRegs || len(c.LocalKinds) != len(c.LocalNames) {
		return fmt.Errorf("%d names and %d kinds of locals for %d registers", len(c.LocalNames), len(c.LocalKinds), c.NRegs)
	}
	params := c.ArgCount + c.KwOnlyArgCount
	if c.Flags&FlagVarArgs != 0 {
		params++
	}
	if c.Flags&FlagVarKeywords != 0 {
		params++
	}
	if c.ArgCount < 0 || c.KwOnlyArgCount < 0 || c.PosOnlyArgCount < 0 || c.PosOnlyArgCount > c.ArgCount ||
		params > len(c.LocalNames) {
		return fmt.Errorf("%d parameters, %d locals", params, len(c.LocalNames))
	}
	if c.Flags&FlagOptimized == 0 && c.NRegs < 1 {
		return fmt.Errorf("no register for the locals")
	}
	if c.Flags&FlagHasDocstring != 0 {
		if len(c.Constants) == 0 {
			return fmt.Errorf("no docstring")
		}
		if _, ok := c.Constants[0].(string); !ok {
			return fmt.Errorf("the docstring is no str")
		}
	}
	var buf [6]RegisterUse
	for i, in := range c.Instructions {
		if err := verifyInstruction(c, i, in, buf[:0]); err != nil {
			return fmt.Errorf("instruction %d (%s): %w", i, in.Op, err)
		}
	}
	if c.Instructions[n-1].Op.FallsThrough() {
		return fmt.Errorf("the last instruction (%s) goes on", c.Instructions[n-1].Op)
	}
	for i, e := range c.Exceptions {
		if e.Start >= e.End || int(e.End) > n || int(e.Target) >= n || int(e.Register) >= c.NRegs {
			return fmt.Errorf("exception entry %d: %+v", i, e)
		}
		if i > 0 && e.Start < c.Exceptions[i-1].Start {
			return fmt.Errorf("exception entry %d is out of order", i)
		}
	}
	return nil
}

func verifyInstruction(c *Code, i int, in Instruction, buf []RegisterUse) error {
	if in.Op >= FirstSpecialized {
		return fmt.Errorf("not an opcode of the compiler")
	}
	kinds := in.Op.Operands()
	operands := [3]uint16{in.A, in.B, in.C}
	for j, k := range kinds {
		v := operands[j]
		switch k {
		case OperandRead, OperandWrite, OperandWindow:
			if v%RegisterSize != 0 {
				return fmt.Errorf("operand %d is not scaled", j)
			}
			operands[j] = v / RegisterSize
			if int(operands[j]) >= c.NRegs && !emptyWindow(in, j) {
				return fmt.Errorf("register %d of %d", operands[j], c.NRegs)
			}
		case OperandConst:
			if v%RegisterSize != 0 || int(v)/RegisterSize >= len(c.Constants) {
				return fmt.Errorf("constant %d of %d", int(v)/RegisterSize, len(c.Constants))
			}
			if code, ok := c.Constants[v/RegisterSize].(*Code); ok {
				return fmt.Errorf("operand is code %s", code.Name)
			}
		case OperandName:
			if int(v) >= len(c.Names) {
				return fmt.Errorf("name %d of %d", v, len(c.Names))
			}
		case OperandWideConst:
			if int64(in.Wide()) >= int64(len(c.Constants)) {
				return fmt.Errorf("constant %d of %d", in.Wide(), len(c.Constants))
			}
			if _, ok := c.Constants[in.Wide()].(*Code); ok != (in.Op == MAKE_FUNCTION) {
				return fmt.Errorf("wrong kind of constant %d", in.Wide())
			}
		case OperandWideName:
			if int64(in.Wide()) >= int64(len(c.Names)) {
				return fmt.Errorf("name %d of %d", in.Wide(), len(c.Names))
			}
		case OperandWideReg:
			limit := int64(len(c.Names))
			w := int64(in.Wide() & 0x7fffffff)
			if in.Op == LOAD_FAR || in.Op == STORE_FAR {
				limit, w = int64(c.NRegs), int64(in.Wide())
			}
			if w >= limit {
				return fmt.Errorf("index %d of %d", w, limit)
			}
		}
	}
	switch in.Op {
	case CALL, CALL_METHOD:
		if in.C != 0 && (in.C%RegisterSize != 1 || int(in.C)/RegisterSize >= c.NRegs) {
			return fmt.Errorf("result register %d of %d", int(in.C)/RegisterSize, c.NRegs)
		}
	case CALL_KW, CALL_METHOD_KW:
		if int(in.C) >= len(c.Constants) {
			return fmt.Errorf("constant %d of %d", in.C, len(c.Constants))
		}
		names, ok := c.Constants[in.C].(Tuple)
		if !ok || len(names) > int(in.B) || !allStrings(names) {
			return fmt.Errorf("constant %d names no arguments", in.C)
		}
	}
	if t, ok := c.Target(i); ok && (t < 0 || t >= len(c.Instructions)) {
		return fmt.Errorf("jump to %d of %d", t, len(c.Instructions))
	}
	for _, u := range RegisterUses(buf, in.Op, int32(operands[0]), int32(operands[1]), int32(operands[2])) {
		if int(u.First)+int(u.Count) > c.NRegs {
			return fmt.Errorf("registers %d to %d of %d", u.First, u.First+u.Count-1, c.NRegs)
		}
	}
	return nil
}

// emptyWindow reports whether operand j is a window of no registers.
func emptyWindow(in Instruction, j int) bool {
	switch in.Op {
	case BUILD_LIST, BUILD_TUPLE, BUILD_SET, BUILD_MAP, BUILD_STRING:
		return j == 1 && in.C == 0
	case UNPACK_SEQUENCE:
		return j == 0 && in.C == 0
	case RAISE:
		return j == 0 && in.B == 0
	}
	return false
}

func allStrings(t Tuple) bool {
	for _, x := range t {
		if _, ok := x.(string); !ok {
			return false
		}
	}
	return true
}
