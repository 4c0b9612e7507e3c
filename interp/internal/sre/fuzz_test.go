package sre

import (
	"bufio"
	"encoding/binary"
	"encoding/json"
	"errors"
	"os"
	"testing"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// FuzzMatch looks for code and text that make the matcher panic or hang, or give
// a span that is none.
func FuzzMatch(f *testing.F) {
	file, err := os.Open("testdata/matches.jsonl")
	if err != nil {
		f.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for n := 0; lines.Scan() && n < 400; n++ {
		var c goldenCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			f.Fatal(err)
		}
		var code []byte
		for _, w := range c.code {
			code = binary.AppendVarint(code, int64(int32(w)))
		}
		f.Add(code, uint8(c.groups), c.rows[0].subject)
	}
	f.Fuzz(func(t *testing.T, packed []byte, groups uint8, text string) {
		if len(text) > 200 || len(packed) > 2000 {
			return
		}
		var code []uint32
		for len(packed) > 0 {
			w, n := binary.Varint(packed)
			if n <= 0 {
				break
			}
			code = append(code, uint32(w))
			packed = packed[n:]
		}
		p, err := Compile(code, int(groups))
		if err != nil {
			return
		}
		tooLong := errors.New("too long")
		for _, wide := range []bool{false, true} {
			if wide && !wtf8.Valid(text) {
				continue
			}
			calls := 0
			m := Matcher{StackLimit: 1 << 20, Poll: func() error {
				if calls++; calls > 20 {
					return tooLong
				}
				return nil
			}}
			for _, method := range []func() (bool, error){m.Match, m.FullMatch, m.Search} {
				m.Reset(p, Subject{Text: text, Wide: wide}, 0, len(text))
				ok, err := method()
				if err != nil && err != tooLong && err != ErrMemory {
					t.Fatal(err)
				}
				if ok {
					checkSpans(t, &m, len(text))
				}
			}
			m.Reset(p, Subject{Text: text, Wide: wide}, 0, len(text))
			for n := 0; ; n++ {
				if ok, _ := m.Search(); !ok {
					break
				}
				checkSpans(t, &m, len(text))
				if n > 2*len(text)+2 {
					t.Fatal("more matches than positions")
				}
				m.Advance()
			}
		}
	})
}

func checkSpans(t *testing.T, m *Matcher, size int) {
	for g := range m.pattern.Groups() + 1 {
		start, end := m.Span(g)
		if start < -1 || start > size || end < -1 || end > size || (start < 0) != (end < 0) || g == 0 && end < start {
			t.Fatalf("group %d is %d, %d", g, start, end)
		}
	}
}
