package wtf8

import (
	"math/rand/v2"
	"slices"
	"testing"
	"unicode/utf8"
)

// texts returns code points from every length class, surrogate pairs included.
func texts() [][]rune {
	edges := []rune{0, 'a', 0x7F, 0x80, 0xFF, 0x100, 0x7FF, 0x800, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF}
	all := [][]rune{nil, edges, {0xD83D, 0xDE00}}
	rng := rand.New(rand.NewPCG(1, 2))
	for n := range 300 {
		text := make([]rune, n)
		for i := range text {
			if rng.IntN(3) == 0 {
				text[i] = edges[rng.IntN(len(edges))]
			} else {
				text[i] = rune('a' + rng.IntN(26))
			}
		}
		all = append(all, text)
	}
	return all
}

func TestRoundTrip(t *testing.T) {
	for _, want := range texts() {
		s := string(AppendText(nil, want))
		if got := AppendRunes(nil, s); !slices.Equal(got, want) {
			t.Fatalf("%x: decoded %x", want, got)
		}
		if !Valid(s) {
			t.Fatalf("%x: not valid", want)
		}
		if got := Count(s); got != len(want) {
			t.Fatalf("%x: Count %d, want %d", want, got, len(want))
		}
		var back []rune
		for rest := s; rest != ""; {
			r, size := DecodeLastRune(rest)
			back = append(back, r)
			rest = rest[:len(rest)-size]
		}
		slices.Reverse(back)
		if !slices.Equal(back, want) {
			t.Fatalf("%x: backwards %x", want, back)
		}
		ascii, surrogate, width := true, false, 1
		for _, r := range want {
			ascii = ascii && r < 0x80
			surrogate = surrogate || r >= 0xD800 && r < 0xE000
			if r > 0xFFFF {
				width = 4
			} else if r > 0xFF {
				width = max(width, 2)
			}
		}
		if IsASCII(s) != ascii || HasSurrogate(s) != surrogate || Width(s) != width {
			t.Fatalf("%x: IsASCII %v, HasSurrogate %v, Width %d", want, IsASCII(s), HasSurrogate(s), Width(s))
		}
	}
}

func TestSurrogatePairStaysTwo(t *testing.T) {
	if got := string(AppendText(nil, []rune{0xD83D, 0xDE00})); got != "\xed\xa0\xbd\xed\xb8\x80" {
		t.Errorf("got %q", got)
	}
}

func TestIndex(t *testing.T) {
	for _, text := range texts() {
		s := string(AppendText(nil, text))
		offsets := []int{0}
		for _, r := range text {
			offsets = append(offsets, offsets[len(offsets)-1]+RuneLen(r))
		}
		index := NewIndex(s, len(text))
		for i, off := range offsets {
			if got := index.Offset(s, i); got != off {
				t.Fatalf("%x: Offset(%d) = %d, want %d", text, i, got, off)
			}
			if got := index.RuneIndex(s, off); got != i {
				t.Fatalf("%x: RuneIndex(%d) = %d, want %d", text, off, got, i)
			}
			if got := Retreat(s, off, i); got != 0 {
				t.Fatalf("%x: Retreat(%d, %d) = %d", text, off, i, got)
			}
			for _, j := range []int{i / 2, i, max(i-9, 0)} {
				if got := Retreat(s, off, i-j); got != offsets[j] {
					t.Fatalf("%x: Retreat(%d, %d) = %d, want %d", text, off, i-j, got, offsets[j])
				}
				if got := Advance(s, offsets[j], i-j); got != off {
					t.Fatalf("%x: Advance(%d, %d) = %d, want %d", text, offsets[j], i-j, got, off)
				}
			}
		}
		if Advance(s, 0, len(text)+100) != len(s) || Retreat(s, len(s), len(text)+100) != 0 {
			t.Fatalf("%x: walked off the end", text)
		}
	}
}

func TestValid(t *testing.T) {
	for _, bad := range []string{"\x80", "\xc0\x80", "\xc1\xbf", "\xc3", "\xe0\x80\x80", "\xe2\x82", "\xf0\x80\x80\x80", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "abcdefgh\xff", "\xc3a"} {
		if Valid(bad) {
			t.Errorf("%q is valid", bad)
		}
	}
	// Apart from surrogates, Valid is Go's.
	rng := rand.New(rand.NewPCG(3, 4))
	pool := []byte("a\x80\xbf\xc2\xc3\xdf\xe0\xe2\x9f\xa0\xf0\x90\xf4\x8f\xff")
	for range 20000 {
		b := make([]byte, rng.IntN(12))
		for i := range b {
			b[i] = pool[rng.IntN(len(pool))]
		}
		if Valid(string(b)) != utf8.Valid(b) {
			t.Fatalf("%q: Valid %v", b, Valid(string(b)))
		}
	}
}

func TestLongCount(t *testing.T) {
	text := make([]rune, 100_000)
	for i := range text {
		text[i] = 0x20AC
	}
	if got := Count(string(AppendText(nil, text))); got != len(text) {
		t.Errorf("Count %d", got)
	}
}

var sink int

func BenchmarkCount(b *testing.B) {
	s := string(AppendText(nil, slices.Repeat([]rune{'a', 0xE9, 0x20AC}, 10000)))
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		sink = Count(s)
	}
}

func BenchmarkIndexOffset(b *testing.B) {
	s := string(AppendText(nil, slices.Repeat([]rune{'a', 0xE9, 0x20AC}, 10000)))
	index := NewIndex(s, 30000)
	i := 0
	for b.Loop() {
		sink = index.Offset(s, i)
		if i += 37; i > 29000 {
			i = 0
		}
	}
}
