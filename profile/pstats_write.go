package profile

import (
	"io"

	"github.com/gopy-lang/gopy/profile/pstats"
)

// WritePStats writes a dump that pstats.Stats loads. A profile that was read from
// a dump gives the same statistics again; of one with stacks, times are those of sample
// type t, and callers are worked out from the stacks.
func WritePStats(w io.Writer, p *Profile, t int) (lost []string, err error) {
	stats, lost := ToPStats(p, t)
	return lost, pstats.Encode(w, stats)
}

// ToPStats is WritePStats without the encoding.
func ToPStats(p *Profile, t int) (stats pstats.Stats, lost []string) {
	calls := p.TypeIndex("calls")
	primitive := p.TypeIndex("primitive_calls")
	if !p.EdgesOnly() {
		lost = append(lost, "pstats holds caller edges, no stacks and no line numbers within functions")
	}
	keep := []int{t}
	if calls < 0 {
		if calls = p.TypeIndex("samples"); calls >= 0 {
			lost = append(lost, "the number of calls is not known: numbers of samples are written in its place")
		} else {
			lost = append(lost, "the number of calls is not known: 1 is written for each function and caller")
		}
	} else {
		keep = append(keep, calls)
	}
	if primitive >= 0 {
		keep = append(keep, primitive)
	}
	if c := p.CumulativeType(); c >= 0 {
		keep = append(keep, c)
	}
	seconds := 1e9
	if p.SampleTypes[t].Unit != "nanoseconds" {
		seconds = 1
		lost = append(lost, "pstats holds seconds: 1 s stands for one of "+p.SampleTypes[t].String())
	}
	lost = append(lost, p.lostTypes("pstats", keep...)...)
	lost = append(lost, p.lostLabels("pstats")...)
	d := &pstatsDump{p: p, plain: p.Comment("tool") == "profile" && p.EdgesOnly(), seconds: seconds, index: map[pstats.Func]int{}}
	times := p.Totals(t)
	var nc, cc Totals
	if calls >= 0 {
		nc = p.Totals(calls)
		// For sampled stacks "calls" are the samples a function was seen in.
		if p.SampleTypes[calls].Type == "samples" {
			nc.Self = nc.Cum
		}
	}
	cc = nc
	if primitive >= 0 {
		cc = p.Totals(primitive)
	}
	present := make([]bool, len(p.Functions))
	if p.EdgesOnly() {
		for _, s := range p.Samples {
			if s.Node != 0 {
				present[p.leaf(s.Node)] = true
			}
		}
	} else {
		for _, n := range p.Nodes[1:] {
			for _, l := range p.Locations[n.Location].Lines {
				present[l.Function] = true
			}
		}
	}
	for f := range p.Functions {
		if !present[f] {
			continue
		}
		e := pstats.Entry{Func: d.key(uint32(f)), TT: float64(times.Self[f]) / seconds, CT: float64(times.Cum[f]) / seconds, NC: 1, CC: 1}
		if nc.Self != nil {
			e.NC, e.CC = nc.Self[f], cc.Self[f]
		}
		d.add(e)
	}
	d.edges(t, calls, primitive)
	return d.stats, lost
}

type pstatsDump struct {
	p       *Profile
	plain   bool
	seconds float64
	stats   pstats.Stats
	index   map[pstats.Func]int
}

// key gives pstats' key. cProfile has co_name where we have co_qualname: the
// qualified name is written, for it is what users ask of pstats.
func (d *pstatsDump) key(f uint32) pstats.Func {
	fn := d.p.Functions[f]
	if fn.File == "" && fn.StartLine == 0 {
		file := "~"
		if d.plain {
			file = ""
		}
		return pstats.Func{File: file, Name: fn.Name}
	}
	return pstats.Func{File: fn.File, Line: fn.StartLine, Name: fn.Name}
}

// add adds a row, or adds to the one with the same key.
func (d *pstatsDump) add(e pstats.Entry) {
	i, ok := d.index[e.Func]
	if !ok {
		d.index[e.Func] = len(d.stats)
		d.stats = append(d.stats, e)
		return
	}
	s := &d.stats[i]
	s.CC, s.NC, s.TT, s.CT = s.CC+e.CC, s.NC+e.NC, s.TT+e.TT, s.CT+e.CT
}

func (d *pstatsDump) edges(t, calls, primitive int) {
	type pair struct{ caller, callee uint32 }
	counts := map[pair][2]int64{}
	for i, typ := range [2]int{calls, primitive} {
		if typ < 0 {
			continue
		}
		for _, e := range d.p.Edges(typ) {
			c := counts[pair{e.Caller, e.Callee}]
			c[i] = e.Self
			if d.p.SampleTypes[typ].Type == "samples" {
				c[i] = e.Cum
			}
			counts[pair{e.Caller, e.Callee}] = c
		}
	}
	type key struct {
		callee int
		caller pstats.Func
	}
	at := map[key]int{}
	for _, e := range d.p.Edges(t) {
		count := counts[pair{e.Caller, e.Callee}]
		if calls < 0 {
			count[0] = 1
		}
		if primitive < 0 {
			count[1] = count[0]
		}
		callee, ok := d.index[d.key(e.Callee)]
		if !ok {
			continue
		}
		c := pstats.Caller{Func: d.key(e.Caller), Plain: d.plain, NC: count[0], CC: count[1], TT: float64(e.Self) / d.seconds, CT: float64(e.Cum) / d.seconds}
		s := &d.stats[callee]
		k := key{callee, c.Func}
		if i, ok := at[k]; ok {
			o := &s.Callers[i]
			o.NC, o.CC, o.TT, o.CT = o.NC+c.NC, o.CC+c.CC, o.TT+c.TT, o.CT+c.CT
			continue
		}
		at[k] = len(s.Callers)
		s.Callers = append(s.Callers, c)
	}
}
