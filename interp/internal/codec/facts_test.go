package codec

import (
	"bufio"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// TestFacts checks what testdata/facts.py found CPython to do. GOPY_FACTS names
// another, longer record to check.
func TestFacts(t *testing.T) {
	path := "testdata/facts.txt"
	if p := os.Getenv("GOPY_FACTS"); p != "" {
		path = p
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var table Table
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		f := strings.Split(lines.Text(), "\t")
		want := f[len(f)-1]
		var got string
		var err error
		switch f[0] {
		case "table":
			table = runes(t, f[1])
			continue
		case "decode":
			got, err = decode(t, table, f[1], f[2], f[3] == "1", f[4])
		case "escape", "unescape":
			src, derr := hex.DecodeString(strings.Trim(f[len(f)-2], "-"))
			if derr != nil {
				t.Fatal(derr)
			}
			var out []byte
			if f[0] == "unescape" {
				out = EncodeEscape(nil, src)
			} else {
				out, _, derr = DecodeEscape(nil, src, f[1])
			}
			if got = hex.EncodeToString(out); derr != nil {
				got = "ValueError " + derr.Error()
			}
		case "encode":
			got, err = encode(t, table, f[1], f[2], f[3])
		}
		var e *Error
		switch {
		case errors.As(err, &e):
			kind := "DecodeError"
			if e.Encode {
				kind = "EncodeError"
			}
			got = fmt.Sprintf("%s %s %d %d %s", kind, e.Encoding, e.Start, e.End, e.Reason)
		case errors.Is(err, ErrWrongException):
			got = "TypeError"
		case err != nil:
			t.Fatal(err)
		}
		if got != want {
			t.Errorf("%s: got %s", lines.Text(), got)
		}
	}
}

func runes(t *testing.T, s string) (rs []rune) {
	for p := range strings.FieldsSeq(s) {
		if p == "-" {
			continue
		}
		r, err := strconv.ParseUint(p, 16, 32)
		if err != nil {
			t.Fatal(err)
		}
		rs = append(rs, rune(r))
	}
	return rs
}

func points(s []byte) string {
	var b strings.Builder
	for i, r := range wtf8.AppendRunes(nil, string(s)) {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%x", r)
	}
	return b.String()
}

func handler(t *testing.T, name string) Handler {
	b, ok := ParseBuiltin(name)
	if !ok {
		t.Fatal(name)
	}
	if b == Strict {
		return nil
	}
	return b
}

var orders = map[string]Order{"utf_16": Native, "utf_16_le": LittleEndian, "utf_16_be": BigEndian, "utf_32": Native, "utf_32_le": LittleEndian, "utf_32_be": BigEndian}

func decode(t *testing.T, table Table, codec, errs string, final bool, data string) (string, error) {
	src, err := hex.DecodeString(strings.Trim(data, "-"))
	if err != nil {
		t.Fatal(err)
	}
	h := handler(t, errs)
	var out []byte
	n := len(src)
	switch codec {
	case "utf_8":
		out, n, err = DecodeUTF8(nil, src, h, final)
	case "ascii":
		out, err = DecodeASCII(nil, src, h)
	case "latin_1":
		out = DecodeLatin1(nil, src)
	case "utf_16", "utf_16_le", "utf_16_be":
		out, n, _, err = DecodeUTF16(nil, src, orders[codec], h, final)
	case "utf_32", "utf_32_le", "utf_32_be":
		out, n, _, err = DecodeUTF32(nil, src, orders[codec], h, final)
	case "utf_7":
		out, n, err = DecodeUTF7(nil, src, h, final)
	case "unicode_escape":
		out, n, _, err = DecodeUnicodeEscape(nil, src, h, final)
	case "raw_unicode_escape":
		out, n, err = DecodeRawUnicodeEscape(nil, src, h, final)
	case "charmap":
		out, err = DecodeCharmap(nil, src, table, h)
	default:
		t.Fatal(codec)
	}
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("%s / %d", points(out), n), nil
}

func encode(t *testing.T, table Table, codec, errs, text string) (string, error) {
	s := string(wtf8.AppendText(nil, runes(t, text)))
	h := handler(t, errs)
	var out []byte
	var err error
	switch codec {
	case "utf_8":
		out, err = EncodeUTF8(nil, s, h)
	case "ascii":
		out, err = EncodeASCII(nil, s, h)
	case "latin_1":
		out, err = EncodeLatin1(nil, s, h)
	case "utf_16", "utf_16_le", "utf_16_be":
		out, err = EncodeUTF16(nil, s, orders[codec], h)
	case "utf_32", "utf_32_le", "utf_32_be":
		out, err = EncodeUTF32(nil, s, orders[codec], h)
	case "utf_7":
		out = EncodeUTF7(nil, s)
	case "unicode_escape":
		out = EncodeUnicodeEscape(nil, s)
	case "raw_unicode_escape":
		out = EncodeRawUnicodeEscape(nil, s)
	case "charmap":
		out, err = EncodeCharmap(nil, s, NewReverseTable(table), h)
	default:
		t.Fatal(codec)
	}
	return hex.EncodeToString(out), err
}
