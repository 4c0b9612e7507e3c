package io

import (
	"bytes"
	"math"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
)

// FileIO is a _io.FileIO: a file descriptor.
type FileIO struct {
	stream
	fd                 int // -1: closed, or not open yet
	readable, writable bool
	created, appending bool
	closeFD            bool
	regular            bool
	seekable           int8 // -1: not known
	block              int
	fileSize           int64 // when it was opened; -1: not known
	finalizing         bool
}

// FileIOType is _io.FileIO.
var FileIOType = object.Type{Name: "_io.FileIO", Base: &RawIOBaseType}

func fileOf(v object.Value) *FileIO { return (*FileIO)(v.P) }

// Value returns f as a Python value.
func (f *FileIO) Value() object.Value { return object.Value{P: unsafe.Pointer(f)} }

func newFileIO(cls *object.Type) *FileIO {
	f := &FileIO{fd: -1, seekable: -1, closeFD: true, fileSize: -1}
	f.T = cls
	return f
}

// concrete fills what all types of streams of this package have in common.
func concrete(ty *object.Type, alloc func(cls *object.Type) object.Value) {
	ty.Flags |= object.FlagBaseType
	ty.Solid = true
	ty.HasWeakref, ty.HasDict = true, true
	ty.AllocSub = alloc
	ty.ExtraOffset = extraOffset
	ty.DictOffset = dictOffset
	ty.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		return cls.AllocSub(cls), nil
	}
	ty.GetSets = append(ty.GetSets, dictGetSet())
}

func getter(name, doc string, f func(t *object.Thread, v object.Value) (object.Value, error)) object.GetSet {
	return object.GetSet{Name: name, Doc: doc, Get: f}
}

// noPickle declares the methods that refuse to pickle.
func noPickle() []object.Def {
	f := func(t *object.Thread, v object.Value, _ object.Args) (object.Value, error) {
		return object.Value{}, object.TypeErrorf("cannot pickle '%s' instances", v.Type().ShortName())
	}
	return []object.Def{{Name: "__reduce__", FV: f}, {Name: "__reduce_ex__", FV: f}}
}

// finalizingGetSet is the attribute _finalizing.
func finalizingGetSet(field func(v object.Value) *bool) object.GetSet {
	return object.GetSet{Name: "_finalizing", Member: true,
		Get: func(t *object.Thread, v object.Value) (object.Value, error) { return object.Bool(*field(v)), nil },
		Set: func(t *object.Thread, v, x object.Value) error {
			if x.P == nil {
				return object.TypeErrorf("can't delete numeric/char attribute")
			}
			on, err := object.Truth(t, x)
			if err == nil {
				*field(v) = on
			}
			return err
		}}
}

func initFileIO() {
	ty := &FileIOType
	ty.Doc = "FileIO(file, mode='r', closefd=True, opener=None)\n--\n\nOpen a file.\n\nThe mode can be 'r' (default), 'w', 'x' or 'a' for reading, writing,\nexclusive creation or appending; a '+' allows simultaneous reading and writing."
	concrete(ty, func(cls *object.Type) object.Value { return newFileIO(cls).Value() })
	ty.Init = fileInit
	ty.Repr = fileRepr
	ty.GetSets = append(ty.GetSets,
		getter("closed", "True if the file is closed", func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.Bool(fileOf(v).fd < 0), nil
		}),
		getter("closefd", "True if the file descriptor will be closed by close().", func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.Bool(fileOf(v).closeFD), nil
		}),
		getter("mode", "String giving the file mode", func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.StrValue(fileOf(v).mode()), nil
		}),
		object.GetSet{Name: "_blksize", Member: true, Doc: "Stat st_blksize if available", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.Int(int64(fileOf(v).block)), nil
		}, Set: func(t *object.Thread, v, x object.Value) error {
			n, err := object.IndexInt(t, x, &object.OverflowError)
			if err == nil {
				fileOf(v).block = n
			}
			return err
		}},
		finalizingGetSet(func(v object.Value) *bool { return &fileOf(v).finalizing }))
	ty.Methods = append([]object.Def{
		{Name: "read", Sig: "(size=-1, /)", Doc: "Read at most size bytes, returned as bytes.", F1: fileRead, Opt: 1},
		{Name: "readall", Sig: "()", Doc: "Read all data from the file, returned as bytes.", F0: fileReadAll},
		{Name: "readinto", Sig: "(buffer, /)", Doc: "Same as RawIOBase.readinto().", F1: fileReadInto},
		{Name: "write", Sig: "(b, /)", Doc: "Write buffer b to file, return number of bytes written.", F1: fileWrite},
		{Name: "seek", Sig: "(pos, whence=0, /)", Doc: "Move to new file position and return the file position.", F2: fileSeek, Opt: 1},
		{Name: "tell", Sig: "()", Doc: "Current file position.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return fileSeek(t, v, object.Int(0), object.Int(1))
		}},
		{Name: "truncate", Sig: "(size=None, /)", Doc: "Truncate the file to at most size bytes and return the truncated size.", F1: fileTruncate, Opt: 1},
		{Name: "close", Sig: "()", Doc: "Close the file.", F0: fileClose},
		{Name: "seekable", Sig: "()", Doc: "True if file supports random-access.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			f := fileOf(v)
			if f.fd < 0 {
				return object.Value{}, errFileClosed()
			}
			return object.Bool(f.canSeek(t)), nil
		}},
		fileAble("readable", "True if file was opened in a read mode.", func(f *FileIO) bool { return f.readable }),
		fileAble("writable", "True if file was opened in a write mode.", func(f *FileIO) bool { return f.writable }),
		fileAble("isatty", "True if the file is connected to a TTY device.", func(f *FileIO) bool { return isTerminal(f.fd) }),
		fileAble("_isatty_open_only", "Cheaper isatty for open() only.", func(f *FileIO) bool { return !f.regular && isTerminal(f.fd) }),
		{Name: "fileno", Sig: "()", Doc: "Return the underlying file descriptor (an integer).", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			if fileOf(v).fd < 0 {
				return object.Value{}, errFileClosed()
			}
			return object.Int(int64(fileOf(v).fd)), nil
		}},
		{Name: "_dealloc_warn", Sig: "(source, /)", F1: func(t *object.Thread, v, source object.Value) (object.Value, error) {
			f := fileOf(v)
			if f.fd >= 0 && f.closeFD {
				warnUnclosed(t, source)
			}
			return object.None, nil
		}},
	}, noPickle()...)
	object.ReadyType(ty)
}

// warnUnclosed issues the ResourceWarning for a file that nobody closed.
func warnUnclosed(t *object.Thread, v object.Value) {
	r, err := object.Repr(t, v)
	if err == nil {
		_ = object.Warn(t, &object.ResourceWarning, "unclosed file "+r, 1)
	}
}

func errFileClosed() error {
	return object.NewException(&object.ValueError, "I/O operation on closed file")
}

func fileAble(name, doc string, f func(f *FileIO) bool) object.Def {
	return object.Def{Name: name, Sig: "()", Doc: doc, F0: func(t *object.Thread, v object.Value) (object.Value, error) {
		if fileOf(v).fd < 0 {
			return object.Value{}, errFileClosed()
		}
		return object.Bool(f(fileOf(v))), nil
	}}
}

func (f *FileIO) mode() string {
	switch {
	case f.created && f.readable:
		return "xb+"
	case f.created:
		return "xb"
	case f.appending && f.readable:
		return "ab+"
	case f.appending:
		return "ab"
	case f.readable && f.writable:
		return "rb+"
	case f.readable:
		return "rb"
	}
	return "wb"
}

// fileModes parses a mode of FileIO and returns the flags of open.
func (f *FileIO) parseMode(mode string) (flags int, err error) {
	bad := object.ValueErrorf("Must have exactly one of create/read/write/append mode and at most one plus")
	kind, plus := byte(0), false
	for i := range len(mode) {
		switch c := mode[i]; c {
		case 'r', 'w', 'x', 'a':
			if kind != 0 {
				return 0, bad
			}
			kind = c
		case 'b':
		case '+':
			if plus {
				return 0, bad
			}
			plus = true
		default:
			return 0, object.ValueErrorf("invalid mode: %s", mode)
		}
	}
	switch kind {
	case 0:
		return 0, bad
	case 'r':
		f.readable = true
	case 'w':
		f.writable = true
		flags = openCreate | openTruncate
	case 'x':
		f.writable, f.created = true, true
		flags = openCreate | openExclusive
	case 'a':
		f.writable, f.appending = true, true
		flags = openCreate | openAppend
	}
	if plus {
		f.readable, f.writable = true, true
	}
	switch {
	case f.readable && f.writable:
		flags |= openReadWrite
	case f.writable:
		flags |= openWrite
	default:
		flags |= openRead
	}
	return flags | openCloseExec, nil
}

var fileSignature = object.ParseSignature("(file, mode='r', closefd=True, opener=None)")

func fileInit(t *object.Thread, v object.Value, args object.Args) error {
	var a [4]object.Value
	if err := fileSignature.Bind("FileIO", args, a[:]); err != nil {
		return err
	}
	mode := "r"
	if a[1].P != nil {
		if !a[1].IsStr() {
			return object.TypeErrorf("FileIO() argument 'mode' must be str, not %s", object.TypeName(a[1]))
		}
		mode = a[1].Str().String()
		for i := range len(mode) {
			if mode[i] == 0 {
				return object.ValueErrorf("embedded null character")
			}
		}
	}
	closeFD := true
	if a[2].P != nil {
		var err error
		if closeFD, err = object.Truth(t, a[2]); err != nil {
			return err
		}
	}
	return fileOf(v).open(t, a[0], mode, closeFD, a[3])
}

func (f *FileIO) open(t *object.Thread, name object.Value, mode string, closeFD bool, opener object.Value) error {
	if f.fd >= 0 {
		if f.closeFD {
			if err := f.close(t); err != nil {
				return err
			}
		} else {
			f.fd = -1
		}
	}
	f.readable, f.writable, f.created, f.appending, f.seekable, f.closeFD = false, false, false, false, -1, true
	fd := -1
	if ty := name.Type(); name.IsInt() || ty.Slots.Index != nil {
		if name.IsBool() {
			if err := object.Warn(t, &object.RuntimeWarning, "bool is used as a file descriptor", 1); err != nil {
				return err
			}
		}
		i, err := object.Index(t, name)
		if err != nil {
			return err
		}
		switch {
		case i.BigIntOf().Sign() < 0:
			return object.ValueErrorf("negative file descriptor")
		case !i.IsInt64() || i.Int64() > math.MaxInt32:
			return object.OverflowErrorf("Python int too large to convert to C int")
		}
		fd = int(i.Int64())
	}
	path := ""
	if fd < 0 {
		var err error
		if path, err = fsName(t, name); err != nil {
			return err
		}
	}
	flags, err := f.parseMode(mode)
	if err != nil {
		return err
	}
	own := false
	if fd >= 0 {
		f.fd, f.closeFD = fd, closeFD
	} else {
		if !closeFD {
			return object.ValueErrorf("Cannot use closefd=False with file name")
		}
		if opener.IsNoneOrAbsent() {
			t.Blocking(func() { fd, err = openFile(path, flags, 0o666) })
			if err != nil {
				return errno.OSErrorPath(err, name)
			}
		} else {
			r, err := object.CallArgs(t, opener, name, object.Int(int64(flags)))
			if err != nil {
				return err
			}
			if !r.IsInt() {
				return object.TypeErrorf("expected integer from opener")
			}
			if fd, err = object.IndexInt(t, r, &object.OverflowError); err != nil {
				return err
			}
			if fd < 0 {
				return object.ValueErrorf("opener returned %d", fd)
			}
			notInheritable(fd)
		}
		f.fd, own = fd, true
	}
	if err := f.opened(t, name); err != nil {
		if own {
			_ = closeFile(f.fd)
		}
		f.fd = -1
		return err
	}
	return nil
}

// opened looks at a file that was opened and notes its name.
func (f *FileIO) opened(t *object.Thread, name object.Value) error {
	facts, err := statFile(f.fd)
	if err != nil {
		if n, _ := errno.Number(err); n == 9 { // EBADF; other errors are harmless
			return errno.OSError(err)
		}
	} else {
		if facts.dir {
			return object.NewOSError(21, errno.Message(21), name) // EISDIR
		}
		f.regular, f.block, f.fileSize = facts.regular, facts.block, facts.size
	}
	if f.block <= 1 {
		f.block = DefaultBufferSize
	}
	if err := object.SetAttr(t, f.Value(), nameName, name); err != nil {
		return err
	}
	if f.appending {
		_, err := seekFile(f.fd, 0, 2)
		if err != nil && f.regular {
			return errno.OSError(err)
		}
	}
	return nil
}

// fsName encodes the name of a file for the system.
func fsName(t *object.Thread, v object.Value) (string, error) {
	var s string
	switch {
	case v.IsStr():
		if s = v.Str().String(); !v.Str().IsASCII() {
			b, err := object.EncodeStr(t, v.Str(), "utf-8", "surrogateescape")
			if err != nil {
				return "", err
			}
			s = string(b.Bytes())
		}
	case v.IsBytes():
		s = string(v.Bytes())
	default:
		p, err := object.FSPath(t, v)
		if err != nil {
			return "", err
		}
		s = object.EncodeFS(p)
	}
	for i := range len(s) {
		if s[i] == 0 {
			return "", object.ValueErrorf("embedded null byte")
		}
	}
	return s, nil
}

// close closes the descriptor.
func (f *FileIO) close(t *object.Thread) error {
	if f.fd < 0 {
		return nil
	}
	fd := f.fd
	f.fd = -1
	var err error
	t.Blocking(func() { err = closeFile(fd) })
	if err != nil {
		return errno.OSError(err)
	}
	return nil
}

func fileClose(t *object.Thread, v object.Value) (object.Value, error) {
	f := fileOf(v)
	_, err := baseClose(t, v)
	if !f.closeFD {
		f.fd = -1
		return object.None, err
	}
	if f.finalizing && f.fd >= 0 {
		warnUnclosed(t, v)
	}
	if err2 := f.close(t); err2 != nil {
		err = chain(err, err2)
	}
	return object.None, err
}

// chain makes the first of two exceptions the context of the second.
func chain(first, second error) error {
	if first == nil {
		return second
	}
	if second == nil {
		return first
	}
	a, b := object.AsException(first), object.AsException(second)
	if a != b && b.Context == nil {
		b.Context = a
	}
	return b
}

func fileRepr(t *object.Thread, v object.Value) (object.Value, error) {
	f := fileOf(v)
	typeName := v.Type().Name
	if f.fd < 0 {
		return object.StrValue("<" + typeName + " [closed]>"), nil
	}
	closeFD := "True"
	if !f.closeFD {
		closeFD = "False"
	}
	name, err := object.LookupAttr(t, v, nameName)
	if err != nil {
		return name, err
	}
	if name.P == nil {
		return object.StrValue("<" + typeName + " fd=" + itoa(f.fd) + " mode='" + f.mode() + "' closefd=" + closeFD + ">"), nil
	}
	if t.ReprEnter(v) {
		return object.Value{}, object.RuntimeErrorf("reentrant call inside %s.__repr__", v.Type().Name)
	}
	defer t.ReprLeave(v)
	s, err := object.Repr(t, name)
	if err != nil {
		return object.Value{}, err
	}
	return object.StrValue("<" + typeName + " name=" + s + " mode='" + f.mode() + "' closefd=" + closeFD + ">"), nil
}

func (f *FileIO) checkReadable() error {
	if f.fd < 0 {
		return errFileClosed()
	}
	if !f.readable {
		return unsupported("File not open for reading")
	}
	return nil
}

func (f *FileIO) checkWritable() error {
	if f.fd < 0 {
		return errFileClosed()
	}
	if !f.writable {
		return unsupported("File not open for writing")
	}
	return nil
}

// readInto reads once. The number is -1 if the file would block.
func (f *FileIO) readInto(t *object.Thread, p []byte) (n int, err error) {
	if err := f.checkReadable(); err != nil {
		return 0, err
	}
	fd := f.fd
	if !f.regular && len(p) > 0 {
		if err := awaitInput(t, fd); err != nil {
			return 0, err
		}
	}
	t.Blocking(func() { n, err = readFile(fd, p) })
	if err != nil {
		if wouldBlock(err) {
			return -1, nil
		}
		return 0, errno.OSError(err)
	}
	return n, nil
}

// writeOnce writes once. The number is -1 if the file would block.
func (f *FileIO) writeOnce(t *object.Thread, p []byte) (n int, err error) {
	if err := f.checkWritable(); err != nil {
		return 0, err
	}
	fd := f.fd
	if !f.regular && len(p) > 0 {
		if p, err = awaitOutput(t, fd, p); err != nil {
			return 0, err
		}
	}
	t.Blocking(func() { n, err = writeFile(fd, p) })
	if err != nil {
		if wouldBlock(err) {
			return -1, nil
		}
		return 0, errno.OSError(err)
	}
	return n, nil
}

// seek moves the position.
func (f *FileIO) seek(t *object.Thread, off int64, whence int) (pos int64, err error) {
	if f.fd < 0 {
		return 0, errFileClosed()
	}
	if pos, err = seekFile(f.fd, off, whence); err != nil {
		return 0, errno.OSError(err)
	}
	f.seekable = 1
	return pos, nil
}

func (f *FileIO) canSeek(t *object.Thread) bool {
	if f.seekable < 0 {
		f.seekable = 0
		if _, err := seekFile(f.fd, 0, 1); err == nil {
			f.seekable = 1
		}
	}
	return f.seekable == 1
}

// readAll reads to the end; ok is false if the file would block at once.
func (f *FileIO) readAll(t *object.Thread) (data []byte, ok bool, err error) {
	if f.fd < 0 {
		return nil, false, errFileClosed()
	}
	size := DefaultBufferSize
	if f.regular {
		// One byte more than is left, so that the read of the end fits.
		if f.fileSize >= 0 && f.fileSize < 1<<40 {
			if pos, err := seekFile(f.fd, 0, 1); err == nil && f.fileSize >= pos {
				size = int(f.fileSize-pos) + 1
			}
		}
	}
	data = make([]byte, 0, size)
	for {
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
		n, err := f.readInto(t, data[len(data):cap(data)])
		if err != nil {
			return nil, false, err
		}
		if n < 0 {
			return data, len(data) > 0, nil
		}
		if n == 0 {
			return data, true, nil
		}
		data = data[:len(data)+n]
	}
}

// ownBytes makes bytes of data that nobody else keeps.
func ownBytes(b []byte) object.Value {
	if cap(b) > 2*len(b)+64 {
		return object.CopyBytes(b)
	}
	return object.NewBytes(b)
}

func fileReadAll(t *object.Thread, v object.Value) (object.Value, error) {
	data, ok, err := fileOf(v).readAll(t)
	if err != nil {
		return object.Value{}, err
	}
	if !ok {
		return object.None, nil
	}
	return ownBytes(data), nil
}

func fileRead(t *object.Thread, v, size object.Value) (object.Value, error) {
	f := fileOf(v)
	if err := f.checkReadable(); err != nil {
		return object.Value{}, err
	}
	n, err := sizeArg(t, size)
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.CallMethod(t, v, nameReadAll)
	}
	if err := object.CheckSize(n); err != nil {
		return object.Value{}, err
	}
	buf := make([]byte, min(n, maxTransfer))
	got, err := f.readInto(t, buf)
	if err != nil {
		return object.Value{}, err
	}
	if got < 0 {
		return object.None, nil
	}
	return ownBytes(buf[:got]), nil
}

func fileReadInto(t *object.Thread, v, buf object.Value) (object.Value, error) {
	f := fileOf(v)
	b, p, err := writableBuffer(t, buf, "readinto")
	if err != nil {
		return object.Value{}, err
	}
	defer b.Done()
	n, err := f.readInto(t, p)
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.None, nil
	}
	return object.Int(int64(n)), nil
}

func fileWrite(t *object.Thread, v, data object.Value) (object.Value, error) {
	f := fileOf(v)
	if err := f.checkWritable(); err != nil {
		return object.Value{}, err
	}
	b, err := object.GetBuffer(t, data, object.BufSimple)
	if err != nil {
		return object.Value{}, err
	}
	defer b.Done()
	n, err := f.writeOnce(t, b.Data[b.Offset:b.Offset+b.Len()])
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.None, nil
	}
	return object.Int(int64(n)), nil
}

// offsetArg converts a position.
func offsetArg(t *object.Thread, v object.Value) (int64, error) {
	if v.IsFloat() {
		return 0, object.TypeErrorf("'float' object cannot be interpreted as an integer")
	}
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() {
		return 0, object.OverflowErrorf("Python int too large to convert to C long")
	}
	return i.Int64(), nil
}

// intArg converts a C int.
func intArg(t *object.Thread, v object.Value, def int) (int, error) {
	if v.P == nil {
		return def, nil
	}
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() || i.Int64() != int64(int32(i.Int64())) {
		return 0, object.OverflowErrorf("Python int too large to convert to C int")
	}
	return int(i.Int64()), nil
}

func fileSeek(t *object.Thread, v, pos, how object.Value) (object.Value, error) {
	f := fileOf(v)
	if f.fd < 0 {
		return object.Value{}, errFileClosed()
	}
	whence, err := intArg(t, how, 0)
	if err != nil {
		return object.Value{}, err
	}
	off, err := offsetArg(t, pos)
	if err != nil {
		return object.Value{}, err
	}
	n, err := f.seek(t, off, whence)
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(n), nil
}

func fileTruncate(t *object.Thread, v, size object.Value) (object.Value, error) {
	f := fileOf(v)
	if err := f.checkWritable(); err != nil {
		return object.Value{}, err
	}
	var n int64
	var err error
	if size.IsNoneOrAbsent() {
		if n, err = f.seek(t, 0, 1); err != nil {
			return object.Value{}, err
		}
	} else if n, err = offsetArg(t, size); err != nil {
		return object.Value{}, err
	}
	fd := f.fd
	t.Blocking(func() { err = truncateFile(fd, n) })
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.Int(n), nil
}

// lineEnd returns the length of the first line of b, or 0 if it has no end.
func lineEnd(b []byte) int { return bytes.IndexByte(b, '\n') + 1 }
