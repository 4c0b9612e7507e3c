package posix

import (
	"math"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/errno"
)

// path is an argument that names a file.
type path struct {
	name  string       // as the system wants it
	fd    int          // a descriptor instead of a name; -1: none
	value object.Value // what errors show; absent for no argument
	bytes bool         // results are to be bytes
}

// The kinds of path arguments, as bits.
const (
	allowFD   = 1 << iota // a descriptor will do
	allowNone             // None means "."
)

var nameFSPath = object.StaticName("__fspath__")

// pathArg converts the argument arg of the function fn.
func pathArg(t *object.Thread, v object.Value, fn, arg string, allow int) (path, error) {
	p := path{fd: -1, value: v}
	if v.P == nil || v.IsNone() && allow&allowNone != 0 {
		p.name, p.value = ".", object.Value{}
		return p, nil
	}
	if !v.IsStr() && !v.IsBytes() {
		if allow&allowFD != 0 && v.Type().Slots.Index != nil {
			var err error
			p.fd, err = fdIndex(t, v)
			return p, err
		}
		r, found, err := object.CallSpecial(t, v, nameFSPath)
		if err != nil {
			return p, err
		}
		if !found {
			return p, pathTypeError(fn, arg, v, allow)
		}
		if !r.IsStr() && !r.IsBytes() {
			return p, object.TypeErrorf("expected %s.__fspath__() to return str or bytes, not %s", object.TypeName(v), object.TypeName(r))
		}
		v, p.value = r, r
	}
	if v.IsStr() {
		name, err := encodeName(t, v.Str())
		if err != nil {
			return p, err
		}
		p.name = name
	} else {
		p.name, p.bytes = string(v.Bytes()), true
	}
	if strings.IndexByte(p.name, 0) >= 0 {
		return p, object.ValueErrorf("%s: embedded null character in %s", fn, arg)
	}
	return p, nil
}

func pathTypeError(fn, arg string, v object.Value, allow int) error {
	want := "string, bytes or os.PathLike"
	switch allow {
	case allowFD:
		want = "string, bytes, os.PathLike or integer"
	case allowNone:
		want = "string, bytes, os.PathLike or None"
	case allowFD | allowNone:
		want = "string, bytes, os.PathLike, integer or None"
	}
	return object.TypeErrorf("%s: %s should be %s, not %s", fn, arg, want, object.TypeName(v))
}

// encodeName encodes a file name; surrogates that stand for no byte are an error.
func encodeName(t *object.Thread, s *object.Str) (string, error) {
	if s.IsASCII() {
		return s.String(), nil
	}
	b, err := object.EncodeStr(t, s, "utf-8", "surrogateescape")
	if err != nil {
		return "", err
	}
	return string(b.Bytes()), nil
}

// fail is the exception for an error about the file.
func (p path) fail(err error) error {
	if err == nil {
		return nil
	}
	return errno.OSErrorPath(err, p.value)
}

// nameValue makes a Python value of a file name that the system gave.
func (p path) nameValue(name string) object.Value { return nameValue(name, p.bytes) }

func nameValue(name string, bytes bool) object.Value {
	if bytes {
		return object.NewBytesString(name)
	}
	return object.StrValue(object.DecodeFS([]byte(name)))
}

// intArg converts to a C int.
func intArg(t *object.Thread, v object.Value) (int, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() || i.Int64() != int64(int32(i.Int64())) {
		if i.BigIntOf().Sign() < 0 && !i.IsInt64() {
			return 0, object.OverflowErrorf("Python int too large to convert to C int")
		}
		return 0, object.OverflowErrorf("Python int too large to convert to C int")
	}
	return int(i.Int64()), nil
}

// optInt is intArg with a default for arguments that were not given.
func optInt(t *object.Thread, v object.Value, def int) (int, error) {
	if v.P == nil {
		return def, nil
	}
	return intArg(t, v)
}

// int64Arg converts to a C long long (off_t).
func int64Arg(t *object.Thread, v object.Value) (int64, error) {
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() {
		return 0, object.OverflowErrorf("Python int too large to convert to C long")
	}
	return i.Int64(), nil
}

// fdIndex converts a descriptor where a path may stand as well.
func fdIndex(t *object.Thread, v object.Value) (int, error) {
	if v.IsBool() {
		if err := object.Warn(t, &object.RuntimeWarning, "bool is used as a file descriptor", 1); err != nil {
			return 0, err
		}
	}
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() || i.Int64() > math.MaxInt32 || i.Int64() < math.MinInt32 {
		if i.BigIntOf().Sign() > 0 {
			return 0, object.OverflowErrorf("fd is greater than maximum")
		}
		return 0, object.OverflowErrorf("fd is less than minimum")
	}
	if i.Int64() < 0 {
		// No descriptor, and no "no descriptor" either.
		return math.MinInt32, nil
	}
	return int(i.Int64()), nil
}

var nameFileno = object.StaticName("fileno")

// fdArg converts a descriptor or an object with fileno().
func fdArg(t *object.Thread, v object.Value) (int, error) {
	if v.IsInt() {
		return intArg(t, v)
	}
	f, err := object.LookupAttr(t, v, nameFileno)
	if err != nil {
		return 0, err
	}
	if f.P == nil {
		return 0, object.TypeErrorf("argument must be an int, or have a fileno() method.")
	}
	r, err := object.CallArgs(t, f)
	if err != nil {
		return 0, err
	}
	if !r.IsInt() {
		return 0, object.TypeErrorf("fileno() returned a non-integer")
	}
	fd, err := intArg(t, r)
	if err == nil && fd < 0 {
		err = object.ValueErrorf("file descriptor cannot be a negative integer (%d)", fd)
	}
	return fd, err
}

// idArg converts a user or group id; -1 is allowed.
func idArg(t *object.Thread, v object.Value, what string) (int, error) {
	if v.Type().Slots.Index == nil {
		return 0, object.TypeErrorf("%s should be integer, not %s", what, object.TypeName(v))
	}
	i, err := object.Index(t, v)
	if err != nil {
		return 0, err
	}
	switch {
	case i.IsInt64() && i.Int64() == -1:
		return -1, nil
	case i.BigIntOf().Sign() < 0:
		return 0, object.OverflowErrorf("%s is less than minimum", what)
	case !i.IsInt64() || i.Int64() > math.MaxUint32:
		return 0, object.OverflowErrorf("%s is greater than maximum", what)
	}
	return int(i.Int64()), nil
}

// idValue makes a Python int of a user or group id.
func idValue(id uint32) object.Value {
	if id == math.MaxUint32 {
		return object.Int(-1)
	}
	return object.Int(int64(id))
}

// truth converts an argument to bool.
func truth(t *object.Thread, v object.Value, def bool) (bool, error) {
	if v.P == nil {
		return def, nil
	}
	return object.Truth(t, v)
}

// none is the result of functions that give none.
func none(err error) (object.Value, error) {
	if err != nil {
		return object.Value{}, errno.OSError(err)
	}
	return object.None, nil
}

func fspath(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	v := a[0]
	if v.IsStr() || v.IsBytes() {
		return v, nil
	}
	r, found, err := object.CallSpecial(t, v, nameFSPath)
	if err != nil {
		return object.Value{}, err
	}
	if !found {
		return object.Value{}, object.TypeErrorf("expected str, bytes or os.PathLike object, not %s", object.TypeName(v))
	}
	if !r.IsStr() && !r.IsBytes() {
		return object.Value{}, object.TypeErrorf("expected %s.__fspath__() to return str or bytes, not %s", object.TypeName(v), object.TypeName(r))
	}
	return r, nil
}
