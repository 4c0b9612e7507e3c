package object

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/dtoa"
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

// text appends s, of n characters, padded to the width.
func (p *percent) text(it *percentItem, s string, n int) {
	pad := it.width - n
	if !it.left {
		p.spaces(pad)
	}
	p.out = append(p.out, s...)
	if it.left {
		p.spaces(pad)
	}
}

func (p *percent) spaces(n int) {
	for ; n > 0; n-- {
		p.out = append(p.out, ' ')
	}
}

// object is %s, %r, %a and %b.
func (p *percent) object(it *percentItem, v Value) error {
	if p.bytes && (it.char == 's' || it.char == 'b') {
		b, err := p.bytesOf(v)
		if err != nil {
			return err
		}
		if it.prec >= 0 && it.prec < len(b) {
			b = b[:it.prec]
		}
		p.text(it, stringOf(b), len(b))
		return nil
	}
	var s *Str
	var err error
	switch {
	case it.char == 's':
		s, err = ToStr(p.t, v)
	case it.char == 'r' && !p.bytes:
		s, err = ReprStr(p.t, v)
	default:
		s, err = ASCII(p.t, v)
	}
	if err != nil {
		return err
	}
	if it.prec >= 0 && it.prec < s.cp {
		p.text(it, s.String()[:s.offset(it.prec)], it.prec)
	} else {
		p.text(it, s.String(), s.cp)
	}
	return nil
}

// bytesOf is what %b puts for v.
func (p *percent) bytesOf(v Value) ([]byte, error) {
	if v.Type() == &BytesType || v.Type() == &ByteArrayType {
		return bytesData(v), nil
	}
	r, found, err := CallSpecial(p.t, v, nameBytes)
	if err != nil {
		return nil, err
	}
	if found {
		if !r.IsBytes() {
			return nil, TypeErrorf("__bytes__ returned non-bytes (type %s)", TypeName(r))
		}
		return r.Bytes(), nil
	}
	if v.Type().Slots.Buffer != nil {
		r, err := bytesFromBuffer(p.t, v)
		if err != nil {
			return nil, err
		}
		return r.Bytes(), nil
	}
	return nil, TypeErrorf("%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'", TypeName(v))
}

// character is %c.
func (p *percent) character(it *percentItem, v Value) error {
	var r rune
	if p.bytes {
		if isBytesOrArray(v) {
			b := bytesData(v)
			if len(b) != 1 {
				return TypeErrorf("%%c requires an integer in range(256) or a single byte, not a %s object of length %d", bytesKind(v), len(b))
			}
			p.text(it, stringOf(b), 1)
			return nil
		}
		i, err := IndexInt(p.t, v, nil)
		if err != nil {
			if Matches(err, &TypeError) {
				err = TypeErrorf("%%c requires an integer in range(256) or a single byte, not %s", TypeName(v))
			}
			return err
		}
		if i < 0 || i > 255 {
			return OverflowErrorf("%%c arg not in range(256)")
		}
		p.text(it, stringOf(byteObjs[i].b[:]), 1)
		return nil
	}
	if v.IsStr() {
		if r = v.Str().Rune(); r < 0 {
			return TypeErrorf("%%c requires an int or a unicode character, not a string of length %d", v.Str().cp)
		}
	} else {
		i, err := IndexInt(p.t, v, nil)
		if err != nil {
			if Matches(err, &TypeError) {
				err = TypeErrorf("%%c requires an int or a unicode character, not %s", v.Type().FullName(p.t))
			}
			return err
		}
		if i < 0 || i > wtf8.MaxRune {
			return OverflowErrorf("%%c arg not in range(0x110000)")
		}
		r = rune(i)
	}
	p.text(it, wtf8.EncodeRune(r), 1)
	return nil
}

// integer is %d, %i, %u, %o, %x and %X.
func (p *percent) integer(it *percentItem, v Value) error {
	n, err := p.toInt(it, v)
	if err != nil {
		return err
	}
	base := 10
	prefix := ""
	switch it.char {
	case 'o':
		base, prefix = 8, "0o"
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	}
	var buf [72]byte
	var digits []byte
	neg := false
	if n.IsInt64() {
		i := n.Int64()
		u := uint64(i)
		if i < 0 {
			neg, u = true, -u
		}
		digits = strconv.AppendUint(buf[:0], u, base)
	} else {
		z := n.BigIntOf()
		neg = z.Sign() < 0
		if base == 10 {
			s, err := ToStr(p.t, n)
			if err != nil {
				return err
			}
			digits = []byte(strings.TrimPrefix(s.String(), "-"))
		} else {
			digits = new(big.Int).Abs(z).Append(buf[:0], base)
		}
	}
	if it.char == 'X' {
		for i, c := range digits {
			digits[i] = toUpperASCII(c)
		}
	}
	if !it.alt {
		prefix = ""
	}
	zeros := max(it.prec-len(digits), 0)
	p.signed(it, neg, prefix, zeros, digits)
	return nil
}

// signed appends a number: sign, prefix, zeros, digits, padded to the width.
func (p *percent) signed(it *percentItem, neg bool, prefix string, zeros int, digits []byte) {
	sign := byte(0)
	switch {
	case neg:
		sign = '-'
	case it.plus:
		sign = '+'
	case it.blank:
		sign = ' '
	}
	n := len(prefix) + zeros + len(digits)
	if sign != 0 {
		n++
	}
	pad := max(it.width-n, 0)
	if !it.left && !it.zero {
		p.spaces(pad)
	}
	if sign != 0 {
		p.out = append(p.out, sign)
	}
	p.out = append(p.out, prefix...)
	if !it.left && it.zero {
		zeros += pad
	}
	for ; zeros > 0; zeros-- {
		p.out = append(p.out, '0')
	}
	p.out = append(p.out, digits...)
	if it.left {
		p.spaces(pad)
	}
}

// toInt is the int that %d or %x shows for v.
func (p *percent) toInt(it *percentItem, v Value) (Value, error) {
	if v.IsInt() {
		return v.ExactInt(), nil
	}
	hex := it.char == 'o' || it.char == 'x' || it.char == 'X'
	wrong := func() error {
		if hex {
			return TypeErrorf("%%%c format: an integer is required, not %s", it.char, TypeName(v))
		}
		return TypeErrorf("%%%c format: a real number is required, not %s", it.char, TypeName(v))
	}
	s := &v.Type().Slots
	if !isNumber(v) {
		return Value{}, wrong()
	}
	var r Value
	var err error
	switch {
	case hex:
		r, err = Index(p.t, v)
	case v.IsFloat():
		r, err = floatToInt(v.Float64())
	case s.ToInt != nil:
		if r, err = s.ToInt(p.t, v); err == nil && !r.IsInt() {
			err = TypeErrorf("__int__ returned non-int (type %s)", TypeName(r))
		}
	default:
		r, err = Index(p.t, v)
	}
	if err != nil {
		if Matches(err, &TypeError) {
			err = wrong()
		}
		return Value{}, err
	}
	return r.ExactInt(), nil
}

// float is %e, %f, %g and their capitals.
func (p *percent) float(it *percentItem, v Value) error {
	f, ok, err := realNumber(p.t, v)
	switch {
	case err != nil:
		return err
	case !ok && p.bytes:
		return TypeErrorf("float argument required, not %s", TypeName(v))
	case !ok:
		return TypeErrorf("must be real number, not %s", TypeName(v))
	}
	prec := it.prec
	if prec < 0 {
		prec = 6
	}
	var flags dtoa.Flags
	if it.alt {
		flags = dtoa.Alternate
	}
	var buf [64]byte
	digits := dtoa.AppendFormat(buf[:0], f, byte(it.char), prec, flags)
	neg := len(digits) > 0 && digits[0] == '-'
	if neg {
		digits = digits[1:]
	}
	p.signed(it, neg, "", 0, digits)
	return nil
}
