package profile

import "math"

// Overlay lays two profiles over one another: the result has the sample types
// "base/unit" and "new/unit". Lines are dropped, so that code that only moved within its
// file is the same; base's values are multiplied by scale.
func Overlay(base *Profile, baseType int, next *Profile, newType int, scale float64) (*Profile, error) {
	unit := next.SampleTypes[newType].Unit
	b := flatten(base, baseType, ValueType{"base", unit}, scale)
	n := flatten(next, newType, ValueType{"new", unit}, 1)
	return Merge(b, n)
}

// flatten keeps one sample type and drops lines, addresses and mappings.
func flatten(p *Profile, t int, as ValueType, scale float64) *Profile {
	b := NewBuilder(as)
	b.p.Comments = nil
	if s := p.Comment("stacks"); s != "" {
		b.Comment("stacks", s)
	}
	functions := make([]FunctionID, len(p.Functions))
	for i, f := range p.Functions {
		functions[i] = b.function(functionKey{name: f.Name, file: f.File})
	}
	nodes := make([]NodeID, len(p.Nodes))
	for i := 1; i < len(p.Nodes); i++ {
		n := nodes[p.Nodes[i].Parent]
		loc := p.Nodes[i].Location
		lines := p.Locations[loc].Lines
		for j := len(lines) - 1; j >= 0; j-- {
			n = b.Child(n, b.location(locationKey{function: functions[lines[j].Function], native: p.Native(loc)}))
		}
		nodes[i] = n
	}
	exact, given := 0.0, int64(0) // what rounding takes from one sample the next one gets
	for i, s := range p.Samples {
		exact += float64(p.Values(i)[t]) * scale
		v := int64(math.Round(exact)) - given
		given += v
		b.AddAt(nodes[s.Node], 0, v)
	}
	return b.Profile()
}
