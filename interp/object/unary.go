package object

// Negative is -v.
func Negative(t *Thread, v Value) (Value, error) { return unary(t, v, v.Type().Neg, "unary -") }

// Positive is +v.
func Positive(t *Thread, v Value) (Value, error) { return unary(t, v, v.Type().Pos, "unary +") }

// Invert is ~v.
func Invert(t *Thread, v Value) (Value, error) { return unary(t, v, v.Type().Invert, "unary ~") }

// Absolute is abs(v).
func Absolute(t *Thread, v Value) (Value, error) { return unary(t, v, v.Type().Abs, "abs()") }

func unary(t *Thread, v Value, slot UnaryFunc, what string) (Value, error) {
	if slot == nil {
		return Value{}, TypeErrorf("bad operand type for %s: '%s'", what, TypeName(v))
	}
	return slot(t, v)
}
