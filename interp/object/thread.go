package object

import (
	"sync/atomic"
	"unsafe"
)

// Thread is a Python thread: register stack, frame records, exception state.
// Only the goroutine that runs it, while it holds the GIL, touches it; Breaker
// alone may be set by others.
type Thread struct {
	// Breaker is polled at calls and back-edges; non-zero makes the loop call Engine's handler.
	Breaker atomic.Uint32

	Interp *Interp
	ID     uint64 // threading.get_ident

	// frame records and registers; package eval keeps them.
	Frame      *Frame // the current frame record; nil outside of Python code
	FrameLimit uintptr
	Regs       RegStack

	// Handled is the exception being handled (sys.exception()), or nil.
	Handled *BaseException

	NativeDepth int // nested native calls; see EnterNative

	objs []frameObjEntry // frame objects made for live records, innermost last

	ReprActive []Value // objects whose repr is under way (Py_ReprEnter)

	Context Value // current contextvars.Context, or absent

	TraceFunc, ProfileFunc               Value // sys.settrace, sys.setprofile
	AsyncGenFirstIter, AsyncGenFinalizer Value
	CoroutineOriginDepth                 int

	Pending Pending
}

// RegStack is the register memory of a thread: chunks that never move.
type RegStack struct {
	Chunks [][]Value
	Limit  unsafe.Pointer // end of the chunk in use
}

// Pending are the reasons for Breaker (bits).
type Pending struct{}

// The bits of Thread.Breaker.
const (
	BreakGIL    = 1 << iota // somebody waits for the GIL
	BreakSignal             // a signal arrived (main thread)
	BreakAsync              // an asynchronous exception (PyThreadState_SetAsyncExc), pending calls
	BreakSample             // the sampling profiler wants a stack
	BreakFinal              // finalizers or weakref callbacks wait
	BreakCancel             // the embedder's context ended
	BreakMemory             // the memory limit was passed
	BreakTrace              // tracing was switched on or off
)

// MaxNativeDepth bounds nested native calls (repr of nested lists, native
// functions that call Python code that calls native functions), so that the Go stack cannot
// overflow.
const MaxNativeDepth = 6000

// EnterNative counts one level of native recursion; the caller must call
// LeaveNative when it returns nil. what ends the message as in
// "maximum recursion depth exceeded while getting the repr of an object".
func (t *Thread) EnterNative(what string) error {
	if t.NativeDepth >= MaxNativeDepth {
		return NewException(&RecursionError, "maximum recursion depth exceeded"+what)
	}
	t.NativeDepth++
	return nil
}

// LeaveNative undoes EnterNative.
func (t *Thread) LeaveNative() { t.NativeDepth-- }
