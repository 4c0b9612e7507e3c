// Package thread is Python's _thread module: threads are goroutines under the GIL.
package thread

import (
	"math"

	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "_thread", Doc: "This module provides primitive operations to write multi-threaded programs.",
	Types: []*object.Type{&lockType, &rlockType, &localType, &handleType, exceptHookArgsType},
	Defs: []object.Def{
		{Name: "start_new_thread", Sig: "(function, args, kwargs={}, /)", Doc: "Start a new thread and return its identifier.", F3: startNewThread, Opt: 1},
		{Name: "start_new", Sig: "(function, args, kwargs={}, /)", Doc: "An obsolete synonym of start_new_thread().", F3: startNewThread, Opt: 1},
		{Name: "start_joinable_thread", Sig: "(function, handle=None, daemon=True)", Doc: "Start a new thread that can be joined through its handle.", FN: startJoinableThread},
		{Name: "daemon_threads_allowed", Sig: "()", Doc: "Return True if daemon threads are allowed in the current interpreter.", F0: yes},
		{Name: "allocate_lock", Sig: "()", Doc: "Create a new lock object.", F0: allocateLock},
		{Name: "allocate", Sig: "()", Doc: "An obsolete synonym of allocate_lock().", F0: allocateLock},
		{Name: "exit_thread", Sig: "()", Doc: "An obsolete synonym of exit().", F0: exitThread},
		{Name: "exit", Sig: "()", Doc: "Raise SystemExit, which ends the thread silently.", F0: exitThread},
		{Name: "interrupt_main", Sig: "(signum=2, /)", Doc: "Simulate the arrival of the given signal in the main thread.", F1: interruptMain, Opt: 1},
		{Name: "get_ident", Sig: "()", Doc: "Return a non-zero integer that uniquely identifies the current thread.", F0: getIdent},
		{Name: "get_native_id", Sig: "()", Doc: "Return the identifier of the thread: goroutines have none of the operating system.", F0: getIdent},
		{Name: "_get_main_thread_ident", Sig: "()", Doc: "Internal only. Return the identifier of the main thread.", F0: mainIdent},
		{Name: "_is_main_interpreter", Sig: "()", Doc: "Return True if the current interpreter is the main one.", F0: yes},
		{Name: "_count", Sig: "()", Doc: "Return the number of currently running Python threads besides the main one.", F0: count},
		{Name: "_shutdown", Sig: "()", Doc: "Wait for all non-daemon threads (other than the calling thread) to stop.", F0: shutdown},
		{Name: "_make_thread_handle", Sig: "(ident, /)", Doc: "Internal only. Make a thread handle for threads not spawned by the _thread or threading module.", F1: makeHandle},
		{Name: "stack_size", Sig: "(size=0, /)", Doc: "Return the thread stack size: goroutines grow theirs as needed.", F1: stackSize, Opt: 1},
		{Name: "set_name", Sig: "(name)", Doc: "Set the name of the current thread.", FN: setName},
		{Name: "_excepthook", Sig: "(args, /)", Doc: "Handle uncaught Thread.run() exception.", F1: excepthook},
	}, Init: initModule}

// timeoutMax is the longest wait in seconds, as CPython's.
const timeoutMax = float64(math.MaxInt64 / 1000000000)

func initModule(t *object.Thread, m *object.Module) error {
	in := t.Interp
	m.Dict.SetStr(in.Intern("TIMEOUT_MAX"), object.Float(timeoutMax))
	m.Dict.SetStr(in.Intern("error"), object.RuntimeError.Value())
	m.Dict.SetStr(in.Intern("LockType"), lockType.Value())
	m.Dict.SetStr(in.Intern("lock"), lockType.Value())
	return nil
}

func yes(t *object.Thread, _ object.Value) (object.Value, error) { return object.True, nil }

func getIdent(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Int(int64(t.ID)), nil
}

func mainIdent(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Int(int64(t.Interp.Main.ID)), nil
}

func count(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Int(int64(len(t.Interp.Threads()) - 1)), nil
}

func exitThread(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Value{}, object.NewExceptionArgs(&object.SystemExit)
}

func stackSize(t *object.Thread, _, size object.Value) (object.Value, error) {
	if size.P != nil {
		n, err := object.IndexInt(t, size, &object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		if n < 0 {
			return object.Value{}, object.ValueErrorf("size must be 0 or a positive value")
		}
		if n > 0 && n < 32768 {
			return object.Value{}, object.ValueErrorf("size not valid: %d bytes", n)
		}
	}
	return object.Int(0), nil
}

func setName(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	if !a[0].IsStr() {
		return object.Value{}, object.TypeErrorf("set_name() argument 'name' must be str, not %s", object.TypeName(a[0]))
	}
	return object.None, nil
}

func interruptMain(t *object.Thread, _, sig object.Value) (object.Value, error) {
	n := 2
	if sig.P != nil {
		var err error
		if n, err = object.IndexInt(t, sig, &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	if n < 1 || n > 64 {
		return object.Value{}, object.ValueErrorf("signal number out of range")
	}
	t.Interp.Trip(n)
	return object.None, nil
}
