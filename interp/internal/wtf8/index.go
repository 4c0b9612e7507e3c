package wtf8

import "math/bits"

// indexStep is how many code points stand between two entries of an Index. A
// lookup walks at most that many from an entry, eight bytes at a time, so it
// costs about ten nanoseconds; the table costs an eighth of a byte a code point.
const (
	indexShift = 6
	indexStep  = 1 << indexShift
)

// Index finds the byte offset of a code point of one text: entry i holds the
// offset of code point 64*i. The text itself is not in it.
type Index []int

// NewIndex makes the index of the valid text s with count code points.
func NewIndex(s string, count int) Index {
	index := make(Index, 0, count>>indexShift+1)
	off := 0
	for i := 0; ; i += indexStep {
		index = append(index, off)
		if count-i < indexStep {
			return index
		}
		off = Advance(s, off, indexStep)
	}
}

// Offset returns the byte offset of code point i of s, or len(s) when i is the
// number of code points.
func (x Index) Offset(s string, i int) int {
	return Advance(s, x[i>>indexShift], i&(indexStep-1))
}

// RuneIndex returns the number of code points before byte offset off of s.
func (x Index) RuneIndex(s string, off int) int {
	lo, hi := 0, len(x) // x[lo] <= off, and off < x[hi]
	for hi-lo > 1 {
		if mid := int(uint(lo+hi) >> 1); x[mid] <= off {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo<<indexShift + Count(s[x[lo]:off])
}

// Advance returns the byte offset that stands n code points after offset off of
// the valid text s, or len(s) when there are fewer.
func Advance(s string, off, n int) int {
	for n > 8 && off+8 <= len(s) {
		n -= 8 - bits.OnesCount64(continuations(load(s, off)))
		off += 8
	}
	// The loop may have stopped inside a code point that it has counted.
	for off < len(s) && IsContinuation(s[off]) {
		off++
	}
	for ; n > 0 && off < len(s); n-- {
		off += SizeAt(s[off])
	}
	return min(off, len(s))
}

// Retreat returns the byte offset that stands n code points before offset off
// of the valid text s, or 0 when there are fewer.
func Retreat(s string, off, n int) int {
	for n > 8 && off >= 8 {
		n -= 8 - bits.OnesCount64(continuations(load(s, off-8)))
		off -= 8
	}
	// What stands from off on is counted from its first byte, so a code point
	// cut at off is not counted yet: nothing to repair here.
	for ; n > 0 && off > 0; n-- {
		off--
		for off > 0 && IsContinuation(s[off]) {
			off--
		}
	}
	return off
}
