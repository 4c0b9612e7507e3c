package syntax

// This file tries the arguments of calls.

func (d *diagnosis) isArguments() bool { return d.arguments() != nil }

// arguments reads the arguments up to the closing bracket, into a call.
func (d *diagnosis) arguments() *Call {
	return remember(d, ruleArguments, func() *Call {
		mark := d.mark
		if a := d.args(); a != nil && d.opt(COMMA) && d.next(RPAR) {
			return a
		}
		d.mark = mark
		if d.invalid {
			d.invalidArguments()
		}
		d.mark = mark
		return nil
	})
}

// positional reads an argument that has neither name nor stars.
func (d *diagnosis) positional() Expr {
	mark := d.mark
	e := d.assignmentExpression()
	if e == nil {
		e = d.plainExpression()
	}
	if e != nil && !d.next(EQUAL) {
		return e
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) argument() Expr {
	if e := d.starredExpression(); e != nil {
		return e
	}
	return d.positional()
}

func (d *diagnosis) args() *Call {
	mark := d.mark
	n := &Call{}
	if n.Args = d.list(d.argument); n.Args != nil {
		m := d.mark
		if !d.has(COMMA) || !d.kwargs(n) {
			d.mark = m
		}
		n.Pos = d.span(mark)
		return n
	}
	d.mark = mark
	if d.kwargs(n) {
		n.Pos = d.span(mark)
		return n
	}
	d.mark = mark
	return nil
}

func (d *diagnosis) isKwargs() bool { return d.kwargs(&Call{}) }

// kwargs reads keyword arguments into n.
func (d *diagnosis) kwargs(n *Call) bool {
	mark := d.mark
	args, keywords := len(n.Args), len(n.Keywords)
	undo := func() bool {
		n.Args, n.Keywords = n.Args[:args], n.Keywords[:keywords]
		return d.back(mark)
	}
	starred := func() bool { return d.kwargOrStarred(n) }
	double := func() bool { return d.kwargOrDoubleStarred(n) }
	return d.gather(starred) && d.has(COMMA) && d.gather(double) || undo() ||
		d.gather(starred) || undo() ||
		d.gather(double) || undo()
}

func (d *diagnosis) namedArgument(n *Call) bool {
	mark := d.mark
	if d.invalid {
		d.invalidKwarg()
		d.mark = mark
	}
	if a := d.name(); a != nil && d.has(EQUAL) {
		if e := d.expression(); e != nil {
			n.Keywords = append(n.Keywords, &Keyword{Pos: d.span(mark), Arg: a.Id, Value: e})
			return true
		}
	}
	return d.back(mark)
}

func (d *diagnosis) kwargOrStarred(n *Call) bool {
	if d.namedArgument(n) {
		return true
	}
	e := d.starredExpression()
	if e != nil {
		n.Args = append(n.Args, e)
	}
	return e != nil
}

func (d *diagnosis) kwargOrDoubleStarred(n *Call) bool {
	if d.namedArgument(n) {
		return true
	}
	mark := d.mark
	if d.has(DOUBLESTAR) {
		if e := d.expression(); e != nil {
			n.Keywords = append(n.Keywords, &Keyword{Pos: d.span(mark), Value: e})
			return true
		}
	}
	return d.back(mark)
}

func (d *diagnosis) starredExpression() Expr {
	mark := d.mark
	if !d.next(STAR) {
		return nil
	}
	if d.invalid {
		a := d.p.tokenPos(d.tok(STAR))
		if d.isExpression() && d.has(EQUAL) {
			if b := d.expression(); b != nil {
				d.raiseRange(&a, b.Span(), "cannot assign to iterable argument unpacking")
			}
		}
		d.mark = mark
	}
	d.mark++
	if e := d.expression(); e != nil {
		return &Starred{Pos: d.span(mark), Value: e}
	}
	if d.invalid {
		d.mark = mark + 1
		d.raise("Invalid star expression")
	}
	d.mark = mark
	return nil
}

const (
	maybeEqual    = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
	parenthesized = "Generator expression must be parenthesized"
)

func (d *diagnosis) invalidKwarg() {
	mark := d.mark
	if t := d.oneOf(kwTrue, kwFalse, kwNone); t != nil {
		if b := d.tok(EQUAL); b != nil {
			x, y := d.p.tokenPos(t), d.p.tokenPos(b)
			d.raiseRange(&x, &y, "cannot assign to %s", d.text(t))
		}
	}
	d.mark = mark
	if a := d.name(); a != nil {
		if b := d.tok(EQUAL); b != nil && d.isExpression() && d.comprehensions() != nil {
			pos := d.p.tokenPos(b)
			d.raiseRange(a.Span(), &pos, maybeEqual)
		}
	}
	d.mark = mark
	if d.not(func() bool { return d.has(NAME) && d.has(EQUAL) }) {
		if a := d.expression(); a != nil {
			if b := d.tok(EQUAL); b != nil {
				pos := d.p.tokenPos(b)
				d.raiseRange(a.Span(), &pos, `expression cannot contain assignment, perhaps you meant "=="?`)
			}
		}
	}
	d.mark = mark
	if a := d.tok(DOUBLESTAR); a != nil && d.isExpression() && d.has(EQUAL) {
		if b := d.expression(); b != nil {
			pos := d.p.tokenPos(a)
			d.raiseRange(&pos, b.Span(), "cannot assign to keyword argument unpacking")
		}
	}
	d.mark = mark
}

func (d *diagnosis) invalidArguments() {
	mark := d.mark
	// f(**k, *a)
	m := d.mark
	ok := d.list(d.argument) != nil && d.has(COMMA) && d.isKwargs()
	if !ok {
		d.mark = m
		ok = d.isKwargs()
	}
	if ok {
		if a := d.tok(COMMA); a != nil && d.gather(func() bool { return d.starredExpression() != nil && !d.next(EQUAL) }) {
			pos := d.p.tokenPos(a)
			d.raiseFrom(&pos, "iterable argument unpacking follows keyword argument unpacking")
		}
	}
	d.mark = mark
	// f(x for x in y, 1)
	if a := d.expression(); a != nil {
		if b := d.comprehensions(); b != nil && d.has(COMMA) {
			d.maybe(func() bool {
				m := d.mark
				return d.args() != nil || d.back(m) || d.isExpression() && d.comprehensions() != nil
			})
			d.raiseRange(a.Span(), lastItem(b).Span(), parenthesized)
		}
	}
	d.mark = mark
	// f(x = x for x in y)
	if a := d.name(); a != nil {
		if b := d.tok(EQUAL); b != nil && d.isExpression() && d.comprehensions() != nil {
			pos := d.p.tokenPos(b)
			d.raiseRange(a.Span(), &pos, maybeEqual)
		}
	}
	d.mark = mark
	// f(a=)
	d.maybe(func() bool { return d.args() != nil && d.has(COMMA) })
	if a := d.name(); a != nil {
		if b := d.tok(EQUAL); b != nil && d.next(COMMA, RPAR) {
			pos := d.p.tokenPos(b)
			d.raiseRange(a.Span(), &pos, "expected argument value expression")
		}
	}
	d.mark = mark
	// f(1, x for x in y)
	if a := d.args(); a != nil {
		if b := d.comprehensions(); b != nil && len(a.Args) > 1 {
			d.raiseRange(a.Args[len(a.Args)-1].Span(), lastItem(b).Span(), parenthesized)
		}
	}
	d.mark = mark
	if d.args() != nil && d.has(COMMA) {
		if a := d.expression(); a != nil {
			if b := d.comprehensions(); b != nil {
				d.raiseRange(a.Span(), lastItem(b).Span(), parenthesized)
			}
		}
	}
	d.mark = mark
	// f(a=1, 2)
	if a := d.args(); a != nil && d.has(COMMA) && d.args() != nil {
		msg := "positional argument follows keyword argument"
		for _, k := range a.Keywords {
			if k.Arg == "" {
				msg = "positional argument follows keyword argument unpacking"
				break
			}
		}
		d.raise("%s", msg)
	}
	d.mark = mark
}
