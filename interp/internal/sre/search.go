package sre

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/internal/wtf8"
)

// Search finds the first match from the position that Reset or Advance left.
//
// A program is tried only where its plan says that it may match. Two further
// tricks keep searches linear that would be quadratic otherwise: a search ends
// when a literal that every match has does not come any more, and after a failed
// attempt that began with a run of some set without upper bound (the ".*" in
// ".*foo") no attempt is made inside that run, since what follows the run has
// been tried at every place that it could reach from there.
func (m *Matcher) Search() (bool, error) {
	m.full = false
	m.found = false
	pos := m.place(m.next)
	if pos < 0 {
		return false, nil
	}
	if p := &m.prog.plan; p.whole {
		if m.marked {
			m.clearMarks()
		}
		m.found, m.start, m.end = true, pos, pos+len(p.lit)
		return true, nil
	}
	return m.try(pos, true)
}

// place returns the first position from pos on where a search should try the
// program, or -1.
func (m *Matcher) place(pos int) int {
	p := &m.prog.plan
	last := len(m.text) - m.prog.width
	if pos > last {
		return -1
	}
	if p.required != "" && pos > m.required {
		i := p.findRequired.index(m.text[pos:], p.required)
		if i < 0 {
			return -1
		}
		m.required = pos + i
	}
	m.skip = -1
	if p.kind == planAny {
		return pos
	}
	if pos = m.candidate(p, pos); pos > last {
		return -1
	}
	return pos
}

// placeAfter is place after an attempt at pos has failed.
func (m *Matcher) placeAfter(pos int) int {
	p := &m.prog.plan
	if p.kind == planBegin {
		return -1
	}
	if p.skips && m.skip > pos {
		pos = m.skip
		if !p.skipEnd {
			return m.place(pos)
		}
	}
	if pos >= len(m.text) {
		return -1
	}
	pos++
	if m.prog.wide {
		for pos < len(m.text) && wtf8.IsContinuation(m.text[pos]) {
			pos++
		}
	}
	return m.place(pos)
}

// candidate returns the first position from pos on where the program may match,
// or -1.
func (m *Matcher) candidate(p *plan, pos int) int {
	text := m.text
	switch p.kind {
	case planNever:
		return -1
	case planBegin:
		if pos > 0 {
			return -1
		}
	case planLines:
		if pos == 0 || text[pos-1] == '\n' {
			return pos
		}
		i := strings.IndexByte(text[pos:], '\n')
		if i < 0 {
			return -1
		}
		return pos + i + 1
	case planPrefix:
		i := p.find.index(text[pos:], p.lit)
		if i < 0 {
			return -1
		}
		return pos + i
	case planTable:
		tab := p.tab
		rest := text[pos:]
		for i := 0; i < len(rest); i++ {
			if !tab[rest[i]] {
				continue
			}
			if p.before == nil || p.before.allows(text, pos+i) {
				return pos + i
			}
		}
		if p.eof {
			return len(text)
		}
		return -1
	case planHeads:
		heads := p.heads
		rest := text[pos:]
		i := 0
		for ; i < len(rest)-2; i++ {
			if some := heads[0][rest[i]]; some != 0 && some&heads[1][rest[i+1]]&heads[2][rest[i+2]] != 0 {
				if p.before == nil || p.before.allows(text, pos+i) {
					return pos + i
				}
			}
		}
		for ; i < len(rest); i++ {
			if heads[0][rest[i]] != 0 {
				return pos + i
			}
		}
		return -1
	case planLed:
		for from := pos; ; {
			i := p.find.index(text[from:], p.lit)
			if i < 0 {
				return -1
			}
			at := from + i
			start := at
			for start > pos && p.tab[text[start-1]] {
				start--
			}
			if at > start || p.min == 0 {
				return start
			}
			from = at + 1
		}
	}
	return pos
}

// poll calls Poll when it is time.
func (m *Matcher) poll() error {
	m.fuel = pollEvery
	if m.Poll == nil {
		return nil
	}
	return m.Poll()
}
