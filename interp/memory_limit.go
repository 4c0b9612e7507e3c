package interp

import (
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"time"

	"github.com/gopy-lang/gopy/interp/object"
)

// memoryWatch looks at the heap of the process while a program runs that must not need more than
// limit bytes. When what is alive is more, the thread that runs gets a MemoryError at its next
// safe point; the collection and the check are repeated until it is less.
//
// One native call can allocate without a safe point; sizes that are known before are refused there
// (object.CheckSize). What still gets past twice the limit calls exhausted.
type memoryWatch struct {
	in        *object.Interp
	limit     uint64
	exhausted func()
	stop      chan struct{}
	raised    time.Time // the last MemoryError; of the thread that holds the GIL
}

const (
	memoryTick = 5 * time.Millisecond
	// memoryPatience is how long a program may stay far above the limit before it is given up.
	memoryPatience = 2 * time.Second
	memoryGrace    = 200 * time.Millisecond // in which no second MemoryError is raised
	memorySlack    = 64 << 20
)

// watchMemory begins to hold the process to the limit of Config.
func (ip *Interp) watchMemory() {
	limit := ip.config.Options.MaxMemory
	if limit <= 0 {
		return
	}
	if old := debug.SetMemoryLimit(-1); limit < old || old == math.MaxInt64 {
		debug.SetMemoryLimit(limit)
	}
	w := &memoryWatch{in: ip.in, limit: uint64(limit), exhausted: ip.config.MemoryExhausted, stop: make(chan struct{})}
	ip.memory = w
	go w.run()
}

func (w *memoryWatch) run() {
	tick := time.NewTicker(memoryTick)
	defer tick.Stop()
	samples := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/gc/heap/live:bytes"}}
	read := func(i int) uint64 {
		metrics.Read(samples[i : i+1])
		return samples[i].Value.Uint64()
	}
	var since time.Time // when the heap was found far above the limit
	for {
		select {
		case <-w.stop:
			return
		case <-tick.C:
		}
		if read(0) <= w.limit {
			since = time.Time{}
			continue
		}
		runtime.GC()
		live := read(1)
		if live <= w.limit {
			since = time.Time{}
			continue
		}
		if t := w.in.GIL.Holder(); t != nil {
			t.Breaker.Or(object.BreakMemory)
		}
		if read(0) <= 2*w.limit+memorySlack {
			since = time.Time{}
			continue
		}
		if since.IsZero() {
			since = time.Now()
		}
		if w.exhausted != nil && (time.Since(since) > memoryPatience || read(0) > 4*w.limit+4*memorySlack) {
			w.exhausted()
			return
		}
	}
}

// memoryError is the engine's hook for BreakMemory. After one MemoryError the program has some time to let
// go of its data, and may have done so since the bit was set: so it looks once more.
func (ip *Interp) memoryError(*object.Thread) error {
	if w := ip.memory; w != nil {
		if time.Since(w.raised) < memoryGrace {
			return nil
		}
		runtime.GC()
		live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(live)
		if live[0].Value.Uint64() <= w.limit {
			return nil
		}
		w.raised = time.Now()
	}
	return object.NewExceptionArgs(&object.MemoryError)
}
