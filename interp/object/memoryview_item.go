package object

import (
	"slices"
	"unsafe"
)

// place returns the offset of item i in dimension dim, behind off.
func (mv *MemoryView) place(off, i, dim int) (int, error) {
	n := mv.view.Shape[dim]
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return 0, IndexErrorf("index out of bounds on dimension %d", dim+1)
	}
	return off + i*mv.view.Strides[dim], nil
}

func memoryViewItem(t *Thread, v Value, i int) (Value, error) {
	mv, err := liveView(v)
	if err != nil {
		return Value{}, err
	}
	switch len(mv.view.Shape) {
	case 0:
		return Value{}, TypeErrorf("invalid indexing of 0-dim memory")
	case 1:
	default:
		return Value{}, Errorf(&NotImplementedError, "multi-dimensional sub-views are not implemented")
	}
	kind, err := nativeKind(mv.view.Format)
	if err != nil {
		return Value{}, err
	}
	off, err := mv.place(mv.view.Offset, i, 0)
	if err != nil {
		return Value{}, err
	}
	return unpackItem(mv.view.Data[off:], kind)
}

// isTupleOf tells whether key is a tuple of ints, or of slices.
func isTupleOf(key Value, slices bool) bool {
	if !key.IsTuple() {
		return false
	}
	items := key.Tuple().Items
	for _, x := range items {
		if slices && !x.IsSlice() || !slices && x.Type().Slots.Index == nil {
			return false
		}
	}
	return !slices || len(items) > 0
}

// placeOf returns the offset of the item that a tuple of indices names.
func (mv *MemoryView) placeOf(t *Thread, key Value) (int, error) {
	items := key.Tuple().Items
	ndim := len(mv.view.Shape)
	if len(items) > ndim {
		return 0, TypeErrorf("cannot index %d-dimension view with %d-element tuple", ndim, len(items))
	}
	off := mv.view.Offset
	for dim, x := range items {
		i, err := IndexInt(t, x, &IndexError)
		if err != nil {
			return 0, err
		}
		if off, err = mv.place(off, i, dim); err != nil {
			return 0, err
		}
	}
	return off, nil
}

// slice returns the view with its first dimension sliced.
func (mv *MemoryView) slice(t *Thread, key Value) (Buffer, error) {
	view := mv.view
	start, _, step, n, err := SliceIndices(t, key, view.Shape[0])
	if err != nil {
		return view, err
	}
	view.Shape, view.Strides = slices.Clone(view.Shape), slices.Clone(view.Strides)
	if n > 0 {
		view.Offset += start * view.Strides[0]
	}
	view.Shape[0] = n
	view.Strides[0] *= step
	return view, nil
}

func memoryViewGetItem(t *Thread, v, key Value) (Value, error) {
	mv, err := liveView(v)
	if err != nil {
		return Value{}, err
	}
	if len(mv.view.Shape) == 0 {
		if key.IsTuple() && len(key.Tuple().Items) == 0 {
			kind, err := nativeKind(mv.view.Format)
			if err != nil {
				return Value{}, err
			}
			return unpackItem(mv.view.Data[mv.view.Offset:], kind)
		}
		if key == Ellipsis {
			return v, nil
		}
		return Value{}, TypeErrorf("invalid indexing of 0-dim memory")
	}
	switch {
	case key.Type().Slots.Index != nil:
		i, err := IndexInt(t, key, &IndexError)
		if err != nil {
			return Value{}, err
		}
		return memoryViewItem(t, v, i)
	case key.IsSlice():
		view, err := mv.slice(t, key)
		if err != nil {
			return Value{}, err
		}
		if mv, err = liveView(v); err != nil {
			return Value{}, err
		}
		return mv.m.newView(view), nil
	case isTupleOf(key, false):
		kind, err := nativeKind(mv.view.Format)
		if err != nil {
			return Value{}, err
		}
		if len(key.Tuple().Items) < len(mv.view.Shape) {
			return Value{}, Errorf(&NotImplementedError, "sub-views are not implemented")
		}
		off, err := mv.placeOf(t, key)
		if err != nil {
			return Value{}, err
		}
		if _, err := liveView(v); err != nil {
			return Value{}, err
		}
		return unpackItem(mv.view.Data[off:], kind)
	case isTupleOf(key, true):
		return Value{}, Errorf(&NotImplementedError, "multi-dimensional slicing is not implemented")
	}
	return Value{}, TypeErrorf("memoryview: invalid slice key")
}

func memoryViewSetItem(t *Thread, v, key, x Value) error {
	mv, err := liveView(v)
	if err != nil {
		return err
	}
	kind, err := nativeKind(mv.view.Format)
	if err != nil {
		return err
	}
	if mv.view.Readonly {
		return TypeErrorf("cannot modify read-only memory")
	}
	if x.P == nil {
		return TypeErrorf("cannot delete memory")
	}
	set := func(off int) error {
		var item [8]byte
		if err := packItem(t, item[:], kind, mv.view.Format, x); err != nil {
			return err
		}
		if _, err := liveView(v); err != nil { // packing may have run code
			return err
		}
		copy(mv.view.Data[off:off+mv.view.ItemSize], item[:])
		return nil
	}
	ndim := len(mv.view.Shape)
	if ndim == 0 {
		if key == Ellipsis || key.IsTuple() && len(key.Tuple().Items) == 0 {
			return set(mv.view.Offset)
		}
		return TypeErrorf("invalid indexing of 0-dim memory")
	}
	switch {
	case key.Type().Slots.Index != nil:
		if ndim > 1 {
			return Errorf(&NotImplementedError, "sub-views are not implemented")
		}
		i, err := IndexInt(t, key, &IndexError)
		if err != nil {
			return err
		}
		off, err := mv.place(mv.view.Offset, i, 0)
		if err != nil {
			return err
		}
		return set(off)
	case key.IsSlice() && ndim == 1:
		return mv.setSlice(t, v, key, x)
	case isTupleOf(key, false):
		if len(key.Tuple().Items) < ndim {
			return Errorf(&NotImplementedError, "sub-views are not implemented")
		}
		off, err := mv.placeOf(t, key)
		if err != nil {
			return err
		}
		return set(off)
	case key.IsSlice() || isTupleOf(key, true):
		return Errorf(&NotImplementedError, "memoryview slice assignments are currently restricted to ndim = 1")
	}
	return TypeErrorf("memoryview: invalid slice key")
}

// setSlice is v[key] = x in one dimension.
func (mv *MemoryView) setSlice(t *Thread, v, key, x Value) error {
	src, err := GetBuffer(t, x, BufFullRO)
	if err != nil {
		return err
	}
	defer src.Done()
	view, err := mv.slice(t, key)
	if err != nil {
		return err
	}
	if _, err := liveView(v); err != nil {
		return err
	}
	if !sameFormat(view.Format, src.Format) || view.ItemSize != src.ItemSize || !slices.Equal(view.Shape, src.Shape) {
		return ValueErrorf("memoryview assignment: lvalue and rvalue have different structures")
	}
	data := src.AppendTo(nil, 'C') // the two may overlap
	view.walk('C', func(off int) {
		copy(view.Data[off:off+view.ItemSize], data)
		data = data[view.ItemSize:]
	})
	return nil
}

func sameFormat(a, b string) bool {
	if a != "" && a[0] == '@' {
		a = a[1:]
	}
	if b != "" && b[0] == '@' {
		b = b[1:]
	}
	return a == b
}

// memoryIterator iterates over the items of a view of one dimension.
type memoryIterator struct {
	Object
	v     Value // absent at the end
	kind  byte
	index int
	n     int
}

var memoryIteratorType = Type{Name: "memory_iterator"}

func memoryViewIter(t *Thread, v Value) (Value, error) {
	mv, err := liveView(v)
	if err != nil {
		return Value{}, err
	}
	switch len(mv.view.Shape) {
	case 0:
		return Value{}, TypeErrorf("invalid indexing of 0-dim memory")
	case 1:
	default:
		return Value{}, Errorf(&NotImplementedError, "multi-dimensional sub-views are not implemented")
	}
	kind, err := nativeKind(mv.view.Format)
	if err != nil {
		return Value{}, err
	}
	return Value{unsafe.Pointer(&memoryIterator{Object{&memoryIteratorType}, v, kind, 0, mv.view.Shape[0]}), 0}, nil
}

func memoryIteratorNext(t *Thread, v Value) (Value, error) {
	it := (*memoryIterator)(v.P)
	if it.v.P == nil {
		return Value{}, nil
	}
	if it.index >= it.n {
		it.v = Value{}
		return Value{}, nil
	}
	mv, err := liveView(it.v)
	if err != nil {
		return Value{}, err
	}
	off := mv.view.Offset + it.index*mv.view.Strides[0]
	it.index++
	return unpackItem(mv.view.Data[off:], it.kind)
}

func memoryViewCount(t *Thread, v, x Value) (Value, error) {
	it, err := memoryViewIter(t, v)
	if err != nil {
		return Value{}, err
	}
	n := 0
	for {
		y, err := memoryIteratorNext(t, it)
		if err != nil {
			return Value{}, err
		}
		if y.P == nil {
			return Int(int64(n)), nil
		}
		same, err := Equal(t, y, x)
		if err != nil {
			return Value{}, err
		}
		if same {
			n++
		}
	}
}

func memoryViewIndex(t *Thread, v, x, start, stop Value) (Value, error) {
	mv, err := liveView(v)
	if err != nil {
		return Value{}, err
	}
	switch len(mv.view.Shape) {
	case 0:
		return Value{}, TypeErrorf("invalid lookup on 0-dim memory")
	case 1:
	default:
		return Value{}, Errorf(&NotImplementedError, "multi-dimensional lookup is not implemented")
	}
	n := mv.view.Shape[0]
	from, to, err := searchBounds(t, start, stop, n)
	if err != nil {
		return Value{}, err
	}
	for i := from; i < to; i++ {
		y, err := memoryViewItem(t, v, i)
		if err != nil {
			return Value{}, err
		}
		same, err := Equal(t, y, x)
		if err != nil {
			return Value{}, err
		}
		if same {
			return Int(int64(i)), nil
		}
	}
	return Value{}, ValueErrorf("memoryview.index(x): x not found")
}
