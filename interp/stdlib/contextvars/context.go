package contextvars

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// context is a Context.
type context struct {
	object.Object
	vars    *bindings
	entered bool
}

var contextType = object.Type{Name: "_contextvars.Context"}

// The iterators over a context, all in the order in which variables were set.
var (
	keysType   = object.Type{Name: "keys"}
	valuesType = object.Type{Name: "values"}
	itemsType  = object.Type{Name: "items"}
)

// view is one of the iterators; vars does not change any more.
type view struct {
	object.Object
	vars *bindings
	next int
}

func asContext(v object.Value) *context { return (*context)(v.P) }

func (c *context) value() object.Value { return object.Value{P: unsafe.Pointer(c)} }

func (c *context) share() *bindings {
	if c.vars != nil {
		c.vars.shared = true
	}
	return c.vars
}

func (c *context) copy() *context {
	return &context{Object: object.Object{T: &contextType}, vars: c.share()}
}

// current returns the context of the thread, and makes it when there is none.
func current(t *object.Thread) *context {
	if t.Context.P == nil {
		t.Context = (&context{Object: object.Object{T: &contextType}, entered: true}).value()
	}
	return asContext(t.Context)
}

func init() {
	for _, ty := range []*object.Type{&keysType, &valuesType, &itemsType} {
		ty.Iter, ty.Next = object.IterSelf, viewNext
		ty.Flags |= object.FlagDisallowNew
		object.ReadyType(ty)
	}
	contextType.Methods = []object.Def{
		{Name: "get", Sig: "(key, default=None, /)", Doc: "Return the value for `key` if `key` has the value in the context object.", F2: contextGet, Opt: 1},
		{Name: "items", Sig: "()", Doc: "Return all variables and their values in the context object.", F0: viewOf(&itemsType)},
		{Name: "keys", Sig: "()", Doc: "Return a list of all variables in the context object.", F0: viewOf(&keysType)},
		{Name: "values", Sig: "()", Doc: "Return a list of all variables' values in the context object.", F0: viewOf(&valuesType)},
		{Name: "copy", Sig: "()", Doc: "Return a shallow copy of the context object.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return asContext(v).copy().value(), nil
		}},
		{Name: "run", Doc: "Call a function in this context.", FV: run},
	}
	ty := &contextType
	ty.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		if len(args.V) > 0 {
			return object.Value{}, object.TypeErrorf("Context() does not accept any arguments")
		}
		return (&context{Object: object.Object{T: cls}}).value(), nil
	}
	ty.Hash = object.HashNotImplemented
	ty.HasWeakref = true
	ty.Compare = contextCompare
	ty.Iter = viewOf(&keysType)
	ty.Len = func(t *object.Thread, v object.Value) (int, error) { return asContext(v).vars.len(), nil }
	ty.GetItem = func(t *object.Thread, v, key object.Value) (object.Value, error) {
		k, err := keyVar(t, key)
		if err != nil {
			return object.Value{}, err
		}
		if r, ok := asContext(v).vars.get(k); ok {
			return r, nil
		}
		return object.Value{}, object.KeyErrorFor(key)
	}
	ty.Contains = func(t *object.Thread, v, key object.Value) (bool, error) {
		k, err := keyVar(t, key)
		if err != nil {
			return false, err
		}
		return asContext(v).vars.find(k) >= 0, nil
	}
	object.ReadyType(ty)
}

func keyVar(t *object.Thread, key object.Value) (*variable, error) {
	if key.Type() != &varType {
		s, err := object.Repr(t, key)
		if err != nil {
			return nil, err
		}
		return nil, object.TypeErrorf("a ContextVar key was expected, got %s", s)
	}
	return asVar(key), nil
}

func contextGet(t *object.Thread, v, key, def object.Value) (object.Value, error) {
	k, err := keyVar(t, key)
	if err != nil {
		return object.Value{}, err
	}
	if r, ok := asContext(v).vars.get(k); ok {
		return r, nil
	}
	if def.P == nil {
		return object.None, nil
	}
	return def, nil
}

// contextCompare: contexts are equal when the same variables have equal values.
func contextCompare(t *object.Thread, a, b object.Value, op object.CompareOp) (object.Value, error) {
	if op != object.EQ && op != object.NE || a.Type() != &contextType || b.Type() != &contextType {
		return object.NotImplemented, nil
	}
	x, y := asContext(a).share(), asContext(b).share()
	same := x.len() == y.len()
	if same && x != y {
		for i := 0; same && i < x.len(); i++ {
			o, ok := y.get(x.vars[i])
			if same = ok; ok {
				var err error
				if same, err = object.Equal(t, x.values[i], o); err != nil {
					return object.Value{}, err
				}
			}
		}
	}
	return object.Bool(same == (op == object.EQ)), nil
}

func viewOf(ty *object.Type) func(t *object.Thread, v object.Value) (object.Value, error) {
	return func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.Value{P: unsafe.Pointer(&view{Object: object.Object{T: ty}, vars: asContext(v).share()})}, nil
	}
}

func viewNext(t *object.Thread, v object.Value) (object.Value, error) {
	it := (*view)(v.P)
	i := it.next
	if i >= it.vars.len() {
		return object.Value{}, nil
	}
	it.next++
	switch it.T {
	case &keysType:
		return it.vars.vars[i].value(), nil
	case &valuesType:
		return it.vars.values[i], nil
	}
	return object.TupleValue(it.vars.vars[i].value(), it.vars.values[i]), nil
}

// run calls a function in a context.
func run(t *object.Thread, v object.Value, args object.Args) (object.Value, error) {
	if len(args.Pos()) == 0 {
		return object.Value{}, object.TypeErrorf("run() missing 1 required positional argument")
	}
	c := asContext(v)
	if c.entered {
		return object.Value{}, object.RuntimeErrorf("cannot enter context: <_contextvars.Context object at %s> is already entered", object.Address(t, v))
	}
	before := t.Context
	c.entered, t.Context = true, v
	r, err := object.Call(t, args.V[0], object.Args{V: args.V[1:], Kw: args.Kw})
	c.entered, t.Context = false, before
	return r, err
}
