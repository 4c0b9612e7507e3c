package io

import (
	"os"
	"syscall"

	"github.com/gopy-lang/gopy/interp/object"
)

const (
	openRead      = syscall.O_RDONLY
	openWrite     = syscall.O_WRONLY
	openReadWrite = syscall.O_RDWR
	openCreate    = syscall.O_CREAT
	openExclusive = syscall.O_EXCL
	openTruncate  = syscall.O_TRUNC
	openAppend    = syscall.O_APPEND
	openCloseExec = syscall.O_CLOEXEC
)

const maxTransfer = 0x7ffff000

// handle is the handle of a descriptor: the standard ones have small numbers,
// the others are handles themselves.
func handle(fd int) syscall.Handle {
	switch fd {
	case 0:
		return syscall.Handle(os.Stdin.Fd())
	case 1:
		return syscall.Handle(os.Stdout.Fd())
	case 2:
		return syscall.Handle(os.Stderr.Fd())
	}
	return syscall.Handle(fd)
}

func openFile(name string, flags int, mode uint32) (int, error) {
	h, err := syscall.Open(name, flags, mode)
	return int(h), err
}

func closeFile(fd int) error { return syscall.Close(handle(fd)) }

// fileFacts are what an open file needs to know about itself.
type fileFacts struct {
	dir, regular bool
	size         int64
	block        int
}

func statFile(fd int) (fileFacts, error) {
	h := handle(fd)
	kind, err := syscall.GetFileType(h)
	if err != nil {
		return fileFacts{}, syscall.EBADF
	}
	if kind != syscall.FILE_TYPE_DISK {
		return fileFacts{}, nil
	}
	var info syscall.ByHandleFileInformation
	if err := syscall.GetFileInformationByHandle(h, &info); err != nil {
		return fileFacts{}, err
	}
	dir := info.FileAttributes&syscall.FILE_ATTRIBUTE_DIRECTORY != 0
	return fileFacts{dir, !dir, int64(info.FileSizeHigh)<<32 | int64(info.FileSizeLow), 0}, nil
}

func readFile(fd int, p []byte) (int, error) {
	n, err := syscall.Read(handle(fd), p)
	if err == syscall.ERROR_BROKEN_PIPE {
		return 0, nil
	}
	return n, err
}

func writeFile(fd int, p []byte) (int, error) { return syscall.Write(handle(fd), p) }

func seekFile(fd int, off int64, whence int) (int64, error) {
	return syscall.Seek(handle(fd), off, whence)
}

func truncateFile(fd int, n int64) error { return syscall.Ftruncate(handle(fd), n) }

func isTerminal(fd int) bool {
	var mode uint32
	return syscall.GetConsoleMode(handle(fd), &mode) == nil
}

func wouldBlock(err error) bool { return false }

func notInheritable(fd int) { syscall.CloseOnExec(handle(fd)) }

func awaitInput(t *object.Thread, fd int) error { return nil }

func awaitOutput(t *object.Thread, fd int, p []byte) ([]byte, error) { return p, nil }
