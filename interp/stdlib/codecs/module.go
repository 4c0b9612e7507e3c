// Package codecs is the native module _codecs: the encodings that CPython
// builds in as functions, and the registry of codecs and error handlers.
package codecs

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/codec"
	"github.com/gopy-lang/gopy/interp/object"
)

// Module is _codecs.
var Module = object.ModuleDef{
	Name: "_codecs",
	Defs: []object.Def{
		{Name: "register", Sig: "(search_function, /)", F1: register, Doc: "Register a codec search function.\n\nIt gets the name of an encoding in lower case, and returns a tuple of functions\n(encoder, decoder, stream_reader, stream_writer), or a CodecInfo, or None."},
		{Name: "unregister", Sig: "(search_function, /)", F1: unregister, Doc: "Unregister a codec search function and clear the registry's cache."},
		{Name: "lookup", Sig: "(encoding, /)", F1: lookup, Doc: "Look up a codec and return its CodecInfo."},
		{Name: "encode", Sig: "(obj, encoding='utf-8', errors='strict')", FN: encode, Doc: "Encode obj with the codec registered for encoding."},
		{Name: "decode", Sig: "(obj, encoding='utf-8', errors='strict')", FN: decode, Doc: "Decode obj with the codec registered for encoding."},
		{Name: "register_error", Sig: "(errors, handler, /)", F2: registerError, Doc: "Register an error handler under the name errors.\n\nIt gets an exception, and returns a replacement and where to go on."},
		{Name: "_unregister_error", Sig: "(errors, /)", F1: unregisterError, Doc: "Un-register an error handler; the builtin ones cannot be."},
		{Name: "lookup_error", Sig: "(name, /)", F1: lookupError, Doc: "Return the error handler of that name, or raise LookupError."},

		encoder("utf_8_encode", encodeUTF8),
		encoder("ascii_encode", func(dst []byte, s string, h codec.Handler) ([]byte, error) { return codec.EncodeASCII(dst, s, h) }),
		encoder("latin_1_encode", func(dst []byte, s string, h codec.Handler) ([]byte, error) { return codec.EncodeLatin1(dst, s, h) }),
		encoder("utf_7_encode", func(dst []byte, s string, _ codec.Handler) ([]byte, error) { return codec.EncodeUTF7(dst, s), nil }),
		encoder("unicode_escape_encode", func(dst []byte, s string, _ codec.Handler) ([]byte, error) {
			return codec.EncodeUnicodeEscape(dst, s), nil
		}),
		encoder("raw_unicode_escape_encode", func(dst []byte, s string, _ codec.Handler) ([]byte, error) {
			return codec.EncodeRawUnicodeEscape(dst, s), nil
		}),
		encoder("utf_16_le_encode", utf16Encoder(codec.LittleEndian)),
		encoder("utf_16_be_encode", utf16Encoder(codec.BigEndian)),
		encoder("utf_32_le_encode", utf32Encoder(codec.LittleEndian)),
		encoder("utf_32_be_encode", utf32Encoder(codec.BigEndian)),
		orderedEncoder("utf_16_encode", utf16Encoder),
		orderedEncoder("utf_32_encode", utf32Encoder),

		decoder("utf_8_decode", "(data, errors=None, final=False, /)", false, decodeUTF8),
		decoder("utf_7_decode", "(data, errors=None, final=False, /)", false, decodeUTF7),
		decoder("ascii_decode", "(data, errors=None, /)", true, decodeASCII),
		decoder("latin_1_decode", "(data, errors=None, /)", true, decodeLatin1),
		decoder("utf_16_decode", "(data, errors=None, final=False, /)", false, utf16Decoder(codec.Native)),
		decoder("utf_16_le_decode", "(data, errors=None, final=False, /)", false, utf16Decoder(codec.LittleEndian)),
		decoder("utf_16_be_decode", "(data, errors=None, final=False, /)", false, utf16Decoder(codec.BigEndian)),
		decoder("utf_32_decode", "(data, errors=None, final=False, /)", false, utf32Decoder(codec.Native)),
		decoder("utf_32_le_decode", "(data, errors=None, final=False, /)", false, utf32Decoder(codec.LittleEndian)),
		decoder("utf_32_be_decode", "(data, errors=None, final=False, /)", false, utf32Decoder(codec.BigEndian)),
		{Name: "utf_16_ex_decode", Sig: "(data, errors=None, byteorder=0, final=False, /)", FN: utf16ExDecode},
		{Name: "utf_32_ex_decode", Sig: "(data, errors=None, byteorder=0, final=False, /)", FN: utf32ExDecode},

		{Name: "unicode_escape_decode", Sig: "(data, errors=None, final=True, /)", F3: unicodeEscapeDecode, Opt: 2},
		{Name: "raw_unicode_escape_decode", Sig: "(data, errors=None, final=True, /)", F3: rawUnicodeEscapeDecode, Opt: 2},
		{Name: "escape_decode", Sig: "(data, errors=None, /)", F2: escapeDecode, Opt: 1},
		{Name: "escape_encode", Sig: "(data, errors=None, /)", F2: escapeEncode, Opt: 1},
		{Name: "readbuffer_encode", Sig: "(data, errors=None, /)", F2: readbufferEncode, Opt: 1},

		{Name: "charmap_build", Sig: "(map, /)", F1: charmapBuild},
		{Name: "charmap_encode", Sig: "(str, errors=None, mapping=None, /)", F3: charmapEncode, Opt: 2},
		{Name: "charmap_decode", Sig: "(data, errors=None, mapping=None, /)", F3: charmapDecode, Opt: 2},
	},
}

func init() { initEncodingMap() }

type (
	value  = object.Value
	thread = object.Thread
)

// typeName is what messages about a wrong argument call its type.
func typeName(v value) string {
	if v.IsNone() {
		return "None"
	}
	return object.TypeName(v)
}

// text checks an argument that must be a str; where is "argument", "argument 1" or "argument 'errors'".
func text(v value, fn, where string) (string, error) {
	if !v.IsStr() {
		return "", object.TypeErrorf("%s() %s must be str, not %s", fn, where, typeName(v))
	}
	s := v.Str().String()
	if strings.IndexByte(s, 0) >= 0 {
		return "", object.ValueErrorf("embedded null character")
	}
	return s, nil
}

// cText is text for what CPython turns into UTF-8.
func cText(t *thread, v value, fn, where string) (string, error) {
	s, err := text(v, fn, where)
	if err == nil && !v.Str().IsASCII() {
		_, err = object.EncodeStr(t, v.Str(), "utf-8", "")
	}
	return s, err
}

// errorsArg is the optional argument 2 that names the error handling.
func errorsArg(v value, fn string) (string, error) {
	if v.P == nil || v.IsNone() {
		return "", nil
	}
	if !v.IsStr() {
		return "", object.TypeErrorf("%s() argument 2 must be str or None, not %s", fn, typeName(v))
	}
	return text(v, fn, "argument 2")
}

func register(t *thread, _, f value) (value, error) { return object.None, object.CodecRegister(t, f) }

func unregister(t *thread, _, f value) (value, error) {
	object.CodecUnregister(t, f)
	return object.None, nil
}

func lookup(t *thread, _, name value) (value, error) {
	s, err := cText(t, name, "lookup", "argument")
	if err != nil {
		return value{}, err
	}
	return object.CodecLookup(t, s)
}

// codecArgs are the arguments of encode and decode.
func codecArgs(t *thread, a []value, fn string) (encoding, errors string, err error) {
	encoding = "utf-8"
	if a[1].P != nil {
		if encoding, err = cText(t, a[1], fn, "argument 'encoding'"); err != nil {
			return
		}
	}
	if a[2].P != nil {
		errors, err = cText(t, a[2], fn, "argument 'errors'")
	}
	return
}

func encode(t *thread, _ value, a []value) (value, error) {
	encoding, errors, err := codecArgs(t, a, "encode")
	if err != nil {
		return value{}, err
	}
	return object.CodecEncode(t, a[0], encoding, errors)
}

func decode(t *thread, _ value, a []value) (value, error) {
	encoding, errors, err := codecArgs(t, a, "decode")
	if err != nil {
		return value{}, err
	}
	return object.CodecDecode(t, a[0], encoding, errors)
}

func registerError(t *thread, _, name, f value) (value, error) {
	s, err := cText(t, name, "register_error", "argument 1")
	if err != nil {
		return value{}, err
	}
	return object.None, object.CodecRegisterError(t, s, f)
}

func unregisterError(t *thread, _, name value) (value, error) {
	s, err := cText(t, name, "_unregister_error", "argument")
	if err != nil {
		return value{}, err
	}
	ok, err := object.CodecUnregisterError(t, s)
	return object.Bool(ok), err
}

func lookupError(t *thread, _, name value) (value, error) {
	s, err := cText(t, name, "lookup_error", "argument")
	if err != nil {
		return value{}, err
	}
	return object.CodecLookupError(t, s)
}
