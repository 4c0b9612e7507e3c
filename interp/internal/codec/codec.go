// Package codec has the text encodings that CPython builds in, with its error
// reports: which bytes or characters are at fault, and the reason in words.
//
// Text is WTF-8 (package wtf8). Decoders append to a buffer and say how many
// bytes they have used: less than all only when final is false and what is left
// may be the beginning of something. Errors go to a [Handler], which says what
// to put in place and where to go on; a nil Handler is the strict one.
package codec

import (
	"fmt"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// Error is a UnicodeDecodeError, or a UnicodeEncodeError when Encode is set:
// then Start and End count code points of the text, else bytes of the data.
type Error struct {
	Encoding   string
	Encode     bool
	Start, End int
	Reason     string
}

func (e *Error) Error() string {
	what := "decode"
	if e.Encode {
		what = "encode"
	}
	return fmt.Sprintf("'%s' codec can't %s %d-%d: %s", e.Encoding, what, e.Start, e.End-1, e.Reason)
}

// A Handler decides what becomes of an error. The error that it returns, if any,
// ends the conversion; it may be e itself.
type Handler interface {
	// HandleDecode answers an error in src[e.Start:e.End].
	HandleDecode(e *Error, src []byte) (Decoded, error)
	// HandleEncode answers an error in the code points e.Start to e.End of text.
	HandleEncode(e *Error, text string) (Encoded, error)
}

// Decoded is what a Handler puts in place of bytes that cannot be decoded.
type Decoded struct {
	Text string
	// Pos is the offset to go on at, in 0..len(src).
	Pos int
	// Src replaces the data that is being decoded, unless it is nil: Pos is an
	// offset in it then.
	Src []byte
}

// Encoded is what a Handler puts in place of characters that cannot be encoded:
// bytes as they are or, when IsText is set, text to be encoded.
type Encoded struct {
	Data   string
	IsText bool
	// Pos is the code point of the text to go on at.
	Pos int
}

// decoding is a decoder's state that an error may change.
type decoding struct {
	dst      []byte
	src      []byte
	encoding string
	h        Handler
}

// fail reports src[start:end] and returns where to go on.
func (d *decoding) fail(start, end int, reason string) (int, error) {
	e := &Error{Encoding: d.encoding, Start: start, End: end, Reason: reason}
	if d.h == nil {
		return 0, e
	}
	answer, err := d.h.HandleDecode(e, d.src)
	if err != nil {
		return 0, err
	}
	if answer.Src != nil {
		d.src = answer.Src
	}
	d.dst = append(d.dst, answer.Text...)
	return min(max(answer.Pos, 0), len(d.src)), nil
}

// encoding is an encoder's state.
type encoding struct {
	text     string
	encoding string
	h        Handler
	// partly says that surrogateescape takes what it can from the front of an
	// error and reports the rest alone, as it does in CPython's shortcuts for some
	// encodings.
	partly bool
	// Code point number index begins at byte offset off; both only serve to count
	// on from the error before.
	off, index int
}

func (c *encoding) indexOf(off int) int {
	if off < c.off {
		c.off, c.index = 0, 0
	}
	c.index += wtf8.Count(c.text[c.off:off])
	c.off = off
	return c.index
}

func (c *encoding) offsetOf(index int) int {
	if index < c.index {
		c.off, c.index = 0, 0
	}
	c.off = wtf8.Advance(c.text, c.off, index-c.index)
	c.index = index
	return c.off
}

// fail reports text[start:end] and returns the answer and the byte offset where
// to go on. e is what to return should the answer not be encodable.
func (c *encoding) fail(start, end int, reason string) (answer Encoded, next int, e *Error, err error) {
	if c.partly && c.h == SurrogateEscape {
		end = c.escapedEnd(start, end)
	}
	e = &Error{Encoding: c.encoding, Encode: true, Start: c.indexOf(start), Reason: reason}
	e.End = e.Start + wtf8.Count(c.text[start:end])
	if c.h == nil {
		return answer, 0, e, e
	}
	answer, err = c.h.HandleEncode(e, c.text)
	if err != nil {
		return answer, 0, e, err
	}
	return answer, c.offsetOf(max(answer.Pos, 0)), e, nil
}

// escapedEnd returns where the escaped bytes that text[start:end] begins with
// end, or end if there are none.
func (c *encoding) escapedEnd(start, end int) int {
	i := start
	for i < end {
		r, size := wtf8.DecodeRune(c.text[i:])
		if !isEscaped(r) {
			break
		}
		i += size
	}
	if i == start {
		return end
	}
	return i
}
