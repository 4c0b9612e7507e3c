package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// return a generator that continues behind this instruction; R[A] holds it
func RETURN_GENERATOR(a R) {
	save()
	v := e.MakeGenerator(t, f, a)
	returnSlow(v)
}

// yield R[B]; R[A] = the value sent
func YIELD_VALUE(a, b R) {
	if f.Flags == object.FrameGenerator|object.FrameForIter && t.Handled == nil {
		g := f.GeneratorOf()
		g.PC = uint32((uintptr(pc) - code.InsBase) / bytecode.InstructionSize)
		g.SendReg = int32(ins.A)
		g.State = object.GenSuspended
		g.Rec = nil
		to := unsafe.Pointer(unsafe.SliceData(g.Regs))
		for o := len(g.Regs) * bytecode.RegisterSize; o > 0; {
			o -= bytecode.RegisterSize
			*(*Value)(unsafe.Add(to, o)) = *(*Value)(unsafe.Add(base, o))
		}
		v := *b
		dest := f.Dest
		f = (*object.Frame)(unsafe.Add(unsafe.Pointer(f), -int(object.FrameSize)))
		base = f.BasePtr()
		code = f.CodeOf()
		*(*Value)(unsafe.Add(base, uintptr(dest))) = v
		d := int16(f.Instruction().C)
		pc = unsafe.Add(f.PCPtr(), int(d)*bytecode.InstructionSize)
		poll()
		next()
	}
	save()
	v := *b
	if e.Yield(t, f, v, &ret) {
		return
	}
	unwound()
}

// send R[A] to R[B]; if it yields, yield that and execute this again; when it ends R[A] = its result
func SEND(a, b R) {
	g := (*object.Generator)(b.P)
	if g.T == &object.GeneratorType || g.T == &object.CoroutineType {
		c := g.Code
		nb := unsafe.Add(base, code.FrameBytes)
		nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
		if g.State == object.GenSuspended && g.Handled == nil && t.Handled == nil && uintptr(nb)+c.FrameBytes <= t.RegLimit && uintptr(unsafe.Pointer(nf)) < t.FrameLimit {
			f.PC = uintptr(pc)
			nf.Base = uintptr(nb)
			nf.Code = uintptr(unsafe.Pointer(c))
			nf.Fn = uintptr(unsafe.Pointer(g.Fn))
			nf.Dest = uint32(ins.A)
			nf.Flags = object.FrameGenerator | object.FrameSend
			nf.Owner = uintptr(unsafe.Pointer(g))
			nf.Prev = uintptr(unsafe.Pointer(f))
			g.State = object.GenRunning
			g.Rec = nf
			v := *a
			f = nf
			base = nb
			code = c
			pc = unsafe.Add(c.First, uintptr(g.PC)*bytecode.InstructionSize)
			from := unsafe.Pointer(unsafe.SliceData(g.Regs))
			for o := len(g.Regs) * bytecode.RegisterSize; o > 0; {
				o -= bytecode.RegisterSize
				*(*Value)(unsafe.Add(base, o)) = *(*Value)(unsafe.Add(from, o))
			}
			if g.SendReg >= 0 {
				*(*Value)(unsafe.Add(base, uintptr(g.SendReg))) = v
			}
			next()
		}
	}
	save()
	var v Value
	var finished bool
	if b.Type() == &object.GeneratorType || b.Type() == &object.CoroutineType {
		if e.ResumeInLoop(t, f, b, object.FrameSend, ins.A) {
			unwound()
		}
	}
	if v, finished, err = e.Send(t, *b, *a); err != nil {
		fail(err)
	}
	if finished {
		*a = v
		next()
	}
	if e.Yield(t, f, v, &ret) {
		return
	}
	unwound()
}

// R[A] = iterator for `yield from R[B]`
func GET_YIELD_FROM_ITER(b R) (dst Value) {
	save()
	if dst, err = e.YieldFromIter(t, code, *b); err != nil {
		fail(err)
	}
	return
}

// R[A] = awaitable iterator of R[B]; C: 0 plain, 1 from __aenter__, 2 from __aexit__
func GET_AWAITABLE(b R, where Imm) (dst Value) {
	save()
	if dst, err = e.Awaitable(t, *b, int(where)); err != nil {
		fail(err)
	}
	return
}

// R[A] = aiter(R[B])
func GET_AITER(b R) (dst Value) {
	save()
	if dst, err = e.AIter(t, *b); err != nil {
		fail(err)
	}
	return
}

// R[A] = awaitable of anext(R[B])
func GET_ANEXT(b R) (dst Value) {
	save()
	if dst, err = e.ANext(t, *b); err != nil {
		fail(err)
	}
	return
}

// if exception R[A] is StopAsyncIteration jump W, else raise it again
func END_ASYNC_FOR(a R, d WideJ) {
	save()
	if !a.Type().IsSubtype(&object.StopAsyncIteration) {
		fail(e.Reraise(t, *a))
	}
	jump(d)
}

// R[A] = what StopIteration R[B] leaving a generator is turned into, else R[B]
func STOPITERATION_ERROR(b R) (dst Value) {
	save()
	dst = e.StopIterationError(code, *b)
	return
}

// R[A] = R[B] wrapped as a value yielded by an async generator
func ASYNC_GEN_WRAP(b R) (dst Value) {
	save()
	dst = e.AsyncGenWrap(*b)
	return
}
