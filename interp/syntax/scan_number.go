package syntax

// This file scans numeric literals, as far as the token is concerned; their
// values are computed in literal.go.

// isHex reports whether c is a hexadecimal digit.
func isHex(c int) bool { return c >= 0 && charClass[c]&classHex != 0 }

// scanNumber reads a number whose first digit is c.
func (s *scanner) scanNumber(t *token, c int) {
	if c != '0' {
		c, ok := s.decimalTail()
		if !ok {
			s.set(t, ERRORTOKEN)
			return
		}
		if c == '.' {
			s.scanFraction(t, s.nextc())
			return
		}
		s.scanExponent(t, c)
		return
	}
	c = s.nextc()
	switch c {
	case 'x', 'X':
		s.scanRadix(t, "hexadecimal", isHex)
	case 'o', 'O':
		s.scanRadix(t, "octal", func(c int) bool { return '0' <= c && c < '8' })
	case 'b', 'B':
		s.scanRadix(t, "binary", func(c int) bool { return c == '0' || c == '1' })
	default:
		s.scanZero(t, c)
	}
}

// scanRadix reads the digits of a number with a prefix.
func (s *scanner) scanRadix(t *token, kind string, digit func(int) bool) {
	c := s.nextc()
	for {
		if c == '_' {
			c = s.nextc()
		}
		if !digit(c) {
			if isDigit(c) {
				s.set(t, s.syntaxError("invalid digit '%c' in %s literal", c, kind))
				return
			}
			s.backup(c)
			s.set(t, s.syntaxError("invalid %s literal", kind))
			return
		}
		for digit(c) {
			c = s.nextc()
		}
		if c != '_' {
			break
		}
	}
	if isDigit(c) {
		s.set(t, s.syntaxError("invalid digit '%c' in %s literal", c, kind))
		return
	}
	s.endNumber(t, c, kind)
}

// scanZero reads what follows a leading 0 that is not part of a prefix.
func (s *scanner) scanZero(t *token, c int) {
	nonzero := false
	for {
		if c == '_' {
			if c = s.nextc(); !isDigit(c) {
				s.backup(c)
				s.set(t, s.syntaxError("invalid decimal literal"))
				return
			}
		}
		if c != '0' {
			break
		}
		c = s.nextc()
	}
	zerosEnd := s.cur
	if isDigit(c) {
		nonzero = true
		var ok bool
		if c, ok = s.decimalTail(); !ok {
			s.set(t, ERRORTOKEN)
			return
		}
	}
	switch {
	case c == '.':
		s.scanFraction(t, s.nextc())
	case c == 'e' || c == 'E' || c == 'j' || c == 'J':
		s.scanExponent(t, c)
	case nonzero && !s.extra:
		s.backup(c)
		s.set(t, s.errorRange(s.start+1-s.lineStart, zerosEnd-s.lineStart,
			"leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"))
	default:
		s.endNumber(t, c, "decimal")
	}
}

// decimalTail reads digits and underscores, and gives the character after them.
func (s *scanner) decimalTail() (c int, ok bool) {
	for {
		for s.cur < s.inp && charClass[s.src[s.cur]]&classDigit != 0 {
			s.cur++
		}
		c = s.nextc()
		if c != '_' {
			return c, true
		}
		if c = s.nextc(); !isDigit(c) {
			s.backup(c)
			s.syntaxError("invalid decimal literal")
			return 0, false
		}
	}
}

// scanFraction reads what follows a point; c is the next character.
func (s *scanner) scanFraction(t *token, c int) {
	if isDigit(c) {
		var ok bool
		if c, ok = s.decimalTail(); !ok {
			s.set(t, ERRORTOKEN)
			return
		}
	}
	s.scanExponent(t, c)
}

// scanExponent reads an exponent and a j, if c begins one.
func (s *scanner) scanExponent(t *token, c int) {
	if c == 'e' || c == 'E' {
		e := c
		c = s.nextc()
		if c == '+' || c == '-' {
			if c = s.nextc(); !isDigit(c) {
				s.backup(c)
				s.set(t, s.syntaxError("invalid decimal literal"))
				return
			}
		} else if !isDigit(c) {
			// The e belongs to a word that follows, as in "1else".
			s.backup(c)
			if !s.verifyEndOfNumber(e, "decimal") {
				s.set(t, ERRORTOKEN)
				return
			}
			s.backup(e)
			s.setText(t, NUMBER, s.start, s.cur)
			return
		}
		var ok bool
		if c, ok = s.decimalTail(); !ok {
			s.set(t, ERRORTOKEN)
			return
		}
	}
	if c == 'j' || c == 'J' {
		s.endNumber(t, s.nextc(), "imaginary")
		return
	}
	s.endNumber(t, c, "decimal")
}

func (s *scanner) endNumber(t *token, c int, kind string) {
	if !s.verifyEndOfNumber(c, kind) {
		s.set(t, ERRORTOKEN)
		return
	}
	s.backup(c)
	s.setText(t, NUMBER, s.start, s.cur)
}

// verifyEndOfNumber checks c, the character after a number: a keyword that can
// follow a number gives a warning, any other letter an error.
func (s *scanner) verifyEndOfNumber(c int, kind string) bool {
	if s.extra || !isIdentChar(c) {
		return true
	}
	keyword := false
	switch c {
	case 'a':
		keyword = s.lookahead("nd")
	case 'e':
		keyword = s.lookahead("lse")
	case 'f':
		keyword = s.lookahead("or")
	case 'i':
		keyword = s.cur < s.inp && (s.src[s.cur] == 'f' || s.src[s.cur] == 'n' || s.src[s.cur] == 's')
	case 'o':
		keyword = s.lookahead("r")
	case 'n':
		keyword = s.lookahead("ot")
	}
	if keyword {
		s.backup(c)
		if msg := "invalid " + kind + " literal"; !s.warning(msg, msg) {
			return false
		}
		s.nextc()
		return true
	}
	if c < 0x80 {
		s.backup(c)
		s.syntaxError("invalid %s literal", kind)
		return false
	}
	return true
}

// lookahead reports whether the word rest follows.
func (s *scanner) lookahead(rest string) bool {
	end := s.cur + len(rest)
	return end <= s.inp && string(s.src[s.cur:end]) == rest &&
		(end == s.inp || charClass[s.src[end]]&classIdent == 0)
}
