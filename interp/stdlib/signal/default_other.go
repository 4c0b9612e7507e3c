//go:build !linux

package signal

// setDefault does nothing: Go's runtime decides what a signal does that
// nobody asked for.
func setDefault(n int) {}

func undoDefault(n int) {}
