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
		if c.IsSubtype(cls) || c.MRO != nil && c.hasLayout(cls) {
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
	oldBases, oldBase, oldTuple := cls.Bases, cls.Base, cls.basesTuple
	cls.Bases, cls.Base, cls.basesTuple = types, best, x.P
	var done []mroChange
	err = cls.recomputeMROs(t, &done)
	replaced := &cls.Bases[0] != &types[0] // by a mro() of a metaclass
	if err != nil {
		for i := len(done) - 1; i >= 0; i-- {
			done[i].undo()
		}
		if !replaced {
			cls.Bases, cls.Base, cls.basesTuple = oldBases, oldBase, oldTuple
		}
		return err
	}
	if replaced {
		return nil
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

// mroChange is a method resolution order that was computed anew.
type mroChange struct {
	t        *Type
	old, new []*Type
}

// undo takes the change back, unless a newer order was set since.
func (c *mroChange) undo() {
	if len(c.t.MRO) > 0 && &c.t.MRO[0] == &c.new[0] {
		c.t.setMRO(c.old)
		c.t.Version = nextVersion()
	}
}

// compatibleBase checks that a class can get another best base: instances
// must look the same. What CPython finds first, by comparing the deallocators,
// is that its collector keeps track of instances of one base only.
func compatibleBase(from, to *Type) error {
	if from == to {
		return nil
	}
	if from.collected() != to.collected() {
		return TypeErrorf("__bases__ assignment: '%s' deallocator differs from '%s'", to.Name, from.Name)
	}
	return compatibleLayout(from, to, "__bases__")
}

// recomputeMROs computes the method resolution orders of the class and all
// that derive from it; done collects what takes it back.
func (t *Type) recomputeMROs(th *Thread, done *[]mroChange) error {
	old := t.MRO
	if err := t.computeMRO(th); err != nil {
		return err
	}
	if len(t.MRO) == 0 || len(old) > 0 && &t.MRO[0] == &old[0] {
		return nil
	}
	t.Version = nextVersion()
	*done = append(*done, mroChange{t, old, t.MRO})
	for _, sub := range t.liveSubclasses(th) {
		if err := sub.recomputeMROs(th, done); err != nil {
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

// collected tells whether CPython's collector keeps track of instances.
func (t *Type) collected() bool {
	if t.Flags&FlagHeapType != 0 && (t.HasDict || t.NSlots > 0) {
		return true
	}
	switch t.layoutRoot() {
	case &ObjectType, &IntType, &FloatType, &ComplexType, &StrType, &BytesType, &ByteArrayType, &RangeType, &NoneType:
		return false
	}
	return true
}
