package object

import "unsafe"

// Filter is a filter object.
type Filter struct {
	Object
	Func, Iter Value
}

type filterSub struct {
	Filter
	Extra
}

// FilterType is the type filter.
var FilterType = Type{Name: "filter"}

func initFilter() {
	ty := &FilterType
	ty.Doc = "filter(function, iterable, /)\n--\n\nReturn an iterator over the items of the iterable for which the function is true, or with None those that are true."
	ty.Flags |= FlagBaseType
	ty.AllocSub = func(t *Type) Value {
		o := &filterSub{}
		o.T = t
		return Value{unsafe.Pointer(o), 0}
	}
	ty.ExtraOffset = unsafe.Offsetof(filterSub{}.Extra)
	ty.New = filterNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = filterNext
	ty.Traverse = func(v Value, visit func(Value)) {
		f := (*Filter)(v.P)
		visit(f.Func)
		visit(f.Iter)
	}
	ty.Methods = []Def{ReduceDef(func(t *Thread, v Value) (Value, error) {
		f := (*Filter)(v.P)
		return TupleValue(v.Type().Value(), TupleValue(f.Func, f.Iter)), nil
	})}
}

func filterNew(t *Thread, cls *Type, args Args) (Value, error) {
	if len(args.Kw) > 0 && (cls == &FilterType || sameInit(cls.Init, FilterType.Init)) {
		return Value{}, NoKeywords("filter", args)
	}
	a := args.Pos()
	if err := CheckPositional("filter", len(a), 2, 2); err != nil {
		return Value{}, err
	}
	it, err := Iter(t, a[1])
	if err != nil {
		return Value{}, err
	}
	if cls == &FilterType {
		return Value{unsafe.Pointer(&Filter{Object{cls}, a[0], it}), 0}, nil
	}
	v := AllocObject(cls)
	f := (*Filter)(v.P)
	f.Func, f.Iter = a[0], it
	return v, nil
}

func filterNext(t *Thread, v Value) (Value, error) {
	f := (*Filter)(v.P)
	next := f.Iter.Type().Slots.Next
	itself := f.Func.IsNone() || f.Func == BoolType.Value()
	for {
		x, err := next(t, f.Iter)
		if err != nil || x.P == nil {
			return Value{}, err
		}
		good := x
		if !itself {
			if good, err = CallArgs(t, f.Func, x); err != nil {
				return Value{}, err
			}
		}
		ok, err := Truth(t, good)
		if err != nil {
			return Value{}, err
		}
		if ok {
			return x, nil
		}
	}
}
