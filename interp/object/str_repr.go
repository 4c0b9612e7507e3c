package object

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// strRepr is repr of a str.
func strRepr(t *Thread, v Value) (Value, error) { return v.Str().Quote().Value(), nil }

// Quote returns repr(s).
func (s *Str) Quote() *Str {
	text := s.String()
	if s.IsASCII() && plainInQuotes(text) {
		r, buf := AllocASCII(s.n + 2)
		buf[0], buf[s.n+1] = '\'', '\''
		copy(buf[1:], text)
		return r
	}
	return ownStr(AppendQuoted(make([]byte, 0, s.n+s.n/8+8), text, false))
}

// plainInQuotes tells whether ASCII text needs no escapes between single quotes.
func plainInQuotes(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c == 0x7f || c == '\'' || c == '\\' {
			return false
		}
	}
	return true
}

// quoteFor chooses the quotes for a repr.
func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

const hexDigits = "0123456789abcdef"

// AppendQuoted appends the repr of a str with this text; with ascii set, only
// ASCII characters, as ascii() does.
func AppendQuoted(dst []byte, text string, ascii bool) []byte {
	quote := quoteFor(text)
	dst = append(dst, quote)
	for i := 0; i < len(text); {
		c := text[i]
		if c < 0x80 {
			i++
			switch {
			case c == quote || c == '\\':
				dst = append(dst, '\\', c)
			case c == '\n':
				dst = append(dst, '\\', 'n')
			case c == '\r':
				dst = append(dst, '\\', 'r')
			case c == '\t':
				dst = append(dst, '\\', 't')
			case c < ' ' || c == 0x7f:
				dst = append(dst, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
			default:
				dst = append(dst, c)
			}
			continue
		}
		r, size := wtf8.DecodeRune(text[i:])
		if !ascii && ucd.IsPrintable(r) {
			dst = append(dst, text[i:i+size]...)
		} else {
			dst = appendRuneEscape(dst, r)
		}
		i += size
	}
	return append(dst, quote)
}

// appendRuneEscape appends r as \x, \u or \U escape.
func appendRuneEscape(dst []byte, r rune) []byte {
	shift := 28
	switch {
	case r < 0x100:
		dst, shift = append(dst, '\\', 'x'), 4
	case r < 0x10000:
		dst, shift = append(dst, '\\', 'u'), 12
	default:
		dst = append(dst, '\\', 'U')
	}
	for ; shift >= 0; shift -= 4 {
		dst = append(dst, hexDigits[r>>shift&15])
	}
	return dst
}

// ASCII is ascii(v): the repr with \x, \u and \U escapes for what is not ASCII.
func ASCII(t *Thread, v Value) (*Str, error) {
	s, err := ReprStr(t, v)
	if err != nil || s.IsASCII() {
		return s, err
	}
	out := make([]byte, 0, s.n+16)
	for text := s.String(); text != ""; {
		if text[0] < 0x80 {
			out = append(out, text[0])
			text = text[1:]
			continue
		}
		r, size := wtf8.DecodeRune(text)
		out = appendRuneEscape(out, r)
		text = text[size:]
	}
	return ownASCII(out), nil
}
