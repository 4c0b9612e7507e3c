package itertools

import "github.com/gopy-lang/gopy/interp/object"

type chain struct {
	object.Object
	source value // iterates over the iterables; absent at the end
	active value // the iterator in use
}

var chainType = object.Type{Name: "itertools.chain"}

func initChain() {
	define(&chainType, "chain(*iterables)\n--\n\nReturn a chain object whose .__next__() method returns elements from the\nfirst iterable until it is exhausted, then elements from the next\niterable, until all of the iterables are exhausted.",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			if object.SameInit(cls, &chainType) {
				if err := object.NoKeywords("chain", args); err != nil {
					return value{}, err
				}
			}
			return newChain(t, cls, object.TupleValue(args.Pos()...))
		},
		func(t *thread, o *chain) (value, error) {
			for o.source.P != nil {
				if o.active.P == nil {
					iterable, err := pull(t, o.source)
					if err != nil || iterable.P == nil {
						o.source = value{}
						return value{}, err
					}
					if o.active, err = object.Iter(t, iterable); err != nil {
						o.active, o.source = value{}, value{}
						return value{}, err
					}
				}
				x, err := pull(t, o.active)
				if err != nil || x.P != nil {
					return x, err
				}
				o.active = value{}
			}
			return value{}, nil
		},
		func(o *chain, visit func(value)) {
			visit(o.source)
			visit(o.active)
		})
	chainType.Methods = []object.Def{
		{Name: "from_iterable", Sig: "(iterable, /)", Class: true, F1: func(t *thread, cls, iterable value) (value, error) {
			return newChain(t, cls.AsType(), iterable)
		}, Doc: "Alternative chain() constructor taking a single iterable argument that evaluates lazily."},
		object.ClassGetItemDef(),
	}
}

func newChain(t *thread, cls *object.Type, iterables value) (value, error) {
	source, err := object.Iter(t, iterables)
	if err != nil {
		return value{}, err
	}
	o, v := alloc[chain](cls, &chainType)
	o.source = source
	return v, nil
}
