package io

import (
	"bytes"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// stream is the head of the streams of this package: they have a __dict__, and
// may have __slots__ in derived classes.
type stream struct {
	object.Object
	object.Extra
}

const (
	extraOffset = unsafe.Offsetof(stream{}.Extra)
	dictOffset  = extraOffset + unsafe.Offsetof(object.Extra{}.Dict)
)

// The base types. Instances of classes derived from them in Python are plain.
var (
	IOBaseType         = object.Type{Name: "_io._IOBase", Plain: true, HasDict: true, HasWeakref: true, Flags: object.FlagBaseType}
	RawIOBaseType      = object.Type{Name: "_io._RawIOBase", Base: &IOBaseType, Plain: true, HasDict: true, HasWeakref: true, Flags: object.FlagBaseType}
	BufferedIOBaseType = object.Type{Name: "_io._BufferedIOBase", Base: &IOBaseType, Plain: true, HasDict: true, HasWeakref: true, Flags: object.FlagBaseType}
	TextIOBaseType     = object.Type{Name: "_io._TextIOBase", Base: &IOBaseType, Plain: true, HasDict: true, HasWeakref: true, Flags: object.FlagBaseType}

	// UnsupportedOperation is io.UnsupportedOperation.
	UnsupportedOperation = object.Type{Name: "io.UnsupportedOperation", Base: &object.OSError, Flags: object.FlagBaseType,
		Bases: []*object.Type{&object.OSError, &object.ValueError}}
)

// The names of attributes that are looked up.
var (
	nameClosed       = object.StaticName("closed")
	nameClose        = object.StaticName("close")
	nameFlush        = object.StaticName("flush")
	nameRead         = object.StaticName("read")
	nameRead1        = object.StaticName("read1")
	nameReadAll      = object.StaticName("readall")
	nameReadInto     = object.StaticName("readinto")
	nameReadInto1    = object.StaticName("readinto1")
	nameReadline     = object.StaticName("readline")
	namePeek         = object.StaticName("peek")
	nameWrite        = object.StaticName("write")
	nameSeek         = object.StaticName("seek")
	nameTell         = object.StaticName("tell")
	nameTruncate     = object.StaticName("truncate")
	nameSeekable     = object.StaticName("seekable")
	nameReadable     = object.StaticName("readable")
	nameWritable     = object.StaticName("writable")
	nameFileno       = object.StaticName("fileno")
	nameIsATTY       = object.StaticName("isatty")
	nameName         = object.StaticName("name")
	nameMode         = object.StaticName("mode")
	nameExtend       = object.StaticName("extend")
	nameIOBaseClosed = object.StaticName("__IOBase_closed")
)

func unsupported(msg string) error { return object.NewException(&UnsupportedOperation, msg) }

const closedMessage = "I/O operation on closed file."

func errClosed() error { return object.NewException(&object.ValueError, closedMessage) }

// attrTruth is the truth of an attribute.
func attrTruth(t *object.Thread, v object.Value, name *object.Str) (bool, error) {
	r, err := object.GetAttr(t, v, name)
	if err != nil {
		return false, err
	}
	return object.Truth(t, r)
}

// callTruth is the truth of what a method returns.
func callTruth(t *object.Thread, v object.Value, name *object.Str) (bool, error) {
	r, err := object.CallMethod(t, v, name)
	if err != nil {
		return false, err
	}
	return object.Truth(t, r)
}

// checkClosed raises ValueError if the attribute closed of v is true.
func checkClosed(t *object.Thread, v object.Value) error {
	closed, err := attrTruth(t, v, nameClosed)
	if err == nil && closed {
		err = errClosed()
	}
	return err
}

// checkAble raises UnsupportedOperation if the method name of v returns no True.
func checkAble(t *object.Thread, v object.Value, name *object.Str, msg string) (object.Value, error) {
	r, err := object.CallMethod(t, v, name)
	if err != nil {
		return r, err
	}
	if r != object.True {
		return object.Value{}, unsupported(msg)
	}
	return r, nil
}

// sizeArg converts an optional size where None means -1.
func sizeArg(t *object.Thread, v object.Value) (int, error) {
	if v.IsNoneOrAbsent() {
		return -1, nil
	}
	if v.Type().Slots.Index == nil {
		return 0, object.TypeErrorf("argument should be integer or None, not '%s'", object.TypeName(v))
	}
	return object.IndexInt(t, v, &object.OverflowError)
}

func dictGetSet() object.GetSet {
	return object.GetSet{Name: "__dict__", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.InstanceDict(v).Value(), nil
	}}
}

// refuse declares a method that raises UnsupportedOperation.
func refuse(name, sig, doc string) object.Def {
	return object.Def{Name: name, Sig: sig, Doc: doc, FV: func(t *object.Thread, v object.Value, _ object.Args) (object.Value, error) {
		return object.Value{}, unsupported(name)
	}}
}

func answer(name, doc string, v object.Value) object.Def {
	return object.Def{Name: name, Sig: "()", Doc: doc, F0: func(t *object.Thread, _ object.Value) (object.Value, error) { return v, nil }}
}

func baseClosed(t *object.Thread, v object.Value) (bool, error) {
	r, err := object.LookupAttr(t, v, nameIOBaseClosed)
	return r.P != nil, err
}

func initBase() {
	ty := &IOBaseType
	ty.Doc = "The abstract base class for all I/O classes.\n\nThere is no public constructor. Reading and writing are left to derived classes;\nthe methods here raise UnsupportedOperation where a stream does not support them."
	ty.Slots.Iter = baseIter
	ty.Slots.Next = baseNext
	ty.Slots.Del = baseDel
	ty.GetSets = []object.GetSet{dictGetSet(), {Name: "closed", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		closed, err := baseClosed(t, v)
		return object.Bool(closed), err
	}}}
	ty.Methods = []object.Def{
		refuse("seek", "(offset, whence=0, /)", "Change the stream position to the given byte offset."),
		{Name: "tell", Sig: "()", Doc: "Return current stream position.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.CallMethod(t, v, nameSeek, object.Int(0), object.Int(1))
		}},
		refuse("truncate", "(size=None, /)", "Truncate file to size bytes."),
		refuse("fileno", "()", "Return underlying file descriptor if one exists."),
		{Name: "flush", Sig: "()", Doc: "Flush write buffers, if applicable.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			closed, err := baseClosed(t, v)
			if err == nil && closed {
				err = errClosed()
			}
			return object.None, err
		}},
		{Name: "close", Sig: "()", Doc: "Flush and close the IO object.", F0: baseClose},
		answer("seekable", "Return whether object supports random access.", object.False),
		answer("readable", "Return whether object was opened for reading.", object.False),
		answer("writable", "Return whether object was opened for writing.", object.False),
		{Name: "isatty", Sig: "()", Doc: "Return whether this is an 'interactive' stream.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.False, checkClosed(t, v)
		}},
		{Name: "_checkClosed", Sig: "(*args)", FN: func(t *object.Thread, v object.Value, _ []object.Value) (object.Value, error) {
			return object.None, checkClosed(t, v)
		}},
		checkDef("_checkSeekable", nameSeekable, "File or stream is not seekable."),
		checkDef("_checkReadable", nameReadable, "File or stream is not readable."),
		checkDef("_checkWritable", nameWritable, "File or stream is not writable."),
		{Name: "__enter__", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) { return v, checkClosed(t, v) }},
		{Name: "__exit__", Sig: "(*args)", FN: func(t *object.Thread, v object.Value, _ []object.Value) (object.Value, error) {
			return object.CallMethod(t, v, nameClose)
		}},
		{Name: "readline", Sig: "(size=-1, /)", Doc: "Read and return a line from the stream.", F1: baseReadline, Opt: 1},
		{Name: "readlines", Sig: "(hint=-1, /)", Doc: "Return a list of lines from the stream.", F1: baseReadlines, Opt: 1},
		{Name: "writelines", Sig: "(lines, /)", Doc: "Write a list of lines to stream.", F1: baseWritelines},
	}
	object.ReadyType(ty)

	ty = &RawIOBaseType
	ty.Doc = "Base class for raw binary I/O."
	ty.Methods = []object.Def{
		{Name: "read", Sig: "(size=-1, /)", F1: rawRead, Opt: 1},
		{Name: "readall", Sig: "()", Doc: "Read until EOF, using multiple read() call.", F0: rawReadAll},
		{Name: "readinto", FV: notImplemented},
		{Name: "write", FV: notImplemented},
	}
	object.ReadyType(ty)

	ty = &BufferedIOBaseType
	ty.Doc = "Base class for buffered IO objects."
	ty.Methods = []object.Def{
		refuse("detach", "()", "Disconnect this buffer from its underlying raw stream and return it."),
		refuse("read", "(size=-1, /)", "Read and return up to n bytes."),
		refuse("read1", "(size=-1, /)", "Read and return up to size bytes, with at most one call of the raw stream's read()."),
		{Name: "readinto", Sig: "(buffer, /)", F1: readIntoBy(nameRead)},
		{Name: "readinto1", Sig: "(buffer, /)", F1: readIntoBy(nameRead1)},
		refuse("write", "(b, /)", "Write buffer b to the IO stream."),
	}
	object.ReadyType(ty)

	ty = &TextIOBaseType
	ty.Doc = "Base class for text I/O."
	nothing := func(t *object.Thread, v object.Value) (object.Value, error) { return object.None, nil }
	ty.GetSets = []object.GetSet{{Name: "encoding", Doc: "Encoding of the text stream.", Get: nothing},
		{Name: "newlines", Doc: "Line endings translated so far.", Get: nothing}, {Name: "errors", Doc: "The error setting of the decoder or encoder.", Get: nothing}}
	ty.Methods = []object.Def{
		refuse("detach", "()", "Separate the underlying buffer from the TextIOBase and return it."),
		refuse("read", "(size=-1, /)", "Read at most size characters from stream."),
		refuse("readline", "(size=-1, /)", "Read until newline or EOF."),
		refuse("write", "(s, /)", "Write string s to stream."),
	}
	object.ReadyType(ty)
	object.ReadyType(&UnsupportedOperation)
}

func checkDef(name string, method *object.Str, msg string) object.Def {
	return object.Def{Name: name, Sig: "(*args)", FN: func(t *object.Thread, v object.Value, _ []object.Value) (object.Value, error) {
		return checkAble(t, v, method, msg)
	}}
}

func baseClose(t *object.Thread, v object.Value) (object.Value, error) {
	closed, err := baseClosed(t, v)
	if err != nil || closed {
		return object.None, err
	}
	_, err = object.CallMethod(t, v, nameFlush)
	if err2 := object.SetAttr(t, v, nameIOBaseClosed, object.True); err == nil {
		err = err2
	}
	return object.None, err
}

// baseDel is the end of a stream that nobody closed.
func baseDel(t *object.Thread, v object.Value) error {
	closed, err := attrTruth(t, v, nameClosed)
	if err != nil || closed {
		return nil
	}
	_, _ = object.CallMethod(t, v, nameClose)
	return nil
}

func baseIter(t *object.Thread, v object.Value) (object.Value, error) { return v, checkClosed(t, v) }

func baseNext(t *object.Thread, v object.Value) (object.Value, error) {
	line, err := object.CallMethod(t, v, nameReadline)
	if err != nil {
		return object.Value{}, err
	}
	if n, err := object.Len(t, line); err != nil || n == 0 {
		return object.Value{}, err
	}
	return line, nil
}

// bytesResult checks what a method returned.
func bytesResult(v object.Value, what string) ([]byte, error) {
	if !v.IsBytes() {
		return nil, object.Errorf(&object.OSError, "%s() should have returned a bytes object, not '%s'", what, object.TypeName(v))
	}
	return v.Bytes(), nil
}

func baseReadline(t *object.Thread, v, size object.Value) (object.Value, error) {
	limit, err := sizeArg(t, size)
	if err != nil {
		return object.Value{}, err
	}
	peek, err := object.LookupAttr(t, v, namePeek)
	if err != nil {
		return object.Value{}, err
	}
	var line []byte
	for limit < 0 || len(line) < limit {
		n := 1
		if peek.P != nil {
			r, err := object.CallArgs(t, peek, object.Int(1))
			if err != nil {
				return object.Value{}, err
			}
			ahead, err := bytesResult(r, "peek")
			if err != nil {
				return object.Value{}, err
			}
			if len(ahead) > 0 {
				if n = bytes.IndexByte(ahead, '\n') + 1; n == 0 {
					n = len(ahead)
				}
				if limit >= 0 {
					n = min(n, limit-len(line))
				}
			}
		}
		r, err := object.CallMethod(t, v, nameRead, object.Int(int64(n)))
		if err != nil {
			return object.Value{}, err
		}
		b, err := bytesResult(r, "read")
		if err != nil {
			return object.Value{}, err
		}
		if len(b) == 0 {
			break
		}
		line = append(line, b...)
		if line[len(line)-1] == '\n' {
			break
		}
	}
	return object.NewBytes(line), nil
}

func baseReadlines(t *object.Thread, v, size object.Value) (object.Value, error) {
	hint, err := sizeArg(t, size)
	if err != nil {
		return object.Value{}, err
	}
	out := object.NewList(nil)
	it, err := object.Iter(t, v)
	if err != nil {
		return object.Value{}, err
	}
	for total := 0; ; {
		line, err := object.Next(t, it)
		if err != nil {
			return object.Value{}, err
		}
		if line.P == nil {
			break
		}
		out.Append(line)
		if hint > 0 {
			n, err := object.Len(t, line)
			if err != nil {
				return object.Value{}, err
			}
			if total += n; total >= hint {
				break
			}
		}
	}
	return out.Value(), nil
}

func baseWritelines(t *object.Thread, v, lines object.Value) (object.Value, error) {
	if err := checkClosed(t, v); err != nil {
		return object.Value{}, err
	}
	return object.None, object.ForEach(t, lines, func(line object.Value) error {
		_, err := object.CallMethod(t, v, nameWrite, line)
		return err
	})
}

func rawRead(t *object.Thread, v, size object.Value) (object.Value, error) {
	n := -1
	if size.P != nil {
		var err error
		if n, err = object.IndexInt(t, size, &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	if n < 0 {
		return object.CallMethod(t, v, nameReadAll)
	}
	if err := object.CheckSize(n); err != nil {
		return object.Value{}, err
	}
	buf := object.NewByteArray(make([]byte, n))
	r, err := object.CallMethod(t, v, nameReadInto, buf)
	if err != nil || r.IsNone() {
		return r, err
	}
	got, err := object.IndexInt(t, r, &object.ValueError)
	if err != nil {
		return object.Value{}, err
	}
	data, err := object.AsBytes(t, buf)
	if err != nil {
		return object.Value{}, err
	}
	if got < 0 || got > len(data) {
		return object.Value{}, object.ValueErrorf("readinto returned %d outside buffer size %d", got, len(data))
	}
	return object.CopyBytes(data[:got]), nil
}

func rawReadAll(t *object.Thread, v object.Value) (object.Value, error) {
	var out []byte
	for some := false; ; some = true {
		r, err := object.CallMethod(t, v, nameRead, object.Int(DefaultBufferSize))
		if err != nil {
			return object.Value{}, err
		}
		if r.IsNone() {
			if !some {
				return r, nil
			}
			break
		}
		if !r.IsBytes() {
			return object.Value{}, object.TypeErrorf("read() should return bytes")
		}
		if len(r.Bytes()) == 0 {
			break
		}
		out = append(out, r.Bytes()...)
	}
	return object.NewBytes(out), nil
}

// writable gets the memory of a buffer that a method is to fill.
func writableBuffer(t *object.Thread, v object.Value, what string) (*object.Buffer, []byte, error) {
	if v.Type().Slots.Buffer != nil {
		b, err := object.GetBuffer(t, v, object.BufWritable)
		if err == nil {
			return b, b.Data[b.Offset : b.Offset+b.Len()], nil
		}
		if !object.Matches(err, &object.BufferError) {
			return nil, nil, err
		}
	}
	return nil, nil, object.TypeErrorf("%s() argument must be read-write bytes-like object, not %s", what, object.TypeName(v))
}

// readIntoBy is readinto of streams that have only read.
func readIntoBy(method *object.Str) func(t *object.Thread, v, buf object.Value) (object.Value, error) {
	what := "readinto"
	if method == nameRead1 {
		what = "readinto1"
	}
	return func(t *object.Thread, v, buf object.Value) (object.Value, error) {
		b, p, err := writableBuffer(t, buf, what)
		if err != nil {
			return object.Value{}, err
		}
		defer b.Done()
		r, err := object.CallMethod(t, v, method, object.Int(int64(len(p))))
		if err != nil {
			return object.Value{}, err
		}
		if !r.IsBytes() {
			return object.Value{}, object.TypeErrorf("read() should return bytes")
		}
		data := r.Bytes()
		if len(data) > len(p) {
			return object.Value{}, object.ValueErrorf("read() returned too much data: %d bytes requested, %d returned", len(p), len(data))
		}
		copy(p, data)
		return object.Int(int64(len(data))), nil
	}
}

// notImplemented is a method that classes derived from the stream have to write.
func notImplemented(t *object.Thread, _ object.Value, _ object.Args) (object.Value, error) {
	return object.Value{}, object.NewExceptionArgs(&object.NotImplementedError)
}
