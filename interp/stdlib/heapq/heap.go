package heapq

import "github.com/gopy-lang/gopy/interp/object"

type (
	thread = object.Thread
	value  = object.Value
)

// order is the direction of a heap; suffix ends the names of its functions.
type order struct {
	max    bool
	suffix string
}

var (
	minHeap = order{}
	maxHeap = order{true, "_max"}
)

// before tells whether x belongs nearer to the root than y.
func (o order) before(t *thread, x, y value) (bool, error) {
	if o.max {
		x, y = y, x
	}
	if x.IsInt64() && y.IsInt64() {
		return x.Int64() < y.Int64(), nil
	}
	return object.CompareBool(t, x, y, object.LT)
}

func (o order) list(v value, name, which string) (*object.List, error) {
	if !v.IsList() {
		return nil, object.TypeErrorf("%s%s() argument%s must be list, not %s", name, o.suffix, which, object.TypeName(v))
	}
	return v.List(), nil
}

func changed() error { return object.RuntimeErrorf("list changed size during iteration") }

// up moves the item at pos towards start until its parent belongs before it.
func (o order) up(t *thread, l *object.List, start, pos int) error {
	n := l.Len()
	if pos >= n {
		return object.IndexErrorf("index out of range")
	}
	x := l.At(pos)
	for pos > start {
		parent := (pos - 1) >> 1
		y := l.At(parent)
		first, err := o.before(t, x, y)
		if err != nil {
			return err
		}
		if l.Len() != n {
			return changed()
		}
		if !first {
			break
		}
		x = l.At(pos) // the comparison may have changed the list
		y = l.At(parent)
		l.SetAt(parent, x)
		l.SetAt(pos, y)
		pos = parent
	}
	return nil
}

// down moves the item at pos to a leaf along the children that belong nearer
// to the root, and up again to its place: most items end near the leaves.
func (o order) down(t *thread, l *object.List, pos int) error {
	n, start := l.Len(), pos
	if pos >= n {
		return object.IndexErrorf("index out of range")
	}
	for limit := n >> 1; pos < limit; {
		child := 2*pos + 1
		if child+1 < n {
			first, err := o.before(t, l.At(child), l.At(child+1))
			if err != nil {
				return err
			}
			if !first {
				child++
			}
			if l.Len() != n {
				return changed()
			}
		}
		x, y := l.At(child), l.At(pos)
		l.SetAt(child, y)
		l.SetAt(pos, x)
		pos = child
	}
	return o.up(t, l, start, pos)
}

func (o order) push(t *thread, _, heap, item value) (value, error) {
	l, err := o.list(heap, "heappush", " 1")
	if err != nil {
		return value{}, err
	}
	l.Append(item)
	return object.None, o.up(t, l, 0, l.Len()-1)
}

func (o order) pop(t *thread, _, heap value) (value, error) {
	l, err := o.list(heap, "heappop", "")
	if err != nil {
		return value{}, err
	}
	n := l.Len()
	if n == 0 {
		return value{}, object.IndexErrorf("index out of range")
	}
	last := l.Pop(n - 1)
	if n == 1 {
		return last, nil
	}
	top := l.At(0)
	l.SetAt(0, last)
	return top, o.down(t, l, 0)
}

func (o order) replace(t *thread, _, heap, item value) (value, error) {
	l, err := o.list(heap, "heapreplace", " 1")
	if err != nil {
		return value{}, err
	}
	if l.Len() == 0 {
		return value{}, object.IndexErrorf("index out of range")
	}
	top := l.At(0)
	l.SetAt(0, item)
	return top, o.down(t, l, 0)
}

func (o order) pushPop(t *thread, _, heap, item value) (value, error) {
	l, err := o.list(heap, "heappushpop", " 1")
	if err != nil {
		return value{}, err
	}
	if l.Len() == 0 {
		return item, nil
	}
	first, err := o.before(t, l.At(0), item)
	if err != nil {
		return value{}, err
	}
	if !first {
		return item, nil
	}
	if l.Len() == 0 {
		return value{}, object.IndexErrorf("index out of range")
	}
	top := l.At(0)
	l.SetAt(0, item)
	return top, o.down(t, l, 0)
}

func (o order) heapify(t *thread, _, heap value) (value, error) {
	l, err := o.list(heap, "heapify", "")
	if err != nil {
		return value{}, err
	}
	for i := l.Len()/2 - 1; i >= 0; i-- {
		if err := o.down(t, l, i); err != nil {
			return value{}, err
		}
	}
	return object.None, nil
}
