package testcapi

import (
	"math"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// Capi is _testcapi: what of it has a meaning without a C interface. There are
// no functions about memory allocators, vectorcall or subinterpreters.
var Capi = object.ModuleDef{
	Name: "_testcapi",
	Doc:  "Native functions of every calling convention, and calls from native code, for tests.",
	Defs: append([]object.Def{
		{Name: "config_get", Sig: "(object, /)", F1: configGet},
		{Name: "pyobject_fastcalldict", Sig: "(func, func_args, kwargs, /)", F3: fastCallDict},
		{Name: "pyobject_vectorcall", Sig: "(func, func_args, kwnames, /)", F3: vectorCall},
		{Name: "pyvectorcall_call", Sig: "(func, argstuple, kwargs=None, /)", F3: callTuple, Opt: 1},
		{Name: "pycfunction_call", Sig: "(func, args, kwargs=None, /)", F3: callTuple, Opt: 1},
		{Name: "exception_print", Sig: "(exception, legacy=False, /)", F2: exceptionPrint, Opt: 1, Doc: "Print an exception as the interpreter does that ends by it."},
		{Name: "raise_exception", Sig: "(exception, num_args, /)", F2: raiseException},
		{Name: "raise_memoryerror", Sig: "()", F0: func(t *thread, _ value) (value, error) {
			return value{}, object.NewException(&object.MemoryError, "")
		}},
	}, conventions(false, false)...),
	Types: []*object.Type{&methInstance, &methClass, &methStatic},
	Init: func(t *thread, m *object.Module) error {
		for _, c := range [...]struct {
			name  string
			value value
		}{
			{"CHAR_MAX", object.Int(math.MaxInt8)}, {"CHAR_MIN", object.Int(math.MinInt8)}, {"UCHAR_MAX", object.Int(math.MaxUint8)},
			{"SHRT_MAX", object.Int(math.MaxInt16)}, {"SHRT_MIN", object.Int(math.MinInt16)}, {"USHRT_MAX", object.Int(math.MaxUint16)},
			{"INT_MAX", object.Int(math.MaxInt32)}, {"INT_MIN", object.Int(math.MinInt32)}, {"UINT_MAX", object.Int(math.MaxUint32)},
			{"LLONG_MAX", object.Int(math.MaxInt64)}, {"LLONG_MIN", object.Int(math.MinInt64)},
			{"PY_SSIZE_T_MAX", object.Int(math.MaxInt64)}, {"PY_SSIZE_T_MIN", object.Int(math.MinInt64)},
			{"FLT_MAX", object.Float(math.MaxFloat32)}, {"FLT_MIN", object.Float(0x1p-126)},
			{"DBL_MAX", object.Float(math.MaxFloat64)}, {"DBL_MIN", object.Float(0x1p-1022)},
			{"WITH_PYMALLOC", object.False}, {"WITH_MIMALLOC", object.False},
		} {
			m.Dict.SetStr(t.Interp.Intern(c.name), c.value)
		}
		return nil
	},
}

var (
	methInstance = object.Type{Name: "MethInstance", Doc: "Class with normal (instance) methods to test calling conventions"}
	methClass    = object.Type{Name: "MethClass", Doc: "Class with class methods to test calling conventions"}
	methStatic   = object.Type{Name: "MethStatic", Doc: "Class with static methods to test calling conventions"}
)

func init() {
	for _, ty := range [...]*object.Type{&methInstance, &methClass, &methStatic} {
		ty.Slots.New = func(t *thread, cls *object.Type, args object.Args) (value, error) {
			return value{P: unsafe.Pointer(&object.Object{T: cls})}, nil
		}
		ty.Methods = conventions(ty == &methClass, ty == &methStatic)
		object.ReadyType(ty)
	}
}

// conventions are functions that return their self and their arguments.
func conventions(class, static bool) []object.Def {
	self := func(v value) value {
		if static || v.P == nil {
			return object.None
		}
		return v
	}
	positional := func(name string) func(t *thread, v value, args object.Args) (value, error) {
		return func(t *thread, v value, args object.Args) (value, error) {
			if len(args.Kw) > 0 {
				return value{}, object.TypeErrorf("%s() takes no keyword arguments", name)
			}
			return object.TupleValue(self(v), object.TupleValue(append([]value(nil), args.V...)...)), nil
		}
	}
	all := func(t *thread, v value, args object.Args) (value, error) {
		kwargs := object.None
		if len(args.Kw) > 0 {
			d := object.NewDict()
			for i, name := range args.Kw {
				d.SetStr(name, args.KwValues()[i])
			}
			kwargs = d.Value()
		}
		return object.TupleValue(self(v), object.TupleValue(append([]value(nil), args.Pos()...)...), kwargs), nil
	}
	defs := []object.Def{
		{Name: "meth_varargs", FV: positional("meth_varargs")},
		{Name: "meth_varargs_keywords", FV: all},
		{Name: "meth_o", Sig: "(object, /)", F1: func(t *thread, v, x value) (value, error) { return object.TupleValue(self(v), x), nil }},
		{Name: "meth_noargs", Sig: "()", F0: func(t *thread, v value) (value, error) { return self(v), nil }},
		{Name: "meth_fastcall", FV: positional("meth_fastcall")},
		{Name: "meth_fastcall_keywords", FV: all},
	}
	for i := range defs {
		defs[i].Class, defs[i].Static = class, static
	}
	return defs
}

func configGet(t *thread, _, name value) (value, error) {
	if !name.IsStr() {
		return value{}, object.TypeErrorf("bad argument type for built-in operation")
	}
	o := &t.Interp.Options
	switch name.Str().String() {
	case "code_debug_ranges":
		return object.Bool(!o.NoDebugRanges), nil
	case "optimization_level":
		return object.Int(int64(o.Optimize)), nil
	case "int_max_str_digits":
		return object.Int(int64(o.IntMaxStrDigits)), nil
	}
	return value{}, object.ValueErrorf("unknown config option name: %s", name.Str().String())
}

// argTuple is a tuple of arguments, or None.
func argTuple(v value, what string) ([]value, error) {
	if v.IsNone() {
		return nil, nil
	}
	if !v.IsTuple() {
		return nil, object.TypeErrorf("%s must be None or a tuple", what)
	}
	return v.Tuple().Items, nil
}

// withDict adds the keyword arguments of a dict.
func withDict(t *thread, pos []value, d value) (object.Args, error) {
	args := object.Args{V: append([]value(nil), pos...)}
	err := object.ForEach(t, d, func(k value) error {
		if !k.IsStr() {
			return object.TypeErrorf("keywords must be strings")
		}
		x, err := object.GetItem(t, d, k)
		if err != nil {
			return err
		}
		args.Kw = append(args.Kw, k.Str())
		args.V = append(args.V, x)
		return nil
	})
	return args, err
}

func fastCallDict(t *thread, _, f, pos, kwargs value) (value, error) {
	items, err := argTuple(pos, "args")
	if err != nil {
		return value{}, err
	}
	if kwargs.IsNone() {
		return object.Call(t, f, object.Args{V: items})
	}
	if !kwargs.IsDict() {
		return value{}, object.TypeErrorf("kwnames must be None or a dict")
	}
	args, err := withDict(t, items, kwargs)
	if err != nil {
		return value{}, err
	}
	return object.Call(t, f, args)
}

func vectorCall(t *thread, _, f, pos, names value) (value, error) {
	items, err := argTuple(pos, "args")
	if err != nil {
		return value{}, err
	}
	kw, err := argTuple(names, "kwnames")
	if err != nil {
		return value{}, err
	}
	if len(kw) > len(items) {
		return value{}, object.ValueErrorf("kwnames longer than args")
	}
	args := object.Args{V: items}
	for _, k := range kw {
		if !k.IsStr() {
			return value{}, object.TypeErrorf("keywords must be strings")
		}
		args.Kw = append(args.Kw, k.Str())
	}
	return object.Call(t, f, args)
}

func callTuple(t *thread, _, f, pos, kwargs value) (value, error) {
	if !pos.IsTuple() {
		return value{}, object.TypeErrorf("argument 2 must be tuple, not %s", object.TypeName(pos))
	}
	if kwargs.IsNoneOrAbsent() {
		return object.Call(t, f, object.Args{V: pos.Tuple().Items})
	}
	return fastCallDict(t, value{}, f, pos, kwargs)
}

var namePrintException = object.StaticName("_print_exception_bltin")

func exceptionPrint(t *thread, _, exc, _ value) (value, error) {
	if exc.Exception() == nil {
		return value{}, object.TypeErrorf("print_exception(): Exception expected for value, %s found", object.TypeName(exc))
	}
	m, err := t.Interp.Engine.Import(t, t.Interp.Intern("traceback"), value{}, value{}, object.None, 0)
	if err != nil {
		return value{}, err
	}
	_, err = object.CallMethod(t, m, namePrintException, exc)
	return object.None, err
}

func raiseException(t *thread, _, cls, n value) (value, error) {
	k, err := object.SizeArg(t, n)
	if err != nil {
		return value{}, err
	}
	var args []value
	for i := range k {
		args = append(args, object.Int(int64(i)))
	}
	v, err := object.Call(t, cls, object.Args{V: args})
	if err != nil {
		return value{}, err
	}
	if e := v.Exception(); e != nil {
		return value{}, e
	}
	return value{}, object.SystemErrorf("exception %s not a BaseException subclass", object.TypeName(v))
}
