package object

import (
	"fmt"
	"unsafe"
)

// Zip is a zip object.
type Zip struct {
	Object
	Iters  []Value
	Strict bool
}

type zipSub struct {
	Zip
	Extra
}

// ZipType is the type zip.
var ZipType = Type{Name: "zip"}

func initZip() {
	ty := &ZipType
	ty.Doc = "zip(*iterables, strict=False)\n--\n\nThe zip object yields tuples of one item from each iterable, until the shortest one ends.\n\n" +
		"With strict, a ValueError is raised if the iterables differ in length.\n\n   >>> list(zip('abc', range(3)))\n   [('a', 0), ('b', 1), ('c', 2)]"
	ty.Flags |= FlagBaseType
	ty.AllocSub = func(t *Type) Value {
		o := &zipSub{}
		o.T = t
		return Value{unsafe.Pointer(o), 0}
	}
	ty.ExtraOffset = unsafe.Offsetof(zipSub{}.Extra)
	ty.New = zipNew
	ty.Slots.Iter = IterSelf
	ty.Slots.Next = zipNext
	ty.Traverse = func(v Value, visit func(Value)) {
		for _, it := range (*Zip)(v.P).Iters {
			visit(it)
		}
	}
	ty.Methods = []Def{
		ReduceDef(func(t *Thread, v Value) (Value, error) {
			z := (*Zip)(v.P)
			if z.Strict {
				return TupleValue(v.Type().Value(), TupleValue(z.Iters...), True), nil
			}
			return TupleValue(v.Type().Value(), TupleValue(z.Iters...)), nil
		}),
		SetStateDef(func(t *Thread, v, state Value) error {
			strict, err := Truth(t, state)
			(*Zip)(v.P).Strict = strict
			return err
		}),
	}
}

// strictArg takes the only keyword argument that zip and map know.
func strictArg(t *Thread, name string, args Args) (strict bool, err error) {
	for i, x := range args.KwValues() {
		if args.Kw[i].String() != "strict" {
			return false, UnexpectedKeyword(name, args.Kw[i].String(), []string{"strict"})
		}
		if strict, err = Truth(t, x); err != nil {
			return false, err
		}
	}
	return strict, nil
}

func zipNew(t *Thread, cls *Type, args Args) (Value, error) {
	strict := false
	if len(args.Kw) > 0 && (cls == &ZipType || sameInit(cls.Init, ZipType.Init)) {
		var err error
		if strict, err = strictArg(t, "zip", args); err != nil {
			return Value{}, err
		}
	}
	iters, err := itersOf(t, args.Pos())
	if err != nil {
		return Value{}, err
	}
	v := Value{unsafe.Pointer(&Zip{Object{cls}, iters, strict}), 0}
	if cls != &ZipType {
		v = AllocObject(cls)
		z := (*Zip)(v.P)
		z.Iters, z.Strict = iters, strict
	}
	return v, nil
}

// itersOf returns iterators over each of the iterables.
func itersOf(t *Thread, iterables []Value) ([]Value, error) {
	iters := make([]Value, len(iterables))
	for i, x := range iterables {
		var err error
		if iters[i], err = Iter(t, x); err != nil {
			return nil, err
		}
	}
	return iters, nil
}

func zipNext(t *Thread, v Value) (Value, error) {
	z := (*Zip)(v.P)
	if len(z.Iters) == 0 {
		return Value{}, nil
	}
	r := AllocTuple(len(z.Iters))
	for i, it := range z.Iters {
		x, err := it.Type().Slots.Next(t, it)
		if err != nil {
			return Value{}, err
		}
		if x.P == nil {
			if z.Strict {
				return Value{}, unequalLengths(t, "zip", z.Iters, i)
			}
			return Value{}, nil
		}
		r.Items[i] = x
	}
	return r.Value(), nil
}

// unequalLengths is the error of a strict zip or map whose iterator i ended
// first, or nil when all ended.
func unequalLengths(t *Thread, name string, iters []Value, i int) error {
	plural := func(i int) string {
		if i == 1 {
			return " "
		}
		return "s 1-"
	}
	if i > 0 {
		return ValueErrorf("%s() argument %d is shorter than argument%s%d", name, i+1, plural(i), i)
	}
	for i := 1; i < len(iters); i++ {
		x, err := iters[i].Type().Slots.Next(t, iters[i])
		if err != nil {
			return err
		}
		if x.P != nil {
			return ValueErrorf("%s() argument %d is longer than argument%s%d", name, i+1, plural(i), i)
		}
	}
	return nil
}

func formatInt(n int) string { return fmt.Sprint(n) }
