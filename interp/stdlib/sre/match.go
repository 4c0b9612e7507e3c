package sre

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/sre"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
	"github.com/gopy-lang/gopy/interp/object"
)

// match is a re.Match; spans are byte offsets.
type match struct {
	object.Object
	p           *pattern
	s           subject
	pos, endpos int
	last        int
	spans       []int  // start and end of each group
	few         [8]int // the memory of spans for few groups
}

var matchType = object.Type{Name: "re.Match", Doc: "The result of re.match() and re.search().\nMatch objects always have a boolean value of True.", Methods: []object.Def{
	{Name: "group", FV: matchGroup, Doc: "group([group1, ...]) -> str or tuple.\nReturn subgroup(s) of the match by indices or names."},
	{Name: "groups", Sig: "(default=None)", Doc: "Return a tuple containing all the subgroups of the match, from 1.", FN: matchGroups},
	{Name: "groupdict", Sig: "(default=None)", Doc: "Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.", FN: matchGroupDict},
	{Name: "start", Sig: "(group=0, /)", Doc: "Return index of the start of the substring matched by group.", F1: func(t *object.Thread, v, g object.Value) (object.Value, error) {
		m := asMatch(v)
		i, err := m.index(t, g)
		if err != nil {
			return object.Value{}, err
		}
		start, _ := m.span(i)
		return object.Int(int64(start)), nil
	}, Opt: 1},
	{Name: "end", Sig: "(group=0, /)", Doc: "Return index of the end of the substring matched by group.", F1: func(t *object.Thread, v, g object.Value) (object.Value, error) {
		m := asMatch(v)
		i, err := m.index(t, g)
		if err != nil {
			return object.Value{}, err
		}
		_, end := m.span(i)
		return object.Int(int64(end)), nil
	}, Opt: 1},
	{Name: "span", Sig: "(group=0, /)", Doc: "For match object m, return the 2-tuple (m.start(group), m.end(group)).", F1: func(t *object.Thread, v, g object.Value) (object.Value, error) {
		m := asMatch(v)
		i, err := m.index(t, g)
		if err != nil {
			return object.Value{}, err
		}
		start, end := m.span(i)
		return object.TupleValue(object.Int(int64(start)), object.Int(int64(end))), nil
	}, Opt: 1},
	{Name: "expand", Sig: "(template)", Doc: "Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.", FN: matchExpand},
	{Name: "__copy__", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) { return v, nil }},
	{Name: "__deepcopy__", Sig: "(memo, /)", F1: func(t *object.Thread, v, _ object.Value) (object.Value, error) { return v, nil }},
	{Name: "__class_getitem__", Class: true, Doc: "See PEP 585", F1: object.NewGenericAlias1},
}, GetSets: []object.GetSet{
	{Name: "string", Doc: "The string passed to match() or search().", Member: true, Get: func(t *object.Thread, v object.Value) (object.Value, error) { return asMatch(v).s.v, nil }},
	{Name: "re", Doc: "The regular expression object.", Member: true, Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.Value{P: unsafe.Pointer(asMatch(v).p)}, nil
	}},
	{Name: "pos", Doc: "The index into the string at which the RE engine started looking for a match.", Member: true, Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.Int(int64(asMatch(v).pos)), nil
	}},
	{Name: "endpos", Doc: "The index into the string beyond which the RE engine will not go.", Member: true, Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.Int(int64(asMatch(v).endpos)), nil
	}},
	{Name: "lastindex", Doc: "The integer index of the last matched capturing group.", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		if l := asMatch(v).last; l > 0 {
			return object.Int(int64(l)), nil
		}
		return object.None, nil
	}},
	{Name: "lastgroup", Doc: "The name of the last matched capturing group.", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		m := asMatch(v)
		if m.last > 0 && m.last < len(m.p.indexGroup) {
			return m.p.indexGroup[m.last], nil
		}
		return object.None, nil
	}},
	{Name: "regs", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		m := asMatch(v)
		out := object.AllocTuple(len(m.spans) / 2)
		for i := range out.Items {
			start, end := m.span(i)
			out.Items[i] = object.TupleValue(object.Int(int64(start)), object.Int(int64(end)))
		}
		return out.Value(), nil
	}},
}}

func init() {
	matchType.Flags |= object.FlagDisallowNew
	matchType.Slots.GetItem = func(t *object.Thread, v, key object.Value) (object.Value, error) {
		m := asMatch(v)
		i, err := m.index(t, key)
		if err != nil {
			return object.Value{}, err
		}
		return m.text(i, object.None), nil
	}
	matchType.Slots.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		m := asMatch(v)
		text, err := object.Repr(t, m.text(0, object.None))
		if err != nil {
			return object.Value{}, err
		}
		start, end := m.span(0)
		var b strings.Builder
		b.WriteString("<re.Match object; span=(")
		b.WriteString(object.Int(int64(start)).BigIntOf().String() + ", " + object.Int(int64(end)).BigIntOf().String())
		r := []rune(text)
		b.WriteString("), match=" + string(r[:min(len(r), 50)]) + ">")
		return object.StrValue(b.String()), nil
	}
	object.ReadyType(&matchType)
}

func asMatch(v object.Value) *match { return (*match)(v.P) }

// newMatch makes the match object of the matcher's last match.
func (p *pattern) newMatch(m *sre.Matcher, s *subject, pos, endpos int) object.Value {
	out := &match{Object: object.Object{T: &matchType}, p: p, s: *s, pos: pos, endpos: endpos, last: m.LastIndex()}
	if n := 2 * (p.groups + 1); n <= len(out.few) {
		out.spans = out.few[:n]
	} else {
		out.spans = make([]int, n)
	}
	for g := 0; g <= p.groups; g++ {
		out.spans[2*g], out.spans[2*g+1] = m.Span(g)
	}
	return object.Value{P: unsafe.Pointer(out)}
}

// index returns the group that a number or a name means.
func (m *match) index(t *object.Thread, g object.Value) (int, error) {
	if g.P == nil {
		return 0, nil
	}
	i := -1
	if g.Type().Slots.Index != nil {
		n, err := object.IndexInt(t, g, nil)
		if err != nil {
			return 0, err
		}
		i = n
	} else if v, ok, err := m.p.groupIndex.Get(t, g); err == nil && ok && v.IsInt64() {
		i = int(v.Int64())
	}
	if i < 0 || i > m.p.groups {
		return 0, object.IndexErrorf("no such group")
	}
	return i, nil
}

// span returns the character indexes of group i.
func (m *match) span(i int) (int, int) {
	start, end := m.spans[2*i], m.spans[2*i+1]
	if start < 0 || !m.s.sre.Wide {
		return start, end
	}
	n := wtf8.Count(m.s.sre.Text[:start])
	return n, n + wtf8.Count(m.s.sre.Text[start:end])
}

// text returns what group i matched, or def.
func (m *match) text(i int, def object.Value) object.Value {
	if m.spans[2*i] < 0 {
		return def
	}
	if !m.s.str {
		// The buffer may have become shorter since.
		if b, err := object.AsBytes(nil, m.s.v); err == nil && len(b) < m.spans[2*i+1] {
			return object.NewBytes(append([]byte(nil), b[min(m.spans[2*i], len(b)):]...))
		}
	}
	return m.s.slice(m.spans[2*i], m.spans[2*i+1])
}

func matchGroup(t *object.Thread, v object.Value, args object.Args) (object.Value, error) {
	m := asMatch(v)
	if err := object.NoKeywords("Match.group", args); err != nil {
		return object.Value{}, err
	}
	switch len(args.V) {
	case 0:
		return m.text(0, object.None), nil
	case 1:
		i, err := m.index(t, args.V[0])
		if err != nil {
			return object.Value{}, err
		}
		return m.text(i, object.None), nil
	}
	out := object.AllocTuple(len(args.V))
	for j, g := range args.V {
		i, err := m.index(t, g)
		if err != nil {
			return object.Value{}, err
		}
		out.Items[j] = m.text(i, object.None)
	}
	return out.Value(), nil
}

func orNone(v object.Value) object.Value {
	if v.P == nil {
		return object.None
	}
	return v
}

func matchGroups(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	m := asMatch(v)
	out := object.AllocTuple(m.p.groups)
	var parts object.StrParts
	for i := range out.Items {
		if m.s.str && m.spans[2*i+2] >= 0 {
			out.Items[i] = parts.Part(m.s.v.Str(), m.spans[2*i+2], m.spans[2*i+3])
		} else {
			out.Items[i] = m.text(i+1, orNone(a[0]))
		}
	}
	return out.Value(), nil
}

func matchGroupDict(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	m := asMatch(v)
	d := object.NewDict()
	for i := 0; ; {
		name, g, ok := m.p.groupIndex.Next(&i)
		if !ok {
			return d.Value(), nil
		}
		if err := d.Set(t, name, m.text(int(g.Int64()), orNone(a[0]))); err != nil {
			return object.Value{}, err
		}
	}
}

func matchExpand(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	m := asMatch(v)
	f, err := m.p.compileTemplate(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if f.Type() != &templateType {
		return f, nil
	}
	return asTemplate(f).expand(m.s.str, func(g int) object.Value { return m.text(g, object.Value{}) }), nil
}
