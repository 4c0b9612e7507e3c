package posix

import (
	"github.com/gopy-lang/gopy/interp/object"
	"golang.org/x/sys/unix"
)

var statExtra = []string{"st_blksize", "st_blocks", "st_rdev", "st_flags", "st_gen", "st_birthtime"}

func statTimes(st *unix.Stat_t) (atime, mtime, ctime stamp) {
	return stamp{st.Atim.Sec, st.Atim.Nsec}, stamp{st.Mtim.Sec, st.Mtim.Nsec}, stamp{st.Ctim.Sec, st.Ctim.Nsec}
}

func statMore(st *unix.Stat_t) []object.Value {
	return []object.Value{object.Int(int64(st.Blksize)), object.Int(st.Blocks), object.Int(int64(st.Rdev)), object.Int(int64(st.Flags)),
		object.Int(int64(st.Gen)), stamp{st.Btim.Sec, st.Btim.Nsec}.float()}
}
