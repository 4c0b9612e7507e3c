package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"runtime/pprof"
)

const (
	mega = 1 << 20
	// heapFloor is the heap size below which no collection is worth its while:
	// most scripts never get there.
	// A larger one gains nothing: the allocations run ahead of the caches.
	heapFloor = 32 * mega
	// floorPercent lets the heap grow to heapFloor before the first collection:
	// Go never collects before 4 MB times percent/100.
	floorPercent = heapFloor / (4 * mega) * 100
)

// collectPercent is by how much the heap may grow between two collections when
// live bytes survived the last one: up to heapFloor while little is alive, and
// less the more there is, since the memory weighs more than the time.
func collectPercent(live uint64) int {
	live = max(live, 4*mega)
	percent := 100
	switch {
	case live > 1024*mega:
		percent = 50
	case live > 128*mega:
		percent = 70
	}
	return max(percent, int(heapFloor*100/live)-100)
}

// tuneCollector sets Go's garbage collector up for short-lived objects, unless
// the environment says how: few collections while the heap is small, and the
// usual ones when it is large.
func tuneCollector() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	current := floorPercent
	debug.SetGCPercent(current)
	adjust := func() {
		// What was marked, not what is allocated: the sweep is still under way.
		sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(sample)
		percent := collectPercent(sample[0].Value.Uint64())
		// Setting it stops the world, so small changes are not worth it.
		if percent < current*7/8 || percent > current*9/8 {
			current = percent
			debug.SetGCPercent(current)
		}
	}
	// A sentinel that is collected at each cycle calls adjust once a cycle.
	var arm func()
	arm = func() {
		s := new([16]byte)
		runtime.SetFinalizer(s, func(*[16]byte) {
			adjust()
			arm()
		})
	}
	arm()
}

// startOwnProfile writes a CPU profile of gopy itself to the file that
// GOPY_CPUPROFILE names, for work on gopy; it returns what ends it.
func startOwnProfile() func() {
	name := os.Getenv("GOPY_CPUPROFILE")
	if name == "" {
		return func() {}
	}
	f, err := os.Create(name)
	if err != nil || pprof.StartCPUProfile(f) != nil {
		return func() {}
	}
	return func() {
		pprof.StopCPUProfile()
		f.Close()
	}
}
