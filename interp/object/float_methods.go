package object

import (
	"math"

	"github.com/gopy-lang/gopy/interp/internal/dtoa"
)

// integral makes a method that rounds a float to an int.
func integral(round func(float64) float64) func(t *Thread, self Value) (Value, error) {
	return func(t *Thread, self Value) (Value, error) {
		f, _ := self.FloatOf()
		return floatToInt(round(f))
	}
}

// floatRound is float.__round__(ndigits=None).
func floatRound(t *Thread, self, ndigits Value) (Value, error) {
	f, _ := self.FloatOf()
	if ndigits.P == nil || ndigits.IsNone() {
		return floatToInt(math.RoundToEven(f))
	}
	n, err := IndexInt(t, ndigits, nil)
	if err != nil {
		return Value{}, err
	}
	r, ok := dtoa.Round(f, int64(n))
	if !ok {
		return Value{}, OverflowErrorf("rounded value too large to represent")
	}
	return Float(r), nil
}

func floatAsIntegerRatio(t *Thread, self Value) (Value, error) {
	f, _ := self.FloatOf()
	switch {
	case math.IsInf(f, 0):
		return Value{}, OverflowErrorf("cannot convert Infinity to integer ratio")
	case f != f:
		return Value{}, ValueErrorf("cannot convert NaN to integer ratio")
	}
	num, den := dtoa.IntegerRatio(f)
	return TupleValue(NewBigInt(num), NewBigInt(den)), nil
}

func floatIsInteger(t *Thread, self Value) (Value, error) {
	f, _ := self.FloatOf()
	return Bool(!math.IsInf(f, 0) && f == math.Floor(f)), nil
}

func floatHex(t *Thread, self Value) (Value, error) {
	f, _ := self.FloatOf()
	return StrValue(dtoa.Hex(f)), nil
}

// floatOfClass returns f as cls, which is float or derived from it, makes it.
func floatOfClass(t *Thread, cls Value, f float64) (Value, error) {
	if cls.AsType() == &FloatType {
		return Float(f), nil
	}
	return CallArgs(t, cls, Float(f))
}

func floatFromHex(t *Thread, cls, x Value) (Value, error) {
	if !x.IsStr() {
		return Value{}, TypeErrorf("bad argument type for built-in operation")
	}
	f, err := dtoa.ParseHex(x.Str().String())
	switch err {
	case nil:
		return floatOfClass(t, cls, f)
	case dtoa.ErrHexRange:
		return Value{}, OverflowErrorf("%s", err.Error())
	}
	return Value{}, ValueErrorf("%s", err.Error())
}

func floatFromNumber(t *Thread, cls, x Value) (Value, error) {
	f, err := AsFloat(t, x)
	if err != nil {
		return Value{}, err
	}
	return floatOfClass(t, cls, f)
}

// floatGetFormat says how C would store a float; Go's machines that gopy runs
// on are all little-endian.
func floatGetFormat(t *Thread, cls, x Value) (Value, error) {
	if !x.IsStr() {
		return Value{}, TypeErrorf("__getformat__() argument must be str, not %s", argTypeName(x))
	}
	if s := x.Str().String(); s != "double" && s != "float" {
		return Value{}, ValueErrorf("__getformat__() argument 1 must be 'double' or 'float'")
	}
	return StrValue("IEEE, little-endian"), nil
}

func floatFormat(t *Thread, self, spec Value) (Value, error) {
	if !spec.IsStr() {
		return Value{}, TypeErrorf("__format__() argument must be str, not %s", argTypeName(spec))
	}
	return FormatFloat(t, self, spec.Str().String())
}

var floatMethods = []Def{
	{Name: "from_number", Class: true, Sig: "(number, /)", F1: floatFromNumber, Doc: "Make a float of a number; not of a string."},
	{Name: "conjugate", Sig: "()", F0: floatItself, Doc: "The number itself."},
	{Name: "__trunc__", Sig: "()", F0: integral(math.Trunc), Doc: "The whole part, as an int."},
	{Name: "__floor__", Sig: "()", F0: integral(math.Floor), Doc: "The largest int that is not greater."},
	{Name: "__ceil__", Sig: "()", F0: integral(math.Ceil), Doc: "The smallest int that is not less."},
	{Name: "__round__", Sig: "(ndigits=None, /)", F1: floatRound, Opt: 1, Doc: "The nearest int, of two the even one; with ndigits a float with so many decimals."},
	{Name: "as_integer_ratio", Sig: "()", F0: floatAsIntegerRatio, Doc: "The pair of ints, in lowest terms, whose ratio is exactly this number.\n\n>>> (2.5).as_integer_ratio()\n(5, 2)"},
	{Name: "fromhex", Class: true, Sig: "(string, /)", F1: floatFromHex, Doc: "Make a float of a hexadecimal string.\n\n>>> float.fromhex('0x1.8p3')\n12.0"},
	{Name: "hex", Sig: "()", F0: floatHex, Doc: "The number as a hexadecimal string.\n\n>>> (12.0).hex()\n'0x1.8000000000000p+3'"},
	{Name: "is_integer", Sig: "()", F0: floatIsInteger, Doc: "Is it a whole number?"},
	{Name: "__getnewargs__", Sig: "()", F0: func(t *Thread, self Value) (Value, error) {
		f, _ := self.FloatOf()
		return TupleValue(Float(f)), nil
	}},
	{Name: "__getformat__", Class: true, Sig: "(typestr, /)", F1: floatGetFormat, Doc: "How C's double or float lies in memory; for tests."},
	{Name: "__format__", Sig: "(format_spec, /)", F1: floatFormat, Doc: "Format as format_spec says."},
}

var floatGetSets = []GetSet{
	{Name: "real", Get: floatItself, Doc: "the number itself"},
	{Name: "imag", Get: func(t *Thread, self Value) (Value, error) { return Float(0), nil }, Doc: "0.0"},
}
