package codec

import (
	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

func hexValue(c byte) rune {
	switch {
	case c-'0' <= 9:
		return rune(c - '0')
	case c|0x20-'a' < 6:
		return rune(c|0x20-'a') + 10
	}
	return -1
}

// hexDigits reads count hex digits at pos. end is after the last one that was
// read; state says how it went.
func hexDigits(src []byte, pos, count int) (r rune, end int, state hexState) {
	for ; count > 0; count-- {
		if pos >= len(src) {
			return r, pos, hexIncomplete
		}
		v := hexValue(src[pos])
		if v < 0 {
			return r, pos, hexBroken
		}
		r = r<<4 | v
		pos++
	}
	return r, pos, hexComplete
}

type hexState uint8

const (
	hexComplete hexState = iota
	hexIncomplete
	hexBroken
)

// hexEscapes says how many digits follow the letter of an escape, and what is
// said when they do not.
func hexEscape(letter byte) (digits int, truncated string) {
	switch letter {
	case 'x':
		return 2, `truncated \xXX escape`
	case 'u':
		return 4, `truncated \uXXXX escape`
	case 'U':
		return 8, `truncated \UXXXXXXXX escape`
	}
	return 0, ""
}

// DecodeUnicodeEscape appends the text of data with the escapes of a str
// literal. invalid is the offset of the backslash of the first escape that has
// no meaning, or -1: CPython warns of it.
func DecodeUnicodeEscape(dst, src []byte, h Handler, final bool) (out []byte, consumed, invalid int, err error) {
	d := decoding{dst, src, "unicodeescape", h}
	invalid = -1
	for pos := 0; ; {
		start := pos
		for pos < len(d.src) && d.src[pos] != '\\' {
			pos++
		}
		d.dst = DecodeLatin1(d.dst, d.src[start:pos])
		if pos == len(d.src) {
			return d.dst, pos, invalid, nil
		}
		start = pos
		pos++
		incomplete := false
		var reason string
		if pos == len(d.src) {
			incomplete, reason = true, `\ at end of string`
		} else {
			c := d.src[pos]
			pos++
			switch c {
			case '\n':
				continue
			case '\\', '\'', '"':
				d.dst = append(d.dst, c)
				continue
			case 'b':
				d.dst = append(d.dst, '\b')
				continue
			case 'f':
				d.dst = append(d.dst, '\f')
				continue
			case 't':
				d.dst = append(d.dst, '\t')
				continue
			case 'n':
				d.dst = append(d.dst, '\n')
				continue
			case 'r':
				d.dst = append(d.dst, '\r')
				continue
			case 'v':
				d.dst = append(d.dst, '\v')
				continue
			case 'a':
				d.dst = append(d.dst, '\a')
				continue
			case '0', '1', '2', '3', '4', '5', '6', '7':
				r := rune(c - '0')
				for n := 1; n < 3 && pos < len(d.src) && d.src[pos]-'0' < 8; n++ {
					r = r<<3 | rune(d.src[pos]-'0')
					pos++
				}
				if r > 0xFF && invalid < 0 {
					invalid = start
				}
				d.dst = wtf8.AppendRune(d.dst, r)
				continue
			case 'x', 'u', 'U':
				var digits int
				var r rune
				var state hexState
				digits, reason = hexEscape(c)
				r, pos, state = hexDigits(d.src, pos, digits)
				incomplete = state == hexIncomplete
				if state == hexComplete {
					if uint32(r) <= wtf8.MaxRune {
						d.dst = wtf8.AppendRune(d.dst, r)
						continue
					}
					reason = "illegal Unicode character"
				}
			case 'N':
				reason = `malformed \N character escape`
				if pos == len(d.src) {
					incomplete = true
				} else if d.src[pos] == '{' {
					pos++
					name := pos
					for pos < len(d.src) && d.src[pos] != '}' {
						pos++
					}
					if pos == len(d.src) {
						incomplete = true
					} else if pos > name {
						text, ok := ucd.Lookup(wtf8.String(d.src[name:pos]), false)
						pos++
						if ok {
							d.dst = append(d.dst, text...)
							continue
						}
						reason = "unknown Unicode character name"
					}
				}
			default:
				if invalid < 0 {
					invalid = start
				}
				d.dst = append(d.dst, '\\')
				d.dst = wtf8.AppendRune(d.dst, rune(c))
				continue
			}
		}
		if incomplete && !final {
			return d.dst, start, invalid, nil
		}
		if pos, err = d.fail(start, pos, reason); err != nil {
			return d.dst, pos, invalid, err
		}
	}
}

// DecodeRawUnicodeEscape appends the text of Latin-1 data with \u and \U escapes.
func DecodeRawUnicodeEscape(dst, src []byte, h Handler, final bool) (out []byte, consumed int, err error) {
	d := decoding{dst, src, "rawunicodeescape", h}
	for pos := 0; ; {
		start := pos
		for pos < len(d.src) && d.src[pos] != '\\' {
			pos++
		}
		d.dst = DecodeLatin1(d.dst, d.src[start:pos])
		if pos == len(d.src) {
			return d.dst, pos, nil
		}
		start = pos
		pos++
		if pos == len(d.src) {
			if !final {
				return d.dst, start, nil
			}
			d.dst = append(d.dst, '\\')
			continue
		}
		c := d.src[pos]
		pos++
		if c != 'u' && c != 'U' {
			d.dst = append(d.dst, '\\')
			d.dst = wtf8.AppendRune(d.dst, rune(c))
			continue
		}
		digits, reason := hexEscape(c)
		var r rune
		var state hexState
		r, pos, state = hexDigits(d.src, pos, digits)
		switch state {
		case hexComplete:
			if uint32(r) <= wtf8.MaxRune {
				d.dst = wtf8.AppendRune(d.dst, r)
				continue
			}
			reason = `\Uxxxxxxxx out of range`
		case hexIncomplete:
			if !final {
				return d.dst, start, nil
			}
		}
		if pos, err = d.fail(start, pos, reason); err != nil {
			return d.dst, pos, err
		}
	}
}

// EncodeUnicodeEscape appends text as a str literal would have it, in ASCII.
func EncodeUnicodeEscape(dst []byte, text string) []byte {
	for pos := 0; pos < len(text); {
		r, size := wtf8.DecodeRune(text[pos:])
		pos += size
		switch {
		case r == '\\':
			dst = append(dst, '\\', '\\')
		case r >= ' ' && r < 0x7F:
			dst = append(dst, byte(r))
		case r == '\t':
			dst = append(dst, '\\', 't')
		case r == '\n':
			dst = append(dst, '\\', 'n')
		case r == '\r':
			dst = append(dst, '\\', 'r')
		default:
			dst = appendEscape(dst, r)
		}
	}
	return dst
}

// EncodeRawUnicodeEscape appends text in Latin-1, with escapes for the rest.
func EncodeRawUnicodeEscape(dst []byte, text string) []byte {
	for pos := 0; pos < len(text); {
		r, size := wtf8.DecodeRune(text[pos:])
		pos += size
		if r < 0x100 {
			dst = append(dst, byte(r))
		} else {
			dst = appendEscape(dst, r)
		}
	}
	return dst
}
