package itertools

import "github.com/gopy-lang/gopy/interp/object"

type pairwise struct {
	object.Object
	it, old value
}

var pairwiseType = object.Type{Name: "itertools.pairwise"}

func initPairwise() {
	define(&pairwiseType, "pairwise(iterable, /)\n--\n\nReturn an iterator of overlapping pairs taken from the input iterator.\n\n    s -> (s0,s1), (s1,s2), (s2, s3), ...",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			a, err := positional("pairwise", cls, &pairwiseType, args, 1)
			if err != nil {
				return value{}, err
			}
			it, err := object.Iter(t, a[0])
			if err != nil {
				return value{}, err
			}
			o, v := alloc[pairwise](cls, &pairwiseType)
			o.it = it
			return v, nil
		},
		func(t *thread, o *pairwise) (value, error) {
			if o.it.P == nil {
				return value{}, nil
			}
			old := o.old
			if old.P == nil {
				var err error
				if old, err = pull(t, o.it); err != nil || old.P == nil {
					o.it = value{}
					return value{}, err
				}
				o.old = old
				if o.it.P == nil { // the iterator asked for a pair itself
					o.old = value{}
					return value{}, nil
				}
			}
			x, err := pull(t, o.it)
			if err != nil || x.P == nil {
				o.it, o.old = value{}, value{}
				return value{}, err
			}
			o.old = x
			return object.TupleValue(old, x), nil
		},
		func(o *pairwise, visit func(value)) {
			visit(o.it)
			visit(o.old)
		})
}
