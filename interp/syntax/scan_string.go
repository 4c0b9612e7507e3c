package syntax

// This file scans string literals, f-strings and t-strings.

import (
	"bytes"
	"strings"
)

// prefixBits are the letters before a quote.
type prefixBits uint8

const (
	prefixB prefixBits = 1 << iota
	prefixU
	prefixR
	prefixF
	prefixT
)

// stringPrefix reads the letters before a quote; ok is false if they are not a
// prefix at all.
func stringPrefix(text []byte) (bits prefixBits, ok bool) {
	for _, c := range text {
		var bit prefixBits
		switch c {
		case 'b', 'B':
			bit = prefixB
		case 'u', 'U':
			bit = prefixU
		case 'r', 'R':
			bit = prefixR
		case 'f', 'F':
			bit = prefixF
		case 't', 'T':
			bit = prefixT
		default:
			return 0, false
		}
		if bits&bit != 0 {
			return 0, false
		}
		bits |= bit
	}
	return bits, true
}

// conflict gives two letters that cannot stand together, or zeros.
func (b prefixBits) conflict() (x, y byte) {
	switch {
	case b&(prefixU|prefixB) == prefixU|prefixB:
		return 'u', 'b'
	case b&(prefixU|prefixR) == prefixU|prefixR:
		return 'u', 'r'
	case b&(prefixU|prefixF) == prefixU|prefixF:
		return 'u', 'f'
	case b&(prefixU|prefixT) == prefixU|prefixT:
		return 'u', 't'
	case b&(prefixB|prefixF) == prefixB|prefixF:
		return 'b', 'f'
	case b&(prefixB|prefixT) == prefixB|prefixT:
		return 'b', 't'
	case b&(prefixF|prefixT) == prefixF|prefixT:
		return 'f', 't'
	}
	return 0, 0
}

// scanString reads a literal whose opening quote is behind cur.
func (s *scanner) scanString(t *token, quote int) {
	s.firstLineno = s.lineno
	s.multiLineStart = s.lineStart
	quoteSize, endSize := 1, 0
	c := s.nextc()
	if c == quote {
		if c = s.nextc(); c == quote {
			quoteSize = 3
		} else {
			endSize = 1 // the empty string
		}
	}
	if c != quote {
		s.backup(c)
	}
	escapedQuote := false
	for endSize != quoteSize {
		// Most characters are neither quote, backslash nor newline.
		i := s.cur
		for i < s.inp {
			if b := s.src[i]; b == byte(quote) || b == '\\' || b == '\n' {
				break
			}
			i++
		}
		if i > s.cur {
			s.cur = i
			endSize = 0
		}
		c = s.nextc()
		if s.done == doneError {
			s.set(t, ERRORTOKEN)
			return
		}
		if c == eof || quoteSize == 1 && c == '\n' {
			s.unterminated(t, c, quote, quoteSize, escapedQuote)
			return
		}
		if c == quote {
			endSize++
			continue
		}
		endSize = 0
		if c == '\\' {
			c = s.nextc()
			if c == quote {
				escapedQuote = true
			}
			if c == '\r' {
				s.nextc()
			}
		}
	}
	s.setString(t, STRING, s.start, s.cur)
}

// unterminated reports a string that does not end, from its opening quote.
func (s *scanner) unterminated(t *token, c, quote, quoteSize int, escapedQuote bool) {
	s.cur = s.start + 1
	s.lineStart = s.multiLineStart
	detected := s.lineno
	s.lineno = s.firstLineno
	switch m := s.mode(); {
	case s.insideString() && m.quote == byte(quote) && m.quoteSize == quoteSize:
		// It is the end of the literal around: a brace is missing.
		s.syntaxError("%c-string: expecting '}'", m.prefix())
		c = '\n'
	case quoteSize == 3:
		s.syntaxError("unterminated triple-quoted string literal (detected at line %d)", detected)
	case escapedQuote:
		s.syntaxError("unterminated string literal (detected at line %d); perhaps you escaped the end quote?", detected)
	default:
		s.syntaxError("unterminated string literal (detected at line %d)", detected)
	}
	s.openString = c == eof
	s.set(t, ERRORTOKEN)
}

// scanStringStart makes the FSTRING_START or TSTRING_START token; the first
// quote is behind cur.
func (s *scanner) scanStringStart(t *token, quote int, bits prefixBits) {
	s.firstLineno = s.lineno
	s.multiLineStart = s.lineStart
	quoteSize := 1
	c := s.nextc()
	if c == quote {
		if c2 := s.nextc(); c2 == quote {
			quoteSize = 3
		} else {
			s.backup(c2)
			s.backup(c)
		}
	} else {
		s.backup(c)
	}
	if len(s.modes) >= maxStringNest {
		s.set(t, s.syntaxError("too many nested f-strings or t-strings"))
		return
	}
	s.modes = append(s.modes, stringMode{
		inString: true, isTemplate: bits&prefixT != 0, raw: bits&prefixR != 0,
		quote: byte(quote), quoteSize: quoteSize,
		start: s.start, lineStart: s.lineStart, lineno: s.lineno,
		exprDepth: noSurroundDepth, exprEnd: noOffset,
	})
	k := FSTRING_START
	if bits&prefixT != 0 {
		k = TSTRING_START
	}
	s.setText(t, k, s.start, s.cur)
}

// scanMiddle reads the text of an f-string or t-string up to the next
// expression or to its end.
func (s *scanner) scanMiddle(t *token, m *stringMode) {
	s.start = s.cur
	s.firstLineno = s.lineno
	middle, end := FSTRING_MIDDLE, FSTRING_END
	if m.isTemplate {
		middle, end = TSTRING_MIDDLE, TSTRING_END
	}
	c := s.nextc()
	if c == '{' {
		peek := s.nextc()
		s.backup(peek)
		s.backup(c)
		if peek != '{' {
			m.exprDepth++
			if m.exprDepth >= maxExprNesting {
				s.set(t, s.syntaxError("%c-string: expressions nested too deeply", m.prefix()))
				return
			}
			m.inString = false
			s.scan(t, m)
			return
		}
	} else {
		s.backup(c)
	}
	atEnd := true
	for i := 0; i < m.quoteSize; i++ {
		if c := s.nextc(); c != int(m.quote) {
			s.backup(c)
			// Quotes that do not end the literal are text: read them again.
			atEnd = false
			break
		}
	}
	if atEnd {
		s.setText(t, end, s.start, s.cur)
		s.modes = s.modes[:len(s.modes)-1]
		return
	}
	s.multiLineStart = s.lineStart
	endSize := 0
	unicodeEscape := false
	for endSize != m.quoteSize {
		c := s.nextc()
		if s.done == doneError {
			s.set(t, ERRORTOKEN)
			return
		}
		inSpec := m.inFormatSpec && m.insideExpr()
		if c == eof || m.quoteSize == 1 && c == '\n' {
			if inSpec && c == '\n' {
				s.set(t, s.syntaxError("%[1]c-string: newlines are not allowed in format specifiers "+
					"for single quoted %[1]c-strings", m.prefix()))
				return
			}
			s.unterminatedFormat(t, m)
			return
		}
		if c == int(m.quote) {
			endSize++
			continue
		}
		endSize = 0
		switch c {
		case '{':
			m.exprStart, m.exprEnd = s.cur, noOffset
			peek := s.nextc()
			if peek != '{' || inSpec {
				s.backup(peek)
				s.backup(c)
				m.exprDepth++
				if m.exprDepth >= maxExprNesting {
					s.set(t, s.syntaxError("%c-string: expressions nested too deeply", m.prefix()))
					return
				}
				m.inString = false
				m.inFormatSpec = false
				s.setString(t, middle, s.start, s.cur)
			} else {
				s.setString(t, middle, s.start, s.cur-1)
			}
			return
		case '}':
			if unicodeEscape {
				s.setString(t, middle, s.start, s.cur)
				return
			}
			peek := s.nextc()
			if peek == '}' && !inSpec && m.depth == 0 {
				s.setString(t, middle, s.start, s.cur-1)
			} else {
				s.backup(peek)
				s.backup(c)
				m.inString = false
				m.inFormatSpec = false
				s.setString(t, middle, s.start, s.cur)
			}
			return
		case '\\':
			peek := s.nextc()
			if peek == '\r' {
				peek = s.nextc()
			}
			if peek == '{' || peek == '}' {
				brace := string(rune(peek))
				if !m.raw && !s.warning(invalidEscape(brace), invalidEscapeError(brace)) {
					s.set(t, ERRORTOKEN)
					return
				}
				s.backup(peek)
				continue
			}
			if !m.raw && peek == 'N' {
				if peek = s.nextc(); peek == '{' {
					unicodeEscape = true
				} else {
					s.backup(peek)
				}
			}
		}
	}
	s.cur -= m.quoteSize
	s.setString(t, middle, s.start, s.cur)
}

// unterminatedFormat reports an f-string that does not end, from its beginning.
func (s *scanner) unterminatedFormat(t *token, m *stringMode) {
	s.cur = m.start + 1
	s.lineStart = m.lineStart
	detected := s.lineno
	s.lineno = m.lineno
	triple := ""
	if m.quoteSize == 3 {
		triple = "triple-quoted "
		s.openString = true
	}
	s.set(t, s.syntaxError("unterminated %s%c-string literal (detected at line %d)", triple, m.prefix(), detected))
}

// endOfExpression handles the characters that can begin or end the expression
// of a replacement field. It reports whether it has made the token.
func (s *scanner) endOfExpression(t *token, m *stringMode, c int) bool {
	cursor := m.depth
	if c != '{' {
		cursor--
	}
	inSpec := m.inFormatSpec
	if cursor == 0 || cursor == 1 && (m.inDebug || inSpec) {
		if c == '{' {
			m.exprStart, m.exprEnd = s.cur, noOffset
		} else {
			if c != ':' || m.exprEnd == noOffset {
				m.exprEnd = s.start
			}
			if m.inDebug || m.isTemplate {
				s.metas = append(s.metas, expressionText(s.src[m.exprStart:max(m.exprStart, m.exprEnd)]))
				t.meta = int32(len(s.metas))
			}
		}
	}
	if c == ':' && cursor == m.exprDepth {
		m.inString = true
		m.inFormatSpec = true
		s.setText(t, COLON, s.start, s.cur)
		return true
	}
	return false
}

// expressionText is the text of an expression without its comments.
func expressionText(text []byte) string {
	if bytes.IndexByte(text, '#') < 0 || !hasComment(text) {
		return string(text)
	}
	// Here CPython does not heed backslashes in strings, so neither do we.
	var b strings.Builder
	var quote byte
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c != '"' && c != '\'':
		case quote == 0:
			quote = c
		case quote == c:
			quote = 0
		}
		if c == '#' && quote == 0 {
			for i < len(text) && text[i] != '\n' {
				i++
			}
			if i < len(text) {
				b.WriteByte('\n')
			}
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}

// hasComment reports whether a "#" stands outside the strings of text.
func hasComment(text []byte) bool {
	var quote byte
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\':
			i++
		case c == '"' || c == '\'':
			if quote == 0 {
				quote = c
			} else if quote == c {
				quote = 0
			}
		case c == '#' && quote == 0:
			return true
		}
	}
	return false
}

func invalidEscape(c string) string {
	return `"\` + c + `" is an invalid escape sequence. Such sequences will not work in the future. ` +
		`Did you mean "\\` + c + `"? A raw string is also an option.`
}

func invalidEscapeError(c string) string {
	return `"\` + c + `" is an invalid escape sequence. Did you mean "\\` + c + `"? A raw string is also an option.`
}
