package object

import (
	"sync"
	"unsafe"
)

// ParamSpec and the types of its args and kwargs.
var (
	ParamSpecType       = Type{Name: "typing.ParamSpec", Doc: "Parameter specification variable."}
	ParamSpecArgsType   = Type{Name: "typing.ParamSpecArgs", Doc: "The args for a ParamSpec object."}
	ParamSpecKwargsType = Type{Name: "typing.ParamSpecKwargs", Doc: "The kwargs for a ParamSpec object."}
)

// paramSpec is a ParamSpec.
type paramSpec struct {
	Object
	name                            Value
	bound                           Value // absent: none
	def                             lazyValue
	covariant, contravariant, infer bool
	dict                            *Dict
}

// paramSpecPart is a ParamSpecArgs or ParamSpecKwargs.
type paramSpecPart struct {
	Object
	origin Value
}

func asParamSpec(v Value) *paramSpec { return (*paramSpec)(v.P) }

var (
	paramSpecOnce sync.Once
	paramSpecSig  *Signature
)

func paramSpecNew(t *Thread, cls *Type, args Args) (Value, error) {
	a, err := bindOnce(&paramSpecOnce, &paramSpecSig,
		"(name, *, bound=None, default=typing.NoDefault, covariant=False, contravariant=False, infer_variance=False)", "paramspec", args)
	if err != nil {
		return Value{}, err
	}
	if err := checkParamName(a[0], "paramspec"); err != nil {
		return Value{}, err
	}
	v := &paramSpec{Object: Object{cls}, name: a[0]}
	if v.covariant, v.contravariant, v.infer, err = checkVariance(t, a[3], a[4], a[5]); err != nil {
		return Value{}, err
	}
	if a[1].P == nil {
		a[1] = None
	}
	if v.bound, err = typeCheck(t, a[1], "Bound must be a type."); err != nil {
		return Value{}, err
	}
	if v.def.value = a[2]; a[2].P == nil {
		v.def.value = NoDefault
	}
	v.dict = moduleDict(callerModule(t))
	return valueOf(v), nil
}

func initParamSpec() {
	t := &ParamSpecType
	t.Slots.New = paramSpecNew
	t.HasWeakref, t.HasDict = true, true
	t.DictOffset = unsafe.Offsetof(paramSpec{}.dict)
	t.Slots.Binary[Or] = typeParamOr
	t.Slots.Repr = func(t *Thread, v Value) (Value, error) {
		x := asParamSpec(v)
		return ConcatStr(NewStr(variancePrefix(x.infer, x.covariant, x.contravariant)), x.name.Str()), nil
	}
	t.Slots.Traverse = func(v Value, visit func(Value)) {
		x := asParamSpec(v)
		visit(x.bound)
		visit(x.def.value)
		visit(x.def.evaluator)
	}
	def := func(v Value) *lazyValue { return &asParamSpec(v).def }
	t.Methods = []Def{
		{Name: "__typing_subst__", Sig: "(arg, /)", F1: func(t *Thread, v, arg Value) (Value, error) {
			return typingCall(t, "_paramspec_subst", v, arg)
		}},
		{Name: "__typing_prepare_subst__", Sig: "(alias, args, /)", F2: func(t *Thread, v, alias, args Value) (Value, error) {
			return typingCall(t, "_paramspec_prepare_subst", v, alias, args)
		}},
		hasDefaultDef(def),
		{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return asParamSpec(v).name, nil }},
		noSubclass("ParamSpec"),
	}
	t.GetSets = append([]GetSet{
		memberGet("__name__", func(v Value) Value { return asParamSpec(v).name }),
		memberGet("__bound__", func(v Value) Value {
			if b := asParamSpec(v).bound; b.P != nil {
				return b
			}
			return None
		}),
		memberGet("__covariant__", func(v Value) Value { return Bool(asParamSpec(v).covariant) }),
		memberGet("__contravariant__", func(v Value) Value { return Bool(asParamSpec(v).contravariant) }),
		memberGet("__infer_variance__", func(v Value) Value { return Bool(asParamSpec(v).infer) }),
		{Name: "args", Doc: "Represents positional arguments.", Get: func(t *Thread, v Value) (Value, error) {
			return valueOf(&paramSpecPart{Object{&ParamSpecArgsType}, v}), nil
		}},
		{Name: "kwargs", Doc: "Represents keyword arguments.", Get: func(t *Thread, v Value) (Value, error) {
			return valueOf(&paramSpecPart{Object{&ParamSpecKwargsType}, v}), nil
		}},
	}, lazyGets("__default__", NoDefault, "evaluate_default", def)...)
	initParamSpecPart(&ParamSpecArgsType, "ParamSpecArgs", "args")
	initParamSpecPart(&ParamSpecKwargsType, "ParamSpecKwargs", "kwargs")
}

func initParamSpecPart(ty *Type, name, what string) {
	def := &Def{Name: "paramspec" + what, Sig: "(origin)"}
	ty.Slots.New = func(t *Thread, cls *Type, args Args) (Value, error) {
		var out [1]Value
		if err := def.signature().Bind(def.Name, args, out[:]); err != nil {
			return Value{}, err
		}
		return valueOf(&paramSpecPart{Object{cls}, out[0]}), nil
	}
	ty.HasWeakref = true
	ty.Slots.Hash = HashNotImplemented
	ty.Slots.Repr = func(t *Thread, v Value) (Value, error) {
		o := (*paramSpecPart)(v.P).origin
		if o.Type() == &ParamSpecType {
			return ConcatStr(asParamSpec(o).name.Str(), NewStr("."+what)), nil
		}
		s, err := Repr(t, o)
		return StrValue(s + "." + what), err
	}
	ty.Slots.Compare = func(t *Thread, a, b Value, op CompareOp) (Value, error) {
		if op != EQ && op != NE || a.Type() != ty || b.Type() != ty {
			return NotImplemented, nil
		}
		return Compare(t, (*paramSpecPart)(a.P).origin, (*paramSpecPart)(b.P).origin, op)
	}
	ty.Methods = []Def{noSubclass(name)}
	ty.GetSets = []GetSet{memberGet("__origin__", func(v Value) Value { return (*paramSpecPart)(v.P).origin })}
}
