package object

import "unsafe"

// orderedDictIter iterates over an OrderedDict in either direction; od is
// absent when it is exhausted.
type orderedDictIter struct {
	Object
	od      Value
	pos     int
	used    int
	state   uint64
	kind    orderedKind
	reverse bool
}

type orderedKind uint8

const (
	orderedKeys orderedKind = iota
	orderedValues
	orderedItems
)

var (
	orderedDictIterType = Type{Name: "odict_iterator"}
	orderedKeysType     = Type{Name: "odict_keys", Base: &DictKeysType}
	orderedValuesType   = Type{Name: "odict_values", Base: &DictValuesType}
	orderedItemsType    = Type{Name: "odict_items", Base: &DictItemsType}
)

func newOrderedDictIter(v Value, kind orderedKind, reverse bool) Value {
	d := v.Dict()
	it := &orderedDictIter{Object{&orderedDictIterType}, v, 0, d.used, orderedDictOf(v).state, kind, reverse}
	if reverse {
		it.pos = len(d.entries) - 1
	}
	return Value{unsafe.Pointer(it), 0}
}

func (it *orderedDictIter) next(t *Thread) (Value, error) {
	if it.od.P == nil {
		return Value{}, nil
	}
	o := orderedDictOf(it.od)
	if o.state != it.state {
		it.od = Value{}
		return Value{}, RuntimeErrorf("OrderedDict mutated during iteration")
	}
	if o.used != it.used {
		it.od = Value{}
		return Value{}, RuntimeErrorf("OrderedDict changed size during iteration")
	}
	if err := o.lost(); err != nil {
		it.od = Value{}
		return Value{}, err
	}
	var e dictEntry
	for e.key.P == nil {
		if it.pos < 0 || it.pos >= len(o.entries) {
			it.od = Value{}
			return Value{}, nil
		}
		e = o.entries[it.pos]
		if it.reverse {
			it.pos--
		} else {
			it.pos++
		}
	}
	if it.kind == orderedKeys {
		return e.key, nil
	}
	x, err := o.entryValue(t, it.od, e)
	if err != nil {
		return Value{}, err
	}
	if it.kind == orderedValues {
		return x, nil
	}
	return TupleValue(e.key, x), nil
}

func initOrderedDictIter() {
	ty := &orderedDictIterType
	ty.Flags |= FlagDisallowNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = func(t *Thread, v Value) (Value, error) { return (*orderedDictIter)(v.P).next(t) }
	ty.Traverse = func(v Value, visit func(Value)) {
		if od := (*orderedDictIter)(v.P).od; od.P != nil {
			visit(od)
		}
	}
	ty.Methods = []Def{ReduceDef(func(t *Thread, v Value) (Value, error) {
		it := *(*orderedDictIter)(v.P)
		f, err := builtin(t, "iter")
		if err != nil {
			return Value{}, err
		}
		l, err := ListOf(t, Value{unsafe.Pointer(&it), 0})
		if err != nil {
			return Value{}, err
		}
		return TupleValue(f, TupleValue(l.Value())), nil
	})}
	for kind, ty := range [...]*Type{&orderedKeysType, &orderedValuesType, &orderedItemsType} {
		kind := orderedKind(kind)
		ty.Flags |= FlagDisallowNew
		ty.Slots.Iter = func(t *Thread, v Value) (Value, error) {
			return newOrderedDictIter(viewOf(v).Dict.Value(), kind, false), nil
		}
		ty.Methods = []Def{{Name: "__reversed__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
			return newOrderedDictIter(viewOf(v).Dict.Value(), kind, true), nil
		}}}
	}
}
