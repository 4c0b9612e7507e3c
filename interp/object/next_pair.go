package object

// PairIterator tells whether NextPair can serve iterators of type t.
func PairIterator(v Value) bool {
	switch v.Type() {
	case &EnumerateType, &DictItemIterType:
		return true
	case &ZipType:
		z := (*Zip)(v.P)
		return len(z.Iters) == 2 && !z.Strict
	}
	return false
}

// NextPair is Next of an iterator whose items are pairs, without making the
// tuple: it stores the two parts and returns true, or false at the end.
func NextPair(t *Thread, it Value, first, second *Value) (bool, error) {
	switch it.Type() {
	case &EnumerateType:
		o := (*Enumerate)(it.P)
		x, err := o.Iter.Type().Slots.Next(t, o.Iter)
		if err != nil || x.P == nil {
			return false, err
		}
		*first, *second = o.Index, x
		o.Index = IntAdd(o.Index, Int(1))
		return true, nil
	case &DictItemIterType:
		k, v, ok, err := (*DictIter)(it.P).Next()
		if ok {
			*first, *second = k, v
		}
		return ok, err
	}
	z := (*Zip)(it.P)
	x, err := z.Iters[0].Type().Slots.Next(t, z.Iters[0])
	if err != nil || x.P == nil {
		return false, err
	}
	y, err := z.Iters[1].Type().Slots.Next(t, z.Iters[1])
	if err != nil || y.P == nil {
		return false, err
	}
	*first, *second = x, y
	return true, nil
}
