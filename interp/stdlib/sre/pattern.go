package sre

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/siphash"
	"github.com/gopy-lang/gopy/interp/internal/sre"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
	"github.com/gopy-lang/gopy/interp/object"
)

// pattern is a re.Pattern.
type pattern struct {
	object.Object
	prog       *sre.Pattern
	code       []uint32
	source     object.Value // str, bytes, or None (Scanner's)
	flags      int
	groups     int
	groupIndex *object.Dict
	indexGroup []object.Value // names by group number, or None
	busy       bool           // matcher and subject are in use
	matcher    sre.Matcher
	subject    subject
	polled     *object.Thread // whose signals matcher.Poll asks for
}

var patternType = object.Type{Name: "re.Pattern", Doc: "Compiled regular expression object.", HasWeakref: true, Methods: []object.Def{
	{Name: "match", Sig: "(string, pos=0, endpos=sys.maxsize)", Doc: "Matches zero or more characters at the beginning of the string.", FN: patternMatch},
	{Name: "fullmatch", Sig: "(string, pos=0, endpos=sys.maxsize)", Doc: "Matches against all of the string.", FN: patternFullMatch},
	{Name: "search", Sig: "(string, pos=0, endpos=sys.maxsize)", Doc: "Scan through string looking for a match, and return a corresponding match object instance.", FN: patternSearch},
	{Name: "findall", Sig: "(string, pos=0, endpos=sys.maxsize)", Doc: "Return a list of all non-overlapping matches of pattern in string.", FN: patternFindAll},
	{Name: "finditer", Sig: "(string, pos=0, endpos=sys.maxsize)", Doc: "Return an iterator over all non-overlapping matches for the RE pattern in string.", FN: patternFindIter},
	{Name: "scanner", Sig: "(string, pos=0, endpos=sys.maxsize)", FN: patternScanner},
	{Name: "split", Sig: "(string, maxsplit=0)", Doc: "Split string by the occurrences of pattern.", FN: patternSplit},
	{Name: "sub", Sig: "(repl, string, count=0)", Doc: "Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl.", FN: patternSub},
	{Name: "subn", Sig: "(repl, string, count=0)", Doc: "Return the tuple (new_string, number_of_subs_made).", FN: patternSubn},
	{Name: "__copy__", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) { return v, nil }},
	{Name: "__deepcopy__", Sig: "(memo, /)", F1: func(t *object.Thread, v, _ object.Value) (object.Value, error) { return v, nil }},
	{Name: "__class_getitem__", Class: true, Doc: "See PEP 585", F1: object.NewGenericAlias1},
}, GetSets: []object.GetSet{
	{Name: "pattern", Doc: "The pattern string from which the RE object was compiled.", Member: true, Get: func(t *object.Thread, v object.Value) (object.Value, error) { return asPattern(v).source, nil }},
	{Name: "flags", Doc: "The regex matching flags.", Member: true, Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.Int(int64(asPattern(v).flags)), nil
	}},
	{Name: "groups", Doc: "The number of capturing groups in the pattern.", Member: true, Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.Int(int64(asPattern(v).groups)), nil
	}},
	{Name: "groupindex", Doc: "A dictionary mapping group names to group numbers.", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.CallArgs(t, object.MappingProxyType.Value(), asPattern(v).groupIndex.Value())
	}},
}}

func init() {
	p := &patternType
	p.Flags |= object.FlagDisallowNew
	p.Slots.Repr = patternRepr
	p.Slots.Hash = patternHash
	p.Slots.Compare = patternCompare
	object.ReadyType(p)
}

func asPattern(v object.Value) *pattern { return (*pattern)(v.P) }

func compile(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	flags, err := object.IndexInt(t, a[1], &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if !a[2].IsList() {
		return object.Value{}, object.TypeErrorf("compile() argument 'code' must be list, not %s", object.TypeName(a[2]))
	}
	l := a[2].List()
	code := make([]uint32, l.Len())
	for i := range code {
		n, err := object.IndexInt(t, l.At(i), &object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		if n < 0 || n > 1<<32-1 {
			return object.Value{}, object.OverflowErrorf("regular expression code size limit exceeded")
		}
		code[i] = uint32(n)
	}
	groups, err := object.IndexInt(t, a[3], &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if !a[4].IsDict() {
		return object.Value{}, object.TypeErrorf("compile() argument 'groupindex' must be dict, not %s", object.TypeName(a[4]))
	}
	if !a[5].IsTuple() {
		return object.Value{}, object.TypeErrorf("compile() argument 'indexgroup' must be tuple, not %s", object.TypeName(a[5]))
	}
	if groups < 0 || groups > sre.MaxGroups {
		return object.Value{}, object.RuntimeErrorf("invalid SRE code")
	}
	prog, err := sre.Compile(code, groups)
	if err != nil {
		return object.Value{}, object.RuntimeErrorf("%s", err.Error())
	}
	p := &pattern{Object: object.Object{T: &patternType}, prog: prog, code: code, source: a[0], flags: flags, groups: groups,
		groupIndex: a[4].Dict(), indexGroup: a[5].Tuple().Items}
	return object.Value{P: unsafe.Pointer(p)}, nil
}

func patternRepr(t *object.Thread, v object.Value) (object.Value, error) {
	p := asPattern(v)
	src, err := object.Repr(t, p.source)
	if err != nil {
		return object.Value{}, err
	}
	if s := []rune(src); len(s) > 200 {
		src = string(s[:200])
	}
	flags := p.flags
	if p.source.IsStr() && flags&(sre.FlagLocale|sre.FlagUnicode|sre.FlagASCII) == sre.FlagUnicode {
		flags &^= sre.FlagUnicode
	}
	var names []string
	for _, f := range [...]struct {
		bit  int
		name string
	}{{sre.FlagIgnoreCase, "re.IGNORECASE"}, {sre.FlagMultiline, "re.MULTILINE"}, {sre.FlagDotAll, "re.DOTALL"}, {sre.FlagVerbose, "re.VERBOSE"},
		{sre.FlagDebug, "re.DEBUG"}, {sre.FlagLocale, "re.LOCALE"}, {sre.FlagUnicode, "re.UNICODE"}, {sre.FlagASCII, "re.ASCII"}} {
		if flags&f.bit != 0 {
			names = append(names, f.name)
			flags &^= f.bit
		}
	}
	if flags != 0 {
		h, err := object.CallArgs(t, builtin(t, "hex"), object.Int(int64(flags)))
		if err != nil {
			return h, err
		}
		names = append(names, h.Str().String())
	}
	text := "re.compile(" + src
	if len(names) > 0 {
		text += ", " + strings.Join(names, "|")
	}
	return object.StrValue(text + ")"), nil
}

func builtin(t *object.Thread, name string) object.Value {
	v, _ := t.Interp.Builtins.Dict.GetStr(t.Interp.Intern(name))
	return v
}

func patternHash(t *object.Thread, v object.Value) (uint64, error) {
	p := asPattern(v)
	h, err := object.Hash(t, p.source)
	if err != nil {
		return 0, err
	}
	key := siphash.Key{}
	bytes := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(p.code))), len(p.code)*4)
	h ^= uint64(key.Hash(string(bytes))) ^ uint64(p.flags) ^ uint64(p.groups)
	return h, nil
}

func patternCompare(t *object.Thread, a, b object.Value, op object.CompareOp) (object.Value, error) {
	if op != object.EQ && op != object.NE || b.Type() != &patternType {
		return object.NotImplemented, nil
	}
	p, q := asPattern(a), asPattern(b)
	same := p == q
	if !same && p.flags == q.flags && p.groups == q.groups && len(p.code) == len(q.code) && p.source.Type() == q.source.Type() {
		same = true
		for i := range p.code {
			same = same && p.code[i] == q.code[i]
		}
		if same {
			var err error
			if same, err = object.Equal(t, p.source, q.source); err != nil {
				return object.Value{}, err
			}
		}
	}
	return object.Bool(same == (op == object.EQ)), nil
}

// subject is the text that a pattern is applied to.
type subject struct {
	v    object.Value
	sre  sre.Subject
	str  bool
	data []byte // of bytes-like subjects
}

// subjectOf checks that v suits the pattern and gives its text.
func (p *pattern) subjectOf(t *object.Thread, v object.Value) (subject, error) {
	if v.IsStr() {
		if p.source.P != nil && p.source != object.None && !p.source.IsStr() {
			return subject{}, object.TypeErrorf("cannot use a bytes pattern on a string-like object")
		}
		s := v.Str()
		return subject{v: v, str: true, sre: sre.Subject{Text: s.String(), Wide: !s.IsASCII()}}, nil
	}
	if v.Type().Slots.Buffer == nil {
		return subject{}, object.TypeErrorf("expected string or bytes-like object, got '%s'", object.TypeName(v))
	}
	b, err := object.AsBytes(t, v)
	if err != nil {
		return subject{}, err
	}
	if p.source.IsStr() {
		return subject{}, object.TypeErrorf("cannot use a string pattern on a bytes-like object")
	}
	return subject{v: v, data: b, sre: sre.Subject{Text: unsafe.String(unsafe.SliceData(b), len(b))}}, nil
}

// len is the length in characters.
func (s *subject) len() int {
	if s.str {
		return s.v.Str().Len()
	}
	return len(s.data)
}

// offset turns a character index, clipped to the text, into a byte offset.
func (s *subject) offset(i int) int {
	if i <= 0 {
		return 0
	}
	if n := s.len(); i >= n {
		return len(s.sre.Text)
	}
	if s.sre.Wide {
		return wtf8.Advance(s.sre.Text, 0, i)
	}
	return i
}

// slice returns the part between two byte offsets as str or bytes.
func (s *subject) slice(start, end int) object.Value {
	if s.str {
		if start == 0 && end == len(s.sre.Text) && s.v.IsExactStr() {
			return s.v
		}
		return object.NewStr(s.sre.Text[start:end]).Value()
	}
	if start == 0 && end == len(s.data) && s.v.Type() == &object.BytesType {
		return s.v
	}
	return object.NewBytes([]byte(s.sre.Text[start:end]))
}

// begin takes the pattern's matcher, or a new one while that is in use, and
// sets it up for a call with the arguments string, pos and endpos.
func (p *pattern) begin(t *object.Thread, a []object.Value) (*sre.Matcher, *subject, int, int, error) {
	s, err := p.subjectOf(t, a[0])
	if err != nil {
		return nil, nil, 0, 0, err
	}
	n := s.len()
	pos, endpos := 0, n
	if len(a) > 1 && a[1].P != nil {
		if pos, err = object.IndexInt(t, a[1], nil); err != nil {
			return nil, nil, 0, 0, err
		}
	}
	if len(a) > 2 && a[2].P != nil {
		if endpos, err = object.IndexInt(t, a[2], nil); err != nil {
			return nil, nil, 0, 0, err
		}
	}
	pos, endpos = min(max(pos, 0), n), min(max(endpos, 0), n)
	m, kept := &p.matcher, &p.subject
	if p.busy {
		m, kept = &sre.Matcher{Poll: pollOf(t)}, new(subject)
	} else {
		p.busy = true
		if p.polled != t {
			p.polled, m.Poll = t, pollOf(t)
		}
	}
	*kept = s
	if pos > endpos {
		// Nothing can match, not even the empty string, as in CPython.
		m.Reset(p.prog, sre.Subject{}, 0, 0)
		return m, kept, pos, -1, nil
	}
	m.Reset(p.prog, s.sre, s.offset(pos), s.offset(endpos))
	return m, kept, pos, endpos, nil
}

// pollOf returns what a long match calls now and then on thread t.
func pollOf(t *object.Thread) func() error {
	return func() error {
		if t.Breaker.Load()&object.BreakSignal != 0 {
			return t.Interp.CheckSignals(t)
		}
		return nil
	}
}

// end puts the matcher back.
func (p *pattern) end(m *sre.Matcher) {
	if m == &p.matcher {
		m.Release()
		p.subject = subject{}
		p.busy = false
	}
}

// failure turns the engine's error into a Python exception.
func failure(err error) error {
	if err == sre.ErrMemory {
		return object.NewExceptionArgs(&object.MemoryError)
	}
	return err
}

func (p *pattern) once(t *object.Thread, a []object.Value, run func(*sre.Matcher) (bool, error)) (object.Value, error) {
	m, s, pos, endpos, err := p.begin(t, a)
	if err != nil {
		return object.Value{}, err
	}
	defer p.end(m)
	if endpos < 0 {
		return object.None, nil
	}
	ok, err := run(m)
	if err != nil {
		return object.Value{}, failure(err)
	}
	if !ok {
		return object.None, nil
	}
	return p.newMatch(m, s, pos, endpos), nil
}

func patternMatch(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	return asPattern(v).once(t, a, (*sre.Matcher).Match)
}

func patternFullMatch(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	return asPattern(v).once(t, a, (*sre.Matcher).FullMatch)
}

func patternSearch(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	return asPattern(v).once(t, a, (*sre.Matcher).Search)
}
