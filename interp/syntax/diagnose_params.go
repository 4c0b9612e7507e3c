package syntax

// This file tries parameter lists. closing is RPAR for functions and COLON for
// lambdas, whose parameters have neither annotations nor type comments.

func (d *diagnosis) params(closing Kind) bool {
	mark := d.mark
	if d.invalid {
		d.invalidParameters(closing)
		d.mark = mark
	}
	noDefaults := func() int { return d.many(func() bool { return d.paramNoDefault(closing) != nil }) }
	withDefaults := func() int { return d.many(func() bool { return d.paramWithDefault(closing) }) }
	star := func() bool { return d.maybe(func() bool { return d.starEtc(closing) }) }
	const only = "Positional-only parameters are"
	if d.slashNoDefault(closing) {
		noDefaults()
		withDefaults()
		return star() && d.need(8, only)
	}
	if d.slashWithDefault(closing) {
		withDefaults()
		return star() && d.need(8, only)
	}
	if noDefaults() > 0 {
		withDefaults()
		return star()
	}
	if withDefaults() > 0 {
		return star()
	}
	return d.starEtc(closing) || d.back(mark)
}

// endParam reads the comma behind a parameter, or finds the end of the list.
func (d *diagnosis) endParam(closing Kind) bool {
	mark := d.mark
	if d.has(COMMA) {
		return closing != RPAR || d.opt(TYPE_COMMENT)
	}
	if closing == RPAR {
		d.opt(TYPE_COMMENT)
	}
	return d.next(closing) || d.back(mark)
}

func (d *diagnosis) slash(closing Kind) bool {
	return d.has(SLASH) && (d.has(COMMA) || d.next(closing))
}

func (d *diagnosis) slashNoDefault(closing Kind) bool {
	mark := d.mark
	return d.many(func() bool { return d.paramNoDefault(closing) != nil }) > 0 && d.slash(closing) || d.back(mark)
}

func (d *diagnosis) slashWithDefault(closing Kind) bool {
	mark := d.mark
	d.many(func() bool { return d.paramNoDefault(closing) != nil })
	return d.many(func() bool { return d.paramWithDefault(closing) }) > 0 && d.slash(closing) || d.back(mark)
}

// param reads a name and its annotation.
func (d *diagnosis) param(closing Kind) *Pos {
	start := d.mark
	if !d.has(NAME) {
		return nil
	}
	if closing == RPAR {
		d.maybe(func() bool { return d.has(COLON) && d.isExpression() })
	}
	pos := d.span(start)
	return &pos
}

func (d *diagnosis) paramNoDefault(closing Kind) *Pos {
	mark := d.mark
	if a := d.param(closing); a != nil && d.endParam(closing) {
		return a
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) paramNoDefaultStarAnnotation(closing Kind) bool {
	mark := d.mark
	return d.has(NAME) && d.has(COLON) && d.starExpression() != nil && d.endParam(closing) || d.back(mark)
}

func (d *diagnosis) defaultValue() bool {
	mark := d.mark
	if d.has(EQUAL) && d.isExpression() {
		return true
	}
	d.mark = mark
	if d.invalid {
		if a := d.tok(EQUAL); a != nil && d.next(RPAR, COMMA) {
			d.raiseToken(a, "expected default value expression")
		}
	}
	return d.back(mark)
}

func (d *diagnosis) paramWithDefault(closing Kind) bool {
	mark := d.mark
	return d.param(closing) != nil && d.defaultValue() && d.endParam(closing) || d.back(mark)
}

func (d *diagnosis) paramMaybeDefault(closing Kind) bool {
	mark := d.mark
	return d.param(closing) != nil && d.maybe(d.defaultValue) && d.endParam(closing) || d.back(mark)
}

func (d *diagnosis) starEtc(closing Kind) bool {
	mark := d.mark
	maybeDefaults := func() int { return d.many(func() bool { return d.paramMaybeDefault(closing) }) }
	kwds := func() bool { return d.maybe(func() bool { return d.kwds(closing) }) }
	if d.invalid {
		d.invalidStarEtc(closing)
		d.mark = mark
	}
	if d.has(STAR) && d.paramNoDefault(closing) != nil {
		maybeDefaults()
		return kwds()
	}
	d.mark = mark
	if closing == RPAR && d.has(STAR) && d.paramNoDefaultStarAnnotation(closing) {
		maybeDefaults()
		return kwds()
	}
	d.mark = mark
	if d.has(STAR) && d.has(COMMA) && maybeDefaults() > 0 {
		return kwds()
	}
	d.mark = mark
	return d.kwds(closing) || d.back(mark)
}

func (d *diagnosis) kwds(closing Kind) bool {
	mark := d.mark
	if !d.next(DOUBLESTAR) {
		return false
	}
	if d.invalid {
		d.mark++
		if d.param(closing) != nil {
			if a := d.tok(EQUAL); a != nil {
				d.raiseToken(a, "var-keyword argument cannot have default value")
			}
		}
		const after = "arguments cannot follow var-keyword argument"
		d.mark = mark + 1
		if d.param(closing) != nil && d.has(COMMA) {
			if a := d.param(closing); a != nil {
				d.raiseRange(a, a, after)
			}
			if a := d.oneOf(STAR, DOUBLESTAR, SLASH); a != nil {
				d.raiseToken(a, after)
			}
		}
	}
	d.mark = mark + 1
	return d.paramNoDefault(closing) != nil || d.back(mark)
}

func (d *diagnosis) invalidStarEtc(closing Kind) {
	mark := d.mark
	a := d.tok(STAR)
	if a == nil {
		return
	}
	if d.has(closing) || d.has(COMMA) && d.oneOf(closing, DOUBLESTAR) != nil {
		if closing == RPAR {
			d.raiseToken(a, "named arguments must follow bare *")
		}
		d.raise("named arguments must follow bare *")
	}
	d.mark = mark + 1
	if closing == RPAR && d.has(COMMA) && d.has(TYPE_COMMENT) {
		d.raise("bare * has associated type comment")
	}
	d.mark = mark + 1
	if d.param(closing) != nil {
		if a := d.tok(EQUAL); a != nil {
			d.raiseToken(a, "var-positional argument cannot have default value")
		}
	}
	d.mark = mark + 1
	argOrComma := func() bool { return d.paramNoDefault(closing) != nil || d.has(COMMA) }
	if argOrComma() {
		d.many(func() bool { return d.paramMaybeDefault(closing) })
		if a := d.tok(STAR); a != nil && argOrComma() {
			d.raiseToken(a, "* argument may appear only once")
		}
	}
}

func (d *diagnosis) invalidParameters(closing Kind) {
	mark := d.mark
	noDefault := func() bool { return d.paramNoDefault(closing) != nil }
	maybeDefaults := func() int { return d.many(func() bool { return d.paramMaybeDefault(closing) }) }
	anySlash := func() bool { return d.slashNoDefault(closing) || d.slashWithDefault(closing) }

	if a := d.tok(SLASH); a != nil && d.has(COMMA) {
		d.raiseToken(a, "at least one argument must precede /")
	}
	d.mark = mark
	if anySlash() {
		maybeDefaults()
		if a := d.tok(SLASH); a != nil {
			d.raiseToken(a, "/ may appear only once")
		}
	}
	d.mark = mark
	d.slashNoDefault(closing)
	d.many(noDefault)
	if d.slashWithDefault(closing) || d.many(func() bool { return d.paramWithDefault(closing) }) > 0 {
		if a := d.paramNoDefault(closing); a != nil {
			d.raiseRange(a, a, "parameter without a default follows parameter with a default")
		}
	}
	d.mark = mark
	d.many(noDefault)
	if a := d.tok(LPAR); a != nil {
		ok, what := false, "Function"
		if closing == RPAR {
			ok = d.many(noDefault) > 0
		} else {
			ok, what = d.gather(func() bool { return d.has(NAME) }), "Lambda expression"
		}
		if ok && d.opt(COMMA) {
			if b := d.tok(RPAR); b != nil {
				x, y := d.p.tokenPos(a), d.p.tokenPos(b)
				d.raiseRange(&x, &y, "%s parameters cannot be parenthesized", what)
			}
		}
	}
	d.mark = mark
	anySlash()
	maybeDefaults()
	if d.has(STAR) && (d.has(COMMA) || noDefault()) {
		maybeDefaults()
		if a := d.tok(SLASH); a != nil {
			d.raiseToken(a, "/ must be ahead of *")
		}
	}
	d.mark = mark
	if maybeDefaults() > 0 && d.has(SLASH) {
		if a := d.tok(STAR); a != nil {
			d.raiseToken(a, "expected comma between / and *")
		}
	}
}

func (d *diagnosis) typeParams() bool {
	mark := d.mark
	if d.invalid && d.has(LSQB) {
		if t := d.tok(RSQB); t != nil {
			pos := d.p.tokenPos(t)
			d.raiseFrom(&pos, "Type parameter list cannot be empty")
		}
	}
	d.mark = mark
	return d.has(LSQB) && d.gather(d.typeParam) && d.opt(COMMA) && d.has(RSQB) &&
		d.need(12, "Type parameter lists are") || d.back(mark)
}

func (d *diagnosis) typeParam() bool {
	return remember(d, ruleTypeParam, func() bool {
		mark := d.mark
		const defaults = "Type parameter defaults are"
		value := func() bool { return d.has(EQUAL) && d.isExpression() && d.need(13, defaults) }
		if d.has(NAME) {
			return d.maybe(func() bool { return d.has(COLON) && d.isExpression() }) && d.maybe(value)
		}
		if d.invalid {
			for _, k := range []Kind{STAR, DOUBLESTAR} {
				what := "TypeVarTuple"
				if k == DOUBLESTAR {
					what = "ParamSpec"
				}
				d.mark = mark
				if !d.has(k) || !d.has(NAME) {
					continue
				}
				colon := d.tok(COLON)
				if colon == nil {
					continue
				}
				pos := d.p.tokenPos(colon)
				if e := d.expression(); e != nil {
					if _, ok := e.(*Tuple); ok {
						d.raiseFrom(&pos, "cannot use constraints with %s", what)
					}
					d.raiseFrom(&pos, "cannot use bound with %s", what)
				}
			}
			d.mark = mark
		}
		if d.has(STAR) && d.has(NAME) {
			return d.maybe(func() bool { return d.has(EQUAL) && d.starExpression() != nil && d.need(13, defaults) })
		}
		d.mark = mark
		return d.has(DOUBLESTAR) && d.has(NAME) && d.maybe(value) || d.back(mark)
	})
}
