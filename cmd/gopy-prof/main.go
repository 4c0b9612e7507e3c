// Command gopy-prof looks at, compares, converts and serves profiles of Python
// programs: those of gopy, and those of CPython's profilers, py-spy, perf and others.
//
// It stands on package profile alone, not on the interpreter.
//
// Exit codes: 0, done; 1, the answer is no (diff --fail-above: something grew;
// check: something is wrong); 2, bad usage, or a file that cannot be read or written.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/spf13/pflag"
)

func main() {
	os.Exit(run(os.Args[1:], &streams{in: os.Stdin, out: os.Stdout, err: os.Stderr, getenv: os.Getenv}))
}

// streams are what a command talks to.
type streams struct {
	in       io.Reader
	out, err io.Writer
	getenv   func(string) string
}

// A command is one subcommand; each has a file of its own.
type command struct {
	name     string
	args     string // in the usage line
	short    string
	long     string
	examples string
	flags    func(*pflag.FlagSet, *options)
	run      func(*call) error
}

// call is one run of a command.
type call struct {
	*streams
	cmd  *command
	opt  *options
	fs   *pflag.FlagSet
	args []string
	all  []*command
}

// commands lists the subcommands in the order of the help text.
func commands() []*command {
	return []*command{
		topCommand, treeCommand, peekCommand, listCommand, flameCommand, diffCommand,
		mergeCommand, convertCommand, webCommand, checkCommand, infoCommand, completionCommand,
	}
}

const (
	exitOK    = 0
	exitNo    = 1
	exitError = 2
)

// errNo is a well-formed "no": exit code 1, its text on stderr.
type errNo struct{ text string }

func (e errNo) Error() string { return e.text }

// usageError is an error in the command line.
type usageError struct{ text string }

func (e usageError) Error() string { return e.text }

func usagef(format string, args ...any) error { return usageError{fmt.Sprintf(format, args...)} }

func run(args []string, s *streams) (code int) {
	if len(args) == 0 {
		mainHelp(s.err)
		return exitError
	}
	switch args[0] {
	case "-h", "--help":
		mainHelp(s.out)
		return exitOK
	case "help":
		if len(args) > 1 {
			args = []string{args[1], "--help"}
			break
		}
		mainHelp(s.out)
		return exitOK
	case "--version", "version":
		fmt.Fprintln(s.out, "gopy-prof", version())
		return exitOK
	}
	var cmd *command
	for _, c := range commands() {
		if c.name == args[0] {
			cmd = c
		}
	}
	if cmd == nil {
		fmt.Fprintf(s.err, "gopy-prof: no command %q; see gopy-prof --help\n", args[0])
		return exitError
	}
	c := &call{streams: s, cmd: cmd, opt: &options{}, all: commands()}
	c.fs = newFlagSet(cmd, c.opt)
	if err := c.fs.Parse(args[1:]); err != nil {
		if errors.Is(err, pflag.ErrHelp) {
			commandHelp(s.out, cmd, c.fs)
			return exitOK
		}
		fmt.Fprintf(s.err, "gopy-prof %s: %v; see gopy-prof %s --help\n", cmd.name, err, cmd.name)
		return exitError
	}
	c.args = c.fs.Args()
	err := cmd.run(c)
	var no errNo
	var usage usageError
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &no):
		fmt.Fprintf(s.err, "gopy-prof %s: %s\n", cmd.name, no.text)
		return exitNo
	case errors.As(err, &usage):
		fmt.Fprintf(s.err, "gopy-prof %s: %s; see gopy-prof %s --help\n", cmd.name, usage.text, cmd.name)
	default:
		fmt.Fprintf(s.err, "gopy-prof %s: %s\n", cmd.name, strings.ReplaceAll(err.Error(), "\n", " "))
	}
	return exitError
}

func newFlagSet(cmd *command, o *options) *pflag.FlagSet {
	fs := pflag.NewFlagSet(cmd.name, pflag.ContinueOnError)
	fs.SortFlags = false
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	if cmd.flags != nil {
		cmd.flags(fs, o)
	}
	return fs
}

func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}

func mainHelp(w io.Writer) {
	var b bytes.Buffer
	b.WriteString(`gopy-prof looks at, compares, converts and serves profiles of Python programs.

Usage: gopy-prof COMMAND [FLAGS] FILE...

`)
	for _, c := range commands() {
		fmt.Fprintf(&b, "  %-11s %s\n", c.name, c.short)
	}
	b.WriteString(`
Reads pprof, pstats (cProfile, profile), collapsed stacks, speedscope, Chrome
trace, Firefox/Gecko, callgrind and perf script; the format is told from the
content, and any may be gzipped. "-" is stdin. Several files are added up.

Exit codes: 0 done; 1 the answer is no (diff --fail-above, check); 2 bad usage,
or a file that cannot be read or written.

Environment: NO_COLOR turns colour off, COLUMNS sets the width.

Examples:
  python -m cProfile -o out.pstats app.py && gopy-prof top out.pstats
  gopy-prof flame --open profile.pb.gz
  gopy-prof diff --fail-above 5% base.pb.gz new.pb.gz
  py-spy record -f raw -o - -- python app.py | gopy-prof top -

gopy-prof COMMAND --help tells more about a command.
`)
	w.Write(b.Bytes())
}

func commandHelp(w io.Writer, cmd *command, fs *pflag.FlagSet) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\n\nUsage: gopy-prof %s [FLAGS] %s\n", cmd.long, cmd.name, cmd.args)
	if fs.HasFlags() {
		fmt.Fprintf(&b, "\nFlags:\n%s", fs.FlagUsagesWrapped(90))
	}
	fmt.Fprintf(&b, "\nExamples:\n%s", indent(cmd.examples))
	w.Write(b.Bytes())
}

func indent(s string) string {
	var b strings.Builder
	for line := range strings.Lines(strings.TrimSpace(s) + "\n") {
		b.WriteString("  " + line)
	}
	return b.String()
}
