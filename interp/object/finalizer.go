package object

import (
	"runtime"
	"runtime/metrics"
	"sync"
	"time"
	"unsafe"
)

// Finalizers (__del__, suspended generators with a finally, coroutines that
// were never awaited) run at safe points after a collection found their object
// dead. Go's finalizers tell that; they bring the object back to life for the
// call, and are not called for objects that refer to themselves, which stay.
//
// Setting a finalizer costs as much as ten allocations, and nearly all
// generators end soon after they were made: new ones wait in a ring, and get
// their finalizer when the ring pushes them out and they have not ended by then.

// finalizers is the state of one interpreter.
type finalizers struct {
	mu    sync.Mutex
	ready []Value // objects found dead

	young [64]*Generator
	next  int
}

// trackFinalizer makes v's Del slot run when v is garbage.
func (in *Interp) trackFinalizer(v Value) {
	fin := &in.final
	main := in.Main
	runtime.SetFinalizer((*Object)(v.P), func(o *Object) {
		fin.mu.Lock()
		fin.ready = append(fin.ready, Value{unsafe.Pointer(o), 0})
		fin.mu.Unlock()
		main.Breaker.Or(BreakFinal)
	})
}

// TrackFinalizer makes the Del slot of a native object run when the object is
// garbage. Its type has FlagHasFinalizer, so that derived classes leave that
// to the type, and v is at the beginning of its allocation.
func (in *Interp) TrackFinalizer(v Value) { in.trackFinalizer(v) }

// GeneratorMade is called with each new generator.
func GeneratorMade(t *Thread, g *Generator) {
	if g.T == &GeneratorType && len(g.Code.Exceptions) == 0 {
		return // closing it would run nothing
	}
	fin := &t.Interp.final
	old := fin.young[fin.next]
	fin.young[fin.next] = g
	fin.next = (fin.next + 1) % len(fin.young)
	if old != nil {
		t.Interp.settle(old)
	}
}

// settle gives a generator that leaves the ring a finalizer if it needs one.
func (in *Interp) settle(g *Generator) {
	if g.State != GenFinished {
		in.trackFinalizer(g.Value())
	}
}

// settleYoung empties the ring.
func (in *Interp) settleYoung() {
	for i, g := range in.final.young {
		if g != nil {
			in.final.young[i] = nil
			in.settle(g)
		}
	}
}

// runFinalizers calls the Del slots of the objects that were found dead.
func (in *Interp) runFinalizers(t *Thread) {
	fin := &in.final
	for {
		fin.mu.Lock()
		ready := fin.ready
		fin.ready = nil
		fin.mu.Unlock()
		if len(ready) == 0 {
			return
		}
		for _, v := range ready {
			if del := v.Type().Slots.Del; del != nil {
				if err := del(t, v); err != nil {
					WriteUnraisable(t, AsException(err), ignoredWhileCalling(t, "deallocator", delOf(t, v)), Value{})
				}
			}
		}
	}
}

// delOf is what the report of an exception in a finalizer names.
func delOf(t *Thread, v Value) Value {
	if f := v.Type().Lookup(t, nameDel); f.P != nil {
		return f
	}
	return v
}

// ignoredWhileCalling is the report's text, which shows the function.
func ignoredWhileCalling(t *Thread, what string, f Value) string {
	text := "Exception ignored while calling " + what
	if r, err := Repr(t, f); err == nil {
		text += " " + r
	}
	return text
}

// Collect is gc.collect(): it collects garbage and runs the finalizers and
// weakref callbacks that are due, until there are no more.
func (in *Interp) Collect(t *Thread) {
	in.settleYoung()
	*in.typeCache = typeCache{} // it keeps attributes of classes alive
	t.ClearDeadRegisters()
	t.clearDeadTemporaries()
	for range 4 {
		t.Blocking(func() {
			runtime.GC()
			waitForFinalizers()
		})
		if !in.finalizersWait() {
			return
		}
		in.RunWeakCallbacks(t)
	}
}

// waitForFinalizers waits until Go has run the finalizers and cleanups that
// the last collection queued.
func waitForFinalizers() {
	samples := []metrics.Sample{
		{Name: "/gc/finalizers/queued:finalizers"}, {Name: "/gc/finalizers/executed:finalizers"},
		{Name: "/gc/cleanups/queued:cleanups"}, {Name: "/gc/cleanups/executed:cleanups"},
	}
	metrics.Read(samples)
	count := func(i int) uint64 {
		if samples[i].Value.Kind() != metrics.KindUint64 {
			return 0
		}
		return samples[i].Value.Uint64()
	}
	finalizers, cleanups := count(0), count(2)
	for wait := 10 * time.Microsecond; wait < 100*time.Millisecond; wait *= 2 {
		if count(1) >= finalizers && count(3) >= cleanups {
			return
		}
		time.Sleep(wait)
		metrics.Read(samples)
	}
}

func (in *Interp) finalizersWait() bool {
	in.final.mu.Lock()
	n := len(in.final.ready)
	in.final.mu.Unlock()
	w := in.weakTable()
	w.mu.Lock()
	defer w.mu.Unlock()
	return n+len(w.dead) > 0
}
