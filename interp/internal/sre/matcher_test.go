package sre

import (
	"errors"
	"math/rand"
	"strings"
	"testing"
	"unicode"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// Codes that tests need, as re._compiler makes them.
var (
	// (?:aa?())*c needs frames for every pass. The skips of REPEAT are for fixSkip.
	codeStar = []uint32{codeRepeat, 14, 0, MaxRepeat, codeLiteral, 'a', codeRepeatOne, 6, 0, 1, codeLiteral, 'a', codeSuccess, codeMark, 0, codeMaxUntil, codeLiteral, 'c', codeSuccess}
	// (a+)+$ takes exponential time on "aaa...b".
	codeSlow = []uint32{codeRepeat, 12, 1, MaxRepeat, codeMark, 0, codeRepeatOne, 6, 1, MaxRepeat, codeLiteral, 'a', codeSuccess, codeMark, 1, codeMaxUntil, codeAt, atEnd, codeSuccess}
	// \w+
	codeWords = []uint32{codeRepeatOne, 9, 1, MaxRepeat, codeIn, 4, codeCategory, categoryUniWord, codeFailure, codeSuccess, codeSuccess}
)

func mustCompile(t testing.TB, code []uint32, groups int) *Pattern {
	t.Helper()
	p, err := Compile(code, groups)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPollStopsMatch(t *testing.T) {
	p := mustCompile(t, fixSkip(codeSlow), 1)
	stop := errors.New("stop")
	calls := 0
	m := Matcher{Poll: func() error {
		if calls++; calls == 3 {
			return stop
		}
		return nil
	}}
	text := strings.Repeat("a", 60) + "b"
	m.Reset(p, Subject{Text: text}, 0, len(text))
	if ok, err := m.Match(); ok || err != stop || calls != 3 {
		t.Fatalf("got %v, %v after %d calls", ok, err, calls)
	}
	if start, end := m.Span(0); start != -1 || end != -1 {
		t.Fatalf("a span %d, %d without a match", start, end)
	}
	// The matcher is still good for another match.
	m.Reset(p, Subject{Text: "xaa"}, 1, 3)
	if ok, err := m.Match(); !ok || err != nil {
		t.Fatalf("got %v, %v", ok, err)
	}
	if start, end := m.Span(1); start != 1 || end != 3 || m.LastIndex() != 1 {
		t.Fatalf("group 1 is %d, %d", start, end)
	}
}

// fixSkip makes the skip of a code that begins with REPEAT lead to its UNTIL.
func fixSkip(code []uint32) []uint32 {
	code = append([]uint32(nil), code...)
	for i, w := range code {
		if i > 1 && (w == codeMaxUntil || w == codeMinUntil) {
			code[1] = uint32(i - 1)
		}
	}
	return code
}

func TestStackLimit(t *testing.T) {
	p := mustCompile(t, fixSkip(codeStar), 1)
	text := strings.Repeat("a", 1<<16)
	for _, subject := range []Subject{{Text: text}, {Text: text, Wide: true}} {
		m := Matcher{StackLimit: 1 << 16}
		m.Reset(p, subject, 0, len(text))
		if ok, err := m.Match(); ok || err != ErrMemory {
			t.Fatalf("got %v, %v", ok, err)
		}
		m.StackLimit = 0
		m.Reset(p, subject, 0, 20)
		if ok, err := m.Match(); ok || err != nil {
			t.Fatalf("got %v, %v", ok, err)
		}
	}
}

func TestNoAllocation(t *testing.T) {
	p := mustCompile(t, codeWords, 0)
	text := strings.Repeat("two words ", 100)
	var m Matcher
	allocs := testing.AllocsPerRun(10, func() {
		m.Reset(p, Subject{Text: text}, 0, len(text))
		n := 0
		for {
			ok, _ := m.Search()
			if !ok {
				break
			}
			n++
			m.Advance()
		}
		if n != 200 {
			t.Fatalf("%d words", n)
		}
	})
	if allocs != 0 {
		t.Fatalf("%v allocations", allocs)
	}
}

func TestCompileInvalid(t *testing.T) {
	for _, test := range []struct {
		name   string
		groups int
		code   []uint32
	}{
		{"nothing", 0, nil},
		{"no SUCCESS", 0, []uint32{codeAny}},
		{"unknown operator", 0, []uint32{99, codeSuccess}},
		{"group too high", 1, []uint32{codeMark, 2, codeSuccess}},
		{"no such group", 1, []uint32{codeGroupref, 1, codeSuccess}},
		{"negative groups", -1, []uint32{codeSuccess}},
		{"cut literal", 0, []uint32{codeLiteral, codeSuccess}},
		{"skip beyond the end", 0, []uint32{codeIn, 50, codeFailure, codeSuccess}},
		{"skip of nothing", 0, []uint32{codeIn, 0, codeFailure, codeSuccess}},
		{"huge skip", 0, []uint32{codeAtomicGroup, 1<<32 - 1, codeSuccess, codeSuccess}},
		{"set without end", 0, []uint32{codeIn, 3, codeLiteral, 'a', codeSuccess}},
		{"min above max", 0, []uint32{codeRepeatOne, 5, 3, 2, codeAny, codeSuccess, codeSuccess}},
		{"REPEAT without UNTIL", 0, []uint32{codeRepeat, 4, 0, 1, codeAny, codeSuccess, codeSuccess}},
		{"long body of REPEAT_ONE", 0, []uint32{codeRepeatOne, 6, 0, 1, codeAny, codeAny, codeSuccess, codeSuccess}},
		{"JUMP of nothing", 0, []uint32{codeJump, 1, codeSuccess}},
		{"alternatives without end", 0, []uint32{codeBranch, 4, codeAny, codeJump, 2, codeSuccess}},
		{"unknown place", 0, []uint32{codeAt, atCount, codeSuccess}},
		{"unknown category", 0, []uint32{codeCategory, categoryCount, codeSuccess}},
		{"unknown INFO", 0, []uint32{codeInfo, 4, 8, 0, 0, codeSuccess}},
		{"overlap too large", 0, []uint32{codeInfo, 8, 1, 1, 1, 1, 0, 'a', 1, codeSuccess}},
		{"block of no chunk", 0, append([]uint32{codeIn, 68, codeBigCharset, 0}, append(make([]uint32, 64), codeFailure, codeSuccess)...)},
	} {
		if p, err := Compile(test.code, test.groups); err != ErrInvalid {
			t.Errorf("%s: got %v, %v", test.name, p, err)
		}
	}
}

// TestDeepNesting checks that depth costs no Go stack when matching, and is
// limited when compiling.
func TestDeepNesting(t *testing.T) {
	nest := func(depth int) []uint32 {
		code := []uint32{codeAny}
		out := make([]uint32, 0, 4*depth+2)
		for i := range depth {
			out = append(out, codeAtomicGroup, uint32(len(code)+2*(depth-i-1)+depth-i-1+2))
		}
		out = append(out, code...)
		for range depth {
			out = append(out, codeSuccess)
		}
		return append(out, codeSuccess)
	}
	p := mustCompile(t, nest(1000), 0)
	var m Matcher
	m.Reset(p, Subject{Text: "x"}, 0, 1)
	if ok, err := m.Match(); !ok || err != nil {
		t.Fatalf("got %v, %v", ok, err)
	}
	if _, err := Compile(nest(maxDepth), 0); err != ErrInvalid {
		t.Fatalf("got %v", err)
	}
}

func TestCounter(t *testing.T) {
	text := "aé€😀\xed\xa0\x80z"
	c := NewCounter(text)
	for _, test := range [][2]int{{0, 0}, {1, 1}, {3, 2}, {10, 4}, {13, 5}, {3, 2}, {14, 6}, {0, 0}} {
		if got := c.Index(test[0]); got != test[1] {
			t.Errorf("%d bytes are %d characters, want %d", test[0], got, test[1])
		}
	}
}

func TestCasing(t *testing.T) {
	for _, test := range []struct{ r, lower, upper rune }{
		{'A', 'a', 'A'}, {'a', 'a', 'A'}, {'1', '1', '1'}, {'é', 'é', 'É'}, {'Σ', 'σ', 'Σ'}, {'ς', 'ς', 'Σ'},
		{'K', 'k', 'K'}, {'ß', 'ß', 'S'}, {'İ', 'i', 'İ'}, {'ı', 'ı', 'I'}, {0x10400, 0x10428, 0x10400}, {0x10FFFF, 0x10FFFF, 0x10FFFF},
	} {
		if lower, upper := UnicodeLower(test.r), UnicodeUpper(test.r); lower != test.lower || upper != test.upper {
			t.Errorf("%U: got %U, %U, want %U, %U", test.r, lower, upper, test.lower, test.upper)
		}
		if cased := UnicodeIsCased(test.r); cased != (test.lower != test.r || test.upper != test.r) {
			t.Errorf("%U: cased is %v", test.r, cased)
		}
	}
	// Go's tables are of an older version, but casing never changes.
	for r := rune(0x80); r < unicode.MaxRune; r++ {
		if want := unicode.ToLower(r); want != r && r != 'İ' && UnicodeLower(r) != want {
			t.Errorf("%U: got %U, want %U", r, UnicodeLower(r), want)
		}
	}
}

func TestHighSet(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	for n := range 40 {
		var s charset
		for c := uint32(rng.Intn(0x300)); len(s) < 2*n; {
			hi := c + uint32(rng.Intn(1<<rng.Intn(13)))
			s = append(s, c, hi)
			c = hi + 2 + uint32(rng.Intn(1<<rng.Intn(13)))
		}
		h := newHighSet(s)
		for r := rune(0x80); r < 0x40000; r++ {
			text := wtf8.EncodeRune(r)
			if got := h.at(text, 0) > 0; got != s.has(uint32(r)) || h.has(r) != got {
				t.Fatalf("%v: %U in it is %v", s, r, got)
			}
		}
	}
}

func TestFinder(t *testing.T) {
	rng := rand.New(rand.NewSource(2))
	for range 5000 {
		text := make([]byte, rng.Intn(60))
		for i := range text {
			text[i] = "abz"[rng.Intn(3)]
		}
		lit := make([]byte, 1+rng.Intn(4))
		for i := range lit {
			lit[i] = "abz"[rng.Intn(3)]
		}
		f := newFinder(string(lit))
		if got, want := f.index(string(text), string(lit)), strings.Index(string(text), string(lit)); got != want {
			t.Fatalf("%q in %q: got %d, want %d", lit, text, got, want)
		}
	}
}
