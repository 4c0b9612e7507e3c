package bytecode

import (
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"
)

// Disassemble writes the instructions of c, and then of the code objects among
// its constants, as `gopy dis` shows them: line, mark of a jump's target,
// index, opcode, operands, and what the operands stand for.
func Disassemble(w io.Writer, c *Code) {
	disassembleOne(w, c)
	for _, k := range c.Constants {
		if code, ok := k.(*Code); ok {
			fmt.Fprintf(w, "\n%s:\n", FormatConstant(code))
			Disassemble(w, code)
		}
	}
}

// Target returns the instruction that instruction i can jump to.
func (c *Code) Target(i int) (int, bool) {
	in := c.Instructions[i]
	jumps, wide := in.Op.Jumps()
	switch {
	case !jumps:
		return 0, false
	case wide:
		return i + 1 + int(int32(in.Wide())), true
	}
	return i + 1 + int(int16(in.C)), true
}

func disassembleOne(w io.Writer, c *Code) {
	targets := map[int]bool{}
	for i := range c.Instructions {
		if t, ok := c.Target(i); ok {
			targets[t] = true
		}
	}
	for _, e := range c.Exceptions {
		targets[int(e.Target)] = true
	}
	line := int32(-2)
	for i := range c.Instructions {
		text := ""
		if l := c.Location(i).Line; l != line {
			line = l
			if text = strconv.Itoa(int(l)); l < 0 {
				text = "--"
			}
			if i > 0 {
				fmt.Fprintln(w)
			}
		}
		mark := "  "
		if targets[i] {
			mark = ">>"
		}
		fmt.Fprintf(w, "%4s %s %4d  %s\n", text, mark, i, c.FormatInstruction(i))
	}
	if len(c.Exceptions) > 0 {
		fmt.Fprintln(w, "ExceptionTable:")
		for _, e := range c.Exceptions {
			fmt.Fprintf(w, "  %d to %d -> %d [%s]\n", e.Start, e.End-1, e.Target, c.registerName(int(e.Register)))
		}
	}
}

func (c *Code) registerName(r int) string {
	if r < len(c.LocalNames) && c.LocalNames[r] != "" {
		return c.LocalNames[r]
	}
	return "r" + strconv.Itoa(r)
}

// FormatInstruction returns instruction i as text.
func (c *Code) FormatInstruction(i int) string {
	in := c.Instructions[i]
	kinds := in.Op.Operands()
	args := make([]string, 0, 3)
	note := ""
	constant := func(k int) string {
		if k < len(c.Constants) {
			return FormatConstant(c.Constants[k])
		}
		return "?"
	}
	name := func(k int) string {
		if k < len(c.Names) {
			return c.Names[k]
		}
		return "?"
	}
	for j, v := range [3]uint16{in.A, in.B, in.C} {
		switch kinds[j] {
		case OperandRead, OperandWrite, OperandWindow:
			args = append(args, c.registerName(int(v)/RegisterSize))
		case OperandConst:
			args = append(args, constant(int(v)/RegisterSize))
		case OperandImm:
			args = append(args, strconv.Itoa(int(v)))
		case OperandName:
			args = append(args, name(int(v)))
		case OperandJump:
			note = fmt.Sprintf("to %d", i+1+int(int16(v)))
		case OperandWideJump:
			note = fmt.Sprintf("to %d", i+1+int(int32(in.Wide())))
		case OperandWideConst:
			args = append(args, constant(int(in.Wide())))
		case OperandWideName:
			args = append(args, name(int(in.Wide())))
		case OperandWideReg:
			args = append(args, name(int(in.Wide()&0x7fffffff)))
			if in.Op == LOAD_FAR || in.Op == STORE_FAR {
				args[len(args)-1] = "r" + strconv.Itoa(int(in.Wide()))
			}
		}
	}
	switch in.Op {
	case CALL, CALL_METHOD:
		if in.C == 0 {
			args = args[:2]
		} else {
			args[2] = "-> " + c.registerName(int(in.C)/RegisterSize)
		}
	case CALL_KW, CALL_METHOD_KW:
		args[2] = constant(int(in.C))
	}
	text := strings.TrimRight(fmt.Sprintf("%-22s %s", in.Op, strings.Join(args, ", ")), " ")
	if note != "" {
		text += " " + note
	}
	return text
}

// FormatConstant returns a constant as Python would write it.
func FormatConstant(v any) string {
	items := func(list []any) string {
		parts := make([]string, len(list))
		for i, x := range list {
			parts[i] = FormatConstant(x)
		}
		return strings.Join(parts, ", ")
	}
	switch v := v.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case int64:
		return strconv.FormatInt(v, 10)
	case *big.Int:
		if v.BitLen() > 4096 {
			return fmt.Sprintf("<int of %d bits>", v.BitLen())
		}
		return v.String()
	case float64:
		s := strconv.FormatFloat(v, 'g', -1, 64)
		if !strings.ContainsAny(s, ".einIN") {
			s += ".0"
		}
		return s
	case complex128:
		return strings.ReplaceAll(strconv.FormatComplex(v, 'g', -1, 128), "i", "j")
	case string:
		if len(v) > 60 {
			return strconv.Quote(v[:60]) + "..."
		}
		return strconv.Quote(v)
	case []byte:
		return "b" + strconv.Quote(string(v))
	case Ellipsis:
		return "..."
	case Tuple:
		if len(v) == 1 {
			return "(" + FormatConstant(v[0]) + ",)"
		}
		return "(" + items(v) + ")"
	case FrozenSet:
		return "frozenset({" + items(v) + "})"
	case Slice:
		return "slice(" + items(v[:]) + ")"
	case *Code:
		return fmt.Sprintf("<code %s, line %d>", v.Qualname, v.FirstLine)
	}
	return fmt.Sprintf("<%T>", v)
}
