package object

// SliceOf is v[start:stop]: for the exact builtin sequences without a slice object.
func SliceOf(t *Thread, v, start, stop Value) (Value, error) {
	i, j := 0, int(^uint(0)>>1)
	if (start.IsInt64() || start == None) && (stop.IsInt64() || stop == None) {
		if start != None {
			i = int(start.N)
		}
		if stop != None {
			j = int(stop.N)
		}
		switch v.Type() {
		case &StrType:
			s := v.Str()
			i, j = sliceBounds(i, j, s.Len())
			if s.IsASCII() {
				return s.subASCII(i, j), nil
			}
			return s.slice(i, j).Value(), nil
		case &ListType:
			l := v.List()
			i, j = sliceBounds(i, j, l.n)
			return l.slice(i, 1, j-i).Value(), nil
		case &TupleType:
			tu := v.Tuple()
			i, j = sliceBounds(i, j, len(tu.Items))
			if j-i == len(tu.Items) {
				return v, nil
			}
			return NewTuple(tu.Items[i:j]...).Value(), nil
		}
	}
	return GetItem(t, v, NewSlice(start, stop, None))
}

// sliceBounds adjusts the bounds of a slice with step 1 to a length: 0 <= i <= j <= n.
func sliceBounds(i, j, n int) (from, to int) {
	if i < 0 {
		i = max(i+n, 0)
	} else {
		i = min(i, n)
	}
	if j < 0 {
		j += n
	} else {
		j = min(j, n)
	}
	return i, max(i, j)
}
