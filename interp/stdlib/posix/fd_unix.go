//go:build unix

package posix

import (
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

// maxTransfer is the most that one read or write is asked for.
const maxTransfer = 0x7ffff000

func closeFD(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	t.Blocking(func() {
		if err = unix.Close(fd); err == unix.EINTR {
			err = nil
		}
	})
	return none(err)
}

func closeRange(t *object.Thread, _, from, to object.Value) (object.Value, error) {
	low, err := intArg(t, from)
	if err != nil {
		return object.Value{}, err
	}
	high, err := intArg(t, to)
	if err != nil {
		return object.Value{}, err
	}
	t.Blocking(func() {
		for fd := max(low, 0); fd < high; fd++ {
			_ = unix.Close(fd)
		}
	})
	return object.None, nil
}

// readBytes reads up to n bytes by f.
func readBytes(t *object.Thread, n int, f func(p []byte) (int, error)) (object.Value, error) {
	if n < 0 {
		return object.Value{}, errno.OSError(unix.EINVAL)
	}
	buf := make([]byte, min(n, maxTransfer))
	var err error
	t.Blocking(func() {
		err = retry(func() error {
			var err error
			n, err = f(buf)
			return err
		})
	})
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	if n < len(buf)/2 {
		return object.CopyBytes(buf[:n]), nil
	}
	return object.NewBytes(buf[:n]), nil
}

func read(t *object.Thread, _, f, length object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	n, err := object.SizeArg(t, length)
	if err != nil {
		return object.Value{}, err
	}
	return readBytes(t, n, func(p []byte) (int, error) { return unix.Read(fd, p) })
}

func pread(t *object.Thread, _, f, length, offset object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	n, err := object.SizeArg(t, length)
	if err != nil {
		return object.Value{}, err
	}
	off, err := int64Arg(t, offset)
	if err != nil {
		return object.Value{}, err
	}
	return readBytes(t, n, func(p []byte) (int, error) { return unix.Pread(fd, p, off) })
}

// transfer calls f until no signal interrupts it and returns the number that it gives.
func transfer(t *object.Thread, f func() (int, error)) (object.Value, error) {
	var n int
	var err error
	t.Blocking(func() {
		err = retry(func() error {
			var err error
			n, err = f()
			return err
		})
	})
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.Int(int64(n)), nil
}

// withBuffer calls f with the memory of a bytes-like object.
func withBuffer(t *object.Thread, v object.Value, flags int, f func(p []byte) (object.Value, error)) (object.Value, error) {
	b, err := object.GetBuffer(t, v, flags)
	if err != nil {
		if flags&object.BufWritable != 0 {
			err = object.TypeErrorf("readinto() argument 2 must be read-write bytes-like object, not %s", object.TypeName(v))
		}
		return object.Value{}, err
	}
	defer b.Done()
	p := b.Data[b.Offset : b.Offset+b.Len()]
	return f(p[:min(len(p), maxTransfer)])
}

func readInto(t *object.Thread, _, f, buf object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	return withBuffer(t, buf, object.BufWritable, func(p []byte) (object.Value, error) {
		return transfer(t, func() (int, error) { return unix.Read(fd, p) })
	})
}

func write(t *object.Thread, _, f, data object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	return withBuffer(t, data, object.BufSimple, func(p []byte) (object.Value, error) {
		return transfer(t, func() (int, error) { return unix.Write(fd, p) })
	})
}

func pwrite(t *object.Thread, _, f, data, offset object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	off, err := int64Arg(t, offset)
	if err != nil {
		return object.Value{}, err
	}
	return withBuffer(t, data, object.BufSimple, func(p []byte) (object.Value, error) {
		return transfer(t, func() (int, error) { return unix.Pwrite(fd, p, off) })
	})
}

// vector calls f with the memory of a sequence of bytes-like objects.
func vector(t *object.Thread, fn string, v object.Value, flags int, f func(bufs [][]byte) (object.Value, error)) (object.Value, error) {
	if v.Type().Slots.SeqItem == nil && !v.IsTuple() && v.Type().Slots.GetItem == nil || v.IsDict() {
		return object.Value{}, object.TypeErrorf("%s() arg 2 must be a sequence", fn)
	}
	items, err := object.Items(t, v)
	if err != nil {
		return object.Value{}, err
	}
	var bufs [][]byte
	for _, x := range append([]object.Value(nil), items...) {
		b, err := object.GetBuffer(t, x, flags)
		if err != nil {
			return object.Value{}, err
		}
		defer b.Done()
		bufs = append(bufs, b.Data[b.Offset:b.Offset+b.Len()])
	}
	return f(bufs)
}

func lseek(t *object.Thread, _, f, pos, how object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	off, err := int64Arg(t, pos)
	if err != nil {
		return object.Value{}, err
	}
	whence, err := intArg(t, how)
	if err != nil {
		return object.Value{}, err
	}
	n, err := unix.Seek(fd, off, whence)
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.Int(n), nil
}

// fdCall makes the function of a call on one descriptor.
func fdCall(call func(fd int) error) func(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	return func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		fd, err := fdArg(t, a[0])
		if err != nil {
			return object.Value{}, err
		}
		t.Blocking(func() { err = retry(func() error { return call(fd) }) })
		return none(err)
	}
}

func ftruncate(t *object.Thread, _, f, length object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	n, err := int64Arg(t, length)
	if err != nil {
		return object.Value{}, err
	}
	t.Blocking(func() { err = retry(func() error { return unix.Ftruncate(fd, n) }) })
	return none(err)
}

func dup(t *object.Thread, _, f object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	n, err := unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.Int(int64(n)), nil
}

func dup2(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	to, err := intArg(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	inherit, err := truth(t, a[2], true)
	if err != nil {
		return object.Value{}, err
	}
	if fd < 0 || to < 0 {
		return object.Value{}, errno.OSError(unix.EBADF)
	}
	t.Blocking(func() { err = retry(func() error { return duplicate(fd, to, inherit) }) })
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.Int(int64(to)), nil
}

func pipe(t *object.Thread, _ object.Value) (object.Value, error) {
	var p [2]int
	if err := makePipe(&p, unix.O_CLOEXEC); err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.TupleValue(object.Int(int64(p[0])), object.Int(int64(p[1]))), nil
}

func isatty(t *object.Thread, _, f object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	return object.Bool(isTerminal(fd)), nil
}

func isTerminal(fd int) bool {
	_, err := unix.IoctlGetTermios(fd, getTermios)
	return err == nil
}

func getTerminalSize(t *object.Thread, _, f object.Value) (object.Value, error) {
	fd, err := optInt(t, f, 1)
	if err != nil {
		return object.Value{}, err
	}
	w, err := unix.IoctlGetWinsize(fd, unix.TIOCGWINSZ)
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.NewStructSeq(terminalSizeType, object.Int(int64(w.Col)), object.Int(int64(w.Row))), nil
}

func getInheritable(t *object.Thread, _, f object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFD, 0)
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.Bool(flags&unix.FD_CLOEXEC == 0), nil
}

func setInheritable(t *object.Thread, _, f, v object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	on, err := intArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFD, 0)
	if err == nil {
		if flags |= unix.FD_CLOEXEC; on != 0 {
			flags &^= unix.FD_CLOEXEC
		}
		_, err = unix.FcntlInt(uintptr(fd), unix.F_SETFD, flags)
	}
	return none(err)
}

func getBlocking(t *object.Thread, _, f object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFL, 0)
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.Bool(flags&unix.O_NONBLOCK == 0), nil
}

func setBlocking(t *object.Thread, _, f, v object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	on, err := object.Truth(t, v)
	if err != nil {
		return object.Value{}, err
	}
	return none(unix.SetNonblock(fd, !on))
}

func lockf(t *object.Thread, _, f, cmd, length object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	what, err := intArg(t, cmd)
	if err != nil {
		return object.Value{}, err
	}
	n, err := int64Arg(t, length)
	if err != nil {
		return object.Value{}, err
	}
	lock := unix.Flock_t{Type: unix.F_WRLCK, Whence: 1, Len: n}
	op := unix.F_SETLK
	switch what {
	case lockUnlock:
		lock.Type = unix.F_UNLCK
	case lockWait:
		op = unix.F_SETLKW
	case lockTry:
	case lockTest:
		op = unix.F_GETLK
	default:
		return none(unix.EINVAL)
	}
	t.Blocking(func() { err = retry(func() error { return unix.FcntlFlock(uintptr(fd), op, &lock) }) })
	if err == nil && what == lockTest && lock.Type != unix.F_UNLCK {
		err = unix.EACCES
	}
	return none(err)
}

// The commands of lockf.
const (
	lockUnlock = iota
	lockWait
	lockTry
	lockTest
)
