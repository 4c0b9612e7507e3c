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
	{Name: "conjugate", Sig: "()", F0: intSelf, Doc: "The number itself."},
	{Name: "bit_length", Sig: "()", F0: intBitLength, Doc: "The number of bits of abs(self) in binary.\n\n>>> (37).bit_length()\n6"},
	{Name: "bit_count", Sig: "()", F0: intBitCount, Doc: "The number of ones in abs(self) in binary.\n\n>>> (13).bit_count()\n3"},
	{Name: "to_bytes", Sig: "(length=1, byteorder='big', *, signed=False)", FN: intToBytes, Doc: "The bytes of the integer, length of them, in the byte order 'big' or\n'little'; in two's complement if signed. OverflowError when it does not fit."},
	{Name: "from_bytes", Class: true, Sig: "(bytes, byteorder='big', *, signed=False)", FN: intFromBytes, Doc: "The integer of these bytes (a bytes-like object or an iterable of ints) in the\nbyte order 'big' or 'little'; in two's complement if signed."},
	{Name: "as_integer_ratio", Sig: "()", F0: func(t *Thread, self Value) (Value, error) { return TupleValue(self.ExactInt(), Int(1)), nil }, Doc: "The pair (self, 1).\n\n>>> (7).as_integer_ratio()\n(7, 1)"},
	{Name: "__trunc__", Sig: "()", F0: intSelf, Doc: "The number itself."},
	{Name: "__floor__", Sig: "()", F0: intSelf, Doc: "The number itself."},
	{Name: "__ceil__", Sig: "()", F0: intSelf, Doc: "The number itself."},
	{Name: "__round__", Sig: "(ndigits=None, /)", F1: intRound, Opt: 1, Doc: "The number itself; with a negative ndigits the nearest multiple of a power of ten."},
	{Name: "__getnewargs__", Sig: "()", F0: func(t *Thread, self Value) (Value, error) { return TupleValue(self.ExactInt()), nil }},
	{Name: "__format__", Sig: "(format_spec, /)", F1: intFormat, Doc: "Format as format_spec says."},
	{Name: "__sizeof__", Sig: "()", F0: intSizeof, Doc: "The size in memory that CPython would need, in bytes."},
	{Name: "is_integer", Sig: "()", F0: func(t *Thread, self Value) (Value, error) { return True, nil }, Doc: "True."},
}

func constInt(n int64) func(t *Thread, self Value) (Value, error) {
	return func(t *Thread, self Value) (Value, error) { return Int(n), nil }
}

var intGetSets = []GetSet{
	{Name: "real", Get: intSelf, Doc: "the number itself"},
	{Name: "imag", Get: constInt(0), Doc: "0"},
	{Name: "numerator", Get: intSelf, Doc: "the number itself"},
	{Name: "denominator", Get: constInt(1), Doc: "1"},
}
