package object

// update adds the elements of any iterable.
func (s *Set) update(t *Thread, other Value) error {
	if isAnySet(other) {
		return s.merge(t, other.Set())
	}
	if other.Type() == &DictType {
		d := other.Dict()
		if (s.fill+d.used)*setLoadTop >= s.mask()*setLoadBottom {
			s.resize((s.used + d.used) * 2)
		}
		for i := 0; i < len(d.entries); i++ {
			if k := d.entries[i].key; k.P != nil {
				if _, err := s.AddHash(t, k, d.entryHash(i)); err != nil {
					return err
				}
			}
		}
		return nil
	}
	return ForEach(t, other, func(x Value) error { return s.Add(t, x) })
}

// intersection returns the elements that s and an iterable share.
func (s *Set) intersection(t *Thread, other Value) (*Set, error) {
	if s.Value() == other {
		return s.copySet(), nil
	}
	r := s.baseSet()
	if isAnySet(other) {
		o := other.Set()
		if o.used > s.used {
			s, o = o, s
		}
		for i := 0; i < len(o.table); i++ {
			e := o.table[i]
			if !e.active() {
				continue
			}
			at, err := s.find(t, e.key, e.hash)
			if err != nil {
				return nil, err
			}
			if at >= 0 {
				if _, err := r.AddHash(t, e.key, e.hash); err != nil {
					return nil, err
				}
			}
		}
		return r, nil
	}
	err := ForEach(t, other, func(x Value) error {
		h, err := Hash(t, x)
		if err != nil {
			return err
		}
		at, err := s.find(t, x, h)
		if err != nil || at < 0 {
			return err
		}
		_, err = r.AddHash(t, x, h)
		return err
	})
	return r, err
}

// differenceUpdate removes the elements of an iterable.
func (s *Set) differenceUpdate(t *Thread, other Value) error {
	if s.Value() == other {
		s.Clear()
		return nil
	}
	if isAnySet(other) {
		o := other.Set()
		if o.used>>3 > s.used {
			// Much larger: only what they share has to be removed.
			var err error
			if o, err = s.intersection(t, other); err != nil {
				return err
			}
		}
		for i := 0; i < len(o.table); i++ {
			if e := o.table[i]; e.active() {
				if _, err := s.DiscardHash(t, e.key, e.hash); err != nil {
					return err
				}
			}
		}
	} else {
		err := ForEach(t, other, func(x Value) error {
			h, err := hashElement(t, x)
			if err == nil {
				_, err = s.DiscardHash(t, x, h)
			}
			return err
		})
		if err != nil {
			return err
		}
	}
	if s.fill-s.used > s.mask()/4 {
		s.resize(s.growSize())
	}
	return nil
}

// difference returns the elements of s that are not in an iterable.
func (s *Set) difference(t *Thread, other Value) (*Set, error) {
	n := -1
	if isAnySet(other) {
		n = other.Set().used
	} else if other.Type() == &DictType {
		n = other.Dict().used
	}
	if n < 0 || s.used>>2 > n {
		r := s.copySet()
		return r, r.differenceUpdate(t, other)
	}
	r := s.baseSet()
	for i := 0; i < len(s.table); i++ {
		e := s.table[i]
		if !e.active() {
			continue
		}
		var at int
		var err error
		if other.Type() == &DictType {
			at, err = other.Dict().find(t, e.key, e.hash)
		} else {
			at, err = other.Set().find(t, e.key, e.hash)
		}
		if err == nil && at < 0 {
			_, err = r.AddHash(t, e.key, e.hash)
		}
		if err != nil {
			return nil, err
		}
	}
	return r, nil
}

// symmetricDifferenceUpdate removes what s shares with an iterable, and adds the rest of it.
func (s *Set) symmetricDifferenceUpdate(t *Thread, other Value) error {
	if s.Value() == other {
		s.Clear()
		return nil
	}
	toggle := func(x Value, h uint64) error {
		found, err := s.DiscardHash(t, x, h)
		if err == nil && !found {
			_, err = s.AddHash(t, x, h)
		}
		return err
	}
	if other.Type() == &DictType {
		d := other.Dict()
		for i := 0; i < len(d.entries); i++ {
			if k := d.entries[i].key; k.P != nil {
				if err := toggle(k, d.entryHash(i)); err != nil {
					return err
				}
			}
		}
		return nil
	}
	o := s
	if isAnySet(other) {
		o = other.Set()
	} else {
		o = s.baseSet()
		if err := o.update(t, other); err != nil {
			return err
		}
	}
	for i := 0; i < len(o.table); i++ {
		if e := o.table[i]; e.active() {
			if err := toggle(e.key, e.hash); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Set) isSubset(t *Thread, o *Set) (bool, error) {
	if s.used > o.used {
		return false, nil
	}
	for i := 0; i < len(s.table); i++ {
		if e := s.table[i]; e.active() {
			at, err := o.find(t, e.key, e.hash)
			if err != nil || at < 0 {
				return false, err
			}
		}
	}
	return true, nil
}

func setCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if !isAnySet(a) || !isAnySet(b) {
		return NotImplemented, nil
	}
	x, y := a.Set(), b.Set()
	var ok bool
	var err error
	switch op {
	case EQ, NE:
		ok = x.used == y.used && (x.hash == 0 || y.hash == 0 || x.hash == y.hash)
		if ok {
			ok, err = x.isSubset(t, y)
		}
		ok = ok == (op == EQ)
	case LE:
		ok, err = x.isSubset(t, y)
	case GE:
		ok, err = y.isSubset(t, x)
	case LT:
		if x.used < y.used {
			ok, err = x.isSubset(t, y)
		}
	case GT:
		if x.used > y.used {
			ok, err = y.isSubset(t, x)
		}
	}
	return Bool(ok), err
}

func setOr(t *Thread, a, b Value) (Value, error) {
	if !isAnySet(a) || !isAnySet(b) {
		return NotImplemented, nil
	}
	r := a.Set().copySet()
	if a == b {
		return r.Value(), nil
	}
	return r.Value(), r.update(t, b)
}

func setAnd(t *Thread, a, b Value) (Value, error) {
	if !isAnySet(a) || !isAnySet(b) {
		return NotImplemented, nil
	}
	r, err := a.Set().intersection(t, b)
	if err != nil {
		return Value{}, err
	}
	return r.Value(), nil
}

func setSubtract(t *Thread, a, b Value) (Value, error) {
	if !isAnySet(a) || !isAnySet(b) {
		return NotImplemented, nil
	}
	r, err := a.Set().difference(t, b)
	if err != nil {
		return Value{}, err
	}
	return r.Value(), nil
}

func setXor(t *Thread, a, b Value) (Value, error) {
	if !isAnySet(a) || !isAnySet(b) {
		return NotImplemented, nil
	}
	return setSymmetricDifference(t, a, b)
}

func setInPlaceOr(t *Thread, a, b Value) (Value, error) {
	if !isAnySet(b) {
		return NotImplemented, nil
	}
	return a, a.Set().update(t, b)
}

func setInPlaceAnd(t *Thread, a, b Value) (Value, error) {
	if !isAnySet(b) {
		return NotImplemented, nil
	}
	_, err := setIntersectionUpdate(t, a, []Value{TupleValue(b)})
	return a, err
}

func setInPlaceSub(t *Thread, a, b Value) (Value, error) {
	if !isAnySet(b) {
		return NotImplemented, nil
	}
	return a, a.Set().differenceUpdate(t, b)
}

func setInPlaceXor(t *Thread, a, b Value) (Value, error) {
	if !isAnySet(b) {
		return NotImplemented, nil
	}
	return a, a.Set().symmetricDifferenceUpdate(t, b)
}

func setUpdate(t *Thread, v Value, a []Value) (Value, error) {
	for _, o := range a[0].Tuple().Items {
		if err := v.Set().update(t, o); err != nil {
			return Value{}, err
		}
	}
	return None, nil
}

func setUnion(t *Thread, v Value, a []Value) (Value, error) {
	r := v.Set().copySet()
	for _, o := range a[0].Tuple().Items {
		if o == v {
			continue
		}
		if err := r.update(t, o); err != nil {
			return Value{}, err
		}
	}
	return r.Value(), nil
}

func setIntersection(t *Thread, v Value, a []Value) (Value, error) {
	r, err := setIntersectAll(t, v, a[0].Tuple().Items)
	if err != nil {
		return Value{}, err
	}
	return r.Value(), nil
}

func setIntersectAll(t *Thread, v Value, others []Value) (*Set, error) {
	if len(others) == 0 {
		return v.Set().copySet(), nil
	}
	r := v.Set()
	for _, o := range others {
		var err error
		if r, err = r.intersection(t, o); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func setIntersectionUpdate(t *Thread, v Value, a []Value) (Value, error) {
	r, err := setIntersectAll(t, v, a[0].Tuple().Items)
	if err != nil {
		return Value{}, err
	}
	s := v.Set()
	s.table, s.used, s.fill = r.table, r.used, r.fill // pop goes on where it was
	return None, nil
}

func setDifference(t *Thread, v Value, a []Value) (Value, error) {
	others := a[0].Tuple().Items
	if len(others) == 0 {
		return v.Set().copySet().Value(), nil
	}
	r, err := v.Set().difference(t, others[0])
	if err != nil {
		return Value{}, err
	}
	for _, o := range others[1:] {
		if err := r.differenceUpdate(t, o); err != nil {
			return Value{}, err
		}
	}
	return r.Value(), nil
}

func setDifferenceUpdate(t *Thread, v Value, a []Value) (Value, error) {
	for _, o := range a[0].Tuple().Items {
		if err := v.Set().differenceUpdate(t, o); err != nil {
			return Value{}, err
		}
	}
	return None, nil
}

func setSymmetricDifference(t *Thread, v, other Value) (Value, error) {
	s := v.Set()
	r := s.baseSet()
	if err := r.update(t, other); err != nil {
		return Value{}, err
	}
	return r.Value(), r.symmetricDifferenceUpdate(t, v)
}

func setSymmetricDifferenceUpdate(t *Thread, v, other Value) (Value, error) {
	return None, v.Set().symmetricDifferenceUpdate(t, other)
}

func setIsDisjoint(t *Thread, v, other Value) (Value, error) {
	s := v.Set()
	if v == other {
		return Bool(s.used == 0), nil
	}
	if isAnySet(other) {
		o := other.Set()
		if o.used > s.used {
			s, o = o, s
		}
		for i := 0; i < len(o.table); i++ {
			if e := o.table[i]; e.active() {
				at, err := s.find(t, e.key, e.hash)
				if err != nil || at >= 0 {
					return False, err
				}
			}
		}
		return True, nil
	}
	disjoint := true
	err := ForEachUntil(t, other, func(x Value) (bool, error) {
		in, err := s.Contains(t, x)
		disjoint = disjoint && !in
		return in, err
	})
	return Bool(disjoint), err
}

func setIsSubset(t *Thread, v, other Value) (Value, error) {
	if !isAnySet(other) {
		r, err := v.Set().intersection(t, other)
		if err != nil {
			return Value{}, err
		}
		return Bool(r.used == v.Set().used), nil
	}
	ok, err := v.Set().isSubset(t, other.Set())
	return Bool(ok), err
}

func setIsSuperset(t *Thread, v, other Value) (Value, error) {
	if isAnySet(other) {
		ok, err := other.Set().isSubset(t, v.Set())
		return Bool(ok), err
	}
	all := true
	err := ForEachUntil(t, other, func(x Value) (bool, error) {
		in, err := v.Set().Contains(t, x)
		all = all && in
		return !in, err
	})
	return Bool(all), err
}
