package posix

import (
	"math/big"

	"github.com/gopy-lang/gopy/interp/object"
)

func fields(names ...string) []object.StructSeqField {
	out := make([]object.StructSeqField, len(names))
	for i, n := range names {
		out[i].Name = n
	}
	return out
}

var (
	statResultType = object.NewStructSeqType("os.stat_result", "stat_result: Result from stat, fstat, or lstat.\n\nThis object may be accessed either as a tuple of\n  (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime)\nor via the attributes st_mode, st_ino, st_dev, st_nlink, st_uid, and so on.",
		fields(append([]string{"st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "", "", "",
			"st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns"}, statExtra...)...), 10)
	terminalSizeType = object.NewStructSeqType("os.terminal_size", "A tuple of (columns, lines) for holding terminal window size",
		[]object.StructSeqField{{Name: "columns", Doc: "width of the terminal window in characters"}, {Name: "lines", Doc: "height of the terminal window in characters"}}, 2)
	timesResultType = object.NewStructSeqType(moduleName+".times_result", "times_result: Result from os.times().",
		fields("user", "system", "children_user", "children_system", "elapsed"), 5)
	unameResultType = object.NewStructSeqType(moduleName+".uname_result", "uname_result: Result from os.uname().",
		fields("sysname", "nodename", "release", "version", "machine"), 5)
)

// stamp is a time of a file.
type stamp struct{ sec, nsec int64 }

func (s stamp) float() object.Value { return object.Float(float64(s.sec) + 1e-9*float64(s.nsec)) }

func (s stamp) nanoseconds() object.Value {
	if n := s.sec * 1e9; n/1e9 == s.sec && n+s.nsec >= n {
		return object.Int(n + s.nsec)
	}
	z := big.NewInt(s.sec)
	z.Mul(z, big.NewInt(1e9))
	return object.NewBigInt(z.Add(z, big.NewInt(s.nsec)))
}

// statResult makes a stat_result of the fields before the times, the times and
// what the system has beyond them.
func statResult(head [7]object.Value, atime, mtime, ctime stamp, extra ...object.Value) object.Value {
	v := make([]object.Value, 0, 20)
	v = append(v, head[:]...)
	v = append(v, object.Int(atime.sec), object.Int(mtime.sec), object.Int(ctime.sec))
	v = append(v, atime.float(), mtime.float(), ctime.float(), atime.nanoseconds(), mtime.nanoseconds(), ctime.nanoseconds())
	return object.NewStructSeq(statResultType, append(v, extra...)...)
}
