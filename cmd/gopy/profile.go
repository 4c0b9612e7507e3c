package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"

	pprof "github.com/google/pprof/profile"

	"github.com/gopy-lang/gopy/interp"
	"github.com/gopy-lang/gopy/interp/sampler"
	"github.com/olekukonko/tablewriter"
)

// profileOptions are the settings of --profile.
type profileOptions struct {
	rate int
	out  string
}

// tableRows is the number of functions that the table shows.
const tableRows = 15

// startProfile samples ip until the function that it returns is called, which
// prints the table and writes the file.
func startProfile(ip *interp.Interp, o *options) (func(), error) {
	out := o.profile.out
	if out == "" {
		name := "command"
		switch {
		case o.module != nil:
			name = *o.module
		case o.command == nil && o.script != "" && o.script != "-":
			name = strings.TrimSuffix(filepath.Base(o.script), filepath.Ext(o.script))
		}
		out = name + ".pprof"
	}
	file, err := os.Create(out)
	if err != nil {
		return nil, err
	}
	s := sampler.New(ip.Object(), o.profile.rate)
	s.Comment("tool", "gopy --profile")
	s.Comment("mode", "wall")
	s.Comment("rate", fmt.Sprintf("%d Hz", o.profile.rate))
	s.Comment("command", strings.Join(o.args, " "))
	ip.Engine().Hooks.Sample = s.Sample
	begin := time.Now()
	s.Start()
	return func() {
		p := s.Stop()
		if err := s.Write(file); err == nil {
			err = file.Close()
		} else {
			file.Close()
			fmt.Fprintln(os.Stderr, "gopy:", err)
		}
		fmt.Fprintf(os.Stderr, "\n%d samples in %.2f s (%d Hz, wall time)\n", s.Samples(), time.Since(begin).Seconds(), o.profile.rate)
		if pp, err := p.Pprof(); err == nil {
			printTop(pp)
		} else {
			fmt.Fprintln(os.Stderr, "gopy:", err)
		}
		fmt.Fprintf(os.Stderr, "wrote %s (see it with: go tool pprof -http=: %s)\n", out, out)
	}, nil
}

// row is a function in the table of --profile.
type row struct {
	name, where string
	self, cum   int64
}

// printTop prints the functions in which most of the time was spent.
func printTop(p *pprof.Profile) {
	value := len(p.SampleType) - 1 // wall
	rows := map[string]*row{}
	var total int64
	for _, s := range p.Sample {
		v := s.Value[value]
		total += v
		seen := map[string]bool{}
		for i, loc := range s.Location {
			for _, line := range loc.Line {
				f := line.Function
				where := fmt.Sprintf("%s:%d", filepath.Base(f.Filename), f.StartLine)
				key := f.Name + "\x00" + f.Filename + where
				r := rows[key]
				if r == nil {
					r = &row{name: f.Name, where: where}
					rows[key] = r
				}
				if i == 0 {
					r.self += v
				}
				if !seen[key] {
					r.cum += v
					seen[key] = true
				}
			}
		}
	}
	list := make([]*row, 0, len(rows))
	for _, r := range rows {
		list = append(list, r)
	}
	sort.Slice(list, func(i, j int) bool {
		if list[i].self != list[j].self {
			return list[i].self > list[j].self
		}
		return list[i].cum > list[j].cum || list[i].cum == list[j].cum && list[i].name+list[i].where < list[j].name+list[j].where
	})
	if total == 0 {
		fmt.Fprintln(os.Stderr, "no samples: the program ended too soon")
		return
	}
	table := tablewriter.NewWriter(os.Stderr)
	table.Header("self", "self %", "cum", "cum %", "function", "where")
	share := func(v int64) string { return fmt.Sprintf("%.1f", 100*float64(v)/float64(total)) }
	for _, r := range list[:min(len(list), tableRows)] {
		table.Append(time.Duration(r.self).Round(time.Millisecond).String(), share(r.self),
			time.Duration(r.cum).Round(time.Millisecond).String(), share(r.cum), r.name, r.where)
	}
	table.Render()
}
