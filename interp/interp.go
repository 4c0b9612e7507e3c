package interp

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/gopy-lang/gopy/interp/eval"
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib"
	"github.com/gopy-lang/gopy/interp/stdlib/library"
)

// Config says how an interpreter is set up. The zero Config is a good one.
type Config struct {
	// Args is sys.argv; nil: [""].
	Args []string
	// Path is put before the library on sys.path.
	Path []string
	// Options are the settings that sys.flags shows, and gopy's own.
	Options object.Options
	// Stdin, Stdout and Stderr are what sys.stdin, sys.stdout and sys.stderr read and
	// write; nil: those of the process. Writers get whole lines, and the rest when a method of
	// the interpreter returns.
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// MemoryExhausted is called when the program needs far more memory than Options.MaxMemory and
	// does not react to the MemoryError: it should end the process.
	MemoryExhausted func()
	// OrigArgs is sys.orig_argv; nil: as Args.
	OrigArgs []string
	// StdioEncoding and StdioErrors are of the standard streams; "": utf-8, and what the locale says.
	StdioEncoding, StdioErrors string
	// SkipFirstLine leaves out the first line of the script (-x).
	SkipFirstLine bool
	// Unbuffered makes the process's standard streams unbuffered (-u).
	Unbuffered bool
	// NoSite leaves out `import site`.
	NoSite bool
	// Executable is sys.executable.
	Executable string
	// Modules are native modules that programs can import besides the library's.
	Modules []*object.ModuleDef
	// Library is the library to use instead of the embedded one: a folder.
	Library string
}

// Interp is an interpreter. Goroutines may share it: a method waits until the one of
// another goroutine has returned. Native functions run inside of a method and
// must not call another, nor those of Object; they use package object and the thread that they get.
type Interp struct {
	mu     sync.Mutex // held while a method runs
	closed bool
	cancel atomic.Pointer[cancellation]
	memory *memoryWatch // with Options.MaxMemory

	in     *object.Interp
	engine *eval.Engine
	thread *object.Thread
	config Config
	lib    *library.Library // or nil, then
	folder string           // the folder of the library, or ""
	imp    importer

	sources map[codeKey]string // of code that is in no file; see keepSource
	script  string             // the file that RunFile runs
}

// New makes an interpreter and imports what every program needs.
func New(config Config) (*Interp, error) {
	if config.Options.RecursionLimit == 0 {
		config.Options.RecursionLimit = 1000
	}
	switch config.Options.IntMaxStrDigits {
	case 0:
		config.Options.IntMaxStrDigits = 4300
	case -1:
		config.Options.IntMaxStrDigits = 0
	}
	if config.Args == nil {
		config.Args = []string{""}
	}
	ip := &Interp{config: config}
	ip.engine = eval.New(compilerHalf{ip})
	ip.in = object.NewInterp(ip.engine, config.Options)
	ip.engine.Attach(ip.in)
	ip.thread = ip.in.Main
	ip.imp.times = newImportTimes(config.Options.ImportTime)
	if config.Library == "" {
		ip.lib, _ = library.Open()
	}
	if ip.lib == nil {
		ip.folder = libraryFolder(&config)
	}
	ip.in.Native = map[string]*object.ModuleDef{}
	for _, def := range stdlib.Modules() {
		ip.in.Native[def.Name] = def
	}
	for _, def := range config.Modules {
		ip.in.Native[def.Name] = def
	}
	ip.in.State[ownerKey{}] = ip
	ip.engine.Hooks.Cancel, ip.engine.Hooks.Memory = ip.cancelled, ip.memoryError
	ip.watchMemory()
	ip.in.GIL.Acquire(ip.thread)
	defer ip.in.GIL.Release(ip.thread)
	if err := ip.boot(); err != nil {
		return nil, ip.describe(err)
	}
	return ip, nil
}

// Close ends the interpreter: it waits for the threads that are no daemons, runs the exit handlers and flushes the
// standard streams. Threads that still run stop at their next step.
func (ip *Interp) Close() error {
	ip.mu.Lock()
	defer ip.mu.Unlock()
	if ip.closed {
		return nil
	}
	ip.closed = true
	if ip.memory != nil {
		close(ip.memory.stop)
	}
	ip.in.GIL.Acquire(ip.thread) // and never released: nothing of the interpreter may run any more
	return ip.finish()
}

// State returns the interpreter's state for code that works on package object.
func (ip *Interp) State() *object.Interp { return ip.in }

// Engine returns the engine, for its hooks.
func (ip *Interp) Engine() *eval.Engine { return ip.engine }

// RunSource runs source in the module __main__. A Python exception that
// leaves it is returned as an *Error, as from all methods that run code.
func (ip *Interp) RunSource(ctx context.Context, source []byte, filename string) error {
	return ip.run(ctx, func(t *object.Thread) error { return ip.runSource(t, source, filename) })
}

func (ip *Interp) runSource(t *object.Thread, source []byte, filename string) error {
	code, err := ip.engine.Compile(t, object.NewBytes(source), filename, "exec", 0, true, -1, -1)
	if err != nil {
		return err
	}
	if filename == "<string>" {
		ip.keepSource((*object.Code)(code.P), string(source))
	}
	g := ip.main().Dict
	_, err = ip.engine.RunCode(t, (*object.Code)(code.P), g, g.Value(), nil)
	return err
}

// RunFile runs a script in the module __main__. A folder or a zip file is run
// by its __main__ module.
func (ip *Interp) RunFile(ctx context.Context, path string) error {
	return ip.run(ctx, func(t *object.Thread) error { return ip.runFile(t, path) })
}

func (ip *Interp) runFile(t *object.Thread, path string) error {
	if st, err := os.Stat(path); err == nil && st.IsDir() || err == nil && isZip(path) {
		return ip.runPath(path)
	}
	source, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if ip.config.SkipFirstLine {
		if i := bytes.IndexByte(source, '\n'); i >= 0 {
			source = source[i:] // the line break stays, for the line numbers
		}
	}
	dir := filepath.Dir(path)
	if !filepath.IsAbs(path) {
		// The script's name is absolute in tracebacks, but otherwise as it was given.
		if wd, err := os.Getwd(); err == nil {
			path = wd + string(filepath.Separator) + path
		}
	}
	path = object.DecodeFS([]byte(path))
	ip.main().Dict.SetStr(ip.in.Intern("__file__"), object.StrValue(path))
	ip.main().Dict.SetStr(ip.in.Intern("__cached__"), object.None)
	if err := ip.setMainLoader(t, path); err != nil {
		return err
	}
	ip.prependPath(dir)
	ip.script = path
	return ip.runSource(t, source, path)
}

// setMainLoader gives the module __main__ the loader that would have loaded it.
func (ip *Interp) setMainLoader(t *object.Thread, path string) error {
	external, ok := ip.in.Modules.GetStr(ip.in.Intern("_frozen_importlib_external"))
	if !ok {
		return nil
	}
	class, err := object.GetAttr(t, external, ip.in.Intern("SourceFileLoader"))
	if err != nil {
		return err
	}
	loader, err := object.CallArgs(t, class, object.StrValue("__main__"), object.StrValue(path))
	if err == nil {
		ip.main().Dict.SetStr(ip.in.Intern("__loader__"), loader)
	}
	return err
}

// isZip tells whether a file begins or ends as a zip archive does.
func isZip(path string) bool {
	r, err := zip.OpenReader(path)
	if err != nil {
		return false
	}
	r.Close()
	return true
}

// prependPath puts a folder at the front of sys.path, as the script's folder
// is, unless sys.flags.safe_path forbids it.
func (ip *Interp) prependPath(dir string) {
	if ip.config.Options.SafePath {
		return
	}
	if v, ok := ip.in.Sys.Dict.GetStr(ip.in.Intern("path")); ok && v.IsList() {
		if dir == "." {
			if wd, err := os.Getwd(); err == nil {
				dir = wd
			}
		} else if abs, err := filepath.Abs(dir); err == nil && dir != "" {
			dir = abs
		}
		l := v.List()
		l.SetValues(append([]object.Value{object.StrValue(object.DecodeFS([]byte(dir)))}, l.Copy()...))
	}
}

// runpy calls a function of the module runpy.
func (ip *Interp) runpy(function string, args ...object.Value) error {
	t, in := ip.thread, ip.in
	m, err := ip.engine.Import(t, in.Intern("runpy"), object.None, object.None, object.TupleValue(object.StrValue(function)), 0)
	if err != nil {
		return err
	}
	f, err := object.GetAttr(t, m, in.Intern(function))
	if err != nil {
		return err
	}
	_, err = object.CallArgs(t, f, args...)
	return err
}

// RunModule runs a module as __main__ (python -m).
func (ip *Interp) RunModule(ctx context.Context, name string) error {
	return ip.run(ctx, func(t *object.Thread) error {
		ip.prependPath(".")
		return ip.runpy("_run_module_as_main", object.StrValue(name), object.True)
	})
}

// runPath runs the __main__ of a folder or zip file.
func (ip *Interp) runPath(path string) error {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if v, ok := ip.in.Sys.Dict.GetStr(ip.in.Intern("path")); ok && v.IsList() {
		l := v.List()
		l.SetValues(append([]object.Value{object.StrValue(object.DecodeFS([]byte(path)))}, l.Copy()...))
	}
	return ip.runpy("_run_module_as_main", object.StrValue("__main__"), object.False)
}

// RunString runs the argument of -c.
func (ip *Interp) RunString(ctx context.Context, source string) error {
	return ip.run(ctx, func(t *object.Thread) error { return ip.runString(t, source) })
}

func (ip *Interp) runString(t *object.Thread, source string) error {
	source = dedent(source)
	if !ip.config.Options.SafePath {
		if v, ok := ip.in.Sys.Dict.GetStr(ip.in.Intern("path")); ok && v.IsList() {
			l := v.List()
			l.SetValues(append([]object.Value{object.StrValue("")}, l.Copy()...))
		}
	}
	return ip.runSource(t, []byte(source), "<string>")
}

// describe turns a Python exception that ends the start into a Go error with its text.
func (ip *Interp) describe(err error) error {
	exc, ok := err.(*object.BaseException)
	if !ok {
		return err
	}
	text := exc.T.Name
	if s, err := object.ToStr(ip.thread, exc.Value()); err == nil && s.Len() > 0 {
		text += ": " + s.String()
	}
	for tb := exc.Traceback; tb != nil; tb = tb.Next {
		text += fmt.Sprintf("\n  at %s:%d in %s", tb.Frame.Code.Filename, tb.Line, tb.Frame.Code.Qualname)
	}
	return errors.New("interpreter start failed: " + text)
}

// dedent takes away the indentation that all lines of source have, but for blank ones: -c
// forgives a program that is indented as a whole.
func dedent(source string) string {
	margin, first := "", true
	lines := strings.Split(source, "\n")
	for _, line := range lines {
		text := strings.TrimLeft(line, " \t")
		if text == "" {
			continue
		}
		indent := line[:len(line)-len(text)]
		if first {
			margin, first = indent, false
		}
		n := 0
		for n < min(len(margin), len(indent)) && margin[n] == indent[n] {
			n++
		}
		margin = margin[:n]
	}
	if margin == "" {
		return source
	}
	for i, line := range lines {
		if strings.TrimLeft(line, " \t") == "" {
			lines[i] = ""
		} else {
			lines[i] = line[len(margin):]
		}
	}
	return strings.Join(lines, "\n")
}
