package posix

import (
	"os"
	"strconv"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

var schedParamType = object.NewStructSeqType("posix.sched_param", "Currently has only one field: sched_priority", fields("sched_priority"), 1)

// sched_param has its priority as the only argument, unlike other struct sequences.
func init() {
	sig := object.ParseSignature("(sched_priority)")
	schedParamType.Slots.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		var a [1]object.Value
		if err := sig.Bind("sched_param", args, a[:]); err != nil {
			return object.Value{}, err
		}
		return object.NewStructSeq(schedParamType, a[0]), nil
	}
}

var systemDefs = []object.Def{
	{Name: "cpu_count", Sig: "()", Doc: "Return the number of logical CPUs in the system.", F0: onlineCPUs},
	{Name: "sysconf", Sig: "(name, /)", Doc: "Return an integer-valued system configuration variable.", F1: sysconf},
	{Name: "confstr", Sig: "(name, /)", Doc: "Return a string-valued system configuration variable.", F1: confstr},
	{Name: "pathconf", Sig: "(path, name)", Doc: "Return the configuration limit name for the file or directory path.", FN: pathconf},
	{Name: "fpathconf", Sig: "(fd, name, /)", Doc: "Return the configuration limit name for the file descriptor fd.",
		F2: func(t *object.Thread, _, a, b object.Value) (object.Value, error) {
			return pathconf(t, object.None, []object.Value{a, b})
		}},
	{Name: "ctermid", Sig: "()", Doc: "Return the name of the controlling terminal for this process.",
		F0: func(t *object.Thread, _ object.Value) (object.Value, error) { return object.StrValue("/dev/tty"), nil }},
	{Name: "fdatasync", Sig: "(fd)", Doc: "Force write of fd to disk without forcing update of metadata.", FN: fdCall(unix.Fdatasync)},
	{Name: "sync", Sig: "()", Doc: "Force write of everything to disk.",
		F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
			t.Blocking(unix.Sync)
			return object.None, nil
		}},
	{Name: "pipe2", Sig: "(flags, /)", Doc: "Create a pipe with flags set atomically.", F1: pipe2},
	{Name: "preadv", Sig: "(fd, buffers, offset, flags=0, /)", Doc: "Reads from a file descriptor into a number of mutable bytes-like objects.", FN: preadv},
	{Name: "pwritev", Sig: "(fd, buffers, offset, flags=0, /)", Doc: "Writes the contents of bytes-like objects to a file descriptor at a given offset.", FN: pwritev},
	{Name: "readv", Sig: "(fd, buffers, /)", Doc: "Read from a file descriptor fd into an iterable of buffers.", F2: readv},
	{Name: "writev", Sig: "(fd, buffers, /)", Doc: "Iterate over buffers, and write the contents of each to a file descriptor.", F2: writev},
	{Name: "sendfile", Sig: "(out_fd, in_fd, offset, count)", Doc: "Copy count bytes from file descriptor in_fd to file descriptor out_fd.", FN: sendfile},
	{Name: "copy_file_range", Sig: "(src, dst, count, offset_src=None, offset_dst=None)", Doc: "Copy count bytes from one file descriptor to another.", FN: copyFileRange},
	{Name: "posix_fallocate", Sig: "(fd, offset, length, /)", Doc: "Ensure a file has allocated at least a particular number of bytes on disk.", F3: fallocate},
	{Name: "posix_fadvise", Sig: "(fd, offset, length, advice, /)", Doc: "Announce an intention to access data in a specific pattern.", FN: fadvise},
	{Name: "mknod", Sig: "(path, mode=384, device=0, *, dir_fd=None)", Doc: "Create a node in the file system.", FN: mknod},
	{Name: "major", Sig: "(device, /)", Doc: "Extracts a device major number from a raw device number.", F1: deviceNumber(unix.Major)},
	{Name: "minor", Sig: "(device, /)", Doc: "Extracts a device minor number from a raw device number.", F1: deviceNumber(unix.Minor)},
	{Name: "makedev", Sig: "(major, minor, /)", Doc: "Composes a raw device number from the major and minor device numbers.", F2: makedev},
	{Name: "getresuid", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		r, e, s := unix.Getresuid()
		return object.TupleValue(object.Int(int64(r)), object.Int(int64(e)), object.Int(int64(s))), nil
	}},
	{Name: "getresgid", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		r, e, s := unix.Getresgid()
		return object.TupleValue(object.Int(int64(r)), object.Int(int64(e)), object.Int(int64(s))), nil
	}},
	{Name: "sched_yield", Sig: "()", Doc: "Voluntarily relinquish the CPU.",
		F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
			t.Blocking(func() { _, _, _ = unix.RawSyscall(unix.SYS_SCHED_YIELD, 0, 0, 0) })
			return object.None, nil
		}},
	{Name: "sched_getaffinity", Sig: "(pid, /)", Doc: "Return the affinity of the process identified by pid (or the current process if zero).", F1: getAffinity},
	{Name: "sched_setaffinity", Sig: "(pid, mask, /)", Doc: "Set the CPU affinity of the process identified by pid to mask.", F2: setAffinity},
	{Name: "sched_get_priority_max", Sig: "(policy)", FN: schedPriority(99)},
	{Name: "sched_get_priority_min", Sig: "(policy)", FN: schedPriority(1)},
	{Name: "sched_getscheduler", Sig: "(pid, /)", Doc: "Get the scheduling policy for the process identified by pid.", F1: getScheduler},
	{Name: "getxattr", Sig: "(path, attribute, *, follow_symlinks=True)", Doc: "Return the value of extended attribute attribute on path.", FN: getxattr},
	{Name: "setxattr", Sig: "(path, attribute, value, flags=0, *, follow_symlinks=True)", Doc: "Set extended attribute attribute on path to value.", FN: setxattr},
	{Name: "removexattr", Sig: "(path, attribute, *, follow_symlinks=True)", Doc: "Remove extended attribute attribute on path.", FN: removexattr},
	{Name: "listxattr", Sig: "(path=None, *, follow_symlinks=True)", Doc: "Return a list of extended attributes on path.", FN: listxattr},
	{Name: "eventfd", Sig: "(initval, flags=524288)", Doc: "Creates and returns an event notification file descriptor.", FN: eventfd},
	{Name: "eventfd_read", Sig: "(fd)", Doc: "Read eventfd value", FN: eventfdRead},
	{Name: "eventfd_write", Sig: "(fd, value)", Doc: "Write eventfd value.", FN: eventfdWrite},
	{Name: "tcgetpgrp", Sig: "(fd, /)", Doc: "Return the process group associated with the terminal specified by fd.", F1: tcgetpgrp},
	{Name: "tcsetpgrp", Sig: "(fd, pgid, /)", Doc: "Set the process group associated with the terminal specified by fd.", F2: tcsetpgrp},
	{Name: "ttyname", Sig: "(fd, /)", Doc: "Return the name of the terminal device connected to 'fd'.", F1: ttyname},
	{Name: "openpty", Sig: "()", Doc: "Open a pseudo-terminal.", F0: openpty},
	{Name: "pidfd_open", Sig: "(pid, flags=0)", Doc: "Return a file descriptor referring to the process pid.", FN: pidfdOpen},
	{Name: "waitid", Sig: "(idtype, id, options, /)", Doc: "Returns the result of waiting for a process or processes.", F3: waitid},
}

// clockTicks is the unit of the kernel's times, the same on all Linux systems.
const clockTicks = 100

func elapsed() float64 {
	var ts unix.Timespec
	_ = unix.ClockGettime(unix.CLOCK_MONOTONIC, &ts)
	return float64(ts.Nano()/(1e9/clockTicks)) / clockTicks
}

// priority is getpriority; the kernel gives 20 minus it.
func priority(which, who int) (int, error) {
	n, err := unix.Getpriority(which, who)
	return 20 - n, err
}

func getloadavg(t *object.Thread, _ object.Value) (object.Value, error) {
	data, err := os.ReadFile("/proc/loadavg")
	parts := strings.Fields(string(data))
	if err != nil || len(parts) < 3 {
		return object.Value{}, object.NewException(&object.OSError, "Load averages are unobtainable")
	}
	var v [3]object.Value
	for i := range v {
		f, _ := strconv.ParseFloat(parts[i], 64)
		v[i] = object.Float(f)
	}
	return object.TupleValue(v[:]...), nil
}

func loginName() string {
	data, err := os.ReadFile("/proc/self/loginuid")
	if err != nil || strings.TrimSpace(string(data)) == "4294967295" {
		return ""
	}
	passwd, _ := os.ReadFile("/etc/passwd")
	for _, line := range strings.Split(string(passwd), "\n") {
		if f := strings.Split(line, ":"); len(f) > 2 && f[2] == strings.TrimSpace(string(data)) {
			return f[0]
		}
	}
	return ""
}

func onlineCPUs(t *object.Thread, _ object.Value) (object.Value, error) {
	if n := t.Interp.Options.CPUCount; n > 0 {
		return object.Int(int64(n)), nil
	}
	if n := countCPUs("/sys/devices/system/cpu/online"); n > 0 {
		return object.Int(int64(n)), nil
	}
	return cpuCount(t, object.Value{})
}

// countCPUs counts the processors of a list like "0-3,6".
func countCPUs(file string) int {
	data, err := os.ReadFile(file)
	if err != nil {
		return 0
	}
	n := 0
	for _, part := range strings.Split(strings.TrimSpace(string(data)), ",") {
		from, to, ranged := strings.Cut(part, "-")
		a, err := strconv.Atoi(from)
		if err != nil {
			return 0
		}
		b := a
		if ranged {
			if b, err = strconv.Atoi(to); err != nil {
				return 0
			}
		}
		n += b - a + 1
	}
	return n
}

func pipe2(t *object.Thread, _, v object.Value) (object.Value, error) {
	flags, err := intArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	var p [2]int
	if err := makePipe(&p, flags); err != nil {
		return none(err)
	}
	return object.TupleValue(object.Int(int64(p[0])), object.Int(int64(p[1]))), nil
}

func readv(t *object.Thread, _, f, bufs object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	return vector(t, "readv", bufs, object.BufWritable, func(b [][]byte) (object.Value, error) {
		return transfer(t, func() (int, error) { return unix.Readv(fd, b) })
	})
}

func writev(t *object.Thread, _, f, bufs object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	return vector(t, "writev", bufs, object.BufSimple, func(b [][]byte) (object.Value, error) {
		return transfer(t, func() (int, error) { return unix.Writev(fd, b) })
	})
}

// vectorAt converts the arguments of preadv and pwritev.
func vectorAt(t *object.Thread, a []object.Value) (fd int, off int64, flags int, err error) {
	if fd, err = intArg(t, a[0]); err != nil {
		return
	}
	if off, err = int64Arg(t, a[2]); err != nil {
		return
	}
	flags, err = optInt(t, a[3], 0)
	return
}

func preadv(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, off, flags, err := vectorAt(t, a)
	if err != nil {
		return object.Value{}, err
	}
	return vector(t, "preadv", a[1], object.BufWritable, func(b [][]byte) (object.Value, error) {
		return transfer(t, func() (int, error) { return unix.Preadv2(fd, b, off, flags) })
	})
}

func pwritev(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, off, flags, err := vectorAt(t, a)
	if err != nil {
		return object.Value{}, err
	}
	return vector(t, "pwritev", a[1], object.BufSimple, func(b [][]byte) (object.Value, error) {
		return transfer(t, func() (int, error) { return unix.Pwritev2(fd, b, off, flags) })
	})
}

func sendfile(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	out, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	in, err := intArg(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	var off *int64
	if !a[2].IsNone() {
		n, err := int64Arg(t, a[2])
		if err != nil {
			return object.Value{}, err
		}
		off = &n
	}
	count, err := object.SizeArg(t, a[3])
	if err != nil {
		return object.Value{}, err
	}
	if count < 0 {
		return none(unix.EINVAL)
	}
	return transfer(t, func() (int, error) { return unix.Sendfile(out, in, off, min(count, maxTransfer)) })
}

func copyFileRange(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	src, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	dst, err := intArg(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	count, err := object.SizeArg(t, a[2])
	if err != nil {
		return object.Value{}, err
	}
	if count < 0 {
		return object.Value{}, object.ValueErrorf("negative value for 'count' not allowed")
	}
	var off [2]*int64
	for i, v := range a[3:5] {
		if v.IsNoneOrAbsent() {
			continue
		}
		n, err := int64Arg(t, v)
		if err != nil {
			return object.Value{}, err
		}
		off[i] = &n
	}
	return transfer(t, func() (int, error) { return unix.CopyFileRange(src, off[0], dst, off[1], count, 0) })
}

func fallocate(t *object.Thread, _, f, offset, length object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	off, err := int64Arg(t, offset)
	if err != nil {
		return object.Value{}, err
	}
	n, err := int64Arg(t, length)
	if err != nil {
		return object.Value{}, err
	}
	t.Blocking(func() { err = retry(func() error { return unix.Fallocate(fd, 0, off, n) }) })
	return none(err)
}

func fadvise(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	off, err := int64Arg(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	n, err := int64Arg(t, a[2])
	if err != nil {
		return object.Value{}, err
	}
	advice, err := intArg(t, a[3])
	if err != nil {
		return object.Value{}, err
	}
	return none(unix.Fadvise(fd, off, n, advice))
}

func mknod(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "mknod", "path", 0)
	if err != nil {
		return object.Value{}, err
	}
	mode, err := optInt(t, a[1], 0o600)
	if err != nil {
		return object.Value{}, err
	}
	var dev int64
	if a[2].P != nil {
		if dev, err = int64Arg(t, a[2]); err != nil {
			return object.Value{}, err
		}
	}
	dir, err := dirFD(t, a[3])
	if err != nil {
		return object.Value{}, err
	}
	if err := unix.Mknodat(dir, p.name, uint32(mode), int(dev)); err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.None, nil
}

func deviceNumber(f func(dev uint64) uint32) func(t *object.Thread, self, v object.Value) (object.Value, error) {
	return func(t *object.Thread, _, v object.Value) (object.Value, error) {
		i, err := object.Index(t, v)
		if err != nil {
			return object.Value{}, err
		}
		b := i.BigIntOf()
		if b.BitLen() > 64 {
			return object.Value{}, object.OverflowErrorf("Python int too large to convert to C unsigned long long")
		}
		n := b.Uint64()
		if b.Sign() < 0 {
			if !i.IsInt64() || i.Int64() != -1 {
				return object.Value{}, object.OverflowErrorf("can't convert negative int to unsigned")
			}
			n = 1<<64 - 1
		}
		return idValue(f(n)), nil
	}
}

func makedev(t *object.Thread, _, a, b object.Value) (object.Value, error) {
	x, err := int64Arg(t, a)
	if err != nil {
		return object.Value{}, err
	}
	y, err := int64Arg(t, b)
	if err != nil {
		return object.Value{}, err
	}
	return object.Uint(unix.Mkdev(uint32(x), uint32(y))), nil
}

func getAffinity(t *object.Thread, _, v object.Value) (object.Value, error) {
	pid, err := intArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	var set unix.CPUSet
	if err := unix.SchedGetaffinity(pid, &set); err != nil {
		return none(err)
	}
	out := object.NewList(nil)
	for i := range len(set) * 64 {
		if set.IsSet(i) {
			out.Append(object.Int(int64(i)))
		}
	}
	return object.CallArgs(t, object.SetType.Value(), out.Value())
}

func setAffinity(t *object.Thread, _, v, mask object.Value) (object.Value, error) {
	pid, err := intArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	var set unix.CPUSet
	err = object.ForEach(t, mask, func(x object.Value) error {
		n, err := intArg(t, x)
		if err != nil {
			return err
		}
		if n < 0 {
			return object.ValueErrorf("negative CPU number")
		}
		set.Set(n)
		return nil
	})
	if err != nil {
		return object.Value{}, err
	}
	return none(unix.SchedSetaffinity(pid, &set))
}

func schedPriority(real int64) func(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	return func(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
		policy, err := intArg(t, a[0])
		if err != nil {
			return object.Value{}, err
		}
		switch policy {
		case 1, 2:
			return object.Int(real), nil
		case 0, 3, 5, 6, 7:
			return object.Int(0), nil
		}
		return none(unix.EINVAL)
	}
}

func getScheduler(t *object.Thread, _, v object.Value) (object.Value, error) {
	pid, err := intArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	n, _, e := unix.RawSyscall(unix.SYS_SCHED_GETSCHEDULER, uintptr(pid), 0, 0)
	if e != 0 {
		return none(e)
	}
	return object.Int(int64(n)), nil
}

// attributeArgs converts a path, the name of an attribute and follow_symlinks.
func attributeArgs(t *object.Thread, fn string, file, name, follow object.Value) (p path, attr string, followed bool, err error) {
	if p, err = pathArg(t, file, fn, "path", allowFD|allowNone); err != nil {
		return
	}
	if name.P != nil {
		var q path
		if q, err = pathArg(t, name, fn, "attribute", 0); err != nil {
			return
		}
		attr = q.name
	}
	if followed, err = truth(t, follow, true); err == nil && p.fd != -1 && !followed {
		err = object.ValueErrorf("%s: cannot use fd and follow_symlinks together", fn)
	}
	return
}

func getxattr(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, attr, follow, err := attributeArgs(t, "getxattr", a[0], a[1], a[2])
	if err != nil {
		return object.Value{}, err
	}
	buf := make([]byte, 65536)
	var n int
	switch {
	case p.fd != -1:
		n, err = unix.Fgetxattr(p.fd, attr, buf)
	case follow:
		n, err = unix.Getxattr(p.name, attr, buf)
	default:
		n, err = unix.Lgetxattr(p.name, attr, buf)
	}
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.CopyBytes(buf[:n]), nil
}

func setxattr(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, attr, follow, err := attributeArgs(t, "setxattr", a[0], a[1], a[4])
	if err != nil {
		return object.Value{}, err
	}
	flags, err := optInt(t, a[3], 0)
	if err != nil {
		return object.Value{}, err
	}
	data, err := object.AsBytes(t, a[2])
	if err != nil {
		return object.Value{}, err
	}
	switch {
	case p.fd != -1:
		err = unix.Fsetxattr(p.fd, attr, data, flags)
	case follow:
		err = unix.Setxattr(p.name, attr, data, flags)
	default:
		err = unix.Lsetxattr(p.name, attr, data, flags)
	}
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.None, nil
}

func removexattr(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, attr, follow, err := attributeArgs(t, "removexattr", a[0], a[1], a[2])
	if err != nil {
		return object.Value{}, err
	}
	switch {
	case p.fd != -1:
		err = unix.Fremovexattr(p.fd, attr)
	case follow:
		err = unix.Removexattr(p.name, attr)
	default:
		err = unix.Lremovexattr(p.name, attr)
	}
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.None, nil
}

func listxattr(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, _, follow, err := attributeArgs(t, "listxattr", a[0], object.Value{}, a[1])
	if err != nil {
		return object.Value{}, err
	}
	buf := make([]byte, 65536)
	var n int
	switch {
	case p.fd != -1:
		n, err = unix.Flistxattr(p.fd, buf)
	case follow:
		n, err = unix.Listxattr(p.name, buf)
	default:
		n, err = unix.Llistxattr(p.name, buf)
	}
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	out := object.NewList(nil)
	for _, s := range strings.Split(string(buf[:n]), "\x00") {
		if s != "" {
			out.Append(nameValue(s, false))
		}
	}
	return out.Value(), nil
}

func eventfd(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	n, err := int64Arg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	flags, err := optInt(t, a[1], unix.EFD_CLOEXEC)
	if err != nil {
		return object.Value{}, err
	}
	fd, err := unix.Eventfd(uint(n), flags)
	if err != nil {
		return none(err)
	}
	return object.Int(int64(fd)), nil
}

func eventfdRead(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := fdArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	var buf [8]byte
	t.Blocking(func() { err = retry(func() error { _, err := unix.Read(fd, buf[:]); return err }) })
	if err != nil {
		return none(err)
	}
	n := uint64(0)
	for i := range buf {
		n |= uint64(buf[i]) << (8 * i)
	}
	return object.Uint(n), nil
}

func eventfdWrite(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	fd, err := fdArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	i, err := object.Index(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	n := i.BigIntOf().Uint64()
	var buf [8]byte
	for k := range buf {
		buf[k] = byte(n >> (8 * k))
	}
	t.Blocking(func() { err = retry(func() error { _, err := unix.Write(fd, buf[:]); return err }) })
	return none(err)
}

func tcgetpgrp(t *object.Thread, _, f object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	n, err := unix.IoctlGetInt(fd, unix.TIOCGPGRP)
	if err != nil {
		return none(err)
	}
	return object.Int(int64(int32(n))), nil
}

func tcsetpgrp(t *object.Thread, _, f, v object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	n, err := intArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	return none(unix.IoctlSetPointerInt(fd, unix.TIOCSPGRP, n))
}

func ttyname(t *object.Thread, _, f object.Value) (object.Value, error) {
	fd, err := intArg(t, f)
	if err != nil {
		return object.Value{}, err
	}
	if _, err := unix.IoctlGetTermios(fd, getTermios); err != nil {
		return none(err)
	}
	name, err := os.Readlink("/proc/self/fd/" + strconv.Itoa(fd))
	if err != nil {
		return none(err)
	}
	return nameValue(name, false), nil
}

func openpty(t *object.Thread, _ object.Value) (object.Value, error) {
	master, err := unix.Open("/dev/ptmx", unix.O_RDWR|unix.O_NOCTTY|unix.O_CLOEXEC, 0)
	if err != nil {
		return none(err)
	}
	n, err := unix.IoctlGetInt(master, unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(master, unix.TIOCSPTLCK, 0)
	}
	slave := -1
	if err == nil {
		slave, err = unix.Open("/dev/pts/"+strconv.Itoa(n), unix.O_RDWR|unix.O_NOCTTY|unix.O_CLOEXEC, 0)
	}
	if err != nil {
		_ = unix.Close(master)
		return none(err)
	}
	return object.TupleValue(object.Int(int64(master)), object.Int(int64(slave))), nil
}

func pidfdOpen(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	pid, err := intArg(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	flags, err := optInt(t, a[1], 0)
	if err != nil {
		return object.Value{}, err
	}
	fd, err := unix.PidfdOpen(pid, flags)
	if err != nil {
		return none(err)
	}
	return object.Int(int64(fd)), nil
}

func waitid(t *object.Thread, _, a, b, c object.Value) (object.Value, error) {
	var n [3]int
	for i, v := range [...]object.Value{a, b, c} {
		var err error
		if n[i], err = intArg(t, v); err != nil {
			return object.Value{}, err
		}
	}
	var info unix.Siginfo
	var err error
	t.Blocking(func() {
		err = retry(func() error { return unix.Waitid(n[0], n[1], &info, n[2], nil) })
	})
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	pid, uid, status := childInfo(&info)
	if pid == 0 {
		return object.None, nil
	}
	return object.NewStructSeq(waitidResultType, object.Int(int64(pid)), idValue(uid), object.Int(int64(info.Signo)), object.Int(int64(status)), object.Int(int64(info.Code))), nil
}
