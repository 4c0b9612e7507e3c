package eval

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// The events of sys.settrace and sys.setprofile. The traced loop calls
// traceInstruction before each instruction and traceReturn before a return;
// Yield and unwind report what ends an activation otherwise. An activation
// whose record has FrameTraced has had its call event, or began before
// tracing did and gets none.

// instrumented tells whether the thread must run in the traced loop.
func (e *Engine) instrumented(t *object.Thread) bool { return t.Instrumented }

// traceInstruction reports the instruction at the current frame's PC, which is
// to be executed next.
func (e *Engine) traceInstruction(t *object.Thread) error {
	f := t.CurrentFrame()
	if f.Flags&object.FrameTraced != 0 && t.TraceFunc.P == nil && t.ProfileFunc.P == nil {
		return nil
	}
	// Callers ask for the instruction before PC, as it is behind the one that runs.
	f.PC += bytecode.InstructionSize
	if f.Flags&object.FrameTraced == 0 {
		if f.CodeOf().Flags&(bytecode.FlagGenerator|bytecode.FlagCoroutine|bytecode.FlagAsyncGenerator) != 0 && f.Flags&object.FrameGenerator == 0 {
			f.PC -= bytecode.InstructionSize
			return nil // it makes the generator only
		}
		if err := e.traceCall(t, f, f.InstructionIndex()); err != nil {
			return err
		}
	}
	if err := t.TraceError; err != nil {
		t.TraceError = nil
		return err
	}
	if t.ProfileFunc.P != nil {
		if err := e.traceNative(t, f); err != nil {
			return err
		}
	}
	if t.TraceFunc.P != nil && f.Flags&object.FrameObject != 0 {
		if err := e.traceLine(t, f); err != nil {
			return err
		}
	}
	f.PC -= bytecode.InstructionSize
	return nil
}

// traceCall reports that frame f begins or continues at instruction i.
func (e *Engine) traceCall(t *object.Thread, f *object.Frame, i int) error {
	f.Flags |= object.FrameTraced
	o := t.FrameObjectOf(f)
	fresh := f.Flags&object.FrameGenerator == 0 || i > 0 && f.CodeOf().Ins[i-1].Op == bytecode.RETURN_GENERATOR
	o.Events.Calling = object.Value{}
	if fresh {
		o.Events.LastIndex, o.Events.LastLine = -1, 0
		o.LineOverride = f.CodeOf().FirstLine
	} else {
		o.Events.LastIndex = i - 1
		at := i - 1 // the instruction that yielded
		if f.CodeOf().Ins[i].Op == bytecode.SEND {
			at = i
		}
		o.Events.LastLine = f.CodeOf().LineAt(at)
		o.LineOverride = o.Events.LastLine
	}
	defer func() { o.LineOverride = 0 }()
	if t.ProfileFunc.P != nil {
		if err := e.profile(t, o, "call", object.None); err != nil {
			return err
		}
	}
	if t.TraceFunc.P != nil {
		return e.trace(t, o, t.TraceFunc, "call", object.None)
	}
	return nil
}

// traceLine reports a new line of frame f, if its instruction begins one, and the instruction.
func (e *Engine) traceLine(t *object.Thread, f *object.Frame) error {
	o := t.FrameObjectOf(f)
	if o.Trace.P == nil {
		return nil
	}
	i := f.InstructionIndex()
	line := f.CodeOf().LineAt(i)
	if line == 0 {
		o.Events.LastIndex = i
		return nil
	}
	begins := line != o.Events.LastLine
	if last := o.Events.LastIndex; !begins && last >= 0 {
		// A jump backward begins the line again. FOR_ITER stands behind the
		// body in gopy and jumps back to it, which is no new round yet.
		ins := f.CodeOf().Ins
		switch {
		case isForIter(ins[i].Op):
			begins = ins[last].Op != bytecode.JUMP && ins[last].Op != bytecode.GET_ITER
		case !isForIter(ins[last].Op):
			begins = i <= last
		}
	}
	o.Events.LastIndex, o.Events.LastLine = i, line
	if begins && o.TraceLines {
		if err := e.trace(t, o, o.Trace, "line", object.None); err != nil {
			return err
		}
	}
	if o.TraceOpcodes && o.Trace.P != nil {
		return e.trace(t, o, o.Trace, "opcode", object.None)
	}
	return nil
}

// isForIter tells whether op is FOR_ITER or a special form of it.
func isForIter(op bytecode.Opcode) bool { return strings.HasPrefix(op.String(), "FOR_ITER") }

// traceReturn reports that the current frame returns v.
func (e *Engine) traceReturn(t *object.Thread, v object.Value) error {
	f := t.CurrentFrame()
	if f.Flags&object.FrameTraced == 0 || !t.Instrumented {
		return nil
	}
	if f.Flags&object.FrameObject != 0 && f.CodeOf().LineAt(f.InstructionIndex()) == 0 {
		o := t.FrameObjectOf(f)
		o.LineOverride = o.Events.LastLine
		defer func() { o.LineOverride = 0 }()
	}
	if t.ProfileFunc.P != nil {
		if err := e.profile(t, t.FrameObjectOf(f), "return", v); err != nil {
			return err
		}
	}
	if t.TraceFunc.P != nil && f.Flags&object.FrameObject != 0 {
		if o := t.FrameObjectOf(f); o.Trace.P != nil {
			return e.trace(t, o, o.Trace, "return", v)
		}
	}
	return nil
}

// traceYield reports that frame f yields v. There an exception cannot be
// raised: it comes with the next instruction.
func (e *Engine) traceYield(t *object.Thread, f *object.Frame, v object.Value) {
	t.SetFrame(f)
	if err := e.traceReturn(t, v); err != nil {
		t.TraceError = err
	}
}

// traceException reports that exc is raised in frame f. It returns the
// exception that goes on.
func (e *Engine) traceException(t *object.Thread, f *object.Frame, exc *object.BaseException) *object.BaseException {
	if f.Flags&object.FrameObject == 0 || f.Flags&object.FrameTraced == 0 {
		return exc
	}
	t.SetFrame(f)
	o := t.FrameObjectOf(f)
	fail := func(err error) {
		n := object.AsException(err)
		if n != exc {
			e.addTraceback(t, f, n)
			exc = n
		}
	}
	if fn := o.Events.Calling; fn.P != nil && t.ProfileFunc.P != nil {
		o.Events.Calling = object.Value{}
		if err := e.profile(t, o, "c_exception", fn); err != nil {
			fail(err)
		}
	}
	if t.TraceFunc.P == nil || o.Trace.P == nil {
		return exc
	}
	tb := object.None
	if exc.Traceback != nil {
		tb = exc.Traceback.Value()
	}
	handled := t.Handled
	if err := e.trace(t, o, o.Trace, "exception", object.TupleValue(exc.T.Value(), exc.Value(), tb)); err != nil {
		fail(err)
	}
	t.Handled = handled
	return exc
}

// traceUnwind reports that exc leaves frame f.
func (e *Engine) traceUnwind(t *object.Thread, f *object.Frame, exc *object.BaseException) *object.BaseException {
	t.SetFrame(f)
	if err := e.traceReturn(t, object.None); err != nil {
		return object.AsException(err)
	}
	return exc
}

// traceNative reports the end of the call of a native function in frame f, and
// the beginning of one.
func (e *Engine) traceNative(t *object.Thread, f *object.Frame) error {
	if f.Flags&object.FrameObject != 0 {
		if o := t.FrameObjectOf(f); o.Events.Calling.P != nil {
			fn := o.Events.Calling
			o.Events.Calling = object.Value{}
			o.LineOverride = o.Events.CallLine
			err := e.profile(t, o, "c_return", fn)
			o.LineOverride = 0
			if err != nil {
				return err
			}
		}
	}
	ins := f.Instruction()
	if !strings.HasPrefix(ins.Op.String(), "CALL") {
		return nil
	}
	a := (*object.Value)(unsafe.Add(f.BasePtr(), uintptr(ins.A)))
	fn := *a
	switch fn.Type() {
	case &object.NativeFunctionType:
	case &object.MethodType:
		if fn = (*object.Method)(fn.P).Func; fn.Type() != &object.NativeFunctionType {
			return nil
		}
	case &object.MethodDescriptorType:
		if !strings.Contains(ins.Op.String(), "METHOD") || at(a, 1).IsUnbound() {
			return nil
		}
		var err error
		if fn, err = fn.Type().Get(t, fn, *at(a, 1), at(a, 1).Type()); err != nil {
			return err
		}
	default:
		return nil
	}
	o := t.FrameObjectOf(f)
	if err := e.profile(t, o, "c_call", fn); err != nil {
		return err
	}
	o.Events.Calling, o.Events.CallLine = fn, o.Line()
	return nil
}

// profile calls the profile function. If it raises, profiling ends.
func (e *Engine) profile(t *object.Thread, o *object.FrameObj, event string, arg object.Value) error {
	leave := t.EnterTracing()
	defer leave()
	_, err := object.CallArgs(t, t.ProfileFunc, o.Value(), e.in.Intern(event).Value(), arg)
	if err != nil {
		object.SetProfile(t, object.None)
	}
	return err
}

// trace calls the trace function f. What it returns, unless that is None, is
// the frame's trace function from now on. If it raises, tracing ends.
func (e *Engine) trace(t *object.Thread, o *object.FrameObj, f object.Value, event string, arg object.Value) error {
	leave := t.EnterTracing()
	defer leave()
	r, err := object.CallArgs(t, f, o.Value(), e.in.Intern(event).Value(), arg)
	if err != nil {
		object.SetTrace(t, object.None)
		o.Trace = object.Value{}
		return err
	}
	if r != object.None {
		o.Trace = r
	}
	return nil
}

// traceStop reports to frame f, which iterates over a generator, that it has ended with v.
func (e *Engine) traceStop(t *object.Thread, f *object.Frame, v object.Value) error {
	if t.TraceFunc.P == nil || f.Flags&object.FrameObject == 0 || f.Flags&object.FrameTraced == 0 {
		return nil
	}
	o := t.FrameObjectOf(f)
	if o.Trace.P == nil {
		return nil
	}
	exc := object.AsException(object.NewStopIteration(v))
	return e.trace(t, o, o.Trace, "exception", object.TupleValue(exc.T.Value(), exc.Value(), object.None))
}
