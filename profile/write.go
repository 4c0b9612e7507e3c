package profile

import (
	"fmt"
	"io"
	"strings"
)

// Write writes p in a format. Formats that hold one kind of value get sample type
// t (-1 is the default one). It returns what the format cannot hold, one
// sentence each, for the user to see.
//
// HTML and SVG are written by package flame.
func Write(w io.Writer, p *Profile, f Format, t int) (lost []string, err error) {
	if t < 0 {
		t = p.DefaultType()
	}
	if t < 0 {
		return nil, fmt.Errorf("the profile has no sample types")
	}
	switch f {
	case Pprof:
		return nil, WritePprof(w, p)
	case PStats:
		return WritePStats(w, p, t)
	case Collapsed:
		return WriteCollapsed(w, p, t)
	case Speedscope:
		return WriteSpeedscope(w, p)
	case Chrome:
		return WriteChrome(w, p, t)
	case Callgrind:
		return WriteCallgrind(w, p, t)
	case JSON:
		return p.lostJSON(), WriteJSON(w, p)
	case CSV:
		return WriteCSV(w, p)
	}
	return nil, fmt.Errorf("format %s cannot be written", f)
}

// lostTypes says which sample types other than those of keep are not written.
func (p *Profile) lostTypes(format string, keep ...int) []string {
	var names []string
	for i, t := range p.SampleTypes {
		kept := false
		for _, k := range keep {
			kept = kept || k == i
		}
		if !kept {
			names = append(names, t.String())
		}
	}
	if len(names) == 0 {
		return nil
	}
	return []string{format + " holds no more sample types; left out: " + strings.Join(names, ", ")}
}

func (p *Profile) lostLabels(format string, kept ...string) []string {
	var names []string
	for _, k := range p.LabelKeys() {
		ok := false
		for _, have := range kept {
			ok = ok || have == k
		}
		if !ok {
			names = append(names, k)
		}
	}
	if len(names) == 0 {
		return nil
	}
	return []string{format + " holds no labels; left out: " + strings.Join(names, ", ")}
}

// lostEdges says that a picture of stacks is made of edges.
func (p *Profile) lostEdges(format string) []string {
	if !p.EdgesOnly() {
		return nil
	}
	return []string{"the profile has caller edges and no stacks: the stacks in the " + format + " file are two frames deep (--guess-stacks makes deeper ones)"}
}
