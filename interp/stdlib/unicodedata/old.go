package unicodedata

//go:generate go run gen.go

import (
	"sort"
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// textRange and numberRange give the code points of a range a value in 3.2.0;
// those in no range have the value of today. A number of -1 stands for none.
type textRange struct {
	first, last rune
	value       string
}

type numberRange struct {
	first, last rune
	value       float64
}

func findText(table []textRange, r rune) (string, bool) {
	i := sort.Search(len(table), func(i int) bool { return table[i].last >= r })
	if i < len(table) && table[i].first <= r {
		return table[i].value, true
	}
	return "", false
}

func findNumber(table []numberRange, r rune) (float64, bool) {
	i := sort.Search(len(table), func(i int) bool { return table[i].last >= r })
	if i < len(table) && table[i].first <= r {
		return table[i].value, true
	}
	return 0, false
}

func oldCategory(r rune) string {
	if s, ok := findText(oldCategoryRanges[:], r); ok {
		return s
	}
	return ucd.Category(r)
}

// oldAssigned tells whether r is a character in 3.2.0.
func oldAssigned(r rune) bool { return oldCategory(r) != "Cn" }

func oldBidirectional(r rune) string {
	if s, ok := findText(oldBidirectionalRanges[:], r); ok {
		return s
	}
	return ucd.Bidirectional(r)
}

func oldWidth(r rune) string {
	if s, ok := findText(oldWidthRanges[:], r); ok {
		return s
	}
	return ucd.EastAsianWidth(r)
}

func oldMirrored(r rune) bool {
	if n, ok := findNumber(oldMirroredRanges[:], r); ok {
		return n != 0
	}
	return ucd.Mirrored(r)
}

func oldDecimal(r rune, now int) int {
	if n, ok := findNumber(oldDecimalRanges[:], r); ok {
		return int(n)
	}
	return now
}

func oldNumeric(r rune, now float64, known bool) (float64, bool) {
	if n, ok := findNumber(oldNumericRanges[:], r); ok {
		return n, n != -1
	}
	return now, known
}

// placeholder takes the place of characters that must not be decomposed; it is
// no character itself and never changes.
const placeholder = 0x10FFFF

// oldNormalize normalizes as 3.2.0 did: characters that it did not have stay as
// they are, and a few decompositions were corrected since.
func oldNormalize(form ucd.Form, s string) string {
	var kept []rune
	var b []byte
	for text := s; text != ""; {
		r, size := wtf8.DecodeRune(text)
		text = text[size:]
		if to, ok := findNumber(oldCorrectedRanges[:], r); ok {
			r = rune(to)
		}
		if r == placeholder || r >= 0x80 && ucd.Decomposition(r) != "" && !oldAssigned(r) {
			kept = append(kept, r)
			r = placeholder
		}
		b = wtf8.AppendRune(b, r)
	}
	out := ucd.Normalize(form, wtf8.String(b))
	if kept == nil {
		return out
	}
	var back strings.Builder
	for out != "" {
		r, size := wtf8.DecodeRune(out)
		if r == placeholder {
			back.WriteString(wtf8.EncodeRune(kept[0]))
			kept = kept[1:]
		} else {
			back.WriteString(out[:size])
		}
		out = out[size:]
	}
	return back.String()
}
