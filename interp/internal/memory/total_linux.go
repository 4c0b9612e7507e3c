package memory

import "syscall"

// total is the machine's memory, with its swap space; 0: not known.
func total() uint64 {
	var info syscall.Sysinfo_t
	if syscall.Sysinfo(&info) != nil {
		return 0
	}
	return (uint64(info.Totalram) + uint64(info.Totalswap)) * uint64(max(info.Unit, 1))
}
