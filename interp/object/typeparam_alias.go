package object

import "sync"

// TypeAliasType is typing.TypeAliasType.
var TypeAliasType = Type{Name: "typing.TypeAliasType", Doc: "Type alias."}

// typeAlias is a TypeAliasType.
type typeAlias struct {
	Object
	name   Value
	params Value // the tuple of type parameters; absent: none
	value  lazyValue
	module Value
}

func asTypeAlias(v Value) *typeAlias { return (*typeAlias)(v.P) }

var (
	typeAliasOnce sync.Once
	typeAliasSig  *Signature
)

// NewTypeAlias makes the alias of a type statement; params is None or a tuple.
func NewTypeAlias(t *Thread, name, params, evaluator, module Value) (Value, error) {
	if module.IsNoneOrAbsent() {
		module = callerModule(t)
	}
	a := &typeAlias{Object: Object{&TypeAliasType}, name: name, value: lazyValue{evaluator: evaluator}, module: module}
	if !params.IsNoneOrAbsent() {
		a.params = params
	}
	return valueOf(a), nil
}

func typeAliasNew(t *Thread, cls *Type, args Args) (Value, error) {
	a, err := bindOnce(&typeAliasOnce, &typeAliasSig, "(name, value, *, type_params=())", "typealias", args)
	if err != nil {
		return Value{}, err
	}
	if err := checkParamName(a[0], "typealias"); err != nil {
		return Value{}, err
	}
	v := &typeAlias{Object: Object{cls}, name: a[0], value: lazyValue{value: a[1]}, module: callerModule(t)}
	if a[2].P != nil {
		if !a[2].IsTuple() {
			return Value{}, TypeErrorf("type_params must be a tuple")
		}
		if err := checkAliasParams(t, a[2].Tuple().Items); err != nil {
			return Value{}, err
		}
		if len(a[2].Tuple().Items) > 0 {
			v.params = a[2]
		}
	}
	return valueOf(v), nil
}

// checkAliasParams checks that only type parameters stand in type_params, and
// those with defaults last.
func checkAliasParams(t *Thread, params []Value) error {
	seen := false
	for _, p := range params {
		var def *lazyValue
		switch p.Type() {
		case &TypeVarType:
			def = &asTypeVar(p).def
		case &ParamSpecType:
			def = &asParamSpec(p).def
		case &TypeVarTupleType:
			def = &asTypeVarTuple(p).def
		default:
			s, err := Repr(t, p)
			if err != nil {
				return err
			}
			return TypeErrorf("Expected a type param, got %s", s)
		}
		if def.set() {
			seen = true
		} else if seen {
			s, err := Repr(t, p)
			if err != nil {
				return err
			}
			return TypeErrorf("non-default type parameter '%s' follows default type parameter", s)
		}
	}
	return nil
}

// parameters is __parameters__, where TypeVarTuples are unpacked.
func (a *typeAlias) parameters(t *Thread) (Value, error) {
	if a.params.P == nil {
		return TupleValue(), nil
	}
	var out []Value
	for _, p := range a.params.Tuple().Items {
		if p.Type() != &TypeVarTupleType {
			out = append(out, p)
			continue
		}
		it, err := iterUnpacked(t, p)
		if err != nil {
			return Value{}, err
		}
		items, err := CollectItems(t, it)
		if err != nil {
			return Value{}, err
		}
		out = append(out, items...)
	}
	return NewTuple(out...).Value(), nil
}

func initTypeAlias() {
	t := &TypeAliasType
	t.Slots.New = typeAliasNew
	t.Slots.Binary[Or] = typeParamOr
	t.Slots.Iter = iterUnpacked
	t.Slots.Repr = func(t *Thread, v Value) (Value, error) { return asTypeAlias(v).name, nil }
	t.Slots.GetItem = func(t *Thread, v, item Value) (Value, error) {
		if asTypeAlias(v).params.P == nil {
			return Value{}, TypeErrorf("Only generic type aliases are subscriptable")
		}
		return NewGenericAlias(v, item), nil
	}
	t.Slots.Traverse = func(v Value, visit func(Value)) {
		a := asTypeAlias(v)
		visit(a.params)
		visit(a.value.value)
		visit(a.value.evaluator)
	}
	t.Methods = []Def{{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return asTypeAlias(v).name, nil }}}
	t.GetSets = append([]GetSet{
		memberGet("__name__", func(v Value) Value { return asTypeAlias(v).name }),
		{Name: "__parameters__", Get: func(t *Thread, v Value) (Value, error) { return asTypeAlias(v).parameters(t) }},
		{Name: "__type_params__", Get: func(t *Thread, v Value) (Value, error) {
			if p := asTypeAlias(v).params; p.P != nil {
				return p, nil
			}
			return TupleValue(), nil
		}},
		{Name: "__module__", Get: func(t *Thread, v Value) (Value, error) {
			if m := asTypeAlias(v).module; m.P != nil {
				return m, nil
			}
			return None, nil
		}},
	}, lazyGets("__value__", None, "evaluate_value", func(v Value) *lazyValue { return &asTypeAlias(v).value })...)
}
