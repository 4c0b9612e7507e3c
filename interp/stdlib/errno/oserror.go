package errno

import (
	"errors"
	"io/fs"
	"syscall"

	"github.com/gopy-lang/gopy/interp/object"
)

// Number is the error number of an error of the system; ok is false for other errors.
func Number(err error) (n int, ok bool) {
	var e syscall.Errno
	if errors.As(err, &e) {
		return systemNumber(e), true
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return systemNumber(syscall.ENOENT), true
	case errors.Is(err, fs.ErrExist):
		return systemNumber(syscall.EEXIST), true
	case errors.Is(err, fs.ErrPermission):
		return systemNumber(syscall.EACCES), true
	}
	return 0, false
}

// OSError is the exception for an error of the system; a Python exception is
// returned as it is.
func OSError(err error) error { return OSErrorPath(err, object.Value{}) }

// OSErrorPath is OSError with the file name that the error is about, or with
// none if filename is absent.
func OSErrorPath(err error, filename object.Value) error {
	if e, ok := err.(*object.BaseException); ok {
		return e
	}
	n, ok := Number(err)
	if !ok {
		return object.NewException(&object.OSError, err.Error())
	}
	return object.NewOSError(n, Message(n), filename)
}

// OSErrorPaths is OSError with the two file names of a call like rename.
func OSErrorPaths(t *object.Thread, err error, from, to object.Value) error {
	n, ok := Number(err)
	if !ok {
		return OSErrorPath(err, from)
	}
	v, err := object.CallArgs(t, object.OSError.Value(), object.Int(int64(n)), object.StrValue(Message(n)), from, object.None, to)
	if err != nil {
		return err
	}
	return v.Exception()
}
