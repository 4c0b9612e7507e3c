package ucd

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// nameData holds the names as numbers of tokens (a word with the space or hyphen
// before it), so that nothing needs to be unpacked: see gen.go for the format.
//
//go:embed names.bin
var nameData string

// nameRange gives names to the code points low..high: the listed ones from
// number first on or, when first is negative, prefix number ^first and the code
// point in hex.
type nameRange struct {
	low, high rune
	first     int32
}

type hiddenName struct {
	low, high rune
	prefix    string
}

const hangulPrefix = "HANGUL SYLLABLE "

// The romanizations of the jamos, by which syllables are named.
var (
	leadNames  = [leadCount]string{"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"}
	vowelNames = [vowelCount]string{"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"}
	trailNames = [trailCount]string{"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H"}
)

// Name returns the name of r. Control characters have none, only aliases.
func Name(r rune) (string, bool) {
	if isHangul(r) {
		i := r - hangulBase
		return hangulPrefix + leadNames[i/(vowelCount*trailCount)] + vowelNames[i/trailCount%vowelCount] + trailNames[i%trailCount], true
	}
	lo, hi := 0, len(nameRanges)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		switch nr := &nameRanges[mid]; {
		case r < nr.low:
			hi = mid
		case r > nr.high:
			lo = mid + 1
		case nr.first < 0:
			return fmt.Sprintf("%s%04X", namePrefixes[^nr.first], r), true
		default:
			var buf [maxName]byte
			return string(appendListed(buf[:0], int(nr.first)+int(r-nr.low))), true
		}
	}
	return "", false
}

// appendListed appends listed name number n.
func appendListed(dst []byte, n int) []byte {
	at := namesStart + int(nameOffsets[n/nameStep])
	for skip := n % nameStep; skip > 0; at++ {
		switch b := nameData[at]; {
		case b == 0:
			skip--
		case b > tokenSplit:
			at++
		}
	}
	for {
		b := nameData[at]
		at++
		switch {
		case b == 0:
			return dst
		case b <= tokenSplit:
			dst = appendToken(dst, int(b)-1)
		default:
			dst = appendToken(dst, (int(b)-tokenSplit-1)<<8+int(nameData[at])+tokenSplit)
			at++
		}
	}
}

func appendToken(dst []byte, n int) []byte {
	at := int(wordOffsets[n/nameStep])
	for range n % nameStep {
		at += int(nameData[at]) + 1
	}
	return append(dst, nameData[at+1:at+1+int(nameData[at])]...)
}

// Lookup returns the character of that name or alias, in any case. With
// sequences set, the names of sequences of characters count too, as they do for
// unicodedata.lookup but not inside "\N{...}".
func Lookup(name string, sequences bool) (string, bool) {
	if len(name) > maxName+16 { // more than any computed name has
		return "", false
	}
	var buf [maxName + 16]byte
	upper := buf[:0]
	for i := range len(name) {
		c := name[i]
		if c-'a' < 26 {
			c -= 'a' - 'A'
		}
		upper = append(upper, c)
	}
	key := wtf8.String(upper)
	if rest, ok := strings.CutPrefix(key, hangulPrefix); ok {
		if r, ok := hangulNamed(rest); ok {
			return string(r), true
		}
	}
	for i, prefix := range namePrefixes {
		if rest, ok := strings.CutPrefix(key, prefix); ok {
			if r := hexNamed(rest); r >= 0 {
				for _, nr := range nameRanges {
					if int(nr.first) == ^i && r >= nr.low && r <= nr.high {
						return string(r), true
					}
				}
			}
		}
	}
	for _, h := range hiddenNames {
		if rest, ok := strings.CutPrefix(key, h.prefix); ok {
			if r := hexNamed(rest); r >= h.low && r <= h.high {
				return string(r), true
			}
		}
	}
	n := findListed(upper)
	switch {
	case n < 0:
		return "", false
	case n >= codedNames:
		text := aliasTexts[n-codedNames]
		if !sequences && wtf8.Count(text) > 1 {
			return "", false
		}
		return text, true
	}
	for _, nr := range nameRanges {
		if first := int(nr.first); first >= 0 && n >= first && n <= first+int(nr.high-nr.low) {
			return string(nr.low + rune(n-first)), true
		}
	}
	return "", false
}

// findListed returns the number of a listed name, or -1.
func findListed(name []byte) int {
	var buf [maxName]byte
	lo, hi := 0, nameCount
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		at := orderStart + 2*mid
		n := int(nameData[at]) | int(nameData[at+1])<<8
		switch c := strings.Compare(wtf8.String(appendListed(buf[:0], n)), wtf8.String(name)); {
		case c == 0:
			return n
		case c < 0:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return -1
}

// hexNamed reads a code point as names show it: four digits or, if needed, more.
func hexNamed(s string) rune {
	if len(s) < 4 || len(s) > 6 || len(s) > 4 && s[0] == '0' {
		return -1
	}
	r := rune(0)
	for i := range len(s) {
		switch c := s[i]; {
		case c-'0' <= 9:
			r = r<<4 | rune(c-'0')
		case c-'A' < 6:
			r = r<<4 | rune(c-'A'+10)
		default:
			return -1
		}
	}
	return r
}

func hangulNamed(s string) (rune, bool) {
	// Longer names come first: of "G" and "GG", what fits more is meant.
	lead, s := longest(leadNames[:], s)
	vowel, s := longest(vowelNames[:], s)
	trail, s := longest(trailNames[:], s)
	if lead < 0 || vowel < 0 || trail < 0 || s != "" {
		return 0, false
	}
	return rune(hangulBase + (lead*vowelCount+vowel)*trailCount + trail), true
}

// longest returns which of names is the longest prefix of s, -1 for none, and
// what follows it.
func longest(names []string, s string) (int, string) {
	best, size := -1, -1
	for i, name := range names {
		if len(name) > size && strings.HasPrefix(s, name) {
			best, size = i, len(name)
		}
	}
	return best, s[max(size, 0):]
}
