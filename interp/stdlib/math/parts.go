package math

import (
	"math"

	"github.com/gopy-lang/gopy/interp/object"
)

func degrees(x float64) float64 { return x * (180 / math.Pi) }

func radians(x float64) float64 { return x * (math.Pi / 180) }

func ulp(x float64) float64 {
	if x != x {
		return x
	}
	x = math.Abs(x)
	if math.IsInf(x, 0) {
		return x
	}
	next := math.Nextafter(x, math.Inf(1))
	if math.IsInf(next, 0) {
		return x - math.Nextafter(x, math.Inf(-1))
	}
	return next - x
}

func isfiniteOf(t *thread, _, a value) (value, error) {
	x, err := object.AsFloat(t, a)
	return object.Bool(x-x == 0), err
}

func isinfOf(t *thread, _, a value) (value, error) {
	x, err := object.AsFloat(t, a)
	return object.Bool(math.IsInf(x, 0)), err
}

func isnanOf(t *thread, _, a value) (value, error) {
	x, err := object.AsFloat(t, a)
	return object.Bool(x != x), err
}

func frexpOf(t *thread, _, a value) (value, error) {
	x, err := object.AsFloat(t, a)
	if err != nil {
		return value{}, err
	}
	m, e := math.Frexp(x)
	return object.TupleValue(object.Float(m), object.Int(int64(e))), nil
}

func modfOf(t *thread, _, a value) (value, error) {
	x, err := object.AsFloat(t, a)
	switch {
	case err != nil:
		return value{}, err
	case math.IsInf(x, 0):
		return object.TupleValue(object.Float(math.Copysign(0, x)), object.Float(x)), nil
	case x != x:
		return object.TupleValue(object.Float(x), object.Float(x)), nil
	}
	whole := math.Trunc(x)
	return object.TupleValue(object.Float(math.Copysign(x-whole, x)), object.Float(whole)), nil
}

func ldexpOf(t *thread, _, a, b value) (value, error) {
	x, err := object.AsFloat(t, a)
	if err != nil {
		return value{}, err
	}
	if !b.IsInt() {
		return value{}, object.TypeErrorf("Expected an int as second argument to ldexp.")
	}
	if x == 0 || x-x != 0 {
		return object.Float(x), nil
	}
	const limit = 5000 // larger than all exponents of floats
	n, err := object.IndexInt(t, b, nil)
	if err != nil {
		return value{}, err
	}
	r := math.Ldexp(x, min(max(n, -limit), limit))
	if math.IsInf(r, 0) {
		return value{}, errRange()
	}
	return object.Float(r), nil
}

// order maps floats to integers in the same order, neighbours to neighbours.
func order(x float64) int64 {
	n := int64(math.Float64bits(x))
	if n < 0 {
		return math.MinInt64 - n
	}
	return n
}

func nextafterOf(t *thread, _ value, a []value) (value, error) {
	x, y, err := two(t, a[0], a[1])
	if err != nil {
		return value{}, err
	}
	if a[2].IsNoneOrAbsent() {
		return object.Float(math.Nextafter(x, y)), nil
	}
	n, err := object.Index(t, a[2])
	if err != nil {
		return value{}, err
	}
	z := n.BigIntOf()
	switch {
	case z.Sign() < 0:
		return value{}, object.ValueErrorf("steps must be a non-negative integer")
	case x != x || z.Sign() == 0:
		return object.Float(x), nil
	case y != y || x == y:
		return object.Float(y), nil
	}
	steps := uint64(math.MaxUint64)
	if z.IsUint64() {
		steps = z.Uint64()
	}
	from, to := order(x), order(y)
	if from < to {
		if uint64(to)-uint64(from) <= steps {
			return object.Float(y), nil
		}
		from += int64(steps)
	} else {
		if uint64(from)-uint64(to) <= steps {
			return object.Float(y), nil
		}
		from -= int64(steps)
	}
	if from < 0 || from == 0 && math.Signbit(x) {
		from = math.MinInt64 - from
	}
	return object.Float(math.Float64frombits(uint64(from))), nil
}

func iscloseOf(t *thread, _ value, v []value) (value, error) {
	a, b, err := two(t, v[0], v[1])
	if err != nil {
		return value{}, err
	}
	rel, abs := 1e-9, 0.0
	if v[2].P != nil {
		if rel, err = object.AsFloat(t, v[2]); err != nil {
			return value{}, err
		}
	}
	if v[3].P != nil {
		if abs, err = object.AsFloat(t, v[3]); err != nil {
			return value{}, err
		}
	}
	switch {
	case rel < 0 || abs < 0:
		return value{}, object.ValueErrorf("tolerances must be non-negative")
	case a == b:
		return object.True, nil
	case math.IsInf(a, 0) || math.IsInf(b, 0):
		return object.False, nil
	}
	d := math.Abs(b - a)
	return object.Bool(d <= math.Abs(rel*b) || d <= math.Abs(rel*a) || d <= abs), nil
}
