package object

import "unsafe"

// Polymorphic is the inline cache of an attribute instruction that meets
// instances of several classes.
type Polymorphic struct {
	Entries [8]PolyEntry
	N       int
}

// PolyEntry is what one class and shape of instances lead to.
type PolyEntry struct {
	Version uint64
	Shape   unsafe.Pointer // nil: instances of the type have no attributes of their own
	Slot    int            // offset of the attribute in the instance; 0: it is Value
	Value   Value          // of the class
	To      unsafe.Pointer // the shape after the store of a new attribute, or nil
}

// Add adds an entry, in the place of an older one for the same shape. When
// there are too many it begins anew.
func (p *Polymorphic) Add(e PolyEntry) {
	for i := range p.Entries[:p.N] {
		if old := &p.Entries[i]; old.Shape == e.Shape && (e.Shape != nil || old.Version == e.Version) {
			*old = e
			return
		}
	}
	if p.N == len(p.Entries) {
		p.N = 0
	}
	p.Entries[p.N] = e
	p.N++
}
