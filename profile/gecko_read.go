package profile

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
)

// readGecko reads the Firefox profiler's "processed" format, which CPython
// 3.15's sampler writes, and the raw one, whose tables are arrays of rows
// with a schema. In both, stacks are a table of (prefix, frame).
func readGecko(data []byte) (*Profile, error) {
	var f geckoFile
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, err
	}
	b := NewBuilder(ValueType{"samples", "count"}, ValueType{"wall", "nanoseconds"})
	if f.Meta.Product != "" {
		b.Comment("tool", f.Meta.Product)
	}
	interval := f.Meta.Interval
	if !(interval > 0 && interval < 1e9) {
		interval = 1
	}
	b.SetPeriod(ValueType{"wall", "nanoseconds"}, int64(interval*1e6))
	for _, raw := range f.Threads { // one at a time: its tables are large
		var t geckoThread
		if err := json.Unmarshal(raw, &t); err != nil {
			return nil, err
		}
		if err := t.read(b, &f, int64(interval*1e6)); err != nil {
			return nil, err
		}
	}
	if len(b.p.Samples) == 0 {
		return nil, errors.New("the Gecko profile has no samples in it")
	}
	b.Lose("Gecko's time order, markers and categories")
	return b.Profile(), nil
}

type geckoFile struct {
	Meta struct {
		Interval float64 `json:"interval"`
		Product  string  `json:"product"`
	} `json:"meta"`
	Shared struct {
		Strings    []string   `json:"stringArray"`
		StackTable geckoTable `json:"stackTable"`
		FrameTable geckoTable `json:"frameTable"`
		FuncTable  geckoTable `json:"funcTable"`
	} `json:"shared"`
	Threads []json.RawMessage `json:"threads"`
}

type geckoThread struct {
	Name        string          `json:"name"`
	TID         json.RawMessage `json:"tid"`
	PID         json.RawMessage `json:"pid"`
	ProcessName string          `json:"processName"`
	Strings     []string        `json:"stringArray"`
	StringTable []string        `json:"stringTable"`
	Samples     geckoTable      `json:"samples"`
	StackTable  geckoTable      `json:"stackTable"`
	FrameTable  geckoTable      `json:"frameTable"`
	FuncTable   geckoTable      `json:"funcTable"`
}

// geckoTable is a table by columns: those of the processed format as they
// are, those of the raw one turned. Cells that are no numbers are missing.
type geckoTable struct {
	cols map[string][]float64
	rows int
}

// geckoColumns are the columns that are looked at.
var geckoColumns = map[string]bool{
	"stack": true, "time": true, "weight": true, "prefix": true, "frame": true, "func": true, "line": true, "column": true,
	"name": true, "fileName": true, "source": true, "lineNumber": true, "location": true, "threadCPUDelta": true,
}

var missing = math.NaN()

func (t *geckoTable) UnmarshalJSON(data []byte) error {
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		return err
	}
	t.cols = map[string][]float64{}
	if schema, ok := raw["schema"]; ok {
		var columns map[string]json.RawMessage
		if err := json.Unmarshal(schema, &columns); err != nil {
			return err
		}
		var rows [][]geckoCell
		if err := json.Unmarshal(raw["data"], &rows); err != nil {
			return err
		}
		t.rows = len(rows)
		for name, at := range columns {
			var i int
			if !geckoColumns[name] || json.Unmarshal(at, &i) != nil || i < 0 {
				continue
			}
			col := make([]float64, len(rows))
			for r, row := range rows {
				col[r] = missing
				if i < len(row) {
					col[r] = float64(row[i])
				}
			}
			t.cols[name] = col
		}
		return nil
	}
	for name, data := range raw {
		if !geckoColumns[name] || len(data) == 0 || data[0] != '[' {
			continue
		}
		var cells []geckoCell
		if err := json.Unmarshal(data, &cells); err != nil {
			return err
		}
		col := make([]float64, len(cells))
		for i, c := range cells {
			col[i] = float64(c)
		}
		t.cols[name] = col
		t.rows = max(t.rows, len(col))
	}
	return nil
}

// geckoCell is a number, or NaN for null and anything else.
type geckoCell float64

func (c *geckoCell) UnmarshalJSON(data []byte) error {
	*c = geckoCell(missing)
	var f float64
	if len(data) > 0 && (data[0] == '-' || data[0] >= '0' && data[0] <= '9') {
		if err := json.Unmarshal(data, &f); err != nil {
			return err
		}
		*c = geckoCell(f)
	}
	return nil
}

// index gives a cell as an index below n, or -1.
func (t *geckoTable) index(col string, row, n int) int {
	c := t.cols[col]
	if row >= len(c) || !(c[row] >= 0 && c[row] < float64(n)) {
		return -1
	}
	return int(c[row])
}

func (t *geckoTable) int(col string, row int) int {
	return max(0, t.index(col, row, math.MaxInt32))
}

func (t *geckoThread) read(b *Builder, f *geckoFile, interval int64) error {
	strings := t.Strings
	if strings == nil {
		strings = t.StringTable
	}
	if strings == nil {
		strings = f.Shared.Strings
	}
	frames, funcs, stacks := &t.FrameTable, &t.FuncTable, &t.StackTable
	if stacks.cols == nil {
		frames, funcs, stacks = &f.Shared.FrameTable, &f.Shared.FuncTable, &f.Shared.StackTable
	}
	text := func(tab *geckoTable, col string, row int) string {
		if i := tab.index(col, row, len(strings)); i >= 0 {
			return strings[i]
		}
		return ""
	}
	locs := make([]LocationID, frames.rows)
	for i := range locs {
		var fr Frame
		if fn := frames.index("func", i, funcs.rows); fn >= 0 {
			fr = Frame{Function: text(funcs, "name", fn), File: text(funcs, "fileName", fn), FirstLine: funcs.int("lineNumber", fn), Line: frames.int("line", i)}
			if fr.File == "" {
				p := ParseFrame(fr.Function)
				p.FirstLine, p.Line = fr.FirstLine, max(p.Line, fr.Line)
				fr = p
			}
			if fr.File == "~" || isNativeName(fr.Function) {
				fr.File, fr.Native = "", true
			}
		} else {
			fr = ParseFrame(text(frames, "location", i))
			if l := frames.int("line", i); l > 0 {
				fr.Line = l
			}
		}
		locs[i] = b.Frame(fr)
	}
	nodes := make([]NodeID, stacks.rows)
	for i := range nodes {
		frame := stacks.index("frame", i, len(locs))
		if frame < 0 {
			return fmt.Errorf("damaged Gecko profile: stack %d has no frame", i)
		}
		parent := RootNode
		if col := stacks.cols["prefix"]; i < len(col) && !math.IsNaN(col[i]) {
			prefix := stacks.index("prefix", i, i) // a prefix stands before its stack
			if prefix < 0 {
				return fmt.Errorf("damaged Gecko profile: stack %d has prefix %v", i, col[i])
			}
			parent = nodes[prefix]
		}
		nodes[i] = b.Child(parent, locs[frame])
	}
	var labels []Label
	if t.Name != "" {
		labels = append(labels, Label{Key: "thread", Str: t.Name})
	}
	for key, raw := range map[string]json.RawMessage{"thread_id": t.TID, "pid": t.PID} {
		var n int64
		var s string
		if json.Unmarshal(raw, &n) == nil && n != 0 {
			s = fmt.Sprint(n)
		} else if json.Unmarshal(raw, &s) != nil {
			continue
		}
		if s != "" {
			labels = append(labels, Label{Key: key, Str: s})
		}
	}
	set := b.Labels(labels...)
	for i := range t.Samples.rows {
		s := t.Samples.index("stack", i, len(nodes))
		if s < 0 {
			continue // no stack: the thread was idle or unknown
		}
		weight := int64(1)
		if w := t.Samples.cols["weight"]; i < len(w) && w[i] >= -1e9 && w[i] <= 1e9 {
			weight = int64(w[i])
		}
		b.AddAt(nodes[s], set, weight, weight*interval)
	}
	return nil
}
