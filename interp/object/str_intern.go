package object

import "hash/maphash"

// strTable is a set of strings that are found by their characters: open
// addressing, a power of two of slots, at most three quarters of them taken. It has
// a hash of its own, not Python's, since that is slower, and since the static
// strings are interned before its secret is chosen.
type strTable struct {
	slots []strSlot
	n     int
}

type strSlot struct {
	hash uint64
	s    *Str
}

var internSeed = maphash.MakeSeed()

func (t *strTable) find(s string, h uint64) *Str {
	if t.n == 0 {
		return nil
	}
	mask := uint64(len(t.slots) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		slot := &t.slots[i]
		if slot.s == nil {
			return nil
		}
		if slot.hash == h && slot.s.String() == s {
			return slot.s
		}
	}
}

// add adds a string that is not in the table.
func (t *strTable) add(s *Str, h uint64) {
	if 4*t.n >= 3*len(t.slots) {
		t.resize(max(2*len(t.slots), 2048))
	}
	t.n++
	t.place(s, h)
}

func (t *strTable) place(s *Str, h uint64) {
	mask := uint64(len(t.slots) - 1)
	i := h & mask
	for t.slots[i].s != nil {
		i = (i + 1) & mask
	}
	t.slots[i] = strSlot{h, s}
}

func (t *strTable) resize(n int) {
	old := t.slots
	t.slots = make([]strSlot, n)
	for _, slot := range old {
		if slot.s != nil {
			t.place(slot.s, slot.hash)
		}
	}
}

// staticStrs holds the strings interned by package initialisation (names of
// builtin attributes); it is not changed after init.
var staticStrs strTable

// internStatic interns during package initialisation.
func internStatic(s string) *Str {
	h := maphash.String(internSeed, s)
	if r := staticStrs.find(s, h); r != nil {
		return r
	}
	r := NewStr(s)
	r.meta |= strInterned
	staticStrs.add(r, h)
	return r
}

// staticStr returns the static str of these characters, or nil.
func staticStr(s string) *Str { return staticStrs.find(s, maphash.String(internSeed, s)) }

// newInternTable makes the table of an interpreter, which holds the static strings, too.
func newInternTable() strTable {
	t := strTable{slots: make([]strSlot, max(2*len(staticStrs.slots), 4096))}
	for _, slot := range staticStrs.slots {
		if slot.s != nil {
			t.n++
			t.place(slot.s, slot.hash)
		}
	}
	return t
}

// Intern returns the one str of this interpreter for these characters; names
// are interned so that they compare by pointer.
func (in *Interp) Intern(s string) *Str {
	h := maphash.String(internSeed, s)
	if r := in.interned.find(s, h); r != nil {
		return r
	}
	r := NewStr(s)
	r.meta |= strInterned
	in.interned.add(r, h)
	return r
}

// InternStr is Intern for a str object, which becomes the interned one if
// there is none yet.
func (in *Interp) InternStr(s *Str) *Str {
	if s.isInterned() {
		return s
	}
	h := maphash.String(internSeed, s.String())
	if r := in.interned.find(s.String(), h); r != nil {
		return r
	}
	if s.T != &StrType || s.meta&strShared != 0 {
		s = newCopy(s)
	}
	s.meta |= strInterned
	in.interned.add(s, h)
	return s
}
