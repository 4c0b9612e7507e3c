package syntax

// This file tries match statements. Patterns are ranges; nil does not match.

func (d *diagnosis) matchStmt() bool {
	mark := d.mark
	if d.soft("match") != nil && d.subject() && d.has(COLON) && d.has(NEWLINE) && d.has(INDENT) &&
		d.many(d.caseBlock) > 0 && d.has(DEDENT) {
		return d.need(10, "Pattern matching is")
	}
	d.mark = mark
	if d.invalid {
		if d.soft("match") != nil && d.subject() && d.has(NEWLINE) && d.need(10, "Pattern matching is") {
			d.raise("expected ':'")
		}
		d.mark = mark
		if a := d.soft("match"); a != nil && d.subject() {
			d.noBlock(a, "'match' statement")
		}
	}
	return d.back(mark)
}

func (d *diagnosis) subject() bool {
	mark := d.mark
	if d.starNamedExpression() != nil && d.has(COMMA) {
		d.maybe(d.isStarNamedExpressions)
		return true
	}
	d.mark = mark
	return d.namedExpression() != nil
}

func (d *diagnosis) caseBlock() bool {
	mark := d.mark
	head := func() bool {
		return d.soft("case") != nil && d.patterns() != nil && d.maybe(func() bool {
			return d.has(kwIf) && d.namedExpression() != nil
		})
	}
	if d.invalid {
		d.expectColon(head())
		d.mark = mark
		a := d.peek()
		if head() {
			d.noBlock(a, "'case' statement")
		}
		d.mark = mark
	}
	return head() && d.suite() || d.back(mark)
}

// ranged gives the range of what f reads, nil if it does not match.
func (d *diagnosis) ranged(f func() bool) *Pos {
	mark := d.mark
	if !f() {
		d.mark = mark
		return nil
	}
	pos := d.span(mark)
	return &pos
}

func (d *diagnosis) patterns() *Pos {
	if p := d.ranged(d.openSequence); p != nil {
		return p
	}
	return d.pattern()
}

func (d *diagnosis) isPattern() bool { return d.pattern() != nil }

func (d *diagnosis) pattern() *Pos {
	d.enter()
	p := d.ranged(func() bool {
		mark := d.mark
		if d.orPattern() && d.has(kwAs) && d.captureTarget() {
			return true
		}
		d.mark = mark
		if d.invalid && d.orPattern() && d.has(kwAs) {
			m := d.mark
			if a := d.soft("_"); a != nil {
				d.raiseToken(a, "cannot use '_' as a target")
			}
			d.mark = m
			if a := d.expression(); a != nil {
				d.raiseNode(a, "cannot use %s as pattern target", exprName(a))
			}
		}
		d.mark = mark
		return d.orPattern()
	})
	d.level--
	return p
}

func (d *diagnosis) orPattern() bool { return d.gatherBy(VBAR, d.closedPattern) }

func (d *diagnosis) closedPattern() bool {
	return remember(d, ruleClosedPattern, func() bool {
		mark := d.mark
		for _, alt := range []func() bool{
			d.literalPattern, d.captureTarget,
			func() bool { return d.soft("_") != nil },
			func() bool { return d.attr() && !d.next(DOT, LPAR, EQUAL) },
			func() bool { return d.has(LPAR) && d.isPattern() && d.has(RPAR) },
			d.sequencePattern, d.mappingPattern, d.classPattern,
		} {
			if alt() {
				return true
			}
			d.mark = mark
		}
		return false
	})
}

func (d *diagnosis) literalPattern() bool {
	mark := d.mark
	if d.signedNumber() != nil && !d.next(PLUS, MINUS) {
		return true
	}
	d.mark = mark
	if d.complexNumber() {
		return true
	}
	d.mark = mark
	if d.next(STRING, FSTRING_START, TSTRING_START) && d.strings() != nil {
		return true
	}
	d.mark = mark
	return d.oneOf(kwNone, kwTrue, kwFalse) != nil
}

func (d *diagnosis) signedNumber() Expr {
	d.opt(MINUS)
	return d.number()
}

func (d *diagnosis) complexNumber() bool {
	mark := d.mark
	for _, op := range []Kind{PLUS, MINUS} {
		d.mark = mark
		d.opt(MINUS)
		real := d.number()
		if real == nil {
			return false
		}
		if isComplex(real) {
			d.raiseNode(real, "real number required in complex literal")
		}
		if !d.has(op) {
			continue
		}
		imag := d.number()
		if imag == nil {
			continue
		}
		if !isComplex(imag) {
			d.raiseNode(imag, "imaginary number required in complex literal")
		}
		return true
	}
	return false
}

// captureTarget reads a name that a pattern binds.
func (d *diagnosis) captureTarget() bool {
	t := d.tok(NAME)
	return t != nil && d.text(t) != "_" && !d.next(DOT, LPAR, EQUAL)
}

func (d *diagnosis) nameOrAttr() bool { return d.dottedName() }

func (d *diagnosis) attr() bool {
	mark := d.mark
	return d.dottedName() && d.mark > mark+1
}

func (d *diagnosis) openSequence() bool {
	if !d.maybeStarPattern() || !d.has(COMMA) {
		return false
	}
	return d.maybe(d.maybeSequence)
}

func (d *diagnosis) maybeSequence() bool { return d.gather(d.maybeStarPattern) && d.opt(COMMA) }

func (d *diagnosis) maybeStarPattern() bool {
	mark := d.mark
	star := remember(d, ruleStarPattern, func() bool {
		mark := d.mark
		return d.has(STAR) && (d.captureTarget() || d.back(mark+1) || d.soft("_") != nil) || d.back(mark)
	})
	return star || d.back(mark) || d.isPattern()
}

func (d *diagnosis) sequencePattern() bool {
	mark := d.mark
	return d.has(LSQB) && d.maybe(d.maybeSequence) && d.has(RSQB) || d.back(mark) ||
		d.has(LPAR) && d.maybe(d.openSequence) && d.has(RPAR)
}

func (d *diagnosis) mappingPattern() bool {
	mark := d.mark
	if !d.has(LBRACE) {
		return false
	}
	items := func() bool { return d.gather(d.keyValuePattern) }
	rest := func() bool { return d.has(DOUBLESTAR) && d.captureTarget() }
	end := func() bool { return d.opt(COMMA) && d.has(RBRACE) }
	again := func() bool { return !d.back(mark + 1) }
	if d.has(RBRACE) ||
		again() && rest() && end() ||
		again() && items() && d.has(COMMA) && rest() && end() ||
		again() && items() && end() {
		return true
	}
	return d.back(mark)
}

func (d *diagnosis) keyValuePattern() bool {
	mark := d.mark
	return (d.literalPattern() || d.back(mark) || d.attr()) && d.has(COLON) && d.isPattern() || d.back(mark)
}

func (d *diagnosis) classPattern() bool {
	mark := d.mark
	if !d.nameOrAttr() || !d.has(LPAR) {
		return false
	}
	open := d.mark
	again := func() bool { return !d.back(open) }
	positional := func() bool { return d.gather(d.isPattern) }
	keywords := func() bool {
		return d.gather(func() bool { return d.has(NAME) && d.has(EQUAL) && d.isPattern() })
	}
	end := func() bool { return d.opt(COMMA) && d.has(RPAR) }
	if d.has(RPAR) ||
		again() && positional() && end() ||
		again() && keywords() && end() ||
		again() && positional() && d.has(COMMA) && keywords() && end() {
		return true
	}
	if d.invalid {
		d.mark = open
		d.maybe(func() bool { return positional() && d.has(COMMA) })
		if keywords() && d.has(COMMA) {
			if list := d.ranged(positional); list != nil {
				d.raiseRange(list, list, "positional patterns follow keyword patterns")
			}
		}
	}
	return d.back(mark)
}
