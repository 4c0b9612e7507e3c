package codecs

import (
	"github.com/gopy-lang/gopy/interp/internal/codec"
	"github.com/gopy-lang/gopy/interp/object"
)

// encodeFunc appends text in one encoding.
type encodeFunc = func(dst []byte, s string, h codec.Handler) ([]byte, error)

func encodeUTF8(dst []byte, s string, h codec.Handler) ([]byte, error) {
	return codec.EncodeUTF8(dst, s, h)
}

func utf16Encoder(order codec.Order) encodeFunc {
	return func(dst []byte, s string, h codec.Handler) ([]byte, error) {
		return codec.EncodeUTF16(dst, s, order, h)
	}
}

func utf32Encoder(order codec.Order) encodeFunc {
	return func(dst []byte, s string, h codec.Handler) ([]byte, error) {
		return codec.EncodeUTF32(dst, s, order, h)
	}
}

// encodeText encodes s and returns the bytes and the number of characters.
func encodeText(t *object.Thread, name string, s, errors value, f encodeFunc) (value, error) {
	if !s.IsStr() {
		return value{}, object.TypeErrorf("%s() argument 1 must be str, not %s", name, typeName(s))
	}
	e, err := errorsArg(errors, name)
	if err != nil {
		return value{}, err
	}
	str := s.Str()
	b, err := f(make([]byte, 0, str.ByteLen()), str.String(), object.CodecHandler(t, s, e))
	if err != nil {
		return value{}, object.CodecError(err, s)
	}
	return object.TupleValue(object.NewBytes(b), object.Int(int64(str.Len()))), nil
}

func encoder(name string, f encodeFunc) object.Def {
	return object.Def{Name: name, Sig: "(str, errors=None, /)", Opt: 1, F2: func(t *object.Thread, _, s, errors value) (value, error) {
		return encodeText(t, name, s, errors, f)
	}}
}

// orderedEncoder declares an encoder that is told the byte order.
func orderedEncoder(name string, f func(codec.Order) encodeFunc) object.Def {
	return object.Def{Name: name, Sig: "(str, errors=None, byteorder=0, /)", Opt: 2, F3: func(t *object.Thread, _, s, errors, order value) (value, error) {
		o, err := orderArg(t, order)
		if err != nil {
			return value{}, err
		}
		return encodeText(t, name, s, errors, f(o))
	}}
}

// orderArg is an optional byte order: negative, zero or positive.
func orderArg(t *object.Thread, v value) (codec.Order, error) {
	if v.P == nil {
		return codec.Native, nil
	}
	n, err := object.IndexInt(t, v, &object.OverflowError)
	switch {
	case err != nil:
		return codec.Native, err
	case n < 0:
		return codec.LittleEndian, nil
	case n > 0:
		return codec.BigEndian, nil
	}
	return codec.Native, nil
}

func escapeEncode(t *object.Thread, _, data, errors value) (value, error) {
	if !data.IsBytes() {
		return value{}, object.TypeErrorf("escape_encode() argument 1 must be bytes, not %s", typeName(data))
	}
	if _, err := errorsArg(errors, "escape_encode"); err != nil {
		return value{}, err
	}
	b := data.Bytes()
	return object.TupleValue(object.NewBytes(codec.EncodeEscape(nil, b)), object.Int(int64(len(b)))), nil
}

func readbufferEncode(t *object.Thread, _, data, errors value) (value, error) {
	b, err := bytesOrText(t, data)
	if err != nil {
		return value{}, err
	}
	if _, err := errorsArg(errors, "readbuffer_encode"); err != nil {
		return value{}, err
	}
	return object.TupleValue(object.CopyBytes(b), object.Int(int64(len(b)))), nil
}

// bytesOrText is an argument that may be a bytes-like object, or a str, which
// stands for its UTF-8.
func bytesOrText(t *object.Thread, v value) ([]byte, error) {
	if v.IsStr() {
		b, err := object.EncodeStr(t, v.Str(), "utf-8", "")
		if err != nil {
			return nil, err
		}
		return b.Bytes(), nil
	}
	return object.AsBytes(t, v)
}
