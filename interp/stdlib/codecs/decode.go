package codecs

import (
	"github.com/gopy-lang/gopy/interp/internal/codec"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
	"github.com/gopy-lang/gopy/interp/object"
)

// decodeFunc appends the text of data in one encoding.
type decodeFunc = func(dst, src []byte, h codec.Handler, final bool) (out []byte, consumed int, err error)

func decodeUTF8(dst, src []byte, h codec.Handler, final bool) ([]byte, int, error) {
	return codec.DecodeUTF8(dst, src, h, final)
}

func decodeUTF7(dst, src []byte, h codec.Handler, final bool) ([]byte, int, error) {
	return codec.DecodeUTF7(dst, src, h, final)
}

func decodeASCII(dst, src []byte, h codec.Handler, _ bool) ([]byte, int, error) {
	out, err := codec.DecodeASCII(dst, src, h)
	return out, len(src), err
}

func decodeLatin1(dst, src []byte, _ codec.Handler, _ bool) ([]byte, int, error) {
	return codec.DecodeLatin1(dst, src), len(src), nil
}

func utf16Decoder(order codec.Order) decodeFunc {
	return func(dst, src []byte, h codec.Handler, final bool) ([]byte, int, error) {
		out, n, _, err := codec.DecodeUTF16(dst, src, order, h, final)
		return out, n, err
	}
}

func utf32Decoder(order codec.Order) decodeFunc {
	return func(dst, src []byte, h codec.Handler, final bool) ([]byte, int, error) {
		out, n, _, err := codec.DecodeUTF32(dst, src, order, h, final)
		return out, n, err
	}
}

// dataError turns a decoder's error into an exception, whose object is bytes.
func dataError(err error, data value, b []byte) error {
	if data.P == nil || data.Type() != &object.BytesType {
		data = object.CopyBytes(b)
	}
	return object.CodecError(err, data)
}

// strOf takes over decoded text.
func strOf(b []byte) value { return object.NewStr(wtf8.String(b)).Value() }

func decoder(name, sig string, final bool, f decodeFunc) object.Def {
	d := object.Def{Name: name, Sig: sig, Opt: 2}
	run := func(t *object.Thread, _, data, errors, fin value) (value, error) {
		b, err := object.AsBytes(t, data)
		if err != nil {
			return value{}, err
		}
		e, err := errorsArg(errors, name)
		if err != nil {
			return value{}, err
		}
		final := final
		if fin.P != nil {
			if final, err = object.Truth(t, fin); err != nil {
				return value{}, err
			}
		}
		out, n, err := f(make([]byte, 0, len(b)), b, object.CodecHandler(t, data, e), final)
		if err != nil {
			return value{}, dataError(err, data, b)
		}
		if final {
			n = len(b) // a handler may have put other data in place of b
		}
		return object.TupleValue(strOf(out), object.Int(int64(n))), nil
	}
	if final {
		d.Opt = 1
		d.F2 = func(t *object.Thread, self, data, errors value) (value, error) {
			return run(t, self, data, errors, value{})
		}
	} else {
		d.F3 = run
	}
	return d
}

// exDecode is utf_16_ex_decode and utf_32_ex_decode, which also say the byte order.
func exDecode(t *object.Thread, name string, a []value,
	f func(dst, src []byte, order codec.Order, h codec.Handler, final bool) ([]byte, int, codec.Order, error)) (value, error) {
	b, err := object.AsBytes(t, a[0])
	if err != nil {
		return value{}, err
	}
	e, err := errorsArg(a[1], name)
	if err != nil {
		return value{}, err
	}
	order, err := orderArg(t, a[2])
	if err != nil {
		return value{}, err
	}
	final := false
	if a[3].P != nil {
		if final, err = object.Truth(t, a[3]); err != nil {
			return value{}, err
		}
	}
	out, n, seen, err := f(nil, b, order, object.CodecHandler(t, a[0], e), final)
	if err != nil {
		return value{}, dataError(err, a[0], b)
	}
	return object.TupleValue(strOf(out), object.Int(int64(n)), object.Int(int64(seen))), nil
}

func utf16ExDecode(t *object.Thread, _ value, a []value) (value, error) {
	return exDecode(t, "utf_16_ex_decode", a, codec.DecodeUTF16)
}

func utf32ExDecode(t *object.Thread, _ value, a []value) (value, error) {
	return exDecode(t, "utf_32_ex_decode", a, codec.DecodeUTF32)
}

// finalArg is an optional flag that is true by default.
func finalArg(t *object.Thread, v value) (bool, error) {
	if v.P == nil {
		return true, nil
	}
	return object.Truth(t, v)
}

func unicodeEscapeDecode(t *object.Thread, _, data, errors, fin value) (value, error) {
	b, err := bytesOrText(t, data)
	if err != nil {
		return value{}, err
	}
	e, err := errorsArg(errors, "unicode_escape_decode")
	if err != nil {
		return value{}, err
	}
	final, err := finalArg(t, fin)
	if err != nil {
		return value{}, err
	}
	if data.IsStr() {
		data = object.CopyBytes(b)
	}
	out, n, invalid, err := codec.DecodeUnicodeEscape(nil, b, object.CodecHandler(t, data, e), final)
	if err != nil {
		return value{}, dataError(err, data, b)
	}
	if err := warnEscape(t, "", b, invalid); err != nil {
		return value{}, err
	}
	if final {
		n = len(b) // a handler may have put other data in place of b
	}
	return object.TupleValue(strOf(out), object.Int(int64(n))), nil
}

// warnEscape warns of an escape without a meaning at b[at:]; prefix is "b" for
// bytes literals.
func warnEscape(t *object.Thread, prefix string, b []byte, at int) error {
	if at < 0 || at+1 >= len(b) {
		return nil
	}
	what, kind := wtf8.EncodeRune(rune(b[at+1])), "escape"
	if c := b[at+1]; c >= '4' && c <= '7' && at+3 < len(b) && isOctal(b[at+2]) && isOctal(b[at+3]) {
		what, kind = string(b[at+1:at+4]), "octal escape"
	}
	return object.Warn(t, &object.DeprecationWarning,
		prefix+"\"\\"+what+"\" is an invalid "+kind+" sequence. Such sequences will not work in the future. ", 1)
}

func isOctal(c byte) bool { return c >= '0' && c <= '7' }

func rawUnicodeEscapeDecode(t *object.Thread, _, data, errors, fin value) (value, error) {
	b, err := bytesOrText(t, data)
	if err != nil {
		return value{}, err
	}
	e, err := errorsArg(errors, "raw_unicode_escape_decode")
	if err != nil {
		return value{}, err
	}
	final, err := finalArg(t, fin)
	if err != nil {
		return value{}, err
	}
	if data.IsStr() {
		data = object.CopyBytes(b)
	}
	out, n, err := codec.DecodeRawUnicodeEscape(nil, b, object.CodecHandler(t, data, e), final)
	if err != nil {
		return value{}, dataError(err, data, b)
	}
	if final {
		n = len(b)
	}
	return object.TupleValue(strOf(out), object.Int(int64(n))), nil
}

func escapeDecode(t *object.Thread, _, data, errors value) (value, error) {
	b, err := bytesOrText(t, data)
	if err != nil {
		return value{}, err
	}
	e, err := errorsArg(errors, "escape_decode")
	if err != nil {
		return value{}, err
	}
	if e == "" {
		e = "strict"
	}
	out, invalid, err := codec.DecodeEscape(nil, b, e)
	if err != nil {
		return value{}, object.ValueErrorf("%s", err)
	}
	if err := warnEscape(t, "b", b, invalid); err != nil {
		return value{}, err
	}
	return object.TupleValue(object.NewBytes(out), object.Int(int64(len(b)))), nil
}
