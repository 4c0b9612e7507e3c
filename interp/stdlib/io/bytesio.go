package io

import (
	"bytes"
	"sync/atomic"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// BytesIO is a _io.BytesIO.
type BytesIO struct {
	stream
	buf     []byte
	shared  bool // buf belongs to a bytes object and must not be changed
	pos     int
	closed  bool
	exports atomic.Int32 // also changed when dead views are collected
}

// BytesIOType is _io.BytesIO.
var BytesIOType = object.Type{Name: "_io.BytesIO", Base: &BufferedIOBaseType}

// bytesIOBuffer is what getbuffer() lends memory from.
type bytesIOBuffer struct {
	object.Object
	source *BytesIO
}

var bytesIOBufferType = object.Type{Name: "_io._BytesIOBuffer", Flags: object.FlagDisallowNew}

func bytesIOOf(v object.Value) *BytesIO { return (*BytesIO)(v.P) }

// Value returns b as a Python value.
func (b *BytesIO) Value() object.Value { return object.Value{P: unsafe.Pointer(b)} }

func (b *BytesIO) check() error {
	if b.closed {
		return errClosed()
	}
	return nil
}

func (b *BytesIO) checkExports() error {
	if b.exports.Load() > 0 {
		if object.CollectDeadViews(&b.exports); b.exports.Load() == 0 {
			return nil
		}
		return object.NewException(&object.BufferError, "Existing exports of data: object cannot be re-sized")
	}
	return nil
}

// rest is what can be read.
func (b *BytesIO) rest() []byte {
	if b.pos >= len(b.buf) {
		return nil
	}
	return b.buf[b.pos:]
}

// take reads up to n bytes; n < 0 means all.
func (b *BytesIO) take(n int) []byte {
	p := b.rest()
	if n >= 0 && n < len(p) {
		p = p[:n]
	}
	b.pos += len(p)
	return p
}

// own makes buf changeable.
func (b *BytesIO) own() {
	if b.shared {
		b.buf, b.shared = append(make([]byte, 0, len(b.buf)+len(b.buf)/2+16), b.buf...), false
	}
}

func (b *BytesIO) write(p []byte) {
	b.own()
	if b.pos > len(b.buf) {
		b.buf = append(b.buf, make([]byte, b.pos-len(b.buf))...)
	}
	n := copy(b.buf[b.pos:], p)
	b.buf = append(b.buf, p[n:]...)
	b.pos += len(p)
}

// bytesMethod declares a method that needs an open BytesIO.
func bytesMethod(name, sig, doc string, f func(t *object.Thread, b *BytesIO, a object.Value) (object.Value, error)) object.Def {
	d := object.Def{Name: name, Sig: sig, Doc: doc, Opt: 1, F1: func(t *object.Thread, v, a object.Value) (object.Value, error) {
		b := bytesIOOf(v)
		if err := b.check(); err != nil {
			return object.Value{}, err
		}
		return f(t, b, a)
	}}
	switch {
	case sig == "()":
		f1 := d.F1
		d.F1, d.Opt = nil, 0
		d.F0 = func(t *object.Thread, v object.Value) (object.Value, error) { return f1(t, v, object.Value{}) }
	case !bytes.Contains([]byte(sig), []byte("=")):
		d.Opt = 0
	}
	return d
}

func initBytesIO() {
	ty := &BytesIOType
	ty.Doc = "BytesIO(initial_bytes=b'')\n--\n\nBuffered I/O implementation using an in-memory bytes buffer."
	concrete(ty, func(cls *object.Type) object.Value {
		b := &BytesIO{}
		b.T = cls
		return b.Value()
	})
	ty.Init = bytesIOInit
	ty.Slots.Iter = func(t *object.Thread, v object.Value) (object.Value, error) { return v, bytesIOOf(v).check() }
	ty.Slots.Next = func(t *object.Thread, v object.Value) (object.Value, error) {
		b := bytesIOOf(v)
		if err := b.check(); err != nil {
			return object.Value{}, err
		}
		if line := b.line(-1); len(line) > 0 {
			return object.CopyBytes(line), nil
		}
		return object.Value{}, nil
	}
	ty.GetSets = append(ty.GetSets, getter("closed", "True if the file is closed.", func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.Bool(bytesIOOf(v).closed), nil
	}))
	always := func(name, doc string, r object.Value) object.Def {
		return bytesMethod(name, "()", doc, func(t *object.Thread, b *BytesIO, _ object.Value) (object.Value, error) { return r, nil })
	}
	read := func(t *object.Thread, b *BytesIO, a object.Value) (object.Value, error) {
		n, err := sizeArg(t, a)
		if err != nil {
			return object.Value{}, err
		}
		if b.shared && b.pos == 0 && (n < 0 || n >= len(b.buf)) {
			return object.NewBytes(b.take(-1)), nil
		}
		return object.CopyBytes(b.take(n)), nil
	}
	ty.Methods = []object.Def{
		always("readable", "Returns True if the IO object can be read.", object.True),
		always("writable", "Returns True if the IO object can be written.", object.True),
		always("seekable", "Returns True if the IO object can be seeked.", object.True),
		always("isatty", "Always returns False.", object.False),
		always("flush", "Does nothing.", object.None),
		bytesMethod("getvalue", "()", "Retrieve the entire contents of the BytesIO object.", func(t *object.Thread, b *BytesIO, _ object.Value) (object.Value, error) {
			if b.exports.Load() > 0 {
				return object.CopyBytes(b.buf), nil
			}
			b.shared = true
			return object.NewBytes(b.buf[:len(b.buf):len(b.buf)]), nil
		}),
		bytesMethod("getbuffer", "()", "Get a read-write view over the contents of the BytesIO object.", func(t *object.Thread, b *BytesIO, _ object.Value) (object.Value, error) {
			b.own()
			s := &bytesIOBuffer{object.Object{T: &bytesIOBufferType}, b}
			return object.MemoryViewOf(t, object.Value{P: unsafe.Pointer(s)})
		}),
		bytesMethod("tell", "()", "Current file position, an integer.", func(t *object.Thread, b *BytesIO, _ object.Value) (object.Value, error) {
			return object.Int(int64(b.pos)), nil
		}),
		bytesMethod("read", "(size=-1, /)", "Read at most size bytes, returned as a bytes object.", read),
		bytesMethod("read1", "(size=-1, /)", "Read at most size bytes, returned as a bytes object.", read),
		bytesMethod("readline", "(size=-1, /)", "Next line from the file, as a bytes object.", func(t *object.Thread, b *BytesIO, a object.Value) (object.Value, error) {
			n, err := sizeArg(t, a)
			if err != nil {
				return object.Value{}, err
			}
			return object.CopyBytes(b.line(n)), nil
		}),
		bytesMethod("readlines", "(size=None, /)", "List of bytes objects, each a line from the file.", func(t *object.Thread, b *BytesIO, a object.Value) (object.Value, error) {
			hint, err := sizeArg(t, a)
			if err != nil {
				return object.Value{}, err
			}
			out := object.NewList(nil)
			for total := 0; ; {
				line := b.line(-1)
				if len(line) == 0 {
					break
				}
				out.Append(object.CopyBytes(line))
				if total += len(line); hint > 0 && total >= hint {
					break
				}
			}
			return out.Value(), nil
		}),
		bytesMethod("readinto", "(buffer, /)", "Read bytes into buffer.", func(t *object.Thread, b *BytesIO, a object.Value) (object.Value, error) {
			buf, p, err := writableBuffer(t, a, "readinto")
			if err != nil {
				return object.Value{}, err
			}
			defer buf.Done()
			n := copy(p, b.rest())
			b.pos += n
			return object.Int(int64(n)), nil
		}),
		{Name: "write", Sig: "(b, /)", Doc: "Write bytes to file.", F1: bytesIOWrite},
		bytesMethod("writelines", "(lines, /)", "Write lines to the file.", func(t *object.Thread, b *BytesIO, a object.Value) (object.Value, error) {
			return object.None, object.ForEach(t, a, func(line object.Value) error {
				_, err := bytesIOWrite(t, b.Value(), line)
				return err
			})
		}),
		{Name: "seek", Sig: "(pos, whence=0, /)", Doc: "Change stream position.", F2: bytesIOSeek, Opt: 1},
		bytesMethod("truncate", "(size=None, /)", "Truncate the file to at most size bytes.", func(t *object.Thread, b *BytesIO, a object.Value) (object.Value, error) {
			if err := b.checkExports(); err != nil {
				return object.Value{}, err
			}
			n := b.pos
			if !a.IsNoneOrAbsent() {
				var err error
				if n, err = object.IndexInt(t, a, &object.OverflowError); err != nil {
					return object.Value{}, err
				}
				if n < 0 {
					return object.Value{}, object.ValueErrorf("negative size value %d", n)
				}
				if err := b.check(); err != nil {
					return object.Value{}, err
				}
				if err := b.checkExports(); err != nil {
					return object.Value{}, err
				}
			}
			if n < len(b.buf) {
				b.own()
				b.buf = b.buf[:n]
			}
			return object.Int(int64(n)), nil
		}),
		{Name: "close", Sig: "()", Doc: "Disable all I/O operations.", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			b := bytesIOOf(v)
			if err := b.checkExports(); err != nil {
				return object.Value{}, err
			}
			b.closed, b.buf = true, nil
			return object.None, nil
		}},
		bytesMethod("__getstate__", "()", "", func(t *object.Thread, b *BytesIO, _ object.Value) (object.Value, error) {
			dict := object.None
			if d := b.Extra.Dict; d != nil {
				var err error
				if dict, err = object.CallArgs(t, object.DictType.Value(), d.Value()); err != nil {
					return dict, err
				}
			}
			return object.TupleValue(object.CopyBytes(b.buf), object.Int(int64(b.pos)), dict), nil
		}),
		{Name: "__setstate__", Sig: "(state, /)", F1: bytesIOSetState},
		{Name: "__sizeof__", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.Int(int64(unsafe.Sizeof(BytesIO{})) + int64(cap(bytesIOOf(v).buf))), nil
		}},
	}
	object.ReadyType(ty)

	ty = &bytesIOBufferType
	ty.Slots.Buffer = func(t *object.Thread, v object.Value, flags int) (*object.Buffer, error) {
		b := (*bytesIOBuffer)(v.P).source
		buf, err := object.NewByteBuffer(v, b.buf, false, flags)
		if err != nil {
			return nil, err
		}
		b.exports.Add(1)
		buf.Release = func() { b.exports.Add(-1) }
		return buf, nil
	}
	object.ReadyType(ty)
}

var bytesIOSignature = object.ParseSignature("(initial_bytes=b'')")

func bytesIOInit(t *object.Thread, v object.Value, args object.Args) error {
	var a [1]object.Value
	if err := bytesIOSignature.Bind("BytesIO", args, a[:]); err != nil {
		return err
	}
	b := bytesIOOf(v)
	if err := b.checkExports(); err != nil {
		return err
	}
	b.buf, b.pos, b.shared, b.closed = nil, 0, false, false
	switch x := a[0]; {
	case x.IsNoneOrAbsent():
	case x.Type() == &object.BytesType:
		data := x.Bytes()
		b.buf, b.shared = data[:len(data):len(data)], true
	default:
		data, err := object.AsBytes(t, x)
		if err != nil {
			return err
		}
		b.buf = append([]byte(nil), data...)
	}
	return nil
}

// line reads a line of at most n bytes.
func (b *BytesIO) line(n int) []byte {
	p := b.rest()
	if n >= 0 && n < len(p) {
		p = p[:n]
	}
	if i := lineEnd(p); i > 0 {
		p = p[:i]
	}
	b.pos += len(p)
	return p
}

func bytesIOWrite(t *object.Thread, v, data object.Value) (object.Value, error) {
	b := bytesIOOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	buf, err := object.GetBuffer(t, data, object.BufSimple)
	if err != nil {
		return object.Value{}, err
	}
	defer buf.Done()
	// Getting the buffer may have run Python code.
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	if err := object.CheckSize(b.pos + buf.Len()); err != nil {
		return object.Value{}, err
	}
	p := buf.Data[buf.Offset : buf.Offset+buf.Len()]
	if len(p) == 0 {
		return object.Int(0), nil
	}
	if err := b.checkExports(); err != nil {
		return object.Value{}, err
	}
	b.write(p)
	return object.Int(int64(len(p))), nil
}

func bytesIOSeek(t *object.Thread, v, pos, how object.Value) (object.Value, error) {
	b := bytesIOOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	n, err := object.IndexInt(t, pos, &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	whence, err := intArg(t, how, 0)
	if err != nil {
		return object.Value{}, err
	}
	base := 0
	switch whence {
	case 0:
		if n < 0 {
			return object.Value{}, object.ValueErrorf("negative seek value %d", n)
		}
	case 1:
		base = b.pos
	case 2:
		base = len(b.buf)
	default:
		return object.Value{}, object.ValueErrorf("invalid whence (%d, should be 0, 1 or 2)", whence)
	}
	if n > 0 && base+n < base {
		return object.Value{}, object.OverflowErrorf("new position too large")
	}
	b.pos = max(base+n, 0)
	return object.Int(int64(b.pos)), nil
}

func bytesIOSetState(t *object.Thread, v, state object.Value) (object.Value, error) {
	b := bytesIOOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	if !state.IsTuple() || len(state.Tuple().Items) < 3 {
		return object.Value{}, object.TypeErrorf("%s.__setstate__ argument should be 3-tuple, got %s", v.Type().Name, object.TypeName(state))
	}
	items := state.Tuple().Items
	if err := bytesIOInit(t, v, object.Args{V: items[:1]}); err != nil {
		return object.Value{}, err
	}
	if !items[1].IsInt() {
		return object.Value{}, object.TypeErrorf("second item of state must be an integer, not %s", object.TypeName(items[1]))
	}
	pos, err := object.SizeArg(t, items[1])
	if err != nil {
		return object.Value{}, err
	}
	if pos < 0 {
		return object.Value{}, object.ValueErrorf("position value cannot be negative")
	}
	b.pos = pos
	return object.None, mergeDict(t, v, items[2], "third")
}

// mergeDict puts the attributes of a pickle into the __dict__.
func mergeDict(t *object.Thread, v, dict object.Value, which string) error {
	if dict.IsNone() {
		return nil
	}
	if !dict.IsDict() {
		return object.TypeErrorf("%s item of state should be a dict, got a %s", which, object.TypeName(dict))
	}
	return object.DictMerge(t, object.InstanceDict(v), dict.Dict(), false)
}
