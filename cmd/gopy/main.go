// Command gopy runs Python programs. It takes CPython's command line, and:
//
//	gopy --profile FILE ...   sample where the program spends its time
//	gopy dis FILE|-c CODE     print the bytecode
//	gopy timeit ...           time small pieces of code (the library's timeit)
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"

	"github.com/gopy-lang/gopy/interp"
	"golang.org/x/term"
)

func main() { os.Exit(run(os.Args[1:])) }

// run runs the command line and returns the exit code.
func run(argv []string) int {
	defer startOwnProfile()()
	tuneCollector()
	if len(argv) > 0 {
		switch argv[0] {
		case "dis":
			return dis(argv[1:])
		case "timeit":
			argv = append([]string{"-m", "timeit"}, argv[1:]...)
		}
	}
	o, err := parseOptions(argv)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		if _, ok := err.(fatalError); ok {
			return 1
		}
		fmt.Fprintf(os.Stderr, "usage: %s [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry `python -h' for more information.\n", os.Args[0])
		return 2
	}
	switch {
	case o.help != "":
		fmt.Print(o.help)
		return 0
	case o.version > 1:
		fmt.Println("Python 3.14.6 (gopy)")
		return 0
	case o.version == 1:
		fmt.Println("Python 3.14.6")
		return 0
	}
	var source []byte
	interactive := false
	switch {
	case o.command != nil, o.module != nil:
	case o.script == nil || *o.script == "-":
		if interactive = term.IsTerminal(int(os.Stdin.Fd())); !interactive {
			if source, err = io.ReadAll(os.Stdin); err != nil {
				fmt.Fprintln(os.Stderr, "gopy: standard input:", err)
				return 1
			}
		}
	default:
		if *o.script == "" {
			break // CPython looks for __main__ in the folder it is in
		}
		if code, ok := checkScript(*o.script); !ok {
			return code
		}
	}
	o.config.MemoryExhausted = func() {
		fmt.Fprintf(os.Stderr, "gopy: the program needs more memory than --max-memory allows (%d bytes)\n", o.config.Options.MaxMemory)
		os.Exit(1)
	}
	ip, err := interp.New(o.config)
	if err != nil {
		fmt.Fprintln(os.Stderr, "gopy:", err)
		return 1
	}
	if !ip.HasLibrary() {
		fmt.Fprintln(os.Stderr, "gopy:", interp.LibraryHelp)
	}
	ip.CatchInterrupt()
	finishProfile := func() {}
	if o.profile != nil {
		if finishProfile, err = startProfile(ip, o); err != nil {
			fmt.Fprintln(os.Stderr, "gopy:", err)
			return 1
		}
	}
	ctx := context.Background()
	switch {
	case o.command != nil:
		err = ip.RunString(ctx, *o.command)
	case o.module != nil:
		err = ip.RunModule(ctx, *o.module)
	case interactive:
		return repl(ip, o)
	case o.script == nil || *o.script == "-":
		if o.config.Options.Interactive {
			return replPlain(ip, o, bytes.NewReader(source), true)
		}
		err = ip.RunStdin(ctx, source)
	default:
		path := *o.script
		if path == "" {
			path = "."
		}
		err = ip.RunFile(ctx, path)
	}
	if tty := term.IsTerminal(int(os.Stdin.Fd())); o.inspect && (tty || o.config.Options.Interactive) {
		ip.Report(err) // sys.exit, too
		finishProfile()
		if tty {
			return repl(ip, o)
		}
		return replPlain(ip, o, os.Stdin, false)
	}
	code := ip.ExitCode(err)
	if err := ip.Close(); err != nil && code == 0 {
		code = 120
	}
	finishProfile() // the table stands below what the program printed
	return code
}

// checkScript looks at a script before anything is started, and says what is
// wrong with it as CPython does.
func checkScript(path string) (code int, ok bool) {
	f, err := os.Open(path)
	if err == nil {
		f.Close()
		return 0, true
	}
	msg := err.Error()
	var errno syscall.Errno
	if errors.As(err, &errno) {
		msg = fmt.Sprintf("[Errno %d] %s", int(errno), capital(errno.Error()))
	}
	exe, _ := os.Executable()
	fmt.Fprintf(os.Stderr, "%s: can't open file '%s': %s\n", exe, absolute(path), msg)
	if errors.Is(err, fs.ErrNotExist) || errno != 0 {
		return 2, false
	}
	return 1, false
}
