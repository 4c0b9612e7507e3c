package math

import (
	"math"

	"github.com/gopy-lang/gopy/interp/object"
)

// fsumOf adds without error: partials are non-overlapping floats in order of
// size whose sum is the sum so far (Shewchuk's method).
func fsumOf(t *thread, _, seq value) (value, error) {
	var buf [32]float64
	partials := buf[:0]
	special, infinities := 0.0, 0.0
	err := object.ForEach(t, seq, func(v value) error {
		x, err := object.AsFloat(t, v)
		if err != nil {
			return err
		}
		given := x
		n := 0
		for _, y := range partials {
			if math.Abs(x) < math.Abs(y) {
				x, y = y, x
			}
			hi, lo := fastSum(x, y)
			if lo != 0 {
				partials[n] = lo
				n++
			}
			x = hi
		}
		partials = partials[:n]
		if x == 0 {
			return nil
		}
		if x-x != 0 {
			// A sum that overflowed, or a summand that is not finite.
			if given-given == 0 {
				return object.OverflowErrorf("intermediate overflow in fsum")
			}
			if math.IsInf(given, 0) {
				infinities += given
			}
			special += given
			partials = partials[:0]
			return nil
		}
		partials = append(partials, x)
		return nil
	})
	if err != nil {
		return value{}, err
	}
	if special != 0 {
		if infinities != infinities {
			return value{}, object.ValueErrorf("-inf + inf in fsum")
		}
		return object.Float(special), nil
	}
	n := len(partials)
	if n == 0 {
		return object.Float(0), nil
	}
	n--
	hi, lo := partials[n], 0.0
	for n > 0 && lo == 0 {
		n--
		hi, lo = fastSum(hi, partials[n])
	}
	// Half a unit must be rounded by what lies below it.
	if n > 0 && (lo < 0 && partials[n-1] < 0 || lo > 0 && partials[n-1] > 0) {
		y := lo * 2
		x := hi + y
		if y == x-hi {
			hi = x
		}
	}
	return object.Float(hi), nil
}

func prodOf(t *thread, _ value, a []value) (value, error) {
	r := object.Int(1)
	if a[1].P != nil {
		r = a[1]
	}
	err := object.ForEach(t, a[0], func(x value) error {
		var err error
		if r.IsFloat() && x.IsFloat() {
			r = object.Float(r.Float64() * x.Float64())
			return nil
		}
		r, err = object.Binary(t, r, x, object.Mul)
		return err
	})
	return r, err
}
