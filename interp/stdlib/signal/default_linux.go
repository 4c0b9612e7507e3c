package signal

import (
	"sync"
	"syscall"
	"unsafe"
)

// Go's runtime swallows signals that nobody asked for, such as SIGUSR1, whose
// default is to end the process. Where Python code sets SIG_DFL, the kernel's
// action is set behind Go's back; goAction has what the runtime had set.

// sigaction is the kernel's structure, of which only the size matters here.
type sigaction [4]uint64

var (
	actionMu sync.Mutex
	goAction [nsig]*sigaction // of the process, as signal actions are
)

func rtSigaction(n int, act, old *sigaction) {
	syscall.RawSyscall6(syscall.SYS_RT_SIGACTION, uintptr(n), uintptr(unsafe.Pointer(act)), uintptr(unsafe.Pointer(old)), 8, 0, 0)
}

// setDefault makes a signal end the process, if that is its default. The
// signals that Go's runtime lives by stay as they are.
func setDefault(n int) {
	switch syscall.Signal(n) {
	case syscall.SIGSEGV, syscall.SIGBUS, syscall.SIGFPE, syscall.SIGILL, syscall.SIGTRAP, syscall.SIGURG, syscall.SIGCHLD:
		return
	}
	actionMu.Lock()
	defer actionMu.Unlock()
	if goAction[n] == nil {
		old := new(sigaction)
		rtSigaction(n, new(sigaction), old)
		goAction[n] = old
	}
}

// undoDefault gives a signal back to Go's runtime.
func undoDefault(n int) {
	actionMu.Lock()
	defer actionMu.Unlock()
	if goAction[n] != nil {
		rtSigaction(n, goAction[n], nil)
		goAction[n] = nil
	}
}
