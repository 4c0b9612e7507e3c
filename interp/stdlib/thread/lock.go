package thread

import (
	"time"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// lock is a mutex that any thread may release; its channel holds a token while
// it is free.
type lock struct {
	object.Object
	free chan struct{}
}

var lockType = object.Type{Name: "_thread.lock", Doc: "A lock object is a synchronization primitive.", HasWeakref: true, Methods: []object.Def{
	{Name: "acquire", Sig: "(blocking=True, timeout=-1)", Doc: "Lock the lock.", FN: lockAcquire},
	{Name: "acquire_lock", Sig: "(blocking=True, timeout=-1)", Doc: "An obsolete synonym of acquire().", FN: lockAcquire},
	{Name: "release", Sig: "()", Doc: "Release the lock.", F0: lockRelease},
	{Name: "release_lock", Sig: "()", Doc: "An obsolete synonym of release().", F0: lockRelease},
	{Name: "locked", Sig: "()", Doc: "Return whether the lock is in the locked state.", F0: lockLocked},
	{Name: "locked_lock", Sig: "()", Doc: "An obsolete synonym of locked().", F0: lockLocked},
	{Name: "__enter__", Sig: "()", Doc: "Lock the lock.", F0: lockEnter},
	{Name: "__exit__", Sig: "(*exc_info)", Doc: "Release the lock.", FV: lockExit},
	{Name: "_at_fork_reinit", Sig: "()", F0: lockReinit},
}}

func init() {
	lockType.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		if len(args.V) > 0 {
			return object.Value{}, object.TypeErrorf("lock() takes no arguments")
		}
		return newLock(), nil
	}
	lockType.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		state := "unlocked"
		if len(asLock(v).free) == 0 {
			state = "locked"
		}
		return object.StrValue("<" + state + " _thread.lock object at " + object.Address(t, v) + ">"), nil
	}
	object.ReadyType(&lockType)
}

func newLock() object.Value {
	l := &lock{object.Object{T: &lockType}, make(chan struct{}, 1)}
	l.free <- struct{}{}
	return object.Value{P: unsafe.Pointer(l)}
}

func asLock(v object.Value) *lock { return (*lock)(v.P) }

func allocateLock(t *object.Thread, _ object.Value) (object.Value, error) { return newLock(), nil }

// waitFor takes a token from free: at once, within a time, or without limit
// (timeout < 0). Waiting releases the GIL and is interrupted by signals.
func waitFor(t *object.Thread, free chan struct{}, timeout time.Duration) (bool, error) {
	select {
	case <-free:
		return true, nil
	default:
	}
	if timeout == 0 {
		return false, nil
	}
	var deadline <-chan time.Time
	if timeout > 0 {
		timer := time.NewTimer(timeout)
		defer timer.Stop()
		deadline = timer.C
	}
	for {
		got, interrupted := false, false
		t.Blocking(func() {
			select {
			case <-free:
				got = true
			case <-deadline:
			case <-t.Wakeup():
				interrupted = true
			}
		})
		if got || !interrupted {
			return got, nil
		}
		if err := t.Poll(); err != nil {
			return false, err
		}
	}
}

// timeoutArgs reads the arguments blocking and timeout.
func timeoutArgs(t *object.Thread, blocking, timeout object.Value) (time.Duration, error) {
	block := true
	if blocking.P != nil {
		n, err := object.IndexInt(t, blocking, &object.OverflowError)
		if err != nil {
			return 0, err
		}
		block = n != 0
	}
	seconds := -1.0
	if timeout.P != nil {
		f, ok := timeout.FloatOf()
		if !ok {
			i, err := object.Index(t, timeout)
			if err != nil {
				return 0, object.TypeErrorf("'%s' object cannot be interpreted as an integer or float", object.TypeName(timeout))
			}
			f = float64(i.Int64())
			if !i.IsInt64() {
				return 0, object.OverflowErrorf("timestamp too large to convert to C PyTime_t")
			}
		}
		seconds = f
	}
	switch {
	case !block && seconds != -1:
		return 0, object.ValueErrorf("can't specify a timeout for a non-blocking call")
	case seconds < 0 && seconds != -1:
		return 0, object.ValueErrorf("timeout value must be a non-negative number")
	case seconds > timeoutMax:
		return 0, object.OverflowErrorf("timeout value is too large")
	case !block:
		return 0, nil
	case seconds < 0:
		return -1, nil
	}
	return time.Duration(seconds * 1e9), nil
}

func lockAcquire(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	d, err := timeoutArgs(t, a[0], a[1])
	if err != nil {
		return object.Value{}, err
	}
	ok, err := waitFor(t, asLock(v).free, d)
	return object.Bool(ok), err
}

func lockEnter(t *object.Thread, v object.Value) (object.Value, error) {
	ok, err := waitFor(t, asLock(v).free, -1)
	return object.Bool(ok), err
}

func lockRelease(t *object.Thread, v object.Value) (object.Value, error) {
	select {
	case asLock(v).free <- struct{}{}:
		return object.None, nil
	default:
		return object.Value{}, object.RuntimeErrorf("release unlocked lock")
	}
}

func lockExit(t *object.Thread, v object.Value, _ object.Args) (object.Value, error) {
	return lockRelease(t, v)
}

func lockLocked(t *object.Thread, v object.Value) (object.Value, error) {
	return object.Bool(len(asLock(v).free) == 0), nil
}

func lockReinit(t *object.Thread, v object.Value) (object.Value, error) {
	l := asLock(v)
	l.free = make(chan struct{}, 1)
	l.free <- struct{}{}
	return object.None, nil
}
