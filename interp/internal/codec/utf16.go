package codec

import (
	"encoding/binary"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// Order is the byte order of UTF-16 or UTF-32 data.
type Order int8

const (
	LittleEndian Order = -1
	// Native writes a byte order mark and the machine's order, which all
	// machines that gopy runs on have little endian, and reads what the mark
	// says, or little endian without one.
	Native    Order = 0
	BigEndian Order = 1
)

// DecodeUTF16 appends the text of UTF-16 data. seen is the order that was found
// when order is Native (still Native if there was no mark), else order.
func DecodeUTF16(dst, src []byte, order Order, h Handler, final bool) (out []byte, consumed int, seen Order, err error) {
	pos := 0
	if order == Native && len(src) >= 2 {
		switch {
		case src[0] == 0xFF && src[1] == 0xFE:
			order, pos = LittleEndian, 2
		case src[0] == 0xFE && src[1] == 0xFF:
			order, pos = BigEndian, 2
		}
	}
	name := "utf-16-le"
	hi, lo := 1, 0
	if order == BigEndian {
		name = "utf-16-be"
		hi, lo = 0, 1
	}
	d := decoding{dst, src, name, h}
	for pos < len(d.src) {
		var start, end int
		var reason string
		switch rest := d.src[pos:]; {
		case len(rest) == 1:
			if !final {
				return d.dst, pos, order, nil
			}
			start, end, reason = pos, pos+1, "truncated data"
		default:
			r := rune(rest[hi])<<8 | rune(rest[lo])
			switch {
			case !wtf8.IsSurrogate(r):
				d.dst = wtf8.AppendRune(d.dst, r)
				pos += 2
				continue
			case r >= 0xDC00:
				start, end, reason = pos, pos+2, "illegal encoding"
			case len(rest) < 4:
				if !final {
					return d.dst, pos, order, nil
				}
				start, end, reason = pos, len(d.src), "unexpected end of data"
			default:
				low := rune(rest[2+hi])<<8 | rune(rest[2+lo])
				if low >= 0xDC00 && low <= 0xDFFF {
					d.dst = wtf8.AppendRune(d.dst, (r-0xD800)<<10+(low-0xDC00)+0x10000)
					pos += 4
					continue
				}
				start, end, reason = pos, pos+2, "illegal UTF-16 surrogate"
			}
		}
		if pos, err = d.fail(start, end, reason); err != nil {
			return d.dst, pos, order, err
		}
	}
	return d.dst, pos, order, nil
}

// EncodeUTF16 appends text in UTF-16, with a byte order mark if order is Native.
func EncodeUTF16(dst []byte, text string, order Order, h Handler) ([]byte, error) {
	c := encoding{text: text, h: h}
	var bytes binary.AppendByteOrder = binary.LittleEndian
	switch order {
	case Native:
		c.encoding = "utf-16"
		dst = append(dst, 0xFF, 0xFE)
	case LittleEndian:
		c.encoding = "utf-16-le"
	case BigEndian:
		c.encoding = "utf-16-be"
		bytes = binary.BigEndian
	}
	for pos := 0; pos < len(text); {
		r, size := wtf8.DecodeRune(text[pos:])
		switch {
		case r >= 0x10000:
			r -= 0x10000
			dst = bytes.AppendUint16(dst, 0xD800+uint16(r>>10))
			dst = bytes.AppendUint16(dst, 0xDC00+uint16(r&0x3FF))
			pos += size
			continue
		case !wtf8.IsSurrogate(r):
			dst = bytes.AppendUint16(dst, uint16(r))
			pos += size
			continue
		}
		answer, next, e, err := c.fail(pos, pos+size, "surrogates not allowed")
		if err != nil {
			return dst, err
		}
		if answer.IsText {
			if !wtf8.IsASCII(answer.Data) {
				return dst, e
			}
			for i := range len(answer.Data) {
				dst = bytes.AppendUint16(dst, uint16(answer.Data[i]))
			}
		} else {
			if len(answer.Data)%2 != 0 {
				return dst, e
			}
			dst = append(dst, answer.Data...)
		}
		pos = next
	}
	return dst, nil
}
