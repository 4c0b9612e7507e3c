package syntax

// This file turns text into tokens. The scanner reads line by line, as
// CPython's tokenizer does, since the place that many errors report is the
// place up to which the tokenizer had read: cur, lineno, lineStart and inp (the
// end of the current line) are kept exactly. A character is one byte; -1 (eof)
// stands for the end of the input or for a failure to read on.

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

const (
	eof             = -1
	tabSize         = 8
	maxIndent       = 100
	maxParens       = 200
	maxStringNest   = 150
	maxExprNesting  = 3
	noOffset        = -1
	noSurroundDepth = -1
)

// doneState says why the scanner stopped.
type doneState uint8

const (
	doneOK doneState = iota
	doneEOF
	doneError // err is set
	doneDedent
	doneTabSpace
	doneTooDeep
	doneLineCont
)

// paren is an open bracket.
type paren struct {
	char   byte
	lineno int32
	col    int32
}

// stringMode is the state inside one f-string or t-string.
type stringMode struct {
	inString     bool // between expressions, not inside one
	isTemplate   bool
	raw          bool
	quote        byte
	quoteSize    int
	start        int // where the literal begins
	lineStart    int // where its first line begins
	lineno       int32
	depth        int // open brackets inside the literal
	exprDepth    int // value of depth outside the innermost expression, -1 outside all
	exprStart    int // where the text of the last expression begins
	exprEnd      int // where it ends, or noOffset
	inFormatSpec bool
	inDebug      bool
}

func (m *stringMode) insideExpr() bool { return m.exprDepth >= 0 }

func (m *stringMode) insideExprAtTop() bool { return m.depth-m.exprDepth == 1 }

func (m *stringMode) prefix() byte {
	if m.isTemplate {
		return 't'
	}
	return 'f'
}

type scanner struct {
	src            []byte
	filename       string
	cur            int   // the next character
	inp            int   // end of the current line
	start          int   // start of the current token, or noOffset
	buf            int   // start of the text that errors show
	lineStart      int   // start of the current line
	lineno         int32 // of the current line
	multiLineStart int   // start of the line in which the current string began
	firstLineno    int32 // and its number
	nul            int   // offset of the first NUL, or noOffset
	done           doneState
	openString     bool // the error is that the input ends in a string
	err            error
	atBOL          bool
	pendin         int
	level          int
	indent         int
	indents        [maxIndent]int32
	altIndents     [maxIndent]int32
	parens         []paren
	modes          []stringMode
	metas          []string
	extra          bool // produce COMMENT and NL too, and be lenient
	typeComments   bool
	commentNewline bool
	warn           func(s *scanner, msg string) error
	warnFailed     bool // err comes from warn
}

func (s *scanner) init(src []byte, filename string) {
	s.src, s.filename = src, filename
	s.start = noOffset
	s.nul = bytes.IndexByte(src, 0)
	s.atBOL = true
	s.modes = append(s.modes[:0], stringMode{exprDepth: noSurroundDepth, exprEnd: noOffset})
}

func (s *scanner) mode() *stringMode { return &s.modes[len(s.modes)-1] }

func (s *scanner) insideString() bool { return len(s.modes) > 1 }

func (s *scanner) nextc() int {
	if s.cur < s.inp {
		c := s.src[s.cur]
		s.cur++
		return int(c)
	}
	if s.done != doneOK || !s.nextLine() {
		return eof
	}
	c := s.src[s.cur]
	s.cur++
	return int(c)
}

func (s *scanner) backup(c int) {
	if c != eof {
		s.cur--
	}
}

func (s *scanner) nextLine() bool {
	if s.cur >= len(s.src) {
		s.done = doneEOF
		return false
	}
	if s.start < 0 {
		s.buf = s.cur
	}
	s.lineStart = s.cur
	s.lineno++
	if i := bytes.IndexByte(s.src[s.cur:], '\n'); i >= 0 {
		s.inp = s.cur + i + 1
	} else {
		s.inp = len(s.src)
	}
	if s.nul >= 0 && s.nul < s.inp {
		s.syntaxError("source code cannot contain null bytes")
		s.cur = s.inp
		return false
	}
	return true
}

// syntaxError reports an error at the current character.
func (s *scanner) syntaxError(format string, args ...any) Kind {
	return s.errorRange(-1, -1, format, args...)
}

// errorRange reports an error from col to endCol of the current line; CPython
// takes byte columns for that, without conversion.
func (s *scanner) errorRange(col, endCol int, format string, args ...any) Kind {
	if s.done == doneError {
		return ERRORTOKEN
	}
	line := s.src[s.lineStart:]
	if col < 0 {
		col = utf8.RuneCount(line[:s.cur-s.lineStart])
	}
	if endCol < 0 {
		endCol = col
	}
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	s.err = &SyntaxError{
		Msg: fmt.Sprintf(format, args...), Filename: s.filename, Text: string(line), HasText: true,
		Lineno: int(s.lineno), Offset: col, EndLineno: int(s.lineno), EndOffset: endCol,
	}
	s.done = doneError
	return ERRORTOKEN
}

func (s *scanner) indentError() Kind {
	s.done = doneTabSpace
	s.cur = s.inp
	return ERRORTOKEN
}

// warning reports msg. False means that it became an error: asError, or what the
// receiver of the warning returned.
func (s *scanner) warning(msg, asError string) bool {
	if s.warn == nil {
		return true
	}
	err := s.warn(s, msg)
	if err == nil {
		return true
	}
	s.warnFailed = true
	if err == ErrWarningIsError {
		s.syntaxError("%s", asError)
	} else {
		s.err = err
		s.done = doneError
	}
	return false
}

// set fills t in with a token that has no text.
func (s *scanner) set(t *token, k Kind) {
	t.kind, t.level = k, uint8(s.level)
	t.start, t.end = int32(s.cur), int32(s.cur)
	t.lineno, t.endLineno = s.lineno, s.lineno
	t.col, t.endCol = -1, -1
}

// setText fills t in with the text from start to end.  It ends, as positions
// go, where the scanner stands: behind the second brace of "{{", say.
func (s *scanner) setText(t *token, k Kind, start, end int) {
	t.kind, t.level = k, uint8(s.level)
	t.start, t.end = int32(start), int32(end)
	t.lineno, t.endLineno = s.lineno, s.lineno
	t.col, t.endCol = int32(start-s.lineStart), int32(s.cur-s.lineStart)
}

// setString is setText for a literal that may have begun on an earlier line.
func (s *scanner) setString(t *token, k Kind, start, end int) {
	s.setText(t, k, start, end)
	t.lineno = s.firstLineno
	t.col = int32(start - s.multiLineStart)
}

// next reads a token.
func (s *scanner) next(t *token) {
	t.meta = 0
	m := &s.modes[len(s.modes)-1]
	if m.inString {
		s.scanMiddle(t, m)
	} else {
		s.scan(t, m)
	}
}

func (s *scanner) continuationLine() bool {
	c := s.nextc()
	if c == '\r' {
		c = s.nextc()
	}
	if c != '\n' {
		s.done = doneLineCont
		return false
	}
	c = s.nextc()
	if c == eof {
		s.done = doneEOF
		s.cur = s.inp
		return false
	}
	s.backup(c)
	return true
}

// indentation reads the white space at the beginning of a line and sets pendin;
// blank says that the line holds nothing else. ok is false for an ERRORTOKEN.
func (s *scanner) indentation() (blank, ok bool) {
	s.atBOL = false
	col, altcol, contCol := int32(0), int32(0), int32(0)
	var c int
loop:
	for {
		c = s.nextc()
		switch c {
		case ' ':
			col++
			altcol++
		case '\t':
			col = (col/tabSize + 1) * tabSize
			altcol++
		case '\f':
			col, altcol = 0, 0
		case '\\':
			// The first backslash decides how far the line is indented.
			if contCol == 0 {
				contCol = col
			}
			if !s.continuationLine() {
				return false, false
			}
		default:
			break loop
		}
	}
	s.backup(c)
	if c == '#' || c == '\n' || c == '\r' {
		return true, true
	}
	if s.level != 0 {
		return false, true
	}
	if contCol != 0 {
		col, altcol = contCol, contCol
	}
	switch top := s.indents[s.indent]; {
	case col == top:
		if altcol != s.altIndents[s.indent] {
			s.indentError()
			return false, false
		}
	case col > top:
		if s.indent+1 >= maxIndent {
			s.done = doneTooDeep
			s.cur = s.inp
			return false, false
		}
		if altcol <= s.altIndents[s.indent] {
			s.indentError()
			return false, false
		}
		s.pendin++
		s.indent++
		s.indents[s.indent], s.altIndents[s.indent] = col, altcol
	default:
		for s.indent > 0 && col < s.indents[s.indent] {
			s.pendin--
			s.indent--
		}
		if col != s.indents[s.indent] {
			s.done = doneDedent
			s.cur = s.inp
			return false, false
		}
		if altcol != s.altIndents[s.indent] {
			s.indentError()
			return false, false
		}
	}
	return false, true
}

// scan reads a token outside literals.
func (s *scanner) scan(t *token, m *stringMode) {
nextline:
	s.start = noOffset
	blank := false
	if s.atBOL {
		var ok bool
		if blank, ok = s.indentation(); !ok {
			s.set(t, ERRORTOKEN)
			return
		}
	}
	s.start = s.cur
	if s.pendin != 0 {
		if s.pendin < 0 {
			s.pendin++
			s.set(t, DEDENT)
		} else {
			s.pendin--
			s.set(t, INDENT)
		}
		return
	}
	// The line has to be there before the token starts: buf depends on it.
	s.backup(s.nextc())
again:
	s.start = noOffset
	c := s.nextc()
	for c == ' ' || c == '\t' || c == '\f' {
		c = s.nextc()
	}
	s.start = s.cur - 1
	if c == eof {
		s.start = s.cur
	}
	if c == '#' {
		if i := bytes.IndexByte(s.src[s.cur:s.inp], '\n'); i >= 0 {
			s.cur += i
		} else {
			s.cur = s.inp
		}
		if s.typeComments && s.typeComment(t, blank) {
			return
		}
		if s.extra {
			if i := bytes.IndexByte(s.src[s.start:s.cur], '\r'); i >= 0 {
				s.cur = s.start + i
			}
			s.setText(t, COMMENT, s.start, s.cur)
			s.commentNewline = blank
			return
		}
		c = s.nextc()
	}
	if c == eof {
		if s.level == 0 && s.done == doneEOF {
			s.set(t, ENDMARKER)
		} else {
			s.set(t, ERRORTOKEN)
		}
		return
	}
	if charClass[c]&classIdentStart != 0 {
		s.scanName(t, c)
		return
	}
	if c == '\r' {
		// There is always a newline behind it; see translateNewlines and
		// Tokenizer.
		c = s.nextc()
	}
	switch c {
	case '\n':
		s.atBOL = true
		if blank || s.level > 0 {
			if s.extra {
				s.commentNewline = false
				s.setText(t, NL, s.start, s.cur)
				return
			}
			goto nextline
		}
		if s.commentNewline && s.extra {
			s.commentNewline = false
			s.setText(t, NL, s.start, s.cur)
			return
		}
		s.setText(t, NEWLINE, s.start, s.cur-1)
		return
	case '.':
		c = s.nextc()
		if isDigit(c) {
			s.scanFraction(t, c)
			return
		}
		if c == '.' {
			if c = s.nextc(); c == '.' {
				s.setText(t, ELLIPSIS, s.start, s.cur)
				return
			}
			s.backup(c)
			c = '.'
		}
		s.backup(c)
		s.setText(t, DOT, s.start, s.cur)
		return
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		s.scanNumber(t, c)
		return
	case '"', '\'':
		s.scanString(t, c)
		return
	case '\\':
		if !s.continuationLine() {
			s.set(t, ERRORTOKEN)
			return
		}
		goto again
	}
	s.scanOperator(t, m, c)
}

// typeComment makes a TYPE_COMMENT or TYPE_IGNORE of the comment from start to
// cur, if it is one.
func (s *scanner) typeComment(t *token, blank bool) bool {
	p := s.start
	for _, want := range []byte("# type: ") {
		if want == ' ' {
			for p < s.cur && (s.src[p] == ' ' || s.src[p] == '\t') {
				p++
			}
		} else if p < s.cur && s.src[p] == want {
			p++
		} else {
			return false
		}
	}
	rest := s.src[p:s.cur]
	const ignore = "ignore"
	if bytes.HasPrefix(rest, []byte(ignore)) &&
		(len(rest) == len(ignore) || charClass[rest[len(ignore)]]&classIdent == 0 || rest[len(ignore)] == '_') {
		if blank {
			// Nothing else is on the line; its newline belongs to the tag.
			s.nextc()
			s.atBOL = true
		}
		s.setText(t, TYPE_IGNORE, p+len(ignore), s.cur)
		return true
	}
	s.setText(t, TYPE_COMMENT, p, s.cur)
	return true
}

// scanName reads an identifier, a keyword, or a literal with a prefix.
func (s *scanner) scanName(t *token, c int) {
	src, i := s.src, s.cur
	high := byte(c)
	for i < s.inp && charClass[src[i]]&classIdent != 0 {
		high |= src[i]
		i++
	}
	s.cur = i
	if i == len(src) {
		s.nextc() // notes the end of the input
	}
	if i < s.inp && (src[i] == '"' || src[i] == '\'') {
		if bits, ok := stringPrefix(src[s.start:i]); ok {
			s.cur++
			if a, b := bits.conflict(); a != 0 {
				s.set(t, s.errorRange(s.start+1-s.lineStart, s.cur-s.lineStart,
					"'%c' and '%c' prefixes are incompatible", a, b))
				return
			}
			if bits&(prefixF|prefixT) != 0 {
				s.scanStringStart(t, int(src[i]), bits)
			} else {
				s.scanString(t, int(src[i]))
			}
			return
		}
	}
	if high >= utf8.RuneSelf && !s.verifyIdentifier() {
		s.set(t, ERRORTOKEN)
		return
	}
	k := NAME
	if n := i - s.start; n <= 8 && n >= 2 {
		k = keywordKind(src[s.start:i])
	}
	s.setText(t, k, s.start, s.cur)
}

// verifyIdentifier checks the characters from start to cur.
func (s *scanner) verifyIdentifier() bool {
	if s.extra {
		return true
	}
	for i := s.start; i < s.cur; {
		r, n := utf8.DecodeRune(s.src[i:s.cur])
		if i == s.start && isIdentifierStart(r) || i > s.start && isIdentifierContinue(r) {
			i += n
			continue
		}
		s.cur = i + n
		if isPrintable(r) {
			s.syntaxError("invalid character '%c' (U+%04X)", r, r)
		} else {
			s.syntaxError("invalid non-printable character U+%04X", r)
		}
		return false
	}
	return true
}

// scanOperator reads an operator or a bracket that begins with c.
func (s *scanner) scanOperator(t *token, m *stringMode, c int) {
	inString := s.insideString()
	if inString && m.insideExpr() && (c == ':' || c == '}' || c == '!' || c == '{') {
		if s.endOfExpression(t, m, c) {
			return
		}
	}
	c2 := s.nextc()
	if k := twoChars(c, c2); k != OP {
		c3 := s.nextc()
		if k3 := threeChars(c, c2, c3); k3 != OP {
			k = k3
		} else {
			s.backup(c3)
		}
		s.setText(t, k, s.start, s.cur)
		return
	}
	s.backup(c2)
	switch c {
	case '(', '[', '{':
		if s.level >= maxParens {
			s.set(t, s.syntaxError("too many nested parentheses"))
			return
		}
		s.parens = append(s.parens[:s.level], paren{byte(c), s.lineno, int32(s.start - s.lineStart)})
		s.level++
		if inString {
			m.depth++
		}
	case ')', ']', '}':
		if inString && m.depth == 0 && c == '}' {
			s.set(t, s.syntaxError("%c-string: single '}' is not allowed", m.prefix()))
			return
		}
		if !s.extra && s.level == 0 {
			s.set(t, s.syntaxError("unmatched '%c'", c))
			return
		}
		if s.level > 0 {
			s.level--
			open := s.parens[s.level]
			if !s.extra && open.char != opening(c) {
				s.set(t, s.mismatch(m, c, open))
				return
			}
		}
		if inString {
			m.depth--
			if m.depth < 0 {
				s.set(t, s.syntaxError("%c-string: unmatched '%c'", m.prefix(), c))
				return
			}
			if c == '}' && m.depth == m.exprDepth {
				m.exprDepth--
				m.inString = true
				m.inFormatSpec = false
				m.inDebug = false
			}
		}
	}
	if c < ' ' || c == 0x7f {
		s.set(t, s.syntaxError("invalid non-printable character U+%04X", c))
		return
	}
	if c == '=' && m.insideExprAtTop() {
		m.inDebug = true
	}
	k := oneChar[c]
	if k == 0 {
		k = OP
	}
	s.setText(t, k, s.start, s.cur)
}

func opening(c int) byte {
	switch c {
	case ')':
		return '('
	case ']':
		return '['
	}
	return '{'
}

// mismatch reports that c closes what open opened.
func (s *scanner) mismatch(m *stringMode, c int, open paren) Kind {
	if s.insideString() && open.char == '{' && m.depth-1 == m.exprDepth {
		// The bracket belongs to the literal, not to the expression in it.
		return s.syntaxError("%c-string: unmatched '%c'", m.prefix(), c)
	}
	if open.lineno != s.lineno {
		return s.syntaxError("closing parenthesis '%c' does not match opening parenthesis '%c' on line %d",
			c, open.char, open.lineno)
	}
	return s.syntaxError("closing parenthesis '%c' does not match opening parenthesis '%c'", c, open.char)
}
