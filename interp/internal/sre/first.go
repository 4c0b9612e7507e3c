package sre

import "github.com/gopy-lang/gopy/interp/internal/wtf8"

// first is what a match, or the rest of one, may begin with.
type first struct {
	bytes byteSet
	// eof: it may match with no text left.
	eof bool
	// any: it may match whatever stands there; bytes and eof mean nothing.
	any bool
	// success: there is nothing left but the end of the match, or of an atomic
	// part. The first way to get here is then the only one that counts. any is
	// set too.
	success bool
}

var (
	anyFirst     = first{any: true}
	successFirst = first{any: true, success: true}
)

func (f first) or(g first) first {
	if f.any || g.any {
		return anyFirst
	}
	return first{bytes: f.bytes.or(&g.bytes), eof: f.eof || g.eof}
}

func (f first) and(g first) first {
	switch {
	case f.any:
		g.success = false
		return g
	case g.any:
		return f
	}
	return first{bytes: f.bytes.and(&g.bytes), eof: f.eof && g.eof}
}

// allows reports whether f can match where the next byte is b.
func (f *first) allows(b byte) bool { return f.any || f.bytes.has(b) }

func (f *first) allowsEOF() bool { return f.any || f.eof }

// disjoint reports whether f allows no byte of s.
func (f *first) disjoint(s *byteSet) bool {
	return !f.any && f.bytes.and(s) == byteSet{}
}

// leadBytes returns the bytes that the characters of s begin with.
func leadBytes(s charset, wide bool) (set byteSet) {
	for i := 0; i < len(s); i += 2 {
		lo, hi := s[i], s[i+1]
		if !wide {
			set.addRange(byte(lo), byte(hi))
			continue
		}
		if lo < 0x80 {
			set.addRange(byte(lo), byte(min(hi, 0x7F)))
		}
		if hi >= 0x80 {
			set.addRange(leadByte(max(lo, 0x80)), leadByte(hi))
		}
	}
	return set
}

func leadByte(c uint32) byte {
	var buf [wtf8.UTFMax]byte
	return wtf8.AppendRune(buf[:0], rune(c))[0]
}

// firstOf returns what n followed by follow may begin with.
func (c *compiler) firstOf(n *node, follow first) first {
	if n.width == 0 || n.kind == nodeLit {
		return c.computeFirst(n, follow)
	}
	// What cannot match nothing does not depend on what follows.
	if n.first == nil {
		f := c.computeFirst(n, anyFirst)
		n.first = &f
	}
	return *n.first
}

func (c *compiler) computeFirst(n *node, follow first) first {
	switch n.kind {
	case nodeEmpty, nodeMark:
		return follow
	case nodeFail:
		return first{}
	case nodeLit:
		var f first
		f.bytes.add(n.lit[0])
		return f
	case nodeSet:
		return first{bytes: leadBytes(n.set, c.wide)}
	case nodeSeq:
		for i := len(n.subs) - 1; i >= 0; i-- {
			follow = c.firstOf(n.subs[i], follow)
		}
		return follow
	case nodeBranch, nodeCond:
		f := c.firstOf(n.subs[0], follow)
		for _, sub := range n.subs[1:] {
			f = f.or(c.firstOf(sub, follow))
		}
		f.success = false
		return f
	case nodeRepeat:
		if n.max == 0 {
			return follow
		}
		f := c.firstOf(n.subs[0], follow)
		if n.min == 0 {
			f = f.or(follow)
		}
		f.success = false
		return f
	case nodeAt:
		switch n.arg {
		case atEnd, atEndLine:
			end := first{eof: true}
			end.bytes.add('\n')
			return end.and(follow)
		case atEndString:
			return first{eof: true}.and(follow)
		}
	case nodeGroupref:
		return anyFirst
	case nodeAssert:
		if !n.neg && n.back == 0 {
			return c.firstOf(n.subs[0], anyFirst).and(follow)
		}
	case nodeAtomic:
		follow = c.firstOf(n.subs[0], follow)
	}
	follow.success = false
	return follow
}
