//go:build unix

package posix

import (
	"github.com/gopy-lang/gopy/interp/object"
	"golang.org/x/sys/unix"
)

// retry calls f until no signal interrupts it.
func retry(f func() error) error {
	for {
		if err := f(); err != unix.EINTR {
			return err
		}
	}
}

// dirFD converts a dir_fd argument.
func dirFD(t *object.Thread, v object.Value) (int, error) {
	if v.P == nil || v.IsNone() {
		return unix.AT_FDCWD, nil
	}
	if v.Type().Slots.Index == nil {
		return 0, object.TypeErrorf("argument should be integer or None, not %s", object.TypeName(v))
	}
	return fdIndex(t, v)
}

// lookAt is stat of a path; dir is the descriptor that relative names start at.
func lookAt(t *object.Thread, p path, dir int, follow bool, fn string) (*unix.Stat_t, error) {
	st := &unix.Stat_t{}
	var err error
	switch {
	case p.fd != -1:
		if dir != unix.AT_FDCWD {
			return nil, object.ValueErrorf("%s: can't specify dir_fd without matching path", fn)
		}
		if !follow {
			return nil, object.ValueErrorf("%s: cannot use fd and follow_symlinks together", fn)
		}
		err = retry(func() error { return unix.Fstat(p.fd, st) })
	case dir == unix.AT_FDCWD && follow:
		err = retry(func() error { return unix.Stat(p.name, st) })
	case dir == unix.AT_FDCWD:
		err = retry(func() error { return unix.Lstat(p.name, st) })
	default:
		flags := 0
		if !follow {
			flags = unix.AT_SYMLINK_NOFOLLOW
		}
		err = retry(func() error { return unix.Fstatat(dir, p.name, st, flags) })
	}
	if err != nil {
		return nil, p.fail(err)
	}
	return st, nil
}

func stat(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "stat", "path", allowFD)
	if err != nil {
		return object.Value{}, err
	}
	dir, err := dirFD(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	follow, err := truth(t, a[2], true)
	if err != nil {
		return object.Value{}, err
	}
	st, err := lookAt(t, p, dir, follow, "stat")
	if err != nil {
		return object.Value{}, err
	}
	return statValue(st), nil
}

func lstat(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "lstat", "path", 0)
	if err != nil {
		return object.Value{}, err
	}
	dir, err := dirFD(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	st, err := lookAt(t, p, dir, false, "lstat")
	if err != nil {
		return object.Value{}, err
	}
	return statValue(st), nil
}

func fstat(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	var st unix.Stat_t
	if err := retry(func() error { return unix.Fstat(fd, &st) }); err != nil {
		return none(err)
	}
	return statValue(&st), nil
}

// statValue makes the stat_result.
func statValue(st *unix.Stat_t) object.Value {
	atime, mtime, ctime := statTimes(st)
	head := [7]object.Value{object.Int(int64(st.Mode)), object.Uint(st.Ino), object.Uint(uint64(st.Dev)), object.Uint(uint64(st.Nlink)),
		idValue(st.Uid), idValue(st.Gid), object.Int(st.Size)}
	return statResult(head, atime, mtime, ctime, statMore(st)...)
}
