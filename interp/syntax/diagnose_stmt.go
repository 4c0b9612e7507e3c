package syntax

// This file tries simple statements.

func (d *diagnosis) interactive() bool {
	mark := d.mark
	return d.compoundStmt() && d.has(NEWLINE) || d.back(mark) || d.simpleStmts() || d.has(NEWLINE)
}

func (d *diagnosis) functionType() bool {
	mark := d.mark
	return d.has(LPAR) && d.maybe(d.typeExpressions) && d.has(RPAR) && d.has(RARROW) && d.expression() != nil &&
		d.maybe(func() bool { d.skipNewlines(); return true }) || d.back(mark)
}

func (d *diagnosis) typeExpressions() bool {
	mark := d.mark
	star := func() bool { return d.has(STAR) && d.isExpression() }
	doubleStar := func() bool { return d.has(DOUBLESTAR) && d.isExpression() }
	list := func() bool { return d.gather(d.isExpression) }
	alts := []func() bool{
		func() bool { return list() && d.has(COMMA) && star() && d.has(COMMA) && doubleStar() },
		func() bool { return list() && d.has(COMMA) && star() },
		func() bool { return list() && d.has(COMMA) && doubleStar() },
		func() bool { return star() && d.has(COMMA) && doubleStar() },
		star, doubleStar, list,
	}
	for _, alt := range alts {
		if alt() {
			return true
		}
		d.mark = mark
	}
	return false
}

func (d *diagnosis) statements() bool { return d.many(d.statement) > 0 }

func (d *diagnosis) statement() bool {
	mark := d.mark
	return d.compoundStmt() || d.back(mark) || d.simpleStmts() || d.back(mark)
}

func (d *diagnosis) simpleStmts() bool {
	mark := d.mark
	if d.simpleStmt() && !d.next(SEMI) && d.has(NEWLINE) {
		return true
	}
	d.mark = mark
	return d.gatherBy(SEMI, d.simpleStmt) && d.opt(SEMI) && d.has(NEWLINE) || d.back(mark)
}

func (d *diagnosis) simpleStmt() bool {
	return remember(d, ruleSimpleStmt, func() bool {
		mark := d.mark
		if d.assignment() {
			return true
		}
		d.mark = mark
		if d.typeAlias() {
			return true
		}
		d.mark = mark
		if d.starExpressions() != nil {
			return true
		}
		d.mark = mark
		ok := false
		switch d.peek().kind {
		case kwReturn:
			d.mark++
			d.maybe(d.isStarExpressions)
			ok = true
		case kwImport, kwFrom:
			ok = d.importStmt()
		case kwRaise:
			ok = d.raiseStmt()
		case kwPass, kwBreak, kwContinue:
			d.mark++
			ok = true
		case kwDel:
			ok = d.delStmt()
		case kwYield:
			ok = d.yieldExpr() != nil
		case kwAssert:
			ok = d.assertStmt()
		case kwGlobal, kwNonlocal:
			d.mark++
			ok = d.gather(func() bool { return d.has(NAME) })
		}
		return ok || d.back(mark)
	})
}

func (d *diagnosis) typeAlias() bool {
	return d.soft("type") != nil && d.has(NAME) && d.maybe(d.typeParams) && d.has(EQUAL) && d.isExpression() &&
		d.need(12, "Type statement is")
}

func (d *diagnosis) assignment() bool {
	mark := d.mark
	if d.has(NAME) && d.has(COLON) && d.isExpression() && d.maybe(d.equalsRHS) {
		return d.need(6, "Variable annotation syntax is")
	}
	d.mark = mark
	if d.annotationTarget() && d.has(COLON) && d.isExpression() && d.maybe(d.equalsRHS) {
		return d.need(6, "Variable annotations syntax is")
	}
	d.mark = mark
	if d.many(d.starTargetsEqual) > 0 && d.annotatedRHS() != nil && !d.next(EQUAL) && d.opt(TYPE_COMMENT) {
		return true
	}
	d.mark = mark
	if d.singleTarget() != nil && d.augAssign() {
		return d.annotatedRHS() != nil || d.back(mark) // committed
	}
	d.mark = mark
	if d.invalid {
		d.invalidAssignment()
	}
	return d.back(mark)
}

func (d *diagnosis) annotationTarget() bool {
	mark := d.mark
	return d.has(LPAR) && d.singleTarget() != nil && d.has(RPAR) || d.back(mark) ||
		d.singleSubscriptAttributeTarget() != nil || d.back(mark)
}

func (d *diagnosis) equalsRHS() bool { return d.has(EQUAL) && d.annotatedRHS() != nil }

func (d *diagnosis) starTargetsEqual() bool { return d.starTargets() != nil && d.has(EQUAL) }

func (d *diagnosis) augAssign() bool {
	op, ok := augmentedOperator(d.peek().kind)
	if ok {
		d.mark++
		if op == OpMatMult {
			d.need(5, "The '@' operator is")
		}
	}
	return ok
}

func (d *diagnosis) annotatedRHS() Expr {
	if e := d.yieldExpr(); e != nil {
		return e
	}
	return d.starExpressions()
}

func (d *diagnosis) invalidAssignment() {
	mark := d.mark
	if a := d.invalidAnnAssignTarget(); a != nil && d.has(COLON) && d.isExpression() {
		d.raiseNode(a, "only single target (not %s) can be annotated", exprName(a))
	}
	d.mark = mark
	if a := d.starNamedExpression(); a != nil && d.has(COMMA) {
		d.many(d.isStarNamedExpressions)
		if d.has(COLON) && d.isExpression() {
			d.raiseNode(a, "only single target (not tuple) can be annotated")
		}
	}
	d.mark = mark
	if a := d.expression(); a != nil && d.has(COLON) && d.isExpression() {
		d.raiseNode(a, "illegal target for annotation")
	}
	d.mark = mark
	d.many(d.starTargetsEqual)
	if a := d.starExpressions(); a != nil && d.has(EQUAL) {
		d.raiseInvalidTarget(starTargetsKind, a)
	}
	d.mark = mark
	d.many(d.starTargetsEqual)
	if a := d.yieldExpr(); a != nil && d.has(EQUAL) {
		d.raiseNode(a, "assignment to yield expression not possible")
	}
	d.mark = mark
	if a := d.starExpressions(); a != nil && d.augAssign() && d.annotatedRHS() != nil {
		d.raiseNode(a, "'%s' is an illegal expression for augmented assignment", exprName(a))
	}
	d.mark = mark
}

func (d *diagnosis) invalidAnnAssignTarget() Expr {
	mark := d.mark
	if e := d.listDisplay(); e != nil {
		return e
	}
	if e := d.tupleDisplay(); e != nil {
		return e
	}
	if d.has(LPAR) {
		if e := d.invalidAnnAssignTarget(); e != nil && d.has(RPAR) {
			return e
		}
	}
	d.mark = mark
	return nil
}

// targetsKind says what targets are for.
type targetsKind uint8

const (
	starTargetsKind targetsKind = iota
	delTargetsKind
	forTargetsKind
)

// raiseInvalidTarget raises an error if a part of e cannot be a target.
func (d *diagnosis) raiseInvalidTarget(kind targetsKind, e Expr) {
	bad := invalidTarget(e, kind)
	if bad == nil {
		return
	}
	verb := "assign to"
	if kind == delTargetsKind {
		verb = "delete"
	}
	d.raiseNode(bad, "cannot %s %s", verb, exprName(bad))
}

func invalidTarget(e Expr, kind targetsKind) Expr {
	var elts []Expr
	switch e := e.(type) {
	case *List:
		elts = e.Elts
	case *Tuple:
		elts = e.Elts
	case *Starred:
		if kind == delTargetsKind {
			return e
		}
		return invalidTarget(e.Value, kind)
	case *Compare:
		// In "for a in b", "a in b" has been read as a comparison.
		if kind == forTargetsKind {
			if e.Ops[0] == CmpIn {
				return invalidTarget(e.Left, kind)
			}
			return nil
		}
		return e
	case *Name, *Subscript, *Attribute:
		return nil
	default:
		return e
	}
	for _, x := range elts {
		if bad := invalidTarget(x, kind); bad != nil {
			return bad
		}
	}
	return nil
}

func (d *diagnosis) raiseStmt() bool {
	mark := d.mark
	if d.has(kwRaise) && d.isExpression() && d.has(kwFrom) && d.isExpression() {
		return true
	}
	d.mark = mark
	d.mark++
	return d.maybe(d.isExpression)
}

func (d *diagnosis) delStmt() bool {
	mark := d.mark
	if d.has(kwDel) && d.delTargets() != nil && d.next(SEMI, NEWLINE) {
		return true
	}
	d.mark = mark
	if d.invalid {
		d.mark++
		if a := d.starExpressions(); a != nil {
			d.raiseInvalidTarget(delTargetsKind, a)
		}
	}
	return d.back(mark)
}

func (d *diagnosis) assertStmt() bool {
	mark := d.mark
	d.mark = mark + 1
	return d.isExpression() && d.maybe(func() bool { return d.has(COMMA) && d.isExpression() }) || d.back(mark)
}

func (d *diagnosis) importStmt() bool {
	return remember(d, ruleImportStmt, func() bool {
		mark := d.mark
		if d.invalid {
			d.invalidImport()
			d.mark = mark
		}
		if d.has(kwImport) && d.gather(d.dottedAsName) {
			return true
		}
		d.mark = mark
		return d.importFrom()
	})
}

func (d *diagnosis) invalidImport() {
	mark := d.mark
	a := d.tok(kwImport)
	if a == nil {
		return
	}
	pos := d.p.tokenPos(a)
	if d.gather(d.dottedName) && d.has(kwFrom) && d.dottedName() {
		d.raiseFrom(&pos, "Did you mean to use 'from ... import ...' instead?")
	}
	d.mark = mark + 1
	if t := d.tok(NEWLINE); t != nil {
		pos := d.p.tokenPos(t)
		d.raiseFrom(&pos, "Expected one or more names after 'import'")
	}
}

func (d *diagnosis) dottedName() bool {
	if !d.has(NAME) {
		return false
	}
	d.many(func() bool { return d.has(DOT) && d.has(NAME) })
	return true
}

func (d *diagnosis) dottedAsName() bool { return d.importedName(d.dottedName) }

func (d *diagnosis) importFromAsName() bool {
	return d.importedName(func() bool { return d.has(NAME) })
}

// importedName reads a name and what it is bound to.
func (d *diagnosis) importedName(name func() bool) bool {
	mark := d.mark
	if d.invalid {
		if name() && d.has(kwAs) && d.not(func() bool {
			return d.has(NAME) && d.next(COMMA, RPAR, SEMI, NEWLINE)
		}) {
			if a := d.expression(); a != nil {
				d.raiseNode(a, "cannot use %s as import target", exprName(a))
			}
		}
		d.mark = mark
	}
	return name() && d.maybe(func() bool { return d.has(kwAs) && d.has(NAME) }) || d.back(mark)
}

func (d *diagnosis) importFrom() bool {
	mark := d.mark
	if !d.has(kwFrom) {
		return false
	}
	dots := func() int { return d.many(func() bool { return d.oneOf(DOT, ELLIPSIS) != nil }) }
	level := dots()
	name := d.mark
	if d.dottedName() && d.has(kwImport) {
		future := level == 0 && d.mark == name+2 && d.text(&d.toks[name]) == "__future__"
		first := d.mark
		if d.importFromTargets() {
			if future {
				for i := first; i < d.mark; i++ {
					d.barry = d.barry || d.text(&d.toks[i]) == "barry_as_FLUFL"
				}
			}
			return true
		}
	}
	d.mark = mark + 1
	return dots() > 0 && d.has(kwImport) && d.importFromTargets() || d.back(mark)
}

func (d *diagnosis) importFromTargets() bool {
	mark := d.mark
	aliases := func() bool { return d.gather(d.importFromAsName) }
	if d.has(LPAR) && aliases() && d.opt(COMMA) && d.has(RPAR) {
		return true
	}
	d.mark = mark
	if aliases() && !d.next(COMMA) {
		return true
	}
	d.mark = mark
	if d.has(STAR) {
		return true
	}
	if d.invalid {
		if aliases() && d.has(COMMA) && d.has(NEWLINE) {
			d.raise("trailing comma not allowed without surrounding parentheses")
		}
		d.mark = mark
		if t := d.tok(NEWLINE); t != nil {
			pos := d.p.tokenPos(t)
			d.raiseFrom(&pos, "Expected one or more names after 'import'")
		}
	}
	return d.back(mark)
}
