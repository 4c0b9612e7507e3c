package object

import (
	"math"
	"math/bits"

	"github.com/gopy-lang/gopy/interp/internal/timsort"
)

// Keys of small range are sorted by codes: ints in the same order.

// sortByCodes sorts items by the ints that stand for their keys.
func sortByCodes(items []Value, codes []int64) {
	pairs := make([]timsort.Pair[int64, Value], len(items))
	for i, x := range items {
		pairs[i] = timsort.Pair[int64, Value]{Key: codes[i], Value: x}
	}
	timsort.IntPairs(pairs)
	unpair(items, pairs)
}

// shortMost is the length in bytes of strs that fit into a code together with the length.
const shortMost = 7

// shortCodes returns the codes of keys that are all exact strs of a few bytes, or nil.
func shortCodes(keys []Value) []int64 {
	longest := 0
	for _, k := range keys {
		if n := k.Str().n; n > longest {
			if n > shortMost {
				return nil
			}
			longest = n
		}
	}
	codes := make([]int64, len(keys))
	for i, k := range keys {
		s := k.Str().String()
		code := uint64(0)
		for j := 0; j < len(s); j++ {
			code = code<<8 | uint64(s[j])
		}
		// The length comes last: of "a" and "a\0" the first is less.
		codes[i] = int64(code<<(8*(longest-len(s)))<<3 | uint64(len(s)))
	}
	return codes
}

// tupleCodes returns the codes of keys that are all tuples of the same number
// of exact ints whose ranges fit into 63 bits together, or nil.
func tupleCodes(keys []Value) []int64 {
	const most = 4
	n := len(keys[0].Tuple().Items)
	if n > most || len(keys) < 2 {
		return nil
	}
	low := [most]int64{math.MaxInt64, math.MaxInt64, math.MaxInt64, math.MaxInt64}
	high := [most]int64{math.MinInt64, math.MinInt64, math.MinInt64, math.MinInt64}
	for _, k := range keys {
		items := k.Tuple().Items
		if len(items) != n {
			return nil
		}
		for j, x := range items {
			if !x.IsInt64() {
				return nil
			}
			low[j], high[j] = min(low[j], x.Int64()), max(high[j], x.Int64())
		}
	}
	var width [most]int
	sum := 0
	for j := range n {
		width[j] = bits.Len64(uint64(high[j]) - uint64(low[j]))
		sum += width[j]
	}
	if sum > 63 {
		return nil
	}
	codes := make([]int64, len(keys))
	for i, k := range keys {
		code := uint64(0)
		for j, x := range k.Tuple().Items {
			code = code<<width[j] | (x.N - uint64(low[j]))
		}
		codes[i] = int64(code)
	}
	return codes
}
