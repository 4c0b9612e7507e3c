package main

import (
	"os"
	"syscall"
)

// peakMemory is the peak of the process's resident memory in bytes.
func peakMemory(state *os.ProcessState) int64 {
	if usage, ok := state.SysUsage().(*syscall.Rusage); ok {
		return int64(usage.Maxrss) * 1024
	}
	return 0
}
