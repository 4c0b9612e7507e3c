package object

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"
)

// testThread is a thread without an engine, for what runs no Python code.
func testThread() *Thread {
	return NewInterp(nil, Options{IntMaxStrDigits: 4300}).Main
}

// modelDict is a dict as a Go map and the order of the keys.
type modelDict struct {
	vals map[string]Value
	keys []string
}

func (m *modelDict) set(k string, v Value) {
	if _, ok := m.vals[k]; !ok {
		m.keys = append(m.keys, k)
	}
	m.vals[k] = v
}

func (m *modelDict) remove(k string) bool {
	if _, ok := m.vals[k]; !ok {
		return false
	}
	delete(m.vals, k)
	for i := range m.keys {
		if m.keys[i] == k {
			m.keys = append(m.keys[:i:i], m.keys[i+1:]...)
			break
		}
	}
	return true
}

// testKey makes one of a few kinds of keys, new at each call, and its name in the model.
func testKey(r *rand.Rand, kinds, n int) (Value, string) {
	i := r.IntN(n)
	switch r.IntN(kinds) {
	case 0:
		s := fmt.Sprint("key", i)
		return StrValue(s), s
	case 1:
		i := int64(i-n/2) << (8 * r.IntN(8))
		return Int(i), fmt.Sprint(i)
	case 2:
		return TupleValue(Int(int64(i)), StrValue("x")), fmt.Sprint("(", i)
	}
	s := fmt.Sprint("ключ", i)
	return StrValue(s), s
}

func (m *modelDict) check(t *testing.T, th *Thread, d *Dict) {
	t.Helper()
	if d.Len() != len(m.keys) {
		t.Fatalf("%d keys, want %d", d.Len(), len(m.keys))
	}
	pos := 0
	for _, want := range m.keys {
		k, v, ok := d.Next(&pos)
		if !ok {
			t.Fatal("the iteration ended early")
		}
		if name := keyName(k); name != want || m.vals[want] != v {
			t.Fatalf("key %s, want %s", name, want)
		}
	}
	if _, _, ok := d.Next(&pos); ok {
		t.Fatal("too many entries")
	}
}

func keyName(k Value) string {
	switch {
	case k.IsInt64():
		return fmt.Sprint(k.Int64())
	case k.IsStr():
		return k.Str().String()
	}
	return fmt.Sprint("(", k.Tuple().Items[0].Int64())
}

func TestDictModel(t *testing.T) {
	th := testThread()
	for seed := range uint64(120) {
		r := rand.New(rand.NewPCG(seed, 1))
		kinds := 1 + int(seed)%4
		n := []int{6, 20, 100, 3000}[seed/4%4]
		d, m := NewDict(), &modelDict{vals: map[string]Value{}}
		for step := range 4000 {
			k, name := testKey(r, kinds, n)
			version := d.KeysVersion()
			old, had := m.vals[name]
			changed := false
			switch op := r.IntN(12); {
			case op < 5:
				v := Int(int64(step))
				if err := d.Set(th, k, v); err != nil {
					t.Fatal(err)
				}
				m.set(name, v)
				changed = !had
			case op < 7:
				v, ok, err := d.Get(th, k)
				if err != nil || ok != had || v != old {
					t.Fatalf("Get(%s) = %v, %v, %v", name, v, ok, err)
				}
			case op < 10:
				v, ok, err := d.Delete(th, k)
				if err != nil || ok != had || v != old {
					t.Fatalf("Delete(%s) = %v, %v, %v", name, v, ok, err)
				}
				m.remove(name)
				changed = had
			case op == 10 && k.IsStr():
				v, ok := d.GetStr(k.Str())
				if ok != had || v != old {
					t.Fatalf("GetStr(%s) = %v, %v", name, v, ok)
				}
			case op == 11 && step%7 == 0 && d.Len() > 0:
				k, v := d.popLast()
				last := m.keys[len(m.keys)-1]
				if keyName(k) != last || m.vals[last] != v {
					t.Fatalf("popLast returned %s, want %s", keyName(k), last)
				}
				m.remove(last)
				changed = true
			case op == 11 && step%61 == 1:
				d = d.Copy()
				continue
			case op == 11 && step%397 == 2:
				d.Clear()
				m = &modelDict{vals: map[string]Value{}}
				continue
			}
			if changed && d.CachedVersion() == version {
				t.Fatal("the keys changed, the version did not")
			}
			if step%50 == 0 {
				m.check(t, th, d)
			}
		}
		m.check(t, th, d)
		c := NewDict()
		if err := DictMerge(th, c, d, false); err != nil {
			t.Fatal(err)
		}
		m.check(t, th, c)
	}
}

func TestDictMixedEquality(t *testing.T) {
	th := testThread()
	for _, size := range []int{0, 30} {
		d := NewDict()
		for i := range size {
			d.SetStr(NewStr(fmt.Sprint("k", i)), None)
		}
		d.Set(th, Int(1), StrValue("int"))
		for _, k := range []Value{True, Float(1)} {
			if v, ok, _ := d.Get(th, k); !ok || v.Str().String() != "int" {
				t.Errorf("%d other keys: d[%v] not found by an equal key", size, k.Type().Name)
			}
		}
		if _, ok, _ := d.Get(th, Float(1.5)); ok {
			t.Error("1.5 found")
		}
		d.Set(th, Float(2), None)
		if _, ok, _ := d.Get(th, Int(2)); !ok {
			t.Error("2.0 not found by 2")
		}
	}
}

// TestDictMemory keeps the promise of the layout: about what CPython needs,
// 42 MB for the table of a million ints and 32 for the ints.
func TestDictMemory(t *testing.T) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	d := NewDict()
	for i := range int64(1 << 20) {
		d.Set(nil, Int(i*3), None)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if mb := float64(after.HeapAlloc-before.HeapAlloc) / (1 << 20); mb > 74*1.2 {
		t.Errorf("%.0f MB for a million ints", mb)
	}
	runtime.KeepAlive(d)
}

func BenchmarkDict(b *testing.B) {
	for _, n := range []int{5, 50, 5000} {
		d := NewDict()
		keys := make([]*Str, n)
		for i := range keys {
			keys[i] = NewStr(fmt.Sprint("name", i))
			keys[i].meta |= strInterned
			d.SetStr(keys[i], Int(int64(i)))
		}
		b.Run(fmt.Sprint("str/", n), func(b *testing.B) {
			i := 0
			for b.Loop() {
				if _, ok := d.GetStr(keys[i]); !ok {
					b.Fatal()
				}
				if i++; i == n {
					i = 0
				}
			}
		})
		missing := NewStr("missing")
		missing.meta |= strInterned
		b.Run(fmt.Sprint("miss/", n), func(b *testing.B) {
			for b.Loop() {
				if _, ok := d.GetStr(missing); ok {
					b.Fatal()
				}
			}
		})
		e := NewDict()
		for i := range n {
			e.Set(nil, Int(int64(i)), None)
		}
		b.Run(fmt.Sprint("int/", n), func(b *testing.B) {
			i := 0
			for b.Loop() {
				if _, ok, _ := e.Get(nil, Int(int64(i))); !ok {
					b.Fatal()
				}
				if i++; i == n {
					i = 0
				}
			}
		})
		b.Run(fmt.Sprint("iterate/", n), func(b *testing.B) {
			for b.Loop() {
				for pos := 0; ; {
					if _, _, ok := d.Next(&pos); !ok {
						break
					}
				}
			}
		})
		b.Run(fmt.Sprint("build/", n), func(b *testing.B) {
			for b.Loop() {
				d := NewDict()
				for _, k := range keys {
					d.SetStr(k, None)
				}
			}
		})
	}
	b.Run("churn", func(b *testing.B) {
		d := NewDict()
		i := int64(0)
		for b.Loop() {
			d.Set(nil, Int(i), None)
			if i >= 1000 {
				d.Delete(nil, Int(i-1000))
			}
			i++
		}
	})
}
