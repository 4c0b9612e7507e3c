package socket

import "golang.org/x/sys/unix"

// openSocket cannot set close-on-exec in one step here.
func openSocket(family, kind, proto int) (int, error) {
	fd, err := unix.Socket(family, kind, proto)
	if err == nil {
		unix.CloseOnExec(fd)
	}
	return fd, err
}

func openPair(family, kind, proto int) ([2]int, error) {
	fds, err := unix.Socketpair(family, kind, proto)
	if err == nil {
		unix.CloseOnExec(fds[0])
		unix.CloseOnExec(fds[1])
	}
	return fds, err
}

func acceptFD(fd int) (int, unix.Sockaddr, error) {
	fd, sa, err := unix.Accept(fd)
	if err == nil {
		unix.CloseOnExec(fd)
	}
	return fd, sa, err
}

// splitType takes the flags out of a socket type: there are none here.
func splitType(kind int) (plain int, nonBlocking bool) { return kind, false }

func domainOf(fd int) (int, error)   { return 0, unix.EAFNOSUPPORT }
func protocolOf(fd int) (int, error) { return 0, nil }

// endConnect has nothing to do here.
func endConnect(fd int, sa unix.Sockaddr) {}

func setHost(name []byte) error { return unix.ENOSYS }
