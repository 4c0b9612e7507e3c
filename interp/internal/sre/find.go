package sre

import (
	"encoding/binary"
	"math/bits"
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// finder finds a literal by its rarest byte, and where that one is not rare at
// all, by its two rarest.
type finder struct {
	rare, second byte
	offset       int // of rare in the literal
	secondOffset int
}

// commonBytes are the bytes of text, the most common first. Bytes that are not
// there count as rare.
const commonBytes = " etaoinsrhldcumfpgwybv\n,.k0123456789-_\"'()/:=<>xjqzSTAMCPIEBRDNLFOHGUWVYKJXQZ" +
	"\x80\xd0\xd1\xc3\xe4\xe5\xe6\xe7\xe3"

func rarity(b byte) int {
	if i := strings.IndexByte(commonBytes, b); i >= 0 {
		return i
	}
	if wtf8.IsContinuation(b) {
		return 1
	}
	return len(commonBytes)
}

func newFinder(lit string) (f finder) {
	best, next := -1, -1
	for i := range len(lit) {
		switch r := rarity(lit[i]); {
		case r > best:
			next, f.second, f.secondOffset = best, f.rare, f.offset
			best, f.rare, f.offset = r, lit[i], i
		case r > next && lit[i] != f.rare:
			next, f.second, f.secondOffset = r, lit[i], i
		}
	}
	if next < 0 && len(lit) > 1 {
		f.second, f.secondOffset = lit[0], 0
		if f.offset == 0 {
			f.second, f.secondOffset = lit[1], 1
		}
	}
	return f
}

// index is strings.Index(text, lit) for the literal f was made for.
func (f *finder) index(text, lit string) int {
	if len(lit) == 1 {
		return strings.IndexByte(text, lit[0])
	}
	for at, misses := 0, 0; ; {
		if len(text)-at < len(lit) {
			return -1
		}
		i := strings.IndexByte(text[at+f.offset:], f.rare)
		if i < 0 {
			return -1
		}
		at += i
		if len(text)-at < len(lit) {
			return -1
		}
		if text[at:at+len(lit)] == lit {
			return at
		}
		at++
		if misses++; misses > 4+at>>6 {
			if i = f.indexPair(text[at:], lit); i >= 0 {
				i += at
			}
			return i
		}
	}
}

// indexPair is index by two bytes, at eight places at a time.
func (f *finder) indexPair(text, lit string) int {
	const (
		ones  = 0x0101010101010101
		highs = 0x8080808080808080
	)
	b := wtf8.Bytes(text)
	first, second := uint64(f.rare)*ones, uint64(f.second)*ones
	at := 0
	if last := len(b) - len(lit) - 8; last >= 0 {
		x, y := b[f.offset:], b[f.secondOffset:]
		for at <= last {
			// A byte of differ is zero where both bytes are right. The lowest bit of
			// zeros is exact, those above it may be wrong: text is compared anyway.
			differ := binary.LittleEndian.Uint64(x[at:at+8]) ^ first | binary.LittleEndian.Uint64(y[at:at+8]) ^ second
			for zeros := (differ - ones) & ^differ & highs; zeros != 0; zeros &= zeros - 1 {
				i := at + bits.TrailingZeros64(zeros)>>3
				if text[i:i+len(lit)] == lit {
					return i
				}
			}
			at += 8
		}
	}
	if i := strings.Index(text[at:], lit); i >= 0 {
		return at + i
	}
	return -1
}
