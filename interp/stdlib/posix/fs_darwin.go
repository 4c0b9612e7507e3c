package posix

import (
	"github.com/gopy-lang/gopy/interp/object"
	"golang.org/x/sys/unix"
)

func setTimes(dir int, name string, ts []unix.Timespec, flags int) error {
	if ts == nil {
		var err error
		if ts, err = nowTwice(); err != nil {
			return err
		}
	}
	return unix.UtimesNanoAt(dir, name, ts, flags)
}

func nowTwice() ([]unix.Timespec, error) {
	var ts unix.Timespec
	err := unix.ClockGettime(unix.CLOCK_REALTIME, &ts)
	return []unix.Timespec{ts, ts}, err
}

func setTimesFD(fd int, ts []unix.Timespec) error {
	if ts == nil {
		var err error
		if ts, err = nowTwice(); err != nil {
			return err
		}
	}
	return unix.Futimes(fd, []unix.Timeval{unix.NsecToTimeval(ts[0].Nano()), unix.NsecToTimeval(ts[1].Nano())})
}

func makeFIFO(dir int, name string, mode uint32) error {
	if dir != unix.AT_FDCWD {
		return unix.ENOSYS
	}
	return unix.Mkfifo(name, mode)
}

func statFS(name string, fd int) (object.Value, error) {
	var st unix.Statfs_t
	var err error
	if fd != -1 {
		err = retry(func() error { return unix.Fstatfs(fd, &st) })
	} else {
		err = retry(func() error { return unix.Statfs(name, &st) })
	}
	if err != nil {
		return object.Value{}, err
	}
	return object.NewStructSeq(statvfsResultType, object.Int(int64(st.Iosize)), object.Int(int64(st.Bsize)), object.Uint(st.Blocks), object.Uint(st.Bfree),
		object.Uint(st.Bavail), object.Uint(st.Files), object.Uint(st.Ffree), object.Uint(st.Ffree), object.Int(int64(st.Flags&3)), object.Int(255),
		object.Uint(uint64(uint32(st.Fsid.Val[0]))|uint64(uint32(st.Fsid.Val[1]))<<32)), nil
}
