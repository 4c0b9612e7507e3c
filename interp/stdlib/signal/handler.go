package signal

import (
	"errors"
	"os"
	ossignal "os/signal"
	"sync"
	"syscall"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
)

const (
	sigDfl = 0
	sigIgn = 1
)

// state is what an interpreter knows about signals.
type state struct {
	in *object.Interp
	// handlers are guarded by the GIL; absent: not known, or no such signal.
	handlers    [nsig]object.Value
	channels    [nsig]chan os.Signal
	itimerError object.Value

	mu      sync.Mutex // guards what follows, which the receiving goroutines use
	wakeFD  int
	warn    bool
	wakeErr error  // of the last write to wakeFD, to be reported
	blocked uint64 // pthread_sigmask; bit n%64 is signal n
	waiting uint64 // signals that sigwait waits for
	pending uint64 // signals that arrived while blocked or waited for
	arrived chan struct{}
}

var stateKey byte

func stateOf(t *object.Thread) *state {
	s, ok := t.Interp.State[&stateKey].(*state)
	if !ok {
		s = &state{in: t.Interp, wakeFD: -1, warn: true, arrived: make(chan struct{}, 1)}
		t.Interp.State[&stateKey] = s
	}
	return s
}

func bit(n int) uint64 { return 1 << uint(n&63) }

// fill sets the handlers that are there at the start.
func (s *state) fill(intHandler object.Value) {
	for n := 1; n < nsig; n++ {
		switch {
		case !exists(n) || s.handlers[n].P != nil:
		case ignoredAtStart(n):
			s.handlers[n] = object.Int(sigIgn)
		default:
			s.handlers[n] = object.Int(sigDfl)
		}
	}
	if s.handlers[2] == object.Int(sigDfl) {
		s.handlers[2] = intHandler
	}
}

// CatchInterrupt makes SIGINT raise KeyboardInterrupt in the main thread,
// for programs that own their process.
func CatchInterrupt(t *object.Thread) {
	if !ossignal.Ignored(os.Interrupt) {
		stateOf(t).catch(int(syscall.SIGINT))
	}
	ignorePipe()
}

// catch makes a signal arrive here.
func (s *state) catch(n int) {
	if s.channels[n] != nil {
		return
	}
	undoDefault(n)
	c := make(chan os.Signal, 16)
	s.channels[n] = c
	ossignal.Notify(c, syscall.Signal(n))
	go func() {
		for range c {
			s.arrive(n)
		}
	}()
}

// release undoes catch.
func (s *state) release(n int) {
	if c := s.channels[n]; c != nil {
		ossignal.Stop(c)
		close(c)
		s.channels[n] = nil
	}
}

// arrive notes a signal; any goroutine may call it.
func (s *state) arrive(n int) {
	s.mu.Lock()
	if (s.blocked|s.waiting)&bit(n) != 0 {
		s.pending |= bit(n)
		s.mu.Unlock()
		select {
		case s.arrived <- struct{}{}:
		default:
		}
		return
	}
	if s.wakeFD >= 0 {
		if err := writeWakeup(s.wakeFD, byte(n)); err != nil && (s.warn || !errors.Is(err, syscall.EAGAIN)) {
			s.wakeErr = err
		}
	}
	s.mu.Unlock()
	s.in.Trip(n)
}

// handle runs the Python handler of a signal.
func (s *state) handle(t *object.Thread, n int) error {
	if n == 0 {
		n = 64
	}
	s.mu.Lock()
	werr := s.wakeErr
	s.wakeErr = nil
	s.mu.Unlock()
	if werr != nil {
		exc := object.AsException(osError(errnoOf(werr)))
		object.WriteUnraisable(t, exc, "Exception ignored when trying to write to the signal wakeup fd", object.Value{})
	}
	if n >= nsig {
		return nil
	}
	h := s.handlers[n]
	if h.P == nil || h.IsNone() || h.IsInt() {
		return nil
	}
	frame := object.None
	if f := t.CurrentFrame(); f != nil {
		if o := t.FrameObjectOf(f); o != nil {
			frame = o.Value()
		}
	}
	_, err := object.CallArgs(t, h, object.Int(int64(n)), frame)
	return err
}

func errnoOf(err error) int {
	var e syscall.Errno
	if errors.As(err, &e) {
		return int(e)
	}
	return int(syscall.EINVAL)
}

func isNumber(t *object.Thread, v object.Value, n int64) (bool, error) {
	if !v.IsInt() {
		return false, nil
	}
	return object.Equal(t, v, object.Int(n))
}

func setHandler(t *object.Thread, _, signum, h object.Value) (object.Value, error) {
	n, err := object.IndexInt(t, signum, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if t != t.Interp.Main {
		return object.Value{}, object.ValueErrorf("signal only works in main thread of the main interpreter")
	}
	if n < 1 || n >= nsig {
		return object.Value{}, object.ValueErrorf("signal number out of range")
	}
	ign, err := isNumber(t, h, sigIgn)
	if err != nil {
		return object.Value{}, err
	}
	dfl, err := isNumber(t, h, sigDfl)
	if err != nil {
		return object.Value{}, err
	}
	if !ign && !dfl && !object.Callable(h) {
		return object.Value{}, object.TypeErrorf("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
	}
	if err := t.Interp.CheckSignals(t); err != nil {
		return object.Value{}, err
	}
	if !settable(n) {
		return object.Value{}, osError(int(syscall.EINVAL))
	}
	s := stateOf(t)
	switch {
	case ign:
		h = object.Int(sigIgn)
		s.release(n)
		undoDefault(n)
		ossignal.Ignore(syscall.Signal(n))
	case dfl:
		h = object.Int(sigDfl)
		s.release(n)
		if ossignal.Ignored(syscall.Signal(n)) {
			ossignal.Reset(syscall.Signal(n))
		}
		setDefault(n)
	default:
		s.catch(n)
	}
	old := s.handlers[n]
	s.handlers[n] = h
	if old.P == nil {
		old = object.None
	}
	return old, nil
}

func getHandler(t *object.Thread, _, signum object.Value) (object.Value, error) {
	n, err := number(t, signum)
	if err != nil {
		return object.Value{}, err
	}
	if h := stateOf(t).handlers[n]; h.P != nil {
		return h, nil
	}
	return object.None, nil
}

// send lets a signal arrive as the operating system would, but at once.
func (s *state) send(t *object.Thread, n int) error {
	h := s.handlers[n]
	switch {
	case h.P != nil && !h.IsInt() && !h.IsNone() || s.blocked&bit(n) != 0:
		s.arrive(n)
	case h == object.Int(sigIgn):
		return nil
	default:
		setDefault(n)
		if err := kill(n); err != nil {
			return osError(errnoOf(err))
		}
	}
	return t.Interp.CheckSignals(t)
}

func raiseSignal(t *object.Thread, _, signum object.Value) (object.Value, error) {
	n, err := object.IndexInt(t, signum, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	if n == 0 {
		return object.None, nil
	}
	if n < 0 || n >= nsig || !exists(n) {
		return object.Value{}, osError(int(syscall.EINVAL))
	}
	return object.None, stateOf(t).send(t, n)
}

func setWakeupFD(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := object.IndexInt(t, a[0], &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	warn := true
	if a[1].P != nil {
		if warn, err = object.Truth(t, a[1]); err != nil {
			return object.Value{}, err
		}
	}
	if t != t.Interp.Main {
		return object.Value{}, object.ValueErrorf("set_wakeup_fd only works in main thread of the main interpreter")
	}
	if fd >= 0 {
		blocking, err := isBlocking(fd)
		if err != nil {
			return object.Value{}, osError(errnoOf(err))
		}
		if blocking {
			return object.Value{}, object.ValueErrorf("the fd %d must be in non-blocking mode", fd)
		}
	} else {
		fd = -1
	}
	s := stateOf(t)
	s.mu.Lock()
	old := s.wakeFD
	s.wakeFD, s.warn = fd, warn
	s.mu.Unlock()
	return object.Int(int64(old)), nil
}

func osError(n int) error { return object.NewOSError(n, errno.Message(n), object.Value{}) }
