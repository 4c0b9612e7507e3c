package traceback

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gopy-lang/gopy/interp/syntax"
)

// span is what a frame executes, within its dedented lines.
type span struct {
	lines      [][]rune
	start, end int // characters in the first and the last line
	anchors    *anchors
	primary    rune
	// The same as start, end and the anchors' columns, as columns of a terminal.
	startCol, endCol, leftCol, rightCol int
}

// lines is the source of a frame with carets under what it executes. Of many
// lines only the first, the last and those with an operator are shown.
func (f *formatter) lines(fr *frame, dedented string) string {
	original := splitLines(fr.source)
	all := splitLines(dedented)
	n := fr.endLine - fr.line
	if n < 0 || n >= len(original) || len(all) == 0 {
		return ""
	}
	if len(all) > n+1 {
		all = all[:n+1]
	}
	first := original[0]
	s := &span{primary: '^'}
	for _, l := range all {
		s.lines = append(s.lines, []rune(l))
	}
	removed := charOffset(first, len(first)) - len(s.lines[0])
	s.start = max(0, charOffset(first, fr.col)-removed)
	s.end = max(0, charOffset(original[n], fr.endCol)-removed)
	last := s.lines[len(s.lines)-1]
	s.startCol, s.endCol = displayWidth(s.lines[0], s.start), displayWidth(last, s.end)
	segment := []rune(strings.Join(all, "\n"))
	from, to := min(s.start, len(segment)), len(segment)-(len(last)-s.end)
	s.anchors = findAnchors(string(segment[from:max(from, min(to, len(segment)))]))
	if !s.show(all) {
		return f.plainLines(s)
	}
	if a := s.anchors; a != nil {
		s.primary = '~'
		left, right := a.leftCol, a.rightCol
		if a.leftLine == 0 {
			left += s.start
		}
		if a.rightLine == 0 {
			right += s.start
		}
		s.leftCol = displayWidth(s.lines[a.leftLine], left)
		s.rightCol = displayWidth(s.lines[a.rightLine], right)
	}
	return f.significant(s, func(i int) string { return f.lineWithCarets(s, i) })
}

func (f *formatter) plainLines(s *span) string {
	return f.significant(s, func(i int) string { return string(s.lines[i]) + "\n" })
}

// significant puts the lines worth showing together.
func (f *formatter) significant(s *span, show func(i int) string) string {
	n := len(s.lines)
	keep := []int{0, n - 1}
	if a := s.anchors; a != nil {
		for d := -1; d <= 1; d++ {
			keep = append(keep, a.leftLine+d, a.rightLine+d)
		}
	}
	slices.Sort(keep)
	keep = slices.Compact(keep)
	keep = slices.DeleteFunc(keep, func(i int) bool { return i < 0 || i >= n })
	var b strings.Builder
	for k, i := range keep {
		if k > 0 {
			switch skipped := i - keep[k-1] - 1; {
			case skipped == 1:
				b.WriteString(show(i - 1))
			case skipped > 1:
				fmt.Fprintf(&b, "...<%d lines>...\n", skipped)
			}
		}
		b.WriteString(show(i))
	}
	return indent(dedent(b.String()), "    ")
}

// show tells whether carets say more than the line alone: not where they would
// cover all of it, nor under a plain call that is returned or assigned.
func (s *span) show(all []string) bool {
	if tree, err := syntax.Parse([]byte(strings.Join(all, "\n")), syntax.Options{Mode: syntax.ModeExec, Filename: "<unknown>"}); err == nil {
		body := tree.(*syntax.Module).Body
		if len(body) == 0 {
			return false
		}
		var call *syntax.Call
		switch st := body[0].(type) {
		case *syntax.Return:
			if c, ok := st.Value.(*syntax.Call); ok {
				if _, ok := c.Func.(*syntax.Name); ok {
					call = c
				}
			}
		case *syntax.Assign:
			if c, ok := st.Value.(*syntax.Call); ok && len(st.Targets) == 1 {
				if _, ok := st.Targets[0].(*syntax.Name); ok {
					call = c
				}
			}
		}
		if call != nil && call.Lineno == 1 && int(call.EndLineno) == len(all) && int(call.ColOffset) == s.start && int(call.EndColOffset) == s.end {
			return false
		}
	}
	if s.anchors != nil {
		return true
	}
	first, last := s.lines[0], s.lines[len(s.lines)-1]
	return trim(string(first[:min(s.start, len(first))])) != "" || trim(string(last[min(s.end, len(last)):])) != ""
}

// caretAt returns the character under column col of line i.
func (s *span) caretAt(i, col, spaces int) rune {
	switch a := s.anchors; {
	case col < spaces || i == 0 && col < s.startCol:
		return ' '
	case a != nil && (i > a.leftLine || i == a.leftLine && col >= s.leftCol) && (i < a.rightLine || i == a.rightLine && col < s.rightCol):
		return '^'
	}
	return s.primary
}

// lineWithCarets is a line and the carets under it.
func (f *formatter) lineWithCarets(s *span, i int) string {
	line := s.lines[i]
	spaces := 0
	for spaces < len(line) && isSpace(line[spaces]) {
		spaces++
	}
	n := displayWidth(line, len(line))
	if i == len(s.lines)-1 {
		n = s.endCol
	}
	carets := make([]rune, max(n, 0))
	for col := range carets {
		carets[col] = s.caretAt(i, col, spaces)
	}
	if f.theme.reset == "" {
		return string(line) + "\n" + string(carets) + "\n"
	}
	return f.coloredLine(line, carets)
}

// coloredLine colours the parts of a line and its carets that belong together.
func (f *formatter) coloredLine(line, carets []rune) string {
	line = append(slices.Clone(line), '\n')
	var above, below strings.Builder
	for from := 0; from < max(len(line), len(carets)); {
		at := func(i int) rune {
			if i < len(carets) {
				return carets[i]
			}
			return 0
		}
		to := from + 1
		for to < max(len(line), len(carets)) && at(to) == at(from) {
			to++
		}
		color, reset := "", f.theme.reset
		switch at(from) {
		case '^':
			color = f.theme.highlight
		case '~':
			color = f.theme.span
		default:
			reset = ""
		}
		part := func(b *strings.Builder, text []rune) {
			b.WriteString(color)
			b.WriteString(string(text[min(from, len(text)):min(to, len(text))]))
			b.WriteString(reset)
		}
		part(&above, line)
		part(&below, carets)
		from = to
	}
	return above.String() + below.String() + "\n"
}
