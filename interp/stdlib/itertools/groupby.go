package itertools

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

type groupBy struct {
	object.Object
	it, fn  value
	target  value // key of the group handed out last
	key     value // of the item read ahead
	item    value // the item read ahead, until a group takes it
	current *grouper
}

// grouper is the iterator over one group.
type grouper struct {
	object.Object
	parent *groupBy
	key    value
}

var (
	groupByType = object.Type{Name: "itertools.groupby"}
	grouperType = object.Type{Name: "itertools._grouper"}
	groupBySig  = object.ParseSignature("(iterable, key=None)")
)

// step reads an item ahead; more is false at the end.
func (o *groupBy) step(t *thread) (more bool, err error) {
	x, err := pull(t, o.it)
	if err != nil || x.P == nil {
		return false, err
	}
	k := x
	if o.fn.P != nil {
		if k, err = object.CallArgs(t, o.fn, x); err != nil {
			return false, err
		}
	}
	o.item, o.key = x, k
	return true, nil
}

func initGroupBy() {
	define(&groupByType, "groupby(iterable, key=None)\n--\n\nmake an iterator that returns consecutive keys and groups from the iterable\n\n  iterable\n    Elements to divide into groups according to the key function.\n  key\n    A function for computing the group category for each element.\n    If the key function is not specified or is None, the element itself\n    is used for grouping.",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			var a [2]value
			if err := groupBySig.Bind("groupby", args, a[:]); err != nil {
				return value{}, err
			}
			it, err := object.Iter(t, a[0])
			if err != nil {
				return value{}, err
			}
			o, v := alloc[groupBy](cls, &groupByType)
			o.it = it
			if !a[1].IsNoneOrAbsent() {
				o.fn = a[1]
			}
			return v, nil
		},
		func(t *thread, o *groupBy) (value, error) {
			o.current = nil
			for {
				if o.key.P != nil {
					if o.target.P == nil {
						break
					}
					same, err := object.Equal(t, o.target, o.key)
					if err != nil {
						return value{}, err
					}
					if !same {
						break
					}
				}
				if more, err := o.step(t); err != nil || !more {
					return value{}, err
				}
			}
			o.target = o.key
			g := &grouper{object.Object{T: &grouperType}, o, o.key}
			o.current = g
			return object.TupleValue(o.key, value{P: unsafe.Pointer(g)}), nil
		},
		func(o *groupBy, visit func(value)) {
			visit(o.it)
			visit(o.fn)
			visit(o.target)
			visit(o.key)
			visit(o.item)
		})
	ty := &grouperType
	ty.New = func(t *thread, cls *object.Type, args object.Args) (value, error) {
		if err := object.CheckPositional("_grouper", len(args.Pos()), 2, 2); err != nil {
			return value{}, err
		}
		if !args.V[0].Is(&groupByType) {
			return value{}, object.TypeErrorf("_grouper() argument 1 must be itertools.groupby, not %s", object.TypeName(args.V[0]))
		}
		o := (*groupBy)(args.V[0].P)
		g := &grouper{object.Object{T: cls}, o, args.V[1]}
		o.current = g
		return value{P: unsafe.Pointer(g)}, nil
	}
	ty.Slots.Iter = object.IterSelf
	ty.Slots.Next = func(t *thread, v value) (value, error) {
		g := (*grouper)(v.P)
		o := g.parent
		if o.current != g {
			return value{}, nil
		}
		if o.item.P == nil {
			if more, err := o.step(t); err != nil || !more {
				return value{}, err
			}
		}
		same, err := object.Equal(t, g.key, o.key)
		if err != nil || !same {
			return value{}, err
		}
		x := o.item
		o.item, o.key = value{}, value{}
		return x, nil
	}
	ty.Traverse = func(v value, visit func(value)) {
		g := (*grouper)(v.P)
		visit(value{P: unsafe.Pointer(g.parent)})
		visit(g.key)
	}
}
