package object

import "unsafe"

// Tuple is a Python tuple. Small ones are one allocation with the items
// behind the header.
type Tuple struct {
	Object
	Items []Value // never changed after the tuple is visible
}

type (
	tuple1 struct {
		Tuple
		a [1]Value
	}
	tuple2 struct {
		Tuple
		a [2]Value
	}
	tuple3 struct {
		Tuple
		a [3]Value
	}
	tuple4 struct {
		Tuple
		a [4]Value
	}
)

var emptyTuple = Tuple{Object: Object{&TupleType}}

// AllocTuple returns a tuple of n items to be filled in; they are zero Values until then.
func AllocTuple(n int) *Tuple {
	switch n {
	case 0:
		return &emptyTuple
	case 1:
		t := &tuple1{}
		t.T, t.Items = &TupleType, t.a[:]
		return &t.Tuple
	case 2:
		t := &tuple2{}
		t.T, t.Items = &TupleType, t.a[:]
		return &t.Tuple
	case 3:
		t := &tuple3{}
		t.T, t.Items = &TupleType, t.a[:]
		return &t.Tuple
	case 4:
		t := &tuple4{}
		t.T, t.Items = &TupleType, t.a[:]
		return &t.Tuple
	}
	return &Tuple{Object: Object{&TupleType}, Items: make([]Value, n)}
}

// PairTuple returns the tuple (a, b).
func PairTuple(a, b Value) *Tuple {
	t := &tuple2{}
	t.T, t.Items = &TupleType, t.a[:]
	t.a[0], t.a[1] = a, b
	return &t.Tuple
}

// NewTuple returns a tuple of copies of items.
func NewTuple(items ...Value) *Tuple {
	t := AllocTuple(len(items))
	copy(t.Items, items)
	return t
}

// Value returns t as a Python value.
func (t *Tuple) Value() Value { return Value{unsafe.Pointer(t), 0} }

// TupleValue returns NewTuple(items...) as a Value.
func TupleValue(items ...Value) Value { return NewTuple(items...).Value() }

// IsTuple tells whether v is a tuple (or of a subclass).
func (v Value) IsTuple() bool { return v.Type().Flags&FlagTupleSubclass != 0 }

// Tuple returns the *Tuple of a Value for which IsTuple holds.
func (v Value) Tuple() *Tuple { return (*Tuple)(v.P) }

// IsList tells whether v is a list (or of a subclass).
func (v Value) IsList() bool { return v.Type().Flags&FlagListSubclass != 0 }

// List returns the *List of a Value for which IsList holds.
func (v Value) List() *List { return (*List)(v.P) }

// IsDict tells whether v is a dict (or of a subclass).
func (v Value) IsDict() bool { return v.Type().Flags&FlagDictSubclass != 0 }

// Dict returns the *Dict of a Value for which IsDict holds.
func (v Value) Dict() *Dict { return (*Dict)(v.P) }

// List is a Python list. Its storage strategy says how the items are stored;
// only the methods in list_storage.go and the specialised instructions look at
// it. The field order is fixed (see layout_test.go): machine code will read it.
type List struct {
	Object
	Kind ListKind
	ptr  unsafe.Pointer // items: *Value, *int64 or *float64
	n, c int            // length and capacity in items
	hint int            // capacity to begin with
}

// ListKind is a storage strategy.
type ListKind uint64

// The storage strategies.
const (
	ListValues ListKind = iota // any values
	ListInts                   // all are exact ints in int64 range
	ListFloats                 // all are exact floats
)

// Value returns l as a Python value.
func (l *List) Value() Value { return Value{unsafe.Pointer(l), 0} }
