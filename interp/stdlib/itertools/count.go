package itertools

import (
	"math"

	"github.com/gopy-lang/gopy/interp/object"
)

type count struct {
	object.Object
	n, step value
}

var (
	countType = object.Type{Name: "itertools.count"}
	countSig  = object.ParseSignature("(start=0, step=1)")
)

// isNumber tells whether v counts as a number: it converts to one.
func isNumber(v value) bool {
	ty := v.Type()
	return ty.Index != nil || ty.ToInt != nil || ty.ToFloat != nil || v.Is(&object.ComplexType)
}

func initCount() {
	define(&countType, "count(start=0, step=1)\n--\n\nReturn a count object whose .__next__() method returns consecutive values.\n\nEquivalent to:\n    def count(firstval=0, step=1):\n        x = firstval\n        while 1:\n            yield x\n            x += step",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			var a [2]value
			if err := countSig.Bind("count", args, a[:]); err != nil {
				return value{}, err
			}
			for i, x := range a {
				if x.P == nil {
					a[i] = object.Int(int64(i))
				} else if !isNumber(x) {
					return value{}, object.TypeErrorf("a number is required")
				}
			}
			o, v := alloc[count](cls, &countType)
			o.n, o.step = a[0], a[1]
			return v, nil
		},
		func(t *thread, o *count) (value, error) {
			n := o.n
			if n.IsInt64() && o.step == object.Int(1) && n.Int64() < math.MaxInt64 {
				o.n = object.Int(n.Int64() + 1)
				return n, nil
			}
			next, err := object.Binary(t, n, o.step, object.Add)
			if err != nil {
				return value{}, err
			}
			o.n = next
			return n, nil
		},
		func(o *count, visit func(value)) {
			visit(o.n)
			visit(o.step)
		})
	countType.Repr = func(t *thread, v value) (value, error) {
		o := (*count)(v.P)
		b, err := object.AppendRepr(t, []byte(v.Type().ShortName()+"("), o.n)
		if err == nil && o.step != object.Int(1) {
			b, err = object.AppendRepr(t, append(b, ", "...), o.step)
		}
		if err != nil {
			return value{}, err
		}
		return object.NewStrBytes(append(b, ')')).Value(), nil
	}
}
