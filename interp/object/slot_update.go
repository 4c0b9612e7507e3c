package object

import "unsafe"

// nslots is the number of words in Slots.
const nslots = unsafe.Sizeof(Slots{}) / unsafe.Sizeof(uintptr(0))

// words views the slots as an array of Go function values.
func (s *Slots) words() *[nslots]unsafe.Pointer {
	return (*[nslots]unsafe.Pointer)(unsafe.Pointer(s))
}

// inheritSlots gives a builtin type the slots of its base that it does not
// define. Comparison and hash go together: a type that compares in its own
// way is unhashable unless it says how.
func (t *Type) inheritSlots(base *Type) {
	if t.Slots.Compare != nil && t.Slots.Hash == nil {
		t.Slots.Hash = HashNotImplemented
	} else if t.Slots.Compare == nil && t.Slots.Hash != nil {
		t.Slots.Compare = base.Slots.Compare
	}
	own, from := t.Slots.words(), base.Slots.words()
	newWord := unsafe.Offsetof(Slots{}.New) / unsafe.Sizeof(uintptr(0))
	for i, w := range from {
		if own[i] == nil && w != nil && (uintptr(i) != newWord || base != &ObjectType) {
			own[i] = w
		}
	}
}

// fixSlots sets the slots of a class made at run time out of the special
// methods that it and its bases define. The bases' slots are taken over as a
// whole where only the best base counts.
func (t *Type) fixSlots() {
	t.Slots = t.Base.Slots
	if len(t.MRO) == len(t.Base.MRO)+1 {
		// Single inheritance: only what the class itself defines differs.
		pos := 0
		for {
			k, _, ok := t.dict.Next(&pos)
			if !ok {
				return
			}
			if k.IsStr() {
				t.fixSlotsOfName(k.Str())
			}
		}
	}
	var seen [nslots]bool
	for i := range slotTable {
		if off := slotTable[i].offset; !seen[off/binarySize] {
			seen[off/binarySize] = true
			t.fixSlot(off)
		}
	}
}

// fixSlotsOfName sets the slots that the special method name decides about.
func (t *Type) fixSlotsOfName(name *Str) {
	for _, i := range slotsOfName(name) {
		if i >= 0 {
			t.fixSlot(slotTable[i].offset)
		}
	}
	if name == nameDel || name.Equal(nameDel) {
		t.Flags |= FlagHasFinalizer
	}
}

// slotGroups lists for each slot the definitions with its offset.
var slotGroups [nslots][]*slotDef

func initSlotGroups() {
	for i := range slotTable {
		d := &slotTable[i]
		w := d.offset / binarySize
		slotGroups[w] = append(slotGroups[w], d)
	}
}

// fixSlot sets one slot: natively when all of its special methods are those
// of one builtin type, else to the function that calls them.
func (t *Type) fixSlot(offset uintptr) {
	var specific unsafe.Pointer
	generic, found := false, false
	for _, d := range slotGroups[offset/binarySize] {
		v := t.LookupUncached(d.str)
		if v.P == nil {
			continue
		}
		found = true
		owner := nativeOwner(v, d)
		switch {
		case owner != nil && t.IsSubtype(owner):
			w := *owner.slotWord(offset)
			if w == nil {
				continue
			}
			if specific != nil && specific != w {
				generic = true
			}
			specific = w
		case v.IsNone() && offset == unsafe.Offsetof(Slots{}.Hash):
			h := HashFunc(HashNotImplemented)
			specific = *(*unsafe.Pointer)(unsafe.Pointer(&h))
		default:
			generic = true
		}
	}
	w := t.Slots.slotWord(offset)
	switch {
	case generic:
		*w = *pythonSlots.slotWord(offset)
	case specific != nil:
		*w = specific
	case !found:
		*w = t.inheritedNative(offset)
	default:
		*w = nil
	}
}

// inheritedNative returns the word of a slot for which no special method is
// visible in the class: that of a builtin base which hides it, if any.
func (t *Type) inheritedNative(offset uintptr) unsafe.Pointer {
	python := *pythonSlots.slotWord(offset)
	for _, c := range t.MRO[1:] {
		if c.Flags&FlagHeapType == 0 {
			if w := *c.slotWord(offset); w != nil && w != python {
				return w
			}
		}
	}
	return nil
}

// nativeOwner returns the builtin type whose own implementation of the
// special method d the value v is, or nil.
func nativeOwner(v Value, d *slotDef) *Type {
	switch v.Type() {
	case &WrapperDescriptorType:
		if w := (*WrapperDescriptor)(v.P); w.def.str == d.str {
			return w.owner
		}
	case &MethodDescriptorType:
		if m := (*MethodDescriptor)(v.P); m.Def.Name == d.name {
			return m.Owner
		}
	case &NativeFunctionType:
		if f := (*NativeFunction)(v.P); f.Def == &newDef && d.str == nameNew {
			return f.Self.AsType()
		}
	}
	return nil
}

// changed gives the type and those derived from it new versions, after an
// attribute changed, and sets the slots that name decides about anew.
func (t *Type) changed(th *Thread, name *Str) {
	t.Version = nextVersion()
	if name != nil {
		t.fixSlotsOfName(name)
	}
	for _, sub := range t.liveSubclasses(th) {
		if name != nil {
			if _, hides := sub.OwnDict().GetStr(name); hides {
				sub.bumpVersion(th)
				continue
			}
		}
		sub.changed(th, name)
	}
	for _, r := range t.dependents {
		if c := r.Value(); c != nil {
			c.bumpVersion(th)
			if name != nil {
				c.fixSlotsOfName(name)
			}
		}
	}
}

func (t *Type) bumpVersion(th *Thread) {
	t.Version = nextVersion()
	for _, sub := range t.liveSubclasses(th) {
		sub.bumpVersion(th)
	}
}
