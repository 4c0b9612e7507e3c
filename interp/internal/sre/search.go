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
	p := &m.prog.plan
	pos := m.next
	last := len(m.text) - m.prog.width
	for pos <= last {
		if p.required != "" && pos > m.required {
			i := strings.Index(m.text[pos:], p.required)
			if i < 0 {
				return false, nil
			}
			m.required = pos + i
		}
		if pos = m.candidate(p, pos); pos < 0 || pos > last {
			return false, nil
		}
		if p.whole {
			if m.marked {
				m.clearMarks()
			}
			m.found, m.start, m.end = true, pos, pos+len(p.lit)
			m.lastIndex = 0
			return true, nil
		}
		m.skip = -1
		if ok, err := m.try(pos); ok || err != nil {
			return ok, err
		}
		switch p.kind {
		case planBegin:
			return false, nil
		default:
			if p.skips && m.skip > pos {
				pos = m.skip
				if !p.skipEnd {
					continue
				}
			}
			if pos >= len(m.text) {
				return false, nil
			}
			pos++
			if m.prog.wide {
				for pos < len(m.text) && wtf8.IsContinuation(m.text[pos]) {
					pos++
				}
			}
		}
		if m.fuel--; m.fuel <= 0 {
			if err := m.poll(); err != nil {
				return false, err
			}
		}
	}
	return false, nil
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
		var i int
		if len(p.lit) == 1 {
			i = strings.IndexByte(text[pos:], p.lit[0])
		} else {
			i = strings.Index(text[pos:], p.lit)
		}
		if i < 0 {
			return -1
		}
		return pos + i
	case planTable:
		tab := p.tab
		rest := text[pos:]
		for i := 0; i < len(rest); i++ {
			if tab[rest[i]] {
				return pos + i
			}
		}
		if p.eof {
			return len(text)
		}
		return -1
	case planLed:
		for from := pos; ; {
			i := strings.Index(text[from:], p.lit)
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
