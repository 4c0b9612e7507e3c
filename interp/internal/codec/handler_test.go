package codec

import (
	"errors"
	"testing"
)

// answers is a Handler that gives fixed answers.
type answers struct {
	decoded Decoded
	encoded Encoded
}

func (a answers) HandleDecode(*Error, []byte) (Decoded, error) { return a.decoded, nil }
func (a answers) HandleEncode(*Error, string) (Encoded, error) { return a.encoded, nil }

func TestHandlerMayReplaceTheData(t *testing.T) {
	out, n, err := DecodeUTF8(nil, []byte("a\xffb"), answers{decoded: Decoded{Text: "<é>", Pos: 1, Src: []byte("xyz")}}, true)
	if string(out) != "a<é>yz" || n != 3 || err != nil {
		t.Errorf("%q %d %v", out, n, err)
	}
}

func TestReplacementMustFit(t *testing.T) {
	for name, encode := range map[string]func(Handler) ([]byte, error){
		"utf-8":   func(h Handler) ([]byte, error) { return EncodeUTF8(nil, "a\xed\xa0\x80b", h) },
		"utf-16":  func(h Handler) ([]byte, error) { return EncodeUTF16(nil, "a\xed\xa0\x80b", BigEndian, h) },
		"utf-32":  func(h Handler) ([]byte, error) { return EncodeUTF32(nil, "a\xed\xa0\x80b", BigEndian, h) },
		"ascii":   func(h Handler) ([]byte, error) { return EncodeASCII(nil, "aéb", h) },
		"latin-1": func(h Handler) ([]byte, error) { return EncodeLatin1(nil, "a€b", h) },
		"charmap": func(h Handler) ([]byte, error) {
			return EncodeCharmap(nil, "a€b", NewReverseTable(Table{'a', 'b', 'x'}), h)
		},
	} {
		var e *Error
		if _, err := encode(answers{encoded: Encoded{Data: "€", IsText: true, Pos: 2}}); !errors.As(err, &e) || e.Start != 1 || e.End != 2 {
			t.Errorf("%s: text that cannot be encoded: %v", name, err)
		}
		out, err := encode(answers{encoded: Encoded{Data: "x", IsText: true, Pos: 2}})
		want := map[string]string{"utf-16": "\x00a\x00x\x00b", "utf-32": "\x00\x00\x00a\x00\x00\x00x\x00\x00\x00b", "charmap": "\x00\x02\x01"}[name]
		if want == "" {
			want = "axb"
		}
		if string(out) != want || err != nil {
			t.Errorf("%s: %q %v", name, out, err)
		}
		_, err = encode(answers{encoded: Encoded{Data: "xyz", Pos: 2}})
		if odd := name == "utf-16" || name == "utf-32"; (err != nil) != odd {
			t.Errorf("%s: three bytes: %v", name, err)
		}
	}
}

func TestInvalidEscape(t *testing.T) {
	for text, want := range map[string]int{`ab\n`: -1, `ab\q\z`: 2, `\777`: 0, `\377\8`: 4} {
		if _, _, got, err := DecodeUnicodeEscape(nil, []byte(text), nil, true); got != want || err != nil {
			t.Errorf("str %s: %d %v", text, got, err)
		}
		if _, got, err := DecodeEscape(nil, []byte(text), "strict"); got != want || err != nil {
			t.Errorf("bytes %s: %d %v", text, got, err)
		}
	}
}

func TestOrderSeen(t *testing.T) {
	for data, want := range map[string]Order{"\xff\xfea\x00": LittleEndian, "\xfe\xff\x00a": BigEndian, "a\x00": Native} {
		if out, _, seen, err := DecodeUTF16(nil, []byte(data), Native, nil, true); string(out) != "a" || seen != want || err != nil {
			t.Errorf("%q: %q %d %v", data, out, seen, err)
		}
	}
}

var sink int

func BenchmarkDecodeUTF8(b *testing.B) {
	src := []byte("some text, mostly ASCII, mit Umläuten, 日本語 and more ASCII to the end")
	buf := make([]byte, 0, 200)
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		out, _, _ := DecodeUTF8(buf, src, nil, true)
		sink = len(out)
	}
}
