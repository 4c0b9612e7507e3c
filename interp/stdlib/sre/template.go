package sre

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// templateObj is a parsed replacement: literals with groups between them.
type templateObj struct {
	object.Object
	literals []string // one more than groups
	groups   []int
	str      bool
}

var templateType = object.Type{Name: "_sre.SRE_Template"}

func init() {
	templateType.Flags |= object.FlagDisallowNew
	object.ReadyType(&templateType)
}

func asTemplate(v object.Value) *templateObj { return (*templateObj)(v.P) }

// template makes a template of the list that re._parser.parse_template makes:
// literal, group, literal, group ... literal.
func template(t *object.Thread, _, p, list object.Value) (object.Value, error) {
	if !list.IsList() || list.List().Len()%2 == 0 {
		return object.Value{}, object.TypeErrorf("invalid template")
	}
	pat := asPattern(p)
	if p.Type() != &patternType {
		return object.Value{}, object.TypeErrorf("_sre.template() argument 1 must be re.Pattern, not %s", object.TypeName(p))
	}
	out := &templateObj{Object: object.Object{T: &templateType}, str: pat.source.IsStr()}
	for i, v := range list.List().Copy() {
		if i%2 == 1 {
			n, err := object.IndexInt(t, v, &object.IndexError)
			if err != nil {
				return object.Value{}, err
			}
			if n < 0 || n > pat.groups {
				return object.Value{}, object.TypeErrorf("invalid template")
			}
			out.groups = append(out.groups, n)
			continue
		}
		if v.IsStr() {
			out.literals = append(out.literals, v.Str().String())
			continue
		}
		b, err := object.AsBytes(t, v)
		if err != nil {
			return object.Value{}, err
		}
		out.literals = append(out.literals, string(b))
	}
	return object.Value{P: unsafe.Pointer(out)}, nil
}

// expand fills in the groups; one that took no part is empty.
func (x *templateObj) expand(str bool, group func(int) object.Value) object.Value {
	var b strings.Builder
	b.WriteString(x.literals[0])
	for i, g := range x.groups {
		if v := group(g); v.P != nil {
			if v.IsStr() {
				b.WriteString(v.Str().String())
			} else {
				b.Write((*object.Bytes)(v.P).B)
			}
		}
		b.WriteString(x.literals[i+1])
	}
	if str {
		return object.NewStr(b.String()).Value()
	}
	return object.NewBytes([]byte(b.String()))
}

// compileTemplate parses a replacement by re._compile_template; a literal one
// comes back as str or bytes.
func (p *pattern) compileTemplate(t *object.Thread, repl object.Value) (object.Value, error) {
	in := t.Interp
	re, err := in.Engine.Import(t, in.Intern("re"), object.None, object.None, object.TupleValue(object.StrValue("_compile_template")), 0)
	if err != nil {
		return re, err
	}
	f, err := object.GetAttr(t, re, in.Intern("_compile_template"))
	if err != nil {
		return f, err
	}
	return object.CallArgs(t, f, object.Value{P: unsafe.Pointer(p)}, repl)
}
