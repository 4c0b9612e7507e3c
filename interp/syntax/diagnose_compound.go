package syntax

// This file tries compound statements.

func (d *diagnosis) compoundStmt() bool {
	mark := d.mark
	k := d.peek().kind
	try := func(f func() bool, kinds ...Kind) bool {
		for _, want := range kinds {
			if k == want {
				return f() || d.back(mark)
			}
		}
		return false
	}
	return try(d.functionDef, kwDef, AT, kwAsync) ||
		try(d.ifStmt, kwIf) ||
		try(d.classDef, kwClass, AT) ||
		try(d.withStmt, kwWith, kwAsync) ||
		try(d.forStmt, kwFor, kwAsync) ||
		try(d.tryStmt, kwTry) ||
		try(d.whileStmt, kwWhile) ||
		d.matchStmt() || d.back(mark)
}

// block is memoized, as all compound statements read it more than once.
func (d *diagnosis) block() bool {
	return remember(d, ruleBlock, func() bool {
		mark := d.mark
		if d.has(NEWLINE) && d.has(INDENT) && d.statements() && d.has(DEDENT) {
			return true
		}
		d.mark = mark
		if d.simpleStmts() {
			return true
		}
		d.mark = mark
		if d.invalid && d.has(NEWLINE) && !d.next(INDENT) {
			d.raiseKind(KindIndentationError, "expected an indented block")
		}
		return d.back(mark)
	})
}

// noBlock raises an error if a colon and a newline come next without a block.
func (d *diagnosis) noBlock(after *token, what string) {
	if after != nil && d.has(COLON) && d.has(NEWLINE) && !d.next(INDENT) {
		d.raiseKind(KindIndentationError, "expected an indented block after %s on line %d", what, after.lineno)
	}
}

// expectColon raises an error if the line ends here.
func (d *diagnosis) expectColon(ok bool) {
	if ok && d.has(NEWLINE) {
		d.raise("expected ':'")
	}
}

func (d *diagnosis) suite() bool { return d.has(COLON) && d.block() }

func (d *diagnosis) decorators() bool {
	return d.many(func() bool { return d.has(AT) && d.namedExpression() != nil && d.has(NEWLINE) }) > 0
}

func (d *diagnosis) classDef() bool {
	mark := d.mark
	return d.decorators() && d.classDefRaw() || d.back(mark) || d.classDefRaw()
}

func (d *diagnosis) classDefRaw() bool {
	mark := d.mark
	bases := func() bool { return d.has(LPAR) && d.maybe(d.isArguments) && d.has(RPAR) }
	head := func() bool {
		return d.has(kwClass) && d.has(NAME) && d.maybe(d.typeParams) && d.maybe(bases)
	}
	if d.invalid {
		d.expectColon(head())
		d.mark = mark
		a := d.peek()
		if head() {
			d.noBlock(a, "class definition")
		}
		d.mark = mark
	}
	return head() && d.suite() || d.back(mark)
}

func (d *diagnosis) functionDef() bool {
	mark := d.mark
	return d.decorators() && d.functionDefRaw() || d.back(mark) || d.functionDefRaw()
}

func (d *diagnosis) functionDefRaw() bool {
	mark := d.mark
	returns := func() bool { return d.has(RARROW) && d.isExpression() }
	params := func() bool { return d.maybe(func() bool { return d.params(RPAR) }) }
	if d.invalid {
		d.opt(kwAsync)
		a := d.tok(kwDef)
		if a != nil && d.has(NAME) && d.maybe(d.typeParams) && d.has(LPAR) && params() && d.has(RPAR) &&
			d.maybe(returns) {
			d.noBlock(a, "function definition")
		}
		d.mark = mark
		d.opt(kwAsync)
		if d.has(kwDef) && d.has(NAME) && d.maybe(d.typeParams) && d.force(LPAR, "(") && params() && d.has(RPAR) &&
			d.maybe(returns) && d.force(COLON, ":") && d.maybe(d.funcTypeComment) && d.block() {
			return true
		}
		d.mark = mark
	}
	async := d.has(kwAsync)
	return d.has(kwDef) && d.has(NAME) && d.maybe(d.typeParams) && d.has(LPAR) && params() && d.has(RPAR) &&
		d.maybe(returns) && d.has(COLON) && d.maybe(d.funcTypeComment) && d.block() &&
		(!async || d.need(5, "Async functions are")) || d.back(mark)
}

func (d *diagnosis) funcTypeComment() bool {
	mark := d.mark
	if d.has(NEWLINE) && d.has(TYPE_COMMENT) && !d.not(func() bool { return d.has(NEWLINE) && d.has(INDENT) }) {
		return true
	}
	d.mark = mark
	if d.invalid && d.has(TYPE_COMMENT) && d.has(NEWLINE) && d.has(TYPE_COMMENT) && d.has(NEWLINE) && d.has(INDENT) {
		d.raise("Cannot have two type comments on def")
	}
	d.mark = mark
	return d.has(TYPE_COMMENT)
}

func (d *diagnosis) ifStmt() bool { return d.ifOrElif(kwIf, "'if' statement") }

func (d *diagnosis) elifStmt() bool { return d.ifOrElif(kwElif, "'elif' statement") }

func (d *diagnosis) ifOrElif(word Kind, what string) bool {
	mark := d.mark
	if d.peek().kind != word {
		return false
	}
	d.enter()
	head := func() bool { return d.has(word) && d.namedExpression() != nil }
	if d.invalid {
		d.expectColon(head())
		d.mark = mark
		a := d.peek()
		if head() {
			d.noBlock(a, what)
		}
		d.mark = mark
	}
	ok := head() && d.suite() && d.elifStmt()
	if !ok {
		d.mark = mark
		ok = head() && d.suite() && d.maybe(d.elseBlock) || d.back(mark)
	}
	d.level--
	return ok
}

func (d *diagnosis) elseBlock() bool {
	mark := d.mark
	if d.peek().kind != kwElse {
		return false
	}
	if d.invalid {
		d.noBlock(d.tok(kwElse), "'else' statement")
		d.mark = mark
		if d.has(kwElse) && d.suite() && d.has(kwElif) {
			d.raise("'elif' block follows an 'else' block")
		}
		d.mark = mark
	}
	return d.has(kwElse) && d.force(COLON, ":") && d.block() || d.back(mark)
}

func (d *diagnosis) whileStmt() bool {
	mark := d.mark
	head := func() bool { return d.has(kwWhile) && d.namedExpression() != nil }
	if d.invalid {
		d.expectColon(head())
		d.mark = mark
		a := d.peek()
		if head() {
			d.noBlock(a, "'while' statement")
		}
		d.mark = mark
	}
	return head() && d.suite() && d.maybe(d.elseBlock) || d.back(mark)
}

func (d *diagnosis) forStmt() bool {
	mark := d.mark
	if d.invalid {
		head := func() *token {
			d.opt(kwAsync)
			a := d.tok(kwFor)
			if a != nil && d.starTargets() != nil && d.has(kwIn) && d.isStarExpressions() {
				return a
			}
			return nil
		}
		d.expectColon(head() != nil)
		d.mark = mark
		d.noBlock(head(), "'for' statement")
		d.mark = mark
	}
	for _, async := range []bool{false, true} {
		d.mark = mark
		if async != d.has(kwAsync) {
			continue
		}
		if d.has(kwFor) && d.starTargets() != nil && d.has(kwIn) {
			// Committed: no other alternative is tried.
			return d.isStarExpressions() && d.has(COLON) && d.opt(TYPE_COMMENT) && d.block() &&
				d.maybe(d.elseBlock) && (!async || d.need(5, "Async for loops are")) || d.back(mark)
		}
	}
	d.mark = mark
	if d.invalid {
		d.invalidForTarget()
	}
	return d.back(mark)
}

func (d *diagnosis) invalidForTarget() {
	mark := d.mark
	d.opt(kwAsync)
	if d.has(kwFor) {
		if a := d.starExpressions(); a != nil {
			d.raiseInvalidTarget(forTargetsKind, a)
		}
	}
	d.mark = mark
}

func (d *diagnosis) withStmt() bool {
	mark := d.mark
	if d.invalid {
		d.invalidWithIndent()
		d.mark = mark
	}
	for _, bracketed := range []bool{true, false} {
		d.mark = mark
		async := d.has(kwAsync)
		if !d.has(kwWith) {
			break
		}
		items := d.gather
		if bracketed {
			items = func(item func() bool) bool {
				return d.has(LPAR) && d.gather(item) && d.opt(COMMA) && d.has(RPAR)
			}
		}
		if items(d.withItem) && d.has(COLON) && (bracketed && async || d.opt(TYPE_COMMENT)) && d.block() {
			return !async || d.need(5, "Async with statements are")
		}
	}
	d.mark = mark
	if d.invalid {
		d.invalidWith()
	}
	return d.back(mark)
}

// simpleWithItems reads items whose targets are not checked further.
func (d *diagnosis) simpleWithItems(expression func() bool) bool {
	return d.gather(func() bool {
		return expression() && d.maybe(func() bool { return d.has(kwAs) && d.starTarget() != nil })
	})
}

func (d *diagnosis) invalidWith() {
	mark := d.mark
	d.opt(kwAsync)
	if !d.has(kwWith) {
		d.mark = mark
		return
	}
	first := d.mark
	d.expectColon(d.simpleWithItems(d.isExpression))
	d.mark = first
	d.expectColon(d.has(LPAR) && d.simpleWithItems(d.isExpressions) && d.opt(COMMA) && d.has(RPAR))
	d.mark = mark
}

func (d *diagnosis) invalidWithIndent() {
	d.opt(kwAsync)
	a := d.tok(kwWith)
	if a == nil {
		return
	}
	first := d.mark
	if d.simpleWithItems(d.isExpression) {
		d.noBlock(a, "'with' statement")
	}
	d.mark = first
	if d.has(LPAR) && d.simpleWithItems(d.isExpressions) && d.opt(COMMA) && d.has(RPAR) {
		d.noBlock(a, "'with' statement")
	}
}

func (d *diagnosis) withItem() bool {
	mark := d.mark
	if d.isExpression() && d.has(kwAs) && d.starTarget() != nil && d.next(COMMA, RPAR, COLON) {
		return true
	}
	d.mark = mark
	if d.invalid {
		if d.isExpression() && d.has(kwAs) {
			if a := d.expression(); a != nil && d.next(COMMA, RPAR, COLON) {
				d.raiseInvalidTarget(starTargetsKind, a)
			}
		}
		d.mark = mark
	}
	return d.isExpression()
}

func (d *diagnosis) tryStmt() bool {
	mark := d.mark
	if d.invalid {
		d.invalidTry()
		d.mark = mark
	}
	body := func() bool {
		d.mark = mark
		return d.has(kwTry) && d.force(COLON, ":") && d.block()
	}
	tail := func() bool { return d.maybe(d.elseBlock) && d.maybe(d.finallyBlock) }
	return body() && d.finallyBlock() ||
		body() && d.many(d.exceptBlock) > 0 && tail() ||
		body() && d.many(d.exceptStarBlock) > 0 && tail() && d.need(11, "Exception groups are") || d.back(mark)
}

func (d *diagnosis) invalidTry() {
	mark := d.mark
	d.noBlock(d.tok(kwTry), "'try' statement")
	d.mark = mark
	if d.has(kwTry) && d.suite() && !d.next(kwExcept, kwFinally) {
		d.raise("expected 'except' or 'finally' block")
	}
	asName := func() bool { return d.has(kwAs) && d.has(NAME) }
	const both = "cannot have both 'except' and 'except*' on the same 'try'"
	d.mark = mark
	if d.has(kwTry) && d.has(COLON) {
		d.many(d.block)
		if d.many(d.exceptBlock) > 0 {
			if a := d.tok(kwExcept); a != nil {
				if b := d.tok(STAR); b != nil && d.isExpression() && d.maybe(asName) && d.has(COLON) {
					x, y := d.p.tokenPos(a), d.p.tokenPos(b)
					d.raiseRange(&x, &y, both)
				}
			}
		}
	}
	d.mark = mark
	if d.has(kwTry) && d.has(COLON) {
		d.many(d.block)
		if d.many(d.exceptStarBlock) > 0 {
			if a := d.tok(kwExcept); a != nil &&
				d.maybe(func() bool { return d.isExpression() && d.maybe(asName) }) && d.has(COLON) {
				d.raiseToken(a, both)
			}
		}
	}
}

func (d *diagnosis) exceptBlock() bool { return d.except(false) }

func (d *diagnosis) exceptStarBlock() bool { return d.except(true) }

func (d *diagnosis) except(star bool) bool {
	mark := d.mark
	what := "'except' statement"
	if star {
		what = "'except*' statement"
	}
	open := func() *token {
		d.mark = mark
		t := d.tok(kwExcept)
		if t == nil || star && !d.has(STAR) {
			return nil
		}
		return t
	}
	a := open()
	if a == nil {
		return d.back(mark)
	}
	asName := func() bool { return d.has(kwAs) && d.has(NAME) }
	if d.invalid {
		if d.isExpression() && d.maybe(asName) {
			d.noBlock(a, what)
		}
		if !star {
			open()
			d.noBlock(a, what)
		}
	}
	open()
	if d.isExpression() && d.suite() {
		return true
	}
	open()
	if d.isExpression() && asName() && d.suite() {
		return true
	}
	open()
	if d.isExpressions() && d.suite() {
		return d.need(14, "except expressions without parentheses are")
	}
	open()
	if !star && d.suite() {
		return true
	}
	if d.invalid {
		open()
		if e := d.expression(); e != nil && d.has(COMMA) && d.isExpressions() && asName() && d.has(COLON) {
			d.raiseFrom(e.Span(), "multiple exception types must be parenthesized when using 'as'")
		}
		open()
		d.expectColon(d.isExpression() && d.maybe(asName))
		open()
		if star {
			if d.oneOf(NEWLINE, COLON) != nil {
				d.raise("expected one or more exception types")
			}
		} else {
			d.expectColon(true)
		}
		open()
		if d.isExpression() && d.has(kwAs) {
			if e := d.expression(); e != nil && d.suite() {
				word := "except"
				if star {
					word = "except*"
				}
				d.raiseNode(e, "cannot use %s statement with %s", word, exprName(e))
			}
		}
	}
	return d.back(mark)
}

func (d *diagnosis) finallyBlock() bool {
	mark := d.mark
	if d.peek().kind != kwFinally {
		return false
	}
	if d.invalid {
		d.noBlock(d.tok(kwFinally), "'finally' statement")
		d.mark = mark
	}
	return d.has(kwFinally) && d.force(COLON, ":") && d.block() || d.back(mark)
}
