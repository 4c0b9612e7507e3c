package posix

import (
	"os/signal"

	"golang.org/x/sys/unix"
)

func resetSignal(sig unix.Signal) { signal.Reset(sig) }
