package syntax

// This file parses simple statements.

// statement reads a compound statement or a line of simple ones.
func (p *parser) statement() {
	if !p.compoundStatement() {
		p.simpleStatements()
	}
}

func (p *parser) simpleStatements() {
	for {
		p.stmts.push(p.simpleStatement())
		if p.k != SEMI {
			break
		}
		p.advance()
		if p.k == NEWLINE {
			break
		}
	}
	if p.oneLine && p.k == NEWLINE {
		return
	}
	p.expect(NEWLINE)
}

func (p *parser) simpleStatement() Stmt {
	start := p.pos
	switch p.k {
	case NAME:
		if p.peek(1) == NAME && p.at("type") {
			return p.typeAlias()
		}
	case kwReturn:
		p.advance()
		n := p.returnSlab.alloc()
		if p.k == STAR || startsExpression[p.k] {
			n.Value = p.starExpressions()
		}
		n.Pos = p.from(start)
		return n
	case kwImport:
		return p.importNames()
	case kwFrom:
		return p.importFrom()
	case kwPass:
		p.advance()
		return &Pass{Pos: p.from(start)}
	case kwBreak:
		p.advance()
		return &Break{Pos: p.from(start)}
	case kwContinue:
		p.advance()
		return &Continue{Pos: p.from(start)}
	case kwRaise:
		p.advance()
		n := &Raise{}
		if startsExpression[p.k] {
			n.Exc = p.expression()
			if p.accept(kwFrom) {
				n.Cause = p.expression()
			}
		}
		n.Pos = p.from(start)
		return n
	case kwAssert:
		p.advance()
		n := &Assert{Test: p.expression()}
		if p.accept(COMMA) {
			n.Msg = p.expression()
		}
		n.Pos = p.from(start)
		return n
	case kwDel:
		return p.deletion()
	case kwGlobal:
		names := p.nameList()
		return &Global{Pos: p.from(start), Names: names}
	case kwNonlocal:
		names := p.nameList()
		return &Nonlocal{Pos: p.from(start), Names: names}
	case kwYield:
		n := p.exprStmtSlab.alloc()
		n.Value = p.yieldExpr()
		n.Pos = p.from(start)
		return n
	}
	return p.expressionStatement()
}

// expressionStatement reads an expression, or an assignment that begins with one.
func (p *parser) expressionStatement() Stmt {
	start := p.pos
	e := p.starExpressions()
	switch p.k {
	case EQUAL:
		return p.assignment(start, e)
	case COLON:
		return p.annotation(start, e)
	case NEWLINE, SEMI:
	default:
		if op, ok := augmentedOperator(p.k); ok {
			return p.augmentedAssignment(start, e, op)
		}
	}
	n := p.exprStmtSlab.alloc()
	n.Pos = p.from(start)
	n.Value = e
	return n
}

func (p *parser) assignment(start int, e Expr) Stmt {
	mark := p.exprs.mark()
	for {
		p.advance()
		if s, ok := e.(*Starred); ok {
			s.Ctx = Store
			p.setTarget(s.Value, Store)
		} else {
			p.setTarget(e, Store)
		}
		p.exprs.push(e)
		yield := p.k == kwYield
		e = p.rightHandSide()
		if p.k != EQUAL {
			break
		}
		if yield {
			p.fail()
		}
	}
	n := p.assignSlab.alloc()
	n.Targets = p.exprs.take(mark)
	n.Value = e
	n.TypeComment = p.typeComment()
	n.Pos = p.from(start)
	return n
}

// isSingleTarget reports whether e may stand alone left of ":" and "+=".
func isSingleTarget(e Expr) bool {
	switch e.(type) {
	case *Name, *Attribute, *Subscript:
		return true
	}
	return false
}

func (p *parser) annotation(start int, e Expr) Stmt {
	if !isSingleTarget(e) {
		p.fail()
	}
	p.setTarget(e, Store)
	n := &AnnAssign{Target: e}
	if _, ok := e.(*Name); ok && p.toks[start].kind == NAME {
		n.Simple = 1
	}
	p.advance()
	n.Annotation = p.expression()
	if p.accept(EQUAL) {
		n.Value = p.rightHandSide()
	}
	p.need(6)
	n.Pos = p.from(start)
	return n
}

func augmentedOperator(k Kind) (Operator, bool) {
	switch k {
	case PLUSEQUAL:
		return OpAdd, true
	case MINEQUAL:
		return OpSub, true
	case STAREQUAL:
		return OpMult, true
	case ATEQUAL:
		return OpMatMult, true
	case SLASHEQUAL:
		return OpDiv, true
	case PERCENTEQUAL:
		return OpMod, true
	case AMPEREQUAL:
		return OpBitAnd, true
	case VBAREQUAL:
		return OpBitOr, true
	case CIRCUMFLEXEQUAL:
		return OpBitXor, true
	case LEFTSHIFTEQUAL:
		return OpLShift, true
	case RIGHTSHIFTEQUAL:
		return OpRShift, true
	case DOUBLESTAREQUAL:
		return OpPow, true
	case DOUBLESLASHEQUAL:
		return OpFloorDiv, true
	}
	return 0, false
}

func (p *parser) augmentedAssignment(start int, e Expr, op Operator) Stmt {
	if !isSingleTarget(e) {
		p.fail()
	}
	p.setTarget(e, Store)
	p.advance()
	if op == OpMatMult {
		p.need(5)
	}
	n := &AugAssign{Target: e, Op: op, Value: p.rightHandSide()}
	n.Pos = p.from(start)
	return n
}

func (p *parser) typeAlias() Stmt {
	start := p.pos
	p.advance()
	n := &TypeAlias{Name: p.nameExpr(Store)}
	n.TypeParams = p.typeParams()
	p.expect(EQUAL)
	n.Value = p.expression()
	p.need(12)
	n.Pos = p.from(start)
	return n
}

func (p *parser) nameList() []string {
	p.advance()
	mark := p.strs.mark()
	p.strs.push(p.name())
	for p.accept(COMMA) {
		p.strs.push(p.name())
	}
	return p.strs.take(mark)
}

func (p *parser) deletion() Stmt {
	start := p.pos
	p.advance()
	mark := p.exprs.mark()
	for {
		e := p.primary()
		p.setTarget(e, Del)
		p.exprs.push(e)
		if p.k != COMMA {
			break
		}
		p.advance()
		if !startsExpression[p.k] {
			break
		}
	}
	if p.k != NEWLINE && p.k != SEMI {
		p.fail()
	}
	return &Delete{Pos: p.from(start), Targets: p.exprs.take(mark)}
}

// dottedName reads a.b.c.
func (p *parser) dottedName() string {
	start := p.pos
	s := p.name()
	if p.k != DOT {
		return s
	}
	b := append([]byte(nil), p.text(&p.toks[start])...)
	for p.accept(DOT) {
		if p.k != NAME {
			p.fail()
		}
		b = append(b, '.')
		b = append(b, p.text(&p.toks[p.pos])...)
		p.advance()
	}
	return p.names.intern(b)
}

func (p *parser) importNames() Stmt {
	start := p.pos
	p.advance()
	n := &Import{}
	for {
		first := p.pos
		a := &Alias{Name: p.dottedName()}
		if p.accept(kwAs) {
			a.Asname = p.name()
		}
		a.Pos = p.from(first)
		n.Names = append(n.Names, a)
		if !p.accept(COMMA) {
			break
		}
	}
	n.Pos = p.from(start)
	return n
}

func (p *parser) importFrom() Stmt {
	start := p.pos
	p.advance()
	n := &ImportFrom{}
	for {
		if p.k == DOT {
			n.Level++
		} else if p.k == ELLIPSIS {
			n.Level += 3
		} else {
			break
		}
		p.advance()
	}
	if n.Level == 0 || p.k == NAME {
		n.Module = p.dottedName()
	}
	p.expect(kwImport)
	switch p.k {
	case STAR:
		p.advance()
		n.Names = []*Alias{{Pos: p.tokenPos(&p.toks[p.pos-1]), Name: "*"}}
	case LPAR:
		p.advance()
		n.Names = p.importAliases(true)
		p.expect(RPAR)
	default:
		n.Names = p.importAliases(false)
	}
	if n.Module == "__future__" && n.Level == 0 {
		for _, a := range n.Names {
			if a.Name == "barry_as_FLUFL" {
				p.flags |= BarryAsBDFL
			}
		}
	}
	n.Pos = p.from(start)
	return n
}

func (p *parser) importAliases(bracketed bool) []*Alias {
	var list []*Alias
	for {
		first := p.pos
		a := &Alias{Name: p.name()}
		if p.accept(kwAs) {
			a.Asname = p.name()
		}
		a.Pos = p.from(first)
		list = append(list, a)
		if !p.accept(COMMA) {
			return list
		}
		if bracketed && p.k == RPAR {
			return list
		}
	}
}
