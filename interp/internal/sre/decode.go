package sre

import (
	"errors"
	"math"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// ErrInvalid is the error of [Compile] for code that no pattern compiles to.
var ErrInvalid = errors.New("invalid SRE code")

// maxDepth is how deep groups may nest. re's own parser recurses and stops
// long before that.
const maxDepth = 20000

// decoder turns code into a tree, and checks it while it does.
type decoder struct {
	code   []uint32
	groups uint32
	wide   bool   // for UTF-8 text
	limit  uint32 // the highest character
	depth  int
	hasRef bool // the pattern asks what a group matched
}

// decode returns the tree of code for text of one kind.
func (d *decoder) decode() (*node, error) {
	n := len(d.code)
	if n == 0 || d.code[n-1] != codeSuccess || n > math.MaxInt32/4 {
		return nil, ErrInvalid
	}
	d.limit = narrowLimit
	if d.wide {
		d.limit = wideLimit
	}
	return d.sequence(0, n-1)
}

// skip returns where the skip in the word at i leads to, if that is in i+1..end.
func (d *decoder) skip(i, end int) (int, bool) {
	if i >= end {
		return 0, false
	}
	to := i + int(d.code[i])
	return to, to > i && to <= end
}

// sequence decodes code[i:end].
func (d *decoder) sequence(i, end int) (*node, error) {
	subs, next, err := d.items(i, end)
	if err == nil && next != end {
		err = ErrInvalid // a JUMP that belongs to nothing
	}
	if err != nil {
		return nil, err
	}
	return newSeq(subs), nil
}

// items decodes code[i:end], or what of it stands before a JUMP whose argument
// is its last word; next is end or where that JUMP is.
func (d *decoder) items(i, end int) (subs []*node, next int, err error) {
	if d.depth++; d.depth > maxDepth {
		return nil, 0, ErrInvalid
	}
	defer func() { d.depth-- }()
	var lit []byte
	flush := func() {
		if len(lit) > 0 {
			subs = append(subs, &node{kind: nodeLit, lit: string(lit), width: len(lit)})
			lit = nil
		}
	}
	for i < end {
		op := d.code[i]
		if op == codeJump && i+2 == end {
			break
		}
		if op == codeLiteral && i+1 < end {
			if c := d.code[i+1]; c <= d.limit {
				if d.wide {
					lit = wtf8.AppendRune(lit, rune(c))
				} else {
					lit = append(lit, byte(c))
				}
				i += 2
				continue
			}
		}
		flush()
		n, to, err := d.item(i, end)
		if err != nil {
			return nil, 0, err
		}
		switch n.kind {
		case nodeEmpty:
		case nodeSeq:
			subs = append(subs, n.subs...)
		default:
			subs = append(subs, n)
		}
		i = to
	}
	flush()
	return subs, i, nil
}

// item decodes the operation at i, which must end by end.
func (d *decoder) item(i, end int) (n *node, next int, err error) {
	op := d.code[i]
	switch op {
	case codeFailure:
		return failNode, i + 1, nil
	case codeInfo:
		to, ok := d.skip(i+1, end)
		if !ok || !d.validInfo(i+2, to) {
			return nil, 0, ErrInvalid
		}
		// What INFO knows, the search plan finds out for itself and more.
		return emptyNode, to, nil
	case codeMark:
		if i+1 >= end || d.code[i+1]/2 >= d.groups {
			return nil, 0, ErrInvalid
		}
		return &node{kind: nodeMark, arg: d.code[i+1], marks: true}, i + 2, nil
	case codeAt:
		if i+1 >= end || d.code[i+1] >= atCount {
			return nil, 0, ErrInvalid
		}
		return &node{kind: nodeAt, arg: d.code[i+1]}, i + 2, nil
	case codeGroupref, codeGrouprefIgnore, codeGrouprefLocIgnore, codeGrouprefUniIgnore:
		if i+1 >= end || d.code[i+1] >= d.groups {
			return nil, 0, ErrInvalid
		}
		d.hasRef = true
		return &node{kind: nodeGroupref, arg: d.code[i+1], fold: foldOf(op)}, i + 2, nil
	case codeBranch:
		return d.branch(i+1, end)
	case codeRepeat, codePossessiveRepeat, codeRepeatOne, codeMinRepeatOne, codePossessiveRepeatOne:
		return d.repeat(i, end)
	case codeAtomicGroup:
		to, ok := d.skip(i+1, end)
		if !ok || to < i+3 || d.code[to-1] != codeSuccess {
			return nil, 0, ErrInvalid
		}
		body, err := d.sequence(i+2, to-1)
		if err != nil {
			return nil, 0, err
		}
		return &node{kind: nodeAtomic, subs: []*node{body}, width: body.width, marks: body.marks}, to, nil
	case codeAssert, codeAssertNot:
		to, ok := d.skip(i+1, end)
		if !ok || to < i+4 || d.code[to-1] != codeSuccess || d.code[i+2] > math.MaxInt32 {
			return nil, 0, ErrInvalid
		}
		body, err := d.sequence(i+3, to-1)
		if err != nil {
			return nil, 0, err
		}
		n := &node{kind: nodeAssert, neg: op == codeAssertNot, subs: []*node{body}, back: int(d.code[i+2]), marks: body.marks}
		return n, to, nil
	case codeGrouprefExists:
		return d.conditional(i+1, end)
	}
	s, next, ok := d.single(i, end)
	if !ok {
		return nil, 0, ErrInvalid
	}
	return d.setNode(s), next, nil
}

// setNode is the node of one character of s.
func (d *decoder) setNode(s charset) *node {
	switch {
	case len(s) == 0:
		return failNode
	case len(s) == 2 && s[0] == s[1]:
		lit := string([]byte{byte(s[0])})
		if d.wide {
			lit = wtf8.EncodeRune(rune(s[0]))
		}
		return &node{kind: nodeLit, lit: lit, set: s, width: len(lit)}
	}
	n := &node{kind: nodeSet, set: s, width: 1}
	if d.wide {
		n.width = wtf8.RuneLen(rune(s[0]))
	}
	return n
}

// single decodes an operation that matches one character.
func (d *decoder) single(i, end int) (s charset, next int, ok bool) {
	op := d.code[i]
	i++
	switch op {
	case codeAny:
		return charset{'\n', '\n'}.complement(d.limit), i, true
	case codeAnyAll:
		return charset{0, d.limit}, i, true
	case codeIn, codeInIgnore, codeInLocIgnore, codeInUniIgnore:
		to, ok := d.skip(i, end)
		if !ok {
			return nil, 0, false
		}
		s, ok := d.charset(i+1, to)
		return s.ignoring(foldOf(op), d.limit), to, ok
	}
	if i >= end {
		return nil, 0, false
	}
	arg := d.code[i]
	i++
	switch op {
	case codeCategory:
		if arg >= categoryCount {
			return nil, 0, false
		}
		return category(arg, d.limit), i, true
	case codeLiteral, codeLiteralIgnore, codeLiteralLocIgnore, codeLiteralUniIgnore:
		return span(arg, arg, d.limit).ignoring(foldOf(op), d.limit), i, true
	case codeNotLiteral, codeNotLiteralIgnore, codeNotLiteralLocIgnore, codeNotLiteralUniIgnore:
		return span(arg, arg, d.limit).ignoring(foldOf(op), d.limit).complement(d.limit), i, true
	}
	return nil, 0, false
}

func foldOf(op uint32) caseFold {
	switch op {
	case codeGrouprefIgnore, codeInIgnore, codeLiteralIgnore, codeNotLiteralIgnore:
		return foldASCII
	case codeGrouprefLocIgnore, codeInLocIgnore, codeLiteralLocIgnore, codeNotLiteralLocIgnore:
		return foldLocale
	case codeGrouprefUniIgnore, codeInUniIgnore, codeLiteralUniIgnore, codeNotLiteralUniIgnore:
		return foldUnicode
	}
	return foldNone
}

// branch decodes the alternatives that begin at i.
func (d *decoder) branch(i, end int) (*node, int, error) {
	var subs []*node
	tail := -1
	for {
		if i >= end {
			return nil, 0, ErrInvalid
		}
		if d.code[i] == 0 {
			i++
			break
		}
		to, ok := d.skip(i, end)
		if !ok || to < i+3 {
			return nil, 0, ErrInvalid
		}
		items, next, err := d.items(i+1, to)
		if err != nil {
			return nil, 0, err
		}
		if next != to-2 {
			return nil, 0, ErrInvalid
		}
		jump, ok := d.skip(to-1, end)
		if !ok || tail >= 0 && jump != tail {
			return nil, 0, ErrInvalid
		}
		tail = jump
		subs = append(subs, newSeq(items))
		i = to
	}
	if tail >= 0 && tail != i {
		return nil, 0, ErrInvalid
	}
	if len(subs) == 0 {
		return failNode, i, nil
	}
	return newBranch(subs), i, nil
}

// repeat decodes the repeat at i.
func (d *decoder) repeat(i, end int) (*node, int, error) {
	op := d.code[i]
	to, ok := d.skip(i+1, end)
	if !ok || to < i+4 {
		return nil, 0, ErrInvalid
	}
	low, high := d.code[i+2], d.code[i+3]
	if low > high {
		return nil, 0, ErrInvalid
	}
	minCount, maxCount := int(low), int(high)
	if high == MaxRepeat {
		maxCount = unbounded
	}
	if op == codeRepeat {
		// The closing MAX_UNTIL or MIN_UNTIL stands where the skip leads.
		if to >= end {
			return nil, 0, ErrInvalid
		}
		body, err := d.sequence(i+4, to)
		if err != nil {
			return nil, 0, err
		}
		switch d.code[to] {
		case codeMaxUntil:
			return newRepeat(body, minCount, maxCount, greedy), to + 1, nil
		case codeMinUntil:
			return newRepeat(body, minCount, maxCount, lazy), to + 1, nil
		}
		return nil, 0, ErrInvalid
	}
	if op == codePossessiveRepeat {
		if to >= end || d.code[to] != codeSuccess {
			return nil, 0, ErrInvalid
		}
		body, err := d.sequence(i+4, to)
		if err != nil {
			return nil, 0, err
		}
		return newRepeat(body, minCount, maxCount, possessive), to + 1, nil
	}
	if to < i+6 || d.code[to-1] != codeSuccess {
		return nil, 0, ErrInvalid
	}
	var body *node
	if d.code[i+4] == codeFailure && i+5 == to-1 {
		body = failNode
	} else {
		s, next, ok := d.single(i+4, to-1)
		if !ok || next != to-1 {
			return nil, 0, ErrInvalid
		}
		body = d.setNode(s)
		if body.kind == nodeLit {
			body = &node{kind: nodeSet, set: s, width: body.width}
		}
	}
	g := greedy
	switch op {
	case codeMinRepeatOne:
		g = lazy
	case codePossessiveRepeatOne:
		g = possessive
	}
	return newRepeat(body, minCount, maxCount, g), to, nil
}

// conditional decodes the GROUPREF_EXISTS whose arguments begin at i.
func (d *decoder) conditional(i, end int) (*node, int, error) {
	if i+1 >= end || d.code[i] >= d.groups {
		return nil, 0, ErrInvalid
	}
	n := &node{kind: nodeCond, arg: d.code[i]}
	d.hasRef = true
	// The skip counts from its own word, and one more word.
	to := i + int(d.code[i+1])
	if to < i+2 || to > end {
		return nil, 0, ErrInvalid
	}
	items, next, err := d.items(i+2, to)
	if err != nil {
		return nil, 0, err
	}
	yes, no := newSeq(items), emptyNode
	if next != to {
		jump, ok := d.skip(to-1, end)
		if !ok || jump < to {
			return nil, 0, ErrInvalid
		}
		if no, err = d.sequence(to, jump); err != nil {
			return nil, 0, err
		}
		to = jump
	}
	n.subs = []*node{yes, no}
	n.width = min(yes.width, no.width)
	n.marks = yes.marks || no.marks
	return n, to, nil
}

// validInfo checks the words of INFO from its mask on.
func (d *decoder) validInfo(i, end int) bool {
	if i+3 > end {
		return false
	}
	mask := d.code[i]
	i += 3
	if mask&^(infoPrefix|infoLiteral|infoCharset) != 0 ||
		mask&infoPrefix != 0 && mask&infoCharset != 0 ||
		mask&infoLiteral != 0 && mask&infoPrefix == 0 {
		return false
	}
	switch {
	case mask&infoPrefix != 0:
		if i+2 > end {
			return false
		}
		size := int(d.code[i])
		i += 2
		if size*2 != end-i {
			return false
		}
		for _, overlap := range d.code[i+size : end] {
			if int(overlap) >= size {
				return false
			}
		}
		return true
	case mask&infoCharset != 0:
		_, ok := d.charset(i, end)
		return ok
	}
	return i == end
}

// charset decodes the set in code[i:end]; the last word must be FAILURE.
func (d *decoder) charset(i, end int) (charset, bool) {
	if i >= end || d.code[end-1] != codeFailure {
		return nil, false
	}
	end--
	// The first item that has the character decides; NEGATE turns the answer of
	// the items after it, and of reaching the end.
	var in, seen charset
	positive := true
	for i < end {
		op := d.code[i]
		i++
		var s charset
		switch op {
		case codeNegate:
			positive = !positive
			continue
		case codeLiteral:
			if i+1 > end {
				return nil, false
			}
			s = span(d.code[i], d.code[i], d.limit)
			i++
		case codeRange, codeRangeUniIgnore:
			if i+2 > end {
				return nil, false
			}
			lo, hi := d.code[i], d.code[i+1]
			i += 2
			s = span(lo, hi, d.limit)
			if op == codeRangeUniIgnore {
				var upper charset
				eachCased(upperRuns[:], d.limit, func(from, to uint32) {
					if lo <= to && to <= hi {
						upper = upper.with(from)
					}
				})
				s = union(s, upper)
			}
		case codeCategory:
			if i+1 > end || d.code[i] >= categoryCount {
				return nil, false
			}
			s = category(d.code[i], d.limit)
			i++
		case codeCharset:
			if i+8 > end {
				return nil, false
			}
			s = appendBits(nil, d.code[i:i+8], 0)
			i += 8
		case codeBigCharset:
			if i+1 > end || d.code[i] > 256 {
				return nil, false
			}
			blocks := int(d.code[i])
			i++
			if i+64+8*blocks > end {
				return nil, false
			}
			chunks := d.code[i+64 : i+64+8*blocks]
			for j := range 256 {
				block := int(d.code[i+j/4] >> (j % 4 * 8) & 0xFF)
				if block >= blocks {
					return nil, false
				}
				if uint32(j)<<8 <= d.limit {
					s = appendBits(s, chunks[8*block:8*block+8], uint32(j)<<8)
				}
			}
			i += 64 + 8*blocks
		default:
			return nil, false
		}
		if positive {
			in = union(in, intersect(s, seen.complement(d.limit)))
		}
		seen = union(seen, s)
	}
	if !positive {
		in = union(in, seen.complement(d.limit))
	}
	return in, true
}

// appendBits appends the 256 characters from base on that words says.
func appendBits(s charset, words []uint32, base uint32) charset {
	for i := range uint32(256) {
		if words[i/32]>>(i%32)&1 != 0 {
			s = s.with(base + i)
		}
	}
	return s
}
