package object

import (
	"unsafe"
)

// WrapperDescriptor is a slot of a builtin type as a method
// (wrapper_descriptor): int.__add__.
type WrapperDescriptor struct {
	Object
	def   *slotDef
	owner *Type
	fn    unsafe.Pointer // the slot's Go function value
}

// MethodWrapper is a WrapperDescriptor bound to an object (method-wrapper).
type MethodWrapper struct {
	Object
	desc *WrapperDescriptor
	self Value
}

// fnOf turns the word of a slot back into a function of type F.
func fnOf[F any](p *unsafe.Pointer) F { return *(*F)(unsafe.Pointer(p)) }

// wrapperArgs checks the number of arguments after self.
func wrapperArgs(args Args, want int) error {
	if len(args.V) == want {
		return nil
	}
	s := "s"
	if want == 1 {
		s = ""
	}
	return TypeErrorf("expected %d argument%s, got %d", want, s, len(args.V))
}

// call calls the slot with self and the arguments behind it.
func (w *WrapperDescriptor) call(t *Thread, self Value, args Args) (Value, error) {
	d, fn := w.def, &w.fn
	if len(args.Kw) > 0 && d.wrap != wrapCall && d.wrap != wrapInit {
		return Value{}, TypeErrorf("wrapper %s() takes no keyword arguments", d.name)
	}
	switch d.wrap {
	case wrapCall:
		return fnOf[CallFunc](fn)(t, self, args)
	case wrapInit:
		return None, fnOf[InitFunc](fn)(t, self, args)
	case wrapUnary:
		if err := wrapperArgs(args, 0); err != nil {
			return Value{}, err
		}
		return fnOf[UnaryFunc](fn)(t, self)
	case wrapNext:
		if err := wrapperArgs(args, 0); err != nil {
			return Value{}, err
		}
		t.ForgetStopValue()
		v, err := fnOf[UnaryFunc](fn)(t, self)
		if err == nil && v.P == nil {
			err = t.stopIteration()
		}
		return v, err
	case wrapInquiry:
		if err := wrapperArgs(args, 0); err != nil {
			return Value{}, err
		}
		b, err := fnOf[InquiryFunc](fn)(t, self)
		return Bool(b), err
	case wrapLen:
		if err := wrapperArgs(args, 0); err != nil {
			return Value{}, err
		}
		n, err := fnOf[LenFunc](fn)(t, self)
		return Int(int64(n)), err
	case wrapHash:
		if err := wrapperArgs(args, 0); err != nil {
			return Value{}, err
		}
		h, err := fnOf[HashFunc](fn)(t, self)
		return Int(int64(h)), err
	case wrapDel:
		if err := wrapperArgs(args, 0); err != nil {
			return Value{}, err
		}
		return None, fnOf[func(*Thread, Value) error](fn)(t, self)
	case wrapPow, wrapPowR:
		return w.callPow(t, self, args)
	case wrapGet:
		return w.callGet(t, self, args)
	case wrapSetAttr:
		return w.callSetAttr(t, self, args)
	case wrapSet, wrapSetItem, wrapSeqSetItem:
		if err := CheckPositional(d.name, len(args.V), 2, 2); err != nil {
			return Value{}, err
		}
	default:
		if err := wrapperArgs(args, 1); err != nil {
			return Value{}, err
		}
	}
	x := args.V[0]
	switch d.wrap {
	case wrapBinary:
		return fnOf[BinaryFunc](fn)(t, self, x)
	case wrapBinaryR:
		return fnOf[BinaryFunc](fn)(t, x, self)
	case wrapCompare:
		return fnOf[CompareFunc](fn)(t, self, x, CompareOp(d.op))
	case wrapGetAttr:
		name, err := attrName(x)
		if err != nil {
			return Value{}, err
		}
		return fnOf[GetAttrFunc](fn)(t, self, name)
	case wrapDelAttr:
		return w.callSetAttr(t, self, args)
	case wrapSet:
		return None, fnOf[SetFunc](fn)(t, self, x, args.V[1])
	case wrapDelete:
		return None, fnOf[SetFunc](fn)(t, self, x, Value{})
	case wrapSetItem:
		return None, fnOf[SetItemFunc](fn)(t, self, x, args.V[1])
	case wrapDelItem:
		return None, fnOf[SetItemFunc](fn)(t, self, x, Value{})
	case wrapContains:
		b, err := fnOf[ContainsFunc](fn)(t, self, x)
		return Bool(b), err
	case wrapSeqItem, wrapSeqSetItem, wrapSeqDelItem:
		i, err := sequenceIndex(t, self, x)
		if err != nil {
			return Value{}, err
		}
		switch d.wrap {
		case wrapSeqItem:
			return fnOf[IndexFunc](fn)(t, self, i)
		case wrapSeqSetItem:
			return None, fnOf[SetIndexFunc](fn)(t, self, i, args.V[1])
		}
		return None, fnOf[SetIndexFunc](fn)(t, self, i, Value{})
	case wrapRepeat:
		n, err := IndexInt(t, x, &OverflowError)
		if err != nil {
			return Value{}, err
		}
		return fnOf[func(*Thread, Value, int) (Value, error)](fn)(t, self, n)
	case wrapBuffer:
		return callBufferSlot(t, fnOf[BufferFunc](fn), self, x)
	}
	panic("BUG: WrapperDescriptor.call: " + d.name)
}

// callPow is __pow__ and __rpow__, which take an optional modulus.
func (w *WrapperDescriptor) callPow(t *Thread, self Value, args Args) (Value, error) {
	n := len(args.V)
	if n < 1 || n > 2 {
		return Value{}, TypeErrorf("expected 1 or 2 arguments, got %d", n)
	}
	a, b := self, args.V[0]
	if w.def.wrap == wrapPowR {
		a, b = b, a
	}
	if n == 2 && !args.V[1].IsNone() {
		if f := w.owner.Pow3; f != nil {
			return f(t, a, b, args.V[1])
		}
		return NotImplemented, nil
	}
	return fnOf[BinaryFunc](&w.fn)(t, a, b)
}

func (w *WrapperDescriptor) callGet(t *Thread, self Value, args Args) (Value, error) {
	if err := CheckPositional("__get__", len(args.V), 1, 2); err != nil {
		return Value{}, err
	}
	obj := args.V[0]
	if obj.IsNone() {
		obj = Value{}
	}
	var owner *Type
	if len(args.V) == 2 && !args.V[1].IsNone() {
		// CPython hands anything on; what is no type can only be the class of
		// a descriptor written in Python, which does not come here.
		if owner = args.V[1].AsType(); owner == nil && obj.P != nil {
			owner = obj.Type()
		}
	}
	if obj.P == nil && owner == nil {
		return Value{}, TypeErrorf("__get__(None, None) is invalid")
	}
	return fnOf[GetFunc](&w.fn)(t, self, obj, owner)
}

// callSetAttr is __setattr__ and __delattr__. They refuse to get around the
// protection of types: object.__setattr__(int, ...).
func (w *WrapperDescriptor) callSetAttr(t *Thread, self Value, args Args) (Value, error) {
	want := 2
	if w.def.wrap == wrapDelAttr {
		want = 1
	} else if err := CheckPositional(w.def.name, len(args.V), 2, 2); err != nil {
		return Value{}, err
	}
	name, err := attrName(args.V[0])
	if err != nil {
		return Value{}, err
	}
	if !w.reachesSetAttr(self.Type()) {
		return Value{}, TypeErrorf("can't apply this %s to %s object", w.def.name, TypeName(self))
	}
	f := fnOf[SetAttrFunc](&w.fn)
	if want == 2 {
		return None, f(t, self, name, args.V[1])
	}
	return None, f(t, self, name, Value{})
}

// reachesSetAttr tells whether no native type between the one that defines
// ty's way of setting attributes and the wrapper's own one has another way.
func (w *WrapperDescriptor) reachesSetAttr(ty *Type) bool {
	python := *pythonSlots.slotWord(w.def.offset)
	from := ty
	for i := len(ty.MRO) - 1; i >= 0; i-- {
		f := *ty.MRO[i].slotWord(w.def.offset)
		if f != python && f == *ty.slotWord(w.def.offset) {
			from = ty.MRO[i]
			break
		}
	}
	for c := from; c != nil; c = c.Base {
		switch *c.slotWord(w.def.offset) {
		case w.fn:
			return true
		case python:
		default:
			return false
		}
	}
	return true
}

// sequenceIndex turns the argument of a sq_item slot called as a method into
// an index, counting from the end where it is negative.
func sequenceIndex(t *Thread, self, x Value) (int, error) {
	i, err := IndexInt(t, x, &OverflowError)
	if err != nil || i >= 0 || self.Type().Slots.Len == nil {
		return i, err
	}
	n, err := self.Type().Slots.Len(t, self)
	return i + n, err
}

// attrName checks that an attribute name is a str.
func attrName(v Value) (*Str, error) {
	if !v.IsStr() {
		return nil, TypeErrorf("attribute name must be string, not '%s'", TypeName(v))
	}
	return v.Str(), nil
}

// wrapperDescriptorCall is the call of a wrapper_descriptor: int.__add__(1, 2).
func wrapperDescriptorCall(t *Thread, v Value, args Args) (Value, error) {
	w := (*WrapperDescriptor)(v.P)
	if len(args.V) == len(args.Kw) {
		return Value{}, TypeErrorf("descriptor '%s' of '%s' object needs an argument", w.def.name, w.owner.Name)
	}
	self := args.V[0]
	if !self.Is(w.owner) {
		return Value{}, TypeErrorf("descriptor '%s' requires a '%s' object but received a '%s'", w.def.name, w.owner.Name, TypeName(self))
	}
	return w.call(t, self, Args{args.V[1:], args.Kw})
}

func wrapperDescriptorGet(t *Thread, d, obj Value, owner *Type) (Value, error) {
	if obj.P == nil {
		return d, nil
	}
	w := (*WrapperDescriptor)(d.P)
	if !obj.Is(w.owner) {
		return Value{}, descriptorMismatch(w.def.name, w.owner, obj)
	}
	return Value{unsafe.Pointer(&MethodWrapper{Object{&MethodWrapperType}, w, obj}), 0}, nil
}

// descriptorMismatch is the TypeError of a descriptor that got an object of a wrong type.
func descriptorMismatch(name string, owner *Type, obj Value) error {
	return TypeErrorf("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", name, owner.Name, TypeName(obj))
}

func methodWrapperCall(t *Thread, v Value, args Args) (Value, error) {
	m := (*MethodWrapper)(v.P)
	return m.desc.call(t, m.self, args)
}

func methodWrapperCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if (op != EQ && op != NE) || a.Type() != &MethodWrapperType || b.Type() != &MethodWrapperType {
		return NotImplemented, nil
	}
	x, y := (*MethodWrapper)(a.P), (*MethodWrapper)(b.P)
	return Bool((x.desc == y.desc && x.self == y.self) == (op == EQ)), nil
}

func methodWrapperHash(t *Thread, v Value) (uint64, error) {
	m := (*MethodWrapper)(v.P)
	return identityHash(t, m.self) ^ pointerHash(unsafe.Pointer(m.desc)), nil
}

func methodWrapperRepr(t *Thread, v Value) (Value, error) {
	m := (*MethodWrapper)(v.P)
	return StrValue("<method-wrapper '" + m.desc.def.name + "' of " + TypeName(m.self) + " object at " + Address(t, m.self) + ">"), nil
}

func wrapperDescriptorRepr(t *Thread, v Value) (Value, error) {
	w := (*WrapperDescriptor)(v.P)
	return StrValue("<slot wrapper '" + w.def.name + "' of '" + w.owner.Name + "' objects>"), nil
}

func (w *WrapperDescriptor) qualname() string { return w.owner.QualName() + "." + w.def.name }

var wrapperDescriptorGetSets = []GetSet{
	{Name: "__objclass__", Member: true, Get: func(t *Thread, v Value) (Value, error) {
		return (*WrapperDescriptor)(v.P).owner.Value(), nil
	}},
	{Name: "__name__", Member: true, Get: func(t *Thread, v Value) (Value, error) {
		return (*WrapperDescriptor)(v.P).def.str.Value(), nil
	}},
	{Name: "__doc__", Get: func(t *Thread, v Value) (Value, error) {
		return StrValue((*WrapperDescriptor)(v.P).def.doc), nil
	}},
	{Name: "__qualname__", Get: func(t *Thread, v Value) (Value, error) {
		return StrValue((*WrapperDescriptor)(v.P).qualname()), nil
	}},
	{Name: "__text_signature__", Get: func(t *Thread, v Value) (Value, error) {
		return StrValue((*WrapperDescriptor)(v.P).def.sig), nil
	}},
}

var methodWrapperGetSets = []GetSet{
	{Name: "__self__", Member: true, Get: func(t *Thread, v Value) (Value, error) {
		return (*MethodWrapper)(v.P).self, nil
	}},
	{Name: "__objclass__", Get: func(t *Thread, v Value) (Value, error) {
		return (*MethodWrapper)(v.P).desc.owner.Value(), nil
	}},
	{Name: "__name__", Get: func(t *Thread, v Value) (Value, error) {
		return (*MethodWrapper)(v.P).desc.def.str.Value(), nil
	}},
	{Name: "__qualname__", Get: func(t *Thread, v Value) (Value, error) {
		return StrValue((*MethodWrapper)(v.P).desc.qualname()), nil
	}},
	{Name: "__doc__", Get: func(t *Thread, v Value) (Value, error) {
		return StrValue((*MethodWrapper)(v.P).desc.def.doc), nil
	}},
	{Name: "__text_signature__", Get: func(t *Thread, v Value) (Value, error) {
		return StrValue((*MethodWrapper)(v.P).desc.def.sig), nil
	}},
}

var wrapperDescriptorMethods = []Def{
	{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		w := (*WrapperDescriptor)(v.P)
		return reduceGetattr(t, w.owner.Value(), w.def.str)
	}},
}

var methodWrapperMethods = []Def{
	{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		m := (*MethodWrapper)(v.P)
		return reduceGetattr(t, m.self, m.desc.def.str)
	}},
}

func initWrapper() {
	t := &WrapperDescriptorType
	t.Flags = FlagMethodDescriptor
	t.Call, t.Get, t.Repr = wrapperDescriptorCall, wrapperDescriptorGet, wrapperDescriptorRepr
	t.Methods, t.GetSets = wrapperDescriptorMethods, wrapperDescriptorGetSets
	m := &MethodWrapperType
	m.Call, m.Repr, m.Compare, m.Hash = methodWrapperCall, methodWrapperRepr, methodWrapperCompare, methodWrapperHash
	m.Methods, m.GetSets = methodWrapperMethods, methodWrapperGetSets
}
