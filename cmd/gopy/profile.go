package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/gopy-lang/gopy/interp"
	"github.com/gopy-lang/gopy/interp/sampler"
	"github.com/gopy-lang/gopy/profile"
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
		case o.command == nil && o.script != nil && *o.script != "-":
			name = strings.TrimSuffix(filepath.Base(*o.script), filepath.Ext(*o.script))
		}
		out = name + ".pprof"
	}
	file, err := os.Create(out)
	if err != nil {
		return nil, err
	}
	s := sampler.New(ip.State(), o.profile.rate)
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
		printTop(os.Stderr, p)
		fmt.Fprintf(os.Stderr, "wrote %s (see it with: go tool pprof -http=: %s)\n", out, out)
	}, nil
}

// row is a function in the table of --profile.
type row struct {
	name, where string
	self, cum   int64
}

// printTop prints the functions in which most of the time was spent. The table
// is made by hand: the libraries for tables, and for pprof's structs, would cost every start
// of gopy a millisecond.
func printTop(w io.Writer, p *profile.Profile) {
	totals := p.Totals(p.DefaultType())
	if totals.Total == 0 {
		fmt.Fprintln(w, "no samples: the program ended too soon")
		return
	}
	rows := make([]row, 0, len(p.Functions))
	for i, f := range p.Functions {
		where := fmt.Sprintf("%s:%d", filepath.Base(f.File), f.StartLine)
		rows = append(rows, row{f.Name, where, totals.Self[i], totals.Cum[i]})
	}
	sort.Slice(rows, func(i, j int) bool {
		a, b := &rows[i], &rows[j]
		if a.self != b.self {
			return a.self > b.self
		}
		return a.cum > b.cum || a.cum == b.cum && a.name+a.where < b.name+b.where
	})
	table := [][]string{{"self", "self %", "cum", "cum %", "function", "where"}}
	share := func(v int64) string { return fmt.Sprintf("%.1f", 100*float64(v)/float64(totals.Total)) }
	for _, r := range rows[:min(len(rows), tableRows)] {
		table = append(table, []string{time.Duration(r.self).Round(time.Millisecond).String(), share(r.self),
			time.Duration(r.cum).Round(time.Millisecond).String(), share(r.cum), r.name, r.where})
	}
	printTable(w, table, 4)
}

// printTable prints rows of cells, the first ones of which are numbers and stand at the
// right of their columns; the first row is the header.
func printTable(w io.Writer, rows [][]string, numbers int) {
	widths := make([]int, len(rows[0]))
	for _, r := range rows {
		for i, cell := range r {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var out strings.Builder
	rule := make([]string, len(widths))
	for i, n := range widths {
		rule[i] = strings.Repeat("─", n)
	}
	for _, r := range slices.Insert(slices.Clone(rows), 1, rule) {
		for i, cell := range r {
			pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			switch {
			case i < numbers:
				out.WriteString("  " + pad + cell)
			case i == len(r)-1:
				out.WriteString("  " + cell)
			default:
				out.WriteString("  " + cell + pad)
			}
		}
		out.WriteByte('\n')
	}
	io.WriteString(w, out.String())
}
