package syntax

// This file parses string literals: implicit concatenation, f-strings and
// t-strings.

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// strings reads one or more literals next to each other.
func (p *parser) strings() Expr {
	start := p.pos
	if p.k == STRING {
		// By far most often there is just one.
		if next := p.peek(1); next != STRING && next != FSTRING_START && next != TSTRING_START {
			e := p.stringConstant()
			return e
		}
	}
	mark := p.exprs.mark()
	formatted, template, plain := false, false, false
	for {
		switch p.k {
		case STRING:
			plain = true
			p.exprs.push(p.stringConstant())
			continue
		case FSTRING_START:
			formatted = true
			p.formatString(FSTRING_MIDDLE, FSTRING_END)
			continue
		case TSTRING_START:
			template = true
			p.formatString(TSTRING_MIDDLE, TSTRING_END)
			continue
		}
		break
	}
	if template {
		p.need(14)
		if formatted || plain {
			p.fail()
		}
	}
	parts := p.exprs.stack[mark:]
	e := concatenate(parts, p.from(start), formatted, template)
	if e == nil {
		p.fail()
	}
	clear(parts)
	p.exprs.stack = p.exprs.stack[:mark]
	return e
}

// stringConstant reads one STRING token.
func (p *parser) stringConstant() *Constant {
	t := &p.toks[p.pos]
	l := p.opts.literal(p.text(t))
	if l.err != "" {
		p.fail()
	}
	if l.invalid >= 0 {
		p.warnEscape(t, l.body, l.escapes)
	}
	n := p.constantSlab.alloc()
	n.Pos = Pos{t.lineno, t.col, t.endLineno, t.endCol}
	n.Value = l.value
	if l.unicode {
		n.Kind = "u"
	}
	p.advance()
	return n
}

// concatenate joins the parts of a literal; nil if str and bytes are mixed.
func concatenate(parts []Expr, pos Pos, formatted, template bool) Expr {
	isBytes, isStr := false, false
	for _, e := range parts {
		if c, ok := e.(*Constant); ok {
			if _, ok := c.Value.([]byte); ok {
				isBytes = true
				continue
			}
		}
		isStr = true
	}
	if isBytes && (isStr || formatted || template) {
		return nil
	}
	if formatted || template {
		values := mergeConstants(parts)
		if template {
			return &TemplateStr{Pos: pos, Values: values}
		}
		return &JoinedStr{Pos: pos, Values: values}
	}
	first := parts[0].(*Constant)
	if len(parts) == 1 {
		return first
	}
	n := &Constant{Pos: pos, Kind: first.Kind}
	if isBytes {
		var b []byte
		for _, e := range parts {
			b = append(b, e.(*Constant).Value.([]byte)...)
		}
		n.Value = b
		return n
	}
	n.Value = joinConstants(parts)
	return n
}

func joinConstants(parts []Expr) string {
	var b strings.Builder
	for _, e := range parts {
		b.WriteString(e.(*Constant).Value.(string))
	}
	return b.String()
}

// mergeConstants joins neighbouring constants and drops empty ones.
func mergeConstants(parts []Expr) []Expr {
	var out []Expr
	for i := 0; i < len(parts); {
		first, ok := parts[i].(*Constant)
		if !ok {
			out = append(out, parts[i])
			i++
			continue
		}
		j := i + 1
		for j < len(parts) {
			if _, ok := parts[j].(*Constant); !ok {
				break
			}
			j++
		}
		c := first
		if j > i+1 {
			last := parts[j-1].(*Constant)
			c = &Constant{Kind: first.Kind, Value: joinConstants(parts[i:j]),
				Pos: Pos{first.Lineno, first.ColOffset, last.EndLineno, last.EndColOffset}}
		}
		if c.Value.(string) != "" {
			out = append(out, c)
		}
		i = j
	}
	return out
}

// formatString reads an f-string or t-string and pushes its parts.
func (p *parser) formatString(middle, end Kind) {
	t := &p.toks[p.pos]
	raw := isRaw(p.text(t))
	first := p.exprs.mark()
	p.enter()
	p.advance()
	var few [8]int
	middles := few[:0] // indices of the tokens of the constants to decode
	for {
		switch p.k {
		case middle:
			middles = append(middles, p.pos)
			p.exprs.push(p.constant(nil))
			continue
		case LBRACE:
			p.replacementField(middle, raw, middle == TSTRING_MIDDLE)
			continue
		}
		break
	}
	if p.k != end {
		p.fail()
	}
	// Escapes are decoded at the end, as their warnings name its line.
	endTok := p.toks[p.pos]
	k := first
	parts := p.exprs.stack[first:]
	for _, e := range parts {
		if c, ok := e.(*Constant); ok && c.Value == nil {
			t := p.toks[middles[0]]
			middles = middles[1:]
			text := p.text(&t)
			if len(text) == 2 && (string(text) == "{{" || string(text) == "}}") {
				text = text[:1]
			}
			s := p.decodeMiddle(&endTok, text, raw)
			if s == "" {
				continue
			}
			c.Value = s
		}
		p.exprs.stack[k] = e
		k++
	}
	clear(p.exprs.stack[k:])
	p.exprs.stack = p.exprs.stack[:k]
	p.depth--
	p.advance()
}

func isRaw(start []byte) bool { return bytes.IndexAny(start, "rR") >= 0 }

// decodeMiddle decodes the text between replacement fields; t gives the line of
// a warning.
func (p *parser) decodeMiddle(t *token, text []byte, raw bool) string {
	if raw || bytes.IndexByte(text, '\\') < 0 {
		return string(text)
	}
	s, e := p.opts.decodeString(text)
	if e.err != "" {
		p.fail()
	}
	p.warnEscape(t, text, e)
	return s
}

// replacementField reads {expression = !conversion :spec} and pushes its parts.
func (p *parser) replacementField(middle Kind, raw, template bool) {
	start := p.pos
	p.advance()
	value := p.rightHandSide()
	debug := p.accept(EQUAL)
	conversion := -1
	debugEnd := -1 // token at which the text of a debug expression ends
	if p.k == EXCLAMATION {
		debugEnd = p.pos
		conversion = p.conversion()
	}
	var spec Expr
	if p.k == COLON {
		if debugEnd < 0 {
			debugEnd = p.pos
		}
		spec = p.formatSpec(middle, raw)
	}
	if debugEnd < 0 {
		debugEnd = p.pos
	}
	if debug && conversion < 0 && spec == nil {
		conversion = 'r'
	}
	p.expect(RBRACE)
	pos := p.from(start)
	t := &p.toks[debugEnd]
	text := ""
	if t.meta != 0 {
		text = p.sc.metas[t.meta-1]
	}
	if debug {
		end := Pos{pos.Lineno, pos.ColOffset + 1, t.lineno, t.col}
		if debugEnd == p.pos-1 {
			end.EndLineno, end.EndColOffset = pos.EndLineno, pos.EndColOffset-1
		}
		p.exprs.push(&Constant{Pos: end, Value: text})
	}
	if template {
		p.exprs.push(&Interpolation{Pos: pos, Value: value, Str: interpolationText(text), Conversion: conversion, FormatSpec: spec})
		return
	}
	p.exprs.push(&FormattedValue{Pos: pos, Value: value, Conversion: conversion, FormatSpec: spec})
}

// interpolationText is the text of an expression as Interpolation.str has it.
func interpolationText(s string) string {
	return strings.TrimRightFunc(s, func(r rune) bool { return r == '=' || isSpace(r) })
}

// isSpace is what str.isspace accepts.
func isSpace(r rune) bool {
	return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f && r < utf8.RuneSelf
}

func (p *parser) conversion() int {
	bang := &p.toks[p.pos]
	line, end := bang.lineno, bang.end
	p.advance()
	if p.k != NAME {
		p.fail()
	}
	t := &p.toks[p.pos]
	text := p.text(t)
	if t.lineno != line || t.start != end || len(text) != 1 || text[0] != 's' && text[0] != 'r' && text[0] != 'a' {
		p.fail()
	}
	p.advance()
	return int(text[0])
}

// formatSpec reads a colon and the format specification after it.
func (p *parser) formatSpec(middle Kind, raw bool) Expr {
	start := p.pos
	p.enter()
	p.advance()
	mark := p.exprs.mark()
	fields := false
	for {
		if p.k == middle {
			t := p.toks[p.pos]
			c := p.constant(p.decodeMiddle(&t, p.text(&t), raw))
			p.exprs.push(c)
		} else if p.k == LBRACE {
			fields = true
			// Also in a t-string, a nested field is an ordinary one.
			p.replacementField(middle, raw, false)
		} else {
			break
		}
	}
	parts := p.exprs.stack[mark:]
	n := &JoinedStr{Pos: p.from(start)}
	if fields || len(parts) > 1 {
		n.Values = mergeConstants(parts)
	} else if len(parts) == 1 && parts[0].(*Constant).Value.(string) != "" {
		n.Values = []Expr{parts[0]}
	}
	clear(parts)
	p.exprs.stack = p.exprs.stack[:mark]
	p.depth--
	return n
}
