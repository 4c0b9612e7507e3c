package binascii

import (
	"encoding/hex"

	"github.com/gopy-lang/gopy/interp/object"
)

func unhexlify(t *object.Thread, _, v object.Value) (object.Value, error) {
	data, err := ascii(t, v)
	if err != nil {
		return object.Value{}, err
	}
	if len(data)%2 != 0 {
		return fault("Odd-length string")
	}
	out := make([]byte, len(data)/2)
	if _, err := hex.Decode(out, data); err != nil {
		return fault("Non-hexadecimal digit found")
	}
	return object.NewBytes(out), nil
}

// separator reads the argument sep: one character.
func separator(t *object.Thread, v object.Value) (byte, error) {
	n, err := object.Len(t, v)
	if err != nil {
		return 0, err
	}
	if n != 1 {
		return 0, object.ValueErrorf("sep must be length 1.")
	}
	switch {
	case v.IsStr():
		r := v.Str().Rune()
		if r > 255 {
			return 0, object.ValueErrorf("sep must be ASCII.")
		}
		return byte(r), nil
	case v.IsBytes():
		return v.Bytes()[0], nil
	}
	return 0, object.TypeErrorf("sep must be str or bytes.")
}

func hexlify(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	data, err := object.AsBytes(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	group := 1
	if a[2].P != nil {
		if group, err = object.IndexInt(t, a[2], &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	var sep byte
	if a[1].P == nil {
		group = 0
	} else if sep, err = separator(t, a[1]); err != nil {
		return object.Value{}, err
	}
	if group == 0 {
		v, out := object.AllocBytes(2 * len(data))
		hex.Encode(out, data)
		return v, nil
	}
	// Groups are counted from the end, and from the start where the number is negative.
	size, first := group, 0
	if group < 0 {
		size = -group
	} else {
		first = len(data) % group
	}
	out := make([]byte, 0, 3*len(data))
	for i, c := range data {
		if i > 0 && (i-first)%size == 0 {
			out = append(out, sep)
		}
		out = append(out, "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
	}
	return object.NewBytes(out), nil
}
