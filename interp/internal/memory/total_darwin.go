package memory

import "golang.org/x/sys/unix"

// total is the machine's memory; 0: not known.
func total() uint64 {
	n, err := unix.SysctlUint64("hw.memsize")
	if err != nil {
		return 0
	}
	return n
}
