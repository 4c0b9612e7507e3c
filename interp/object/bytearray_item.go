package object

// byteArraySetIndex is a[i] = x or del a[i], i not counted from the end.
func byteArraySetIndex(t *Thread, v Value, i int, x Value) error {
	a := byteArrayOf(v)
	if i < 0 || i >= len(a.B) {
		return IndexErrorf("bytearray index out of range")
	}
	if x.P == nil {
		if err := a.resizable(t); err != nil {
			return err
		}
		a.cut(i, i+1)
		return nil
	}
	c, err := byteValue(t, x, byteRange)
	if err != nil {
		return err
	}
	if i >= len(a.B) { // __index__ made it shorter
		return IndexErrorf("bytearray index out of range")
	}
	a.B[i] = c
	return nil
}

// byteArraySetItem is a[key] = x or del a[key].
func byteArraySetItem(t *Thread, v, key, x Value) error {
	a := byteArrayOf(v)
	if !key.IsSlice() {
		if key.Type().Slots.Index == nil {
			return TypeErrorf("bytearray indices must be integers or slices, not %s", TypeName(key))
		}
		i, err := IndexInt(t, key, &IndexError)
		if err != nil {
			return err
		}
		if x.P != nil { // as in CPython, the value is looked at first
			c, err := byteValue(t, x, byteRange)
			if err != nil {
				return err
			}
			x = Int(int64(c))
		}
		if i < 0 {
			i += len(a.B)
		}
		return byteArraySetIndex(t, v, i, x)
	}
	var b []byte
	if x.P != nil {
		switch {
		case x == v:
			b = append(b, a.B...)
		case x.Type() == &ByteArrayType || x.Type() == &BytesType:
			b = bytesData(x)
		case isNumber(x) || x.IsStr():
			return TypeErrorf("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
		default:
			// As in CPython, anything else first becomes a bytearray.
			y := NewByteArray(nil)
			if err := byteArrayInit(t, y, Args{V: []Value{x}}); err != nil {
				return err
			}
			b = byteArrayOf(y).B
		}
	}
	start, stop, step, n, err := SliceIndices(t, key, len(a.B))
	if err != nil {
		return err
	}
	if step == 1 || x.P != nil && step == 1 {
		if stop < start {
			stop = start
		}
		if stop > len(a.B) {
			stop = len(a.B)
			start = min(start, stop)
		}
		return a.replaceRange(t, start, stop, b)
	}
	if x.P == nil {
		return a.deleteStep(t, start, step, n)
	}
	if len(b) == 0 {
		return a.deleteStep(t, start, step, n)
	}
	if len(b) != n {
		return ValueErrorf("attempt to assign bytes of size %d to extended slice of size %d", len(b), n)
	}
	for i, c := range b {
		a.B[start+i*step] = c
	}
	return nil
}

// isNumber is CPython's PyNumber_Check.
func isNumber(v Value) bool {
	s := &v.Type().Slots
	return s.Index != nil || s.ToInt != nil || s.ToFloat != nil || v.Is(&ComplexType)
}

// replaceRange puts b in place of the bytes from start to stop.
func (a *ByteArray) replaceRange(t *Thread, start, stop int, b []byte) error {
	grow := len(b) - (stop - start)
	if grow == 0 {
		copy(a.B[start:stop], b)
		return nil
	}
	if err := a.resizable(t); err != nil {
		return err
	}
	if grow < 0 {
		if start == 0 {
			a.B = a.B[-grow:]
			copy(a.B, b)
			return nil
		}
		copy(a.B[start:], b)
		a.cut(start+len(b), stop)
		return nil
	}
	old := len(a.B)
	a.B = append(a.B, make([]byte, grow)...)
	copy(a.B[stop+grow:], a.B[stop:old])
	copy(a.B[start:], b)
	return nil
}

// deleteStep removes n bytes from start on, step apart.
func (a *ByteArray) deleteStep(t *Thread, start, step, n int) error {
	if n == 0 {
		return nil
	}
	if err := a.resizable(t); err != nil {
		return err
	}
	if step < 0 {
		start, step = start+step*(n-1), -step
	}
	out, next := start, start
	for i := start; i < len(a.B); i++ {
		if i == next && n > 0 {
			next += step
			n--
			continue
		}
		a.B[out] = a.B[i]
		out++
	}
	a.B = a.B[:out]
	return nil
}
