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
		checkAgreement(t, src, opts)
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

// checkAgreement compares the first pass with the one that finds errors, which
// is a parser of another kind: both must accept the same programs.
func checkAgreement(t *testing.T, src []byte, opts Options) {
	text, serr := decodeSource(src, &opts)
	if serr != nil {
		return
	}
	p := &parser{}
	p.init(text, &opts)
	_, err := p.run()
	if err != nil && err != errInvalid {
		return
	}
	d := &diagnosis{}
	d.start(p, 0)
	if derr := d.pass(); d.steps > maxSteps/2 || derr != nil && err != nil {
		return
	} else if derr != nil {
		t.Fatalf("accepted, but: %v", derr)
	}
	if d.accepted != (err == nil) {
		t.Fatalf("first pass: %v, second pass accepts: %v", err, d.accepted)
	}
}
