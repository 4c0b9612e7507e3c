package object

import "unsafe"

// Map is a map object.
type Map struct {
	Object
	Func   Value
	Iters  []Value
	Strict bool
}

type mapSub struct {
	Map
	Extra
}

// MapType is the type map.
var MapType = Type{Name: "map"}

func initMap() {
	ty := &MapType
	ty.Doc = "map(function, iterable, /, *iterables, strict=False)\n--\n\nMake an iterator over what the function returns for the items of the iterables, until the shortest one ends.\n\n" +
		"With strict, a ValueError is raised if the iterables differ in length."
	ty.Flags |= FlagBaseType
	ty.AllocSub = func(t *Type) Value {
		o := &mapSub{}
		o.T = t
		return Value{unsafe.Pointer(o), 0}
	}
	ty.ExtraOffset = unsafe.Offsetof(mapSub{}.Extra)
	ty.New = mapNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = mapNext
	ty.Traverse = func(v Value, visit func(Value)) {
		m := (*Map)(v.P)
		visit(m.Func)
		for _, it := range m.Iters {
			visit(it)
		}
	}
	ty.Methods = []Def{
		ReduceDef(func(t *Thread, v Value) (Value, error) {
			m := (*Map)(v.P)
			args := TupleValue(append([]Value{m.Func}, m.Iters...)...)
			if m.Strict {
				return TupleValue(v.Type().Value(), args, True), nil
			}
			return TupleValue(v.Type().Value(), args), nil
		}),
		SetStateDef(func(t *Thread, v, state Value) error {
			strict, err := Truth(t, state)
			(*Map)(v.P).Strict = strict
			return err
		}),
	}
}

func mapNew(t *Thread, cls *Type, args Args) (Value, error) {
	strict := false
	if len(args.Kw) > 0 && (cls == &MapType || sameInit(cls.Init, MapType.Init)) {
		var err error
		if strict, err = strictArg(t, "map", args); err != nil {
			return Value{}, err
		}
	}
	a := args.Pos()
	if len(a) < 2 {
		return Value{}, TypeErrorf("map() must have at least two arguments.")
	}
	iters, err := itersOf(t, a[1:])
	if err != nil {
		return Value{}, err
	}
	if cls == &MapType {
		return Value{unsafe.Pointer(&Map{Object{cls}, a[0], iters, strict}), 0}, nil
	}
	v := AllocObject(cls)
	m := (*Map)(v.P)
	m.Func, m.Iters, m.Strict = a[0], iters, strict
	return v, nil
}

func mapNext(t *Thread, v Value) (Value, error) {
	m := (*Map)(v.P)
	var buf [4]Value
	args := buf[:0]
	for i, it := range m.Iters {
		x, err := it.Type().Slots.Next(t, it)
		if err != nil {
			return Value{}, err
		}
		if x.P == nil {
			if m.Strict {
				return Value{}, unequalLengths(t, "map", m.Iters, i)
			}
			return Value{}, nil
		}
		args = append(args, x)
	}
	return CallArgs(t, m.Func, args...)
}
