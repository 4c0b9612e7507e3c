package math

import (
	"math"

	"github.com/gopy-lang/gopy/interp/object"
)

// twoSum returns a + b and its rounding error, for |a| >= |b|.
func fastSum(a, b float64) (s, e float64) {
	s = a + b
	return s, b - (s - a)
}

// exactSum returns a + b and its rounding error.
func exactSum(a, b float64) (s, e float64) {
	s = a + b
	t := s - a
	return s, (a - (s - t)) + (b - t)
}

// exactProduct returns a * b and its rounding error.
func exactProduct(a, b float64) (p, e float64) {
	p = a * b
	return p, math.FMA(a, b, -p)
}

const smallestNormal = 0x1p-1022

// norm is the square root of the sum of the squares of v, all >= 0, of which
// the largest is most. It scales by a power of two, sums the squares with
// their rounding errors apart, and corrects the root by what is left.
func norm(v []float64, most float64, hasNaN bool) float64 {
	switch {
	case math.IsInf(most, 0):
		return most
	case hasNaN:
		return math.NaN()
	case most == 0 || len(v) <= 1:
		return most
	}
	_, e := math.Frexp(most)
	if e < -1023 {
		for i := range v {
			v[i] /= smallestNormal
		}
		return smallestNormal * norm(v, most/smallestNormal, hasNaN)
	}
	scale := math.Ldexp(1, -e)
	sum, frac1, frac2 := 1.0, 0.0, 0.0
	accumulate := func(x, y float64) {
		p, pe := exactProduct(x, y)
		s, se := fastSum(sum, p)
		sum = s
		frac1 += pe
		frac2 += se
	}
	for _, x := range v {
		x *= scale
		accumulate(x, x)
	}
	h := math.Sqrt(sum - 1 + (frac1 + frac2))
	accumulate(-h, h)
	h += (sum - 1 + (frac1 + frac2)) / (2 * h)
	return h / scale
}

func hypotOf(t *thread, _ value, args object.Args) (value, error) {
	if err := object.NoKeywords("math.hypot", args); err != nil {
		return value{}, err
	}
	var buf [8]float64
	v := buf[:0]
	most, hasNaN := 0.0, false
	for _, a := range args.V {
		x, err := object.AsFloat(t, a)
		if err != nil {
			return value{}, err
		}
		x = math.Abs(x)
		v = append(v, x)
		hasNaN = hasNaN || x != x
		if x > most {
			most = x
		}
	}
	return object.Float(norm(v, most, hasNaN)), nil
}

func distOf(t *thread, _, p, q value) (value, error) {
	coordinates := func(v value) ([]value, error) {
		if v.IsTuple() {
			return v.Tuple().Items, nil
		}
		return object.CollectItems(t, v)
	}
	a, err := coordinates(p)
	if err != nil {
		return value{}, err
	}
	b, err := coordinates(q)
	if err != nil {
		return value{}, err
	}
	if len(a) != len(b) {
		return value{}, object.ValueErrorf("both points must have the same number of dimensions")
	}
	v := make([]float64, len(a))
	most, hasNaN := 0.0, false
	for i := range a {
		x, y, err := two(t, a[i], b[i])
		if err != nil {
			return value{}, err
		}
		x = math.Abs(x - y)
		v[i] = x
		hasNaN = hasNaN || x != x
		if x > most {
			most = x
		}
	}
	return object.Float(norm(v, most, hasNaN)), nil
}
