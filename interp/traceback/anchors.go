package traceback

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/syntax"
)

// anchors are the operator of a binary operation, or the brackets of a
// subscript or a call, by line and character in the segment.
type anchors struct {
	leftLine, leftCol, rightLine, rightCol int
}

// segment is the source of one expression, where anchors are looked for.
type segment struct{ lines [][]rune }

// findAnchors returns the anchors of an expression; nil for other kinds.
func findAnchors(text string) *anchors {
	// In parentheses an expression may have several lines. That moves its
	// lines by one.
	tree, err := syntax.Parse([]byte("(\n"+text+"\n)"), syntax.Options{Mode: syntax.ModeExec, Filename: "<unknown>"})
	if err != nil {
		return nil
	}
	body := tree.(*syntax.Module).Body
	if len(body) != 1 {
		return nil
	}
	st, ok := body[0].(*syntax.ExprStmt)
	if !ok {
		return nil
	}
	var s segment
	for _, l := range splitLines(text) {
		s.lines = append(s.lines, []rune(l))
	}
	switch e := st.Value.(type) {
	case *syntax.BinOp:
		return s.operator(e)
	case *syntax.Subscript:
		return s.brackets(e.Value.Span(), &e.Pos, '[')
	case *syntax.Call:
		return s.brackets(e.Func.Span(), &e.Pos, '(')
	}
	return nil
}

// char turns a line and a byte column of the parsed text into those of the segment.
func (s *segment) char(line, byteCol int32) (int, int, bool) {
	i := int(line) - 2
	if i < 0 || i >= len(s.lines) {
		return 0, 0, false
	}
	return i, charOffset(string(s.lines[i]), int(byteCol)), true
}

// valid moves on from behind the end of a line to the next character.
func (s *segment) valid(line, col int) (int, int, bool) {
	for line < len(s.lines) && col >= len(s.lines[line]) {
		line, col = line+1, 0
	}
	return line, col, line < len(s.lines)
}

// find moves on to the next character that stop accepts, passing comments and
// line continuations.
func (s *segment) find(line, col int, stop func(r rune) bool) (int, int, bool) {
	for {
		r := s.lines[line][col]
		switch {
		case r == '\\' || r == '#':
			line, col = line+1, 0
		case stop(r):
			return line, col, true
		default:
			col++
		}
		var ok bool
		if line, col, ok = s.valid(line, col); !ok {
			return 0, 0, false
		}
	}
}

// after returns the first character behind an expression that stop accepts.
func (s *segment) after(p *syntax.Pos, stop func(r rune) bool) (int, int, bool) {
	line, col, ok := s.char(p.EndLineno, p.EndColOffset)
	if ok {
		line, col, ok = s.valid(line, col)
	}
	if !ok {
		return 0, 0, false
	}
	return s.find(line, col, stop)
}

// operator finds the one or two characters of the operator between the operands.
func (s *segment) operator(e *syntax.BinOp) *anchors {
	line, col, ok := s.after(e.Left.Span(), func(r rune) bool { return !isSpace(r) && r != ')' })
	if !ok {
		return nil
	}
	right := e.Right.Span()
	rightLine, rightCol, ok := s.char(right.Lineno, right.ColOffset)
	if !ok {
		return nil
	}
	end := col + 1
	if end < len(s.lines[line]) && (rightLine > line || end < rightCol) {
		if r := s.lines[line][end]; !isSpace(r) && !strings.ContainsRune("\\#", r) {
			end++
		}
	}
	return &anchors{line, col, line, end}
}

// brackets finds the bracket that opens behind an expression; it closes at the
// end of the whole.
func (s *segment) brackets(before, whole *syntax.Pos, open rune) *anchors {
	line, col, ok := s.after(before, func(r rune) bool { return r == open })
	if !ok {
		return nil
	}
	endLine, endCol, ok := s.char(whole.EndLineno, whole.EndColOffset)
	if !ok {
		return nil
	}
	return &anchors{line, col, endLine, endCol}
}
