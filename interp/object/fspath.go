package object

import "unicode/utf8"

// FSPath is os.fsdecode(v): the path that a str, bytes or os.PathLike names.
func FSPath(t *Thread, v Value) (string, error) {
	if !v.IsStr() && v.Type().Flags&FlagBytesSubclass == 0 {
		r, found, err := CallSpecial(t, v, fspathName)
		if err != nil {
			return "", err
		}
		if !found {
			return "", TypeErrorf("expected str, bytes or os.PathLike object, not %s", TypeName(v))
		}
		if !r.IsStr() && r.Type().Flags&FlagBytesSubclass == 0 {
			return "", TypeErrorf("expected %s.__fspath__() to return str or bytes, not %s", TypeName(v), TypeName(r))
		}
		v = r
	}
	if v.IsStr() {
		return v.Str().String(), nil
	}
	b, err := AsBytes(t, v)
	return DecodeFS(b), err
}

var fspathName = internStatic("__fspath__")

// TrimLeftBlanks returns s without leading spaces and tabs, as eval() reads it.
func TrimLeftBlanks(s *Str) *Str {
	text := s.String()
	i := 0
	for i < len(text) && (text[i] == ' ' || text[i] == '\t') {
		i++
	}
	if i == 0 {
		return s
	}
	return NewStr(text[i:])
}

// DecodeFS makes text of the bytes of a file name: UTF-8, with the bytes that
// are none as lone surrogates (surrogateescape).
func DecodeFS(b []byte) string {
	out := make([]byte, 0, len(b))
	for len(b) > 0 {
		if r, n := utf8.DecodeRune(b); r != utf8.RuneError || n > 1 {
			out = append(out, b[:n]...)
			b = b[n:]
			continue
		}
		// U+DC00+byte, as three bytes.
		c := 0xDC00 + rune(b[0])
		out = append(out, byte(0xE0|c>>12), byte(0x80|c>>6&0x3F), byte(0x80|c&0x3F))
		b = b[1:]
	}
	return string(out)
}

// EncodeFS is the opposite of DecodeFS.
func EncodeFS(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == 0xED && i+2 < len(s) && s[i+1] >= 0xB2 && s[i+1] <= 0xB3 {
			out = append(out, s[i+1]<<6|s[i+2]&0x3F)
			i += 2
			continue
		}
		out = append(out, s[i])
	}
	return string(out)
}
