package object

import (
	"sync"
	"unsafe"
)

// This file has what TypeVar, ParamSpec, TypeVarTuple and TypeAliasType share.

// Bound, constraints, default and value are evaluated when they are asked for.
// lazyValue is one of them: either a value, or an evaluator that makes it, or
// neither.
type lazyValue struct {
	value     Value
	evaluator Value
}

// get returns the value, or the zero Value where there is none.
func (l *lazyValue) get(t *Thread) (Value, error) {
	if l.value.P != nil || l.evaluator.P == nil {
		return l.value, nil
	}
	v, err := CallArgs(t, l.evaluator, Int(1))
	if err == nil {
		l.value = v
	}
	return v, err
}

// function returns the evaluator, one that knows the value already, or None.
func (l *lazyValue) function() Value {
	switch {
	case l.evaluator.P != nil:
		return l.evaluator
	case l.value.P != nil:
		return valueOf(&constEvaluator{Object{&constEvaluatorType}, l.value})
	}
	return None
}

// set tells whether there is a value, NoDefault aside.
func (l *lazyValue) set() bool {
	return l.evaluator.P != nil || l.value.P != nil && l.value != NoDefault
}

// constEvaluator is the evaluator of a value that is known.
type constEvaluator struct {
	Object
	value Value
}

var constEvaluatorType = Type{Name: "_typing._ConstEvaluator"}

var noDefaultType = Type{Name: "NoDefaultType", Doc: "The type of the NoDefault singleton."}

var noDefaultObject = Object{&noDefaultType}

// NoDefault is typing.NoDefault, the default of type parameters without one.
var NoDefault = Value{unsafe.Pointer(&noDefaultObject), 0}

// formatString is annotationlib.Format.STRING.
const formatString = 4

func constEvaluatorCall(t *Thread, v Value, args Args) (Value, error) {
	if len(args.Kw) > 0 {
		return Value{}, TypeErrorf("constevaluator.__call__() takes no keyword arguments")
	}
	if len(args.V) != 1 {
		return Value{}, TypeErrorf("constevaluator.__call__() takes exactly 1 argument (%d given)", len(args.V))
	}
	format, err := IndexInt(t, args.V[0], &OverflowError)
	if err != nil {
		return Value{}, err
	}
	x := (*constEvaluator)(v.P).value
	if format != formatString {
		return x, nil
	}
	if !x.IsTuple() {
		s, err := typingRepr(t, x)
		return StrValue(s), err
	}
	s := "("
	for i, item := range x.Tuple().Items {
		if i > 0 {
			s += ", "
		}
		part, err := typingRepr(t, item)
		if err != nil {
			return Value{}, err
		}
		s += part
	}
	return StrValue(s + ")"), nil
}

// typingCall calls a function of the module typing.
func typingCall(t *Thread, name string, args ...Value) (Value, error) {
	typing, err := importModule(t, t.Interp.Intern("typing"))
	if err != nil {
		return Value{}, err
	}
	f, err := GetAttr(t, typing, t.Interp.Intern(name))
	if err != nil {
		return Value{}, err
	}
	return CallArgs(t, f, args...)
}

// typeCheck lets typing check a type argument.
func typeCheck(t *Thread, v Value, msg string) (Value, error) {
	if v.IsNone() {
		return NoneType.Value(), nil
	}
	if v.AsType() != nil {
		return v, nil
	}
	return typingCall(t, "_type_check", v, StrValue(msg))
}

// typeParamOr is | of a type parameter or alias.
func typeParamOr(t *Thread, a, b Value) (Value, error) {
	return unionClassGetItem(t, UnionType.Value(), TupleValue(a, b))
}

// callerModule is the __module__ of the function that runs, or the name of the
// module whose code runs.
func callerModule(t *Thread) Value {
	f := t.CurrentFrame()
	if f == nil || f.FuncOf() == nil {
		return Value{}
	}
	if m := f.FuncOf().Module; !m.IsNoneOrAbsent() {
		return m
	}
	name, _ := f.FuncOf().Globals.GetStr(nameName)
	return name
}

// moduleDict is the dict of a type parameter of a module.
func moduleDict(module Value) *Dict {
	if module.IsNoneOrAbsent() {
		return nil
	}
	d := NewDict()
	d.SetStr(nameModule, module)
	return d
}

// noSubclass declares __mro_entries__ of things that look like bases and are none.
func noSubclass(what string) Def {
	return Def{Name: "__mro_entries__", Sig: "(object, /)", F1: func(t *Thread, v, bases Value) (Value, error) {
		return Value{}, TypeErrorf("Cannot subclass an instance of %s", what)
	}}
}

func variancePrefix(infer, covariant, contravariant bool) string {
	switch {
	case infer:
		return ""
	case covariant:
		return "+"
	case contravariant:
		return "-"
	}
	return "~"
}

// checkVariance reads the variance arguments.
func checkVariance(t *Thread, covariant, contravariant, infer Value) (co, contra, inferred bool, err error) {
	for _, a := range [...]struct {
		v Value
		b *bool
	}{{covariant, &co}, {contravariant, &contra}, {infer, &inferred}} {
		if a.v.P != nil {
			if *a.b, err = Truth(t, a.v); err != nil {
				return
			}
		}
	}
	switch {
	case co && contra:
		err = ValueErrorf("Bivariant types are not supported.")
	case inferred && (co || contra):
		err = ValueErrorf("Variance cannot be specified with infer_variance.")
	}
	return
}

// bindOnce binds the arguments of a constructor by a signature that is parsed
// at the first call.
func bindOnce(once *sync.Once, sig **Signature, text, name string, args Args) ([]Value, error) {
	once.Do(func() { *sig = ParseSignature(text) })
	out := make([]Value, (*sig).NValues())
	return out, (*sig).Bind(name, args, out)
}

// checkParamName checks the argument name of a constructor.
func checkParamName(v Value, fn string) error {
	if !v.IsStr() {
		return TypeErrorf("%s() argument 'name' must be str, not %s", fn, TypeName(v))
	}
	return nil
}

func memberGet(name string, get func(v Value) Value) GetSet {
	return GetSet{Name: name, Member: true, Get: func(t *Thread, v Value) (Value, error) { return get(v), nil }}
}

func lazyGets(name string, none Value, evaluate string, of func(v Value) *lazyValue) []GetSet {
	return []GetSet{
		{Name: name, Get: func(t *Thread, v Value) (Value, error) {
			x, err := of(v).get(t)
			if err == nil && x.P == nil {
				x = none
			}
			return x, err
		}},
		{Name: evaluate, Get: func(t *Thread, v Value) (Value, error) { return of(v).function(), nil }},
	}
}

// hasDefaultDef declares has_default.
func hasDefaultDef(of func(v Value) *lazyValue) Def {
	return Def{Name: "has_default", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return Bool(of(v).set()), nil }}
}

func initTypeParam() {
	t := &constEvaluatorType
	t.Slots.Call = constEvaluatorCall
	t.Flags |= FlagDisallowNew
	t.Slots.Repr = func(t *Thread, v Value) (Value, error) {
		s, err := Repr(t, (*constEvaluator)(v.P).value)
		return StrValue("<constevaluator " + s + ">"), err
	}
	t = &noDefaultType
	t.Slots.Repr = func(t *Thread, v Value) (Value, error) { return StrValue("typing.NoDefault"), nil }
	t.Slots.New = func(t *Thread, cls *Type, args Args) (Value, error) {
		if len(args.V) > 0 {
			return Value{}, TypeErrorf("NoDefaultType takes no arguments")
		}
		return NoDefault, nil
	}
	t.Methods = []Def{{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return StrValue("NoDefault"), nil }}}
	initTypeVar()
	initParamSpec()
	initTypeVarTuple()
	initTypeAlias()
	initGeneric()
}

// NewTypeParam makes a type parameter of PEP 695 syntax; how: 0 a TypeVar,
// 1 with a bound, 2 with constraints (arg evaluates them), 3 a ParamSpec, 4 a
// TypeVarTuple.
func NewTypeParam(t *Thread, name, arg Value, how int, module Value) (Value, error) {
	d := moduleDict(module)
	switch how {
	case 3:
		return valueOf(&paramSpec{Object: Object{&ParamSpecType}, name: name, infer: true, dict: d}), nil
	case 4:
		return valueOf(&typeVarTuple{Object: Object{&TypeVarTupleType}, name: name, dict: d}), nil
	}
	v := &typeVar{Object: Object{&TypeVarType}, name: name, infer: true, dict: d}
	switch how {
	case 1:
		v.bound.evaluator = arg
	case 2:
		v.constraints.evaluator = arg
	}
	return valueOf(v), nil
}

// SetTypeParamDefault gives a type parameter the evaluator of its default.
func SetTypeParamDefault(t *Thread, param, evaluator Value) error {
	switch param.Type() {
	case &TypeVarType:
		(*typeVar)(param.P).def.evaluator = evaluator
	case &ParamSpecType:
		(*paramSpec)(param.P).def.evaluator = evaluator
	case &TypeVarTupleType:
		(*typeVarTuple)(param.P).def.evaluator = evaluator
	}
	return nil
}
