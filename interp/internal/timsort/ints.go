package timsort

import "slices"

// Ints that are equal cannot be told apart, and their order is that of their
// digits. So Ints and IntPairs leave merging to the slices that have long
// runs; others are sorted by digits when few are needed.

const (
	radixLeast  = 128 // shorter slices are merged
	radixDigits = 4   // bytes of the range of values, at most
)

// digits returns how many bytes the range of values takes, and the least
// value; 0 when the keys have few runs or too wide a range.
func digits[E any](a []E, key func(E) int64) (n int, least int64) {
	if len(a) < radixLeast {
		return 0, 0
	}
	prev := key(a[0])
	low, high, turns, up := prev, prev, 0, true
	for _, e := range a[1:] {
		k := key(e)
		if (k >= prev) != up && k != prev {
			turns++
			up = !up
		}
		low, high, prev = min(low, k), max(high, k), k
	}
	if turns < len(a)/16 {
		return 0, 0
	}
	for width := uint64(high) - uint64(low); width > 0; width >>= 8 {
		n++
	}
	if n > radixDigits {
		return 0, 0
	}
	return n, low
}

// Ints sorts a.
func Ints(a []int64) {
	n, least := digits(a, func(x int64) int64 { return x })
	if n == 0 {
		Slice(a)
		return
	}
	from, to := a, make([]int64, len(a))
	for d := range n {
		var count [257]int
		shift := uint(8 * d)
		for _, x := range from {
			count[int(uint8(uint64(x-least)>>shift))+1]++
		}
		for i := 1; i < 256; i++ {
			count[i] += count[i-1]
		}
		for _, x := range from {
			b := uint8(uint64(x-least) >> shift)
			to[count[b]] = x
			count[b]++
		}
		from, to = to, from
	}
	if n%2 == 1 {
		copy(a, from)
	}
}

// IntPairs sorts a by its keys, and keeps the order of equal ones.
func IntPairs[V any](a []Pair[int64, V]) {
	n, least := digits(a, func(p Pair[int64, V]) int64 { return p.Key })
	if n == 0 {
		Pairs(a)
		return
	}
	from, to := a, make([]Pair[int64, V], len(a))
	for d := range n {
		var count [257]int
		shift := uint(8 * d)
		for i := range from {
			count[int(uint8(uint64(from[i].Key-least)>>shift))+1]++
		}
		for i := 1; i < 256; i++ {
			count[i] += count[i-1]
		}
		for i := range from {
			b := uint8(uint64(from[i].Key-least) >> shift)
			to[count[b]] = from[i]
			count[b]++
		}
		from, to = to, from
	}
	if n%2 == 1 {
		copy(a, from)
	}
}

// Floats sorts a by <; slices without NaN need no stability, since only the
// zeros of both signs are equal and differ.
func Floats(a []float64) {
	for _, f := range a {
		if f != f || f == 0 {
			Slice(a)
			return
		}
	}
	slices.Sort(a)
}
