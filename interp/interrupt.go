package interp

import (
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/signal"
)

// CatchInterrupt makes SIGINT raise KeyboardInterrupt in the main thread, for
// programs that own their process; embedders decide themselves.
func (ip *Interp) CatchInterrupt() {
	ip.Do(func(t *object.Thread) error {
		signal.CatchInterrupt(t)
		return nil
	})
}
