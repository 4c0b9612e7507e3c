package object

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

const (
	stripLeft = 1 << iota
	stripRight
)

// strStripSides is strip, lstrip and rstrip.
func strStripSides(self, chars Value, sides int, method string) (Value, error) {
	s := self.Str()
	text := s.String()
	from, to := 0, len(text)
	if chars.P == nil || chars.IsNone() {
		if s.IsASCII() {
			if sides&stripLeft != 0 {
				for from < to && isASCIISpace(text[from]) {
					from++
				}
			}
			if sides&stripRight != 0 {
				for to > from && isASCIISpace(text[to-1]) {
					to--
				}
			}
			if s.T == &StrType {
				return s.subASCII(from, to), nil
			}
			return s.sub(from, to).Value(), nil
		}
		if sides&stripLeft != 0 {
			from = trimSpaceStart(text)
		}
		if sides&stripRight != 0 {
			to = from + trimSpaceEnd(text[from:])
		}
		return s.sub(from, to).Value(), nil
	}
	if !chars.IsStr() {
		return Value{}, TypeErrorf("%s arg must be None or str", method)
	}
	set := chars.Str()
	if set.IsASCII() {
		// A continuation byte is never in the set, so bytes can be looked at.
		var mask [2]uint64
		for i := 0; i < set.n; i++ {
			c := set.String()[i]
			mask[c>>6] |= 1 << (c & 63)
		}
		in := func(c byte) bool { return c < 0x80 && mask[c>>6]>>(c&63)&1 != 0 }
		if sides&stripLeft != 0 {
			for from < to && in(text[from]) {
				from++
			}
		}
		if sides&stripRight != 0 {
			for to > from && in(text[to-1]) {
				to--
			}
		}
		return s.sub(from, to).Value(), nil
	}
	if sides&stripLeft != 0 {
		for from < to {
			n := wtf8.SizeAt(text[from])
			if !strings.Contains(set.String(), text[from:from+n]) {
				break
			}
			from += n
		}
	}
	if sides&stripRight != 0 {
		for to > from {
			n := lastLen(text[from:to])
			if !strings.Contains(set.String(), text[to-n:to]) {
				break
			}
			to -= n
		}
	}
	return s.sub(from, to).Value(), nil
}

func strStrip(t *Thread, self, chars Value) (Value, error) {
	return strStripSides(self, chars, stripLeft|stripRight, "strip")
}

func strLStrip(t *Thread, self, chars Value) (Value, error) {
	return strStripSides(self, chars, stripLeft, "lstrip")
}

func strRStrip(t *Thread, self, chars Value) (Value, error) {
	return strStripSides(self, chars, stripRight, "rstrip")
}
