//go:build unix

package signal

import (
	"math"
	"syscall"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

type itimerval struct{ interval, value syscall.Timeval }

var nameItimerError = object.StaticName("ItimerError")

func platformDefs() []object.Def {
	return []object.Def{
		{Name: "alarm", Sig: "(seconds, /)", Doc: "Arrange for SIGALRM to arrive after the given number of seconds.", F1: alarm},
		{Name: "setitimer", Sig: "(which, seconds, interval=0.0, /)", Doc: "Sets given itimer (one of ITIMER_REAL, ITIMER_VIRTUAL or ITIMER_PROF).", F3: setITimer, Opt: 1},
		{Name: "getitimer", Sig: "(which, /)", Doc: "Returns current value of given itimer.", F1: getITimer},
		{Name: "pause", Sig: "()", Doc: "Wait until a signal arrives.", F0: pause},
		{Name: "siginterrupt", Sig: "(signalnum, flag, /)", Doc: "Change system call restart behaviour: Go always restarts system calls.", F2: sigInterrupt},
		{Name: "pthread_sigmask", Sig: "(how, mask, /)", Doc: "Fetch and/or change the signal mask of the calling thread.", F2: pthreadSigmask},
		{Name: "pthread_kill", Sig: "(thread_id, signalnum, /)", Doc: "Send a signal to a thread.", F2: pthreadKill},
		{Name: "sigpending", Sig: "()", Doc: "Examine pending signals.", F0: sigPending},
		{Name: "sigwait", Sig: "(sigset, /)", Doc: "Wait for a signal.", F1: sigWait},
		{Name: "sigwaitinfo", Sig: "(sigset, /)", Doc: "Wait synchronously until one of the signals in *sigset* is delivered.", F1: sigWaitInfo},
		{Name: "sigtimedwait", Sig: "(sigset, timeout, /)", Doc: "Like sigwaitinfo(), but with a timeout.", F2: sigTimedWait},
	}
}

// platformInit makes ItimerError.
func platformInit(t *object.Thread, m *object.Module, s *state) error {
	ns := object.NewDict()
	ns.SetStr(t.Interp.Intern("__module__"), object.StrValue("signal"))
	cls, err := object.CallArgs(t, object.TypeType.Value(), nameItimerError.Value(), object.TupleValue(object.OSError.Value()), ns.Value())
	if err != nil {
		return err
	}
	s.itimerError = cls
	m.Dict.SetStr(nameItimerError, cls)
	m.Dict.SetStr(t.Interp.Intern("struct_siginfo"), siginfoType.Value())
	return nil
}

func timeval(f float64) syscall.Timeval {
	return syscall.NsecToTimeval(int64(math.Ceil(min(f, 1e9)*1e6)) * 1000)
}

func secondsOf(tv syscall.Timeval) float64 { return float64(tv.Sec) + float64(tv.Usec)/1e6 }

// armed makes sure that the signal of a timer does what its handler says.
func (s *state) armed(which int) {
	if n := [...]syscall.Signal{syscall.SIGALRM, syscall.SIGVTALRM, syscall.SIGPROF}[which]; s.handlers[n] == object.Int(sigDfl) && s.channels[n] == nil {
		setDefault(int(n))
	}
}

func setTimer(which int, v *itimerval) (old itimerval, err error) {
	_, _, e := syscall.Syscall(syscall.SYS_SETITIMER, uintptr(which), uintptr(unsafe.Pointer(v)), uintptr(unsafe.Pointer(&old)))
	if e != 0 {
		err = e
	}
	return old, err
}

func (s *state) timerError(t *object.Thread, err error) error {
	n := errnoOf(err)
	exc := object.AsException(osError(n))
	v, cerr := object.Call(t, s.itimerError, object.Args{V: exc.Args.Items})
	if cerr != nil {
		return cerr
	}
	return v.Exception()
}

func alarm(t *object.Thread, _, secs object.Value) (object.Value, error) {
	n, err := object.IndexInt(t, secs, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	s := stateOf(t)
	s.armed(0)
	old, err := setTimer(0, &itimerval{value: syscall.Timeval{Sec: int64(uint32(n))}})
	if err != nil {
		return object.Value{}, osError(errnoOf(err))
	}
	return object.Int(int64(math.Ceil(secondsOf(old.value)))), nil
}

func timerPair(v itimerval) object.Value {
	return object.TupleValue(object.Float(secondsOf(v.value)), object.Float(secondsOf(v.interval)))
}

func setITimer(t *object.Thread, _, which, secs, interval object.Value) (object.Value, error) {
	w, err := object.IndexInt(t, which, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	value, err := seconds(t, secs)
	if err != nil {
		return object.Value{}, err
	}
	again := 0.0
	if interval.P != nil {
		if again, err = seconds(t, interval); err != nil {
			return object.Value{}, err
		}
	}
	s := stateOf(t)
	if w < 0 || w > 2 || value < 0 || again < 0 {
		return object.Value{}, s.timerError(t, syscall.EINVAL)
	}
	s.armed(w)
	old, err := setTimer(w, &itimerval{interval: timeval(again), value: timeval(value)})
	if err != nil {
		return object.Value{}, s.timerError(t, err)
	}
	return timerPair(old), nil
}

func getITimer(t *object.Thread, _, which object.Value) (object.Value, error) {
	w, err := object.IndexInt(t, which, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	var v itimerval
	if _, _, e := syscall.Syscall(syscall.SYS_GETITIMER, uintptr(w), uintptr(unsafe.Pointer(&v)), 0); e != 0 {
		return object.Value{}, stateOf(t).timerError(t, e)
	}
	return timerPair(v), nil
}
