package object

// Power is pow(a, b, c) with three arguments: the slots of a, b and c in turn.
func Power(t *Thread, a, b, c Value) (Value, error) {
	for i, v := range [...]Value{a, b, c} {
		f := v.Type().Slots.Pow3
		if f == nil || i == 1 && b.Type() == a.Type() || i == 2 && (c.Type() == a.Type() || c.Type() == b.Type()) {
			continue
		}
		if r, err := f(t, a, b, c); err != nil || r != NotImplemented {
			return r, err
		}
	}
	return Value{}, TypeErrorf("unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'", TypeName(a), TypeName(b), TypeName(c))
}
