package eval

import "github.com/gopy-lang/gopy/interp/object"

// Poll does what Breaker asks for; see object.Thread.Poll.
func (e *Engine) Poll(t *object.Thread) error { return e.handleBreaker(t) }
