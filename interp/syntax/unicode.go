package syntax

import (
	"sort"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// runeRange is an inclusive range of characters.
type runeRange struct{ lo, hi rune }

func inRanges(table []runeRange, r rune) bool {
	i := sort.Search(len(table), func(i int) bool { return table[i].hi >= r })
	return i < len(table) && table[i].lo <= r
}

func isIdentifierStart(r rune) bool {
	if r < utf8.RuneSelf {
		return charClass[r]&classIdentStart != 0
	}
	return inRanges(identifierStart[:], r)
}

func isIdentifierContinue(r rune) bool {
	if r < utf8.RuneSelf {
		return charClass[r]&classIdent != 0
	}
	return inRanges(identifierContinue[:], r)
}

func isPrintable(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= ' ' && r != 0x7f
	}
	return inRanges(printable[:], r)
}

// normalizeIdentifier gives the form under which Python looks a name up.
func normalizeIdentifier(name string) string {
	for i := 0; i < len(name); i++ {
		if name[i] >= utf8.RuneSelf {
			return norm.NFKC.String(name)
		}
	}
	return name
}
