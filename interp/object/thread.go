package object

import "sync/atomic"

// Thread is a Python thread: register stack, frame records, exception state.
// Only the goroutine that runs it, while it holds the GIL, touches it; Breaker
// alone may be set by others.
type Thread struct {
	// Breaker is polled at calls and back-edges; non-zero makes the loop call Engine's handler.
	Breaker atomic.Uint32

	Interp *Interp
	ID     uint64 // threading.get_ident

	// frame is the address of the current frame record, 0 outside of Python
	// code. It is no Go pointer, so that setting it needs no write barrier;
	// frameChunks keeps the records alive.
	frame uintptr
	// Back is the distance of the jump whose poll found Breaker set, in instructions.
	Back int
	// FrameLimit is the address from which a further record needs the slow
	// path: the end of the chunk, or the recursion limit.
	FrameLimit uintptr
	// RegLimit is the end of the register chunk in use.
	RegLimit    uintptr
	frameChunks [][]Frame
	regChunks   [][]Value
	depthBase   int // records in the chunks before the last

	// Handled is the exception being handled (sys.exception()), or nil.
	Handled *BaseException

	// Reraising tells the unwinder that the error at hand is raised again and
	// gets no new traceback entry for the frame that does it.
	Reraising bool
	// RaisedAt is the PC at which the handler entered last in frame RaisedIn was
	// looked for.
	RaisedIn *Frame
	RaisedAt uintptr
	// Instrumented makes the thread run in the traced loop.
	Instrumented bool

	// StopValue is the value of the StopIteration that a Next slot turned into
	// the zero Value; see TakeStopValue.
	StopValue Value

	NativeDepth int // nested native calls; see EnterNative

	args argStack // arguments of special methods under way
	text []byte   // memory to put text together; see takeText

	objs []frameObjEntry // frame objects made for live records, innermost last

	ReprActive []Value // objects whose repr is under way (Py_ReprEnter)

	Context Value // current contextvars.Context, or absent

	TraceFunc, ProfileFunc               Value // sys.settrace, sys.setprofile
	Tracing                              int   // calls of trace functions under way
	TraceError                           error // what a trace function raised where nothing could be raised yet
	AsyncGenFirstIter, AsyncGenFinalizer Value
	CoroutineOriginDepth                 int
}

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
