package codec

import "github.com/gopy-lang/gopy/interp/internal/wtf8"

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

func base64Value(c byte) int {
	switch {
	case c-'A' < 26:
		return int(c - 'A')
	case c-'a' < 26:
		return int(c-'a') + 26
	case c-'0' <= 9:
		return int(c-'0') + 52
	case c == '+':
		return 62
	case c == '/':
		return 63
	}
	return -1
}

// directUTF7 reports whether the encoder writes r as itself: all of ASCII but
// controls, backslash, tilde and the plus that begins a shifted section.
func directUTF7(r rune) bool {
	switch {
	case r >= 0x7F || r == '+' || r == '\\' || r == '~':
		return false
	}
	return r >= ' ' || r == '\t' || r == '\n' || r == '\r'
}

// EncodeUTF7 appends text in UTF-7, which has no errors.
func EncodeUTF7(dst []byte, text string) []byte {
	var buffer uint32
	var count uint // bits in buffer not written yet
	shifted := false
	put := func(unit uint32) {
		buffer = buffer<<16 | unit
		for count += 16; count >= 6; {
			count -= 6
			dst = append(dst, base64Digits[buffer>>count&63])
		}
	}
	flush := func() {
		if count > 0 {
			dst = append(dst, base64Digits[buffer<<(6-count)&63])
			count = 0
		}
	}
	for pos := 0; pos < len(text); {
		r, size := wtf8.DecodeRune(text[pos:])
		pos += size
		if directUTF7(r) {
			if shifted {
				flush()
				shifted = false
				if r == '-' || base64Value(byte(r)) >= 0 {
					dst = append(dst, '-')
				}
			}
			dst = append(dst, byte(r))
			continue
		}
		if !shifted {
			if r == '+' {
				dst = append(dst, '+', '-')
				continue
			}
			dst = append(dst, '+')
			shifted = true
		}
		if r >= 0x10000 {
			put(uint32(r-0x10000)>>10 + 0xD800)
			r = (r-0x10000)&0x3FF + 0xDC00
		}
		put(uint32(r))
	}
	flush()
	if shifted {
		dst = append(dst, '-')
	}
	return dst
}

// DecodeUTF7 appends the text of UTF-7 data.
func DecodeUTF7(dst, src []byte, h Handler, final bool) (out []byte, consumed int, err error) {
	d := decoding{dst, src, "utf7", h}
	var buffer uint32
	var count uint // bits in buffer not used yet
	var surrogate rune
	shifted := false
	start, outStart := 0, 0 // where the shifted section begins, in d.src and d.dst
	pos := 0
	for {
		if pos >= len(d.src) {
			if !shifted || !final {
				break
			}
			shifted = false
			if surrogate == 0 && count < 6 && (count == 0 || buffer == 0) {
				break
			}
			if pos, err = d.fail(start, len(d.src), "unterminated shift sequence"); err != nil {
				return d.dst, pos, err
			}
			continue
		}
		c := d.src[pos]
		var reason string
		switch {
		case shifted:
			if v := base64Value(c); v >= 0 {
				pos++
				buffer = buffer<<6 | uint32(v)
				if count += 6; count < 16 {
					continue
				}
				count -= 16
				unit := rune(buffer >> count)
				buffer &= 1<<count - 1
				if surrogate != 0 {
					high := surrogate
					surrogate = 0
					if unit >= 0xDC00 && unit <= 0xDFFF {
						d.dst = wtf8.AppendRune(d.dst, (high-0xD800)<<10+(unit-0xDC00)+0x10000)
						continue
					}
					d.dst = wtf8.AppendRune(d.dst, high)
				}
				if unit >= 0xD800 && unit < 0xDC00 {
					surrogate = unit
				} else {
					d.dst = wtf8.AppendRune(d.dst, unit)
				}
				continue
			}
			shifted = false
			switch {
			case count >= 6:
				reason = "partial character in shift sequence"
				pos++
			case count > 0 && buffer != 0:
				reason = "non-zero padding bits in shift sequence"
				pos++
			default:
				if surrogate != 0 && c < 0x80 && c != '+' {
					d.dst = wtf8.AppendRune(d.dst, surrogate)
				}
				surrogate = 0
				if c == '-' {
					pos++
				}
				continue
			}
		case c == '+':
			start = pos
			pos++
			switch {
			case pos < len(d.src) && d.src[pos] == '-':
				pos++
				d.dst = append(d.dst, '+')
				continue
			case pos < len(d.src) && base64Value(d.src[pos]) < 0:
				pos++
				reason = "ill-formed sequence"
			default:
				shifted = true
				surrogate, count, buffer = 0, 0, 0
				outStart = len(d.dst)
				continue
			}
		case c < 0x80:
			d.dst = append(d.dst, c)
			pos++
			continue
		default:
			start = pos
			pos++
			reason = "unexpected special character"
		}
		if pos, err = d.fail(start, pos, reason); err != nil {
			return d.dst, pos, err
		}
	}
	if shifted {
		return d.dst[:outStart], start, nil
	}
	return d.dst, pos, nil
}
