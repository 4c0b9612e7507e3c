package object

// boolNew is bool().
func boolNew(t *Thread, cls *Type, args Args) (Value, error) {
	if err := NoKeywords("bool", args); err != nil {
		return Value{}, err
	}
	switch len(args.V) {
	case 0:
		return False, nil
	case 1:
		b, err := Truth(t, args.V[0])
		return Bool(b), err
	}
	return Value{}, CheckPositional("bool", len(args.V), 0, 1)
}

var (
	strTrue  = internStatic("True")
	strFalse = internStatic("False")
)

func boolRepr(t *Thread, v Value) (Value, error) {
	if v.IsTrue() {
		return strTrue.Value(), nil
	}
	return strFalse.Value(), nil
}

func boolInvert(t *Thread, v Value) (Value, error) {
	err := Warn(t, &DeprecationWarning, "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.", 1)
	if err != nil {
		return Value{}, err
	}
	return Int(^int64(v.N)), nil
}

func boolAnd(t *Thread, a, b Value) (Value, error) {
	if a.IsBool() && b.IsBool() {
		return Bool(a.N&b.N != 0), nil
	}
	return intAndSlot(t, a, b)
}

func boolOr(t *Thread, a, b Value) (Value, error) {
	if a.IsBool() && b.IsBool() {
		return Bool(a.N|b.N != 0), nil
	}
	return intOrSlot(t, a, b)
}

func boolXor(t *Thread, a, b Value) (Value, error) {
	if a.IsBool() && b.IsBool() {
		return Bool(a.N != b.N), nil
	}
	return intXorSlot(t, a, b)
}

func initBool() {
	ty := &BoolType
	ty.Base = &IntType
	ty.Doc = "bool(object=False, /)\n--\n\nThe truth of an object. True and False are the only instances."
	s := &ty.Slots
	s.New, s.Repr, s.Invert = boolNew, boolRepr, boolInvert
	s.Binary[And], s.Binary[Or], s.Binary[Xor] = boolAnd, boolOr, boolXor
}
