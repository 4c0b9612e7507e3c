package object

// NewANextDefault is anext(it, default)'s awaitable.
func NewANextDefault(awaitable, def Value) Value { panic("BUG: pending") }

// GetBuffer returns the bytes of an object with the buffer protocol.
func GetBuffer(t *Thread, v Value) ([]byte, error) {
	if v.Type().Flags&FlagBytesSubclass != 0 {
		return (*Bytes)(v.P).B, nil
	}
	return nil, TypeErrorf("a bytes-like object is required, not '%s'", TypeName(v))
}
