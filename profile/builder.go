package profile

import (
	"io"
	"sort"
	"strconv"
	"strings"
	"time"
)

// IDs that a Builder hands out. They are indices and stay valid for the life
// of the Builder, so a caller keeps them (one FunctionID per code object, say).
type (
	FunctionID uint32
	LocationID uint32
	NodeID     uint32
	LabelsID   uint32
)

// RootNode is the empty stack.
const RootNode NodeID = 0

// A Frame is one Python or native frame, for [Builder.AddSample].
type Frame struct {
	Function  string // co_qualname
	File      string // co_filename; empty for native code
	FirstLine int    // co_firstlineno
	Line      int    // the line being executed
	Native    bool
}

// A Builder makes a Profile sample by sample. Samples with equal stack and
// labels are added up as they come, so a sampler that runs for days holds its
// distinct stacks only. After the first sight of a stack, adding to it
// allocates nothing.
//
// There are three levels of use. The sampler of an interpreter keeps a
// FunctionID per code object and calls Location and Add:
//
//	b := profile.NewBuilder(profile.ValueType{Type: "cpu", Unit: "nanoseconds"})
//	b.Comment("mode", "cpu")
//	fn := b.Function("Stack.push", "/app/stack.py", 12, false)
//	b.Add([]profile.LocationID{b.Location(fn, 14), caller}, 0, 10_000_000)
//	err := b.Write(w)
//
// A reader that walks a call tree itself uses Child and AddAt; and AddSample takes
// plain frames. A Builder is not safe for concurrent use.
type Builder struct {
	p         *Profile
	ntypes    int
	functions map[functionKey]FunctionID
	locations map[locationKey]LocationID
	labels    map[string]LabelsID
	strings   map[string]string
	mappings  [2]uint32
	tree      nodeTable
	rows      rowTable
	buf       []LocationID
	path      []pathStep // the last stack that Node was given, root first
}

// pathStep is one frame of a stack and the node it leads to.
type pathStep struct {
	location LocationID
	node     NodeID
}

type functionKey struct {
	name, system, file string
	line               int64
	native             bool
}

type locationKey struct {
	function FunctionID
	line     int64
	column   int64
	native   bool
}

// NewBuilder starts a profile with the given sample types.
func NewBuilder(types ...ValueType) *Builder {
	b := &Builder{
		p: &Profile{
			SampleTypes: types,
			Nodes:       []Node{{}},
			LabelSets:   [][]Label{nil},
		},
		ntypes:    len(types),
		functions: map[functionKey]FunctionID{},
		locations: map[locationKey]LocationID{},
		labels:    map[string]LabelsID{},
		strings:   map[string]string{},
	}
	return b
}

// Comment adds the comment "key: value" (see the package page for keys).
func (b *Builder) Comment(key, value string) { b.p.SetComment(key, value) }

// SetPeriod says what the sampler waits for between two samples:
// SetPeriod(ValueType{"cpu", "nanoseconds"}, 10_000_000) is 100 Hz of CPU time.
func (b *Builder) SetPeriod(t ValueType, period int64) { b.p.PeriodType, b.p.Period = t, period }

// SetTime says when the profile was begun and how long it took.
func (b *Builder) SetTime(start time.Time, duration time.Duration) {
	b.p.TimeNanos, b.p.DurationNanos = start.UnixNano(), int64(duration)
}

// SetDefaultType chooses the sample type that viewers show first.
func (b *Builder) SetDefaultType(typ string) { b.p.DefaultSampleType = typ }

// Function gives the ID of a function, the same one for the same arguments.
func (b *Builder) Function(qualname, file string, firstLine int, native bool) FunctionID {
	return b.function(functionKey{name: qualname, file: file, line: int64(firstLine), native: native})
}

func (b *Builder) function(k functionKey) FunctionID {
	if id, ok := b.functions[k]; ok {
		return id
	}
	k.name, k.file, k.system = b.intern(k.name), b.intern(k.file), b.intern(k.system)
	id := FunctionID(len(b.p.Functions))
	b.p.Functions = append(b.p.Functions, Function{Name: k.name, SystemName: k.system, File: k.file, StartLine: k.line})
	b.functions[k] = id
	return id
}

// Location gives the ID of a Python function at a line.
func (b *Builder) Location(fn FunctionID, line int) LocationID {
	return b.location(locationKey{function: fn, line: int64(line)})
}

// NativeLocation gives the ID of a native function as a frame.
func (b *Builder) NativeLocation(fn FunctionID, line int) LocationID {
	return b.location(locationKey{function: fn, line: int64(line), native: true})
}

func (b *Builder) location(k locationKey) LocationID {
	if id, ok := b.locations[k]; ok {
		return id
	}
	id := LocationID(len(b.p.Locations))
	b.p.Locations = append(b.p.Locations, Location{
		Mapping: b.mapping(k.native),
		Lines:   []Line{{Function: uint32(k.function), Line: k.line, Column: k.column}},
	})
	b.locations[k] = id
	return id
}

// mapping gives the index plus one of the Python or the native mapping.
func (b *Builder) mapping(native bool) uint32 {
	i, name := 0, PythonMapping
	if native {
		i, name = 1, NativeMapping
	}
	if b.mappings[i] == 0 {
		b.p.Mappings = append(b.p.Mappings, Mapping{File: name, HasFunctions: true, HasFilenames: true, HasLineNumbers: true, HasInlineFrames: true})
		b.mappings[i] = uint32(len(b.p.Mappings))
	}
	return b.mappings[i]
}

// Frame gives the location of a plain frame.
func (b *Builder) Frame(f Frame) LocationID {
	fn := b.Function(f.Function, f.File, f.FirstLine, f.Native)
	if f.Native {
		return b.NativeLocation(fn, f.Line)
	}
	return b.Location(fn, f.Line)
}

// Labels gives the ID of a label set; the order of its labels does not matter.
// The empty set is 0.
func (b *Builder) Labels(labels ...Label) LabelsID {
	if len(labels) == 0 {
		return 0
	}
	set := append([]Label(nil), labels...)
	sort.SliceStable(set, func(i, j int) bool { return set[i].Key < set[j].Key })
	var key strings.Builder
	for _, l := range set {
		for _, s := range [...]string{l.Key, l.Str, l.Unit, strconv.FormatInt(l.Num, 10)} {
			key.WriteString(strconv.Itoa(len(s)))
			key.WriteByte(':')
			key.WriteString(s)
		}
	}
	if id, ok := b.labels[key.String()]; ok {
		return id
	}
	id := LabelsID(len(b.p.LabelSets))
	b.p.LabelSets = append(b.p.LabelSets, set)
	b.labels[key.String()] = id
	return id
}

// Child gives the stack that parent is when it calls loc.
func (b *Builder) Child(parent NodeID, loc LocationID) NodeID {
	return NodeID(b.tree.child(&b.p.Nodes, uint32(parent), uint32(loc)))
}

// Node gives the stack with the given frames, leaf first. What it has in
// common with the stack before, from the root, is not looked up again.
func (b *Builder) Node(stack []LocationID) NodeID {
	n, i := RootNode, len(stack)-1
	depth := 0
	for i >= 0 && depth < len(b.path) && b.path[depth].location == stack[i] {
		n = b.path[depth].node
		depth++
		i--
	}
	b.path = b.path[:depth]
	for ; i >= 0; i-- {
		n = b.Child(n, stack[i])
		b.path = append(b.path, pathStep{stack[i], n})
	}
	return n
}

// Add adds values to the sample of a stack (leaf first) with a label set. Missing
// values are 0.
func (b *Builder) Add(stack []LocationID, labels LabelsID, values ...int64) {
	b.AddAt(b.Node(stack), labels, values...)
}

// AddAt is Add for a stack that is known as a node.
func (b *Builder) AddAt(n NodeID, labels LabelsID, values ...int64) {
	b.p.SamplesRead++
	row := b.row(n, labels)
	for i := 0; i < len(values) && i < len(row); i++ {
		row[i] += values[i]
	}
}

// row gives the values of the sample (n, labels), made when it is new.
func (b *Builder) row(n NodeID, labels LabelsID) []int64 {
	at, isNew := b.rows.row(&b.p.Samples, Sample{Node: uint32(n), Labels: uint32(labels)})
	if isNew {
		for range b.ntypes {
			b.p.values = append(b.p.values, 0)
		}
	}
	i := int(at) * b.ntypes
	return b.p.values[i : i+b.ntypes]
}

// AddSample adds a sample given as plain frames, leaf first.
func (b *Builder) AddSample(stack []Frame, labels []Label, values ...int64) {
	b.buf = b.buf[:0]
	for _, f := range stack {
		b.buf = append(b.buf, b.Frame(f))
	}
	b.Add(b.buf, b.Labels(labels...), values...)
}

// Lose records something the source has and the model cannot hold, once.
func (b *Builder) Lose(what string) {
	for _, l := range b.p.Lost {
		if l == what {
			return
		}
	}
	b.p.Lost = append(b.p.Lost, what)
}

// Profile gives the profile as it stands. It shares memory with the Builder,
// which must not be used any more.
func (b *Builder) Profile() *Profile { return b.p }

// Write writes the profile as gzipped pprof. The Builder may go on afterwards.
func (b *Builder) Write(w io.Writer) error { return WritePprof(w, b.p) }

func (b *Builder) intern(s string) string {
	if s == "" {
		return ""
	}
	if t, ok := b.strings[s]; ok {
		return t
	}
	s = strings.Clone(s)
	b.strings[s] = s
	return s
}
