package object

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// lcg is the generator of testdata/set_order.py.
type lcg uint64

func newLCG(seed int) *lcg {
	r := lcg(uint64(seed)*2862933555777941757 + 3037000493)
	return &r
}

func (r *lcg) below(n int) int {
	*r = *r*6364136223846793005 + 1442695040888963407
	return int((uint64(*r) >> 33) % uint64(n))
}

// setOrder makes the operations of testdata/set_order.py.
func setOrder(seed int) uint64 {
	th := testThread()
	r := newLCG(seed)
	spread := []int{10, 40, 300, 5000}[r.below(4)]
	shift := []int{0, 0, 3, 16, 40}[r.below(5)]
	element := func() Value { return Int(int64(r.below(spread)-spread/3) << shift) }
	elements := func(n int) Value {
		l := NewList(nil)
		for range n {
			l.Append(element())
		}
		return l.Value()
	}
	sets := []Value{NewSet(), NewSet(), NewSet()}
	must := func(v Value, err error) Value {
		if err != nil {
			panic(err)
		}
		return v
	}
	total := uint64(0)
	add := func(x Value) { total = total*31 + uint64(x.Int64()) }
	for range 60 {
		i, j := r.below(3), r.below(3)
		a, b := sets[i], sets[j]
		switch op := r.below(18); {
		case op < 3:
			for range r.below(spread/4 + 2) {
				must(setAdd(th, a, element()))
			}
		case op == 3:
			for range r.below(spread/4 + 2) {
				must(setDiscard(th, a, element()))
			}
		case op == 4:
			for range r.below(8) {
				if a.Set().Len() > 0 {
					add(must(setPop(th, a)))
				}
			}
		case op == 5:
			must(setInPlaceOr(th, a, b))
		case op == 6:
			must(setInPlaceAnd(th, a, b))
		case op == 7:
			must(setInPlaceSub(th, a, b))
		case op == 8:
			must(setInPlaceXor(th, a, b))
		case op == 9:
			sets[i] = must(setOr(th, a, b))
		case op == 10:
			sets[i] = must(setAnd(th, a, b))
		case op == 11:
			sets[i] = must(setSubtract(th, a, b))
		case op == 12:
			sets[i] = must(setXor(th, a, b))
		case op == 13:
			sets[i] = must(setCopyMethod(th, a))
		case op == 14:
			l, err := ListOf(th, b)
			s, _ := SetOf(th, must(l.Value(), err))
			sets[i] = s.Value()
		case op == 15:
			n := r.below(spread)
			d := must(dictFromKeysForTest(th, elements(n)))
			must(setUpdate(th, a, []Value{TupleValue(d)}))
		case op == 16:
			sets[i] = must(setDifference(th, a, []Value{TupleValue(elements(r.below(20)))}))
		default:
			sets[i] = must(setIntersection(th, a, []Value{TupleValue(elements(r.below(spread)))}))
		}
		for _, s := range sets {
			for pos := 0; ; {
				x, ok := s.Set().Next(&pos)
				if !ok {
					break
				}
				add(x)
			}
		}
		f, _ := FrozenSetOf(th, sets[0])
		total = total*31 + f.frozenHash()
	}
	return total
}

func dictFromKeysForTest(t *Thread, keys Value) (Value, error) {
	d := NewDict()
	return d.Value(), ForEach(t, keys, func(k Value) error { return d.Set(t, k, None) })
}

// TestSetOrder checks that sets iterate as CPython's; GOPY_SET_ORDER names
// another, longer record.
func TestSetOrder(t *testing.T) {
	path := os.Getenv("GOPY_SET_ORDER")
	if path == "" {
		path = "testdata/set_order.txt"
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var seed int
		var want uint64
		if _, err := fmt.Sscanf(line, "%d %x", &seed, &want); err != nil {
			t.Fatal(err)
		}
		if got := setOrder(seed); got != want {
			t.Fatalf("seed %d: checksum %x, want %x", seed, got, want)
		}
	}
}

func TestFrozenSetOfConstants(t *testing.T) {
	s := NewFrozenSet([]Value{Int(1), True, Float(1), StrValue("a"), None})
	if n := s.Set().Len(); n != 3 {
		t.Errorf("frozenset({1, True, 1.0, 'a', None}) has %d elements, want 3", n)
	}
}
