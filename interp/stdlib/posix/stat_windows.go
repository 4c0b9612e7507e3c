package posix

import (
	"os"
	"syscall"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
)

var statExtra = []string{"st_birthtime", "st_birthtime_ns", "st_file_attributes", "st_reparse_tag"}

func fileStamp(t syscall.Filetime) stamp {
	n := t.Nanoseconds()
	return stamp{n / 1e9, n % 1e9}
}

// statValue makes the stat_result of what Go found out about a file.
func statValue(info os.FileInfo) object.Value {
	mode := int64(info.Mode().Perm())
	switch m := info.Mode(); {
	case m.IsDir():
		mode |= 0o040111
	case m&os.ModeSymlink != 0:
		mode |= 0o120000
	case m&os.ModeCharDevice != 0:
		mode |= 0o020000
	case m&os.ModeNamedPipe != 0:
		mode |= 0o010000
	default:
		mode |= 0o100000
	}
	zero := object.Int(0)
	head := [7]object.Value{object.Int(mode), zero, zero, object.Int(1), zero, zero, object.Int(info.Size())}
	m := info.ModTime()
	mtime := stamp{m.Unix(), int64(m.Nanosecond())}
	atime, birth, attrs := mtime, mtime, int64(0)
	if d, ok := info.Sys().(*syscall.Win32FileAttributeData); ok {
		atime, mtime, birth, attrs = fileStamp(d.LastAccessTime), fileStamp(d.LastWriteTime), fileStamp(d.CreationTime), int64(d.FileAttributes)
	}
	return statResult(head, atime, mtime, birth, birth.float(), birth.nanoseconds(), object.Int(attrs), zero)
}

func stat(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	follow, err := truth(t, a[2], true)
	if err != nil {
		return object.Value{}, err
	}
	return statPath(t, "stat", a[0], follow)
}

func lstat(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	return statPath(t, "lstat", a[0], false)
}

func statPath(t *object.Thread, fn string, v object.Value, follow bool) (object.Value, error) {
	p, err := pathArg(t, v, fn, "path", allowFD)
	if err != nil {
		return object.Value{}, err
	}
	if p.fd != -1 {
		return statHandle(p.fd)
	}
	f := os.Stat
	if !follow {
		f = os.Lstat
	}
	info, err := f(p.name)
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return statValue(info), nil
}

func statHandle(fd int) (object.Value, error) {
	info, err := os.NewFile(uintptr(handle(fd)), "").Stat()
	if err != nil {
		return object.Value{}, errno.OSError(syscall.Errno(6))
	}
	return statValue(info), nil
}

func fstat(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	return statHandle(fd)
}
