package object

import "unsafe"

// Enumerate is an enumerate object.
type Enumerate struct {
	Object
	Index Value // exact int
	Iter  Value
}

type enumerateSub struct {
	Enumerate
	Extra
}

// EnumerateType is the type enumerate.
var EnumerateType = Type{Name: "enumerate"}

func initEnumerate() {
	ty := &EnumerateType
	ty.Doc = "enumerate(iterable, start=0)\n--\n\nReturn an iterator over pairs of a count, from start on, and an item of the iterable."
	ty.Flags |= FlagBaseType
	ty.AllocSub = func(t *Type) Value {
		o := &enumerateSub{}
		o.T = t
		return Value{unsafe.Pointer(o), 0}
	}
	ty.ExtraOffset = unsafe.Offsetof(enumerateSub{}.Extra)
	ty.New = enumerateNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = enumerateNext
	ty.Traverse = func(v Value, visit func(Value)) { visit((*Enumerate)(v.P).Iter) }
	ty.Methods = []Def{
		ReduceDef(func(t *Thread, v Value) (Value, error) {
			o := (*Enumerate)(v.P)
			return TupleValue(v.Type().Value(), TupleValue(o.Iter, o.Index)), nil
		}),
		ClassGetItemDef(),
	}
}

func enumerateNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.V) > 2 {
		return Value{}, TypeErrorf("enumerate() takes at most 2 arguments (%d given)", len(args.V))
	}
	var iterable, start Value
	pos := args.Pos()
	if len(pos) > 0 {
		iterable = pos[0]
	}
	if len(pos) > 1 {
		start = pos[1]
	}
	for i, x := range args.KwValues() {
		switch name := args.Kw[i].String(); {
		case name == "iterable" && iterable.P == nil:
			iterable = x
		case name == "start" && start.P == nil:
			start = x
		default:
			return Value{}, TypeErrorf("'%s' is an invalid keyword argument for enumerate()", name)
		}
	}
	if iterable.P == nil {
		return Value{}, TypeErrorf("enumerate() missing required argument 'iterable'")
	}
	index := Int(0)
	if start.P != nil {
		var err error
		if index, err = Index(t, start); err != nil {
			return Value{}, err
		}
	}
	it, err := Iter(t, iterable)
	if err != nil {
		return Value{}, err
	}
	if cls == &EnumerateType {
		return Value{unsafe.Pointer(&Enumerate{Object{cls}, index, it}), 0}, nil
	}
	v := AllocObject(cls)
	o := (*Enumerate)(v.P)
	o.Index, o.Iter = index, it
	return v, nil
}

func enumerateNext(t *Thread, v Value) (Value, error) {
	o := (*Enumerate)(v.P)
	x, err := o.Iter.Type().Slots.Next(t, o.Iter)
	if err != nil || x.P == nil {
		return Value{}, err
	}
	i := o.Index
	o.Index = IntAdd(i, Int(1))
	return TupleValue(i, x), nil
}
