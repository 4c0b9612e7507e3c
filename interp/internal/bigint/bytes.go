package bigint

import (
	"errors"
	"math/big"
	"slices"
)

// Both are OverflowErrors in Python, with these texts.
var (
	ErrNegative = errors.New("can't convert negative int to unsigned")
	ErrTooBig   = errors.New("int too big to convert")
)

// FillBytes writes x into all of dst, as x.to_bytes(len(dst), order, signed=signed).
func FillBytes(dst []byte, x *big.Int, little, signed bool) error {
	neg := x.Sign() < 0
	if neg && !signed {
		return ErrNegative
	}
	n := x.BitLen()
	if signed && n > 0 {
		// A sign bit on top, which -128 shares with its highest bit.
		if !neg || n-1 != int(x.TrailingZeroBits()) {
			n++
		}
	}
	if n > len(dst)*8 {
		return ErrTooBig
	}
	if neg {
		// -x == ^(x - 1) in two's complement.
		var less big.Int
		less.Not(x).FillBytes(dst)
		for i := range dst {
			dst[i] = ^dst[i]
		}
	} else {
		x.FillBytes(dst)
	}
	if little {
		slices.Reverse(dst)
	}
	return nil
}

// FillBytesInt is FillBytes for an int that fits a word.
func FillBytesInt(dst []byte, x int64, little, signed bool) error {
	if x < 0 && !signed {
		return ErrNegative
	}
	if n := uint(len(dst)) * 8; n < 64 {
		var rest int64
		if signed && n > 0 {
			rest = x >> (n - 1) // all sign bits when it fits
		} else {
			rest = x >> n
		}
		if rest != 0 && !(signed && rest == -1 && n > 0) {
			return ErrTooBig
		}
	}
	for i := range dst {
		b := byte(x)
		x >>= 8
		if little {
			dst[i] = b
		} else {
			dst[len(dst)-1-i] = b
		}
	}
	return nil
}

// FromBytes returns int.from_bytes(data, order, signed=signed).
func FromBytes(data []byte, little, signed bool) Number {
	if len(data) <= 8 {
		var word uint64
		for i := range data {
			b := data[i]
			if little {
				b = data[len(data)-1-i]
			}
			word = word<<8 | uint64(b)
		}
		if unused := 64 - 8*uint(len(data)); signed && unused < 64 {
			return Number{Small: int64(word<<unused) >> unused}
		}
		if int64(word) >= 0 {
			return Number{Small: int64(word)}
		}
		return Number{Big: new(big.Int).SetUint64(word)}
	}
	if little {
		data = slices.Clone(data)
		slices.Reverse(data)
	}
	z := new(big.Int).SetBytes(data)
	if signed && data[0]&0x80 != 0 {
		z.Sub(z, new(big.Int).Lsh(one, uint(len(data))*8))
	}
	if z.IsInt64() {
		return Number{Small: z.Int64()}
	}
	return Number{Big: z}
}
