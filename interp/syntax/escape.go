package syntax

// This file decodes the contents of string and bytes literals.

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// unquote splits the text of a STRING token.
func unquote(text []byte) (bits prefixBits, body []byte) {
	i := bytes.IndexAny(text, `'"`)
	bits, _ = stringPrefix(text[:i])
	q := text[i]
	n := 1
	if len(text)-i >= 6 && text[i+1] == q && text[i+2] == q {
		n = 3
	}
	return bits, text[i+n : len(text)-n]
}

// escapes is the outcome of decoding escapes besides the value.
type escapes struct {
	invalid int    // offset of the character after the first invalid backslash, or -1
	err     string // message of an error, or ""
}

// warning gives the texts of the warning, and of the error that it may become,
// for the invalid escape in body.
func (e escapes) warning(body []byte) (warn, asError string) {
	c := body[e.invalid]
	if '4' <= c && c <= '7' && e.invalid+2 < len(body) {
		octal := string(body[e.invalid : e.invalid+3])
		return `"\` + octal + `" is an invalid octal escape sequence. Such sequences will not work in the future. ` +
				`Did you mean "\\` + octal + `"? A raw string is also an option.`,
			`"\` + octal + `" is an invalid octal escape sequence. Did you mean "\\` + octal + `"? ` +
				`A raw string is also an option.`
	}
	s := string(rune(c))
	return invalidEscape(s), invalidEscapeError(s)
}

// simpleEscape is the value of the one-letter escapes, 0 for others.
var simpleEscape = [128]byte{'\\': '\\', '\'': '\'', '"': '"', 'b': '\b', 'f': '\f', 't': '\t', 'n': '\n', 'r': '\r',
	'v': '\v', 'a': '\a'}

func isOctal(c byte) bool { return '0' <= c && c <= '7' }

// decodeBytes decodes the escapes of a bytes literal.
func decodeBytes(body []byte) ([]byte, escapes) {
	out := make([]byte, 0, len(body))
	e := escapes{invalid: -1}
	for i := 0; i < len(body); {
		c := body[i]
		i++
		if c != '\\' {
			out = append(out, c)
			continue
		}
		c = body[i]
		i++
		switch {
		case c == '\n':
		case c < 128 && simpleEscape[c] != 0:
			out = append(out, simpleEscape[c])
		case isOctal(c):
			start := i - 1
			n := int(c - '0')
			for k := 0; k < 2 && i < len(body) && isOctal(body[i]); k++ {
				n = n<<3 | int(body[i]-'0')
				i++
			}
			if n > 0o377 && e.invalid < 0 {
				e.invalid = start
			}
			out = append(out, byte(n))
		case c == 'x':
			if i+1 < len(body) && isHex(int(body[i])) && isHex(int(body[i+1])) {
				out = append(out, hexValue(body[i])<<4|hexValue(body[i+1]))
				i += 2
				continue
			}
			e.err = fmt.Sprintf("(value error) invalid \\x escape at position %d", i-2)
			return nil, e
		default:
			if e.invalid < 0 {
				e.invalid = i - 1
			}
			out = append(out, '\\', c)
		}
	}
	return out, e
}

func hexValue(c byte) byte {
	switch {
	case c <= '9':
		return c - '0'
	case c <= 'F':
		return c - 'A' + 10
	}
	return c - 'a' + 10
}

// decodeString decodes the escapes of a str literal.
func (o *Options) decodeString(body []byte) (string, escapes) {
	out := make([]byte, 0, len(body))
	e := escapes{invalid: -1}
	for i := 0; i < len(body); {
		if n := bytes.IndexByte(body[i:], '\\'); n != 0 {
			if n < 0 {
				n = len(body) - i
			}
			out = append(out, body[i:i+n]...)
			i += n
			continue
		}
		start := i
		i++
		if i == len(body) {
			out = append(out, '\\')
			break
		}
		c := body[i]
		i++
		switch {
		case c == '\n':
		case c < 128 && simpleEscape[c] != 0:
			out = append(out, simpleEscape[c])
		case isOctal(c):
			n := rune(c - '0')
			for k := 0; k < 2 && i < len(body) && isOctal(body[i]); k++ {
				n = n<<3 | rune(body[i]-'0')
				i++
			}
			if n > 0o377 && e.invalid < 0 {
				e.invalid = start + 1
			}
			out = utf8.AppendRune(out, n)
		case c == 'x' || c == 'u' || c == 'U':
			count, what := 2, `truncated \xXX escape`
			switch c {
			case 'u':
				count, what = 4, `truncated \uXXXX escape`
			case 'U':
				count, what = 8, `truncated \UXXXXXXXX escape`
			}
			n := uint32(0)
			for ; count > 0 && i < len(body) && isHex(int(body[i])); count-- {
				n = n<<4 | uint32(hexValue(body[i]))
				i++
			}
			if count > 0 {
				e.err = unicodeError(body, start, i, what)
				return "", e
			}
			if n > utf8.MaxRune {
				e.err = unicodeError(body, start, i, "illegal Unicode character")
				return "", e
			}
			out = appendRune(out, rune(n))
		case c == 'N':
			r, end, msg := o.namedCharacter(body, i)
			if msg != "" {
				e.err = unicodeError(body, start, end, msg)
				return "", e
			}
			i = end
			out = appendRune(out, r)
		case c < utf8.RuneSelf:
			if e.invalid < 0 {
				e.invalid = start + 1
			}
			out = append(out, '\\', c)
		default:
			// CPython decodes "\é" as a backslash and é, without a warning.
			out = append(out, '\\')
			i--
			_, n := utf8.DecodeRune(body[i:])
			out = append(out, body[i:i+n]...)
			i += n
		}
	}
	return string(out), e
}

// appendRune is utf8.AppendRune for lone surrogates too.
func appendRune(out []byte, r rune) []byte {
	if r >= 0xd800 && r <= 0xdfff {
		return append(out, 0xe0|byte(r>>12), 0x80|byte(r>>6)&0xbf, 0x80|byte(r)&0xbf)
	}
	return utf8.AppendRune(out, r)
}

// namedCharacter reads {NAME} at i.
func (o *Options) namedCharacter(body []byte, i int) (r rune, end int, msg string) {
	const malformed = `malformed \N character escape`
	if i == len(body) || body[i] != '{' {
		return 0, i, malformed
	}
	n := bytes.IndexByte(body[i:], '}')
	if n < 0 {
		return 0, len(body), malformed
	}
	if n == 1 {
		return 0, i + 1, malformed
	}
	if o.UnicodeName != nil {
		if r, ok := o.UnicodeName(string(body[i+1 : i+n])); ok {
			return r, i + n + 1, ""
		}
	}
	return 0, i + n + 1, "unknown Unicode character name"
}

// unicodeError words an error in body[start:end]. Positions are those in the
// text that CPython decodes, where other than ASCII is written as \UXXXXXXXX.
func unicodeError(body []byte, start, end int, reason string) string {
	a := escapedLen(body[:start])
	b := a + escapedLen(body[start:end])
	if b-a == 1 {
		return fmt.Sprintf("(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position %d: %s", a, reason)
	}
	return fmt.Sprintf("(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: %s", a, b-1, reason)
}

func escapedLen(s []byte) int {
	n := 0
	for i := 0; i < len(s); {
		switch {
		case s[i] == '\\' && i+1 < len(s) && s[i+1] >= utf8.RuneSelf:
			n += 6
			i++
		case s[i] == '\\' && i+1 < len(s):
			n += 2
			i += 2
		case s[i] >= utf8.RuneSelf:
			_, size := utf8.DecodeRune(s[i:])
			n += 10
			i += size
		default:
			n++
			i++
		}
	}
	return n
}

// literal is the value of a STRING token.
type literal struct {
	value   any // string or []byte
	unicode bool
	escapes
	body []byte
}

const onlyASCII = "bytes can only contain ASCII literal characters"

func (o *Options) literal(text []byte) literal {
	bits, body := unquote(text)
	l := literal{body: body, unicode: text[0] == 'u', escapes: escapes{invalid: -1}}
	raw := bits&prefixR != 0 || bytes.IndexByte(body, '\\') < 0
	if bits&prefixB != 0 {
		for _, c := range body {
			if c >= utf8.RuneSelf {
				l.err = onlyASCII
				return l
			}
		}
		if raw {
			l.value = append([]byte{}, body...)
		} else {
			l.value, l.escapes = decodeBytes(body)
		}
		return l
	}
	if raw {
		l.value = string(body)
	} else {
		l.value, l.escapes = o.decodeString(body)
	}
	return l
}

// warnEscape reports an invalid escape of the literal text body that belongs to t.
func (p *parser) warnEscape(t *token, body []byte, e escapes) {
	if e.invalid < 0 || p.opts.Warn == nil {
		return
	}
	c := body[e.invalid]
	if (t.kind != STRING) && (c == '{' || c == '}') {
		return // the scanner has warned already
	}
	msg, asError := e.warning(body)
	line := int(t.lineno) + bytes.Count(body[:e.invalid], []byte{'\n'})
	err := p.opts.Warn(&Warning{Category: "SyntaxWarning", Msg: msg, Filename: p.opts.Filename,
		Text: p.lineText(line), Lineno: line, Offset: -1, EndLineno: -1, EndOffset: -1})
	if err == ErrWarningIsError {
		err = p.escapeError(t, body, e.invalid, line, asError)
	}
	if err != nil {
		panic(failure{err})
	}
}

// escapeError is the error for the escape whose second character is body[i].
// The columns are CPython's, which counts in the text that it decodes, and
// adds the quotes only of a literal without prefix.
func (p *parser) escapeError(t *token, body []byte, i, line int, msg string) error {
	lineStart := bytes.LastIndexByte(body[:i], '\n') + 1
	text := body[lineStart:i]
	col := len(text)
	if t.kind != STRING || prefixOf(p.text(t))&prefixB == 0 {
		col = escapedLen(text[:len(text)-1]) + 1
	}
	if line == int(t.lineno) {
		col += int(t.col)
		for _, c := range p.text(t) {
			if c != p.src[t.start] || c != '\'' && c != '"' {
				break
			}
			col++
		}
	}
	d := &diagnosis{p: p, sc: p.sc}
	return d.try(func() {
		d.raiseAt(KindSyntaxError, int32(line), int32(col-1), int32(line), int32(col+1), "%s", msg)
	})
}

func prefixOf(text []byte) prefixBits {
	bits, _ := stringPrefix(text[:max(bytes.IndexAny(text, `'"`), 0)])
	return bits
}

// lineText is the text of a line of the source.
func (p *parser) lineText(line int) string {
	rest := string(p.src)
	for ; line > 1; line-- {
		i := strings.IndexByte(rest, '\n')
		if i < 0 {
			return ""
		}
		rest = rest[i+1:]
	}
	if i := strings.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i+1]
	}
	return rest
}
