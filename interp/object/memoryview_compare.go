package object

import (
	"slices"
)

func memoryViewHash(t *Thread, v Value) (uint64, error) {
	mv := (*MemoryView)(v.P)
	if mv.hashed {
		return mv.hash, nil
	}
	mv, err := liveView(v)
	if err != nil {
		return 0, err
	}
	if !mv.view.Readonly {
		return 0, ValueErrorf("cannot hash writable memoryview object")
	}
	if c := nativeChar(mv.view.Format); !isByteKind(c) {
		return 0, ValueErrorf("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
	}
	if obj := mv.view.Obj; obj.P != nil {
		mv.exports++ // __hash__ must not release the view
		_, err := Hash(t, obj)
		mv.exports--
		if err != nil {
			return 0, err
		}
	}
	h, err := bytesHash(t, NewBytes(mv.view.AppendTo(nil, 'C')))
	if err == nil {
		mv.hash, mv.hashed = h, true
	}
	return h, err
}

// memoryViewCompare is == and != with any object that has a buffer.
func memoryViewCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if op != EQ && op != NE {
		return NotImplemented, nil
	}
	if a.Type() != &MemoryViewType {
		a, b = b, a
	}
	x := (*MemoryView)(a.P)
	if x.released {
		return Bool((a == b) == (op == EQ)), nil
	}
	var y *Buffer
	if b.Type() == &MemoryViewType {
		w := (*MemoryView)(b.P)
		if w.released {
			return Bool(op == NE), nil
		}
		y = &w.view
	} else {
		if b.Type().Slots.Buffer == nil {
			return NotImplemented, nil
		}
		buf, err := GetBuffer(t, b, BufFullRO)
		if err != nil {
			return NotImplemented, nil
		}
		defer buf.Done()
		y = buf
	}
	same, err := sameBuffers(t, &x.view, y)
	return Bool(same == (op == EQ)), err
}

func sameBuffers(t *Thread, x, y *Buffer) (bool, error) {
	if !slices.Equal(x.Shape, y.Shape) {
		return false, nil
	}
	fx, err := unpacker(t, x.Format, x.ItemSize)
	if err != nil || fx == nil {
		return false, err
	}
	fy, err := unpacker(t, y.Format, y.ItemSize)
	if err != nil || fy == nil {
		return false, err
	}
	if kx, ky := nativeChar(x.Format), nativeChar(y.Format); kx == ky && isByteKind(kx) {
		return string(x.AppendTo(nil, 'C')) == string(y.AppendTo(nil, 'C')), nil
	}
	var offs []int
	y.walk('C', func(off int) { offs = append(offs, off) })
	i, same := 0, true
	x.walk('C', func(off int) {
		if !same || err != nil {
			return
		}
		var p, q Value
		if p, err = fx(x.Data[off : off+x.ItemSize]); err == nil {
			if q, err = fy(y.Data[offs[i] : offs[i]+y.ItemSize]); err == nil {
				// A NaN is unequal to itself here, so not CompareBool.
				var r Value
				if r, err = Compare(t, p, q, EQ); err == nil {
					same, err = Truth(t, r)
				}
			}
		}
		i++
	})
	return same && err == nil, err
}

// unpacker returns a function that unpacks items; nil for unknown formats.
func unpacker(t *Thread, format string, size int) (func([]byte) (Value, error), error) {
	if c := nativeChar(format); c != 0 {
		return func(b []byte) (Value, error) { return unpackItem(b, c) }, nil
	}
	m, err := t.Interp.Engine.Import(t, t.Interp.Intern("struct"), Value{}, Value{}, None, 0)
	if err != nil {
		return nil, err
	}
	s, err := CallMethod(t, m, t.Interp.Intern("Struct"), StrValue(format))
	if err != nil {
		return nil, nil // as in CPython: unknown formats are unequal
	}
	n, err := GetAttr(t, s, t.Interp.Intern("size"))
	if err != nil || !n.IsInt64() || int(n.Int64()) != size {
		return nil, err
	}
	return func(b []byte) (Value, error) {
		r, err := CallMethod(t, s, t.Interp.Intern("unpack"), CopyBytes(b))
		if err == nil && r.IsTuple() && len(r.Tuple().Items) == 1 {
			r = r.Tuple().Items[0]
		}
		return r, err
	}, nil
}
