package sre

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/sre"
	"github.com/gopy-lang/gopy/interp/object"
)

// each calls f for the matches in turn until it returns false.
func (p *pattern) each(t *object.Thread, a []object.Value, f func(m *sre.Matcher, s *subject) (bool, error)) error {
	m, s, _, endpos, err := p.begin(t, a)
	if err != nil {
		return err
	}
	defer p.end(m)
	if endpos < 0 {
		return nil
	}
	for {
		ok, err := m.Search()
		if err != nil {
			return failure(err)
		}
		if !ok {
			return nil
		}
		if more, err := f(m, s); err != nil || !more {
			return err
		}
		m.Advance()
	}
}

// groupText returns the text of group g of the current match, or absent.
func groupText(m *sre.Matcher, s *subject, g int, absent object.Value) object.Value {
	start, end := m.Span(g)
	if start < 0 {
		return absent
	}
	return s.slice(start, end)
}

func empty(s *subject) object.Value {
	if s.str {
		return object.EmptyStr().Value()
	}
	return object.NewBytes(nil)
}

func patternFindAll(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	p := asPattern(v)
	var out []object.Value
	var parts object.StrParts
	err := p.each(t, a, func(m *sre.Matcher, s *subject) (bool, error) {
		switch p.groups {
		case 0, 1:
			start, end := m.Span(p.groups)
			switch {
			case start < 0:
				out = append(out, empty(s))
			case s.str:
				out = append(out, parts.Part(s.v.Str(), start, end))
			default:
				out = append(out, s.slice(start, end))
			}
		default:
			tu := object.AllocTuple(p.groups)
			for i := range tu.Items {
				tu.Items[i] = groupText(m, s, i+1, empty(s))
			}
			out = append(out, tu.Value())
		}
		return true, nil
	})
	if err != nil {
		return object.Value{}, err
	}
	return object.NewList(out).Value(), nil
}

func patternSplit(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	p := asPattern(v)
	limit := 0
	if a[1].P != nil {
		var err error
		if limit, err = object.IndexInt(t, a[1], &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	if limit < 0 {
		limit = 0
		l := object.NewList([]object.Value{a[0]})
		if _, err := p.subjectOf(t, a[0]); err != nil {
			return object.Value{}, err
		}
		return l.Value(), nil
	}
	var out []object.Value
	last, n := 0, 0
	err := p.each(t, a[:1], func(m *sre.Matcher, s *subject) (bool, error) {
		start, end := m.Span(0)
		out = append(out, s.slice(last, start))
		for g := 1; g <= p.groups; g++ {
			out = append(out, groupText(m, s, g, object.None))
		}
		last = end
		n++
		return limit == 0 || n < limit, nil
	})
	if err != nil {
		return object.Value{}, err
	}
	s, err := p.subjectOf(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	out = append(out, s.slice(last, len(s.sre.Text)))
	return object.NewList(out).Value(), nil
}

func patternSub(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	r, _, err := asPattern(v).substitute(t, a)
	return r, err
}

func patternSubn(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	r, n, err := asPattern(v).substitute(t, a)
	if err != nil {
		return r, err
	}
	return object.TupleValue(r, object.Int(int64(n))), nil
}

// substitute replaces matches; the arguments are repl, string, count.
func (p *pattern) substitute(t *object.Thread, a []object.Value) (object.Value, int, error) {
	count := 0
	if a[2].P != nil {
		var err error
		if count, err = object.IndexInt(t, a[2], &object.OverflowError); err != nil {
			return object.Value{}, 0, err
		}
	}
	repl := a[0]
	filter, literal := object.Value{}, ""
	var tmpl *templateObj
	switch {
	case repl.Type().Slots.Call != nil:
		filter = repl
	default:
		simple := false
		if repl.IsStr() {
			literal = repl.Str().String()
			simple = !strings.ContainsRune(literal, '\\')
		} else if repl.Type().Slots.Buffer != nil {
			b, err := object.AsBytes(t, repl)
			if err != nil {
				return object.Value{}, 0, err
			}
			literal = string(b)
			simple = !strings.ContainsRune(literal, '\\')
		}
		if !simple {
			f, err := p.compileTemplate(t, repl)
			if err != nil {
				return object.Value{}, 0, err
			}
			switch {
			case f.Type() == &templateType:
				tmpl = asTemplate(f)
			case f.IsStr():
				literal = f.Str().String()
			default:
				b, err := object.AsBytes(t, f)
				if err != nil {
					return object.Value{}, 0, err
				}
				literal = string(b)
			}
		}
	}
	literalStr := repl.IsStr()
	var out []byte
	last, n := 0, 0
	length := 0
	err := p.each(t, a[1:2], func(m *sre.Matcher, s *subject) (bool, error) {
		length = s.len()
		start, end := m.Span(0)
		out = append(out, s.sre.Text[last:start]...)
		switch {
		case tmpl != nil:
			out = append(out, tmpl.literals[0]...)
			for i, g := range tmpl.groups {
				if b, e := m.Span(g); b >= 0 {
					out = append(out, s.sre.Text[b:e]...)
				}
				out = append(out, tmpl.literals[i+1]...)
			}
		case filter.P != nil:
			r, err := object.CallArgs(t, filter, p.newMatch(m, s, 0, length))
			if err != nil {
				return false, err
			}
			switch {
			case r == object.None:
			case r.IsStr() && s.str:
				out = append(out, r.Str().String()...)
			case !s.str && !r.IsStr():
				b, err := object.AsBytes(t, r)
				if err != nil {
					return false, object.TypeErrorf("sequence item %d: expected a bytes-like object, %s found", 2*n+1, object.TypeName(r))
				}
				out = append(out, b...)
			case s.str:
				return false, object.TypeErrorf("sequence item %d: expected str instance, %s found", itemIndex(n, start, last), object.TypeName(r))
			default:
				return false, object.TypeErrorf("sequence item %d: expected a bytes-like object, %s found", itemIndex(n, start, last), object.TypeName(r))
			}
		case s.str && !literalStr:
			return false, object.TypeErrorf("sequence item %d: expected str instance, %s found", itemIndex(n, start, last), object.TypeName(repl))
		case !s.str && literalStr:
			return false, object.TypeErrorf("sequence item %d: expected a bytes-like object, str found", itemIndex(n, start, last))
		default:
			out = append(out, literal...)
		}
		last = end
		n++
		return count <= 0 || n < count, nil
	})
	if err != nil {
		return object.Value{}, 0, err
	}
	s, err := p.subjectOf(t, a[1])
	if err != nil {
		return object.Value{}, 0, err
	}
	if n == 0 {
		return s.slice(0, len(s.sre.Text)), 0, nil
	}
	out = append(out, s.sre.Text[last:]...)
	if s.str {
		return object.NewStrBytes(out).Value(), n, nil
	}
	return object.NewBytes(out), n, nil
}

// itemIndex is the place of a replacement in the list that CPython joins.
func itemIndex(n, start, last int) int {
	if n == 0 && start == last {
		return 0
	}
	return 2*n + 1
}

// scanner is what Pattern.scanner and finditer make.
type scanner struct {
	object.Object
	p           *pattern
	m           sre.Matcher
	s           subject
	pos, endpos int
	done        bool
	running     bool
	iterate     bool // finditer's: an iterator of matches
}

var (
	scannerType = object.Type{Name: "_sre.SRE_Scanner", Methods: []object.Def{
		{Name: "match", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return (*scanner)(v.P).next(t, (*sre.Matcher).Match)
		}},
		{Name: "search", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return (*scanner)(v.P).next(t, (*sre.Matcher).Search)
		}},
	}, GetSets: []object.GetSet{{Name: "pattern", Member: true, Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.Value{P: unsafe.Pointer((*scanner)(v.P).p)}, nil
	}}}}
	findIterType = object.Type{Name: "callable_iterator"}
)

func init() {
	scannerType.Flags |= object.FlagDisallowNew
	object.ReadyType(&scannerType)
	findIterType.Flags |= object.FlagDisallowNew
	findIterType.Slots.Iter = func(t *object.Thread, v object.Value) (object.Value, error) { return v, nil }
	findIterType.Slots.Next = func(t *object.Thread, v object.Value) (object.Value, error) {
		r, err := (*scanner)(v.P).next(t, (*sre.Matcher).Search)
		if err != nil || r == object.None {
			return object.Value{}, err
		}
		return r, nil
	}
	object.ReadyType(&findIterType)
}

func (p *pattern) newScanner(t *object.Thread, ty *object.Type, a []object.Value) (object.Value, error) {
	m, s, pos, endpos, err := p.begin(t, a)
	if err != nil {
		return object.Value{}, err
	}
	defer p.end(m)
	sc := &scanner{Object: object.Object{T: ty}, p: p, s: *s, pos: pos, endpos: endpos, done: endpos < 0}
	if !sc.done {
		sc.m.Poll = m.Poll
		sc.m.Reset(p.prog, s.sre, s.offset(pos), s.offset(endpos))
	}
	return object.Value{P: unsafe.Pointer(sc)}, nil
}

func patternScanner(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	return asPattern(v).newScanner(t, &scannerType, a)
}

func patternFindIter(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	return asPattern(v).newScanner(t, &findIterType, a)
}

func (sc *scanner) next(t *object.Thread, run func(*sre.Matcher) (bool, error)) (object.Value, error) {
	if sc.done {
		return object.None, nil
	}
	if sc.running {
		return object.Value{}, object.ValueErrorf("regular expression scanner already executing")
	}
	sc.running = true
	defer func() { sc.running = false }()
	ok, err := run(&sc.m)
	if err != nil {
		return object.Value{}, failure(err)
	}
	if !ok {
		sc.done = true
		sc.m.Release()
		return object.None, nil
	}
	v := sc.p.newMatch(&sc.m, &sc.s, sc.pos, sc.endpos)
	sc.m.Advance()
	return v, nil
}
