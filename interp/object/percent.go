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
	if err := p.run(b); err != nil {
		return Value{}, err
	}
	if p.format != "" && strings.IndexByte(p.format, '%') < 0 {
		return a, nil // even of a subclass, as in CPython
	}
	return ownStr(p.out).Value(), nil
}

func bytesMod(t *Thread, a, b Value) (Value, error) {
	if !isBytesOrArray(a) {
		return NotImplemented, nil
	}
	p := percent{t: t, bytes: true, format: bytesText(a)}
	if !a.IsBytes() {
		p.format = strings.Clone(p.format)
	}
	if err := p.run(b); err != nil {
		return Value{}, err
	}
	return sameKind(a, p.out), nil
}

func (p *percent) run(args Value) error {
	var one [1]Value
	if args.IsTuple() {
		p.args = args.Tuple().Items
	} else {
		one[0] = args
		p.args = one[:]
		if args.Type().Slots.GetItem != nil && !args.IsStr() && !(p.bytes && isBytesOrArray(args)) {
			p.mapping = args
		}
	}
	p.out = make([]byte, 0, len(p.format)+32)
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
	if p.next < len(p.args) && p.mapping.P == nil {
		if p.bytes {
			return TypeErrorf("not all arguments converted during bytes formatting")
		}
		return TypeErrorf("not all arguments converted during string formatting")
	}
	return nil
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
	if p.mapping.P == nil {
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
	if c, _ := p.peek(); c == '(' {
		if err := p.key(); err != nil {
			return err
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
			return err
		}
		if it.width, err = sizeArg(p.t, v); err != nil {
			return err
		}
		if it.width < 0 {
			it.left = true
			it.width = -it.width
			if it.width < 0 {
				it.width = math.MaxInt
			}
		}
	} else {
		var err error
		if it.width, err = p.number(math.MaxInt, "width too big"); err != nil {
			return err
		}
	}
	if c, _ := p.peek(); c == '.' {
		p.pos++
		it.prec = 0
		if c, _ := p.peek(); c == '*' {
			v, err := p.star()
			if err != nil {
				return err
			}
			if it.prec, err = cInt(p.t, v); err != nil {
				return err
			}
			it.prec = max(it.prec, 0)
		} else {
			var err error
			msg := "precision too big"
			if p.bytes {
				msg = "prec too big"
			}
			if it.prec, err = p.number(math.MaxInt32, msg); err != nil {
				return err
			}
		}
	}
	if c, _ := p.peek(); c == 'h' || c == 'l' || c == 'L' {
		p.pos++
	}
	c, size := p.peek()
	if size == 0 {
		return ValueErrorf("incomplete format")
	}
	at := p.pos
	p.pos += size
	it.char = c
	if it.width > maxSize || it.prec > maxSize {
		return memoryError()
	}
	v, err := p.arg()
	if err != nil {
		return err
	}
	switch c {
	case 's', 'r', 'a', 'b':
		if c == 'b' && !p.bytes {
			break
		}
		return p.object(&it, v)
	case 'c':
		return p.character(&it, v)
	case 'd', 'i', 'u', 'o', 'x', 'X':
		return p.integer(&it, v)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return p.float(&it, v)
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
