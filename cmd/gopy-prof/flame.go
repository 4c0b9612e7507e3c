package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/spf13/pflag"

	"github.com/gopy-lang/gopy/profile"
	"github.com/gopy-lang/gopy/profile/flame"
)

var flameCommand = &command{
	name:  "flame",
	args:  "FILE...",
	short: "a flame graph as one HTML file (or SVG)",
	long: `Writes a flame graph page: one HTML file that needs no network, with zoom, search,
callers and sandwich views, and all sample types. A name that ends in .svg gives a
still picture.`,
	examples: `
gopy-prof flame profile.pb.gz                 # writes profile.html
gopy-prof flame --open -o app.html profile.pb.gz
gopy-prof flame -o app.svg profile.pb.gz
gopy-prof flame --guess-stacks out.pstats`,
	flags: func(fs *pflag.FlagSet, o *options) {
		fs.StringVarP(&o.out, "output", "o", "", "write to this `FILE` (default: the profile's name with .html); - is stdout")
		fs.BoolVar(&o.open, "open", false, "open the page in the browser")
		fs.StringVar(&o.title, "title", "", "`TITLE` of the page")
		fs.StringVar(&o.format, "to", "", "write this `FORMAT`, html or svg, instead of what the name says")
		selectionFlags(fs, o)
	},
	run: func(c *call) error {
		p, t, err := c.load(c.args)
		if err != nil {
			return err
		}
		out := c.opt.out
		if out == "" {
			out = "flame.html"
			if c.args[0] != "-" {
				out = baseName(c.args[0]) + ".html"
			}
		}
		format := profile.HTML
		if profile.FormatOfName(out) == profile.SVG {
			format = profile.SVG
		}
		if c.opt.format != "" {
			if format, err = profile.ParseFormat(c.opt.format); err != nil || format != profile.HTML && format != profile.SVG {
				return usagef("--to %s: there are html and svg", c.opt.format)
			}
		}
		c.opt.format = ""
		if err := c.writeProfile(p, t, out, format); err != nil {
			return err
		}
		return c.wrote(out)
	},
}

// wrote says where a page is, and opens it if asked.
func (c *call) wrote(out string) error {
	if out == "-" {
		return nil
	}
	c.note("wrote %s", out)
	if c.opt.open {
		return openBrowser(out)
	}
	return nil
}

// baseName takes directory and profile suffixes off a file name.
func baseName(name string) string {
	name = filepath.Base(name)
	for _, s := range []string{".gz", ".pb", ".pprof", ".pstats", ".prof", ".collapsed", ".folded", ".txt", ".speedscope.json", ".json"} {
		if b := strings.TrimSuffix(name, s); b != "" {
			name = b
		}
	}
	return name
}

// writeFlame writes p as a page or picture.
func (c *call) writeFlame(w io.Writer, p *profile.Profile, t int, format profile.Format) (lost []string, err error) {
	title := c.opt.title
	if title == "" {
		title = "profile"
		if len(c.args) > 0 && c.args[0] != "-" {
			title = filepath.Base(c.args[0])
		}
	}
	o := flame.Options{Type: t, Title: title}
	if made := howMade(p); made != "" {
		o.Notes = append(o.Notes, made)
	}
	for i := range p.Samples {
		if p.Values(i)[t] < 0 {
			lost = append(lost, "negative values are not drawn")
			break
		}
	}
	switch p.Comment("stacks") {
	case "edges":
		note := "caller edges only: stacks are two frames deep"
		o.Notes = append(o.Notes, note)
		lost = append(lost, "the profile has caller edges and no stacks: the graph is two frames deep (--guess-stacks makes a deeper one)")
	case "guessed":
		o.Notes = append(o.Notes, "stacks are guessed from caller edges")
	}
	if format == profile.SVG {
		if len(p.SampleTypes) > 1 {
			lost = append(lost, "SVG shows "+p.SampleTypes[t].String()+" only")
		}
		return lost, flame.WriteSVG(w, p, o)
	}
	return lost, flame.WriteHTML(w, p, o)
}

// howMade tells in a line what the profile says of its making.
func howMade(p *profile.Profile) string {
	var parts []string
	for _, key := range [...]string{"tool", "mode", "rate", "command"} {
		if v := p.Comment(key); v != "" {
			parts = append(parts, v)
		}
	}
	if p.DurationNanos > 0 {
		parts = append(parts, "took "+amount(p.DurationNanos, "nanoseconds"))
	}
	return strings.Join(parts, " · ")
}

func openBrowser(file string) error {
	abs, err := filepath.Abs(file)
	if err != nil {
		return err
	}
	name, args := "xdg-open", []string{abs}
	switch runtime.GOOS {
	case "darwin":
		name = "open"
	case "windows":
		name, args = "rundll32", []string{"url.dll,FileProtocolHandler", abs}
	}
	if b := os.Getenv("BROWSER"); b != "" {
		name, args = b, []string{abs}
	}
	cmd := exec.Command(name, args...)
	if err := cmd.Start(); err != nil {
		return err
	}
	go cmd.Wait()
	return nil
}
