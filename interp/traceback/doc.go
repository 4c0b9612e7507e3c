// Package traceback makes the text of exceptions that nobody caught, as
// CPython's module traceback does: the frames with their source and carets, the
// chain of causes and contexts, groups as trees, notes, suggestions. It needs
// no Python code, so it works when the library is missing or broken, and fast.
//
// The text is made in two steps, as there: collect.go reads the exceptions,
// which may run Python code (str(), __notes__, __dir__); format.go and the
// files behind it only put text together.
package traceback

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// Options say how the text is made.
type Options struct {
	Color bool
	// Source returns the source that was compiled to a code object where it is
	// in no file; it may be nil. ok is false when there is none.
	Source func(t *object.Thread, code *object.Code) (text string, ok bool)
	// Limit is the number of frames to show, the last ones; < 0: all.
	Limit int
}

// Format returns the text of an exception, ending in a newline.
func Format(t *object.Thread, exc *object.BaseException, opts Options) string {
	c := collector{t: t, opts: &opts, seen: map[*object.BaseException]bool{}, sources: map[string][]string{}}
	f := formatter{theme: &plain}
	if opts.Color {
		f.theme = &colors
	}
	f.exception(c.collect(exc))
	return f.out.String()
}

// theme holds the escape sequences of colours, empty ones without colours.
type theme struct {
	typeName, message, filename, line, frame, highlight, span, reset string
}

const (
	ansiReset       = "\x1b[0m"
	ansiRed         = "\x1b[31m"
	ansiMagenta     = "\x1b[35m"
	ansiBoldRed     = "\x1b[1;31m"
	ansiBoldMagenta = "\x1b[1;35m"
)

var (
	plain  theme
	colors = theme{typeName: ansiBoldMagenta, message: ansiMagenta, filename: ansiMagenta, line: ansiMagenta,
		frame: ansiMagenta, highlight: ansiBoldRed, span: ansiRed, reset: ansiReset}
)

// indent puts a prefix before each line of text.
func indent(text, prefix string) string {
	if prefix == "" {
		return text
	}
	var b strings.Builder
	for text != "" {
		n := lineLength(text)
		b.WriteString(prefix)
		b.WriteString(text[:n])
		text = text[n:]
	}
	return b.String()
}
