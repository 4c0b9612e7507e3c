//go:build unix

package signal

import (
	"math"
	"os"
	"syscall"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
)

// Goroutines have no signal masks. The mask here belongs to the interpreter:
// a blocked signal is caught and kept until it is unblocked or waited for.

func signalMask(t *object.Thread, v object.Value) (uint64, error) {
	var set uint64
	err := object.ForEach(t, v, func(x object.Value) error {
		n, err := object.IndexInt(t, x, &object.OverflowError)
		if err != nil {
			return err
		}
		if n < 1 || n >= nsig {
			return object.ValueErrorf("signal number %d out of range [1; %d]", n, nsig-1)
		}
		if exists(n) {
			set |= bit(n)
		}
		return nil
	})
	return set, err
}

func signalSet(t *object.Thread, bits uint64) (object.Value, error) {
	out := object.NewSet()
	for n := 1; n < nsig; n++ {
		if bits&bit(n) != 0 {
			if err := object.SetAdd(t, out, object.Int(int64(n))); err != nil {
				return out, err
			}
		}
	}
	return out, nil
}

func pthreadSigmask(t *object.Thread, _, how, mask object.Value) (object.Value, error) {
	h, err := object.IndexInt(t, how, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	set, err := signalMask(t, mask)
	if err != nil {
		return object.Value{}, err
	}
	s := stateOf(t)
	old, now := s.blocked, s.blocked
	switch h {
	case sigBlock:
		now |= set
	case sigUnblock:
		now &^= set
	case sigSetmask:
		now = set
	default:
		return object.Value{}, osError(int(syscall.EINVAL))
	}
	now &^= bit(int(syscall.SIGKILL)) | bit(int(syscall.SIGSTOP))
	for n := 1; n < nsig; n++ {
		if now&^old&bit(n) != 0 {
			s.catch(n)
		}
	}
	s.mu.Lock()
	s.blocked = now
	due := s.pending &^ now
	s.pending &= now
	s.mu.Unlock()
	for n := 1; n < nsig; n++ {
		if old&^now&bit(n) != 0 && (s.handlers[n] == object.Int(sigDfl) || s.handlers[n] == object.Int(sigIgn)) {
			s.release(n)
		}
		if due&bit(n) != 0 {
			if err := s.send(t, n); err != nil {
				return object.Value{}, err
			}
		}
	}
	if err := t.Interp.CheckSignals(t); err != nil {
		return object.Value{}, err
	}
	return signalSet(t, old)
}

func sigPending(t *object.Thread, _ object.Value) (object.Value, error) {
	s := stateOf(t)
	s.mu.Lock()
	p := s.pending
	s.mu.Unlock()
	return signalSet(t, p)
}

// wait waits for a signal of the set; 0 when the time (if >= 0) is over.
func (s *state) wait(t *object.Thread, set uint64, timeout time.Duration) (int, error) {
	for n := 1; n < nsig; n++ {
		if set&bit(n) != 0 {
			s.catch(n)
		}
	}
	s.mu.Lock()
	s.waiting |= set
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		s.waiting &^= set
		s.mu.Unlock()
		for n := 1; n < nsig; n++ {
			if h := s.handlers[n]; set&^s.blocked&bit(n) != 0 && (h.P == nil || h.IsInt()) {
				s.release(n)
			}
		}
	}()
	var late <-chan time.Time
	if timeout >= 0 {
		timer := time.NewTimer(timeout)
		defer timer.Stop()
		late = timer.C
	}
	for {
		s.mu.Lock()
		for n := 1; n < nsig; n++ {
			if s.pending&set&bit(n) != 0 {
				s.pending &^= bit(n)
				s.mu.Unlock()
				return n, nil
			}
		}
		s.mu.Unlock()
		over, interrupted := false, false
		t.Blocking(func() {
			select {
			case <-s.arrived:
			case <-late:
				over = true
			case <-t.Wakeup():
				interrupted = true
			}
		})
		if over {
			return 0, nil
		}
		if interrupted {
			if err := t.Interp.CheckSignals(t); err != nil {
				return 0, err
			}
		}
	}
}

func sigWait(t *object.Thread, _, set object.Value) (object.Value, error) {
	bits, err := signalMask(t, set)
	if err != nil {
		return object.Value{}, err
	}
	n, err := stateOf(t).wait(t, bits, -1)
	return object.Int(int64(n)), err
}

var siginfoType = object.NewStructSeqType("signal.struct_siginfo", "struct_siginfo: Result from sigwaitinfo or sigtimedwait.", []object.StructSeqField{
	{Name: "si_signo", Doc: "signal number"}, {Name: "si_code", Doc: "signal code"}, {Name: "si_errno", Doc: "errno associated with this signal"},
	{Name: "si_pid", Doc: "sending process ID"}, {Name: "si_uid", Doc: "real user ID of sending process"},
	{Name: "si_status", Doc: "exit value or signal"}, {Name: "si_band", Doc: "band event for SIGPOLL"}}, 7)

func siginfo(n int) object.Value {
	zero := object.Int(0)
	return object.NewStructSeq(siginfoType, object.Int(int64(n)), zero, zero, object.Int(int64(os.Getpid())), object.Int(int64(os.Getuid())), zero, zero)
}

func sigWaitInfo(t *object.Thread, _, set object.Value) (object.Value, error) {
	bits, err := signalMask(t, set)
	if err != nil {
		return object.Value{}, err
	}
	n, err := stateOf(t).wait(t, bits, -1)
	if err != nil {
		return object.Value{}, err
	}
	return siginfo(n), nil
}

func sigTimedWait(t *object.Thread, _, set, timeout object.Value) (object.Value, error) {
	bits, err := signalMask(t, set)
	if err != nil {
		return object.Value{}, err
	}
	f, err := seconds(t, timeout)
	if err != nil {
		return object.Value{}, err
	}
	if f < 0 {
		return object.Value{}, object.ValueErrorf("timeout must be non-negative")
	}
	n, err := stateOf(t).wait(t, bits, time.Duration(min(f, math.MaxInt64/1e10)*1e9))
	if err != nil {
		return object.Value{}, err
	}
	if n == 0 {
		return object.None, nil
	}
	return siginfo(n), nil
}

// seconds reads a number of seconds.
func seconds(t *object.Thread, v object.Value) (float64, error) {
	if f, ok := v.FloatOf(); ok {
		if f != f {
			return 0, object.ValueErrorf("Invalid value NaN (not a number)")
		}
		return f, nil
	}
	i, err := object.Index(t, v)
	if err != nil {
		if object.Matches(err, &object.TypeError) {
			err = object.TypeErrorf("'%s' object cannot be interpreted as an integer or float", object.TypeName(v))
		}
		return 0, err
	}
	f, _ := i.BigIntOf().Float64()
	return f, nil
}

// pthreadKill sends a signal: whichever thread it is for, the handler runs in the main one.
func pthreadKill(t *object.Thread, _, id, signum object.Value) (object.Value, error) {
	ident, err := object.IndexInt(t, id, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	n, err := object.IndexInt(t, signum, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	found := uint64(ident) == t.Interp.Main.ID
	for _, other := range t.Interp.Threads() {
		found = found || other.ID == uint64(ident)
	}
	switch {
	case !found:
		return object.Value{}, osError(int(syscall.ESRCH))
	case n < 0 || n >= nsig:
		return object.Value{}, osError(int(syscall.EINVAL))
	case n == 0:
		return object.None, nil
	}
	return object.None, stateOf(t).send(t, n)
}

func sigInterrupt(t *object.Thread, _, signum, flag object.Value) (object.Value, error) {
	if _, err := number(t, signum); err != nil {
		return object.Value{}, err
	}
	_, err := object.IndexInt(t, flag, &object.OverflowError)
	return object.None, err
}

func pause(t *object.Thread, _ object.Value) (object.Value, error) {
	t.Blocking(func() {
		if c := t.Wakeup(); c != nil {
			<-c
			return
		}
		select {}
	})
	return object.None, t.Interp.CheckSignals(t)
}
