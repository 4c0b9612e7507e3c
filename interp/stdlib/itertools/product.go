package itertools

import (
	"math"

	"github.com/gopy-lang/gopy/interp/object"
)

type product struct {
	object.Object
	pools         [][]value
	indices       []int
	started, done bool
}

var productType = object.Type{Name: "itertools.product"}

func initProduct() {
	define(&productType, "product(*iterables, repeat=1)\n--\n\nCartesian product of input iterables.  Equivalent to nested for-loops.\n\n"+
		"For example, product(A, B) returns the same as:  ((x,y) for x in A for y in B).\nTo compute the product of an iterable with itself, specify the number\nof repetitions with the optional repeat keyword argument.",
		newProduct,
		func(t *thread, o *product) (value, error) {
			if o.done {
				return value{}, nil
			}
			if o.started && !o.advance() {
				o.done = true
				return value{}, nil
			}
			o.started = true
			tu := object.AllocTuple(len(o.pools))
			for i, k := range o.indices {
				tu.Items[i] = o.pools[i][k]
			}
			return tu.Value(), nil
		},
		func(o *product, visit func(value)) {
			for _, pool := range o.pools {
				for _, x := range pool {
					visit(x)
				}
			}
		})
}

func newProduct(t *thread, cls *object.Type, args object.Args) (value, error) {
	repeat := 1
	for i, x := range args.KwValues() {
		if k := args.Kw[i].String(); k != "repeat" {
			return value{}, object.UnexpectedKeyword("product", k, []string{"repeat"})
		}
		var err error
		if repeat, err = object.SizeArg(t, x); err != nil {
			return value{}, err
		}
		if repeat < 0 {
			return value{}, object.ValueErrorf("repeat argument cannot be negative")
		}
	}
	pos := args.Pos()
	if len(pos) > 0 && repeat > math.MaxInt/8/len(pos) {
		return value{}, object.OverflowErrorf("repeat argument too large")
	}
	if err := object.RepeatSize(len(pos), repeat, 24); err != nil {
		return value{}, err
	}
	o, v := alloc[product](cls, &productType)
	if repeat == 0 {
		pos = nil
	}
	pools := make([][]value, len(pos))
	for i, x := range pos {
		var err error
		if pools[i], err = object.CollectItems(t, x); err != nil {
			return value{}, err
		}
		o.done = o.done || len(pools[i]) == 0
	}
	for n := len(pools); n > 0 && len(o.pools) < n*repeat; {
		o.pools = append(o.pools, pools...)
	}
	o.indices = make([]int, len(o.pools))
	return v, nil
}

func (o *product) advance() bool {
	for i := len(o.pools) - 1; i >= 0; i-- {
		if o.indices[i]++; o.indices[i] < len(o.pools[i]) {
			return true
		}
		o.indices[i] = 0
	}
	return false
}
