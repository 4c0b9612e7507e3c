package codec

import (
	"encoding/binary"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// DecodeUTF32 appends the text of UTF-32 data; seen is as for DecodeUTF16.
func DecodeUTF32(dst, src []byte, order Order, h Handler, final bool) (out []byte, consumed int, seen Order, err error) {
	pos := 0
	if order == Native && len(src) >= 4 {
		switch binary.LittleEndian.Uint32(src) {
		case 0x0000FEFF:
			order, pos = LittleEndian, 4
		case 0xFFFE0000:
			order, pos = BigEndian, 4
		}
	}
	var bytes binary.ByteOrder = binary.LittleEndian
	name := "utf-32-le"
	if order == BigEndian {
		name = "utf-32-be"
		bytes = binary.BigEndian
	}
	d := decoding{dst, src, name, h}
	for pos < len(d.src) {
		rest := d.src[pos:]
		end := pos + 4
		var reason string
		if len(rest) < 4 {
			if !final {
				break
			}
			end, reason = len(d.src), "truncated data"
		} else {
			switch r := bytes.Uint32(rest); {
			case r > wtf8.MaxRune:
				reason = "code point not in range(0x110000)"
			case wtf8.IsSurrogate(rune(r)):
				reason = "code point in surrogate code point range(0xd800, 0xe000)"
			default:
				d.dst = wtf8.AppendRune(d.dst, rune(r))
				pos += 4
				continue
			}
		}
		if pos, err = d.fail(pos, end, reason); err != nil {
			return d.dst, pos, order, err
		}
	}
	return d.dst, pos, order, nil
}

// EncodeUTF32 appends text in UTF-32, with a byte order mark if order is Native.
func EncodeUTF32(dst []byte, text string, order Order, h Handler) ([]byte, error) {
	c := encoding{text: text, h: h}
	var bytes binary.AppendByteOrder = binary.LittleEndian
	switch order {
	case Native:
		c.encoding = "utf-32"
		dst = append(dst, 0xFF, 0xFE, 0, 0)
	case LittleEndian:
		c.encoding = "utf-32-le"
	case BigEndian:
		c.encoding = "utf-32-be"
		bytes = binary.BigEndian
	}
	for pos := 0; pos < len(text); {
		r, size := wtf8.DecodeRune(text[pos:])
		if !wtf8.IsSurrogate(r) {
			dst = bytes.AppendUint32(dst, uint32(r))
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
				dst = bytes.AppendUint32(dst, uint32(answer.Data[i]))
			}
		} else {
			if len(answer.Data)%4 != 0 {
				return dst, e
			}
			dst = append(dst, answer.Data...)
		}
		pos = next
	}
	return dst, nil
}
