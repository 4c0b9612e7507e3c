package object

import (
	"math"
	"slices"
	"unsafe"
)

// listSub is an instance of a class derived from list.
type listSub struct {
	List
	Extra
}

func initList() {
	ty := &ListType
	ty.Doc = "list(iterable=(), /)\n--\n\nBuilt-in mutable sequence of any objects.\n\nWithout an argument the new list is empty; otherwise it gets the items of the iterable."
	ty.Flags |= FlagBaseType | FlagListSubclass | FlagSequence | FlagMatchSelf
	ty.AllocSub = func(t *Type) Value {
		l := &listSub{}
		l.T = t
		return l.Value()
	}
	ty.ExtraOffset = unsafe.Offsetof(listSub{}.Extra)
	ty.New = listNew
	ty.Init = listInit
	ty.Repr = listRepr
	ty.Hash = HashNotImplemented
	ty.Slots.Compare = listCompare
	ty.Slots.Iter = func(t *Thread, v Value) (Value, error) { return newListIter(v.List()), nil }
	ty.Slots.Len = func(t *Thread, v Value) (int, error) { return v.List().n, nil }
	ty.Slots.GetItem = listSubscript
	ty.Slots.SetItem = listSetSubscript
	ty.SeqItem = listItem
	ty.SeqSetItem = listSetItem
	ty.Slots.Contains = listContains
	ty.Concat = listConcat
	ty.InPlaceConcat = listInPlaceConcat
	ty.Repeat = listRepeat
	ty.InPlaceRepeat = listInPlaceRepeat
	ty.Traverse = func(v Value, visit func(Value)) {
		if l := v.List(); l.Kind == ListValues {
			for _, x := range l.values() {
				visit(x)
			}
		}
	}
	ty.Methods = []Def{
		{Name: "__reversed__", Sig: "()", F0: listReversed, Doc: "Return a reverse iterator over the list."},
		{Name: "__sizeof__", Sig: "()", F0: listSizeof, Doc: "Return the size of the list in memory, in bytes."},
		{Name: "clear", Sig: "()", F0: listClear, Doc: "Remove all items from list."},
		{Name: "copy", Sig: "()", F0: listCopy, Doc: "Return a shallow copy of the list."},
		{Name: "append", Sig: "(object, /)", F1: listAppend, Doc: "Append object to the end of the list."},
		{Name: "insert", Sig: "(index, object, /)", F2: listInsert, Doc: "Insert object before index."},
		{Name: "extend", Sig: "(iterable, /)", F1: listExtend, Doc: "Extend list by appending elements from the iterable."},
		{Name: "pop", Sig: "(index=-1, /)", F1: listPop, Opt: 1, Doc: "Remove and return item at index (default last).\n\nRaises IndexError if list is empty or index is out of range."},
		{Name: "remove", Sig: "(value, /)", F1: listRemove, Doc: "Remove first occurrence of value.\n\nRaises ValueError if the value is not present."},
		{Name: "index", Sig: "(value, start=0, stop=sys.maxsize, /)", F3: listIndex, Opt: 2, Doc: "Return first index of value.\n\nRaises ValueError if the value is not present."},
		{Name: "count", Sig: "(value, /)", F1: listCount, Doc: "Return number of occurrences of value."},
		{Name: "reverse", Sig: "()", F0: listReverse, Doc: "Reverse the list in place."},
		{Name: "sort", Sig: "(*, key=None, reverse=False)", FN: listSort, Doc: "Sort the list in ascending order, in place, and return None.\n\nThe sort is stable. A key function is applied to each item once and its\nresults are compared instead; reverse makes the order descending."},
		ClassGetItemDef(),
	}
}

func listNew(t *Thread, cls *Type, args Args) (Value, error) {
	if cls == &ListType {
		return NewList(nil).Value(), nil
	}
	return AllocObject(cls), nil
}

func listInit(t *Thread, v Value, args Args) error {
	if len(args.Kw) > 0 && (v.Type() == &ListType || sameNew(v.Type().New, ListType.New)) {
		return NoKeywords("list", args)
	}
	a := args.Pos()
	if len(a) > 1 {
		return CheckPositional("list", len(a), 0, 1)
	}
	l := v.List()
	l.reset()
	if len(a) == 1 {
		return ListExtend(t, l, a[0])
	}
	return nil
}

// ListOf returns list(iterable).
func ListOf(t *Thread, iterable Value) (*List, error) {
	l := NewList(nil)
	return l, ListExtend(t, l, iterable)
}

// reset removes all items and forgets the storage strategy.
func (l *List) reset() { l.Kind, l.ptr, l.n, l.c = ListValues, nil, 0, 0 }

func (l *List) setInts(s []int64) {
	l.Kind, l.ptr, l.n, l.c = ListInts, unsafe.Pointer(unsafe.SliceData(s)), len(s), cap(s)
}

func (l *List) setFloats(s []float64) {
	l.Kind, l.ptr, l.n, l.c = ListFloats, unsafe.Pointer(unsafe.SliceData(s)), len(s), cap(s)
}

// appendValues adds items at the end; an empty list takes the storage that suits the first.
func (l *List) appendValues(items []Value) {
	if l.n == 0 && l.Kind == ListValues && len(items) > 0 {
		switch first := items[0]; {
		case first.IsInt64():
			l.setInts(make([]int64, 0, len(items)))
		case first.IsFloat():
			l.setFloats(make([]float64, 0, len(items)))
		}
	}
	switch l.Kind {
	case ListInts:
		s := slices.Grow(l.ints(), len(items))
		for i, v := range items {
			if !v.IsInt64() {
				l.setInts(s)
				l.SetValues(append(l.Values(), items[i:]...))
				return
			}
			s = append(s, v.Int64())
		}
		l.setInts(s)
	case ListFloats:
		s := slices.Grow(l.floats(), len(items))
		for i, v := range items {
			if !v.IsFloat() {
				l.setFloats(s)
				l.SetValues(append(l.Values(), items[i:]...))
				return
			}
			s = append(s, v.Float64())
		}
		l.setFloats(s)
	default:
		l.SetValues(append(l.values(), items...))
	}
}

// appendList adds the items of another list (or of the list itself).
func (l *List) appendList(o *List) {
	if o.n == 0 {
		return
	}
	if l.n == 0 && l.Kind != o.Kind {
		l.reset()
		l.Kind = o.Kind
	}
	switch {
	case l.Kind == ListInts && o.Kind == ListInts:
		l.setInts(append(l.ints(), o.ints()...))
	case l.Kind == ListFloats && o.Kind == ListFloats:
		l.setFloats(append(l.floats(), o.floats()...))
	case l.Kind == ListValues && o.Kind == ListValues:
		l.SetValues(append(l.values(), o.values()...))
	default:
		l.SetValues(append(l.Values(), o.Copy()...))
	}
}

// clone returns a new list with the same items and storage.
func (l *List) clone() *List {
	r := NewList(nil)
	r.appendList(l)
	return r
}

// ListExtend is l.extend(iterable).
func ListExtend(t *Thread, l *List, v Value) error {
	switch v.Type() {
	case &ListType:
		l.appendList(v.List())
		return nil
	case &TupleType:
		l.appendValues(v.Tuple().Items)
		return nil
	case &RangeType:
		if r := v.Range(); r.Big == nil {
			if err := checkAlloc(l.n+int(r.N), 16); err != nil {
				return err
			}
			l.appendRange(r)
			return nil
		}
	case &DictType:
		d := v.Dict()
		l.grow(d.Len())
		for pos := 0; ; {
			k, _, ok := d.Next(&pos)
			if !ok {
				return nil
			}
			l.Append(k)
		}
	case &SetType, &FrozenSetType:
		s := v.Set()
		l.grow(s.used)
		for pos := 0; ; {
			k, ok := s.Next(&pos)
			if !ok {
				return nil
			}
			l.Append(k)
		}
	}
	it, err := Iter(t, v)
	if err != nil {
		return err
	}
	n, err := LengthHint(t, v, 8)
	if err != nil {
		return err
	}
	if l.n > 0 {
		l.grow(min(n, 1<<20))
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
		l.Append(x)
	}
}

// grow makes room for n more items.
func (l *List) grow(n int) {
	if l.n+n <= l.c || l.c == 0 {
		return
	}
	switch l.Kind {
	case ListInts:
		l.setInts(slices.Grow(l.ints(), n))
	case ListFloats:
		l.setFloats(slices.Grow(l.floats(), n))
	default:
		l.SetValues(slices.Grow(l.values(), n))
	}
}

func (l *List) appendRange(r *Range) {
	if r.N == 0 {
		return
	}
	if l.n == 0 {
		l.setInts(make([]int64, 0, r.N))
	}
	if l.Kind != ListInts {
		s := slices.Grow(l.Values(), int(r.N))
		for i, x := int64(0), r.Start; i < r.N; i, x = i+1, x+r.Step {
			s = append(s, Int(x))
		}
		l.SetValues(s)
		return
	}
	s := slices.Grow(l.ints(), int(r.N))
	for i, x := int64(0), r.Start; i < r.N; i, x = i+1, x+r.Step {
		s = append(s, x)
	}
	l.setInts(s)
}

func listAppend(t *Thread, v, x Value) (Value, error) {
	v.List().Append(x)
	return None, nil
}

func listExtend(t *Thread, v, x Value) (Value, error) { return None, ListExtend(t, v.List(), x) }

func listClear(t *Thread, v Value) (Value, error) {
	v.List().reset()
	return None, nil
}

func listCopy(t *Thread, v Value) (Value, error) { return v.List().clone().Value(), nil }

// listSizeof reports the size that a list of that capacity has in CPython's layout.
func listSizeof(t *Thread, v Value) (Value, error) { return Int(40 + 8*int64(v.List().c)), nil }

func listInsert(t *Thread, v, index, x Value) (Value, error) {
	i, err := SizeArg(t, index)
	if err != nil {
		return Value{}, err
	}
	v.List().Insert(i, x)
	return None, nil
}

// Insert is l.insert(i, x).
func (l *List) Insert(i int, x Value) {
	if i < 0 {
		i = max(i+l.n, 0)
	}
	if i >= l.n {
		l.Append(x)
		return
	}
	switch {
	case l.Kind == ListInts && x.IsInt64():
		l.setInts(slices.Insert(l.ints(), i, x.Int64()))
	case l.Kind == ListFloats && x.IsFloat():
		l.setFloats(slices.Insert(l.floats(), i, x.Float64()))
	default:
		l.SetValues(slices.Insert(l.Values(), i, x))
	}
}

func listPop(t *Thread, v, index Value) (Value, error) {
	l, i := v.List(), -1
	if index.P != nil {
		var err error
		if i, err = SizeArg(t, index); err != nil {
			return Value{}, err
		}
	}
	if l.n == 0 {
		return Value{}, IndexErrorf("pop from empty list")
	}
	if i < 0 {
		i += l.n
	}
	if uint(i) >= uint(l.n) {
		return Value{}, IndexErrorf("pop index out of range")
	}
	return l.Pop(i), nil
}

// Pop removes and returns item i, which must be in range.
func (l *List) Pop(i int) Value {
	x := l.At(i)
	if i < l.n-1 {
		switch l.Kind {
		case ListInts:
			s := l.ints()
			copy(s[i:], s[i+1:])
		case ListFloats:
			s := l.floats()
			copy(s[i:], s[i+1:])
		default:
			s := l.values()
			copy(s[i:], s[i+1:])
		}
	}
	l.n--
	if l.Kind == ListValues {
		*(*Value)(unsafe.Add(l.ptr, l.n*16)) = Value{}
	}
	l.shrink()
	return x
}

// shrink gives memory back when most of it is unused.
func (l *List) shrink() {
	if l.c < 64 || l.n >= l.c/4 {
		return
	}
	switch l.Kind {
	case ListInts:
		l.setInts(append(make([]int64, 0, l.n*2), l.ints()...))
	case ListFloats:
		l.setFloats(append(make([]float64, 0, l.n*2), l.floats()...))
	default:
		l.SetValues(append(make([]Value, 0, l.n*2), l.values()...))
	}
}

func listRemove(t *Thread, v, x Value) (Value, error) {
	l := v.List()
	i, err := l.find(t, x, 0, math.MaxInt)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		return Value{}, ValueErrorf("list.remove(x): x not in list")
	}
	if i < l.n {
		l.Pop(i)
	}
	return None, nil
}

// find returns the first index in [start, stop) of an item equal to x, or -1.
func (l *List) find(t *Thread, x Value, start, stop int) (int, error) {
	switch {
	case l.Kind == ListInts && x.IsInt64():
		if start = min(start, l.n); start >= min(stop, l.n) {
			return -1, nil
		}
		i := slices.Index(l.ints()[start:min(stop, l.n)], x.Int64())
		if i >= 0 {
			i += start
		}
		return i, nil
	case l.Kind == ListFloats && x.IsFloat():
		f, bits := x.Float64(), x.N
		for i := start; i < l.n && i < stop; i++ {
			if y := l.floats()[i]; y == f || math.Float64bits(y) == bits {
				return i, nil
			}
		}
		return -1, nil
	case l.Kind != ListValues && (x.IsExactStr() || x.IsNone()):
		return -1, nil
	}
	for i := start; i < l.n && i < stop; i++ {
		same, err := Equal(t, l.At(i), x)
		if err != nil {
			return -1, err
		}
		if same {
			return i, nil
		}
	}
	return -1, nil
}

// ClipStartStop turns the optional start and stop arguments of index methods
// into bounds for a sequence of length n.
func ClipStartStop(t *Thread, start, stop Value, length func() int) (i, j int, err error) {
	j = math.MaxInt
	if start.P != nil {
		if i, err = indexBound(t, start); err != nil {
			return
		}
	}
	if stop.P != nil {
		if j, err = indexBound(t, stop); err != nil {
			return
		}
	}
	n := length()
	if i < 0 {
		i = max(i+n, 0)
	}
	if j < 0 {
		j = max(j+n, 0)
	}
	return i, j, nil
}

func indexBound(t *Thread, v Value) (int, error) {
	if !v.IsInt() && v.Type().Slots.Index == nil {
		return 0, TypeErrorf("slice indices must be integers or have an __index__ method")
	}
	return IndexInt(t, v, nil)
}

func listIndex(t *Thread, v, x, start, stop Value) (Value, error) {
	l := v.List()
	i, j, err := ClipStartStop(t, start, stop, l.Len)
	if err != nil {
		return Value{}, err
	}
	if i, err = l.find(t, x, i, j); err != nil {
		return Value{}, err
	}
	if i < 0 {
		return Value{}, ValueErrorf("list.index(x): x not in list")
	}
	return Int(int64(i)), nil
}

func listCount(t *Thread, v, x Value) (Value, error) {
	l, n := v.List(), int64(0)
	if l.Kind == ListInts && x.IsInt64() {
		for _, y := range l.ints() {
			if y == x.Int64() {
				n++
			}
		}
		return Int(n), nil
	}
	for i := 0; i < l.n; i++ {
		same, err := Equal(t, l.At(i), x)
		if err != nil {
			return Value{}, err
		}
		if same {
			n++
		}
	}
	return Int(n), nil
}

func listContains(t *Thread, v, x Value) (bool, error) {
	i, err := v.List().find(t, x, 0, math.MaxInt)
	return i >= 0, err
}

func listReverse(t *Thread, v Value) (Value, error) {
	v.List().reverse()
	return None, nil
}

func (l *List) reverse() {
	switch l.Kind {
	case ListInts:
		slices.Reverse(l.ints())
	case ListFloats:
		slices.Reverse(l.floats())
	default:
		slices.Reverse(l.values())
	}
}
