package syntax

// This file gives tokens as Python's _tokenize module does.

import (
	"bytes"
	"unicode/utf8"
)

// Token is a token as Python's tokenize module shows it. Columns count
// characters from 0.
type Token struct {
	Kind                                 Kind
	Text                                 string
	Lineno, Column, EndLineno, EndColumn int
	// Line is the physical line (or lines) that the token is on.
	Line string
}

// TokenizerOptions change what a Tokenizer gives.
type TokenizerOptions struct {
	Filename string
	// ExtraTokens adds COMMENT and NL, calls every operator OP, and accepts
	// more (as tokenize.tokenize needs it); without it, tokens are those that
	// the parser sees.
	ExtraTokens bool
	// Warn receives syntax warnings; nil drops them.
	Warn func(w *Warning) error
}

// Tokenizer splits a source into tokens.
type Tokenizer struct {
	sc   scanner
	opts TokenizerOptions
	// The offsets of newlines that are not in the source: behind a lone "\r", and
	// at the end.
	implicit map[int]bool
	done     bool
	// The line of the last token: CPython has no text any more for what comes
	// after it at the end of the input.
	lastLine   string
	lastLineno int
}

// NewTokenizer makes a tokenizer of src, which is UTF-8. Newlines are not
// translated: the text of a NEWLINE may be "\r\n" or "\r".
func NewTokenizer(src []byte, opts TokenizerOptions) *Tokenizer {
	t := &Tokenizer{opts: opts, implicit: map[int]bool{}}
	src = t.addNewlines(src)
	t.done = len(src) == 0 && !opts.ExtraTokens // as in CPython
	t.sc.init(src, opts.Filename)
	t.sc.extra = opts.ExtraTokens
	if opts.Warn != nil {
		t.sc.warn = func(s *scanner, msg string) error {
			return opts.Warn(&Warning{Category: "SyntaxWarning", Msg: msg, Filename: opts.Filename,
				Text: string(s.src[s.lineStart:s.inp]), Lineno: int(s.lineno), Offset: -1, EndLineno: -1, EndOffset: -1})
		}
	}
	return t
}

// addNewlines ends every line with "\n", as what CPython reads line by line.
func (t *Tokenizer) addNewlines(src []byte) []byte {
	n := len(src)
	if bytes.IndexByte(src, '\r') < 0 {
		if n > 0 && src[n-1] != '\n' {
			src = append(src[:n:n], '\n')
			t.implicit[n] = true
		}
		return src
	}
	out := make([]byte, 0, n+2)
	for i, c := range src {
		out = append(out, c)
		if c == '\r' && (i+1 == n || src[i+1] != '\n') || c != '\n' && i+1 == n {
			t.implicit[len(out)] = true
			out = append(out, '\n')
		}
	}
	return out
}

// Next gives the next token; ok is false after the ENDMARKER. The error is a
// *SyntaxError, or what Options.Warn returned.
func (t *Tokenizer) Next() (tok Token, ok bool, err error) {
	if t.done {
		return Token{}, false, nil
	}
	s := &t.sc
	var raw token
	s.next(&raw)
	if raw.kind == ERRORTOKEN {
		t.done = true
		return Token{}, false, t.error()
	}
	kind := raw.kind
	if kind > NTokens {
		kind = NAME
	}
	t.done = kind == ENDMARKER
	trailing := kind == ENDMARKER || kind == DEDENT && s.done == doneEOF
	lineStart, lineno := s.lineStart, s.lineno
	if kind == STRING || kind == FSTRING_MIDDLE || kind == TSTRING_MIDDLE {
		lineStart, lineno = s.multiLineStart, s.firstLineno
	}
	implicit := s.inp > 0 && t.implicit[s.inp-1]
	tok = Token{Kind: kind, Lineno: int(lineno), EndLineno: int(s.lineno), Column: -1, EndColumn: -1}
	if !trailing {
		line := s.src[lineStart:s.inp]
		if implicit && len(line) > 0 {
			line = line[:len(line)-1]
		}
		tok.Line = string(line)
	} else if !s.extra && tok.EndLineno == t.lastLineno {
		tok.Line = t.lastLine
	}
	t.lastLine = tok.Line
	t.lastLineno = tok.EndLineno
	start, end, hasText := int(raw.start), int(raw.end), raw.col >= 0
	if kind == INDENT && s.extra {
		start, end, hasText = s.lineStart, s.cur, true
	} else if kind == DEDENT && s.extra {
		start, end, hasText = s.cur, s.cur, true
	}
	if hasText {
		tok.Text = string(s.src[start:end])
		tok.Column = utf8.RuneCount(s.src[lineStart:start])
		if end >= s.lineStart {
			tok.EndColumn = utf8.RuneCount(s.src[s.lineStart:end])
		}
	}
	if !s.extra {
		return tok, true, nil
	}
	switch {
	case trailing:
		tok.Lineno++
		tok.EndLineno = tok.Lineno
		tok.Column, tok.EndColumn = 0, 0
	case kind > DEDENT && kind < OP:
		tok.Kind = OP
	case kind == NEWLINE:
		if !implicit {
			tok.Text = "\n"
			if s.src[s.start] == '\r' {
				tok.Text = "\r\n"
			}
		}
		tok.EndColumn++
	case kind == NL && implicit:
		tok.Text = ""
	}
	return tok, true, nil
}

// error gives the reason for which the scanner stopped.
func (t *Tokenizer) error() error {
	s := &t.sc
	kind, msg := KindSyntaxError, "unknown tokenization error"
	col := s.inp - s.buf
	switch s.done {
	case doneError:
		return s.err
	case doneEOF:
		return &SyntaxError{Msg: "unexpected EOF in multi-line statement", Filename: t.opts.Filename,
			Lineno: int(s.lineno), Offset: 0, EndLineno: int(s.lineno), EndOffset: None}
	case doneDedent:
		kind, msg = KindIndentationError, "unindent does not match any outer indentation level"
	case doneTabSpace:
		kind, msg = KindTabError, "inconsistent use of tabs and spaces in indentation"
	case doneTooDeep:
		kind, msg = KindIndentationError, "too many levels of indentation"
	case doneLineCont:
		msg = "unexpected character after line continuation character"
	}
	line := s.src[s.buf:s.inp]
	return &SyntaxError{Kind: kind, Msg: msg, Filename: t.opts.Filename, HasText: true,
		Text: decodeReplace(bytes.TrimSuffix(line, []byte{'\n'})), Lineno: int(s.lineno), Offset: charOffset(string(line), col), EndLineno: None, EndOffset: None}
}
