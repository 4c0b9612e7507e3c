package io

import "github.com/gopy-lang/gopy/interp/object"

// flusher is a stream with data that is not written yet.
type flusher interface{ flushAtExit(t *object.Thread) }

// pendingKey is the key of the streams with unwritten data in Interp.State.
// They are kept alive until that is written: nobody closes a stream that
// becomes garbage at once, as CPython's reference counts do.
var pendingKey int

func pendingOf(t *object.Thread) map[flusher]struct{} {
	if m, ok := t.Interp.State[&pendingKey]; ok {
		return m.(map[flusher]struct{})
	}
	m := map[flusher]struct{}{}
	t.Interp.State[&pendingKey] = m
	return m
}

// FlushAll writes what streams that nobody closed still hold; it is called
// when the interpreter ends.
func FlushAll(t *object.Thread) {
	var texts, others []flusher
	for s := range pendingOf(t) {
		if _, ok := s.(*TextIOWrapper); ok {
			texts = append(texts, s)
		} else {
			others = append(others, s)
		}
	}
	for _, s := range texts {
		s.flushAtExit(t)
	}
	for s := range pendingOf(t) {
		others = append(others, s)
	}
	for _, s := range others {
		s.flushAtExit(t)
	}
}

func (b *Buffered) flushAtExit(t *object.Thread) {
	if b.ok && !b.freed && b.enter(t) == nil {
		_ = b.flushWrites(t)
		b.leave()
	}
}

func (w *TextIOWrapper) flushAtExit(t *object.Thread) {
	if w.ok {
		_ = w.writePending(t)
	}
}
