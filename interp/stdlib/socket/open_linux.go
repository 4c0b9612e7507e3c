package socket

import "golang.org/x/sys/unix"

func openSocket(family, kind, proto int) (int, error) {
	return unix.Socket(family, kind|unix.SOCK_CLOEXEC, proto)
}

func openPair(family, kind, proto int) ([2]int, error) {
	return unix.Socketpair(family, kind|unix.SOCK_CLOEXEC, proto)
}

func acceptFD(fd int) (int, unix.Sockaddr, error) { return unix.Accept4(fd, unix.SOCK_CLOEXEC) }

// splitType takes the flags out of a socket type.
func splitType(kind int) (plain int, nonBlocking bool) {
	return kind &^ (unix.SOCK_NONBLOCK | unix.SOCK_CLOEXEC), kind&unix.SOCK_NONBLOCK != 0
}

func domainOf(fd int) (int, error) { return unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_DOMAIN) }
func protocolOf(fd int) (int, error) {
	return unix.GetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_PROTOCOL)
}

// endConnect ends an attempt to connect that has failed: Linux wants one more
// call, as it would report the failure in it, before the socket can try again.
func endConnect(fd int, sa unix.Sockaddr) { _ = unix.Connect(fd, sa) }

func setHost(name []byte) error { return unix.Sethostname(name) }
