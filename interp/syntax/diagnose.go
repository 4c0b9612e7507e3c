package syntax

import (
	"errors"
	"fmt"
)

// errInvalid is the outcome of a first pass over a program that is not valid.
var errInvalid = errors.New("invalid syntax")

func (p *parser) diagnose() error {
	t := p.toks[len(p.toks)-1]
	return p.errorAtToken(&t, "invalid syntax")
}

func (p *parser) errorAtToken(t *token, format string, args ...any) error {
	return &SyntaxError{Msg: fmt.Sprintf(format, args...), Filename: p.opts.Filename, Lineno: int(t.lineno),
		Offset: int(t.col) + 1, EndLineno: int(t.endLineno), EndOffset: int(t.endCol) + 1}
}

func (p *parser) versionError(minor int, what string, t *token) error {
	return p.errorAtToken(t, "%s only supported in Python 3.%d and greater", what, minor)
}
