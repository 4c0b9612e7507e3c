package io

import (
	"sync"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// Buffered is a BufferedReader, BufferedWriter or BufferedRandom. Either there
// is data read ahead, and the raw position is behind it, or there is data to
// be written, and the raw position is where it goes.
type Buffered struct {
	stream
	raw                object.Value
	file               *FileIO // raw, if it is exactly a FileIO
	ok, detached       bool
	readable, writable bool
	finalizing         bool
	rbuf               []byte // data read ahead; unread from rpos
	rpos               int
	wbuf               []byte
	pos                int64 // the raw position; -1: not known
	size               int
	freed              bool // close() is done

	mu    sync.Mutex // held while the raw stream is used, which lets other threads run
	owner *object.Thread
}

// The types of buffered streams.
var (
	BufferedReaderType = object.Type{Name: "_io.BufferedReader", Base: &BufferedIOBaseType}
	BufferedWriterType = object.Type{Name: "_io.BufferedWriter", Base: &BufferedIOBaseType}
	BufferedRandomType = object.Type{Name: "_io.BufferedRandom", Base: &BufferedIOBaseType}
)

func bufferedOf(v object.Value) *Buffered { return (*Buffered)(v.P) }

// Value returns b as a Python value.
func (b *Buffered) Value() object.Value { return object.Value{P: unsafe.Pointer(b)} }

// exactBuffered returns v if it is exactly a stream of this package.
func exactBuffered(v object.Value) *Buffered {
	switch v.Type() {
	case &BufferedReaderType, &BufferedWriterType, &BufferedRandomType:
		return bufferedOf(v)
	}
	return nil
}

func (b *Buffered) check() error {
	switch {
	case b.ok:
		return nil
	case b.detached:
		return object.ValueErrorf("raw stream has been detached")
	}
	return object.ValueErrorf("I/O operation on uninitialized object")
}

// ahead is the data that was read and not used.
func (b *Buffered) ahead() []byte { return b.rbuf[b.rpos:] }

func (b *Buffered) isClosed(t *object.Thread) (bool, error) {
	if b.freed {
		return true, nil
	}
	if b.file != nil {
		return b.file.fd < 0, nil
	}
	return attrTruth(t, b.raw, nameClosed)
}

// checkOpen checks that b can be used; data read ahead can be used after the end.
func (b *Buffered) checkOpen(t *object.Thread, msg string) error {
	if err := b.check(); err != nil {
		return err
	}
	if b.freed || len(b.ahead()) == 0 {
		closed, err := b.isClosed(t)
		if err != nil {
			return err
		}
		if closed {
			return object.NewException(&object.ValueError, msg)
		}
	}
	return nil
}

// enter takes the lock.
func (b *Buffered) enter(t *object.Thread) error {
	if !b.mu.TryLock() {
		if b.owner == t {
			r, err := object.Repr(t, b.Value())
			if err != nil {
				return err
			}
			return object.RuntimeErrorf("reentrant call inside %s", r)
		}
		t.Blocking(b.mu.Lock)
	}
	b.owner = t
	return nil
}

func (b *Buffered) leave() {
	b.owner = nil
	b.mu.Unlock()
}

// rawTell asks for the raw position.
func (b *Buffered) rawTell(t *object.Thread) (int64, error) {
	if b.file != nil {
		n, err := b.file.seek(t, 0, 1)
		if err != nil {
			return 0, err
		}
		b.pos = n
		return n, nil
	}
	r, err := b.call(t, nameTell)
	if err != nil {
		return 0, err
	}
	n, err := offsetArg(t, r)
	if err != nil {
		return 0, err
	}
	if n < 0 {
		return 0, object.Errorf(&object.OSError, "Raw stream returned invalid position %d", n)
	}
	b.pos = n
	return n, nil
}

func (b *Buffered) rawSeek(t *object.Thread, off int64, whence int) (int64, error) {
	if b.file != nil {
		n, err := b.file.seek(t, off, whence)
		if err != nil {
			return 0, err
		}
		b.pos = n
		return n, nil
	}
	r, err := b.call(t, nameSeek, object.Int(off), object.Int(int64(whence)))
	if err != nil {
		return 0, err
	}
	n, err := offsetArg(t, r)
	if err != nil {
		return 0, err
	}
	if n < 0 {
		return 0, object.Errorf(&object.OSError, "Raw stream returned invalid position %d", n)
	}
	b.pos = n
	return n, nil
}

// rawRead reads once; -1 means that it would block.
func (b *Buffered) rawRead(t *object.Thread, p []byte) (n int, err error) {
	if b.file != nil {
		n, err = b.file.readInto(t, p)
	} else {
		var view, r object.Value
		if view, err = object.MemoryViewOf(t, object.NewByteArray(p)); err != nil {
			return 0, err
		}
		if r, err = b.call(t, nameReadInto, view); err != nil {
			return 0, err
		}
		if r.IsNone() {
			return -1, nil
		}
		if n, err = object.IndexInt(t, r, &object.ValueError); err != nil {
			return 0, chain(err, object.NewException(&object.OSError, "raw readinto() failed"))
		}
		if n < 0 || n > len(p) {
			return 0, object.Errorf(&object.OSError, "raw readinto() returned invalid length %d (should have been between 0 and %d)", n, len(p))
		}
	}
	if err == nil && n > 0 && b.pos >= 0 {
		b.pos += int64(n)
	}
	return n, err
}

// rawWrite writes once; -1 means that it would block.
func (b *Buffered) rawWrite(t *object.Thread, p []byte) (n int, err error) {
	if b.file != nil {
		n, err = b.file.writeOnce(t, p)
	} else {
		var view, r object.Value
		if view, err = object.MemoryViewOf(t, object.CopyBytes(p)); err != nil {
			return 0, err
		}
		if r, err = b.call(t, nameWrite, view); err != nil {
			return 0, err
		}
		if r.IsNone() {
			return -1, nil
		}
		if n, err = object.IndexInt(t, r, &object.ValueError); err != nil {
			return 0, err
		}
		if n < 0 || n > len(p) {
			return 0, object.Errorf(&object.OSError, "raw write() returned invalid length %d (should have been between 0 and %d)", n, len(p))
		}
	}
	if err == nil && n > 0 && b.pos >= 0 {
		b.pos += int64(n)
	}
	return n, err
}

// errBlocking is the BlockingIOError after written bytes.
func errBlocking(t *object.Thread, written int) error {
	v, err := object.CallArgs(t, object.BlockingIOError.Value(), object.Int(eagain), object.StrValue("write could not complete without blocking"), object.Int(int64(written)))
	if err != nil {
		return err
	}
	return v.Exception()
}

// flushWrites writes what is pending.
func (b *Buffered) flushWrites(t *object.Thread) error {
	done := 0
	for done < len(b.wbuf) {
		n, err := b.rawWrite(t, b.wbuf[done:])
		if err == nil && n < 0 {
			err = errBlocking(t, 0)
		}
		if err != nil {
			b.wbuf = append(b.wbuf[:0], b.wbuf[done:]...)
			return err
		}
		done += n
		if n > 0 && done < len(b.wbuf) {
			if err := t.Poll(); err != nil {
				b.wbuf = append(b.wbuf[:0], b.wbuf[done:]...)
				return err
			}
		}
	}
	if len(b.wbuf) > 0 {
		b.wbuf = b.wbuf[:0]
		delete(pendingOf(t), b)
	}
	return nil
}

// rewind gives back what was read ahead.
func (b *Buffered) rewind(t *object.Thread) error {
	if n := len(b.ahead()); n > 0 {
		if _, err := b.rawSeek(t, -int64(n), 1); err != nil {
			return err
		}
	}
	b.rbuf, b.rpos = b.rbuf[:0], 0
	return nil
}

// settle writes what is pending and gives back what was read ahead.
func (b *Buffered) settle(t *object.Thread) error {
	if err := b.flushWrites(t); err != nil {
		return err
	}
	if b.readable {
		return b.rewind(t)
	}
	return nil
}

// fill reads ahead once; the number is what rawRead gives.
func (b *Buffered) fill(t *object.Thread) (int, error) {
	if cap(b.rbuf) < b.size {
		b.rbuf = make([]byte, 0, b.size)
	}
	p := b.rbuf[:b.size]
	b.rbuf, b.rpos = b.rbuf[:0], 0
	n, err := b.rawRead(t, p)
	if err == nil && n > 0 {
		b.rbuf = p[:n]
	}
	return n, err
}

// call calls a method of the raw stream, which Python code may have detached meanwhile.
func (b *Buffered) call(t *object.Thread, name *object.Str, args ...object.Value) (object.Value, error) {
	if b.raw.P == nil {
		return object.Value{}, object.ValueErrorf("raw stream has been detached")
	}
	return object.CallMethod(t, b.raw, name, args...)
}

func (b *Buffered) init(t *object.Thread, raw object.Value, size object.Value, what string) error {
	n := DefaultBufferSize
	if size.P != nil {
		var err error
		if n, err = object.IndexInt(t, size, &object.OverflowError); err != nil {
			return err
		}
	}
	b.ok, b.detached = false, false
	if b.readable {
		if _, err := checkAble(t, raw, nameReadable, "File or stream is not readable."); err != nil {
			return err
		}
	}
	if b.writable {
		if _, err := checkAble(t, raw, nameWritable, "File or stream is not writable."); err != nil {
			return err
		}
	}
	if n <= 0 {
		return object.ValueErrorf("buffer size must be strictly positive")
	}
	b.raw, b.size, b.pos, b.freed = raw, n, -1, false
	b.rbuf, b.rpos, b.wbuf = nil, 0, nil
	b.file = nil
	if raw.Type() == &FileIOType {
		b.file = fileOf(raw)
	}
	if b.readable || b.file == nil || !b.file.regular {
		// Streams that cannot tell are fine.
		if _, err := b.rawTell(t); err != nil && !object.Matches(err, &object.ExceptionType) {
			return err
		}
	}
	b.ok = true
	return nil
}

// forward declares a method that calls that of the raw stream.
func forward(name string, method *object.Str) object.Def {
	return object.Def{Name: name, Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
		b := bufferedOf(v)
		if err := b.check(); err != nil {
			return object.Value{}, err
		}
		return b.call(t, method)
	}}
}

func forwardAttr(name string, attr *object.Str) object.GetSet {
	return getter(name, "", func(t *object.Thread, v object.Value) (object.Value, error) {
		b := bufferedOf(v)
		if err := b.check(); err != nil {
			return object.Value{}, err
		}
		return object.GetAttr(t, b.raw, attr)
	})
}

// initBuffered declares one of the three types.
func initBuffered(ty *object.Type, readable, writable bool, doc string, methods ...[]object.Def) {
	ty.Doc = doc
	concrete(ty, func(cls *object.Type) object.Value {
		b := &Buffered{readable: readable, writable: writable}
		b.T = cls
		return b.Value()
	})
	sig := object.ParseSignature("(raw, buffer_size=131072)")
	ty.Init = func(t *object.Thread, v object.Value, args object.Args) error {
		var a [2]object.Value
		if err := sig.Bind(ty.ShortName(), args, a[:]); err != nil {
			return err
		}
		if readable && writable {
			if _, err := checkAble(t, a[0], nameSeekable, "File or stream is not seekable."); err != nil {
				return err
			}
		}
		return bufferedOf(v).init(t, a[0], a[1], ty.ShortName())
	}
	ty.Repr = bufferedRepr
	ty.Traverse = func(v object.Value, visit func(object.Value)) {
		if raw := bufferedOf(v).raw; raw.P != nil {
			visit(raw)
		}
	}
	ty.GetSets = append(ty.GetSets,
		object.GetSet{Name: "raw", Member: true, Get: func(t *object.Thread, v object.Value) (object.Value, error) {
			if r := bufferedOf(v).raw; r.P != nil {
				return r, nil
			}
			return object.None, nil
		}},
		forwardAttr("name", nameName), forwardAttr("mode", nameMode),
		getter("closed", "", func(t *object.Thread, v object.Value) (object.Value, error) {
			b := bufferedOf(v)
			if err := b.check(); err != nil {
				return object.Value{}, err
			}
			if b.file != nil {
				return object.Bool(b.file.fd < 0), nil
			}
			return object.GetAttr(t, b.raw, nameClosed)
		}),
		finalizingGetSet(func(v object.Value) *bool { return &bufferedOf(v).finalizing }))
	ty.Methods = append([]object.Def{
		{Name: "detach", Sig: "()", F0: bufferedDetach},
		{Name: "close", Sig: "()", F0: bufferedClose},
		forward("seekable", nameSeekable), forward("fileno", nameFileno), forward("isatty", nameIsATTY),
		{Name: "seek", Sig: "(target, whence=0, /)", F2: bufferedSeek, Opt: 1},
		{Name: "tell", Sig: "()", F0: bufferedTell},
		{Name: "truncate", Sig: "(pos=None, /)", F1: bufferedTruncate, Opt: 1},
		{Name: "_dealloc_warn", Sig: "(source, /)", F1: func(t *object.Thread, v, source object.Value) (object.Value, error) {
			b := bufferedOf(v)
			if b.ok {
				_, _ = b.call(t, t.Interp.Intern("_dealloc_warn"), source)
			}
			return object.None, nil
		}},
		{Name: "__sizeof__", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.Int(int64(unsafe.Sizeof(Buffered{})) + int64(bufferedOf(v).size)), nil
		}},
	}, noPickle()...)
	if readable {
		ty.Methods = append(ty.Methods, forward("readable", nameReadable))
		ty.Slots.Next = bufferedNext
		ty.Slots.Iter = bufferedIter
	}
	if writable {
		ty.Methods = append(ty.Methods, forward("writable", nameWritable))
	}
	for _, m := range methods {
		ty.Methods = append(ty.Methods, m...)
	}
	object.ReadyType(ty)
}

func bufferedRepr(t *object.Thread, v object.Value) (object.Value, error) {
	typeName := v.Type().Name
	name, err := object.LookupAttr(t, v, nameName)
	if err != nil && !object.Matches(err, &object.ValueError) {
		return object.Value{}, err
	}
	if err != nil || name.P == nil {
		return object.StrValue("<" + typeName + ">"), nil
	}
	if t.ReprEnter(v) {
		return object.Value{}, object.RuntimeErrorf("reentrant call inside %s.__repr__", v.Type().Name)
	}
	defer t.ReprLeave(v)
	s, err := object.Repr(t, name)
	if err != nil {
		return object.Value{}, err
	}
	return object.StrValue("<" + typeName + " name=" + s + ">"), nil
}

func bufferedDetach(t *object.Thread, v object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	if _, err := object.CallMethod(t, v, nameFlush); err != nil {
		return object.Value{}, err
	}
	raw := b.raw
	b.raw, b.file, b.detached, b.ok = object.Value{}, nil, true, false
	return raw, nil
}

func bufferedClose(t *object.Thread, v object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	if err := b.enter(t); err != nil {
		return object.Value{}, err
	}
	closed, err := b.isClosed(t)
	b.leave()
	if err != nil || closed {
		b.freed = b.freed || closed
		return object.None, err
	}
	if b.finalizing {
		_, _ = b.call(t, t.Interp.Intern("_dealloc_warn"), v)
	}
	_, err = object.CallMethod(t, v, nameFlush)
	_, err2 := b.call(t, nameClose)
	b.freed, b.rbuf, b.rpos, b.wbuf = true, nil, 0, nil
	delete(pendingOf(t), b)
	return object.None, chain(err, err2)
}

// logical is the position that the user sees, given the raw one.
func (b *Buffered) logical(raw int64) int64 {
	return raw - int64(len(b.ahead())) + int64(len(b.wbuf))
}

func bufferedTell(t *object.Thread, v object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	if err := b.enter(t); err != nil {
		return object.Value{}, err
	}
	defer b.leave()
	raw, err := b.rawTell(t)
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(max(b.logical(raw), 0)), nil
}

func bufferedSeek(t *object.Thread, v, target, how object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	whence, err := intArg(t, how, 0)
	if err != nil {
		return object.Value{}, err
	}
	if whence < 0 || whence > 4 || (whence == 3 || whence == 4) && !holesSupported {
		return object.Value{}, object.ValueErrorf("whence value %d unsupported", whence)
	}
	if err := b.checkOpen(t, "seek of closed file"); err != nil {
		return object.Value{}, err
	}
	if b.file == nil || !b.file.canSeek(t) {
		if _, err := checkAble(t, b.raw, nameSeekable, "File or stream is not seekable."); err != nil {
			return object.Value{}, err
		}
	}
	off, err := offsetArg(t, target)
	if err != nil {
		return object.Value{}, err
	}
	n, err := b.seek(t, off, whence)
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(n), nil
}

func (b *Buffered) seek(t *object.Thread, off int64, whence int) (int64, error) {
	if whence <= 1 && b.readable && len(b.wbuf) == 0 {
		// The data at hand may do.
		raw := b.pos
		if raw < 0 {
			var err error
			if raw, err = b.rawTell(t); err != nil {
				return 0, err
			}
		}
		if ahead := b.ahead(); len(ahead) > 0 {
			now := raw - int64(len(ahead))
			move := off
			if whence == 0 {
				move = off - now
			}
			if move >= -int64(b.rpos) && move <= int64(len(ahead)) {
				b.rpos += int(move)
				return now + move, nil
			}
		}
	}
	if err := b.enter(t); err != nil {
		return 0, err
	}
	defer b.leave()
	if err := b.flushWrites(t); err != nil {
		return 0, err
	}
	if whence == 1 {
		off -= int64(len(b.ahead()))
	}
	n, err := b.rawSeek(t, off, whence)
	if err != nil {
		return 0, err
	}
	b.rbuf, b.rpos = b.rbuf[:0], 0
	return n, nil
}

func bufferedTruncate(t *object.Thread, v, size object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.checkOpen(t, "truncate of closed file"); err != nil {
		return object.Value{}, err
	}
	if !b.writable {
		return object.Value{}, unsupported("truncate")
	}
	if err := b.enter(t); err != nil {
		return object.Value{}, err
	}
	defer b.leave()
	if err := b.settle(t); err != nil {
		return object.Value{}, err
	}
	if size.P == nil {
		size = object.None
	}
	r, err := b.call(t, nameTruncate, size)
	b.pos = -1
	return r, err
}

func bufferedFlush(t *object.Thread, v object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.checkOpen(t, "flush of closed file"); err != nil {
		return object.Value{}, err
	}
	if len(b.wbuf) == 0 && len(b.rbuf) == 0 {
		if closed, err := b.isClosed(t); err != nil || !closed {
			return object.None, err
		}
		return object.Value{}, object.NewException(&object.ValueError, "flush of closed file")
	}
	if err := b.enter(t); err != nil {
		return object.Value{}, err
	}
	defer b.leave()
	return object.None, b.settle(t)
}
