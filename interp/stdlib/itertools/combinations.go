package itertools

import "github.com/gopy-lang/gopy/interp/object"

// combinations is also combinations_with_replacement, by its type.
type combinations struct {
	object.Object
	pool          []value
	indices       []int
	started, done bool
}

var (
	combinationsType = object.Type{Name: "itertools.combinations"}
	replacementType  = object.Type{Name: "itertools.combinations_with_replacement"}
	combinationsSig  = object.ParseSignature("(iterable, r)")
)

func initCombinations() {
	define(&combinationsType, "combinations(iterable, r)\n--\n\nReturn successive r-length combinations of elements in the iterable.\n\ncombinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)",
		newCombinations("combinations", &combinationsType, func(o *combinations) {
			for i := range o.indices {
				o.indices[i] = i
			}
			o.done = len(o.indices) > len(o.pool)
		}),
		func(t *thread, o *combinations) (value, error) {
			n, r := len(o.pool), len(o.indices)
			return o.next(func() bool {
				i := r - 1
				for i >= 0 && o.indices[i] == i+n-r {
					i--
				}
				if i < 0 {
					return false
				}
				o.indices[i]++
				for j := i + 1; j < r; j++ {
					o.indices[j] = o.indices[j-1] + 1
				}
				return true
			}), nil
		}, visitPool)
	define(&replacementType, "combinations_with_replacement(iterable, r)\n--\n\nReturn successive r-length combinations of elements in the iterable allowing individual elements to have successive repeats.\n\ncombinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), ('B','B'), ('B','C'), ('C','C')",
		newCombinations("combinations_with_replacement", &replacementType, func(o *combinations) {
			o.done = len(o.pool) == 0 && len(o.indices) > 0
		}),
		func(t *thread, o *combinations) (value, error) {
			n, r := len(o.pool), len(o.indices)
			return o.next(func() bool {
				i := r - 1
				for i >= 0 && o.indices[i] == n-1 {
					i--
				}
				if i < 0 {
					return false
				}
				k := o.indices[i] + 1
				for ; i < r; i++ {
					o.indices[i] = k
				}
				return true
			}), nil
		}, visitPool)
}

func visitPool(o *combinations, visit func(value)) {
	for _, x := range o.pool {
		visit(x)
	}
}

func newCombinations(name string, base *object.Type, start func(o *combinations)) object.NewFunc {
	return func(t *thread, cls *object.Type, args object.Args) (value, error) {
		var a [2]value
		if err := combinationsSig.Bind(name, args, a[:]); err != nil {
			return value{}, err
		}
		r, err := object.SizeArg(t, a[1])
		if err != nil {
			return value{}, err
		}
		pool, err := object.CollectItems(t, a[0])
		if err != nil {
			return value{}, err
		}
		if r < 0 {
			return value{}, object.ValueErrorf("r must be non-negative")
		}
		if err := object.RepeatSize(1, r, 16); err != nil {
			return value{}, err
		}
		o, v := alloc[combinations](cls, base)
		o.pool, o.indices = pool, make([]int, r)
		start(o)
		return v, nil
	}
}

// next returns the tuple of the chosen items after advance chose the next
// ones; the first choice is there from the start.
func (o *combinations) next(advance func() bool) value {
	if o.done {
		return value{}
	}
	if o.started && !advance() {
		o.done = true
		return value{}
	}
	o.started = true
	return pick(o.pool, o.indices)
}

func pick(pool []value, indices []int) value {
	tu := object.AllocTuple(len(indices))
	for i, k := range indices {
		tu.Items[i] = pool[k]
	}
	return tu.Value()
}
