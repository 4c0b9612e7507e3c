package posix

import "golang.org/x/sys/unix"

const getTermios = unix.TCGETS

func duplicate(fd, to int, inherit bool) error {
	if fd == to {
		// dup3 refuses that; dup2 only looks whether fd is open.
		_, err := unix.FcntlInt(uintptr(fd), unix.F_GETFD, 0)
		return err
	}
	flags := unix.O_CLOEXEC
	if inherit {
		flags = 0
	}
	return unix.Dup3(fd, to, flags)
}

func makePipe(p *[2]int, flags int) error { return unix.Pipe2(p[:], flags) }
