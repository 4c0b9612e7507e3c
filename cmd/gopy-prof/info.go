package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"github.com/gopy-lang/gopy/profile"
)

var infoCommand = &command{
	name:  "info",
	args:  "FILE...",
	short: "what a profile holds and how it was made",
	long:  `Shows format, sample types, sizes, labels and comments of each file.`,
	examples: `
gopy-prof info profile.pb.gz
gopy-prof info --json *.pb.gz`,
	flags: func(fs *pflag.FlagSet, o *options) {
		fromFlag(fs, o)
		jsonFlag(fs, o)
	},
	run: runInfo,
}

// fileInfo is what info shows of a file.
type fileInfo struct {
	File      string         `json:"file"`
	Format    string         `json:"format"`
	Bytes     int64          `json:"bytes,omitempty"`
	Types     []typeInfo     `json:"sample_types"`
	Samples   int64          `json:"samples_read"`
	Distinct  int            `json:"samples_distinct"`
	Stacks    int            `json:"call_paths"`
	Depth     int            `json:"deepest_stack"`
	Functions int            `json:"functions"`
	Files     int            `json:"files"`
	Native    int            `json:"native_functions"`
	Time      string         `json:"time,omitempty"`
	Duration  int64          `json:"duration_nanos,omitempty"`
	Period    string         `json:"period,omitempty"`
	Labels    map[string]int `json:"labels,omitempty"`
	Comments  []string       `json:"comments,omitempty"`
	Lost      []string       `json:"lost,omitempty"`
	labelKeys []string
}

type typeInfo struct {
	Type    string `json:"type"`
	Unit    string `json:"unit"`
	Total   int64  `json:"total"`
	Default bool   `json:"default,omitempty"`
}

func describe(name string, p *profile.Profile) fileInfo {
	in := fileInfo{File: name, Format: p.Comment("format"), Samples: p.SamplesRead, Distinct: len(p.Samples), Stacks: len(p.Nodes) - 1,
		Functions: len(p.Functions), Duration: p.DurationNanos, Comments: p.Comments, Lost: p.Lost, labelKeys: p.LabelKeys()}
	if st, err := os.Stat(name); err == nil && name != "-" {
		in.Bytes = st.Size()
	}
	if in.Format == "" {
		in.Format = "pprof"
	}
	for i, t := range p.SampleTypes {
		in.Types = append(in.Types, typeInfo{t.Type, t.Unit, p.Total(i), i == p.DefaultType()})
	}
	depths := make([]int, len(p.Nodes))
	for i := 1; i < len(p.Nodes); i++ {
		depths[i] = depths[p.Nodes[i].Parent] + len(p.Locations[p.Nodes[i].Location].Lines)
		in.Depth = max(in.Depth, depths[i])
	}
	files := map[string]bool{}
	native := map[uint32]bool{}
	for i, l := range p.Locations {
		for _, ln := range l.Lines {
			if f := p.Functions[ln.Function].File; f != "" {
				files[f] = true
			}
			if p.Native(uint32(i)) {
				native[ln.Function] = true
			}
		}
	}
	in.Files, in.Native = len(files), len(native)
	if p.TimeNanos > 0 {
		in.Time = time.Unix(0, p.TimeNanos).UTC().Format(time.RFC3339)
	}
	if p.Period > 0 {
		in.Period = fmt.Sprintf("%s of %s", amount(p.Period, p.PeriodType.Unit), p.PeriodType.Type)
	}
	values := map[string]map[string]bool{}
	for _, set := range p.LabelSets {
		for _, l := range set {
			if values[l.Key] == nil {
				values[l.Key] = map[string]bool{}
			}
			values[l.Key][l.Value()] = true
		}
	}
	if len(values) > 0 {
		in.Labels = map[string]int{}
		for k, v := range values {
			in.Labels[k] = len(v)
		}
	}
	return in
}

func runInfo(c *call) error {
	if len(c.args) == 0 {
		return usagef("which file? (- is stdin)")
	}
	var infos []fileInfo
	for _, name := range c.args {
		p, err := c.read([]string{name})
		if err != nil {
			return err
		}
		infos = append(infos, describe(name, p))
	}
	if c.opt.json {
		return c.writeJSON(infos)
	}
	for i, in := range infos {
		if i > 0 {
			fmt.Fprintln(c.out)
		}
		if err := c.showInfo(in); err != nil {
			return err
		}
	}
	return nil
}

func (c *call) showInfo(in fileInfo) error {
	tab := &table{columns: []column{{title: "FILE", left: true}, {title: in.File, left: true, flex: true}}}
	add := func(k, format string, args ...any) { tab.add(k, fmt.Sprintf(format, args...)) }
	add("format", "%s", in.Format)
	if in.Bytes > 0 {
		add("size", "%s", amount(in.Bytes, "bytes"))
	}
	for _, t := range in.Types {
		name := t.Type + "/" + t.Unit
		if t.Default {
			name += "  (shown first)"
		}
		add("sample type", "%s  total %s", name, amount(t.Total, t.Unit))
	}
	add("samples", "%s read, %s distinct", amount(in.Samples, "count"), amount(int64(in.Distinct), "count"))
	add("call paths", "%s, the deepest of %s", amount(int64(in.Stacks), "count"), count(in.Depth, "frame"))
	add("functions", "%s in %s, %d of them native", amount(int64(in.Functions), "count"), count(in.Files, "file"), in.Native)
	if in.Time != "" {
		add("begun", "%s", in.Time)
	}
	if in.Duration > 0 {
		add("took", "%s", amount(in.Duration, "nanoseconds"))
	}
	if in.Period != "" {
		add("period", "%s", in.Period)
	}
	for _, k := range in.labelKeys {
		add("label", "%s  (%s)", k, count(in.Labels[k], "value"))
	}
	for _, cm := range in.Comments {
		k, v, ok := strings.Cut(cm, ": ")
		if !ok || len(k) > 20 {
			k, v = "comment", cm
		}
		if k != "format" {
			add(k, "%s", v)
		}
	}
	for _, l := range in.Lost {
		add("not kept", "%s", l)
	}
	return c.render(tab)
}
