package object

// The functions of sys.settrace and sys.setprofile. A thread that has one runs
// in the traced loop (Instrumented), which reports to eval what happens.

// SetTrace is sys.settrace.
func SetTrace(t *Thread, f Value) {
	if f.IsNone() {
		f = Value{}
	}
	t.TraceFunc = f
	t.updateInstrumented()
}

// SetProfile is sys.setprofile.
func SetProfile(t *Thread, f Value) {
	if f.IsNone() {
		f = Value{}
	}
	t.ProfileFunc = f
	t.updateInstrumented()
}

// updateInstrumented puts the thread into the loop that it needs. BreakTrace
// stays set as long as it is the traced one, since activations of the plain
// loop further out look for it when they continue.
func (t *Thread) updateInstrumented() {
	on := t.Tracing == 0 && (t.TraceFunc.P != nil || t.ProfileFunc.P != nil)
	switch {
	case on == t.Instrumented:
	case on:
		// Nobody reports the calls of functions that run already.
		for f := t.CurrentFrame(); f != nil; f = f.Caller() {
			f.Flags |= FrameTraced
		}
		t.Instrumented = true
		t.Breaker.Or(BreakTrace)
	default:
		t.Instrumented = false
		t.Breaker.And(^uint32(BreakTrace))
	}
}

// EnterTracing begins a call of a trace function, which is not traced itself;
// the function that is returned ends it.
func (t *Thread) EnterTracing() (leave func()) {
	t.Tracing++
	t.updateInstrumented()
	return func() {
		t.Tracing--
		t.updateInstrumented()
	}
}

// CallTracing is sys.call_tracing: f(*args) with tracing, in a trace function, too.
func CallTracing(t *Thread, f Value, args []Value) (Value, error) {
	saved := t.Tracing
	t.Tracing = 0
	t.updateInstrumented()
	r, err := CallArgs(t, f, args...)
	t.Tracing = saved
	t.updateInstrumented()
	return r, err
}

// LineEvents are what the traced loop remembers of a frame: the instruction
// that it saw last, its line, and the native function under way and its line.
type LineEvents struct {
	LastIndex, LastLine int
	Calling             Value
	CallLine            int
}

// Seen notes that instruction i is the last one that the frame executed.
func (o *FrameObj) seen(i int) {
	o.Events.LastIndex, o.Events.LastLine = i, o.Code.LineAt(i)
}
