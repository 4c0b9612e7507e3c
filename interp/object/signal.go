package object

import (
	"os"
	"sync/atomic"
)

// signals are the signals that arrived and wait for the main thread.
type signals struct {
	tripped atomic.Uint64 // one bit a signal number
	wakeup  chan struct{}
}

// Trip notes that signal n arrived and makes the main thread see to it.
// Any goroutine may call it.
func (in *Interp) Trip(n int) {
	in.signals.tripped.Or(1 << uint(n&63))
	in.Main.Breaker.Or(BreakSignal)
	select {
	case in.signals.wakeup <- struct{}{}:
	default:
	}
}

// Interrupt sets bits of the main thread's Breaker and wakes it when it waits.
// Any goroutine may call it.
func (in *Interp) Interrupt(bits uint32) {
	in.Main.Breaker.Or(bits)
	select {
	case in.signals.wakeup <- struct{}{}:
	default:
	}
}

// Wakeup is a channel that becomes readable when a signal waits for this
// thread; only the main thread's ever does.
func (t *Thread) Wakeup() <-chan struct{} {
	if t == t.Interp.Main {
		return t.Interp.signals.wakeup
	}
	return nil
}

// CheckSignals runs the handlers of the signals that wait, in the main thread.
func (in *Interp) CheckSignals(t *Thread) error {
	if t != in.Main {
		return nil
	}
	for bits := in.signals.tripped.Swap(0); bits != 0; bits &= bits - 1 {
		n := 0
		for bits>>uint(n)&1 == 0 {
			n++
		}
		if in.HandleSignal == nil {
			if n == 2 {
				return NewExceptionArgs(&KeyboardInterrupt)
			}
			continue
		}
		if err := in.HandleSignal(t, n); err != nil {
			in.signals.tripped.Or(bits &^ (1 << uint(n)))
			return err
		}
	}
	return nil
}

// WriteUnraisable reports an exception that nobody can handle through
// sys.unraisablehook, or on the process's standard error when there is none.
func WriteUnraisable(t *Thread, exc *BaseException, msg string, obj Value) {
	in := t.Interp
	if in.Sys != nil {
		if hook, ok := in.Sys.Dict.GetStr(in.Intern("unraisablehook")); ok && hook != None {
			d := NewDict()
			tb := None
			if exc.Traceback != nil {
				tb = exc.Traceback.Value()
			}
			text := None
			if msg != "" {
				text = StrValue(msg)
			}
			if obj.P == nil {
				obj = None
			}
			for _, kv := range [...]struct {
				k string
				v Value
			}{{"exc_type", exc.T.Value()}, {"exc_value", exc.Value()}, {"exc_traceback", tb}, {"err_msg", text}, {"object", obj}} {
				d.SetStr(in.Intern(kv.k), kv.v)
			}
			if _, err := CallArgs(t, hook, NewSimpleNamespace(d)); err == nil {
				return
			}
		}
	}
	os.Stderr.WriteString(msg + ": " + exc.Error() + "\n")
}

// OverridesInit tells whether a class has an __init__ of its own, not object's.
func OverridesInit(t *Type) bool {
	v := t.LookupUncached(initName)
	o, _ := ObjectType.OwnDict().GetStr(initName)
	return v != o
}
