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

// writeLoop writes the loop as one function.
//
// Nothing that the loop carries from one instruction to the next (f, base,
// code, pc) may be live across a Go call, or the register allocator
// stores all of it at every dispatch: fib(25) took 1.7 times as long. So
// instructions that call out publish f and pc first (save), end at the label
// resume, which reads everything back from the frame record, and in between
// see the state through t.CurrentFrame().
func writeLoop(defs []*instruction, traced bool) ([]byte, error) {
	var b bytes.Buffer
	name, doc := "runPlain", "runs frames until the one at entry returns."
	if traced {
		name, doc = "runTraced", "is runPlain with an event before each instruction."
	}
	fmt.Fprintf(&b, `%spackage eval

import (
	"math"
	"math/bits"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// %s %s
func (e *Engine) %s(t *object.Thread, entry *object.Frame) (ret object.Value, err error) {
	var (
		f        *object.Frame
		base, pc unsafe.Pointer // pc is the next instruction
		code     *object.Code
		op       bytecode.Opcode
	)
	t.SetFrame(entry)
resume:
	f = t.CurrentFrame()
	base = f.BasePtr()
	code = f.CodeOf()
	pc = f.PCPtr()
loop:
	for {
`, header, name, doc, name)
	if traced {
		b.WriteString(`		f.PC = uintptr(pc)
		t.SetFrame(f)
		if t.Breaker.Load() != 0 {
			if err = e.handleBreaker(t); err != nil {
				goto raised
			}
		}
		if !e.instrumented(t) {
			return e.runPlain(t, t.CurrentFrame())
		}
		if err = e.traceInstruction(t); err != nil {
			goto raised
		}
	fetch:
		f = t.CurrentFrame()
		base = f.BasePtr()
		code = f.CodeOf()
		pc = f.PCPtr()
`)
	}
	b.WriteString(`		op = (*bytecode.Instruction)(pc).Op
		pc = unsafe.Add(pc, bytecode.InstructionSize)
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
		// The guard failed: the generic instruction runs instead this time.
		f.PC = uintptr(pc)
		t.SetFrame(f)
		e.miss(t)
	restart:
		// The instruction at hand was rewritten.
		f = t.CurrentFrame()
		base = f.BasePtr()
		code = f.CodeOf()
		pc = unsafe.Add(f.PCPtr(), -bytecode.InstructionSize)
`)
	if traced {
		// It has been reported already.
		b.WriteString("\t\tf.PC = uintptr(pc)\n\t\tgoto fetch\n")
	} else {
		b.WriteString("\t\tcontinue\n")
	}
	b.WriteString(`	poll:
		f.PC = uintptr(pc)
		t.SetFrame(f)
	pollBack:
		// What is raised here is raised by the instruction that jumped, back instructions ago: the one before its
		// target may stand outside of the try statement that the loop is in. After a call, which is where
		// else the loop polls, it is raised by the first instruction of what was called.
		if t.Breaker.Load() == 0 {
			goto resume
		}
		if err = e.handleBreaker(t); err != nil {
			t.CurrentFrame().PC -= uintptr(t.Back * bytecode.InstructionSize)
			goto raised
		}
`)
	if traced {
		b.WriteString("		if !e.instrumented(t) {\n\t\t\treturn e.runPlain(t, t.CurrentFrame())\n\t\t}\n\t\tgoto resume\n")
	} else {
		b.WriteString("		if e.instrumented(t) {\n\t\t\treturn e.runTraced(t, t.CurrentFrame())\n\t\t}\n\t\tgoto resume\n")
	}
	b.WriteString(`	returnSlow:
		f.PC = uintptr(pc)
		t.SetFrame(f)
	returnSaved:
`)
	if traced {
		b.WriteString("\t\tif err = e.traceReturn(t, ret); err != nil {\n\t\t\tret = object.Value{}\n\t\t\tgoto raised\n\t\t}\n")
	}
	b.WriteString(`		if t.CurrentFrame().Flags&object.FrameEntry != 0 {
			e.leave(t)
			return ret, nil
		}
		err = e.returnFrom(t, ret)
		ret = object.Value{} // ret and err live as long as the loop: they must keep nothing alive
		if err != nil {
			goto raised
		}
		goto resume
	raised:
		if !e.unwind(t, &err) {
			return object.Value{}, err
		}
		err = nil
		goto resume
	}
}
`)
	text := b.String()
	if traced {
		// BreakTrace is always set here.
		text = strings.ReplaceAll(text, "t.Breaker.Load()", "t.Breaker.Load()&^object.BreakTrace")
	}
	out, err := format.Source([]byte(text))
	if err != nil {
		return []byte(text), err
	}
	return out, nil
}

// findInSet sets FOUND and KNOWN where the search for the key K in the set S
// ends at its first step. There is no Go call in it.
const findInSet = `if $K.P == object.IntTag() || $K.Type() == &object.StrType {
	hash_ := $K.N
	plain_ := hash_ < 1<<61-1
	if $K.P != object.IntTag() {
		hash_ = $K.Str().CachedHash()
		plain_ = hash_ != 0
	}
	if table_ := $S.Table(); table_ != nil && plain_ {
		entry_ := (*object.Value)(unsafe.Add(table_, uintptr(hash_&uint64($S.TableMask()))*object.SetEntrySize+object.SetEntryKey))
		if *entry_ == *$K {
			$FOUND, $KNOWN = true, true
		} else if entry_.P == nil {
			$KNOWN = true
		}
	}
}
`

// caseText makes the case of one instruction.
func (d *instruction) caseText() (string, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "\t\tcase bytecode.%s: // %s\n", d.name, d.file)
	reg := func(o operand) string {
		from := "base"
		if o.constant {
			from = "code.KBase"
		}
		return fmt.Sprintf("(*object.Value)(unsafe.Add(%s, uintptr(ins.%c)))", from, o.letter)
	}
	body := d.body
	saving := strings.Contains(body, "save()")
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
			if saving {
				fmt.Fprintf(&b, "_ = %s\n", o.name) // result finds it by itself
			}
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
	body, err := d.replaceWords(body, saving)
	if err != nil {
		return "", err
	}
	// The final return is there for Go's type checker only.
	body = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(body), "return"))
	b.WriteString(body + "\n")
	if dst != "" {
		a := "(*object.Value)(unsafe.Add(base, uintptr(ins.A)))"
		if saving {
			a = "(*object.Value)(unsafe.Add(t.CurrentFrame().BasePtr(), uintptr(t.CurrentFrame().Instruction().A)))"
		}
		switch d.operands[0].kind {
		case "Value":
			fmt.Fprintf(&b, "*%s = %s\n", a, dst)
		case "int64":
			storeNumber(&b, a, "object.IntTag()", "uint64("+dst+")")
		case "float64":
			storeNumber(&b, a, "object.FloatTag()", "math.Float64bits("+dst+")")
		case "bool":
			fmt.Fprintf(&b, "if %s {\n*%s = object.True\n} else {\n*%s = object.False\n}\n", dst, a, a)
		}
	}
	if saving && !leaves(body) {
		b.WriteString("goto resume\n")
	}
	return replaceIdent(b.String(), "ins", "(*bytecode.Instruction)(unsafe.Add(pc, -bytecode.InstructionSize))"), nil
}

// storeNumber writes the store of a number into register a. The register often
// holds one of its kind already, and looking costs less than the write barrier
// of storing the tag once more.
func storeNumber(b *strings.Builder, a, tag, bits string) {
	fmt.Fprintf(b, "dst_ := %s\ndst_.N = %s\nif dst_.P != %s {\ndst_.P = %s\n}\n", a, bits, tag, tag)
}

// leaves tells whether the text ends by a jump; what followed would be unreachable.
func leaves(body string) bool {
	last := body[strings.LastIndexByte(body, '\n')+1:]
	return strings.HasPrefix(strings.TrimSpace(last), "goto ")
}

// replaceWords turns the words of dsl.go into the loop's code. In a saving
// instruction, what stands behind save() reaches the loop's state through the
// frame record.
func (d *instruction) replaceWords(body string, saving bool) (string, error) {
	if !saving {
		return d.replace(body, false)
	}
	i := strings.Index(body, "save()")
	before, err := d.replace(body[:i], false)
	if err != nil {
		return "", err
	}
	after := body[i+len("save()"):]
	for _, r := range [...][2]string{{"f", "t.CurrentFrame()"}, {"code", "t.CurrentFrame().CodeOf()"}, {"base", "t.CurrentFrame().BasePtr()"},
		{"ins", "t.CurrentFrame().Instruction()"}} {
		after = replaceIdent(after, r[0], r[1])
	}
	if usesIdent(after, "pc") {
		return "", fmt.Errorf("pc used after save")
	}
	if after, err = d.replace(strings.ReplaceAll(after, "save()", ""), true); err != nil {
		return "", err
	}
	return before + "f.PC = uintptr(pc)\nt.SetFrame(f)\n" + d.operandsAgain(after) + after, nil
}

// operandsAgain computes the operands' addresses anew, from the frame record.
// Go's compiler puts an addition off until the sum is needed: a sum of base
// would make base live across the calls that follow save.
func (d *instruction) operandsAgain(after string) string {
	var b strings.Builder
	for i, o := range d.operands {
		if d.results && i == 0 || o.kind != "R" && o.kind != "RK" || !usesIdent(after, o.name) {
			continue
		}
		from := "f.BasePtr()"
		if o.constant {
			from = "code.KBase"
		}
		fmt.Fprintf(&b, "%s = (*object.Value)(unsafe.Add(%s, uintptr(f.Instruction().%c)))\n", o.name, from, o.letter)
	}
	return b.String()
}

// replace replaces the words in one part of a body.
func (d *instruction) replace(body string, saved bool) (string, error) {
	words := []struct {
		word string
		make func(args []string) string
	}{
		{"enterFunction", func(a []string) string {
			return `nb := unsafe.Add(unsafe.Pointer(a), ` + a[0] + `*bytecode.RegisterSize)
				nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
				if uintptr(nb)+c.FrameBytes > t.RegLimit || uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
					goGeneric()
				}
				f.PC = uintptr(pc)
				nf.Base = uintptr(nb)
				nf.Code = uintptr(unsafe.Pointer(c))
				nf.Fn = uintptr(unsafe.Pointer(fn))
				dest := ins.C
				if dest == 0 {
					dest = ins.A + 1
				}
				nf.Dest = uint32(dest - 1)
				nf.Flags = 0
				nf.Prev = uintptr(unsafe.Pointer(f))
				f = nf
				base = nb
				code = c
				pc = ` + a[2] + `
				for o := uintptr(` + a[1] + `) * bytecode.RegisterSize; o < code.LocalBytes; o += bytecode.RegisterSize {
					(*object.Value)(unsafe.Add(base, o)).P = object.UnboundTag()
				}
				poll()`
		}},
		{"deopt", func([]string) string { return "goto deopt" }},
		{"fail", func(a []string) string {
			text := "goto raised"
			if a[0] != "err" {
				text = "err = " + a[0] + "\n" + text
			}
			if !saved {
				text = "f.PC = uintptr(pc)\nt.SetFrame(f)\n" + text
			}
			return text
		}},
		{"jump", func(a []string) string {
			if saved {
				return "t.CurrentFrame().PC += uintptr(int(" + a[0] + ")*bytecode.InstructionSize)"
			}
			return "pc = unsafe.Add(pc, int(" + a[0] + ")*bytecode.InstructionSize)"
		}},
		{"poll", func([]string) string {
			if saved {
				return "t.Back = -1\ngoto pollBack"
			}
			return "if t.Breaker.Load() != 0 {\nt.Back = -1\ngoto poll\n}"
		}},
		{"loop", func(a []string) string {
			if saved {
				return "t.CurrentFrame().PC += uintptr(int(" + a[0] + ")*bytecode.InstructionSize)\nt.Back = int(" + a[0] + ")\ngoto pollBack"
			}
			return "pc = unsafe.Add(pc, int(" + a[0] + ")*bytecode.InstructionSize)\nif t.Breaker.Load() != 0 {\nt.Back = int(" + a[0] + ")\ngoto poll\n}"
		}},
		{"adapt", func([]string) string { return "if e.adapt(t) {\ngoto restart\n}" }},
		{"goGeneric", func([]string) string {
			return "f.PC = uintptr(pc)\nt.SetFrame(f)\ne.runGeneric(t)\ngoto restart"
		}},
		{"guardSelf", func([]string) string {
			if d.number == "Method" {
				return "if at(a, 1).P != object.UnboundTag() {\ngoto deopt\n}"
			}
			return ""
		}},
		{"next", func([]string) string {
			if saved {
				return "goto resume"
			}
			return "continue loop"
		}},
		{"unwound", func([]string) string { return "goto resume" }},
		{"result", func(a []string) string {
			if saved {
				return "*t.CurrentFrame().CallResult() = " + a[2]
			}
			base := "base"
			return "if " + a[1] + " == 0 {\n*" + a[0] + " = " + a[2] + "\n} else {\n*(*object.Value)(unsafe.Add(" + base + ", uintptr(" + a[1] + "-1))) = " + a[2] + "\n}"
		}},
		{"Imm", func(a []string) string { return "uint16(" + a[0] + ")" }},
		{"returnSlow", func(a []string) string {
			if saved {
				return "ret = " + a[0] + "\ngoto returnSaved"
			}
			return "ret = " + a[0] + "\ngoto returnSlow"
		}},
		{"window", func(a []string) string {
			return "(*[1 << 17]object.Value)(unsafe.Pointer(" + a[0] + "))[:" + a[1] + ":" + a[1] + "]"
		}},
		{"putNumber", func(a []string) string {
			return "number_, tag_ := " + a[2] + ", " + a[1] + "\n" + a[0] + ".N = number_\nif " + a[0] + ".P != tag_ {\n" + a[0] + ".P = tag_\n}\n"
		}},
		{"findInSet", func(a []string) string {
			return strings.NewReplacer("$S", a[0], "$KNOWN", a[3], "$K", a[1], "$FOUND", a[2]).Replace(findInSet)
		}},
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
	done := 0 // what is written
	for from := 0; ; {
		i := strings.Index(s[from:], name)
		if i < 0 {
			b.WriteString(s[done:])
			return b.String()
		}
		i += from
		from = i + len(name)
		if (i == 0 || !identByte(s[i-1]) && s[i-1] != '.') && (from == len(s) || !identByte(s[from])) {
			b.WriteString(s[done:i] + by)
			done = from
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
