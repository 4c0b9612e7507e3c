package interp

import (
	"os"

	"github.com/gopy-lang/gopy/interp/object"
)

// Exit codes, as CPython's.
const (
	exitFailure   = 1
	exitInterrupt = 130 // a KeyboardInterrupt that nobody caught
)

// ExitCode reports the error with which a program ended and returns the exit
// code of the process: SystemExit says it, other exceptions are printed
// through sys.excepthook. nil is success.
func (ip *Interp) ExitCode(err error) (code int) {
	if err == nil {
		return 0
	}
	e, ok := err.(*Error)
	if !ok {
		os.Stderr.WriteString("gopy: " + err.Error() + "\n")
		return exitFailure
	}
	if err := ip.Do(func(t *object.Thread) error {
		code = ip.exitCodeOf(e.exc)
		return nil
	}); err != nil {
		os.Stderr.WriteString("gopy: " + err.Error() + "\n")
		return exitFailure
	}
	return code
}

// Report prints the exception with which a program ended, SystemExit as any
// other, as before a prompt that inspects what the program left (-i).
func (ip *Interp) Report(err error) {
	if e, ok := err.(*Error); ok {
		ip.Do(func(t *object.Thread) error {
			ip.print(e.exc)
			return nil
		})
	} else if err != nil {
		os.Stderr.WriteString("gopy: " + err.Error() + "\n")
	}
}

func (ip *Interp) exitCodeOf(exc *object.BaseException) int {
	t, in := ip.thread, ip.in
	if exc.T.IsSubtype(&object.SystemExit) {
		return ip.systemExit(exc)
	}
	t.Handled = nil
	hook, ok := in.Sys.Dict.GetStr(in.Intern("excepthook"))
	for _, kv := range [...]struct {
		name string
		v    object.Value
	}{{"last_exc", exc.Value()}, {"last_type", exc.T.Value()}, {"last_value", exc.Value()}} {
		in.Sys.Dict.SetStr(in.Intern(kv.name), kv.v)
	}
	tb := object.None
	if exc.Traceback != nil {
		tb = exc.Traceback.Value()
	}
	in.Sys.Dict.SetStr(in.Intern("last_traceback"), tb)
	if ok {
		if _, err := object.CallArgs(t, hook, exc.T.Value(), exc.Value(), tb); err != nil {
			if object.Matches(err, &object.SystemExit) {
				return ip.systemExit(object.AsException(err))
			}
			ip.writeStderr("Error in sys.excepthook:\n")
			ip.print(object.AsException(err))
			ip.writeStderr("\nOriginal exception was:\n")
			ip.print(exc)
		}
	} else {
		ip.writeStderr("sys.excepthook is missing\n")
		ip.print(exc)
	}
	if out, ok := in.Sys.Dict.GetStr(in.Intern("stderr")); ok && out != object.None {
		object.CallMethod(t, out, in.Intern("flush"))
	}
	if exc.T.IsSubtype(&object.KeyboardInterrupt) {
		return exitInterrupt
	}
	return exitFailure
}

// systemExit returns the exit code that a SystemExit asks for; a code that is
// no number is printed.
func (ip *Interp) systemExit(exc *object.BaseException) int {
	t := ip.thread
	code, err := object.LookupAttr(t, exc.Value(), ip.in.Intern("code"))
	if err != nil || code.P == nil {
		code = exc.Value()
	}
	switch {
	case code == object.None:
		return 0
	case code.IsInt():
		i := code.ExactInt()
		if !i.IsInt64() {
			return 255
		}
		return int(i.Int64() & 0xff)
	}
	s, err := object.ToStr(t, code)
	if err == nil {
		ip.writeStderr(s.String() + "\n")
	}
	return exitFailure
}

// writeStderr writes to sys.stderr, or to the process's when that is lost.
func (ip *Interp) writeStderr(text string) {
	in := ip.in
	if out, ok := in.Sys.Dict.GetStr(in.Intern("stderr")); ok && out != object.None {
		if _, err := object.CallMethod(ip.thread, out, in.Intern("write"), object.StrValue(text)); err == nil {
			object.CallMethod(ip.thread, out, in.Intern("flush"))
			return
		}
	}
	os.Stderr.WriteString(object.EncodeFS(text))
}

// print prints an exception with its traceback to sys.stderr.
func (ip *Interp) print(exc *object.BaseException) {
	in := ip.in
	out, ok := in.Sys.Dict.GetStr(in.Intern("stderr"))
	if ok && out != object.None && in.PrintException != nil {
		if in.PrintException(ip.thread, exc, out) == nil {
			object.CallMethod(ip.thread, out, in.Intern("flush"))
			return
		}
	}
	os.Stderr.WriteString(ip.describe(exc).Error() + "\n")
}
