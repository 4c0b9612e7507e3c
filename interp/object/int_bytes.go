package object

import "github.com/gopy-lang/gopy/interp/internal/bigint"

// byteOrder reads the argument byteorder: is it "little"?
func byteOrder(v Value, method string) (little bool, err error) {
	if v.P == nil {
		return false, nil
	}
	if !v.IsStr() {
		return false, TypeErrorf("%s() argument 'byteorder' must be str, not %s", method, argTypeName(v))
	}
	switch v.Str().String() {
	case "little":
		return true, nil
	case "big":
		return false, nil
	}
	return false, ValueErrorf("byteorder must be either 'little' or 'big'")
}

func signedArg(t *Thread, v Value) (bool, error) {
	if v.P == nil {
		return false, nil
	}
	return Truth(t, v)
}

// intToBytes is int.to_bytes(length=1, byteorder='big', *, signed=False).
func intToBytes(t *Thread, self Value, a []Value) (Value, error) {
	length := 1
	var err error
	if a[0].P != nil {
		if length, err = sizeArg(t, a[0]); err != nil {
			return Value{}, err
		}
	}
	if a[1].P != nil && !a[1].IsStr() {
		_, err := byteOrder(a[1], "to_bytes")
		return Value{}, err
	}
	signed, err := signedArg(t, a[2])
	if err != nil {
		return Value{}, err
	}
	little, err := byteOrder(a[1], "to_bytes")
	if err != nil {
		return Value{}, err
	}
	if length < 0 {
		return Value{}, ValueErrorf("length argument must be non-negative")
	}
	if length > maxSize() {
		return Value{}, memoryError()
	}
	v, b := AllocBytes(length)
	n, _ := intOperand(self)
	if n.big != nil {
		err = bigint.FillBytes(b, n.big, little, signed)
	} else {
		err = bigint.FillBytesInt(b, n.small, little, signed)
	}
	if err != nil {
		return Value{}, OverflowErrorf("%s", err.Error())
	}
	return v, nil
}

// intFromBytes is int.from_bytes(bytes, byteorder='big', *, signed=False).
func intFromBytes(t *Thread, self Value, a []Value) (Value, error) {
	if a[1].P != nil && !a[1].IsStr() {
		_, err := byteOrder(a[1], "from_bytes")
		return Value{}, err
	}
	signed, err := signedArg(t, a[2])
	if err != nil {
		return Value{}, err
	}
	little, err := byteOrder(a[1], "from_bytes")
	if err != nil {
		return Value{}, err
	}
	data, err := bytesOf(t, a[0])
	if err != nil {
		return Value{}, err
	}
	num := bigint.FromBytes(data, little, signed)
	n := Int(num.Small)
	if num.Big != nil {
		n = NewBigInt(num.Big)
	}
	if self.P == IntType.Value().P {
		return n, nil
	}
	return CallArgs(t, self, n)
}

// bytesOf returns the bytes of bytes(v), where v may not be an int.
func bytesOf(t *Thread, v Value) ([]byte, error) {
	if isBytesOrArray(v) && v.Type().Flags&FlagHeapType == 0 {
		return bytesData(v), nil
	}
	r, found, err := CallSpecial(t, v, nameBytes)
	switch {
	case err != nil:
		return nil, err
	case found && !r.IsBytes():
		return nil, TypeErrorf("__bytes__ returned non-bytes (type %s)", TypeName(r))
	case found:
		return bytesData(r), nil
	case v.Type().Slots.Buffer != nil:
		b, err := bytesFromBuffer(t, v)
		if err != nil {
			return nil, err
		}
		return bytesData(b), nil
	case v.IsStr():
		return nil, TypeErrorf("cannot convert 'str' object to bytes")
	}
	return bytesFromIterable(t, v)
}
