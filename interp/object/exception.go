package object

import (
	"fmt"
	"unsafe"
)

// BaseException is an instance of a Python exception class. It is the error
// that native functions return to raise it.
type BaseException struct {
	Object
	Dict            *Dict
	Args            *Tuple
	Traceback       *Traceback
	Cause           Value // exception or None; absent means None
	Context         *BaseException
	SuppressContext bool
	// Fields are the further attributes of the builtin exception classes
	// (StopIteration.value, OSError.errno ...), by index; see exception_*.go.
	Fields []Value
	Slots  []Value // members of __slots__ in derived classes
}

// Traceback is one entry of a traceback; Next is the entry of the called frame.
type Traceback struct {
	Object
	Next  *Traceback
	Frame *FrameObj
	LastI int // instruction index
	Line  int
	half  bool // made by Python code with an odd tb_lasti
}

// Error makes a Python exception a Go error.
func (e *BaseException) Error() string {
	s := e.T.Name
	if len(e.Args.Items) > 0 && e.Args.Items[0].IsStr() {
		s += ": " + e.Args.Items[0].Str().String()
	}
	return s
}

// Value returns e as a Python value.
func (e *BaseException) Value() Value { return Value{unsafe.Pointer(e), 0} }

// Exception returns the *BaseException of v, or nil when v is no exception instance.
func (v Value) Exception() *BaseException {
	if v.Type().Flags&FlagBaseExcSubclass != 0 {
		return (*BaseException)(v.P)
	}
	return nil
}

// NewException makes an instance of the builtin exception class cls with one
// message argument.
func NewException(cls *Type, msg string) *BaseException {
	return &BaseException{Object: Object{cls}, Args: NewTuple(StrValue(msg))}
}

// NewExceptionArgs makes an instance of the builtin exception class cls with
// these args; classes whose constructor does more than keep args need
// CallObject instead.
func NewExceptionArgs(cls *Type, args ...Value) *BaseException {
	return &BaseException{Object: Object{cls}, Args: NewTuple(args...)}
}

// Errorf makes an exception of class cls with a formatted message.
func Errorf(cls *Type, format string, a ...any) *BaseException {
	return NewException(cls, fmt.Sprintf(format, a...))
}

// The usual exceptions, formatted. (They return error so that `return
// Value{}, TypeErrorf(...)` cannot carry a typed nil.)

// TypeErrorf makes a TypeError.
func TypeErrorf(format string, a ...any) error { return Errorf(&TypeError, format, a...) }

// ValueErrorf makes a ValueError.
func ValueErrorf(format string, a ...any) error { return Errorf(&ValueError, format, a...) }

// IndexErrorf makes an IndexError.
func IndexErrorf(format string, a ...any) error { return Errorf(&IndexError, format, a...) }

// AttributeErrorf makes an AttributeError without name and obj.
func AttributeErrorf(format string, a ...any) error { return Errorf(&AttributeError, format, a...) }

// OverflowErrorf makes an OverflowError.
func OverflowErrorf(format string, a ...any) error { return Errorf(&OverflowError, format, a...) }

// ZeroDivisionErrorf makes a ZeroDivisionError.
func ZeroDivisionErrorf(format string, a ...any) error {
	return Errorf(&ZeroDivisionError, format, a...)
}

// RuntimeErrorf makes a RuntimeError.
func RuntimeErrorf(format string, a ...any) error { return Errorf(&RuntimeError, format, a...) }

// SystemErrorf makes a SystemError.
func SystemErrorf(format string, a ...any) error { return Errorf(&SystemError, format, a...) }

// KeyErrorFor makes the KeyError of a missing key.
func KeyErrorFor(key Value) error { return NewExceptionArgs(&KeyError, key) }

// AsException returns the Python exception that err is. An error that is none
// is turned into a SystemError: native code must return Python exceptions.
func AsException(err error) *BaseException {
	if e, ok := err.(*BaseException); ok {
		return e
	}
	return NewException(&SystemError, "BUG: "+err.Error())
}

// Matches tells whether err is a Python exception of class cls or a derived one.
func Matches(err error, cls *Type) bool {
	e, ok := err.(*BaseException)
	return ok && e.T.IsSubtype(cls)
}

// Value returns tb as a Python value.
func (tb *Traceback) Value() Value { return Value{unsafe.Pointer(tb), 0} }
