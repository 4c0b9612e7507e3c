package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// patternState is what the patterns of one case share. Captured values stay in
// temporaries; the names are stored when the whole pattern has matched.
type patternState struct {
	fail        int32 // where a mismatch goes
	names       []string
	regs        []int32
	irrefutable bool // a pattern that matches everything is allowed here
}

func (u *unit) match(s *syntax.Match) {
	m := u.mark()
	u.nop(s.Subject.Span())
	subject := int32(0)
	if u.captures(s) {
		subject = u.push(s.Subject)
	} else {
		subject = u.expr(s.Subject)
	}
	end := u.newLabel()
	last := s.Cases[len(s.Cases)-1]
	hasDefault := wildcard(last.Pattern) && len(s.Cases) > 1
	for i, c := range s.Cases {
		if hasDefault && i == len(s.Cases)-1 {
			break
		}
		inner := u.mark()
		ps := &patternState{fail: u.newLabel(), irrefutable: c.Guard != nil || i == len(s.Cases)-1}
		u.pattern(c.Pattern, subject, ps)
		pos := c.Pattern.Span()
		if wildcard(c.Pattern) {
			u.nop(pos) // a line for tracing
		}
		for j, name := range ps.names {
			u.storeName(pos, name, ps.regs[j])
		}
		if c.Guard != nil {
			u.jumpIf(c.Guard, false, ps.fail)
		}
		u.release(inner)
		u.stmts(c.Body)
		u.jump(nil, end)
		u.placeLabel(ps.fail)
	}
	if hasDefault {
		u.nop(last.Pattern.Span())
		if last.Guard != nil {
			u.jumpIf(last.Guard, false, end)
		}
		u.stmts(last.Body)
	}
	u.release(m)
	u.placeLabel(end)
}

// captures reports whether a match binds names before it has finished looking
// at the subject.
func (u *unit) captures(s *syntax.Match) bool {
	found := false
	for _, c := range s.Cases {
		syntax.Inspect(c.Pattern, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.MatchAs:
				found = found || n.Name != ""
			case *syntax.MatchStar:
				found = found || n.Name != ""
			case *syntax.MatchMapping:
				found = found || n.Rest != ""
			case *syntax.NamedExpr:
				found = true
			}
			return !found
		})
		found = found || u.rebinds(c.Guard)
	}
	return found
}

func wildcard(p syntax.Pattern) bool {
	a, ok := p.(*syntax.MatchAs)
	return ok && a.Pattern == nil && a.Name == ""
}

func wildcardStar(p syntax.Pattern) bool {
	s, ok := p.(*syntax.MatchStar)
	return ok && s.Name == ""
}

func (u *unit) pattern(p syntax.Pattern, subject int32, ps *patternState) {
	u.enterExpr()
	switch p := p.(type) {
	case *syntax.MatchValue:
		u.matchValue(p, subject, ps)
	case *syntax.MatchSingleton:
		u.matchSingleton(p, subject, ps)
	case *syntax.MatchSequence:
		u.matchSequence(p, subject, ps)
	case *syntax.MatchMapping:
		u.matchMapping(p, subject, ps)
	case *syntax.MatchClass:
		u.matchClass(p, subject, ps)
	case *syntax.MatchStar:
		u.capture(&p.Pos, p.Name, subject, ps)
	case *syntax.MatchAs:
		u.matchAs(p, subject, ps)
	case *syntax.MatchOr:
		u.matchOr(p, subject, ps)
	default:
		panic("BUG: compile: unknown pattern")
	}
	u.c.depth--
}

// subpattern is a pattern inside another, where any may be irrefutable.
func (u *unit) subpattern(p syntax.Pattern, subject int32, ps *patternState) {
	old := ps.irrefutable
	ps.irrefutable = true
	u.pattern(p, subject, ps)
	ps.irrefutable = old
}

func (u *unit) capture(pos *syntax.Pos, name string, reg int32, ps *patternState) {
	if name == "" {
		return
	}
	for _, n := range ps.names {
		if n == name {
			u.c.fail(pos, "multiple assignments to name '"+name+"' in pattern")
		}
	}
	ps.names = append(ps.names, name)
	ps.regs = append(ps.regs, reg)
}

func (u *unit) matchAs(p *syntax.MatchAs, subject int32, ps *patternState) {
	if p.Pattern == nil {
		if !ps.irrefutable {
			if p.Name != "" {
				u.c.fail(&p.Pos, "name capture '"+p.Name+"' makes remaining patterns unreachable")
			}
			u.c.fail(&p.Pos, "wildcard makes remaining patterns unreachable")
		}
		u.capture(&p.Pos, p.Name, subject, ps)
		return
	}
	u.pattern(p.Pattern, subject, ps)
	u.capture(&p.Pos, p.Name, subject, ps)
}

func (u *unit) matchValue(p *syntax.MatchValue, subject int32, ps *patternState) {
	if _, ok := u.foldMatch(p.Value); !ok {
		if _, ok := p.Value.(*syntax.Attribute); !ok {
			u.c.fail(&p.Pos, "patterns may only match literals and attribute lookups")
		}
	}
	m := u.mark()
	o := u.rk(p.Value)
	u.emitCompareJump(&p.Pos, &compareOps[syntax.CmpEq], false, subject, o, ps.fail)
	u.release(m)
}

// foldMatch returns a literal of a pattern.
func (u *unit) foldMatch(e syntax.Expr) (any, bool) {
	switch e.(type) {
	case *syntax.Constant, *syntax.UnaryOp, *syntax.BinOp:
		return u.fold(e)
	}
	return nil, false
}

func (u *unit) matchSingleton(p *syntax.MatchSingleton, subject int32, ps *patternState) {
	if p.Value == nil {
		u.emitJump(&p.Pos, bytecode.JUMP_IF_NOT_NONE, subject, 0, ps.fail)
		return
	}
	m := u.mark()
	t := u.temp()
	u.loadConst(&p.Pos, t, p.Value)
	u.emitJump(&p.Pos, bytecode.JUMP_IF_IS_NOT, subject, t, ps.fail)
	u.release(m)
}

// failUnless jumps to the mismatch if register r is false.
func (u *unit) failUnless(pos *syntax.Pos, r int32, ps *patternState) {
	u.emitJump(pos, bytecode.JUMP_IF_FALSE, r, 0, ps.fail)
}

// checkLen compares the subject's length.
func (u *unit) checkLen(pos *syntax.Pos, subject int32, cmp syntax.CmpOperator, n int, ps *patternState) {
	m := u.mark()
	t := u.temp()
	u.emit(pos, bytecode.GET_LEN, t, subject, 0)
	o := operand{u.constant(int64(n)), true}
	if o.index > bytecode.MaxOperandConst {
		o = operand{u.temp(), false}
		u.loadConst(pos, o.index, int64(n))
	}
	u.emitCompareJump(pos, &compareOps[cmp], false, t, o, ps.fail)
	u.release(m)
}

func (u *unit) matchSequence(p *syntax.MatchSequence, subject int32, ps *patternState) {
	n := len(p.Patterns)
	star, onlyWildcard, starWildcard := -1, true, false
	for i, x := range p.Patterns {
		if _, ok := x.(*syntax.MatchStar); ok {
			if star >= 0 {
				u.c.fail(&p.Pos, "multiple starred names in sequence pattern")
			}
			starWildcard = wildcardStar(x)
			onlyWildcard = onlyWildcard && starWildcard
			star = i
			continue
		}
		onlyWildcard = onlyWildcard && wildcard(x)
	}
	m := u.mark()
	t := u.temp()
	u.emit(&p.Pos, bytecode.MATCH_SEQUENCE, t, subject, 0)
	u.failUnless(&p.Pos, t, ps)
	u.release(m)
	if star < 0 {
		u.checkLen(&p.Pos, subject, syntax.CmpEq, n, ps)
	} else if n > 1 {
		u.checkLen(&p.Pos, subject, syntax.CmpGtE, n-1, ps)
	}
	switch {
	case onlyWildcard:
	case starWildcard:
		u.sequenceItems(p, subject, star, ps)
	default:
		if star >= 256 || star >= 0 && n-star-1 >= 256 {
			u.c.fail(&p.Pos, "too many expressions in star-unpacking sequence pattern")
		}
		first := u.temps(n)
		u.emitUnpack(&p.Pos, first, subject, n, star)
		for i, x := range p.Patterns {
			u.subpattern(x, first+int32(i), ps)
		}
	}
}

// sequenceItems looks at single items of a sequence whose middle does not
// matter. Items behind that are counted from the length, since a sequence need
// not know negative indexes.
func (u *unit) sequenceItems(p *syntax.MatchSequence, subject int32, star int, ps *patternState) {
	n := len(p.Patterns)
	for i, x := range p.Patterns {
		if wildcard(x) || i == star {
			continue
		}
		t := u.temp()
		if i < star {
			u.loadConst(&p.Pos, t, int64(i))
		} else {
			m := u.mark()
			k := u.temp()
			u.emit(&p.Pos, bytecode.GET_LEN, t, subject, 0)
			u.loadConst(&p.Pos, k, int64(n-i))
			u.emit(&p.Pos, bytecode.BINARY_SUB_RR, t, t, k)
			u.release(m)
		}
		u.emit(&p.Pos, bytecode.BINARY_SUBSCR_RR, t, subject, t)
		u.subpattern(x, t, ps)
	}
}

func (u *unit) matchMapping(p *syntax.MatchMapping, subject int32, ps *patternState) {
	n := len(p.Keys)
	m := u.mark()
	t := u.temp()
	u.emit(&p.Pos, bytecode.MATCH_MAPPING, t, subject, 0)
	u.failUnless(&p.Pos, t, ps)
	u.release(m)
	if n == 0 && p.Rest == "" {
		return
	}
	if n > 0 {
		u.checkLen(&p.Pos, subject, syntax.CmpGtE, n, ps)
	}
	u.checkMappingKeys(p)
	keys := u.temp()
	if n <= maxBuildItems {
		m = u.mark()
		first := u.top()
		for _, k := range p.Keys {
			u.push(k)
		}
		u.emit(&p.Pos, bytecode.BUILD_TUPLE, keys, first, int32(n))
		u.release(m)
	} else {
		u.buildList(&p.Pos, p.Keys, keys)
		u.emit(&p.Pos, bytecode.LIST_TO_TUPLE, keys, keys, 0)
	}
	values := u.temp()
	u.emit(&p.Pos, bytecode.MATCH_KEYS, values, subject, keys)
	u.emitJump(&p.Pos, bytecode.JUMP_IF_NONE, values, 0, ps.fail)
	first := u.temps(n)
	u.emit(&p.Pos, bytecode.UNPACK_SEQUENCE, first, values, int32(n))
	for i, x := range p.Patterns {
		u.subpattern(x, first+int32(i), ps)
	}
	if p.Rest == "" {
		return
	}
	rest := u.temp()
	u.emit(&p.Pos, bytecode.BUILD_MAP, rest, rest, 0)
	u.emit(&p.Pos, bytecode.DICT_UPDATE, rest, subject, 0)
	m = u.mark()
	first = u.temps(n)
	u.emit(&p.Pos, bytecode.UNPACK_SEQUENCE, first, keys, int32(n))
	for i := 0; i < n; i++ {
		u.emit(&p.Pos, bytecode.DELETE_SUBSCR, rest, first+int32(i), 0)
	}
	u.release(m)
	u.capture(&p.Pos, p.Rest, rest, ps)
}

func (u *unit) checkMappingKeys(p *syntax.MatchMapping) {
	seen := map[constantKey]bool{}
	for _, e := range p.Keys {
		if e == nil {
			u.c.fail(&p.Pos, "can't use NULL keys in MatchMapping (set 'rest' parameter instead)")
		}
		v, ok := u.foldMatch(e)
		if !ok {
			if _, ok := e.(*syntax.Attribute); !ok {
				u.c.fail(&p.Pos, "mapping pattern keys may only match literals and attribute lookups")
			}
			continue
		}
		k := equalKey(v)
		if seen[k] {
			u.c.fail(&p.Pos, "mapping pattern checks duplicate key ("+constantRepr(v)+")")
		}
		seen[k] = true
	}
}

// equalKey is a key under which numbers that are equal fall together, as they
// do in a Python set.
func equalKey(v any) constantKey {
	switch x := v.(type) {
	case bool:
		v = int64(0)
		if x {
			v = int64(1)
		}
	case float64:
		if x == float64(int64(x)) && x < 1<<62 && x > -1<<62 {
			v = int64(x)
		}
	case complex128:
		if imag(x) == 0 {
			return equalKey(real(x))
		}
	}
	return keyOf(v)
}

func (u *unit) matchClass(p *syntax.MatchClass, subject int32, ps *patternState) {
	if len(p.Patterns)+len(p.KwdPatterns) > 1<<16-1 {
		u.c.fail(&p.Pos, "too many sub-patterns in class pattern "+u.c.unparse(p.Cls))
	}
	for i, a := range p.KwdAttrs {
		for j := i + 1; j < len(p.KwdAttrs); j++ {
			if p.KwdAttrs[j] == a {
				u.c.fail(p.KwdPatterns[j].Span(), "attribute name repeated in class pattern: "+a)
			}
		}
	}
	t := u.temp()
	m := u.mark()
	w := u.temp()
	u.move(&p.Pos, w, subject)
	u.push(p.Cls)
	names := make(bytecode.Tuple, len(p.KwdAttrs))
	for i, a := range p.KwdAttrs {
		names[i] = a
	}
	u.loadConst(&p.Pos, u.temp(), names)
	u.emit(&p.Pos, bytecode.MATCH_CLASS, t, w, int32(len(p.Patterns)))
	u.release(m)
	u.emitJump(&p.Pos, bytecode.JUMP_IF_NONE, t, 0, ps.fail)
	all := append(append([]syntax.Pattern{}, p.Patterns...), p.KwdPatterns...)
	first := u.temps(len(all))
	u.emit(&p.Pos, bytecode.UNPACK_SEQUENCE, first, t, int32(len(all)))
	for i, x := range all {
		if !wildcard(x) {
			u.subpattern(x, first+int32(i), ps)
		}
	}
}

// matchOr tries alternatives; all bind the same names, so their values are
// brought to the same registers.
func (u *unit) matchOr(p *syntax.MatchOr, subject int32, ps *patternState) {
	end := u.newLabel()
	var control []string
	canon := u.temps(countCaptures(p.Patterns[0]))
	for i, alt := range p.Patterns {
		last := i == len(p.Patterns)-1
		m := u.mark()
		alts := &patternState{fail: u.newLabel(), irrefutable: last && ps.irrefutable}
		if last {
			alts.fail = ps.fail
		}
		u.pattern(alt, subject, alts)
		if i == 0 {
			control = alts.names
		}
		if len(alts.names) != len(control) {
			u.c.fail(&p.Pos, "alternative patterns bind different names")
		}
		for j, name := range control {
			k := indexOf(alts.names, name)
			if k < 0 {
				u.c.fail(&p.Pos, "alternative patterns bind different names")
			}
			u.move(alt.Span(), canon+int32(j), alts.regs[k])
		}
		u.release(m)
		if !last {
			u.jump(alt.Span(), end)
			u.placeLabel(alts.fail)
		}
	}
	u.placeLabel(end)
	for j, name := range control {
		u.capture(&p.Pos, name, canon+int32(j), ps)
	}
}

func indexOf(list []string, s string) int {
	for i, x := range list {
		if x == s {
			return i
		}
	}
	return -1
}

func countCaptures(p syntax.Pattern) int {
	n := 0
	syntax.Inspect(p, func(x syntax.Node) bool {
		switch x := x.(type) {
		case *syntax.MatchAs:
			if x.Name != "" {
				n++
			}
		case *syntax.MatchStar:
			if x.Name != "" {
				n++
			}
		case *syntax.MatchMapping:
			if x.Rest != "" {
				n++
			}
		}
		return true
	})
	return n
}
