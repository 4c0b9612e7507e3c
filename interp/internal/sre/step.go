package sre

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// char returns the size of the character at pos if it is in the set of in, or 0.
func (in *inst) char(text string, pos int) int {
	if uint(pos) >= uint(len(text)) {
		return 0
	}
	b := text[pos]
	if b < 0x80 || !in.wide {
		if in.tab[b] {
			return 1
		}
		return 0
	}
	if in.high != nil {
		return in.high.at(text, pos)
	}
	if in.tab[b] {
		return wtf8.SizeAt(b)
	}
	return 0
}

// charBefore reports whether the character before pos is in the set of in.
func (in *inst) charBefore(text string, pos int) bool {
	if pos == 0 {
		return false
	}
	b := text[pos-1]
	if b < 0x80 || in.high == nil {
		return in.tab[b]
	}
	r, _ := wtf8.DecodeLastRune(text[:pos])
	return in.high.has(r)
}

// run returns where the run of in's set that begins at pos ends, at most in.max
// characters on, and where the first in.min of them end, or -1 if there are not
// so many.
func (in *inst) run(text string, pos int) (end, low int) {
	switch in.scan {
	case scanByte:
		rest := text[pos:]
		if in.max >= 0 && in.max < len(rest) {
			rest = rest[:in.max]
		}
		tab, i := in.tab, 0
		for i < len(rest) && tab[rest[i]] {
			i++
		}
		end = pos + i
	case scanUntil:
		end = len(text)
		if i := strings.IndexByte(text[pos:], in.b); i >= 0 {
			end = pos + i
		}
	case scanRest:
		end = len(text)
	case scanHigh:
		tab, h := in.tab, in.high
		for end = pos; end < len(text); {
			if b := text[end]; b < 0x80 {
				if !tab[b] {
					break
				}
				end++
			} else if size := h.at(text, end); size > 0 {
				end += size
			} else {
				break
			}
		}
	case scanChars:
		low = -1
		count := 0
		for {
			if count == in.min {
				low = pos
			}
			if count == in.max {
				return pos, low
			}
			size := in.char(text, pos)
			if size == 0 {
				return pos, low
			}
			pos += size
			count++
		}
	}
	low = pos
	if in.min > 0 {
		if in.wide {
			// Then min is 1, and one byte is all of an ASCII character only.
			if pos == end {
				return end, -1
			}
			low = pos + wtf8.SizeAt(text[pos])
		} else if low = pos + in.min; low > end {
			return end, -1
		}
	}
	return end, low
}

// back returns the last place from pos down to low where what follows in may
// match, or -1.
func (in *inst) back(text string, pos, low int) int {
	if pos == len(text) {
		if in.eof {
			return pos
		}
		pos--
	}
	next := in.next
	for ; pos >= low; pos-- {
		if next[text[pos]] {
			return pos
		}
	}
	return -1
}

// lazy returns the first place from pos on, at most more characters on, where
// what follows in may match and to which its run reaches; or -1. left is how
// many more characters may be taken after that.
func (m *Matcher) lazy(in *inst, pos, more int) (at, left int) {
	text, next := m.text, in.next
	if next == nil {
		return pos, more
	}
	if more < 0 && in.high == nil {
		// Byte by byte: a byte inside a character is in tab if its first one is,
		// and what follows cannot begin with it.
		tab := in.tab
		for ; pos < len(text); pos++ {
			b := text[pos]
			if next[b] {
				return pos, more
			}
			if !tab[b] {
				if in.lead {
					m.skip = pos
				}
				return -1, 0
			}
		}
		if in.lead {
			m.skip = pos
		}
		if in.eof {
			return pos, 0
		}
		return -1, 0
	}
	for {
		if pos >= len(text) {
			if in.lead {
				m.skip = pos
			}
			if in.eof {
				return pos, 0
			}
			return -1, 0
		}
		if next[text[pos]] {
			return pos, more
		}
		if more == 0 {
			return -1, 0
		}
		size := in.char(text, pos)
		if size == 0 {
			if in.lead {
				m.skip = pos
			}
			return -1, 0
		}
		pos += size
		if more > 0 {
			more--
		}
	}
}

// goBack returns the position in.min characters before pos, or -1.
func (in *inst) goBack(text string, pos int) int {
	if !in.wide {
		return max(pos-in.min, -1)
	}
	for n := in.min; n > 0; n-- {
		if pos == 0 {
			return -1
		}
		for pos--; pos > 0 && wtf8.IsContinuation(text[pos]); pos-- {
		}
	}
	return pos
}

// foldedPrefix returns how much of text is group with case ignored, or -1.
func (in *inst) foldedPrefix(text, group string) int {
	n := 0
	for i := 0; i < len(group); {
		if n >= len(text) {
			return -1
		}
		a, b := rune(group[i]), rune(text[n])
		sizeA, sizeB := 1, 1
		if in.wide {
			a, sizeA = wtf8.DecodeRune(group[i:])
			b, sizeB = wtf8.DecodeRune(text[n:])
		}
		if a != b && in.fold.lower(a) != in.fold.lower(b) {
			return -1
		}
		i += sizeA
		n += sizeB
	}
	return n
}
