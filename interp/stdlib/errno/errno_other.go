//go:build unix && !linux

package errno

import (
	"fmt"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// lastNumber is beyond all error numbers of the BSDs.
const lastNumber = 120

func systemNames() []name {
	var out []name
	for n := 1; n < lastNumber; n++ {
		if s := unix.ErrnoName(syscall.Errno(n)); s != "" {
			out = append(out, name{s, n})
		}
	}
	return append(out, name{"EWOULDBLOCK", int(unix.EWOULDBLOCK)}, name{"EAGAIN", int(unix.EAGAIN)})
}

// Message is the text of an error number, as C's strerror gives it.
func Message(n int) string {
	if n == 0 {
		return "Undefined error: 0"
	}
	s := syscall.Errno(n).Error()
	if strings.HasPrefix(s, "errno ") {
		return fmt.Sprintf("Unknown error: %d", n)
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
