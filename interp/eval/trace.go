package eval

import "github.com/gopy-lang/gopy/interp/object"

// instrumented tells whether the thread must run in the traced loop.
func (e *Engine) instrumented(t *object.Thread) bool { return t.Instrumented }

// tracing tells whether instructions are to be reported now.
func (e *Engine) tracing(t *object.Thread) bool { return t.Instrumented }

// traceInstruction reports the instruction at the current frame's PC.
func (e *Engine) traceInstruction(t *object.Thread) error {
	return nil
}
