package profile

import (
	"bufio"
	"encoding/json"
	"io"
	"strconv"
)

// WriteJSON writes the whole model as one JSON object:
//
//	schema         "gopy-profile/1"
//	sample_types   [{type, unit}]
//	default_type   index in sample_types
//	period_type, period, time_nanos, duration_nanos, comments
//	functions      [{name, system_name?, file?, line?}]
//	locations      [{native?, address?, lines: [[function, line], …innermost first]}]
//	stacks         {parent: […], location: […]}: stack i is location[i] called by
//	               stack parent[i]; stack 0 is empty, and its own parent
//	labels         [[{key, str} or {key, num, unit}]]: label sets; set 0 is empty
//	samples        {stack: […], labels: […], values: [[one per sample type]…]}
//
// Of mappings it tells only which functions are native, and columns are left out.
// Fields may be added; those there are will keep their meaning.
func WriteJSON(w io.Writer, p *Profile) error {
	type valueType struct {
		Type string `json:"type"`
		Unit string `json:"unit"`
	}
	type function struct {
		Name   string `json:"name"`
		System string `json:"system_name,omitempty"`
		File   string `json:"file,omitempty"`
		Line   int64  `json:"line,omitempty"`
	}
	type location struct {
		Native  bool       `json:"native,omitempty"`
		Address uint64     `json:"address,omitempty"`
		Lines   [][2]int64 `json:"lines"`
	}
	type label struct {
		Key  string `json:"key"`
		Str  string `json:"str,omitempty"`
		Num  int64  `json:"num,omitempty"`
		Unit string `json:"unit,omitempty"`
	}
	bw := bufio.NewWriterSize(w, 1<<16)
	var err error
	first := true
	field := func(name string) {
		if !first {
			bw.WriteString(",\n")
		}
		first = false
		bw.WriteString(strconv.Quote(name) + ":")
	}
	put := func(name string, v any) {
		field(name)
		b, e := json.Marshal(v)
		if e != nil && err == nil {
			err = e
		}
		bw.Write(b)
	}
	// list writes an array piece by piece, so that a large profile is not held as text.
	list := func(n int, each func(i int) any) {
		bw.WriteByte('[')
		for i := range n {
			if i > 0 {
				bw.WriteByte(',')
			}
			switch v := each(i).(type) {
			case uint32:
				bw.Write(strconv.AppendUint(bw.AvailableBuffer(), uint64(v), 10))
			default:
				b, e := json.Marshal(v)
				if e != nil && err == nil {
					err = e
				}
				bw.Write(b)
			}
		}
		bw.WriteByte(']')
	}
	bw.WriteByte('{')
	put("schema", "gopy-profile/1")
	types := make([]valueType, len(p.SampleTypes))
	for i, t := range p.SampleTypes {
		types[i] = valueType(t)
	}
	put("sample_types", types)
	put("default_type", p.DefaultType())
	put("period_type", valueType(p.PeriodType))
	put("period", p.Period)
	put("time_nanos", p.TimeNanos)
	put("duration_nanos", p.DurationNanos)
	put("comments", append([]string{}, p.Comments...))
	field("functions")
	list(len(p.Functions), func(i int) any {
		f := p.Functions[i]
		return function{f.Name, f.SystemName, f.File, f.StartLine}
	})
	field("locations")
	list(len(p.Locations), func(i int) any {
		l := location{Native: p.Native(uint32(i)), Address: p.Locations[i].Address, Lines: [][2]int64{}}
		for _, ln := range p.Locations[i].Lines {
			l.Lines = append(l.Lines, [2]int64{int64(ln.Function), ln.Line})
		}
		return l
	})
	field("stacks")
	bw.WriteString(`{"parent":`)
	list(len(p.Nodes), func(i int) any { return p.Nodes[i].Parent })
	bw.WriteString(`,"location":`)
	list(len(p.Nodes), func(i int) any { return p.Nodes[i].Location })
	bw.WriteString("}")
	field("labels")
	list(len(p.LabelSets), func(i int) any {
		set := []label{}
		for _, l := range p.LabelSets[i] {
			set = append(set, label(l))
		}
		return set
	})
	field("samples")
	bw.WriteString(`{"stack":`)
	list(len(p.Samples), func(i int) any { return p.Samples[i].Node })
	bw.WriteString(`,"labels":`)
	list(len(p.Samples), func(i int) any { return p.Samples[i].Labels })
	bw.WriteString(`,"values":`)
	list(len(p.Samples), func(i int) any { return p.Values(i) })
	bw.WriteString("}}\n")
	if err != nil {
		return err
	}
	return bw.Flush()
}

// lostJSON names what of p a JSON file does not hold.
func (p *Profile) lostJSON() []string {
	binaries, columns := false, false
	for _, m := range p.Mappings {
		binaries = binaries || m.File != PythonMapping && m.File != NativeMapping
	}
	for _, l := range p.Locations {
		for _, ln := range l.Lines {
			columns = columns || ln.Column != 0
		}
	}
	var lost []string
	if binaries {
		lost = append(lost, "json holds no mappings (which binary a function is in)")
	}
	if columns {
		lost = append(lost, "json holds no columns")
	}
	return lost
}
