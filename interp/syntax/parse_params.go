package syntax

// This file parses parameter lists and type parameters.

// parameters reads a parameter list up to closing: RPAR for a function, COLON
// for a lambda, which has neither annotations nor type comments.
func (p *parser) parameters(closing Kind) *Arguments {
	a := &Arguments{}
	const (
		positional = iota
		keywordOnly
		done
	)
	state := positional
	slash := false
	for p.k != closing {
		if state == done {
			p.fail()
		}
		switch p.k {
		case SLASH:
			if slash || state != positional || len(a.Args) == 0 {
				p.fail()
			}
			slash = true
			a.Posonlyargs, a.Args = a.Args, nil
			p.advance()
			p.need(8)
			if p.k != COMMA && p.k != closing {
				p.fail()
			}
			p.accept(COMMA)
			continue
		case STAR:
			if state != positional {
				p.fail()
			}
			state = keywordOnly
			p.advance()
			if p.k == COMMA {
				p.advance()
				if p.k != NAME {
					p.fail()
				}
				continue
			}
			a.Vararg = p.parameter(closing, true)
			p.endParameter(a.Vararg, closing)
			continue
		case DOUBLESTAR:
			p.advance()
			a.Kwarg = p.parameter(closing, false)
			state = done
			p.endParameter(a.Kwarg, closing)
			continue
		}
		arg := p.parameter(closing, false)
		var value Expr
		if p.accept(EQUAL) {
			value = p.expression()
		}
		if state == keywordOnly {
			a.Kwonlyargs = append(a.Kwonlyargs, arg)
			a.KwDefaults = append(a.KwDefaults, value)
		} else {
			if value != nil {
				a.Defaults = append(a.Defaults, value)
			} else if a.Defaults != nil {
				p.fail()
			}
			a.Args = append(a.Args, arg)
		}
		p.endParameter(arg, closing)
	}
	return a
}

// parameter reads a name and its annotation.
func (p *parser) parameter(closing Kind, star bool) *Arg {
	start := p.pos
	arg := p.argSlab.alloc()
	arg.Arg = p.name()
	if p.k == COLON && closing == RPAR {
		p.advance()
		if star {
			arg.Annotation = p.starExpression()
		} else {
			arg.Annotation = p.expression()
		}
	}
	arg.Pos = p.from(start)
	return arg
}

// endParameter reads the comma and the type comment after a parameter.
func (p *parser) endParameter(arg *Arg, closing Kind) {
	comma := p.accept(COMMA)
	if p.k == TYPE_COMMENT && closing == RPAR {
		arg.TypeComment = p.typeComment()
	}
	if !comma && p.k != closing {
		p.fail()
	}
}

// typeComment reads a type comment, if one comes next.
func (p *parser) typeComment() *string {
	if p.k != TYPE_COMMENT {
		return nil
	}
	s := string(p.text(&p.toks[p.pos]))
	p.advance()
	return &s
}

// typeParams reads [T: bound = default, *Ts, **P], if there is one.
func (p *parser) typeParams() []TypeParam {
	if p.k != LSQB {
		return nil
	}
	p.advance()
	var list []TypeParam
	for {
		list = append(list, p.typeParam())
		if p.k != COMMA {
			break
		}
		p.advance()
		if p.k == RSQB {
			break
		}
	}
	p.expect(RSQB)
	p.need(12)
	return list
}

func (p *parser) typeParam() TypeParam {
	start := p.pos
	switch p.k {
	case STAR:
		p.advance()
		n := &TypeVarTuple{Name: p.name()}
		if p.accept(EQUAL) {
			n.DefaultValue = p.starExpression()
			p.need(13)
		}
		n.Pos = p.from(start)
		return n
	case DOUBLESTAR:
		p.advance()
		n := &ParamSpec{Name: p.name()}
		n.DefaultValue = p.typeParamDefault()
		n.Pos = p.from(start)
		return n
	}
	n := &TypeVar{Name: p.name()}
	if p.accept(COLON) {
		n.Bound = p.expression()
	}
	n.DefaultValue = p.typeParamDefault()
	n.Pos = p.from(start)
	return n
}

func (p *parser) typeParamDefault() Expr {
	if !p.accept(EQUAL) {
		return nil
	}
	e := p.expression()
	p.need(13)
	return e
}
