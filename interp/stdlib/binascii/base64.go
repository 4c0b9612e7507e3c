package binascii

import (
	"encoding/base64"

	"github.com/gopy-lang/gopy/interp/object"
)

// digits are the values of the characters of base64; 255: none.
var digits = func() (d [256]byte) {
	for i := range d {
		d[i] = 255
	}
	for i, c := range "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/" {
		d[c] = byte(i)
	}
	return d
}()

func a2bBase64(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	data, err := ascii(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	strict, err := flag(t, a[1], false)
	if err != nil {
		return object.Value{}, err
	}
	out := make([]byte, 0, len(data)/4*3+3)
	i := 0
	for ; i+4 <= len(data); i += 4 { // whole groups without anything odd
		b0, b1, b2, b3 := digits[data[i]], digits[data[i+1]], digits[data[i+2]], digits[data[i+3]]
		if b0|b1|b2|b3 > 63 {
			break
		}
		out = append(out, b0<<2|b1>>4, b1<<4|b2>>2, b2<<6|b3)
	}
	place, left, pads := 0, byte(0), 0
scan:
	for ; i < len(data); i++ {
		c := data[i]
		if c == '=' {
			pads++
			if !strict {
				continue
			}
			switch {
			case i == 0:
				return fault("Leading padding not allowed")
			case place == 1:
				break scan
			case place == 0 || place+pads > 4:
				return fault("Excess padding not allowed")
			}
			continue
		}
		d := digits[c]
		if d > 63 {
			if strict {
				return fault("Only base64 data is allowed")
			}
			continue
		}
		if strict && pads > 0 {
			if place+pads == 4 {
				return fault("Excess data after padding")
			}
			return fault("Discontinuous padding not allowed")
		}
		pads = 0
		switch place {
		case 0:
			left = d
		case 1:
			out = append(out, left<<2|d>>4)
			left = d & 0xf
		case 2:
			out = append(out, left<<4|d>>2)
			left = d & 3
		case 3:
			out = append(out, left<<6|d)
			left = 0
		}
		place = (place + 1) & 3
	}
	switch {
	case place == 1:
		return fault("Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4", len(out)/3*4+1)
	case place != 0 && place+pads < 4:
		return fault("Incorrect padding")
	}
	return object.NewBytes(out), nil
}

func b2aBase64(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	data, err := object.AsBytes(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	newline, err := flag(t, a[1], true)
	if err != nil {
		return object.Value{}, err
	}
	n := base64.StdEncoding.EncodedLen(len(data))
	extra := 0
	if newline {
		extra = 1
	}
	v, out := object.AllocBytes(n + extra)
	base64.StdEncoding.Encode(out[:n], data)
	if newline {
		out[n] = '\n'
	}
	return v, nil
}
