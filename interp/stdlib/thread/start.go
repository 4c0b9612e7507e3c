package thread

import (
	"sync"
	"time"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// handle is a _ThreadHandle: it says when its thread is done.
type handle struct {
	object.Object
	mu      sync.Mutex
	id      uint64
	done    chan struct{} // closed at the end
	started bool
	daemon  bool
	thread  *object.Thread
}

var handleType = object.Type{Name: "_thread._ThreadHandle", Methods: []object.Def{
	{Name: "join", Sig: "(timeout=None, /)", Doc: "Wait for the thread to finish.", F1: handleJoin, Opt: 1},
	{Name: "is_done", Sig: "()", Doc: "Whether the thread has finished.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
		h := asHandle(v)
		return object.Bool(h.started && h.isDone()), nil
	}},
	{Name: "_set_done", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
		h := asHandle(v)
		if !h.started {
			return object.Value{}, object.RuntimeErrorf("thread not started")
		}
		h.finish()
		return object.None, nil
	}},
}, GetSets: []object.GetSet{{Name: "ident", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
	return object.Int(int64(asHandle(v).id)), nil
}}}}

var exceptHookArgsType = object.NewStructSeqType("_thread._ExceptHookArgs", "Type used to pass arguments to threading.excepthook.",
	[]object.StructSeqField{{Name: "exc_type"}, {Name: "exc_value"}, {Name: "exc_traceback"}, {Name: "thread"}}, 4)

func init() {
	handleType.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		return newHandle().value(), nil
	}
	handleType.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.StrValue("<_ThreadHandle object: ident=" + object.Int(int64(asHandle(v).id)).BigIntOf().String() + ">"), nil
	}
	object.ReadyType(&handleType)
}

func newHandle() *handle {
	return &handle{Object: object.Object{T: &handleType}, done: make(chan struct{})}
}

func (h *handle) value() object.Value { return object.Value{P: unsafe.Pointer(h)} }

func asHandle(v object.Value) *handle { return (*handle)(v.P) }

func (h *handle) isDone() bool {
	select {
	case <-h.done:
		return true
	default:
		return false
	}
}

func (h *handle) finish() {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !h.isDone() {
		close(h.done)
	}
}

// handles are the handles of the threads of an interpreter that _shutdown waits for.
type handles struct{ list []*handle }

var stateKey byte

func stateOf(t *object.Thread) *handles {
	s, ok := t.Interp.State[&stateKey].(*handles)
	if !ok {
		s = &handles{}
		t.Interp.State[&stateKey] = s
	}
	return s
}

// start runs body in a new thread; the caller holds the GIL.
func start(t *object.Thread, h *handle, body func(nt *object.Thread)) {
	nt := t.Interp.NewThread()
	h.id, h.started, h.thread = nt.ID, true, nt
	t.Interp.AddThread(nt)
	s := stateOf(t)
	s.list = append(s.list, h)
	go func() {
		in := nt.Interp
		in.GIL.Acquire(nt)
		body(nt)
		in.RemoveThread(nt)
		dropLocals(nt)
		for i, o := range s.list {
			if o == h {
				s.list = append(s.list[:i:i], s.list[i+1:]...)
				break
			}
		}
		h.finish()
		in.GIL.Release(nt)
	}()
}

func startNewThread(t *object.Thread, _, f, args, kwargs object.Value) (object.Value, error) {
	if f.Type().Slots.Call == nil {
		return object.Value{}, object.TypeErrorf("first arg must be callable")
	}
	if !args.IsTuple() {
		return object.Value{}, object.TypeErrorf("2nd arg must be a tuple")
	}
	a := object.Args{V: append([]object.Value(nil), args.Tuple().Items...)}
	if kwargs.P != nil {
		if !kwargs.IsDict() {
			return object.Value{}, object.TypeErrorf("optional 3rd arg must be a dictionary")
		}
		for i := 0; ; {
			k, v, ok := kwargs.Dict().Next(&i)
			if !ok {
				break
			}
			if !k.IsStr() {
				return object.Value{}, object.TypeErrorf("keywords must be strings")
			}
			a.Kw = append(a.Kw, t.Interp.InternStr(k.Str()))
			a.V = append(a.V, v)
		}
	}
	h := newHandle()
	h.daemon = true
	start(t, h, func(nt *object.Thread) {
		if _, err := object.Call(nt, f, a); err != nil && !object.Matches(err, &object.SystemExit) {
			object.WriteUnraisable(nt, object.AsException(err), "Exception ignored in thread started by", f)
		}
	})
	return object.Int(int64(h.id)), nil
}

func startJoinableThread(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	f := a[0]
	if f.Type().Slots.Call == nil {
		return object.Value{}, object.TypeErrorf("thread function must be callable")
	}
	var h *handle
	if a[1].P == nil || a[1] == object.None {
		h = newHandle()
	} else if a[1].Type() != &handleType {
		return object.Value{}, object.TypeErrorf("'handle' must be a _ThreadHandle")
	} else {
		h = asHandle(a[1])
	}
	if h.started {
		return object.Value{}, object.RuntimeErrorf("thread already started")
	}
	h.daemon = true
	if a[2].P != nil {
		var err error
		if h.daemon, err = object.Truth(t, a[2]); err != nil {
			return object.Value{}, err
		}
	}
	start(t, h, func(nt *object.Thread) {
		if _, err := object.CallArgs(nt, f); err != nil && !object.Matches(err, &object.SystemExit) {
			object.WriteUnraisable(nt, object.AsException(err), "Exception ignored in thread started by", f)
		}
	})
	return h.value(), nil
}

func makeHandle(t *object.Thread, _, ident object.Value) (object.Value, error) {
	n, err := object.IndexInt(t, ident, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	h := newHandle()
	h.id, h.started = uint64(n), true
	return h.value(), nil
}

// wait waits for the end of a thread; timeout < 0: for ever.
func (h *handle) wait(t *object.Thread, timeout time.Duration) error {
	var deadline <-chan time.Time
	if timeout >= 0 {
		timer := time.NewTimer(timeout)
		defer timer.Stop()
		deadline = timer.C
	}
	for !h.isDone() {
		interrupted, late := false, false
		t.Blocking(func() {
			select {
			case <-h.done:
			case <-deadline:
				late = true
			case <-t.Wakeup():
				interrupted = true
			}
		})
		if interrupted {
			if err := t.Poll(); err != nil {
				return err
			}
		}
		if late {
			break
		}
	}
	return nil
}

func handleJoin(t *object.Thread, v, timeout object.Value) (object.Value, error) {
	h := asHandle(v)
	d := time.Duration(-1)
	if timeout.P != nil && timeout != object.None {
		f, ok := timeout.FloatOf()
		if !ok {
			i, err := object.Index(t, timeout)
			if err != nil {
				return object.Value{}, err
			}
			f = float64(i.Int64())
		}
		if f >= 0 {
			d = time.Duration(min(f, timeoutMax) * 1e9)
		}
	}
	if !h.started {
		return object.Value{}, object.RuntimeErrorf("thread not started")
	}
	if h.thread == t {
		return object.Value{}, object.RuntimeErrorf("Cannot join current thread")
	}
	return object.None, h.wait(t, d)
}

// shutdown waits for all threads that are no daemons.
func shutdown(t *object.Thread, _ object.Value) (object.Value, error) {
	s := stateOf(t)
	for {
		var next *handle
		for _, h := range s.list {
			if !h.daemon && h.thread != t && !h.isDone() {
				next = h
				break
			}
		}
		if next == nil {
			return object.None, nil
		}
		if err := next.wait(t, -1); err != nil {
			return object.Value{}, err
		}
	}
}

// excepthook prints an exception that left Thread.run().
func excepthook(t *object.Thread, _, args object.Value) (object.Value, error) {
	in := t.Interp
	if args.Type() != exceptHookArgsType {
		return object.Value{}, object.TypeErrorf("_thread.excepthook argument type must be ExceptHookArgs")
	}
	items := args.Tuple().Items
	if items[0] == object.SystemExit.Value() {
		return object.None, nil
	}
	out, ok := in.Sys.Dict.GetStr(in.Intern("stderr"))
	if !ok || out == object.None {
		return object.None, nil
	}
	name := object.Int(int64(t.ID)).BigIntOf().String()
	if items[3] != object.None {
		if n, err := object.LookupAttr(t, items[3], in.Intern("name")); err == nil && n.P != nil {
			if s, err := object.ToStr(t, n); err == nil {
				name = s.String()
			}
		}
	}
	if _, err := object.CallMethod(t, out, in.Intern("write"), object.StrValue("Exception in thread "+name+":\n")); err != nil {
		return object.Value{}, err
	}
	if exc := items[1].Exception(); exc != nil && in.PrintException != nil {
		if err := in.PrintException(t, exc, out); err != nil {
			return object.Value{}, err
		}
	}
	_, err := object.CallMethod(t, out, in.Intern("flush"))
	return object.None, err
}
