package math

import "github.com/gopy-lang/gopy/interp/object"

// tripleFloat is a sum kept in three floats.
type tripleFloat struct{ hi, lo, tiny float64 }

// plus adds the product x * y.
func (a tripleFloat) plus(x, y float64) tripleFloat {
	p, pe := exactProduct(x, y)
	s, se := exactSum(a.hi, p)
	r1, e1 := exactSum(a.lo, pe)
	r2, e2 := exactSum(r1, se)
	return tripleFloat{s, r2, a.tiny + e1 + e2}
}

func (a tripleFloat) float() float64 {
	last, _ := exactSum(a.lo, a.tiny)
	return a.hi + last
}

// sumProduct is the sum of products under way: ints and floats are summed
// apart, floats with extended precision, as long as there is nothing else.
type sumProduct struct {
	t        *thread
	total    value
	floats   tripleFloat
	inFloats bool // floats is in use
	noFloats bool // something came that float sums cannot have
}

// flush adds the sum of floats to the total.
func (s *sumProduct) flush() error {
	if !s.inFloats {
		return nil
	}
	f := object.Float(s.floats.float())
	s.floats, s.inFloats = tripleFloat{}, false
	var err error
	s.total, err = object.Binary(s.t, s.total, f, object.Add)
	return err
}

func (s *sumProduct) add(a, b value) error {
	if !s.noFloats {
		if ok, err := s.addFloats(a, b); ok || err != nil {
			return err
		}
	}
	p, err := object.Binary(s.t, a, b, object.Mul)
	if err == nil {
		s.total, err = object.Binary(s.t, s.total, p, object.Add)
	}
	return err
}

// addFloats adds a product of which at least one factor is a float.
func (s *sumProduct) addFloats(a, b value) (bool, error) {
	exactInt := func(v value) bool { return v.Type() == &object.IntType || v.IsBool() }
	switch {
	case a.IsFloat() && b.IsFloat(), a.IsFloat() && exactInt(b), b.IsFloat() && exactInt(a):
		x, y, err := two(s.t, a, b)
		if err != nil {
			if !object.Matches(err, &object.OverflowError) {
				return false, err
			}
			break
		}
		if sum := s.floats.plus(x, y); sum.hi-sum.hi == 0 {
			s.floats, s.inFloats = sum, true
			return true, nil
		}
	case exactInt(a) && exactInt(b) && !s.inFloats:
		return false, nil
	}
	s.noFloats = !(exactInt(a) && exactInt(b))
	return false, s.flush()
}

func sumprodOf(t *thread, _, p, q value) (value, error) {
	ip, err := object.Iter(t, p)
	if err != nil {
		return value{}, err
	}
	iq, err := object.Iter(t, q)
	if err != nil {
		return value{}, err
	}
	s := sumProduct{t: t, total: object.Int(0)}
	for {
		a, err := object.Next(t, ip)
		if err != nil {
			return value{}, err
		}
		b, err := object.Next(t, iq)
		if err != nil {
			return value{}, err
		}
		switch {
		case a.P == nil && b.P == nil:
			err := s.flush()
			return s.total, err
		case a.P == nil || b.P == nil:
			return value{}, object.ValueErrorf("Inputs are not the same length")
		}
		if err := s.add(a, b); err != nil {
			return value{}, err
		}
	}
}
