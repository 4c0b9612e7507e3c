package interp

import (
	"errors"
	"os"
	"runtime"
	"slices"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/io"
)

// ErrFlush is what Close returns when the standard streams could not be
// flushed; a program ends with status 120 then.
var ErrFlush = errors.New("the standard streams could not be flushed")

// standardStreams makes sys.stdin, sys.stdout and sys.stderr.
func (ip *Interp) standardStreams(t *object.Thread) error {
	lenient := "strict"
	if !ip.config.Options.IgnoreEnvironment && plainLocale() {
		lenient = "surrogateescape"
	}
	if ip.config.Options.UTF8Mode != 0 {
		lenient = "surrogateescape"
	}
	if ip.config.StdioEncoding != "" {
		lenient = "strict"
	}
	if ip.config.StdioErrors != "" {
		lenient = ip.config.StdioErrors
	}
	for i, s := range [...]struct{ name, mode, errors string }{{"stdin", "r", lenient}, {"stdout", "w", lenient}, {"stderr", "w", "backslashreplace"}} {
		v, err := ip.hostStream(t, i, "<"+s.name+">", s.errors)
		if v.P == nil && err == nil {
			v, err = io.NewStandardStream(t, i, "<"+s.name+">", s.mode, "utf-8", s.errors, s.name == "stderr", ip.config.Unbuffered && i > 0)
		}
		if err != nil {
			return err
		}
		for _, name := range [...]string{s.name, "__" + s.name + "__"} {
			ip.in.Sys.Dict.SetStr(ip.in.Intern(name), v)
		}
	}
	m, ok := ip.in.Modules.GetStr(ip.in.Intern("_io"))
	if ok {
		open, err := object.GetAttr(t, m, ip.in.Intern("open"))
		if err != nil {
			return err
		}
		ip.in.Builtins.Dict.SetStr(ip.in.Intern("open"), open)
	}
	return nil
}

// plainLocale says whether the locale is C or one of those that CPython puts in its place (PEP 538).
func plainLocale() bool {
	if runtime.GOOS == "windows" {
		return false
	}
	locale := ""
	for _, name := range [...]string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if locale = os.Getenv(name); locale != "" {
			break
		}
	}
	return slices.Contains([]string{"", "C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8"}, locale)
}

// stdioEncoding changes the standard streams to Config.StdioEncoding, now that codecs can be imported.
func (ip *Interp) stdioEncoding(t *object.Thread) error {
	if ip.config.StdioEncoding == "" {
		return nil
	}
	in := ip.in
	codecs, err := ip.engine.Import(t, in.Intern("codecs"), object.None, object.None, object.None, 0)
	if err != nil {
		return err
	}
	info, err := object.CallMethod(t, codecs, in.Intern("lookup"), object.StrValue(ip.config.StdioEncoding))
	if err != nil {
		return err
	}
	name, err := object.GetAttr(t, info, in.Intern("name"))
	if err != nil {
		return err
	}
	for _, s := range [...]string{"stdin", "stdout", "stderr"} {
		v, ok := in.Sys.Dict.GetStr(in.Intern(s))
		if !ok || v.IsNone() {
			continue
		}
		f, err := object.GetAttr(t, v, in.Intern("reconfigure"))
		if err != nil {
			return err
		}
		args := object.Args{V: []object.Value{name}, Kw: []*object.Str{in.Intern("encoding")}}
		if s != "stderr" && ip.config.StdioErrors != "" {
			args.V, args.Kw = append(args.V, object.StrValue(ip.config.StdioErrors)), append(args.Kw, in.Intern("errors"))
		} else if s == "stderr" {
			args.V, args.Kw = append(args.V, object.StrValue("backslashreplace")), append(args.Kw, in.Intern("errors"))
		}
		if _, err := object.Call(t, f, args); err != nil {
			return err
		}
	}
	return nil
}

// hostStream makes standard stream number i if Config names a reader or writer for it.
func (ip *Interp) hostStream(t *object.Thread, i int, name, errors string) (object.Value, error) {
	c := &ip.config
	switch {
	case i == 0 && c.Stdin != nil:
		return io.NewHostStream(t, c.Stdin, nil, name, errors)
	case i == 1 && c.Stdout != nil:
		return io.NewHostStream(t, nil, c.Stdout, name, errors)
	case i == 2 && c.Stderr != nil:
		return io.NewHostStream(t, nil, c.Stderr, name, errors)
	}
	return object.Value{}, nil
}

// flushHostStreams gives the embedder's writers what they have not got yet.
func (ip *Interp) flushHostStreams() {
	for _, s := range [...]struct {
		name string
		host bool
	}{{"stdout", ip.config.Stdout != nil}, {"stderr", ip.config.Stderr != nil}} {
		if !s.host {
			continue
		}
		if v, ok := ip.in.Sys.Dict.GetStr(ip.in.Intern(s.name)); ok && !v.IsNone() {
			object.CallMethod(ip.thread, v, ip.in.Intern("flush"))
		}
	}
}

// finish runs what is due at exit: it writes what streams still hold.
func (ip *Interp) finish() error {
	ip.exitHandlers()
	t := ip.thread
	var failed error
	for _, name := range [...]string{"stdout", "stderr"} {
		v, ok := ip.in.Sys.Dict.GetStr(ip.in.Intern(name))
		if !ok || v == object.None {
			continue
		}
		if closed, err := object.LookupAttr(t, v, ip.in.Intern("closed")); err == nil && closed.P != nil {
			if yes, err := object.Truth(t, closed); err == nil && yes {
				continue
			}
		}
		if _, err := object.CallMethod(t, v, ip.in.Intern("flush")); err != nil {
			failed = ErrFlush
			if name == "stdout" {
				ip.flushFailed(t, err)
			}
		}
	}
	io.FlushAll(t)
	return failed
}

// flushFailed reports an error of the last flush of sys.stdout.
func (ip *Interp) flushFailed(t *object.Thread, err error) {
	out, ok := ip.in.Sys.Dict.GetStr(ip.in.Intern("stderr"))
	if !ok || out == object.None {
		return
	}
	exc := object.AsException(err)
	text := "Exception ignored while flushing sys.stdout:\n"
	if _, err := object.CallMethod(t, out, ip.in.Intern("write"), object.StrValue(text)); err != nil {
		return
	}
	if print := ip.in.PrintException; print != nil {
		_ = print(t, exc, out)
	} else if s, err := object.ToStr(t, exc.Value()); err == nil {
		_, _ = object.CallMethod(t, out, ip.in.Intern("write"), object.StrValue(exc.T.Name+": "+s.String()+"\n"))
	}
	_, _ = object.CallMethod(t, out, ip.in.Intern("flush"))
}
