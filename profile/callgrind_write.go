package profile

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// WriteCallgrind writes self costs by line, and calls by the line they are
// made at with their inclusive cost in sample type t. The number of calls is the
// sample type calls where there is one; else it is 1 a stack, as callgrind needs one.
func WriteCallgrind(w io.Writer, p *Profile, t int) (lost []string, err error) {
	c := &callgrindWriter{p: p, w: bufio.NewWriterSize(w, 1<<16), ids: map[string]int{}}
	types := []int{t}
	if !p.EdgesOnly() {
		for i := range p.SampleTypes {
			if i != t && len(types) < maxEvents {
				types = append(types, i)
			}
		}
	}
	events := make([]string, len(types))
	for i, ty := range types {
		events[i] = callgrindEvent(p.SampleTypes[ty])
	}
	fmt.Fprintf(c.w, "# callgrind format\nversion: 1\ncreator: gopy-prof\n")
	if cmd := p.Comment("command"); cmd != "" {
		fmt.Fprintf(c.w, "cmd: %s\n", oneLine(cmd))
	}
	fmt.Fprintf(c.w, "positions: line\nevents: %s\nsummary:", strings.Join(events, " "))
	for _, ty := range types {
		fmt.Fprintf(c.w, " %d", max(0, p.Total(ty)))
	}
	c.w.WriteString("\n")
	c.collect(types, t)
	for _, fn := range c.order {
		c.function(fn)
	}
	if p.EdgesOnly() {
		calls := p.TypeIndex("calls")
		keep := []int{t, p.CumulativeType()}
		if calls >= 0 {
			keep = append(keep, calls)
		}
		lost = append(lost, p.lostTypes("callgrind of caller edges", keep...)...)
	} else {
		lost = append(lost, "callgrind holds caller edges, no stacks; inclusive costs are those of "+p.SampleTypes[t].String())
		if p.TypeIndex("calls") < 0 {
			lost = append(lost, "the number of calls is not known: 1 is written for each edge")
		}
	}
	lost = append(lost, p.lostLabels("callgrind")...)
	lost = append(lost, "callgrind holds no first lines of functions")
	if c.negative {
		lost = append(lost, "callgrind holds no negative values; they are left out")
	}
	return lost, c.w.Flush()
}

func oneLine(s string) string { return strings.NewReplacer("\n", " ", "\r", " ").Replace(s) }

// callgrindEvent names an event so that the reader finds its type and unit again.
func callgrindEvent(t ValueType) string {
	unit := t.Unit
	if unit == "" {
		unit = "count"
	}
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '_' {
			return r
		}
		return '_'
	}, t.Type+"_"+unit)
}

type callgrindWriter struct {
	p        *Profile
	w        *bufio.Writer
	ids      map[string]int
	order    []uint32 // functions with costs or calls
	self     map[uint32][]lineCost
	calls    map[uint32][]lineCall
	negative bool
}

type lineCost struct {
	line  int64
	costs []int64
}

type lineCall struct {
	line   int64
	callee uint32
	count  int64
	cost   int64
}

// collect sums self costs by (function, line), and inclusive costs by (function,
// line, callee).
func (c *callgrindWriter) collect(types []int, t int) {
	p := c.p
	c.self, c.calls = map[uint32][]lineCost{}, map[uint32][]lineCall{}
	seen := map[uint32]bool{}
	touch := func(fn uint32) {
		if !seen[fn] {
			seen[fn] = true
			c.order = append(c.order, fn)
		}
	}
	selfAt := map[[2]int64]int{}
	for i, s := range p.Samples {
		if s.Node == 0 {
			continue
		}
		l := p.Locations[p.Nodes[s.Node].Location].Lines[0]
		touch(l.Function)
		k := [2]int64{int64(l.Function), l.Line}
		at, ok := selfAt[k]
		if !ok {
			at = len(c.self[l.Function])
			selfAt[k] = at
			c.self[l.Function] = append(c.self[l.Function], lineCost{l.Line, make([]int64, len(types))})
		}
		costs := c.self[l.Function][at].costs
		for j, ty := range types {
			costs[j] += p.Values(i)[ty]
		}
	}
	type callKey struct {
		line   Line
		callee uint32
	}
	callAt := map[callKey]int{}
	call := func(from Line, callee uint32) *lineCall {
		from.Column = 0
		touch(from.Function)
		k := callKey{from, callee}
		at, ok := callAt[k]
		if !ok {
			at = len(c.calls[from.Function])
			callAt[k] = at
			c.calls[from.Function] = append(c.calls[from.Function], lineCall{line: from.Line, callee: callee})
		}
		return &c.calls[from.Function][at]
	}
	var counts []int64
	calls := p.TypeIndex("calls")
	if calls >= 0 {
		counts = p.NodeValues(calls)
	}
	total := p.NodeValues(t)
	if p.EdgesOnly() {
		if cum := p.CumulativeType(); cum >= 0 {
			total = p.NodeValues(cum)
		}
		for n := 1; n < len(p.Nodes); n++ {
			if parent := p.Nodes[n].Parent; parent != 0 {
				k := call(p.Locations[p.Nodes[parent].Location].Lines[0], p.leaf(uint32(n)))
				k.cost += total[n]
				if counts != nil {
					k.count += counts[n]
				}
			}
		}
		return
	}
	p.accumulate(total)
	onPath := map[callKey]int{}
	steps := func(n uint32, visit func(Line, uint32)) {
		lines := p.Locations[p.Nodes[n].Location].Lines
		for i := len(lines) - 1; i >= 0; i-- {
			if i+1 < len(lines) {
				visit(lines[i+1], lines[i].Function)
			} else if parent := p.Nodes[n].Parent; parent != 0 {
				visit(p.Locations[p.Nodes[parent].Location].Lines[0], lines[i].Function)
			}
		}
	}
	p.tree().walk(p, func(n uint32) {
		first := true
		steps(n, func(from Line, callee uint32) {
			e := call(from, callee)
			from.Column = 0
			k := callKey{from, callee}
			if onPath[k] == 0 {
				e.cost += total[n]
			}
			onPath[k]++
			if counts != nil && first {
				e.count += counts[n]
			}
			first = false
		})
	}, func(n uint32) {
		steps(n, func(from Line, callee uint32) {
			from.Column = 0
			onPath[callKey{from, callee}]--
		})
	})
}

// name writes "(3) text" the first time and "(3)" later.
func (c *callgrindWriter) name(kind, spec, text string) {
	text = oneLine(text)
	key := kind + text
	id, ok := c.ids[key]
	c.w.WriteString(spec)
	if !ok {
		id = len(c.ids) + 1
		c.ids[key] = id
		c.w.WriteString("=(" + strconv.Itoa(id) + ") " + text + "\n")
		return
	}
	c.w.WriteString("=(" + strconv.Itoa(id) + ")\n")
}

func (c *callgrindWriter) file(fn uint32) string {
	if f := c.p.Functions[fn].File; f != "" {
		return f
	}
	return "???"
}

func (c *callgrindWriter) functionName(fn uint32) string {
	if n := c.p.Functions[fn].Name; strings.TrimSpace(n) != "" {
		return n
	}
	return "???"
}

func (c *callgrindWriter) function(fn uint32) {
	c.w.WriteByte('\n')
	c.name("f", "fl", c.file(fn))
	c.name("n", "fn", c.functionName(fn))
	for _, s := range c.self[fn] {
		any := false
		for i, v := range s.costs {
			if v < 0 {
				c.negative = true
				s.costs[i] = 0
			}
			any = any || v > 0
		}
		if !any {
			continue
		}
		c.w.WriteString(strconv.FormatInt(max(0, s.line), 10))
		for _, v := range s.costs {
			c.w.WriteByte(' ')
			c.w.WriteString(strconv.FormatInt(v, 10))
		}
		c.w.WriteByte('\n')
	}
	for _, k := range c.calls[fn] {
		if k.cost <= 0 && k.count <= 0 {
			continue
		}
		c.name("f", "cfi", c.file(k.callee))
		c.name("n", "cfn", c.functionName(k.callee))
		fmt.Fprintf(c.w, "calls=%d %d\n%d %d\n", max(1, k.count), c.p.Functions[k.callee].StartLine, max(0, k.line), max(0, k.cost))
	}
}
