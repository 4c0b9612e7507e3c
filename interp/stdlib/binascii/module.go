// Package binascii is Python's binascii module: conversions between binary data
// and ASCII texts.
package binascii

import "github.com/gopy-lang/gopy/interp/object"

// Module declares the module.
var Module = object.ModuleDef{Name: "binascii", Doc: "Conversion between binary data and ASCII", Types: []*object.Type{&errorType, &incompleteType}, Defs: []object.Def{
	{Name: "a2b_base64", Sig: "(data, /, *, strict_mode=False)", Doc: "Decode a line of base64 data.", FN: a2bBase64},
	{Name: "b2a_base64", Sig: "(data, /, *, newline=True)", Doc: "Base64-code line of data.", FN: b2aBase64},
	{Name: "a2b_hex", Sig: "(hexstr, /)", Doc: "Binary data of hexadecimal representation.", F1: unhexlify},
	{Name: "unhexlify", Sig: "(hexstr, /)", Doc: "Binary data of hexadecimal representation.", F1: unhexlify},
	{Name: "b2a_hex", Sig: "(data, sep=<unrepresentable>, bytes_per_sep=1)", Doc: "Hexadecimal representation of binary data.", FN: hexlify},
	{Name: "hexlify", Sig: "(data, sep=<unrepresentable>, bytes_per_sep=1)", Doc: "Hexadecimal representation of binary data.", FN: hexlify},
	{Name: "a2b_uu", Sig: "(data, /)", Doc: "Decode a line of uuencoded data.", F1: a2bUU},
	{Name: "b2a_uu", Sig: "(data, /, *, backtick=False)", Doc: "Uuencode line of data.", FN: b2aUU},
	{Name: "a2b_qp", Sig: "(data, header=False)", Doc: "Decode a string of qp-encoded data.", FN: a2bQP},
	{Name: "b2a_qp", Sig: "(data, quotetabs=False, istext=True, header=False)", Doc: "Encode a string using quoted-printable encoding.", FN: b2aQP},
	{Name: "crc32", Sig: "(data, crc=0, /)", Doc: "Compute CRC-32 incrementally.", F2: crc32, Opt: 1},
	{Name: "crc_hqx", Sig: "(data, crc, /)", Doc: "Compute CRC-CCITT incrementally.", F2: crcHqx},
}}

var (
	errorType      = object.Type{Name: "binascii.Error", Base: &object.ValueError, Flags: object.FlagBaseType}
	incompleteType = object.Type{Name: "binascii.Incomplete", Base: &object.ExceptionType, Flags: object.FlagBaseType}
)

func init() {
	object.ReadyType(&errorType)
	object.ReadyType(&incompleteType)
}

func fault(format string, a ...any) (object.Value, error) {
	return object.Value{}, object.Errorf(&errorType, format, a...)
}

// ascii returns the bytes of a text to decode.
func ascii(t *object.Thread, v object.Value) ([]byte, error) {
	if v.IsStr() {
		if !v.Str().IsASCII() {
			return nil, object.ValueErrorf("string argument should contain only ASCII characters")
		}
		return []byte(v.Str().String()), nil
	}
	if v.Type().Slots.Buffer == nil {
		return nil, object.TypeErrorf("argument should be bytes, buffer or ASCII string, not '%s'", object.TypeName(v))
	}
	return object.AsBytes(t, v)
}

// flag reads an optional argument that is true or false.
func flag(t *object.Thread, v object.Value, def bool) (bool, error) {
	if v.P == nil {
		return def, nil
	}
	return object.Truth(t, v)
}
