package object

import (
	"math"
	"unsafe"
)

// NewList returns a list that takes over items.
func NewList(items []Value) *List {
	return &List{Object{&ListType}, ListValues, unsafe.Pointer(unsafe.SliceData(items)), len(items), cap(items), 0}
}

// NewIntList and NewFloatList return lists with unboxed storage that take over items.
func NewIntList(items []int64) *List {
	return &List{Object{&ListType}, ListInts, unsafe.Pointer(unsafe.SliceData(items)), len(items), cap(items), 0}
}

// NewFloatList returns a list with unboxed storage that takes over items.
func NewFloatList(items []float64) *List {
	return &List{Object{&ListType}, ListFloats, unsafe.Pointer(unsafe.SliceData(items)), len(items), cap(items), 0}
}

// Len returns the number of items.
func (l *List) Len() int { return l.n }

// Cap returns the number of items for which there is room, and SetLen sets the
// length; for the instructions, which store the items in between.
func (l *List) Cap() int { return l.c }

// SetLen: see Cap.
func (l *List) SetLen(n int) { l.n = n }

// ints, floats and values view the storage of the matching kind, with its capacity.
func (l *List) ints() []int64     { return unsafe.Slice((*int64)(l.ptr), l.c)[:l.n] }
func (l *List) floats() []float64 { return unsafe.Slice((*float64)(l.ptr), l.c)[:l.n] }
func (l *List) values() []Value   { return unsafe.Slice((*Value)(l.ptr), l.c)[:l.n] }

// At returns item i, which must be in range.
func (l *List) At(i int) Value {
	switch l.Kind {
	case ListInts:
		return Int(l.ints()[i])
	case ListFloats:
		return Float(l.floats()[i])
	}
	return l.values()[i]
}

// SetAt stores item i, which must be in range.
func (l *List) SetAt(i int, v Value) {
	switch {
	case l.Kind == ListInts && v.IsInt64():
		l.ints()[i] = v.Int64()
	case l.Kind == ListFloats && v.IsFloat():
		l.floats()[i] = v.Float64()
	default:
		l.Values()[i] = v
	}
}

// Values gives the list the general storage and returns it; the slice is
// valid until the length changes.
func (l *List) Values() []Value {
	if l.Kind == ListValues {
		return l.values()
	}
	items := make([]Value, l.n)
	if l.Kind == ListInts {
		for i, x := range l.ints() {
			items[i] = Int(x)
		}
	} else {
		for i, x := range l.floats() {
			items[i] = Float(x)
		}
	}
	l.SetValues(items)
	return items
}

// Copy returns the items as a new slice, whatever the storage.
func (l *List) Copy() []Value {
	out := make([]Value, l.n)
	if l.Kind == ListValues {
		copy(out, l.values())
		return out
	}
	for i := range out {
		out[i] = l.At(i)
	}
	return out
}

// SetValues replaces the items; the list takes over the slice.
func (l *List) SetValues(items []Value) {
	l.Kind, l.ptr, l.n, l.c = ListValues, unsafe.Pointer(unsafe.SliceData(items)), len(items), cap(items)
}

// Append adds an item at the end.
func (l *List) Append(v Value) {
	switch l.Kind {
	case ListValues:
		if l.n < l.c {
			l.n++
			*(*Value)(unsafe.Add(l.ptr, (l.n-1)*16)) = v
			return
		}
		if l.n == 0 && l.c == 0 {
			l.firstItem(v)
			return
		}
		l.SetValues(append(l.values(), v))
	case ListInts:
		if v.IsInt64() {
			s := append(l.ints(), v.Int64())
			l.ptr, l.n, l.c = unsafe.Pointer(unsafe.SliceData(s)), len(s), cap(s)
			return
		}
		l.SetValues(append(l.Values(), v))
	case ListFloats:
		if v.IsFloat() {
			s := append(l.floats(), math.Float64frombits(v.N))
			l.ptr, l.n, l.c = unsafe.Pointer(unsafe.SliceData(s)), len(s), cap(s)
			return
		}
		l.SetValues(append(l.Values(), v))
	}
}

// NewListHint returns an empty list that will begin with room for n items.
func NewListHint(n int) *List {
	return &List{Object: Object{&ListType}, hint: n}
}

// firstItem stores the first item of an empty list and so chooses the storage.
func (l *List) firstItem(v Value) {
	n := max(l.hint, 4)
	l.hint = 0
	switch {
	case v.IsInt64():
		s := make([]int64, 1, n)
		s[0] = v.Int64()
		l.setInts(s)
	case v.IsFloat():
		s := make([]float64, 1, n)
		s[0] = v.Float64()
		l.setFloats(s)
	default:
		s := make([]Value, 1, n)
		s[0] = v
		l.SetValues(s)
	}
}

// Ptr returns the address of the storage, for the instructions.
func (l *List) Ptr() unsafe.Pointer { return l.ptr }

// ListFrom returns a list of copies of items, with unboxed storage if they all fit.
func ListFrom(items []Value) *List {
	if len(items) == 0 {
		return &List{Object: Object{&ListType}}
	}
	switch {
	case items[0].IsInt64():
		out := make([]int64, len(items))
		for i, v := range items {
			if !v.IsInt64() {
				return NewList(append([]Value(nil), items...))
			}
			out[i] = v.Int64()
		}
		return NewIntList(out)
	case items[0].IsFloat():
		out := make([]float64, len(items))
		for i, v := range items {
			if !v.IsFloat() {
				return NewList(append([]Value(nil), items...))
			}
			out[i] = v.Float64()
		}
		return NewFloatList(out)
	}
	return NewList(append([]Value(nil), items...))
}

// StorageTag returns the tag of the numbers that a list of kind ListInts or
// ListFloats holds.
func StorageTag(kind ListKind) unsafe.Pointer {
	return unsafe.Add(unsafe.Pointer(&tags), uintptr(kind-ListInts)*unsafe.Sizeof(tags[0]))
}
