// Package siphash computes the hash that Python 3.14 gives str and bytes:
// SipHash-1-3 with a 128-bit key, over the bytes of the object.
package siphash

import (
	"crypto/rand"
	"encoding/binary"
	"math/bits"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// Key is the secret of one interpreter.
type Key struct{ K0, K1 uint64 }

// SeedKey returns the key that PYTHONHASHSEED=seed makes: all zero for 0, else
// the first bytes of a linear congruential generator started with seed.
func SeedKey(seed uint32) Key {
	if seed == 0 {
		return Key{}
	}
	var secret [16]byte
	x := seed
	for i := range secret {
		x = x*214013 + 2531011
		secret[i] = byte(x >> 16)
	}
	return keyOf(&secret)
}

// RandomKey returns a key from the operating system's random source.
func RandomKey() Key {
	var secret [16]byte
	rand.Read(secret[:]) // never fails: it ends the program if the system has no randomness
	return keyOf(&secret)
}

func keyOf(secret *[16]byte) Key {
	return Key{binary.LittleEndian.Uint64(secret[:8]), binary.LittleEndian.Uint64(secret[8:])}
}

// state is a hash under way.
type state struct{ v0, v1, v2, v3 uint64 }

func (k *Key) start() state {
	return state{
		k.K0 ^ 0x736f6d6570736575,
		k.K1 ^ 0x646f72616e646f6d,
		k.K0 ^ 0x6c7967656e657261,
		k.K1 ^ 0x7465646279746573,
	}
}

func round(v0, v1, v2, v3 uint64) (uint64, uint64, uint64, uint64) {
	v0 += v1
	v2 += v3
	v1 = bits.RotateLeft64(v1, 13) ^ v0
	v3 = bits.RotateLeft64(v3, 16) ^ v2
	v0 = bits.RotateLeft64(v0, 32)
	v2 += v1
	v0 += v3
	v1 = bits.RotateLeft64(v1, 17) ^ v2
	v3 = bits.RotateLeft64(v3, 21) ^ v0
	v2 = bits.RotateLeft64(v2, 32)
	return v0, v1, v2, v3
}

func (s *state) word(m uint64) {
	s.v3 ^= m
	s.v0, s.v1, s.v2, s.v3 = round(s.v0, s.v1, s.v2, s.v3)
	s.v0 ^= m
}

func (s *state) finish() uint64 {
	s.v2 ^= 0xff
	for range 3 {
		s.v0, s.v1, s.v2, s.v3 = round(s.v0, s.v1, s.v2, s.v3)
	}
	return s.v0 ^ s.v1 ^ s.v2 ^ s.v3
}

// Sum returns the plain SipHash-1-3 of data.
func (k *Key) Sum(data string) uint64 {
	s := k.start()
	b := wtf8.Bytes(data)
	last := uint64(len(b)) << 56
	for len(b) >= 8 {
		s.word(binary.LittleEndian.Uint64(b))
		b = b[8:]
	}
	for i, c := range b {
		last |= uint64(c) << (8 * i)
	}
	s.word(last)
	return s.finish()
}

// hashOf makes the 64 bits a Python hash: -1 is taken, as the C API's error.
func hashOf(sum uint64) int64 {
	if sum == ^uint64(0) {
		return -2
	}
	return int64(sum)
}

// Hash returns Python's hash of a bytes object with that data, and of a str
// with that text when it is ASCII.
func (k *Key) Hash(data string) int64 {
	if len(data) == 0 {
		return 0
	}
	return hashOf(k.Sum(data))
}

// HashText returns Python's hash of the str whose text is the valid WTF-8 text.
// CPython hashes its own representation, with one, two or four bytes for every
// code point by the widest one, so that is what is hashed here.
func (k *Key) HashText(text string) int64 {
	if wtf8.IsASCII(text) {
		return k.Hash(text)
	}
	width := uint(wtf8.Width(text)) * 8
	s := k.start()
	var m, total uint64
	var filled uint
	for text != "" {
		r, size := wtf8.DecodeRune(text)
		text = text[size:]
		m |= uint64(r) << filled
		filled += width
		total += uint64(width / 8)
		if filled == 64 {
			s.word(m)
			m, filled = 0, 0
		}
	}
	s.word(m | total<<56)
	return hashOf(s.finish())
}
