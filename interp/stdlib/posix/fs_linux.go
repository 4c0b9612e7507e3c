package posix

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
	"golang.org/x/sys/unix"
)

func setTimes(dir int, name string, ts []unix.Timespec, flags int) error {
	return unix.UtimesNanoAt(dir, name, ts, flags)
}

// setTimesFD is futimens: utimensat without a name.
func setTimesFD(fd int, ts []unix.Timespec) error {
	var p unsafe.Pointer
	if ts != nil {
		p = unsafe.Pointer(&ts[0])
	}
	if _, _, e := unix.Syscall6(unix.SYS_UTIMENSAT, uintptr(fd), 0, uintptr(p), 0, 0, 0); e != 0 {
		return e
	}
	return nil
}

func makeFIFO(dir int, name string, mode uint32) error {
	return unix.Mknodat(dir, name, unix.S_IFIFO|mode, 0)
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
	frag := st.Frsize
	if frag == 0 {
		frag = st.Bsize
	}
	flags := int64(st.Flags) &^ 0x20 // ST_VALID is the kernel's own
	return object.NewStructSeq(statvfsResultType, object.Int(int64(st.Bsize)), object.Int(int64(frag)), object.Uint(st.Blocks), object.Uint(st.Bfree),
		object.Uint(st.Bavail), object.Uint(st.Files), object.Uint(st.Ffree), object.Uint(st.Ffree), object.Int(flags), object.Int(int64(st.Namelen)),
		object.Uint(uint64(uint32(st.Fsid.Val[0]))|uint64(uint32(st.Fsid.Val[1]))<<32)), nil
}
