package codecs

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/codec"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
	"github.com/gopy-lang/gopy/interp/object"
)

// encodingMap is what charmap_build makes for a whole code page (EncodingMap).
type encodingMap struct {
	object.Object
	rev *codec.ReverseTable
}

var encodingMapType = object.Type{Name: "EncodingMap"}

func initEncodingMap() {
	ty := &encodingMapType
	ty.Flags |= object.FlagDisallowNew
	ty.Methods = []object.Def{{Name: "size", Sig: "()", Doc: "Return the size (in bytes) of this object.", F0: func(*object.Thread, value) (value, error) {
		return object.Int(int64(unsafe.Sizeof(encodingMap{}))), nil
	}}}
	object.ReadyType(ty)
}

// charmapBuild makes the mapping for charmap_encode out of a decoding table. As
// in CPython it is a dict when the table is not a usual one.
func charmapBuild(t *object.Thread, _, table value) (value, error) {
	if !table.IsStr() {
		return value{}, object.TypeErrorf("charmap_build() argument must be str, not %s", typeName(table))
	}
	s := table.Str()
	runes := wtf8.AppendRunes(nil, s.String())
	if len(runes) > 256 {
		runes = runes[:256]
	}
	needDict := len(runes) < 1 || len(runes) != 256 || runes[0] != 0
	for i, r := range runes {
		needDict = needDict || i > 0 && r == 0 || r > 0xFFFF
	}
	if !needDict {
		m := &encodingMap{object.Object{T: &encodingMapType}, codec.NewReverseTable(codec.Table(runes))}
		return object.Value{P: unsafe.Pointer(m)}, nil
	}
	d := object.NewDict()
	for i, r := range runes {
		if err := d.Set(t, object.Int(int64(r)), object.Int(int64(i))); err != nil {
			return value{}, err
		}
	}
	return d.Value(), nil
}

// pythonRuneMap looks characters up in a Python mapping.
type pythonRuneMap struct {
	t *object.Thread
	m value
}

// MapRune implements codec.RuneMap.
func (p pythonRuneMap) MapRune(dst []byte, r rune) ([]byte, bool, error) {
	x, err := object.GetItem(p.t, p.m, object.Int(int64(r)))
	if err != nil {
		if object.Matches(err, &object.LookupError) {
			return dst, false, nil
		}
		return dst, false, err
	}
	switch {
	case x.IsNone():
		return dst, false, nil
	case x.IsInt():
		n := x.ExactInt()
		if !n.IsInt64() || n.N > 255 {
			return dst, false, object.TypeErrorf("character mapping must be in range(256)")
		}
		return append(dst, byte(n.N)), true, nil
	case x.IsBytes():
		return append(dst, x.Bytes()...), true, nil
	}
	return dst, false, object.TypeErrorf("character mapping must return integer, bytes or None, not %s", object.TypeName(x))
}

func charmapEncode(t *object.Thread, self, s, errors, mapping value) (value, error) {
	var m codec.RuneMap
	switch {
	case mapping.P == nil || mapping.IsNone():
		return encodeText(t, "charmap_encode", s, errors, func(dst []byte, s string, h codec.Handler) ([]byte, error) {
			return codec.EncodeLatin1(dst, s, h)
		})
	case mapping.Type() == &encodingMapType:
		m = (*encodingMap)(mapping.P).rev
	default:
		m = pythonRuneMap{t, mapping}
	}
	return encodeText(t, "charmap_encode", s, errors, func(dst []byte, s string, h codec.Handler) ([]byte, error) {
		return codec.EncodeCharmap(dst, s, m, h)
	})
}

// pythonByteMap looks bytes up in a Python mapping.
type pythonByteMap struct {
	t *object.Thread
	m value
}

// MapByte implements codec.ByteMap.
func (p pythonByteMap) MapByte(dst []byte, b byte) ([]byte, bool, error) {
	x, err := object.GetItem(p.t, p.m, object.Int(int64(b)))
	if err != nil {
		if object.Matches(err, &object.LookupError) {
			return dst, false, nil
		}
		return dst, false, err
	}
	switch {
	case x.IsNone():
		return dst, false, nil
	case x.IsInt():
		n := x.ExactInt()
		if !n.IsInt64() || n.N > wtf8.MaxRune {
			return dst, false, object.TypeErrorf("character mapping must be in range(0x%x)", wtf8.MaxRune+1)
		}
		if n.N == codec.Undefined {
			return dst, false, nil
		}
		return wtf8.AppendRune(dst, rune(n.N)), true, nil
	case x.IsStr():
		if x.Str().Rune() == codec.Undefined {
			return dst, false, nil
		}
		return append(dst, x.Str().String()...), true, nil
	}
	return dst, false, object.TypeErrorf("character mapping must return integer, None or str")
}

func charmapDecode(t *object.Thread, _, data, errors, mapping value) (value, error) {
	b, err := object.AsBytes(t, data)
	if err != nil {
		return value{}, err
	}
	e, err := errorsArg(errors, "charmap_decode")
	if err != nil {
		return value{}, err
	}
	h := object.CodecHandler(t, data, e)
	var out []byte
	switch {
	case mapping.P == nil || mapping.IsNone():
		out = codec.DecodeLatin1(nil, b)
	case mapping.IsStr():
		table := codec.Table(wtf8.AppendRunes(make([]rune, 0, 256), mapping.Str().String()))
		out, err = codec.DecodeCharmap(make([]byte, 0, len(b)), b, table, h)
	default:
		out, err = codec.DecodeCharmap(make([]byte, 0, len(b)), b, pythonByteMap{t, mapping}, h)
	}
	if err != nil {
		return value{}, dataError(err, data, b)
	}
	return object.TupleValue(strOf(out), object.Int(int64(len(b)))), nil
}
