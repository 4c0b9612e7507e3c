package compile

import (
	"strconv"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// This file turns '%s, %r' % (a, b) into the f-string f'{a!s}, {b!r}', which
// gives the same and is faster.

// maxFormatDigits is how many digits a width or precision may have.
const maxFormatDigits = 3

// formatOperator returns the f-string for a % of a constant str and a tuple
// display, if the format is simple enough.
func formatOperator(e *syntax.BinOp) (syntax.Expr, bool) {
	if e.Op != syntax.OpMod {
		return nil, false
	}
	c, ok := e.Left.(*syntax.Constant)
	if !ok {
		return nil, false
	}
	format, ok := c.Value.(string)
	if !ok {
		return nil, false
	}
	t, ok := e.Right.(*syntax.Tuple)
	if !ok || hasStar(t.Elts) {
		return nil, false
	}
	s := &syntax.JoinedStr{Pos: e.Pos}
	n := 0
	for i := 0; i < len(format); {
		var text string
		text, i, ok = formatLiteral(format, i)
		if !ok {
			return nil, false
		}
		if text != "" {
			s.Values = append(s.Values, &syntax.Constant{Pos: e.Pos, Value: text})
		}
		if i >= len(format) {
			break
		}
		if n >= len(t.Elts) {
			return nil, false
		}
		var v *syntax.FormattedValue
		v, i, ok = formatField(format, i, t.Elts[n])
		if !ok {
			return nil, false
		}
		s.Values = append(s.Values, v)
		n++
	}
	if n < len(t.Elts) {
		return nil, false
	}
	return s, true
}

// percentTuple returns the right side of a % of a constant str and a tuple display.
func percentTuple(e *syntax.BinOp) (*syntax.Tuple, bool) {
	c, ok := e.Left.(*syntax.Constant)
	if !ok || e.Op != syntax.OpMod {
		return nil, false
	}
	if _, ok := c.Value.(string); !ok {
		return nil, false
	}
	t, ok := e.Right.(*syntax.Tuple)
	return t, ok && !hasStar(t.Elts) && len(t.Elts) < maxBuildItems
}

// percent compiles such a %, for which the tuple is not made.
func (u *unit) percent(e *syntax.BinOp, t *syntax.Tuple, want int32) int32 {
	m := u.mark()
	first := u.push(e.Left)
	for _, v := range t.Elts {
		u.push(v)
	}
	u.release(m)
	d := u.dest(want)
	u.emit(&e.Pos, bytecode.FORMAT_PERCENT, d, first, int32(len(t.Elts)))
	return d
}

// formatLiteral reads text up to a field.
func formatLiteral(format string, i int) (text string, next int, ok bool) {
	var b []byte
	for i < len(format) {
		if format[i] == '%' {
			if i+1 >= len(format) {
				return "", 0, false
			}
			if format[i+1] != '%' {
				break
			}
			i++
		}
		b = append(b, format[i])
		i++
	}
	return string(b), i, true
}

// formatField reads a field, which begins with a %.
func formatField(format string, i int, arg syntax.Expr) (v *syntax.FormattedValue, next int, ok bool) {
	i++
	left := false
	for ; i < len(format); i++ {
		c := format[i]
		if c == '-' {
			left = true
		} else if c != '+' && c != ' ' && c != '#' && c != '0' {
			break
		}
	}
	number := func() (int, bool) {
		n, digits := -1, 0
		for ; i < len(format) && format[i] >= '0' && format[i] <= '9'; i++ {
			if digits++; digits > maxFormatDigits {
				return 0, false
			}
			n = max(n, 0)*10 + int(format[i]-'0')
		}
		return n, true
	}
	width, ok := number()
	if !ok {
		return nil, 0, false
	}
	precision := -1
	if i < len(format) && format[i] == '.' {
		i++
		if precision, ok = number(); !ok {
			return nil, 0, false
		}
		precision = max(precision, 0)
	}
	if i >= len(format) {
		return nil, 0, false
	}
	conv := format[i]
	if conv != 's' && conv != 'r' && conv != 'a' {
		return nil, 0, false
	}
	pos := *arg.Span()
	v = &syntax.FormattedValue{Pos: pos, Value: arg, Conversion: int(conv)}
	spec := ""
	if !left && width > 0 {
		spec = ">"
	}
	if width >= 0 {
		spec += strconv.Itoa(width)
	}
	if precision >= 0 {
		spec += "." + strconv.Itoa(precision)
	}
	if spec != "" {
		v.FormatSpec = &syntax.JoinedStr{Pos: pos, Values: []syntax.Expr{&syntax.Constant{Pos: pos, Value: spec}}}
	}
	return v, i + 1, true
}
