package profile

import (
	"encoding/binary"
	"fmt"
	"math"
	"regexp"
	"strings"
)

// A Selection is a part of a profile.
type Selection struct {
	Focus  *regexp.Regexp // keep stacks with a frame whose function or file matches
	Ignore *regexp.Regexp // drop stacks with such a frame
	Hide   *regexp.Regexp // take such frames out of stacks
	Labels []Label        // keep samples that have these (Str is the value as text)
}

// Empty tells whether everything is selected.
func (s Selection) Empty() bool {
	return s.Focus == nil && s.Ignore == nil && s.Hide == nil && len(s.Labels) == 0
}

// Matches tells for each function whether re matches its name or file.
func (p *Profile) Matches(re *regexp.Regexp) []bool {
	m := make([]bool, len(p.Functions))
	if re != nil {
		for i, f := range p.Functions {
			m[i] = re.MatchString(f.Name) || f.File != "" && re.MatchString(f.File)
		}
	}
	return m
}

// Select gives the selected part of p, which shares memory with p.
func (p *Profile) Select(s Selection) *Profile {
	if s.Empty() {
		return p
	}
	b := p.derive()
	hidden := p.Matches(s.Hide)
	const none = math.MaxUint32
	locs := make([]uint32, len(p.Locations))
	for i, l := range p.Locations {
		var kept []Line
		for _, ln := range l.Lines {
			if !hidden[ln.Function] {
				kept = append(kept, ln)
			}
		}
		locs[i] = uint32(i)
		if len(kept) == 0 {
			locs[i] = none
		} else if len(kept) < len(l.Lines) {
			l.Lines = kept
			b.p.Locations[i] = l
		}
	}
	holds := func(re *regexp.Regexp) []bool { // by node
		m := p.Matches(re)
		has := make([]bool, len(p.Nodes))
		for i := 1; i < len(p.Nodes); i++ {
			n := p.Nodes[i]
			has[i] = has[n.Parent]
			for _, ln := range p.Locations[n.Location].Lines {
				has[i] = has[i] || m[ln.Function]
			}
		}
		return has
	}
	focus, ignore := holds(s.Focus), holds(s.Ignore)
	nodes := make([]NodeID, len(p.Nodes))
	for i := 1; i < len(p.Nodes); i++ {
		n := p.Nodes[i]
		nodes[i] = nodes[n.Parent]
		if loc := locs[n.Location]; loc != none {
			nodes[i] = b.Child(nodes[i], LocationID(loc))
		}
	}
	wanted := make([]bool, len(p.LabelSets))
	for i, set := range p.LabelSets {
		wanted[i] = hasLabels(set, s.Labels)
	}
	for i, sm := range p.Samples {
		if s.Focus != nil && !focus[sm.Node] || ignore[sm.Node] || !wanted[sm.Labels] {
			continue
		}
		if nodes[sm.Node] == RootNode && sm.Node != 0 {
			continue // nothing of it is left
		}
		b.AddAt(nodes[sm.Node], LabelsID(sm.Labels), p.Values(i)...)
	}
	q := b.Profile()
	q.SamplesRead = p.SamplesRead
	return q
}

func hasLabels(set, want []Label) bool {
	for _, w := range want {
		found := false
		for _, l := range set {
			found = found || l.Key == w.Key && l.Value() == w.Str
		}
		if !found {
			return false
		}
	}
	return true
}

// derive starts a profile with p's tables and no samples.
func (p *Profile) derive() *Builder {
	b := NewBuilder(p.SampleTypes...)
	q := *p
	q.Locations = append([]Location(nil), p.Locations...)
	q.Comments = append([]string(nil), p.Comments...)
	q.Nodes, q.Samples, q.values = []Node{{}}, nil, nil
	b.p = &q
	return b
}

// Merge adds profiles up. Sample types are united by name; one that a
// profile lacks is 0 there, and named in Lost.
func Merge(profiles ...*Profile) (*Profile, error) {
	if len(profiles) == 1 {
		return profiles[0], nil
	}
	if len(profiles) == 0 {
		return nil, fmt.Errorf("nothing to merge")
	}
	first := profiles[0]
	var types []ValueType
	for _, p := range profiles {
		if p.EdgesOnly() != first.EdgesOnly() {
			return nil, fmt.Errorf("cannot merge profiles with stacks and profiles with caller edges only")
		}
		for _, t := range p.SampleTypes {
			if indexOfType(types, t) < 0 {
				types = append(types, t)
			}
		}
	}
	// cumulative stays last, as the package page has it
	for i, t := range types {
		if t.Type == "cumulative" {
			types = append(append(types[:i:i], types[i+1:]...), t)
			break
		}
	}
	b := NewBuilder(types...)
	b.p.DefaultSampleType, b.p.PeriodType, b.p.Period = first.DefaultSampleType, first.PeriodType, first.Period
	b.p.DropFrames, b.p.KeepFrames, b.p.DocURL = first.DropFrames, first.KeepFrames, first.DocURL
	seenComment := map[string]bool{}
	m := &merger{b: b, mappings: map[Mapping]uint32{}, locations: map[string]LocationID{}}
	var read int64
	for _, p := range profiles {
		read += p.SamplesRead
		for _, c := range p.Comments {
			if !seenComment[c] {
				seenComment[c] = true
				b.p.Comments = append(b.p.Comments, c)
			}
		}
		for _, l := range p.Lost {
			b.Lose(l)
		}
		if p.TimeNanos != 0 && (b.p.TimeNanos == 0 || p.TimeNanos < b.p.TimeNanos) {
			b.p.TimeNanos = p.TimeNanos
		}
		b.p.DurationNanos += p.DurationNanos
		if p.Period != first.Period || p.PeriodType != first.PeriodType {
			b.p.Period, b.p.PeriodType = 0, ValueType{}
			b.Lose("the sampling period: the profiles differ in it")
		}
		for _, t := range types {
			if indexOfType(p.SampleTypes, t) < 0 {
				b.Lose("sample type " + t.String() + " is not in all of the profiles")
			}
		}
		m.add(p)
	}
	b.p.SamplesRead = read
	return b.Profile(), nil
}

func indexOfType(types []ValueType, t ValueType) int {
	for i, have := range types {
		if have == t {
			return i
		}
	}
	return -1
}

type merger struct {
	b         *Builder
	mappings  map[Mapping]uint32
	locations map[string]LocationID
	key       []byte
}

func (m *merger) add(p *Profile) {
	b := m.b
	functions := make([]FunctionID, len(p.Functions))
	for i, f := range p.Functions {
		functions[i] = b.function(functionKey{name: f.Name, system: f.SystemName, file: f.File, line: f.StartLine})
	}
	locs := make([]LocationID, len(p.Locations))
	for i, l := range p.Locations {
		n := Location{Address: l.Address, Folded: l.Folded, Lines: make([]Line, len(l.Lines))}
		if l.Mapping != 0 {
			mp := p.Mappings[l.Mapping-1]
			if m.mappings[mp] == 0 {
				b.p.Mappings = append(b.p.Mappings, mp)
				m.mappings[mp] = uint32(len(b.p.Mappings))
			}
			n.Mapping = m.mappings[mp]
		}
		m.key = binary.LittleEndian.AppendUint32(m.key[:0], n.Mapping)
		m.key = binary.LittleEndian.AppendUint64(m.key, n.Address)
		for j, ln := range l.Lines {
			ln.Function = uint32(functions[ln.Function])
			n.Lines[j] = ln
			m.key = binary.LittleEndian.AppendUint32(m.key, ln.Function)
			m.key = binary.LittleEndian.AppendUint64(m.key, uint64(ln.Line))
			m.key = binary.LittleEndian.AppendUint64(m.key, uint64(ln.Column))
		}
		id, ok := m.locations[string(m.key)]
		if !ok {
			id = LocationID(len(b.p.Locations))
			b.p.Locations = append(b.p.Locations, n)
			m.locations[string(m.key)] = id
		}
		locs[i] = id
	}
	sets := make([]LabelsID, len(p.LabelSets))
	for i, set := range p.LabelSets {
		sets[i] = b.Labels(set...)
	}
	nodes := make([]NodeID, len(p.Nodes))
	for i := 1; i < len(p.Nodes); i++ {
		nodes[i] = b.Child(nodes[p.Nodes[i].Parent], locs[p.Nodes[i].Location])
	}
	to := make([]int, len(p.SampleTypes))
	for i, t := range p.SampleTypes {
		to[i] = indexOfType(b.p.SampleTypes, t)
	}
	for i, s := range p.Samples {
		row := b.row(nodes[s.Node], sets[s.Labels])
		for t, v := range p.Values(i) {
			row[to[t]] += v
		}
	}
}

// GuessStacks makes stacks of caller edges: it walks down from the roots and
// gives each callee the share of its time that the edge's time is of the
// callee's whole. The result is a guess, as with every tool that
// draws such trees of pstats, and is marked "stacks: guessed". Recursion is cut where
// a function would be on the stack twice, and what is less than 1/10,000 of the
// total is not followed further but stays with its caller's callee.
func GuessStacks(p *Profile) (*Profile, error) {
	if !p.EdgesOnly() {
		return p, nil
	}
	c := p.CumulativeType()
	t := p.DefaultType()
	if c < 0 || t < 0 {
		return nil, fmt.Errorf("there are no cumulative times to guess stacks from")
	}
	g := &guesser{p: p, totals: p.Totals(t), calls: map[uint32][]Edge{}}
	incoming := make([]int64, len(p.Functions))
	for _, e := range p.Edges(t) {
		if e.Caller != e.Callee && e.Cum > 0 {
			g.calls[e.Caller] = append(g.calls[e.Caller], e)
			incoming[e.Callee] += e.Cum
		}
	}
	b := p.derive()
	b.p.SampleTypes = []ValueType{p.SampleTypes[t]}
	b.ntypes = 1
	b.p.SetComment("stacks", "guessed")
	b.Lose("true stacks: they are guessed from caller edges")
	g.b = b
	g.locs = make([]LocationID, len(p.Functions))
	for i := len(p.Locations) - 1; i >= 0; i-- {
		if len(p.Locations[i].Lines) > 0 {
			g.locs[p.Locations[i].Lines[0].Function] = LocationID(i)
		}
	}
	g.onPath = make([]bool, len(p.Functions))
	g.least = float64(g.totals.Total) / 1e4
	// Roots are what no edge explains. Recursion makes edges explain too much, so
	// the roots are scaled to the total.
	roots := 0.0
	for f, cum := range g.totals.Cum {
		if rest := float64(cum - incoming[f]); rest > g.least {
			roots += rest
		}
	}
	for f, cum := range g.totals.Cum {
		if rest := float64(cum - incoming[f]); rest > g.least {
			g.descend(RootNode, uint32(f), rest/roots*float64(g.totals.Total), 0)
		}
	}
	return b.Profile(), nil
}

type guesser struct {
	p      *Profile
	b      *Builder
	totals Totals
	calls  map[uint32][]Edge
	locs   []LocationID
	onPath []bool
	least  float64
	steps  int
}

// descend spends budget (inclusive time) on fn and its callees.
func (g *guesser) descend(parent NodeID, fn uint32, budget float64, depth int) {
	g.steps++
	n := g.b.Child(parent, g.locs[fn])
	whole := float64(g.totals.Cum[fn])
	if whole <= 0 {
		g.b.AddAt(n, 0, int64(budget))
		return
	}
	rest := budget
	g.onPath[fn] = true
	for _, e := range g.calls[fn] {
		share := min(rest, float64(e.Cum)/whole*budget)
		if g.onPath[e.Callee] || share <= g.least || depth > 200 || g.steps > 1e6 {
			continue
		}
		rest -= share
		g.descend(n, e.Callee, share, depth+1)
	}
	g.onPath[fn] = false
	g.b.AddAt(n, 0, int64(math.Round(rest)))
}

// FrameText writes a frame as most text formats do: "name (file:line)", or only
// the name of a builtin.
func (p *Profile) FrameText(l Line) string {
	f := p.Functions[l.Function]
	if f.File == "" {
		return f.Name
	}
	var sb strings.Builder
	sb.WriteString(f.Name)
	sb.WriteString(" (")
	sb.WriteString(f.File)
	if l.Line > 0 {
		fmt.Fprintf(&sb, ":%d", l.Line)
	}
	sb.WriteString(")")
	return sb.String()
}
