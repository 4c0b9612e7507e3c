package object

// Power is pow(a, b, c) with three arguments: the slots of a, b and c in turn,
// that of b first where its type derives from a's.
func Power(t *Thread, a, b, c Value) (Value, error) {
	fa, fb, fc := a.Type().Pow3, b.Type().Pow3, c.Type().Pow3
	if b.Type() == a.Type() || sameTernary(fa, fb) {
		fb = nil
	}
	if sameTernary(fc, fa) || sameTernary(fc, b.Type().Pow3) {
		fc = nil
	}
	order := [...]TernaryFunc{fa, fb, fc}
	if fa != nil && fb != nil && b.Type().IsSubtype(a.Type()) {
		order[0], order[1] = fb, fa
	}
	for _, f := range order {
		if f == nil {
			continue
		}
		if r, err := f(t, a, b, c); err != nil || r != NotImplemented {
			return r, err
		}
	}
	return Value{}, TypeErrorf("unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'", TypeName(a), TypeName(b), TypeName(c))
}
