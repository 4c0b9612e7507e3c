package binascii

import (
	gocrc32 "hash/crc32"

	"github.com/gopy-lang/gopy/interp/object"
)

// mask reads an int of which the low 32 bits count.
func mask(t *object.Thread, v object.Value) (uint32, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if i.IsInt64() {
		return uint32(i.Int64()), nil
	}
	low, err := object.Binary(t, i, object.Int(0xffffffff), object.And)
	return uint32(low.Int64()), err
}

func crc32(t *object.Thread, _, v, start object.Value) (object.Value, error) {
	data, err := object.AsBytes(t, v)
	if err != nil {
		return object.Value{}, err
	}
	crc := uint32(0)
	if start.P != nil {
		if crc, err = mask(t, start); err != nil {
			return object.Value{}, err
		}
	}
	return object.Int(int64(gocrc32.Update(crc, gocrc32.IEEETable, data))), nil
}

func crcHqx(t *object.Thread, _, v, start object.Value) (object.Value, error) {
	data, err := object.AsBytes(t, v)
	if err != nil {
		return object.Value{}, err
	}
	full, err := mask(t, start)
	if err != nil {
		return object.Value{}, err
	}
	crc := uint16(full)
	for _, c := range data {
		crc ^= uint16(c) << 8
		for range 8 {
			if crc&0x8000 != 0 {
				crc = crc<<1 ^ 0x1021
			} else {
				crc <<= 1
			}
		}
	}
	return object.Int(int64(crc)), nil
}
