package ucd

import "github.com/gopy-lang/gopy/interp/internal/wtf8"

// caseRecord holds the distances to the other cases. When special is not 0, the
// mappings that are not empty in specialCases[special] replace them; lower is
// still the simple mapping then.
type caseRecord struct {
	upper, lower, title, fold int32
	special                   uint8
}

// The columns of specialCases.
const (
	toUpper = iota
	toLower
	toTitle
	toFold
)

func findCase(r rune) *caseRecord {
	block := uint(caseIndex[uint(r)>>caseShift])
	return &caseRecords[caseBlock[block<<caseShift|uint(r)&(1<<caseShift-1)]]
}

// SimpleLower returns the one code point that is the lower case of r.
func SimpleLower(r rune) rune { return r + findCase(r).lower }

func appendCase(dst []byte, r rune, column int) []byte {
	rec := findCase(r)
	if rec.special != 0 {
		if full := specialCases[rec.special][column]; full != "" {
			return append(dst, full...)
		}
	}
	switch column {
	case toUpper:
		r += rec.upper
	case toLower:
		r += rec.lower
	case toTitle:
		r += rec.title
	case toFold:
		r += rec.fold
	}
	return wtf8.AppendRune(dst, r)
}

const (
	capitalSigma = 0x3A3
	smallSigma   = 0x3C3
	finalSigma   = 0x3C2
)

// appendLowerAt appends the lower case of r, which stands in s before offset
// end. Only the capital sigma depends on its place.
func appendLowerAt(dst []byte, s string, r rune, end int) []byte {
	if r != capitalSigma {
		return appendCase(dst, r, toLower)
	}
	sigma := rune(smallSigma)
	if isFinal(s, end-2, end) {
		sigma = finalSigma
	}
	return wtf8.AppendRune(dst, sigma)
}

// isFinal reports whether what stands at s[start:end] ends a word: a cased
// letter comes before it, none follows, case-ignorable ones apart.
func isFinal(s string, start, end int) bool {
	for {
		r, size := wtf8.DecodeLastRune(s[:start])
		if size == 0 {
			return false
		}
		if start -= size; IsCaseIgnorable(r) {
			continue
		}
		if !IsCased(r) {
			return false
		}
		break
	}
	for {
		r, size := wtf8.DecodeRune(s[end:])
		if size == 0 {
			return true
		}
		if end += size; !IsCaseIgnorable(r) {
			return !IsCased(r)
		}
	}
}

// AppendUpper appends s.upper().
func AppendUpper(dst []byte, s string) []byte { return appendAll(dst, s, toUpper) }

// AppendFold appends s.casefold().
func AppendFold(dst []byte, s string) []byte { return appendAll(dst, s, toFold) }

func appendAll(dst []byte, s string, column int) []byte {
	for i := 0; i < len(s); {
		if c := s[i]; c < 0x80 {
			switch {
			case column == toUpper && c-'a' < 26:
				c -= 'a' - 'A'
			case column == toFold && c-'A' < 26:
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, size := wtf8.DecodeRune(s[i:])
		dst = appendCase(dst, r, column)
		i += size
	}
	return dst
}

// AppendLower appends s.lower().
func AppendLower(dst []byte, s string) []byte { return appendLowerFrom(dst, s, 0) }

func appendLowerFrom(dst []byte, s string, i int) []byte {
	for i < len(s) {
		if c := s[i]; c < 0x80 {
			if c-'A' < 26 {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, size := wtf8.DecodeRune(s[i:])
		i += size
		dst = appendLowerAt(dst, s, r, i)
	}
	return dst
}

// AppendCapitalized appends s.capitalize().
func AppendCapitalized(dst []byte, s string) []byte {
	r, size := wtf8.DecodeRune(s)
	if size == 0 {
		return dst
	}
	return appendLowerFrom(appendCase(dst, r, toTitle), s, size)
}

// AppendTitle appends s.title().
func AppendTitle(dst []byte, s string) []byte {
	cased := false
	for i := 0; i < len(s); {
		r, size := wtf8.DecodeRune(s[i:])
		i += size
		if cased {
			dst = appendLowerAt(dst, s, r, i)
		} else {
			dst = appendCase(dst, r, toTitle)
		}
		cased = IsCased(r)
	}
	return dst
}

// AppendSwapped appends s.swapcase().
func AppendSwapped(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		r, size := wtf8.DecodeRune(s[i:])
		i += size
		switch flags := find(r).flags; {
		case flags&flagUpper != 0:
			dst = appendLowerAt(dst, s, r, i)
		case flags&flagLower != 0:
			dst = appendCase(dst, r, toUpper)
		default:
			dst = wtf8.AppendRune(dst, r)
		}
	}
	return dst
}
