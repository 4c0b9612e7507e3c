package interp

import (
	"os"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/traceback"
)

// codeKey is how the source of a code object that is in no file is found again.
type codeKey struct {
	filename, qualname string
	line               int
}

// keepSource remembers the source of code that is in no file (-c), for tracebacks.
func (ip *Interp) keepSource(code *object.Code, source string) {
	if ip.sources == nil {
		ip.sources = map[codeKey]string{}
	}
	ip.sources[keyOf(code)] = source
	code.Prepare()
	for _, k := range code.Consts {
		if k.Type() == &object.CodeType {
			ip.keepSource((*object.Code)(k.P), source)
		}
	}
}

func keyOf(code *object.Code) codeKey {
	return codeKey{code.Filename.String(), code.Qualname.String(), code.FirstLine}
}

// tracebackOptions are the options that hold for all streams.
func (ip *Interp) tracebackOptions(t *object.Thread) traceback.Options {
	opts := traceback.Options{Limit: -1, Source: func(t *object.Thread, code *object.Code) (string, bool) {
		s, ok := ip.sources[keyOf(code)]
		return s, ok
	}}
	if v, ok := ip.in.Sys.Dict.GetStr(ip.in.Intern("tracebacklimit")); ok && v.IsInt() {
		if n, err := object.IndexInt(t, v, nil); err == nil {
			opts.Limit = max(n, 0)
		}
	}
	return opts
}

// printUnraisable writes an exception that could not be raised to a stream.
func (ip *Interp) printUnraisable(t *object.Thread, exc *object.BaseException, tb *object.Traceback, stream object.Value) error {
	text := traceback.FormatUnraisable(t, exc, tb, ip.tracebackOptions(t))
	_, err := object.CallMethod(t, stream, ip.in.Intern("write"), object.StrValue(text))
	return err
}

// printException writes an exception with its traceback to a stream.
func (ip *Interp) printException(t *object.Thread, exc *object.BaseException, stream object.Value) error {
	in := ip.in
	opts := ip.tracebackOptions(t)
	if stderr, ok := in.Sys.Dict.GetStr(in.Intern("stderr")); ok && stderr == stream {
		opts.Color = ip.canColorize(t, stream)
	}
	defer hideWarnings(exc)()
	_, err := object.CallMethod(t, stream, in.Intern("write"), object.StrValue(traceback.Format(t, exc, opts)))
	return err
}

// canColorize tells whether text for a stream may have colours: the environment
// decides, else whether it is a terminal.
func (ip *Interp) canColorize(t *object.Thread, stream object.Value) bool {
	if !ip.config.Options.IgnoreEnvironment {
		switch os.Getenv("PYTHON_COLORS") {
		case "0":
			return false
		case "1":
			return true
		}
	}
	switch {
	case os.Getenv("NO_COLOR") != "":
		return false
	case os.Getenv("FORCE_COLOR") != "":
		return true
	case os.Getenv("TERM") == "dumb":
		return false
	}
	v, err := object.CallMethod(t, stream, ip.in.Intern("isatty"))
	if err != nil {
		return false
	}
	tty, err := object.Truth(t, v)
	return err == nil && tty
}

// hideWarnings cuts the library's frames off the traceback of a warning that is an error, until the
// returned function is called: CPython's warn() is native and has none.
func hideWarnings(exc *object.BaseException) (restore func()) {
	restore = func() {}
	if !exc.T.IsSubtype(&object.Warning) {
		return restore
	}
	var last *object.Traceback
	for tb := exc.Traceback; tb != nil; tb = tb.Next {
		if name := tb.Frame.Code.Filename.String(); strings.HasSuffix(name, "/_py_warnings.py") {
			if last == nil {
				return restore
			}
			rest := last.Next
			last.Next = nil
			return func() { last.Next = rest }
		}
		last = tb
	}
	return restore
}
