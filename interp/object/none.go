package object

// singletonNew makes the constructor of a type with one instance.
func singletonNew(v Value, name string) NewFunc {
	return func(t *Thread, cls *Type, args Args) (Value, error) {
		if len(args.V) > 0 {
			return Value{}, TypeErrorf("%s takes no arguments", name)
		}
		return v, nil
	}
}

func constRepr(s string) UnaryFunc {
	str := internStatic(s)
	return func(t *Thread, v Value) (Value, error) { return str.Value(), nil }
}

func constReduce(s string) []Def {
	str := internStatic(s)
	return []Def{{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return str.Value(), nil }}}
}

// noneCompare: None is equal to nothing else.
func noneCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	return objectCompare(t, a, b, op)
}

func initNone() {
	t := &NoneType
	t.Doc = "The type of the None singleton."
	t.New = singletonNew(None, "NoneType")
	t.Repr = constRepr("None")
	t.Bool = func(t *Thread, v Value) (bool, error) { return false, nil }
	t.Hash = func(t *Thread, v Value) (uint64, error) { return 0xfca86420, nil }
	t.Compare = noneCompare
}

func initEllipsis() {
	t := &EllipsisType
	t.Doc = "The type of the Ellipsis singleton."
	t.New = singletonNew(Ellipsis, "EllipsisType")
	t.Repr = constRepr("Ellipsis")
	t.Methods = constReduce("Ellipsis")
}

func initNotImplemented() {
	t := &NotImplementedType
	t.Doc = "The type of the NotImplemented singleton."
	t.New = singletonNew(NotImplemented, "NotImplementedType")
	t.Repr = constRepr("NotImplemented")
	t.Bool = func(t *Thread, v Value) (bool, error) {
		return false, TypeErrorf("NotImplemented should not be used in a boolean context")
	}
	t.Methods = constReduce("NotImplemented")
}
