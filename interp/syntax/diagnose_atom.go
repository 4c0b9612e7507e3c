package syntax

// This file tries atoms, what follows them, and targets.

func (d *diagnosis) primary() Expr {
	return remember(d, rulePrimary, func() Expr {
		mark := d.mark
		e := d.atom()
		for e != nil {
			m := d.mark
			next := d.trailer(mark, e)
			if next == nil {
				d.mark = m
				break
			}
			e = next
		}
		return e
	})
}

// trailer reads an attribute, a call or a subscript of e.
func (d *diagnosis) trailer(start int, e Expr) Expr {
	mark := d.mark
	if d.has(DOT) {
		if n := d.name(); n != nil {
			return &Attribute{Pos: d.span(start), Value: e, Attr: n.Id}
		}
	}
	d.mark = mark
	if g := d.genexp(); g != nil {
		return &Call{Pos: d.span(start), Func: e, Args: []Expr{g}}
	}
	d.mark = mark
	if d.has(LPAR) {
		call := d.arguments()
		if call == nil {
			d.mark = mark + 1
		}
		if d.has(RPAR) {
			n := &Call{Pos: d.span(start), Func: e}
			if call != nil {
				n.Args, n.Keywords = call.Args, call.Keywords
			}
			return n
		}
	}
	d.mark = mark
	if d.has(LSQB) {
		if s := d.slices(); s != nil && d.has(RSQB) {
			return &Subscript{Pos: d.span(start), Value: e, Slice: s}
		}
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) slices() Expr {
	mark := d.mark
	if e := d.slice(); e != nil && !d.next(COMMA) {
		return e
	}
	d.mark = mark
	list := d.list(func() Expr {
		if e := d.slice(); e != nil {
			return e
		}
		return d.starredExpression()
	})
	if list == nil {
		d.mark = mark
		return nil
	}
	d.opt(COMMA)
	return &Tuple{Pos: d.span(mark), Elts: list}
}

func (d *diagnosis) slice() Expr {
	mark := d.mark
	d.maybe(d.isExpression)
	if d.has(COLON) {
		d.maybe(d.isExpression)
		d.maybe(func() bool { return d.has(COLON) && d.maybe(d.isExpression) })
		return &Slice{Pos: d.span(mark)}
	}
	d.mark = mark
	return d.namedExpression()
}

func (d *diagnosis) atom() Expr {
	mark := d.mark
	t := d.peek()
	constant := func(v any) Expr {
		d.mark++
		return &Constant{Pos: d.p.tokenPos(t), Value: v}
	}
	switch t.kind {
	case NAME:
		return d.name()
	case kwTrue, kwFalse:
		return constant(t.kind == kwTrue)
	case kwNone:
		return constant(nil)
	case ELLIPSIS:
		return constant(Ellipsis)
	case NUMBER:
		return d.number()
	case STRING, FSTRING_START, TSTRING_START:
		return d.strings()
	}
	var alts []func() Expr
	switch t.kind {
	case LPAR:
		alts = []func() Expr{d.genexp, d.tupleDisplay, d.group}
	case LSQB:
		alts = []func() Expr{d.listcomp, d.listDisplay}
	case LBRACE:
		alts = []func() Expr{d.dictcomp, d.setcomp, d.dictDisplay, d.setDisplay}
	}
	for _, alt := range alts {
		d.enter()
		e := alt()
		d.level--
		if e != nil {
			return e
		}
		d.mark = mark
	}
	return nil
}

func (d *diagnosis) number() Expr {
	t := d.tok(NUMBER)
	if t == nil {
		return nil
	}
	v, msg := d.p.opts.number(d.p.src[t.start:t.end])
	if msg != "" {
		if d.p.opts.FeatureVersion != 0 && d.p.opts.FeatureVersion < 6 && msg[0] == 'U' {
			d.raise("%s", msg)
		}
		// Without columns, so that nobody has to look at all the digits.
		d.raiseAt(KindSyntaxError, t.lineno, -1, t.endLineno, -1, "%s", msg)
	}
	return &Constant{Pos: d.p.tokenPos(t), Value: v}
}

func (d *diagnosis) group() Expr {
	mark := d.mark
	if d.has(LPAR) {
		e := d.yieldExpr()
		if e == nil {
			d.mark = mark + 1
			e = d.namedExpression()
		}
		if e != nil && d.has(RPAR) {
			return e
		}
	}
	d.mark = mark
	if d.invalid {
		d.mark++
		if a := d.starredExpression(); a != nil && d.has(RPAR) {
			d.raiseNode(a, "cannot use starred expression here")
		}
		d.mark = mark + 1
		if a := d.tok(DOUBLESTAR); a != nil && d.isExpression() && d.has(RPAR) {
			d.raiseToken(a, "cannot use double starred expression here")
		}
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) tupleDisplay() Expr {
	mark := d.mark
	if !d.has(LPAR) {
		return nil
	}
	var elts []Expr
	if e := d.starNamedExpression(); e != nil && d.has(COMMA) {
		elts = append([]Expr{e}, d.starNamedExpressions()...)
	} else {
		d.mark = mark + 1
	}
	if d.has(RPAR) {
		return &Tuple{Pos: d.span(mark), Elts: elts}
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) listDisplay() Expr {
	mark := d.mark
	if d.has(LSQB) {
		elts := d.starNamedExpressions()
		if d.has(RSQB) {
			return &List{Pos: d.span(mark), Elts: elts}
		}
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) setDisplay() Expr {
	mark := d.mark
	if d.has(LBRACE) {
		if elts := d.starNamedExpressions(); elts != nil && d.has(RBRACE) {
			return &Set{Pos: d.span(mark), Elts: elts}
		}
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) dictDisplay() Expr {
	mark := d.mark
	if !d.has(LBRACE) {
		return nil
	}
	d.maybe(func() bool { return d.gather(d.doubleStarredKVPair) && d.opt(COMMA) })
	if d.has(RBRACE) {
		return &Dict{Pos: d.span(mark)}
	}
	// CPython looks for these errors in the first pass already.
	d.mark = mark + 1
	d.invalidDoubleStarredKVPairs()
	d.mark = mark
	return nil
}

func (d *diagnosis) doubleStarredKVPair() bool {
	mark := d.mark
	return d.has(DOUBLESTAR) && d.bitwiseOr() != nil || d.back(mark) || d.kvpair()
}

func (d *diagnosis) kvpair() bool {
	mark := d.mark
	return d.isExpression() && d.has(COLON) && d.isExpression() || d.back(mark)
}

func (d *diagnosis) invalidDoubleStarredKVPairs() {
	mark := d.mark
	if d.gather(d.doubleStarredKVPair) && d.has(COMMA) {
		d.invalidKVPair()
	}
	d.mark = mark
	d.starredDictValue()
	d.mark = mark
	d.missingDictValue()
}

// starredDictValue raises an error for a starred value.
func (d *diagnosis) starredDictValue() {
	if d.isExpression() && d.has(COLON) {
		if a := d.tok(STAR); a != nil && d.bitwiseOr() != nil {
			pos := d.p.tokenPos(a)
			d.raiseFrom(&pos, "cannot use a starred expression in a dictionary value")
		}
	}
}

func (d *diagnosis) missingDictValue() {
	if d.isExpression() {
		if a := d.tok(COLON); a != nil && d.next(RBRACE, COMMA) {
			d.raiseToken(a, "expression expected after dictionary key and ':'")
		}
	}
}

func (d *diagnosis) invalidKVPair() {
	mark := d.mark
	if a := d.expression(); a != nil && !d.next(COLON) {
		p := a.Span()
		d.raiseAt(KindSyntaxError, p.Lineno, p.EndColOffset-1, p.EndLineno, -1, "':' expected after dictionary key")
	}
	d.mark = mark
	d.starredDictValue()
	d.mark = mark
	d.missingDictValue()
}

// comprehensions reads the for clauses of a comprehension.
func (d *diagnosis) comprehensions() []*Comprehension {
	var list []*Comprehension
	for {
		c := d.comprehension()
		if c == nil {
			return list
		}
		list = append(list, c)
	}
}

func (d *diagnosis) comprehension() *Comprehension {
	mark := d.mark
	if !d.next(kwAsync, kwFor) {
		return nil
	}
	async := d.has(kwAsync)
	if d.has(kwFor) && d.starTargets() != nil && d.has(kwIn) {
		// Committed: no other alternative is tried.
		c := &Comprehension{Iter: d.disjunction()}
		if c.Iter == nil {
			d.mark = mark
			return nil
		}
		for {
			m := d.mark
			if d.has(kwIf) {
				if e := d.disjunction(); e != nil {
					c.Ifs = append(c.Ifs, e)
					continue
				}
			}
			d.mark = m
			if async {
				d.need(6, "Async comprehensions are")
			}
			return c
		}
	}
	d.mark = mark
	if d.invalid {
		d.opt(kwAsync)
		if d.has(kwFor) && d.list(d.bitwiseOr) != nil && d.opt(COMMA) && !d.next(kwIn) {
			d.raise("'in' expected after for-loop variables")
		}
		d.mark = mark
		d.invalidForTarget()
	}
	d.mark = mark
	return nil
}

// lastItem is the expression that ends a comprehension.
func lastItem(list []*Comprehension) Expr {
	c := list[len(list)-1]
	if n := len(c.Ifs); n > 0 {
		return c.Ifs[n-1]
	}
	return c.Iter
}

func (d *diagnosis) listcomp() Expr {
	mark := d.mark
	if d.has(LSQB) {
		if e := d.namedExpression(); e != nil {
			if g := d.comprehensions(); g != nil && d.has(RSQB) {
				return &ListComp{Pos: d.span(mark), Elt: e, Generators: g}
			}
		}
	}
	d.mark = mark
	d.invalidComprehension()
	return nil
}

func (d *diagnosis) setcomp() Expr {
	mark := d.mark
	if d.has(LBRACE) {
		if e := d.namedExpression(); e != nil {
			if g := d.comprehensions(); g != nil && d.has(RBRACE) {
				return &SetComp{Pos: d.span(mark), Elt: e, Generators: g}
			}
		}
	}
	d.mark = mark
	d.invalidComprehension()
	return nil
}

func (d *diagnosis) genexp() Expr {
	mark := d.mark
	if d.has(LPAR) {
		e := d.assignmentExpression()
		if e == nil {
			d.mark = mark + 1
			e = d.plainExpression()
		}
		if e != nil {
			if g := d.comprehensions(); g != nil && d.has(RPAR) {
				return &GeneratorExp{Pos: d.span(mark), Elt: e, Generators: g}
			}
		}
	}
	d.mark = mark
	d.invalidComprehension()
	return nil
}

func (d *diagnosis) dictcomp() Expr {
	mark := d.mark
	if d.has(LBRACE) && d.kvpair() {
		if g := d.comprehensions(); g != nil && d.has(RBRACE) {
			return &DictComp{Pos: d.span(mark), Generators: g}
		}
	}
	d.mark = mark
	if d.invalid && d.has(LBRACE) {
		if a := d.tok(DOUBLESTAR); a != nil && d.bitwiseOr() != nil && d.comprehensions() != nil && d.has(RBRACE) {
			d.raiseToken(a, "dict unpacking cannot be used in dict comprehension")
		}
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) invalidComprehension() {
	if !d.invalid {
		return
	}
	mark := d.mark
	if d.oneOf(LSQB, LPAR, LBRACE) != nil {
		if a := d.starredExpression(); a != nil && d.comprehensions() != nil {
			d.raiseNode(a, "iterable unpacking cannot be used in comprehension")
		}
	}
	d.mark = mark
	const forgot = "did you forget parentheses around the comprehension target?"
	if d.oneOf(LSQB, LBRACE) != nil {
		if a := d.starNamedExpression(); a != nil {
			comma := d.tok(COMMA)
			if comma != nil {
				m := d.mark
				if b := d.starNamedExpressions(); b != nil && d.comprehensions() != nil {
					d.raiseRange(a.Span(), b[len(b)-1].Span(), forgot)
				}
				d.mark = m
				if d.comprehensions() != nil {
					pos := d.p.tokenPos(comma)
					d.raiseRange(a.Span(), &pos, forgot)
				}
			}
		}
	}
	d.mark = mark
}

func (d *diagnosis) starTargets() Expr {
	mark := d.mark
	e := d.starTarget()
	if e != nil && !d.next(COMMA) {
		return e
	}
	d.mark = mark
	return d.tupleOf(d.starTarget)
}

func (d *diagnosis) starTarget() Expr {
	return remember(d, ruleStarTarget, func() Expr {
		mark := d.mark
		if d.has(STAR) && !d.next(STAR) {
			if e := d.starTarget(); e != nil {
				return &Starred{Pos: d.span(mark), Value: e, Ctx: Store}
			}
		}
		d.mark = mark
		return d.targetWithStarAtom()
	})
}

func (d *diagnosis) targetWithStarAtom() Expr {
	return remember(d, ruleTargetWithStarAtom, func() Expr {
		if e := d.singleSubscriptAttributeTarget(); e != nil {
			return e
		}
		mark := d.mark
		if n := d.name(); n != nil {
			return n
		}
		if d.has(LPAR) {
			if e := d.targetWithStarAtom(); e != nil && d.has(RPAR) {
				return e
			}
			d.mark = mark + 1
			first := d.starTarget()
			switch {
			case first == nil:
				d.mark = mark + 1
			case !d.next(COMMA):
				d.mark = mark + 1
			default:
				d.mark = mark + 1
				d.list(d.starTarget)
				d.opt(COMMA)
			}
			if d.has(RPAR) {
				return &Tuple{Pos: d.span(mark), Ctx: Store}
			}
		}
		d.mark = mark
		if d.has(LSQB) {
			if d.list(d.starTarget) != nil {
				d.opt(COMMA)
			}
			if d.has(RSQB) {
				return &List{Pos: d.span(mark), Ctx: Store}
			}
		}
		d.mark = mark
		return nil
	})
}

func (d *diagnosis) singleTarget() Expr {
	if e := d.singleSubscriptAttributeTarget(); e != nil {
		return e
	}
	if n := d.name(); n != nil {
		return n
	}
	mark := d.mark
	if d.has(LPAR) {
		if e := d.singleTarget(); e != nil && d.has(RPAR) {
			return e
		}
	}
	d.mark = mark
	return nil
}

// singleSubscriptAttributeTarget reads a primary that ends in an attribute or
// a subscript.
func (d *diagnosis) singleSubscriptAttributeTarget() Expr {
	mark := d.mark
	e := d.tPrimary()
	if e != nil {
		m := d.mark
		if d.has(DOT) {
			if n := d.name(); n != nil && !d.next(LPAR, LSQB, DOT) {
				return &Attribute{Pos: d.span(mark), Value: e, Attr: n.Id, Ctx: Store}
			}
		}
		d.mark = m
		if d.has(LSQB) {
			if s := d.slices(); s != nil && d.has(RSQB) && !d.next(LPAR, LSQB, DOT) {
				return &Subscript{Pos: d.span(mark), Value: e, Slice: s, Ctx: Store}
			}
		}
	}
	d.mark = mark
	return nil
}

// tPrimary reads a primary as long as another trailer follows.
func (d *diagnosis) tPrimary() Expr {
	return remember(d, ruleTPrimary, func() Expr {
		mark := d.mark
		e := d.atom()
		if e == nil || !d.next(LPAR, LSQB, DOT) {
			d.mark = mark
			return nil
		}
		for {
			m := d.mark
			next := d.trailer(mark, e)
			if next == nil || !d.next(LPAR, LSQB, DOT) {
				d.mark = m
				return e
			}
			e = next
		}
	})
}

func (d *diagnosis) delTargets() []Expr {
	list := d.list(d.delTarget)
	if list != nil {
		d.opt(COMMA)
	}
	return list
}

func (d *diagnosis) delTarget() Expr {
	return remember(d, ruleDelTarget, func() Expr {
		if e := d.singleSubscriptAttributeTarget(); e != nil {
			return e
		}
		mark := d.mark
		if n := d.name(); n != nil {
			return n
		}
		if d.has(LPAR) {
			if e := d.delTarget(); e != nil && d.has(RPAR) {
				return e
			}
			d.mark = mark + 1
			d.delTargets()
			if d.has(RPAR) {
				return &Tuple{Pos: d.span(mark), Ctx: Del}
			}
		}
		d.mark = mark
		if d.has(LSQB) {
			d.delTargets()
			if d.has(RSQB) {
				return &List{Pos: d.span(mark), Ctx: Del}
			}
		}
		d.mark = mark
		return nil
	})
}
