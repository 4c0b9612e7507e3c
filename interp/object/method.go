package object

func methodNew(t *Thread, cls *Type, args Args) (Value, error) {
	if err := NoKeywords("method", args); err != nil {
		return Value{}, err
	}
	if err := CheckPositional("method", len(args.V), 2, 2); err != nil {
		return Value{}, err
	}
	if !Callable(args.V[0]) {
		return Value{}, TypeErrorf("first argument must be callable")
	}
	if args.V[1].IsNone() {
		return Value{}, TypeErrorf("instance must not be None")
	}
	return NewMethod(args.V[0], args.V[1]), nil
}

func methodCall(t *Thread, v Value, args Args) (Value, error) {
	m := (*Method)(v.P)
	return callBehind(t, m.Func, m.Self, args)
}

// methodGetAttr hands what the method type does not define on to the function.
func methodGetAttr(t *Thread, v Value, name *Str) (Value, error) {
	if d := v.Type().Lookup(t, name); d.P != nil {
		if get := d.Type().Get; get != nil {
			return get(t, d, v, v.Type())
		}
		return d, nil
	}
	return GetAttr(t, (*Method)(v.P).Func, name)
}

func methodGet(t *Thread, d, obj Value, owner *Type) (Value, error) { return d, nil }

func methodCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if (op != EQ && op != NE) || a.Type() != &MethodType || b.Type() != &MethodType {
		return NotImplemented, nil
	}
	x, y := (*Method)(a.P), (*Method)(b.P)
	same, err := Equal(t, x.Func, y.Func)
	if err != nil {
		return Value{}, err
	}
	return Bool((same && x.Self == y.Self) == (op == EQ)), nil
}

func methodHash(t *Thread, v Value) (uint64, error) {
	m := (*Method)(v.P)
	h, err := Hash(t, m.Func)
	if err != nil {
		return 0, err
	}
	if h ^= identityHash(t, m.Self); h == ^uint64(0) {
		h--
	}
	return h, nil
}

func methodRepr(t *Thread, v Value) (Value, error) {
	m := (*Method)(v.P)
	name, err := LookupAttr(t, m.Func, nameQualname)
	if err == nil && name.P == nil {
		name, err = LookupAttr(t, m.Func, nameName)
	}
	if err != nil {
		return Value{}, err
	}
	text := "?"
	if name.P != nil && name.IsStr() {
		text = name.Str().String()
	}
	self, err := Repr(t, m.Self)
	return StrValue("<bound method " + text + " of " + self + ">"), err
}

var methodMethods = []Def{
	{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		m := (*Method)(v.P)
		name, err := GetAttr(t, m.Func, nameName)
		if err != nil {
			return Value{}, err
		}
		f, err := GetAttr(t, t.Interp.Builtins.Value(), nameGetattr)
		if err != nil {
			return Value{}, err
		}
		return TupleValue(f, TupleValue(m.Self, name)), nil
	}},
}

var methodGetSets = []GetSet{
	{Name: "__func__", Member: true, Doc: "the function (or other callable) implementing a method",
		Get: func(t *Thread, v Value) (Value, error) { return (*Method)(v.P).Func, nil }},
	{Name: "__self__", Member: true, Doc: "the instance to which a method is bound",
		Get: func(t *Thread, v Value) (Value, error) { return (*Method)(v.P).Self, nil }},
	{Name: "__doc__", Get: func(t *Thread, v Value) (Value, error) {
		d, err := LookupAttr(t, (*Method)(v.P).Func, nameDoc)
		return orNone(d), err
	}},
}

func initMethod() {
	t := &MethodType
	t.Doc = "method(function, instance, /)\n--\n\nCreate a bound instance method object."
	t.New, t.Call, t.Repr = methodNew, methodCall, methodRepr
	t.GetAttr, t.Get = methodGetAttr, methodGet
	t.Compare, t.Hash = methodCompare, methodHash
	t.HasWeakref = true
	t.Methods, t.GetSets = methodMethods, methodGetSets
}
