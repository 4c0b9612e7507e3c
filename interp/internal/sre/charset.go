package sre

import "slices"

// charset is a set of code points as sorted, disjoint, non-adjacent ranges:
// lo0, hi0, lo1, hi1, ... All sets of one program lie in 0..limit, where limit
// is 0xFF or 0x10FFFF.
type charset []uint32

const (
	narrowLimit = 0xFF
	wideLimit   = 0x10FFFF
)

func (s charset) has(c uint32) bool {
	lo, hi := 0, len(s)/2
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if s[2*mid+1] < c {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return 2*lo < len(s) && s[2*lo] <= c
}

// size returns the number of code points in s.
func (s charset) size() int {
	n := 0
	for i := 0; i < len(s); i += 2 {
		n += int(s[i+1]-s[i]) + 1
	}
	return n
}

// with appends c, which must be above all of s.
func (s charset) with(c uint32) charset {
	if n := len(s); n > 0 && s[n-1]+1 == c {
		s[n-1] = c
		return s
	}
	return append(s, c, c)
}

func (s charset) complement(limit uint32) charset {
	out := make(charset, 0, len(s)+2)
	next := uint32(0)
	for i := 0; i < len(s); i += 2 {
		if s[i] > next {
			out = append(out, next, s[i]-1)
		}
		next = s[i+1] + 1
	}
	if next <= limit {
		out = append(out, next, limit)
	}
	return out
}

func union(a, b charset) charset {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	out := make(charset, 0, len(a)+len(b))
	add := func(lo, hi uint32) {
		if n := len(out); n > 0 && lo <= out[n-1]+1 {
			out[n-1] = max(out[n-1], hi)
			return
		}
		out = append(out, lo, hi)
	}
	for len(a) > 0 || len(b) > 0 {
		if len(b) == 0 || len(a) > 0 && a[0] <= b[0] {
			add(a[0], a[1])
			a = a[2:]
		} else {
			add(b[0], b[1])
			b = b[2:]
		}
	}
	return out
}

func intersect(a, b charset) charset {
	var out charset
	for len(a) > 0 && len(b) > 0 {
		lo, hi := max(a[0], b[0]), min(a[1], b[1])
		if lo <= hi {
			out = append(out, lo, hi)
		}
		if a[1] < b[1] {
			a = a[2:]
		} else {
			b = b[2:]
		}
	}
	return out
}

func span(lo, hi, limit uint32) charset {
	if hi = min(hi, limit); lo > hi {
		return nil
	}
	return charset{lo, hi}
}

func clip(ranges []uint32, limit uint32) charset {
	if limit == wideLimit {
		return slices.Clip(charset(ranges))
	}
	var out charset
	for i := 0; i < len(ranges) && ranges[i] <= limit; i += 2 {
		out = append(out, ranges[i], min(ranges[i+1], limit))
	}
	return out
}

// category returns the set of one of the CATEGORY codes, which must be valid.
func category(code, limit uint32) charset {
	var s charset
	switch code &^ 1 {
	case categoryDigit:
		s = charset{'0', '9'}
	case categorySpace:
		s = charset{'\t', '\r', ' ', ' '}
	case categoryWord, categoryLocWord:
		s = charset{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}
	case categoryLinebreak:
		s = charset{'\n', '\n'}
	case categoryUniDigit:
		s = clip(digitRanges[:], limit)
	case categoryUniSpace:
		s = clip(spaceRanges[:], limit)
	case categoryUniWord:
		s = clip(wordRanges[:], limit)
	case categoryUniLinebreak:
		s = clip(linebreakRanges[:], limit)
	}
	if code&1 != 0 {
		return s.complement(limit)
	}
	return s
}

// eachCased calls f with every code point up to limit that runs moves, in order.
func eachCased(runs []caseRun, limit uint32, f func(from, to uint32)) {
	for i := range runs {
		run := &runs[i]
		for c := run.lo; c <= run.hi && c <= limit; c += run.step {
			f(c, uint32(int32(c)+run.delta))
		}
	}
}

// foldedBy returns the characters that are in s once runs has mapped them.
func (s charset) foldedBy(runs []caseRun, limit uint32) charset {
	var moved, in charset
	eachCased(runs, limit, func(from, to uint32) {
		moved = moved.with(from)
		if s.has(to) {
			in = in.with(from)
		}
	})
	return union(intersect(s, moved.complement(limit)), in)
}

var asciiLowerRuns = [...]caseRun{{'A', 'Z', 1, 'a' - 'A'}}
var asciiUpperRuns = [...]caseRun{{'a', 'z', 1, 'A' - 'a'}}

// ignoring returns the characters that match s with case ignored as fold says.
func (s charset) ignoring(fold caseFold, limit uint32) charset {
	switch fold {
	case foldASCII:
		return s.foldedBy(asciiLowerRuns[:], limit)
	case foldUnicode:
		return s.foldedBy(lowerRuns[:], limit)
	case foldLocale:
		return union(s.foldedBy(asciiLowerRuns[:], limit), s.foldedBy(asciiUpperRuns[:], limit))
	}
	return s
}
