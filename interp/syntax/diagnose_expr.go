package syntax

// This file tries expressions. The functions give nil if nothing matches.

// exprName is what messages call an expression.
func exprName(e Expr) string {
	switch e := e.(type) {
	case *Attribute:
		return "attribute"
	case *Subscript:
		return "subscript"
	case *Starred:
		return "starred"
	case *Name:
		return "name"
	case *List:
		return "list"
	case *Tuple:
		return "tuple"
	case *Lambda:
		return "lambda"
	case *Call:
		return "function call"
	case *BoolOp, *BinOp, *UnaryOp:
		return "expression"
	case *GeneratorExp:
		return "generator expression"
	case *Yield, *YieldFrom:
		return "yield expression"
	case *Await:
		return "await expression"
	case *ListComp:
		return "list comprehension"
	case *SetComp:
		return "set comprehension"
	case *DictComp:
		return "dict comprehension"
	case *Dict:
		return "dict literal"
	case *Set:
		return "set display"
	case *JoinedStr, *FormattedValue:
		return "f-string expression"
	case *TemplateStr, *Interpolation:
		return "t-string expression"
	case *Constant:
		switch v := e.Value.(type) {
		case nil:
			return "None"
		case bool:
			if v {
				return "True"
			}
			return "False"
		case EllipsisType:
			return "ellipsis"
		}
		return "literal"
	case *Compare:
		return "comparison"
	case *IfExp:
		return "conditional expression"
	case *NamedExpr:
		return "named expression"
	}
	return "expression"
}

func (d *diagnosis) isExpression() bool { return d.expression() != nil }

func (d *diagnosis) isExpressions() bool { return d.expressions() != nil }

func (d *diagnosis) isStarExpressions() bool { return d.starExpressions() != nil }

func (d *diagnosis) isStarNamedExpressions() bool { return d.starNamedExpressions() != nil }

// list reads one or more elements with commas between, and gives them.
func (d *diagnosis) list(element func() Expr) []Expr {
	e := element()
	if e == nil {
		return nil
	}
	list := []Expr{e}
	for {
		mark := d.mark
		if d.has(COMMA) {
			if e := element(); e != nil {
				list = append(list, e)
				continue
			}
		}
		d.mark = mark
		return list
	}
}

// tupleOf reads elements, as a tuple if there is a comma.
func (d *diagnosis) tupleOf(element func() Expr) Expr {
	start := d.mark
	list := d.list(element)
	if list == nil {
		d.mark = start
		return nil
	}
	if d.has(COMMA) || len(list) > 1 {
		return &Tuple{Pos: d.span(start), Elts: list}
	}
	return list[0]
}

func (d *diagnosis) expressions() Expr { return d.tupleOf(d.expression) }

func (d *diagnosis) starExpressions() Expr { return d.tupleOf(d.starExpression) }

func (d *diagnosis) starExpression() Expr {
	return remember(d, ruleStarExpression, func() Expr {
		if e := d.starBitwiseOr(); e != nil {
			return e
		}
		return d.expression()
	})
}

func (d *diagnosis) starBitwiseOr() Expr {
	mark := d.mark
	if d.has(STAR) {
		if v := d.bitwiseOr(); v != nil {
			return &Starred{Pos: d.span(mark), Value: v}
		}
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) starNamedExpression() Expr {
	if e := d.starBitwiseOr(); e != nil {
		return e
	}
	return d.namedExpression()
}

// starNamedExpressions reads elements and a comma behind them.
func (d *diagnosis) starNamedExpressions() []Expr {
	list := d.list(d.starNamedExpression)
	if list != nil {
		d.opt(COMMA)
	}
	return list
}

func (d *diagnosis) assignmentExpression() Expr {
	mark := d.mark
	if n := d.name(); n != nil && d.has(COLONEQUAL) {
		if v := d.expression(); v != nil {
			d.need(8, "Assignment expressions are")
			return &NamedExpr{Pos: d.span(mark), Target: n, Value: v}
		}
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) namedExpression() Expr {
	mark := d.mark
	if e := d.assignmentExpression(); e != nil {
		return e
	}
	if d.invalid {
		d.invalidNamedExpression()
		d.mark = mark
	}
	return d.plainExpression()
}

// plainExpression is an expression that no ":=" follows.
func (d *diagnosis) plainExpression() Expr {
	mark := d.mark
	if e := d.expression(); e != nil && !d.next(COLONEQUAL) {
		return e
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) invalidNamedExpression() {
	remember(d, ruleInvalidNamedExpression, func() bool {
		mark := d.mark
		if a := d.expression(); a != nil && d.has(COLONEQUAL) && d.isExpression() {
			d.raiseNode(a, "cannot use assignment expressions with %s", exprName(a))
		}
		d.mark = mark
		if a := d.name(); a != nil && d.has(EQUAL) {
			if b := d.bitwiseOr(); b != nil && !d.next(EQUAL, COLONEQUAL) {
				d.raiseRange(a.Span(), b.Span(), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
			}
		}
		d.mark = mark
		if d.not(func() bool {
			return d.listDisplay() != nil || d.tupleDisplay() != nil || d.genexp() != nil ||
				d.oneOf(kwTrue, kwNone, kwFalse) != nil
		}) {
			if a := d.bitwiseOr(); a != nil && d.has(EQUAL) && d.bitwiseOr() != nil && !d.next(EQUAL, COLONEQUAL) {
				d.raiseNode(a, "cannot assign to %s here. Maybe you meant '==' instead of '='?", exprName(a))
			}
		}
		return d.back(mark)
	})
}

func (d *diagnosis) yieldExpr() Expr {
	mark := d.mark
	if !d.has(kwYield) {
		return nil
	}
	if d.has(kwFrom) {
		if e := d.expression(); e != nil {
			return &YieldFrom{Pos: d.span(mark), Value: e}
		}
	}
	d.mark = mark + 1
	e := d.starExpressions()
	return &Yield{Pos: d.span(mark), Value: e}
}

func (d *diagnosis) expression() Expr {
	return remember(d, ruleExpression, func() Expr {
		mark := d.mark
		if d.invalid {
			d.invalidExpression()
			d.mark = mark
			d.invalidLegacyExpression()
			d.mark = mark
		}
		return d.expressionWithout()
	})
}

// expressionWithout tries the valid alternatives of an expression.
func (d *diagnosis) expressionWithout() Expr {
	mark := d.mark
	if a := d.disjunction(); a != nil && d.has(kwIf) {
		if b := d.disjunction(); b != nil && d.has(kwElse) {
			if c := d.expression(); c != nil {
				return &IfExp{Pos: d.span(mark), Test: b, Body: a, Orelse: c}
			}
		}
	}
	d.mark = mark
	if e := d.disjunction(); e != nil {
		return e
	}
	return d.lambda()
}

// expressionWithoutInvalid tries an expression without looking for errors in it.
func (d *diagnosis) expressionWithoutInvalid() Expr {
	saved := d.invalid
	d.invalid = false
	e := d.expressionWithout()
	d.invalid = saved
	return e
}

func isLegacy(e Expr) bool {
	n, ok := e.(*Name)
	return ok && (n.Id == "print" || n.Id == "exec")
}

func (d *diagnosis) invalidLegacyExpression() {
	a := d.name()
	if a == nil || d.next(LPAR) {
		return
	}
	if b := d.starExpressions(); b != nil && isLegacy(a) {
		d.raiseRange(a.Span(), b.Span(), "Missing parentheses in call to '%s'. Did you mean %s(...)?", a.Id, a.Id)
	}
}

func isSoftKeyword(s string) bool { return s == "_" || s == "case" || s == "match" || s == "type" }

func (d *diagnosis) invalidExpression() {
	mark := d.mark
	if d.has(STRING) {
		var list []Expr
		for !d.next(STRING) {
			e := d.expressionWithoutInvalid()
			if e == nil {
				break
			}
			list = append(list, e)
		}
		if list != nil && d.has(STRING) {
			d.raiseRange(list[0].Span(), list[len(list)-1].Span(),
				"invalid syntax. Is this intended to be part of the string?")
		}
	}
	d.mark = mark
	if d.not(func() bool {
		t := d.tok(NAME)
		return t != nil && (d.next(STRING) || isSoftKeyword(d.text(t)))
	}) {
		if a := d.disjunction(); a != nil {
			if b := d.expressionWithoutInvalid(); b != nil && !isLegacy(a) && d.toks[d.mark-1].level != 0 {
				d.raiseRange(a.Span(), b.Span(), "invalid syntax. Perhaps you forgot a comma?")
			}
		}
	}
	d.mark = mark
	if a := d.disjunction(); a != nil && d.has(kwIf) {
		if b := d.disjunction(); b != nil {
			if !d.next(kwElse, COLON) {
				d.raiseRange(a.Span(), b.Span(), "expected 'else' after 'if' expression")
			}
			if d.has(kwElse) && d.not(d.isExpression) {
				d.raiseNext("expected expression after 'else', but statement is given")
			}
		}
	}
	d.mark = mark
	if t := d.oneOf(kwPass, kwBreak, kwContinue); t != nil && d.has(kwIf) && d.disjunction() != nil &&
		d.has(kwElse) && d.simpleStmt() {
		d.raiseToken(t, "expected expression before 'if', but statement is given")
	}
	d.mark = mark
	if a := d.tok(kwLambda); a != nil && d.maybe(func() bool { return d.params(COLON) }) {
		if b := d.tok(COLON); b != nil && d.next(FSTRING_MIDDLE, TSTRING_MIDDLE) {
			x, y := d.p.tokenPos(a), d.p.tokenPos(b)
			kind := 'f'
			if d.next(TSTRING_MIDDLE) {
				kind = 't'
			}
			d.raiseRange(&x, &y, "%c-string: lambda expressions are not allowed without parentheses", kind)
		}
	}
	d.mark = mark
}

func (d *diagnosis) lambda() Expr {
	mark := d.mark
	if d.has(kwLambda) && d.maybe(func() bool { return d.params(COLON) }) && d.has(COLON) {
		if e := d.expression(); e != nil {
			return &Lambda{Pos: d.span(mark), Args: &Arguments{}, Body: e}
		}
	}
	d.mark = mark
	return nil
}

// boolOp reads operands joined by a keyword.
func (d *diagnosis) boolOp(word Kind, op BoolOperator, operand func() Expr) Expr {
	mark := d.mark
	e := operand()
	if e == nil {
		return nil
	}
	values := []Expr{e}
	for {
		m := d.mark
		if d.has(word) {
			if e := operand(); e != nil {
				values = append(values, e)
				continue
			}
		}
		d.mark = m
		break
	}
	if len(values) == 1 {
		return e
	}
	return &BoolOp{Pos: d.span(mark), Op: op, Values: values}
}

func (d *diagnosis) disjunction() Expr {
	return remember(d, ruleDisjunction, func() Expr { return d.boolOp(kwOr, BoolOr, d.conjunction) })
}

func (d *diagnosis) conjunction() Expr {
	return remember(d, ruleConjunction, func() Expr { return d.boolOp(kwAnd, BoolAnd, d.inversion) })
}

func (d *diagnosis) inversion() Expr {
	return remember(d, ruleInversion, func() Expr {
		mark := d.mark
		if d.has(kwNot) {
			if e := d.inversion(); e != nil {
				return &UnaryOp{Pos: d.span(mark), Op: UnaryNot, Operand: e}
			}
		}
		d.mark = mark
		return d.comparison()
	})
}

func (d *diagnosis) comparison() Expr {
	mark := d.mark
	e := d.bitwiseOr()
	if e == nil {
		return nil
	}
	c := &Compare{Left: e}
	for {
		m := d.mark
		op, ok := d.comparisonOperator()
		if ok {
			if right := d.bitwiseOr(); right != nil {
				c.Ops = append(c.Ops, op)
				c.Comparators = append(c.Comparators, right)
				continue
			}
		}
		d.mark = m
		break
	}
	if c.Ops == nil {
		return e
	}
	c.Pos = d.span(mark)
	return c
}

func (d *diagnosis) comparisonOperator() (CmpOperator, bool) {
	t := d.peek()
	d.mark++
	switch t.kind {
	case EQEQUAL:
		return CmpEq, true
	case NOTEQUAL:
		old := d.text(t) == "<>"
		if d.barry && !old {
			d.raise("with Barry as BDFL, use '<>' instead of '!='")
		}
		return CmpNotEq, d.barry == old
	case LESSEQUAL:
		return CmpLtE, true
	case LESS:
		return CmpLt, true
	case GREATEREQUAL:
		return CmpGtE, true
	case GREATER:
		return CmpGt, true
	case kwNot:
		return CmpNotIn, d.has(kwIn)
	case kwIn:
		return CmpIn, true
	case kwIs:
		mark := d.mark
		if d.has(kwNot) {
			if !d.not(func() bool { return d.bitwiseOr() != nil }) {
				return CmpIsNot, true
			}
		}
		d.mark = mark
		return CmpIs, true
	}
	d.mark--
	return 0, false
}

// leftAssociative reads operand op operand op operand.
func (d *diagnosis) leftAssociative(r rule, operand func() Expr, ops ...Kind) Expr {
	return remember(d, r, func() Expr {
		mark := d.mark
		e := operand()
		if e == nil {
			return nil
		}
		for {
			m := d.mark
			if t := d.oneOf(ops...); t != nil {
				if right := operand(); right != nil {
					if t.kind == AT {
						d.need(5, "The '@' operator is")
					}
					e = &BinOp{Pos: d.span(mark), Left: e, Op: binaryOperator[t.kind], Right: right}
					continue
				}
			}
			d.mark = m
			return e
		}
	})
}

func (d *diagnosis) bitwiseOr() Expr {
	return d.leftAssociative(ruleBitwiseOr, d.bitwiseXor, VBAR)
}

func (d *diagnosis) bitwiseXor() Expr {
	return d.leftAssociative(ruleBitwiseXor, d.bitwiseAnd, CIRCUMFLEX)
}

func (d *diagnosis) bitwiseAnd() Expr {
	return d.leftAssociative(ruleBitwiseAnd, d.shift, AMPER)
}

func (d *diagnosis) shift() Expr {
	first := true
	return d.leftAssociative(ruleShift, func() Expr {
		if first && d.invalid {
			mark := d.mark
			if d.sum() != nil && d.oneOf(PLUS, MINUS, STAR, SLASH, PERCENT, DOUBLESLASH, AT) != nil {
				if a := d.tok(kwNot); a != nil {
					pos := d.p.tokenPos(a)
					if b := d.inversion(); b != nil {
						d.raiseRange(&pos, b.Span(), "'not' after an operator must be parenthesized")
					}
				}
			}
			d.mark = mark
		}
		first = false
		return d.sum()
	}, LEFTSHIFT, RIGHTSHIFT)
}

func (d *diagnosis) sum() Expr { return d.leftAssociative(ruleSum, d.term, PLUS, MINUS) }

func (d *diagnosis) term() Expr {
	first := true
	return d.leftAssociative(ruleTerm, func() Expr {
		if first && d.invalid {
			mark := d.mark
			if d.oneOf(PLUS, MINUS, TILDE) != nil {
				if a := d.tok(kwNot); a != nil {
					pos := d.p.tokenPos(a)
					if b := d.factor(); b != nil {
						d.raiseRange(&pos, b.Span(), "'not' after an operator must be parenthesized")
					}
				}
			}
			d.mark = mark
		}
		first = false
		return d.factor()
	}, STAR, SLASH, DOUBLESLASH, PERCENT, AT)
}

func (d *diagnosis) factor() Expr {
	return remember(d, ruleFactor, func() Expr {
		mark := d.mark
		if t := d.oneOf(PLUS, MINUS, TILDE); t != nil {
			if e := d.factor(); e != nil {
				return &UnaryOp{Pos: d.span(mark), Op: UnaryUSub, Operand: e}
			}
			d.mark = mark
		}
		return d.power()
	})
}

func (d *diagnosis) power() Expr {
	mark := d.mark
	e := d.awaitPrimary()
	if e == nil {
		return nil
	}
	m := d.mark
	if d.has(DOUBLESTAR) {
		if right := d.factor(); right != nil {
			return &BinOp{Pos: d.span(mark), Left: e, Op: OpPow, Right: right}
		}
	}
	d.mark = m
	return e
}

func (d *diagnosis) awaitPrimary() Expr {
	return remember(d, ruleAwaitPrimary, func() Expr {
		mark := d.mark
		if d.has(kwAwait) {
			if e := d.primary(); e != nil {
				d.need(5, "Await expressions are")
				return &Await{Pos: d.span(mark), Value: e}
			}
		}
		d.mark = mark
		return d.primary()
	})
}
