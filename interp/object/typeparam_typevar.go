package object

import (
	"sync"
	"unsafe"
)

// TypeVarType is typing.TypeVar.
var TypeVarType = Type{Name: "typing.TypeVar", Doc: "Type variable."}

// typeVar is a TypeVar.
type typeVar struct {
	Object
	name                            Value
	bound, constraints, def         lazyValue
	covariant, contravariant, infer bool
	dict                            *Dict
}

func asTypeVar(v Value) *typeVar { return (*typeVar)(v.P) }

var (
	typeVarOnce sync.Once
	typeVarSig  *Signature
)

func typeVarNew(t *Thread, cls *Type, args Args) (Value, error) {
	a, err := bindOnce(&typeVarOnce, &typeVarSig,
		"(name, *constraints, bound=None, default=typing.NoDefault, covariant=False, contravariant=False, infer_variance=False)", "typevar", args)
	if err != nil {
		return Value{}, err
	}
	if err := checkParamName(a[0], "typevar"); err != nil {
		return Value{}, err
	}
	v := &typeVar{Object: Object{cls}, name: a[0]}
	if v.covariant, v.contravariant, v.infer, err = checkVariance(t, a[4], a[5], a[6]); err != nil {
		return Value{}, err
	}
	if !a[2].IsNoneOrAbsent() {
		if v.bound.value, err = typeCheck(t, a[2], "Bound must be a type."); err != nil {
			return Value{}, err
		}
	}
	switch n := len(a[1].Tuple().Items); {
	case n == 1:
		return Value{}, TypeErrorf("A single constraint is not allowed")
	case n > 1 && v.bound.value.P != nil:
		return Value{}, TypeErrorf("Constraints cannot be combined with bound=...")
	case n > 1:
		v.constraints.value = a[1]
	}
	if v.def.value = a[3]; a[3].P == nil {
		v.def.value = NoDefault
	}
	v.dict = moduleDict(callerModule(t))
	return valueOf(v), nil
}

// typeVarPrepareSubst puts the default behind too few arguments.
func typeVarPrepareSubst(t *Thread, self, alias, args Value) (Value, error) {
	v := asTypeVar(self)
	params, err := GetAttr(t, alias, nameParameters)
	if err != nil {
		return Value{}, err
	}
	items, err := CollectItems(t, args)
	if err != nil {
		return Value{}, err
	}
	ps, err := CollectItems(t, params)
	if err != nil {
		return Value{}, err
	}
	i := paramIndex(ps, self)
	if i < 0 {
		return Value{}, ValueErrorf("sequence.index(x): x not in sequence")
	}
	if i < len(items) {
		return args, nil
	}
	if i == len(items) {
		def, err := v.def.get(t)
		if err != nil {
			return Value{}, err
		}
		if def.P != nil && def != NoDefault {
			return NewTuple(append(append([]Value(nil), items...), def)...).Value(), nil
		}
	}
	s, err := ToStr(t, alias)
	if err != nil {
		return Value{}, err
	}
	return Value{}, TypeErrorf("Too few arguments for %s; actual %d, expected at least %d", s, len(items), i+1)
}

func initTypeVar() {
	t := &TypeVarType
	t.Slots.New = typeVarNew
	t.HasWeakref, t.HasDict = true, true
	t.DictOffset = unsafe.Offsetof(typeVar{}.dict)
	t.Slots.Binary[Or] = typeParamOr
	t.Slots.Repr = func(t *Thread, v Value) (Value, error) {
		x := asTypeVar(v)
		return ConcatStr(NewStr(variancePrefix(x.infer, x.covariant, x.contravariant)), x.name.Str()), nil
	}
	t.Slots.Traverse = func(v Value, visit func(Value)) {
		x := asTypeVar(v)
		for _, l := range [...]*lazyValue{&x.bound, &x.constraints, &x.def} {
			visit(l.value)
			visit(l.evaluator)
		}
	}
	t.Methods = []Def{
		{Name: "__typing_subst__", Sig: "(arg, /)", F1: func(t *Thread, v, arg Value) (Value, error) {
			return typingCall(t, "_typevar_subst", v, arg)
		}},
		{Name: "__typing_prepare_subst__", Sig: "(alias, args, /)", F2: typeVarPrepareSubst},
		{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return asTypeVar(v).name, nil }},
		hasDefaultDef(func(v Value) *lazyValue { return &asTypeVar(v).def }),
		noSubclass("TypeVar"),
	}
	t.GetSets = []GetSet{
		memberGet("__name__", func(v Value) Value { return asTypeVar(v).name }),
		memberGet("__covariant__", func(v Value) Value { return Bool(asTypeVar(v).covariant) }),
		memberGet("__contravariant__", func(v Value) Value { return Bool(asTypeVar(v).contravariant) }),
		memberGet("__infer_variance__", func(v Value) Value { return Bool(asTypeVar(v).infer) }),
	}
	t.GetSets = append(t.GetSets, lazyGets("__bound__", None, "evaluate_bound", func(v Value) *lazyValue { return &asTypeVar(v).bound })...)
	t.GetSets = append(t.GetSets, lazyGets("__constraints__", TupleValue(), "evaluate_constraints", func(v Value) *lazyValue { return &asTypeVar(v).constraints })...)
	t.GetSets = append(t.GetSets, lazyGets("__default__", NoDefault, "evaluate_default", func(v Value) *lazyValue { return &asTypeVar(v).def })...)
}
