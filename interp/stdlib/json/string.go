package json

import (
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
	"github.com/gopy-lang/gopy/interp/object"
)

// A document is a text with its places: byte offsets inside, indices of
// characters for Python.
type document struct {
	str  *object.Str
	text string
}

func newDocument(s *object.Str) document { return document{s, s.String()} }

// offset is the byte offset of character i, which is not beyond the end.
func (d *document) offset(i int) int {
	if d.str.IsASCII() {
		return i
	}
	return wtf8.Advance(d.text, 0, i)
}

// index is the number of the character at byte offset off.
func (d *document) index(off int) int {
	if d.str.IsASCII() {
		return off
	}
	return wtf8.Count(d.text[:off])
}

// plain tells of each byte whether it stands for itself in a string.
var plain = func() (p [256]bool) {
	for c := range p {
		p[c] = c >= 0x20 && c != '"' && c != '\\'
	}
	return
}()

// hex4 reads four hexadecimal digits at the start of s, or returns -1.
func hex4(s string) rune {
	if len(s) < 4 {
		return -1
	}
	r := rune(0)
	for i := range 4 {
		c := s[i]
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return -1
		}
		r = r<<4 | rune(c)
	}
	return r
}

// scanString reads the string whose first character stands at offset i, behind
// the quote, and returns the bytes that it means and the offset behind it.
func (d *document) scanString(t *thread, i int, strict bool) (text string, next int, err error) {
	s := d.text
	begin := i - 1
	fail := func(msg string, at int) (string, int, error) {
		if at < 0 {
			return "", 0, decodeError(t, msg, d.str, at)
		}
		return "", 0, decodeError(t, msg, d.str, d.index(at))
	}
	var buf []byte
	for {
		j := i
		for j < len(s) && plain[s[j]] {
			j++
		}
		switch {
		case j == len(s):
			return fail("Unterminated string starting at", begin)
		case s[j] == '"':
			if buf == nil {
				return s[i:j], j + 1, nil
			}
			return wtf8.String(append(buf, s[i:j]...)), j + 1, nil
		case s[j] != '\\':
			if strict {
				return fail("Invalid control character at", j)
			}
			buf = append(buf, s[i:j+1]...)
			i = j + 1
			continue
		}
		if buf == nil {
			buf = make([]byte, 0, j-i+16)
		}
		buf = append(buf, s[i:j]...)
		if j++; j == len(s) {
			return fail("Unterminated string starting at", begin)
		}
		c := s[j]
		i = j + 1
		switch c {
		case '"', '\\', '/':
		case 'b':
			c = '\b'
		case 'f':
			c = '\f'
		case 'n':
			c = '\n'
		case 'r':
			c = '\r'
		case 't':
			c = '\t'
		case 'u':
			r := hex4(s[i:])
			if r < 0 || i+4 >= len(s) {
				return fail("Invalid \\uXXXX escape", j)
			}
			i += 4
			if r&^0x3ff == 0xd800 && i+6 < len(s) && s[i] == '\\' && s[i+1] == 'u' {
				low := hex4(s[i+2:])
				if low < 0 {
					return fail("Invalid \\uXXXX escape", i+1)
				}
				if low&^0x3ff == 0xdc00 {
					r = 0x10000 + (r-0xd800)<<10 + low - 0xdc00
					i += 6
				}
			}
			buf = wtf8.AppendRune(buf, r)
			continue
		default:
			return fail("Invalid \\escape", j-1)
		}
		buf = append(buf, c)
	}
}

func scanStringFunc(t *thread, _ value, args object.Args) (value, error) {
	if len(args.Kw) > 0 {
		return value{}, object.NoKeywords("_json.scanstring", args)
	}
	if err := object.CheckPositional("scanstring", len(args.V), 2, 3); err != nil {
		return value{}, err
	}
	end, err := object.SizeArg(t, args.V[1])
	if err != nil {
		return value{}, err
	}
	strict := true
	if len(args.V) == 3 {
		if strict, err = object.Truth(t, args.V[2]); err != nil {
			return value{}, err
		}
	}
	if !args.V[0].IsStr() {
		return value{}, object.TypeErrorf("first argument must be a string, not %s", object.TypeName(args.V[0]))
	}
	d := newDocument(args.V[0].Str())
	if end < 0 || end > d.str.Len() {
		return value{}, object.ValueErrorf("end is out of bounds")
	}
	text, next, err := d.scanString(t, d.offset(end), strict)
	if err != nil {
		return value{}, err
	}
	return object.TupleValue(object.StrValue(text), object.Int(int64(d.index(next)))), nil
}

const hexDigits = "0123456789abcdef"

// appendQuoted appends s as a JSON string; with ascii set, of ASCII characters only.
func appendQuoted(b []byte, s string, ascii bool) []byte {
	b = append(b, '"')
	for i := 0; i < len(s); {
		j := i
		if ascii {
			for j < len(s) && plain[s[j]] && s[j] < 0x7f {
				j++
			}
		} else {
			for j < len(s) && plain[s[j]] {
				j++
			}
		}
		b = append(b, s[i:j]...)
		if i = j; i == len(s) {
			break
		}
		c := s[i]
		i++
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\b':
			b = append(b, '\\', 'b')
		case '\f':
			b = append(b, '\\', 'f')
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		case '\t':
			b = append(b, '\\', 't')
		default:
			r, n := rune(c), 1
			if c >= 0x80 {
				r, n = wtf8.DecodeRune(s[i-1:])
			}
			i += n - 1
			if r > 0xffff {
				r -= 0x10000
				b = appendEscape(b, 0xd800+r>>10)
				r = 0xdc00 + r&0x3ff
			}
			b = appendEscape(b, r)
		}
	}
	return append(b, '"')
}

func appendEscape(b []byte, r rune) []byte {
	return append(b, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
}

func quoted(v value, ascii bool) (value, error) {
	if !v.IsStr() {
		return value{}, object.TypeErrorf("first argument must be a string, not %s", object.TypeName(v))
	}
	s := v.Str().String()
	return object.NewStrBytes(appendQuoted(make([]byte, 0, len(s)+2), s, ascii)).Value(), nil
}

func encodeBasestring(t *thread, _, v value) (value, error) { return quoted(v, false) }

func encodeBasestringASCII(t *thread, _, v value) (value, error) { return quoted(v, true) }
