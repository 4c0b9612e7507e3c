package object

import (
	"math"
	"math/bits"
	"slices"
	"unsafe"
)

// tupleSub is an instance of a class derived from tuple.
type tupleSub struct {
	Tuple
	Extra
}

func initTuple() {
	ty := &TupleType
	ty.Doc = "tuple(iterable=(), /)\n--\n\nBuilt-in immutable sequence of any objects.\n\nWithout an argument the tuple is empty; a tuple is returned as it is."
	ty.Flags |= FlagBaseType | FlagTupleSubclass | FlagSequence | FlagMatchSelf
	ty.AllocSub = func(t *Type) Value {
		o := &tupleSub{}
		o.T = t
		return o.Value()
	}
	ty.ExtraOffset = unsafe.Offsetof(tupleSub{}.Extra)
	ty.New = tupleNew
	ty.Repr = tupleRepr
	ty.Hash = tupleHash
	ty.Slots.Compare = tupleCompare
	ty.Slots.Iter = func(t *Thread, v Value) (Value, error) { return newTupleIter(v.Tuple()), nil }
	ty.Slots.Len = func(t *Thread, v Value) (int, error) { return len(v.Tuple().Items), nil }
	ty.Slots.GetItem = tupleSubscript
	ty.SeqItem = tupleItem
	ty.Slots.Contains = func(t *Thread, v, x Value) (bool, error) {
		i, err := itemsFind(t, v.Tuple().Items, x, 0, math.MaxInt)
		return i >= 0, err
	}
	ty.Concat = tupleConcat
	ty.Repeat = tupleRepeat
	ty.Traverse = func(v Value, visit func(Value)) {
		for _, x := range v.Tuple().Items {
			visit(x)
		}
	}
	ty.Methods = []Def{
		{Name: "__getnewargs__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
			return TupleValue(NewTuple(v.Tuple().Items...).Value()), nil
		}},
		{Name: "index", Sig: "(value, start=0, stop=sys.maxsize, /)", F3: tupleIndex, Opt: 2, Doc: "Return first index of value.\n\nRaises ValueError if the value is not present."},
		{Name: "count", Sig: "(value, /)", F1: tupleCount, Doc: "Return number of occurrences of value."},
		ClassGetItemDef(),
	}
}

func tupleNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.Kw) > 0 && (cls == &TupleType || sameInit(cls.Init, TupleType.Init)) {
		return Value{}, NoKeywords("tuple", args)
	}
	a := args.Pos()
	if len(a) > 1 {
		return Value{}, CheckPositional("tuple", len(a), 0, 1)
	}
	r := &emptyTuple
	if len(a) == 1 {
		var err error
		if r, err = TupleOf(t, a[0]); err != nil {
			return Value{}, err
		}
	}
	if cls == &TupleType {
		return r.Value(), nil
	}
	v := AllocObject(cls)
	v.Tuple().Items = r.Items
	return v, nil
}

// TupleOf returns tuple(iterable).
func TupleOf(t *Thread, iterable Value) (*Tuple, error) {
	switch iterable.Type() {
	case &TupleType:
		return iterable.Tuple(), nil
	case &ListType:
		l := iterable.List()
		r := AllocTuple(l.n)
		for i := range r.Items {
			r.Items[i] = l.At(i)
		}
		return r, nil
	}
	items, err := CollectItems(t, iterable)
	if err != nil {
		return nil, err
	}
	if len(items) <= 4 {
		return NewTuple(items...), nil
	}
	return &Tuple{Object: Object{&TupleType}, Items: slices.Clip(items)}, nil
}

func tupleRepr(t *Thread, v Value) (Value, error) { return reprOf(t, v, appendTupleRepr) }

func appendTupleRepr(t *Thread, b []byte, v Value) ([]byte, error) {
	items := v.Tuple().Items
	if len(items) == 0 {
		return append(b, "()"...), nil
	}
	if t.ReprEnter(v) {
		return append(b, "(...)"...), nil
	}
	defer t.ReprLeave(v)
	b = append(b, '(')
	var err error
	for i, x := range items {
		if i > 0 {
			b = append(b, ", "...)
		}
		if b, err = AppendRepr(t, b, x); err != nil {
			return b, err
		}
	}
	if len(items) == 1 {
		b = append(b, ',')
	}
	return append(b, ')'), nil
}

// The constants of the hash of sequences, from the published xxHash.
const (
	xxPrime1 = 11400714785074694791
	xxPrime2 = 14029467366897019727
	xxPrime5 = 2870177450012600261
)

// xxRound mixes the hash of one item into acc.
func xxRound(acc, h uint64) uint64 {
	return bits.RotateLeft64(acc+h*xxPrime2, 31) * xxPrime1
}

// hashItems is the hash of a tuple of these items.
func hashItems(t *Thread, items []Value) (uint64, error) {
	acc := uint64(xxPrime5)
	for _, x := range items {
		h, err := Hash(t, x)
		if err != nil {
			return 0, err
		}
		acc = xxRound(acc, h)
	}
	acc += uint64(len(items)) ^ (xxPrime5 ^ 3527539)
	if acc == math.MaxUint64 {
		acc = 1546275796
	}
	return acc, nil
}

func tupleHash(t *Thread, v Value) (uint64, error) {
	// The hash is not kept: with the word for it a pair would take 80 bytes, not 64.
	items := v.Tuple().Items
	if len(items) == 2 && isPlain(items[0]) && isPlain(items[1]) {
		return hashItems(t, items)
	}
	if err := t.EnterNative(" while hashing a tuple"); err != nil {
		return 0, err
	}
	h, err := hashItems(t, items)
	t.LeaveNative()
	return h, err
}

func tupleCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if !a.IsTuple() || !b.IsTuple() {
		return NotImplemented, nil
	}
	return CompareItems(t, a.Tuple().Items, b.Tuple().Items, op)
}

func tupleItem(t *Thread, v Value, i int) (Value, error) {
	items := v.Tuple().Items
	if uint(i) >= uint(len(items)) {
		return Value{}, IndexErrorf("tuple index out of range")
	}
	return items[i], nil
}

func tupleSubscript(t *Thread, v, key Value) (Value, error) {
	items := v.Tuple().Items
	if key.IsSlice() {
		start, _, step, n, err := SliceIndices(t, key, len(items))
		if err != nil {
			return Value{}, err
		}
		if n == len(items) && step == 1 && v.Type() == &TupleType {
			return v, nil
		}
		r := AllocTuple(n)
		for i, j := 0, start; i < n; i, j = i+1, j+step {
			r.Items[i] = items[j]
		}
		return r.Value(), nil
	}
	if !key.IsInt64() && key.Type().Slots.Index == nil {
		return Value{}, TypeErrorf("tuple indices must be integers or slices, not %s", TypeName(key))
	}
	i, err := IndexInt(t, key, &IndexError)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		i += len(items)
	}
	return tupleItem(t, v, i)
}

// itemsFind returns the first index in [start, stop) of an item equal to x, or -1.
func itemsFind(t *Thread, items []Value, x Value, start, stop int) (int, error) {
	for i := start; i < len(items) && i < stop; i++ {
		same, err := Equal(t, items[i], x)
		if err != nil {
			return -1, err
		}
		if same {
			return i, nil
		}
	}
	return -1, nil
}

func tupleIndex(t *Thread, v, x, start, stop Value) (Value, error) {
	items := v.Tuple().Items
	i, j, err := ClipStartStop(t, start, stop, func() int { return len(items) })
	if err != nil {
		return Value{}, err
	}
	if i, err = itemsFind(t, items, x, i, j); err != nil {
		return Value{}, err
	}
	if i < 0 {
		return Value{}, ValueErrorf("tuple.index(x): x not in tuple")
	}
	return Int(int64(i)), nil
}

func tupleCount(t *Thread, v, x Value) (Value, error) {
	n := int64(0)
	for _, y := range v.Tuple().Items {
		same, err := Equal(t, y, x)
		if err != nil {
			return Value{}, err
		}
		if same {
			n++
		}
	}
	return Int(n), nil
}

func tupleConcat(t *Thread, a, b Value) (Value, error) {
	if !b.IsTuple() {
		return Value{}, TypeErrorf("can only concatenate tuple (not \"%s\") to tuple", TypeName(b))
	}
	x, y := a.Tuple(), b.Tuple()
	if len(x.Items) == 0 && y.T == &TupleType {
		return b, nil
	}
	if len(y.Items) == 0 && x.T == &TupleType {
		return a, nil
	}
	r := AllocTuple(len(x.Items) + len(y.Items))
	copy(r.Items, x.Items)
	copy(r.Items[len(x.Items):], y.Items)
	return r.Value(), nil
}

func tupleRepeat(t *Thread, v Value, n int) (Value, error) {
	o := v.Tuple()
	if len(o.Items) == 0 || n == 1 {
		if o.T == &TupleType {
			return v, nil
		}
	}
	if n <= 0 || len(o.Items) == 0 {
		return emptyTuple.Value(), nil
	}
	if err := RepeatSize(len(o.Items), n, 16); err != nil {
		return Value{}, err
	}
	return (&Tuple{Object: Object{&TupleType}, Items: repeated(o.Items, n)}).Value(), nil
}

// sameInit tells whether two slots hold the same function (see sameNew).
func sameInit(a, b InitFunc) bool {
	return *(*unsafe.Pointer)(unsafe.Pointer(&a)) == *(*unsafe.Pointer)(unsafe.Pointer(&b))
}
