package object

import (
	"sync"
	"sync/atomic"
	"time"
)

// GIL is the lock whose holder alone runs Python code and touches the objects
// of an interpreter. A thread that waits asks the holder to let go after the
// switch interval by setting BreakGIL; a holder that was asked waits until
// somebody else had the lock, so that threads take turns.
type GIL struct {
	mu       sync.Mutex
	free     sync.Cond // the lock was released
	switched sync.Cond // the lock changed hands
	holder   *Thread
	last     *Thread // the holder before
	serial   uint64  // counts acquisitions
	waiting  int
	interval atomic.Int64 // nanoseconds
}

// DefaultSwitchInterval is sys.getswitchinterval() at start.
const DefaultSwitchInterval = 5 * time.Millisecond

func (g *GIL) init() {
	g.free.L, g.switched.L = &g.mu, &g.mu
	g.interval.Store(int64(DefaultSwitchInterval))
}

// SwitchInterval returns the time after which a waiting thread asks the holder to let go.
func (g *GIL) SwitchInterval() time.Duration { return time.Duration(g.interval.Load()) }

// SetSwitchInterval changes it.
func (g *GIL) SetSwitchInterval(d time.Duration) { g.interval.Store(int64(d)) }

// Holder returns the thread that holds the lock, or nil.
func (g *GIL) Holder() *Thread {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.holder
}

// Acquire waits until t holds the lock.
func (g *GIL) Acquire(t *Thread) {
	g.mu.Lock()
	if g.holder != nil {
		g.waiting++
		for g.holder != nil {
			serial := g.serial
			timer := time.AfterFunc(g.SwitchInterval(), func() { g.request(serial) })
			g.free.Wait()
			timer.Stop()
		}
		g.waiting--
	}
	g.holder = t
	g.serial++
	if g.last != t {
		g.last = t
		g.switched.Broadcast()
	}
	g.mu.Unlock()
}

// request asks the holder to let go, if it still is the one of that acquisition.
func (g *GIL) request(serial uint64) {
	g.mu.Lock()
	if g.holder != nil && g.serial == serial {
		g.holder.Breaker.Or(BreakGIL)
	}
	g.mu.Unlock()
}

// Release gives the lock back.
func (g *GIL) Release(t *Thread) {
	g.mu.Lock()
	g.release(t)
	g.mu.Unlock()
}

func (g *GIL) release(t *Thread) {
	if g.holder != t {
		panic("BUG: the GIL is released by a thread that does not hold it")
	}
	t.Breaker.And(^uint32(BreakGIL))
	g.holder = nil
	g.free.Signal()
}

// Yield answers BreakGIL: it lets another waiting thread run, then takes the lock again.
func (g *GIL) Yield(t *Thread) {
	g.mu.Lock()
	if g.waiting == 0 {
		t.Breaker.And(^uint32(BreakGIL))
		g.mu.Unlock()
		return
	}
	g.release(t)
	for g.last == t && g.waiting > 0 {
		g.switched.Wait()
	}
	g.mu.Unlock()
	g.Acquire(t)
}

// Blocking runs f, which waits for something outside of the interpreter,
// without the lock; f must touch no Python object.
func (t *Thread) Blocking(f func()) {
	t.Interp.GIL.Release(t)
	defer t.Interp.GIL.Acquire(t)
	f()
}

// Running returns the thread that runs now; the caller must hold the GIL.
func (in *Interp) Running() *Thread { return in.GIL.holder }
