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
	{Name: "from_number", Class: true, Sig: "(number, /)", F1: floatFromNumber, Doc: "Convert real number to a floating-point number."},
	{Name: "conjugate", Sig: "()", F0: floatItself, Doc: "Return self, the complex conjugate of any float."},
	{Name: "__trunc__", Sig: "()", F0: integral(math.Trunc), Doc: "Return the Integral closest to x between 0 and x."},
	{Name: "__floor__", Sig: "()", F0: integral(math.Floor), Doc: "Return the floor as an Integral."},
	{Name: "__ceil__", Sig: "()", F0: integral(math.Ceil), Doc: "Return the ceiling as an Integral."},
	{Name: "__round__", Sig: "(ndigits=None, /)", F1: floatRound, Opt: 1, Doc: "Return the Integral closest to x, rounding half toward even.\n\nWhen an argument is passed, work like built-in round(x, ndigits)."},
	{Name: "as_integer_ratio", Sig: "()", F0: floatAsIntegerRatio, Doc: "Return a pair of integers, whose ratio is exactly equal to the original float.\n\nThe ratio is in lowest terms and has a positive denominator.  Raise\nOverflowError on infinities and a ValueError on NaNs.\n\n>>> (10.0).as_integer_ratio()\n(10, 1)\n>>> (0.0).as_integer_ratio()\n(0, 1)\n>>> (-.25).as_integer_ratio()\n(-1, 4)"},
	{Name: "fromhex", Class: true, Sig: "(string, /)", F1: floatFromHex, Doc: "Create a floating-point number from a hexadecimal string.\n\n>>> float.fromhex('0x1.ffffp10')\n2047.984375\n>>> float.fromhex('-0x1p-1074')\n-5e-324"},
	{Name: "hex", Sig: "()", F0: floatHex, Doc: "Return a hexadecimal representation of a floating-point number.\n\n>>> (-0.1).hex()\n'-0x1.999999999999ap-4'\n>>> 3.14159.hex()\n'0x1.921f9f01b866ep+1'"},
	{Name: "is_integer", Sig: "()", F0: floatIsInteger, Doc: "Return True if the float is an integer."},
	{Name: "__getnewargs__", Sig: "()", F0: func(t *Thread, self Value) (Value, error) {
		f, _ := self.FloatOf()
		return TupleValue(Float(f)), nil
	}},
	{Name: "__getformat__", Class: true, Sig: "(typestr, /)", F1: floatGetFormat, Doc: "You probably don't want to use this function.\n\n  typestr\n    Must be 'double' or 'float'.\n\nIt exists mainly to be used in Python's test suite.\n\nThis function returns whichever of 'unknown', 'IEEE, big-endian' or\n'IEEE, little-endian' best describes the format of floating-point\nnumbers used by the C type named by typestr."},
	{Name: "__format__", Sig: "(format_spec, /)", F1: floatFormat, Doc: "Formats the float according to format_spec."},
}

var floatGetSets = []GetSet{
	{Name: "real", Get: floatItself, Doc: "the real part of a complex number"},
	{Name: "imag", Get: func(t *Thread, self Value) (Value, error) { return Float(0), nil }, Doc: "the imaginary part of a complex number"},
}
