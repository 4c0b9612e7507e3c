package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// The operands of CONVERT_VALUE, by conversion character.
func conversion(c int) int32 {
	switch c {
	case 's':
		return 1
	case 'r':
		return 2
	case 'a':
		return 3
	}
	return 0
}

func (u *unit) joinedStr(e *syntax.JoinedStr, want int32) int32 {
	switch len(e.Values) {
	case 0:
		d := u.dest(want)
		u.loadConst(&e.Pos, d, "")
		return d
	case 1:
		return u.gen(e.Values[0], want)
	}
	if len(e.Values) > 30 {
		u.name16("join") // which CPython calls then
	}
	m := u.mark()
	first := u.top()
	n := 0
	for _, v := range e.Values {
		if n == maxBuildItems {
			// Join what is there, and go on with that as first part.
			u.emit(&e.Pos, bytecode.BUILD_STRING, first, first, int32(n))
			u.release(m + 1)
			n = 1
		}
		if f, ok := v.(*syntax.FormattedValue); ok && f.FormatSpec == nil {
			u.piece(f)
		} else {
			u.push(v)
		}
		n++
	}
	u.release(m)
	d := u.dest(want)
	u.emit(&e.Pos, bytecode.BUILD_STRING, d, first, int32(n))
	return d
}

// piece compiles a replacement field without a format for BUILD_STRING.
func (u *unit) piece(e *syntax.FormattedValue) {
	m := u.mark()
	v := u.expr(e.Value)
	u.release(m)
	u.emit(&e.Pos, bytecode.FORMAT_PIECE, u.temp(), v, conversion(e.Conversion))
}

func (u *unit) formattedValue(e *syntax.FormattedValue, want int32) int32 {
	m := u.mark()
	v := u.left(e.Value, e.FormatSpec)
	if c := conversion(e.Conversion); c != 0 {
		t := v
		if !isTemp(t) {
			t = u.temp()
		}
		u.emit(&e.Pos, bytecode.CONVERT_VALUE, t, v, c)
		v = t
	}
	if e.FormatSpec == nil {
		u.release(m)
		d := u.dest(want)
		u.emit(&e.Pos, bytecode.FORMAT_SIMPLE, d, v, 0)
		return d
	}
	spec := u.expr(e.FormatSpec)
	u.release(m)
	d := u.dest(want)
	u.emit(&e.Pos, bytecode.FORMAT_WITH_SPEC, d, v, spec)
	return d
}

// templateStr makes the tuple of the strings around the interpolations, and
// that of the interpolations.
func (u *unit) templateStr(e *syntax.TemplateStr, want int32) int32 {
	strs := bytecode.Tuple{}
	var parts []syntax.Expr
	text := ""
	for _, v := range e.Values {
		if c, ok := v.(*syntax.Constant); ok {
			s, _ := c.Value.(string)
			text += s
			continue
		}
		strs = append(strs, text)
		text = ""
		parts = append(parts, v)
	}
	strs = append(strs, text)
	m := u.mark()
	w := u.temps(2)
	u.loadConst(&e.Pos, w, strs)
	u.release(m + 1)
	u.tuple(&syntax.Tuple{Pos: e.Pos, Elts: parts}, pushReg)
	u.release(m)
	d := u.dest(want)
	u.emit(&e.Pos, bytecode.BUILD_TEMPLATE, d, w, 0)
	return d
}

func (u *unit) interpolation(e *syntax.Interpolation, want int32) int32 {
	m := u.mark()
	w := u.push(e.Value)
	str, ok := constantOf(e.Str)
	if !ok {
		str = nil
	}
	u.loadConst(&e.Pos, u.temp(), str)
	c := conversion(e.Conversion)
	if e.FormatSpec != nil {
		u.push(e.FormatSpec)
		c |= 4
	}
	u.release(m)
	d := u.dest(want)
	u.emit(&e.Pos, bytecode.BUILD_INTERPOLATION, d, w, c)
	return d
}
