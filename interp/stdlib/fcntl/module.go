//go:build unix

// Package fcntl is the native module fcntl.
package fcntl

import (
	"runtime"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

// Module is fcntl.
var Module = object.ModuleDef{Name: "fcntl", Doc: "This module performs file control and I/O control on file descriptors.",
	Defs: []object.Def{
		{Name: "fcntl", Sig: "(fd, cmd, arg=0, /)", Doc: "Perform the operation cmd on file descriptor fd.", F3: fcntl, Opt: 1},
		{Name: "ioctl", Sig: "(fd, request, arg=0, mutate_flag=True, /)", Doc: "Perform the operation request on file descriptor fd.", FN: ioctl},
		{Name: "flock", Sig: "(fd, operation, /)", Doc: "Perform the lock operation on file descriptor fd.", F2: flock},
		{Name: "lockf", Sig: "(fd, cmd, len=0, start=0, whence=0, /)", Doc: "A wrapper around the fcntl() locking calls.", FN: lockf},
	},
	Init: func(t *object.Thread, m *object.Module) error {
		for _, c := range append(constants, moreConstants...) {
			m.Dict.SetStr(t.Interp.Intern(c.name), object.Int(c.value))
		}
		return nil
	}}

type constant struct {
	name  string
	value int64
}

var constants = []constant{{"LOCK_SH", unix.LOCK_SH}, {"LOCK_EX", unix.LOCK_EX}, {"LOCK_NB", unix.LOCK_NB}, {"LOCK_UN", unix.LOCK_UN},
	{"F_DUPFD", unix.F_DUPFD}, {"F_DUPFD_CLOEXEC", unix.F_DUPFD_CLOEXEC}, {"F_GETFD", unix.F_GETFD}, {"F_SETFD", unix.F_SETFD},
	{"F_GETFL", unix.F_GETFL}, {"F_SETFL", unix.F_SETFL}, {"F_GETLK", unix.F_GETLK}, {"F_SETLK", unix.F_SETLK}, {"F_SETLKW", unix.F_SETLKW},
	{"F_GETOWN", unix.F_GETOWN}, {"F_SETOWN", unix.F_SETOWN}, {"F_RDLCK", unix.F_RDLCK}, {"F_WRLCK", unix.F_WRLCK}, {"F_UNLCK", unix.F_UNLCK},
	{"FD_CLOEXEC", unix.FD_CLOEXEC}, {"FASYNC", unix.O_ASYNC}}

// maxArg is how long a buffer that is no writable one may be.
const maxArg = 1024

var nameFileno = object.StaticName("fileno")

func intArg(t *object.Thread, v object.Value) (int, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() || i.Int64() != int64(int32(i.Int64())) {
		return 0, object.OverflowErrorf("Python int too large to convert to C int")
	}
	return int(i.Int64()), nil
}

// fdArg converts a descriptor or an object with fileno().
func fdArg(t *object.Thread, v object.Value) (int, error) {
	if !v.IsInt() {
		f, err := object.LookupAttr(t, v, nameFileno)
		if err != nil {
			return 0, err
		}
		if f.P == nil {
			return 0, object.TypeErrorf("argument must be an int, or have a fileno() method.")
		}
		if v, err = object.CallArgs(t, f); err != nil {
			return 0, err
		}
		if !v.IsInt() {
			return 0, object.TypeErrorf("fileno() returned a non-integer")
		}
	}
	fd, err := intArg(t, v)
	if err == nil && fd < 0 {
		err = object.ValueErrorf("file descriptor cannot be a negative integer (%d)", fd)
	}
	return fd, err
}

// call makes the system call until no signal interrupts it.
func call(t *object.Thread, number uintptr, fd int, request, arg uintptr) (int, error) {
	for {
		var r uintptr
		var e unix.Errno
		t.Blocking(func() { r, _, e = unix.Syscall(number, uintptr(fd), request, arg) })
		if e == unix.EINTR {
			if err := t.Poll(); err != nil {
				return 0, err
			}
			continue
		}
		if e != 0 {
			return 0, errno.OSError(e)
		}
		return int(int32(r)), nil
	}
}

// word converts an int argument to the bits of a C long.
func word(t *object.Thread, v object.Value) (uintptr, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if i.IsInt64() {
		return uintptr(i.Int64()), nil
	}
	return uintptr(i.BigIntOf().Uint64()), nil
}

// withBytes makes a call with a copy of a buffer, which is the result.
func withBytes(t *object.Thread, fn string, number uintptr, fd int, request uintptr, arg object.Value) (object.Value, error) {
	var data []byte
	if arg.IsStr() {
		data = []byte(arg.Str().String())
	} else {
		b, err := object.AsBytes(t, arg)
		if err != nil {
			return object.Value{}, object.TypeErrorf("%s() argument 3 must be an integer, a bytes-like object, or a string", fn)
		}
		data = b
	}
	if len(data) > maxArg {
		return object.Value{}, object.ValueErrorf("%s argument 3 is too long", fn)
	}
	buf := make([]byte, maxArg+8)
	copy(buf, data)
	_, err := call(t, number, fd, request, uintptr(unsafe.Pointer(&buf[0])))
	runtime.KeepAlive(buf)
	if err != nil {
		return object.Value{}, err
	}
	return object.CopyBytes(buf[:len(data)]), nil
}

func fcntl(t *object.Thread, _, f, cmd, arg object.Value) (object.Value, error) {
	fd, err := fdArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	c, err := intArg(t, cmd)
	if err != nil {
		return object.Value{}, err
	}
	if arg.P == nil || arg.Type().Slots.Index != nil {
		var n uintptr
		if arg.P != nil {
			if n, err = word(t, arg); err != nil {
				return object.Value{}, err
			}
		}
		r, err := call(t, unix.SYS_FCNTL, fd, uintptr(c), n)
		return object.Int(int64(r)), err
	}
	return withBytes(t, "fcntl", unix.SYS_FCNTL, fd, uintptr(c), arg)
}

func ioctl(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := fdArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	request, err := word(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	arg := a[2]
	if arg.P == nil || arg.Type().Slots.Index != nil {
		var n uintptr
		if arg.P != nil {
			if n, err = word(t, arg); err != nil {
				return object.Value{}, err
			}
		}
		r, err := call(t, unix.SYS_IOCTL, fd, request, n)
		return object.Int(int64(r)), err
	}
	mutate := true
	if a[3].P != nil {
		if mutate, err = object.Truth(t, a[3]); err != nil {
			return object.Value{}, err
		}
	}
	if mutate && !arg.IsStr() && arg.Type().Slots.Buffer != nil {
		if b, err := object.GetBuffer(t, arg, object.BufWritable); err == nil {
			defer b.Done()
			p := b.Data[b.Offset : b.Offset+b.Len()]
			buf := make([]byte, max(len(p), maxArg)+8)
			copy(buf, p)
			r, err := call(t, unix.SYS_IOCTL, fd, request, uintptr(unsafe.Pointer(&buf[0])))
			runtime.KeepAlive(buf)
			copy(p, buf)
			return object.Int(int64(r)), err
		}
	}
	return withBytes(t, "ioctl", unix.SYS_IOCTL, fd, request, arg)
}

func flock(t *object.Thread, _, f, op object.Value) (object.Value, error) {
	fd, err := fdArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	how, err := intArg(t, op)
	if err != nil {
		return object.Value{}, err
	}
	for {
		t.Blocking(func() { err = unix.Flock(fd, how) })
		if err != unix.EINTR {
			break
		}
		if err := t.Poll(); err != nil {
			return object.Value{}, err
		}
	}
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.None, nil
}

func lockf(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := fdArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	cmd, err := intArg(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	var lock unix.Flock_t
	switch {
	case cmd == unix.LOCK_UN:
		lock.Type = unix.F_UNLCK
	case cmd&unix.LOCK_SH != 0:
		lock.Type = unix.F_RDLCK
	case cmd&unix.LOCK_EX != 0:
		lock.Type = unix.F_WRLCK
	default:
		return object.Value{}, object.ValueErrorf("unrecognized lockf argument")
	}
	for i, p := range [...]*int64{&lock.Len, &lock.Start} {
		if a[2+i].P != nil {
			n, err := object.IndexInt(t, a[2+i], &object.OverflowError)
			if err != nil {
				return object.Value{}, err
			}
			*p = int64(n)
		}
	}
	if a[4].P != nil {
		w, err := intArg(t, a[4])
		if err != nil {
			return object.Value{}, err
		}
		lock.Whence = int16(w)
	}
	op := unix.F_SETLKW
	if cmd&unix.LOCK_NB != 0 {
		op = unix.F_SETLK
	}
	for {
		t.Blocking(func() { err = unix.FcntlFlock(uintptr(fd), op, &lock) })
		if err != unix.EINTR {
			break
		}
		if err := t.Poll(); err != nil {
			return object.Value{}, err
		}
	}
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.None, nil
}
