package syntax

// This file parses expressions, by precedence.

// binaryLevel is the precedence of a binary operator, 0 for other tokens.
var binaryLevel = [256]uint8{
	VBAR: 1, CIRCUMFLEX: 2, AMPER: 3, LEFTSHIFT: 4, RIGHTSHIFT: 4, PLUS: 5, MINUS: 5,
	STAR: 6, SLASH: 6, DOUBLESLASH: 6, PERCENT: 6, AT: 6,
}

var binaryOperator = [256]Operator{
	VBAR: OpBitOr, CIRCUMFLEX: OpBitXor, AMPER: OpBitAnd, LEFTSHIFT: OpLShift, RIGHTSHIFT: OpRShift,
	PLUS: OpAdd, MINUS: OpSub, STAR: OpMult, SLASH: OpDiv, DOUBLESLASH: OpFloorDiv, PERCENT: OpMod, AT: OpMatMult,
}

// startsExpression holds the tokens that can begin an expression.
var startsExpression = [256]bool{
	NAME: true, NUMBER: true, STRING: true, LPAR: true, LSQB: true, LBRACE: true, PLUS: true, MINUS: true,
	TILDE: true, ELLIPSIS: true, FSTRING_START: true, TSTRING_START: true, kwNot: true, kwLambda: true,
	kwAwait: true, kwNone: true, kwTrue: true, kwFalse: true,
}

// expressions is an expression or a tuple of expressions without stars.
func (p *parser) expressions() Expr {
	start := p.pos
	e := p.expression()
	if p.k != COMMA {
		return e
	}
	mark := p.exprs.mark()
	p.exprs.push(e)
	for p.k == COMMA {
		p.advance()
		if !startsExpression[p.k] {
			break
		}
		p.exprs.push(p.expression())
	}
	return p.tuple(start, mark)
}

func (p *parser) tuple(start, mark int) Expr {
	t := p.tupleSlab.alloc()
	t.Pos = p.from(start)
	t.Elts = p.exprs.take(mark)
	return t
}

// starExpressions is an expression or a tuple, where elements may be starred.
func (p *parser) starExpressions() Expr {
	start := p.pos
	e := p.starExpression()
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
		p.exprs.push(p.starExpression())
	}
	return p.tuple(start, mark)
}

func (p *parser) starExpression() Expr {
	if p.k == STAR {
		return p.starred(false)
	}
	return p.expression()
}

// starred reads *value; the value is a whole expression in calls and
// subscripts, and a bitwise-or elsewhere.
func (p *parser) starred(whole bool) Expr {
	start := p.pos
	p.advance()
	s := &Starred{}
	if whole {
		s.Value = p.expression()
	} else {
		s.Value = p.binary(1)
	}
	s.Pos = p.from(start)
	return s
}

func (p *parser) starNamedExpression() Expr {
	if p.k == STAR {
		return p.starred(false)
	}
	return p.namedExpression()
}

func (p *parser) namedExpression() Expr {
	if p.k == NAME && p.peek(1) == COLONEQUAL {
		start := p.pos
		n := &NamedExpr{Target: p.nameExpr(Store)}
		p.advance()
		n.Value = p.expression()
		p.need(8)
		n.Pos = p.from(start)
		return n
	}
	return p.expression()
}

// rightHandSide is what may stand right of "=": a yield or star expressions.
func (p *parser) rightHandSide() Expr {
	if p.k == kwYield {
		return p.yieldExpr()
	}
	return p.starExpressions()
}

func (p *parser) yieldExpr() Expr {
	start := p.pos
	p.advance()
	if p.accept(kwFrom) {
		y := &YieldFrom{Value: p.expression()}
		y.Pos = p.from(start)
		return y
	}
	y := &Yield{}
	if p.k == STAR || startsExpression[p.k] {
		y.Value = p.starExpressions()
	}
	y.Pos = p.from(start)
	return y
}

func (p *parser) expression() Expr {
	p.enter()
	if p.k == kwLambda {
		e := p.lambda()
		p.depth--
		return e
	}
	start := p.pos
	e := p.disjunction()
	if p.k == kwIf {
		p.advance()
		n := &IfExp{Body: e, Test: p.disjunction()}
		p.expect(kwElse)
		n.Orelse = p.expression()
		n.Pos = p.from(start)
		e = n
	}
	p.depth--
	return e
}

func (p *parser) lambda() Expr {
	start := p.pos
	p.enter()
	p.advance()
	n := &Lambda{Args: p.parameters(COLON)}
	p.expect(COLON)
	n.Body = p.expression()
	n.Pos = p.from(start)
	p.depth--
	return n
}

func (p *parser) disjunction() Expr {
	start := p.pos
	e := p.conjunction()
	if p.k != kwOr {
		return e
	}
	mark := p.exprs.mark()
	p.exprs.push(e)
	for p.accept(kwOr) {
		p.exprs.push(p.conjunction())
	}
	return &BoolOp{Pos: p.from(start), Op: BoolOr, Values: p.exprs.take(mark)}
}

func (p *parser) conjunction() Expr {
	start := p.pos
	e := p.inversion()
	if p.k != kwAnd {
		return e
	}
	mark := p.exprs.mark()
	p.exprs.push(e)
	for p.accept(kwAnd) {
		p.exprs.push(p.inversion())
	}
	return &BoolOp{Pos: p.from(start), Op: BoolAnd, Values: p.exprs.take(mark)}
}

func (p *parser) inversion() Expr {
	if p.k != kwNot {
		return p.comparison()
	}
	p.enter()
	start := p.pos
	p.advance()
	n := &UnaryOp{Op: UnaryNot, Operand: p.inversion()}
	n.Pos = p.from(start)
	p.depth--
	return n
}

// comparisonOperator reads a comparison operator, if one comes next.
func (p *parser) comparisonOperator() (op CmpOperator, ok bool) {
	switch p.k {
	case EQEQUAL:
		op = CmpEq
	case NOTEQUAL:
		// "<>" is the operator only under barry_as_FLUFL, and then the only one.
		t := &p.toks[p.pos]
		if (p.src[t.start] == '<') != (p.flags&BarryAsBDFL != 0) {
			p.fail()
		}
		op = CmpNotEq
	case LESS:
		op = CmpLt
	case LESSEQUAL:
		op = CmpLtE
	case GREATER:
		op = CmpGt
	case GREATEREQUAL:
		op = CmpGtE
	case kwIn:
		op = CmpIn
	case kwIs:
		p.advance()
		if p.accept(kwNot) {
			return CmpIsNot, true
		}
		return CmpIs, true
	case kwNot:
		p.advance()
		p.expect(kwIn)
		return CmpNotIn, true
	default:
		return 0, false
	}
	p.advance()
	return op, true
}

func (p *parser) comparison() Expr {
	start := p.pos
	e := p.binary(1)
	op, ok := p.comparisonOperator()
	if !ok {
		return e
	}
	n := &Compare{Left: e}
	mark := p.exprs.mark()
	var few [4]CmpOperator
	ops := few[:0]
	for ok {
		ops = append(ops, op)
		p.exprs.push(p.binary(1))
		op, ok = p.comparisonOperator()
	}
	n.Ops = append(make([]CmpOperator, 0, len(ops)), ops...)
	n.Comparators = p.exprs.take(mark)
	n.Pos = p.from(start)
	return n
}

// binary parses operators of at least the given level, from bitwise-or (1) to
// terms (6).
func (p *parser) binary(level uint8) Expr {
	start := p.pos
	e := p.factor()
	for {
		l := binaryLevel[p.k]
		if l < level || l == 0 {
			return e
		}
		op := binaryOperator[p.k]
		p.advance()
		right := p.binary(l + 1)
		if op == OpMatMult {
			p.need(5)
		}
		n := p.binOpSlab.alloc()
		n.Pos = p.from(start)
		n.Left, n.Op, n.Right = e, op, right
		e = n
	}
}

func (p *parser) factor() Expr {
	var op UnaryOperator
	switch p.k {
	case PLUS:
		op = UnaryUAdd
	case MINUS:
		op = UnaryUSub
	case TILDE:
		op = UnaryInvert
	default:
		return p.power()
	}
	p.enter()
	start := p.pos
	p.advance()
	n := &UnaryOp{Op: op, Operand: p.factor()}
	n.Pos = p.from(start)
	p.depth--
	return n
}

func (p *parser) power() Expr {
	start := p.pos
	var e Expr
	if p.k == kwAwait {
		p.advance()
		n := &Await{Value: p.primary()}
		p.need(5)
		n.Pos = p.from(start)
		e = n
	} else {
		e = p.primary()
	}
	if p.k != DOUBLESTAR {
		return e
	}
	p.enter()
	p.enter()
	p.advance()
	right := p.factor()
	n := p.binOpSlab.alloc()
	n.Pos = p.from(start)
	n.Left, n.Op, n.Right = e, OpPow, right
	p.depth -= 2
	return n
}

// primary is an atom with the attributes, calls and subscripts after it.
func (p *parser) primary() Expr {
	start := p.pos
	e := p.atom()
	for {
		switch p.k {
		case DOT:
			p.advance()
			name := p.name()
			n := p.attributeSlab.alloc()
			n.Pos = p.from(start)
			n.Value, n.Attr = e, name
			e = n
		case LPAR:
			e = p.call(start, e)
		case LSQB:
			p.advance()
			index := p.slices()
			p.expect(RSQB)
			n := p.subscriptSlab.alloc()
			n.Pos = p.from(start)
			n.Value, n.Slice = e, index
			e = n
		default:
			return e
		}
	}
}

func (p *parser) call(start int, f Expr) Expr {
	open := p.pos
	p.advance()
	n := p.callSlab.alloc()
	n.Func = f
	n.Args, n.Keywords = p.arguments(open)
	p.expect(RPAR)
	n.Pos = p.from(start)
	if len(n.Args) == 1 && len(n.Keywords) == 0 {
		// A lone generator expression shares the brackets of the call.
		if g, ok := n.Args[0].(*GeneratorExp); ok && g.Lineno == 0 {
			g.Pos = p.from(open)
		}
	}
	return n
}

// arguments reads arguments up to the closing bracket; open is the token of the
// opening one.
func (p *parser) arguments(open int) (args []Expr, keywords []*Keyword) {
	mark := p.exprs.mark()
	unpacked := false // ** was seen
	for p.k != RPAR {
		switch {
		case p.k == STAR:
			if unpacked {
				p.fail()
			}
			p.exprs.push(p.starred(true))
		case p.k == DOUBLESTAR:
			start := p.pos
			p.advance()
			kw := p.keywordSlab.alloc()
			kw.Value = p.expression()
			kw.Pos = p.from(start)
			keywords = append(keywords, kw)
			unpacked = true
		case p.k == NAME && p.peek(1) == EQUAL:
			start := p.pos
			kw := p.keywordSlab.alloc()
			kw.Arg = p.name()
			p.advance()
			kw.Value = p.expression()
			kw.Pos = p.from(start)
			keywords = append(keywords, kw)
		default:
			if keywords != nil {
				p.fail()
			}
			first := p.pos == open+1
			e := p.namedExpression()
			if p.k == kwFor || p.k == kwAsync {
				g := &GeneratorExp{Elt: e, Generators: p.comprehensions()}
				if !first || p.k != RPAR {
					p.fail()
				}
				e = g // call sets the range
			}
			p.exprs.push(e)
		}
		if p.k != COMMA {
			break
		}
		p.advance()
	}
	return p.exprs.take(mark), keywords
}

// slices reads what stands in the brackets of a subscript.
func (p *parser) slices() Expr {
	start := p.pos
	star := p.k == STAR
	e := p.slice()
	if p.k != COMMA && !star {
		return e
	}
	mark := p.exprs.mark()
	p.exprs.push(e)
	for p.k == COMMA {
		p.advance()
		if p.k == RSQB {
			break
		}
		p.exprs.push(p.slice())
	}
	return p.tuple(start, mark)
}

func (p *parser) slice() Expr {
	start := p.pos
	var lower Expr
	switch p.k {
	case STAR:
		return p.starred(true)
	case COLON:
	default:
		lower = p.namedExpression()
		if p.k != COLON {
			return lower
		}
		if _, ok := lower.(*NamedExpr); ok && p.toks[start].kind == NAME {
			p.fail() // a[b := c:d]
		}
	}
	n := &Slice{Lower: lower}
	p.advance()
	if startsExpression[p.k] {
		n.Upper = p.expression()
	}
	if p.accept(COLON) {
		if startsExpression[p.k] {
			n.Step = p.expression()
		}
	}
	n.Pos = p.from(start)
	return n
}
