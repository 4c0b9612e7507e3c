package sre

import (
	"errors"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// ErrMemory is the error of a match that needs more memory for backtracking
// than the matcher allows: a MemoryError.
var ErrMemory = errors.New("sre: out of memory for backtracking")

// A Subject is what a pattern is matched against.
type Subject struct {
	// Text is the bytes of a bytes-like object, or the text of a str.
	Text string
	// Wide says that Text is that of a str that is not ASCII: its characters are
	// those of UTF-8 (lone surrogates allowed) and not its bytes.
	Wide bool
}

// defaultStackLimit is how many bytes a matcher may need for backtracking.
const defaultStackLimit = 2 << 30

// pollEvery is how many steps back pass between two calls of Poll.
const pollEvery = 1 << 14

// A Matcher matches patterns. It is set up with [Matcher.Reset], can then be
// asked for one match or for one after the other, and answers for the groups of
// the last match. One may be used again and again, which saves its memory, but
// not by two goroutines at a time. The zero Matcher is ready for Reset.
//
// All positions are byte offsets into the text of the subject.
type Matcher struct {
	// Poll, if not nil, is called now and then while a match takes its time. An
	// error of it ends the match.
	Poll func() error
	// StackLimit is how many bytes may be needed for backtracking; 0 is a
	// default.
	StackLimit int

	pattern *Pattern
	prog    *program
	text    string // ends where matches have to
	next    int    // where the next attempt begins
	noEmpty int    // an empty match at this position does not count; or -1
	full    bool   // a match has to reach the end
	found   bool
	start   int
	end     int

	required int // where prog.plan.required was found, at or after all attempts; or -1
	skip     int // where the leading run of the last attempt ended

	marks     []int
	marked    bool // some mark may be set
	lastIndex int
	regs      []int
	stack     []frame
	trail     []change
	fuel      int
}

// Reset makes m ready to match p against the part of subject from pos to
// endpos, which must be in order, inside the text, and not inside characters. As
// in Python, the text before pos still counts for what looks back, and the text
// from endpos on does not exist.
func (m *Matcher) Reset(p *Pattern, subject Subject, pos, endpos int) {
	m.pattern = p
	m.prog = p.forText(subject.Wide)
	m.text = subject.Text[:endpos]
	m.next = pos
	m.noEmpty = -1
	m.found = false
	m.required = -1
	m.lastIndex = 0
	m.fuel = pollEvery
	if n := 2 * p.groups; cap(m.marks) < n {
		m.marks = make([]int, n)
	} else {
		m.marks = m.marks[:n]
	}
	m.marked = true
	if n := m.prog.regs; cap(m.regs) < n {
		m.regs = make([]int, n)
	} else {
		m.regs = m.regs[:n]
	}
}

// Release lets go of the subject and the pattern, and of memory beyond what is
// usual, before m is put aside.
func (m *Matcher) Release() {
	m.pattern, m.prog, m.text, m.found = nil, nil, "", false
	if cap(m.stack) > 1<<12 {
		m.stack = nil
	}
	if cap(m.trail) > 1<<12 {
		m.trail = nil
	}
}

// Match tries to match at the position that Reset or Advance left.
func (m *Matcher) Match() (bool, error) {
	m.full = false
	return m.matchHere()
}

// FullMatch is Match, but the match has to reach the end.
func (m *Matcher) FullMatch() (bool, error) {
	m.full = true
	return m.matchHere()
}

func (m *Matcher) matchHere() (bool, error) {
	if len(m.text)-m.next < m.prog.width {
		m.found = false
		return false, nil
	}
	return m.try(m.next, false)
}

// try runs the program from pos, and if searching, wherever else it may match
// after that.
func (m *Matcher) try(pos int, searching bool) (bool, error) {
	if m.marked {
		m.clearMarks()
	}
	end, err := m.run(pos, searching)
	m.end = end
	m.found = end >= 0
	return m.found, err
}

func (m *Matcher) clearMarks() {
	for i := range m.marks {
		m.marks[i] = -1
	}
	m.lastIndex = 0
	m.marked = false
}

// Advance makes the next attempt begin where the last match ended, as findall
// and its like do: after an empty match, the next must not be empty there. It
// must come after a match.
func (m *Matcher) Advance() {
	m.noEmpty = -1
	if m.start == m.end {
		m.noEmpty = m.end
	}
	m.next = m.end
}

// Span returns where group g of the last match began and ended, or (-1, -1) if
// it took no part. Group 0 is the whole match.
func (m *Matcher) Span(g int) (start, end int) {
	switch {
	case !m.found:
		return -1, -1
	case g == 0:
		return m.start, m.end
	}
	start, end = m.marks[2*g-2], m.marks[2*g-1]
	if start < 0 || end < 0 {
		return -1, -1
	}
	return start, end
}

// LastIndex returns the last group that was closed in the last match, or 0.
func (m *Matcher) LastIndex() int {
	if !m.found {
		return 0
	}
	return m.lastIndex
}

// A Counter turns byte offsets into text that are asked for in about ascending
// order into counts of code points.
type Counter struct {
	text       string
	bytes, run int
}

// NewCounter returns a Counter for wide text.
func NewCounter(text string) Counter { return Counter{text: text} }

// Index returns the number of code points before byte offset off.
func (c *Counter) Index(off int) int {
	if off >= c.bytes {
		c.run += wtf8.Count(c.text[c.bytes:off])
	} else {
		c.run -= wtf8.Count(c.text[off:c.bytes])
	}
	c.bytes = off
	return c.run
}
