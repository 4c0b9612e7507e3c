package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/spf13/pflag"

	"github.com/gopy-lang/gopy/profile"
)

var checkCommand = &command{
	name:  "check",
	args:  "FILE...",
	short: "is the profile sound: what it holds, what is odd",
	long: `Reads each file, shows what it holds and how it was made, and names what is odd: notes
are worth knowing, warnings make results doubtful. Exit code 1 if there is a warning.`,
	examples: `
gopy-prof check profile.pb.gz
gopy-prof check --json *.pb.gz`,
	flags: func(fs *pflag.FlagSet, o *options) {
		fromFlag(fs, o)
		jsonFlag(fs, o)
	},
	run: runCheck,
}

type finding struct {
	Level string `json:"level"` // note or warning
	Text  string `json:"text"`
}

type checked struct {
	fileInfo
	Findings []finding `json:"findings"`
}

func runCheck(c *call) error {
	if len(c.args) == 0 {
		return usagef("which file? (- is stdin)")
	}
	var all []checked
	warnings := 0
	for _, name := range c.args {
		p, err := c.read([]string{name})
		if err != nil {
			return err
		}
		ch := checked{describe(name, p), findings(p)}
		for _, f := range ch.Findings {
			if f.Level == "warning" {
				warnings++
			}
		}
		all = append(all, ch)
	}
	if c.opt.json {
		if err := c.writeJSON(all); err != nil {
			return err
		}
	} else {
		for i, ch := range all {
			if i > 0 {
				fmt.Fprintln(c.out)
			}
			if err := c.showInfo(ch.fileInfo); err != nil {
				return err
			}
			if len(ch.Findings) == 0 {
				fmt.Fprintln(c.out, "sound: nothing odd found")
			}
			for _, f := range ch.Findings {
				fmt.Fprintf(c.out, "%s: %s\n", f.Level, cleanCell(f.Text))
			}
		}
	}
	if warnings > 0 {
		return errNo{count(warnings, "warning")}
	}
	return nil
}

// findings looks for what is odd in a profile.
func findings(p *profile.Profile) []finding {
	out := []finding{}
	note := func(format string, args ...any) { out = append(out, finding{"note", fmt.Sprintf(format, args...)}) }
	warn := func(format string, args ...any) { out = append(out, finding{"warning", fmt.Sprintf(format, args...)}) }
	if len(p.Samples) == 0 {
		warn("there are no samples")
		return out
	}
	seen := map[profile.ValueType]bool{}
	for i, t := range p.SampleTypes {
		if seen[t] {
			warn("sample type %s is there twice", t)
		}
		seen[t] = true
		negative, zero := 0, true
		for j := range p.Samples {
			v := p.Values(j)[i]
			if v < 0 {
				negative++
			}
			zero = zero && v == 0
		}
		if zero {
			warn("all values of %s are 0", t)
		}
		if negative > 0 && p.EdgesOnly() {
			note("%d values of %s are negative: recursion makes caller edges overlap", negative, t)
		} else if negative > 0 {
			note("%d values of %s are negative: is it a difference of two profiles?", negative, t)
		}
	}
	if i := p.TypeIndex("samples"); i >= 0 {
		if n := p.Total(i); n > 0 && n < 100 {
			warn("only %d samples: shares are uncertain by about ±%.0f points", n, 50/math.Sqrt(float64(n))*2)
		}
	}
	switch p.Comment("stacks") {
	case "edges":
		note("the profile has caller edges and no stacks")
	case "guessed":
		warn("stacks are guessed from caller edges")
	}
	empty, nameless, fileless, lineless := 0, 0, 0, 0
	for _, s := range p.Samples {
		if s.Node == 0 {
			empty++
		}
	}
	if empty > 0 {
		note("%d samples have no stack", empty)
	}
	for i, l := range p.Locations {
		for _, ln := range l.Lines {
			f := p.Functions[ln.Function]
			if f.Name == "" {
				nameless++
			}
			if p.Native(uint32(i)) {
				continue
			}
			if f.File == "" {
				fileless++
			} else if ln.Line == 0 {
				lineless++
			}
			if f.StartLine > ln.Line && ln.Line > 0 && !strings.HasPrefix(f.Name, "<") {
				warn("%s runs at line %d, before its first line %d", f.Name, ln.Line, f.StartLine)
			}
		}
	}
	if nameless > 0 {
		warn("%d frames have no name", nameless)
	}
	if fileless > 0 {
		note("%d frames have no file", fileless)
	}
	if lineless > 0 {
		note("%d frames have no line number", lineless)
	}
	type key struct {
		name, file string
		line       int64
	}
	twice := 0
	functions := map[key]bool{}
	for _, f := range p.Functions {
		k := key{f.Name, f.File, f.StartLine}
		if functions[k] {
			twice++
		}
		functions[k] = true
	}
	if twice > 0 {
		note("%d functions are there twice with the same name, file and line", twice)
	}
	if m := p.Comment("missed"); m != "" && m != "0" {
		note("samples were missed: %s", m)
	}
	if p.DurationNanos == 0 && p.Comment("format") == "" {
		note("the profile does not say how long it took")
	}
	if p.Comment("mode") == "" && p.PeriodType.Type == "" {
		note("the profile does not say how it was made (no period, no mode)")
	}
	return out
}
