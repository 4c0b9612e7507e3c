package object

var (
	nameCopyreg       = internStatic("copyreg")
	nameReduceEx      = internStatic("_reduce_ex")
	nameReduce        = internStatic("__reduce__")
	nameNewObj        = internStatic("__newobj__")
	nameNewObjEx      = internStatic("__newobj_ex__")
	nameGetNewArgs    = internStatic("__getnewargs__")
	nameGetNewArgsEx  = internStatic("__getnewargs_ex__")
	nameGetState      = internStatic("__getstate__")
	nameSlotNames     = internStatic("_slotnames")
	nameSlotNamesAttr = internStatic("__slotnames__")
	nameGetattr       = internStatic("getattr")
	nameItems         = internStatic("items")
	nameBuiltins      = internStatic("builtins")
)

// reduceGetattr is the __reduce__ of things that getattr finds again.
func reduceGetattr(t *Thread, owner Value, name *Str) (Value, error) {
	f, err := GetAttr(t, t.Interp.Builtins.Value(), nameGetattr)
	if err != nil {
		return Value{}, err
	}
	return TupleValue(f, TupleValue(owner, name.Value())), nil
}

// importModule imports a module by its top-level name.
func importModule(t *Thread, name *Str) (Value, error) {
	return t.Interp.Engine.Import(t, name, None, None, None, 0)
}

func copyregFunction(t *Thread, name *Str) (Value, error) {
	m, err := importModule(t, nameCopyreg)
	if err != nil {
		return Value{}, err
	}
	return GetAttr(t, m, name)
}

func objectReduce(t *Thread, v Value) (Value, error) { return reduceBy(t, v, 0) }

// objectReduceEx calls an overridden __reduce__, else does the work itself.
func objectReduceEx(t *Thread, v, protocol Value) (Value, error) {
	n, err := IndexInt(t, protocol, &OverflowError)
	if err != nil {
		return Value{}, err
	}
	reduce, err := LookupAttr(t, v, nameReduce)
	if err != nil {
		return Value{}, err
	}
	if reduce.P != nil {
		own := v.Type().Lookup(t, nameReduce)
		if m, ok := ObjectType.OwnDict().GetStr(nameReduce); !ok || m != own {
			return Call(t, reduce, Args{})
		}
	}
	return reduceBy(t, v, n)
}

func reduceBy(t *Thread, v Value, protocol int) (Value, error) {
	if protocol >= 2 {
		return reduceNewObj(t, v)
	}
	f, err := copyregFunction(t, nameReduceEx)
	if err != nil {
		return Value{}, err
	}
	return CallArgs(t, f, v, Int(int64(protocol)))
}

// newArguments returns what __getnewargs_ex__ or __getnewargs__ says; args is
// absent when there is neither.
func newArguments(t *Thread, v Value) (args, kwargs Value, err error) {
	f, err := BoundSpecial(t, v, nameGetNewArgsEx)
	if err != nil {
		return Value{}, Value{}, err
	}
	if f.P != nil {
		r, err := Call(t, f, Args{})
		if err != nil {
			return Value{}, Value{}, err
		}
		if !r.IsTuple() {
			return Value{}, Value{}, TypeErrorf("__getnewargs_ex__ should return a tuple, not '%s'", TypeName(r))
		}
		items := r.Tuple().Items
		if len(items) != 2 {
			return Value{}, Value{}, ValueErrorf("__getnewargs_ex__ should return a tuple of length 2, not %d", len(items))
		}
		if !items[0].IsTuple() {
			return Value{}, Value{}, TypeErrorf("first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'", TypeName(items[0]))
		}
		if !items[1].IsDict() {
			return Value{}, Value{}, TypeErrorf("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'", TypeName(items[1]))
		}
		return items[0], items[1], nil
	}
	if f, err = BoundSpecial(t, v, nameGetNewArgs); err != nil || f.P == nil {
		return Value{}, Value{}, err
	}
	r, err := Call(t, f, Args{})
	if err != nil {
		return Value{}, Value{}, err
	}
	if !r.IsTuple() {
		return Value{}, Value{}, TypeErrorf("__getnewargs__ should return a tuple, not '%s'", TypeName(r))
	}
	return r, Value{}, nil
}

// reduceNewObj is __reduce_ex__ for protocols from 2 on.
func reduceNewObj(t *Thread, v Value) (Value, error) {
	cls := v.Type()
	if cls.Slots.New == nil {
		return Value{}, TypeErrorf("cannot pickle '%s' object", cls.Name)
	}
	args, kwargs, err := newArguments(t, v)
	if err != nil {
		return Value{}, err
	}
	hasArgs := args.P != nil
	var f, fargs Value
	if kwargs.P == nil || kwargs.Dict().Len() == 0 {
		if f, err = copyregFunction(t, nameNewObj); err != nil {
			return Value{}, err
		}
		items := []Value{cls.Value()}
		if hasArgs {
			items = append(items, args.Tuple().Items...)
		}
		fargs = NewTuple(items...).Value()
	} else {
		if f, err = copyregFunction(t, nameNewObjEx); err != nil {
			return Value{}, err
		}
		fargs = TupleValue(cls.Value(), args, kwargs)
	}
	required := !hasArgs && !cls.Has(FlagListSubclass) && !cls.Has(FlagDictSubclass)
	state, err := getStateOf(t, v, required)
	if err != nil {
		return Value{}, err
	}
	listItems, dictItems := None, None
	if cls.Has(FlagListSubclass) {
		if listItems, err = Iter(t, v); err != nil {
			return Value{}, err
		}
	}
	if cls.Has(FlagDictSubclass) {
		items, err := CallMethod(t, v, nameItems)
		if err != nil {
			return Value{}, err
		}
		if dictItems, err = Iter(t, items); err != nil {
			return Value{}, err
		}
	}
	return TupleValue(f, fargs, state, listItems, dictItems), nil
}

// getStateOf asks __getstate__; where that is object's own the class must not
// have a layout that pickle could not restore.
func getStateOf(t *Thread, v Value, required bool) (Value, error) {
	f, err := GetAttr(t, v, nameGetState)
	if err != nil {
		return Value{}, err
	}
	if f.Type() == &NativeFunctionType {
		if n := (*NativeFunction)(f.P); n.Self == v && ownerOf(n.Def, &ObjectType) != nil {
			return defaultState(t, v, required)
		}
	}
	return Call(t, f, Args{})
}

func objectGetState(t *Thread, v Value) (Value, error) { return defaultState(t, v, false) }

// defaultState is object.__getstate__: the __dict__, and the values of __slots__.
func defaultState(t *Thread, v Value, required bool) (Value, error) {
	cls := v.Type()
	if required && cls.layoutRoot() != &ObjectType && !cls.picklesByDict() {
		return Value{}, TypeErrorf("cannot pickle '%s' object", cls.Name)
	}
	state, err := LookupAttr(t, v, nameDict)
	if err != nil {
		return Value{}, err
	}
	if state.P == nil || state.Type() == &DictType && state.Dict().Len() == 0 {
		state = None
	}
	names, err := slotNamesOf(t, cls)
	if err != nil || names.P == nil || names.IsNone() {
		return state, err
	}
	if !names.IsList() {
		return Value{}, TypeErrorf("copyreg._slotnames didn't return a list or None")
	}
	slots := NewDict()
	for _, name := range names.List().Copy() {
		if !name.IsStr() {
			continue
		}
		x, err := LookupAttr(t, v, name.Str())
		if err != nil {
			return Value{}, err
		}
		if x.P != nil {
			slots.SetStr(name.Str(), x)
		}
	}
	if slots.Len() > 0 {
		return TupleValue(state, slots.Value()), nil
	}
	return state, nil
}

// picklesByDict tells whether instances of a builtin layout hold nothing but
// what CPython finds by their size to be a dict and weak references.
func (t *Type) picklesByDict() bool {
	switch t.layoutRoot() {
	case &BaseExceptionType:
		return true
	}
	return false
}

// slotNamesOf is copyreg._slotnames(cls), remembered in the class.
func slotNamesOf(t *Thread, cls *Type) (Value, error) {
	if names, ok := cls.OwnDict().GetStr(nameSlotNamesAttr); ok && (names.IsList() || names.IsNone()) {
		return names, nil
	}
	if !cls.hasSlotNames() {
		return None, nil
	}
	f, err := copyregFunction(t, nameSlotNames)
	if err != nil {
		return Value{}, err
	}
	return CallArgs(t, f, cls.Value())
}

// hasSlotNames tells whether a class along the MRO has __slots__, without which copyreg
// need not be asked.
func (t *Type) hasSlotNames() bool {
	for _, c := range t.MRO {
		if c.Flags&FlagHeapType != 0 {
			if _, ok := c.dict.GetStr(nameSlots); ok {
				return true
			}
		}
	}
	return false
}
