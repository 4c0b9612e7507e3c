package main

import (
	"regexp"
	"strings"

	"github.com/spf13/pflag"

	"github.com/gopy-lang/gopy/profile"
)

// options holds the flags of all commands; each registers those it has.
type options struct {
	rows        int
	sort        string
	sampleType  string
	filter      string
	hide        string
	focus       string
	ignore      string
	labels      []string
	json        bool
	guess       bool
	depth       int
	min         string
	sourcePath  string
	context     int
	out         string
	open        bool
	title       string
	format      string
	from        string
	flame       string
	normalize   bool
	failAbove   string
	mismatch    bool
	addr        string
	noBrowser   bool
	perFunction bool
}

// selectionFlags are those of every command that looks at samples.
func selectionFlags(fs *pflag.FlagSet, o *options) {
	fs.StringVarP(&o.sampleType, "type", "t", "", "sample `TYPE` to show (gopy-prof info lists them)")
	fs.StringVar(&o.focus, "focus", "", "only stacks with a function or file that matches `RE`")
	fs.StringVar(&o.ignore, "ignore", "", "no stacks with a function or file that matches `RE`")
	fs.StringVar(&o.hide, "hide", "", "take functions and files that match `RE` out of stacks")
	fs.StringArrayVarP(&o.labels, "label", "l", nil, "only samples with this `KEY=VALUE` (repeatable)")
	fs.BoolVar(&o.guess, "guess-stacks", false, "make stacks of a profile that has caller edges only (pstats, callgrind)")
	fromFlag(fs, o)
}

func fromFlag(fs *pflag.FlagSet, o *options) {
	fs.StringVar(&o.from, "from", "", "read as this `FORMAT` instead of telling it from the content")
}

func jsonFlag(fs *pflag.FlagSet, o *options) {
	fs.BoolVar(&o.json, "json", false, "write JSON")
}

func compile(flag, re string) (*regexp.Regexp, error) {
	if re == "" {
		return nil, nil
	}
	r, err := regexp.Compile(re)
	if err != nil {
		return nil, usagef("--%s: %v", flag, err)
	}
	return r, nil
}

func (o *options) selection() (s profile.Selection, err error) {
	if s.Focus, err = compile("focus", o.focus); err != nil {
		return s, err
	}
	if s.Ignore, err = compile("ignore", o.ignore); err != nil {
		return s, err
	}
	if s.Hide, err = compile("hide", o.hide); err != nil {
		return s, err
	}
	for _, l := range o.labels {
		k, v, ok := strings.Cut(l, "=")
		if !ok {
			return s, usagef("--label %q is not KEY=VALUE", l)
		}
		s.Labels = append(s.Labels, profile.Label{Key: k, Str: v})
	}
	return s, nil
}

// load reads and adds up the files, takes the chosen part, and finds the sample type.
func (c *call) load(files []string) (p *profile.Profile, t int, err error) {
	sel, err := c.opt.selection()
	if err != nil {
		return nil, 0, err
	}
	if len(files) == 0 {
		return nil, 0, usagef("which file? (- is stdin)")
	}
	if p, err = c.read(files); err != nil {
		return nil, 0, err
	}
	if c.opt.guess && p.EdgesOnly() {
		if p, err = profile.GuessStacks(p); err != nil {
			return nil, 0, err
		}
		c.note("stacks are guessed from caller edges")
	}
	p = p.Select(sel)
	if t, err = p.ResolveType(c.opt.sampleType); err != nil {
		return nil, 0, err
	}
	return p, t, nil
}
