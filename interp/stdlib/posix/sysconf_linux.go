package posix

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
	"golang.org/x/sys/unix"
)

// childInfo reads the part of a siginfo that tells about a child: the pid, the
// user and the status follow the three numbers at the start and their padding.
func childInfo(info *unix.Siginfo) (pid int32, uid uint32, status int32) {
	p := unsafe.Pointer(info)
	return *(*int32)(unsafe.Add(p, 16)), *(*uint32)(unsafe.Add(p, 20)), *(*int32)(unsafe.Add(p, 24))
}

// confName converts the name of a configuration variable.
func confName(t *object.Thread, v object.Value, names []constant) (int, error) {
	if v.IsStr() {
		for _, c := range names {
			if c.name == v.Str().String() {
				return int(c.value), nil
			}
		}
		return 0, object.ValueErrorf("unrecognized configuration name")
	}
	if v.Type().Slots.Index == nil {
		return 0, object.TypeErrorf("configuration names must be strings or integers")
	}
	return intArg(t, v)
}

func limit(resource int) int64 {
	var r unix.Rlimit
	if unix.Getrlimit(resource, &r) != nil || r.Cur > 1<<62 {
		return -1
	}
	return int64(r.Cur)
}

func sysconf(t *object.Thread, _, v object.Value) (object.Value, error) {
	n, err := confName(t, v, sysconfNames)
	if err != nil {
		return object.Value{}, err
	}
	var r int64
	switch n {
	case 0: // SC_ARG_MAX
		r = max(limit(unix.RLIMIT_STACK)/4, 131072)
	case 1:
		r = limit(unix.RLIMIT_NPROC)
	case 2:
		r = clockTicks
	case 4:
		r = limit(unix.RLIMIT_NOFILE)
	case 30:
		r = int64(unix.Getpagesize())
	case 83, 84:
		c := countCPUs("/sys/devices/system/cpu/online")
		if n == 83 {
			c = countCPUs("/sys/devices/system/cpu/possible")
		}
		r = int64(max(c, 1))
	case 85, 86:
		var info unix.Sysinfo_t
		if err := unix.Sysinfo(&info); err != nil {
			return none(err)
		}
		r = int64(uint64(info.Totalram) * uint64(info.Unit) / uint64(unix.Getpagesize()))
		if n == 86 {
			r = int64(uint64(info.Freeram) * uint64(info.Unit) / uint64(unix.Getpagesize()))
		}
	default:
		x, ok := fixedValue(sysconfValues[:], n)
		if !ok {
			return none(unix.EINVAL)
		}
		r = x
	}
	return object.Int(r), nil
}

func confstr(t *object.Thread, _, v object.Value) (object.Value, error) {
	n, err := confName(t, v, confstrNames)
	if err != nil {
		return object.Value{}, err
	}
	switch n {
	case 0:
		return object.StrValue("/bin:/usr/bin"), nil
	case 2, 3: // versions of a C library that is not there
		return object.None, nil
	}
	for _, c := range confstrNames {
		if c.value == int64(n) {
			return object.StrValue(""), nil
		}
	}
	return none(unix.EINVAL)
}

func pathconf(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	n, err := confName(t, a[1], pathconfNames)
	if err != nil {
		return object.Value{}, err
	}
	p, err := pathArg(t, a[0], "pathconf", "path", allowFD)
	if err != nil {
		return object.Value{}, err
	}
	var st unix.Statfs_t
	if p.fd != -1 {
		err = unix.Fstatfs(p.fd, &st)
	} else {
		err = unix.Statfs(p.name, &st)
	}
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	switch n {
	case 3: // PC_NAME_MAX
		return object.Int(int64(st.Namelen)), nil
	case 14, 16, 17, 18: // PC_REC_INCR_XFER_SIZE and its like
		return object.Int(int64(st.Bsize)), nil
	}
	r, ok := fixedValue(pathconfValues[:], n)
	if !ok {
		return none(unix.EINVAL)
	}
	return object.Int(r), nil
}

var nameTables = [...]struct {
	name  string
	names []constant
}{{"sysconf_names", sysconfNames}, {"confstr_names", confstrNames}, {"pathconf_names", pathconfNames}}

// fixedValue looks a value up in a table of numbers.
func fixedValue(table [][2]int64, n int) (int64, bool) {
	for _, e := range table {
		if e[0] == int64(n) {
			return e[1], true
		}
	}
	return 0, false
}
