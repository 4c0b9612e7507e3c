// Package wtf8 holds the text of Python strings: UTF-8 in which lone
// surrogates may stand too.
//
// Every code point from U+0000 to U+10FFFF has exactly one encoding here: the
// one UTF-8 would use, and for the surrogates U+D800..U+DFFF the three bytes the
// UTF-8 scheme gives them. A high surrogate followed by a low one stays two code
// points (Python keeps them apart), so joining two valid texts is always valid,
// unlike in the strict WTF-8 of the web.
//
// Most functions trust their input to be valid, as the text of a str always is;
// only [Valid] and [DecodeChecked] do not.
package wtf8

import (
	"encoding/binary"
	"math/bits"
	"unsafe"
)

const (
	// MaxRune is the highest code point of a Python str.
	MaxRune = 0x10FFFF
	// UTFMax is the length of the longest encoding of one code point.
	UTFMax = 4

	surrogateMin = 0xD800
	surrogateMax = 0xDFFF

	highBits = 0x8080808080808080
	lowBits  = 0x0101010101010101
)

// Bytes returns the bytes of s without copying them. They must not be written.
func Bytes(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

// String returns b as a string without copying it. Nobody may write b after.
func String(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// IsSurrogate reports whether r is one of U+D800..U+DFFF.
func IsSurrogate(r rune) bool { return uint32(r)-surrogateMin <= surrogateMax-surrogateMin }

// IsContinuation reports whether b is not the first byte of a code point.
func IsContinuation(b byte) bool { return int8(b) < -0x40 }

// RuneLen returns the length of the encoding of r, which must be in
// 0..MaxRune.
func RuneLen(r rune) int {
	switch {
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case r < 0x10000:
		return 3
	}
	return 4
}

// AppendRune appends the encoding of r, which must be in 0..MaxRune.
func AppendRune(dst []byte, r rune) []byte {
	if uint32(r) < 0x80 {
		return append(dst, byte(r))
	}
	return appendWide(dst, uint32(r))
}

func appendWide(dst []byte, r uint32) []byte {
	switch {
	case r < 0x800:
		return append(dst, 0xC0|byte(r>>6), 0x80|byte(r)&0x3F)
	case r < 0x10000:
		return append(dst, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return append(dst, 0xF0|byte(r>>18), 0x80|byte(r>>12)&0x3F, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
}

// EncodeRune returns r, which must be in 0..MaxRune, as text of its own.
func EncodeRune(r rune) string {
	var buf [UTFMax]byte
	return string(AppendRune(buf[:0], r))
}

// SizeAt returns the length of the code point whose first byte is b.
func SizeAt(b byte) int {
	switch {
	case b < 0x80:
		return 1
	case b < 0xE0:
		return 2
	case b < 0xF0:
		return 3
	}
	return 4
}

// DecodeRune returns the first code point of s and its length, or (0, 0) when s
// is empty. s must be valid.
func DecodeRune(s string) (rune, int) {
	if len(s) == 0 {
		return 0, 0
	}
	if b := s[0]; b < 0x80 {
		return rune(b), 1
	}
	return decodeWide(s)
}

func decodeWide(s string) (rune, int) {
	b := s[0]
	switch {
	case b < 0xE0 && len(s) >= 2:
		return rune(b&0x1F)<<6 | rune(s[1]&0x3F), 2
	case b < 0xF0 && len(s) >= 3:
		return rune(b&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	case len(s) >= 4:
		return rune(b&0x07)<<18 | rune(s[1]&0x3F)<<12 | rune(s[2]&0x3F)<<6 | rune(s[3]&0x3F), 4
	}
	panic("BUG: wtf8: text ends inside a code point")
}

// DecodeLastRune returns the last code point of s and its length, or (0, 0)
// when s is empty. s must be valid.
func DecodeLastRune(s string) (rune, int) {
	n := len(s)
	if n == 0 {
		return 0, 0
	}
	if b := s[n-1]; b < 0x80 {
		return rune(b), 1
	}
	i := n - 1
	for i > 0 && IsContinuation(s[i]) {
		i--
	}
	return decodeWide(s[i:])
}

// DecodeChecked returns the first code point of s and its length, for any s;
// the length is 0 when s is empty or does not begin with a valid code point.
func DecodeChecked(s string) (rune, int) {
	if len(s) == 0 {
		return 0, 0
	}
	b := s[0]
	if b < 0x80 {
		return rune(b), 1
	}
	size := SizeAt(b)
	if b < 0xC2 || b > 0xF4 || len(s) < size {
		return 0, 0
	}
	for i := 1; i < size; i++ {
		if !IsContinuation(s[i]) {
			return 0, 0
		}
	}
	r, _ := decodeWide(s)
	if r > MaxRune || RuneLen(r) != size {
		return 0, 0
	}
	return r, size
}

// Valid reports whether s is well-formed text, surrogates allowed.
func Valid(s string) bool {
	for len(s) > 0 {
		n := asciiPrefix(s)
		s = s[n:]
		for len(s) > 0 && s[0] >= 0x80 {
			_, size := DecodeChecked(s)
			if size == 0 {
				return false
			}
			s = s[size:]
		}
	}
	return true
}

// HasSurrogate reports whether the valid text s has a surrogate in it.
func HasSurrogate(s string) bool { return IndexSurrogate(s) >= 0 }

// IndexSurrogate returns the byte offset of the first surrogate of the valid
// text s, or -1.
func IndexSurrogate(s string) int {
	// Only surrogates have 0xED followed by a byte from 0xA0 on.
	for i := 0; i+2 < len(s); i++ {
		if s[i] == 0xED && s[i+1] >= 0xA0 {
			return i
		}
	}
	return -1
}

func load(s string, i int) uint64 {
	return binary.LittleEndian.Uint64(unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(unsafe.StringData(s)), i)), 8))
}

// asciiPrefix returns how many bytes of s stand before the first non-ASCII one.
func asciiPrefix(s string) int {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if w := load(s, i) & highBits; w != 0 {
			return i + bits.TrailingZeros64(w)>>3
		}
	}
	for ; i < len(s); i++ {
		if s[i] >= 0x80 {
			return i
		}
	}
	return i
}

// ASCIIPrefix returns the length of the longest ASCII prefix of s.
func ASCIIPrefix(s string) int { return asciiPrefix(s) }

// IsASCII reports whether every byte of s is below 0x80.
func IsASCII(s string) bool {
	i := 0
	for ; i+32 <= len(s); i += 32 {
		if (load(s, i)|load(s, i+8)|load(s, i+16)|load(s, i+24))&highBits != 0 {
			return false
		}
	}
	for ; i+8 <= len(s); i += 8 {
		if load(s, i)&highBits != 0 {
			return false
		}
	}
	for ; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// continuations returns a word with bit 0 of each byte set where w has a
// continuation byte (10xxxxxx).
func continuations(w uint64) uint64 { return w >> 7 & (^w >> 6) & lowBits }

// Count returns the number of code points of the valid text s.
func Count(s string) int {
	n := len(s)
	i := 0
	for i+8 <= len(s) {
		// Each byte of the sum counts up to 255 words before it would overflow;
		// adding the words is cheaper than counting the bits of each.
		stop := min(len(s)-7, i+8*255)
		var sum uint64
		for ; i < stop; i += 8 {
			sum += continuations(load(s, i))
		}
		const even = 0x00FF00FF00FF00FF
		pairs := sum&even + sum>>8&even
		n -= int(pairs * 0x0001000100010001 >> 48)
	}
	for ; i < len(s); i++ {
		if IsContinuation(s[i]) {
			n--
		}
	}
	return n
}

// Width returns how many bytes CPython gives one code point of the valid text
// s: 1 up to U+00FF, 2 up to U+FFFF, else 4.
func Width(s string) int {
	width := 1
	for i := asciiPrefix(s); i < len(s); i++ {
		switch b := s[i]; {
		case b >= 0xF0:
			return 4
		case b >= 0xC4:
			width = 2
		}
	}
	return width
}

// AppendRunes appends the code points of the valid text s.
func AppendRunes(dst []rune, s string) []rune {
	for len(s) > 0 {
		if s[0] < 0x80 {
			dst = append(dst, rune(s[0]))
			s = s[1:]
			continue
		}
		r, size := decodeWide(s)
		dst = append(dst, r)
		s = s[size:]
	}
	return dst
}

// AppendText appends the encodings of all of runes.
func AppendText(dst []byte, runes []rune) []byte {
	for _, r := range runes {
		dst = AppendRune(dst, r)
	}
	return dst
}
