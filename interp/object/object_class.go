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
	if from.layoutRoot() != to.layoutRoot() || from.HasDict != to.HasDict || from.HasWeakref != to.HasWeakref ||
		from.NSlots != to.NSlots || !sameSlotNames(from, to) {
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

// sameSlotNames compares the __slots__ members along the two chains of bases.
func sameSlotNames(a, b *Type) bool {
	x, y := a.allSlotNames(), b.allSlotNames()
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i] != y[i] {
			return false
		}
	}
	return true
}

// allSlotNames returns the names of the __slots__ members in layout order.
func (t *Type) allSlotNames() []*Str {
	if t == nil || t.NSlots == 0 || t.heap == nil {
		return nil
	}
	return append(t.Base.allSlotNames(), t.heap.SlotNames...)
}
