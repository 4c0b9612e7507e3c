package itertools

import (
	"strconv"

	"github.com/gopy-lang/gopy/interp/object"
)

type repeat struct {
	object.Object
	x value
	n int // -1: for ever
}

var (
	repeatType = object.Type{Name: "itertools.repeat"}
	repeatSig  = object.ParseSignature("(object, times=None)")
)

func initRepeat() {
	define(&repeatType, "repeat(object [,times]) -> create an iterator which returns the object\nfor the specified number of times.  If not specified, returns the object\nendlessly.",
		func(t *thread, cls *object.Type, args object.Args) (value, error) {
			var a [2]value
			if err := repeatSig.Bind("repeat", args, a[:]); err != nil {
				return value{}, err
			}
			n := -1
			if a[1].P != nil {
				var err error
				if n, err = object.SizeArg(t, a[1]); err != nil {
					return value{}, err
				}
				n = max(n, 0)
			}
			o, v := alloc[repeat](cls, &repeatType)
			o.x, o.n = a[0], n
			return v, nil
		},
		func(t *thread, o *repeat) (value, error) {
			if o.n == 0 {
				return value{}, nil
			}
			if o.n > 0 {
				o.n--
			}
			return o.x, nil
		},
		func(o *repeat, visit func(value)) { visit(o.x) })
	repeatType.Repr = func(t *thread, v value) (value, error) {
		o := (*repeat)(v.P)
		b, err := object.AppendRepr(t, []byte(v.Type().ShortName()+"("), o.x)
		if err != nil {
			return value{}, err
		}
		if o.n >= 0 {
			b = strconv.AppendInt(append(b, ", "...), int64(o.n), 10)
		}
		return object.NewStrBytes(append(b, ')')).Value(), nil
	}
	repeatType.LenHint = func(t *thread, v value) (int, error) {
		if n := (*repeat)(v.P).n; n >= 0 {
			return n, nil
		}
		return 0, object.TypeErrorf("len() of unsized object")
	}
	repeatType.Methods = []object.Def{object.LengthHintDef(repeatType.LenHint)}
}
