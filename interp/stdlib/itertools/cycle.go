package itertools

import "github.com/gopy-lang/gopy/interp/object"

type cycle struct {
	object.Object
	it    value // absent after the first round
	saved []value
	pos   int
}

var cycleType = object.Type{Name: "itertools.cycle"}

func initCycle() {
	define(&cycleType, "cycle(iterable, /)\n--\n\nReturn elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			a, err := positional("cycle", cls, &cycleType, args, 1)
			if err != nil {
				return value{}, err
			}
			it, err := object.Iter(t, a[0])
			if err != nil {
				return value{}, err
			}
			o, v := alloc[cycle](cls, &cycleType)
			o.it = it
			return v, nil
		},
		func(t *thread, o *cycle) (value, error) {
			if o.it.P != nil {
				x, err := pull(t, o.it)
				if err != nil {
					return value{}, err
				}
				if x.P != nil {
					o.saved = append(o.saved, x)
					return x, nil
				}
				o.it = value{}
			}
			if len(o.saved) == 0 {
				return value{}, nil
			}
			x := o.saved[o.pos]
			if o.pos++; o.pos == len(o.saved) {
				o.pos = 0
			}
			return x, nil
		},
		func(o *cycle, visit func(value)) {
			visit(o.it)
			for _, x := range o.saved {
				visit(x)
			}
		})
}
