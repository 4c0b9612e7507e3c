package io

import (
	"strings"
	"unicode/utf8"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// TextIOWrapper is a _io.TextIOWrapper: text on top of a buffered stream.
type TextIOWrapper struct {
	stream
	ok, detached bool
	buffer       object.Value
	fast         *Buffered // buffer, if it is exactly a stream of this package

	encoding, errors            object.Value // str
	lineBuffering, writeThrough bool
	newline                     string // as given; universal: ""
	newlineGiven                bool
	readUniversal               bool
	readTranslate               bool
	writeNewline                string // what "\n" becomes; "": itself

	native      nativeEncoding
	writes      bool         // the stream is writable
	encoder     object.Value // of an encoding that is not native
	decoder     decoder      // nil: not readable
	pyDecoder   object.Value
	universal   *newlineDecoder // decoder, if it translates
	seekable    bool
	hasRead1    bool
	telling     bool
	finalizing  bool
	chunkSize   int
	pending     []byte // encoded, and not given to buffer yet
	decoded     string // read ahead
	decodedPos  int    // what of it is used
	decodedSet  bool   // decoded is something
	ascii       bool   // decoded is ASCII
	snapshot    bool
	snapFlags   uint64
	snapInput   []byte
	b2cRatio    float64
	streamStart bool // nothing was encoded yet
}

// TextIOWrapperType is _io.TextIOWrapper.
var TextIOWrapperType = object.Type{Name: "_io.TextIOWrapper", Base: &TextIOBaseType}

func textOf(v object.Value) *TextIOWrapper { return (*TextIOWrapper)(v.P) }

// Value returns w as a Python value.
func (w *TextIOWrapper) Value() object.Value { return object.Value{P: unsafe.Pointer(w)} }

func (w *TextIOWrapper) check() error {
	switch {
	case w.ok:
		return nil
	case w.detached:
		return object.ValueErrorf("underlying buffer has been detached")
	}
	return object.ValueErrorf("I/O operation on uninitialized object")
}

// checkOpen is check, and that the buffer is open.
func (w *TextIOWrapper) checkOpen(t *object.Thread) error {
	if err := w.check(); err != nil {
		return err
	}
	if w.fast != nil && w.fast.ok && w.fast.file != nil {
		if w.T != &TextIOWrapperType {
			return checkClosed(t, w.Value())
		}
		if w.fast.file.fd < 0 || w.fast.freed {
			return errClosed()
		}
		return nil
	}
	return checkClosed(t, w.Value())
}

// call calls a method of the buffer, which Python code may have detached meanwhile.
func (w *TextIOWrapper) call(t *object.Thread, name *object.Str, args ...object.Value) (object.Value, error) {
	if w.buffer.P == nil {
		return object.Value{}, object.ValueErrorf("underlying buffer has been detached")
	}
	return object.CallMethod(t, w.buffer, name, args...)
}

var textSignature = object.ParseSignature("(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)")

func checkNewline(v object.Value) (s string, given bool, err error) {
	if v.IsNoneOrAbsent() {
		return "", false, nil
	}
	if !v.IsStr() {
		return "", false, object.TypeErrorf("TextIOWrapper() argument 'newline' must be str or None, not %s", object.TypeName(v))
	}
	switch s = v.Str().String(); s {
	case "", "\n", "\r", "\r\n":
		return s, true, nil
	}
	return "", false, object.ValueErrorf("illegal newline value: %s", s)
}

func (w *TextIOWrapper) setNewline(s string, given bool) {
	w.newline, w.newlineGiven = s, given
	w.readUniversal = s == ""
	w.readTranslate = !given
	w.writeNewline = ""
	if given {
		if s == "\r" || s == "\r\n" {
			w.writeNewline = s
		}
	} else if lineSeparator != "\n" {
		w.writeNewline = lineSeparator
	}
}

// optStr converts an argument that is a str or None.
func optStr(v object.Value, fn, arg string) (object.Value, error) {
	if v.IsNoneOrAbsent() {
		return object.Value{}, nil
	}
	if !v.IsStr() {
		return v, object.TypeErrorf("%s() argument '%s' must be str or None, not %s", fn, arg, object.TypeName(v))
	}
	if strings.IndexByte(v.Str().String(), 0) >= 0 {
		return v, object.ValueErrorf("embedded null character")
	}
	return v, nil
}

func textInit(t *object.Thread, v object.Value, args object.Args) error {
	var a [6]object.Value
	if err := textSignature.Bind("TextIOWrapper", args, a[:]); err != nil {
		return err
	}
	encoding, err := optStr(a[1], "TextIOWrapper", "encoding")
	if err != nil {
		return err
	}
	errors, err := optStr(a[2], "TextIOWrapper", "errors")
	if err != nil {
		return err
	}
	newline, given, err := checkNewline(a[3])
	if err != nil {
		return err
	}
	var flags [2]bool
	for i := range flags {
		if a[4+i].P != nil {
			if flags[i], err = object.Truth(t, a[4+i]); err != nil {
				return err
			}
		}
	}
	return textOf(v).init(t, a[0], encoding, errors, newline, given, flags[0], flags[1])
}

func (w *TextIOWrapper) init(t *object.Thread, buffer, encoding, errors object.Value, newline string, given, lineBuffering, writeThrough bool) error {
	w.ok, w.detached = false, false
	w.decoder, w.encoder, w.universal, w.pyDecoder = nil, object.Value{}, nil, object.Value{}
	w.pending, w.decoded, w.decodedPos, w.decodedSet, w.snapshot, w.snapInput = nil, "", 0, false, false, nil
	w.chunkSize, w.fast = 8192, exactBuffered(buffer)
	if encoding.P == nil {
		encoding = object.StrValue("UTF-8")
		if t.Interp.Options.WarnDefaultEncoding {
			if err := object.Warn(t, &object.EncodingWarning, "'encoding' argument not specified", 1); err != nil {
				return err
			}
		}
	} else if encoding.Str().String() == "locale" {
		encoding = object.StrValue("UTF-8")
	}
	if errors.P == nil {
		errors = object.StrValue("strict")
	}
	w.buffer, w.encoding, w.errors = buffer, encoding, errors
	w.lineBuffering, w.writeThrough = lineBuffering, writeThrough
	w.setNewline(newline, given)
	if err := w.setCodec(t); err != nil {
		return err
	}
	var err error
	if w.fast != nil && w.fast.ok && w.fast.file != nil && w.fast.file.fd >= 0 {
		w.seekable, w.hasRead1 = w.fast.file.canSeek(t), w.fast.readable
	} else {
		if w.seekable, err = callTruth(t, buffer, nameSeekable); err != nil {
			return err
		}
		r, err := object.LookupAttr(t, buffer, nameRead1)
		if err != nil {
			return err
		}
		w.hasRead1 = r.P != nil
	}
	w.telling = w.seekable
	w.streamStart = true
	if w.seekable && w.encoder.P != nil {
		pos, err := object.CallMethod(t, buffer, nameTell)
		if err != nil {
			return err
		}
		if zero, err := object.Equal(t, pos, object.Int(0)); err != nil || !zero {
			if err == nil {
				err = w.startEncoder(t, false)
			}
			if err != nil {
				return err
			}
		}
	}
	w.ok = true
	return nil
}

// startEncoder tells the encoder whether it is at the start of the stream.
func (w *TextIOWrapper) startEncoder(t *object.Thread, start bool) error {
	if w.encoder.P == nil {
		return nil
	}
	var err error
	if start {
		_, err = object.CallMethod(t, w.encoder, nameReset)
	} else {
		_, err = object.CallMethod(t, w.encoder, nameSetState, object.Int(0))
	}
	return err
}

// setCodec makes the decoder and the encoder.
func (w *TextIOWrapper) setCodec(t *object.Thread) error {
	w.native = findNative(w.encoding.Str().String())
	readable, writable := false, false
	var err error
	if w.fast != nil {
		if err := w.fast.check(); err != nil {
			return err
		}
		readable, writable = w.fast.readable, w.fast.writable
	} else {
		if readable, err = callTruth(t, w.buffer, nameReadable); err != nil {
			return err
		}
		if writable, err = callTruth(t, w.buffer, nameWritable); err != nil {
			return err
		}
	}
	var info object.Value
	if w.native == notNative {
		name := w.encoding.Str().String()
		if info, err = object.CodecLookup(t, name); err != nil {
			return err
		}
		flag, err := object.LookupAttr(t, info, t.Interp.Intern("_is_text_encoding"))
		if err != nil {
			return err
		}
		if flag.P != nil {
			text, err := object.Truth(t, flag)
			if err != nil {
				return err
			}
			if !text {
				return object.Errorf(&object.LookupError, "'%s' is not a text encoding; use codecs.open() to handle arbitrary codecs", name)
			}
		}
	} else if e := w.errors.Str().String(); e != "strict" && object.CodecHandler(t, object.None, e) == nil {
		return object.Errorf(&object.LookupError, "unknown error handler name '%s'", e)
	}
	w.decoder, w.encoder, w.universal, w.pyDecoder = nil, object.Value{}, nil, object.Value{}
	if readable {
		if w.native != notNative {
			w.decoder = &nativeDecoder{encoding: w.native, errors: w.errors.Str().String()}
		} else {
			f, err := object.GetAttr(t, info, t.Interp.Intern("incrementaldecoder"))
			if err == nil {
				w.pyDecoder, err = object.CallArgs(t, f, w.errors)
			}
			if err != nil {
				return err
			}
			w.decoder = pythonDecoder{w.pyDecoder}
		}
		if w.readUniversal {
			w.universal = &newlineDecoder{inner: w.decoder, translate: w.readTranslate}
			w.decoder = w.universal
		}
	}
	w.writes = writable
	if writable && w.native == notNative {
		f, err := object.GetAttr(t, info, t.Interp.Intern("incrementalencoder"))
		if err == nil {
			w.encoder, err = object.CallArgs(t, f, w.errors)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// encode encodes text.
func (w *TextIOWrapper) encode(t *object.Thread, dst []byte, s *object.Str) ([]byte, error) {
	if w.native != notNative {
		if s.IsASCII() || w.native == nativeUTF8 && utf8.ValidString(s.String()) {
			return append(dst, s.String()...), nil
		}
		b, err := object.EncodeStr(t, s, [...]string{"", "utf-8", "ascii", "latin-1"}[w.native], w.errors.Str().String())
		if err != nil {
			return dst, err
		}
		return append(dst, b.Bytes()...), nil
	}
	r, err := object.CallMethod(t, w.encoder, nameEncode, s.Value())
	if err != nil {
		return dst, err
	}
	if !r.IsBytes() {
		return dst, object.TypeErrorf("encoder should return a bytes object, not '%s'", object.TypeName(r))
	}
	return append(dst, r.Bytes()...), nil
}

// WriteStr is write(), for print.
func (w *TextIOWrapper) WriteStr(t *object.Thread, s *object.Str) error {
	if err := w.checkOpen(t); err != nil {
		return err
	}
	if !w.writes {
		return unsupported("not writable")
	}
	text := s.String()
	hasLF := (w.writeNewline != "" || w.lineBuffering) && strings.IndexByte(text, '\n') >= 0
	flush := w.lineBuffering && (hasLF || strings.IndexByte(text, '\r') >= 0)
	if hasLF && w.writeNewline != "" {
		s = object.NewStr(strings.ReplaceAll(text, "\n", w.writeNewline))
	}
	if len(w.pending) > 0 && len(w.pending)+s.ByteLen() > w.chunkSize {
		if err := w.writePending(t); err != nil {
			return err
		}
	}
	was := len(w.pending)
	var err error
	if w.pending, err = w.encode(t, w.pending, s); err != nil {
		return err
	}
	w.streamStart = false
	if was == 0 && len(w.pending) > 0 {
		pendingOf(t)[w] = struct{}{}
	}
	if len(w.pending) >= w.chunkSize || flush || w.writeThrough {
		if err := w.writePending(t); err != nil {
			return err
		}
	}
	if flush {
		if w.fast != nil && w.fast.writable {
			_, err = bufferedFlush(t, w.buffer)
		} else {
			_, err = w.call(t, nameFlush)
		}
		if err != nil {
			return err
		}
	}
	if w.decodedSet || w.snapshot {
		w.setDecoded("", false)
		w.snapshot, w.snapInput = false, nil
	}
	if w.decoder != nil {
		return w.decoder.reset(t)
	}
	return nil
}

// writePending gives the encoded text to the buffer.
func (w *TextIOWrapper) writePending(t *object.Thread) error {
	if len(w.pending) == 0 {
		return nil
	}
	p := w.pending
	delete(pendingOf(t), w)
	if w.fast != nil && w.fast.ok && w.fast.writable {
		w.pending = nil
		_, err := w.fast.write(t, p)
		w.pending = p[:0]
		if err != nil {
			w.pending = nil
		}
		return err
	}
	w.pending = nil
	_, err := w.call(t, nameWrite, object.NewBytes(p))
	return err
}

func textWrite(t *object.Thread, v, text object.Value) (object.Value, error) {
	w := textOf(v)
	if err := w.check(); err != nil {
		return object.Value{}, err
	}
	if !text.IsStr() {
		return object.Value{}, object.TypeErrorf("write() argument must be str, not %s", object.TypeName(text))
	}
	if err := w.WriteStr(t, text.Str()); err != nil {
		return object.Value{}, err
	}
	return object.Int(int64(text.Str().Len())), nil
}

// Flush is flush().
func (w *TextIOWrapper) Flush(t *object.Thread) error {
	if err := w.checkOpen(t); err != nil {
		return err
	}
	w.telling = w.seekable
	if err := w.writePending(t); err != nil {
		return err
	}
	if w.fast != nil && w.fast.writable {
		_, err := bufferedFlush(t, w.buffer)
		return err
	}
	_, err := w.call(t, nameFlush)
	return err
}

func initText() {
	ty := &TextIOWrapperType
	ty.Doc = "TextIOWrapper(buffer, encoding=None, errors=None, newline=None,\n              line_buffering=False, write_through=False)\n--\n\nCharacter and line based layer over a BufferedIOBase object, buffer."
	concrete(ty, func(cls *object.Type) object.Value {
		w := &TextIOWrapper{}
		w.T = cls
		return w.Value()
	})
	ty.Init = textInit
	ty.Repr = textRepr
	ty.Slots.Iter = func(t *object.Thread, v object.Value) (object.Value, error) { return v, textOf(v).checkOpen(t) }
	ty.Slots.Next = textNext
	ty.Traverse = func(v object.Value, visit func(object.Value)) {
		for _, x := range [...]object.Value{textOf(v).buffer, textOf(v).encoder, textOf(v).pyDecoder} {
			if x.P != nil {
				visit(x)
			}
		}
	}
	get := func(name string, f func(t *object.Thread, w *TextIOWrapper) (object.Value, error)) object.GetSet {
		return getter(name, "", func(t *object.Thread, v object.Value) (object.Value, error) {
			if err := textOf(v).check(); err != nil {
				return object.Value{}, err
			}
			return f(t, textOf(v))
		})
	}
	member := func(name string, f func(w *TextIOWrapper) object.Value) object.GetSet {
		return object.GetSet{Name: name, Member: true, Get: func(t *object.Thread, v object.Value) (object.Value, error) {
			if r := f(textOf(v)); r.P != nil {
				return r, nil
			}
			return object.None, nil
		}}
	}
	ty.GetSets = append(ty.GetSets,
		member("encoding", func(w *TextIOWrapper) object.Value { return w.encoding }),
		member("buffer", func(w *TextIOWrapper) object.Value { return w.buffer }),
		member("line_buffering", func(w *TextIOWrapper) object.Value { return object.Bool(w.lineBuffering) }),
		member("write_through", func(w *TextIOWrapper) object.Value { return object.Bool(w.writeThrough) }),
		finalizingGetSet(func(v object.Value) *bool { return &textOf(v).finalizing }),
		get("name", func(t *object.Thread, w *TextIOWrapper) (object.Value, error) {
			return object.GetAttr(t, w.buffer, nameName)
		}),
		get("closed", func(t *object.Thread, w *TextIOWrapper) (object.Value, error) {
			return object.GetAttr(t, w.buffer, nameClosed)
		}),
		get("errors", func(t *object.Thread, w *TextIOWrapper) (object.Value, error) { return w.errors, nil }),
		get("newlines", func(t *object.Thread, w *TextIOWrapper) (object.Value, error) {
			if w.universal == nil {
				return object.None, nil
			}
			return w.universal.newlines(), nil
		}),
		object.GetSet{Name: "_CHUNK_SIZE", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.Int(int64(textOf(v).chunkSize)), textOf(v).check()
		}, Set: func(t *object.Thread, v, x object.Value) error {
			if x.P == nil {
				return object.AttributeErrorf("cannot delete attribute")
			}
			if err := textOf(v).check(); err != nil {
				return err
			}
			n, err := object.IndexInt(t, x, &object.ValueError)
			if err == nil && n <= 0 {
				err = object.ValueErrorf("a strictly positive integer is required")
			}
			if err == nil {
				textOf(v).chunkSize = n
			}
			return err
		}})
	forward := func(name string, method *object.Str) object.Def {
		return object.Def{Name: name, Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			if err := textOf(v).check(); err != nil {
				return object.Value{}, err
			}
			return textOf(v).call(t, method)
		}}
	}
	ty.Methods = append([]object.Def{
		{Name: "write", Sig: "(text, /)", F1: textWrite},
		{Name: "read", Sig: "(size=-1, /)", F1: textRead, Opt: 1},
		{Name: "readline", Sig: "(size=-1, /)", F1: textReadline, Opt: 1},
		{Name: "flush", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			return object.None, textOf(v).Flush(t)
		}},
		{Name: "close", Sig: "()", F0: textClose},
		{Name: "detach", Sig: "()", F0: textDetach},
		{Name: "seek", Sig: "(cookie, whence=0, /)", F2: textSeek, Opt: 1},
		{Name: "tell", Sig: "()", F0: textTell},
		{Name: "truncate", Sig: "(pos=None, /)", F1: textTruncate, Opt: 1},
		{Name: "reconfigure", Sig: "(*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)", FN: textReconfigure},
		forward("fileno", nameFileno), forward("seekable", nameSeekable), forward("readable", nameReadable),
		forward("writable", nameWritable), forward("isatty", nameIsATTY),
	}, noPickle()...)
	object.ReadyType(ty)
}

func textRepr(t *object.Thread, v object.Value) (object.Value, error) {
	w := textOf(v)
	if err := w.check(); err != nil {
		return object.Value{}, err
	}
	if t.ReprEnter(v) {
		return object.Value{}, object.RuntimeErrorf("reentrant call inside %s.__repr__", v.Type().Name)
	}
	defer t.ReprLeave(v)
	s := "<" + v.Type().Name
	for _, name := range [...]*object.Str{nameName, nameMode} {
		x, err := object.LookupAttr(t, v, name)
		if err != nil {
			if name == nameName && object.Matches(err, &object.ValueError) {
				continue
			}
			return object.Value{}, err
		}
		if x.P == nil {
			continue
		}
		r, err := object.Repr(t, x)
		if err != nil {
			return object.Value{}, err
		}
		s += " " + name.String() + "=" + r
	}
	r, err := object.Repr(t, w.encoding)
	if err != nil {
		return object.Value{}, err
	}
	return object.StrValue(s + " encoding=" + r + ">"), nil
}

func textClose(t *object.Thread, v object.Value) (object.Value, error) {
	w := textOf(v)
	if err := w.check(); err != nil {
		return object.Value{}, err
	}
	closed, err := attrTruth(t, v, nameClosed)
	if err != nil || closed {
		return object.None, err
	}
	if w.finalizing {
		_, _ = w.call(t, t.Interp.Intern("_dealloc_warn"), v)
	}
	_, err = object.CallMethod(t, v, nameFlush)
	_, err2 := w.call(t, nameClose)
	delete(pendingOf(t), w)
	return object.None, chain(err, err2)
}

func textDetach(t *object.Thread, v object.Value) (object.Value, error) {
	w := textOf(v)
	if err := w.check(); err != nil {
		return object.Value{}, err
	}
	if _, err := object.CallMethod(t, v, nameFlush); err != nil {
		return object.Value{}, err
	}
	buffer := w.buffer
	w.buffer, w.fast, w.detached, w.ok = object.Value{}, nil, true, false
	return buffer, nil
}

func textTruncate(t *object.Thread, v, pos object.Value) (object.Value, error) {
	w := textOf(v)
	if err := w.check(); err != nil {
		return object.Value{}, err
	}
	if _, err := object.CallMethod(t, v, nameFlush); err != nil {
		return object.Value{}, err
	}
	if pos.P == nil {
		pos = object.None
	}
	return w.call(t, nameTruncate, pos)
}

func textReconfigure(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
	w := textOf(v)
	if err := w.check(); err != nil {
		return object.Value{}, err
	}
	encoding, err := optStrArg(a[0], "encoding")
	if err != nil {
		return object.Value{}, err
	}
	errors, err := optStrArg(a[1], "errors")
	if err != nil {
		return object.Value{}, err
	}
	newline, given := w.newline, w.newlineGiven
	if a[2].P != nil {
		if newline, given, err = checkNewline(a[2]); err != nil {
			if !a[2].IsStr() {
				err = object.TypeErrorf("reconfigure() argument 'newline' must be str or None, not %s", object.TypeName(a[2]))
			}
			return object.Value{}, err
		}
	}
	if w.decodedSet && (encoding.P != nil || errors.P != nil || a[2].P != nil) {
		return object.Value{}, unsupported("It is not possible to set the encoding or newline of stream after the first read")
	}
	flags := [2]bool{w.lineBuffering, w.writeThrough}
	for i := range flags {
		if !a[3+i].IsNoneOrAbsent() {
			n, err := intArg(t, a[3+i], 0)
			if err != nil {
				return object.Value{}, err
			}
			flags[i] = n != 0
		}
	}
	if _, err := object.CallMethod(t, v, nameFlush); err != nil {
		return object.Value{}, err
	}
	w.b2cRatio = 0
	if encoding.P != nil || errors.P != nil || a[2].P != nil {
		if encoding.P == nil {
			encoding = w.encoding
			if errors.P == nil {
				errors = w.errors
			}
		} else if encoding.Str().String() == "locale" {
			encoding = object.StrValue("UTF-8")
		}
		if errors.P == nil {
			errors = object.StrValue("strict")
		}
		oldEncoding, oldErrors, oldNative, oldDecoder, oldEncoder, oldUniversal, oldPy, oldNewline, oldGiven := w.encoding, w.errors, w.native, w.decoder, w.encoder, w.universal, w.pyDecoder, w.newline, w.newlineGiven
		w.encoding, w.errors = encoding, errors
		w.setNewline(newline, given)
		if err := w.setCodec(t); err != nil {
			w.encoding, w.errors, w.native, w.decoder, w.encoder, w.universal, w.pyDecoder = oldEncoding, oldErrors, oldNative, oldDecoder, oldEncoder, oldUniversal, oldPy
			w.setNewline(oldNewline, oldGiven)
			return object.Value{}, err
		}
		if w.seekable && w.encoder.P != nil {
			pos, err := w.call(t, nameTell)
			if err != nil {
				return object.Value{}, err
			}
			if pos != object.Int(0) {
				if err := w.startEncoder(t, false); err != nil {
					return object.Value{}, err
				}
			}
		}
	}
	w.lineBuffering, w.writeThrough = flags[0], flags[1]
	return object.None, nil
}

func optStrArg(v object.Value, name string) (object.Value, error) {
	return optStr(v, "reconfigure", name)
}
