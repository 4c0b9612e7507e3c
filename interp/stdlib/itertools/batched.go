package itertools

import "github.com/gopy-lang/gopy/interp/object"

type batched struct {
	object.Object
	it     value // absent at the end
	n      int
	strict bool
}

var (
	batchedType = object.Type{Name: "itertools.batched"}
	batchedSig  = object.ParseSignature("(iterable, n, *, strict=False)")
)

func initBatched() {
	define(&batchedType, "batched(iterable, n, *, strict=False)\n--\n\nBatch data into tuples of length n. The last batch may be shorter than n.\n\n    >>> from itertools import batched\n    >>> list(batched(range(5), 2))\n    [(0, 1), (2, 3), (4,)]\n\n"+
		"Loops over the input iterable and accumulates data into tuples\nup to size n.  The input is consumed lazily, just enough to\nfill a batch.  If strict is True, raises a ValueError if the\nfinal batch is shorter than n.",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			var a [3]value
			if err := batchedSig.Bind("batched", args, a[:]); err != nil {
				return value{}, err
			}
			n, err := object.SizeArg(t, a[1])
			if err != nil {
				return value{}, err
			}
			strict := false
			if a[2].P != nil {
				if strict, err = object.Truth(t, a[2]); err != nil {
					return value{}, err
				}
			}
			if n < 1 {
				return value{}, object.ValueErrorf("n must be at least one")
			}
			it, err := object.Iter(t, a[0])
			if err != nil {
				return value{}, err
			}
			o, v := alloc[batched](cls, &batchedType)
			o.it, o.n, o.strict = it, n, strict
			return v, nil
		},
		func(t *thread, o *batched) (value, error) {
			if o.it.P == nil {
				return value{}, nil
			}
			it := o.it
			items := make([]value, 0, min(o.n, 64))
			for len(items) < o.n {
				x, err := pull(t, it)
				if err != nil {
					return value{}, err
				}
				if x.P == nil {
					o.it = value{}
					if len(items) == 0 {
						return value{}, nil
					}
					if o.strict {
						return value{}, object.ValueErrorf("batched(): incomplete batch")
					}
					break
				}
				items = append(items, x)
			}
			return object.TupleValue(items...), nil
		},
		func(o *batched, visit func(value)) { visit(o.it) })
}
