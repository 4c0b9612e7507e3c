package main

import (
	"bytes"
	"fmt"
	"go/format"
	"strings"
)

// writePlainLoop makes eval/zloop.go.
func writePlainLoop(defs []*instruction) ([]byte, error) { return writeLoop(defs, false) }

// writeTracedLoop makes eval/zloop_traced.go, the same loop with an event
// before each instruction.
func writeTracedLoop(defs []*instruction) ([]byte, error) { return writeLoop(defs, true) }

func writeLoop(defs []*instruction, traced bool) ([]byte, error) {
	var b bytes.Buffer
	name, doc := "runPlain", "runs frames until the one at entry returns."
	if traced {
		name, doc = "runTraced", "is runPlain with an event before each instruction."
	}
	fmt.Fprintf(&b, `%spackage eval

import (
	"math"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

var _ = math.Float64bits

// %s %s
func (e *Engine) %s(t *object.Thread, f *object.Frame) (ret object.Value, err error) {
	var (
		base, kbase, pc unsafe.Pointer
		code            *object.Code
		ins             *bytecode.Instruction
		op              bytecode.Opcode
	)
reload:
	base = f.BasePtr()
	code = f.CodeOf()
	kbase = code.KBase
	pc = f.PCPtr()
loop:
	for {
`, header, name, doc, name)
	if traced {
		b.WriteString(`		if t.Breaker.Load() != 0 {
			goto poll
		}
	afterPoll:
		f.PC = uintptr(pc)
		t.SetFrame(f)
		if e.tracing(t) {
			if err = e.traceInstruction(t, f, code); err != nil {
				pc = unsafe.Add(f.PCPtr(), bytecode.InstructionSize)
				goto raised
			}
			pc = f.PCPtr()
		}
`)
	}
	b.WriteString(`		ins = (*bytecode.Instruction)(pc)
		pc = unsafe.Add(pc, bytecode.InstructionSize)
		op = ins.Op
	dispatch:
		switch op {
`)
	for _, d := range defs {
		text, err := d.caseText()
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %s: %w", d.file, d.line, d.name, err)
		}
		b.WriteString(text)
	}
	b.WriteString(`		default:
			panic("BUG: invalid opcode " + op.String())
		}
		continue
	deopt:
		op = e.miss(code, ins)
		goto dispatch
	restart:
		// The instruction at hand was rewritten.
		op = ins.Op
		goto dispatch
	poll:
		f.PC = uintptr(pc)
		t.SetFrame(f)
		if err = e.handleBreaker(t, f); err != nil {
			goto raised
		}
`)
	if traced {
		b.WriteString("\t\tif !e.instrumented(t) {\n\t\t\treturn e.runPlain(t, f)\n\t\t}\n\t\tgoto afterPoll\n")
	} else {
		b.WriteString("\t\tif e.instrumented(t) {\n\t\t\treturn e.runTraced(t, f)\n\t\t}\n\t\tcontinue\n")
	}
	b.WriteString(`	returnSlow:
		f.PC = uintptr(pc)
		t.SetFrame(f)
		if f.Flags&object.FrameEntry != 0 {
			e.leave(t, f)
			return ret, nil
		}
		if f, err = e.returnFrom(t, f, ret); err != nil {
			goto raisedSaved
		}
		goto reload
	raised:
		f.PC = uintptr(pc)
	raisedSaved:
		t.SetFrame(f)
		if f = e.unwind(t, f, &err); f == nil {
			return object.Value{}, err
		}
		goto reload
	}
}
`)
	out, err := format.Source(b.Bytes())
	if err != nil {
		return b.Bytes(), err
	}
	return out, nil
}

// caseText makes the case of one instruction.
func (d *instruction) caseText() (string, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "\t\tcase bytecode.%s: // %s\n", d.name, d.file)
	reg := func(o operand) string {
		from := "base"
		if o.constant {
			from = "kbase"
		}
		return fmt.Sprintf("(*object.Value)(unsafe.Add(%s, uintptr(ins.%c)))", from, o.letter)
	}
	body := d.body
	dst := ""
	for i, o := range d.operands {
		if !(d.results && i == 0) && !usesIdent(body, o.name) && o.kind != "int64" && o.kind != "float64" {
			continue
		}
		if d.results && i == 0 {
			dst = o.name
			switch o.kind {
			case "Value", "int64", "float64", "bool":
				kind := o.kind
				if kind == "Value" {
					kind = "object.Value"
				}
				fmt.Fprintf(&b, "var %s %s\n", o.name, kind)
			default:
				return "", fmt.Errorf("result of type %s", o.kind)
			}
			continue
		}
		switch o.kind {
		case "R", "RK":
			fmt.Fprintf(&b, "%s := %s\n", o.name, reg(o))
		case "int64":
			fmt.Fprintf(&b, "%s_ := %s\n", o.name, reg(o))
			if !o.constant {
				fmt.Fprintf(&b, "if %s_.P != object.IntTag() {\ngoto deopt\n}\n", o.name)
			}
			fmt.Fprintf(&b, "%s := int64(%s_.N)\n", o.name, o.name)
		case "float64":
			fmt.Fprintf(&b, "%s_ := %s\n", o.name, reg(o))
			if !o.constant {
				fmt.Fprintf(&b, "if %s_.P != object.FloatTag() {\ngoto deopt\n}\n", o.name)
			}
			fmt.Fprintf(&b, "%s := math.Float64frombits(%s_.N)\n", o.name, o.name)
		case "Off", "Imm":
			fmt.Fprintf(&b, "%s := ins.%c\n", o.name, o.letter)
		case "Jump":
			fmt.Fprintf(&b, "%s := int16(ins.%c)\n", o.name, o.letter)
		case "Name":
			fmt.Fprintf(&b, "%s := code.Names[ins.%c]\n", o.name, o.letter)
		case "WideR", "WideK":
			fmt.Fprintf(&b, "%s := ins.Wide()\n", o.name)
		case "WideJ":
			fmt.Fprintf(&b, "%s := int32(ins.Wide())\n", o.name)
		case "WideN":
			fmt.Fprintf(&b, "%s := code.Names[ins.Wide()]\n", o.name)
		default:
			return "", fmt.Errorf("operand of type %s", o.kind)
		}
	}
	body, err := d.replaceWords(body)
	if err != nil {
		return "", err
	}
	// The final return is there for Go's type checker only.
	b.WriteString(strings.TrimSuffix(strings.TrimSpace(body), "return") + "\n")
	if dst != "" {
		a := "(*object.Value)(unsafe.Add(base, uintptr(ins.A)))"
		switch d.operands[0].kind {
		case "Value":
			fmt.Fprintf(&b, "*%s = %s\n", a, dst)
		case "int64":
			fmt.Fprintf(&b, "*%s = object.Value{P: object.IntTag(), N: uint64(%s)}\n", a, dst)
		case "float64":
			fmt.Fprintf(&b, "*%s = object.Value{P: object.FloatTag(), N: math.Float64bits(%s)}\n", a, dst)
		case "bool":
			fmt.Fprintf(&b, "if %s {\n*%s = object.True\n} else {\n*%s = object.False\n}\n", dst, a, a)
		}
	}
	return b.String(), nil
}

// replaceWords turns the words of dsl.go into the loop's code.
func (d *instruction) replaceWords(body string) (string, error) {
	words := []struct {
		word string
		make func(args []string) string
	}{
		{"deopt", func([]string) string { return "goto deopt" }},
		{"fail", func(a []string) string {
			if a[0] == "err" {
				return "goto raised"
			}
			return "err = " + a[0] + "\ngoto raised"
		}},
		{"jump", func(a []string) string {
			return "pc = unsafe.Add(pc, int(" + a[0] + ")*bytecode.InstructionSize)"
		}},
		{"poll", func([]string) string { return "if t.Breaker.Load() != 0 {\ngoto poll\n}" }},
		{"save", func([]string) string { return "f.PC = uintptr(pc)\nt.SetFrame(f)" }},
		{"adapt", func([]string) string { return "if e.adapt(code, ins, base) {\ngoto restart\n}" }},
		{"guardSelf", func([]string) string {
			if d.number == "Method" {
				return "if at(a, 1).P != object.UnboundTag() {\ngoto deopt\n}"
			}
			return ""
		}},
		{"next", func([]string) string { return "continue loop" }},
		{"reload", func([]string) string { return "goto reload" }},
		{"unwound", func([]string) string { return "f = t.CurrentFrame()\ngoto reload" }},
		{"result", func(a []string) string {
			return "if " + a[1] + " == 0 {\n*" + a[0] + " = " + a[2] + "\n} else {\n*(*object.Value)(unsafe.Add(base, uintptr(" + a[1] + "-1))) = " + a[2] + "\n}"
		}},
		{"Imm", func(a []string) string { return "uint16(" + a[0] + ")" }},
		{"returnSlow", func(a []string) string { return "ret = " + a[0] + "\ngoto returnSlow" }},
		{"site", func([]string) string {
			return "(*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer(ins))-code.InsBase)*object.SiteScale))"
		}},
	}
	if d.arith != "" {
		words = append(words,
			struct {
				word string
				make func(args []string) string
			}{"ARITH", func(a []string) string { return "(" + a[0] + " " + d.arith + " " + a[1] + ")" }},
			struct {
				word string
				make func(args []string) string
			}{"CMP", func(a []string) string { return "(" + a[0] + " " + d.arith + " " + a[1] + ")" }})
		body = replaceIdent(body, "BINOP", "object."+d.number)
		body = replaceIdent(body, "CMPOP", "object."+d.number)
	}
	body = replaceIdent(body, "Value", "object.Value")
	for _, w := range words {
		var err error
		if body, err = replaceCall(body, w.word, w.make); err != nil {
			return "", err
		}
	}
	return body, nil
}

// usesIdent tells whether the identifier stands in the text.
func usesIdent(s, name string) bool { return replaceIdent(s, name, name+"_") != s }

// replaceIdent replaces the identifier name where it stands alone.
func replaceIdent(s, name, by string) string {
	var b strings.Builder
	for {
		i := strings.Index(s, name)
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		end := i + len(name)
		alone := (i == 0 || !identByte(s[i-1]) && s[i-1] != '.') && (end == len(s) || !identByte(s[end]))
		b.WriteString(s[:i])
		if alone {
			b.WriteString(by)
		} else {
			b.WriteString(name)
		}
		s = s[end:]
		if !alone && s == "" {
			return b.String()
		}
	}
}

func identByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// replaceCall replaces calls of the function word.
func replaceCall(s, word string, make func(args []string) string) (string, error) {
	for from := 0; ; {
		i := strings.Index(s[from:], word+"(")
		if i < 0 {
			return s, nil
		}
		i += from
		if i > 0 && (identByte(s[i-1]) || s[i-1] == '.') {
			from = i + len(word)
			continue
		}
		depth, start := 0, i+len(word)+1
		var args []string
		j := start
		for ; j < len(s); j++ {
			c := s[j]
			if c == '(' || c == '[' || c == '{' {
				depth++
			} else if c == ')' && depth == 0 {
				break
			} else if c == ')' || c == ']' || c == '}' {
				depth--
			} else if c == ',' && depth == 0 {
				args = append(args, strings.TrimSpace(s[start:j]))
				start = j + 1
			}
		}
		if j == len(s) {
			return "", fmt.Errorf("%s: unbalanced call", word)
		}
		if last := strings.TrimSpace(s[start:j]); last != "" {
			args = append(args, last)
		}
		by := make(args)
		s = s[:i] + by + s[j+1:]
		from = i + len(by)
	}
}
