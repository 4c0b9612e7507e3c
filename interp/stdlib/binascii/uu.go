package binascii

import "github.com/gopy-lang/gopy/interp/object"

func a2bUU(t *object.Thread, _, v object.Value) (object.Value, error) {
	data, err := ascii(t, v)
	if err != nil {
		return object.Value{}, err
	}
	if len(data) == 0 {
		return fault("Missing length byte")
	}
	n := int(data[0]-' ') & 0x3f
	data = data[1:]
	out := make([]byte, 0, n)
	bits, left := 0, uint(0)
	for len(out) < n {
		c := byte(0)
		if len(data) > 0 {
			c = data[0]
			data = data[1:]
		}
		switch {
		case c == '\n' || c == '\r' || c == 0 && len(data) == 0:
			c = 0 // blanks at the end of a line may have been stripped
		case c < ' ' || c > ' '+64:
			return fault("Illegal char")
		default:
			c = (c - ' ') & 0x3f
		}
		left = left<<6 | uint(c)
		if bits += 6; bits >= 8 {
			bits -= 8
			out = append(out, byte(left>>bits))
			left &= 1<<bits - 1
		}
	}
	for _, c := range data {
		if c != ' ' && c != ' '+64 && c != '\n' && c != '\r' {
			return fault("Trailing garbage")
		}
	}
	return object.NewBytes(out), nil
}

func b2aUU(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	data, err := object.AsBytes(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	backtick, err := flag(t, a[1], false)
	if err != nil {
		return object.Value{}, err
	}
	if len(data) > 45 {
		return fault("At most 45 bytes at once")
	}
	digit := func(n byte) byte {
		if n == 0 && backtick {
			return '`'
		}
		return n + ' '
	}
	out := append(make([]byte, 0, 64), digit(byte(len(data))))
	for ; len(data) > 0; data = data[min(3, len(data)):] {
		var g [3]byte
		copy(g[:], data)
		out = append(out, digit(g[0]>>2), digit((g[0]<<4|g[1]>>4)&0x3f), digit((g[1]<<2|g[2]>>6)&0x3f), digit(g[2]&0x3f))
	}
	return object.NewBytes(append(out, '\n')), nil
}
