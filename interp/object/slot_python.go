package object

// This file holds the slot functions of classes that define special methods
// in Python. Each looks its method up on the type and calls it.

var (
	nameInit         = internStatic("__init__")
	nameNew          = internStatic("__new__")
	nameDel          = internStatic("__del__")
	nameCall         = internStatic("__call__")
	nameRepr         = internStatic("__repr__")
	nameStr          = internStatic("__str__")
	nameHash         = internStatic("__hash__")
	nameGetAttribute = internStatic("__getattribute__")
	nameGetAttr      = internStatic("__getattr__")
	nameSetAttr      = internStatic("__setattr__")
	nameDelAttr      = internStatic("__delattr__")
	nameGet          = internStatic("__get__")
	nameSet          = internStatic("__set__")
	nameDelete       = internStatic("__delete__")
	nameIter         = internStatic("__iter__")
	nameNext         = internStatic("__next__")
	nameAwait        = internStatic("__await__")
	nameAIter        = internStatic("__aiter__")
	nameANext        = internStatic("__anext__")
	nameNeg          = internStatic("__neg__")
	namePos          = internStatic("__pos__")
	nameAbs          = internStatic("__abs__")
	nameInvert       = internStatic("__invert__")
	nameBool         = internStatic("__bool__")
	nameInt          = internStatic("__int__")
	nameFloat        = internStatic("__float__")
	nameIndex        = internStatic("__index__")
	nameLen          = internStatic("__len__")
	nameGetItem      = internStatic("__getitem__")
	nameSetItem      = internStatic("__setitem__")
	nameDelItem      = internStatic("__delitem__")
	nameContains     = internStatic("__contains__")
	nameBuffer       = internStatic("__buffer__")
	nameRelease      = internStatic("__release_buffer__")
	nameLengthHint   = internStatic("__length_hint__")
	nameEq           = internStatic("__eq__")
	nameDict         = internStatic("__dict__")
	nameClass        = internStatic("__class__")
	nameDoc          = internStatic("__doc__")
	nameModule       = internStatic("__module__")
	nameName         = internStatic("__name__")
	nameQualname     = internStatic("__qualname__")

	compareNames = [...]*Str{LT: internStatic("__lt__"), LE: internStatic("__le__"), EQ: nameEq,
		NE: internStatic("__ne__"), GT: internStatic("__gt__"), GE: internStatic("__ge__")}

	binaryNames, reflectedNames, inPlaceNames [NumBinaryOps]*Str
)

var binaryStems = [NumBinaryOps]string{Add: "add", Sub: "sub", Mul: "mul", TrueDiv: "truediv", FloorDiv: "floordiv",
	Mod: "mod", Pow: "pow", LShift: "lshift", RShift: "rshift", And: "and", Or: "or", Xor: "xor", MatMul: "matmul", DivMod: "divmod"}

func initPythonSlots() {
	for i, stem := range binaryStems {
		binaryNames[i] = internStatic("__" + stem + "__")
		reflectedNames[i] = internStatic("__r" + stem + "__")
		inPlaceNames[i] = internStatic("__i" + stem + "__")
	}
	pythonSlots = Slots{
		New: slotNew, Init: slotInit, Call: slotCall, Repr: slotRepr, Str: slotStr, Hash: slotHash, Compare: slotCompare,
		GetAttr: slotGetAttr, SetAttr: slotSetAttr, Get: slotGet, Set: slotSet,
		Iter: slotIter, Next: slotNext, Await: slotAwait, AIter: slotAIter, ANext: slotANext,
		Binary: [NumBinaryOps]BinaryFunc{Add: slotAdd, Sub: slotSub, Mul: slotMul, TrueDiv: slotTrueDiv, FloorDiv: slotFloorDiv,
			Mod: slotMod, Pow: slotPow, LShift: slotLShift, RShift: slotRShift, And: slotAnd, Or: slotOr, Xor: slotXor,
			MatMul: slotMatMul, DivMod: slotDivMod},
		InPlace: [NumBinaryOps]BinaryFunc{Add: slotIAdd, Sub: slotISub, Mul: slotIMul, TrueDiv: slotITrueDiv, FloorDiv: slotIFloorDiv,
			Mod: slotIMod, Pow: slotIPow, LShift: slotILShift, RShift: slotIRShift, And: slotIAnd, Or: slotIOr, Xor: slotIXor,
			MatMul: slotIMatMul},
		Pow3: slotPow3, Neg: slotNeg, Pos: slotPos, Abs: slotAbs, Invert: slotInvert,
		Bool: slotBool, ToInt: slotToInt, ToFloat: slotToFloat, Index: slotIndexMethod,
		Len: slotLen, GetItem: slotGetItem, SetItem: slotSetItem, SeqItem: slotSeqItem, SeqSetItem: slotSeqSetItem,
		Contains: slotContains, Buffer: slotBuffer, Del: slotDel, LenHint: slotLenHint,
	}
}

// noSpecial is the AttributeError of a special method that a slot was set for
// but that is gone.
func noSpecial(v Value, name *Str) error {
	return attributeError(v, name, "'%s' object has no attribute '%s'", TypeName(v), name.String())
}

func unarySlot(t *Thread, v Value, name *Str) (Value, error) {
	r, found, err := special0(t, v, name)
	if !found && err == nil {
		err = noSpecial(v, name)
	}
	return r, err
}

func slotNeg(t *Thread, v Value) (Value, error)         { return unarySlot(t, v, nameNeg) }
func slotPos(t *Thread, v Value) (Value, error)         { return unarySlot(t, v, namePos) }
func slotAbs(t *Thread, v Value) (Value, error)         { return unarySlot(t, v, nameAbs) }
func slotInvert(t *Thread, v Value) (Value, error)      { return unarySlot(t, v, nameInvert) }
func slotToInt(t *Thread, v Value) (Value, error)       { return unarySlot(t, v, nameInt) }
func slotToFloat(t *Thread, v Value) (Value, error)     { return unarySlot(t, v, nameFloat) }
func slotIndexMethod(t *Thread, v Value) (Value, error) { return unarySlot(t, v, nameIndex) }

func slotRepr(t *Thread, v Value) (Value, error) {
	f, unbound, err := lookupMaybe(t, v, nameRepr)
	switch {
	case err != nil:
		return Value{}, err
	case f.P == nil:
		return StrValue("<" + TypeName(v) + " object at " + Address(t, v) + ">"), nil
	case unbound:
		return call1(t, f, v)
	}
	return Call(t, f, Args{})
}

func slotStr(t *Thread, v Value) (Value, error) { return unarySlot(t, v, nameStr) }

func slotIter(t *Thread, v Value) (Value, error) {
	f, unbound, err := lookupMaybe(t, v, nameIter)
	if err != nil {
		return Value{}, err
	}
	if f.P != nil && f.IsNone() {
		return Value{}, TypeErrorf("'%s' object is not iterable", TypeName(v))
	}
	if f.P != nil {
		if unbound {
			return call1(t, f, v)
		}
		return Call(t, f, Args{})
	}
	if f, _, err = lookupMaybe(t, v, nameGetItem); err != nil {
		return Value{}, err
	}
	if f.P == nil {
		return Value{}, TypeErrorf("'%s' object is not iterable", TypeName(v))
	}
	return newSeqIter(v), nil
}

func slotNext(t *Thread, v Value) (Value, error) {
	r, err := unarySlot(t, v, nameNext)
	if err != nil && Matches(err, &StopIteration) {
		t.StopValue = StopIterationValue(err)
		return Value{}, nil
	}
	return r, err
}

func asyncSlot(t *Thread, v Value, name *Str, what string) (Value, error) {
	f, unbound, err := lookupSpecial(t, v, name)
	if err != nil {
		return Value{}, err
	}
	if f.P == nil {
		return Value{}, TypeErrorf(what, TypeName(v))
	}
	if unbound {
		return call1(t, f, v)
	}
	return Call(t, f, Args{})
}

func slotAwait(t *Thread, v Value) (Value, error) {
	return asyncSlot(t, v, nameAwait, "object %s does not have __await__ method")
}

func slotAIter(t *Thread, v Value) (Value, error) {
	return asyncSlot(t, v, nameAIter, "object %s does not have __aiter__ method")
}

func slotANext(t *Thread, v Value) (Value, error) {
	return asyncSlot(t, v, nameANext, "object %s does not have __anext__ method")
}

func slotCall(t *Thread, v Value, args Args) (Value, error) {
	f, unbound, err := lookupSpecial(t, v, nameCall)
	if err != nil {
		return Value{}, err
	}
	if f.P == nil {
		return Value{}, noSpecial(v, nameCall)
	}
	if unbound {
		return callBehind(t, f, v, args)
	}
	return Call(t, f, args)
}

func slotNew(t *Thread, cls *Type, args Args) (Value, error) {
	f, err := GetAttr(t, cls.Value(), nameNew)
	if err != nil {
		return Value{}, err
	}
	return callBehind(t, f, cls.Value(), args)
}

func slotInit(t *Thread, v Value, args Args) error {
	f, unbound, err := lookupSpecial(t, v, nameInit)
	if err != nil {
		return err
	}
	if f.P == nil {
		return noSpecial(v, nameInit)
	}
	var r Value
	if unbound {
		r, err = callBehind(t, f, v, args)
	} else {
		r, err = Call(t, f, args)
	}
	if err == nil && !r.IsNone() {
		return TypeErrorf("__init__() should return None, not '%s'", TypeName(r))
	}
	return err
}

func slotDel(t *Thread, v Value) error {
	_, _, err := special0(t, v, nameDel)
	return err
}

func slotHash(t *Thread, v Value) (uint64, error) {
	f, unbound, err := lookupMaybe(t, v, nameHash)
	if err != nil {
		return 0, err
	}
	if f.P == nil || f.IsNone() {
		return HashNotImplemented(t, v)
	}
	var r Value
	if unbound {
		r, err = call1(t, f, v)
	} else {
		r, err = Call(t, f, Args{})
	}
	if err != nil {
		return 0, err
	}
	if !r.IsInt() {
		return 0, TypeErrorf("__hash__ method should return an integer")
	}
	n := r.ExactInt()
	if n.IsInt64() {
		if n.Int64() == -1 {
			return ^uint64(1), nil
		}
		return n.N, nil
	}
	return n.Type().Hash(t, n)
}

func slotCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	f, unbound, err := lookupMaybe(t, a, compareNames[op])
	if err != nil || f.P == nil {
		return NotImplemented, err
	}
	if unbound {
		return call2(t, f, a, b)
	}
	return call1(t, f, b)
}

func slotGet(t *Thread, d, obj Value, owner *Type) (Value, error) {
	f := d.Type().Lookup(t, nameGet)
	if f.P == nil {
		return d, nil
	}
	if obj.P == nil {
		obj = None
	}
	cls := None
	if owner != nil {
		cls = owner.Value()
	}
	return call3(t, f, d, obj, cls)
}

func slotSet(t *Thread, d, obj, x Value) error {
	var err error
	var found bool
	name := nameSet
	if x.P == nil {
		name = nameDelete
		_, found, err = special1(t, d, name, obj)
	} else {
		_, found, err = special2(t, d, name, obj, x)
	}
	if !found && err == nil {
		return attributeError(Value{}, nil, "%s", name.String())
	}
	return err
}

// slotGetAttr is __getattribute__, and __getattr__ where that raises AttributeError.
func slotGetAttr(t *Thread, v Value, name *Str) (Value, error) {
	r, err := slotGetAttrOrAbsent(t, v, name)
	if err == nil && r.P == nil {
		err = noAttribute(v, name)
	} else if err != nil {
		setAttributeContext(err, v, name)
	}
	return r, err
}

// slotGetAttrOrAbsent is slotGetAttr; where nothing but the generic lookup
// failed it returns the zero Value instead of an error.
func slotGetAttrOrAbsent(t *Thread, v Value, name *Str) (Value, error) {
	ty := v.Type()
	hook := ty.Lookup(t, nameGetAttr)
	get := ty.Lookup(t, nameGetAttribute)
	var r Value
	var err error
	if w := wrapperOf(get); w != nil && w.def.wrap == wrapGetAttr {
		get := fnOf[GetAttrFunc](&w.fn)
		if isGenericGetAttr(get) {
			r, err = genericLookup(t, v, name)
			if err == nil && r.P == nil && hook.P == nil {
				return r, nil
			}
		} else {
			r, err = get(t, v, name)
		}
	} else {
		r, _, err = special1(t, v, nameGetAttribute, name.Value())
	}
	if hook.P == nil || err == nil && r.P != nil {
		return r, err
	}
	if err != nil && !Matches(err, &AttributeError) {
		return Value{}, err
	}
	r, _, err = special1(t, v, nameGetAttr, name.Value())
	return r, err
}

// wrapperOf returns v as a *WrapperDescriptor, or nil.
func wrapperOf(v Value) *WrapperDescriptor {
	if v.P != nil && v.Type() == &WrapperDescriptorType {
		return (*WrapperDescriptor)(v.P)
	}
	return nil
}

func slotSetAttr(t *Thread, v Value, name *Str, x Value) error {
	var err error
	var found bool
	special := nameSetAttr
	if x.P == nil {
		special = nameDelAttr
		_, found, err = special1(t, v, special, name.Value())
	} else {
		_, found, err = special2(t, v, special, name.Value(), x)
	}
	if !found && err == nil {
		err = noSpecial(v, special)
	}
	return err
}

func slotBool(t *Thread, v Value) (bool, error) {
	f, unbound, err := lookupMaybe(t, v, nameBool)
	if err != nil {
		return false, err
	}
	if f.P == nil {
		if f, _, err = lookupMaybe(t, v, nameLen); err != nil || f.P == nil {
			return true, err
		}
		n, err := slotLen(t, v)
		return n != 0, err
	}
	var r Value
	if unbound {
		r, err = call1(t, f, v)
	} else {
		r, err = Call(t, f, Args{})
	}
	if err != nil {
		return false, err
	}
	if !r.IsBool() {
		return false, TypeErrorf("__bool__ should return bool, returned %s", TypeName(r))
	}
	return r.IsTrue(), nil
}

func slotLen(t *Thread, v Value) (int, error) {
	r, err := unarySlot(t, v, nameLen)
	if err != nil {
		return 0, err
	}
	if r.IsInt64() && r.Int64() >= 0 {
		return int(r.Int64()), nil
	}
	if r, err = Index(t, r); err != nil {
		return 0, err
	}
	if r.BigIntOf().Sign() < 0 {
		return 0, ValueErrorf("__len__() should return >= 0")
	}
	return IndexInt(t, r, &OverflowError)
}

func slotLenHint(t *Thread, v Value) (int, error) {
	r, found, err := special0(t, v, nameLengthHint)
	if err != nil || !found {
		return -1, err
	}
	if r == NotImplemented {
		return -1, nil
	}
	if !r.IsInt() {
		return 0, TypeErrorf("__length_hint__ must be an integer, not %s", TypeName(r))
	}
	n, err := IndexInt(t, r, &OverflowError)
	if err == nil && n < 0 {
		err = ValueErrorf("__length_hint__() should return >= 0")
	}
	return n, err
}

func slotGetItem(t *Thread, v, key Value) (Value, error) {
	r, found, err := special1(t, v, nameGetItem, key)
	if !found && err == nil {
		err = noSpecial(v, nameGetItem)
	}
	return r, err
}

func slotSetItem(t *Thread, v, key, x Value) error {
	var err error
	var found bool
	name := nameSetItem
	if x.P == nil {
		name = nameDelItem
		_, found, err = special1(t, v, name, key)
	} else {
		_, found, err = special2(t, v, name, key, x)
	}
	if !found && err == nil {
		err = noSpecial(v, name)
	}
	return err
}

func slotSeqItem(t *Thread, v Value, i int) (Value, error) {
	return slotGetItem(t, v, Int(int64(i)))
}

func slotSeqSetItem(t *Thread, v Value, i int, x Value) error {
	return slotSetItem(t, v, Int(int64(i)), x)
}

func slotContains(t *Thread, v, x Value) (bool, error) {
	f, unbound, err := lookupMaybe(t, v, nameContains)
	if err != nil {
		return false, err
	}
	if f.IsNoneOrAbsent() {
		if f.P != nil {
			return false, TypeErrorf("'%s' object is not a container", TypeName(v))
		}
		return containsByIter(t, v, x)
	}
	var r Value
	if unbound {
		r, err = call2(t, f, v, x)
	} else {
		r, err = call1(t, f, x)
	}
	if err != nil {
		return false, err
	}
	return Truth(t, r)
}

// IsNoneOrAbsent tells whether v is None or the zero Value.
func (v Value) IsNoneOrAbsent() bool { return v.P == nil || v.IsNone() }

func slotBuffer(t *Thread, v Value, flags int) (*Buffer, error) {
	r, found, err := special1(t, v, nameBuffer, Int(int64(flags)))
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, noSpecial(v, nameBuffer)
	}
	if r.Type() != &MemoryViewType {
		return nil, TypeErrorf("__buffer__ returned non-memoryview object")
	}
	b, err := MemoryViewType.Buffer(t, r, flags)
	if err != nil || v.Type().Lookup(t, nameRelease).P == nil {
		return b, err
	}
	inner := b.Release
	b.Release = func() {
		special1(t, v, nameRelease, r)
		if inner != nil {
			inner()
		}
	}
	return b, nil
}

// callBufferSlot is __buffer__ of a builtin type called as a method.
func callBufferSlot(t *Thread, f BufferFunc, self, flags Value) (Value, error) {
	n, err := IndexInt(t, flags, &OverflowError)
	if err != nil {
		return Value{}, err
	}
	b, err := f(t, self, n)
	if err != nil {
		return Value{}, err
	}
	return NewMemoryView(b), nil
}
