package io

import (
	"github.com/gopy-lang/gopy/interp/object"
)

var readerMethods = []object.Def{
	{Name: "read", Sig: "(size=-1, /)", Doc: "Read and return up to size bytes.", F1: bufferedRead, Opt: 1},
	{Name: "peek", Sig: "(size=0, /)", F1: bufferedPeek, Opt: 1},
	{Name: "read1", Sig: "(size=-1, /)", F1: bufferedRead1, Opt: 1},
	{Name: "readinto", Sig: "(buffer, /)", F1: bufferedReadInto(false)},
	{Name: "readinto1", Sig: "(buffer, /)", F1: bufferedReadInto(true)},
	{Name: "readline", Sig: "(size=-1, /)", F1: bufferedReadline, Opt: 1},
}

// plainFlush is flush of streams that are read only: the raw stream's.
var plainFlush = object.Def{Name: "flush", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	return b.call(t, nameFlush)
}}

func bufferedRead(t *object.Thread, v, size object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	n, err := sizeArg(t, size)
	if err != nil {
		return object.Value{}, err
	}
	if n < -1 {
		return object.Value{}, object.ValueErrorf("read length must be non-negative or -1")
	}
	if err := b.checkOpen(t, "read of closed file"); err != nil {
		return object.Value{}, err
	}
	if err := object.CheckSize(n); err != nil {
		return object.Value{}, err
	}
	if n >= 0 && n <= len(b.ahead()) {
		r := object.CopyBytes(b.ahead()[:n])
		b.rpos += n
		return r, nil
	}
	if err := b.enter(t); err != nil {
		return object.Value{}, err
	}
	defer b.leave()
	if n == -1 {
		return b.readAll(t)
	}
	data, some, err := b.read(t, n)
	if err != nil {
		return object.Value{}, err
	}
	if !some {
		return object.None, nil
	}
	return ownBytes(data), nil
}

// takeAhead uses up what was read ahead.
func (b *Buffered) takeAhead() []byte {
	p := append([]byte(nil), b.ahead()...)
	b.rbuf, b.rpos = b.rbuf[:0], 0
	return p
}

// readAll reads to the end.
func (b *Buffered) readAll(t *object.Thread) (object.Value, error) {
	data := b.takeAhead()
	if b.writable {
		if err := b.flushWrites(t); err != nil {
			return object.Value{}, err
		}
	}
	if b.file != nil {
		rest, ok, err := b.file.readAll(t)
		if err != nil {
			return object.Value{}, err
		}
		if b.pos >= 0 {
			b.pos += int64(len(rest))
		}
		switch {
		case !ok && len(data) == 0:
			return object.None, nil
		case len(data) == 0:
			return ownBytes(rest), nil
		}
		return ownBytes(append(data, rest...)), nil
	}
	all, err := object.LookupAttr(t, b.raw, nameReadAll)
	if err != nil {
		return object.Value{}, err
	}
	b.pos = -1
	if all.P != nil {
		r, err := object.CallArgs(t, all)
		if err != nil {
			return object.Value{}, err
		}
		if !r.IsNone() && !r.IsBytes() {
			return object.Value{}, object.TypeErrorf("readall() should return bytes")
		}
		if len(data) == 0 {
			return r, nil
		}
		if !r.IsNone() {
			data = append(data, r.Bytes()...)
		}
		return ownBytes(data), nil
	}
	for {
		r, err := b.call(t, nameRead)
		if err != nil {
			return object.Value{}, err
		}
		if !r.IsNone() && !r.IsBytes() {
			return object.Value{}, object.TypeErrorf("read() should return bytes")
		}
		if r.IsNone() || len(r.Bytes()) == 0 {
			if len(data) == 0 {
				return r, nil
			}
			return ownBytes(data), nil
		}
		data = append(data, r.Bytes()...)
	}
}

// read reads n bytes, fewer at the end; some is false if it would block before the first.
func (b *Buffered) read(t *object.Thread, n int) (data []byte, some bool, err error) {
	if b.writable {
		if err := b.flushWrites(t); err != nil {
			return nil, false, err
		}
	}
	if n == 0 {
		return nil, true, nil
	}
	data = append(make([]byte, 0, min(n, max(b.size, len(b.ahead())))), b.ahead()...)
	b.rbuf, b.rpos = b.rbuf[:0], 0
	for len(data) < n {
		// Whole buffers go to their place directly.
		if want := (n - len(data)) / b.size * b.size; want > 0 {
			want = min(want, 1<<20/b.size*b.size+b.size)
			if cap(data)-len(data) < want {
				data = append(make([]byte, 0, max(2*cap(data), len(data)+want)), data...)
			}
			got, err := b.rawRead(t, data[len(data):len(data)+want])
			if err != nil {
				return nil, false, err
			}
			if got <= 0 {
				return data, got == 0 || len(data) > 0, nil
			}
			data = data[:len(data)+got]
			continue
		}
		got, err := b.fill(t)
		if err != nil {
			return nil, false, err
		}
		if got <= 0 {
			return data, got == 0 || len(data) > 0, nil
		}
		k := min(got, n-len(data))
		data = append(data, b.rbuf[:k]...)
		b.rpos = k
	}
	return data, true, nil
}

func bufferedPeek(t *object.Thread, v, size object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.checkOpen(t, "peek of closed file"); err != nil {
		return object.Value{}, err
	}
	if size.P != nil {
		if _, err := object.IndexInt(t, size, &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	if err := b.enter(t); err != nil {
		return object.Value{}, err
	}
	defer b.leave()
	if err := b.flushWrites(t); err != nil {
		return object.Value{}, err
	}
	if len(b.ahead()) == 0 {
		if _, err := b.fill(t); err != nil {
			return object.Value{}, err
		}
	}
	return object.CopyBytes(b.ahead()), nil
}

func bufferedRead1(t *object.Thread, v, size object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	n := -1
	if size.P != nil {
		var err error
		if n, err = object.IndexInt(t, size, &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	if n < 0 {
		n = b.size
	}
	if err := b.checkOpen(t, "read of closed file"); err != nil {
		return object.Value{}, err
	}
	data, err := b.read1(t, n)
	if err != nil {
		return object.Value{}, err
	}
	return ownBytes(data), nil
}

// read1 reads up to n bytes with one raw read at most.
func (b *Buffered) read1(t *object.Thread, n int) ([]byte, error) {
	if n == 0 {
		return nil, nil
	}
	if ahead := b.ahead(); len(ahead) > 0 {
		n = min(n, len(ahead))
		b.rpos += n
		return append([]byte(nil), ahead[:n]...), nil
	}
	if err := b.enter(t); err != nil {
		return nil, err
	}
	defer b.leave()
	if err := b.flushWrites(t); err != nil {
		return nil, err
	}
	b.rbuf, b.rpos = b.rbuf[:0], 0
	buf := make([]byte, n)
	got, err := b.rawRead(t, buf)
	if err != nil {
		return nil, err
	}
	return buf[:max(got, 0)], nil
}

func bufferedReadInto(once bool) func(t *object.Thread, v, buf object.Value) (object.Value, error) {
	what, closed := "readinto", "readinto of closed file"
	if once {
		what = "readinto1"
	}
	return func(t *object.Thread, v, buf object.Value) (object.Value, error) {
		b := bufferedOf(v)
		m, p, err := writableBuffer(t, buf, what)
		if err != nil {
			return object.Value{}, err
		}
		defer m.Done()
		if err := b.checkOpen(t, closed); err != nil {
			return object.Value{}, err
		}
		n := copy(p, b.ahead())
		b.rpos += n
		if n == len(p) || once && n > 0 {
			return object.Int(int64(n)), nil
		}
		if err := b.enter(t); err != nil {
			return object.Value{}, err
		}
		defer b.leave()
		if err := b.flushWrites(t); err != nil {
			return object.Value{}, err
		}
		for n < len(p) {
			var got int
			if rest := p[n:]; len(rest) > b.size || once && len(rest) >= b.size {
				got, err = b.rawRead(t, rest)
			} else if got, err = b.fill(t); err == nil && got > 0 {
				got = copy(rest, b.rbuf)
				b.rpos = got
			}
			if err != nil {
				return object.Value{}, err
			}
			if got <= 0 {
				if got < 0 && n == 0 {
					return object.None, nil
				}
				break
			}
			n += got
			if once {
				break
			}
		}
		return object.Int(int64(n)), nil
	}
}

func bufferedReadline(t *object.Thread, v, size object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	n, err := sizeArg(t, size)
	if err != nil {
		return object.Value{}, err
	}
	return b.readline(t, n)
}

func (b *Buffered) readline(t *object.Thread, limit int) (object.Value, error) {
	if err := b.checkOpen(t, "readline of closed file"); err != nil {
		return object.Value{}, err
	}
	p := b.ahead()
	if limit >= 0 && limit < len(p) {
		p = p[:limit]
	}
	n := lineEnd(p)
	if n == 0 && limit >= 0 && len(p) == limit {
		n = limit
	}
	if n > 0 || limit == 0 {
		r := object.CopyBytes(p[:n])
		b.rpos += n
		return r, nil
	}
	if err := b.enter(t); err != nil {
		return object.Value{}, err
	}
	defer b.leave()
	line := append([]byte(nil), p...)
	b.rpos += len(p)
	if b.writable {
		if err := b.flushWrites(t); err != nil {
			return object.Value{}, err
		}
	}
	for limit < 0 || len(line) < limit {
		got, err := b.fill(t)
		if err != nil {
			return object.Value{}, err
		}
		if got <= 0 {
			break
		}
		p := b.rbuf
		if limit >= 0 && limit-len(line) < len(p) {
			p = p[:limit-len(line)]
		}
		end := lineEnd(p)
		if end > 0 {
			p = p[:end]
		}
		line = append(line, p...)
		b.rpos = len(p)
		if end > 0 {
			break
		}
	}
	return ownBytes(line), nil
}

func bufferedIter(t *object.Thread, v object.Value) (object.Value, error) {
	if exactBuffered(v) == nil {
		return baseIter(t, v)
	}
	b := bufferedOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	closed, err := b.isClosed(t)
	if err == nil && closed {
		err = errClosed()
	}
	return v, err
}

func bufferedNext(t *object.Thread, v object.Value) (object.Value, error) {
	b := exactBuffered(v)
	if b == nil {
		line, err := object.CallMethod(t, v, nameReadline)
		if err != nil {
			return object.Value{}, err
		}
		p, err := bytesResult(line, "readline")
		if err != nil || len(p) == 0 {
			return object.Value{}, err
		}
		return line, nil
	}
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	line, err := b.readline(t, -1)
	if err != nil || len(line.Bytes()) == 0 {
		return object.Value{}, err
	}
	return line, nil
}
