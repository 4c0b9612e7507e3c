// Package posix is the native module nt: the calls of the operating system.
// What of it is independent of the system is there; processes and links are not.
package posix

import (
	"os"
	"runtime"
	"strings"
	"syscall"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
)

const moduleName = "nt"

// Module is nt.
var Module = object.ModuleDef{Name: moduleName, Doc: "This module provides access to operating system functionality.",
	Defs: []object.Def{
		{Name: "_create_environ", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) { return environ(), nil }},
		{Name: "_path_normpath", Sig: "(path)", FN: normPath},
		{Name: "_path_splitroot_ex", Sig: "(p)", FN: splitRoot},
		{Name: "_exit", Sig: "(status)", FN: func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
			n, err := intArg(t, a[0])
			if err == nil {
				os.Exit(n)
			}
			return object.Value{}, err
		}},
		{Name: "access", Sig: "(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)", FN: access},
		pathDef("chdir", "(path)", os.Chdir),
		{Name: "close", Sig: "(fd)", FN: func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
			fd, err := intArg(t, a[0])
			if err != nil {
				return object.Value{}, err
			}
			return none(syscall.Close(handle(fd)))
		}},
		{Name: "cpu_count", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
			return object.Int(int64(runtime.NumCPU())), nil
		}},
		{Name: "fspath", Sig: "(path)", FN: fspath},
		{Name: "fstat", Sig: "(fd)", FN: fstat},
		{Name: "getcwd", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
			s, err := os.Getwd()
			if err != nil {
				return none(err)
			}
			return object.StrValue(s), nil
		}},
		{Name: "getpid", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
			return object.Int(int64(os.Getpid())), nil
		}},
		{Name: "getppid", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
			return object.Int(int64(os.Getppid())), nil
		}},
		{Name: "listdir", Sig: "(path=None)", FN: listdir},
		{Name: "lseek", Sig: "(fd, position, whence, /)", F3: lseek},
		{Name: "lstat", Sig: "(path, *, dir_fd=None)", FN: lstat},
		pathDef("mkdir", "(path, mode=511, *, dir_fd=None)", func(name string) error { return os.Mkdir(name, 0o777) }),
		{Name: "open", Sig: "(path, flags, mode=511, *, dir_fd=None)", FN: open},
		{Name: "putenv", Sig: "(name, value, /)", F2: func(t *object.Thread, _, k, v object.Value) (object.Value, error) {
			if !k.IsStr() || !v.IsStr() {
				return object.Value{}, object.TypeErrorf("putenv() argument must be str")
			}
			return none(os.Setenv(k.Str().String(), v.Str().String()))
		}},
		{Name: "read", Sig: "(fd, length, /)", F2: read},
		pathDef("remove", "(path, *, dir_fd=None)", syscallUnlink),
		{Name: "rename", Sig: "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", FN: renameFunc("rename", false)},
		{Name: "replace", Sig: "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", FN: renameFunc("replace", true)},
		pathDef("rmdir", "(path, *, dir_fd=None)", syscall.Rmdir),
		{Name: "stat", Sig: "(path, *, dir_fd=None, follow_symlinks=True)", FN: stat},
		{Name: "strerror", Sig: "(code, /)", F1: func(t *object.Thread, _, v object.Value) (object.Value, error) {
			n, err := intArg(t, v)
			return object.StrValue(errno.Message(n)), err
		}},
		pathDef("unlink", "(path, *, dir_fd=None)", syscallUnlink),
		{Name: "unsetenv", Sig: "(name, /)", F1: func(t *object.Thread, _, k object.Value) (object.Value, error) {
			if !k.IsStr() {
				return object.Value{}, object.TypeErrorf("unsetenv() argument must be str, not %s", object.TypeName(k))
			}
			return none(os.Unsetenv(k.Str().String()))
		}},
		{Name: "urandom", Sig: "(size, /)", F1: urandom},
		{Name: "write", Sig: "(fd, data, /)", F2: write},
	},
	Init: func(t *object.Thread, m *object.Module) error {
		set := func(name string, v object.Value) { m.Dict.SetStr(t.Interp.Intern(name), v) }
		for _, c := range constants {
			set(c.name, object.Int(c.value))
		}
		for _, ty := range []*object.Type{statResultType, terminalSizeType, timesResultType, unameResultType} {
			set(ty.ShortName(), ty.Value())
		}
		set("error", object.OSError.Value())
		set("environ", environ())
		set("_have_functions", object.NewList(nil).Value())
		return nil
	}}

var constants = []struct {
	name  string
	value int64
}{
	{"F_OK", 0}, {"R_OK", 4}, {"W_OK", 2}, {"X_OK", 1},
	{"O_RDONLY", syscall.O_RDONLY}, {"O_WRONLY", syscall.O_WRONLY}, {"O_RDWR", syscall.O_RDWR}, {"O_APPEND", syscall.O_APPEND},
	{"O_CREAT", syscall.O_CREAT}, {"O_EXCL", syscall.O_EXCL}, {"O_TRUNC", syscall.O_TRUNC}, {"O_BINARY", 0}, {"O_TEXT", 0}, {"O_NOINHERIT", syscall.O_CLOEXEC},
}

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

func syscallUnlink(name string) error { return syscall.Unlink(name) }

// environ makes the dict of the environment that os.environ starts from.
func environ() object.Value {
	d := object.NewDict()
	for _, s := range os.Environ() {
		if i := strings.IndexByte(s[min(1, len(s)):], '='); i >= 0 {
			_, _, _ = d.SetDefault(nil, object.StrValue(s[:i+1]), object.StrValue(s[i+2:]))
		}
	}
	return d.Value()
}

func pathDef(name, sig string, call func(name string) error) object.Def {
	return object.Def{Name: name, Sig: sig, FN: func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		p, err := pathArg(t, a[0], name, "path", 0)
		if err != nil {
			return object.Value{}, err
		}
		t.Blocking(func() { err = call(p.name) })
		if err != nil {
			return object.Value{}, p.fail(err)
		}
		return object.None, nil
	}}
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
	info, err := os.Stat(p.name)
	return object.Bool(err == nil && (mode&2 == 0 || info.IsDir() || info.Mode()&0o200 != 0)), nil
}

func listdir(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "listdir", "path", allowNone)
	if err != nil {
		return object.Value{}, err
	}
	list, err := os.ReadDir(p.name)
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	out := make([]object.Value, len(list))
	for i, e := range list {
		out[i] = p.nameValue(e.Name())
	}
	return object.NewList(out).Value(), nil
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
	n, err := syscall.Seek(handle(fd), off, whence)
	if err != nil {
		return none(err)
	}
	return object.Int(n), nil
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
	h, err := syscall.Open(p.name, flags|syscall.O_CLOEXEC, uint32(mode))
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.Int(int64(h)), nil
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
	if n < 0 {
		return none(syscall.EINVAL)
	}
	buf := make([]byte, min(n, 0x7ffff000))
	t.Blocking(func() { n, err = syscall.Read(handle(fd), buf) })
	if err != nil && err != syscall.ERROR_BROKEN_PIPE {
		return none(err)
	}
	return object.CopyBytes(buf[:max(n, 0)]), nil
}

func write(t *object.Thread, _, f, data object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	b, err := object.GetBuffer(t, data, object.BufSimple)
	if err != nil {
		return object.Value{}, err
	}
	defer b.Done()
	var n int
	t.Blocking(func() { n, err = syscall.Write(handle(fd), b.Data[b.Offset:b.Offset+b.Len()]) })
	if err != nil {
		return none(err)
	}
	return object.Int(int64(n)), nil
}

func renameFunc(fn string, replace bool) func(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	return func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		from, err := pathArg(t, a[0], fn, "src", 0)
		if err != nil {
			return object.Value{}, err
		}
		to, err := pathArg(t, a[1], fn, "dst", 0)
		if err != nil {
			return object.Value{}, err
		}
		if !replace {
			if _, err := os.Lstat(to.name); err == nil {
				return object.Value{}, errno.OSErrorPaths(t, syscall.ERROR_ALREADY_EXISTS, from.value, to.value)
			}
		}
		if err := os.Rename(from.name, to.name); err != nil {
			return object.Value{}, errno.OSErrorPaths(t, err, from.value, to.value)
		}
		return object.None, nil
	}
}

// splitRootText splits a path of Windows into drive, root and tail.
func splitRootText(s string) (drive, root, tail string) {
	slashed := strings.ReplaceAll(s, "/", `\`)
	switch {
	case strings.HasPrefix(slashed, `\\`):
		// A share, or a device path: \\server\share\rest.
		start := 2
		if len(s) >= 8 && strings.EqualFold(slashed[:8], `\\?\UNC\`) {
			start = 8
		}
		i := strings.IndexByte(slashed[start:], '\\')
		if i < 0 {
			return s, "", ""
		}
		j := strings.IndexByte(slashed[start+i+1:], '\\')
		if j < 0 {
			return s, "", ""
		}
		n := start + i + 1 + j
		return s[:n], s[n : n+1], s[n+1:]
	case strings.HasPrefix(slashed, `\`):
		return "", s[:1], s[1:]
	case len(s) >= 3 && s[1] == ':' && slashed[2] == '\\':
		return s[:2], s[2:3], s[3:]
	case len(s) >= 2 && s[1] == ':':
		return s[:2], "", s[2:]
	}
	return "", "", s
}

func normalize(s string) string {
	if s == "" {
		return "."
	}
	drive, root, tail := splitRootText(strings.ReplaceAll(s, "/", `\`))
	var parts []string
	for _, p := range strings.Split(tail, `\`) {
		switch {
		case p == "" || p == ".":
		case p != "..":
			parts = append(parts, p)
		case len(parts) > 0 && parts[len(parts)-1] != "..":
			parts = parts[:len(parts)-1]
		case root == "":
			parts = append(parts, p)
		}
	}
	if s = drive + root + strings.Join(parts, `\`); s == "" {
		return "."
	}
	return s
}
