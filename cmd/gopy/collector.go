package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
)

// heapFloor is the heap size below which no collection is worth its while:
// most scripts never get there.
const heapFloor = 64 << 20

// tuneCollector sets Go's garbage collector up for short-lived objects, unless
// the environment says how: few collections while the heap is small, and the
// usual ones when it is large.
func tuneCollector() {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	// Go never collects before 4 MB times percent/100.
	const floorPercent = heapFloor / (4 << 20) * 100
	debug.SetGCPercent(floorPercent)
	adjust := func() {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		live := max(m.HeapAlloc, 1)
		percent := 100
		switch {
		case live < heapFloor/8:
			percent = floorPercent
		case live < heapFloor:
			percent = int(max(heapFloor*100/live-100, 200))
		case live > 1<<30:
			percent = 60
		}
		debug.SetGCPercent(percent)
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
