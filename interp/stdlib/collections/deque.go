package collections

import (
	"strconv"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// Deque is a collections.deque: a ring of items.
type Deque struct {
	object.Object
	buf     []object.Value // the length is a power of two; nil when empty from the start
	head, n int            // the first item's place, and the number of items
	maxLen  int            // -1: unbounded
	state   uint64         // changes with the length and the places of items
}

type dequeSub struct {
	Deque
	object.Extra
}

// DequeType is collections.deque.
var DequeType = object.Type{Name: "collections.deque"}

func dequeOf(v object.Value) *Deque { return (*Deque)(v.P) }

// Value returns d as a Python value.
func (d *Deque) Value() object.Value { return object.Value{P: unsafe.Pointer(d)} }

func initDeque() {
	ty := &DequeType
	ty.Doc = "deque([iterable[, maxlen]])\n--\n\nA list-like sequence optimized for data accesses near its endpoints."
	ty.Flags |= object.FlagBaseType | object.FlagSequence
	ty.HasWeakref = true
	ty.AllocSub = func(t *object.Type) object.Value {
		d := &dequeSub{}
		d.T, d.maxLen = t, -1
		return d.Deque.Value()
	}
	ty.ExtraOffset = unsafe.Offsetof(dequeSub{}.Extra)
	ty.New = dequeNew
	ty.Init = dequeInit
	ty.Repr = dequeRepr
	ty.Hash = object.HashNotImplemented
	ty.Slots.Compare = dequeCompare
	ty.Slots.Iter = func(t *object.Thread, v object.Value) (object.Value, error) {
		return newDequeIter(dequeOf(v), &dequeIterType), nil
	}
	ty.Slots.Len = func(t *object.Thread, v object.Value) (int, error) { return dequeOf(v).n, nil }
	ty.Slots.Bool = nil
	ty.SeqItem = dequeItem
	ty.SeqSetItem = dequeSetItem
	ty.Slots.Contains = dequeContains
	ty.Concat = dequeConcat
	ty.InPlaceConcat = func(t *object.Thread, a, b object.Value) (object.Value, error) {
		return a, dequeOf(a).extend(t, b)
	}
	ty.Repeat = dequeRepeat
	ty.InPlaceRepeat = dequeInPlaceRepeat
	ty.Traverse = func(v object.Value, visit func(object.Value)) {
		d := dequeOf(v)
		for i := range d.n {
			visit(d.at(i))
		}
	}
	ty.GetSets = []object.GetSet{{Name: "maxlen", Doc: "maximum size of a deque or None if unbounded",
		Get: func(t *object.Thread, v object.Value) (object.Value, error) { return dequeOf(v).maxLenValue(), nil }}}
	ty.Methods = []object.Def{
		{Name: "append", Sig: "(item, /)", F1: dequeAppend, Doc: "Add an element to the right side of the deque."},
		{Name: "appendleft", Sig: "(item, /)", F1: dequeAppendLeft, Doc: "Add an element to the left side of the deque."},
		{Name: "clear", Sig: "()", F0: dequeClear, Doc: "Remove all elements from the deque."},
		{Name: "__copy__", Sig: "()", F0: dequeCopy, Doc: "Return a shallow copy of a deque."},
		{Name: "copy", Sig: "()", F0: dequeCopy, Doc: "Return a shallow copy of a deque."},
		{Name: "count", Sig: "(value, /)", F1: dequeCount, Doc: "Return number of occurrences of value."},
		{Name: "extend", Sig: "(iterable, /)", F1: func(t *object.Thread, v, x object.Value) (object.Value, error) {
			return object.None, dequeOf(v).extend(t, x)
		}, Doc: "Extend the right side of the deque with elements from the iterable."},
		{Name: "extendleft", Sig: "(iterable, /)", F1: dequeExtendLeft, Doc: "Extend the left side of the deque with elements from the iterable."},
		{Name: "index", Sig: "(value, start=0, stop=sys.maxsize, /)", F3: dequeIndex, Opt: 2, Doc: "Return first index of value.\n\nRaises ValueError if the value is not present."},
		{Name: "insert", Sig: "(index, value, /)", F2: dequeInsert, Doc: "Insert value before index."},
		{Name: "pop", Sig: "()", F0: dequePop, Doc: "Remove and return the rightmost element."},
		{Name: "popleft", Sig: "()", F0: dequePopLeft, Doc: "Remove and return the leftmost element."},
		object.ReduceDef(dequeReduce),
		{Name: "remove", Sig: "(value, /)", F1: dequeRemove, Doc: "Remove first occurrence of value."},
		{Name: "__reversed__", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return newDequeIter(dequeOf(v), &dequeReverseIterType), nil
		}, Doc: "Return a reverse iterator over the deque."},
		{Name: "reverse", Sig: "()", F0: dequeReverse, Doc: "Reverse *IN PLACE*."},
		{Name: "rotate", Sig: "(n=1, /)", F1: dequeRotate, Opt: 1, Doc: "Rotate the deque n steps to the right.  If n is negative, rotates left."},
		{Name: "__sizeof__", Sig: "()", F0: dequeSizeof, Doc: "Return the size of the deque in memory, in bytes."},
		object.ClassGetItemDef(),
	}
}

func dequeNew(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
	if cls == &DequeType {
		return (&Deque{Object: object.Object{T: cls}, maxLen: -1}).Value(), nil
	}
	return object.AllocObject(cls), nil
}

var dequeInitSignature = object.ParseSignature("(iterable=(), maxlen=None)")

func dequeInit(t *object.Thread, v object.Value, args object.Args) error {
	var a [2]object.Value
	if err := dequeInitSignature.Bind("deque", args, a[:]); err != nil {
		return err
	}
	maxLen := -1
	if m := a[1]; !m.IsNoneOrAbsent() {
		if !m.IsInt() {
			return object.TypeErrorf("an integer is required")
		}
		var err error
		if maxLen, err = object.SizeArg(t, m); err != nil {
			return err
		}
		if maxLen < 0 {
			return object.ValueErrorf("maxlen must be non-negative")
		}
	}
	d := dequeOf(v)
	d.maxLen = maxLen
	d.clear()
	if a[0].P != nil {
		return d.extend(t, a[0])
	}
	return nil
}

// at returns item i, which must be in range.
func (d *Deque) at(i int) object.Value { return d.buf[(d.head+i)&(len(d.buf)-1)] }

func (d *Deque) place(i int) *object.Value { return &d.buf[(d.head+i)&(len(d.buf)-1)] }

// grow makes room for one more item.
func (d *Deque) grow() {
	if d.n < len(d.buf) {
		return
	}
	buf := make([]object.Value, max(8, 2*len(d.buf)))
	k := copy(buf, d.buf[d.head:])
	copy(buf[k:], d.buf[:d.head])
	d.buf, d.head = buf, 0
}

func (d *Deque) append(x object.Value) {
	if d.maxLen == 0 {
		return
	}
	d.grow()
	d.n++
	*d.place(d.n - 1) = x
	d.state++
	if d.maxLen >= 0 && d.n > d.maxLen {
		d.popLeft()
	}
}

func (d *Deque) appendLeft(x object.Value) {
	if d.maxLen == 0 {
		return
	}
	d.grow()
	d.head = (d.head - 1) & (len(d.buf) - 1)
	d.n++
	d.buf[d.head] = x
	d.state++
	if d.maxLen >= 0 && d.n > d.maxLen {
		d.pop()
	}
}

// pop and popLeft are for deques that are not empty.
func (d *Deque) pop() object.Value {
	p := d.place(d.n - 1)
	x := *p
	*p = object.Value{}
	d.n--
	d.state++
	d.shrink()
	return x
}

func (d *Deque) popLeft() object.Value {
	x := d.buf[d.head]
	d.buf[d.head] = object.Value{}
	d.head = (d.head + 1) & (len(d.buf) - 1)
	d.n--
	d.state++
	d.shrink()
	return x
}

// shrink gives memory back when most of it is unused.
func (d *Deque) shrink() {
	if len(d.buf) < 64 || d.n > len(d.buf)/8 {
		return
	}
	buf := make([]object.Value, len(d.buf)/4)
	for i := range d.n {
		buf[i] = d.at(i)
	}
	d.buf, d.head = buf, 0
}

func (d *Deque) clear() {
	d.buf, d.head, d.n = nil, 0, 0
	d.state++
}

func (d *Deque) items() []object.Value {
	out := make([]object.Value, d.n)
	for i := range out {
		out[i] = d.at(i)
	}
	return out
}

func (d *Deque) extend(t *object.Thread, iterable object.Value) error {
	if iterable == d.Value() {
		for _, x := range d.items() {
			d.append(x)
		}
		return nil
	}
	it, err := object.Iter(t, iterable)
	if err != nil {
		return err
	}
	return object.ForEach(t, it, func(x object.Value) error {
		d.append(x)
		return nil
	})
}

func dequeAppend(t *object.Thread, v, x object.Value) (object.Value, error) {
	dequeOf(v).append(x)
	return object.None, nil
}

func dequeAppendLeft(t *object.Thread, v, x object.Value) (object.Value, error) {
	dequeOf(v).appendLeft(x)
	return object.None, nil
}

func dequeExtendLeft(t *object.Thread, v, iterable object.Value) (object.Value, error) {
	d := dequeOf(v)
	if iterable == v {
		for _, x := range d.items() {
			d.appendLeft(x)
		}
		return object.None, nil
	}
	return object.None, object.ForEach(t, iterable, func(x object.Value) error {
		d.appendLeft(x)
		return nil
	})
}

func dequePop(t *object.Thread, v object.Value) (object.Value, error) {
	d := dequeOf(v)
	if d.n == 0 {
		return object.Value{}, object.IndexErrorf("pop from an empty deque")
	}
	return d.pop(), nil
}

func dequePopLeft(t *object.Thread, v object.Value) (object.Value, error) {
	d := dequeOf(v)
	if d.n == 0 {
		return object.Value{}, object.IndexErrorf("pop from an empty deque")
	}
	return d.popLeft(), nil
}

func dequeClear(t *object.Thread, v object.Value) (object.Value, error) {
	dequeOf(v).clear()
	return object.None, nil
}

func (d *Deque) maxLenValue() object.Value {
	if d.maxLen < 0 {
		return object.None
	}
	return object.Int(int64(d.maxLen))
}

// dequeCopy makes a copy of the same class, through its constructor when that is a derived one.
func dequeCopy(t *object.Thread, v object.Value) (object.Value, error) {
	d := dequeOf(v)
	if v.Type() == &DequeType {
		c := &Deque{Object: object.Object{T: &DequeType}, maxLen: d.maxLen, n: d.n}
		if d.n > 0 {
			c.buf = append([]object.Value(nil), d.buf...)
			c.head = d.head
		}
		return c.Value(), nil
	}
	args := []object.Value{v}
	if d.maxLen >= 0 {
		args = append(args, d.maxLenValue())
	}
	r, err := object.CallArgs(t, v.Type().Value(), args...)
	if err == nil && !r.Is(&DequeType) {
		err = object.TypeErrorf("%s() must return a deque, not %s", v.Type().Name, object.TypeName(r))
	}
	return r, err
}

// find calls f with the items from start to stop; it complains when the deque changes meanwhile.
func (d *Deque) each(start, stop int, f func(i int, x object.Value) (bool, error)) error {
	state := d.state
	for i := start; i < stop && i < d.n; i++ {
		stop, err := f(i, d.at(i))
		if err != nil {
			return err
		}
		if d.state != state {
			return object.RuntimeErrorf("deque mutated during iteration")
		}
		if stop {
			return nil
		}
	}
	return nil
}

func (d *Deque) find(t *object.Thread, x object.Value, start, stop int) (int, error) {
	at := -1
	err := d.each(start, stop, func(i int, y object.Value) (bool, error) {
		same, err := object.Equal(t, y, x)
		if same {
			at = i
		}
		return same, err
	})
	return at, err
}

func dequeContains(t *object.Thread, v, x object.Value) (bool, error) {
	i, err := dequeOf(v).find(t, x, 0, dequeOf(v).n)
	return i >= 0 && err == nil, err
}

func dequeCount(t *object.Thread, v, x object.Value) (object.Value, error) {
	d, n := dequeOf(v), int64(0)
	err := d.each(0, d.n, func(i int, y object.Value) (bool, error) {
		same, err := object.Equal(t, y, x)
		if same {
			n++
		}
		return false, err
	})
	return object.Int(n), err
}

func dequeIndex(t *object.Thread, v, x, start, stop object.Value) (object.Value, error) {
	d := dequeOf(v)
	i, j, err := object.ClipStartStop(t, start, stop, func() int { return d.n })
	if err != nil {
		return object.Value{}, err
	}
	i, err = d.find(t, x, i, min(j, d.n))
	if err != nil {
		return object.Value{}, err
	}
	if i < 0 {
		return object.Value{}, object.ValueErrorf("deque.index(x): x not in deque")
	}
	return object.Int(int64(i)), nil
}

func dequeRemove(t *object.Thread, v, x object.Value) (object.Value, error) {
	d := dequeOf(v)
	for i, n := 0, d.n; i < n; i++ {
		same, err := object.Equal(t, d.at(i), x)
		if err != nil {
			return object.Value{}, err
		}
		if d.n != n {
			return object.Value{}, object.IndexErrorf("deque mutated during iteration")
		}
		if same {
			d.removeAt(i)
			return object.None, nil
		}
	}
	return object.Value{}, object.ValueErrorf("deque.remove(x): x not in deque")
}

// removeAt removes item i, moving the shorter side.
func (d *Deque) removeAt(i int) {
	if i < d.n/2 {
		for ; i > 0; i-- {
			*d.place(i) = d.at(i - 1)
		}
		d.popLeft()
		return
	}
	for ; i < d.n-1; i++ {
		*d.place(i) = d.at(i + 1)
	}
	d.pop()
}

func dequeInsert(t *object.Thread, v, index, x object.Value) (object.Value, error) {
	d := dequeOf(v)
	i, err := object.SizeArg(t, index)
	if err != nil {
		return object.Value{}, err
	}
	if d.n == d.maxLen {
		return object.Value{}, object.IndexErrorf("deque already at its maximum size")
	}
	switch {
	case i >= d.n:
		d.append(x)
		return object.None, nil
	case i <= -d.n || i == 0:
		d.appendLeft(x)
		return object.None, nil
	case i < 0:
		i += d.n
	}
	if i < d.n/2 {
		d.appendLeft(x)
		for k := 0; k < i; k++ {
			*d.place(k) = d.at(k + 1)
		}
	} else {
		d.append(x)
		for k := d.n - 1; k > i; k-- {
			*d.place(k) = d.at(k - 1)
		}
	}
	*d.place(i) = x
	return object.None, nil
}

func dequeReverse(t *object.Thread, v object.Value) (object.Value, error) {
	d := dequeOf(v)
	for i, j := 0, d.n-1; i < j; i, j = i+1, j-1 {
		p, q := d.place(i), d.place(j)
		*p, *q = *q, *p
	}
	return object.None, nil
}

func dequeRotate(t *object.Thread, v, steps object.Value) (object.Value, error) {
	d, k := dequeOf(v), 1
	if steps.P != nil {
		var err error
		if k, err = object.SizeArg(t, steps); err != nil {
			return object.Value{}, err
		}
	}
	if d.n <= 1 {
		return object.None, nil
	}
	if k %= d.n; k > d.n/2 {
		k -= d.n
	} else if k < -d.n/2 {
		k += d.n
	}
	for ; k > 0; k-- {
		d.appendOver(d.pop())
	}
	for ; k < 0; k++ {
		x := d.popLeft()
		d.grow()
		d.n++
		*d.place(d.n - 1) = x
	}
	d.state++
	return object.None, nil
}

// appendOver is appendLeft of an item that was just taken from the deque.
func (d *Deque) appendOver(x object.Value) {
	d.grow()
	d.head = (d.head - 1) & (len(d.buf) - 1)
	d.n++
	d.buf[d.head] = x
}

func dequeItem(t *object.Thread, v object.Value, i int) (object.Value, error) {
	d := dequeOf(v)
	if uint(i) >= uint(d.n) {
		return object.Value{}, object.IndexErrorf("deque index out of range")
	}
	return d.at(i), nil
}

func dequeSetItem(t *object.Thread, v object.Value, i int, x object.Value) error {
	d := dequeOf(v)
	if uint(i) >= uint(d.n) {
		return object.IndexErrorf("deque index out of range")
	}
	if x.P == nil {
		d.removeAt(i)
	} else {
		*d.place(i) = x
	}
	return nil
}

func dequeConcat(t *object.Thread, a, b object.Value) (object.Value, error) {
	if !b.Is(&DequeType) {
		return object.Value{}, object.TypeErrorf("can only concatenate deque (not \"%s\") to deque", object.TypeName(b))
	}
	r, err := dequeCopy(t, a)
	if err != nil {
		return object.Value{}, err
	}
	return r, dequeOf(r).extend(t, b)
}

func dequeRepeat(t *object.Thread, v object.Value, n int) (object.Value, error) {
	r, err := dequeCopy(t, v)
	if err != nil {
		return object.Value{}, err
	}
	return dequeInPlaceRepeat(t, r, n)
}

func dequeInPlaceRepeat(t *object.Thread, v object.Value, n int) (object.Value, error) {
	d := dequeOf(v)
	if n <= 0 {
		d.clear()
		return v, nil
	}
	if d.maxLen >= 0 && d.n > 0 && n*d.n/d.n == n && n*d.n > d.maxLen {
		n = (d.maxLen + d.n - 1) / d.n
	}
	if err := object.RepeatSize(d.n, n, 16); err != nil {
		return object.Value{}, err
	}
	items := d.items()
	for ; n > 1; n-- {
		for _, x := range items {
			d.append(x)
		}
	}
	return v, nil
}

func dequeCompare(t *object.Thread, a, b object.Value, op object.CompareOp) (object.Value, error) {
	if !a.Is(&DequeType) || !b.Is(&DequeType) {
		return object.NotImplemented, nil
	}
	x, y := dequeOf(a), dequeOf(b)
	if x.n != y.n {
		switch op {
		case object.EQ:
			return object.False, nil
		case object.NE:
			return object.True, nil
		}
	}
	return object.CompareItems(t, x.items(), y.items(), op)
}

func dequeRepr(t *object.Thread, v object.Value) (object.Value, error) {
	d := dequeOf(v)
	if t.ReprEnter(v) {
		return object.StrValue("[...]"), nil
	}
	defer t.ReprLeave(v)
	l, err := object.ListOf(t, v)
	if err != nil {
		return object.Value{}, err
	}
	s, err := object.Repr(t, l.Value())
	if err != nil {
		return object.Value{}, err
	}
	s = v.Type().ShortName() + "(" + s
	if d.maxLen >= 0 {
		s += ", maxlen=" + strconv.Itoa(d.maxLen)
	}
	return object.StrValue(s + ")"), nil
}

func dequeReduce(t *object.Thread, v object.Value) (object.Value, error) {
	state, err := object.GetState(t, v)
	if err != nil {
		return object.Value{}, err
	}
	it, err := object.Iter(t, v)
	if err != nil {
		return object.Value{}, err
	}
	args := object.TupleValue()
	if d := dequeOf(v); d.maxLen >= 0 {
		args = object.TupleValue(object.TupleValue(), d.maxLenValue())
	}
	return object.TupleValue(v.Type().Value(), args, state, it), nil
}

// dequeSizeof follows the size of CPython's deque, which has blocks of 64 items.
func dequeSizeof(t *object.Thread, v object.Value) (object.Value, error) {
	return object.Int(int64(216 + (dequeOf(v).n/64+1)*528)), nil
}
