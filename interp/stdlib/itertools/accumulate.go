package itertools

import "github.com/gopy-lang/gopy/interp/object"

type accumulate struct {
	object.Object
	it, fn, total, initial value
}

var (
	accumulateType = object.Type{Name: "itertools.accumulate"}
	accumulateSig  = object.ParseSignature("(iterable, func=None, *, initial=None)")
)

func initAccumulate() {
	define(&accumulateType, "accumulate(iterable, func=None, *, initial=None)\n--\n\nReturn series of accumulated sums.",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			var a [3]value
			if err := accumulateSig.Bind("accumulate", args, a[:]); err != nil {
				return value{}, err
			}
			it, err := object.Iter(t, a[0])
			if err != nil {
				return value{}, err
			}
			o, v := alloc[accumulate](cls, &accumulateType)
			o.it = it
			if !a[1].IsNoneOrAbsent() {
				o.fn = a[1]
			}
			if !a[2].IsNoneOrAbsent() {
				o.initial = a[2]
			}
			return v, nil
		},
		func(t *thread, o *accumulate) (value, error) {
			if o.initial.P != nil {
				o.total, o.initial = o.initial, value{}
				return o.total, nil
			}
			x, err := pull(t, o.it)
			if err != nil || x.P == nil {
				return value{}, err
			}
			if o.total.P == nil {
				o.total = x
				return x, nil
			}
			var r value
			if o.fn.P == nil {
				r, err = object.Binary(t, o.total, x, object.Add)
			} else {
				r, err = object.CallArgs(t, o.fn, o.total, x)
			}
			if err != nil {
				return value{}, err
			}
			o.total = r
			return r, nil
		},
		func(o *accumulate, visit func(value)) {
			visit(o.it)
			visit(o.fn)
			visit(o.total)
			visit(o.initial)
		})
}
