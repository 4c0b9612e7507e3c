//go:build unix

package posix

import (
	"os"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
	"golang.org/x/sys/unix"
)

// readDir opens and reads a directory; names come as the system has them.
func readDir(t *object.Thread, p path) ([]os.DirEntry, error) {
	var list []os.DirEntry
	var err error
	t.Blocking(func() {
		var f *os.File
		if p.fd != -1 {
			var fd int
			if fd, err = unix.FcntlInt(uintptr(p.fd), unix.F_DUPFD_CLOEXEC, 0); err != nil {
				return
			}
			f = os.NewFile(uintptr(fd), "")
			_, _ = f.Seek(0, 0)
		} else {
			var fd int
			err = retry(func() error {
				var err error
				fd, err = unix.Open(p.name, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
				return err
			})
			if err != nil {
				return
			}
			f = os.NewFile(uintptr(fd), p.name)
		}
		defer f.Close()
		list, err = f.ReadDir(-1)
	})
	return list, err
}

func listdir(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "listdir", "path", allowFD|allowNone)
	if err != nil {
		return object.Value{}, err
	}
	list, err := readDir(t, p)
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	out := make([]object.Value, len(list))
	for i, e := range list {
		out[i] = p.nameValue(e.Name())
	}
	return object.NewList(out).Value(), nil
}

// scandirIterator is what os.scandir returns.
type scandirIterator struct {
	object.Object
	dir  path
	list []os.DirEntry
}

// DirEntry is an os.DirEntry.
type dirEntry struct {
	object.Object
	name, path object.Value
	file       string // for the system
	dir        int    // the descriptor that was scanned, or AT_FDCWD
	mode       os.FileMode
	known      bool // mode is known
	inode      uint64
	stat       object.Value
	lstat      object.Value
	statMode   uint32
	lstatMode  uint32
}

var (
	scandirIteratorType = object.Type{Name: "posix.ScandirIterator", Flags: object.FlagDisallowNew}
	dirEntryType        = object.Type{Name: "posix.DirEntry", Flags: object.FlagDisallowNew}
)

func scandirOf(v object.Value) *scandirIterator { return (*scandirIterator)(v.P) }
func dirEntryOf(v object.Value) *dirEntry       { return (*dirEntry)(v.P) }

func init() {
	ty := &scandirIteratorType
	ty.Slots.Iter = object.IterSelf
	ty.Slots.Next = scandirNext
	closeIt := func(t *object.Thread, v object.Value) (object.Value, error) {
		scandirOf(v).list = nil
		return object.None, nil
	}
	ty.Methods = []object.Def{
		{Name: "__enter__", Sig: "()", F0: object.IterSelf},
		{Name: "__exit__", Sig: "(*args)", FN: func(t *object.Thread, v object.Value, _ []object.Value) (object.Value, error) {
			return closeIt(t, v)
		}},
		{Name: "close", Sig: "()", F0: closeIt},
	}
	object.ReadyType(ty)
	ty = &dirEntryType
	ty.Slots.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		r, err := object.Repr(t, dirEntryOf(v).name)
		return object.StrValue("<DirEntry " + r + ">"), err
	}
	ty.GetSets = []object.GetSet{
		{Name: "name", Doc: "the entry's base filename, relative to scandir() \"path\" argument", Member: true,
			Get: func(t *object.Thread, v object.Value) (object.Value, error) { return dirEntryOf(v).name, nil }},
		{Name: "path", Doc: "the entry's full path name; equivalent to os.path.join(scandir_path, entry.name)", Member: true,
			Get: func(t *object.Thread, v object.Value) (object.Value, error) { return dirEntryOf(v).path, nil }},
	}
	ty.Methods = []object.Def{
		{Name: "is_dir", Sig: "(*, follow_symlinks=True)", Doc: "Return True if the entry is a directory; cached per entry.", FN: entryIs(unix.S_IFDIR)},
		{Name: "is_file", Sig: "(*, follow_symlinks=True)", Doc: "Return True if the entry is a file; cached per entry.", FN: entryIs(unix.S_IFREG)},
		{Name: "is_symlink", Sig: "()", Doc: "Return True if the entry is a symbolic link; cached per entry.",
			F0: func(t *object.Thread, v object.Value) (object.Value, error) {
				ok, err := dirEntryOf(v).is(t, unix.S_IFLNK, false)
				return object.Bool(ok), err
			}},
		{Name: "is_junction", Sig: "()", Doc: "Return True if the entry is a junction; cached per entry.",
			F0: func(t *object.Thread, v object.Value) (object.Value, error) { return object.False, nil }},
		{Name: "stat", Sig: "(*, follow_symlinks=True)", Doc: "Return stat_result object for the entry; cached per entry.", FN: entryStat},
		{Name: "inode", Sig: "()", Doc: "Return inode of the entry; cached per entry.", F0: entryInode},
		{Name: "__fspath__", Sig: "()", Doc: "Returns the path for the entry.",
			F0: func(t *object.Thread, v object.Value) (object.Value, error) { return dirEntryOf(v).path, nil }},
		object.ClassGetItemDef(),
	}
	object.ReadyType(ty)
}

func scandir(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	p, err := pathArg(t, a[0], "scandir", "path", allowFD|allowNone)
	if err != nil {
		return object.Value{}, err
	}
	list, err := readDir(t, p)
	if err != nil {
		return object.Value{}, p.fail(err)
	}
	return object.Value{P: unsafe.Pointer(&scandirIterator{object.Object{T: &scandirIteratorType}, p, list})}, nil
}

func scandirNext(t *object.Thread, v object.Value) (object.Value, error) {
	s := scandirOf(v)
	if len(s.list) == 0 {
		s.list = nil
		return object.Value{}, nil
	}
	e := s.list[0]
	s.list = s.list[1:]
	d := &dirEntry{Object: object.Object{T: &dirEntryType}, mode: e.Type(), known: true, dir: unix.AT_FDCWD, name: s.dir.nameValue(e.Name())}
	if s.dir.fd != -1 {
		d.file, d.path, d.dir = e.Name(), d.name, s.dir.fd
	} else {
		d.file = s.dir.name
		if n := len(d.file); n > 0 && d.file[n-1] != '/' {
			d.file += "/"
		}
		d.file += e.Name()
		d.path = s.dir.nameValue(d.file)
	}
	return object.Value{P: unsafe.Pointer(d)}, nil
}

// fetch calls stat or lstat once.
func (d *dirEntry) fetch(t *object.Thread, follow bool) (object.Value, uint32, error) {
	if follow && d.known && d.mode&os.ModeSymlink == 0 {
		follow = false
	}
	cache, mode := &d.lstat, &d.lstatMode
	if follow {
		cache, mode = &d.stat, &d.statMode
	}
	if cache.P == nil {
		st, err := lookAt(t, path{name: d.file, fd: -1, value: d.path}, d.dir, follow, "DirEntry")
		if err != nil {
			return object.Value{}, 0, err
		}
		*cache, *mode, d.inode = statValue(st), uint32(st.Mode), st.Ino
	}
	return *cache, *mode, nil
}

func (d *dirEntry) is(t *object.Thread, kind uint32, follow bool) (bool, error) {
	if d.known && d.mode&os.ModeIrregular == 0 && !(follow && d.mode&os.ModeSymlink != 0) {
		var have uint32
		switch {
		case d.mode.IsRegular():
			have = unix.S_IFREG
		case d.mode.IsDir():
			have = unix.S_IFDIR
		case d.mode&os.ModeSymlink != 0:
			have = unix.S_IFLNK
		}
		return have == kind, nil
	}
	_, mode, err := d.fetch(t, follow)
	if err != nil {
		if object.Matches(err, &object.FileNotFoundError) {
			return false, nil
		}
		return false, err
	}
	return mode&unix.S_IFMT == kind, nil
}

func entryIs(kind uint32) func(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	return func(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
		follow, err := truth(t, a[0], true)
		if err != nil {
			return object.Value{}, err
		}
		ok, err := dirEntryOf(v).is(t, kind, follow)
		return object.Bool(ok), err
	}
}

func entryStat(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	follow, err := truth(t, a[0], true)
	if err != nil {
		return object.Value{}, err
	}
	st, _, err := dirEntryOf(v).fetch(t, follow)
	return st, err
}

func entryInode(t *object.Thread, v object.Value) (object.Value, error) {
	d := dirEntryOf(v)
	if _, _, err := d.fetch(t, false); err != nil {
		return object.Value{}, err
	}
	return object.Uint(d.inode), nil
}

// environ makes the dict of the environment that os.environ starts from.
func environ() object.Value {
	d := object.NewDict()
	for _, s := range os.Environ() {
		for i := 1; i < len(s); i++ {
			if s[i] == '=' {
				_, _, _ = d.SetDefault(nil, object.NewBytesString(s[:i]), object.NewBytesString(s[i+1:]))
				break
			}
		}
	}
	return d.Value()
}

func createEnviron(t *object.Thread, _ object.Value) (object.Value, error) { return environ(), nil }

func putenv(t *object.Thread, _, k, v object.Value) (object.Value, error) {
	name, err := envText(t, k)
	if err != nil {
		return object.Value{}, err
	}
	value, err := envText(t, v)
	if err != nil {
		return object.Value{}, err
	}
	for i := range len(name) {
		if name[i] == '=' {
			return object.Value{}, object.ValueErrorf("illegal environment variable name")
		}
	}
	return none(os.Setenv(name, value))
}

func unsetenv(t *object.Thread, _, k object.Value) (object.Value, error) {
	name, err := envText(t, k)
	if err != nil {
		return object.Value{}, err
	}
	if name == "" {
		return object.Value{}, errno.OSError(unix.EINVAL)
	}
	for i := range len(name) {
		if name[i] == '=' {
			return object.Value{}, errno.OSError(unix.EINVAL)
		}
	}
	return none(os.Unsetenv(name))
}

// envText converts a name or a value of the environment.
func envText(t *object.Thread, v object.Value) (string, error) {
	var s string
	var err error
	switch {
	case v.IsStr():
		s, err = encodeName(t, v.Str())
	case v.IsBytes():
		s = string(v.Bytes())
	default:
		if s, err = object.FSPath(t, v); err == nil {
			s = object.EncodeFS(s)
		}
	}
	if err != nil {
		return "", err
	}
	for i := range len(s) {
		if s[i] == 0 {
			return "", object.ValueErrorf("embedded null byte")
		}
	}
	return s, nil
}
