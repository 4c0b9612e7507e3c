package object

// poller is an engine that can answer Breaker.
type poller interface{ Poll(t *Thread) error }

// Poll does what Breaker asks for, as the loop does at calls: native functions
// that wait for long call it now and then, so that signals are handled.
func (t *Thread) Poll() error {
	if t.Breaker.Load() == 0 {
		return nil
	}
	if e, ok := t.Interp.Engine.(poller); ok {
		return e.Poll(t)
	}
	return nil
}
