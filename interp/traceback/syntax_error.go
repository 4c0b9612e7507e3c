package traceback

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// syntaxReport is what a SyntaxError says.
type syntaxReport struct {
	filename  string // "" when there is none
	hasFile   bool
	line      string // "" when there is none
	endLine   string
	text      string
	hasText   bool
	offset    int
	hasOffset bool // offset is an int
	noOffset  bool // offset is None
	endOffset int
	hasEnd    bool
	msg       string
}

func (c *collector) readSyntax(exc *object.BaseException) *syntaxReport {
	v := exc.Value()
	s := &syntaxReport{}
	str := func(name string) (string, bool) {
		x := c.attribute(v, name)
		if x.IsNoneOrAbsent() {
			return "", false
		}
		return c.safeStr(x, name), true
	}
	number := func(name string) (n int, isInt, isNone bool) {
		x := c.attribute(v, name)
		if x.IsNoneOrAbsent() {
			return 0, false, true
		}
		if !x.IsInt() {
			return 0, false, false
		}
		n, err := object.IndexInt(c.t, x, nil)
		return n, err == nil, false
	}
	s.filename, s.hasFile = str("filename")
	s.line, _ = str("lineno")
	s.endLine, _ = str("end_lineno")
	s.msg, _ = str("msg")
	if x := c.attribute(v, "text"); x.P != nil && x.IsStr() {
		s.text, s.hasText = x.Str().String(), true
	}
	s.offset, s.hasOffset, s.noOffset = number("offset")
	s.endOffset, s.hasEnd, _ = number("end_offset")
	if s.hasText {
		c.keywordTypo(s, c.attribute(v, "_metadata"))
	}
	return s
}

// syntaxError is the place of a SyntaxError with its text, and the message.
func (f *formatter) syntaxError(typeName string, s *syntaxReport) string {
	th := f.theme
	var b strings.Builder
	suffix := ""
	if s.line != "" {
		name := s.filename
		if name == "" {
			name = "<string>"
		}
		b.WriteString("  File " + th.filename + "\"" + name + "\"" + th.reset + ", line " + th.line + s.line + th.reset + "\n")
	} else if s.hasFile {
		suffix = " (" + s.filename + ")"
	}
	if s.hasText {
		f.syntaxText(&b, s)
	}
	msg := s.msg
	if msg == "" {
		msg = "<no detail available>"
	}
	b.WriteString(th.typeName + typeName + th.reset + ": " + th.message + msg + th.reset + suffix + "\n")
	return b.String()
}

// syntaxText is the line of a SyntaxError, with carets where it says.
func (f *formatter) syntaxText(b *strings.Builder, s *syntaxReport) {
	text := []rune(s.text)
	right := []rune(strings.TrimRight(s.text, "\n"))
	left := []rune(strings.TrimLeft(string(right), " \n\f"))
	spaces := len(right) - len(left)
	if !s.hasOffset {
		if s.noOffset {
			b.WriteString("    " + string(left) + "\n")
		}
		return
	}
	offset := s.offset
	end := len(right) + 1
	if s.line == s.endLine {
		end = offset
		if s.hasEnd && s.endOffset != 0 {
			end = s.endOffset
		}
	}
	if len(text) > 0 && offset > len(text) {
		offset = len(right) + 1
	}
	if len(text) > 0 && end > len(text) {
		end = len(right) + 1
	}
	if offset >= end || end < 0 {
		end = offset + 1
	}
	from, to := offset-1-spaces, end-1-spaces
	if from < 0 {
		b.WriteString("    " + string(left) + "\n")
		return
	}
	// Tabs and the like are kept, so that the carets stand right.
	var space []rune
	for _, r := range left[:min(from, len(left))] {
		if !isSpace(r) {
			r = ' '
		}
		space = append(space, r)
	}
	line, carets := string(left), strings.Repeat("^", to-from)
	if th := f.theme; th.reset != "" {
		i, j := min(from, len(left)), min(max(to, from), len(left))
		line = string(left[:i]) + th.highlight + string(left[i:j]) + th.reset + string(left[j:])
		carets = th.highlight + carets + th.reset
	}
	b.WriteString("    " + line + "\n    " + string(space) + carets + "\n")
}
