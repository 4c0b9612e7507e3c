package dtoa

import (
	"math"
	"math/big"
	"math/bits"
)

// Numbers that are equal hash equal in Python, whatever their type: the hash is
// the value modulo the prime 2**61 - 1, with the sign of the value.
const (
	hashBits    = 61
	hashModulus = 1<<hashBits - 1

	// HashInf is the hash of infinity.
	HashInf = 314159
	// HashImag is what complex multiplies the hash of its imaginary part with.
	HashImag = 1000003
)

// HashInt returns hash(i).
func HashInt(i int64) int64 {
	if i >= 0 && i < hashModulus {
		return i
	}
	abs := uint64(i)
	if i < 0 {
		abs = -abs
	}
	h := int64(abs&hashModulus) + int64(abs>>hashBits)
	if h >= hashModulus {
		h -= hashModulus
	}
	if i < 0 {
		return signed(h)
	}
	return h
}

// signed returns the hash of the negative of a number with hash h; -1 is taken.
func signed(h int64) int64 {
	if h == 1 {
		return -2
	}
	return -h
}

// HashBig returns hash(b).
func HashBig(b *big.Int) int64 {
	var h uint64
	words := b.Bits()
	for i := len(words) - 1; i >= 0; i-- {
		// 2**64 is 8 modulo the prime, 2**32 is itself.
		if bits.UintSize == 64 {
			hi, lo := bits.Mul64(h, 8)
			lo, carry := bits.Add64(lo, uint64(words[i]), 0)
			h = reduce(hi+carry, lo)
		} else {
			hi, lo := bits.Mul64(h, 1<<32)
			lo, carry := bits.Add64(lo, uint64(words[i]), 0)
			h = reduce(hi+carry, lo)
		}
	}
	if b.Sign() < 0 {
		return signed(int64(h))
	}
	return int64(h)
}

// reduce returns hi*2**64 + lo modulo the prime, for hi below 2**58.
func reduce(hi, lo uint64) uint64 {
	h := lo&hashModulus + (lo>>hashBits | hi<<(64-hashBits))
	if h >= hashModulus {
		h -= hashModulus
	}
	if h >= hashModulus {
		h -= hashModulus
	}
	return h
}

// HashFloat returns hash(f). A NaN hashes by its object's identity in Python,
// which the caller has to do; here it is 0.
func HashFloat(f float64) int64 {
	if i := int64(f); float64(i) == f && i != math.MaxInt64 && i != math.MinInt64 {
		return HashInt(i)
	}
	if f-f != 0 {
		switch {
		case f > 0:
			return HashInf
		case f < 0:
			return -HashInf
		}
		return 0
	}
	word := math.Float64bits(f)
	m := word & (1<<52 - 1)
	exp := int(word >> 52 & 0x7FF)
	if exp == 0 {
		exp = 1
	} else {
		m |= 1 << 52
	}
	exp -= 1075 // |f| == m * 2**exp
	// Multiplying by 2**exp modulo 2**61-1 rotates the 61 bits.
	shift := uint((exp%hashBits + hashBits) % hashBits)
	h := int64(m<<shift&hashModulus | m>>(hashBits-shift))
	if h == hashModulus {
		h = 0
	}
	if word>>63 != 0 {
		return signed(h)
	}
	return h
}

// HashComplex returns hash(complex(re, im)) from the hashes of its parts.
func HashComplex(re, im int64) int64 {
	h := uint64(re) + HashImag*uint64(im)
	if h == math.MaxUint64 {
		return -2
	}
	return int64(h)
}
