package syntax

// This file tries string literals.

import "unicode/utf8"

// strings reads literals next to each other.
func (d *diagnosis) strings() Expr {
	return remember(d, ruleStrings, func() Expr {
		mark := d.mark
		plain := func() []Expr { return d.collect(d.fstringOrString) }
		template := func() []Expr { return d.collect(d.tstring) }
		if d.invalid {
			const mix = "cannot mix t-string literals with string or bytes literals"
			if a := plain(); a != nil {
				if b := d.tstring(); b != nil {
					d.raiseRange(a[len(a)-1].Span(), b.Span(), mix)
				}
			}
			d.mark = mark
			if a := template(); a != nil {
				if b := d.fstringOrString(); b != nil {
					d.raiseRange(a[len(a)-1].Span(), b.Span(), mix)
				}
			}
			d.mark = mark
		}
		parts := plain()
		isTemplate := parts == nil
		if isTemplate {
			if parts = template(); parts == nil {
				return nil
			}
			return &TemplateStr{Pos: d.span(mark)}
		}
		isBytes, isStr, formatted := false, false, false
		for _, e := range parts {
			c, ok := e.(*Constant)
			if !ok {
				formatted, isStr = true, true
			} else if _, ok := c.Value.([]byte); ok {
				isBytes = true
			} else {
				isStr = true
			}
		}
		if isBytes && isStr {
			d.raise("cannot mix bytes and nonbytes literals")
		}
		if formatted {
			return &JoinedStr{Pos: d.span(mark)}
		}
		first := parts[0].(*Constant)
		return &Constant{Pos: d.span(mark), Value: first.Value}
	})
}

func (d *diagnosis) collect(f func() Expr) []Expr {
	var list []Expr
	for {
		mark := d.mark
		e := f()
		if e == nil {
			d.mark = mark
			return list
		}
		list = append(list, e)
	}
}

func (d *diagnosis) fstringOrString() Expr {
	mark := d.mark
	if t := d.tok(FSTRING_START); t != nil {
		if d.parts(t, FSTRING_MIDDLE, FSTRING_END) {
			return &JoinedStr{Pos: d.span(mark)}
		}
		d.mark = mark
		return nil
	}
	t := d.tok(STRING)
	if t == nil {
		return nil
	}
	l := d.p.opts.literal(d.p.src[t.start:t.end])
	switch l.err {
	case "":
	case onlyASCII:
		d.raiseToken(t, "%s", l.err)
	default:
		d.raise("%s", l.err)
	}
	return &Constant{Pos: d.p.tokenPos(t), Value: l.value}
}

func (d *diagnosis) tstring() Expr {
	return remember(d, ruleTString, func() Expr {
		mark := d.mark
		if t := d.tok(TSTRING_START); t != nil && d.parts(t, TSTRING_MIDDLE, TSTRING_END) {
			d.need(14, "t-strings are")
			return &TemplateStr{Pos: d.span(mark)}
		}
		d.mark = mark
		return nil
	})
}

// parts reads the inside and the end of an f-string or t-string.
func (d *diagnosis) parts(start *token, middle, end Kind) bool {
	d.enter()
	raw := isRaw(d.p.src[start.start:start.end])
	var texts []*token
	d.many(func() bool {
		if d.replacementField(middle, raw) {
			return true
		}
		t := d.tok(middle)
		if t != nil {
			texts = append(texts, t)
		}
		return t != nil
	})
	d.level--
	if !d.has(end) {
		return false
	}
	for _, t := range texts {
		d.decode(t, raw)
	}
	return true
}

func (d *diagnosis) decode(t *token, raw bool) {
	if raw {
		return
	}
	text := d.p.src[t.start:t.end]
	if len(text) == 2 && (string(text) == "{{" || string(text) == "}}") {
		return
	}
	if _, e := d.p.opts.decodeString(text); e.err != "" {
		d.raise("%s", e.err)
	}
}

func (d *diagnosis) replacementField(middle Kind, raw bool) bool {
	mark := d.mark
	if !d.next(LBRACE) {
		return false
	}
	kind := 'f'
	if middle == TSTRING_MIDDLE {
		kind = 't'
	}
	spec := func(middle Kind) { d.many(func() bool { return d.formatSpecPart(middle, raw) }) }
	d.mark++
	if d.annotatedRHS() != nil {
		d.opt(EQUAL)
		d.maybe(func() bool { return d.conversion(kind) })
		d.maybe(func() bool {
			ok := d.has(COLON)
			if ok {
				spec(middle)
			}
			return ok
		})
		if d.has(RBRACE) {
			return true
		}
	}
	d.mark = mark
	if d.invalid {
		// In a t-string too, CPython looks for the parts of an f-string here.
		d.invalidReplacementField(kind, func() { spec(FSTRING_MIDDLE) })
	}
	return d.back(mark)
}

func (d *diagnosis) formatSpecPart(middle Kind, raw bool) bool {
	if t := d.tok(middle); t != nil {
		d.decode(t, raw)
		return true
	}
	return d.replacementField(middle, raw)
}

func (d *diagnosis) conversion(kind rune) bool {
	bang := d.tok(EXCLAMATION)
	if bang == nil {
		return false
	}
	name := d.name()
	if name == nil {
		return false
	}
	if bang.lineno != name.Lineno || bang.endCol != name.ColOffset {
		pos := d.p.tokenPos(bang)
		d.raiseRange(&pos, name.Span(), "%c-string: conversion type must come right after the exclamation mark", kind)
	}
	if r, n := utf8.DecodeRuneInString(name.Id); n != len(name.Id) || r != 's' && r != 'r' && r != 'a' {
		d.raiseNode(name, "%c-string: invalid conversion character %s: expected 's', 'r', or 'a'", kind, reprString(name.Id))
	}
	return true
}

func (d *diagnosis) invalidReplacementField(kind rune, spec func()) {
	mark := d.mark
	d.mark++
	if a := d.oneOf(EQUAL, EXCLAMATION, COLON, RBRACE); a != nil {
		d.raiseToken(a, "%c-string: valid expression required before '%s'", kind, d.text(a))
	}
	if d.not(func() bool { return d.annotatedRHS() != nil }) {
		d.raiseNext("%c-string: expecting a valid expression after '{'", kind)
	}
	d.annotatedRHS()
	if !d.next(EQUAL, EXCLAMATION, COLON, RBRACE) {
		d.raiseNext("%c-string: expecting '=', or '!', or ':', or '}'", kind)
	}
	if d.has(EQUAL) && !d.next(EXCLAMATION, COLON, RBRACE) {
		d.raiseNext("%c-string: expecting '!', or ':', or '}'", kind)
	}
	m := d.mark
	if d.has(EXCLAMATION) {
		if d.next(COLON, RBRACE) {
			d.raiseNext("%c-string: missing conversion character", kind)
		}
		if !d.next(NAME) {
			d.raiseNext("%c-string: invalid conversion character", kind)
		}
	}
	d.mark = m
	d.maybe(func() bool { return d.has(EXCLAMATION) && d.has(NAME) })
	if !d.next(COLON, RBRACE) {
		d.raiseNext("%c-string: expecting ':' or '}'", kind)
	}
	m = d.mark
	if d.has(COLON) {
		spec()
		if !d.next(RBRACE) {
			d.raiseNext("%c-string: expecting '}', or format specs", kind)
		}
	}
	d.mark = m
	if !d.next(RBRACE) {
		d.raiseNext("%c-string: expecting '}'", kind)
	}
	d.mark = mark
}
