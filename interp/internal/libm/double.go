package libm

import "math"

// dd is the number hi + lo, where hi is the float nearest to it.
type dd struct{ hi, lo float64 }

// twoSum returns a + b exactly.
func twoSum(a, b float64) dd {
	s := a + b
	t := s - a
	return dd{s, (a - (s - t)) + (b - t)}
}

// fastSum is twoSum for |a| >= |b| or a == 0.
func fastSum(a, b float64) dd {
	s := a + b
	return dd{s, b - (s - a)}
}

// twoProd returns a * b exactly.
func twoProd(a, b float64) dd {
	p := a * b
	return dd{p, math.FMA(a, b, -p)}
}

func add(a, b dd) dd {
	s := twoSum(a.hi, b.hi)
	return fastSum(s.hi, s.lo+(a.lo+b.lo))
}

func sub(a, b dd) dd { return add(a, dd{-b.hi, -b.lo}) }

// addFloat returns a + b.
func addFloat(a dd, b float64) dd {
	s := twoSum(a.hi, b)
	return fastSum(s.hi, s.lo+a.lo)
}

func mul(a, b dd) dd {
	p := a.hi * b.hi
	e := math.FMA(a.hi, b.hi, -p)
	return fastSum(p, e+(a.hi*b.lo+a.lo*b.hi))
}

func mulFloat(a dd, b float64) dd {
	p := a.hi * b
	e := math.FMA(a.hi, b, -p)
	return fastSum(p, e+a.lo*b)
}

// scaled returns a * f for a power of two f.
func scaled(a dd, f float64) dd { return dd{a.hi * f, a.lo * f} }

func div(a, b dd) dd {
	q := a.hi / b.hi
	r := sub(a, mulFloat(b, q))
	return fastSum(q, r.hi/b.hi)
}

func sqrt(a dd) dd {
	if a.hi == 0 {
		return dd{}
	}
	s := math.Sqrt(a.hi)
	r := sub(a, twoProd(s, s))
	return fastSum(s, r.hi/(2*s))
}

func neg(a dd) dd { return dd{-a.hi, -a.lo} }

// ldexp returns v * 2**k as a float, rounded once.
func ldexp(v dd, k int) float64 {
	if k > -1000 && k < 1000 {
		return v.hi * math.Float64frombits(uint64(k+1023)<<52)
	}
	f := math.Ldexp(v.hi, k)
	if f-f != 0 || math.Abs(f) >= 0x1p-1022 {
		return f
	}
	// A subnormal result: round the sum, not hi, to the fewer bits that there are.
	hi, lo := math.Ldexp(v.hi, k+1022), math.Ldexp(v.lo, k+1022)
	one := math.Copysign(1, hi)
	s := one + hi
	s += (one - s) + hi + lo
	return (s - one) * 0x1p-1022
}
