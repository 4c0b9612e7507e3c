package codec

import (
	"errors"
	"fmt"
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// Builtin is one of the error handlers that every Python has.
type Builtin uint8

const (
	Strict Builtin = iota
	Ignore
	Replace
	BackslashReplace
	XMLCharRefReplace
	NameReplace
	SurrogateEscape
	SurrogatePass
)

var builtinNames = [...]string{"strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass"}

func (b Builtin) String() string { return builtinNames[b] }

// ParseBuiltin returns the handler of that name.
func ParseBuiltin(name string) (Builtin, bool) {
	for i, n := range builtinNames {
		if n == name {
			return Builtin(i), true
		}
	}
	return 0, false
}

// ErrWrongException means that a handler for encoding was asked about decoding:
// TypeError "don't know how to handle UnicodeDecodeError in error callback".
var ErrWrongException = errors.New("don't know how to handle UnicodeDecodeError in error callback")

// HandleDecode implements Handler.
func (b Builtin) HandleDecode(e *Error, src []byte) (Decoded, error) {
	bad := src[e.Start:e.End]
	switch b {
	case Ignore:
		return Decoded{Pos: e.End}, nil
	case Replace:
		return Decoded{Text: "\uFFFD", Pos: e.End}, nil
	case BackslashReplace:
		var out []byte
		for _, c := range bad {
			out = appendEscape(out, rune(c))
		}
		return Decoded{Text: wtf8.String(out), Pos: e.End}, nil
	case XMLCharRefReplace, NameReplace:
		return Decoded{}, ErrWrongException
	case SurrogateEscape:
		var out []byte
		n := 0
		for n < len(bad) && n < 4 && bad[n] >= 0x80 {
			out = wtf8.AppendRune(out, 0xDC00+rune(bad[n]))
			n++
		}
		if n > 0 {
			return Decoded{Text: wtf8.String(out), Pos: e.Start + n}, nil
		}
	case SurrogatePass:
		if r, n := surrogateIn(e.Encoding, src[e.Start:]); n > 0 {
			return Decoded{Text: wtf8.EncodeRune(r), Pos: e.Start + n}, nil
		}
	}
	return Decoded{}, e
}

// HandleEncode implements Handler.
func (b Builtin) HandleEncode(e *Error, text string) (Encoded, error) {
	bad := text[wtf8.Advance(text, 0, e.Start):]
	bad = bad[:wtf8.Advance(bad, 0, e.End-e.Start)]
	var out []byte
	switch b {
	case Ignore:
		return Encoded{Pos: e.End}, nil
	case Replace:
		return Encoded{Data: strings.Repeat("?", e.End-e.Start), IsText: true, Pos: e.End}, nil
	case BackslashReplace, XMLCharRefReplace, NameReplace:
		for bad != "" {
			r, size := wtf8.DecodeRune(bad)
			bad = bad[size:]
			switch b {
			case XMLCharRefReplace:
				out = fmt.Appendf(out, "&#%d;", r)
				continue
			case NameReplace:
				if name, ok := ucd.Name(r); ok {
					out = fmt.Appendf(out, "\\N{%s}", name)
					continue
				}
			}
			out = appendEscape(out, r)
		}
		return Encoded{Data: wtf8.String(out), IsText: true, Pos: e.End}, nil
	case SurrogateEscape, SurrogatePass:
		for bad != "" {
			r, size := wtf8.DecodeRune(bad)
			bad = bad[size:]
			switch {
			case b == SurrogateEscape && isEscaped(r):
				out = append(out, byte(r))
			case b == SurrogatePass && wtf8.IsSurrogate(r) && strings.HasPrefix(e.Encoding, "utf-"):
				out = appendSurrogate(out, e.Encoding, r)
			default:
				return Encoded{}, e
			}
		}
		return Encoded{Data: wtf8.String(out), Pos: e.End}, nil
	}
	return Encoded{}, e
}

// appendEscape appends r as a backslash escape of ASCII characters.
func appendEscape(dst []byte, r rune) []byte {
	switch {
	case r < 0x100:
		dst = append(dst, '\\', 'x')
		return appendHex(dst, r, 2)
	case r < 0x10000:
		dst = append(dst, '\\', 'u')
		return appendHex(dst, r, 4)
	}
	dst = append(dst, '\\', 'U')
	return appendHex(dst, r, 8)
}

func appendHex(dst []byte, r rune, digits int) []byte {
	for shift := 4 * (digits - 1); shift >= 0; shift -= 4 {
		dst = append(dst, "0123456789abcdef"[r>>shift&15])
	}
	return dst
}

// isEscaped reports whether r stands for a byte that could not be decoded.
func isEscaped(r rune) bool { return r >= 0xDC80 && r <= 0xDCFF }

// appendSurrogate appends the form that a surrogate would have in a UTF.
func appendSurrogate(dst []byte, encoding string, r rune) []byte {
	switch encoding {
	case "utf-8":
		return wtf8.AppendRune(dst, r)
	case "utf-16-be":
		return append(dst, byte(r>>8), byte(r))
	case "utf-32-be":
		return append(dst, 0, 0, byte(r>>8), byte(r))
	case "utf-32-le", "utf-32":
		return append(dst, byte(r), byte(r>>8), 0, 0)
	}
	return append(dst, byte(r), byte(r>>8))
}

// surrogateIn returns the surrogate that data begins with in a UTF, and its
// length, 0 for none.
func surrogateIn(encoding string, data []byte) (r rune, size int) {
	at := func(i int) rune { return rune(data[i]) }
	switch {
	case encoding == "utf-8" && len(data) >= 3 && data[0]&0xF0 == 0xE0 && wtf8.IsContinuation(data[1]) && wtf8.IsContinuation(data[2]):
		r, size = at(0)&0x0F<<12|at(1)&0x3F<<6|at(2)&0x3F, 3
	case (encoding == "utf-16-le" || encoding == "utf-16") && len(data) >= 2:
		r, size = at(1)<<8|at(0), 2
	case encoding == "utf-16-be" && len(data) >= 2:
		r, size = at(0)<<8|at(1), 2
	case (encoding == "utf-32-le" || encoding == "utf-32") && len(data) >= 4:
		r, size = at(3)<<24|at(2)<<16|at(1)<<8|at(0), 4
	case encoding == "utf-32-be" && len(data) >= 4:
		r, size = at(0)<<24|at(1)<<16|at(2)<<8|at(3), 4
	}
	if !wtf8.IsSurrogate(r) {
		return 0, 0
	}
	return r, size
}
