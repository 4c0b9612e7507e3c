package object

// The functions here tell tests about the inside of the interpreter.

// HasInlineValues tells whether all attributes of an instance lie in the
// instance itself.
func HasInlineValues(v Value) bool {
	if !IsPlain(v.Type()) {
		return false
	}
	o := (*Instance)(v.P)
	return o.Shape != nil && o.T.NSlots+len(o.Shape.Names) <= o.Shape.Inline
}

// BuiltinTypes returns the types that this package defines.
func BuiltinTypes() []*Type { return append([]*Type(nil), builtinTypes[:]...) }

// SlotWrapperNames returns the names of the methods that types make of their slots.
func SlotWrapperNames() []string {
	var names []string
	for i := range slotTable {
		if d := &slotTable[i]; d.wrap != wrapNothing && (len(names) == 0 || names[len(names)-1] != d.name) {
			names = append(names, d.name)
		}
	}
	return names
}
