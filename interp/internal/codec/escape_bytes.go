package codec

import (
	"errors"
	"fmt"
)

// DecodeEscape appends data with the escapes of a bytes literal undone. errs is
// the name of the error handling: strict, ignore or replace (which puts a
// question mark). invalid is as for DecodeUnicodeEscape. An error is a ValueError
// with that text.
func DecodeEscape(dst, src []byte, errs string) (out []byte, invalid int, err error) {
	invalid = -1
	for pos := 0; pos < len(src); {
		c := src[pos]
		pos++
		if c != '\\' {
			dst = append(dst, c)
			continue
		}
		if pos == len(src) {
			return dst, invalid, errors.New(`Trailing \ in string`)
		}
		c = src[pos]
		pos++
		switch c {
		case '\n':
		case '\\', '\'', '"':
			dst = append(dst, c)
		case 'b':
			dst = append(dst, '\b')
		case 'f':
			dst = append(dst, '\f')
		case 't':
			dst = append(dst, '\t')
		case 'n':
			dst = append(dst, '\n')
		case 'r':
			dst = append(dst, '\r')
		case 'v':
			dst = append(dst, '\v')
		case 'a':
			dst = append(dst, '\a')
		case '0', '1', '2', '3', '4', '5', '6', '7':
			v := int(c - '0')
			start := pos - 2
			for n := 1; n < 3 && pos < len(src) && src[pos]-'0' < 8; n++ {
				v = v<<3 | int(src[pos]-'0')
				pos++
			}
			if v > 0xFF && invalid < 0 {
				invalid = start
			}
			dst = append(dst, byte(v))
		case 'x':
			r, end, state := hexDigits(src, pos, 2)
			if state == hexComplete {
				dst = append(dst, byte(r))
				pos = end
				continue
			}
			switch errs {
			case "", "strict":
				return dst, invalid, fmt.Errorf(`invalid \x escape at position %d`, pos-2)
			case "replace":
				dst = append(dst, '?')
			case "ignore":
			default:
				return dst, invalid, fmt.Errorf("decoding error; unknown error handling code: %.400s", errs)
			}
			pos = end // past the one digit that may be there
		default:
			if invalid < 0 {
				invalid = pos - 2
			}
			dst = append(dst, '\\', c)
		}
	}
	return dst, invalid, nil
}

// EncodeEscape appends data as a bytes literal in single quotes would have it.
func EncodeEscape(dst, data []byte) []byte {
	for _, c := range data {
		switch {
		case c == '\\' || c == '\'':
			dst = append(dst, '\\', c)
		case c >= ' ' && c < 0x7F:
			dst = append(dst, c)
		case c == '\t':
			dst = append(dst, '\\', 't')
		case c == '\n':
			dst = append(dst, '\\', 'n')
		case c == '\r':
			dst = append(dst, '\\', 'r')
		default:
			dst = appendEscape(dst, rune(c))
		}
	}
	return dst
}
