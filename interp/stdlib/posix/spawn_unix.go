//go:build unix

package posix

import (
	"os"
	"strings"
	"syscall"

	"github.com/gopy-lang/gopy/interp/object"
	"golang.org/x/sys/unix"
)

// The file actions of posix_spawn.
const (
	spawnOpen = iota
	spawnClose
	spawnDup2
)

const spawnSig = "(path, argv, env, /, *, file_actions=(), setpgroup=None, resetids=False, setsid=False, setsigmask=(), setsigdef=(), scheduler=None)"

// InheritedFiles is the descriptor table that a child gets when nothing is
// said: what is not closed on exec, by number; ^0 stands for nothing.
func InheritedFiles() []uintptr {
	var out []uintptr
	for fd := 0; fd <= highestFD(); fd++ {
		flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFD, 0)
		if err != nil || flags&unix.FD_CLOEXEC != 0 {
			out = append(out, ^uintptr(0))
		} else {
			out = append(out, uintptr(fd))
		}
	}
	return out
}

// highestFD returns the number of the highest descriptor in use.
func highestFD() int {
	// Not os.Open: that would open descriptors for Go's poller.
	dir, err := unix.Open("/dev/fd", unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		return 255
	}
	d := os.NewFile(uintptr(dir), "/dev/fd")
	defer d.Close()
	names, _ := d.Readdirnames(-1)
	top := 2
	for _, s := range names {
		n := 0
		for i := range len(s) {
			n = 10*n + int(s[i]-'0')
		}
		if n != dir {
			top = max(top, n)
		}
	}
	return top
}

func posixSpawn(search bool) func(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	fn := "posix_spawn"
	if search {
		fn = "posix_spawnp"
	}
	return func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		p, err := pathArg(t, a[0], fn, "path", 0)
		if err != nil {
			return object.Value{}, err
		}
		args, err := argList(t, fn, a[1])
		if err != nil {
			return object.Value{}, err
		}
		env := os.Environ()
		if !a[2].IsNone() {
			if env, err = envList(t, a[2]); err != nil {
				return object.Value{}, err
			}
		}
		attr := &syscall.ProcAttr{Env: env, Files: InheritedFiles(), Sys: &syscall.SysProcAttr{}}
		var opened []int
		defer func() {
			for _, fd := range opened {
				_ = unix.Close(fd)
			}
		}()
		if a[3].P != nil && !a[3].IsNone() {
			if err := fileActions(t, a[3], attr, &opened); err != nil {
				return object.Value{}, err
			}
		}
		if a[4].P != nil && !a[4].IsNone() {
			n, err := intArg(t, a[4])
			if err != nil {
				return object.Value{}, err
			}
			attr.Sys.Setpgid, attr.Sys.Pgid = true, n
		}
		if attr.Sys.Setsid, err = truth(t, a[6], false); err != nil {
			return object.Value{}, err
		}
		if a[9].P != nil && !a[9].IsNone() {
			if !a[9].IsTuple() {
				return object.Value{}, object.TypeErrorf("%s: scheduler must be a tuple or None", fn)
			}
			return object.Value{}, object.Errorf(&object.NotImplementedError, "%s: the scheduler option is not supported", fn)
		}
		for i, x := range a[7:9] {
			if x.P == nil {
				continue
			}
			n, err := countSignals(t, x)
			if err != nil {
				return object.Value{}, err
			}
			if i == 0 && n > 0 {
				return object.Value{}, object.Errorf(&object.NotImplementedError, "%s: the setsigmask option is not supported", fn)
			}
		}
		names := []string{p.name}
		if search && !strings.Contains(p.name, "/") {
			names = names[:0]
			for _, dir := range strings.Split(os.Getenv("PATH"), ":") {
				if dir == "" {
					dir = "."
				}
				names = append(names, dir+"/"+p.name)
			}
		}
		var pid int
		t.Blocking(func() {
			err = unix.ENOENT
			for _, name := range names {
				if pid, err = syscall.ForkExec(name, args, attr); err == nil || err != unix.ENOENT && err != unix.ENOTDIR && err != unix.EACCES {
					return
				}
			}
		})
		if err != nil {
			return object.Value{}, p.fail(err)
		}
		return object.Int(int64(pid)), nil
	}
}

// countSignals checks a set of signal numbers.
func countSignals(t *object.Thread, v object.Value) (n int, err error) {
	err = object.ForEach(t, v, func(x object.Value) error {
		sig, err := intArg(t, x)
		if err == nil && (sig < 1 || sig > 64) {
			err = object.ValueErrorf("signal number %d out of range [1; 64]", sig)
		}
		n++
		return err
	})
	return n, err
}

// fileActions applies the actions of posix_spawn to the descriptor table.
func fileActions(t *object.Thread, v object.Value, attr *syscall.ProcAttr, opened *[]int) error {
	set := func(fd int, to uintptr) {
		for len(attr.Files) <= fd {
			attr.Files = append(attr.Files, ^uintptr(0))
		}
		attr.Files[fd] = to
	}
	return object.ForEach(t, v, func(x object.Value) error {
		if !x.IsTuple() || len(x.Tuple().Items) == 0 {
			return object.TypeErrorf("Each file_actions element must be a non-empty tuple")
		}
		items := x.Tuple().Items
		kind, err := intArg(t, items[0])
		if err != nil {
			return err
		}
		numbers := func(want int) ([]int, error) {
			if len(items) != want {
				return nil, object.TypeErrorf("A %s file_action tuple must have %d elements", [...]string{"open", "close", "dup2"}[kind], want)
			}
			out := make([]int, want)
			for i := 1; i < want; i++ {
				if kind == spawnOpen && i == 2 {
					continue
				}
				if out[i], err = intArg(t, items[i]); err != nil {
					return nil, err
				}
			}
			return out, nil
		}
		switch kind {
		case spawnOpen:
			n, err := numbers(5)
			if err != nil {
				return err
			}
			name, err := envText(t, items[2])
			if err != nil {
				return err
			}
			fd, err := unix.Open(name, n[3]|unix.O_CLOEXEC, uint32(n[4]))
			if err != nil {
				return path{fd: -1, value: items[2]}.fail(err)
			}
			*opened = append(*opened, fd)
			set(n[1], uintptr(fd))
		case spawnClose:
			n, err := numbers(2)
			if err != nil {
				return err
			}
			set(n[1], ^uintptr(0))
		case spawnDup2:
			n, err := numbers(3)
			if err != nil {
				return err
			}
			from := uintptr(n[1])
			if n[1] >= 0 && n[1] < len(attr.Files) && attr.Files[n[1]] != ^uintptr(0) {
				from = attr.Files[n[1]]
			}
			set(n[2], from)
		default:
			return object.TypeErrorf("Unknown file_actions identifier")
		}
		return nil
	})
}
