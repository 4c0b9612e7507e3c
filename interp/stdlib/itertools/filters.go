package itertools

import "github.com/gopy-lang/gopy/interp/object"

// filter is the struct of those that let items through by a function or by selectors.
type filter struct {
	object.Object
	fn, it  value // compress: the selectors and the data
	started bool  // dropwhile: an item was let through
	stopped bool  // takewhile: one was not
}

var (
	compressType    = object.Type{Name: "itertools.compress"}
	dropWhileType   = object.Type{Name: "itertools.dropwhile"}
	filterFalseType = object.Type{Name: "itertools.filterfalse"}
	takeWhileType   = object.Type{Name: "itertools.takewhile"}
	compressSig     = object.ParseSignature("(data, selectors)")
)

func newFilter(name string, base *object.Type) object.NewFunc {
	return func(t *thread, cls *object.Type, args object.Args) (value, error) {
		a, err := positional(name, cls, base, args, 2)
		if err != nil {
			return value{}, err
		}
		it, err := object.Iter(t, a[1])
		if err != nil {
			return value{}, err
		}
		o, v := alloc[filter](cls, base)
		o.fn, o.it = a[0], it
		return v, nil
	}
}

func (o *filter) accepts(t *thread, x value) (bool, error) {
	r, err := object.CallArgs(t, o.fn, x)
	if err != nil {
		return false, err
	}
	return object.Truth(t, r)
}

func initFilters() {
	visit := func(o *filter, visit func(value)) {
		visit(o.fn)
		visit(o.it)
	}
	define(&dropWhileType, "dropwhile(predicate, iterable, /)\n--\n\nDrop items from the iterable while predicate(item) is true.\n\nAfterwards, return every element until the iterable is exhausted.",
		newFilter("dropwhile", &dropWhileType),
		func(t *thread, o *filter) (value, error) {
			for {
				x, err := pull(t, o.it)
				if err != nil || x.P == nil || o.started {
					return x, err
				}
				ok, err := o.accepts(t, x)
				if err != nil {
					return value{}, err
				}
				if !ok {
					o.started = true
					return x, nil
				}
			}
		}, visit)
	define(&takeWhileType, "takewhile(predicate, iterable, /)\n--\n\nReturn successive entries from an iterable as long as the predicate evaluates to true for each entry.",
		newFilter("takewhile", &takeWhileType),
		func(t *thread, o *filter) (value, error) {
			if o.stopped {
				return value{}, nil
			}
			x, err := pull(t, o.it)
			if err != nil || x.P == nil {
				return value{}, err
			}
			ok, err := o.accepts(t, x)
			if err != nil {
				return value{}, err
			}
			if !ok {
				o.stopped = true
				return value{}, nil
			}
			return x, nil
		}, visit)
	define(&filterFalseType, "filterfalse(function, iterable, /)\n--\n\nReturn those items of iterable for which function(item) is false.\n\nIf function is None, return the items that are false.",
		newFilter("filterfalse", &filterFalseType),
		func(t *thread, o *filter) (value, error) {
			for {
				x, err := pull(t, o.it)
				if err != nil || x.P == nil {
					return value{}, err
				}
				var ok bool
				if o.fn.IsNone() || o.fn == object.BoolType.Value() {
					ok, err = object.Truth(t, x)
				} else {
					ok, err = o.accepts(t, x)
				}
				if err != nil {
					return value{}, err
				}
				if !ok {
					return x, nil
				}
			}
		}, visit)
	define(&compressType, "compress(data, selectors)\n--\n\nReturn data elements corresponding to true selector elements.\n\nForms a shorter iterator from selected data elements using the selectors to\nchoose the data elements.",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			var a [2]value
			if err := compressSig.Bind("compress", args, a[:]); err != nil {
				return value{}, err
			}
			data, err := object.Iter(t, a[0])
			if err != nil {
				return value{}, err
			}
			selectors, err := object.Iter(t, a[1])
			if err != nil {
				return value{}, err
			}
			o, v := alloc[filter](cls, &compressType)
			o.fn, o.it = selectors, data
			return v, nil
		},
		func(t *thread, o *filter) (value, error) {
			for {
				x, err := pull(t, o.it)
				if err != nil || x.P == nil {
					return value{}, err
				}
				s, err := pull(t, o.fn)
				if err != nil || s.P == nil {
					return value{}, err
				}
				ok, err := object.Truth(t, s)
				if err != nil {
					return value{}, err
				}
				if ok {
					return x, nil
				}
			}
		}, visit)
}
