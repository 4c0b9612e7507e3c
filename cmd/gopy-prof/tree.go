package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"github.com/gopy-lang/gopy/profile"
)

var treeCommand = &command{
	name:  "tree",
	args:  "FILE...",
	short: "the call tree, from the roots down",
	long: `Shows the call tree with the total and self value of each call path, the costly
ones first. Paths below --min of the total are left out and counted.`,
	examples: `
gopy-prof tree profile.pb.gz
gopy-prof tree --depth 6 --min 5% profile.pb.gz
gopy-prof tree --guess-stacks out.pstats`,
	flags: func(fs *pflag.FlagSet, o *options) {
		fs.IntVarP(&o.depth, "depth", "d", 0, "show `N` levels; 0 is all")
		fs.StringVarP(&o.min, "min", "m", "1%", "leave out paths below this `SHARE` of the total")
		selectionFlags(fs, o)
		jsonFlag(fs, o)
	},
	run: runTree,
}

// treeRow is a row of tree, and of its JSON.
type treeRow struct {
	Depth    int    `json:"depth"`
	Function string `json:"function"`
	File     string `json:"file,omitempty"`
	Line     int64  `json:"line,omitempty"`
	Total    int64  `json:"total"`
	Self     int64  `json:"self"`
	glyphs   string
}

// share reads "5%" or "0.05".
func share(flag, s string) (float64, error) {
	text, pct := strings.CutSuffix(strings.TrimSpace(s), "%")
	f, err := strconv.ParseFloat(text, 64)
	if err != nil || !(f >= 0 && f < 1e9) {
		return 0, usagef("--%s %q is not a share, such as 5%%", flag, s)
	}
	if pct {
		f /= 100
	}
	return f, nil
}

func runTree(c *call) error {
	least, err := share("min", c.opt.min)
	if err != nil {
		return err
	}
	p, t, err := c.load(c.args)
	if err != nil {
		return err
	}
	root := p.CallTree(t)
	total := root.Total
	var rows []treeRow
	hidden := 0
	// an own stack: trees are as deep as Python programs recurse
	type item struct {
		n      *profile.CallNode
		depth  int
		prefix string
		last   bool
	}
	var stack []item
	push := func(n *profile.CallNode, depth int, prefix string) {
		children := make([]*profile.CallNode, 0, len(n.Children))
		for _, k := range n.Children {
			if abs(float64(k.Total)) < least*abs(float64(total)) || c.opt.depth > 0 && depth >= c.opt.depth {
				hidden++
				continue
			}
			children = append(children, k)
		}
		sort.SliceStable(children, func(i, j int) bool { return children[i].Total > children[j].Total })
		for i := len(children) - 1; i >= 0; i-- {
			stack = append(stack, item{children[i], depth, prefix, i == len(children)-1})
		}
	}
	push(root, 0, "")
	for len(stack) > 0 {
		it := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		f := p.Functions[it.n.Function]
		glyphs, under := "", ""
		if it.depth > 0 {
			glyphs, under = it.prefix+"├─ ", it.prefix+"│  "
			if it.last {
				glyphs, under = it.prefix+"└─ ", it.prefix+"   "
			}
		}
		if len(under) > 300 { // beyond any terminal; keeps deep trees linear
			glyphs, under = "… ", it.prefix
		}
		rows = append(rows, treeRow{it.depth, f.Name, f.File, f.StartLine, it.n.Total, it.n.Self, glyphs})
		push(it.n, it.depth+1, under)
	}
	if c.opt.json {
		return c.writeJSON(struct {
			Type   string    `json:"type"`
			Unit   string    `json:"unit"`
			Total  int64     `json:"total"`
			Hidden int       `json:"hidden"`
			Rows   []treeRow `json:"rows"`
		}{p.SampleTypes[t].Type, p.SampleTypes[t].Unit, total, hidden, append([]treeRow{}, rows...)})
	}
	c.heading(p, t, total)
	if p.EdgesOnly() {
		c.note("the profile has caller edges and no stacks: the tree is two levels deep (--guess-stacks makes a deeper one)")
	}
	unit := p.SampleTypes[t].Unit
	tab := &table{columns: []column{{title: "TOTAL"}, {title: "TOTAL%"}, {title: "SELF"}, {title: "CALL", left: true, flex: true}, {title: "WHERE", left: true, flex: true, tail: true}}}
	for _, r := range rows {
		tab.add(amount(r.Total, unit), percent(r.Total, total), amount(r.Self, unit), r.glyphs+r.Function, place(profile.Function{File: r.File, StartLine: r.Line}))
		tab.style(1, heat(r.Total, total))
		tab.style(4, "2")
	}
	if err := c.render(tab); err != nil {
		return err
	}
	if hidden > 0 {
		fmt.Fprintf(c.out, "… %d paths below %s left out\n", hidden, c.opt.min)
	}
	return nil
}

func abs(f float64) float64 {
	if f < 0 {
		return -f
	}
	return f
}
