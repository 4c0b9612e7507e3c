package object

// unionOf is X | Y; NewGenericAlias1 is C[x] for __class_getitem__.
func unionOf(t *Thread, a, b Value) (Value, error) { return NotImplemented, nil }

// NewGenericAlias1 is __class_getitem__ of builtin generic classes.
func NewGenericAlias1(t *Thread, cls, args Value) (Value, error) {
	return Value{}, RuntimeErrorf("generic aliases are not written yet")
}
