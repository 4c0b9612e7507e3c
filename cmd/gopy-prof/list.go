package main

import (
	"fmt"
	"sort"
	"strings"

	"github.com/spf13/pflag"

	"github.com/gopy-lang/gopy/profile"
)

var listCommand = &command{
	name:  "list",
	args:  "FUNC|FILE PROFILE...",
	short: "source, annotated line by line",
	long: `Shows the source of each function that matches the regular expression FUNC, or of a
whole file (anything that ends in .py), with what each line costs. Sources are looked
for where the profile says, in --source-path, beside the script that ran, here, and
beside the profile; if one is not found, its lines are shown without text.`,
	examples: `
gopy-prof list '^tokenize$' profile.pb.gz
gopy-prof list app/models.py profile.pb.gz
gopy-prof list --source-path ~/src/app:/usr/lib/python3.14 'Model\.save' profile.pb.gz`,
	flags: func(fs *pflag.FlagSet, o *options) {
		fs.StringVar(&o.sourcePath, "source-path", "", "look for sources in these `DIRS` too (separated as in PATH)")
		fs.IntVarP(&o.rows, "rows", "n", 10, "show at most `N` functions; 0 is all")
		selectionFlags(fs, o)
		jsonFlag(fs, o)
	},
	run: runList,
}

type listing struct {
	Function string       `json:"function,omitempty"`
	File     string       `json:"file"`
	Found    bool         `json:"source_found"`
	Self     int64        `json:"self"`
	Cum      int64        `json:"cum"`
	Lines    []listedLine `json:"lines"`
}

type listedLine struct {
	Line int64  `json:"line"`
	Self int64  `json:"self"`
	Cum  int64  `json:"cum"`
	Text string `json:"text"`
}

func runList(c *call) error {
	if len(c.args) < 2 {
		return usagef("which function or file, and which profile?")
	}
	p, t, err := c.load(c.args[1:])
	if err != nil {
		return err
	}
	src := c.sources(p, c.args[1:])
	totals := p.Totals(t)
	var listings []listing
	what := c.args[0]
	if strings.HasSuffix(what, ".py") || strings.HasSuffix(what, ".go") {
		listings = c.listFiles(p, t, what, src)
	} else {
		if listings, err = c.listFunctions(p, t, totals, src); err != nil {
			return err
		}
	}
	if len(listings) == 0 {
		return fmt.Errorf("no function or file matches %q", what)
	}
	if c.opt.json {
		return c.writeJSON(struct {
			Type     string    `json:"type"`
			Unit     string    `json:"unit"`
			Total    int64     `json:"total"`
			Listings []listing `json:"listings"`
		}{p.SampleTypes[t].Type, p.SampleTypes[t].Unit, totals.Total, listings})
	}
	c.heading(p, t, totals.Total)
	unit := p.SampleTypes[t].Unit
	for _, l := range listings {
		name := l.File
		if l.Function != "" {
			name = l.Function + "  " + l.File
		}
		fmt.Fprintf(c.out, "\n%s  self %s (%s), cum %s (%s)\n", cleanCell(name), amount(l.Self, unit), percent(l.Self, totals.Total), amount(l.Cum, unit), percent(l.Cum, totals.Total))
		tab := &table{columns: []column{{title: "SELF"}, {title: "CUM"}, {title: "LINE"}, {title: "SOURCE", left: true, flex: true}}}
		value := func(v int64) string {
			if v == 0 {
				return "."
			}
			return amount(v, unit)
		}
		for _, ln := range l.Lines {
			tab.add(value(ln.Self), value(ln.Cum), fmt.Sprint(ln.Line), strings.ReplaceAll(ln.Text, "\t", "    "))
			tab.style(0, heat(ln.Self, totals.Total))
			tab.style(1, heat(ln.Cum, totals.Total))
		}
		if err := c.render(tab); err != nil {
			return err
		}
		if !l.Found {
			c.note("source of %s not found; --source-path tells where to look", cleanCell(l.File))
		}
	}
	if p.EdgesOnly() {
		c.note("the profile holds no line numbers within functions: a function's cost stands at its first line")
	}
	return nil
}

// listFunctions lists the matching functions, the costliest first.
func (c *call) listFunctions(p *profile.Profile, t int, totals profile.Totals, src *sources) ([]listing, error) {
	re, err := compile("FUNC", c.args[0])
	if err != nil || re == nil {
		return nil, err
	}
	var fns []int
	for i, f := range p.Functions {
		if re.MatchString(f.Name) && (totals.Cum[i] != 0 || totals.Self[i] != 0) {
			fns = append(fns, i)
		}
	}
	sort.SliceStable(fns, func(i, j int) bool { return totals.Cum[fns[i]] > totals.Cum[fns[j]] })
	if c.opt.rows > 0 && len(fns) > c.opt.rows {
		c.note("%d functions match; the first %d are shown (-n 0 shows all)", len(fns), c.opt.rows)
		fns = fns[:c.opt.rows]
	}
	wanted := make([]bool, len(p.Functions))
	for _, fn := range fns {
		wanted[fn] = true
	}
	lines := p.LineTotals(t, func(fn uint32) bool { return wanted[fn] })
	byFunction := map[int][]listedLine{}
	for l, v := range lines {
		byFunction[int(l.Function)] = append(byFunction[int(l.Function)], listedLine{Line: l.Line, Self: v.Self, Cum: v.Cum})
	}
	var listings []listing
	for _, fn := range fns {
		f := p.Functions[fn]
		l := listing{Function: f.Name, File: f.File, Self: totals.Self[fn], Cum: totals.Cum[fn]}
		first := int(f.StartLine)
		last := first
		if text := src.lines(f.File); text != nil {
			if first == 0 {
				for _, c := range byFunction[fn] {
					if c.Line > 0 && (first == 0 || int(c.Line) < first) {
						first = int(c.Line)
					}
				}
				first = functionStart(text, f.Name, first)
			}
			last = functionEnd(text, first)
		}
		l.fill(byFunction[fn], first, last, src)
		listings = append(listings, l)
	}
	return listings, nil
}

// fill sets the lines: all from first to last where the source is known, else those that
// cost something.
func (l *listing) fill(costs []listedLine, first, last int, src *sources) {
	sort.Slice(costs, func(i, j int) bool { return costs[i].Line < costs[j].Line })
	text := src.lines(l.File)
	l.Found = text != nil
	if !l.Found {
		l.Lines = append([]listedLine{}, costs...)
		return
	}
	at := map[int64]listedLine{}
	for _, c := range costs {
		if c.Line > 0 {
			if first == 0 || int(c.Line) < first {
				first = int(c.Line)
			}
			last = max(last, int(c.Line))
		}
		have := at[c.Line]
		at[c.Line] = listedLine{c.Line, have.Self + c.Self, have.Cum + c.Cum, ""}
	}
	l.Lines = []listedLine{}
	if c, ok := at[0]; ok && (c.Self != 0 || c.Cum != 0) {
		c.Text = "(no line known)"
		l.Lines = append(l.Lines, c)
	}
	for n := max(1, first); n <= min(last, len(text)); n++ {
		c := at[int64(n)]
		c.Line, c.Text = int64(n), text[n-1]
		l.Lines = append(l.Lines, c)
	}
	for _, c := range costs { // a newer source may have fewer lines
		if int(c.Line) > len(text) {
			c.Text = "(beyond the end of the source)"
			l.Lines = append(l.Lines, c)
		}
	}
}

// listFiles lists whole files whose name is what, or ends in it.
func (c *call) listFiles(p *profile.Profile, t int, what string, src *sources) []listing {
	files := map[string]bool{}
	for _, f := range p.Functions {
		if f.File == what || strings.HasSuffix(f.File, "/"+what) || strings.HasSuffix(f.File, `\`+what) {
			files[f.File] = true
		}
	}
	names := make([]string, 0, len(files))
	for f := range files {
		names = append(names, f)
	}
	sort.Strings(names)
	var listings []listing
	for _, name := range names {
		lines := p.LineTotals(t, func(fn uint32) bool { return p.Functions[fn].File == name })
		byLine := map[int64]listedLine{}
		l := listing{File: name}
		for ln, v := range lines {
			have := byLine[ln.Line]
			byLine[ln.Line] = listedLine{Line: ln.Line, Self: have.Self + v.Self, Cum: have.Cum + v.Cum}
			l.Self += v.Self
		}
		l.Cum = p.FileTotal(t, name)
		costs := make([]listedLine, 0, len(byLine))
		for _, v := range byLine {
			costs = append(costs, v)
		}
		last := 0
		if text := src.lines(name); text != nil {
			last = len(text)
		}
		l.fill(costs, 1, last, src)
		listings = append(listings, l)
	}
	return listings
}
