package timsort

import "cmp"

const (
	minGallop = 7  // wins in a row that start galloping
	maxMinRun = 64 // shorter slices are sorted by insertion alone
	maxRuns   = 85 // powers are bounded by the bits of a length
)

// run is a sorted stretch; power is that of the node between it and the next one.
type run struct {
	start, len, power int
}

// Pair is an element with the key it is sorted by.
type Pair[K, V any] struct {
	Key   K
	Value V
}

// Ordered are the key types with a < of their own.
type Ordered interface{ cmp.Ordered }

// minRun returns the least length of a run for n elements: n/minRun is a power
// of two or a little less.
func minRun(n int) int {
	r := 0
	for n >= maxMinRun {
		r |= n & 1
		n >>= 1
	}
	return n + r
}

// power returns the depth of the node that joins two neighbouring runs in the
// tree that powersort approximates: the runs begin at start with lengths n1
// and n2, of n elements in all.
func power(start, n1, n2, n int) int {
	a := 2*start + n1
	b := a + n1 + n2
	for p := 1; ; p++ {
		if a >= n {
			a -= n
			b -= n
		} else if b >= n {
			return p
		}
		a <<= 1
		b <<= 1
	}
}

// wider returns the next distance of a gallop.
func wider(ofs, most int) int {
	if ofs > most/2 {
		return most
	}
	return ofs*2 + 1
}

func reverse[E any](a []E) {
	for i, j := 0, len(a)-1; i < j; i, j = i+1, j-1 {
		a[i], a[j] = a[j], a[i]
	}
}
