package math

import (
	"math"

	"github.com/gopy-lang/gopy/interp/object"
)

// rounding makes floor and ceil: numbers other than floats have a special
// method, or else become floats.
func rounding(round func(float64) float64, special string) func(t *thread, _, a value) (value, error) {
	return func(t *thread, _, a value) (value, error) {
		if a.IsInt64() {
			return a, nil
		}
		if !a.IsFloat() {
			r, found, err := object.CallSpecial(t, a, t.Interp.Intern(special))
			if found || err != nil {
				return r, err
			}
		}
		x, err := object.AsFloat(t, a)
		if err != nil {
			return value{}, err
		}
		return object.FloatToInt(round(x))
	}
}

var floorOf, ceilOf = rounding(math.Floor, "__floor__"), rounding(math.Ceil, "__ceil__")

func truncOf(t *thread, _, a value) (value, error) {
	if a.IsFloat() {
		return object.FloatToInt(a.Float64())
	}
	r, found, err := object.CallSpecial(t, a, t.Interp.Intern("__trunc__"))
	if !found && err == nil {
		err = object.TypeErrorf("type %s doesn't define __trunc__ method", object.TypeName(a))
	}
	return r, err
}
