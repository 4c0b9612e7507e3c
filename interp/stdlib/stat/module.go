// Package stat is the native module _stat: the constants and functions that
// interpret st_mode.
package stat

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// The bits of st_mode.
const (
	typeMask = 0o170000
	socket   = 0o140000
	link     = 0o120000
	regular  = 0o100000
	block    = 0o060000
	dir      = 0o040000
	char     = 0o020000
	fifo     = 0o010000
)

// Module is _stat.
var Module = object.ModuleDef{Name: "_stat", Doc: "The constants and functions that interpret st_mode.",
	Defs: []object.Def{
		{Name: "S_IFMT", Sig: "(mode, /)", Doc: "Return the portion of the file's mode that describes the file type.", F1: bits(typeMask)},
		{Name: "S_IMODE", Sig: "(mode, /)", Doc: "Return the portion of the file's mode that can be set by os.chmod().", F1: bits(0o7777)},
		test("S_ISDIR", dir, "a directory"),
		test("S_ISCHR", char, "a character special device file"),
		test("S_ISBLK", block, "a block special device file"),
		test("S_ISREG", regular, "a regular file"),
		test("S_ISFIFO", fifo, "a FIFO (named pipe)"),
		test("S_ISLNK", link, "a symbolic link"),
		test("S_ISSOCK", socket, "a socket"),
		test("S_ISDOOR", -1, "a door"),
		test("S_ISPORT", -1, "an event port"),
		test("S_ISWHT", -1, "a whiteout"),
		{Name: "filemode", Sig: "(mode, /)", Doc: "Convert a file's mode to a string of the form '-rwxrwxrwx'.", F1: fileMode},
	},
	Init: func(t *object.Thread, m *object.Module) error {
		for _, c := range constants {
			m.Dict.SetStr(t.Interp.Intern(c.name), object.Int(c.value))
		}
		return nil
	}}

// mode is an argument that C code takes as mode_t.
func mode(t *object.Thread, v object.Value) (int64, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	switch {
	case i.BigIntOf().Sign() < 0:
		return 0, object.OverflowErrorf("can't convert negative value to unsigned int")
	case !i.IsInt64():
		return 0, object.OverflowErrorf("Python int too large to convert to C unsigned long")
	case i.Int64() > 1<<32-1:
		return 0, object.OverflowErrorf("mode out of range")
	}
	return i.Int64(), nil
}

func bits(mask int64) func(t *object.Thread, self, v object.Value) (object.Value, error) {
	return func(t *object.Thread, _, v object.Value) (object.Value, error) {
		m, err := mode(t, v)
		return object.Int(m & mask), err
	}
}

func test(name string, kind int64, what string) object.Def {
	return object.Def{Name: name, Sig: "(mode, /)", Doc: name + "(mode) -> bool\n\nReturn True if mode is from " + what + ".",
		F1: func(t *object.Thread, _, v object.Value) (object.Value, error) {
			m, err := mode(t, v)
			return object.Bool(m&typeMask == kind), err
		}}
}

func fileMode(t *object.Thread, _, v object.Value) (object.Value, error) {
	m, err := mode(t, v)
	if err != nil {
		return object.Value{}, err
	}
	out := []byte("?rwxrwxrwx")
	switch m & typeMask {
	case regular:
		out[0] = '-'
	case dir:
		out[0] = 'd'
	case link:
		out[0] = 'l'
	case block:
		out[0] = 'b'
	case char:
		out[0] = 'c'
	case fifo:
		out[0] = 'p'
	case socket:
		out[0] = 's'
	}
	for i := range 9 {
		if m>>(8-i)&1 == 0 {
			out[i+1] = '-'
		}
	}
	for i, c := range [...]byte{'s', 's', 't'} {
		if m&(0o4000>>i) == 0 {
			continue
		}
		if p := &out[3*i+3]; *p == 'x' {
			*p = c
		} else {
			*p = c - 'a' + 'A'
		}
	}
	return object.StrValue(string(out)), nil
}

var constants = [...]struct {
	name  string
	value int64
}{
	{"S_IFDIR", dir}, {"S_IFCHR", char}, {"S_IFBLK", block}, {"S_IFREG", regular}, {"S_IFIFO", fifo}, {"S_IFLNK", link},
	{"S_IFSOCK", socket}, {"S_IFDOOR", 0}, {"S_IFPORT", 0}, {"S_IFWHT", 0},
	{"S_ISUID", 0o4000}, {"S_ISGID", 0o2000}, {"S_ISVTX", 0o1000}, {"S_ENFMT", 0o2000},
	{"S_IREAD", 0o400}, {"S_IWRITE", 0o200}, {"S_IEXEC", 0o100},
	{"S_IRWXU", 0o700}, {"S_IRUSR", 0o400}, {"S_IWUSR", 0o200}, {"S_IXUSR", 0o100},
	{"S_IRWXG", 0o070}, {"S_IRGRP", 0o040}, {"S_IWGRP", 0o020}, {"S_IXGRP", 0o010},
	{"S_IRWXO", 0o007}, {"S_IROTH", 0o004}, {"S_IWOTH", 0o002}, {"S_IXOTH", 0o001},
	{"UF_SETTABLE", 0xFFFF}, {"UF_NODUMP", 1}, {"UF_IMMUTABLE", 2}, {"UF_APPEND", 4}, {"UF_OPAQUE", 8}, {"UF_NOUNLINK", 16},
	{"UF_COMPRESSED", 32}, {"UF_TRACKED", 64}, {"UF_DATAVAULT", 128}, {"UF_HIDDEN", 0x8000},
	{"SF_SETTABLE", 0xFFFF0000}, {"SF_ARCHIVED", 1 << 16}, {"SF_IMMUTABLE", 1 << 17}, {"SF_APPEND", 1 << 18},
	{"SF_NOUNLINK", 1 << 20}, {"SF_SNAPSHOT", 1 << 21}, {"SF_FIRMLINK", 1 << 23}, {"SF_DATALESS", 1 << 30},
	{"ST_MODE", 0}, {"ST_INO", 1}, {"ST_DEV", 2}, {"ST_NLINK", 3}, {"ST_UID", 4}, {"ST_GID", 5}, {"ST_SIZE", 6},
	{"ST_ATIME", 7}, {"ST_MTIME", 8}, {"ST_CTIME", 9},
}
