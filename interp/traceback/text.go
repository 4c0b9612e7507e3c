package traceback

import (
	"strings"
	"unicode/utf8"

	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// lineLength returns the length of the first line of text, its line break
// included, by the rules of str.splitlines.
func lineLength(text string) int {
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c == '\r' && i+1 < len(text) && text[i+1] == '\n':
			return i + 2
		case c < utf8.RuneSelf:
			i++
			if '\n' <= c && c <= '\r' || 0x1c <= c && c <= 0x1e {
				return i
			}
		default:
			r, n := wtf8.DecodeRune(text[i:])
			i += n
			if ucd.IsLineBreak(r) {
				return i
			}
		}
	}
	return len(text)
}

// splitLines is str.splitlines().
func splitLines(text string) []string {
	var lines []string
	for text != "" {
		n := lineLength(text)
		line := text[:n]
		text = text[n:]
		switch {
		case strings.HasSuffix(line, "\r\n"):
			line = line[:len(line)-2]
		default:
			if r, size := wtf8.DecodeLastRune(line); ucd.IsLineBreak(r) {
				line = line[:len(line)-size]
			}
		}
		lines = append(lines, line)
	}
	return lines
}

func isSpace(r rune) bool { return ucd.IsSpace(r) }

func trimLeft(s string) string { return strings.TrimLeftFunc(s, isSpace) }

func trimRight(s string) string { return strings.TrimRightFunc(s, isSpace) }

func trim(s string) string { return strings.TrimFunc(s, isSpace) }

// dedent removes the white space that all lines but blank ones begin with, and
// the white space of blank lines (textwrap.dedent).
func dedent(text string) string {
	lines := strings.Split(text, "\n")
	margin, first := "", true
	for _, l := range lines {
		if trim(l) == "" {
			continue
		}
		lead := l[:len(l)-len(strings.TrimLeft(l, " \t"))]
		if first {
			margin, first = lead, false
			continue
		}
		n := 0
		for n < len(margin) && n < len(lead) && margin[n] == lead[n] {
			n++
		}
		margin = margin[:n]
	}
	for i, l := range lines {
		if trim(l) == "" {
			lines[i] = ""
		} else {
			lines[i] = l[len(margin):]
		}
	}
	return strings.Join(lines, "\n")
}

// charOffset returns the number of characters that begin in the first n bytes of s.
func charOffset(s string, n int) int {
	if n > len(s) {
		n = len(s)
	}
	return wtf8.Count(s[:max(n, 0)])
}

// displayWidth is the number of columns that n characters take on a terminal.
func displayWidth(s []rune, n int) int {
	if n > len(s) {
		// Offsets behind the end of ASCII text are taken as they are.
		for _, r := range s {
			if r >= utf8.RuneSelf {
				n = len(s)
				break
			}
		}
	}
	width := n
	for _, r := range s[:min(max(n, 0), len(s))] {
		if r >= utf8.RuneSelf {
			if w := ucd.EastAsianWidth(r); w == "W" || w == "F" {
				width++
			}
		}
	}
	return width
}
