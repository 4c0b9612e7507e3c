package ucd

import (
	"fmt"
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// Form is a normalization form.
type Form uint8

const (
	NFC Form = iota
	NFD
	NFKC
	NFKD
)

// ParseForm returns the form of that name.
func ParseForm(name string) (Form, bool) {
	switch name {
	case "NFC":
		return NFC, true
	case "NFD":
		return NFD, true
	case "NFKC":
		return NFKC, true
	case "NFKD":
		return NFKD, true
	}
	return 0, false
}

func (f Form) compat() bool   { return f == NFKC || f == NFKD }
func (f Form) composed() bool { return f == NFC || f == NFKC }

// Hangul syllables are computed, not tabled: a leading consonant, a vowel, and
// perhaps a trailing consonant.
const (
	hangulBase  = 0xAC00
	hangulCount = 11172
	leadBase    = 0x1100
	leadCount   = 19
	vowelBase   = 0x1161
	vowelCount  = 21
	trailBase   = 0x11A7
	trailCount  = 28
)

func isHangul(r rune) bool { return uint32(r-hangulBase) < hangulCount }

// appendHangul appends the jamos of a syllable.
func appendHangul(dst []rune, r rune) []rune {
	i := r - hangulBase
	dst = append(dst, leadBase+i/(vowelCount*trailCount), vowelBase+i/trailCount%vowelCount)
	if trail := i % trailCount; trail != 0 {
		dst = append(dst, trailBase+trail)
	}
	return dst
}

// decomposition returns the parts of r and the number of the prefix that says
// which kind of compatibility it is, 0 for a canonical decomposition.
func decomposition(r rune) (prefix int, parts []int32) {
	block := uint(decompositionIndex[uint(r)>>decompositionShift])
	at := uint(decompositionBlock[block<<decompositionShift|uint(r)&(1<<decompositionShift-1)])
	if at == 0 {
		return 0, nil
	}
	head := uint(decompositionData[at])
	return int(head >> 8), decompositionData[at+1 : at+1+head&0xFF]
}

// Decomposition returns what unicodedata.decomposition does: code points in hex
// after a prefix like "<compat>", or "".
func Decomposition(r rune) string {
	var prefix int
	var parts []int32
	if isHangul(r) {
		parts = appendHangul(nil, r)
	} else if prefix, parts = decomposition(r); parts == nil {
		return ""
	}
	var b strings.Builder
	b.WriteString(decompositionPrefixes[prefix])
	for _, p := range parts {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%04X", p)
	}
	return b.String()
}

func appendDecomposed(dst []rune, r rune, compat bool) []rune {
	if isHangul(r) {
		return appendHangul(dst, r)
	}
	prefix, parts := decomposition(r)
	if parts == nil || prefix != 0 && !compat {
		return append(dst, r)
	}
	for _, p := range parts {
		dst = appendDecomposed(dst, p, compat)
	}
	return dst
}

// composition says that two code points become one: pair is first<<21 | second.
type composition struct {
	pair     uint64
	composed rune
}

func compose(first, second rune) (rune, bool) {
	if lead := first - leadBase; uint32(lead) < leadCount {
		vowel := second - vowelBase
		if uint32(vowel) < vowelCount {
			return hangulBase + (lead*vowelCount+vowel)*trailCount, true
		}
		return 0, false
	}
	if isHangul(first) {
		trail := second - trailBase
		if (first-hangulBase)%trailCount == 0 && trail > 0 && trail < trailCount {
			return first + trail, true
		}
		return 0, false
	}
	pair := uint64(first)<<21 | uint64(second)
	lo, hi := 0, len(compositions)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		switch c := &compositions[mid]; {
		case c.pair == pair:
			return c.composed, true
		case c.pair < pair:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0, false
}

// normalizedPrefix returns the offset of the last point of s up to which it is
// normalized whatever follows, len(s) when all of it is.
func normalizedPrefix(s string, form Form) int {
	not := uint16(flagNotNFC) << form
	safe := 0
	var before uint8
	for i := 0; i < len(s); {
		if s[i] < 0x80 {
			safe, before = i, 0
			i++
			continue
		}
		r, size := wtf8.DecodeRune(s[i:])
		rec := find(r)
		if rec.flags&not != 0 || rec.combining != 0 && rec.combining < before {
			return safe
		}
		if rec.combining == 0 {
			safe = i
		}
		before = rec.combining
		i += size
	}
	return len(s)
}

// IsNormalized reports whether Normalize would return s.
func IsNormalized(form Form, s string) bool {
	return normalizedPrefix(s, form) == len(s) || Normalize(form, s) == s
}

// Normalize returns s in a normalization form; s itself when it is in it.
func Normalize(form Form, s string) string {
	start := normalizedPrefix(s, form)
	if start == len(s) {
		return s
	}
	runes := make([]rune, 0, len(s)-start)
	for rest := s[start:]; rest != ""; {
		r, size := wtf8.DecodeRune(rest)
		rest = rest[size:]
		if r < 0x80 {
			runes = append(runes, r)
		} else {
			runes = appendDecomposed(runes, r, form.compat())
		}
	}
	sortMarks(runes)
	if form.composed() {
		runes = composeAll(runes)
	}
	dst := make([]byte, start, len(s)+16)
	copy(dst, s)
	return wtf8.String(wtf8.AppendText(dst, runes))
}

// sortMarks brings runs of combining marks into the order of their classes,
// keeping the order of equals.
func sortMarks(runes []rune) {
	for i := 1; i < len(runes); i++ {
		if runes[i] < 0x300 {
			continue
		}
		class := find(runes[i]).combining
		if class == 0 || find(runes[i-1]).combining <= class {
			continue
		}
		// An insertion sort takes quadratic time on a text of marks only, which
		// somebody might send on purpose: long runs are sorted by counting.
		start, end := i, i
		for start > 0 && find(runes[start-1]).combining != 0 {
			start--
		}
		for end < len(runes) && find(runes[end]).combining != 0 {
			end++
		}
		sortRun(runes[start:end])
		i = end
	}
}

func sortRun(run []rune) {
	if len(run) <= 24 {
		for i := 1; i < len(run); i++ {
			r := run[i]
			class := find(r).combining
			j := i
			for ; j > 0 && find(run[j-1]).combining > class; j-- {
				run[j] = run[j-1]
			}
			run[j] = r
		}
		return
	}
	var starts [257]int
	for _, r := range run {
		starts[int(find(r).combining)+1]++
	}
	for i := 1; i < len(starts); i++ {
		starts[i] += starts[i-1]
	}
	sorted := make([]rune, len(run))
	for _, r := range run {
		class := find(r).combining
		sorted[starts[class]] = r
		starts[class]++
	}
	copy(run, sorted)
}

// composeAll joins what can be joined, in place: every mark with the starter
// before it, unless a mark of the same or a higher class between them blocks it.
func composeAll(runes []rune) []rune {
	out := runes[:0]
	starter := -1 // where in out
	var before uint8
	for _, r := range runes {
		class := find(r).combining
		if starter >= 0 {
			adjacent := len(out) == starter+1
			if adjacent || before != 0 && before < class {
				if c, ok := compose(out[starter], r); ok {
					out[starter] = c
					continue
				}
			}
		}
		if class == 0 {
			starter = len(out)
		}
		before = class
		out = append(out, r)
	}
	return out
}
