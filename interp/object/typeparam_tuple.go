package object

import (
	"sync"
	"unsafe"
)

// TypeVarTupleType is typing.TypeVarTuple.
var TypeVarTupleType = Type{Name: "typing.TypeVarTuple", Doc: "Type variable tuple."}

// typeVarTuple is a TypeVarTuple.
type typeVarTuple struct {
	Object
	name Value
	def  lazyValue
	dict *Dict
}

func asTypeVarTuple(v Value) *typeVarTuple { return (*typeVarTuple)(v.P) }

var (
	typeVarTupleOnce sync.Once
	typeVarTupleSig  *Signature
)

// iterUnpacked iterates over (Unpack[v],).
func iterUnpacked(t *Thread, v Value) (Value, error) {
	typing, err := importModule(t, t.Interp.Intern("typing"))
	if err != nil {
		return Value{}, err
	}
	unpack, err := GetAttr(t, typing, t.Interp.Intern("Unpack"))
	if err != nil {
		return Value{}, err
	}
	if v, err = GetItem(t, unpack, v); err != nil {
		return Value{}, err
	}
	return Iter(t, TupleValue(v))
}

func initTypeVarTuple() {
	t := &TypeVarTupleType
	t.Slots.New = func(t *Thread, cls *Type, args Args) (Value, error) {
		a, err := bindOnce(&typeVarTupleOnce, &typeVarTupleSig, "(name, *, default=typing.NoDefault)", "typevartuple", args)
		if err != nil {
			return Value{}, err
		}
		if err := checkParamName(a[0], "typevartuple"); err != nil {
			return Value{}, err
		}
		v := &typeVarTuple{Object: Object{cls}, name: a[0], dict: moduleDict(callerModule(t))}
		if v.def.value = a[1]; a[1].P == nil {
			v.def.value = NoDefault
		}
		return valueOf(v), nil
	}
	t.HasWeakref, t.HasDict = true, true
	t.DictOffset = unsafe.Offsetof(typeVarTuple{}.dict)
	t.Slots.Iter = iterUnpacked
	t.Slots.Repr = func(t *Thread, v Value) (Value, error) { return asTypeVarTuple(v).name, nil }
	t.Slots.Traverse = func(v Value, visit func(Value)) {
		visit(asTypeVarTuple(v).def.value)
		visit(asTypeVarTuple(v).def.evaluator)
	}
	def := func(v Value) *lazyValue { return &asTypeVarTuple(v).def }
	t.Methods = []Def{
		{Name: "__typing_subst__", Sig: "(arg, /)", F1: func(t *Thread, v, arg Value) (Value, error) {
			return Value{}, TypeErrorf("Substitution of bare TypeVarTuple is not supported")
		}},
		{Name: "__typing_prepare_subst__", Sig: "(alias, args, /)", F2: func(t *Thread, v, alias, args Value) (Value, error) {
			return typingCall(t, "_typevartuple_prepare_subst", v, alias, args)
		}},
		{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return asTypeVarTuple(v).name, nil }},
		hasDefaultDef(def),
		noSubclass("TypeVarTuple"),
	}
	t.GetSets = append([]GetSet{
		memberGet("__name__", func(v Value) Value { return asTypeVarTuple(v).name }),
	}, lazyGets("__default__", NoDefault, "evaluate_default", def)...)
}
