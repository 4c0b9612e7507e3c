package profile

import (
	"fmt"
	"strings"
)

// ValueType says what a sample's value counts ("cpu") and in which unit
// ("nanoseconds", "count", "bytes").
type ValueType struct{ Type, Unit string }

func (v ValueType) String() string {
	if v.Unit == "" {
		return v.Type
	}
	return v.Type + "/" + v.Unit
}

// A Label says something about a sample: a string (Str), or a number with a
// unit (Num, Unit) when Str is empty.
type Label struct {
	Key  string
	Str  string
	Num  int64
	Unit string
}

// Value is the label's value as text.
func (l Label) Value() string {
	if l.Str != "" || (l.Num == 0 && l.Unit == "") {
		return l.Str
	}
	return fmt.Sprintf("%d%s", l.Num, l.Unit)
}

// A Function is one code object, or one native function.
type Function struct {
	Name       string // qualified name
	SystemName string // bare or mangled name where it differs, else ""
	File       string
	StartLine  int64
}

// A Line is one function at one of its lines.
type Line struct {
	Function uint32 // index in Profile.Functions
	Line     int64
	Column   int64
}

// A Location is one frame: a function at a line, and above it in inlined code the
// functions it was inlined into (the last is the outermost).
type Location struct {
	Mapping uint32 // index in Profile.Mappings plus one; 0 is none
	Address uint64
	Folded  bool
	Lines   []Line
}

// A Mapping is a loaded binary; Python profiles have two (see package page).
type Mapping struct {
	Start, Limit, Offset uint64
	File, BuildID        string
	HasFunctions         bool
	HasFilenames         bool
	HasLineNumbers       bool
	HasInlineFrames      bool
}

// Names of the mappings that a Builder makes.
const (
	PythonMapping = "python"
	NativeMapping = "[native]"
)

// A Node is one stack, given by its place in the call tree: the frame
// Location, called by the stack Parent. Node 0 is the root (the empty stack).
// A parent always stands before its children.
type Node struct {
	Parent   uint32
	Location uint32
}

// A Sample is one row: the stack, the label set, and the values, which
// Profile.Values gives.
type Sample struct {
	Node   uint32
	Labels uint32 // index in Profile.LabelSets; set 0 is empty
}

// A Profile is a whole profile, in columns.
type Profile struct {
	SampleTypes       []ValueType
	DefaultSampleType string
	PeriodType        ValueType
	Period            int64
	TimeNanos         int64
	DurationNanos     int64
	Comments          []string
	DocURL            string
	DropFrames        string
	KeepFrames        string

	Mappings  []Mapping
	Functions []Function
	Locations []Location
	Nodes     []Node
	LabelSets [][]Label
	Samples   []Sample
	values    []int64 // len(Samples) * len(SampleTypes)

	// Lost names what the source held and the model cannot; for stderr.
	Lost []string
	// SamplesRead counts the samples of the source before equal ones were added up.
	SamplesRead int64
}

// Values gives the values of sample i, one per sample type. It is the
// profile's own memory.
func (p *Profile) Values(i int) []int64 {
	n := len(p.SampleTypes)
	return p.values[i*n : i*n+n : i*n+n]
}

// Native tells whether location loc is a native frame.
func (p *Profile) Native(loc uint32) bool {
	m := p.Locations[loc].Mapping
	return m != 0 && p.Mappings[m-1].File == NativeMapping
}

// Stack appends the locations of node n to buf, leaf first.
func (p *Profile) Stack(n uint32, buf []uint32) []uint32 {
	for n != 0 {
		buf = append(buf, p.Nodes[n].Location)
		n = p.Nodes[n].Parent
	}
	return buf
}

// Comment returns the value of the first comment "key: value", or "".
func (p *Profile) Comment(key string) string {
	for _, c := range p.Comments {
		if k, v, ok := strings.Cut(c, ":"); ok && k == key {
			return strings.TrimSpace(v)
		}
	}
	return ""
}

// SetComment replaces the comment "key: …", or adds it.
func (p *Profile) SetComment(key, value string) {
	for i, c := range p.Comments {
		if k, _, ok := strings.Cut(c, ":"); ok && k == key {
			p.Comments[i] = key + ": " + value
			return
		}
	}
	p.Comments = append(p.Comments, key+": "+value)
}

// EdgesOnly tells whether the profile has caller edges and no stacks
// (see package page).
func (p *Profile) EdgesOnly() bool { return p.Comment("stacks") == "edges" }

// TypeIndex finds a sample type by "type" or "type/unit"; -1 when absent.
func (p *Profile) TypeIndex(name string) int {
	for i, t := range p.SampleTypes {
		if t.Type == name || t.String() == name {
			return i
		}
	}
	return -1
}

// CumulativeType is the index of the inclusive-time type of an edges-only
// profile, else -1.
func (p *Profile) CumulativeType() int {
	if !p.EdgesOnly() {
		return -1
	}
	return p.TypeIndex("cumulative")
}

// DefaultType is the index of the sample type to show first: the file's own
// choice, else a time, else the last as pprof does. It is -1 with no types at all.
func (p *Profile) DefaultType() int {
	if i := p.TypeIndex(p.DefaultSampleType); i >= 0 && p.DefaultSampleType != "" {
		return i
	}
	return len(p.SampleTypes) - 1
}

// ResolveType finds the sample type a user names; "" is the default. The
// error lists those there are.
func (p *Profile) ResolveType(name string) (int, error) {
	if len(p.SampleTypes) == 0 {
		return -1, fmt.Errorf("the profile has no sample types")
	}
	if name == "" {
		return p.DefaultType(), nil
	}
	if i := p.TypeIndex(name); i >= 0 {
		return i, nil
	}
	names := make([]string, len(p.SampleTypes))
	for i, t := range p.SampleTypes {
		names[i] = t.String()
	}
	return -1, fmt.Errorf("no sample type %q; there are: %s", name, strings.Join(names, ", "))
}

// Total is the sum of all samples in type t.
func (p *Profile) Total(t int) int64 {
	var sum int64
	n := len(p.SampleTypes)
	for i := t; i < len(p.values); i += n {
		sum += p.values[i]
	}
	return sum
}

// LabelKeys lists the label keys in use, in order of first appearance.
func (p *Profile) LabelKeys() []string {
	seen := map[string]bool{}
	var keys []string
	for _, set := range p.LabelSets {
		for _, l := range set {
			if !seen[l.Key] {
				seen[l.Key] = true
				keys = append(keys, l.Key)
			}
		}
	}
	return keys
}
