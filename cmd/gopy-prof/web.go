package main

import (
	"errors"
	"flag"
	"fmt"
	"net"
	"path/filepath"
	"strings"
	"time"

	"github.com/google/pprof/driver"
	pprof "github.com/google/pprof/profile"
	"github.com/spf13/pflag"

	"github.com/gopy-lang/gopy/profile/googlepprof"
)

var webCommand = &command{
	name:  "web",
	args:  "FILE...",
	short: "pprof's web pages, with Python sources",
	long: `Serves pprof's own web interface on this machine: graph (needs graphviz' dot), flame
graph, top, peek and source. Ctrl-C ends it.`,
	examples: `
gopy-prof web profile.pb.gz
gopy-prof web --addr localhost:8080 --no-browser --source-path ~/src out.pstats`,
	flags: func(fs *pflag.FlagSet, o *options) {
		fs.StringVar(&o.addr, "addr", "localhost:0", "listen on this `HOST:PORT`; port 0 is any free one")
		fs.BoolVar(&o.noBrowser, "no-browser", false, "do not open the browser")
		fs.StringVar(&o.sourcePath, "source-path", "", "look for sources in these `DIRS` too (separated as in PATH)")
		selectionFlags(fs, o)
	},
	run: runWeb,
}

func runWeb(c *call) error {
	host, port, err := net.SplitHostPort(c.opt.addr)
	if err != nil {
		return usagef("--addr %q is not HOST:PORT", c.opt.addr)
	}
	if host == "" {
		host = "localhost"
	}
	p, t, err := c.load(c.args)
	if err != nil {
		return err
	}
	if p.EdgesOnly() {
		c.note("the profile has caller edges and no stacks: only flat values of pprof's pages are true (--guess-stacks makes stacks)")
	}
	// pprof looks for a file under the name it has in the profile: give it the
	// name under which it is here.
	src := c.sources(p, c.args)
	for i := range p.Functions {
		if found := src.path(p.Functions[i].File); found != "" {
			if abs, err := filepath.Abs(found); err == nil {
				found = abs
			}
			p.Functions[i].File = found
		}
	}
	g, err := googlepprof.To(p)
	if err != nil {
		return err
	}
	if port == "0" { // find one, so that it can be told
		l, err := net.Listen("tcp", net.JoinHostPort(host, "0"))
		if err != nil {
			return err
		}
		_, port, _ = net.SplitHostPort(l.Addr().String())
		l.Close()
	}
	name := "profile"
	if c.args[0] != "-" {
		name = filepath.Base(c.args[0])
	}
	// A trim_path that is on no file keeps pprof from guessing other names.
	args := []string{"-http=" + net.JoinHostPort(host, port), "-symbolize=none", "-trim_path=/dev/null/", "-sample_index=" + p.SampleTypes[t].Type}
	if c.opt.noBrowser {
		args = append(args, "-no_browser")
	}
	if c.opt.sourcePath != "" {
		args = append(args, "-source_path="+c.opt.sourcePath)
	}
	c.note("serving on http://%s", net.JoinHostPort(host, port))
	return driver.PProf(&driver.Options{
		Fetch:   webFetcher{g},
		Flagset: &webFlags{fs: flag.NewFlagSet("pprof", flag.ContinueOnError), args: append(args, name)},
		UI:      &webUI{c},
	})
}

// webFetcher hands the profile that is read already to pprof. It names no source, for
// pprof keeps a copy of what has one.
type webFetcher struct{ p *pprof.Profile }

func (f webFetcher) Fetch(string, time.Duration, time.Duration) (*pprof.Profile, string, error) {
	return f.p, "", nil
}

// webFlags gives pprof its command line.
type webFlags struct {
	fs   *flag.FlagSet
	args []string
}

func (f *webFlags) Bool(n string, d bool, u string) *bool          { return f.fs.Bool(n, d, u) }
func (f *webFlags) Int(n string, d int, u string) *int             { return f.fs.Int(n, d, u) }
func (f *webFlags) Float64(n string, d float64, u string) *float64 { return f.fs.Float64(n, d, u) }
func (f *webFlags) String(n, d, u string) *string                  { return f.fs.String(n, d, u) }
func (f *webFlags) StringList(n, d, u string) *[]*string {
	l := []*string{f.fs.String(n, d, u)}
	return &l
}
func (f *webFlags) ExtraUsage() string   { return "" }
func (f *webFlags) AddExtraUsage(string) {}
func (f *webFlags) Parse(func()) []string {
	if err := f.fs.Parse(f.args); err != nil {
		return nil
	}
	return f.fs.Args()
}

// webUI shows pprof's messages as ours; there is no prompt.
type webUI struct{ c *call }

func (u *webUI) ReadLine(string) (string, error)     { return "", errors.New("no prompt") }
func (u *webUI) Print(args ...any)                   { u.say(args) }
func (u *webUI) PrintErr(args ...any)                { u.say(args) }
func (u *webUI) IsTerminal() bool                    { return false }
func (u *webUI) WantBrowser() bool                   { return !u.c.opt.noBrowser }
func (u *webUI) SetAutoComplete(func(string) string) {}
func (u *webUI) say(args []any) {
	text := strings.TrimSpace(fmt.Sprint(args...))
	if strings.HasPrefix(text, "Serving web UI") || strings.HasPrefix(text, "Main binary filename") {
		return
	}
	u.c.note("%s", text)
}
