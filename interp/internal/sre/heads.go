package sre

// A head is one way that a match can begin: the sets that its first bytes are in,
// as far as they are known.
type head struct {
	sets  [3]byteSet
	known int
	open  bool // what comes next belongs to it
}

func (h *head) add(s byteSet) {
	h.sets[h.known] = s
	h.known++
	h.open = h.open && h.known < len(h.sets)
}

// maxHeads is how many ways are told apart; patterns with more are not worth it.
const maxHeads = 64

// heads lets all open heads of in go on with n. It returns nil when there would be too
// many.
func (c *compiler) heads(n *node, in []head) []head {
	each := func(f func(h *head)) []head {
		for i := range in {
			if in[i].open {
				f(&in[i])
			}
		}
		return in
	}
	switch n.kind {
	case nodeEmpty, nodeMark, nodeAt, nodeAssert:
		return in
	case nodeLit:
		return each(func(h *head) {
			for i := 0; i < len(n.lit) && h.open; i++ {
				var s byteSet
				s.add(n.lit[i])
				h.add(s)
			}
		})
	case nodeSet:
		return each(func(h *head) {
			h.add(leadBytes(n.set, c.wide))
			if c.wide && n.set[len(n.set)-1] >= 0x80 {
				h.open = false // it may be of several bytes
			}
		})
	case nodeSeq:
		for _, sub := range n.subs {
			if in = c.heads(sub, in); in == nil {
				return nil
			}
		}
		return in
	case nodeAtomic:
		return c.heads(n.subs[0], in)
	case nodeRepeat:
		if n.min > 0 {
			if in = c.heads(n.subs[0], in); in == nil {
				return nil
			}
		}
		if n.min == 1 && n.max == 1 {
			return in
		}
	case nodeBranch:
		var out []head
		for i := range in {
			if !in[i].open {
				out = append(out, in[i])
			}
		}
		for _, sub := range n.subs {
			var some []head
			for i := range in {
				if in[i].open {
					some = append(some, in[i])
				}
			}
			if len(some) == 0 {
				return in
			}
			if some = c.heads(sub, some); some == nil || len(out)+len(some) > maxHeads {
				return nil
			}
			out = append(out, some...)
		}
		return out
	}
	return each(func(h *head) { h.open = false })
}

// headTables makes the tables of planHeads, or returns nil if they would tell
// little more than the first byte does.
func (c *compiler) headTables(root *node, f *first) *[3][256]uint8 {
	if root.width < 2 {
		return nil
	}
	all := c.heads(root, []head{{open: true}})
	t := new([3][256]uint8)
	chance := 0.0
	for i := range all {
		h := &all[i]
		if h.known < 2 {
			return nil
		}
		bit := uint8(1) << (i & 7)
		p := 1.0
		for j := range t {
			if j >= h.known {
				h.sets[j] = byteSet{^uint64(0), ^uint64(0), ^uint64(0), ^uint64(0)}
			}
			if j > 0 {
				p *= min(1, float64(h.sets[j].size())/64)
			}
			for b := range 256 {
				if h.sets[j].has(byte(b)) {
					t[j][b] |= bit
				}
			}
		}
		chance += p
	}
	if all == nil || chance > float64(len(all))/2 {
		return nil
	}
	return t
}

// A look is what may stand before a match.
type look struct {
	tab   *byteTable // its last byte
	start bool       // or nothing
}

func (l *look) allows(text string, pos int) bool {
	if pos == 0 {
		return l.start
	}
	return l.tab[text[pos-1]]
}

// lookBefore returns what the assertions at the beginning of items ask of the
// text before, or nil. The bytes that a match begins with are f.
func (c *compiler) lookBefore(items []*node, f *first) *look {
	for i, n := range items {
		switch {
		case n.kind == nodeMark:
		case n.kind == nodeAt:
			word := categoryWord
			switch n.arg {
			default:
				return nil
			case atBoundary, atLocBoundary:
			case atUniBoundary:
				word = categoryUniWord
			}
			w := category(word, c.limit())
			if !c.beginsIn(items[i+1:], w, f) {
				return nil
			}
			return &look{c.table(c.lastBytes(w.complement(c.limit()))), true}
		case n.kind == nodeAssert && n.back == 1:
			s, ok := c.oneCharacter(n.subs[0])
			if !ok {
				return nil
			}
			if n.neg {
				s = s.complement(c.limit())
			}
			return &look{c.table(c.lastBytes(s)), n.neg}
		default:
			return nil
		}
	}
	return nil
}

// beginsIn reports whether items are known to begin with a character of s.
func (c *compiler) beginsIn(items []*node, s charset, f *first) bool {
	for len(items) > 0 && items[0].kind == nodeMark {
		items = items[1:]
	}
	if len(items) == 0 {
		return false
	}
	n := items[0]
	if n.kind == nodeRepeat && n.min > 0 {
		n = n.subs[0]
	}
	if n.kind == nodeSet {
		return len(intersect(n.set, s.complement(c.limit()))) == 0
	}
	if f.any || f.eof {
		return false
	}
	// The bytes themselves tell when they are characters.
	bytes := leadBytes(s, c.wide)
	for b := range 256 {
		if f.bytes.has(byte(b)) && (!bytes.has(byte(b)) || c.wide && b >= 0x80) {
			return false
		}
	}
	return true
}

// lastBytes returns the bytes that the characters of s may end with.
func (c *compiler) lastBytes(s charset) byteSet {
	bytes := leadBytes(s, c.wide)
	if c.wide && len(s) > 0 && s[len(s)-1] >= 0x80 {
		bytes.addRange(0x80, 0xFF)
	}
	return bytes
}
