package object

// typeSetBases is assignment to __bases__.
func typeSetBases(t *Thread, v, x Value) error {
	cls := (*Type)(v.P)
	if err := checkSettable(cls, x, "__bases__"); err != nil {
		return err
	}
	if !x.IsTuple() {
		return TypeErrorf("can only assign tuple to %s.__bases__, not %s", cls.Name, TypeName(x))
	}
	items := x.Tuple().Items
	if len(items) == 0 {
		return TypeErrorf("can only assign non-empty tuple to %s.__bases__, not ()", cls.Name)
	}
	for _, b := range items {
		c := b.AsType()
		if c == nil {
			return TypeErrorf("%s.__bases__ must be tuple of classes, not '%s'", cls.Name, TypeName(b))
		}
		if c.IsSubtype(cls) || c.hasBase(cls) {
			return TypeErrorf("a __bases__ item causes an inheritance cycle")
		}
	}
	types, best, err := baseTypes(items)
	if err != nil {
		return err
	}
	if err := compatibleBase(cls.Base, best); err != nil {
		return err
	}
	oldBases, oldBase := cls.Bases, cls.Base
	var undo []func()
	cls.Bases, cls.Base = types, best
	if err := cls.recomputeMROs(t, &undo); err != nil {
		for i := len(undo) - 1; i >= 0; i-- {
			undo[i]()
		}
		cls.Bases, cls.Base = oldBases, oldBase
		return err
	}
	for _, b := range oldBases {
		b.removeSubclass(t, cls)
	}
	for _, b := range types {
		b.addSubclass(t, cls)
	}
	cls.basesChanged(t)
	return nil
}

// hasBase looks for a base in Bases themselves, which mro() of a metaclass need not show.
func (t *Type) hasBase(base *Type) bool {
	for _, b := range t.Bases {
		if b == base || b.hasBase(base) {
			return true
		}
	}
	return false
}

// compatibleBase checks that a class can get another best base: instances
// must look the same. What CPython finds by comparing the deallocators is that
// one base is builtin and the other is not.
func compatibleBase(from, to *Type) error {
	if from == to {
		return nil
	}
	if (from.Flags&FlagHeapType != 0) != (to.Flags&FlagHeapType != 0) && from.layoutRoot() == to.layoutRoot() {
		return TypeErrorf("__bases__ assignment: '%s' deallocator differs from '%s'", to.Name, from.Name)
	}
	return compatibleLayout(from, to, "__bases__")
}

// recomputeMROs computes the method resolution orders of the class and all
// that derive from it; undo collects what takes it back.
func (t *Type) recomputeMROs(th *Thread, undo *[]func()) error {
	old := t.MRO
	if err := t.computeMRO(th); err != nil {
		return err
	}
	*undo = append(*undo, func() { t.MRO = old })
	for _, sub := range t.liveSubclasses(th) {
		if err := sub.recomputeMROs(th, undo); err != nil {
			return err
		}
	}
	return nil
}

// basesChanged sets all slots of the class and those derived from it anew.
func (t *Type) basesChanged(th *Thread) {
	t.Version = nextVersion()
	t.fixSlots()
	for _, sub := range t.liveSubclasses(th) {
		sub.basesChanged(th)
	}
}
