package object

import (
	"github.com/gopy-lang/gopy/interp/internal/codec"
)

// Text encodings. The ones that CPython builds in are done here and in package
// codec; all others are found through search functions, as the encodings
// package registers one.

// codecRegistry is the state of module codecs in one interpreter.
type codecRegistry struct {
	search  []Value
	cache   map[string]Value
	errors  map[string]Value
	started bool // the encodings package was imported
}

var codecKey int

func (in *Interp) codecs() *codecRegistry {
	if r, ok := in.State[&codecKey]; ok {
		return r.(*codecRegistry)
	}
	r := &codecRegistry{cache: map[string]Value{}, errors: map[string]Value{}}
	if in.State == nil {
		in.State = map[any]any{}
	}
	in.State[&codecKey] = r
	return r
}

// normalizeEncoding returns the name of an encoding in lower case, with
// everything that is no letter, digit or dot as single underscores.
func normalizeEncoding(name string) string {
	b := make([]byte, 0, len(name))
	punct := false
	for i := 0; i < len(name); i++ {
		c := name[i]
		if c == '.' || isAlnumASCII(c) {
			if punct && len(b) > 0 {
				b = append(b, '_')
			}
			punct = false
			b = append(b, toLowerASCII(c))
		} else {
			punct = true
		}
	}
	return string(b)
}

// builtinEncoding is an encoding that needs no registry.
type builtinEncoding uint8

const (
	notBuiltin builtinEncoding = iota
	encUTF8
	encASCII
	encLatin1
	encUTF16
	encUTF16LE
	encUTF16BE
	encUTF32
	encUTF32LE
	encUTF32BE
)

// findBuiltinEncoding knows the names that CPython's shortcuts know, and the
// canonical names of encodings that would lead to the same functions.
func findBuiltinEncoding(name string) builtinEncoding {
	switch name {
	case "utf-8", "utf8", "UTF-8":
		return encUTF8
	case "ascii":
		return encASCII
	case "latin-1", "latin1":
		return encLatin1
	}
	if len(name) > 16 {
		return notBuiltin
	}
	switch normalizeEncoding(name) {
	case "utf_8", "utf8":
		return encUTF8
	case "ascii", "us_ascii":
		return encASCII
	case "latin1", "latin_1", "iso_8859_1", "iso8859_1":
		return encLatin1
	case "utf_16", "utf16":
		return encUTF16
	case "utf_16_le", "utf_16le":
		return encUTF16LE
	case "utf_16_be", "utf_16be":
		return encUTF16BE
	case "utf_32", "utf32":
		return encUTF32
	case "utf_32_le", "utf_32le":
		return encUTF32LE
	case "utf_32_be", "utf_32be":
		return encUTF32BE
	}
	return notBuiltin
}

// CodecRegister is codecs.register.
func CodecRegister(t *Thread, f Value) error {
	if !Callable(f) {
		return TypeErrorf("argument must be callable")
	}
	if err := codecStart(t); err != nil {
		return err
	}
	r := t.Interp.codecs()
	r.search = append(r.search, f)
	return nil
}

// CodecUnregister is codecs.unregister.
func CodecUnregister(t *Thread, f Value) {
	r := t.Interp.codecs()
	for i, x := range r.search {
		if x == f {
			r.search = append(r.search[:i:i], r.search[i+1:]...)
			clear(r.cache)
			return
		}
	}
}

// codecStart imports the encodings package, which registers itself.
func codecStart(t *Thread) error {
	r := t.Interp.codecs()
	if r.started {
		return nil
	}
	r.started = true
	_, err := t.Interp.Engine.Import(t, t.Interp.Intern("encodings"), Value{}, Value{}, None, 0)
	if err != nil {
		r.started = false
	}
	return err
}

// CodecLookup is codecs.lookup: the CodecInfo of an encoding.
func CodecLookup(t *Thread, encoding string) (Value, error) {
	if err := codecStart(t); err != nil {
		return Value{}, err
	}
	r := t.Interp.codecs()
	name := normalizeEncoding(encoding)
	if v, ok := r.cache[name]; ok {
		return v, nil
	}
	arg := StrValue(name)
	for i := 0; i < len(r.search); i++ {
		v, err := CallArgs(t, r.search[i], arg)
		if err != nil {
			return Value{}, err
		}
		if v.IsNone() {
			continue
		}
		if !v.IsTuple() || len(v.Tuple().Items) != 4 {
			return Value{}, TypeErrorf("codec search functions must return 4-tuples")
		}
		r.cache[name] = v
		return v, nil
	}
	return Value{}, Errorf(&LookupError, "unknown encoding: %s", encoding)
}

// lookupTextCodec is CodecLookup for what must turn str into bytes and back.
func lookupTextCodec(t *Thread, encoding, alternative string) (Value, error) {
	c, err := CodecLookup(t, encoding)
	if err != nil || c.Type() == &TupleType {
		return c, err
	}
	flag, err := LookupAttr(t, c, t.Interp.Intern("_is_text_encoding"))
	if err != nil || flag.P == nil {
		return c, err
	}
	text, err := Truth(t, flag)
	if err == nil && !text {
		err = Errorf(&LookupError, "'%s' is not a text encoding; use %s to handle arbitrary codecs", encoding, alternative)
	}
	return c, err
}

// callCodec calls the encoder (0) or decoder (1) of a CodecInfo.
func callCodec(t *Thread, c Value, which int, v Value, encoding, errors string) (Value, error) {
	args := []Value{v}
	if errors != "" {
		args = append(args, StrValue(errors))
	}
	r, err := Call(t, c.Tuple().Items[which], Args{V: args})
	if err != nil {
		if e, ok := err.(*BaseException); ok {
			addNote(t, e, [...]string{"encoding", "decoding"}[which]+" with '"+encoding+"' codec failed")
		}
		return Value{}, err
	}
	if !r.IsTuple() || len(r.Tuple().Items) != 2 {
		return Value{}, TypeErrorf("%s must return a tuple (object, integer)", [...]string{"encoder", "decoder"}[which])
	}
	return r.Tuple().Items[0], nil
}

// CodecEncode and CodecDecode are codecs.encode and codecs.decode, for any codec.
// An empty errors is not handed on.
func CodecEncode(t *Thread, v Value, encoding, errors string) (Value, error) {
	c, err := CodecLookup(t, encoding)
	if err != nil {
		return Value{}, err
	}
	return callCodec(t, c, 0, v, encoding, errors)
}

// CodecDecode is codecs.decode.
func CodecDecode(t *Thread, v Value, encoding, errors string) (Value, error) {
	c, err := CodecLookup(t, encoding)
	if err != nil {
		return Value{}, err
	}
	return callCodec(t, c, 1, v, encoding, errors)
}

// checkCodecNames complains about an unknown encoding or error handler, even
// where none is needed; development mode asks for that.
func checkCodecNames(t *Thread, lookup bool, encoding, errors string) error {
	if lookup {
		if _, err := CodecLookup(t, encoding); err != nil {
			return err
		}
	}
	switch errors {
	case "", "strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass":
		return nil
	}
	_, err := CodecLookupError(t, errors)
	return err
}

// EncodeStr is s.encode(encoding, errors).
func EncodeStr(t *Thread, s *Str, encoding, errors string) (Value, error) {
	enc := findBuiltinEncoding(encoding)
	if t.Interp.Options.DevMode != 0 {
		if err := checkCodecNames(t, enc == notBuiltin, encoding, errors); err != nil {
			return Value{}, err
		}
	}
	if enc == notBuiltin {
		c, err := lookupTextCodec(t, encoding, "codecs.encode()")
		if err != nil {
			return Value{}, err
		}
		r, err := callCodec(t, c, 0, s.Value(), encoding, errors)
		if err != nil {
			return Value{}, err
		}
		if r.Type().Flags&FlagBytesSubclass != 0 {
			return r, nil
		}
		if r.Is(&ByteArrayType) {
			err := Warn(t, &RuntimeWarning, "encoder "+encoding+" returned bytearray instead of bytes; use codecs.encode() to encode to arbitrary types", 1)
			return NewBytes(append([]byte(nil), bytesData(r)...)), err
		}
		return Value{}, TypeErrorf("'%s' encoder returned '%s' instead of 'bytes'; use codecs.encode() to encode to arbitrary types", encoding, TypeName(r))
	}
	if s.IsASCII() && enc <= encLatin1 {
		return NewBytesString(s.String()), nil
	}
	text := s.String()
	h, err := encodeHandler(t, s, errors)
	if err != nil {
		return Value{}, err
	}
	var b []byte
	switch enc {
	case encUTF8:
		b, err = codec.EncodeUTF8(make([]byte, 0, s.n), text, h)
	case encASCII:
		b, err = codec.EncodeASCII(make([]byte, 0, s.Len()), text, h)
	case encLatin1:
		b, err = codec.EncodeLatin1(make([]byte, 0, s.Len()), text, h)
	case encUTF16, encUTF16LE, encUTF16BE:
		b, err = codec.EncodeUTF16(make([]byte, 0, 2*s.Len()+2), text, builtinOrder[enc], h)
	default:
		b, err = codec.EncodeUTF32(make([]byte, 0, 4*s.Len()+4), text, builtinOrder[enc], h)
	}
	if err != nil {
		return Value{}, codecError(err, s.Value())
	}
	return NewBytes(b), nil
}

var builtinOrder = [...]codec.Order{encUTF16: codec.Native, encUTF16LE: codec.LittleEndian, encUTF16BE: codec.BigEndian,
	encUTF32: codec.Native, encUTF32LE: codec.LittleEndian, encUTF32BE: codec.BigEndian}

// DecodeBytes is bytes.decode(encoding, errors) of data; obj is the object that
// holds it, for exceptions and codecs written in Python, or absent.
func DecodeBytes(t *Thread, data []byte, obj Value, encoding, errors string) (*Str, error) {
	enc := findBuiltinEncoding(encoding)
	if t.Interp.Options.DevMode != 0 {
		if err := checkCodecNames(t, enc == notBuiltin, encoding, errors); err != nil {
			return nil, err
		}
	}
	if len(data) == 0 {
		return &emptyStr, nil // whatever the encoding, as in CPython
	}
	if enc == notBuiltin {
		c, err := lookupTextCodec(t, encoding, "codecs.decode()")
		if err != nil {
			return nil, err
		}
		if obj.P == nil || obj.Type() != &BytesType {
			obj = NewBytes(append([]byte(nil), data...))
		}
		r, err := callCodec(t, c, 1, obj, encoding, errors)
		if err != nil {
			return nil, err
		}
		if !r.IsStr() {
			return nil, TypeErrorf("'%s' decoder returned '%s' instead of 'str'; use codecs.decode() to decode to arbitrary types", encoding, TypeName(r))
		}
		return r.Str(), nil
	}
	if enc <= encLatin1 && isASCII(stringOf(data)) {
		return newASCII(stringOf(data)), nil
	}
	h, err := decodeHandler(t, data, obj, errors)
	if err != nil {
		return nil, err
	}
	var b []byte
	switch enc {
	case encUTF8:
		b, _, err = codec.DecodeUTF8(make([]byte, 0, len(data)), data, h, true)
	case encASCII:
		b, err = codec.DecodeASCII(make([]byte, 0, len(data)), data, h)
	case encLatin1:
		b = codec.DecodeLatin1(make([]byte, 0, len(data)+len(data)/4), data)
	case encUTF16, encUTF16LE, encUTF16BE:
		b, _, _, err = codec.DecodeUTF16(make([]byte, 0, len(data)), data, builtinOrder[enc], h, true)
	default:
		b, _, _, err = codec.DecodeUTF32(make([]byte, 0, len(data)), data, builtinOrder[enc], h, true)
	}
	if err != nil {
		return nil, codecDecodeError(err, data, obj)
	}
	return ownStr(b), nil
}

// DecodeObject is str(v, encoding, errors).
func DecodeObject(t *Thread, v Value, encoding, errors string) (*Str, error) {
	if v.IsStr() {
		return nil, TypeErrorf("decoding str is not supported")
	}
	if v.Type().Slots.Buffer == nil {
		return nil, TypeErrorf("decoding to str: need a bytes-like object, %s found", TypeName(v))
	}
	data, err := AsBytes(t, v)
	if err != nil {
		return nil, err
	}
	return DecodeBytes(t, data, v, encoding, errors)
}

// strEncode is str.encode.
func strEncode(t *Thread, self Value, a []Value) (Value, error) {
	encoding, err := codecName(a[0], "encode", "encoding", "utf-8")
	if err != nil {
		return Value{}, err
	}
	errors, err := codecName(a[1], "encode", "errors", "")
	if err != nil {
		return Value{}, err
	}
	return EncodeStr(t, self.Str(), encoding, errors)
}

// bytesDecode is decode of bytes and bytearray.
func bytesDecode(t *Thread, self Value, a []Value) (Value, error) {
	encoding, err := codecName(a[0], "decode", "encoding", "utf-8")
	if err != nil {
		return Value{}, err
	}
	errors, err := codecName(a[1], "decode", "errors", "")
	if err != nil {
		return Value{}, err
	}
	s, err := DecodeBytes(t, bytesData(self), self, encoding, errors)
	if err != nil {
		return Value{}, err
	}
	return s.Value(), nil
}

// codecError turns an error of package codec into the exception; obj is what
// was to be encoded or decoded.
func codecError(err error, obj Value) error {
	switch e := err.(type) {
	case *codec.Error:
		return unicodeError(e, obj)
	case *BaseException:
		return e
	}
	if err == codec.ErrWrongException {
		return TypeErrorf("%s", err)
	}
	return ValueErrorf("%s", err)
}

// codecDecodeError is codecError where the bytes object is made when it is needed.
func codecDecodeError(err error, data []byte, obj Value) error {
	if obj.P == nil || obj.Type() != &BytesType {
		obj = NewBytes(append([]byte(nil), data...))
	}
	return codecError(err, obj)
}

// stringOf views bytes as a Go string, which must not outlive their next change.
func stringOf(b []byte) string {
	if len(b) == 0 {
		return ""
	}
	return viewString(b)
}
