package syntax

import (
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzParse looks for panics and for programs that take too long.
func FuzzParse(f *testing.F) {
	for _, p := range readOutcomes(f) {
		f.Add([]byte(p.source), uint8(0), uint32(0))
		f.Add([]byte(p.source), uint8(2), uint32(AllowIncompleteInput|TypeComments))
	}
	f.Fuzz(func(t *testing.T, src []byte, mode uint8, flags uint32) {
		start := time.Now()
		opts := Options{Mode: Mode(mode % 4), Flags: Flags(flags) % (SourceIsScript << 1),
			Warn: func(*Warning) error { return nil }}
		mod, err := Parse(src, opts)
		if (mod == nil) == (err == nil) {
			t.Fatal("no result")
		}
		if e, ok := err.(*SyntaxError); ok && e.HasText && !utf8.ValidString(e.Text) {
			t.Fatalf("text is not UTF-8: %q", e.Text)
		}
		if mod != nil {
			Dump(mod, true)
			Inspect(mod, func(n Node) bool { return true })
		}
		tz := NewTokenizer(src, TokenizerOptions{ExtraTokens: mode&1 == 0})
		for {
			if _, ok, err := tz.Next(); !ok || err != nil {
				break
			}
		}
		if d := time.Since(start); d > 5*time.Second {
			t.Fatalf("took %v", d)
		}
	})
}
