package main

import (
	"fmt"
	"sort"

	"github.com/spf13/pflag"
)

var peekCommand = &command{
	name:  "peek",
	args:  "FUNC FILE...",
	short: "callers and callees of a function",
	long: `Shows for each function that matches the regular expression FUNC what its callers
spend in it, and what it spends in its callees.`,
	examples: `
gopy-prof peek '^tokenize$' out.pstats
gopy-prof peek 'JSONDecoder\.' profile.pb.gz`,
	flags: func(fs *pflag.FlagSet, o *options) {
		fs.IntVarP(&o.rows, "rows", "n", 20, "show `N` functions, callers and callees each; 0 is all")
		selectionFlags(fs, o)
		jsonFlag(fs, o)
	},
	run: runPeek,
}

type peekRow struct {
	functionRow
	Callers []edgeRow `json:"callers"`
	Callees []edgeRow `json:"callees"`
}

type edgeRow struct {
	Function string `json:"function"`
	File     string `json:"file,omitempty"`
	Line     int64  `json:"line,omitempty"`
	Self     int64  `json:"self"`
	Cum      int64  `json:"cum"`
	Calls    *int64 `json:"calls,omitempty"`
	place    string
}

func runPeek(c *call) error {
	if len(c.args) < 2 {
		return usagef("which function, and which file?")
	}
	re, err := compile("FUNC", c.args[0])
	if err != nil {
		return err
	}
	if re == nil {
		return usagef("which function?")
	}
	p, t, err := c.load(c.args[1:])
	if err != nil {
		return err
	}
	totals := p.Totals(t)
	type pair struct{ caller, callee uint32 }
	var calls []int64
	edgeCalls := map[pair]int64{}
	if i := p.TypeIndex("calls"); i >= 0 && i != t {
		calls = p.Totals(i).Self
		for _, e := range p.Edges(i) {
			edgeCalls[pair{e.Caller, e.Callee}] = e.Self
		}
	}
	at := map[int]*peekRow{}
	var rows []*peekRow
	for i, f := range p.Functions {
		if !re.MatchString(f.Name) || totals.Cum[i] == 0 && totals.Self[i] == 0 && (calls == nil || calls[i] == 0) {
			continue
		}
		r := &peekRow{functionRow: functionRow{Function: f.Name, File: f.File, Line: f.StartLine, Self: totals.Self[i], Cum: totals.Cum[i], place: place(f)}, Callers: []edgeRow{}, Callees: []edgeRow{}}
		if calls != nil {
			r.Calls = &calls[i]
		}
		at[i] = r
		rows = append(rows, r)
	}
	if len(rows) == 0 {
		return fmt.Errorf("no function matches %q", c.args[0])
	}
	for _, e := range p.Edges(t) {
		edge := func(fn uint32) edgeRow {
			f := p.Functions[fn]
			r := edgeRow{f.Name, f.File, f.StartLine, e.Self, e.Cum, nil, place(f)}
			if calls != nil {
				n := edgeCalls[pair{e.Caller, e.Callee}]
				r.Calls = &n
			}
			return r
		}
		if r := at[int(e.Callee)]; r != nil {
			r.Callers = append(r.Callers, edge(e.Caller))
		}
		if r := at[int(e.Caller)]; r != nil {
			r.Callees = append(r.Callees, edge(e.Callee))
		}
	}
	most := func(n int) int {
		if c.opt.rows > 0 {
			return min(n, c.opt.rows)
		}
		return n
	}
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].Cum > rows[j].Cum })
	found := len(rows)
	rows = rows[:most(len(rows))]
	for _, r := range rows {
		for _, edges := range []*[]edgeRow{&r.Callers, &r.Callees} {
			sort.SliceStable(*edges, func(i, j int) bool { return (*edges)[i].Cum > (*edges)[j].Cum })
			*edges = (*edges)[:most(len(*edges))]
		}
	}
	if c.opt.json {
		return c.writeJSON(struct {
			Type  string     `json:"type"`
			Unit  string     `json:"unit"`
			Total int64      `json:"total"`
			Rows  []*peekRow `json:"rows"`
		}{p.SampleTypes[t].Type, p.SampleTypes[t].Unit, totals.Total, rows})
	}
	c.heading(p, t, totals.Total)
	unit := p.SampleTypes[t].Unit
	tab := &table{columns: []column{{title: "SELF"}, {title: "CUM"}, {title: "CUM%"}}}
	if calls != nil {
		tab.columns = append(tab.columns, column{title: "CALLS"})
	}
	tab.columns = append(tab.columns, column{title: "FUNCTION", left: true, flex: true}, column{title: "WHERE", left: true, flex: true, tail: true})
	line := func(self, cum int64, n *int64, name, where string) {
		cells := []string{amount(self, unit), amount(cum, unit), percent(cum, totals.Total)}
		if calls != nil {
			cells = append(cells, amount(*n, "count"))
		}
		tab.add(append(cells, name, where)...)
		tab.style(2, heat(cum, totals.Total))
	}
	for i, r := range rows {
		if i > 0 {
			tab.add(make([]string, len(tab.columns))...)
		}
		for _, e := range r.Callers {
			line(e.Self, e.Cum, e.Calls, "  ← "+e.Function, e.place)
		}
		line(r.Self, r.Cum, r.Calls, r.Function, r.place)
		tab.style(len(tab.columns)-2, "1")
		for _, e := range r.Callees {
			line(e.Self, e.Cum, e.Calls, "  → "+e.Function, e.place)
		}
	}
	if err := c.render(tab); err != nil {
		return err
	}
	if found > len(rows) {
		fmt.Fprintf(c.out, "… %d more functions match (-n 0 shows all)\n", found-len(rows))
	}
	return nil
}
