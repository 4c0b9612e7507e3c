package object

import (
	"strings"
	"unsafe"
)

// The types of list[int] and of the iterator that *tuple[int] makes.
var (
	GenericAliasType     = Type{Name: "types.GenericAlias"}
	genericAliasIterType = Type{Name: "generic_alias_iterator"}
)

// GenericAlias is list[int]: a class with type arguments.
type GenericAlias struct {
	Object
	Origin  Value
	Args    *Tuple
	params  Value // __parameters__, once computed
	starred bool  // *tuple[int]
	Extra
}

type genericAliasIter struct {
	Object
	alias Value // absent when exhausted
}

var (
	nameOriginAttr     = internStatic("__origin__")
	nameArgsAttr       = internStatic("__args__")
	nameParameters     = internStatic("__parameters__")
	nameOrigClass      = internStatic("__orig_class__")
	nameTypingSubst    = internStatic("__typing_subst__")
	namePrepareSubst   = internStatic("__typing_prepare_subst__")
	nameUnpackedTVT    = internStatic("__typing_is_unpacked_typevartuple__")
	nameUnpackedArgs   = internStatic("__typing_unpacked_tuple_args__")
	nameNextFunction   = internStatic("next")
	aliasOwnAttributes = map[string]bool{"__class__": true, "__origin__": true, "__args__": true, "__unpacked__": true,
		"__parameters__": true, "__typing_unpacked_tuple_args__": true, "__mro_entries__": true, "__reduce_ex__": true,
		"__reduce__": true, "__bases__": true, "__copy__": true, "__deepcopy__": true}
)

// NewGenericAlias is origin[args].
func NewGenericAlias(origin, args Value) Value {
	return valueOf(newAlias(&GenericAliasType, origin, args, false))
}

func newAlias(cls *Type, origin, args Value, starred bool) *GenericAlias {
	tuple := (*Tuple)(nil)
	if args.IsTuple() {
		tuple = args.Tuple()
	} else {
		tuple = NewTuple(args)
	}
	return &GenericAlias{Object: Object{cls}, Origin: origin, Args: tuple, starred: starred}
}

// NewGenericAlias1 is __class_getitem__ of builtin generic classes.
func NewGenericAlias1(t *Thread, cls, args Value) (Value, error) {
	return NewGenericAlias(cls, args), nil
}

func aliasOf(v Value) *GenericAlias { return (*GenericAlias)(v.P) }

func aliasNew(t *Thread, cls *Type, args Args) (Value, error) {
	if err := NoKeywords("GenericAlias", args); err != nil {
		return Value{}, err
	}
	if err := CheckPositional("GenericAlias", len(args.V), 2, 2); err != nil {
		return Value{}, err
	}
	return valueOf(newAlias(cls, args.V[0], args.V[1], false)), nil
}

// typingRepr is how type arguments are shown: classes by their names.
func typingRepr(t *Thread, v Value) (string, error) {
	if v == Ellipsis {
		return "...", nil
	}
	if v == NoneType.Value() {
		return "None", nil
	}
	origin, err := LookupAttr(t, v, nameOriginAttr)
	if err != nil {
		return "", err
	}
	if origin.P != nil {
		args, err := LookupAttr(t, v, nameArgsAttr)
		if err != nil {
			return "", err
		}
		if args.P != nil {
			return Repr(t, v)
		}
	}
	qualname, err := LookupAttr(t, v, nameQualname)
	if err != nil {
		return "", err
	}
	if qualname.P == nil {
		return Repr(t, v)
	}
	module, err := LookupAttr(t, v, nameModule)
	if err != nil {
		return "", err
	}
	if module.IsNoneOrAbsent() {
		return Repr(t, v)
	}
	q, err := ToStr(t, qualname)
	if err != nil {
		return "", err
	}
	if module.IsStr() && module.Str().String() == "builtins" {
		return q.String(), nil
	}
	m, err := ToStr(t, module)
	if err != nil {
		return "", err
	}
	return m.String() + "." + q.String(), nil
}

// typingReprs joins the type arguments; a list of them stands for ParamSpec.
func typingReprs(t *Thread, items []Value) (string, error) {
	parts := make([]string, len(items))
	for i, x := range items {
		var err error
		if x.Type() == &ListType {
			parts[i], err = typingListRepr(t, x.List())
		} else {
			parts[i], err = typingRepr(t, x)
		}
		if err != nil {
			return "", err
		}
	}
	return strings.Join(parts, ", "), nil
}

// typingListRepr shows a list of type arguments, which their reprs may change.
func typingListRepr(t *Thread, l *List) (string, error) {
	parts := make([]string, l.Len())
	for i := range parts {
		if i >= l.Len() {
			return "", IndexErrorf("list index out of range")
		}
		var err error
		if parts[i], err = typingRepr(t, l.At(i)); err != nil {
			return "", err
		}
	}
	return "[" + strings.Join(parts, ", ") + "]", nil
}

func aliasRepr(t *Thread, v Value) (Value, error) {
	a := aliasOf(v)
	origin, err := typingRepr(t, a.Origin)
	if err != nil {
		return Value{}, err
	}
	args, err := typingReprs(t, a.Args.Items)
	if err != nil {
		return Value{}, err
	}
	if len(a.Args.Items) == 0 {
		args = "()"
	}
	star := ""
	if a.starred {
		star = "*"
	}
	return StrValue(star + origin + "[" + args + "]"), nil
}

func aliasGetAttr(t *Thread, v Value, name *Str) (Value, error) {
	if aliasOwnAttributes[name.String()] {
		return ObjectGetAttr(t, v, name)
	}
	return GetAttr(t, aliasOf(v).Origin, name)
}

func aliasCall(t *Thread, v Value, args Args) (Value, error) {
	obj, err := Call(t, aliasOf(v).Origin, args)
	if err != nil {
		return obj, err
	}
	if err := SetAttr(t, obj, nameOrigClass, v); err != nil && !Matches(err, &AttributeError) && !Matches(err, &TypeError) {
		return Value{}, err
	}
	return obj, nil
}

func aliasCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if (op != EQ && op != NE) || !a.Is(&GenericAliasType) || !b.Is(&GenericAliasType) {
		return NotImplemented, nil
	}
	x, y := aliasOf(a), aliasOf(b)
	same := x.starred == y.starred
	var err error
	if same {
		same, err = Equal(t, x.Origin, y.Origin)
	}
	if same && err == nil {
		same, err = Equal(t, x.Args.Value(), y.Args.Value())
	}
	return Bool(same == (op == EQ)), err
}

func aliasHash(t *Thread, v Value) (uint64, error) {
	a := aliasOf(v)
	h0, err := Hash(t, a.Origin)
	if err != nil {
		return 0, err
	}
	h1, err := Hash(t, a.Args.Value())
	if err != nil {
		return 0, err
	}
	if h0 ^= h1; h0 == ^uint64(0) {
		h0--
	}
	return h0, nil
}

// parameters is __parameters__ of an alias, computed once.
func (a *GenericAlias) parameters(t *Thread) (Value, error) {
	if a.params.P == nil {
		p, err := typeParameters(t, a.Args.Items)
		if err != nil {
			return Value{}, err
		}
		a.params = NewTuple(p...).Value()
	}
	return a.params, nil
}

func aliasGetItem(t *Thread, v, item Value) (Value, error) {
	a := aliasOf(v)
	params, err := a.parameters(t)
	if err != nil {
		return Value{}, err
	}
	args, err := substituteParameters(t, v, a.Args.Items, params.Tuple().Items, item)
	if err != nil {
		return Value{}, err
	}
	return valueOf(newAlias(&GenericAliasType, a.Origin, NewTuple(args...).Value(), a.starred)), nil
}

func aliasIter(t *Thread, v Value) (Value, error) {
	return valueOf(&genericAliasIter{Object{&genericAliasIterType}, v}), nil
}

func aliasIterNext(t *Thread, v Value) (Value, error) {
	it := (*genericAliasIter)(v.P)
	if it.alias.P == nil {
		return Value{}, nil
	}
	a := aliasOf(it.alias)
	it.alias = Value{}
	return valueOf(newAlias(&GenericAliasType, a.Origin, a.Args.Value(), true)), nil
}

func initGenericAlias() {
	t := &GenericAliasType
	t.Flags = FlagBaseType
	t.Doc = "GenericAlias(origin, args, /)\n--\n\nA class with type arguments (PEP 585): list[int] has the __origin__ list and\nthe __args__ (int,)."
	t.New, t.Repr, t.GetAttr, t.Call = aliasNew, aliasRepr, aliasGetAttr, aliasCall
	t.Compare, t.Hash, t.GetItem, t.Iter = aliasCompare, aliasHash, aliasGetItem, aliasIter
	t.Slots.Binary[Or] = func(t *Thread, a, b Value) (Value, error) { return unionOf(t, a, b) }
	t.AllocSub = func(cls *Type) Value { return valueOf(newAlias(cls, None, emptyTuple.Value(), false)) }
	t.ExtraOffset = unsafe.Offsetof(GenericAlias{}.Extra)
	t.HasWeakref = true
	t.Methods = []Def{
		{Name: "__mro_entries__", Sig: "(bases, /)", F1: func(t *Thread, v, bases Value) (Value, error) { return TupleValue(aliasOf(v).Origin), nil }},
		{Name: "__instancecheck__", Sig: "(instance, /)", F1: func(t *Thread, v, x Value) (Value, error) {
			return Value{}, TypeErrorf("isinstance() argument 2 cannot be a parameterized generic")
		}},
		{Name: "__subclasscheck__", Sig: "(cls, /)", F1: func(t *Thread, v, x Value) (Value, error) {
			return Value{}, TypeErrorf("issubclass() argument 2 cannot be a parameterized generic")
		}},
		{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
			a := aliasOf(v)
			if !a.starred {
				return TupleValue(GenericAliasType.Value(), TupleValue(a.Origin, a.Args.Value())), nil
			}
			next, err := GetAttr(t, t.Interp.Builtins.Value(), nameNextFunction)
			if err != nil {
				return Value{}, err
			}
			it, err := aliasIter(t, NewGenericAlias(a.Origin, a.Args.Value()))
			return TupleValue(next, TupleValue(it)), err
		}},
		{Name: "__dir__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
			names, err := typeDirOf(t, aliasOf(v).Origin)
			if err != nil {
				return Value{}, err
			}
			for _, n := range [...]string{"__origin__", "__args__", "__unpacked__", "__parameters__", "__typing_unpacked_tuple_args__",
				"__mro_entries__", "__reduce_ex__", "__reduce__"} {
				names.SetStr(NewStr(n), None)
			}
			return NewList(names.keyValues()).Value(), nil
		}},
	}
	t.GetSets = []GetSet{
		{Name: "__origin__", Member: true, Get: func(t *Thread, v Value) (Value, error) { return aliasOf(v).Origin, nil }},
		{Name: "__args__", Member: true, Get: func(t *Thread, v Value) (Value, error) { return aliasOf(v).Args.Value(), nil }},
		{Name: "__unpacked__", Member: true, Get: func(t *Thread, v Value) (Value, error) { return Bool(aliasOf(v).starred), nil }},
		{Name: "__parameters__", Doc: "Type variables in the GenericAlias.", Get: func(t *Thread, v Value) (Value, error) { return aliasOf(v).parameters(t) }},
		{Name: "__typing_unpacked_tuple_args__", Get: func(t *Thread, v Value) (Value, error) {
			if a := aliasOf(v); a.starred && a.Origin == TupleType.Value() {
				return a.Args.Value(), nil
			}
			return None, nil
		}},
	}
	it := &genericAliasIterType
	it.Iter, it.Next = func(t *Thread, v Value) (Value, error) { return v, nil }, aliasIterNext
	it.Methods = []Def{{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		f, err := builtin(t, "iter")
		if err != nil {
			return Value{}, err
		}
		if a := (*genericAliasIter)(v.P).alias; a.P != nil {
			return TupleValue(f, TupleValue(a)), nil
		}
		return TupleValue(f, TupleValue(emptyTuple.Value())), nil
	}}}
}

// typeDirOf is dir(v) as the keys of a dict.
func typeDirOf(t *Thread, v Value) (*Dict, error) {
	names := NewDict()
	f, err := BoundSpecial(t, v, nameDirMethod)
	if err != nil || f.P == nil {
		return names, err
	}
	r, err := Call(t, f, Args{})
	if err != nil {
		return nil, err
	}
	return names, ForEach(t, r, func(k Value) error { return names.Set(t, k, None) })
}
