package syntax

// slab allocates values of one type in chunks. A chunk lives as long as any of
// its values, which suits a tree: it is dropped as a whole.
type slab[T any] struct {
	free []T
	size int
}

func (s *slab[T]) alloc() *T {
	if len(s.free) == 0 {
		s.size = min(max(s.size*2, 4), 128)
		s.free = make([]T, s.size)
	}
	v := &s.free[0]
	s.free = s.free[1:]
	return v
}

// list collects the elements of nested lists on one stack, and hands out exact
// slices from chunks.
type list[T any] struct {
	stack []T
	free  []T
	size  int
}

func (l *list[T]) mark() int { return len(l.stack) }

func (l *list[T]) push(v T) { l.stack = append(l.stack, v) }

// take gives what was pushed since mark; nil if that is nothing.
func (l *list[T]) take(mark int) []T {
	n := len(l.stack) - mark
	if n == 0 {
		return nil
	}
	if len(l.free) < n {
		l.size = min(max(l.size*2, 8), 256)
		l.free = make([]T, max(l.size, n))
	}
	out := l.free[:n:n]
	l.free = l.free[n:]
	copy(out, l.stack[mark:])
	clear(l.stack[mark:])
	l.stack = l.stack[:mark]
	return out
}
