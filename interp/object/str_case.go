package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

func toLowerASCII(c byte) byte {
	if c-'A' < 26 {
		c += 'a' - 'A'
	}
	return c
}

func toUpperASCII(c byte) byte {
	if c-'a' < 26 {
		c -= 'a' - 'A'
	}
	return c
}

func isLowerASCII(c byte) bool  { return c-'a' < 26 }
func isUpperASCII(c byte) bool  { return c-'A' < 26 }
func isLetterASCII(c byte) bool { return c|0x20-'a' < 26 && c < 0x80 }
func isDigitASCII(c byte) bool  { return c-'0' < 10 }

// The case of eight ASCII characters at a time: adding to each byte carries
// into its bit 7 whether it is beyond a bound, and 0x20 is what the cases differ by.

func lowerWord(w uint64) uint64 {
	return w ^ ((w+(0x80-'A')*lowBits)&^(w+(0x7f-'Z')*lowBits)&highBits)>>2
}

func upperWord(w uint64) uint64 {
	return w ^ ((w+(0x80-'a')*lowBits)&^(w+(0x7f-'z')*lowBits)&highBits)>>2
}

// mapWords is mapASCII for the ASCII characters of a str, with a mapping of whole words.
func mapWords(dst []byte, src string, words func(uint64) uint64, f func(byte) byte) {
	i := 0
	for ; i+8 <= len(src) && i+8 <= len(dst); i += 8 {
		p := (*uint64)(unsafe.Add(unsafe.Pointer(unsafe.StringData(src)), i))
		*(*uint64)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(dst)), i)) = words(*p)
	}
	for ; i < len(src); i++ {
		dst[i] = f(src[i])
	}
}

func strASCIILower(dst []byte, src string) { mapWords(dst, src, lowerWord, toLowerASCII) }
func strASCIIUpper(dst []byte, src string) { mapWords(dst, src, upperWord, toUpperASCII) }

// mapASCII writes src to dst with every byte mapped.
func mapASCII(dst []byte, src string, f func(byte) byte) {
	for i := range dst {
		dst[i] = f(src[i])
	}
}

// The case mappings of bytes.
func bytesLower(dst []byte, src string) { mapASCII(dst, src, toLowerASCII) }
func bytesUpper(dst []byte, src string) { mapASCII(dst, src, toUpperASCII) }

func bytesCapitalize(dst []byte, src string) {
	mapASCII(dst, src, toLowerASCII)
	if len(dst) > 0 {
		dst[0] = toUpperASCII(dst[0])
	}
}

func bytesSwapCase(dst []byte, src string) {
	for i := range dst {
		c := src[i]
		if isLetterASCII(c) {
			c ^= 0x20
		}
		dst[i] = c
	}
}

func bytesTitle(dst []byte, src string) {
	cased := false
	for i := range dst {
		c := src[i]
		if cased {
			dst[i] = toLowerASCII(c)
		} else {
			dst[i] = toUpperASCII(c)
		}
		cased = isLetterASCII(c)
	}
}

// strMap applies one case mapping.
func strMap(v Value, ascii func([]byte, string), wide func([]byte, string) []byte) (Value, error) {
	s := v.Str()
	if s.IsASCII() {
		if s.n == 0 {
			return emptyStr.Value(), nil
		}
		if s.n == 1 {
			var b [1]byte
			ascii(b[:], s.String())
			return CharStr(b[0]), nil
		}
		r, buf := AllocASCII(s.n)
		ascii(buf, s.String())
		return r.Value(), nil
	}
	return ownStr(wide(make([]byte, 0, s.n), s.String())).Value(), nil
}

func strLower(t *Thread, v Value) (Value, error) { return strMap(v, strASCIILower, ucd.AppendLower) }
func strUpper(t *Thread, v Value) (Value, error) { return strMap(v, strASCIIUpper, ucd.AppendUpper) }
func strCaseFold(t *Thread, v Value) (Value, error) {
	return strMap(v, strASCIILower, ucd.AppendFold)
}
func strCapitalize(t *Thread, v Value) (Value, error) {
	return strMap(v, bytesCapitalize, ucd.AppendCapitalized)
}
func strSwapCase(t *Thread, v Value) (Value, error) {
	return strMap(v, bytesSwapCase, ucd.AppendSwapped)
}
func strTitle(t *Thread, v Value) (Value, error) { return strMap(v, bytesTitle, ucd.AppendTitle) }

// strAll tells whether s is not empty and all its characters have a property.
func strAll(v Value, ascii func(byte) bool, wide func(rune) bool) (Value, error) {
	s := v.Str()
	text := s.String()
	for i := 0; i < len(text); {
		c := text[i]
		if c < 0x80 {
			if !ascii(c) {
				return False, nil
			}
			i++
			continue
		}
		r, size := wtf8.DecodeRune(text[i:])
		if !wide(r) {
			return False, nil
		}
		i += size
	}
	return Bool(s.n > 0), nil
}

func isAlnumASCII(c byte) bool     { return isLetterASCII(c) || isDigitASCII(c) }
func isPrintableASCII(c byte) bool { return c >= ' ' && c < 0x7f }

func strIsAlnum(t *Thread, v Value) (Value, error)   { return strAll(v, isAlnumASCII, ucd.IsAlnum) }
func strIsAlpha(t *Thread, v Value) (Value, error)   { return strAll(v, isLetterASCII, ucd.IsAlpha) }
func strIsDecimal(t *Thread, v Value) (Value, error) { return strAll(v, isDigitASCII, ucd.IsDecimal) }
func strIsDigit(t *Thread, v Value) (Value, error)   { return strAll(v, isDigitASCII, ucd.IsDigit) }
func strIsNumeric(t *Thread, v Value) (Value, error) { return strAll(v, isDigitASCII, ucd.IsNumeric) }
func strIsSpace(t *Thread, v Value) (Value, error)   { return strAll(v, isASCIISpace, ucd.IsSpace) }
func strIsASCII(t *Thread, v Value) (Value, error)   { return Bool(v.Str().IsASCII()), nil }

func strIsPrintable(t *Thread, v Value) (Value, error) {
	if v.Str().n == 0 {
		return True, nil
	}
	return strAll(v, isPrintableASCII, ucd.IsPrintable)
}

func strIsIdentifier(t *Thread, v Value) (Value, error) {
	return Bool(IsIdentifier(v.Str().String())), nil
}

func strIsLower(t *Thread, v Value) (Value, error) {
	cased := false
	for text := v.Str().String(); text != ""; {
		r, size := wtf8.DecodeRune(text)
		text = text[size:]
		if ucd.IsUpper(r) || ucd.IsTitle(r) {
			return False, nil
		}
		cased = cased || ucd.IsLower(r)
	}
	return Bool(cased), nil
}

func strIsUpper(t *Thread, v Value) (Value, error) {
	cased := false
	for text := v.Str().String(); text != ""; {
		r, size := wtf8.DecodeRune(text)
		text = text[size:]
		if ucd.IsLower(r) || ucd.IsTitle(r) {
			return False, nil
		}
		cased = cased || ucd.IsUpper(r)
	}
	return Bool(cased), nil
}

func strIsTitle(t *Thread, v Value) (Value, error) {
	cased, previous := false, false
	for text := v.Str().String(); text != ""; {
		r, size := wtf8.DecodeRune(text)
		text = text[size:]
		switch {
		case ucd.IsUpper(r) || ucd.IsTitle(r):
			if previous {
				return False, nil
			}
			cased, previous = true, true
		case ucd.IsLower(r):
			if !previous {
				return False, nil
			}
			cased, previous = true, true
		default:
			previous = false
		}
	}
	return Bool(cased), nil
}
