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

// IterLen returns the number of items that a builtin iterator has still to
// give if that is known without running code, else 0.
func IterLen(v Value) int {
	switch v.Type() {
	case &RangeIterType:
		return int((*RangeIter)(v.P).Left)
	case &DictItemIterType, &DictKeyIterType, &DictValueIterType:
		return (*DictIter)(v.P).Left
	case &ListIterType:
		if it := (*ListIter)(v.P); it.List != nil {
			return max(it.List.n-it.Pos, 0)
		}
	case &EnumerateType:
		return IterLen((*Enumerate)(v.P).Iter)
	case &ZipType:
		z := (*Zip)(v.P)
		n := 0
		for i, it := range z.Iters {
			if k := IterLen(it); i == 0 || k < n {
				n = k
			}
		}
		return n
	}
	return 0
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
