package timsort

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// inputs are arrays with the structures that the algorithm looks for.
func inputs(r *rand.Rand, n int) map[string][]int {
	m := map[string][]int{}
	random, few, up, down, runs, saw := make([]int, n), make([]int, n), make([]int, n), make([]int, n), make([]int, n), make([]int, n)
	for i := range n {
		random[i] = r.IntN(n + 1)
		few[i] = r.IntN(4)
		up[i] = i
		down[i] = n - i
		runs[i] = i % (n/5 + 1)
		saw[i] = i ^ 1
	}
	block := slices.Concat(up[n/2:], up[:n/2])
	swapped := slices.Clone(up)
	for range 3 {
		if n > 0 {
			i, j := r.IntN(n), r.IntN(n)
			swapped[i], swapped[j] = swapped[j], swapped[i]
		}
	}
	m["random"], m["few"], m["up"], m["down"], m["runs"], m["saw"], m["block"], m["swapped"] = random, few, up, down, runs, saw, block, swapped
	return m
}

func TestSorted(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := 0; n < 3000; n = n*5/4 + 1 {
		for name, in := range inputs(r, n) {
			want := slices.Clone(in)
			slices.Sort(want)
			got := slices.Clone(in)
			Slice(got)
			if !slices.Equal(got, want) {
				t.Fatalf("Slice: %s %d: wrong order", name, n)
			}
			type pair = Pair[int, int]
			pairs := make([]pair, n)
			for i, k := range in {
				pairs[i] = pair{k, i}
			}
			byFunc := slices.Clone(pairs)
			stable := slices.Clone(pairs)
			slices.SortStableFunc(stable, func(x, y pair) int { return x.Key - y.Key })
			Pairs(pairs)
			if !slices.Equal(pairs, stable) {
				t.Fatalf("Pairs: %s %d: not stable", name, n)
			}
			ints := make([]int64, n)
			intPairs := make([]Pair[int64, int], n)
			for i, k := range in {
				ints[i] = int64(k)*7 - 1000
				intPairs[i] = Pair[int64, int]{int64(k)*7 - 1000, i}
			}
			Ints(ints)
			IntPairs(intPairs)
			for i, p := range stable {
				if k := int64(p.Key)*7 - 1000; ints[i] != k || intPairs[i] != (Pair[int64, int]{k, p.Value}) {
					t.Fatalf("Ints: %s %d: wrong order", name, n)
				}
			}
			By(byFunc, func(x, y pair) bool { return x.Key < y.Key })
			if !slices.Equal(byFunc, stable) {
				t.Fatalf("By: %s %d: not stable", name, n)
			}
		}
	}
}

// TestInconsistent checks that any comparison leaves a permutation.
func TestInconsistent(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 400 {
		n := r.IntN(700)
		for _, in := range inputs(r, n) {
			want := slices.Clone(in)
			slices.Sort(want)
			limit := r.IntN(3 * (n + 1))
			count := 0
			kind := r.IntN(3)
			By(in, func(x, y int) bool {
				count++
				switch {
				case kind == 0:
					return r.IntN(2) == 0
				case count > limit: // as after an error
					return kind == 1
				}
				return x < y
			})
			slices.Sort(in)
			if !slices.Equal(in, want) {
				t.Fatalf("elements were lost (n=%d)", n)
			}
		}
	}
}

func TestFewComparisons(t *testing.T) {
	up := make([]int, 1000)
	for i := range up {
		up[i] = i
	}
	down := slices.Clone(up)
	slices.Reverse(down)
	for _, a := range [][]int{up, down} {
		n := 0
		By(a, func(x, y int) bool { n++; return x < y })
		if n != 999 {
			t.Errorf("%d comparisons for an ordered slice, want 999", n)
		}
	}
}

func BenchmarkInts(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	in := make([]int64, 5000)
	for i := range in {
		in[i] = r.Int64N(1000)
	}
	a := make([]int64, len(in))
	b.Run("timsort", func(b *testing.B) {
		for b.Loop() {
			copy(a, in)
			Slice(a)
		}
	})
	b.Run("digits", func(b *testing.B) {
		for b.Loop() {
			copy(a, in)
			Ints(a)
		}
	})
	b.Run("slices", func(b *testing.B) {
		for b.Loop() {
			copy(a, in)
			slices.Sort(a)
		}
	})
}
