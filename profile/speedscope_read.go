package profile

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
)

type speedscopeFile struct {
	Schema   string `json:"$schema"`
	Exporter string `json:"exporter,omitempty"`
	Name     string `json:"name,omitempty"`
	Active   *int   `json:"activeProfileIndex,omitempty"`
	Shared   struct {
		Frames []speedscopeFrame `json:"frames"`
	} `json:"shared"`
	Profiles []speedscopeProfile `json:"profiles"`
}

type speedscopeFrame struct {
	Name string `json:"name"`
	File string `json:"file,omitempty"`
	Line int    `json:"line,omitempty"`
	Col  int    `json:"col,omitempty"`
}

type speedscopeProfile struct {
	Type    string            `json:"type"`
	Name    string            `json:"name"`
	Unit    string            `json:"unit"`
	Start   float64           `json:"startValue"`
	End     float64           `json:"endValue"`
	Samples [][]int           `json:"samples,omitempty"`
	Weights []float64         `json:"weights,omitempty"`
	Events  []speedscopeEvent `json:"events,omitempty"`
}

type speedscopeEvent struct {
	Type  string  `json:"type"`
	Frame int     `json:"frame"`
	At    float64 `json:"at"`
}

// speedscopeExporter marks files of our own, whose profile names are
// "type/unit" or "type/unit label=value".
const speedscopeExporter = "gopy-prof"

// speedscopeUnit gives the sample type for a unit and what one of it counts.
func speedscopeUnit(unit string) (t ValueType, scale float64, err error) {
	wall := ValueType{"wall", "nanoseconds"}
	switch unit {
	case "nanoseconds":
		return wall, 1, nil
	case "microseconds":
		return wall, 1e3, nil
	case "milliseconds":
		return wall, 1e6, nil
	case "seconds":
		return wall, 1e9, nil
	case "bytes":
		return ValueType{"alloc_space", "bytes"}, 1, nil
	case "none":
		return ValueType{"samples", "count"}, 1, nil
	}
	return ValueType{}, 0, fmt.Errorf("damaged speedscope file: unit %q", unit)
}

func readSpeedscope(data []byte) (*Profile, error) {
	var f speedscopeFile
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, err
	}
	if len(f.Profiles) == 0 {
		return nil, errors.New("the speedscope file has no profiles in it")
	}
	// first the sample types of all profiles, then the samples
	var types []ValueType
	own := strings.HasPrefix(f.Exporter, speedscopeExporter)
	kinds := make([]int, len(f.Profiles))
	scales := make([]float64, len(f.Profiles))
	names := make([]string, len(f.Profiles))
	for i, sp := range f.Profiles {
		t, scale, err := speedscopeUnit(sp.Unit)
		if err != nil {
			return nil, err
		}
		names[i] = sp.Name
		if own {
			name, label, _ := strings.Cut(sp.Name, " ")
			typ, unit, _ := strings.Cut(name, "/")
			t, names[i] = ValueType{typ, unit}, label
		}
		kinds[i] = len(types)
		for j, have := range types {
			if have == t {
				kinds[i] = j
			}
		}
		if kinds[i] == len(types) {
			if types = append(types, t); len(types) > 64 {
				return nil, errors.New("damaged speedscope file: over 64 sample types")
			}
		}
		scales[i] = scale
	}
	b := NewBuilder(types...)
	if f.Active != nil && *f.Active >= 0 && *f.Active < len(kinds) {
		b.SetDefaultType(types[kinds[*f.Active]].Type)
	}
	if f.Exporter != "" && !own {
		b.Comment("tool", f.Exporter)
	}
	locs := make([]LocationID, len(f.Shared.Frames))
	for i, fr := range f.Shared.Frames {
		frame := Frame{Function: fr.Name, File: fr.File, Line: fr.Line, Native: fr.File == "" && isNativeName(fr.Name) || isBinary(fr.File)}
		if fr.File == "" {
			frame = ParseFrame(fr.Name)
		}
		fn := b.Function(frame.Function, frame.File, 0, frame.Native)
		locs[i] = b.location(locationKey{function: fn, line: int64(frame.Line), column: int64(fr.Col), native: frame.Native})
	}
	values := make([]int64, len(types))
	for i, sp := range f.Profiles {
		var labels LabelsID
		if own {
			if k, v, ok := strings.Cut(names[i], "="); ok {
				labels = b.Labels(Label{Key: k, Str: v})
			}
		} else if len(f.Profiles) > 1 {
			labels = b.Labels(Label{Key: "thread", Str: names[i]})
		}
		add := func(n NodeID, v float64) {
			clear(values)
			values[kinds[i]] = int64(math.Round(max(-1<<62, min(1<<62, v*scales[i]))))
			b.AddAt(n, labels, values...)
		}
		var err error
		switch sp.Type {
		case "sampled":
			err = speedscopeSampled(b, sp, locs, add)
		case "evented":
			b.Lose("speedscope's time order: equal stacks are added up")
			err = speedscopeEvented(b, sp, locs, add)
		default:
			err = fmt.Errorf("damaged speedscope file: profile type %q", sp.Type)
		}
		if err != nil {
			return nil, err
		}
	}
	return b.Profile(), nil
}

func speedscopeSampled(b *Builder, sp speedscopeProfile, locs []LocationID, add func(NodeID, float64)) error {
	if len(sp.Samples) != len(sp.Weights) {
		return fmt.Errorf("damaged speedscope file: %d samples, %d weights", len(sp.Samples), len(sp.Weights))
	}
	for i, s := range sp.Samples {
		n := RootNode
		for _, f := range s {
			if f < 0 || f >= len(locs) {
				return fmt.Errorf("damaged speedscope file: frame %d of %d", f, len(locs))
			}
			n = b.Child(n, locs[f])
		}
		add(n, sp.Weights[i])
	}
	return nil
}

func speedscopeEvented(b *Builder, sp speedscopeProfile, locs []LocationID, add func(NodeID, float64)) error {
	n, last := RootNode, sp.Start
	for _, e := range sp.Events {
		if e.Frame < 0 || e.Frame >= len(locs) {
			return fmt.Errorf("damaged speedscope file: frame %d of %d", e.Frame, len(locs))
		}
		if e.At < last {
			return fmt.Errorf("damaged speedscope file: event at %v after one at %v", e.At, last)
		}
		if n != RootNode && e.At > last {
			add(n, e.At-last)
		}
		last = e.At
		switch e.Type {
		case "O":
			n = b.Child(n, locs[e.Frame])
		case "C":
			if n == RootNode || b.p.Nodes[n].Location != uint32(locs[e.Frame]) {
				return fmt.Errorf("damaged speedscope file: frame %d closed, which is not the innermost", e.Frame)
			}
			n = NodeID(b.p.Nodes[n].Parent)
		default:
			return fmt.Errorf("damaged speedscope file: event type %q", e.Type)
		}
	}
	return nil
}
