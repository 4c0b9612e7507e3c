package object

var nameClassGetItem = internStatic("__class_getitem__")

// classGetItem is cls[key]: type[...] is a generic alias, other classes ask __class_getitem__.
func classGetItem(t *Thread, cls *Type, key Value) (Value, error) {
	if cls == &TypeType {
		return NewGenericAlias(cls.Value(), key), nil
	}
	f, err := LookupAttr(t, cls.Value(), nameClassGetItem)
	if err != nil {
		return Value{}, err
	}
	if f.P != nil && !f.IsNone() {
		return CallArgs(t, f, key)
	}
	return Value{}, TypeErrorf("type '%s' is not subscriptable", cls.Name)
}
