package sre

import "math/bits"

// byteSet is a set of bytes.
type byteSet [4]uint64

func (s *byteSet) has(b byte) bool { return s[b>>6]>>(b&63)&1 != 0 }
func (s *byteSet) add(b byte)      { s[b>>6] |= 1 << (b & 63) }

func (s *byteSet) addRange(lo, hi byte) {
	for b := int(lo); b <= int(hi); b++ {
		s.add(byte(b))
	}
}

func (s *byteSet) or(t *byteSet) byteSet {
	return byteSet{s[0] | t[0], s[1] | t[1], s[2] | t[2], s[3] | t[3]}
}

func (s *byteSet) and(t *byteSet) byteSet {
	return byteSet{s[0] & t[0], s[1] & t[1], s[2] & t[2], s[3] & t[3]}
}

func (s *byteSet) size() int {
	return bits.OnesCount64(s[0]) + bits.OnesCount64(s[1]) + bits.OnesCount64(s[2]) + bits.OnesCount64(s[3])
}

// min returns the lowest byte of s, which must have one.
func (s *byteSet) min() byte {
	for i, word := range s {
		if word != 0 {
			return byte(i<<6 + bits.TrailingZeros64(word))
		}
	}
	return 0
}

// table spreads s for the matcher's loops.
func (s *byteSet) table() *byteTable {
	t := new(byteTable)
	for b := range t {
		t[b] = s.has(byte(b))
	}
	return t
}

// byteTable is a byteSet that answers with one load.
type byteTable [256]bool
