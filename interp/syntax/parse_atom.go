package syntax

// This file parses atoms: names, literals, displays and comprehensions.

func (p *parser) constant(v any) Expr {
	t := &p.toks[p.pos]
	n := p.constantSlab.alloc()
	n.Pos = Pos{t.lineno, t.col, t.endLineno, t.endCol}
	n.Value = v
	p.advance()
	return n
}

func (p *parser) atom() Expr {
	switch p.k {
	case NAME:
		return p.nameExpr(Load)
	case NUMBER:
		return p.constant(p.number(&p.toks[p.pos]))
	case STRING, FSTRING_START, TSTRING_START:
		return p.strings()
	case LPAR:
		return p.parenthesized()
	case LSQB:
		return p.listDisplay()
	case LBRACE:
		return p.braceDisplay()
	case kwNone:
		return p.constant(nil)
	case kwTrue:
		return p.constant(true)
	case kwFalse:
		return p.constant(false)
	case ELLIPSIS:
		return p.constant(Ellipsis)
	}
	p.fail()
	return nil
}

// parenthesized reads a group, a tuple or a generator expression.
func (p *parser) parenthesized() Expr {
	start := p.pos
	p.advance()
	mark := p.exprs.mark()
	switch p.k {
	case RPAR:
		p.advance()
		return p.tuple(start, mark)
	case kwYield:
		e := p.yieldExpr()
		p.expect(RPAR)
		return e
	}
	star := p.k == STAR
	e := p.starNamedExpression()
	switch p.k {
	case COMMA:
		p.exprs.push(e)
		p.restOfDisplay(RPAR)
		return p.tuple(start, mark)
	case kwFor, kwAsync:
		if star {
			p.fail()
		}
		g := &GeneratorExp{Elt: e, Generators: p.comprehensions()}
		p.expect(RPAR)
		g.Pos = p.from(start)
		return g
	}
	if star {
		p.fail()
	}
	p.expect(RPAR)
	return e
}

// restOfDisplay pushes the elements after the first one, and reads the closing
// bracket.
func (p *parser) restOfDisplay(closing Kind) {
	for p.k == COMMA {
		p.advance()
		if p.k == closing {
			break
		}
		p.exprs.push(p.starNamedExpression())
	}
	p.expect(closing)
}

func (p *parser) listDisplay() Expr {
	start := p.pos
	p.advance()
	mark := p.exprs.mark()
	if p.k == RSQB {
		p.advance()
		return &List{Pos: p.from(start)}
	}
	star := p.k == STAR
	e := p.starNamedExpression()
	if p.k == kwFor || p.k == kwAsync {
		if star {
			p.fail()
		}
		n := &ListComp{Elt: e, Generators: p.comprehensions()}
		p.expect(RSQB)
		n.Pos = p.from(start)
		return n
	}
	p.exprs.push(e)
	p.restOfDisplay(RSQB)
	return &List{Pos: p.from(start), Elts: p.exprs.take(mark)}
}

// braceDisplay reads a dict or a set.
func (p *parser) braceDisplay() Expr {
	start := p.pos
	p.advance()
	if p.k == RBRACE {
		p.advance()
		return &Dict{Pos: p.from(start)}
	}
	if p.k == DOUBLESTAR {
		return p.dictDisplay(start, nil)
	}
	star := p.k == STAR
	named := p.k == NAME && p.peek(1) == COLONEQUAL
	e := p.starNamedExpression()
	if p.k == COLON && !star && !named {
		return p.dictDisplay(start, e)
	}
	if p.k == kwFor || p.k == kwAsync {
		if star {
			p.fail()
		}
		n := &SetComp{Elt: e, Generators: p.comprehensions()}
		p.expect(RBRACE)
		n.Pos = p.from(start)
		return n
	}
	mark := p.exprs.mark()
	p.exprs.push(e)
	p.restOfDisplay(RBRACE)
	return &Set{Pos: p.from(start), Elts: p.exprs.take(mark)}
}

// dictDisplay reads a dict from its first key on, or from ** if key is nil.
func (p *parser) dictDisplay(start int, key Expr) Expr {
	mark := p.exprs.mark()
	first := true
	for {
		if key == nil && p.k == DOUBLESTAR {
			p.advance()
			p.exprs.push(nil)
			p.exprs.push(p.binary(1))
		} else {
			if key == nil {
				key = p.expression()
			}
			p.expect(COLON)
			value := p.expression()
			if first && (p.k == kwFor || p.k == kwAsync) {
				n := &DictComp{Key: key, Value: value, Generators: p.comprehensions()}
				p.expect(RBRACE)
				n.Pos = p.from(start)
				return n
			}
			p.exprs.push(key)
			p.exprs.push(value)
		}
		first = false
		key = nil
		if p.k != COMMA {
			break
		}
		p.advance()
		if p.k == RBRACE {
			break
		}
	}
	p.expect(RBRACE)
	pairs := p.exprs.stack[mark:]
	n := &Dict{Pos: p.from(start), Keys: make([]Expr, len(pairs)/2), Values: make([]Expr, len(pairs)/2)}
	for i := range n.Keys {
		n.Keys[i], n.Values[i] = pairs[2*i], pairs[2*i+1]
	}
	clear(pairs)
	p.exprs.stack = p.exprs.stack[:mark]
	return n
}

// comprehensions reads the for clauses of a comprehension.
func (p *parser) comprehensions() []*Comprehension {
	var list []*Comprehension
	for p.k == kwFor || p.k == kwAsync {
		c := &Comprehension{}
		if p.accept(kwAsync) {
			c.IsAsync = 1
		}
		p.expect(kwFor)
		c.Target = p.starTargets()
		p.expect(kwIn)
		c.Iter = p.disjunction()
		mark := p.exprs.mark()
		for p.accept(kwIf) {
			p.exprs.push(p.disjunction())
		}
		c.Ifs = p.exprs.take(mark)
		if c.IsAsync != 0 {
			p.need(6)
		}
		list = append(list, c)
	}
	return list
}

// starTargets reads the targets of a for clause.
func (p *parser) starTargets() Expr {
	start := p.pos
	e := p.starTarget()
	if p.k != COMMA {
		return e
	}
	mark := p.exprs.mark()
	p.exprs.push(e)
	for p.k == COMMA {
		p.advance()
		if p.k != STAR && !startsExpression[p.k] {
			break
		}
		p.exprs.push(p.starTarget())
	}
	t := p.tuple(start, mark).(*Tuple)
	t.Ctx = Store
	return t
}

func (p *parser) starTarget() Expr {
	if p.k == STAR {
		start := p.pos
		p.advance()
		s := &Starred{Value: p.primary(), Ctx: Store}
		p.setTarget(s.Value, Store)
		s.Pos = p.from(start)
		return s
	}
	e := p.primary()
	p.setTarget(e, Store)
	return e
}

// setTarget makes e, which was read as an expression, a target.
func (p *parser) setTarget(e Expr, ctx ExprContext) {
	switch e := e.(type) {
	case *Name:
		e.Ctx = ctx
	case *Attribute:
		e.Ctx = ctx
	case *Subscript:
		e.Ctx = ctx
	case *Tuple:
		e.Ctx = ctx
		p.setTargets(e.Elts, ctx)
	case *List:
		e.Ctx = ctx
		p.setTargets(e.Elts, ctx)
	default:
		p.fail()
	}
}

func (p *parser) setTargets(list []Expr, ctx ExprContext) {
	for _, e := range list {
		if s, ok := e.(*Starred); ok && ctx == Store {
			s.Ctx = Store
			e = s.Value
		}
		p.setTarget(e, ctx)
	}
}
