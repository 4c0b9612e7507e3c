package syntax

// This file parses match statements and their patterns.

// isMatch reports whether a match statement begins here. match is a name as
// well; but a line that begins with it and ends with a colon can be nothing else.
func (p *parser) isMatch() bool {
	if !p.at("match") {
		return false
	}
	next := p.peek(1)
	if next != STAR && !startsExpression[next] {
		return false
	}
	switch next {
	case STAR, LPAR, LSQB, PLUS, MINUS, kwNot:
		// Both an operand and an operator can begin so.
	default:
		return true
	}
	for i := 2; ; i++ {
		switch p.peek(i) {
		case NEWLINE:
			return p.toks[p.pos+i-1].kind == COLON
		case ERRORTOKEN, ENDMARKER:
			return false
		}
	}
}

func (p *parser) matchStatement() Stmt {
	start := p.pos
	p.advance()
	n := &Match{}
	first := p.pos
	n.Subject = p.starNamedExpression()
	if p.k == COMMA {
		mark := p.exprs.mark()
		p.exprs.push(n.Subject)
		for p.k == COMMA {
			p.advance()
			if p.k != STAR && !startsExpression[p.k] {
				break
			}
			p.exprs.push(p.starNamedExpression())
		}
		n.Subject = p.tuple(first, mark)
	} else if _, ok := n.Subject.(*Starred); ok {
		p.fail()
	}
	p.expect(COLON)
	p.expect(NEWLINE)
	p.expect(INDENT)
	for {
		n.Cases = append(n.Cases, p.matchCase())
		if p.k == DEDENT {
			break
		}
	}
	p.advance()
	p.need(10)
	n.Pos = p.blockFrom(start)
	return n
}

func (p *parser) matchCase() *MatchCase {
	if !p.at("case") {
		p.fail()
	}
	p.advance()
	c := &MatchCase{Pattern: p.openPattern()}
	if p.accept(kwIf) {
		c.Guard = p.namedExpression()
	}
	c.Body = p.suite()
	return c
}

// openPattern is a pattern, or a sequence without brackets.
func (p *parser) openPattern() Pattern {
	start := p.pos
	star := p.k == STAR
	first := p.maybeStarPattern()
	if p.k != COMMA {
		if star {
			p.fail()
		}
		return first
	}
	mark := p.patterns.mark()
	p.patterns.push(first)
	p.restOfSequence(COLON)
	return &MatchSequence{Pos: p.from(start), Patterns: p.patterns.take(mark)}
}

// restOfSequence pushes the patterns after a first one, up to closing.
func (p *parser) restOfSequence(closing Kind) {
	for p.k == COMMA {
		p.advance()
		if p.k == closing || p.k == kwIf {
			return
		}
		p.patterns.push(p.maybeStarPattern())
	}
}

func (p *parser) maybeStarPattern() Pattern {
	if p.k != STAR {
		return p.pattern()
	}
	start := p.pos
	p.advance()
	n := &MatchStar{}
	if p.at("_") {
		p.advance()
	} else {
		n.Name = p.captureTarget()
	}
	n.Pos = p.from(start)
	return n
}

// captureTarget reads a name that a pattern binds.
func (p *parser) captureTarget() string {
	if p.at("_") {
		p.fail()
	}
	s := p.name()
	if p.k == DOT || p.k == LPAR || p.k == EQUAL {
		p.fail()
	}
	return s
}

func (p *parser) pattern() Pattern {
	p.enter()
	start := p.pos
	n := p.orPattern()
	if p.accept(kwAs) {
		as := &MatchAs{Pattern: n, Name: p.captureTarget()}
		as.Pos = p.from(start)
		n = as
	}
	p.depth--
	return n
}

func (p *parser) orPattern() Pattern {
	start := p.pos
	n := p.closedPattern()
	if p.k != VBAR {
		return n
	}
	mark := p.patterns.mark()
	p.patterns.push(n)
	for p.accept(VBAR) {
		p.patterns.push(p.closedPattern())
	}
	return &MatchOr{Pos: p.from(start), Patterns: p.patterns.take(mark)}
}

func (p *parser) closedPattern() Pattern {
	start := p.pos
	switch p.k {
	case kwNone, kwTrue, kwFalse:
		var v any
		if p.k != kwNone {
			v = p.k == kwTrue
		}
		p.advance()
		return &MatchSingleton{Pos: p.from(start), Value: v}
	case NUMBER, MINUS:
		n := &MatchValue{Value: p.patternNumber()}
		n.Pos = p.from(start)
		return n
	case STRING, FSTRING_START, TSTRING_START:
		n := &MatchValue{Value: p.strings()}
		n.Pos = p.from(start)
		return n
	case NAME:
		return p.namePattern()
	case LPAR:
		return p.parenthesizedPattern()
	case LSQB:
		p.advance()
		mark := p.patterns.mark()
		if p.k != RSQB {
			p.patterns.push(p.maybeStarPattern())
			p.restOfSequence(RSQB)
		}
		p.expect(RSQB)
		return &MatchSequence{Pos: p.from(start), Patterns: p.patterns.take(mark)}
	case LBRACE:
		return p.mappingPattern()
	}
	p.fail()
	return nil
}

func (p *parser) parenthesizedPattern() Pattern {
	start := p.pos
	p.advance()
	if p.accept(RPAR) {
		return &MatchSequence{Pos: p.from(start)}
	}
	star := p.k == STAR
	first := p.maybeStarPattern()
	if p.k != COMMA {
		p.expect(RPAR)
		if star {
			p.fail()
		}
		return first
	}
	mark := p.patterns.mark()
	p.patterns.push(first)
	p.restOfSequence(RPAR)
	p.expect(RPAR)
	return &MatchSequence{Pos: p.from(start), Patterns: p.patterns.take(mark)}
}

// patternNumber reads a number with a sign, or a complex one like 1+2j.
func (p *parser) patternNumber() Expr {
	start := p.pos
	real := p.signedNumber()
	if p.k != PLUS && p.k != MINUS {
		return real
	}
	if isComplex(real) {
		p.fail()
	}
	op := OpAdd
	if p.k == MINUS {
		op = OpSub
	}
	p.advance()
	if p.k != NUMBER {
		p.fail()
	}
	imag := p.constant(p.number(&p.toks[p.pos]))
	if !isComplex(imag) {
		p.fail()
	}
	return &BinOp{Pos: p.from(start), Left: real, Op: op, Right: imag}
}

func isComplex(e Expr) bool {
	if u, ok := e.(*UnaryOp); ok {
		e = u.Operand
	}
	_, ok := e.(*Constant).Value.(complex128)
	return ok
}

func (p *parser) signedNumber() Expr {
	start := p.pos
	minus := p.k == MINUS
	if minus {
		p.advance()
	}
	if p.k != NUMBER {
		p.fail()
	}
	e := p.constant(p.number(&p.toks[p.pos]))
	if minus {
		return &UnaryOp{Pos: p.from(start), Op: UnaryUSub, Operand: e}
	}
	return e
}

// namePattern is a capture, the wildcard, a dotted name or a class pattern.
func (p *parser) namePattern() Pattern {
	start := p.pos
	if p.at("_") {
		p.advance()
		return &MatchAs{Pos: p.from(start)}
	}
	if next := p.peek(1); next != DOT && next != LPAR {
		name := p.captureTarget()
		return &MatchAs{Pos: p.from(start), Name: name}
	}
	e := p.nameOrAttr()
	if p.k == LPAR {
		return p.classPattern(start, e)
	}
	if p.k == EQUAL {
		p.fail()
	}
	return &MatchValue{Pos: p.from(start), Value: e}
}

func (p *parser) nameOrAttr() Expr {
	start := p.pos
	var e Expr = p.nameExpr(Load)
	for p.accept(DOT) {
		n := &Attribute{Value: e, Attr: p.name()}
		n.Pos = p.from(start)
		e = n
	}
	return e
}

func (p *parser) classPattern(start int, cls Expr) Pattern {
	p.advance()
	n := &MatchClass{Cls: cls}
	for p.k != RPAR {
		if p.k == NAME && p.peek(1) == EQUAL {
			n.KwdAttrs = append(n.KwdAttrs, p.name())
			p.advance()
			n.KwdPatterns = append(n.KwdPatterns, p.pattern())
		} else {
			if n.KwdAttrs != nil {
				p.fail()
			}
			n.Patterns = append(n.Patterns, p.pattern())
		}
		if p.k != COMMA {
			break
		}
		p.advance()
	}
	p.expect(RPAR)
	n.Pos = p.from(start)
	return n
}

func (p *parser) mappingPattern() Pattern {
	start := p.pos
	p.advance()
	n := &MatchMapping{}
	for p.k != RBRACE {
		if p.k == DOUBLESTAR {
			p.advance()
			n.Rest = p.captureTarget()
			p.accept(COMMA)
			break
		}
		n.Keys = append(n.Keys, p.patternKey())
		p.expect(COLON)
		n.Patterns = append(n.Patterns, p.pattern())
		if p.k != COMMA {
			break
		}
		p.advance()
	}
	p.expect(RBRACE)
	n.Pos = p.from(start)
	return n
}

func (p *parser) patternKey() Expr {
	switch p.k {
	case kwNone:
		return p.constant(nil)
	case kwTrue, kwFalse:
		return p.constant(p.k == kwTrue)
	case NUMBER, MINUS:
		return p.patternNumber()
	case STRING, FSTRING_START, TSTRING_START:
		return p.strings()
	}
	e := p.nameOrAttr()
	if _, ok := e.(*Attribute); !ok {
		p.fail()
	}
	return e
}
