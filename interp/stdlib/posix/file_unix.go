//go:build unix

package posix

import (
	"math"
	"math/big"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

// pathCall makes the function of a call on one path, with dir_fd as its last parameter.
func pathCall(fn string, call func(dir int, name string) error) func(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	return func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		p, err := pathArg(t, a[0], fn, "path", 0)
		if err != nil {
			return object.Value{}, err
		}
		dir, err := dirFD(t, a[1])
		if err != nil {
			return object.Value{}, err
		}
		t.Blocking(func() { err = call(dir, p.name) })
		if err != nil {
			return object.Value{}, p.fail(err)
		}
		return object.None, nil
	}
}

var unlink = func(fn string) func(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	return pathCall(fn, func(dir int, name string) error { return unix.Unlinkat(dir, name, 0) })
}

var rmdir = pathCall("rmdir", func(dir int, name string) error { return unix.Unlinkat(dir, name, unix.AT_REMOVEDIR) })

func mkdir(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "mkdir", "path", 0)
	if err != nil {
		return object.Value{}, err
	}
	mode, err := optInt(t, a[1], 0o777)
	if err != nil {
		return object.Value{}, err
	}
	dir, err := dirFD(t, a[2])
	if err != nil {
		return object.Value{}, err
	}
	t.Blocking(func() { err = unix.Mkdirat(dir, p.name, uint32(mode)) })
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.None, nil
}

func open(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "open", "path", 0)
	if err != nil {
		return object.Value{}, err
	}
	flags, err := intArg(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	mode, err := optInt(t, a[2], 0o777)
	if err != nil {
		return object.Value{}, err
	}
	dir, err := dirFD(t, a[3])
	if err != nil {
		return object.Value{}, err
	}
	var fd int
	t.Blocking(func() {
		err = retry(func() error {
			var err error
			fd, err = unix.Openat(dir, p.name, flags|unix.O_CLOEXEC, uint32(mode))
			return err
		})
	})
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.Int(int64(fd)), nil
}

func renameFunc(fn string) func(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	return func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		from, err := pathArg(t, a[0], fn, "src", 0)
		if err != nil {
			return object.Value{}, err
		}
		to, err := pathArg(t, a[1], fn, "dst", 0)
		if err != nil {
			return object.Value{}, err
		}
		fromDir, err := dirFD(t, a[2])
		if err != nil {
			return object.Value{}, err
		}
		toDir, err := dirFD(t, a[3])
		if err != nil {
			return object.Value{}, err
		}
		t.Blocking(func() { err = unix.Renameat(fromDir, from.name, toDir, to.name) })
		if err != nil {
			return object.Value{}, errno.OSErrorPaths(t, err, from.value, to.value)
		}
		return object.None, nil
	}
}

func link(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	from, err := pathArg(t, a[0], "link", "src", 0)
	if err != nil {
		return object.Value{}, err
	}
	to, err := pathArg(t, a[1], "link", "dst", 0)
	if err != nil {
		return object.Value{}, err
	}
	fromDir, err := dirFD(t, a[2])
	if err != nil {
		return object.Value{}, err
	}
	toDir, err := dirFD(t, a[3])
	if err != nil {
		return object.Value{}, err
	}
	follow, err := truth(t, a[4], true)
	if err != nil {
		return object.Value{}, err
	}
	flags := 0
	if follow {
		flags = unix.AT_SYMLINK_FOLLOW
	}
	t.Blocking(func() { err = unix.Linkat(fromDir, from.name, toDir, to.name, flags) })
	if err != nil {
		return object.Value{}, errno.OSErrorPaths(t, err, from.value, to.value)
	}
	return object.None, nil
}

func symlink(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	from, err := pathArg(t, a[0], "symlink", "src", 0)
	if err != nil {
		return object.Value{}, err
	}
	to, err := pathArg(t, a[1], "symlink", "dst", 0)
	if err != nil {
		return object.Value{}, err
	}
	dir, err := dirFD(t, a[3])
	if err != nil {
		return object.Value{}, err
	}
	t.Blocking(func() { err = unix.Symlinkat(from.name, dir, to.name) })
	if err != nil {
		return object.Value{}, errno.OSErrorPaths(t, err, from.value, to.value)
	}
	return object.None, nil
}

func readlink(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "readlink", "path", 0)
	if err != nil {
		return object.Value{}, err
	}
	dir, err := dirFD(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	buf := make([]byte, 256)
	for {
		n, err := unix.Readlinkat(dir, p.name, buf)
		if err != nil {
			return object.Value{}, p.fail(err)
		}
		if n < len(buf) {
			return p.nameValue(string(buf[:n])), nil
		}
		buf = make([]byte, 4*len(buf))
	}
}

func access(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "access", "path", 0)
	if err != nil {
		return object.Value{}, err
	}
	mode, err := intArg(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	dir, err := dirFD(t, a[2])
	if err != nil {
		return object.Value{}, err
	}
	effective, err := truth(t, a[3], false)
	if err != nil {
		return object.Value{}, err
	}
	follow, err := truth(t, a[4], true)
	if err != nil {
		return object.Value{}, err
	}
	flags := 0
	if !follow {
		flags |= unix.AT_SYMLINK_NOFOLLOW
	}
	if effective {
		flags |= unix.AT_EACCESS
	}
	return object.Bool(unix.Faccessat(dir, p.name, uint32(mode), flags) == nil), nil
}

func chmod(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "chmod", "path", allowFD)
	if err != nil {
		return object.Value{}, err
	}
	mode, err := intArg(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	dir, err := dirFD(t, a[2])
	if err != nil {
		return object.Value{}, err
	}
	follow, err := truth(t, a[3], true)
	if err != nil {
		return object.Value{}, err
	}
	if p.fd != -1 {
		err = retry(func() error { return unix.Fchmod(p.fd, uint32(mode)) })
	} else {
		flags := 0
		if !follow {
			flags = unix.AT_SYMLINK_NOFOLLOW
		}
		err = unix.Fchmodat(dir, p.name, uint32(mode), flags)
		if err == unix.EOPNOTSUPP && !follow {
			return object.Value{}, object.Errorf(&object.NotImplementedError, "chmod: follow_symlinks unavailable on this platform")
		}
	}
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.None, nil
}

func fchmod(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	mode, err := intArg(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	return none(retry(func() error { return unix.Fchmod(fd, uint32(mode)) }))
}

// chownFunc is chown (path, uid, gid, dir_fd, follow_symlinks) and lchown.
func chownFunc(fn string) func(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	return func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		allow := allowFD
		if fn == "lchown" {
			allow = 0
		}
		p, err := pathArg(t, a[0], fn, "path", allow)
		if err != nil {
			return object.Value{}, err
		}
		uid, err := idArg(t, a[1], "uid")
		if err != nil {
			return object.Value{}, err
		}
		gid, err := idArg(t, a[2], "gid")
		if err != nil {
			return object.Value{}, err
		}
		dir, flags := unix.AT_FDCWD, unix.AT_SYMLINK_NOFOLLOW
		if fn == "chown" {
			if dir, err = dirFD(t, a[3]); err != nil {
				return object.Value{}, err
			}
			follow, err := truth(t, a[4], true)
			if err != nil {
				return object.Value{}, err
			}
			if follow {
				flags = 0
			}
			if p.fd != -1 && !follow {
				return object.Value{}, object.ValueErrorf("chown: cannot use fd and follow_symlinks together")
			}
		}
		if p.fd != -1 {
			if dir != unix.AT_FDCWD {
				return object.Value{}, object.ValueErrorf("chown: can't specify dir_fd without matching path")
			}
			err = unix.Fchown(p.fd, uid, gid)
		} else {
			err = unix.Fchownat(dir, p.name, uid, gid, flags)
		}
		if err != nil {
			return object.Value{}, p.fail(err)
		}
		return object.None, nil
	}
}

func fchown(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	uid, err := idArg(t, a[1], "uid")
	if err != nil {
		return object.Value{}, err
	}
	gid, err := idArg(t, a[2], "gid")
	if err != nil {
		return object.Value{}, err
	}
	return none(retry(func() error { return unix.Fchown(fd, uid, gid) }))
}

func truncate(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "truncate", "path", allowFD)
	if err != nil {
		return object.Value{}, err
	}
	n, err := int64Arg(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	t.Blocking(func() {
		err = retry(func() error {
			if p.fd != -1 {
				return unix.Ftruncate(p.fd, n)
			}
			return unix.Truncate(p.name, n)
		})
	})
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.None, nil
}

// secondsArg converts a time of utime, an int or a float of seconds.
func secondsArg(t *object.Thread, v object.Value) (unix.Timespec, error) {
	if f, ok := v.FloatOf(); ok && !v.IsInt() {
		if math.IsNaN(f) {
			return unix.Timespec{}, object.ValueErrorf("Invalid value NaN (not a number)")
		}
		sec := math.Floor(f)
		nsec := math.Floor((f - sec) * 1e9)
		if nsec >= 1e9 {
			nsec -= 1e9
			sec++
		}
		if sec < math.MinInt64 || sec >= math.MaxInt64 {
			return unix.Timespec{}, object.OverflowErrorf("timestamp out of range for platform time_t")
		}
		return timespec(int64(sec), int64(nsec)), nil
	}
	i, err := object.Index(t, v)
	if err != nil {
		return unix.Timespec{}, err
	}
	if !i.IsInt64() {
		return unix.Timespec{}, object.OverflowErrorf("timestamp out of range for platform time_t")
	}
	return timespec(i.Int64(), 0), nil
}

func timespec(sec, nsec int64) unix.Timespec {
	var ts unix.Timespec
	ts.Sec, ts.Nsec = sec, nsec
	return ts
}

// nanosecondsArg converts a time of utime in nanoseconds.
func nanosecondsArg(t *object.Thread, v object.Value) (unix.Timespec, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return unix.Timespec{}, object.TypeErrorf("unsupported operand type(s) for divmod(): '%s' and 'int'", object.TypeName(v))
	}
	q, r := new(big.Int).DivMod(i.BigIntOf(), big.NewInt(1e9), new(big.Int))
	if !q.IsInt64() {
		return unix.Timespec{}, object.OverflowErrorf("timestamp out of range for platform time_t")
	}
	return timespec(q.Int64(), r.Int64()), nil
}

func utime(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "utime", "path", allowFD)
	if err != nil {
		return object.Value{}, err
	}
	dir, err := dirFD(t, a[3])
	if err != nil {
		return object.Value{}, err
	}
	follow, err := truth(t, a[4], true)
	if err != nil {
		return object.Value{}, err
	}
	times, ns := a[1], a[2]
	var ts []unix.Timespec
	switch {
	case times.P != nil && !times.IsNone() && ns.P != nil:
		return object.Value{}, object.ValueErrorf("utime: you may specify either 'times' or 'ns' but not both")
	case times.P != nil && !times.IsNone():
		if !times.IsTuple() || len(times.Tuple().Items) != 2 {
			return object.Value{}, object.TypeErrorf("utime: 'times' must be either a tuple of two ints or None")
		}
		for _, x := range times.Tuple().Items {
			s, err := secondsArg(t, x)
			if err != nil {
				return object.Value{}, err
			}
			ts = append(ts, s)
		}
	case ns.P != nil:
		if !ns.IsTuple() || len(ns.Tuple().Items) != 2 {
			return object.Value{}, object.TypeErrorf("utime: 'ns' must be a tuple of two ints")
		}
		for _, x := range ns.Tuple().Items {
			s, err := nanosecondsArg(t, x)
			if err != nil {
				return object.Value{}, err
			}
			ts = append(ts, s)
		}
	}
	switch {
	case p.fd != -1 && dir != unix.AT_FDCWD:
		return object.Value{}, object.ValueErrorf("utime: can't specify dir_fd without matching path")
	case p.fd != -1 && !follow:
		return object.Value{}, object.ValueErrorf("utime: cannot use fd and follow_symlinks together")
	case p.fd != -1:
		err = setTimesFD(p.fd, ts)
	default:
		flags := 0
		if !follow {
			flags = unix.AT_SYMLINK_NOFOLLOW
		}
		err = setTimes(dir, p.name, ts, flags)
	}
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.None, nil
}

func chdir(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "chdir", "path", allowFD)
	if err != nil {
		return object.Value{}, err
	}
	if p.fd != -1 {
		err = retry(func() error { return unix.Fchdir(p.fd) })
	} else {
		err = retry(func() error { return unix.Chdir(p.name) })
	}
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.None, nil
}

func chroot(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "chroot", "path", 0)
	if err != nil {
		return object.Value{}, err
	}
	if err := unix.Chroot(p.name); err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.None, nil
}

func getcwd(bytes bool) func(t *object.Thread, _ object.Value) (object.Value, error) {
	return func(t *object.Thread, _ object.Value) (object.Value, error) {
		buf := make([]byte, 4096)
		for {
			n, err := unix.Getcwd(buf)
			if err == unix.ERANGE && len(buf) < 1<<20 {
				buf = make([]byte, 4*len(buf))
				continue
			}
			if err != nil {
				return object.Value{}, errno.OSError(err)
			}
			for n > 0 && buf[n-1] == 0 {
				n--
			}
			return nameValue(string(buf[:n]), bytes), nil
		}
	}
}

func mkfifo(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "mkfifo", "path", 0)
	if err != nil {
		return object.Value{}, err
	}
	mode, err := optInt(t, a[1], 0o666)
	if err != nil {
		return object.Value{}, err
	}
	dir, err := dirFD(t, a[2])
	if err != nil {
		return object.Value{}, err
	}
	if err := makeFIFO(dir, p.name, uint32(mode)); err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.None, nil
}

var statvfsResultType = object.NewStructSeqType("os.statvfs_result", "statvfs_result: Result from statvfs or fstatvfs.",
	fields("f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag", "f_namemax", "f_fsid"), 10)

func statvfs(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "statvfs", "path", allowFD)
	if err != nil {
		return object.Value{}, err
	}
	v, err := statFS(p.name, p.fd)
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return v, nil
}

func fstatvfs(t *object.Thread, _, v object.Value) (object.Value, error) {
	fd, err := intArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	r, err := statFS("", fd)
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return r, nil
}
