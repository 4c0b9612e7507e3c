package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// NewFunction makes a function of code with these globals, without defaults
// and closure.
func NewFunction(t *Thread, code *Code, globals *Dict) *Function {
	f := &Function{Object: Object{&FunctionType}, Code: code, Globals: globals, Name: code.Name, Qualname: code.Qualname,
		Module: None}
	if m, ok := globals.GetStr(nameName); ok {
		f.Module = m
	}
	f.Builtins = BuiltinsOf(t, globals)
	return f
}

var nameBuiltinsDunder = internStatic("__builtins__")

// docstring is the __doc__ of functions with this code.
func (c *Code) docstring() Value {
	if c.Flags&bytecode.FlagHasDocstring != 0 {
		c.Prepare()
		if len(c.Consts) > 0 && c.Consts[0].IsStr() {
			return c.Consts[0]
		}
	}
	return None
}

// doc returns __doc__.
func (f *Function) doc() Value {
	if f.Doc.P == nil {
		f.Doc = f.Code.docstring()
	}
	return f.Doc
}

// changed gives the function a new version: inline caches look at it again.
func (f *Function) changed() { f.Version = nextVersion() }

var functionSig = ParseSignature("(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)")

func functionNew(t *Thread, cls *Type, args Args) (Value, error) {
	var a [6]Value
	if err := functionSig.Bind("function", args, a[:]); err != nil {
		return Value{}, err
	}
	if a[0].Type() != &CodeType {
		return Value{}, TypeErrorf("function() argument 'code' must be code, not %s", TypeName(a[0]))
	}
	if !a[1].IsDict() {
		return Value{}, TypeErrorf("function() argument 'globals' must be dict, not %s", TypeName(a[1]))
	}
	given := func(v Value) bool { return !v.IsNoneOrAbsent() }
	if given(a[2]) && !a[2].IsStr() {
		return Value{}, TypeErrorf("arg 3 (name) must be None or string")
	}
	if given(a[3]) && !a[3].IsTuple() {
		return Value{}, TypeErrorf("arg 4 (defaults) must be None or tuple")
	}
	code := (*Code)(a[0].P)
	free := code.nFree()
	if !given(a[4]) {
		if free > 0 {
			return Value{}, TypeErrorf("arg 5 (closure) must be tuple")
		}
	} else if !a[4].IsTuple() {
		if free > 0 {
			return Value{}, TypeErrorf("arg 5 (closure) must be tuple")
		}
		return Value{}, TypeErrorf("arg 5 (closure) must be None or tuple")
	}
	if given(a[5]) && !a[5].IsDict() {
		return Value{}, TypeErrorf("arg 6 (kwdefaults) must be None or dict")
	}
	var cells []*Cell
	n := 0
	if given(a[4]) {
		n = len(a[4].Tuple().Items)
	}
	if n != free {
		return Value{}, ValueErrorf("%s requires closure of length %d, not %d", code.Name.String(), free, n)
	}
	if n > 0 {
		for _, c := range a[4].Tuple().Items {
			if c.Type() != &CellType {
				return Value{}, TypeErrorf("arg 5 (closure) expected cell, found %s", TypeName(c))
			}
			cells = append(cells, (*Cell)(c.P))
		}
	}
	f := NewFunction(t, code, a[1].Dict())
	f.Closure = cells
	if given(a[2]) {
		f.Name = a[2].Str()
	}
	if given(a[3]) {
		f.setDefaults(a[3])
	}
	if given(a[5]) {
		f.KwDefaults = a[5].Dict()
	}
	return f.Value(), nil
}

// nFree is the number of free variables.
func (c *Code) nFree() int {
	n := 0
	for _, k := range c.LocalKinds {
		if k&bytecode.LocalFree != 0 {
			n++
		}
	}
	return n
}

func (f *Function) setDefaults(tuple Value) {
	f.Defaults, f.defaultsTuple = nil, Value{}
	if tuple.P != nil {
		f.Defaults, f.defaultsTuple = tuple.Tuple().Items, tuple
	}
	f.changed()
}

func functionCall(t *Thread, v Value, args Args) (Value, error) {
	return t.Interp.Engine.CallFunction(t, (*Function)(v.P), args)
}

func functionGet(t *Thread, d, obj Value, owner *Type) (Value, error) {
	if obj.IsNoneOrAbsent() {
		// The class of None is the one where None is an instance.
		if obj.P == nil || owner != &NoneType {
			return d, nil
		}
	}
	return NewMethod(d, obj), nil
}

func functionRepr(t *Thread, v Value) (Value, error) {
	f := (*Function)(v.P)
	return StrValue("<function " + f.Qualname.String() + " at " + Address(t, v) + ">"), nil
}

func setFunctionCode(t *Thread, v, x Value) error {
	if x.P == nil || x.Type() != &CodeType {
		return TypeErrorf("__code__ must be set to a code object")
	}
	f, code := (*Function)(v.P), (*Code)(x.P)
	if n, has := code.nFree(), len(f.Closure); n != has {
		return ValueErrorf("%s() requires a code object with %d free vars, not %d", f.Name.String(), has, n)
	}
	const kinds = bytecode.FlagGenerator | bytecode.FlagCoroutine | bytecode.FlagAsyncGenerator
	if (f.Code.Flags^code.Flags)&kinds != 0 {
		if err := Warn(t, &DeprecationWarning, "Assigning a code object of non-matching type is deprecated (e.g., from a generator to a plain function)", 1); err != nil {
			return err
		}
	}
	f.doc()
	f.Code = code
	f.changed()
	return nil
}

func getFunctionAnnotations(t *Thread, v Value) (Value, error) {
	f := (*Function)(v.P)
	if f.Annotations.P == nil {
		if f.Annotate.P != nil && Callable(f.Annotate) {
			d, err := callAnnotate(t, f.Annotate)
			if err != nil {
				return Value{}, err
			}
			f.Annotations = d
		} else {
			f.Annotations = NewDict().Value()
		}
	} else if f.Annotations.IsTuple() {
		// (name, value, ...) as older compilers leave it
		d := NewDict()
		items := f.Annotations.Tuple().Items
		for i := 0; i+1 < len(items); i += 2 {
			d.SetStr(items[i].Str(), items[i+1])
		}
		f.Annotations = d.Value()
	}
	return f.Annotations, nil
}

func setFunctionAnnotations(t *Thread, v, x Value) error {
	f := (*Function)(v.P)
	if x.P != nil && x.IsNone() {
		x = Value{}
	}
	if x.P != nil && !x.IsDict() {
		return TypeErrorf("__annotations__ must be set to a dict object")
	}
	f.Annotations, f.Annotate = x, None
	return nil
}

// nameSetter makes the setter of a function attribute that must be a str.
func nameSetter(attr string, field func(f *Function) **Str) func(t *Thread, v, x Value) error {
	return func(t *Thread, v, x Value) error {
		if x.P == nil || !x.IsStr() {
			return TypeErrorf("%s must be set to a string object", attr)
		}
		*field((*Function)(v.P)) = x.Str()
		return nil
	}
}

var functionGetSets = []GetSet{
	{Name: "__closure__", Member: true, Get: func(t *Thread, v Value) (Value, error) {
		f := (*Function)(v.P)
		if len(f.Closure) == 0 {
			return None, nil
		}
		if f.closureTuple.P == nil {
			items := make([]Value, len(f.Closure))
			for i, c := range f.Closure {
				items[i] = c.Value()
			}
			f.closureTuple = NewTuple(items...).Value()
		}
		return f.closureTuple, nil
	}},
	{Name: "__doc__", Member: true, Get: func(t *Thread, v Value) (Value, error) { return (*Function)(v.P).doc(), nil },
		Set: func(t *Thread, v, x Value) error { (*Function)(v.P).Doc = orNone(x); return nil }},
	{Name: "__globals__", Member: true, Get: func(t *Thread, v Value) (Value, error) { return (*Function)(v.P).Globals.Value(), nil }},
	{Name: "__module__", Member: true, Get: func(t *Thread, v Value) (Value, error) { return orNone((*Function)(v.P).Module), nil },
		Set: func(t *Thread, v, x Value) error { (*Function)(v.P).Module = orNone(x); return nil }},
	{Name: "__builtins__", Member: true, Get: func(t *Thread, v Value) (Value, error) { return (*Function)(v.P).BuiltinsValue(), nil }},
	{Name: "__code__", Get: func(t *Thread, v Value) (Value, error) { return (*Function)(v.P).Code.Value(), nil }, Set: setFunctionCode},
	{Name: "__defaults__", Get: func(t *Thread, v Value) (Value, error) {
		f := (*Function)(v.P)
		if f.Defaults == nil {
			return None, nil
		}
		if f.defaultsTuple.P == nil {
			f.defaultsTuple = NewTuple(f.Defaults...).Value()
		}
		return f.defaultsTuple, nil
	}, Set: func(t *Thread, v, x Value) error {
		if x.P != nil && x.IsNone() {
			x = Value{}
		}
		if x.P != nil && !x.IsTuple() {
			return TypeErrorf("__defaults__ must be set to a tuple object")
		}
		(*Function)(v.P).setDefaults(x)
		return nil
	}},
	{Name: "__kwdefaults__", Get: func(t *Thread, v Value) (Value, error) {
		if d := (*Function)(v.P).KwDefaults; d != nil {
			return d.Value(), nil
		}
		return None, nil
	}, Set: func(t *Thread, v, x Value) error {
		f := (*Function)(v.P)
		switch {
		case x.IsNoneOrAbsent():
			f.KwDefaults = nil
		case !x.IsDict():
			return TypeErrorf("__kwdefaults__ must be set to a dict object")
		default:
			f.KwDefaults = x.Dict()
		}
		f.changed()
		return nil
	}},
	{Name: "__annotations__", Doc: "Dict of annotations in a function object.", Get: getFunctionAnnotations, Set: setFunctionAnnotations},
	{Name: "__annotate__", Doc: "Get the code object for a function.", Get: func(t *Thread, v Value) (Value, error) {
		return orNone((*Function)(v.P).Annotate), nil
	}, Set: func(t *Thread, v, x Value) error {
		f := (*Function)(v.P)
		switch {
		case x.P == nil:
			return TypeErrorf("__annotate__ cannot be deleted")
		case x.IsNone():
			f.Annotate = x
		case !Callable(x):
			return TypeErrorf("__annotate__ must be callable or None")
		default:
			f.Annotate, f.Annotations = x, Value{}
		}
		return nil
	}},
	{Name: "__dict__", Get: getInstanceDict, Set: func(t *Thread, v, x Value) error {
		if x.P == nil {
			return TypeErrorf("cannot delete __dict__")
		}
		return setDictAttr(t, v, x)
	}},
	{Name: "__name__", Get: func(t *Thread, v Value) (Value, error) { return (*Function)(v.P).Name.Value(), nil },
		Set: nameSetter("__name__", func(f *Function) **Str { return &f.Name })},
	{Name: "__qualname__", Get: func(t *Thread, v Value) (Value, error) { return (*Function)(v.P).Qualname.Value(), nil },
		Set: nameSetter("__qualname__", func(f *Function) **Str { return &f.Qualname })},
	{Name: "__type_params__", Doc: "Get the declared type parameters for a function.", Get: func(t *Thread, v Value) (Value, error) {
		if p := (*Function)(v.P).TypeParams; p.P != nil {
			return p, nil
		}
		return emptyTuple.Value(), nil
	}, Set: func(t *Thread, v, x Value) error {
		if x.P == nil || !x.IsTuple() {
			return TypeErrorf("__type_params__ must be set to a tuple")
		}
		(*Function)(v.P).TypeParams = x
		return nil
	}},
}

func initFunction() {
	t := &FunctionType
	t.Doc = "function(code, globals, name=None, argdefs=None, closure=None,\n         kwdefaults=None)\n--\n\nMake a function out of a code object and the dict of its globals; its name,\nits defaults and the cells of its free variables may be given too."
	t.New, t.Call, t.Repr, t.Get = functionNew, functionCall, functionRepr, functionGet
	t.DictOffset = unsafe.Offsetof(Function{}.Dict)
	t.HasWeakref = true
	t.GetSets = functionGetSets
}
