package main

import (
	"io"

	"github.com/spf13/pflag"

	"github.com/gopy-lang/gopy/profile"
)

var mergeCommand = &command{
	name:  "merge",
	args:  "-o OUT FILE...",
	short: "add profiles up into one pprof file",
	long: `Adds profiles up. They may be in different formats; sample types of the same name are
added, and a type that a file lacks is 0 there. The result is pprof unless the name of
OUT or --to says otherwise.`,
	examples: `
gopy-prof merge -o all.pb.gz worker-*.pb.gz
gopy-prof merge -o - a.pb.gz b.pb.gz | gopy-prof top -`,
	flags: func(fs *pflag.FlagSet, o *options) {
		fs.StringVarP(&o.out, "output", "o", "", "write to this `FILE`; - is stdout")
		fs.StringVar(&o.format, "to", "", "write this `FORMAT` instead of what the name says")
		selectionFlags(fs, o)
	},
	run: func(c *call) error {
		if c.opt.out == "" {
			return usagef("where to? -o FILE is missing")
		}
		p, t, err := c.load(c.args)
		if err != nil {
			return err
		}
		format := profile.FormatOfName(c.opt.out)
		if format == profile.Unknown {
			format = profile.Pprof
		}
		return c.writeProfile(p, t, c.opt.out, format)
	},
}

var convertCommand = &command{
	name:  "convert",
	args:  "IN... OUT",
	short: "write a profile in another format",
	long: `Writes a profile in the format that OUT's name or --to says: pprof (.pb.gz), pstats
(.pstats), collapsed (.collapsed, .folded), speedscope (.speedscope.json), chrome
(.trace.json), callgrind (callgrind.out.*, .callgrind), json (.json), csv (.csv), html
(.html), svg (.svg). What the format cannot hold is named on stderr.`,
	examples: `
gopy-prof convert out.pstats out.pb.gz
gopy-prof convert profile.pb.gz callgrind.out.app && kcachegrind callgrind.out.app
gopy-prof convert --to collapsed profile.pb.gz - | flamegraph.pl > flame.svg
perf script | gopy-prof convert - perf.speedscope.json`,
	flags: func(fs *pflag.FlagSet, o *options) {
		fs.StringVar(&o.format, "to", "", "write this `FORMAT` instead of what the name says")
		selectionFlags(fs, o)
	},
	run: func(c *call) error {
		if len(c.args) < 2 {
			return usagef("from which file, and to which?")
		}
		last := len(c.args) - 1
		out := c.args[last]
		if out == "-" && c.opt.format == "" {
			return usagef("which format? --to is missing")
		}
		if c.opt.format == "" && profile.FormatOfName(out) == profile.Unknown {
			return usagef("the name %q does not tell a format; --to does", out)
		}
		p, t, err := c.load(c.args[:last])
		if err != nil {
			return err
		}
		for _, l := range p.Lost {
			c.note("the source: %s", l)
		}
		return c.writeProfile(p, t, out, profile.FormatOfName(out))
	},
}

// writeProfile writes p and says what is lost.
func (c *call) writeProfile(p *profile.Profile, t int, out string, format profile.Format) error {
	if c.opt.format != "" {
		var err error
		if format, err = profile.ParseFormat(c.opt.format); err != nil {
			return usageError{err.Error()}
		}
	}
	if format == profile.Gecko || format == profile.PerfScript {
		return usagef("%s is read, not written", format)
	}
	var lost []string
	err := c.create(out, func(w io.Writer) (err error) {
		switch format {
		case profile.HTML, profile.SVG:
			lost, err = c.writeFlame(w, p, t, format)
		default:
			lost, err = profile.Write(w, p, format, t)
		}
		return err
	})
	for _, l := range lost {
		c.note("%s", l)
	}
	return err
}
