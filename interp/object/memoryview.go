package object

import (
	"runtime"
	"sync/atomic"
	"time"
	"unsafe"
)

// MemoryView is a Python memoryview: a view on a managed buffer, which all
// views made from one another share.
type MemoryView struct {
	Object
	m        *managedBuffer
	hold     *viewHold
	view     Buffer // Release unused
	exports  int    // buffers handed out
	released bool
	hash     uint64
	hashed   bool
}

// managedBuffer is a buffer that goes back to its owner with the last view on
// it. A view that is dropped without release counts as released when the
// collector finds it dead, so the counts are atomic: that happens on another
// goroutine.
type managedBuffer struct {
	buf   *Buffer
	views atomic.Int32
	// plain says that giving the buffer back runs no Python code.
	plain bool
}

// viewHold is what one view holds of its managed buffer, until it is released
// or dead.
type viewHold struct {
	m       *managedBuffer
	dropped atomic.Bool
}

func (h *viewHold) drop() {
	if h.dropped.CompareAndSwap(false, true) && h.m.views.Add(-1) == 0 {
		h.m.buf.Done()
	}
}

// NewMemoryView returns a memoryview of b, which it takes over.
func NewMemoryView(b *Buffer) Value {
	m := &managedBuffer{buf: b, plain: b.Obj.P == nil || b.Obj.Type().Flags&FlagHeapType == 0}
	return m.newView(*b)
}

func (m *managedBuffer) newView(view Buffer) Value {
	m.views.Add(1)
	mv := &MemoryView{Object: Object{&MemoryViewType}, m: m, hold: &viewHold{m: m}, view: view}
	mv.view.Release = nil
	if m.buf.Release != nil && m.plain {
		runtime.AddCleanup(mv, (*viewHold).drop, mv.hold)
	}
	return Value{unsafe.Pointer(mv), 0}
}

// collectDeadViews makes the collector give back the buffers of dropped views.
func collectDeadViews(exports *atomic.Int32) {
	runtime.GC()
	for i := 0; i < 20 && exports.Load() > 0; i++ {
		time.Sleep(time.Millisecond)
	}
}

// CollectDeadViews is for objects that lend memory, when a count of the views
// on it is in the way: views that nobody uses any more give it back.
func CollectDeadViews(exports *atomic.Int32) { collectDeadViews(exports) }

// MemoryViewOf is memoryview(v).
func MemoryViewOf(t *Thread, v Value) (Value, error) {
	if v.Type() == &MemoryViewType {
		mv, err := liveView(v)
		if err != nil {
			return Value{}, err
		}
		return mv.m.newView(mv.view), nil
	}
	if v.Type().Slots.Buffer == nil {
		return Value{}, TypeErrorf("memoryview: a bytes-like object is required, not '%s'", TypeName(v))
	}
	b, err := GetBuffer(t, v, BufFullRO)
	if err != nil {
		return Value{}, err
	}
	return NewMemoryView(b), nil
}

// liveView is v as a memoryview that is not released.
func liveView(v Value) (*MemoryView, error) {
	mv := (*MemoryView)(v.P)
	if mv.released {
		return nil, ValueErrorf("operation forbidden on released memoryview object")
	}
	return mv, nil
}

func (mv *MemoryView) release() error {
	if mv.released {
		return nil
	}
	if n := mv.exports; n > 0 {
		s := "s"
		if n == 1 {
			s = ""
		}
		return Errorf(&BufferError, "memoryview has %d exported buffer%s", n, s)
	}
	mv.released = true
	mv.hold.drop()
	return nil
}

// releaseBufferDef is __release_buffer__ of the types whose buffers have to be given back.
func releaseBufferDef() Def {
	return Def{Name: "__release_buffer__", FV: func(t *Thread, v Value, args Args) (Value, error) {
		if len(args.Kw) > 0 || len(args.V) != 1 {
			return Value{}, TypeErrorf("__release_buffer__ expected 1 argument, got %d", len(args.V))
		}
		x := args.V[0]
		if x.Type() != &MemoryViewType {
			return Value{}, TypeErrorf("expected a memoryview object")
		}
		mv := (*MemoryView)(x.P)
		if mv.released {
			return Value{}, ValueErrorf("memoryview's buffer has already been released")
		}
		if mv.view.Obj != v {
			return Value{}, ValueErrorf("memoryview's buffer is not this object")
		}
		return None, mv.release()
	}, Doc: "Release the buffer object that exposes the underlying memory of the object."}
}

func initMemoryView() {
	ty := &MemoryViewType
	ty.Doc = "memoryview(object)\n--\n\nA view on the memory of an object that supports the buffer protocol."
	ty.HasWeakref = true
	ty.New = memoryViewNew
	ty.Repr = memoryViewRepr
	ty.Slots.Hash = memoryViewHash
	ty.Slots.Compare = memoryViewCompare
	ty.Slots.Iter = memoryViewIter
	ty.Slots.Len = memoryViewLen
	ty.Slots.GetItem = memoryViewGetItem
	ty.Slots.SetItem = memoryViewSetItem
	ty.SeqItem = memoryViewItem
	ty.Slots.Buffer = memoryViewBuffer
	ty.Traverse = func(v Value, visit func(Value)) {
		if mv := (*MemoryView)(v.P); !mv.released && mv.view.Obj.P != nil {
			visit(mv.view.Obj)
		}
	}
	ty.Methods = append(append([]Def(nil), memoryViewMethods...), releaseBufferDef())
	ty.GetSets = memoryViewGetSets
	it := &memoryIteratorType
	it.Flags |= FlagDisallowNew
	it.Slots.Iter = IterSelf
	it.Slots.Next = memoryIteratorNext
}

var memoryViewMethods = []Def{
	{Name: "release", Sig: "()", Doc: "Release the underlying buffer exposed by the memoryview object.", F0: func(t *Thread, v Value) (Value, error) {
		return None, (*MemoryView)(v.P).release()
	}},
	{Name: "tobytes", Sig: "(order='C')", FN: memoryViewToBytes, Doc: "Return the data in the buffer as a byte string.\n\nOrder can be {'C', 'F', 'A'}: the last or the first index varies fastest, or as\nthe data lies in memory."},
	{Name: "hex", Sig: "(sep=<unrepresentable>, bytes_per_sep=1)", FN: memoryViewHex, Doc: "Return the data in the buffer as a str of hexadecimal numbers; see bytes.hex.\n\n>>> memoryview(b'\\xb9\\x01').hex(' ')\n'b9 01'"},
	{Name: "tolist", Sig: "()", F0: memoryViewToList, Doc: "Return the data in the buffer as a list of elements."},
	{Name: "cast", Sig: "(format, shape=<unrepresentable>)", FN: memoryViewCast, Doc: "Cast a memoryview to a new format or shape."},
	{Name: "toreadonly", Sig: "()", Doc: "Return a readonly version of the memoryview.", F0: func(t *Thread, v Value) (Value, error) {
		mv, err := liveView(v)
		if err != nil {
			return Value{}, err
		}
		view := mv.view
		view.Readonly = true
		return mv.m.newView(view), nil
	}},
	{Name: "_from_flags", Sig: "(object, flags)", Class: true, FN: func(t *Thread, _ Value, a []Value) (Value, error) {
		flags, err := cInt(t, a[1])
		if err != nil {
			return Value{}, err
		}
		if a[0].Type().Slots.Buffer == nil {
			return Value{}, TypeErrorf("memoryview: a bytes-like object is required, not '%s'", TypeName(a[0]))
		}
		b, err := GetBuffer(t, a[0], flags)
		if err != nil {
			return Value{}, err
		}
		return NewMemoryView(b), nil
	}},
	{Name: "count", Sig: "(value, /)", F1: memoryViewCount, Doc: "Count the number of occurrences of a value."},
	{Name: "index", Sig: "(value, start=0, stop=sys.maxsize, /)", F3: memoryViewIndex, Opt: 2, Doc: "Return the index of the first occurrence of a value.\n\nRaises ValueError if the value is not present."},
	{Name: "__enter__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		_, err := liveView(v)
		return v, err
	}},
	{Name: "__exit__", Sig: "(*exc_info)", FV: func(t *Thread, v Value, _ Args) (Value, error) {
		return None, (*MemoryView)(v.P).release()
	}},
	ClassGetItemDef(),
}

// viewGetSet declares an attribute that a released view does not have.
func viewGetSet(name, doc string, f func(mv *MemoryView) Value) GetSet {
	return GetSet{Name: name, Doc: doc, Get: func(t *Thread, v Value) (Value, error) {
		mv, err := liveView(v)
		if err != nil {
			return Value{}, err
		}
		return f(mv), nil
	}}
}

func intTuple(n []int) Value {
	r := AllocTuple(len(n))
	for i, x := range n {
		r.Items[i] = Int(int64(x))
	}
	return r.Value()
}

var memoryViewGetSets = []GetSet{
	viewGetSet("obj", "The underlying object of the memoryview.", func(mv *MemoryView) Value {
		if mv.view.Obj.P == nil {
			return None
		}
		return mv.view.Obj
	}),
	viewGetSet("nbytes", "The amount of space in bytes that the array would use in\n a contiguous representation.", func(mv *MemoryView) Value { return Int(int64(mv.view.Len())) }),
	viewGetSet("readonly", "A bool indicating whether the memory is read only.", func(mv *MemoryView) Value { return Bool(mv.view.Readonly) }),
	viewGetSet("itemsize", "The size in bytes of each element of the memoryview.", func(mv *MemoryView) Value { return Int(int64(mv.view.ItemSize)) }),
	viewGetSet("format", "A string containing the format (in struct module style)\n for each element in the view.", func(mv *MemoryView) Value { return StrValue(mv.view.Format) }),
	viewGetSet("ndim", "An integer indicating how many dimensions of a multi-dimensional\n array the memory represents.", func(mv *MemoryView) Value { return Int(int64(len(mv.view.Shape))) }),
	viewGetSet("shape", "A tuple of ndim integers giving the shape of the memory\n as an N-dimensional array.", func(mv *MemoryView) Value { return intTuple(mv.view.Shape) }),
	viewGetSet("strides", "A tuple of ndim integers giving the size in bytes to access\n each element for each dimension of the array.", func(mv *MemoryView) Value { return intTuple(mv.view.Strides) }),
	viewGetSet("suboffsets", "A tuple of integers used internally for PIL-style arrays.", func(mv *MemoryView) Value { return TupleValue() }),
	viewGetSet("c_contiguous", "A bool indicating whether the memory is C contiguous.", func(mv *MemoryView) Value { return Bool(mv.view.IsCContiguous()) }),
	viewGetSet("f_contiguous", "A bool indicating whether the memory is Fortran contiguous.", func(mv *MemoryView) Value { return Bool(mv.view.IsFContiguous()) }),
	viewGetSet("contiguous", "A bool indicating whether the memory is contiguous.", func(mv *MemoryView) Value {
		return Bool(mv.view.IsCContiguous() || mv.view.IsFContiguous())
	}),
}

func memoryViewNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.V) > 1 {
		return Value{}, TypeErrorf("memoryview() takes at most 1 argument (%d given)", len(args.V))
	}
	if len(args.V) == 0 || len(args.Kw) == 1 && args.Kw[0].String() != "object" {
		return Value{}, TypeErrorf("memoryview() missing required argument 'object' (pos 1)")
	}
	return MemoryViewOf(t, args.V[0])
}

func memoryViewRepr(t *Thread, v Value) (Value, error) {
	what := "memory"
	if (*MemoryView)(v.P).released {
		what = "released memory"
	}
	return StrValue("<" + what + " at " + Address(t, v) + ">"), nil
}

// memoryViewBuffer hands the view's memory on.
func memoryViewBuffer(t *Thread, v Value, flags int) (*Buffer, error) {
	mv, err := liveView(v)
	if err != nil {
		return nil, err
	}
	fail := func(what string) (*Buffer, error) {
		return nil, NewException(&BufferError, "memoryview: underlying buffer is not "+what)
	}
	has := func(f int) bool { return flags&f == f }
	c, f := mv.view.IsCContiguous(), mv.view.IsFContiguous()
	switch {
	case has(BufWritable) && mv.view.Readonly:
		return fail("writable")
	case has(BufCContiguous) && !c:
		return fail("C-contiguous")
	case has(BufFContiguous) && !f:
		return fail("Fortran contiguous")
	case has(BufAnyContiguous) && !c && !f:
		return fail("contiguous")
	case !has(BufStrides) && !c:
		return fail("C-contiguous")
	case !has(BufND) && has(BufFormat):
		return nil, NewException(&BufferError, "memoryview: cannot cast to unsigned bytes if the format flag is present")
	}
	b := mv.view
	b.Obj = v
	if !has(BufFormat) {
		b.Format = "B"
	}
	if !has(BufStrides) {
		n := b.Len()
		b.Data, b.Offset = b.Data[b.Offset:b.Offset+n], 0
		if !has(BufND) {
			b.ItemSize, b.Shape, b.Strides = 1, []int{n}, []int{1}
		}
	}
	mv.exports++
	b.Release = func() { mv.exports-- }
	return &b, nil
}

func memoryViewLen(t *Thread, v Value) (int, error) {
	mv, err := liveView(v)
	if err != nil {
		return 0, err
	}
	if len(mv.view.Shape) == 0 {
		return 0, TypeErrorf("0-dim memory has no length")
	}
	return mv.view.Shape[0], nil
}

func memoryViewToBytes(t *Thread, v Value, a []Value) (Value, error) {
	mv, err := liveView(v)
	if err != nil {
		return Value{}, err
	}
	order := "C"
	if a[0].P != nil && !a[0].IsNone() {
		if !a[0].IsStr() {
			return Value{}, TypeErrorf("tobytes() argument 'order' must be str or None, not %s", argTypeName(a[0]))
		}
		order = a[0].Str().String()
	}
	if order != "C" && order != "F" && order != "A" {
		return Value{}, ValueErrorf("order must be 'C', 'F' or 'A'")
	}
	return NewBytes(mv.view.AppendTo(nil, order[0])), nil
}

func memoryViewHex(t *Thread, v Value, a []Value) (Value, error) {
	mv, err := liveView(v)
	if err != nil {
		return Value{}, err
	}
	mv.exports++ // what sep does must not release the view
	defer func() { mv.exports-- }()
	return hexText(t, mv.view.AppendTo(nil, 'C'), a[0], a[1])
}

func memoryViewToList(t *Thread, v Value) (Value, error) {
	mv, err := liveView(v)
	if err != nil {
		return Value{}, err
	}
	kind, err := nativeKind(mv.view.Format)
	if err != nil {
		return Value{}, err
	}
	return mv.list(kind, mv.view.Offset, 0)
}

// list returns the items from dimension dim on as nested lists.
func (mv *MemoryView) list(kind byte, off, dim int) (Value, error) {
	if dim == len(mv.view.Shape) {
		return unpackItem(mv.view.Data[off:], kind)
	}
	items := make([]Value, mv.view.Shape[dim])
	for i := range items {
		var err error
		if items[i], err = mv.list(kind, off+i*mv.view.Strides[dim], dim+1); err != nil {
			return Value{}, err
		}
	}
	return ListFrom(items).Value(), nil
}

// memoryViewCast is memoryview.cast.
func memoryViewCast(t *Thread, v Value, a []Value) (Value, error) {
	mv, err := liveView(v)
	if err != nil {
		return Value{}, err
	}
	if !a[0].IsStr() {
		return Value{}, TypeErrorf("cast() argument 'format' must be str, not %s", argTypeName(a[0]))
	}
	if !mv.view.IsCContiguous() {
		return Value{}, TypeErrorf("memoryview: casts are restricted to C-contiguous views")
	}
	var shape []Value
	if a[1].P != nil {
		switch {
		case a[1].IsList():
			shape = a[1].List().Copy()
		case a[1].IsTuple():
			shape = a[1].Tuple().Items
		default:
			return Value{}, TypeErrorf("shape must be a list or a tuple")
		}
		if len(shape) > 64 {
			return Value{}, ValueErrorf("memoryview: number of dimensions must not exceed 64")
		}
		if len(mv.view.Shape) != 1 && len(shape) != 1 {
			return Value{}, TypeErrorf("memoryview: cast must be 1D -> ND or ND -> 1D")
		}
	}
	format := a[0].Str().String()
	to := nativeChar(format)
	if to == 0 {
		return Value{}, ValueErrorf("memoryview: destination format must be a native single character format prefixed with an optional '@'")
	}
	from := nativeChar(mv.view.Format)
	if from == 0 {
		return Value{}, ValueErrorf("memoryview: source format must be a native single character format prefixed with an optional '@'")
	}
	if !isByteKind(from) && !isByteKind(to) {
		return Value{}, TypeErrorf("memoryview: cannot cast between two non-byte formats")
	}
	size, n := nativeSize(to), mv.view.Len()
	if n%size != 0 {
		return Value{}, TypeErrorf("memoryview: length is not a multiple of itemsize")
	}
	view := mv.view
	view.Format, view.ItemSize = format, size
	view.Shape, view.Strides = []int{n / size}, []int{size}
	if a[1].P != nil {
		if view.Shape, err = castShape(t, shape); err != nil {
			return Value{}, err
		}
		view.Strides = make([]int, len(shape))
		stride := size
		for i := len(shape) - 1; i >= 0; i-- {
			view.Strides[i] = stride
			stride *= view.Shape[i]
		}
		if stride != n {
			return Value{}, TypeErrorf("memoryview: product(shape) * itemsize != buffer size")
		}
	}
	return mv.m.newView(view), nil
}

func castShape(t *Thread, items []Value) ([]int, error) {
	shape := make([]int, len(items))
	product := 1
	for i, x := range items {
		if !x.IsInt() {
			return nil, TypeErrorf("memoryview.cast(): elements of shape must be integers")
		}
		n, err := sizeArg(t, x)
		if err != nil {
			return nil, err
		}
		if n <= 0 {
			return nil, ValueErrorf("memoryview.cast(): elements of shape must be integers > 0")
		}
		if n > maxSize()/product {
			return nil, ValueErrorf("memoryview.cast(): product(shape) > SSIZE_MAX")
		}
		product *= n
		shape[i] = n
	}
	return shape, nil
}
