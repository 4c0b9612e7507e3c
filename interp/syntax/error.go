package syntax

import (
	"errors"
	"fmt"
)

// ErrorKind is the Python class of a SyntaxError.
type ErrorKind uint8

// The kinds. The last three are not SyntaxErrors in Python: the first two
// report input that nests too deeply; the third one a lone surrogate in a str,
// whose position (in characters, from 0) is Offset.
const (
	KindSyntaxError ErrorKind = iota
	KindIndentationError
	KindTabError
	KindIncompleteInput
	KindMemoryError
	KindRecursionError
	KindUnicodeEncodeError
)

// String gives the name of the Python class.
func (k ErrorKind) String() string {
	return [...]string{"SyntaxError", "IndentationError", "TabError", "_IncompleteInputError",
		"MemoryError", "RecursionError", "UnicodeEncodeError"}[k]
}

// None stands for an attribute of a SyntaxError that is None in Python.
const None = -1 << 31

// SyntaxError is a program that is not valid. Offsets are Python's: they count
// characters from 1 0 and -1 occur where CPython has them.
type SyntaxError struct {
	Kind     ErrorKind
	Msg      string
	Filename string
	// Text is the source line, with its newline; HasText is false where
	// Python's attribute is None.
	Text                                 string
	HasText                              bool
	Lineno, Offset, EndLineno, EndOffset int
}

// Error gives the message with its place.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%s: %s (%s, line %d)", e.Kind, e.Msg, e.Filename, e.Lineno)
}

// ErrWarningIsError is what Options.Warn returns to turn a warning into a
// SyntaxError (the "error" warnings filter).
var ErrWarningIsError = errors.New("syntax warning is an error")
