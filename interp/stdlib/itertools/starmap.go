package itertools

import "github.com/gopy-lang/gopy/interp/object"

type starMap struct {
	object.Object
	fn, it value
}

var starMapType = object.Type{Name: "itertools.starmap"}

func initStarMap() {
	define(&starMapType, "starmap(function, iterable, /)\n--\n\nReturn an iterator whose values are returned from the function evaluated with an argument tuple taken from the given sequence.",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			a, err := positional("starmap", cls, &starMapType, args, 2)
			if err != nil {
				return value{}, err
			}
			it, err := object.Iter(t, a[1])
			if err != nil {
				return value{}, err
			}
			o, v := alloc[starMap](cls, &starMapType)
			o.fn, o.it = a[0], it
			return v, nil
		},
		func(t *thread, o *starMap) (value, error) {
			x, err := pull(t, o.it)
			if err != nil || x.P == nil {
				return value{}, err
			}
			args, err := object.TupleOf(t, x)
			if err != nil {
				return value{}, err
			}
			return object.CallArgs(t, o.fn, args.Items...)
		},
		func(o *starMap, visit func(value)) {
			visit(o.fn)
			visit(o.it)
		})
}
