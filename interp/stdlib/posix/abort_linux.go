package posix

import (
	"unsafe"

	"golang.org/x/sys/unix"
)

// resetSignal gives a signal its default action, behind the back of the Go
// runtime, which would print its stacks and exit.
func resetSignal(sig unix.Signal) {
	var action [4]uint64 // handler, flags, restorer and mask: all zero
	_, _, _ = unix.RawSyscall6(unix.SYS_RT_SIGACTION, uintptr(sig), uintptr(unsafe.Pointer(&action)), 0, 8, 0, 0)
}
