package sre

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// goldenCase is one line of testdata/matches.jsonl; see gen/golden.py.
type goldenCase struct {
	pattern string
	isBytes bool
	code    []uint32
	groups  int
	rows    []goldenRow
}

type goldenRow struct {
	subject     string // as text
	pos, endpos int
	results     [3][]int // match, fullmatch, search
	all         [][]int
}

func (c *goldenCase) UnmarshalJSON(data []byte) error {
	var isBytes int
	var code []int64
	var rows []json.RawMessage
	c.rows = nil
	var pattern json.RawMessage
	if err := json.Unmarshal(data, &[]any{&pattern, &isBytes, &code, &c.groups, &rows}); err != nil {
		return err
	}
	c.pattern = string(pattern)
	c.isBytes = isBytes != 0
	c.code = nil
	for _, w := range code {
		c.code = append(c.code, uint32(w))
	}
	for _, raw := range rows {
		var row goldenRow
		var subject json.RawMessage
		var results [3]goldenMatch
		var all []goldenMatch
		if err := json.Unmarshal(raw, &[]any{&subject, &row.pos, &row.endpos, &results[0], &results[1], &results[2], &all}); err != nil {
			return err
		}
		var err error
		if row.subject, err = subjectText(subject); err != nil {
			return err
		}
		for i := range results {
			row.results[i] = results[i]
		}
		for _, m := range all {
			row.all = append(row.all, m)
		}
		c.rows = append(c.rows, row)
	}
	return nil
}

// goldenMatch is nil for "no match".
type goldenMatch []int

func (m *goldenMatch) UnmarshalJSON(data []byte) error {
	if string(data) == "0" {
		*m = nil
		return nil
	}
	return json.Unmarshal(data, (*[]int)(m))
}

// subjectText is the subject of a row as text.
func subjectText(raw []byte) (string, error) {
	if raw[0] == '[' {
		var chars []rune
		err := json.Unmarshal(raw, &chars)
		return string(wtf8.AppendText(nil, chars)), err
	}
	var s string
	err := json.Unmarshal(raw, &s)
	return s, err
}

// subjectOf makes what a matcher wants of a subject, and the byte offsets of its
// characters.
func (c *goldenCase) subjectOf(text string, wide bool) (Subject, []int) {
	if c.isBytes {
		var b []byte
		for _, r := range wtf8.AppendRunes(nil, text) {
			b = append(b, byte(r))
		}
		text, wide = string(b), false
	}
	var offsets []int
	for i := 0; i < len(text); i++ {
		if !wide || !wtf8.IsContinuation(text[i]) {
			offsets = append(offsets, i)
		}
	}
	return Subject{Text: text, Wide: wide}, append(offsets, len(text))
}

// answer is the last match of m as a golden has it.
func answer(m *Matcher, ok bool, index func(int) int) []int {
	if !ok {
		return nil
	}
	out := []int{m.LastIndex()}
	for g := range m.pattern.Groups() + 1 {
		start, end := m.Span(g)
		if start >= 0 {
			start, end = index(start), index(end)
		}
		out = append(out, start, end)
	}
	return out
}

// TestGolden compares with what CPython answered. SRE_CASES may name another
// file, such as a larger one of gen/golden.py.
func TestGolden(t *testing.T) {
	name := "testdata/matches.jsonl"
	if other := os.Getenv("SRE_CASES"); other != "" {
		name = other
	}
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	var m Matcher
	cases, failed := 0, 0
	for lines.Scan() {
		var c goldenCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		cases++
		if !c.check(t, &m) {
			if failed++; failed > 20 {
				t.Fatal("too many failures")
			}
		}
	}
	if cases < 100 {
		t.Fatalf("only %d cases", cases)
	}
}

func (c *goldenCase) check(t *testing.T, m *Matcher) bool {
	p, err := Compile(c.code, c.groups)
	if err != nil {
		t.Errorf("%s: %v %v", c.pattern, err, c.code)
		return false
	}
	good := true
	for _, row := range c.rows {
		ascii := wtf8.IsASCII(row.subject)
		// ASCII text must match in the same way when it is not known to be.
		for _, wide := range []bool{false, true} {
			if !ascii && !wide && !c.isBytes || c.isBytes && wide {
				continue
			}
			subject, offsets := c.subjectOf(row.subject, wide)
			index := func(off int) int {
				i, ok := slices.BinarySearch(offsets, off)
				if !ok {
					t.Errorf("%s on %q: offset %d is inside a character", c.pattern, row.subject, off)
				}
				return i
			}
			pos, endpos := offsets[row.pos], offsets[row.endpos]
			methods := []func() (bool, error){m.Match, m.FullMatch, m.Search}
			for i, name := range []string{"match", "fullmatch", "search"} {
				m.Reset(p, subject, pos, endpos)
				ok, err := methods[i]()
				if got := answer(m, ok, index); err != nil || !slices.Equal(got, row.results[i]) {
					t.Errorf("%s %s(%q, %d, %d), wide %v: got %v %v, want %v", c.pattern, name, row.subject, row.pos, row.endpos, wide, got, err, row.results[i])
					good = false
				}
			}
			var all [][]int
			m.Reset(p, subject, pos, endpos)
			for {
				ok, err := m.Search()
				if err != nil {
					t.Error(err)
				}
				if !ok {
					break
				}
				all = append(all, answer(m, ok, index))
				m.Advance()
			}
			if !slices.EqualFunc(all, row.all, slices.Equal[[]int]) {
				t.Errorf("%s finditer(%q, %d, %d), wide %v: got %v, want %v", c.pattern, row.subject, row.pos, row.endpos, wide, all, row.all)
				good = false
			}
		}
		if !good {
			break
		}
	}
	return good
}
