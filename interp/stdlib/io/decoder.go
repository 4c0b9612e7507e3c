package io

import (
	"strings"
	"unicode/utf8"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/codec"
	"github.com/gopy-lang/gopy/interp/object"
)

// decoder is an incremental decoder; its state is bytes that are not decoded
// yet and a number.
type decoder interface {
	// decode returns text as WTF-8.
	decode(t *object.Thread, input []byte, final bool) (string, error)
	state(t *object.Thread) ([]byte, uint64, error)
	setState(t *object.Thread, pending []byte, flags uint64) error
	reset(t *object.Thread) error
}

// nativeEncoding is an encoding that needs no codec written in Python.
type nativeEncoding uint8

const (
	notNative nativeEncoding = iota
	nativeUTF8
	nativeASCII
	nativeLatin1
)

func findNative(name string) nativeEncoding {
	switch strings.ReplaceAll(strings.ToLower(name), "_", "-") {
	case "utf-8", "utf8":
		return nativeUTF8
	case "ascii", "us-ascii":
		return nativeASCII
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1":
		return nativeLatin1
	}
	return notNative
}

// nativeDecoder decodes UTF-8, ASCII and Latin-1.
type nativeDecoder struct {
	encoding nativeEncoding
	errors   string
	pending  []byte
}

func isASCII(b []byte) bool {
	for len(b) >= 8 {
		if *(*uint64)(unsafe.Pointer(&b[0]))&0x8080808080808080 != 0 {
			return false
		}
		b = b[8:]
	}
	for _, c := range b {
		if c >= 0x80 {
			return false
		}
	}
	return true
}

func (d *nativeDecoder) decode(t *object.Thread, input []byte, final bool) (string, error) {
	if len(d.pending) > 0 {
		input = append(append(make([]byte, 0, len(d.pending)+len(input)), d.pending...), input...)
	}
	if isASCII(input) || d.encoding == nativeUTF8 && utf8.Valid(input) {
		d.pending = nil
		return string(input), nil
	}
	if d.encoding == nativeLatin1 {
		return string(codec.DecodeLatin1(make([]byte, 0, len(input)+len(input)/4), input)), nil
	}
	obj := object.CopyBytes(input)
	h := object.CodecHandler(t, obj, d.errors)
	var out []byte
	var err error
	n := len(input)
	if d.encoding == nativeUTF8 {
		out, n, err = codec.DecodeUTF8(make([]byte, 0, len(input)), input, h, final)
	} else {
		out, err = codec.DecodeASCII(make([]byte, 0, len(input)), input, h)
	}
	if err != nil {
		return "", object.CodecError(err, obj)
	}
	d.pending = append([]byte(nil), input[n:]...)
	return string(out), nil
}

func (d *nativeDecoder) state(t *object.Thread) ([]byte, uint64, error) { return d.pending, 0, nil }

func (d *nativeDecoder) setState(t *object.Thread, pending []byte, flags uint64) error {
	d.pending = append([]byte(nil), pending...)
	return nil
}

func (d *nativeDecoder) reset(t *object.Thread) error {
	d.pending = nil
	return nil
}

// pythonDecoder is a decoder written in Python.
type pythonDecoder struct{ v object.Value }

var (
	nameDecode   = object.StaticName("decode")
	nameEncode   = object.StaticName("encode")
	nameReset    = object.StaticName("reset")
	nameGetState = object.StaticName("getstate")
	nameSetState = object.StaticName("setstate")
)

func (d pythonDecoder) decode(t *object.Thread, input []byte, final bool) (string, error) {
	return d.decodeValue(t, object.CopyBytes(input), final)
}

func (d pythonDecoder) decodeValue(t *object.Thread, input object.Value, final bool) (string, error) {
	r, err := object.CallMethod(t, d.v, nameDecode, input, object.Bool(final))
	if err != nil {
		return "", err
	}
	if !r.IsStr() {
		return "", object.TypeErrorf("decoder should return a string result, not '%s'", object.TypeName(r))
	}
	return r.Str().String(), nil
}

func (d pythonDecoder) state(t *object.Thread) ([]byte, uint64, error) {
	r, err := object.CallMethod(t, d.v, nameGetState)
	if err != nil {
		return nil, 0, err
	}
	if !r.IsTuple() || len(r.Tuple().Items) != 2 {
		return nil, 0, object.TypeErrorf("illegal decoder state")
	}
	items := r.Tuple().Items
	if !items[0].IsBytes() {
		return nil, 0, object.TypeErrorf("illegal decoder state: the first item should be a bytes object, not '%s'", object.TypeName(items[0]))
	}
	i, err := object.Index(t, items[1])
	if err != nil {
		return nil, 0, err
	}
	return items[0].Bytes(), i.BigIntOf().Uint64(), nil
}

func (d pythonDecoder) setState(t *object.Thread, pending []byte, flags uint64) error {
	_, err := object.CallMethod(t, d.v, nameSetState, object.TupleValue(object.CopyBytes(pending), object.Uint(flags)))
	return err
}

func (d pythonDecoder) reset(t *object.Thread) error {
	_, err := object.CallMethod(t, d.v, nameReset)
	return err
}

// The ends of lines that were seen.
const (
	seenCR = 1 << iota
	seenLF
	seenCRLF
)

// newlineDecoder finds out about ends of lines, and makes "\n" of them.
type newlineDecoder struct {
	inner     decoder // nil: the input is text
	translate bool
	pendingCR bool
	seen      uint8
}

func (d *newlineDecoder) decode(t *object.Thread, input []byte, final bool) (string, error) {
	text, err := d.inner.decode(t, input, final)
	if err != nil {
		return "", err
	}
	return d.convert(text, final), nil
}

// convert is decode for text.
func (d *newlineDecoder) convert(s string, final bool) string {
	if d.pendingCR && (s != "" || final) {
		s = "\r" + s
		d.pendingCR = false
	}
	if !final && strings.HasSuffix(s, "\r") {
		// The line feed may come with the next piece.
		s = s[:len(s)-1]
		d.pendingCR = true
	}
	cr := strings.IndexByte(s, '\r')
	if cr < 0 {
		if d.seen&seenLF == 0 && strings.IndexByte(s, '\n') >= 0 {
			d.seen |= seenLF
		}
		return s
	}
	if !d.translate && d.seen == seenCR|seenLF|seenCRLF {
		return s
	}
	if strings.IndexByte(s[:cr], '\n') >= 0 {
		d.seen |= seenLF
	}
	var out []byte
	if d.translate {
		out = append(make([]byte, 0, len(s)), s[:cr]...)
	}
	for i := cr; i < len(s); i++ {
		c := s[i]
		if c == '\n' {
			d.seen |= seenLF
		} else if c == '\r' {
			if i+1 < len(s) && s[i+1] == '\n' {
				d.seen |= seenCRLF
				i++
			} else {
				d.seen |= seenCR
			}
			c = '\n'
		}
		if d.translate {
			out = append(out, c)
		}
	}
	if d.translate {
		return string(out)
	}
	return s
}

func (d *newlineDecoder) state(t *object.Thread) (pending []byte, flags uint64, err error) {
	if d.inner != nil {
		if pending, flags, err = d.inner.state(t); err != nil {
			return nil, 0, err
		}
	}
	flags <<= 1
	if d.pendingCR {
		flags |= 1
	}
	return pending, flags, nil
}

func (d *newlineDecoder) setState(t *object.Thread, pending []byte, flags uint64) error {
	d.pendingCR = flags&1 != 0
	if d.inner == nil {
		return nil
	}
	return d.inner.setState(t, pending, flags>>1)
}

func (d *newlineDecoder) reset(t *object.Thread) error {
	d.seen, d.pendingCR = 0, false
	if d.inner == nil {
		return nil
	}
	return d.inner.reset(t)
}

// newlines is the attribute of that name.
func (d *newlineDecoder) newlines() object.Value {
	var v []object.Value
	for i, s := range [...]string{"\r", "\n", "\r\n"} {
		if d.seen>>i&1 != 0 {
			v = append(v, object.StrValue(s))
		}
	}
	switch len(v) {
	case 0:
		return object.None
	case 1:
		return v[0]
	}
	return object.TupleValue(v...)
}

// incrementalNewlineDecoder is a _io.IncrementalNewlineDecoder.
type incrementalNewlineDecoder struct {
	object.Object
	newlineDecoder
	decoder object.Value // None: the input is text
	errors  object.Value
	ok      bool
}

// IncrementalNewlineDecoderType is _io.IncrementalNewlineDecoder.
var IncrementalNewlineDecoderType = object.Type{Name: "_io.IncrementalNewlineDecoder"}

type newlineDecoderSub struct {
	incrementalNewlineDecoder
	object.Extra
}

var newlineDecoderSignature = object.ParseSignature("(decoder, translate, errors='strict')")

func initNewlineDecoder() {
	ty := &IncrementalNewlineDecoderType
	ty.Doc = "IncrementalNewlineDecoder(decoder, translate, errors='strict')\n--\n\nCodec used when reading a file in universal newlines mode.\n\nIt wraps another incremental decoder, and translates \\r\\n and \\r into \\n."
	ty.Flags |= object.FlagBaseType
	of := func(v object.Value) *incrementalNewlineDecoder { return (*incrementalNewlineDecoder)(v.P) }
	ty.AllocSub = func(cls *object.Type) object.Value {
		d := &newlineDecoderSub{}
		d.T = cls
		return object.Value{P: unsafe.Pointer(d)}
	}
	ty.ExtraOffset = unsafe.Offsetof(newlineDecoderSub{}.Extra)
	ty.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		return cls.AllocSub(cls), nil
	}
	ty.Init = func(t *object.Thread, v object.Value, args object.Args) error {
		var a [3]object.Value
		if err := newlineDecoderSignature.Bind("IncrementalNewlineDecoder", args, a[:]); err != nil {
			return err
		}
		d := of(v)
		var err error
		if d.translate, err = object.Truth(t, a[1]); err != nil {
			return err
		}
		d.decoder, d.errors, d.ok, d.inner = a[0], a[2], true, nil
		d.seen, d.pendingCR = 0, false
		if !d.decoder.IsNone() {
			d.inner = pythonDecoder{d.decoder}
		}
		return nil
	}
	check := func(d *incrementalNewlineDecoder) error {
		if !d.ok {
			return object.ValueErrorf("IncrementalNewlineDecoder.__init__() not called")
		}
		return nil
	}
	ty.GetSets = []object.GetSet{getter("newlines", "", func(t *object.Thread, v object.Value) (object.Value, error) {
		return of(v).newlines(), check(of(v))
	})}
	ty.Methods = []object.Def{
		{Name: "decode", Sig: "(input, final=False)", FN: func(t *object.Thread, v object.Value, a []object.Value) (object.Value, error) {
			d := of(v)
			if err := check(d); err != nil {
				return object.Value{}, err
			}
			final := false
			if a[1].P != nil {
				var err error
				if final, err = object.Truth(t, a[1]); err != nil {
					return object.Value{}, err
				}
			}
			var text string
			if d.decoder.IsNone() {
				if !a[0].IsStr() {
					return object.Value{}, object.TypeErrorf("decoder should return a string result, not '%s'", object.TypeName(a[0]))
				}
				text = a[0].Str().String()
			} else {
				var err error
				if text, err = (pythonDecoder{d.decoder}).decodeValue(t, a[0], final); err != nil {
					return object.Value{}, err
				}
			}
			return object.StrValue(d.convert(text, final)), nil
		}},
		{Name: "getstate", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			if err := check(of(v)); err != nil {
				return object.Value{}, err
			}
			pending, flags, err := of(v).state(t)
			return object.TupleValue(object.CopyBytes(pending), object.Uint(flags)), err
		}},
		{Name: "setstate", Sig: "(state, /)", F1: func(t *object.Thread, v, state object.Value) (object.Value, error) {
			if err := check(of(v)); err != nil {
				return object.Value{}, err
			}
			if !state.IsTuple() {
				return object.Value{}, object.TypeErrorf("state argument must be a tuple")
			}
			items := state.Tuple().Items
			if len(items) != 2 || !items[1].IsInt() || !items[0].IsBytes() {
				return object.Value{}, object.TypeErrorf("setstate(): illegal state argument")
			}
			return object.None, of(v).setState(t, items[0].Bytes(), items[1].BigIntOf().Uint64())
		}},
		{Name: "reset", Sig: "()", F0: func(t *object.Thread, v object.Value) (object.Value, error) {
			if err := check(of(v)); err != nil {
				return object.Value{}, err
			}
			return object.None, of(v).reset(t)
		}},
	}
	object.ReadyType(ty)
}
