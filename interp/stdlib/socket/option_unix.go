//go:build unix

package socket

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

// maxOption is the longest option that is read.
const maxOption = 1024

func getSockOpt(t *thread, v value, args object.Args) (value, error) {
	a, err := positional("getsockopt", args, 2, 3)
	if err != nil {
		return value{}, err
	}
	level, option, n := 0, 0, 0
	if err := intArgs(t, a, &level, &option, &n); err != nil {
		return value{}, err
	}
	fd := of(v).fd
	if n == 0 {
		i, err := unix.GetsockoptInt(fd, level, option)
		if err != nil {
			return value{}, errno.OSError(err)
		}
		return object.Int(int64(int32(i))), nil
	}
	if n < 0 || n > maxOption {
		return value{}, object.NewException(&object.OSError, "getsockopt buflen out of range")
	}
	buf := make([]byte, n)
	length := uint32(n)
	_, _, e := unix.Syscall6(unix.SYS_GETSOCKOPT, uintptr(fd), uintptr(level), uintptr(option), uintptr(unsafe.Pointer(&buf[0])), uintptr(unsafe.Pointer(&length)), 0)
	if e != 0 {
		return value{}, errno.OSError(e)
	}
	return object.NewBytes(buf[:min(int(length), n)]), nil
}

func setSockOpt(t *thread, v value, args object.Args) (value, error) {
	a := args.Pos()
	fd := of(v).fd
	level, option, length := 0, 0, 0
	if len(a) == 4 && !a[2].IsNone() || len(a) < 3 || len(a) > 4 {
		return value{}, object.TypeErrorf("setsockopt() takes exactly 3 arguments (%d given)", len(a))
	}
	if err := intArgs(t, a[:2], &level, &option); err != nil {
		return value{}, err
	}
	if len(a) == 4 {
		if err := intArgs(t, a[3:], &length); err != nil {
			return value{}, err
		}
		return setRaw(fd, level, option, nil, length)
	}
	if i := a[2]; i.IsInt() && i.ExactInt().IsInt64() && i.ExactInt().Int64() == int64(int32(i.ExactInt().Int64())) {
		if err := unix.SetsockoptInt(fd, level, option, int(i.ExactInt().Int64())); err != nil {
			return value{}, errno.OSError(err)
		}
		return object.None, nil
	}
	err := withData(t, a[2], func(p []byte) error {
		_, err := setRaw(fd, level, option, p, len(p))
		return err
	})
	return object.None, err
}

// setRaw sets an option whose value is n bytes.
func setRaw(fd, level, option int, p []byte, n int) (value, error) {
	_, _, e := unix.Syscall6(unix.SYS_SETSOCKOPT, uintptr(fd), uintptr(level), uintptr(option), uintptr(unsafe.Pointer(unsafe.SliceData(p))), uintptr(n), 0)
	if e != 0 {
		return value{}, errno.OSError(e)
	}
	return object.None, nil
}
