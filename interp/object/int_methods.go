package object

import (
	"math/bits"

	"github.com/gopy-lang/gopy/interp/internal/bigint"
)

func intSelf(t *Thread, self Value) (Value, error) { return self.ExactInt(), nil }

func intBitLength(t *Thread, self Value) (Value, error) {
	n, _ := intOperand(self)
	return Int(int64(n.bitLength())), nil
}

func intBitCount(t *Thread, self Value) (Value, error) {
	n, _ := intOperand(self)
	if n.big != nil {
		return Int(int64(bigint.BitCount(n.big))), nil
	}
	u := uint64(n.small)
	if n.small < 0 {
		u = -u
	}
	return Int(int64(bits.OnesCount64(u))), nil
}

func intRound(t *Thread, self, ndigits Value) (Value, error) {
	if ndigits.P == nil || ndigits.IsNone() {
		return self.ExactInt(), nil
	}
	d, err := Index(t, ndigits)
	if err != nil {
		return Value{}, err
	}
	places, _ := intOperand(d)
	n, _ := intOperand(self)
	switch {
	case places.sign() >= 0:
		return self.ExactInt(), nil
	case places.big != nil || -places.small > int64(n.bitLength()):
		return Int(0), nil // 10**-places is far larger than the number
	}
	return NewBigInt(bigint.RoundTo(n.asBig(), int(-places.small))), nil
}

// digitBits is the number of bits in a digit of CPython's int.
const digitBits = 30

func intSizeof(t *Thread, self Value) (Value, error) {
	n, _ := intOperand(self)
	digits := max(1, (n.bitLength()+digitBits-1)/digitBits)
	return Int(int64(24 + 4*digits)), nil
}

func intFormat(t *Thread, self, spec Value) (Value, error) {
	if !spec.IsStr() {
		return Value{}, TypeErrorf("__format__() argument must be str, not %s", argTypeName(spec))
	}
	return FormatInt(t, self, spec.Str().String())
}

var intMethods = []Def{
	{Name: "conjugate", Sig: "()", F0: intSelf, Doc: "Returns self, the complex conjugate of any int."},
	{Name: "bit_length", Sig: "()", F0: intBitLength, Doc: "Number of bits necessary to represent self in binary.\n\n>>> bin(37)\n'0b100101'\n>>> (37).bit_length()\n6"},
	{Name: "bit_count", Sig: "()", F0: intBitCount, Doc: "Number of ones in the binary representation of the absolute value of self.\n\nAlso known as the population count.\n\n>>> bin(13)\n'0b1101'\n>>> (13).bit_count()\n3"},
	{Name: "to_bytes", Sig: "(length=1, byteorder='big', *, signed=False)", FN: intToBytes, Doc: "Return an array of bytes representing an integer.\n\n  length\n    Length of bytes object to use.  An OverflowError is raised if\n    the integer is not representable with the given number of bytes.\n    Default is length 1.\n  byteorder\n    The byte order used to represent the integer.  If byteorder is\n    'big', the most significant byte is at the beginning of the byte\n    array.  If byteorder is 'little', the most significant byte is at\n    the end of the byte array.  To request the native byte order of\n    the host system, use sys.byteorder as the byte order value.\n    Default is to use 'big'.\n  signed\n    Determines whether two's complement is used to represent the\n    integer.  If signed is False and a negative integer is given,\n    an OverflowError is raised."},
	{Name: "from_bytes", Class: true, Sig: "(bytes, byteorder='big', *, signed=False)", FN: intFromBytes, Doc: "Return the integer represented by the given array of bytes.\n\n  bytes\n    Holds the array of bytes to convert.  The argument must either\n    support the buffer protocol or be an iterable object producing\n    bytes.  Bytes and bytearray are examples of built-in objects that\n    support the buffer protocol.\n  byteorder\n    The byte order used to represent the integer.  If byteorder is\n    'big', the most significant byte is at the beginning of the byte\n    array.  If byteorder is 'little', the most significant byte is at\n    the end of the byte array.  To request the native byte order of\n    the host system, use sys.byteorder as the byte order value.\n    Default is to use 'big'.\n  signed\n    Indicates whether two's complement is used to represent the\n    integer."},
	{Name: "as_integer_ratio", Sig: "()", F0: func(t *Thread, self Value) (Value, error) { return TupleValue(self.ExactInt(), Int(1)), nil }, Doc: "Return a pair of integers, whose ratio is equal to the original int.\n\nThe ratio is in lowest terms and has a positive denominator.\n\n>>> (10).as_integer_ratio()\n(10, 1)\n>>> (-10).as_integer_ratio()\n(-10, 1)\n>>> (0).as_integer_ratio()\n(0, 1)"},
	{Name: "__trunc__", Sig: "()", F0: intSelf, Doc: "Truncating an Integral returns itself."},
	{Name: "__floor__", Sig: "()", F0: intSelf, Doc: "Flooring an Integral returns itself."},
	{Name: "__ceil__", Sig: "()", F0: intSelf, Doc: "Ceiling of an Integral returns itself."},
	{Name: "__round__", Sig: "(ndigits=None, /)", F1: intRound, Opt: 1, Doc: "Rounding an Integral returns itself.\n\nRounding with an ndigits argument also returns an integer."},
	{Name: "__getnewargs__", Sig: "()", F0: func(t *Thread, self Value) (Value, error) { return TupleValue(self.ExactInt()), nil }},
	{Name: "__format__", Sig: "(format_spec, /)", F1: intFormat, Doc: "Convert to a string according to format_spec."},
	{Name: "__sizeof__", Sig: "()", F0: intSizeof, Doc: "Returns size in memory, in bytes."},
	{Name: "is_integer", Sig: "()", F0: func(t *Thread, self Value) (Value, error) { return True, nil }, Doc: "Returns True. Exists for duck type compatibility with float.is_integer."},
}

func constInt(n int64) func(t *Thread, self Value) (Value, error) {
	return func(t *Thread, self Value) (Value, error) { return Int(n), nil }
}

var intGetSets = []GetSet{
	{Name: "real", Get: intSelf, Doc: "the real part of a complex number"},
	{Name: "imag", Get: constInt(0), Doc: "the imaginary part of a complex number"},
	{Name: "numerator", Get: intSelf, Doc: "the numerator of a rational number in lowest terms"},
	{Name: "denominator", Get: constInt(1), Doc: "the denominator of a rational number in lowest terms"},
}
