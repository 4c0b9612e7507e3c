package sre

import (
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// frameKind says how a frame goes on.
type frameKind uint8

const (
	frameGoto   frameKind = iota // at pc
	frameBranch                  // the next alternative of the opBranch at pc
	frameBack                    // one character fewer in the run at pc
	frameLazy                    // one character more in the run at pc
	frameRepMin                  // one more pass of the repeat at pc
)

// A frame is a choice that can be taken back: all that changed since is undone
// and the other way is tried. The stack of frames stands for what would be
// recursion.
type frame struct {
	pc    int32
	n     int32 // of frameBranch: the next alternative
	trail int   // how many changes are older than the frame
	pos   int
	limit int // of frameBack: where the run may end first; of frameLazy: how many characters may still be taken, or unbounded
	kind  frameKind
}

// A change is what a mark or register was before.
type change struct {
	index int32 // of the mark, or ^index of the register
	last  int32 // lastIndex
	old   int
}

const (
	frameSize  = int(unsafe.Sizeof(frame{}))
	changeSize = int(unsafe.Sizeof(change{}))
)

// grow makes room for one more frame.
func (m *Matcher) grow(stack []frame) ([]frame, error) {
	if !m.fits(2*len(stack), len(m.trail)) {
		return stack, ErrMemory
	}
	bigger := make([]frame, max(64, 2*len(stack)))
	copy(bigger, stack)
	m.stack = bigger
	return bigger, nil
}

func (m *Matcher) fits(frames, changes int) bool {
	limit := m.StackLimit
	if limit <= 0 {
		limit = defaultStackLimit
	}
	return frames*frameSize+changes*changeSize <= limit
}

// record remembers what a mark or register is. Without any frame to go back to
// there is no need.
func (m *Matcher) record(index int32, old int) {
	m.trail = append(m.trail, change{index: index, last: int32(m.lastIndex), old: old})
}

// undo takes back all changes but the oldest n.
func (m *Matcher) undo(n int) {
	for i := len(m.trail) - 1; i >= n; i-- {
		ch := &m.trail[i]
		if ch.index >= 0 {
			m.marks[ch.index] = ch.old
			m.lastIndex = int(ch.last)
		} else {
			m.regs[^ch.index] = ch.old
		}
	}
	m.trail = m.trail[:n]
}

// run executes the program from pos, and if searching, from everywhere else after
// it. It sets start, and returns where the match ends, or -1.
//
// A case of the switch ends in continue when its instruction matched, and leaves
// the switch when it did not. The frames then say where to go on.
func (m *Matcher) run(pos int, searching bool) (int, error) {
	var (
		code  = m.prog.code
		text  = m.text
		pc    = 0
		stack = m.stack
		top   = 0
		next  frame // to be pushed
		quick *byteTable
	)
	if searching {
		quick = m.prog.plan.quick
	}
	m.trail = m.trail[:0]
	m.start = pos
	for {
		in := &code[pc]
		switch in.op {
		case opFail:

		case opSuccess:
			if m.full && pos != len(text) || pos == m.noEmpty {
				break
			}
			return pos, nil

		case opByte:
			if uint(pos) < uint(len(text)) && text[pos] == in.b {
				pos++
				pc++
				continue
			}

		case opLit:
			if lit := in.lit; len(text)-pos >= len(lit) && text[pos:pos+len(lit)] == lit {
				pos += len(lit)
				pc++
				continue
			}

		case opSet:
			if uint(pos) < uint(len(text)) && in.tab[text[pos]] {
				pos++
				pc++
				continue
			}

		case opSetWide:
			if uint(pos) < uint(len(text)) && in.tab[text[pos]] {
				pos += wtf8.SizeAt(text[pos])
				pc++
				continue
			}

		case opSetHigh:
			if size := in.char(text, pos); size > 0 {
				pos += size
				pc++
				continue
			}

		case opMark:
			x := in.x
			if top > 0 {
				m.record(x, m.marks[x])
			}
			m.marks[x] = pos
			m.marked = true
			if x&1 != 0 {
				m.lastIndex = int(x>>1) + 1
			}
			pc++
			continue

		case opJump:
			pc = int(in.x)
			continue

		case opSplit:
			if act := in.act; act != nil {
				var can uint8
				if uint(pos) < uint(len(text)) {
					can = act[text[pos]]
				} else {
					can = act[256]
				}
				switch can {
				case actFirst:
					pc = int(in.x)
					continue
				case actSecond:
					pc = int(in.y)
					continue
				}
				if can == 0 {
					break
				}
			}
			next = frame{pc: in.y, pos: pos}
			pc = int(in.x)
			goto push

		case opBranch:
			var which uint16
			if uint(pos) < uint(len(text)) {
				which = in.branch.index[text[pos]]
			} else {
				which = in.branch.index[256]
			}
			list := in.branch.lists[which]
			if len(list) == 0 {
				break
			}
			if len(list) > 1 {
				next = frame{kind: frameBranch, pc: int32(pc), n: 1, pos: pos, limit: int(which)}
				pc = int(list[0])
				goto push
			}
			pc = int(list[0])
			continue

		case opRunByte:
			rest := text[pos:]
			if in.max >= 0 && in.max < len(rest) {
				rest = rest[:in.max]
			}
			tab, i := in.tab, 0
			for i < len(rest) && tab[rest[i]] {
				i++
			}
			if in.lead {
				m.skip = pos + i
			}
			if i < in.min {
				break
			}
			pos += i
			pc++
			if in.next == nil || pos < len(text) && in.next[text[pos]] || pos == len(text) && in.eof {
				continue
			}

		case opRun:
			end, low := in.run(text, pos)
			if in.lead {
				m.skip = end
			}
			if low < 0 {
				break
			}
			pos = end
			pc++
			continue

		case opBackByte:
			rest := text[pos:]
			if in.max >= 0 && in.max < len(rest) {
				rest = rest[:in.max]
			}
			tab, i := in.tab, 0
			for i < len(rest) && tab[rest[i]] {
				i++
			}
			if in.lead {
				m.skip = pos + i
			}
			if i < in.min {
				break
			}
			low := pos + in.min
			pos += i
			if in.next != nil {
				pos = in.back(text, pos, low)
				if pos < 0 {
					break
				}
			}
			if pos > low {
				next = frame{kind: frameBack, pc: int32(pc), pos: pos, limit: low}
				pc++
				goto push
			}
			pc++
			continue

		case opBack:
			end, low := in.run(text, pos)
			if in.lead {
				m.skip = end
			}
			if low < 0 {
				break
			}
			pos = end
			if in.next != nil {
				pos = in.back(text, pos, low)
				if pos < 0 {
					break
				}
			}
			if pos > low {
				next = frame{kind: frameBack, pc: int32(pc), pos: pos, limit: low}
				pc++
				goto push
			}
			pc++
			continue

		case opLazy:
			more := in.max
			taken := 0
			for taken < in.min {
				size := in.char(text, pos)
				if size == 0 {
					break
				}
				pos += size
				taken++
			}
			if taken < in.min {
				break
			}
			if more >= 0 {
				more -= in.min
			}
			if pos, more = m.lazy(in, pos, more); pos < 0 {
				break
			}
			if more != 0 {
				next = frame{kind: frameLazy, pc: int32(pc), pos: pos, limit: more}
				pc++
				goto push
			}
			pc++
			continue

		case opRepInit:
			x := in.x
			if top > 0 {
				m.record(^x, m.regs[x])
				m.record(^(x + 1), m.regs[x+1])
			}
			m.regs[x] = 0
			m.regs[x+1] = -1
			pc = int(in.y)
			continue

		case opRepMax:
			x := in.x
			count := m.regs[x]
			if count < in.min {
				if top > 0 {
					m.record(^x, count)
				}
				m.regs[x] = count + 1
				pc = int(in.y)
				goto progress
			}
			if in.max >= 0 && count >= in.max || pos == m.regs[x+1] {
				pc++
				continue
			}
			can := uint8(actFirst | actSecond)
			if in.act != nil {
				if pos < len(text) {
					can = in.act[text[pos]]
				} else {
					can = in.act[256]
				}
			}
			if can == 0 {
				break
			}
			if can == actSecond {
				pc++
				continue
			}
			if can == actFirst|actSecond {
				if top == len(stack) {
					var err error
					if stack, err = m.grow(stack); err != nil {
						return -1, err
					}
				}
				stack[top] = frame{pc: int32(pc + 1), pos: pos, trail: len(m.trail)}
				top++
			}
			if top > 0 {
				m.record(^x, count)
				m.record(^(x + 1), m.regs[x+1])
			}
			m.regs[x] = count + 1
			m.regs[x+1] = pos
			pc = int(in.y)
			goto progress

		case opRepMin:
			x := in.x
			count := m.regs[x]
			if count < in.min {
				if top > 0 {
					m.record(^x, count)
				}
				m.regs[x] = count + 1
				pc = int(in.y)
				goto progress
			}
			next = frame{kind: frameRepMin, pc: int32(pc), pos: pos}
			pc++
			goto push

		case opPossInit:
			x := in.x
			m.regs[x] = 0
			m.regs[x+1] = -1
			pc++
			continue

		case opPossLoop:
			x := in.x
			count := m.regs[x]
			m.regs[x+2] = top
			if count < in.min {
				pc++
				goto progress
			}
			if in.max >= 0 && count >= in.max || pos == m.regs[x+1] {
				pc = int(in.y)
				continue
			}
			m.regs[x+1] = pos
			next = frame{pc: in.y, pos: pos}
			pc++
			goto push

		case opPossEnd:
			x := in.x
			m.regs[x]++
			top = m.regs[x+2]
			pc = int(in.y)
			continue

		case opAtomic:
			m.regs[in.x] = top
			pc++
			continue

		case opAtomicEnd:
			top = m.regs[in.x]
			pc++
			continue

		case opAssert:
			m.regs[in.x] = top
			m.regs[in.x+1] = pos
			if pos = in.goBack(text, pos); pos >= 0 {
				pc++
				continue
			}

		case opAssertEnd:
			top = m.regs[in.x]
			pos = m.regs[in.x+1]
			pc++
			continue

		case opAssertNot:
			m.regs[in.x] = top
			back := in.goBack(text, pos)
			if back < 0 {
				pc = int(in.y)
				continue
			}
			next = frame{pc: in.y, pos: pos}
			pos = back
			pc++
			goto push

		case opAssertNotEnd:
			top = m.regs[in.x]

		case opPeek:
			if (in.char(text, pos) > 0) != in.neg {
				pc++
				continue
			}

		case opPeekBack:
			if in.charBefore(text, pos) != in.neg {
				pc++
				continue
			}

		case opBegin:
			if pos == 0 {
				pc++
				continue
			}

		case opBeginLine:
			if pos == 0 || text[pos-1] == '\n' {
				pc++
				continue
			}

		case opEnd:
			if pos == len(text) || pos == len(text)-1 && text[pos] == '\n' {
				pc++
				continue
			}

		case opEndLine:
			if pos == len(text) || text[pos] == '\n' {
				pc++
				continue
			}

		case opEndText:
			if pos == len(text) {
				pc++
				continue
			}

		case opBoundary:
			if in.charBefore(text, pos) != (in.char(text, pos) > 0) {
				pc++
				continue
			}

		case opNotBoundary:
			if in.charBefore(text, pos) == (in.char(text, pos) > 0) {
				pc++
				continue
			}

		case opGroupref:
			start, end := m.marks[2*in.x], m.marks[2*in.x+1]
			if start < 0 || end < start {
				break
			}
			group := text[start:end]
			if in.fold == foldNone {
				if len(group) == 1 && pos < len(text) && text[pos] != group[0] {
					break
				}
				if strings.HasPrefix(text[pos:], group) {
					pos += len(group)
					pc++
					continue
				}
				break
			}
			if n := in.foldedPrefix(text[pos:], group); n >= 0 {
				pos += n
				pc++
				continue
			}

		case opCond:
			start, end := m.marks[2*in.x], m.marks[2*in.x+1]
			if start < 0 || end < start {
				pc = int(in.y)
			} else {
				pc++
			}
			continue

		default:
			panic("BUG: sre: unknown instruction")
		}

		// The way came to an end: back to the last choice.
		if m.fuel--; m.fuel <= 0 {
			if err := m.poll(); err != nil {
				return -1, err
			}
		}
		for {
			if top == 0 {
				if !searching {
					return -1, nil
				}
				if quick != nil {
					pos = m.start + 1
					for pos < len(text) && !quick[text[pos]] {
						pos++
					}
					if len(text)-pos < m.prog.width {
						return -1, nil
					}
				} else if pos = m.placeAfter(m.start); pos < 0 {
					return -1, nil
				}
				if m.marked {
					m.clearMarks()
				}
				m.trail = m.trail[:0]
				m.start = pos
				pc = 0
				break
			}
			f := &stack[top-1]
			if len(m.trail) > f.trail {
				m.undo(f.trail)
			}
			pos = f.pos
			pc = int(f.pc)
			switch f.kind {
			case frameGoto:
				top--
			case frameBranch:
				list := code[pc].branch.lists[f.limit]
				n := int(f.n)
				pc = int(list[n])
				if n++; n < len(list) {
					f.n = int32(n)
				} else {
					top--
				}
			case frameBack:
				in := &code[pc]
				if pos--; in.next != nil {
					pos = in.back(text, pos, f.limit)
				} else if in.wide {
					for pos > f.limit && wtf8.IsContinuation(text[pos]) {
						pos--
					}
				}
				if pos < 0 {
					top--
					continue
				}
				if pos > f.limit {
					f.pos = pos
				} else {
					top--
				}
				pc++
			case frameLazy:
				in := &code[pc]
				size := in.char(text, pos)
				if size == 0 {
					if in.lead {
						m.skip = pos
					}
					top--
					continue
				}
				more := f.limit
				if more > 0 {
					more--
				}
				if pos, more = m.lazy(in, pos+size, more); pos < 0 {
					top--
					continue
				}
				if more != 0 {
					f.pos, f.limit = pos, more
				} else {
					top--
				}
				pc++
			case frameRepMin:
				in := &code[pc]
				x := in.x
				count := m.regs[x]
				top--
				if in.max >= 0 && count >= in.max || pos == m.regs[x+1] {
					continue
				}
				if top > 0 {
					m.record(^x, count)
					m.record(^(x + 1), m.regs[x+1])
				}
				m.regs[x] = count + 1
				m.regs[x+1] = pos
				pc = int(in.y)
			}
			break
		}
		continue

	push:
		if top == len(stack) {
			var err error
			if stack, err = m.grow(stack); err != nil {
				return -1, err
			}
		}
		next.trail = len(m.trail)
		stack[top] = next
		top++
		continue

	progress:
		// A repeat can go on for long without ever failing.
		if m.fuel--; m.fuel <= 0 {
			if !m.fits(top, len(m.trail)) {
				return -1, ErrMemory
			}
			if err := m.poll(); err != nil {
				return -1, err
			}
		}
	}
}
