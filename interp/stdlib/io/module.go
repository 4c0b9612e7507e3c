// Package io is the native module _io: files and streams.
package io

import (
	"strconv"

	"github.com/gopy-lang/gopy/interp/object"
)

// DefaultBufferSize is io.DEFAULT_BUFFER_SIZE.
const DefaultBufferSize = 128 * 1024

func itoa(n int) string { return strconv.Itoa(n) }

// Module is _io.
var Module = object.ModuleDef{Name: "_io", Doc: "The streams of module io, and open().",
	Defs: []object.Def{
		{Name: "open", Sig: "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
			Doc: "Open file and return a stream.  Raise OSError upon failure.", FN: open},
		{Name: "open_code", Sig: "(path)", Doc: "Opens the provided file with the intent to import the contents.", FN: openCode},
		{Name: "text_encoding", Sig: "(encoding, stacklevel=2, /)", Doc: "A helper function to choose the text encoding.", F2: textEncoding, Opt: 1},
	},
	Types: []*object.Type{&IOBaseType, &RawIOBaseType, &BufferedIOBaseType, &TextIOBaseType, &FileIOType, &BytesIOType, &StringIOType,
		&BufferedReaderType, &BufferedWriterType, &BufferedRandomType, &BufferedRWPairType, &IncrementalNewlineDecoderType, &TextIOWrapperType,
		&bytesIOBufferType, &UnsupportedOperation, &object.BlockingIOError},
	Init: func(t *object.Thread, m *object.Module) error {
		m.Dict.SetStr(t.Interp.Intern("DEFAULT_BUFFER_SIZE"), object.Int(DefaultBufferSize))
		return nil
	}}

func init() {
	initBase()
	initFileIO()
	initBytesIO()
	initStringIO()
	initNewlineDecoder()
	initBuffered(&BufferedReaderType, true, false, "BufferedReader(raw, buffer_size=131072)\n--\n\nCreate a new buffered reader using the given readable raw IO object.", readerMethods, []object.Def{plainFlush})
	initBuffered(&BufferedWriterType, false, true, "BufferedWriter(raw, buffer_size=131072)\n--\n\nA buffer for a writeable sequential RawIO object.", writerMethods)
	initBuffered(&BufferedRandomType, true, true, "BufferedRandom(raw, buffer_size=131072)\n--\n\nA buffered interface to random access streams.", readerMethods, writerMethods)
	initRWPair()
	initText()
}

// textEncoding is text_encoding: "utf-8" or "locale" instead of None.
func textEncoding(t *object.Thread, _, encoding, level object.Value) (object.Value, error) {
	if !encoding.IsNone() {
		return encoding, nil
	}
	if t.Interp.Options.WarnDefaultEncoding {
		n, err := intArg(t, level, 2)
		if err != nil {
			return object.Value{}, err
		}
		if err := object.Warn(t, &object.EncodingWarning, "'encoding' argument not specified", n); err != nil {
			return object.Value{}, err
		}
	}
	if t.Interp.Options.UTF8Mode != 0 {
		return object.StrValue("utf-8"), nil
	}
	return object.StrValue("locale"), nil
}

func openCode(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	if !a[0].IsStr() {
		return object.Value{}, object.TypeErrorf("open_code() argument 'path' must be str, not %s", object.TypeName(a[0]))
	}
	return open(t, object.None, []object.Value{a[0], object.StrValue("rb"), {}, {}, {}, {}, {}, {}})
}

func open(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	file := a[0]
	mode := "r"
	if a[1].P != nil {
		if !a[1].IsStr() {
			return object.Value{}, object.TypeErrorf("open() argument 'mode' must be str, not %s", object.TypeName(a[1]))
		}
		mode = a[1].Str().String()
	}
	buffering, err := intArg(t, a[2], -1)
	if err != nil {
		return object.Value{}, err
	}
	var strs [3]object.Value
	for i, name := range [...]string{"encoding", "errors", "newline"} {
		if strs[i], err = optStr(a[3+i], "open", name); err != nil {
			return object.Value{}, err
		}
	}
	encoding, errors, newline := strs[0], strs[1], strs[2]
	closeFD := true
	if a[6].P != nil {
		if closeFD, err = object.Truth(t, a[6]); err != nil {
			return object.Value{}, err
		}
	}
	if !file.IsInt() {
		if _, err := fsName(t, file); err != nil || !file.IsStr() && !file.IsBytes() {
			if !file.IsStr() && !file.IsBytes() {
				// What __fspath__ gives is the name of the file; a descriptor will do as well.
				r, found, err2 := object.CallSpecial(t, file, object.StaticName("__fspath__"))
				switch {
				case err2 != nil:
					return object.Value{}, err2
				case found:
					file = r
					err = nil
				case file.Type().Slots.Index != nil:
					err = nil
				}
			}
			if err != nil {
				return object.Value{}, err
			}
		}
	}
	kind, plus, text, binary := byte(0), false, false, false
	kinds := 0
	for i := range len(mode) {
		c := mode[i]
		for k := range i {
			if mode[k] == c {
				return object.Value{}, object.ValueErrorf("invalid mode: %s", mustRepr(mode))
			}
		}
		switch c {
		case 'r', 'w', 'x', 'a':
			kind = c
			kinds++
		case '+':
			plus = true
		case 't':
			text = true
		case 'b':
			binary = true
		default:
			return object.Value{}, object.ValueErrorf("invalid mode: %s", mustRepr(mode))
		}
	}
	switch {
	case text && binary:
		return object.Value{}, object.ValueErrorf("can't have text and binary mode at once")
	case kinds > 1:
		return object.Value{}, object.ValueErrorf("must have exactly one of create/read/write/append mode")
	case binary && encoding.P != nil:
		return object.Value{}, object.ValueErrorf("binary mode doesn't take an encoding argument")
	case binary && errors.P != nil:
		return object.Value{}, object.ValueErrorf("binary mode doesn't take an errors argument")
	case binary && newline.P != nil:
		return object.Value{}, object.ValueErrorf("binary mode doesn't take a newline argument")
	}
	if binary && buffering == 1 {
		if err := object.Warn(t, &object.RuntimeWarning, "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used", 1); err != nil {
			return object.Value{}, err
		}
	}
	rawMode := ""
	if kinds == 1 {
		rawMode = string(kind)
	}
	if plus {
		rawMode += "+"
	}
	f := newFileIO(&FileIOType)
	if err := f.open(t, file, rawMode, closeFD, a[7]); err != nil {
		return object.Value{}, err
	}
	result, err := f.wrap(t, buffering, kind, plus, binary, encoding, errors, newline, mode)
	if err != nil {
		_, err2 := object.CallMethod(t, f.Value(), nameClose)
		return object.Value{}, chain(err2, err)
	}
	return result, nil
}

// wrap puts the layers on top of a file that was opened.
func (f *FileIO) wrap(t *object.Thread, buffering int, kind byte, plus, binary bool, encoding, errors, newline object.Value, mode string) (object.Value, error) {
	line := false
	if buffering < 0 || buffering == 1 {
		terminal := !f.regular && isTerminal(f.fd)
		if buffering == 1 {
			line = !binary
		} else {
			line = terminal
		}
		buffering = max(min(f.block, 8<<20), DefaultBufferSize)
	}
	if buffering == 0 {
		if !binary {
			return object.Value{}, object.ValueErrorf("can't have unbuffered text I/O")
		}
		return f.Value(), nil
	}
	b := &Buffered{readable: plus || kind == 'r', writable: plus || kind != 'r'}
	switch {
	case plus:
		b.T = &BufferedRandomType
		if !f.canSeek(t) {
			return object.Value{}, unsupported("File or stream is not seekable.")
		}
	case b.writable:
		b.T = &BufferedWriterType
	default:
		b.T = &BufferedReaderType
	}
	b.raw, b.file, b.size, b.pos, b.ok = f.Value(), f, buffering, -1, true
	if binary {
		return b.Value(), nil
	}
	w := &TextIOWrapper{}
	w.T = &TextIOWrapperType
	nl, given, err := checkNewline(newline)
	if err != nil {
		return object.Value{}, err
	}
	if err := w.init(t, b.Value(), encoding, errors, nl, given, line, false); err != nil {
		return object.Value{}, err
	}
	return w.Value(), object.SetAttr(t, w.Value(), nameMode, object.StrValue(mode))
}

// NewStandardStream makes sys.stdin, sys.stdout or sys.stderr on a descriptor;
// None if that is not open. mode is "r" or "w".
func NewStandardStream(t *object.Thread, fd int, name, mode, encoding, errors string, lineBuffering, writeThrough bool) (object.Value, error) {
	if _, err := statFile(fd); err != nil {
		return object.None, nil
	}
	f := newFileIO(&FileIOType)
	if err := f.open(t, object.Int(int64(fd)), mode, false, object.Value{}); err != nil {
		return object.Value{}, err
	}
	if err := object.SetAttr(t, f.Value(), nameName, object.StrValue(name)); err != nil {
		return object.Value{}, err
	}
	b := &Buffered{readable: mode == "r", writable: mode != "r", raw: f.Value(), file: f, size: DefaultBufferSize, pos: -1, ok: true}
	b.T = &BufferedWriterType
	newline, given := "\n", true
	if mode == "r" {
		b.T = &BufferedReaderType
		newline, given = "", false
	} else if lineSeparator != "\n" {
		given = false
		newline = ""
	}
	buffer := b.Value()
	if writeThrough {
		buffer = f.Value() // nothing is kept that could not be written
	}
	w := &TextIOWrapper{}
	w.T = &TextIOWrapperType
	line := lineBuffering || !f.regular && isTerminal(fd)
	if err := w.init(t, buffer, object.StrValue(encoding), object.StrValue(errors), newline, given, line && !writeThrough, writeThrough); err != nil {
		return object.Value{}, err
	}
	return w.Value(), object.SetAttr(t, w.Value(), nameMode, object.StrValue(mode))
}

// IsStream returns v as a *TextIOWrapper if it is exactly one.
func IsStream(v object.Value) *TextIOWrapper {
	if v.Type() == &TextIOWrapperType {
		return textOf(v)
	}
	return nil
}
