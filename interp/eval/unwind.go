package eval

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// unwind looks for the handler of *err from the current frame outwards,
// popping frames on the way. It returns true with the current frame's PC at
// the handler, or false when the error leaves the entry frame.
func (e *Engine) unwind(t *object.Thread, err *error) bool {
	f := t.CurrentFrame()
	exc := object.AsException(*err)
	// A RERAISE without a line ends a cleanup: the frame is where the exception
	// came from that led there.
	cleanup := false
	if t.Reraising {
		t.Reraising = false
		cleanup = f.CodeOf().Location(f.InstructionIndex()).Line < 0
	} else {
		e.setContext(t, exc, false)
		e.addTraceback(t, f, exc)
		if t.Instrumented {
			exc = e.traceException(t, f, exc)
		}
	}
	for {
		if h := findHandler(f); h != nil {
			if !cleanup {
				t.RaisedIn, t.RaisedAt = f, f.PC
			}
			*f.Local(int(h.Register)) = exc.Value()
			f.PC = f.CodeOf().InsBase + uintptr(h.Target)*8
			t.SetFrame(f)
			*err = nil
			return true
		}
		if t.Instrumented {
			exc = e.traceUnwind(t, f, exc)
		}
		flags := f.Flags
		if cleanup && t.RaisedIn == f {
			f.PC = t.RaisedAt
		}
		cleanup = false
		if flags&object.FrameGenerator != 0 {
			e.finishGenerator(t, f)
		}
		f = t.PopFrame(f)
		t.SetFrame(f)
		if flags&object.FrameEntry != 0 {
			*err = exc
			return false
		}
		e.addTraceback(t, f, exc)
		if t.Instrumented {
			exc = e.traceException(t, f, exc)
		}
	}
}

// handler is an entry of the exception table.
type handler = struct {
	Start, End, Target uint32
	Register           uint16
}

// findHandler returns the innermost handler that covers the instruction at hand.
func findHandler(f *object.Frame) *handler {
	table := f.CodeOf().Exceptions
	if len(table) == 0 {
		return nil
	}
	i := uint32(f.InstructionIndex())
	for j := len(table) - 1; j >= 0; j-- {
		if h := &table[j]; h.Start <= i && i < h.End {
			return (*handler)(h)
		}
	}
	return nil
}

// addTraceback puts the entry of frame f in front of the traceback.
func (e *Engine) addTraceback(t *object.Thread, f *object.Frame, exc *object.BaseException) {
	i := f.InstructionIndex()
	line := 0
	if loc := f.CodeOf().Location(i); loc.Line > 0 {
		line = int(loc.Line)
	}
	exc.Traceback = &object.Traceback{Object: object.Object{T: &object.TracebackType}, Next: exc.Traceback,
		Frame: t.FrameObjectOf(f), LastI: i, Line: line}
}

// setContext makes the exception being handled the context of exc, without
// making a cycle. An existing context is kept unless overwrite.
func (e *Engine) setContext(t *object.Thread, exc *object.BaseException, overwrite bool) {
	h := t.Handled
	if h == nil || h == exc || exc.Context != nil && !overwrite {
		return
	}
	slow := h
	odd := false
	for o := h; o.Context != nil; o = o.Context {
		if o.Context == exc {
			o.Context = nil
			break
		}
		if odd {
			slow = slow.Context
		}
		odd = !odd
		if o.Context == slow {
			break // a cycle that exc is not part of
		}
	}
	exc.Context = h
}

// Raise makes the exception of `raise x [from cause]`.
func (e *Engine) Raise(t *object.Thread, x, cause object.Value) error {
	exc, err := e.instantiate(t, x, "exceptions must derive from BaseException")
	if err != nil {
		return err
	}
	if cause.P != nil {
		if cause == object.None {
			exc.Cause = object.Value{}
		} else {
			c, err := e.instantiate(t, cause, "exception causes must derive from BaseException")
			if err != nil {
				return err
			}
			exc.Cause = c.Value()
		}
		exc.SuppressContext = true
	}
	e.setContext(t, exc, true)
	return exc
}

// instantiate returns the exception that x is or that its class makes.
func (e *Engine) instantiate(t *object.Thread, x object.Value, msg string) (*object.BaseException, error) {
	if exc := x.Exception(); exc != nil {
		return exc, nil
	}
	if ty := x.AsType(); ty != nil && ty.Flags&object.FlagBaseExcSubclass != 0 {
		v, err := object.CallArgs(t, x)
		if err != nil {
			return nil, err
		}
		if exc := v.Exception(); exc != nil {
			return exc, nil
		}
		r, err := object.Repr(t, x)
		if err != nil {
			return nil, err
		}
		got, err := object.Repr(t, v.Type().Value())
		if err != nil {
			return nil, err
		}
		return nil, object.TypeErrorf("calling %s should have returned an instance of BaseException, not %s", r, got)
	}
	return nil, object.TypeErrorf("%s", msg)
}

// Reraise raises an exception again without a new traceback entry.
func (e *Engine) Reraise(t *object.Thread, x object.Value) error {
	t.Reraising = true
	return x.Exception()
}

// RaiseHandled is a bare raise.
func (e *Engine) RaiseHandled(t *object.Thread) error {
	if t.Handled == nil {
		return object.RuntimeErrorf("No active exception to reraise")
	}
	t.Reraising = true
	return t.Handled
}

// ExceptionMatches tells whether exception x matches class or tuple cls of an except clause.
func (e *Engine) ExceptionMatches(t *object.Thread, x, cls object.Value) (bool, error) {
	if cls.IsTuple() {
		for _, c := range cls.Tuple().Items {
			if ty := c.AsType(); ty == nil || ty.Flags&object.FlagBaseExcSubclass == 0 {
				return false, object.TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
			}
		}
		for _, c := range cls.Tuple().Items {
			if x.Type().IsSubtype(c.AsType()) {
				return true, nil
			}
		}
		return false, nil
	}
	ty := cls.AsType()
	if ty == nil || ty.Flags&object.FlagBaseExcSubclass == 0 {
		return false, object.TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
	}
	return x.Type().IsSubtype(ty), nil
}

// ExcInfo stores type, value and traceback of exception x from R[a] on.
func (e *Engine) ExcInfo(a *object.Value, x object.Value) {
	exc := x.Exception()
	*a = exc.T.Value()
	*at(a, 1) = x
	*at(a, 2) = object.None
	if exc.Traceback != nil {
		*at(a, 2) = exc.Traceback.Value()
	}
}
