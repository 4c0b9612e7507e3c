//go:build unix

package signal

import (
	ossignal "os/signal"
	"syscall"
)

func writeWakeup(fd int, b byte) error {
	for {
		_, err := syscall.Write(fd, []byte{b})
		if err != syscall.EINTR {
			return err
		}
	}
}

func isBlocking(fd int) (bool, error) {
	flags, _, e := syscall.Syscall(syscall.SYS_FCNTL, uintptr(fd), syscall.F_GETFL, 0)
	if e != 0 {
		return false, e
	}
	return flags&syscall.O_NONBLOCK == 0, nil
}

func kill(n int) error { return syscall.Kill(syscall.Getpid(), syscall.Signal(n)) }

func settable(n int) bool {
	return exists(n) && n != int(syscall.SIGKILL) && n != int(syscall.SIGSTOP)
}

// ignoredAtStart tells whether a signal is ignored when Python starts: CPython
// ignores two itself, since writes report the error.
func ignoredAtStart(n int) bool {
	return n == int(syscall.SIGPIPE) || n == int(syscall.SIGXFSZ) || ossignal.Ignored(syscall.Signal(n))
}

// ignorePipe makes writes to a closed pipe fail with EPIPE on standard output, too.
func ignorePipe() { ossignal.Ignore(syscall.SIGPIPE) }
