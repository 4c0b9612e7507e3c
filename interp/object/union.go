package object

import "strings"

// UnionType is typing.Union, also known as types.UnionType.
var UnionType = Type{Name: "typing.Union"}

// Union is int | str. Its members are compared as those of a set, except for
// unhashable ones.
type Union struct {
	Object
	Args       *Tuple
	hashable   []unionMember
	unhashable []Value
	params     Value // __parameters__, once computed
}

type unionMember struct {
	v    Value
	hash uint64
}

// has tells whether an equal member is among those of the union.
func (u *Union) has(t *Thread, m unionMember) (bool, error) {
	for _, x := range u.hashable {
		if x.hash == m.hash {
			if same, err := Equal(t, x.v, m.v); same || err != nil {
				return same, err
			}
		}
	}
	return false, nil
}

func hasEqual(t *Thread, list []Value, v Value) (bool, error) {
	for _, x := range list {
		if same, err := Equal(t, x, v); same || err != nil {
			return same, err
		}
	}
	return false, nil
}

// add adds a member that is not there yet.
func (u *Union) add(t *Thread, args []Value, v Value) ([]Value, error) {
	h, err := Hash(t, v)
	if err != nil {
		there, err := hasEqual(t, u.unhashable, v)
		if there || err != nil {
			return args, err
		}
		u.unhashable = append(u.unhashable, v)
		return append(args, v), nil
	}
	m := unionMember{v, h}
	there, err := u.has(t, m)
	if there || err != nil {
		return args, err
	}
	u.hashable = append(u.hashable, m)
	return append(args, v), nil
}

func unionArgs(v Value) []Value { return (*Union)(v.P).Args.Items }

// unionable tells whether v can stand in a union without typing's opinion.
func unionable(v Value) bool {
	if v.IsNone() || v.AsType() != nil || v.Is(&GenericAliasType) || v.Type() == &UnionType {
		return true
	}
	return v.Type() == &TypeAliasType
}

// unionOf is a | b; NotImplemented where one of them is no type.
func unionOf(t *Thread, a, b Value) (Value, error) {
	if !unionable(a) || !unionable(b) {
		return NotImplemented, nil
	}
	return NewUnion(t, []Value{a, b})
}

// NewUnion makes the union of types: nested unions are flattened, and equal
// members kept once. The union of one type is that type.
func NewUnion(t *Thread, members []Value) (Value, error) {
	u := &Union{Object: Object{&UnionType}}
	var args []Value
	for _, m := range members {
		parts := []Value{m}
		switch {
		case m.Type() == &UnionType:
			parts = unionArgs(m)
		case m.IsNone():
			parts = []Value{NoneType.Value()}
		}
		for _, p := range parts {
			var err error
			if args, err = u.add(t, args, p); err != nil {
				return Value{}, err
			}
		}
	}
	if len(args) == 1 {
		return args[0], nil
	}
	u.Args = NewTuple(args...)
	return valueOf(u), nil
}

func unionRepr(t *Thread, v Value) (Value, error) {
	parts := make([]string, len(unionArgs(v)))
	for i, a := range unionArgs(v) {
		s, err := typingRepr(t, a)
		if err != nil {
			return Value{}, err
		}
		parts[i] = s
	}
	return StrValue(strings.Join(parts, " | ")), nil
}

// unionCompare: unions are equal when they have the same members in any order.
func unionCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if (op != EQ && op != NE) || a.Type() != &UnionType || b.Type() != &UnionType {
		return NotImplemented, nil
	}
	x, y := (*Union)(a.P), (*Union)(b.P)
	same := len(x.hashable) == len(y.hashable) && len(x.unhashable) == len(y.unhashable)
	for i := 0; same && i < len(x.hashable); i++ {
		var err error
		if same, err = y.has(t, x.hashable[i]); err != nil {
			return Value{}, err
		}
	}
	for i := 0; same && i < len(x.unhashable); i++ {
		var err error
		if same, err = hasEqual(t, y.unhashable, x.unhashable[i]); err != nil {
			return Value{}, err
		}
	}
	return Bool(same == (op == EQ)), nil
}

// unionHash is that of the frozenset of the members.
func unionHash(t *Thread, v Value) (uint64, error) {
	u := (*Union)(v.P)
	for _, a := range u.unhashable {
		if _, err := Hash(t, a); err != nil {
			return 0, err
		}
	}
	if n := len(u.unhashable); n > 0 {
		return 0, TypeErrorf("union contains %d unhashable element%s", n, plural(n))
	}
	set, err := CallArgs(t, FrozenSetType.Value(), u.Args.Value())
	if err != nil {
		return 0, err
	}
	return Hash(t, set)
}

func unionParameters(t *Thread, v Value) (Value, error) {
	u := (*Union)(v.P)
	if u.params.P == nil {
		p, err := typeParameters(t, u.Args.Items)
		if err != nil {
			return Value{}, err
		}
		u.params = NewTuple(p...).Value()
	}
	return u.params, nil
}

func unionGetItem(t *Thread, v, item Value) (Value, error) {
	params, err := unionParameters(t, v)
	if err != nil {
		return Value{}, err
	}
	args, err := substituteParameters(t, v, unionArgs(v), params.Tuple().Items, item)
	if err != nil {
		return Value{}, err
	}
	r := args[0]
	for _, a := range args[1:] {
		if r, err = Binary(t, r, a, Or); err != nil {
			return Value{}, err
		}
	}
	return r, nil
}

// unionClassGetItem is Union[X, Y].
func unionClassGetItem(t *Thread, cls, item Value) (Value, error) {
	items := []Value{item}
	if item.IsTuple() {
		items = append([]Value(nil), item.Tuple().Items...)
	}
	if len(items) == 0 {
		return Value{}, TypeErrorf("Cannot take a Union of no types.")
	}
	return checkedUnion(t, items)
}

// checkedUnion is NewUnion where typing checks and converts what is no type;
// items may be changed.
func checkedUnion(t *Thread, items []Value) (Value, error) {
	for i, x := range items {
		if unionable(x) {
			continue
		}
		typing, err := importModule(t, t.Interp.Intern("typing"))
		if err != nil {
			return Value{}, err
		}
		if items[i], err = CallMethod(t, typing, t.Interp.Intern("_type_check"), x, StrValue("Union[arg, ...]: each arg must be a type.")); err != nil {
			return Value{}, err
		}
	}
	return NewUnion(t, items)
}

func initUnion() {
	t := &UnionType
	t.Flags = FlagDisallowNew
	t.Doc = "A union of types: int | str"
	t.Repr, t.Compare, t.Hash, t.GetItem = unionRepr, unionCompare, unionHash, unionGetItem
	t.Slots.Binary[Or] = func(t *Thread, a, b Value) (Value, error) { return checkedUnion(t, []Value{a, b}) }
	t.GetAttr = func(t *Thread, v Value, name *Str) (Value, error) {
		if name.Equal(nameModule) {
			return GetAttr(t, UnionType.Value(), name)
		}
		return ObjectGetAttr(t, v, name)
	}
	t.HasWeakref = true
	t.Methods = []Def{
		{Name: "__mro_entries__", Sig: "(bases, /)", F1: func(t *Thread, v, bases Value) (Value, error) {
			return Value{}, TypeErrorf("Cannot subclass %s", reprOr(t, v))
		}},
		{Name: "__class_getitem__", Class: true, Sig: "(object, /)", Doc: "See PEP 585", F1: unionClassGetItem},
	}
	name := func(t *Thread, v Value) (Value, error) { return StrValue("Union"), nil }
	t.GetSets = []GetSet{
		{Name: "__args__", Member: true, Get: func(t *Thread, v Value) (Value, error) { return (*Union)(v.P).Args.Value(), nil }},
		{Name: "__name__", Doc: "Name of the type.", Get: name},
		{Name: "__qualname__", Doc: "Qualified name of the type.", Get: name},
		{Name: "__origin__", Doc: "Always returns the type.", Get: func(t *Thread, v Value) (Value, error) { return UnionType.Value(), nil }},
		{Name: "__parameters__", Doc: "Type variables in the types.UnionType.", Get: unionParameters},
	}
}
