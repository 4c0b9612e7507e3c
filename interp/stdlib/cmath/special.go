package cmath

import "math"

// A table says what a function gives where the argument has a part that is
// not finite: a row for each class of the real part, a pair in it for each
// class of the imaginary one, in the order of classes. The letters are
// explained at part; "DD" is a domain error.
type table [7]string

// The classes of numbers.
const (
	minusInf = iota
	negative
	minusZero
	zero
	positive
	plusInf
	notANumber
)

func class(x float64) int {
	switch {
	case math.IsNaN(x):
		return notANumber
	case math.IsInf(x, 1):
		return plusInf
	case math.IsInf(x, -1):
		return minusInf
	case x > 0:
		return positive
	case x < 0:
		return negative
	case math.Signbit(x):
		return minusZero
	}
	return zero
}

// part is the number that a letter stands for.
func part(c byte) float64 {
	switch c {
	case '0':
		return 0
	case 'z':
		return math.Copysign(0, -1)
	case '1':
		return 1
	case '_':
		return -1
	case 'i':
		return math.Inf(1)
	case 'j':
		return math.Inf(-1)
	case 'p':
		return math.Pi
	case 'h':
		return math.Pi / 2
	case 'q':
		return math.Pi / 4
	case 't':
		return 3 * math.Pi / 4
	case 'P', 'H', 'Q', 'T':
		return -part(c + 'a' - 'A')
	}
	return math.NaN()
}

// get looks x and y up.
func (t *table) get(x, y float64) (complex128, trouble) {
	pair := t[class(x)][3*class(y):]
	if pair[0] == 'D' {
		return 0, badDomain
	}
	return complex(part(pair[0]), part(pair[1])), fine
}

var (
	acosTable = table{
		"ti pi pi pj pj tj ni", "hi .. .. .. .. hj nn", "hi .. .. .. .. hj hn", "hi .. .. .. .. hj hn",
		"hi .. .. .. .. hj nn", "qi 0i 0i 0j 0j qj ni", "ni nn nn nn nn nj nn"}
	acoshTable = table{
		"iT iP iP ip ip it in", "iH .. .. .. .. ih nn", "iH .. .. .. .. ih nh", "iH .. .. .. .. ih nh",
		"iH .. .. .. .. ih nn", "iQ iz iz i0 i0 iq in", "in nn nn nn nn in nn"}
	asinhTable = table{
		"jQ jz jz j0 j0 jq jn", "jH .. .. .. .. jh nn", "jH .. .. .. .. jh nn", "iH .. .. .. .. ih nn",
		"iH .. .. .. .. ih nn", "iQ iz iz i0 i0 iq in", "in nn nz n0 nn in nn"}
	atanhTable = table{
		"zH zH zH zh zh zh zn", "zH .. .. .. .. zh nn", "zH .. .. .. .. zh zn", "0H .. .. .. .. 0h 0n",
		"0H .. .. .. .. 0h nn", "0H 0H 0H 0h 0h 0h 0n", "0H nn nn nn nn 0h nn"}
	coshTable = table{
		"DD .. i0 iz .. DD in", "DD .. .. .. .. DD nn", "DD .. .. .. .. DD n0", "DD .. .. .. .. DD n0",
		"DD .. .. .. .. DD nn", "DD .. iz i0 .. DD in", "nn nn n0 n0 nn nn nn"}
	expTable = table{
		"00 .. 0z 00 .. 00 00", "DD .. .. .. .. DD nn", "DD .. .. .. .. DD nn", "DD .. .. .. .. DD nn",
		"DD .. .. .. .. DD nn", "DD .. iz i0 .. DD in", "nn nn nz n0 nn nn nn"}
	logTable = table{
		"iT iP iP ip ip it in", "iH .. .. .. .. ih nn", "iH .. .. .. .. ih nn", "iH .. .. .. .. ih nn",
		"iH .. .. .. .. ih nn", "iQ iz iz i0 i0 iq in", "in nn nn nn nn in nn"}
	sinhTable = table{
		"DD .. jz j0 .. DD in", "DD .. .. .. .. DD nn", "DD .. .. .. .. DD 0n", "DD .. .. .. .. DD 0n",
		"DD .. .. .. .. DD nn", "DD .. iz i0 .. DD in", "nn nn nz n0 nn nn nn"}
	sqrtTable = table{
		"ij 0j 0j 0i 0i ii ni", "ij .. .. .. .. ii nn", "ij .. .. .. .. ii nn", "ij .. .. .. .. ii nn",
		"ij .. .. .. .. ii nn", "ij iz iz i0 i0 ii in", "ij nn nn nn nn ii nn"}
	tanhTable = table{
		"_0 .. _z _0 .. _0 _0", "DD .. .. .. .. DD nn", "DD .. .. .. .. DD zn", "DD .. .. .. .. DD 0n",
		"DD .. .. .. .. DD nn", "10 .. 1z 10 .. 10 10", "nn nn nz n0 nn nn nn"}
	rectTable = table{
		"DD .. j0 jz .. DD in", "DD .. .. .. .. DD nn", "00 .. .. .. .. 00 00", "00 .. .. .. .. 00 00",
		"DD .. .. .. .. DD nn", "DD .. iz i0 .. DD in", "nn nn n0 n0 nn nn nn"}
)
