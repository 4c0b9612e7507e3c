package itertools

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// teeIter is one of the iterators that tee returns. They share a chain of
// chunks; what all have passed is garbage.
type teeIter struct {
	object.Object
	data *teeData
	pos  int
}

// teeData is a chunk of items read from the source.
type teeData struct {
	object.Object
	source  value
	items   []value
	next    *teeData
	running bool
}

const teeChunk = 57

var (
	teeType     = object.Type{Name: "itertools._tee"}
	teeDataType = object.Type{Name: "itertools._tee_dataobject"}
	nameCopy    = object.StaticName("__copy__")
)

func newTeeData(source value) *teeData {
	return &teeData{Object: object.Object{T: &teeDataType}, source: source}
}

func initTee() {
	define(&teeType, "_tee(iterable, /)\n--\n\nIterator wrapped to make it copyable.",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			if err := object.NoKeywords("_tee", args); err != nil {
				return value{}, err
			}
			if err := object.CheckPositional("_tee", len(args.V), 1, 1); err != nil {
				return value{}, err
			}
			return newTee(t, args.V[0])
		},
		func(t *thread, o *teeIter) (value, error) {
			if o.pos == teeChunk {
				if o.data.next == nil {
					o.data.next = newTeeData(o.data.source)
				}
				o.data, o.pos = o.data.next, 0
			}
			x, err := o.data.item(t, o.pos)
			if x.P != nil {
				o.pos++
			}
			return x, err
		},
		func(o *teeIter, visit func(value)) { visit(value{P: unsafe.Pointer(o.data)}) })
	teeType.Flags &^= object.FlagBaseType
	teeType.HasWeakref = true
	teeType.Methods = []object.Def{{Name: "__copy__", Sig: "()", F0: func(t *thread, v value) (value, error) {
		return (*teeIter)(v.P).copy(), nil
	}, Doc: "Returns an independent iterator."}}

	teeDataType.Doc = "teedataobject(iterable, values, next, /)\n--\n\nData container common to multiple tee objects."
	teeDataType.New = newTeeDataObject
	teeDataType.Traverse = func(v value, visit func(value)) {
		d := (*teeData)(v.P)
		visit(d.source)
		for _, x := range d.items {
			visit(x)
		}
		if d.next != nil {
			visit(value{P: unsafe.Pointer(d.next)})
		}
	}
}

func newTeeDataObject(t *thread, cls *object.Type, args object.Args) (value, error) {
	if err := object.CheckPositional("teedataobject", len(args.V), 3, 3); err != nil {
		return value{}, err
	}
	it, items, next := args.V[0], args.V[1], args.V[2]
	if !items.IsList() {
		return value{}, object.TypeErrorf("teedataobject() argument 2 must be list, not %s", object.TypeName(items))
	}
	d := newTeeData(it)
	d.items = items.List().Copy()
	if len(d.items) > teeChunk {
		return value{}, object.ValueErrorf("Invalid arguments")
	}
	switch {
	case next.IsNone():
	case len(d.items) == teeChunk && next.Type() == &teeDataType:
		d.next = (*teeData)(next.P)
	default:
		return value{}, object.ValueErrorf("Invalid arguments")
	}
	return value{P: unsafe.Pointer(d)}, nil
}

// item returns item i of the chunk, which is read from the source if it is the next one.
func (d *teeData) item(t *thread, i int) (value, error) {
	if i < len(d.items) {
		return d.items[i], nil
	}
	if d.running {
		return value{}, object.RuntimeErrorf("cannot re-enter the tee iterator")
	}
	d.running = true
	x, err := pull(t, d.source)
	d.running = false
	if err != nil || x.P == nil {
		return value{}, err
	}
	d.items = append(d.items, x)
	return x, nil
}

func (o *teeIter) copy() value {
	return value{P: unsafe.Pointer(&teeIter{object.Object{T: &teeType}, o.data, o.pos})}
}

// newTee makes an iterable copyable.
func newTee(t *thread, iterable value) (value, error) {
	it, err := object.Iter(t, iterable)
	if err != nil {
		return value{}, err
	}
	if it.Type() == &teeType {
		return (*teeIter)(it.P).copy(), nil
	}
	return value{P: unsafe.Pointer(&teeIter{object.Object{T: &teeType}, newTeeData(it), 0})}, nil
}

func tee(t *thread, _, iterable, count value) (value, error) {
	n := 2
	if count.P != nil {
		var err error
		if n, err = object.SizeArg(t, count); err != nil {
			return value{}, err
		}
	}
	if n < 0 {
		return value{}, object.ValueErrorf("n must be >= 0")
	}
	if n == 0 {
		return object.TupleValue(), nil
	}
	if err := object.RepeatSize(1, n, 64); err != nil {
		return value{}, err
	}
	it, err := object.Iter(t, iterable)
	if err != nil {
		return value{}, err
	}
	copyMethod, err := object.LookupAttr(t, it, nameCopy)
	if err != nil {
		return value{}, err
	}
	if copyMethod.P == nil || it.Type() == &teeType {
		if it, err = newTee(t, it); err != nil {
			return value{}, err
		}
		if copyMethod, err = object.GetAttr(t, it, nameCopy); err != nil {
			return value{}, err
		}
	}
	r := object.AllocTuple(n)
	r.Items[0] = it
	for i := 1; i < n; i++ {
		if r.Items[i], err = object.CallArgs(t, copyMethod); err != nil {
			return value{}, err
		}
	}
	return r.Value(), nil
}
