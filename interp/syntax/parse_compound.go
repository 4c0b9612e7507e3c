package syntax

// This file parses compound statements.

// compoundStatement reads a compound statement, if one begins here.
func (p *parser) compoundStatement() bool {
	var s Stmt
	switch p.k {
	case kwIf:
		s = p.ifStatement()
	case kwDef:
		s = p.functionDef(p.pos, nil)
	case kwClass:
		s = p.classDef(nil)
	case AT:
		s = p.decorated()
	case kwFor:
		s = p.forStatement(p.pos, false)
	case kwWhile:
		s = p.whileStatement()
	case kwTry:
		s = p.tryStatement()
	case kwWith:
		s = p.withStatement(p.pos, false)
	case kwAsync:
		s = p.asyncStatement()
	case NAME:
		if !p.isMatch() {
			return false
		}
		s = p.matchStatement()
	default:
		return false
	}
	p.stmts.push(s)
	return true
}

// block reads an indented block, or the simple statements after a colon.
func (p *parser) block() []Stmt {
	mark := p.stmts.mark()
	if p.k != NEWLINE {
		p.simpleStatements()
		return p.stmts.take(mark)
	}
	p.advance()
	p.expect(INDENT)
	p.enter()
	for {
		p.statement()
		if p.k == DEDENT {
			break
		}
	}
	p.depth--
	p.advance()
	return p.stmts.take(mark)
}

// suite reads a colon and a block.
func (p *parser) suite() []Stmt {
	p.expect(COLON)
	return p.block()
}

// orelse reads an else clause, if there is one.
func (p *parser) orelse() []Stmt {
	if !p.accept(kwElse) {
		return nil
	}
	return p.suite()
}

func (p *parser) ifStatement() Stmt {
	start := p.pos
	p.enter()
	p.advance()
	n := p.ifSlab.alloc()
	n.Test = p.namedExpression()
	n.Body = p.suite()
	if p.k == kwElif {
		n.Orelse = []Stmt{p.ifStatement()}
	} else {
		n.Orelse = p.orelse()
	}
	n.Pos = p.blockFrom(start)
	p.depth--
	return n
}

func (p *parser) whileStatement() Stmt {
	start := p.pos
	p.advance()
	n := &While{Test: p.namedExpression()}
	n.Body = p.suite()
	n.Orelse = p.orelse()
	n.Pos = p.blockFrom(start)
	return n
}

func (p *parser) asyncStatement() Stmt {
	start := p.pos
	p.advance()
	switch p.k {
	case kwDef:
		return p.functionDef(start, nil)
	case kwFor:
		return p.forStatement(start, true)
	case kwWith:
		return p.withStatement(start, true)
	}
	p.fail()
	return nil
}

func (p *parser) forStatement(start int, async bool) Stmt {
	p.advance()
	n := For{Target: p.starTargets()}
	p.expect(kwIn)
	n.Iter = p.starExpressions()
	p.expect(COLON)
	n.TypeComment = p.typeComment()
	n.Body = p.block()
	n.Orelse = p.orelse()
	n.Pos = p.blockFrom(start)
	if async {
		p.need(5)
		a := AsyncFor(n)
		return &a
	}
	return &n
}

func (p *parser) withStatement(start int, async bool) Stmt {
	p.advance()
	n := With{}
	if p.k == LPAR && p.closedByColon() {
		mark := p.pos
		if n.Items = p.bracketedItems(); n.Items == nil {
			p.reset(mark)
		}
	}
	bracketed := n.Items != nil
	if !bracketed {
		for {
			n.Items = append(n.Items, p.withItem())
			if !p.accept(COMMA) {
				break
			}
		}
	}
	p.expect(COLON)
	if !bracketed || !async {
		n.TypeComment = p.typeComment()
	}
	n.Body = p.block()
	n.Pos = p.blockFrom(start)
	if async {
		p.need(5)
		a := AsyncWith(n)
		return &a
	}
	return &n
}

// closedByColon reports whether a colon follows the bracket that closes the
// current opening one.
func (p *parser) closedByColon() bool {
	depth := 0
	for i := 0; ; i++ {
		switch p.peek(i) {
		case LPAR, LSQB, LBRACE:
			depth++
		case RPAR, RSQB, RBRACE:
			if depth--; depth == 0 {
				return p.peek(i+1) == COLON
			}
		case NEWLINE, ERRORTOKEN, ENDMARKER:
			return false
		}
	}
}

// bracketedItems reads (item, item): nil if it is an expression in brackets.
func (p *parser) bracketedItems() []*WithItem {
	p.advance()
	var items []*WithItem
	for p.k != RPAR {
		if p.k == STAR || p.k == kwYield {
			return nil
		}
		item := &WithItem{ContextExpr: p.expression()}
		switch p.k {
		case COLONEQUAL, kwFor, kwAsync:
			return nil
		case kwAs:
			p.advance()
			item.OptionalVars = p.starTarget()
		}
		items = append(items, item)
		if p.k != COMMA {
			break
		}
		p.advance()
	}
	p.expect(RPAR)
	if p.k != COLON {
		p.fail()
	}
	return items
}

func (p *parser) withItem() *WithItem {
	item := &WithItem{ContextExpr: p.expression()}
	if p.accept(kwAs) {
		item.OptionalVars = p.starTarget()
	}
	return item
}

func (p *parser) tryStatement() Stmt {
	start := p.pos
	p.advance()
	n := Try{Body: p.suite()}
	star := p.k == kwExcept && p.peek(1) == STAR
	for p.k == kwExcept {
		n.Handlers = append(n.Handlers, p.exceptHandler(star))
	}
	if n.Handlers != nil {
		n.Orelse = p.orelse()
	}
	if p.accept(kwFinally) {
		n.Finalbody = p.suite()
	} else if n.Handlers == nil {
		p.fail()
	}
	n.Pos = p.blockFrom(start)
	if star {
		p.need(11)
		s := TryStar(n)
		return &s
	}
	return &n
}

func (p *parser) exceptHandler(star bool) *ExceptHandler {
	start := p.pos
	p.advance()
	n := &ExceptHandler{}
	if (p.k == STAR) != star {
		p.fail()
	}
	if star {
		p.advance()
	}
	if p.k != COLON || star {
		first := p.pos
		n.Type = p.expression()
		if p.k == COMMA {
			mark := p.exprs.mark()
			p.exprs.push(n.Type)
			for p.k == COMMA {
				p.advance()
				if !startsExpression[p.k] {
					break
				}
				p.exprs.push(p.expression())
			}
			n.Type = p.tuple(first, mark)
			p.need(14)
		} else if p.accept(kwAs) {
			n.Name = p.name()
		}
	}
	n.Body = p.suite()
	n.Pos = p.blockFrom(start)
	return n
}

func (p *parser) decorated() Stmt {
	mark := p.exprs.mark()
	for p.accept(AT) {
		p.exprs.push(p.namedExpression())
		p.expect(NEWLINE)
	}
	list := p.exprs.take(mark)
	start := p.pos
	switch p.k {
	case kwClass:
		return p.classDef(list)
	case kwDef:
		return p.functionDef(start, list)
	case kwAsync:
		p.advance()
		if p.k == kwDef {
			return p.functionDef(start, list)
		}
	}
	p.fail()
	return nil
}

func (p *parser) classDef(decorators []Expr) Stmt {
	start := p.pos
	p.advance()
	n := &ClassDef{DecoratorList: decorators, Name: p.name()}
	n.TypeParams = p.typeParams()
	if p.k == LPAR {
		open := p.pos
		p.advance()
		n.Bases, n.Keywords = p.arguments(open)
		if len(n.Bases) == 1 {
			if g, ok := n.Bases[0].(*GeneratorExp); ok && g.Lineno == 0 {
				p.fail()
			}
		}
		p.expect(RPAR)
	}
	n.Body = p.suite()
	n.Pos = p.blockFrom(start)
	return n
}

// functionDef reads a function from its def on; start is its first token,
// which is async or def.
func (p *parser) functionDef(start int, decorators []Expr) Stmt {
	async := p.toks[start].kind == kwAsync
	p.advance()
	n := FunctionDef{DecoratorList: decorators, Name: p.name()}
	n.TypeParams = p.typeParams()
	p.expect(LPAR)
	n.Args = p.parameters(RPAR)
	p.expect(RPAR)
	if p.accept(RARROW) {
		n.Returns = p.expression()
	}
	p.expect(COLON)
	if p.k == TYPE_COMMENT {
		n.TypeComment = p.typeComment()
	} else if p.k == NEWLINE && p.sc.typeComments && p.peek(1) == TYPE_COMMENT {
		p.advance()
		n.TypeComment = p.typeComment()
		if p.k != NEWLINE || p.peek(1) != INDENT {
			p.fail()
		}
	}
	n.Body = p.block()
	n.Pos = p.blockFrom(start)
	if async {
		p.need(5)
		a := AsyncFunctionDef(n)
		return &a
	}
	return &n
}
