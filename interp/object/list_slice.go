package object

import (
	"math"
	"slices"
)

// checkAlloc raises MemoryError when n items of size bytes are too much.
func checkAlloc(n, size int) error {
	if n > 1<<16 && n > maxSize()/size {
		return NewExceptionArgs(&MemoryError)
	}
	return nil
}

func listItem(t *Thread, v Value, i int) (Value, error) {
	l := v.List()
	if uint(i) >= uint(l.n) {
		return Value{}, IndexErrorf("list index out of range")
	}
	return l.At(i), nil
}

func listSubscript(t *Thread, v, key Value) (Value, error) {
	l := v.List()
	if key.IsInt64() {
		i := key.Int64()
		if i < 0 {
			i += int64(l.n)
		}
		if uint64(i) < uint64(l.n) {
			return l.At(int(i)), nil
		}
		return Value{}, IndexErrorf("list index out of range")
	}
	if key.IsSlice() {
		start, stop, step, err := SliceUnpack(t, key)
		if err != nil {
			return Value{}, err
		}
		start, _, n := SliceAdjust(start, stop, step, l.n)
		return l.slice(start, step, n).Value(), nil
	}
	if key.Type().Slots.Index == nil {
		return Value{}, TypeErrorf("list indices must be integers or slices, not %s", TypeName(key))
	}
	i, err := IndexInt(t, key, &IndexError)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		i += l.n
	}
	return listItem(t, v, i)
}

// pick returns the n items of s from start on, step apart.
func pick[T any](s []T, start, step, n int) []T {
	out := make([]T, n)
	if step == 1 {
		copy(out, s[start:start+n])
		return out
	}
	for i, j := 0, start; i < n; i, j = i+1, j+step {
		out[i] = s[j]
	}
	return out
}

// slice returns a new list of the n items from start on, step apart.
func (l *List) slice(start, step, n int) *List {
	if n == 0 {
		return NewList(nil)
	}
	switch l.Kind {
	case ListInts:
		return NewIntList(pick(l.ints(), start, step, n))
	case ListFloats:
		return NewFloatList(pick(l.floats(), start, step, n))
	}
	return NewList(pick(l.values(), start, step, n))
}

// Slice is l[i:j] for bounds in range.
func (l *List) Slice(i, j int) *List { return l.slice(i, 1, j-i) }

func listSetItem(t *Thread, v Value, i int, x Value) error {
	l := v.List()
	if uint(i) >= uint(l.n) {
		return IndexErrorf("list assignment index out of range")
	}
	if x.P == nil {
		l.Pop(i)
	} else {
		l.SetAt(i, x)
	}
	return nil
}

func listSetSubscript(t *Thread, v, key, x Value) error {
	l := v.List()
	if key.IsSlice() {
		if x.P == nil {
			return l.deleteSlice(t, key)
		}
		return l.assignSlice(t, key, x)
	}
	if !key.IsInt64() && key.Type().Slots.Index == nil {
		return TypeErrorf("list indices must be integers or slices, not %s", TypeName(key))
	}
	i, err := IndexInt(t, key, &IndexError)
	if err != nil {
		return err
	}
	if i < 0 {
		i += l.n
	}
	return listSetItem(t, v, i, x)
}

// replace puts the items of o in the place of the items from i to j.
func (l *List) replace(i, j int, o *List) {
	if o.n == 0 && i == 0 && j == l.n {
		l.reset()
		return
	}
	if l.n == 0 || i == 0 && j == l.n && l != o {
		l.reset()
		l.appendList(o)
		return
	}
	switch {
	case l.Kind == ListInts && (o.Kind == ListInts || o.n == 0):
		var with []int64
		if o.n > 0 {
			with = o.ints()
		}
		l.setInts(slices.Replace(l.ints(), i, j, with...))
	case l.Kind == ListFloats && (o.Kind == ListFloats || o.n == 0):
		var with []float64
		if o.n > 0 {
			with = o.floats()
		}
		l.setFloats(slices.Replace(l.floats(), i, j, with...))
	default:
		with := o.Copy()
		l.SetValues(slices.Replace(l.Values(), i, j, with...))
	}
	l.shrink()
}

func (l *List) assignSlice(t *Thread, key, x Value) error {
	start, stop, step, err := SliceUnpack(t, key)
	if err != nil {
		return err
	}
	var o *List
	if x.Type() == &ListType {
		if o = x.List(); o == l {
			o = l.clone()
		}
	} else {
		items, err := Iter(t, x)
		if err != nil {
			if Matches(err, &TypeError) {
				return TypeErrorf("must assign iterable to extended slice")
			}
			return err
		}
		o = NewList(nil)
		if x.Type() == &TupleType {
			items = x
		}
		if err := ListExtend(t, o, items); err != nil {
			return err
		}
	}
	start, stop, n := SliceAdjust(start, stop, step, l.n)
	if step == 1 {
		l.replace(start, max(start, stop), o)
		return nil
	}
	if o.n != n {
		return ValueErrorf("attempt to assign sequence of size %d to extended slice of size %d", o.n, n)
	}
	for i, j := 0, start; i < n; i, j = i+1, j+step {
		l.SetAt(j, o.At(i))
	}
	return nil
}

// deleteStep removes from s the n items from start on, step > 0 apart.
func deleteStep[T any](s []T, start, step, n int) []T {
	to := start
	for i, from := 0, start; i < n; i, from = i+1, from+step {
		end := min(from+step, len(s))
		if i == n-1 {
			end = len(s)
		}
		to += copy(s[to:], s[from+1:end])
	}
	clear(s[to:])
	return s[:to]
}

func (l *List) deleteSlice(t *Thread, key Value) error {
	start, stop, step, err := SliceUnpack(t, key)
	if err != nil {
		return err
	}
	start, stop, n := SliceAdjust(start, stop, step, l.n)
	if n == 0 {
		return nil
	}
	if n == l.n {
		l.reset()
		return nil
	}
	if step == 1 {
		l.replace(start, stop, NewList(nil))
		return nil
	}
	if step < 0 {
		start, step = start+step*(n-1), -step
	}
	switch l.Kind {
	case ListInts:
		l.setInts(deleteStep(l.ints(), start, step, n))
	case ListFloats:
		l.setFloats(deleteStep(l.floats(), start, step, n))
	default:
		l.SetValues(deleteStep(l.values(), start, step, n))
	}
	l.shrink()
	return nil
}

func listConcat(t *Thread, a, b Value) (Value, error) {
	if !b.IsList() {
		return Value{}, TypeErrorf("can only concatenate list (not \"%s\") to list", TypeName(b))
	}
	x, y := a.List(), b.List()
	if err := checkAlloc(x.n+y.n, 16); err != nil {
		return Value{}, err
	}
	switch {
	case y.n == 0:
		return x.clone().Value(), nil
	case x.n == 0:
		return y.clone().Value(), nil
	case x.Kind == ListInts && y.Kind == ListInts:
		return NewIntList(slices.Concat(x.ints(), y.ints())).Value(), nil
	case x.Kind == ListFloats && y.Kind == ListFloats:
		return NewFloatList(slices.Concat(x.floats(), y.floats())).Value(), nil
	case x.Kind == ListValues && y.Kind == ListValues:
		return NewList(slices.Concat(x.values(), y.values())).Value(), nil
	}
	items := make([]Value, x.n+y.n)
	for i := range x.n {
		items[i] = x.At(i)
	}
	for i := range y.n {
		items[x.n+i] = y.At(i)
	}
	return NewList(items).Value(), nil
}

func listInPlaceConcat(t *Thread, a, b Value) (Value, error) {
	return a, ListExtend(t, a.List(), b)
}

// repeated returns n copies of s one after the other.
func repeated[T any](s []T, n int) []T {
	out := make([]T, len(s)*n)
	if len(s) == 1 {
		x := s[0]
		for i := range out {
			out[i] = x
		}
		return out
	}
	for done := copy(out, s); done < len(out); {
		done += copy(out[done:], out[:done])
	}
	return out
}

// RepeatSize checks the size of a sequence of length items repeated n times.
func RepeatSize(length, n, size int) error {
	if length > 0 && n > math.MaxInt/length {
		return NewExceptionArgs(&MemoryError)
	}
	return checkAlloc(length*n, size)
}

func listRepeat(t *Thread, v Value, n int) (Value, error) {
	l := v.List()
	if n <= 0 || l.n == 0 {
		return NewList(nil).Value(), nil
	}
	size := 8
	if l.Kind == ListValues {
		size = 16
	}
	if err := RepeatSize(l.n, n, size); err != nil {
		return Value{}, err
	}
	switch l.Kind {
	case ListInts:
		return NewIntList(repeated(l.ints(), n)).Value(), nil
	case ListFloats:
		return NewFloatList(repeated(l.floats(), n)).Value(), nil
	}
	return NewList(repeated(l.values(), n)).Value(), nil
}

func listInPlaceRepeat(t *Thread, v Value, n int) (Value, error) {
	if n == 1 {
		return v, nil
	}
	r, err := listRepeat(t, v, n)
	if err != nil {
		return Value{}, err
	}
	l, from := v.List(), r.List()
	l.Kind, l.ptr, l.n, l.c = from.Kind, from.ptr, from.n, from.c
	return v, nil
}
