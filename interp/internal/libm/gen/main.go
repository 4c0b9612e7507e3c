// Command gen writes the tables of package libm: values of elementary
// functions at fixed points as unevaluated sums of two floats, computed with
// math/big.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"math"
	"math/big"
	"os"
)

const prec = 2400

func num(f float64) *big.Float { return new(big.Float).SetPrec(prec).SetFloat64(f) }

func zero() *big.Float { return new(big.Float).SetPrec(prec) }

// small tells whether term no longer matters beside sum.
func small(term, sum *big.Float) bool {
	return term.Sign() == 0 || sum.Sign() != 0 && term.MantExp(nil) < sum.MantExp(nil)-prec
}

// series sums first * prod(x * next(i)) for i = 1, 2 ...
func series(first, x *big.Float, next func(i int64) *big.Float) *big.Float {
	sum, term := zero().Set(first), zero().Set(first)
	for i := int64(1); !small(term, sum); i++ {
		term.Mul(term, x)
		sum.Add(sum, zero().Mul(term, next(i)))
	}
	return sum
}

func ratio(a, b int64) *big.Float { return zero().Quo(num(float64(a)), num(float64(b))) }

// exp is e**x for |x| <= 1.
func exp(x *big.Float) *big.Float {
	sum, term := num(1), num(1)
	for i := int64(1); !small(term, sum); i++ {
		term.Mul(term, x)
		term.Quo(term, num(float64(i)))
		sum.Add(sum, term)
	}
	return sum
}

func sinCos(x *big.Float) (sin, cos *big.Float) {
	sin, cos = zero(), zero()
	term := num(1)
	for i := int64(0); !small(term, num(1)); i++ {
		switch i % 4 {
		case 0:
			cos.Add(cos, term)
		case 1:
			sin.Add(sin, term)
		case 2:
			cos.Sub(cos, term)
		case 3:
			sin.Sub(sin, term)
		}
		term.Mul(term, x)
		term.Quo(term, num(float64(i+1)))
	}
	return sin, cos
}

// log is the logarithm by log(x) = 2 atanh((x-1)/(x+1)).
func log(x *big.Float) *big.Float {
	z := zero().Quo(zero().Sub(x, num(1)), zero().Add(x, num(1)))
	if z.Sign() == 0 {
		return zero()
	}
	sum := series(z, zero().Mul(z, z), func(i int64) *big.Float { return ratio(1, 2*i+1) })
	return sum.Mul(sum, num(2))
}

// atan halves the argument by atan(x) = 2 atan(x / (1 + sqrt(1+x*x))).
func atan(x *big.Float) *big.Float {
	factor := 1.0
	for range 8 {
		r := zero().Sqrt(zero().Add(num(1), zero().Mul(x, x)))
		x = zero().Quo(x, r.Add(r, num(1)))
		factor *= 2
	}
	if x.Sign() == 0 {
		return zero()
	}
	square := zero().Mul(x, x)
	sum := series(x, square.Neg(square), func(i int64) *big.Float { return ratio(1, 2*i+1) })
	return sum.Mul(sum, num(factor))
}

// parts splits x into n floats.
func parts(x *big.Float, n int) []float64 {
	rest := zero().Set(x)
	var out []float64
	for range n {
		f, _ := rest.Float64()
		out = append(out, f)
		rest.Sub(rest, num(f))
	}
	return out
}

func pair(x *big.Float) string {
	p := parts(x, 2)
	return fmt.Sprintf("{%s, %s}", hex(p[0]), hex(p[1]))
}

func hex(f float64) string {
	if f == 0 {
		return "0"
	}
	return fmt.Sprintf("%x", f)
}

func main() {
	out, err := tables()
	if err == nil {
		err = os.WriteFile("ztables.go", out, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// tables returns the generated file.
func tables() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("// Code generated from gen/main.go; DO NOT EDIT.\n\npackage libm\n\n")
	ln2 := log(num(2))
	fmt.Fprintf(&b, "// exp2Table[j] is 2**(j/%d).\nvar exp2Table = [%d]dd{\n", 128, 128)
	for j := range int64(128) {
		fmt.Fprintf(&b, "%s,\n", pair(exp(zero().Mul(ln2, ratio(j, 128)))))
	}
	b.WriteString("}\n\n")
	b.WriteString("// logTable[i] holds for c = (i+90)/128 a float inv near 1/c and log(1/inv).\nvar logTable = [92]struct {\ninv float64\nlog dd\n}{\n")
	for i := 90; i < 182; i++ {
		inv := 128 / float64(i)
		l := log(num(inv))
		fmt.Fprintf(&b, "{%s, dd%s},\n", hex(inv), pair(l.Neg(l)))
	}
	b.WriteString("}\n\n// sinTable[j] and cosTable[j] are the sine and cosine of j/64.\nvar sinTable = [52]dd{\n")
	var cosines bytes.Buffer
	for j := range int64(52) {
		s, c := sinCos(ratio(j, 64))
		fmt.Fprintf(&b, "%s,\n", pair(s))
		fmt.Fprintf(&cosines, "%s,\n", pair(c))
	}
	b.WriteString("}\n\nvar cosTable = [52]dd{\n")
	b.Write(cosines.Bytes())
	b.WriteString("}\n\n// atanTable[j] is atan(j/64).\nvar atanTable = [65]dd{\n")
	for j := range int64(65) {
		fmt.Fprintf(&b, "%s,\n", pair(atan(ratio(j, 64))))
	}
	b.WriteString("}\n\n")
	pi := atan(num(1))
	pi.Mul(pi, num(4))
	half := zero().Quo(pi, num(2))
	constant := func(name string, x *big.Float) { fmt.Fprintf(&b, "var %s = dd%s\n", name, pair(x)) }
	triple := func(name string, x *big.Float) {
		for i, f := range parts(x, 3) {
			fmt.Fprintf(&b, "const %s%d = %s\n", name, i+1, hex(f))
		}
	}
	constant("ln2", ln2)
	constant("pi", pi)
	constant("halfPi", half)
	constant("log2e", zero().Quo(num(1), ln2))
	constant("log10e", zero().Quo(num(1), log(num(10))))
	triple("halfPiPart", half)
	// ln2/128 in parts of which the first has few bits: multiples of it are exact.
	unit := zero().Quo(ln2, num(128))
	first := math.Float64frombits(math.Float64bits(parts(unit, 1)[0]) &^ (1<<24 - 1))
	rest := zero().Sub(unit, num(first))
	p := parts(rest, 2)
	fmt.Fprintf(&b, "const ln2Part1 = %s\nconst ln2Part2 = %s\nconst ln2Part3 = %s\n", hex(first), hex(p[0]), hex(p[1]))
	// 2/pi as an integer of 1280 bits.
	inv := zero().Quo(num(2), pi)
	inv.SetMantExp(inv, 1280)
	n, _ := inv.Int(nil)
	b.WriteString("\n// twoOverPi is 2/pi * 2**1280, the most significant word first.\nvar twoOverPi = [20]uint64{\n")
	for i := 19; i >= 0; i-- {
		w := new(big.Int).Rsh(n, uint(64*i))
		w.And(w, new(big.Int).SetUint64(math.MaxUint64))
		fmt.Fprintf(&b, "%#x,\n", w.Uint64())
	}
	b.WriteString("}\n")
	return format.Source(b.Bytes())
}
