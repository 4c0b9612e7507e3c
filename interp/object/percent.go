package object

import (
	"math"
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// percent carries out one `format % args`, on text or on bytes.
type percent struct {
	t       *Thread
	bytes   bool
	format  string
	pos     int // in format
	out     []byte
	args    []Value
	next    int
	mapping Value

	planning bool // no arguments yet: names and stars are errors
}

// percentPlan is a format of which all specifiers are simple: no names, no stars.
type percentPlan struct {
	steps []percentStep
	tail  string
}

// percentStep is literal text and a specifier behind it.
type percentStep struct {
	literal string
	item    percentItem
	plain   bool // no flags, width or precision
}

// percentItem is one conversion specifier.
type percentItem struct {
	left, plus, blank, alt, zero bool
	width                        int
	prec                         int // -1: none
	char                         rune
}

func strMod(t *Thread, a, b Value) (Value, error) {
	if !a.IsStr() {
		return NotImplemented, nil
	}
	p := percent{t: t, format: a.Str().String()}
	var err error
	var one []Value // not part of p, which would be on the heap then
	if b.IsTuple() {
		p.args = b.Tuple().Items
	} else {
		one = t.args.push(1)
		one[0] = b
		p.args, p.mapping = one, p.mappingOf(b)
	}
	p.out = t.takeText()
	if plan := t.percentPlanOf(a.Str()); plan != nil {
		err = p.runPlan(plan)
	} else {
		err = p.run()
	}
	t.args.drop(one)
	if err != nil {
		t.giveText(p.out)
		return Value{}, err
	}
	if p.format != "" && strings.IndexByte(p.format, '%') < 0 {
		t.giveText(p.out)
		return a, nil // even of a subclass, as in CPython
	}
	return t.textStr(p.out), nil
}

// FormatPercent is format % args for a tuple of these arguments, which is not made.
func FormatPercent(t *Thread, format *Str, args []Value) (Value, error) {
	plan := t.percentPlanOf(format)
	if plan == nil {
		return strMod(t, format.Value(), TupleValue(args...))
	}
	p := percent{t: t, format: format.String(), args: args}
	p.out = t.takeText()
	if err := p.runPlan(plan); err != nil {
		t.giveText(p.out)
		return Value{}, err
	}
	return t.textStr(p.out), nil
}

// percentPlanOf returns the plan of a format, or nil for one that is not simple.
func (t *Thread) percentPlanOf(s *Str) *percentPlan {
	e := &t.Interp.formatCache().percents[formatSlot(s)]
	if e.key != s {
		e.key, e.plan = s, planPercent(s.String())
	}
	return e.plan
}

func planPercent(format string) *percentPlan {
	plan := &percentPlan{}
	p := percent{format: format, planning: true}
	var literal []byte
	for p.pos < len(format) {
		i := strings.IndexByte(format[p.pos:], '%')
		if i < 0 {
			literal = append(literal, format[p.pos:]...)
			break
		}
		literal = append(literal, format[p.pos:p.pos+i]...)
		p.pos += i + 1
		if p.pos < len(format) && format[p.pos] == '%' {
			literal = append(literal, '%')
			p.pos++
			continue
		}
		it := percentItem{prec: -1}
		if _, err := p.spec(&it); err != nil || it.width > maxSize() || it.prec > maxSize() {
			return nil
		}
		if it.char >= 0x80 || strings.IndexByte("sraciduoxXeEfFgG", byte(it.char)) < 0 {
			return nil
		}
		plain := !it.left && !it.plus && !it.blank && !it.alt && !it.zero && it.width == 0 && it.prec < 0
		plan.steps = append(plan.steps, percentStep{string(literal), it, plain})
		literal = literal[:0]
	}
	if len(plan.steps) == 0 {
		return nil
	}
	plan.tail = string(literal)
	return plan
}

// runPlan carries a plan out.
func (p *percent) runPlan(plan *percentPlan) error {
	for i := range plan.steps {
		step := &plan.steps[i]
		p.out = append(p.out, step.literal...)
		if p.next >= len(p.args) {
			return TypeErrorf("not enough arguments for format string")
		}
		v := p.args[p.next]
		p.next++
		if step.plain {
			switch step.item.char {
			case 's':
				if v.IsExactStr() {
					p.out = append(p.out, v.Str().String()...)
					continue
				}
				if v.IsInt64() {
					p.out = appendDecimal(p.out, v.Int64())
					continue
				}
				if reprIsStr(v) {
					var err error
					if p.out, err = AppendRepr(p.t, p.out, v); err != nil {
						return err
					}
					continue
				}
			case 'd', 'i', 'u':
				if v.IsInt64() {
					p.out = appendDecimal(p.out, v.Int64())
					continue
				}
			case 'r':
				var err error
				if p.out, err = AppendRepr(p.t, p.out, v); err != nil {
					return err
				}
				continue
			}
		}
		if err := p.convert(&step.item, v, 0); err != nil {
			return err
		}
	}
	p.out = append(p.out, plan.tail...)
	return p.checkRest()
}

// checkRest raises when there are arguments left.
func (p *percent) checkRest() error {
	if p.next < len(p.args) && p.mapping.P == nil {
		if p.bytes {
			return TypeErrorf("not all arguments converted during bytes formatting")
		}
		return TypeErrorf("not all arguments converted during string formatting")
	}
	return nil
}

func bytesMod(t *Thread, a, b Value) (Value, error) {
	if !isBytesOrArray(a) {
		return NotImplemented, nil
	}
	p := percent{t: t, bytes: true, format: bytesText(a)}
	if !a.IsBytes() {
		p.format = strings.Clone(p.format)
	}
	var one []Value // not part of p, which would be on the heap then
	if b.IsTuple() {
		p.args = b.Tuple().Items
	} else {
		one = t.args.push(1)
		one[0] = b
		p.args, p.mapping = one, p.mappingOf(b)
	}
	p.out = make([]byte, 0, len(p.format)+32)
	err := p.run()
	t.args.drop(one)
	if err != nil {
		return Value{}, err
	}
	return sameKind(a, p.out), nil
}

// mappingOf returns the right operand if names may be looked up in it. It is no tuple.
func (p *percent) mappingOf(args Value) Value {
	if args.Type().Slots.GetItem != nil && !args.IsStr() && !(p.bytes && isBytesOrArray(args)) {
		return args
	}
	return Value{}
}

func (p *percent) run() error {
	for p.pos < len(p.format) {
		i := strings.IndexByte(p.format[p.pos:], '%')
		if i < 0 {
			p.out = append(p.out, p.format[p.pos:]...)
			break
		}
		p.out = append(p.out, p.format[p.pos:p.pos+i]...)
		p.pos += i + 1
		if err := p.item(); err != nil {
			return err
		}
	}
	return p.checkRest()
}

func (p *percent) arg() (Value, error) {
	if p.next >= len(p.args) {
		return Value{}, TypeErrorf("not enough arguments for format string")
	}
	p.next++
	return p.args[p.next-1], nil
}

// peek returns the next character; size is 0 at the end.
func (p *percent) peek() (c rune, size int) {
	if p.pos >= len(p.format) {
		return 0, 0
	}
	if p.bytes {
		return rune(p.format[p.pos]), 1
	}
	return wtf8.DecodeRune(p.format[p.pos:])
}

// key reads "(name)" and makes its item of the mapping the only argument.
func (p *percent) key() error {
	if p.mapping.P == nil || p.planning {
		return TypeErrorf("format requires a mapping")
	}
	p.pos++
	start, depth := p.pos, 1
	for depth > 0 {
		if p.pos >= len(p.format) {
			return ValueErrorf("incomplete format key")
		}
		switch p.format[p.pos] {
		case '(':
			depth++
		case ')':
			depth--
		}
		p.pos++
	}
	name := p.format[start : p.pos-1]
	var k Value
	if p.bytes {
		k = NewBytesString(name)
	} else {
		k = NewStr(strings.Clone(name)).Value()
	}
	v, err := GetItem(p.t, p.mapping, k)
	if err != nil {
		return err
	}
	p.args, p.next = []Value{v}, 0
	return nil
}

// number reads a width or precision.
func (p *percent) number(limit int, msg string) (int, error) {
	n := 0
	for p.pos < len(p.format) && isDigitASCII(p.format[p.pos]) {
		d := int(p.format[p.pos] - '0')
		if n > (limit-d)/10 {
			return 0, ValueErrorf("%s", msg)
		}
		n = n*10 + d
		p.pos++
	}
	return n, nil
}

// star reads the argument of a '*'.
func (p *percent) star() (Value, error) {
	p.pos++
	v, err := p.arg()
	if err == nil && !v.IsInt() {
		err = TypeErrorf("* wants int")
	}
	return v, err
}

func (p *percent) item() error {
	if p.pos < len(p.format) && p.format[p.pos] == '%' {
		p.out = append(p.out, '%')
		p.pos++
		return nil
	}
	it := percentItem{prec: -1}
	at, err := p.spec(&it)
	if err != nil {
		return err
	}
	if it.width > maxSize() || it.prec > maxSize() {
		return memoryError()
	}
	v, err := p.arg()
	if err != nil {
		return err
	}
	return p.convert(&it, v, at)
}

// spec reads a specifier behind its %, and the arguments for its stars; at is
// where its character stands.
func (p *percent) spec(it *percentItem) (at int, err error) {
	if c, _ := p.peek(); c == '(' {
		if err := p.key(); err != nil {
			return 0, err
		}
	}
flags:
	for ; p.pos < len(p.format); p.pos++ {
		switch p.format[p.pos] {
		case '-':
			it.left = true
		case '+':
			it.plus = true
		case ' ':
			it.blank = true
		case '#':
			it.alt = true
		case '0':
			it.zero = true
		default:
			break flags
		}
	}
	if c, _ := p.peek(); c == '*' {
		v, err := p.star()
		if err != nil {
			return 0, err
		}
		if it.width, err = sizeArg(p.t, v); err != nil {
			return 0, err
		}
		if it.width < 0 {
			it.left = true
			it.width = -it.width
			if it.width < 0 {
				it.width = math.MaxInt
			}
		}
	} else {
		if it.width, err = p.number(math.MaxInt, "width too big"); err != nil {
			return 0, err
		}
	}
	if c, _ := p.peek(); c == '.' {
		p.pos++
		it.prec = 0
		if c, _ := p.peek(); c == '*' {
			v, err := p.star()
			if err != nil {
				return 0, err
			}
			if it.prec, err = cInt(p.t, v); err != nil {
				return 0, err
			}
			it.prec = max(it.prec, 0)
		} else {
			msg := "precision too big"
			if p.bytes {
				msg = "prec too big"
			}
			if it.prec, err = p.number(math.MaxInt32, msg); err != nil {
				return 0, err
			}
		}
	}
	if c, _ := p.peek(); c == 'h' || c == 'l' || c == 'L' {
		p.pos++
	}
	c, size := p.peek()
	if size == 0 {
		return 0, ValueErrorf("incomplete format")
	}
	at = p.pos
	p.pos += size
	it.char = c
	return at, nil
}

// convert appends v as the specifier says.
func (p *percent) convert(it *percentItem, v Value, at int) error {
	c := it.char
	switch c {
	case 's', 'r', 'a', 'b':
		if c == 'b' && !p.bytes {
			break
		}
		return p.object(it, v)
	case 'c':
		return p.character(it, v)
	case 'd', 'i', 'u', 'o', 'x', 'X':
		return p.integer(it, v)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return p.float(it, v)
	}
	shown := c
	if !p.bytes {
		at = wtf8.Count(p.format[:at])
		if c < 31 || c >= 126 {
			shown = '?'
		}
	}
	if p.bytes && c >= 0x80 {
		return OverflowErrorf("character argument not in range(0x110000)") // CPython's %c of a signed char
	}
	return ValueErrorf("unsupported format character '%c' (0x%x) at index %d", shown, c, at)
}
