package posix

import (
	"github.com/gopy-lang/gopy/interp/object"
	"golang.org/x/sys/unix"
)

var statExtra = []string{"st_blksize", "st_blocks", "st_rdev"}

func statTimes(st *unix.Stat_t) (atime, mtime, ctime stamp) {
	return stamp{int64(st.Atim.Sec), int64(st.Atim.Nsec)}, stamp{int64(st.Mtim.Sec), int64(st.Mtim.Nsec)}, stamp{int64(st.Ctim.Sec), int64(st.Ctim.Nsec)}
}

func statMore(st *unix.Stat_t) []object.Value {
	return []object.Value{object.Int(int64(st.Blksize)), object.Int(int64(st.Blocks)), object.Uint(uint64(st.Rdev))}
}
