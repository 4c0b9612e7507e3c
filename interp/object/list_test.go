package object

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// randomItem makes an item of one of the kinds that storage strategies know; few of the others.
func randomItem(r *rand.Rand, kind int) Value {
	if r.IntN(40) == 0 {
		kind = r.IntN(4)
	}
	switch kind {
	case 0:
		return Int(int64(r.IntN(20)))
	case 1:
		return Float(float64(r.IntN(20)) / 2)
	case 2:
		return None
	}
	return CharStr(byte('a' + r.IntN(20)))
}

func randomBound(r *rand.Rand, n int) Value {
	if r.IntN(4) == 0 {
		return None
	}
	return Int(int64(r.IntN(2*n+5) - n - 2))
}

// TestListModel compares lists with slices of Values under random operations.
func TestListModel(t *testing.T) {
	th := testThread()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 9))
		kind := int(seed) % 4
		l, m := NewList(nil), []Value{}
		other := func() (*List, []Value) {
			o, om := NewList(nil), []Value{}
			k := kind
			if r.IntN(5) == 0 {
				k = r.IntN(4)
			}
			for range r.IntN(6) {
				x := randomItem(r, k)
				o.Append(x)
				om = append(om, x)
			}
			return o, om
		}
		for range 300 {
			switch r.IntN(14) {
			case 0, 1, 2:
				x := randomItem(r, kind)
				l.Append(x)
				m = append(m, x)
			case 3:
				x, i := randomItem(r, kind), r.IntN(len(m)+1)
				l.Insert(i, x)
				m = slices.Insert(m, i, x)
			case 4:
				if len(m) > 0 {
					i := r.IntN(len(m))
					if got := l.Pop(i); got != m[i] {
						t.Fatalf("seed %d: wrong item popped", seed)
					}
					m = slices.Delete(m, i, i+1)
				}
			case 5:
				if len(m) > 0 {
					i, x := r.IntN(len(m)), randomItem(r, kind)
					l.SetAt(i, x)
					m[i] = x
				}
			case 6: // l[a:b:c]
				step := Int([]int64{1, 1, 2, 3, -1, -2}[r.IntN(6)])
				key := NewSlice(randomBound(r, len(m)), randomBound(r, len(m)), step)
				start, _, by, n, err := SliceIndices(th, key, len(m))
				must(err)
				got, err := listSubscript(th, l.Value(), key)
				must(err)
				for i := range n {
					if got.List().At(i) != m[start+i*by] {
						t.Fatalf("seed %d: wrong slice", seed)
					}
				}
				if got.List().Len() != n {
					t.Fatalf("seed %d: slice of length %d, want %d", seed, got.List().Len(), n)
				}
			case 7: // l[a:b] = o
				o, om := other()
				key := NewSlice(randomBound(r, len(m)), randomBound(r, len(m)), None)
				start, stop, _, _, err := SliceIndices(th, key, len(m))
				must(err)
				must(listSetSubscript(th, l.Value(), key, o.Value()))
				m = slices.Replace(slices.Clone(m), start, max(start, stop), om...)
			case 8: // del l[a:b:c]
				step := []int64{1, 2, 3, -1, -3}[r.IntN(5)]
				key := NewSlice(randomBound(r, len(m)), randomBound(r, len(m)), Int(step))
				start, _, by, n, err := SliceIndices(th, key, len(m))
				must(err)
				must(listSetSubscript(th, l.Value(), key, Value{}))
				gone := map[int]bool{}
				for i := range n {
					gone[start+i*by] = true
				}
				kept := []Value{}
				for i, x := range m {
					if !gone[i] {
						kept = append(kept, x)
					}
				}
				m = kept
			case 9:
				o, om := other()
				must(ListExtend(th, l, o.Value()))
				m = append(m, om...)
			case 10:
				l.reverse()
				slices.Reverse(m)
			case 11:
				o, om := other()
				got, err := listConcat(th, l.Value(), o.Value())
				must(err)
				l, m = got.List(), slices.Concat(m, om)
			case 12:
				n := r.IntN(3)
				if len(m) < 200 {
					got, err := listRepeat(th, l.Value(), n)
					must(err)
					l, m = got.List(), slices.Repeat(m, n)
				}
			case 13:
				x := randomItem(r, kind)
				got, err := l.find(th, x, 0, 1<<62)
				must(err)
				if want := slices.Index(m, x); got != want && !x.IsFloat() && !x.IsInt64() {
					t.Fatalf("seed %d: found at %d, want %d", seed, got, want)
				}
			}
			if !slices.Equal(l.Copy(), m) {
				t.Fatalf("seed %d: the list differs from its model", seed)
			}
			if l.Kind == ListValues && l.n < l.c {
				for _, x := range l.values()[l.n:l.c] {
					if x.P != nil {
						t.Fatalf("seed %d: an item behind the end stays alive", seed)
					}
				}
			}
		}
	}
}

func TestListKeepsStorage(t *testing.T) {
	th := testThread()
	one, err := listRepeat(th, ListFrom([]Value{Int(0)}).Value(), 100)
	if err != nil || one.List().Kind != ListInts {
		t.Error("[0] * n is not unboxed")
	}
	l, _ := ListOf(th, NewRange(0, 10, 1))
	if l.Kind != ListInts || l.clone().Kind != ListInts || l.Slice(2, 5).Kind != ListInts {
		t.Error("list(range(10)) and its copies are not unboxed")
	}
	cat, _ := listConcat(th, l.Value(), l.Value())
	if cat.List().Kind != ListInts {
		t.Error("ints + ints is not unboxed")
	}
	mixed := NewList([]Value{Int(3), Int(1), Int(2)})
	if err := SortList(th, mixed, Value{}, false); err != nil || mixed.Kind != ListInts {
		t.Error("a list of ints is not unboxed by sorting")
	}
	l.SetAt(0, None)
	if l.Kind != ListValues || l.Len() != 10 || l.At(9) != Int(9) {
		t.Error("storing None did not box the items")
	}
}

func TestSortKinds(t *testing.T) {
	th := testThread()
	r := rand.New(rand.NewPCG(5, 6))
	for _, reverse := range []bool{false, true} {
		for n := 0; n < 400; n += 1 + n/3 {
			for kind := range 9 {
				if _, err := Compare(th, CharStr('a'), CharStr('b'), LT); err != nil && (kind == 2 || kind == 4) {
					continue // str is still being written
				}
				items := make([]Value, n)
				for i := range items {
					switch k := int64(r.IntN(n/4 + 1)); kind {
					case 0:
						items[i] = Int(k - 5)
					case 1:
						items[i] = Float(float64(k))
					case 2:
						items[i] = StrValue(string(rune('a'+k%26)) + string(rune(0x400+k)))
					case 3:
						items[i] = TupleValue(Int(k), Int(int64(r.IntN(5))))
					case 4:
						items[i] = TupleValue(CharStr(byte(k%100)+20), Int(int64(r.IntN(5))))
					case 6: // short strs, some with a NUL
						b := make([]byte, r.IntN(8))
						for j := range b {
							b[j] = "\x00ab"[r.IntN(3)]
						}
						items[i] = StrValue(string(b))
					case 7: // strs of up to eight bytes
						items[i] = StrValue("12345678"[:r.IntN(9)])
					case 8: // tuples of ints of any size
						items[i] = TupleValue(Int(k-3), Int(int64(r.Uint64())>>r.IntN(64)))
					case 5: // mixed numbers
						if items[i] = Int(k); k%2 == 0 {
							items[i] = Float(float64(k))
						}
					}
				}
				l := NewList(slices.Clone(items))
				if err := SortList(th, l, Value{}, reverse); err != nil {
					t.Fatal(err)
				}
				less := func(x, y Value) bool {
					ok, err := CompareBool(th, x, y, LT)
					if err != nil {
						t.Fatal(err)
					}
					return ok
				}
				slices.SortStableFunc(items, func(x, y Value) int {
					if reverse {
						x, y = y, x
					}
					switch {
					case less(x, y):
						return -1
					case less(y, x):
						return 1
					}
					return 0
				})
				if !slices.Equal(items, l.Copy()) {
					t.Fatalf("kind %d, %d items, reverse %v: wrong order", kind, n, reverse)
				}
			}
		}
	}
}
