package object

// This file holds the operations on any object, as CPython's abstract object
// layer: what operators, builtin functions and native modules use.

// TypeName returns the name of v's type for messages.
func TypeName(v Value) string { return v.Type().Name }

// Call calls a callable with these arguments.
func Call(t *Thread, f Value, args Args) (Value, error) {
	ty := f.Type()
	if ty == &FunctionType {
		return t.Interp.Engine.CallFunction(t, (*Function)(f.P), args)
	}
	if ty.Call == nil {
		return Value{}, TypeErrorf("'%s' object is not callable", ty.Name)
	}
	if err := t.EnterNative(" while calling a Python object"); err != nil {
		return Value{}, err
	}
	r, err := ty.Call(t, f, args)
	t.LeaveNative()
	return r, err
}

// CallArgs calls a callable with positional arguments.
func CallArgs(t *Thread, f Value, args ...Value) (Value, error) {
	return Call(t, f, Args{V: args})
}

// CallMethod calls the method name of v with positional arguments.
func CallMethod(t *Thread, v Value, name *Str, args ...Value) (Value, error) {
	f, err := GetAttr(t, v, name)
	if err != nil {
		return Value{}, err
	}
	return Call(t, f, Args{V: args})
}

// GetAttr is getattr(v, name).
func GetAttr(t *Thread, v Value, name *Str) (Value, error) {
	r, err := v.Type().GetAttr(t, v, name)
	if err != nil {
		setAttributeContext(err, v, name)
	}
	return r, err
}

// LookupAttr is GetAttr which returns the zero Value instead of raising AttributeError.
func LookupAttr(t *Thread, v Value, name *Str) (Value, error) { return lookupAttr(t, v, name) }

// SetAttr is setattr(v, name, x); with an absent x it is delattr.
func SetAttr(t *Thread, v Value, name *Str, x Value) error {
	return v.Type().SetAttr(t, v, name, x)
}

// Truth is bool(v).
func Truth(t *Thread, v Value) (bool, error) {
	if v.IsBool() {
		return v.IsTrue(), nil
	}
	ty := v.Type()
	if ty == &NoneType {
		return false, nil
	}
	if v.IsInt64() {
		return v.N != 0, nil
	}
	if ty.Bool != nil {
		return ty.Bool(t, v)
	}
	if ty.Len != nil {
		n, err := ty.Len(t, v)
		return n != 0, err
	}
	return true, nil
}

// Hash is hash(v) as an unsigned word (the bits of CPython's Py_hash_t).
func Hash(t *Thread, v Value) (uint64, error) {
	ty := v.Type()
	if ty == &StrType {
		return v.Str().Hash(), nil
	}
	if v.IsInt64() {
		return hashInt64(v.Int64()), nil
	}
	if ty.Hash == nil {
		return 0, TypeErrorf("unhashable type: '%s'", ty.Name)
	}
	return ty.Hash(t, v)
}

// Compare is the rich comparison `a op b`.
func Compare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	ta, tb := a.Type(), b.Type()
	checkedReflected := false
	if ta != tb && tb.Slots.Compare != nil && tb.IsSubtype(ta) {
		checkedReflected = true
		if r, err := tb.Slots.Compare(t, b, a, swappedOp[op]); err != nil || r != NotImplemented {
			return r, err
		}
	}
	if ta.Slots.Compare != nil {
		if r, err := ta.Slots.Compare(t, a, b, op); err != nil || r != NotImplemented {
			return r, err
		}
	}
	if !checkedReflected && tb.Slots.Compare != nil {
		if r, err := tb.Slots.Compare(t, b, a, swappedOp[op]); err != nil || r != NotImplemented {
			return r, err
		}
	}
	switch op {
	case EQ:
		return Bool(a == b), nil
	case NE:
		return Bool(a != b), nil
	}
	return Value{}, TypeErrorf("'%s' not supported between instances of '%s' and '%s'", compareSigns[op], ta.Name, tb.Name)
}

var (
	swappedOp    = [...]CompareOp{LT: GT, LE: GE, EQ: EQ, NE: NE, GT: LT, GE: LE}
	compareSigns = [...]string{"<", "<=", "==", "!=", ">", ">="}
)

// CompareBool is the truth of `a op b`; identical objects are equal without
// being asked, as in containers.
func CompareBool(t *Thread, a, b Value, op CompareOp) (bool, error) {
	if a == b {
		if op == EQ {
			return true, nil
		}
		if op == NE {
			return false, nil
		}
	}
	if err := t.EnterNative(" in comparison"); err != nil {
		return false, err
	}
	r, err := Compare(t, a, b, op)
	t.LeaveNative()
	if err != nil {
		return false, err
	}
	return Truth(t, r)
}

// Equal is `a is b or a == b`.
func Equal(t *Thread, a, b Value) (bool, error) {
	if same, known := quickEqual(a, b); known {
		return same, nil
	}
	return CompareBool(t, a, b, EQ)
}

// Binary is the binary operation `a op b`.
func Binary(t *Thread, a, b Value, op BinaryOp) (Value, error) {
	if op == Add {
		shareValue(a)
	}
	r, err := binarySlots(t, a, b, op)
	if err != nil || r != NotImplemented {
		if op == Add {
			shareValue(r)
		}
		return r, err
	}
	switch op {
	case Add:
		if f := a.Type().Concat; f != nil {
			return f(t, a, b)
		}
	case Mul:
		if r, err := repeatSequence(t, a, b, false); err != nil || r != NotImplemented {
			return r, err
		}
	}
	return Value{}, binaryError(a, b, op, "")
}

// binarySlots tries the number slots of both operands.
func binarySlots(t *Thread, a, b Value, op BinaryOp) (Value, error) {
	ta, tb := a.Type(), b.Type()
	fa := ta.Slots.Binary[op]
	var fb BinaryFunc
	if ta != tb {
		if fb = tb.Slots.Binary[op]; fb != nil && fa != nil && sameFunc(fa, fb) {
			fb = nil
		}
	}
	if fa != nil {
		if fb != nil && tb.IsSubtype(ta) {
			if r, err := fb(t, a, b); err != nil || r != NotImplemented {
				return r, err
			}
			fb = nil
		}
		if r, err := fa(t, a, b); err != nil || r != NotImplemented {
			return r, err
		}
	}
	if fb != nil {
		return fb(t, a, b)
	}
	return NotImplemented, nil
}

// repeatSequence is `a * b` where one of them is a sequence.
func repeatSequence(t *Thread, a, b Value, inPlace bool) (Value, error) {
	seq, n := a, b
	f := a.Type().Repeat
	if inPlace && a.Type().InPlaceRepeat != nil {
		f = a.Type().InPlaceRepeat
	}
	if f == nil {
		if f = b.Type().Repeat; f == nil {
			return NotImplemented, nil
		}
		seq, n = b, a
	}
	if n.Type().Index == nil {
		return Value{}, TypeErrorf("can't multiply sequence by non-int of type '%s'", TypeName(n))
	}
	i, err := IndexInt(t, n, &OverflowError)
	if err != nil {
		return Value{}, err
	}
	return f(t, seq, i)
}

// InPlaceBinary is `a op= b`; it returns what is to be assigned.
func InPlaceBinary(t *Thread, a, b Value, op BinaryOp) (Value, error) {
	if op == Add {
		shareValue(a)
	}
	if f := a.Type().InPlace[op]; f != nil {
		if r, err := f(t, a, b); err != nil || r != NotImplemented {
			if op == Add {
				shareValue(r)
			}
			return r, err
		}
	}
	r, err := binarySlots(t, a, b, op)
	if err != nil || r != NotImplemented {
		if op == Add {
			shareValue(r)
		}
		return r, err
	}
	switch op {
	case Add:
		ty := a.Type()
		if ty.InPlaceConcat != nil {
			return ty.InPlaceConcat(t, a, b)
		}
		if ty.Concat != nil {
			return ty.Concat(t, a, b)
		}
	case Mul:
		if r, err := repeatSequence(t, a, b, true); err != nil || r != NotImplemented {
			return r, err
		}
	}
	return Value{}, binaryError(a, b, op, "=")
}

var binarySigns = [...]string{Add: "+", Sub: "-", Mul: "*", TrueDiv: "/", FloorDiv: "//", Mod: "%", Pow: "** or pow()",
	LShift: "<<", RShift: ">>", And: "&", Or: "|", Xor: "^", MatMul: "@", DivMod: "divmod()"}

func binaryError(a, b Value, op BinaryOp, suffix string) error {
	sign := binarySigns[op] + suffix
	if op == Pow && suffix != "" {
		sign = "**="
	}
	return TypeErrorf("unsupported operand type(s) for %s: '%s' and '%s'", sign, TypeName(a), TypeName(b))
}

// Iter is iter(v).
func Iter(t *Thread, v Value) (Value, error) {
	ty := v.Type()
	if ty.Slots.Iter != nil {
		r, err := ty.Slots.Iter(t, v)
		if err == nil && r.Type().Slots.Next == nil {
			return Value{}, TypeErrorf("iter() returned non-iterator of type '%s'", TypeName(r))
		}
		return r, err
	}
	if ty.SeqItem != nil && !ty.Has(FlagDictSubclass) {
		return newSeqIter(v), nil
	}
	return Value{}, TypeErrorf("'%s' object is not iterable", ty.Name)
}

// Next returns the next item of an iterator, or the zero Value at the end.
func Next(t *Thread, it Value) (Value, error) {
	f := it.Type().Slots.Next
	if f == nil {
		return Value{}, TypeErrorf("'%s' object is not an iterator", TypeName(it))
	}
	return f(t, it)
}

// ForEach calls f with each item of an iterable; f may stop by an error.
// Lists and tuples are walked without an iterator, lists as they are at each step.
func ForEach(t *Thread, v Value, f func(Value) error) error {
	switch v.Type() {
	case &ListType:
		l := v.List()
		for i := 0; i < l.Len(); i++ {
			if err := f(l.At(i)); err != nil {
				return err
			}
		}
		return nil
	case &TupleType:
		for _, x := range v.Tuple().Items {
			if err := f(x); err != nil {
				return err
			}
		}
		return nil
	}
	it, err := Iter(t, v)
	if err != nil {
		return err
	}
	next := it.Type().Slots.Next
	for {
		x, err := next(t, it)
		if err != nil {
			return err
		}
		if x.P == nil {
			t.ForgetStopValue()
			return nil
		}
		if err := f(x); err != nil {
			return err
		}
	}
}

// Items returns the items of an iterable as a slice that the caller must not change.
func Items(t *Thread, v Value) ([]Value, error) {
	switch v.Type() {
	case &ListType:
		if l := v.List(); l.Kind == ListValues {
			return l.Values(), nil
		}
		return v.List().Copy(), nil
	case &TupleType:
		return v.Tuple().Items, nil
	}
	return CollectItems(t, v)
}

// CollectItems returns the items of an iterable as a new slice.
func CollectItems(t *Thread, v Value) ([]Value, error) {
	n, err := LengthHint(t, v, 0)
	if err != nil {
		return nil, err
	}
	out := make([]Value, 0, min(n, 1<<20))
	err = ForEach(t, v, func(x Value) error { out = append(out, x); return nil })
	return out, err
}

// Len is len(v).
func Len(t *Thread, v Value) (int, error) {
	if f := v.Type().Slots.Len; f != nil {
		return f(t, v)
	}
	return 0, TypeErrorf("object of type '%s' has no len()", TypeName(v))
}

// Contains is `x in v`.
func Contains(t *Thread, v, x Value) (bool, error) {
	if f := v.Type().Slots.Contains; f != nil {
		return f(t, v, x)
	}
	if v.Type().Slots.Iter == nil && v.Type().SeqItem == nil {
		return false, TypeErrorf("argument of type '%s' is not a container or iterable", TypeName(v))
	}
	return containsByIter(t, v, x)
}

// containsByIter is Contains by walking over v.
func containsByIter(t *Thread, v, x Value) (bool, error) {
	it, err := Iter(t, v)
	if err != nil {
		if Matches(err, &TypeError) {
			err = TypeErrorf("argument of type '%s' is not a container or iterable", TypeName(v))
		}
		return false, err
	}
	next := it.Type().Slots.Next
	for {
		y, err := next(t, it)
		if err != nil || y.P == nil {
			t.ForgetStopValue()
			return false, err
		}
		if same, err := Equal(t, y, x); same || err != nil {
			return same, err
		}
	}
}

// GetItem is v[key].
func GetItem(t *Thread, v, key Value) (Value, error) {
	ty := v.Type()
	if ty.Slots.GetItem != nil {
		return ty.Slots.GetItem(t, v, key)
	}
	if ty.SeqItem != nil {
		if key.Type().Index == nil {
			return Value{}, TypeErrorf("sequence index must be integer, not '%s'", TypeName(key))
		}
		i, err := IndexInt(t, key, &IndexError)
		if err != nil {
			return Value{}, err
		}
		if i < 0 && ty.Slots.Len != nil {
			n, err := ty.Slots.Len(t, v)
			if err != nil {
				return Value{}, err
			}
			i += n
		}
		return ty.SeqItem(t, v, i)
	}
	if c := v.AsType(); c != nil {
		return classGetItem(t, c, key)
	}
	return Value{}, TypeErrorf("'%s' object is not subscriptable", ty.Name)
}

// SetItem is v[key] = x; with an absent x it is del v[key].
func SetItem(t *Thread, v, key, x Value) error {
	ty := v.Type()
	if ty.Slots.SetItem != nil {
		return ty.Slots.SetItem(t, v, key, x)
	}
	if ty.SeqSetItem != nil {
		if key.Type().Index == nil {
			return TypeErrorf("sequence index must be integer, not '%s'", TypeName(key))
		}
		i, err := IndexInt(t, key, &IndexError)
		if err != nil {
			return err
		}
		if i < 0 && ty.Slots.Len != nil {
			n, err := ty.Slots.Len(t, v)
			if err != nil {
				return err
			}
			i += n
		}
		return ty.SeqSetItem(t, v, i, x)
	}
	sequence := key.Type().Index != nil && (ty.Has(FlagHeapType) || ty.SeqItem != nil || ty.Slots.Len != nil || ty.Slots.Contains != nil)
	if sequence {
		if _, err := IndexInt(t, key, &IndexError); err != nil {
			return err
		}
	}
	if x.P == nil {
		if sequence {
			return TypeErrorf("'%s' object doesn't support item deletion", ty.Name) // CPython's words for sequences
		}
		return TypeErrorf("'%s' object does not support item deletion", ty.Name)
	}
	return TypeErrorf("'%s' object does not support item assignment", ty.Name)
}

// Repr is repr(v) as a Go string.
func Repr(t *Thread, v Value) (string, error) {
	s, err := ReprStr(t, v)
	if err != nil {
		return "", err
	}
	return s.String(), nil
}

// ReprStr is repr(v).
func ReprStr(t *Thread, v Value) (*Str, error) {
	if err := t.EnterNative(" while getting the repr of an object"); err != nil {
		return nil, err
	}
	defer t.LeaveNative()
	r, err := v.Type().Slots.Repr(t, v)
	if err != nil {
		return nil, err
	}
	if !r.IsStr() {
		return nil, TypeErrorf("__repr__ returned non-string (type %s)", TypeName(r))
	}
	return r.Str(), nil
}

// ToStr is str(v).
func ToStr(t *Thread, v Value) (*Str, error) {
	if v.IsExactStr() {
		return v.Str(), nil
	}
	if err := t.EnterNative(" while getting the str of an object"); err != nil {
		return nil, err
	}
	defer t.LeaveNative()
	r, err := v.Type().Slots.Str(t, v)
	if err != nil {
		return nil, err
	}
	if !r.IsStr() {
		return nil, TypeErrorf("__str__ returned non-string (type %s)", TypeName(r))
	}
	return r.Str(), nil
}

// Index is operator.index(v): an exact int.
func Index(t *Thread, v Value) (Value, error) {
	if v.IsInt() {
		return v.ExactInt(), nil
	}
	f := v.Type().Slots.Index
	if f == nil {
		return Value{}, TypeErrorf("'%s' object cannot be interpreted as an integer", TypeName(v))
	}
	r, err := f(t, v)
	if err != nil {
		return Value{}, err
	}
	return exactIntResult(t, r, "__index__")
}

// IndexInt is Index as a Go int. A number out of range raises overflow
// ("cannot fit 'int' into an index-sized integer"); with a nil overflow it is clipped.
func IndexInt(t *Thread, v Value, overflow *Type) (int, error) {
	if v.IsInt64() {
		return int(v.Int64()), nil
	}
	i, err := Index(t, v)
	if err != nil {
		return 0, err
	}
	if i.IsInt64() {
		return int(i.Int64()), nil
	}
	if overflow != nil {
		return 0, Errorf(overflow, "cannot fit '%s' into an index-sized integer", TypeName(v))
	}
	if i.BigIntOf().Sign() < 0 {
		return -1 << 63, nil
	}
	return 1<<63 - 1, nil
}

// Identical is `a is b`.
func Identical(a, b Value) bool { return a == b }
