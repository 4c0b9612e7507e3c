package itertools

import "github.com/gopy-lang/gopy/interp/object"

type zipLongest struct {
	object.Object
	iters  []value // an exhausted one is absent
	active int
	fill   value
}

var zipLongestType = object.Type{Name: "itertools.zip_longest"}

func initZipLongest() {
	define(&zipLongestType, "zip_longest(*iterables, fillvalue=None)\n--\n\nReturn a zip_longest object whose .__next__() method returns a tuple where\nthe i-th element comes from the i-th iterable argument.  The .__next__()\nmethod continues until the longest iterable in the argument sequence\nis exhausted and then it raises StopIteration.  When the shorter iterables\nare exhausted, the fillvalue is substituted in their place.  The fillvalue\ndefaults to None or can be specified by a keyword argument.",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			fill := object.None
			if len(args.Kw) > 0 {
				if len(args.Kw) > 1 || args.Kw[0].String() != "fillvalue" {
					return value{}, object.TypeErrorf("zip_longest() got an unexpected keyword argument")
				}
				fill = args.KwValues()[0]
			}
			pos := args.Pos()
			iters := make([]value, len(pos))
			for i, x := range pos {
				var err error
				if iters[i], err = object.Iter(t, x); err != nil {
					return value{}, err
				}
			}
			o, v := alloc[zipLongest](cls, &zipLongestType)
			o.iters, o.active, o.fill = iters, len(iters), fill
			return v, nil
		},
		func(t *thread, o *zipLongest) (value, error) {
			if len(o.iters) == 0 || o.active == 0 {
				return value{}, nil
			}
			r := object.AllocTuple(len(o.iters))
			for i, it := range o.iters {
				r.Items[i] = o.fill
				if it.P == nil {
					continue
				}
				x, err := pull(t, it)
				if err != nil {
					o.active = 0
					return value{}, err
				}
				if x.P != nil {
					r.Items[i] = x
					continue
				}
				if o.active--; o.active == 0 {
					return value{}, nil
				}
				o.iters[i] = value{}
			}
			return r.Value(), nil
		},
		func(o *zipLongest, visit func(value)) {
			visit(o.fill)
			for _, it := range o.iters {
				visit(it)
			}
		})
}
