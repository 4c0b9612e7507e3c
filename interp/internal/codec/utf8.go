package codec

import (
	"unicode/utf8"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// DecodeUTF8 appends the text of UTF-8 data.
func DecodeUTF8(dst, src []byte, h Handler, final bool) (out []byte, consumed int, err error) {
	d := decoding{dst, src, "utf-8", h}
	pos := 0
	for {
		n := validUTF8(d.src[pos:])
		d.dst = append(d.dst, d.src[pos:pos+n]...)
		pos += n
		if pos == len(d.src) {
			return d.dst, pos, nil
		}
		rest := d.src[pos:]
		size, reason := faultUTF8(rest)
		if !final && len(rest) == 2 && rest[0] == 0xED && rest[1] >= 0xA0 && wtf8.IsContinuation(rest[1]) {
			size = 0 // a surrogate cut short, which surrogatepass may want whole
		}
		if size == 0 {
			if !final {
				return d.dst, pos, nil
			}
			size, reason = len(d.src)-pos, "unexpected end of data"
		}
		if pos, err = d.fail(pos, pos+size, reason); err != nil {
			return d.dst, pos, err
		}
	}
}

// validUTF8 returns the length of the longest valid prefix of src.
func validUTF8(src []byte) int {
	if utf8.Valid(src) {
		return len(src)
	}
	pos := 0
	for pos < len(src) {
		if src[pos] < 0x80 {
			pos += wtf8.ASCIIPrefix(wtf8.String(src[pos:]))
			continue
		}
		r, size := utf8.DecodeRune(src[pos:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		pos += size
	}
	return pos
}

// faultUTF8 says how many bytes at the start of src are at fault, and why; 0
// when src ends inside a character that is valid so far.
func faultUTF8(src []byte) (size int, reason string) {
	const start, continuation = "invalid start byte", "invalid continuation byte"
	lead := src[0]
	if lead < 0xC2 || lead > 0xF4 {
		return 1, start
	}
	if len(src) == 1 {
		return 0, ""
	}
	low, high := byte(0x80), byte(0xBF)
	switch lead {
	case 0xE0:
		low = 0xA0
	case 0xED:
		high = 0x9F
	case 0xF0:
		low = 0x90
	case 0xF4:
		high = 0x8F
	}
	if second := src[1]; second < low || second > high {
		return 1, continuation
	}
	want := wtf8.SizeAt(lead)
	for i := 2; i < want; i++ {
		if i == len(src) {
			return 0, ""
		}
		if !wtf8.IsContinuation(src[i]) {
			return i, continuation
		}
	}
	panic("BUG: codec: no fault in " + string(src[:want]))
}

// EncodeUTF8 appends text in UTF-8.
func EncodeUTF8(dst []byte, text string, h Handler) ([]byte, error) {
	c := encoding{text: text, encoding: "utf-8", h: h, partly: true}
	pos := 0
	for {
		n := wtf8.IndexSurrogate(text[pos:])
		if n < 0 {
			return append(dst, text[pos:]...), nil
		}
		dst = append(dst, text[pos:pos+n]...)
		start := pos + n
		end := start + 3
		for end+2 < len(text) && text[end] == 0xED && text[end+1] >= 0xA0 {
			end += 3
		}
		answer, next, e, err := c.fail(start, end, "surrogates not allowed")
		if err != nil {
			return dst, err
		}
		if answer.IsText && !wtf8.IsASCII(answer.Data) {
			return dst, e
		}
		dst = append(dst, answer.Data...)
		pos = next
	}
}
