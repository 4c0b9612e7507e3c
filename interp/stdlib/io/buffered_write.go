package io

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

var writerMethods = []object.Def{
	{Name: "write", Sig: "(buffer, /)", Doc: "Write buffer b to the IO stream.", F1: bufferedWrite},
	{Name: "flush", Sig: "()", F0: bufferedFlush},
}

func bufferedWrite(t *object.Thread, v, data object.Value) (object.Value, error) {
	b := bufferedOf(v)
	if err := b.check(); err != nil {
		return object.Value{}, err
	}
	if data.IsStr() {
		return object.Value{}, object.TypeErrorf("a bytes-like object is required, not '%s'", object.TypeName(data))
	}
	m, err := object.GetBuffer(t, data, object.BufSimple)
	if err != nil {
		return object.Value{}, err
	}
	defer m.Done()
	n, err := b.write(t, m.Data[m.Offset:m.Offset+m.Len()])
	if err != nil {
		return object.Value{}, err
	}
	return object.Int(int64(n)), nil
}

// write is write(); it returns the number of bytes that are written or kept.
func (b *Buffered) write(t *object.Thread, p []byte) (int, error) {
	if err := b.enter(t); err != nil {
		return 0, err
	}
	defer b.leave()
	if closed, err := b.isClosed(t); err != nil || closed {
		if err == nil {
			err = object.NewException(&object.ValueError, "write to closed file")
		}
		return 0, err
	}
	if b.readable {
		if err := b.rewind(t); err != nil {
			return 0, err
		}
	}
	if len(b.wbuf)+len(p) <= b.size {
		if len(b.wbuf) == 0 && len(p) > 0 {
			pendingOf(t)[b] = struct{}{}
		}
		b.wbuf = append(b.wbuf, p...)
		return len(p), nil
	}
	if err := b.flushWrites(t); err != nil {
		if !object.Matches(err, &object.BlockingIOError) {
			return 0, err
		}
		room := b.size - len(b.wbuf)
		if len(p) <= room {
			b.wbuf = append(b.wbuf, p...)
			return len(p), nil
		}
		b.wbuf = append(b.wbuf, p[:room]...)
		return 0, errBlocking(t, room)
	}
	done := 0
	for len(p)-done > b.size {
		n, err := b.rawWrite(t, p[done:])
		if err != nil {
			return 0, err
		}
		if n < 0 {
			if len(p)-done > b.size {
				b.wbuf = append(b.wbuf, p[done:done+b.size]...)
				return 0, errBlocking(t, done+b.size)
			}
			break
		}
		done += n
		if err := t.Poll(); err != nil {
			return 0, err
		}
	}
	if done < len(p) {
		pendingOf(t)[b] = struct{}{}
	}
	b.wbuf = append(b.wbuf, p[done:]...)
	return len(p), nil
}

// RWPair is a BufferedRWPair.
type rwPair struct {
	stream
	reader, writer object.Value // absent: not initialised
}

// BufferedRWPairType is _io.BufferedRWPair.
var BufferedRWPairType = object.Type{Name: "_io.BufferedRWPair", Base: &BufferedIOBaseType}

func initRWPair() {
	of := func(v object.Value) *rwPair { return (*rwPair)(v.P) }
	ty := &BufferedRWPairType
	ty.Doc = "BufferedRWPair(reader, writer, buffer_size=131072, /)\n--\n\nA buffered reader and writer object together.\n\nThe two raw streams are not seekable; sockets and two-way pipes are typical."
	concrete(ty, func(cls *object.Type) object.Value {
		p := &rwPair{}
		p.T = cls
		return object.Value{P: unsafe.Pointer(p)}
	})
	ty.Init = func(t *object.Thread, v object.Value, args object.Args) error {
		if err := object.NoKeywords("BufferedRWPair", args); err != nil {
			return err
		}
		if err := object.CheckPositional("BufferedRWPair", len(args.V), 2, 3); err != nil {
			return err
		}
		if _, err := checkAble(t, args.V[0], nameReadable, "File or stream is not readable."); err != nil {
			return err
		}
		if _, err := checkAble(t, args.V[1], nameWritable, "File or stream is not writable."); err != nil {
			return err
		}
		r, err := object.CallArgs(t, BufferedReaderType.Value(), append([]object.Value{args.V[0]}, args.V[2:]...)...)
		if err != nil {
			return err
		}
		w, err := object.CallArgs(t, BufferedWriterType.Value(), append([]object.Value{args.V[1]}, args.V[2:]...)...)
		if err != nil {
			return err
		}
		of(v).reader, of(v).writer = r, w
		return nil
	}
	half := func(v object.Value, write bool) (object.Value, error) {
		h := of(v).reader
		if write {
			h = of(v).writer
		}
		if h.P == nil {
			return h, object.ValueErrorf("I/O operation on uninitialized object")
		}
		return h, nil
	}
	pass := func(name string, sig string, write bool) object.Def {
		method := object.StaticName(name)
		return object.Def{Name: name, Sig: sig, FV: func(t *object.Thread, v object.Value, args object.Args) (object.Value, error) {
			h, err := half(v, write)
			if err != nil {
				return object.Value{}, err
			}
			f, err := object.GetAttr(t, h, method)
			if err != nil {
				return object.Value{}, err
			}
			return object.Call(t, f, args)
		}}
	}
	ty.GetSets = append(ty.GetSets, getter("closed", "", func(t *object.Thread, v object.Value) (object.Value, error) {
		w, err := half(v, true)
		if err != nil {
			return object.Value{}, object.RuntimeErrorf("the BufferedRWPair object is being garbage-collected")
		}
		return object.GetAttr(t, w, nameClosed)
	}))
	ty.Methods = append([]object.Def{
		pass("read", "(size=-1, /)", false), pass("peek", "(size=0, /)", false), pass("read1", "(size=-1, /)", false),
		pass("readinto", "(buffer, /)", false), pass("readinto1", "(buffer, /)", false),
		pass("write", "(buffer, /)", true), pass("flush", "()", true), pass("readable", "()", false), pass("writable", "()", true),
		{Name: "close", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			w, err := half(v, true)
			if err == nil {
				_, err = object.CallMethod(t, w, nameClose)
			}
			r, err2 := half(v, false)
			if err2 == nil {
				_, err2 = object.CallMethod(t, r, nameClose)
			}
			return object.None, chain(err, err2)
		}},
		{Name: "isatty", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			for _, write := range [...]bool{true, false} {
				h, err := half(v, write)
				if err != nil {
					return object.Value{}, err
				}
				r, err := object.CallMethod(t, h, nameIsATTY)
				if err != nil || r != object.False {
					return r, err
				}
			}
			return object.False, nil
		}},
	}, noPickle()...)
	object.ReadyType(ty)
}
