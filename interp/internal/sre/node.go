package sre

// nodeKind is the kind of a node of the tree that the code is decoded into.
type nodeKind uint8

const (
	nodeEmpty    nodeKind = iota
	nodeFail              // matches nothing
	nodeLit               // the bytes of lit
	nodeSet               // one character of set
	nodeSeq               // subs one after the other
	nodeBranch            // the first of subs that leads to a match
	nodeRepeat            // subs[0], min to max times
	nodeAt                // the place arg
	nodeMark              // sets mark arg
	nodeGroupref          // what group arg matched, case folded by fold
	nodeCond              // subs[0] if group arg took part, else subs[1]
	nodeAssert            // subs[0] matches here, or back characters before
	nodeAtomic            // subs[0], never to be entered again
)

// greed says which count of repetitions is tried first.
type greed uint8

const (
	greedy greed = iota
	lazy
	possessive
)

// unbounded is the max of a repeat without one.
const unbounded = -1

// A node is one piece of a pattern. Sets and literals are already those of one
// program: of bytes, or of UTF-8 text.
type node struct {
	kind  nodeKind
	greed greed
	fold  caseFold
	neg   bool // of nodeAssert
	lit   string
	set   charset
	subs  []*node
	min   int
	max   int // unbounded, or at least min
	arg   uint32
	back  int // characters an assertion looks back, 0 when it looks ahead

	// width is a lower bound of the bytes the node matches.
	width int
	// marks reports whether there is a mark in the node.
	marks bool
	// first is what firstOf found, if it was asked.
	first *first
	// inst is where the code of a run of one set stands.
	inst int
}

var (
	emptyNode = &node{kind: nodeEmpty}
	failNode  = &node{kind: nodeFail}
)

// maxWidth keeps sums of widths, which code can make as large as it likes, from
// overflowing.
const maxWidth = 1 << 40

func newSeq(subs []*node) *node {
	switch len(subs) {
	case 0:
		return emptyNode
	case 1:
		return subs[0]
	}
	n := &node{kind: nodeSeq, subs: subs}
	for _, sub := range subs {
		n.width = min(n.width+sub.width, maxWidth)
		n.marks = n.marks || sub.marks
	}
	return n
}

func newBranch(subs []*node) *node {
	n := &node{kind: nodeBranch, subs: subs}
	for i, sub := range subs {
		if i == 0 || sub.width < n.width {
			n.width = sub.width
		}
		n.marks = n.marks || sub.marks
	}
	return n
}

func newRepeat(body *node, minCount, maxCount int, g greed) *node {
	n := &node{kind: nodeRepeat, greed: g, subs: []*node{body}, min: minCount, max: maxCount, marks: body.marks}
	if body.width > 0 && minCount > maxWidth/body.width {
		n.width = maxWidth
	} else {
		n.width = body.width * minCount
	}
	return n
}
