package object

// NewFrozenSet, SetAdd, SetUpdate, NewSet: see set.go.
func NewFrozenSet(items []Value) Value      { panic("BUG: no sets yet") }
func NewSet() Value                         { panic("BUG: no sets yet") }
func SetAdd(t *Thread, s, x Value) error    { panic("BUG: no sets yet") }
func SetUpdate(t *Thread, s, x Value) error { panic("BUG: no sets yet") }

// NewSlice makes a slice object.
func NewSlice(start, stop, step Value) Value { panic("BUG: no slices yet") }
