package syntax

// This file decodes the bytes of a source file.

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

var bom = []byte("\xef\xbb\xbf")

// decodeSource gives the source in UTF-8, with "\n" ending every line.
func decodeSource(src []byte, opts *Options) ([]byte, *SyntaxError) {
	if opts.Flags&SourceIsStr == 0 {
		var err *SyntaxError
		if src, err = decodeBytesSource(src, opts); err != nil {
			return nil, err
		}
	} else if !utf8.Valid(src) {
		return nil, surrogateError(src, opts)
	}
	if opts.Flags&SourceIsScript == 0 && bytes.IndexByte(src, 0) >= 0 {
		e := sourceError(opts, "source code string cannot contain null bytes")
		e.Filename, e.Lineno, e.Offset = "", None, None
		return nil, e
	}
	if bytes.IndexByte(src, '\r') >= 0 {
		src = translateNewlines(src)
	}
	if opts.Mode == ModeExec && (len(src) == 0 || src[len(src)-1] != '\n') {
		src = append(src[:len(src):len(src)], '\n')
	}
	return src, nil
}

func translateNewlines(src []byte) []byte {
	out := make([]byte, 0, len(src)+1)
	for i := 0; i < len(src); i++ {
		c := src[i]
		if c == '\r' {
			c = '\n'
			if i+1 < len(src) && src[i+1] == '\n' {
				i++
			}
		}
		out = append(out, c)
	}
	return out
}

// surrogateError reports the first lone surrogate of a str.
func surrogateError(src []byte, opts *Options) *SyntaxError {
	chars := 0
	for i := 0; i < len(src); chars++ {
		r, n := utf8.DecodeRune(src[i:])
		if r == utf8.RuneError && n == 1 {
			if i+2 < len(src) {
				r = rune(src[i]&0xf)<<12 | rune(src[i+1]&0x3f)<<6 | rune(src[i+2]&0x3f)
			}
			return &SyntaxError{
				Kind: KindUnicodeEncodeError,
				Msg: fmt.Sprintf("'utf-8' codec can't encode character '\\u%04x' in position %d: surrogates not allowed",
					r, chars),
				Filename: opts.Filename, Lineno: None, Offset: chars, EndLineno: None, EndOffset: None,
			}
		}
		i += n
	}
	return nil
}

// decodeBytesSource finds the encoding by PEP 263's rules and decodes src.
func decodeBytesSource(src []byte, opts *Options) ([]byte, *SyntaxError) {
	hasBOM := bytes.HasPrefix(src, bom)
	if hasBOM {
		src = src[len(bom):]
	}
	cookie, line, text := findCookie(src)
	name := normalizeEncoding(cookie)
	switch {
	case hasBOM && cookie != "" && name != "utf-8":
		return nil, &SyntaxError{
			Msg:  fmt.Sprintf("encoding problem: %s with BOM", name),
			Text: decodeReplace(text), HasText: true,
			Lineno: line, Offset: 0, EndLineno: line, EndOffset: len(text) + line - 1,
		}
	case cookie == "" || name == "utf-8":
		return src, checkUTF8(src, opts, cookie != "" || hasBOM)
	case name == "iso-8859-1":
		out := make([]byte, 0, len(src)+len(src)/8)
		for _, c := range src {
			out = utf8.AppendRune(out, rune(c))
		}
		return out, nil
	}
	out, err := decodeNamed(src, cookie, opts)
	if err != nil {
		return nil, sourceError(opts, err.Error())
	}
	if out == nil {
		if opts.Flags&SourceIsScript != 0 {
			return nil, sourceError(opts, "encoding problem: "+cookie)
		}
		return nil, sourceError(opts, "unknown encoding: "+cookie)
	}
	return out, nil
}

// decodeNamed decodes src by the codec that the cookie names. The codecs that
// every program may count on need no hook.
func decodeNamed(src []byte, cookie string, opts *Options) ([]byte, error) {
	switch strings.ToLower(strings.ReplaceAll(cookie, "_", "-")) {
	case "utf8", "u8", "utf", "cp65001":
		if i := invalidUTF8(src); i >= 0 {
			return nil, errors.New(utf8Error(src, i))
		}
		return src, nil
	case "ascii", "us-ascii", "646":
		for i, c := range src {
			if c >= utf8.RuneSelf {
				return nil, fmt.Errorf("'ascii' codec can't decode byte 0x%02x in position %d: ordinal not in range(128)", c, i)
			}
		}
		return src, nil
	}
	if opts.Decode == nil {
		return nil, nil
	}
	return opts.Decode(cookie, src)
}

func sourceError(opts *Options, msg string) *SyntaxError {
	return &SyntaxError{Msg: msg, Filename: opts.Filename, Lineno: 0, Offset: -1, EndLineno: None, EndOffset: None}
}

// findCookie looks for a coding cookie in the first two lines, and gives its
// line too.
func findCookie(src []byte) (name string, line int, text []byte) {
	for line = 1; line <= 2; line++ {
		end := bytes.IndexAny(src, "\r\n")
		text = src
		if end >= 0 {
			text = src[:end]
		}
		if name, other := lineCookie(text); name != "" || other {
			return name, line, text
		}
		if end < 0 {
			break
		}
		if src[end] == '\r' && end+1 < len(src) && src[end+1] == '\n' {
			end++
		}
		src = src[end+1:]
	}
	return "", 0, nil
}

// lineCookie reads the cookie of a line; other says that the line holds
// something else than a comment, so that no cookie may follow.
func lineCookie(line []byte) (name string, other bool) {
	text := bytes.TrimLeft(line, " \t\f")
	if len(text) == 0 {
		return "", false
	}
	if text[0] != '#' {
		return "", true
	}
	for i := 0; i+6 < len(text); i++ {
		if string(text[i:i+6]) != "coding" {
			continue
		}
		rest := text[i+6:]
		if rest[0] != ':' && rest[0] != '=' {
			continue
		}
		rest = bytes.TrimLeft(rest[1:], " \t")
		n := 0
		for n < len(rest) && (charClass[rest[n]]&classIdent != 0 && rest[n] < utf8.RuneSelf ||
			rest[n] == '-' || rest[n] == '.') {
			n++
		}
		if n > 0 {
			return string(rest[:n]), false
		}
	}
	return "", false
}

// normalizeEncoding gives the two encodings that need no codec one name each.
func normalizeEncoding(name string) string {
	s := strings.ToLower(strings.ReplaceAll(name, "_", "-"))
	if len(s) > 12 {
		s = s[:12]
	}
	if s == "utf-8" || strings.HasPrefix(s, "utf-8-") {
		return "utf-8"
	}
	for _, latin := range []string{"latin-1", "iso-8859-1", "iso-latin-1"} {
		if s == latin || strings.HasPrefix(s, latin+"-") {
			return "iso-8859-1"
		}
	}
	return name
}

// invalidUTF8 is the offset of the first byte of src that is not UTF-8, or -1.
func invalidUTF8(src []byte) int {
	if utf8.Valid(src) {
		return -1
	}
	for i := 0; ; {
		r, n := utf8.DecodeRune(src[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
}

// checkUTF8 reports the first byte that is not UTF-8.
func checkUTF8(src []byte, opts *Options, declared bool) *SyntaxError {
	i := invalidUTF8(src)
	if i < 0 {
		return nil
	}
	line := bytes.Count(src[:i], []byte{'\n'}) + 1
	lineStart := bytes.LastIndexByte(src[:i], '\n') + 1
	text := src[lineStart:]
	if n := bytes.IndexByte(text, '\n'); n >= 0 {
		text = text[:n]
	}
	col := utf8.RuneCount(src[lineStart:i]) + 1
	e := &SyntaxError{Text: decodeReplace(text), HasText: true,
		Lineno: line, Offset: col, EndLineno: line, EndOffset: col}
	in := ""
	if opts.Flags&SourceIsScript != 0 {
		e.Filename = opts.Filename
		if declared {
			e.Msg = "(unicode error) " + utf8Error(text, i-lineStart)
			return e
		}
		in = " in file " + opts.Filename
	}
	e.Msg = fmt.Sprintf("Non-UTF-8 code starting with '\\x%02x'%s on line %d, but no encoding declared; "+
		"see https://peps.python.org/pep-0263/ for details", src[i], in, line)
	return e
}

// utf8Error words the failure to decode src at i, as the codec does.
func utf8Error(src []byte, i int) string {
	c := src[i]
	if c < 0xc2 || c > 0xf4 {
		return fmt.Sprintf("'utf-8' codec can't decode byte 0x%02x in position %d: invalid start byte", c, i)
	}
	n := invalidLen(src[i:])
	reason := "invalid continuation byte"
	if i+n >= len(src) {
		reason = "unexpected end of data"
	}
	if n == 1 {
		return fmt.Sprintf("'utf-8' codec can't decode byte 0x%02x in position %d: %s", c, i, reason)
	}
	return fmt.Sprintf("'utf-8' codec can't decode bytes in position %d-%d: %s", i, i+n-1, reason)
}

// validContinuation reports whether s[n] can continue the sequence s[:n].
func validContinuation(s []byte, n int) bool {
	c := s[n]
	if c < 0x80 || c > 0xbf {
		return false
	}
	if n > 1 {
		return true
	}
	switch s[0] {
	case 0xe0:
		return c >= 0xa0
	case 0xed:
		return c < 0xa0
	case 0xf0:
		return c >= 0x90
	case 0xf4:
		return c < 0x90
	}
	return true
}

// decodeReplace decodes UTF-8 with a U+FFFD for each part that is not valid.
func decodeReplace(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	var out []byte
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			n = invalidLen(b[i:])
		}
		out = utf8.AppendRune(out, r)
		i += n
	}
	return string(out)
}

// invalidLen is the length of the sequence at the beginning of s, which does
// not go on as it should.
func invalidLen(s []byte) int {
	need := 0
	switch c := s[0]; {
	case c >= 0xc2 && c <= 0xdf:
		need = 1
	case c >= 0xe0 && c <= 0xef:
		need = 2
	case c >= 0xf0 && c <= 0xf4:
		need = 3
	}
	n := 1
	for n <= need && n < len(s) && validContinuation(s, n) {
		n++
	}
	return n
}
