package eval

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// MakeGenerator makes the generator, coroutine or async generator of frame f,
// which is at RETURN_GENERATOR, and gives it the frame's registers.
func (e *Engine) MakeGenerator(t *object.Thread, f *object.Frame, a *object.Value) object.Value {
	fn := f.FuncOf()
	code := fn.Code
	ty := &object.GeneratorType
	switch {
	case code.Flags&bytecode.FlagCoroutine != 0:
		ty = &object.CoroutineType
	case code.Flags&bytecode.FlagAsyncGenerator != 0:
		ty = &object.AsyncGeneratorType
	}
	g := object.AllocGenerator(ty, code.SuspendedRegs())
	g.Fn, g.Code, g.Name, g.Qualname = fn, code, fn.Name, fn.Qualname
	g.PC = uint32((f.PC - code.InsBase) / bytecode.InstructionSize)
	// Only the local variables hold anything yet.
	n := int(code.LocalBytes / bytecode.RegisterSize)
	copy(g.Regs[:n], unsafe.Slice((*object.Value)(f.BasePtr()), n))
	g.SendReg = noRegister
	if t.CoroutineOriginDepth > 0 && ty == &object.CoroutineType {
		g.SetOrigin(object.CoroutineOrigin(t, f.Caller(), t.CoroutineOriginDepth))
	}
	object.GeneratorMade(t, g)
	return object.Value{P: unsafe.Pointer(g)}
}

// noRegister says that a fresh generator takes no sent value.
const noRegister = -1

// enter pushes the frame of a suspended generator above f, with the value sent.
func (e *Engine) enter(t *object.Thread, f *object.Frame, g *object.Generator, flags uint32, v object.Value) (*object.Frame, error) {
	nf, ok := t.PushFrameFast(f, g.Fn, flags|object.FrameGenerator)
	if !ok {
		var err error
		if nf, err = t.PushFrame(f, g.Fn, nil, flags|object.FrameGenerator); err != nil {
			return nil, err
		}
	}
	nf.Owner = uintptr(unsafe.Pointer(g))
	nf.Code = uintptr(unsafe.Pointer(g.Code))
	nf.PC = g.Code.InsBase + uintptr(g.PC)*bytecode.InstructionSize
	copy(unsafe.Slice((*object.Value)(nf.BasePtr()), len(g.Regs)), g.Regs)
	if g.SendReg != noRegister {
		*(*object.Value)(unsafe.Add(nf.BasePtr(), int(g.SendReg))) = v
	}
	g.State = object.GenRunning
	g.Rec = nf
	g.OuterHandled, g.OwnHandled = t.Handled, false
	if g.Handled != nil {
		t.Handled, g.OwnHandled = g.Handled, true
	}
	t.SetFrame(nf)
	return nf, nil
}

// suspend saves the registers of generator frame f and pops it.
func (e *Engine) suspend(t *object.Thread, f *object.Frame, sendReg int) *object.Frame {
	g := f.GeneratorOf()
	g.PC = uint32((f.PC - g.Code.InsBase) / bytecode.InstructionSize)
	copy(g.Regs, unsafe.Slice((*object.Value)(f.BasePtr()), len(g.Regs)))
	g.SendReg = int32(sendReg)
	g.State = object.GenSuspended
	g.Rec = nil
	g.Handled = nil
	if g.OwnHandled {
		g.Handled = t.Handled
	}
	t.Handled = g.OuterHandled
	g.OuterHandled = nil
	return t.PopFrame(f)
}

// finishGenerator marks the generator of frame f, which is about to be popped, as ended.
func (e *Engine) finishGenerator(t *object.Thread, f *object.Frame) {
	g := f.GeneratorOf()
	g.State = object.GenFinished
	g.Regs = nil
	g.Rec = nil
	g.Handled = nil
	t.Handled = g.OuterHandled
	g.OuterHandled = nil
}

// PushExcGenerator and PopExcGenerator are PUSH_EXC and POP_EXC in a
// generator's frame, where "no exception of my own" must follow whoever
// resumes the generator: it is saved as None.
func (e *Engine) PushExcGenerator(t *object.Thread, f *object.Frame, x object.Value) object.Value {
	saved := object.None
	g := f.GeneratorOf()
	if g.OwnHandled && t.Handled != nil {
		saved = t.Handled.Value()
	}
	g.OwnHandled = true
	t.Handled = x.Exception()
	return saved
}

// PopExcGenerator: see PushExcGenerator.
func (e *Engine) PopExcGenerator(t *object.Thread, f *object.Frame, saved object.Value) {
	if t.Handled = saved.Exception(); t.Handled == nil {
		g := f.GeneratorOf()
		t.Handled, g.OwnHandled = g.OuterHandled, false
	}
}

// Yield suspends generator frame f with value v. It returns true when the
// loop must return *ret to Go; else t's current frame continues.
func (e *Engine) Yield(t *object.Thread, f *object.Frame, v object.Value, ret *object.Value) bool {
	for {
		flags, dest := f.Flags, f.Dest
		at := (*bytecode.Instruction)(unsafe.Add(f.PCPtr(), -bytecode.InstructionSize))
		sendBack := uintptr(0)
		if at.Op == bytecode.SEND {
			sendBack = bytecode.InstructionSize
			f.PC -= sendBack
		}
		if flags&object.FrameTraced != 0 && t.Instrumented {
			f.PC += sendBack
			e.traceYield(t, f, v)
			f.PC -= sendBack
		}
		prev := e.suspend(t, f, int(at.A))
		t.SetFrame(prev)
		switch {
		case flags&object.FrameEntry != 0:
			*ret = v
			return true
		case flags&object.FrameSend != 0:
			// The caller's SEND yields in turn.
			f = prev
			continue
		}
		// FOR_ITER: store the item and jump to the loop's body.
		ins := (*bytecode.Instruction)(unsafe.Add(prev.PCPtr(), -bytecode.InstructionSize))
		*(*object.Value)(unsafe.Add(prev.BasePtr(), uintptr(dest))) = v
		prev.PC += uintptr(int(int16(ins.C)) * bytecode.InstructionSize)
		return false
	}
}

// ResumeInLoop pushes the frame of the generator in *r, if it can be resumed,
// for the instruction FOR_ITER or SEND (kind) whose result register is dest.
func (e *Engine) ResumeInLoop(t *object.Thread, f *object.Frame, r *object.Value, kind uint32, dest uint16) bool {
	g := (*object.Generator)(r.P)
	if g.State > object.GenSuspended {
		return false
	}
	v := object.None
	if kind == object.FrameSend {
		v = *(*object.Value)(unsafe.Add(f.BasePtr(), uintptr(dest)))
		if g.State == object.GenCreated && v != object.None {
			return false
		}
	}
	nf, err := e.enter(t, f, g, kind, v)
	if err != nil {
		return false // the native path raises it
	}
	nf.Dest = uint32(dest)
	return true
}

// Resume continues a suspended generator from native code; see object.Engine.
func (e *Engine) Resume(t *object.Thread, g *object.Generator, v object.Value, exc *object.BaseException) (object.Value, bool, error) {
	if err := t.EnterNative(""); err != nil {
		return object.Value{}, false, err
	}
	prev := t.CurrentFrame()
	f, err := e.enter(t, prev, g, object.FrameEntry, v)
	if err == nil && exc != nil {
		// Raise at the suspended instruction: a yield stands before PC, a SEND at it.
		if int(g.PC) < len(g.Code.Ins) && g.Code.Ins[g.PC].Op == bytecode.SEND || g.PC == 0 {
			f.PC += bytecode.InstructionSize
		}
		err = exc
		if t.Instrumented && f.Flags&object.FrameTraced == 0 {
			if traceErr := e.traceCall(t, f, int(g.PC)); traceErr != nil {
				err = traceErr
			}
		}
		if e.unwind(t, &err) {
			err = nil
		}
	}
	var ret object.Value
	if err == nil {
		ret, err = e.run(t, t.CurrentFrame())
	}
	t.SetFrame(prev)
	t.LeaveNative()
	if err != nil {
		return object.Value{}, false, err
	}
	return ret, g.State == object.GenFinished, nil
}

// Send sends x to an iterator or awaitable of any kind.
func (e *Engine) Send(t *object.Thread, it, x object.Value) (v object.Value, finished bool, err error) {
	if f := it.Type().Slots.Send; f != nil {
		v, finished, err = f(t, it, x)
		if t.Instrumented && finished && err == nil && it.Type() == &object.GeneratorType {
			err = e.traceStop(t, t.CurrentFrame(), v)
		}
		return v, finished, err
	}
	if x == object.None && it.Type().Slots.Next != nil {
		t.ForgetStopValue()
		v, err = object.Next(t, it)
	} else {
		v, err = object.CallMethod(t, it, e.in.Intern("send"), x)
	}
	if err != nil {
		if object.Matches(err, &object.StopIteration) {
			v, err = object.StopIterationValue(err), nil
			if t.Instrumented {
				err = e.traceStop(t, t.CurrentFrame(), v)
			}
			return v, true, err
		}
		return v, false, err
	}
	if v.P == nil {
		if t.Instrumented && t.StopValue.P != nil {
			v = t.TakeStopValue()
			return v, true, e.traceStop(t, t.CurrentFrame(), v)
		}
		return t.TakeStopValue(), true, nil
	}
	return v, false, nil
}

// YieldFromIter is the iterator of `yield from v`.
func (e *Engine) YieldFromIter(t *object.Thread, code *object.Code, v object.Value) (object.Value, error) {
	switch v.Type() {
	case &object.GeneratorType:
		return v, nil
	case &object.CoroutineType:
		if code.Flags&(bytecode.FlagCoroutine|bytecode.FlagIterableCoroutine) == 0 {
			return object.Value{}, object.TypeErrorf("cannot 'yield from' a coroutine object in a non-coroutine generator")
		}
		return v, nil
	}
	return object.Iter(t, v)
}

// Awaitable is the iterator that `await v` drives.
func (e *Engine) Awaitable(t *object.Thread, v object.Value, where int) (object.Value, error) {
	r, err := object.AwaitIter(t, v)
	if err != nil {
		if where != 0 && v.Type().Slots.Await == nil {
			name := "__aenter__"
			if where == 2 {
				name = "__aexit__"
			}
			return r, object.TypeErrorf("'async with' received an object from %s that does not implement __await__: %s", name, object.TypeName(v))
		}
		return r, err
	}
	if r.Type() == &object.CoroutineType {
		if g := (*object.Generator)(r.P); g.YieldFrom().P != nil {
			return r, object.RuntimeErrorf("coroutine is being awaited already")
		}
	}
	return r, nil
}

// AIter is aiter(v) as `async for` uses it.
func (e *Engine) AIter(t *object.Thread, v object.Value) (object.Value, error) {
	f := v.Type().Slots.AIter
	if f == nil {
		return object.Value{}, object.TypeErrorf("'async for' requires an object with __aiter__ method, got %s", object.TypeName(v))
	}
	r, err := f(t, v)
	if err == nil && r.Type().Slots.ANext == nil {
		return r, object.TypeErrorf("'async for' received an object from __aiter__ that does not implement __anext__: %s", object.TypeName(r))
	}
	return r, err
}

// ANext is the awaitable of the next item of an asynchronous iterator.
func (e *Engine) ANext(t *object.Thread, v object.Value) (object.Value, error) {
	f := v.Type().Slots.ANext
	if f == nil {
		return object.Value{}, object.TypeErrorf("'async for' requires an iterator with __anext__ method, got %s", object.TypeName(v))
	}
	r, err := f(t, v)
	if err != nil || v.Type() == &object.AsyncGeneratorType {
		return r, err
	}
	w, err := object.AwaitIter(t, r)
	if err != nil {
		out := object.Errorf(&object.TypeError, "'async for' received an invalid object from __anext__: %s", object.TypeName(r))
		out.Cause = object.AsException(err).Value()
		out.SuppressContext = true
		return w, out
	}
	return w, nil
}

// StopIterationError is what exception x leaving a generator is turned into.
func (e *Engine) StopIterationError(code *object.Code, x object.Value) object.Value {
	kind := "generator"
	switch {
	case code.Flags&bytecode.FlagCoroutine != 0:
		kind = "coroutine"
	case code.Flags&bytecode.FlagAsyncGenerator != 0:
		kind = "async generator"
	}
	msg := ""
	switch {
	case x.Type().IsSubtype(&object.StopIteration):
		msg = kind + " raised StopIteration"
	case kind == "async generator" && x.Type().IsSubtype(&object.StopAsyncIteration):
		msg = kind + " raised StopAsyncIteration"
	default:
		return x
	}
	exc := object.NewException(&object.RuntimeError, msg)
	exc.Cause, exc.Context, exc.SuppressContext = x, x.Exception(), true
	return exc.Value()
}

// AsyncGenWrap marks a value as yielded by an async generator (as opposed to
// awaited in it).
func (e *Engine) AsyncGenWrap(v object.Value) object.Value { return object.NewAsyncGenValue(v) }
