package flame

import (
	"bufio"
	"encoding/json"
	"io"
	"strconv"

	"github.com/gopy-lang/gopy/profile"
)

// The page's data is one JSON object. All text is in strings, once; everything
// else is numbers, so that a million samples are a few megabytes and parse at once:
//
//	title, diff, types [{type, unit}], defaultType, notes, labelKeys
//	strings
//	functions     name, file, first line, native (0 or 1), …   four numbers each
//	frames        function, line, …                            two numbers each
//	parents       distance of each stack from its parent stack; stack 0 is the root
//	nodeFrames    frame of each stack
//	sampleNodes, sampleLabels   stack and label set of each sample
//	labelSets     [[key, value, …]]   strings
//	values        [[…]]   one list per type; in a diff, base and new
//	none          the string that stands for "no such label"
type pageData struct {
	strings []string
	index   map[string]int
}

func (d *pageData) str(s string) int {
	i, ok := d.index[s]
	if !ok {
		i = len(d.strings)
		d.index[s] = i
		d.strings = append(d.strings, s)
	}
	return i
}

type jsonWriter struct {
	w     *bufio.Writer
	first bool
	err   error
}

func (j *jsonWriter) field(name string) {
	if !j.first {
		j.w.WriteByte(',')
	}
	j.first = false
	j.w.WriteString(strconv.Quote(name))
	j.w.WriteByte(':')
}

// value writes anything; json.Marshal escapes <, > and &, so no text can end the
// script element it stands in.
func (j *jsonWriter) value(name string, v any) {
	j.field(name)
	b, err := json.Marshal(v)
	if err != nil && j.err == nil {
		j.err = err
	}
	j.w.Write(b)
}

func (j *jsonWriter) numbers(n int, each func(i int) int64) {
	j.w.WriteByte('[')
	for i := range n {
		if i > 0 {
			j.w.WriteByte(',')
		}
		j.w.Write(strconv.AppendInt(j.w.AvailableBuffer(), each(i), 10))
	}
	j.w.WriteByte(']')
}

func writeData(w io.Writer, p *profile.Profile, o Options) error {
	d := &pageData{index: map[string]int{}}
	j := &jsonWriter{w: bufio.NewWriterSize(w, 1<<16), first: true}
	native := make([]bool, len(p.Functions))
	for i, l := range p.Locations {
		for _, ln := range l.Lines {
			native[ln.Function] = native[ln.Function] || p.Native(uint32(i))
		}
	}
	var functions []int64
	for i, f := range p.Functions {
		isNative := int64(0)
		if native[i] {
			isNative = 1
		}
		functions = append(functions, int64(d.str(f.Name)), int64(d.str(f.File)), f.StartLine, isNative)
	}
	// A stack of the page is one frame; a location with inlined calls is several.
	frameIndex := map[profile.Line]int{}
	var frames []int64
	frame := func(l profile.Line) int32 {
		l.Column = 0
		i, ok := frameIndex[l]
		if !ok {
			i = len(frameIndex)
			frameIndex[l] = i
			frames = append(frames, int64(l.Function), l.Line)
		}
		return int32(i)
	}
	last := make([]int32, len(p.Nodes)) // the page's stack of each of ours
	parents, nodeFrames := []int32{0}, []int32{0}
	for i := 1; i < len(p.Nodes); i++ {
		at := last[p.Nodes[i].Parent]
		lines := p.Locations[p.Nodes[i].Location].Lines
		for k := len(lines) - 1; k >= 0; k-- {
			n := int32(len(parents))
			parents = append(parents, n-at)
			nodeFrames = append(nodeFrames, frame(lines[k]))
			at = n
		}
		last[i] = at
	}
	labelSets := make([][]int, len(p.LabelSets))
	for i, set := range p.LabelSets {
		labelSets[i] = []int{}
		for _, l := range set {
			labelSets[i] = append(labelSets[i], d.str(l.Key), d.str(l.Value()))
		}
	}
	none := d.str("(none)")
	types := []map[string]string{}
	for _, t := range p.SampleTypes {
		types = append(types, map[string]string{"type": t.Type, "unit": t.Unit})
	}
	defaultType := o.Type
	if o.Diff {
		defaultType = 0
	}
	j.w.WriteByte('{')
	j.value("title", o.Title)
	j.value("diff", o.Diff)
	j.value("types", types)
	j.value("defaultType", defaultType)
	j.value("notes", append([]string{}, o.Notes...))
	j.value("labelKeys", append([]string{}, p.LabelKeys()...))
	j.value("labelSets", labelSets)
	j.value("none", none)
	j.field("functions")
	j.numbers(len(functions), func(i int) int64 { return functions[i] })
	j.field("frames")
	j.numbers(len(frames), func(i int) int64 { return frames[i] })
	j.field("parents")
	j.numbers(len(parents), func(i int) int64 { return int64(parents[i]) })
	j.field("nodeFrames")
	j.numbers(len(nodeFrames), func(i int) int64 { return int64(nodeFrames[i]) })
	j.field("sampleNodes")
	j.numbers(len(p.Samples), func(i int) int64 { return int64(last[p.Samples[i].Node]) })
	j.field("sampleLabels")
	j.numbers(len(p.Samples), func(i int) int64 { return int64(p.Samples[i].Labels) })
	j.field("values")
	j.w.WriteByte('[')
	for t := range p.SampleTypes {
		if t > 0 {
			j.w.WriteByte(',')
		}
		j.numbers(len(p.Samples), func(i int) int64 { return p.Values(i)[t] })
	}
	j.w.WriteByte(']')
	j.value("strings", append([]string{}, d.strings...))
	j.w.WriteByte('}')
	if j.err != nil {
		return j.err
	}
	return j.w.Flush()
}
