package profile

import (
	"bufio"
	"errors"
	"io"
	"math"

	"github.com/gopy-lang/gopy/profile/pstats"
)

// Sample types of a profile read from pstats, in this order.
const (
	pstatsCalls = iota
	pstatsPrimitive
	pstatsTime
	pstatsCumulative
)

func readPStats(r *bufio.Reader) (*Profile, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	stats, err := pstats.Decode(data)
	if err != nil {
		return nil, err
	}
	if len(stats) == 0 {
		return nil, errors.New("the pstats dump has no functions in it")
	}
	return FromPStats(stats), nil
}

// FromPStats makes an edges-only profile (see package page) of a pstats dump.
// A dump does not say which clock made it: those of cProfile are taken for wall
// time and those of profile for CPU time, which are the defaults of the two.
func FromPStats(stats pstats.Stats) *Profile {
	plain := false
	for _, e := range stats {
		if e.File == "profile" && e.Line == 0 || len(e.Callers) > 0 && e.Callers[0].Plain {
			plain = true
		}
	}
	clock, tool := "wall", "cProfile"
	if plain {
		clock, tool = "cpu", "profile"
	}
	b := NewBuilder(ValueType{"calls", "count"}, ValueType{"primitive_calls", "count"}, ValueType{clock, "nanoseconds"}, ValueType{"cumulative", "nanoseconds"})
	b.SetDefaultType(clock)
	b.Comment("tool", tool)
	b.Comment("mode", "exact")
	b.Comment("stacks", "edges")
	locs := make([]LocationID, len(stats))
	for i, e := range stats { // first, so that functions keep the file's order
		locs[i] = pstatsLocation(b, e.Func)
	}
	for i, e := range stats {
		rest := [4]int64{e.NC, e.CC, nanos(e.TT), nanos(e.CT)}
		for _, c := range e.Callers {
			edge := [4]int64{c.NC, c.CC, nanos(c.TT), nanos(c.CT)}
			for t := range rest {
				rest[t] -= edge[t]
			}
			b.Add([]LocationID{locs[i], pstatsLocation(b, c.Func)}, 0, edge[:]...)
		}
		b.Add([]LocationID{locs[i]}, 0, rest[:]...)
	}
	b.Lose("pstats has caller edges but no stacks, and no line numbers within functions")
	return b.Profile()
}

func pstatsLocation(b *Builder, f pstats.Func) LocationID {
	if f.Line == 0 && (f.File == "~" || f.File == "") {
		return b.NativeLocation(b.Function(f.Name, "", 0, true), 0)
	}
	return b.location(locationKey{function: b.function(functionKey{name: f.Name, file: f.File, line: f.Line}), line: f.Line})
}

// nanos rounds seconds; what is beyond int64 (a damaged file) is cut off.
func nanos(seconds float64) int64 {
	n := math.Round(seconds * 1e9)
	return int64(max(-1<<62, min(1<<62, n)))
}
