package interp

import (
	"context"
	"sync"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/traceback"
)

// Error is a Python exception that left the program. Its text is made when it is
// asked for, by Python code: as methods of Object, its methods wait for the interpreter.
type Error struct {
	ip    *Interp
	exc   *object.BaseException
	cause error

	once    sync.Once
	message string
}

// Exception returns the exception.
func (e *Error) Exception() Object { return Object{e.ip, e.exc.Value()} }

// Class returns the name of the exception's class, such as ValueError.
func (e *Error) Class() string { return e.exc.T.ShortName() }

// Message returns the exception's str().
func (e *Error) Message() string {
	e.once.Do(func() { e.message = e.Exception().String() })
	return e.message
}

// Error returns class and message, as the last line of a traceback has them.
func (e *Error) Error() string {
	if m := e.Message(); m != "" {
		return e.Class() + ": " + m
	}
	return e.Class()
}

// Traceback returns the text that Python prints for the exception.
func (e *Error) Traceback() string {
	var text string
	if err := e.ip.Do(func(t *object.Thread) error {
		text = object.EncodeFS(traceback.Format(t, e.exc, e.ip.tracebackOptions(t)))
		return nil
	}); err != nil {
		return e.Class() + "\n"
	}
	return text
}

// Unwrap returns the Go error that the exception was made of: what a
// function of the host returned, or why the context ended; nil if there is none.
func (e *Error) Unwrap() error { return e.cause }

// ExitCode returns the exit code that the program asked for by sys.exit; ok is
// false for other exceptions.
func (e *Error) ExitCode() (code int, ok bool) {
	if !e.exc.T.IsSubtype(&object.SystemExit) {
		return 0, false
	}
	return e.ip.ExitCode(e), true
}

// errorOf makes a Go error of one that Python code raised while ctx was what could end it.
func (ip *Interp) errorOf(ctx context.Context, err error) error {
	exc, ok := err.(*object.BaseException)
	if !ok {
		return err
	}
	e := &Error{ip: ip, exc: exc, cause: goError(ip.thread, exc)}
	if ctx.Err() != nil && exc.T.IsSubtype(&object.KeyboardInterrupt) {
		e.cause = context.Cause(ctx)
	}
	return e
}

// goErrorAttr is the attribute of an exception that holds the Go error it was made of.
const goErrorAttr = "__go_error__"

// exceptionOf makes a Python exception of a Go error: itself if it is one, else a RuntimeError.
func exceptionOf(t *object.Thread, err error) *object.BaseException {
	switch err := err.(type) {
	case *object.BaseException:
		return err
	case *Error:
		if err.ip.in == t.Interp {
			return err.exc
		}
	}
	exc := object.NewException(&object.RuntimeError, object.DecodeFS([]byte(err.Error())))
	object.SetAttr(t, exc.Value(), t.Interp.Intern(goErrorAttr), newOpaque(err))
	return exc
}

// goError returns the Go error that an exception was made of, or nil. The caller holds the GIL.
func goError(t *object.Thread, exc *object.BaseException) error {
	if exc.Dict == nil {
		return nil
	}
	if v, ok := exc.Dict.GetStr(t.Interp.Intern(goErrorAttr)); ok {
		if x, ok := opaqueOf(v); ok {
			err, _ := x.(error)
			return err
		}
	}
	return nil
}
