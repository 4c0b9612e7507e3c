package sre

// planKind says how a search finds where to try the program.
type planKind uint8

const (
	planAny    planKind = iota // at every character
	planNever                  // nothing can match
	planBegin                  // at the beginning of the text only
	planLines                  // at the beginning of every line
	planPrefix                 // where lit stands
	planTable                  // where a byte of tab stands, and with eof at the end
	planHeads                  // where heads tell that one may begin
	planLed                    // where a run of tab ends in lit, back to where the run begins
)

// A plan is what a search knows of the matches of a program: never more than
// what all of them have in common.
type plan struct {
	kind planKind
	lit  string
	tab  *byteTable
	eof  bool

	// quick is tab when that is all there is to know.
	quick *byteTable
	min   int // of the run of planLed

	// required stands in every match, "" if nothing is known. It is not looked
	// for when kind already is.
	required     string
	find         finder // of lit
	findRequired finder

	// heads tells by the first three bytes: where their words have no bit in
	// common, no match begins. Each way that a match can begin is one bit (or
	// shares one).
	heads *[3][256]uint8

	// before is what has to stand before a match, for planTable and planHeads.
	before *look

	// whole: the pattern is lit and nothing else.
	whole bool

	// skips: after a failed attempt the next can begin where the leading run
	// ended; see Matcher.Search.
	skips   bool
	skipEnd bool // and the end itself has been tried too
}

// plan looks for the best way to search for root. The code of root must be
// there already.
func (c *compiler) plan(root *node) plan {
	items := []*node{root}
	if root.kind == nodeSeq {
		items = root.subs
	}
	var p plan
	c.leadingRun(items, &p)
	f := c.firstOf(root, successFirst)
	at := 0
	for at < len(items) && items[at].kind == nodeMark {
		at++
	}
	p.required = requiredLit(items)
	switch {
	case at == len(items):
	case items[at].kind == nodeAt && (items[at].arg == atBeginning || items[at].arg == atBeginningString):
		p.kind = planBegin
		p.required = ""
	case items[at].kind == nodeAt && items[at].arg == atBeginningLine:
		p.kind = planLines
	case items[at].kind == nodeLit:
		p.kind, p.lit = planPrefix, items[at].lit
		p.whole = len(items) == 1
	case p.lit != "":
		p.kind = planLed
	case !f.any && !f.eof && f.bytes == byteSet{}:
		p.kind = planNever
	case !f.any && !f.eof && f.bytes.size() == 1:
		p.kind, p.lit = planPrefix, string([]byte{f.bytes.min()})
	case !f.any && f.bytes.size() < 256:
		p.kind, p.tab, p.eof = planTable, c.table(f.bytes), f.eof
		if !f.eof {
			p.before = c.lookBefore(items, &f)
			if p.heads = c.headTables(root, &f); p.heads != nil {
				p.kind = planHeads
			}
		}
	}
	if p.kind == planTable && !p.skips && p.required == "" && p.before == nil && !p.eof {
		p.quick = p.tab
	}
	if p.required == p.lit {
		p.required = ""
	}
	p.find = newFinder(p.lit)
	p.findRequired = newFinder(p.required)
	return p
}

// leadingRun sets what p says of a run that every match begins with.
func (c *compiler) leadingRun(items []*node, p *plan) {
	if c.hasRef {
		return // then where the run began may matter to the rest
	}
	at := 0
	for at < len(items) && (items[at].kind == nodeMark || items[at].kind == nodeAt || items[at].kind == nodeAssert) {
		at++
	}
	if at == len(items) {
		return
	}
	n := items[at]
	if n.kind != nodeRepeat || n.max != unbounded || n.subs[0].kind != nodeSet {
		return
	}
	run := &c.code[n.inst]
	run.lead = true
	p.skips, p.skipEnd = true, n.min == 0
	for i := range at {
		if items[i].kind != nodeMark {
			return
		}
	}
	if n.min > 1 || run.high != nil || run.scan == scanChars {
		return
	}
	for at++; at < len(items) && items[at].kind == nodeMark; at++ {
	}
	if at < len(items) && items[at].kind == nodeLit && !run.tab[items[at].lit[0]] {
		p.lit, p.tab, p.min = items[at].lit, run.tab, n.min
	}
}

// requiredLit returns the longest literal among items, all of which every match
// has.
func requiredLit(items []*node) string {
	var lit string
	for _, n := range items {
		var found string
		switch {
		case n.kind == nodeLit:
			found = n.lit
		case n.kind == nodeSeq:
			found = requiredLit(n.subs)
		case n.kind == nodeAtomic || n.kind == nodeRepeat && n.min > 0:
			found = requiredLit(n.subs)
		}
		if len(found) > len(lit) {
			lit = found
		}
	}
	return lit
}
