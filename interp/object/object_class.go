package object

// objectSetClass is assignment to __class__: old and new class must lay
// their instances out in the same way.
func objectSetClass(t *Thread, v, x Value) error {
	if x.P == nil {
		return TypeErrorf("can't delete __class__ attribute")
	}
	to := x.AsType()
	if to == nil {
		return TypeErrorf("__class__ must be set to a class, not '%s' object", TypeName(x))
	}
	from := v.Type()
	module := from.IsSubtype(&ModuleType) && to.IsSubtype(&ModuleType)
	if !module && (from.Flags&FlagHeapType == 0 || to.Flags&FlagHeapType == 0) {
		return TypeErrorf("__class__ assignment only supported for mutable types or ModuleType subclasses")
	}
	if err := compatibleLayout(from, to, "__class__"); err != nil {
		return err
	}
	if from == to {
		return nil
	}
	if from.Plain {
		o := (*Instance)(v.P)
		if o.Shape != nil {
			// The shape belongs to the old class.
			o.Dict()
		}
	}
	(*Object)(v.P).T = to
	return nil
}

// compatibleLayout checks that instances of one class can become instances of
// the other, for assignment to what.
func compatibleLayout(from, to *Type, what string) error {
	a, b := from.layoutDecider(), to.layoutDecider()
	if a != b && (a.Base != b.Base || a.heap == nil || b.heap == nil || a.HasDict != b.HasDict || a.HasWeakref != b.HasWeakref ||
		!sameSlice(a.heap.SlotNames, b.heap.SlotNames)) {
		return TypeErrorf("%s assignment: '%s' object layout differs from '%s'", what, to.Name, from.Name)
	}
	return nil
}

// layoutRoot is the builtin type that decides the Go struct of instances.
func (t *Type) layoutRoot() *Type {
	l := t.layout
	for l.Flags&FlagHeapType != 0 {
		l = l.Base.layout
	}
	return l
}

// layoutDecider is the nearest class along Base that adds something to what
// its own base's instances hold.
func (t *Type) layoutDecider() *Type {
	for t.Flags&FlagHeapType != 0 && len(t.heap.SlotNames) == 0 && t.HasDict == t.Base.HasDict && t.HasWeakref == t.Base.HasWeakref {
		t = t.Base
	}
	return t
}
