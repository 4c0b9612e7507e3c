package main

import (
	"fmt"
	"sort"

	"github.com/spf13/pflag"

	"github.com/gopy-lang/gopy/profile"
)

var topCommand = &command{
	name:  "top",
	args:  "FILE...",
	short: "functions by time, or any other value",
	long: `Shows the functions that cost most: SELF is spent in the function itself, CUM with
all it calls. A recursive function counts once a stack.`,
	examples: `
gopy-prof top out.pstats
gopy-prof top -n 10 --sort cum profile.pb.gz
gopy-prof top --focus 'json' --hide 'importlib' --label thread=MainThread p.pb.gz
gopy-prof top --type alloc_space heap.pb.gz
gopy-prof top --json out.pstats | jq '.rows[0].function'`,
	flags: func(fs *pflag.FlagSet, o *options) {
		fs.IntVarP(&o.rows, "rows", "n", 30, "show `N` rows; 0 is all")
		fs.StringVarP(&o.sort, "sort", "s", "self", "sort by `KEY`: self, cum or calls")
		fs.StringVarP(&o.filter, "filter", "f", "", "only rows whose function or file matches `RE`")
		selectionFlags(fs, o)
		jsonFlag(fs, o)
	},
	run: runTop,
}

// functionRow is a row of top, and of its JSON.
type functionRow struct {
	Function string `json:"function"`
	File     string `json:"file,omitempty"`
	Line     int64  `json:"line,omitempty"`
	Self     int64  `json:"self"`
	Cum      int64  `json:"cum"`
	Calls    *int64 `json:"calls,omitempty"`
	place    string
}

func runTop(c *call) error {
	filter, err := compile("filter", c.opt.filter)
	if err != nil {
		return err
	}
	switch c.opt.sort {
	case "self", "cum", "calls":
	default:
		return usagef("--sort %s: there are self, cum and calls", c.opt.sort)
	}
	p, t, err := c.load(c.args)
	if err != nil {
		return err
	}
	totals := p.Totals(t)
	var calls []int64
	if i := p.TypeIndex("calls"); i >= 0 && i != t {
		calls = p.Totals(i).Self
	}
	if c.opt.sort == "calls" && calls == nil {
		return usagef("--sort calls: the profile does not count calls")
	}
	var keep []bool
	if filter != nil {
		keep = p.Matches(filter)
	}
	var rows []functionRow
	for i, f := range p.Functions {
		if totals.Self[i] == 0 && totals.Cum[i] == 0 && (calls == nil || calls[i] == 0) || keep != nil && !keep[i] {
			continue
		}
		r := functionRow{Function: f.Name, File: f.File, Line: f.StartLine, Self: totals.Self[i], Cum: totals.Cum[i], place: place(f)}
		if calls != nil {
			r.Calls = &calls[i]
		}
		rows = append(rows, r)
	}
	sort.SliceStable(rows, func(i, j int) bool {
		a, b := &rows[i], &rows[j]
		switch {
		case c.opt.sort == "cum" && a.Cum != b.Cum:
			return a.Cum > b.Cum
		case c.opt.sort == "calls" && *a.Calls != *b.Calls:
			return *a.Calls > *b.Calls
		case a.Self != b.Self:
			return a.Self > b.Self
		case a.Cum != b.Cum:
			return a.Cum > b.Cum
		}
		return a.Function < b.Function
	})
	all := len(rows)
	if c.opt.rows > 0 && len(rows) > c.opt.rows {
		rows = rows[:c.opt.rows]
	}
	if c.opt.json {
		return c.writeJSON(struct {
			Type  string        `json:"type"`
			Unit  string        `json:"unit"`
			Total int64         `json:"total"`
			Of    int           `json:"functions"`
			Rows  []functionRow `json:"rows"`
		}{p.SampleTypes[t].Type, p.SampleTypes[t].Unit, totals.Total, all, append([]functionRow{}, rows...)})
	}
	c.heading(p, t, totals.Total)
	unit := p.SampleTypes[t].Unit
	tab := &table{columns: []column{{title: "SELF"}, {title: "SELF%"}, {title: "CUM"}, {title: "CUM%"}}}
	if calls != nil {
		tab.columns = append(tab.columns, column{title: "CALLS"})
	}
	tab.columns = append(tab.columns, column{title: "FUNCTION", left: true, flex: true}, column{title: "WHERE", left: true, flex: true, tail: true})
	for _, r := range rows {
		cells := []string{amount(r.Self, unit), percent(r.Self, totals.Total), amount(r.Cum, unit), percent(r.Cum, totals.Total)}
		if calls != nil {
			cells = append(cells, amount(*r.Calls, "count"))
		}
		tab.add(append(cells, r.Function, r.place)...)
		tab.style(1, heat(r.Self, totals.Total))
		tab.style(3, heat(r.Cum, totals.Total))
		tab.style(len(tab.columns)-1, "2")
	}
	if err := c.render(tab); err != nil {
		return err
	}
	if all > len(rows) {
		fmt.Fprintf(c.out, "… %d more functions (-n 0 shows all)\n", all-len(rows))
	}
	return c.warnEdges(p)
}

// warnEdges explains what a profile without stacks cannot show.
func (c *call) warnEdges(p *profile.Profile) error {
	sel := c.opt.focus != "" || c.opt.ignore != "" || c.opt.hide != ""
	if p.EdgesOnly() && sel {
		c.note("the profile has caller edges and no stacks: --focus, --ignore and --hide see a function and its caller only")
	}
	return nil
}
