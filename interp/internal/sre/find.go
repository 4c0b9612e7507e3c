package sre

import "strings"

// finder finds a literal by its rarest byte.
type finder struct {
	rare   byte
	offset int // of rare in the literal
}

// commonBytes are the bytes of text, the most common first. Bytes that are not
// there count as rare.
const commonBytes = " etaoinsrhldcumfpgwybv\n,.k0123456789-_\"'()/:=<>xjqzSTAMCPIEBRDNLFOHGUWVYKJXQZ" +
	"\x80\xd0\xd1\xc3\xe4\xe5\xe6\xe7\xe3"

func newFinder(lit string) (f finder) {
	best := -1
	for i := range len(lit) {
		rank := strings.IndexByte(commonBytes, lit[i])
		if rank < 0 {
			rank = len(commonBytes)
			if lit[i] >= 0x80 && lit[i] < 0xC0 {
				rank = 1
			}
		}
		if rank > best {
			best, f = rank, finder{lit[i], i}
		}
	}
	return f
}

// index is strings.Index(text, lit) for the literal f was made for.
func (f finder) index(text, lit string) int {
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
		if misses++; misses > 8+at>>5 {
			// Not rare at all here.
			if i = strings.Index(text[at:], lit); i >= 0 {
				i += at
			}
			return i
		}
	}
}
