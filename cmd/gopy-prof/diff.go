package main

import (
	"fmt"
	"io"
	"path/filepath"
	"sort"
	"strings"

	"github.com/spf13/pflag"

	"github.com/gopy-lang/gopy/profile"
	"github.com/gopy-lang/gopy/profile/flame"
)

var diffCommand = &command{
	name:  "diff",
	args:  "BASE NEW",
	short: "compare two profiles",
	long: `Shows what each function costs in NEW against BASE; functions are the same if name and
file are. DELTA% is the change as a share of BASE's total. With --fail-above, the exit
code is 1 if a function, or the total, grew by more than that share, and the
functions are named on stderr. Profiles of different things, such as cpu and wall, are
not compared unless --allow-mismatch says so.`,
	examples: `
gopy-prof diff base.pb.gz new.pb.gz
gopy-prof diff --sort cum --flame diff.html base.pb.gz new.pb.gz
gopy-prof diff --normalize base.pstats new.pb.gz
gopy-prof diff --fail-above 5% --type instructions base.pb.gz new.pb.gz   # in CI`,
	flags: func(fs *pflag.FlagSet, o *options) {
		fs.IntVarP(&o.rows, "rows", "n", 30, "show `N` rows; 0 is all")
		fs.StringVarP(&o.sort, "sort", "s", "self", "compare by `KEY`: self or cum")
		fs.StringVarP(&o.filter, "filter", "f", "", "only rows whose function or file matches `RE`")
		fs.StringVar(&o.flame, "flame", "", "write a red and green flame graph to this `FILE` (.html or .svg)")
		fs.BoolVar(&o.open, "open", false, "open the flame graph in the browser")
		fs.BoolVar(&o.normalize, "normalize", false, "scale BASE to NEW's total: compare shares, not amounts")
		fs.StringVar(&o.failAbove, "fail-above", "", "exit with 1 if something grew by more than this `SHARE` of BASE's total")
		fs.BoolVar(&o.mismatch, "allow-mismatch", false, "compare different sample types, such as cpu and wall, too")
		selectionFlags(fs, o)
		jsonFlag(fs, o)
	},
	run: runDiff,
}

type diffRow struct {
	Function string  `json:"function"`
	File     string  `json:"file,omitempty"`
	Line     int64   `json:"line,omitempty"`
	Base     int64   `json:"base"`
	New      int64   `json:"new"`
	Delta    int64   `json:"delta"`
	Share    float64 `json:"delta_share"` // of base's total
	place    string
}

func runDiff(c *call) error {
	if len(c.args) != 2 {
		return usagef("which two profiles?")
	}
	if c.opt.sort != "self" && c.opt.sort != "cum" {
		return usagef("--sort %s: there are self and cum", c.opt.sort)
	}
	filter, err := compile("filter", c.opt.filter)
	if err != nil {
		return err
	}
	limit := -1.0
	if c.opt.failAbove != "" {
		if limit, err = share("fail-above", c.opt.failAbove); err != nil {
			return err
		}
	}
	base, bt, err := c.load(c.args[:1])
	if err != nil {
		return fmt.Errorf("BASE: %w", err)
	}
	next, nt, err := c.load(c.args[1:])
	if err != nil {
		return fmt.Errorf("NEW: %w", err)
	}
	if c.opt.sampleType == "" { // the default of NEW need not be that of BASE
		if i := base.TypeIndex(next.SampleTypes[nt].String()); i >= 0 {
			bt = i
		}
	}
	b, n := base.SampleTypes[bt], next.SampleTypes[nt]
	if b != n && (!c.opt.mismatch || b.Unit != n.Unit) {
		hint := "; --type chooses, --allow-mismatch compares anyway"
		if b.Unit != n.Unit {
			hint = "; --type chooses"
		}
		return fmt.Errorf("BASE has %s and NEW has %s, which are different things%s", b, n, hint)
	}
	if x, y := clock(base, bt), clock(next, nt); x != y && x != "" && y != "" && !c.opt.mismatch {
		return fmt.Errorf("BASE counts samples of %s time and NEW of %s time, which are different things; --allow-mismatch compares anyway", x, y)
	}
	baseTotals, newTotals := base.Totals(bt), next.Totals(nt)
	scale := 1.0
	if c.opt.normalize {
		if baseTotals.Total <= 0 || newTotals.Total <= 0 {
			return fmt.Errorf("--normalize needs totals above 0; they are %d and %d", baseTotals.Total, newTotals.Total)
		}
		scale = float64(newTotals.Total) / float64(baseTotals.Total)
	}
	baseTotal := int64(float64(baseTotals.Total) * scale)
	type key struct{ name, file string }
	at := map[key]int{}
	var rows []diffRow
	row := func(f profile.Function) *diffRow {
		k := key{f.Name, f.File}
		i, ok := at[k]
		if !ok {
			i = len(rows)
			at[k] = i
			rows = append(rows, diffRow{Function: f.Name, File: f.File})
		}
		r := &rows[i]
		r.Line, r.place = f.StartLine, place(f)
		return r
	}
	pick := func(t profile.Totals) []int64 {
		if c.opt.sort == "cum" {
			return t.Cum
		}
		return t.Self
	}
	for i, v := range pick(baseTotals) {
		if v != 0 {
			row(base.Functions[i]).Base += int64(float64(v) * scale)
		}
	}
	for i, v := range pick(newTotals) {
		if v != 0 {
			row(next.Functions[i]).New += v
		}
	}
	kept := rows[:0]
	for _, r := range rows {
		if filter != nil && !filter.MatchString(r.Function) && !filter.MatchString(r.File) {
			continue
		}
		r.Delta = r.New - r.Base
		if baseTotal != 0 {
			r.Share = float64(r.Delta) / float64(baseTotal)
		}
		kept = append(kept, r)
	}
	rows = kept
	sort.SliceStable(rows, func(i, j int) bool {
		a, b := abs(float64(rows[i].Delta)), abs(float64(rows[j].Delta))
		if a != b {
			return a > b
		}
		return rows[i].New > rows[j].New
	})
	var grown []string
	totalDelta := newTotals.Total - baseTotal
	if limit >= 0 {
		if baseTotal == 0 && totalDelta > 0 || baseTotal != 0 && float64(totalDelta)/float64(baseTotal) > limit {
			grown = append(grown, fmt.Sprintf("the total (%s)", signedPercent(totalDelta, baseTotal)))
		}
		for _, r := range rows {
			if r.Delta > 0 && (baseTotal == 0 || r.Share > limit) {
				grown = append(grown, fmt.Sprintf("%s (%s)", cleanCell(r.Function), signedPercent(r.Delta, baseTotal)))
			}
		}
	}
	shown := rows
	if c.opt.rows > 0 && len(shown) > c.opt.rows {
		shown = shown[:c.opt.rows]
	}
	if c.opt.json {
		err = c.writeJSON(struct {
			Type       string    `json:"type"`
			Unit       string    `json:"unit"`
			By         string    `json:"by"`
			BaseTotal  int64     `json:"base_total"`
			NewTotal   int64     `json:"new_total"`
			Normalized bool      `json:"normalized"`
			Grown      []string  `json:"grown,omitempty"`
			Rows       []diffRow `json:"rows"`
		}{n.Type, n.Unit, c.opt.sort, baseTotal, newTotals.Total, c.opt.normalize, grown, append([]diffRow{}, shown...)})
	} else {
		err = c.showDiff(n, baseTotal, newTotals.Total, rows, shown)
	}
	if err != nil {
		return err
	}
	if c.opt.flame != "" {
		if err := c.diffFlame(base, bt, next, nt, scale); err != nil {
			return err
		}
	}
	if len(grown) > 0 {
		return errNo{fmt.Sprintf("grew by more than %s of the total: %s", c.opt.failAbove, strings.Join(grown, ", "))}
	}
	return nil
}

// clock is "cpu" or "wall" for counts of samples that were taken by that clock.
func clock(p *profile.Profile, t int) string {
	if p.SampleTypes[t].Type != "samples" {
		return ""
	}
	for _, s := range [...]string{p.Comment("mode"), p.PeriodType.Type} {
		if s == "cpu" || s == "wall" {
			return s
		}
	}
	return ""
}

func signedPercent(v, total int64) string {
	if total == 0 {
		return "new"
	}
	return fmt.Sprintf("%+.1f%%", 100*float64(v)/float64(total))
}

func signed(v int64, unit string) string {
	if v > 0 {
		return "+" + amount(v, unit)
	}
	return amount(v, unit)
}

func (c *call) showDiff(t profile.ValueType, baseTotal, newTotal int64, rows, shown []diffRow) error {
	scaled := ""
	if c.opt.normalize {
		scaled = " · base scaled to new"
	}
	fmt.Fprintf(c.out, "%s · %s · base %s, new %s, change %s (%s)%s\n", t, c.opt.sort, amount(baseTotal, t.Unit), amount(newTotal, t.Unit),
		signed(newTotal-baseTotal, t.Unit), signedPercent(newTotal-baseTotal, baseTotal), scaled)
	tab := &table{columns: []column{{title: "DELTA"}, {title: "DELTA%"}, {title: "BASE"}, {title: "NEW"}, {title: "FUNCTION", left: true, flex: true}, {title: "WHERE", left: true, flex: true, tail: true}}}
	for _, r := range shown {
		tab.add(signed(r.Delta, t.Unit), signedPercent(r.Delta, baseTotal), amount(r.Base, t.Unit), amount(r.New, t.Unit), r.Function, r.place)
		style := "32"
		if r.Delta > 0 {
			style = "31"
		}
		if abs(r.Share) < 0.001 {
			style = "2"
		}
		tab.style(0, style)
		tab.style(1, style)
		tab.style(5, "2")
	}
	if err := c.render(tab); err != nil {
		return err
	}
	if len(rows) > len(shown) {
		fmt.Fprintf(c.out, "… %d more functions (-n 0 shows all)\n", len(rows)-len(shown))
	}
	return nil
}

// diffFlame writes the picture of both, one laid over the other.
func (c *call) diffFlame(base *profile.Profile, bt int, next *profile.Profile, nt int, scale float64) error {
	p, err := profile.Overlay(base, bt, next, nt, scale)
	if err != nil {
		return err
	}
	o := flame.Options{Diff: true, Type: 0, Title: fmt.Sprintf("%s against %s", filepath.Base(c.args[1]), filepath.Base(c.args[0]))}
	if c.opt.normalize {
		o.Notes = append(o.Notes, "base scaled to the total of new")
	}
	err = c.create(c.opt.flame, func(w io.Writer) error {
		if profile.FormatOfName(c.opt.flame) == profile.SVG {
			return flame.WriteSVG(w, p, o)
		}
		return flame.WriteHTML(w, p, o)
	})
	if err != nil {
		return err
	}
	return c.wrote(c.opt.flame)
}
