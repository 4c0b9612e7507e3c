package itertools

import "github.com/gopy-lang/gopy/interp/object"

type permutations struct {
	object.Object
	pool            []value
	indices, cycles []int
	started, done   bool
}

var (
	permutationsType = object.Type{Name: "itertools.permutations"}
	permutationsSig  = object.ParseSignature("(iterable, r=None)")
)

func initPermutations() {
	define(&permutationsType, "permutations(iterable, r=None)\n--\n\nReturn successive r-length permutations of elements in the iterable.\n\npermutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			var a [2]value
			if err := permutationsSig.Bind("permutations", args, a[:]); err != nil {
				return value{}, err
			}
			pool, err := object.CollectItems(t, a[0])
			if err != nil {
				return value{}, err
			}
			n := len(pool)
			r := n
			if !a[1].IsNoneOrAbsent() {
				if !a[1].IsInt() {
					return value{}, object.TypeErrorf("Expected int as r")
				}
				if r, err = object.SizeArg(t, a[1]); err != nil {
					return value{}, err
				}
				if r < 0 {
					return value{}, object.ValueErrorf("r must be non-negative")
				}
			}
			o, v := alloc[permutations](cls, &permutationsType)
			if r > n {
				o.done = true
				return v, nil
			}
			o.pool, o.indices, o.cycles = pool, make([]int, n), make([]int, r)
			for i := range o.indices {
				o.indices[i] = i
			}
			for i := range o.cycles {
				o.cycles[i] = n - i
			}
			return v, nil
		},
		func(t *thread, o *permutations) (value, error) {
			if o.done {
				return value{}, nil
			}
			if o.started && !o.advance() {
				o.done = true
				return value{}, nil
			}
			o.started = true
			return pick(o.pool, o.indices[:len(o.cycles)]), nil
		},
		func(o *permutations, visit func(value)) {
			for _, x := range o.pool {
				visit(x)
			}
		})
}

func (o *permutations) advance() bool {
	n := len(o.indices)
	for i := len(o.cycles) - 1; i >= 0; i-- {
		if o.cycles[i]--; o.cycles[i] > 0 {
			j := n - o.cycles[i]
			o.indices[i], o.indices[j] = o.indices[j], o.indices[i]
			return true
		}
		// All of this place were taken: restore the order behind it.
		first := o.indices[i]
		copy(o.indices[i:], o.indices[i+1:])
		o.indices[n-1] = first
		o.cycles[i] = n - i
	}
	return false
}
