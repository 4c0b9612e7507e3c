package object

import (
	"strings"
	"sync/atomic"
	"unsafe"
)

// Signature is a parsed text signature of a native function. It binds
// arguments as CPython's argument clinic does, with the same messages.
type Signature struct {
	Params   []Param // without self, *args and **kwargs
	PosOnly  int     // positional-only parameters
	MaxPos   int     // positional parameters
	MinPos   int     // required positional parameters
	VarArgs  bool    // has *args
	VarKw    bool    // has **kwargs
	varIndex int     // place of *args among the bound values
	nvalues  int     // bound values: parameters, *args and **kwargs
}

// Param is one parameter.
type Param struct {
	Name     string
	Default  string // source text; "" when required
	Required bool
	slot     int // place among the bound values
}

// ParseSignature parses "(a, /, b=1, *args, key=None, **kwargs)". It is meant
// for the texts in declarations: a malformed one is a bug.
func ParseSignature(text string) *Signature {
	s := &Signature{varIndex: -1, PosOnly: 0, MaxPos: -1}
	for _, part := range splitParams(text) {
		switch {
		case part == "/":
			s.PosOnly = len(s.Params)
		case part == "*":
			s.MaxPos = len(s.Params)
		case strings.HasPrefix(part, "**"):
			s.VarKw = true
			s.nvalues++
		case strings.HasPrefix(part, "*"):
			s.VarArgs, s.varIndex, s.MaxPos = true, s.nvalues, len(s.Params)
			s.nvalues++
		case part[0] == '$': // self
		default:
			name, def, has := strings.Cut(part, "=")
			s.Params = append(s.Params, Param{strings.TrimSpace(name), strings.TrimSpace(def), !has, s.nvalues})
			s.nvalues++
		}
	}
	if s.MaxPos < 0 {
		s.MaxPos = len(s.Params)
	}
	for i := 0; i < s.MaxPos && s.Params[i].Required; i++ {
		s.MinPos++
	}
	return s
}

// splitParams splits the text between the outer parentheses at its commas.
func splitParams(text string) []string {
	text = strings.TrimSpace(text)
	if len(text) < 2 || text[0] != '(' || text[len(text)-1] != ')' {
		panic("BUG: text signature " + text)
	}
	text = text[1 : len(text)-1]
	var parts []string
	depth, start := 0, 0
	quote := byte(0)
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quote != 0:
			if c == '\\' {
				i++
			} else if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '(' || c == '[' || c == '{':
			depth++
		case c == ')' || c == ']' || c == '}':
			depth--
		case c == ',' && depth == 0:
			parts = append(parts, text[start:i])
			start = i + 1
		}
	}
	parts = append(parts, text[start:])
	out := parts[:0]
	for _, p := range parts {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// signature returns the parsed Sig, which is parsed once.
func (d *Def) signature() *Signature {
	if p := atomic.LoadPointer(&d.sig); p != nil {
		return (*Signature)(p)
	}
	s := ParseSignature(d.Sig)
	atomic.StorePointer(&d.sig, unsafe.Pointer(s))
	return s
}

// positionalOnly tells whether nothing can be given by name.
func (s *Signature) positionalOnly() bool { return s.PosOnly == len(s.Params) && !s.VarKw }

// Bind binds the arguments of a call of the function name to out, which has
// one place for each parameter, *args and **kwargs, in the order of the
// signature. Optional parameters that are not given stay absent.
func (s *Signature) Bind(name string, args Args, out []Value) error {
	npos, nkw := len(args.V)-len(args.Kw), len(args.Kw)
	if !s.VarArgs && !s.VarKw && npos+nkw > len(s.Params) {
		kw := ""
		if npos == 0 {
			kw = "keyword "
		}
		return TypeErrorf("%s() takes at most %d %sargument%s (%d given)", name, len(s.Params), kw, plural(len(s.Params)), npos+nkw)
	}
	if !s.VarArgs && npos > s.MaxPos {
		if s.MaxPos == 0 {
			return TypeErrorf("%s() takes no positional arguments", name)
		}
		how := "exactly"
		if s.MinPos < s.MaxPos {
			how = "at most"
		}
		return TypeErrorf("%s() takes %s %d positional argument%s (%d given)", name, how, s.MaxPos, plural(s.MaxPos), npos)
	}
	if minPosOnly := min(s.PosOnly, s.MinPos); npos < minPosOnly {
		how := "exactly"
		if minPosOnly < s.MaxPos || s.VarArgs {
			how = "at least"
		}
		return TypeErrorf("%s() takes %s %d positional argument%s (%d given)", name, how, minPosOnly, plural(minPosOnly), npos)
	}
	pos := args.V[:npos]
	if s.VarArgs {
		rest := pos[min(npos, s.MaxPos):]
		out[s.varIndex] = NewTuple(rest...).Value()
		pos = pos[:min(npos, s.MaxPos)]
	}
	for i, v := range pos {
		out[s.Params[i].slot] = v
	}
	used := 0
	for i := max(len(pos), s.PosOnly); i < len(s.Params); i++ {
		p := &s.Params[i]
		if used < nkw {
			if k := findKeyword(args.Kw, p.Name); k >= 0 {
				out[p.slot] = args.V[npos+k]
				used++
				continue
			}
		}
		if p.Required {
			return TypeErrorf("%s() missing required argument '%s' (pos %d)", name, p.Name, i+1)
		}
	}
	if s.VarKw {
		return s.bindVarKw(name, args, out)
	}
	if used < nkw {
		return s.keywordError(name, len(pos), args.Kw)
	}
	return nil
}

// bindVarKw collects the keyword arguments that no parameter takes.
func (s *Signature) bindVarKw(name string, args Args, out []Value) error {
	d := NewDict()
	npos := len(args.V) - len(args.Kw)
	for k, kw := range args.Kw {
		i := s.paramIndex(kw.String())
		if i >= s.PosOnly {
			if i < npos && i < s.MaxPos {
				return TypeErrorf("argument for %s() given by name ('%s') and position (%d)", name, kw.String(), i+1)
			}
			continue
		}
		d.SetStr(kw, args.V[npos+k])
	}
	out[s.nvalues-1] = d.Value()
	return nil
}

func (s *Signature) paramIndex(name string) int {
	for i := range s.Params {
		if s.Params[i].Name == name {
			return i
		}
	}
	return -1
}

// keywordError is the TypeError of a keyword argument that found no parameter.
func (s *Signature) keywordError(name string, npos int, kw []*Str) error {
	for i := s.PosOnly; i < npos; i++ {
		if k := findKeyword(kw, s.Params[i].Name); k >= 0 {
			return TypeErrorf("argument for %s() given by name ('%s') and position (%d)", name, s.Params[i].Name, i+1)
		}
	}
	for _, k := range kw {
		if i := s.paramIndex(k.String()); i < s.PosOnly {
			names := make([]string, 0, len(s.Params))
			for _, p := range s.Params[s.PosOnly:] {
				names = append(names, p.Name)
			}
			return UnexpectedKeyword(name, k.String(), names)
		}
	}
	return TypeErrorf("invalid keyword argument for %s()", name)
}

// UnexpectedKeyword is the TypeError of a keyword argument that a native
// function does not know; names are those it knows.
func UnexpectedKeyword(name, kw string, names []string) error {
	if s := Suggest(kw, names); s != "" {
		return TypeErrorf("%s() got an unexpected keyword argument '%s'. Did you mean '%s'?", name, kw, s)
	}
	return TypeErrorf("%s() got an unexpected keyword argument '%s'", name, kw)
}

func findKeyword(kw []*Str, name string) int {
	for i, k := range kw {
		if k.String() == name {
			return i
		}
	}
	return -1
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

// NValues returns the number of values that Bind sets.
func (s *Signature) NValues() int { return s.nvalues }

// CheckPositional checks the number of positional arguments, with the
// messages of functions that take no keywords ("pop expected at most 1
// argument, got 2").
func CheckPositional(name string, n, minimum, maximum int) error {
	switch {
	case n < minimum:
		how := "at least "
		if minimum == maximum {
			how = ""
		}
		return TypeErrorf("%s expected %s%d argument%s, got %d", name, how, minimum, plural(minimum), n)
	case n > maximum:
		how := "at most "
		if minimum == maximum {
			how = ""
		}
		return TypeErrorf("%s expected %s%d argument%s, got %d", name, how, maximum, plural(maximum), n)
	}
	return nil
}

// NoKeywords raises the TypeError of a function that takes no keyword arguments.
func NoKeywords(name string, args Args) error {
	if len(args.Kw) > 0 {
		return TypeErrorf("%s() takes no keyword arguments", name)
	}
	return nil
}
