package posix

import "golang.org/x/sys/unix"

const getTermios = unix.TIOCGETA

func duplicate(fd, to int, inherit bool) error {
	if err := unix.Dup2(fd, to); err != nil {
		return err
	}
	if !inherit {
		unix.CloseOnExec(to)
	}
	return nil
}

func makePipe(p *[2]int, flags int) error {
	if err := unix.Pipe(p[:]); err != nil {
		return err
	}
	for _, fd := range p {
		if flags&unix.O_CLOEXEC != 0 {
			unix.CloseOnExec(fd)
		}
	}
	return nil
}
