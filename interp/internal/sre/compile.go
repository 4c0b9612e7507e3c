package sre

import "github.com/gopy-lang/gopy/interp/internal/wtf8"

// compiler turns a tree into a program.
type compiler struct {
	wide   bool
	hasRef bool
	code   []inst
	regs   int
	tables map[byteSet]*byteTable
	highs  map[*node]*highSet
}

func compile(root *node, wide, hasRef bool) *program {
	c := &compiler{wide: wide, hasRef: hasRef, tables: map[byteSet]*byteTable{}}
	c.node(root, successFirst)
	c.emit(inst{op: opSuccess})
	p := &program{code: c.code, regs: c.regs, wide: wide, width: root.width}
	p.plan = c.plan(root)
	return p
}

func (c *compiler) emit(i inst) int {
	c.code = append(c.code, i)
	return len(c.code) - 1
}

func (c *compiler) here() int32 { return int32(len(c.code)) }

func (c *compiler) table(s byteSet) *byteTable {
	t := c.tables[s]
	if t == nil {
		t = s.table()
		c.tables[s] = t
	}
	return t
}

// next returns what an inst wants to know of follow.
func (c *compiler) next(follow *first) (*byteTable, bool) {
	if follow.any {
		return nil, true
	}
	return c.table(follow.bytes), follow.eof
}

// node emits n; follow is what may come after it.
func (c *compiler) node(n *node, follow first) {
	switch n.kind {
	case nodeFail:
		c.emit(inst{op: opFail})
	case nodeLit:
		if len(n.lit) == 1 {
			c.emit(inst{op: opByte, b: n.lit[0]})
		} else {
			c.emit(inst{op: opLit, lit: n.lit})
		}
	case nodeSet:
		i := inst{op: opSet}
		c.set(&i, n.set)
		if i.high != nil {
			i.op = opSetHigh
		} else if i.wide {
			i.op = opSetWide
		}
		c.emit(i)
	case nodeSeq:
		follows := make([]first, len(n.subs))
		for i := len(n.subs) - 1; i >= 0; i-- {
			follows[i] = follow
			follow = c.firstOf(n.subs[i], follow)
		}
		for i, sub := range n.subs {
			c.node(sub, follows[i])
		}
	case nodeBranch:
		c.branch(n, follow)
	case nodeRepeat:
		c.repeat(n, follow)
	case nodeAt:
		c.at(n)
	case nodeMark:
		c.emit(inst{op: opMark, x: int32(n.arg)})
	case nodeGroupref:
		c.emit(inst{op: opGroupref, x: int32(n.arg), fold: n.fold, wide: c.wide})
	case nodeCond:
		cond := c.emit(inst{op: opCond, x: int32(n.arg)})
		c.node(n.subs[0], follow)
		if n.subs[1].kind == nodeEmpty {
			c.code[cond].y = c.here()
			return
		}
		jump := c.emit(inst{op: opJump})
		c.code[cond].y = c.here()
		c.node(n.subs[1], follow)
		c.code[jump].x = c.here()
	case nodeAtomic:
		reg := c.registers(1)
		c.emit(inst{op: opAtomic, x: reg})
		c.node(n.subs[0], successFirst)
		c.emit(inst{op: opAtomicEnd, x: reg})
	case nodeAssert:
		c.assert(n)
	}
}

func (c *compiler) registers(n int) int32 {
	r := c.regs
	c.regs += n
	return int32(r)
}

// set fills in the fields of i that tell the characters of s.
func (c *compiler) set(i *inst, s charset) {
	bytes := leadBytes(s, c.wide)
	if c.wide {
		high := intersect(s, charset{0x80, wideLimit})
		switch {
		case len(high) == 0:
		case high[0] == 0x80 && high[1] == wideLimit:
			// Every byte of a character beyond ASCII then counts as in the set:
			// runs need not look where one ends.
			bytes.addRange(0x80, 0xFF)
			i.wide = true
		default:
			i.high = newHighSet(high)
			i.wide = true
		}
	}
	i.tab = c.table(bytes)
}

func (c *compiler) branch(n *node, follow first) {
	at := c.emit(inst{op: opBranch})
	firsts := make([]first, len(n.subs))
	starts := make([]int32, len(n.subs))
	jumps := make([]int, 0, len(n.subs))
	for i, sub := range n.subs {
		firsts[i] = c.firstOf(sub, follow)
		starts[i] = c.here()
		c.node(sub, follow)
		if i < len(n.subs)-1 {
			jumps = append(jumps, c.emit(inst{op: opJump}))
		}
	}
	for _, j := range jumps {
		c.code[j].x = c.here()
	}
	t := new(branchTable)
	known := map[string]uint16{}
	var key []byte
	for b := range t.index {
		key = key[:0]
		var list []int32
		for i := range firsts {
			if b < 256 && firsts[i].allows(byte(b)) || b == 256 && firsts[i].allowsEOF() {
				list = append(list, starts[i])
				key = append(key, byte(i), byte(i>>8), byte(i>>16), byte(i>>24))
			}
		}
		id, ok := known[string(key)]
		if !ok {
			id = uint16(len(t.lists))
			known[string(key)] = id
			t.lists = append(t.lists, list)
		}
		t.index[b] = id
	}
	c.code[at].branch = t
}

// acts returns the table for a choice between x and y.
func acts(x, y *first) *actTable {
	if x.any && y.any {
		return nil
	}
	t := new(actTable)
	for b := range t {
		if b < 256 && x.allows(byte(b)) || b == 256 && x.allowsEOF() {
			t[b] |= actFirst
		}
		if b < 256 && y.allows(byte(b)) || b == 256 && y.allowsEOF() {
			t[b] |= actSecond
		}
	}
	return t
}

func (c *compiler) repeat(n *node, follow first) {
	body := n.subs[0]
	switch {
	case n.max == 0:
		return
	case body.kind == nodeFail:
		if n.min > 0 {
			c.emit(inst{op: opFail})
		}
		return
	case body.kind == nodeSet:
		c.run(n, follow)
		return
	case n.greed == possessive:
		c.possessive(n, follow)
		return
	case n.min == 1 && n.max == 1:
		c.node(body, follow)
		return
	}
	enter := c.firstOf(body, follow)
	again := enter.or(follow) // what may stand after one pass
	if n.max == 1 {
		again = follow
	}
	if n.min > 1 || n.max != unbounded && n.max != 1 || body.width == 0 && n.max != 1 {
		c.counted(n, again, &enter, &follow)
		return
	}
	// No need to count: after the first pass the choice is always the same.
	split := func() int {
		if n.greed == lazy {
			return c.emit(inst{op: opSplit, act: acts(&follow, &enter)})
		}
		return c.emit(inst{op: opSplit, act: acts(&enter, &follow)})
	}
	point := func(at int, in, out int32) {
		if n.greed == lazy {
			in, out = out, in
		}
		c.code[at].x, c.code[at].y = in, out
	}
	before := -1
	if n.min == 0 {
		before = split()
	}
	start := c.here()
	c.node(body, again)
	if n.max == unbounded {
		after := split()
		point(after, start, c.here())
	}
	if before >= 0 {
		point(before, start, c.here())
	}
}

// counted emits a repeat that has to count its passes, or to see that one of
// them was empty.
func (c *compiler) counted(n *node, again first, enter, follow *first) {
	reg := c.registers(2)
	init := c.emit(inst{op: opRepInit, x: reg})
	start := c.here()
	c.node(n.subs[0], again)
	c.code[init].y = c.here()
	i := inst{op: opRepMax, x: reg, y: start, min: n.min, max: n.max, act: acts(enter, follow)}
	if n.greed == lazy {
		i.op = opRepMin
	}
	c.emit(i)
}

func (c *compiler) possessive(n *node, follow first) {
	reg := c.registers(3)
	c.emit(inst{op: opPossInit, x: reg})
	loop := c.emit(inst{op: opPossLoop, x: reg, min: n.min, max: n.max})
	c.node(n.subs[0], successFirst)
	c.emit(inst{op: opPossEnd, x: reg, y: int32(loop)})
	c.code[loop].y = c.here()
}

// run emits a repeat of a single character.
func (c *compiler) run(n *node, follow first) {
	i := inst{min: n.min, max: n.max}
	s := n.subs[0].set
	c.set(&i, s)
	// With at most one character to count, runs of wide text can be found byte
	// by byte.
	countless := n.max == unbounded && n.min <= 1
	switch limit := c.limit(); {
	case i.wide && !countless:
		i.scan = scanChars
	case i.high != nil:
		i.scan = scanHigh
	case countless && s.size() == int(limit)+1:
		i.scan = scanRest
	case countless && s.size() == int(limit):
		if gap := s.complement(limit); gap[0] < 0x80 || !c.wide {
			i.scan, i.b = scanUntil, byte(gap[0])
		}
	}
	greed := n.greed
	if lead := leadBytes(s, c.wide); n.min == n.max || follow.disjoint(&lead) || follow.success && greed == greedy {
		// Giving characters back, or stopping before the last, never helps. (A lazy
		// run at the end stops at once, but a full match makes it go on.)
		greed = possessive
	}
	i.next, i.eof = c.next(&follow)
	switch greed {
	case possessive:
		i.op = opRun
		if i.scan == scanByte {
			i.op = opRunByte
		}
	case greedy:
		i.op = opBack
		if i.scan == scanByte && !i.wide {
			i.op = opBackByte
		}
	case lazy:
		i.op = opLazy
	}
	n.inst = c.emit(i)
}

func (c *compiler) limit() uint32 {
	if c.wide {
		return wideLimit
	}
	return narrowLimit
}

func (c *compiler) at(n *node) {
	switch n.arg {
	case atBeginning, atBeginningString:
		c.emit(inst{op: opBegin})
	case atBeginningLine:
		c.emit(inst{op: opBeginLine})
	case atEnd:
		c.emit(inst{op: opEnd})
	case atEndLine:
		c.emit(inst{op: opEndLine})
	case atEndString:
		c.emit(inst{op: opEndText})
	case atBoundary, atLocBoundary, atUniBoundary, atNonBoundary, atLocNonBoundary, atUniNonBoundary:
		i := inst{op: opBoundary}
		word := categoryWord
		switch n.arg {
		case atNonBoundary, atLocNonBoundary:
			i.op = opNotBoundary
		case atUniBoundary:
			word = categoryUniWord
		case atUniNonBoundary:
			i.op, word = opNotBoundary, categoryUniWord
		}
		c.set(&i, category(word, c.limit()))
		i.wide = c.wide
		c.emit(i)
	}
}

func (c *compiler) assert(n *node) {
	body := n.subs[0]
	if s, ok := c.oneCharacter(body); ok && n.back <= 1 {
		i := inst{op: opPeek, neg: n.neg}
		if n.back == 1 {
			i.op = opPeekBack
		}
		c.set(&i, s)
		c.emit(i)
		return
	}
	reg := c.registers(2)
	if n.neg {
		begin := c.emit(inst{op: opAssertNot, x: reg, min: n.back, wide: c.wide})
		c.node(body, successFirst)
		c.emit(inst{op: opAssertNotEnd, x: reg})
		c.code[begin].y = c.here()
		return
	}
	c.emit(inst{op: opAssert, x: reg, min: n.back, wide: c.wide})
	c.node(body, successFirst)
	c.emit(inst{op: opAssertEnd, x: reg})
}

// oneCharacter returns the set that n matches one character of, if it does just
// that.
func (c *compiler) oneCharacter(n *node) (charset, bool) {
	switch n.kind {
	case nodeSet:
		return n.set, true
	case nodeLit:
		if len(n.lit) == 1 {
			b := uint32(n.lit[0])
			return charset{b, b}, true
		}
		if c.wide {
			if r, size := wtf8.DecodeRune(n.lit); size == len(n.lit) {
				return charset{uint32(r), uint32(r)}, true
			}
		}
	}
	return nil, false
}
