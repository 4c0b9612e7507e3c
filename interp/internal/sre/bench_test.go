package sre

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// BenchmarkSearch finds all matches in a text. gen/bench.py prints what CPython
// needs for the same (with a list of all matches besides).
func BenchmarkSearch(b *testing.B) {
	f, err := os.Open("testdata/bench.jsonl")
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var (
			name, unit             string
			words                  []int64
			groups, times, matches int
		)
		if err := json.Unmarshal(lines.Bytes(), &[]any{&name, &words, &groups, &unit, &times, &matches}); err != nil {
			b.Fatal(err)
		}
		code := make([]uint32, len(words))
		for i, w := range words {
			code[i] = uint32(w)
		}
		p, err := Compile(code, groups)
		if err != nil {
			b.Fatal(err)
		}
		text := strings.Repeat(unit, times)
		subject := Subject{Text: text, Wide: !wtf8.IsASCII(text)}
		b.Run(name, func(b *testing.B) {
			var m Matcher
			b.ReportAllocs()
			for b.Loop() {
				n := 0
				m.Reset(p, subject, 0, len(text))
				for {
					ok, err := m.Search()
					if err != nil {
						b.Fatal(err)
					}
					if !ok {
						break
					}
					n++
					m.Advance()
				}
				if n != matches {
					b.Fatalf("%d matches, want %d", n, matches)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*max(matches, 1)), "ns/match")
		})
	}
}
