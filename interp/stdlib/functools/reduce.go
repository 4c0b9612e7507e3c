package functools

import "github.com/gopy-lang/gopy/interp/object"

func reduce(t *thread, _ value, a []value) (value, error) {
	fn, total := a[0], a[2]
	it, err := object.Iter(t, a[1])
	if err != nil {
		if object.Matches(err, &object.TypeError) {
			err = object.TypeErrorf("reduce() arg 2 must support iteration")
		}
		return value{}, err
	}
	err = object.ForEach(t, it, func(x value) error {
		if total.P == nil {
			total = x
			return nil
		}
		r, err := object.CallArgs(t, fn, total, x)
		total = r
		return err
	})
	if err != nil {
		return value{}, err
	}
	if total.P == nil {
		return value{}, object.TypeErrorf("reduce() of empty iterable with no initial value")
	}
	return total, nil
}
