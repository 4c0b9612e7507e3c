package object

import (
	"slices"
	"unsafe"
)

// FrameSize is the size of a frame record.
const FrameSize = unsafe.Sizeof(Frame{})

const (
	framesPerChunk = 1 << 12
	regsPerChunk   = 1 << 16
)

// CurrentFrame returns the record of the running activation, or nil. Its PC is
// valid while native code runs.
func (t *Thread) CurrentFrame() *Frame { return (*Frame)(addr(&t.frame)) }

// SetFrame says which activation is running; for eval.
func (t *Thread) SetFrame(f *Frame) { t.frame = uintptr(unsafe.Pointer(f)) }

// PCPtr returns the address of the next instruction.
func (f *Frame) PCPtr() unsafe.Pointer { return addr(&f.PC) }

// InstructionIndex returns the index of the instruction that the frame is executing.
func (f *Frame) InstructionIndex() int {
	return int(f.PC-f.CodeOf().InsBase)/8 - 1
}

// PushFrame makes the record and the register window of a new activation of
// fn above frame f (which may be nil), beginning at the register window base
// if that is not nil and has room. It checks the recursion limit. The
// registers are not set. For eval.
func (t *Thread) PushFrame(f *Frame, fn *Function, window unsafe.Pointer, flags uint32) (*Frame, error) {
	c := fn.Code
	c.Prepare()
	var nf *Frame
	if f == nil {
		if t.frameChunks == nil {
			t.frameChunks = append(t.frameChunks, make([]Frame, framesPerChunk))
			t.regChunks = append(t.regChunks, make([]Value, regsPerChunk))
			t.RegLimit = chunkEnd(t.regChunks[0])
			t.setFrameLimit()
		}
		nf = &t.frameChunks[0][0]
		if t.FrameLimit == uintptr(unsafe.Pointer(nf)) {
			return nil, t.recursionError()
		}
	} else {
		nf = (*Frame)(unsafe.Add(unsafe.Pointer(f), FrameSize))
		if uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
			if t.Depth(f) >= t.Interp.Options.RecursionLimit {
				return nil, t.recursionError()
			}
			n := len(t.frameChunks)
			t.depthBase += framesPerChunk
			t.frameChunks = append(t.frameChunks, make([]Frame, framesPerChunk))
			nf = &t.frameChunks[n][0]
			t.setFrameLimit()
			flags |= FrameChunk
		}
	}
	if window == nil {
		if f == nil {
			window = unsafe.Pointer(&t.regChunks[0][0])
		} else {
			window = unsafe.Add(f.BasePtr(), f.CodeOf().FrameBytes)
		}
	}
	if uintptr(window)+c.FrameBytes > t.RegLimit {
		chunk := make([]Value, max(regsPerChunk, int(c.FrameBytes/16)))
		t.regChunks = append(t.regChunks, chunk)
		t.RegLimit = chunkEnd(chunk)
		window = unsafe.Pointer(&chunk[0])
		flags |= FrameRegChunk
	}
	nf.Base = uintptr(window)
	nf.Code = uintptr(unsafe.Pointer(c))
	nf.Fn = uintptr(unsafe.Pointer(fn))
	nf.PC = c.InsBase
	nf.Dest = 0
	nf.Flags = flags
	nf.Owner = 0
	nf.Prev = uintptr(unsafe.Pointer(f))
	return nf, nil
}

// PushFrameFast is PushFrame for a frame whose window stands behind f's, where
// the chunks in use have room for both.
func (t *Thread) PushFrameFast(f *Frame, fn *Function, flags uint32) (*Frame, bool) {
	if f == nil {
		return nil, false
	}
	c := fn.Code
	nf := (*Frame)(unsafe.Add(unsafe.Pointer(f), FrameSize))
	window := f.Base + f.CodeOf().FrameBytes
	if uintptr(unsafe.Pointer(nf)) >= t.FrameLimit || window+c.FrameBytes > t.RegLimit {
		return nil, false
	}
	*nf = Frame{Base: window, PC: c.InsBase, Code: uintptr(unsafe.Pointer(c)), Fn: uintptr(unsafe.Pointer(fn)), Flags: flags, Prev: uintptr(unsafe.Pointer(f))}
	return nf, true
}

// PopFrame undoes PushFrame for the frame f, which must be the innermost, and
// returns the caller's. For eval.
func (t *Thread) PopFrame(f *Frame) *Frame {
	prev := f.Caller()
	if f.Flags&(FrameObject|FrameChunk|FrameRegChunk) == 0 {
		return prev
	}
	if f.Flags&FrameObject != 0 {
		t.detachFrame(f)
	}
	if f.Flags&FrameChunk != 0 {
		t.frameChunks = t.frameChunks[:len(t.frameChunks)-1]
		t.depthBase -= framesPerChunk
		t.setFrameLimit()
	}
	if f.Flags&FrameRegChunk != 0 {
		t.regChunks = t.regChunks[:len(t.regChunks)-1]
		t.RegLimit = chunkEnd(t.regChunks[len(t.regChunks)-1])
	}
	return prev
}

// Depth returns the number of activations up to f.
func (t *Thread) Depth(f *Frame) int {
	if f == nil {
		return 0
	}
	last := t.frameChunks[len(t.frameChunks)-1]
	p, first := uintptr(unsafe.Pointer(f)), uintptr(unsafe.Pointer(&last[0]))
	if p >= first && p < first+uintptr(len(last))*FrameSize {
		return t.depthBase + int((p-first)/FrameSize) + 1
	}
	n := 0
	for ; f != nil; f = f.Caller() {
		n++
	}
	return n
}

// setFrameLimit computes FrameLimit for the last chunk and the recursion limit.
func (t *Thread) setFrameLimit() {
	if len(t.frameChunks) == 0 {
		return
	}
	last := t.frameChunks[len(t.frameChunks)-1]
	n := min(max(t.Interp.Options.RecursionLimit-t.depthBase, 0), len(last))
	t.FrameLimit = uintptr(unsafe.Pointer(&last[0])) + uintptr(n)*FrameSize
}

// SetRecursionLimit is sys.setrecursionlimit.
func (t *Thread) SetRecursionLimit(n int) error {
	if d := t.Depth(t.CurrentFrame()); d >= n {
		return Errorf(&RecursionError, "cannot set the recursion limit to %d at the recursion depth %d: the limit is too low", n, d)
	}
	t.Interp.Options.RecursionLimit = n
	t.setFrameLimit()
	return nil
}

func (t *Thread) recursionError() error {
	return NewException(&RecursionError, "maximum recursion depth exceeded")
}

func chunkEnd(chunk []Value) uintptr {
	return uintptr(unsafe.Pointer(unsafe.SliceData(chunk))) + uintptr(len(chunk))*16
}

// frameObjEntry pairs a live record with its frame object.
type frameObjEntry struct {
	rec *Frame
	obj *FrameObj
}

// FrameObjectOf returns the frame object of a live record of this thread.
func (t *Thread) FrameObjectOf(f *Frame) *FrameObj {
	if f.Flags&FrameObject != 0 {
		for i := len(t.objs) - 1; i >= 0; i-- {
			if t.objs[i].rec == f {
				return t.objs[i].obj
			}
		}
	}
	if f.Flags&FrameGenerator != 0 {
		if g := f.GeneratorOf(); g.Frame != nil {
			o := g.Frame
			o.Rec, o.Thread = f, t
			t.attachFrame(f, o)
			return o
		}
	}
	o := &FrameObj{Object: Object{&FrameType}, Fn: f.FuncOf(), Code: f.CodeOf(), Rec: f, Thread: t, TraceLines: true}
	if f.Flags&FrameGenerator != 0 {
		o.Gen = f.GeneratorOf()
		o.Gen.Frame = o
	}
	t.attachFrame(f, o)
	return o
}

func (t *Thread) attachFrame(f *Frame, o *FrameObj) {
	f.Flags |= FrameObject
	t.objs = append(t.objs, frameObjEntry{f, o})
}

// detachFrame gives the frame object of a record that ends its own copy of the registers.
func (t *Thread) detachFrame(f *Frame) {
	for i := len(t.objs) - 1; i >= 0; i-- {
		if t.objs[i].rec != f {
			continue
		}
		o := t.objs[i].obj
		t.objs = slices.Delete(t.objs, i, i+1) // which forgets the place at the end, too
		o.LastI = f.InstructionIndex()
		n := int(f.CodeOf().LocalBytes / 16)
		o.Locals = make([]Value, n)
		for j := range o.Locals {
			o.Locals[j] = *f.Local(j)
		}
		if prev := f.Caller(); prev != nil && o.Gen == nil {
			o.Back = t.FrameObjectOf(prev)
		}
		o.Rec, o.Thread = nil, nil
		break
	}
	f.Flags &^= FrameObject
}
