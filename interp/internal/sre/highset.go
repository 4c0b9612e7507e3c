package sre

import (
	"slices"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// highSet answers for the characters of a set beyond ASCII.
type highSet struct {
	// low has the characters of two bytes: the first byte's low bits choose the
	// word, those of the second the bit.
	low    [32]uint64
	ranges charset // when they are few
	index  []uint16
	pages  [][4]uint64
}

// fewRanges is how many ranges are searched one after the other; more are spread
// into pages of 256 characters, equal ones shared.
const fewRanges = 4

func newHighSet(s charset) *highSet {
	s = intersect(s, charset{0x80, wideLimit})
	h := new(highSet)
	for i := 0; i < len(s) && s[i] < 0x800; i += 2 {
		for c := s[i]; c <= min(s[i+1], 0x7FF); c++ {
			h.low[c>>6] |= 1 << (c & 63)
		}
	}
	if len(s) <= 2*fewRanges {
		h.ranges = s
		return h
	}
	h.index = make([]uint16, (wideLimit+1)>>8)
	known := map[[4]uint64]uint16{}
	for p := range h.index {
		var page [4]uint64
		base := uint32(p) << 8
		for len(s) > 0 && s[0] <= base|0xFF {
			lo, hi := max(s[0], base), min(s[1], base|0xFF)
			if lo == base && hi == base|0xFF {
				page = [4]uint64{^uint64(0), ^uint64(0), ^uint64(0), ^uint64(0)}
			} else {
				for c := lo; c <= hi; c++ {
					page[c>>6&3] |= 1 << (c & 63)
				}
			}
			if s[1] > base|0xFF {
				break
			}
			s = s[2:]
		}
		i, ok := known[page]
		if !ok {
			i = uint16(len(h.pages))
			known[page] = i
			h.pages = append(h.pages, page)
		}
		h.index[p] = i
	}
	h.pages = slices.Clip(h.pages)
	return h
}

func (h *highSet) has(r rune) bool {
	c := uint32(r)
	if h.index != nil {
		if p := c >> 8; int(p) < len(h.index) {
			return h.pages[h.index[p]][c>>6&3]>>(c&63)&1 != 0
		}
		return false
	}
	for i := 0; i+1 < len(h.ranges); i += 2 {
		if c <= h.ranges[i+1] {
			return h.ranges[i] <= c
		}
	}
	return false
}

// at returns the size of the character at pos, which is beyond ASCII, if it is
// in h, or 0.
func (h *highSet) at(text string, pos int) int {
	b := text[pos]
	if b < 0xE0 && pos+1 < len(text) {
		return int(h.low[b&0x1F]>>(text[pos+1]&0x3F)&1) << 1
	}
	if r, size := wtf8.DecodeRune(text[pos:]); h.has(r) {
		return size
	}
	return 0
}
