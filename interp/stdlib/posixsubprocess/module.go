//go:build unix

// Package posixsubprocess is the native module _posixsubprocess. Go cannot run
// Python code between fork and exec, so preexec_fn is refused.
package posixsubprocess

import (
	"fmt"
	"os"
	"strings"
	"syscall"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/posix"
	"golang.org/x/sys/unix"
)

// Module is _posixsubprocess.
var Module = object.ModuleDef{Name: "_posixsubprocess", Doc: "A POSIX helper for the subprocess module.", Defs: []object.Def{
	{Name: "fork_exec", Doc: "Spawn a fresh new child process.", FN: forkExec,
		Sig: "(args, executable_list, close_fds, pass_fds, cwd, env, p2cread, p2cwrite, c2pread, c2pwrite, errread, errwrite, errpipe_read, errpipe_write, restore_signals, call_setsid, pgid_to_set, gid, extra_groups, uid, child_umask, preexec_fn, /)"},
}}

// The places of the arguments.
const (
	argArgs = iota
	argExecutables
	argCloseFDs
	argPassFDs
	argCwd
	argEnv
	argIn
	_
	_
	argOut
	_
	argErr
	_
	argErrPipe
	_
	argSetsid
	argGroup
	argGID
	argGroups
	argUID
	argUmask
	argPreexec
)

// text converts a program argument, a path or a variable.
func text(t *object.Thread, v object.Value) (string, error) {
	var s string
	if v.IsBytes() {
		s = string(v.Bytes())
	} else {
		p, err := object.FSPath(t, v)
		if err != nil {
			return "", err
		}
		s = object.EncodeFS(p)
	}
	if strings.IndexByte(s, 0) >= 0 {
		if v.IsBytes() {
			return "", object.ValueErrorf("embedded null byte")
		}
		return "", object.ValueErrorf("embedded null character")
	}
	return s, nil
}

func texts(t *object.Thread, v object.Value) ([]string, error) {
	items, err := object.CollectItems(t, v)
	if err != nil {
		return nil, err
	}
	out := make([]string, len(items))
	for i, x := range items {
		if out[i], err = text(t, x); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func number(t *object.Thread, v object.Value) (int, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() || i.Int64() != int64(int32(i.Int64())) {
		return 0, object.OverflowErrorf("Python int too large to convert to C int")
	}
	return int(i.Int64()), nil
}

// passed converts pass_fds, which must be sorted.
func passed(t *object.Thread, v object.Value) ([]int, error) {
	if !v.IsTuple() {
		return nil, object.TypeErrorf("fork_exec() argument 4 must be tuple, not %s", object.TypeName(v))
	}
	out := make([]int, 0, len(v.Tuple().Items))
	last := -1
	for _, x := range v.Tuple().Items {
		if !x.IsInt() || !x.ExactInt().IsInt64() || x.ExactInt().Int64() <= int64(last) || x.ExactInt().Int64() > 1<<31-1 {
			return nil, object.ValueErrorf("bad value(s) in fds_to_keep")
		}
		last = int(x.ExactInt().Int64())
		out = append(out, last)
	}
	return out, nil
}

const closed = ^uintptr(0)

func isOpen(fd int) bool {
	_, err := unix.FcntlInt(uintptr(fd), unix.F_GETFD, 0)
	return err == nil
}

// files is the descriptor table of the child.
func files(closeFDs bool, keep []int, std [3]int, errPipe int) []uintptr {
	out := posix.InheritedFiles()
	if closeFDs {
		for i := 3; i < len(out); i++ {
			out[i] = closed
		}
	}
	for len(out) < 3 {
		out = append(out, closed)
	}
	for _, fd := range keep {
		if fd != errPipe && fd > 2 && isOpen(fd) {
			for len(out) <= fd {
				out = append(out, closed)
			}
			out[fd] = uintptr(fd)
		}
	}
	for i, fd := range std {
		if fd >= 0 {
			out[i] = uintptr(fd)
		}
	}
	return out
}

// credential converts the ids, which may be None.
func credential(t *object.Thread, a []object.Value) (*syscall.Credential, error) {
	if a[argGID].IsNone() && a[argGroups].IsNone() && a[argUID].IsNone() {
		return nil, nil
	}
	c := &syscall.Credential{Uid: uint32(unix.Geteuid()), Gid: uint32(unix.Getegid()), NoSetGroups: a[argGroups].IsNone()}
	id := func(v object.Value, what string) (uint32, error) {
		i, err := object.Index(t, v)
		if err != nil {
			return 0, err
		}
		if !i.IsInt64() || i.Int64() < 0 || i.Int64() >= 1<<32-1 {
			return 0, object.ValueErrorf("invalid %s", what)
		}
		return uint32(i.Int64()), nil
	}
	var err error
	if !a[argUID].IsNone() {
		if c.Uid, err = id(a[argUID], "user id"); err != nil {
			return nil, err
		}
	}
	if !a[argGID].IsNone() {
		if c.Gid, err = id(a[argGID], "group id"); err != nil {
			return nil, err
		}
	}
	if !a[argGroups].IsNone() {
		err = object.ForEach(t, a[argGroups], func(x object.Value) error {
			g, err := id(x, "group id")
			c.Groups = append(c.Groups, g)
			return err
		})
	}
	return c, err
}

func forkExec(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	if !a[argPreexec].IsNone() {
		return object.Value{}, object.Errorf(&object.NotImplementedError, "preexec_fn is not supported")
	}
	closeFDs, err := object.Truth(t, a[argCloseFDs])
	if err != nil {
		return object.Value{}, err
	}
	keep, err := passed(t, a[argPassFDs])
	if err != nil {
		return object.Value{}, err
	}
	executables, err := texts(t, a[argExecutables])
	if err != nil {
		return object.Value{}, err
	}
	args, err := texts(t, a[argArgs])
	if err != nil {
		return object.Value{}, err
	}
	attr := &syscall.ProcAttr{Env: os.Environ(), Sys: &syscall.SysProcAttr{}}
	if !a[argEnv].IsNone() {
		if attr.Env, err = texts(t, a[argEnv]); err != nil {
			return object.Value{}, err
		}
	}
	if !a[argCwd].IsNone() {
		if attr.Dir, err = text(t, a[argCwd]); err != nil {
			return object.Value{}, err
		}
	}
	var std [3]int
	for i, k := range [...]int{argIn, argOut, argErr} {
		if std[i], err = number(t, a[k]); err != nil {
			return object.Value{}, err
		}
	}
	errPipe, err := number(t, a[argErrPipe])
	if err != nil {
		return object.Value{}, err
	}
	if attr.Sys.Setsid, err = object.Truth(t, a[argSetsid]); err != nil {
		return object.Value{}, err
	}
	group, err := number(t, a[argGroup])
	if err != nil {
		return object.Value{}, err
	}
	if group >= 0 {
		attr.Sys.Setpgid, attr.Sys.Pgid = true, group
	}
	umask, err := number(t, a[argUmask])
	if err != nil {
		return object.Value{}, err
	}
	if attr.Sys.Credential, err = credential(t, a); err != nil {
		return object.Value{}, err
	}
	attr.Files = files(closeFDs, keep, std, errPipe)
	var pid int
	report := ""
	t.Blocking(func() {
		if attr.Dir != "" || !a[argCwd].IsNone() {
			if err := usableDir(attr.Dir); err != 0 {
				report = fmt.Sprintf("OSError:%x:noexec:chdir", int(err))
				return
			}
		}
		if umask >= 0 {
			defer unix.Umask(unix.Umask(umask))
		}
		failed := syscall.Errno(0)
		for _, name := range executables {
			var err error
			if pid, err = syscall.ForkExec(name, args, attr); err == nil {
				return
			}
			e, ok := err.(syscall.Errno)
			if !ok {
				e = unix.EINVAL
			}
			if failed == 0 || failed == unix.ENOENT || failed == unix.ENOTDIR {
				failed = e
			}
		}
		report = fmt.Sprintf("OSError:%x:", int(failed))
	})
	if report != "" {
		// subprocess reads what happened from the pipe; no child of that number is there to be waited for.
		_, _ = unix.Write(errPipe, []byte(report))
		return object.Int(int64(os.Getpid())), nil
	}
	return object.Int(int64(pid)), nil
}

// usableDir finds out whether a process can start in a directory.
func usableDir(dir string) syscall.Errno {
	var st unix.Stat_t
	err := unix.Stat(dir, &st)
	if err == nil && st.Mode&unix.S_IFMT != unix.S_IFDIR {
		err = unix.ENOTDIR
	}
	if err == nil {
		err = unix.Access(dir, unix.X_OK)
	}
	e, _ := err.(syscall.Errno)
	return e
}
