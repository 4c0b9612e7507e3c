package profile

import (
	"regexp"
	"testing"
)

func TestSelect(t *testing.T) {
	p := pythonProfile()
	total := p.Total(0)
	q := p.Select(Selection{Labels: []Label{{Key: "thread", Str: "worker 1"}}})
	if q.Total(0) != 12 || p.Total(0) != total {
		t.Errorf("label: %d of %d", q.Total(0), p.Total(0))
	}
	q = p.Select(Selection{Focus: regexp.MustCompile(`stack\.py`)})
	if q.Total(0) != 14 {
		t.Errorf("focus: %d", q.Total(0))
	}
	if r := p.Select(Selection{Ignore: regexp.MustCompile(`stack\.py`)}); r.Total(0)+q.Total(0) != total {
		t.Errorf("ignore: %d and %d are not %d", r.Total(0), q.Total(0), total)
	}
	q = p.Select(Selection{Hide: regexp.MustCompile(`^fib$`)})
	n := byName(q, 0, false)
	if q.Total(0) != total || n.self["<module>"] != byName(p, 0, false).self["<module>"]+9 || n.cum["fib"] != 0 {
		t.Errorf("hide: total %d, %v", q.Total(0), n)
	}
	if q = p.Select(Selection{Hide: regexp.MustCompile(`.`)}); len(q.Samples) != 0 {
		t.Errorf("hide all: %d samples", len(q.Samples))
	}
}

func TestMerge(t *testing.T) {
	a, b := pythonProfile(), readFile(t, "go-cpu.pb.gz")
	m, err := Merge(a, b, a)
	if err != nil {
		t.Fatal(err)
	}
	for _, typ := range []string{"samples/count", "cpu/nanoseconds"} {
		want := 2*a.Total(a.TypeIndex(typ)) + b.Total(b.TypeIndex(typ))
		if got := m.Total(m.TypeIndex(typ)); got != want {
			t.Errorf("%s: %d, want %d", typ, got, want)
		}
	}
	if n, w := byName(m, m.TypeIndex("cpu"), true), byName(a, a.TypeIndex("cpu"), true); n.cum["fib|/app/main.py"] != 2*w.cum["fib|/app/main.py"] {
		t.Error("cum of fib")
	}
	if len(m.Lost) == 0 {
		t.Error("nothing is said of the periods, which differ")
	}
	if _, err := Merge(a, readFile(t, "profile-tokenize.pstats")); err == nil {
		t.Error("stacks and edges are merged")
	}
	e := readFile(t, "profile-tokenize.pstats")
	m, err = Merge(e, e)
	if err != nil || !m.EdgesOnly() || m.Totals(2).Cum[0] != 2*e.Totals(2).Cum[0] || m.SampleTypes[len(m.SampleTypes)-1].Type != "cumulative" {
		t.Errorf("edges: %v %v", err, m.SampleTypes)
	}
}

func TestGuessStacks(t *testing.T) {
	for _, name := range []string{"cprofile-tokenize.pstats", "profile-py-compile.pstats", "callgrind-cat.callgrind.gz"} {
		p := readFile(t, name)
		g, err := GuessStacks(p)
		if err != nil {
			t.Fatal(err)
		}
		want, got := p.Total(p.DefaultType()), g.Total(0)
		if got < want*99/100 || got > want*101/100 || g.Comment("stacks") != "guessed" || g.EdgesOnly() {
			t.Errorf("%s: total %d, want %d; %v", name, got, want, g.Comments)
		}
		for i := range g.Samples {
			if v := g.Values(i)[0]; v < 0 {
				t.Errorf("%s: a guessed value of %d", name, v)
			}
		}
	}
}

func TestOverlay(t *testing.T) {
	p := pythonProfile()
	d, err := Overlay(p, 0, p, 0, 1.5)
	if err != nil {
		t.Fatal(err)
	}
	if d.Total(0) != (p.Total(0)*3+1)/2 || d.Total(1) != p.Total(0) {
		t.Errorf("base %d, new %d of %d", d.Total(0), d.Total(1), p.Total(0))
	}
}
