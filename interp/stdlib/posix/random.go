package posix

import (
	"crypto/rand"
	"strconv"

	"github.com/gopy-lang/gopy/interp/object"
)

func itoa(n int) string { return strconv.Itoa(n) }

func urandom(t *object.Thread, _, v object.Value) (object.Value, error) {
	n, err := object.SizeArg(t, v)
	if err != nil {
		return object.Value{}, err
	}
	if n < 0 {
		return object.Value{}, object.ValueErrorf("negative argument not allowed")
	}
	if err := object.CheckSize(n); err != nil {
		return object.Value{}, err
	}
	b := make([]byte, n)
	_, _ = rand.Read(b)
	return object.NewBytes(b), nil
}
