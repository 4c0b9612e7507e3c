package object

import "slices"

// ReprEnter notes that repr(v) is under way. It returns true when it already
// was: v contains itself. Otherwise the caller must call ReprLeave.
func (t *Thread) ReprEnter(v Value) bool {
	for _, x := range t.ReprActive {
		if x == v {
			return true
		}
	}
	t.ReprActive = append(t.ReprActive, v)
	return false
}

// ReprLeave undoes ReprEnter.
func (t *Thread) ReprLeave(v Value) {
	for i := len(t.ReprActive) - 1; i >= 0; i-- {
		if t.ReprActive[i] == v {
			t.ReprActive = slices.Delete(t.ReprActive, i, i+1)
			return
		}
	}
}
