package interp

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
)

// ErrClosed is returned by the methods of an interpreter that was closed.
var ErrClosed = errors.New("the interpreter is closed")

// Do calls f with the main thread while it holds the interpreter, for work with package
// object: nothing else of the interpreter runs unless f calls it. Methods of
// Interp and of Object must not be called inside.
func (ip *Interp) Do(f func(t *object.Thread) error) error {
	return ip.run(context.Background(), f)
}

// run calls f in the main thread, which holds the GIL meanwhile. When ctx ends, the
// Python code that f runs is interrupted.
func (ip *Interp) run(ctx context.Context, f func(t *object.Thread) error) (err error) {
	ip.mu.Lock()
	defer ip.mu.Unlock()
	if ip.closed {
		return ErrClosed
	}
	ip.in.GIL.Acquire(ip.thread)
	defer ip.in.GIL.Release(ip.thread)
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("BUG: %v\n%s", r, debug.Stack())
		}
	}()
	if ctx.Done() != nil {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		defer ip.watch(ctx)()
	}
	err = f(ip.thread)
	ip.flushHostStreams()
	return ip.errorOf(ctx, err)
}

// cancellation is what is known of a context that ended while Python code ran.
type cancellation struct {
	ctx   context.Context
	since time.Time // when the program was first told
}

// A program that is told to end has gracePeriod to do so in order, with reminders in between
// for code that waits; then every step of it fails, exception handlers, too.
const (
	gracePeriod    = time.Second
	reminderPeriod = 100 * time.Millisecond
)

// watch interrupts the main thread when ctx ends, until the returned function is called.
func (ip *Interp) watch(ctx context.Context) (stop func()) {
	c := &cancellation{ctx: ctx}
	ip.cancel.Store(c)
	off := context.AfterFunc(ctx, func() { ip.in.Interrupt(object.BreakCancel) })
	return func() {
		off()
		ip.cancel.Store(nil)
		ip.thread.Breaker.And(^uint32(object.BreakCancel))
	}
}

// cancelled is the engine's hook for BreakCancel.
func (ip *Interp) cancelled(t *object.Thread) error {
	c := ip.cancel.Load()
	if c == nil || c.ctx.Err() == nil || t != ip.thread {
		return nil
	}
	if c.since.IsZero() {
		c.since = time.Now()
	}
	if time.Since(c.since) > gracePeriod {
		t.Breaker.Or(object.BreakCancel)
	} else {
		time.AfterFunc(reminderPeriod, func() {
			if ip.cancel.Load() == c {
				ip.in.Interrupt(object.BreakCancel)
			}
		})
	}
	return object.NewException(&object.KeyboardInterrupt, context.Cause(c.ctx).Error())
}
