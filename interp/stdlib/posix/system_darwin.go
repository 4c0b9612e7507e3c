package posix

import "golang.org/x/sys/unix"

const (
	seekHole = 3
	seekData = 4
)

// systemConstants are the constants that only macOS has.
var systemConstants = []constant{
	{"O_SHLOCK", unix.O_SHLOCK}, {"O_EXLOCK", unix.O_EXLOCK}, {"O_EVTONLY", unix.O_EVTONLY}, {"O_SYMLINK", unix.O_SYMLINK},
	{"NGROUPS_MAX", 16}, {"WEXITED", 4}, {"WSTOPPED", 8}, {"WNOWAIT", 32}, {"RTLD_GLOBAL", 8}, {"RTLD_NODELETE", 0x80}, {"RTLD_NOLOAD", 0x10},
}
