package sre

// caseRun is a run of code points lo, lo+step, ..., hi that all move by delta.
type caseRun struct {
	lo, hi uint32
	step   uint32
	delta  int32
}

// mapCase looks r up in one of the generated tables.
func mapCase(runs []caseRun, r rune) rune {
	c := uint32(r)
	lo, hi := 0, len(runs)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if runs[mid].hi < c {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(runs) {
		if run := &runs[lo]; c >= run.lo && (c-run.lo)%run.step == 0 {
			return r + rune(run.delta)
		}
	}
	return r
}

// UnicodeLower returns what a pattern compiled with IGNORECASE compares instead
// of r.
func UnicodeLower(r rune) rune {
	if r < 0x80 {
		return ASCIILower(r)
	}
	return mapCase(lowerRuns[:], r)
}

// UnicodeUpper returns the upper case of r, or the first character of it.
func UnicodeUpper(r rune) rune {
	if r < 0x80 {
		return asciiUpper(r)
	}
	return mapCase(upperRuns[:], r)
}

// ASCIILower is UnicodeLower for patterns with the ASCII flag and for bytes.
func ASCIILower(r rune) rune {
	if 'A' <= r && r <= 'Z' {
		return r + ('a' - 'A')
	}
	return r
}

func asciiUpper(r rune) rune {
	if 'a' <= r && r <= 'z' {
		return r - ('a' - 'A')
	}
	return r
}

// UnicodeIsCased reports whether r has another case.
func UnicodeIsCased(r rune) bool { return UnicodeLower(r) != r || UnicodeUpper(r) != r }

// ASCIIIsCased reports whether r is an ASCII letter.
func ASCIIIsCased(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' && r < 0x80 }

// caseFold says how a pattern compares characters.
type caseFold uint8

const (
	foldNone caseFold = iota
	foldASCII
	foldUnicode
	// foldLocale follows the C locale, the only one gopy has: ASCII letters, and
	// every other byte is itself.
	foldLocale
)

func (f caseFold) lower(r rune) rune {
	switch f {
	case foldASCII, foldLocale:
		return ASCIILower(r)
	case foldUnicode:
		return UnicodeLower(r)
	}
	return r
}
