package profile

import "slices"

// Totals are the values of each function (by its index) in one sample type:
// Self where it was the leaf, Cum where it was anywhere in the stack, once a stack
// however often it recurs.
type Totals struct {
	Self, Cum []int64
	Total     int64
}

// An Edge is what a caller spends in a callee. Cum counts a stack once.
type Edge struct {
	Caller, Callee uint32
	Self, Cum      int64
}

// NodeValues sums the samples of each node in type t.
func (p *Profile) NodeValues(t int) []int64 {
	v := make([]int64, len(p.Nodes))
	n := len(p.SampleTypes)
	for i, s := range p.Samples {
		v[s.Node] += p.values[i*n+t]
	}
	return v
}

// accumulate turns the values of nodes into those of their subtrees.
func (p *Profile) accumulate(v []int64) {
	for i := len(v) - 1; i > 0; i-- {
		v[p.Nodes[i].Parent] += v[i]
	}
}

// tree holds each node's children as linked lists, in the nodes' order.
type tree struct{ first, next []uint32 }

func (p *Profile) tree() tree {
	t := tree{make([]uint32, len(p.Nodes)), make([]uint32, len(p.Nodes))}
	for i := len(p.Nodes) - 1; i > 0; i-- {
		parent := p.Nodes[i].Parent
		t.next[i] = t.first[parent]
		t.first[parent] = uint32(i)
	}
	return t
}

// walk visits all nodes but the root depth first, without recursion: stacks may
// be as deep as a file is long.
func (t tree) walk(p *Profile, enter, leave func(n uint32)) {
	n := t.first[0]
	for n != 0 {
		enter(n)
		if t.first[n] != 0 {
			n = t.first[n]
			continue
		}
		leave(n)
		for t.next[n] == 0 {
			n = p.Nodes[n].Parent
			if n == 0 {
				return
			}
			leave(n)
		}
		n = t.next[n]
	}
}

// Totals computes the functions' values in sample type t. In an edges-only
// profile Cum comes from the type cumulative, and only for its time type; it is
// Self otherwise.
func (p *Profile) Totals(t int) Totals {
	tot := Totals{Self: make([]int64, len(p.Functions)), Cum: make([]int64, len(p.Functions))}
	cum := t
	if c := p.CumulativeType(); c >= 0 && p.hasCumulative(t) {
		cum = c
	}
	n := len(p.SampleTypes)
	edges := p.EdgesOnly()
	for i, s := range p.Samples {
		v := p.values[i*n+t]
		tot.Total += v
		if s.Node != 0 {
			leaf := p.leaf(s.Node)
			tot.Self[leaf] += v
			if edges {
				tot.Cum[leaf] += p.values[i*n+cum]
			}
		}
	}
	if edges {
		return tot
	}
	if !p.cumByStack(t, tot.Cum) {
		p.cumByTree(t, tot.Cum)
	}
	return tot
}

// cumByStack adds each sample to the functions on its stack. It is the fast way
// unless many stacks are deep and share most of their frames; it gives up, with cum
// as it was, when it sees that.
func (p *Profile) cumByStack(t int, cum []int64) bool {
	n := len(p.SampleTypes)
	steps := 0
	limit := 8*len(p.Nodes) + 1<<20
	seen := make([]uint32, len(p.Functions)) // sample index plus one
	single := make([]uint32, len(p.Locations))
	for i, l := range p.Locations { // the function plus one, where there is one only
		if len(l.Lines) == 1 {
			single[i] = l.Lines[0].Function + 1
		}
	}
	for i, s := range p.Samples {
		v := p.values[i*n+t]
		if v == 0 {
			continue
		}
		mark := uint32(i + 1)
		for at := s.Node; at != 0; {
			node := p.Nodes[at]
			at = node.Parent
			steps++
			if f := single[node.Location]; f != 0 {
				if seen[f-1] != mark {
					seen[f-1] = mark
					cum[f-1] += v
				}
				continue
			}
			for _, l := range p.Locations[node.Location].Lines {
				if seen[l.Function] != mark {
					seen[l.Function] = mark
					cum[l.Function] += v
				}
			}
		}
		if steps > limit {
			clear(cum)
			return false
		}
	}
	return true
}

// cumByTree is one pass over the call tree.
func (p *Profile) cumByTree(t int, cum []int64) {
	values := p.NodeValues(t)
	p.accumulate(values)
	onPath := make([]uint32, len(p.Functions))
	p.tree().walk(p, func(n uint32) {
		for _, l := range p.Locations[p.Nodes[n].Location].Lines {
			if onPath[l.Function] == 0 {
				cum[l.Function] += values[n]
			}
			onPath[l.Function]++
		}
	}, func(n uint32) {
		for _, l := range p.Locations[p.Nodes[n].Location].Lines {
			onPath[l.Function]--
		}
	})
}

// hasCumulative tells whether the type cumulative of an edges-only profile is
// that of type t: callgrind's belongs to its first event.
func (p *Profile) hasCumulative(t int) bool {
	return p.SampleTypes[t].Type == p.DefaultSampleType || t == p.CumulativeType()
}

// leaf is the innermost function of a node.
func (p *Profile) leaf(n uint32) uint32 {
	return p.Locations[p.Nodes[n].Location].Lines[0].Function
}

// Edges computes all caller edges in sample type t, in order of first
// appearance in the tree; a root's caller is not among them.
func (p *Profile) Edges(t int) []Edge {
	values := p.NodeValues(t)
	at := map[uint64]int{}
	var edges []Edge
	edge := func(caller, callee uint32) int {
		k := uint64(caller)<<32 | uint64(callee)
		i, ok := at[k]
		if !ok {
			i = len(edges)
			at[k] = i
			edges = append(edges, Edge{Caller: caller, Callee: callee})
		}
		return i
	}
	if p.EdgesOnly() {
		cum := values
		if c := p.CumulativeType(); c >= 0 && p.hasCumulative(t) {
			cum = p.NodeValues(c)
		}
		for n := 1; n < len(p.Nodes); n++ {
			if parent := p.Nodes[n].Parent; parent != 0 {
				e := &edges[edge(p.leaf(parent), p.leaf(uint32(n)))]
				e.Self += values[n]
				e.Cum += cum[n]
			}
		}
		return edges
	}
	total := slices.Clone(values)
	p.accumulate(total)
	var onPath []uint32
	steps := func(n uint32, visit func(i int, leaf bool)) {
		lines := p.Locations[p.Nodes[n].Location].Lines
		for i := len(lines) - 1; i >= 0; i-- { // outermost first
			if i+1 < len(lines) {
				visit(edge(lines[i+1].Function, lines[i].Function), i == 0)
			} else if parent := p.Nodes[n].Parent; parent != 0 {
				visit(edge(p.leaf(parent), lines[i].Function), i == 0)
			}
		}
	}
	p.tree().walk(p, func(n uint32) {
		steps(n, func(i int, leaf bool) {
			for len(onPath) <= i {
				onPath = append(onPath, 0)
			}
			if onPath[i] == 0 {
				edges[i].Cum += total[n]
			}
			if leaf {
				edges[i].Self += values[n]
			}
			onPath[i]++
		})
	}, func(n uint32) {
		steps(n, func(i int, _ bool) { onPath[i]-- })
	})
	return edges
}

// LineTotals gives the self and cumulative value of each line of the functions
// that in chooses.
func (p *Profile) LineTotals(t int, in func(fn uint32) bool) map[Line]LineTotal {
	values := p.NodeValues(t)
	total := slices.Clone(values)
	if !p.EdgesOnly() {
		p.accumulate(total)
	} else if c := p.CumulativeType(); c >= 0 && p.hasCumulative(t) {
		total = p.NodeValues(c)
	}
	lines := map[Line]LineTotal{}
	onPath := map[Line]int{}
	p.tree().walk(p, func(n uint32) {
		for i, l := range p.Locations[p.Nodes[n].Location].Lines {
			if !in(l.Function) {
				continue
			}
			l.Column = 0
			v := lines[l]
			if onPath[l] == 0 || p.EdgesOnly() {
				v.Cum += total[n]
			}
			if i == 0 {
				v.Self += values[n]
			}
			lines[l] = v
			onPath[l]++
		}
	}, func(n uint32) {
		for _, l := range p.Locations[p.Nodes[n].Location].Lines {
			if in(l.Function) {
				l.Column = 0
				onPath[l]--
			}
		}
	})
	return lines
}

// LineTotal is a pair of self and cumulative value.
type LineTotal struct{ Self, Cum int64 }

// FileTotal is the cumulative value of all functions of a file; a stack counts once.
func (p *Profile) FileTotal(t int, file string) int64 {
	values := p.NodeValues(t)
	has := make([]bool, len(p.Nodes))
	var sum int64
	for i := 1; i < len(p.Nodes); i++ {
		has[i] = has[p.Nodes[i].Parent]
		for _, l := range p.Locations[p.Nodes[i].Location].Lines {
			has[i] = has[i] || p.Functions[l.Function].File == file
		}
		if has[i] {
			sum += values[i]
		}
	}
	return sum
}

// A CallNode is one call path by function, lines put together.
type CallNode struct {
	Function    uint32
	Self, Total int64
	Children    []*CallNode
	index       map[uint32]*CallNode
}

// CallTree gives the calls by function in sample type t; its root is no function.
func (p *Profile) CallTree(t int) *CallNode {
	root := &CallNode{}
	at := make([]*CallNode, len(p.Nodes))
	order := []*CallNode{root}
	parents := map[*CallNode]*CallNode{}
	at[0] = root
	values := p.NodeValues(t)
	root.Self = values[0]
	for i := 1; i < len(p.Nodes); i++ {
		n := at[p.Nodes[i].Parent]
		lines := p.Locations[p.Nodes[i].Location].Lines
		for j := len(lines) - 1; j >= 0; j-- {
			fn := lines[j].Function
			child := n.index[fn]
			if child == nil {
				child = &CallNode{Function: fn}
				if n.index == nil {
					n.index = map[uint32]*CallNode{}
				}
				n.index[fn] = child
				n.Children = append(n.Children, child)
				parents[child] = n
				order = append(order, child)
			}
			n = child
		}
		n.Self += values[i]
		at[i] = n
	}
	for i := len(order) - 1; i >= 0; i-- {
		n := order[i]
		n.Total += n.Self
		if parent := parents[n]; parent != nil {
			parent.Total += n.Total
		}
		n.index = nil
	}
	return root
}
