package interp

import "github.com/gopy-lang/gopy/interp/stdlib/signal"

// CatchInterrupt makes SIGINT raise KeyboardInterrupt in the main thread, for
// programs that own their process; embedders decide themselves.
func (ip *Interp) CatchInterrupt() { signal.CatchInterrupt(ip.thread) }
