package binascii

import (
	"bytes"

	"github.com/gopy-lang/gopy/interp/object"
)

// qpLine is how long a line of quoted-printable text may be.
const qpLine = 76

func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func a2bQP(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	data, err := ascii(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	header, err := flag(t, a[1], false)
	if err != nil {
		return object.Value{}, err
	}
	out := make([]byte, 0, len(data))
	for i := 0; i < len(data); {
		c := data[i]
		i++
		switch {
		case c == '_' && header:
			out = append(out, ' ')
		case c != '=':
			out = append(out, c)
		case i >= len(data):
		case data[i] == '\n' || data[i] == '\r': // a soft line break
			for i < len(data) && data[i] != '\n' {
				i++
			}
			i++
		case data[i] == '=': // what broken encoders make
			out = append(out, '=')
			i++
		case i+1 < len(data) && hexDigit(data[i]) >= 0 && hexDigit(data[i+1]) >= 0:
			out = append(out, byte(hexDigit(data[i])<<4|hexDigit(data[i+1])))
			i += 2
		default:
			out = append(out, '=')
		}
	}
	return object.NewBytes(out), nil
}

func b2aQP(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	data, err := object.AsBytes(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	var opts [3]bool
	for i, def := range [...]bool{false, true, false} {
		if opts[i], err = flag(t, a[1+i], def); err != nil {
			return object.Value{}, err
		}
	}
	quoteTabs, text, header := opts[0], opts[1], opts[2]
	eol := "\n"
	if i := bytes.IndexByte(data, '\n'); i > 0 && data[i-1] == '\r' {
		eol = "\r\n"
	}
	var out []byte
	quote := func(c byte) { out = append(out, '=', "0123456789ABCDEF"[c>>4], "0123456789ABCDEF"[c&15]) }
	line := 0
	for i := 0; i < len(data); {
		c := data[i]
		last := i+1 == len(data)
		must := c > 126 || c == '=' || header && c == '_' ||
			c == '.' && line == 0 && (last || data[i+1] == '\n' || data[i+1] == '\r' || data[i+1] == 0) ||
			!text && (c == '\r' || c == '\n') ||
			(c == '\t' || c == ' ') && (last || quoteTabs) ||
			c < 33 && c != '\r' && c != '\n' && c != '\t' && c != ' '
		switch {
		case must:
			if line+3 >= qpLine {
				out = append(append(out, '='), eol...)
				line = 0
			}
			quote(c)
			i++
			line += 3
		case text && (c == '\n' || c == '\r' && !last && data[i+1] == '\n'):
			line = 0
			if n := len(out); n > 0 && (out[n-1] == ' ' || out[n-1] == '\t') { // blanks at the end of a line may get lost
				blank := out[n-1]
				out = out[:n-1]
				quote(blank)
			}
			out = append(out, eol...)
			if c == '\r' {
				i++
			}
			i++
		default:
			if !last && data[i+1] != '\n' && line+1 >= qpLine {
				out = append(append(out, '='), eol...)
				line = 0
			}
			line++
			if header && c == ' ' {
				c = '_'
			}
			out = append(out, c)
			i++
		}
	}
	return object.NewBytes(out), nil
}
