package contextvars

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// variable is a ContextVar.
type variable struct {
	object.Object
	name object.Value
	def  object.Value // absent: none
}

var varType = object.Type{Name: "_contextvars.ContextVar"}

func asVar(v object.Value) *variable { return (*variable)(v.P) }

func (v *variable) value() object.Value { return object.Value{P: unsafe.Pointer(v)} }

func init() {
	varType.Methods = []object.Def{
		{Name: "get", Sig: "(default=<unrepresentable>, /)", Doc: "Return a value for the context variable for the current context.", F1: varGet, Opt: 1},
		{Name: "set", Sig: "(value, /)", Doc: "Call to set a new value for the context variable in the current context.", F1: varSet},
		{Name: "reset", Sig: "(token, /)", Doc: "Reset the context variable to the value it had before the set() that made the token.", F1: varReset},
		object.ClassGetItemDef(),
	}
	varType.GetSets = []object.GetSet{{Name: "name", Member: true, Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		return asVar(v).name, nil
	}}}
	varType.New = newVar
	varType.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		x := asVar(v)
		if t.ReprEnter(v) {
			return object.StrValue("..."), nil
		}
		defer t.ReprLeave(v)
		name, err := object.Repr(t, x.name)
		if err != nil {
			return object.Value{}, err
		}
		s := "<ContextVar name=" + name
		if x.def.P != nil {
			d, err := object.Repr(t, x.def)
			if err != nil {
				return object.Value{}, err
			}
			s += " default=" + d
		}
		return object.StrValue(s + " at " + object.Address(t, v) + ">"), nil
	}
	varType.Hash = object.HashByIdentity
	varType.HasWeakref = true
	object.ReadyType(&varType)
}

func newVar(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
	pos := args.Pos()
	v := &variable{Object: object.Object{T: cls}}
	if len(pos) > 1 {
		return object.Value{}, object.TypeErrorf("ContextVar() takes at most 1 positional argument (%d given)", len(pos))
	}
	if len(pos) == 0 {
		return object.Value{}, object.TypeErrorf("ContextVar() takes exactly 1 positional argument (0 given)")
	}
	for i, k := range args.Kw {
		if k.String() != "default" {
			return object.Value{}, object.TypeErrorf("ContextVar() got an unexpected keyword argument '%s'", k)
		}
		v.def = args.KwValues()[i]
	}
	if !pos[0].IsStr() {
		return object.Value{}, object.TypeErrorf("context variable name must be a str")
	}
	v.name = pos[0]
	if _, err := object.Hash(t, v.name); err != nil {
		return object.Value{}, err
	}
	return v.value(), nil
}

func varGet(t *object.Thread, v, def object.Value) (object.Value, error) {
	x := asVar(v)
	if c := t.Context; c.P != nil {
		if r, ok := asContext(c).vars.get(x); ok {
			return r, nil
		}
	}
	switch {
	case def.P != nil:
		return def, nil
	case x.def.P != nil:
		return x.def, nil
	}
	return object.Value{}, object.NewExceptionArgs(&object.LookupError, v)
}

func varSet(t *object.Thread, v, x object.Value) (object.Value, error) {
	c := current(t)
	tok := &token{Object: object.Object{T: &tokenType}, ctx: c, v: asVar(v)}
	tok.old, _ = c.vars.get(asVar(v))
	c.vars = c.vars.set(asVar(v), x)
	return object.Value{P: unsafe.Pointer(tok)}, nil
}

func varReset(t *object.Thread, v, tok object.Value) (object.Value, error) {
	if tok.Type() != &tokenType {
		s, err := object.Repr(t, tok)
		if err != nil {
			return object.Value{}, err
		}
		return object.Value{}, object.TypeErrorf("expected an instance of Token, got %s", s)
	}
	return object.None, reset(t, asVar(v), tok)
}

func reset(t *object.Thread, v *variable, tv object.Value) error {
	tok := asToken(tv)
	fault := func(cls *object.Type, what string) error {
		s, err := object.Repr(t, tv)
		if err != nil {
			return err
		}
		return object.NewException(cls, s+what)
	}
	switch c := current(t); {
	case tok.used:
		return fault(&object.RuntimeError, " has already been used once")
	case tok.v != v:
		return fault(&object.ValueError, " was created by a different ContextVar")
	case tok.ctx != c:
		return fault(&object.ValueError, " was created in a different Context")
	case tok.old.P == nil:
		c.vars = c.vars.remove(v)
	default:
		c.vars = c.vars.set(v, tok.old)
	}
	tok.used = true
	return nil
}
