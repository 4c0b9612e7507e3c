//go:build unix

package io

import (
	"github.com/gopy-lang/gopy/interp/object"
	"golang.org/x/sys/unix"
)

const (
	openRead      = unix.O_RDONLY
	openWrite     = unix.O_WRONLY
	openReadWrite = unix.O_RDWR
	openCreate    = unix.O_CREAT
	openExclusive = unix.O_EXCL
	openTruncate  = unix.O_TRUNC
	openAppend    = unix.O_APPEND
	openCloseExec = unix.O_CLOEXEC
)

// maxTransfer is the most that one read or write is asked for.
const maxTransfer = 0x7ffff000

func retry(f func() (int, error)) (int, error) {
	for {
		if n, err := f(); err != unix.EINTR {
			return n, err
		}
	}
}

func openFile(name string, flags int, mode uint32) (int, error) {
	return retry(func() (int, error) { return unix.Open(name, flags, mode) })
}

func closeFile(fd int) error {
	if err := unix.Close(fd); err != unix.EINTR {
		return err
	}
	return nil
}

// fileFacts are what an open file needs to know about itself.
type fileFacts struct {
	dir, regular bool
	size         int64
	block        int
}

func statFile(fd int) (fileFacts, error) {
	var st unix.Stat_t
	if _, err := retry(func() (int, error) { return 0, unix.Fstat(fd, &st) }); err != nil {
		return fileFacts{}, err
	}
	return fileFacts{st.Mode&unix.S_IFMT == unix.S_IFDIR, st.Mode&unix.S_IFMT == unix.S_IFREG, st.Size, int(st.Blksize)}, nil
}

func readFile(fd int, p []byte) (int, error) {
	if len(p) > maxTransfer {
		p = p[:maxTransfer]
	}
	return retry(func() (int, error) { return unix.Read(fd, p) })
}

func writeFile(fd int, p []byte) (int, error) {
	if len(p) > maxTransfer {
		p = p[:maxTransfer]
	}
	return retry(func() (int, error) { return unix.Write(fd, p) })
}

func seekFile(fd int, off int64, whence int) (int64, error) { return unix.Seek(fd, off, whence) }

func truncateFile(fd int, n int64) error {
	_, err := retry(func() (int, error) { return 0, unix.Ftruncate(fd, n) })
	return err
}

func isTerminal(fd int) bool {
	_, err := unix.IoctlGetTermios(fd, getTermios)
	return err == nil
}

func wouldBlock(err error) bool { return err == unix.EAGAIN }

func notInheritable(fd int) { unix.CloseOnExec(fd) }

// awaitInput waits until a descriptor that is no regular file can be read, and
// lets signals be handled meanwhile.
func awaitInput(t *object.Thread, fd int) error { return await(t, fd, unix.POLLIN) }

// A write of more than writeWhole bytes to what is no regular file is done in
// pieces that cannot block once the file is ready, so that signals get in between.
const (
	writeWhole = 64 << 10
	writePiece = 4096 // PIPE_BUF
)

// awaitOutput waits until p can be written, and returns what to write of it.
func awaitOutput(t *object.Thread, fd int, p []byte) ([]byte, error) {
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
	if err != nil || flags&unix.O_NONBLOCK != 0 {
		return p, nil
	}
	if len(p) > writeWhole {
		p = p[:writePiece]
	}
	return p, await(t, fd, unix.POLLOUT)
}

func await(t *object.Thread, fd int, events int16) error {
	fds := []unix.PollFd{{Fd: int32(fd), Events: events}}
	if n, err := unix.Poll(fds, 0); err != nil && err != unix.EINTR || n > 0 {
		return nil
	}
	if flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0); err != nil || flags&unix.O_NONBLOCK != 0 {
		return nil
	}
	for {
		var n int
		var err error
		t.Blocking(func() { n, err = unix.Poll(fds, 50) })
		if err != unix.EINTR && (err != nil || n > 0) {
			return nil
		}
		if err := t.Poll(); err != nil {
			return err
		}
	}
}
