package codec

import "github.com/gopy-lang/gopy/interp/internal/wtf8"

// DecodeASCII appends the text of ASCII data.
func DecodeASCII(dst, src []byte, h Handler) ([]byte, error) {
	d := decoding{dst, src, "ascii", h}
	for pos := 0; ; {
		n := wtf8.ASCIIPrefix(wtf8.String(d.src[pos:]))
		d.dst = append(d.dst, d.src[pos:pos+n]...)
		pos += n
		if pos == len(d.src) {
			return d.dst, nil
		}
		var err error
		if pos, err = d.fail(pos, pos+1, "ordinal not in range(128)"); err != nil {
			return d.dst, err
		}
	}
}

// DecodeLatin1 appends the text of Latin-1 data, which has no errors.
func DecodeLatin1(dst, src []byte) []byte {
	n := wtf8.ASCIIPrefix(wtf8.String(src))
	dst = append(dst, src[:n]...)
	for _, c := range src[n:] {
		dst = wtf8.AppendRune(dst, rune(c))
	}
	return dst
}

// EncodeASCII appends text in ASCII.
func EncodeASCII(dst []byte, text string, h Handler) ([]byte, error) {
	return encodeBytes(dst, text, h, "ascii", 0x80, "ordinal not in range(128)")
}

// EncodeLatin1 appends text in Latin-1.
func EncodeLatin1(dst []byte, text string, h Handler) ([]byte, error) {
	return encodeBytes(dst, text, h, "latin-1", 0x100, "ordinal not in range(256)")
}

// encodeBytes encodes code points below limit as a byte each.
func encodeBytes(dst []byte, text string, h Handler, name string, limit rune, reason string) ([]byte, error) {
	c := encoding{text: text, encoding: name, h: h, partly: true}
	for pos := 0; pos < len(text); {
		if text[pos] < 0x80 {
			n := wtf8.ASCIIPrefix(text[pos:])
			dst = append(dst, text[pos:pos+n]...)
			pos += n
			continue
		}
		r, size := wtf8.DecodeRune(text[pos:])
		if r < limit {
			dst = append(dst, byte(r))
			pos += size
			continue
		}
		end := pos + size
		for end < len(text) {
			r, size := wtf8.DecodeRune(text[end:])
			if r < limit {
				break
			}
			end += size
		}
		answer, next, e, err := c.fail(pos, end, reason)
		if err != nil {
			return dst, err
		}
		if !answer.IsText {
			dst = append(dst, answer.Data...)
		} else {
			for s := answer.Data; s != ""; {
				r, size := wtf8.DecodeRune(s)
				if r >= limit {
					return dst, e
				}
				dst = append(dst, byte(r))
				s = s[size:]
			}
		}
		pos = next
	}
	return dst, nil
}
