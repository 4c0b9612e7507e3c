package itertools

import "github.com/gopy-lang/gopy/interp/object"

type islice struct {
	object.Object
	it    value // absent at the end
	next  int   // index of the item to return next
	stop  int   // -1: none
	step  int
	count int // items read
}

var isliceType = object.Type{Name: "itertools.islice"}

// isliceBound is an argument of islice: None gives missing, anything that is no size -2.
func isliceBound(t *thread, v value, missing int) int {
	if v.IsNone() {
		return missing
	}
	n, err := object.SizeArg(t, v)
	if err != nil || n < 0 {
		return -2
	}
	return n
}

const isliceRange = "must be None or an integer: 0 <= x <= sys.maxsize."

func initISlice() {
	define(&isliceType, "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice object\n\nReturn an iterator whose next() method returns selected values from an\niterable.  If start is specified, will skip all preceding elements;\notherwise, start defaults to zero.  Step defaults to one.  If\nspecified as another value, step determines how many values are\nskipped between successive calls.  Works like a slice() on a list\nbut returns an iterator.",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			if object.SameInit(cls, &isliceType) {
				if err := object.NoKeywords("islice", args); err != nil {
					return value{}, err
				}
			}
			a := args.Pos()
			if err := object.CheckPositional("islice", len(a), 2, 4); err != nil {
				return value{}, err
			}
			start, stop, step := 0, 0, 1
			if len(a) == 2 {
				if stop = isliceBound(t, a[1], -1); stop == -2 {
					return value{}, object.ValueErrorf("Stop argument for islice() %s", isliceRange)
				}
			} else {
				start = isliceBound(t, a[1], 0)
				if stop = isliceBound(t, a[2], -1); stop == -2 {
					return value{}, object.ValueErrorf("Stop argument for islice() %s", isliceRange)
				}
				if start == -2 {
					return value{}, object.ValueErrorf("Indices for islice() %s", isliceRange)
				}
				if len(a) == 4 {
					if step = isliceBound(t, a[3], 1); step < 1 {
						return value{}, object.ValueErrorf("Step for islice() must be a positive integer or None.")
					}
				}
			}
			it, err := object.Iter(t, a[0])
			if err != nil {
				return value{}, err
			}
			o, v := alloc[islice](cls, &isliceType)
			o.it, o.next, o.stop, o.step = it, start, stop, step
			return v, nil
		},
		func(t *thread, o *islice) (value, error) {
			it := o.it
			if it.P == nil {
				return value{}, nil
			}
			for o.count < o.next {
				x, err := pull(t, it)
				if err != nil || x.P == nil {
					o.it = value{}
					return value{}, err
				}
				o.count++
			}
			if o.stop >= 0 && o.count >= o.stop {
				o.it = value{}
				return value{}, nil
			}
			x, err := pull(t, it)
			if err != nil || x.P == nil {
				o.it = value{}
				return value{}, err
			}
			o.count++
			old := o.next
			o.next += o.step
			if o.next < old || o.stop >= 0 && o.next > o.stop {
				o.next = o.stop
			}
			return x, nil
		},
		func(o *islice, visit func(value)) { visit(o.it) })
}
