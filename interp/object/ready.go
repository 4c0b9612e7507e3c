package object

import (
	"strings"
	"sync"
	"sync/atomic"
	"unsafe"
)

// init fills the builtin types. The order of the init functions does not
// matter, except that initSlots comes first; Ready makes bases ready before
// the types derived from them.
func init() {
	initSlots()
	for _, f := range builtinInits {
		f()
	}
	addCoexisting()
	setCoreFlags()
	for _, t := range builtinTypes {
		Ready(t)
	}
}

// ReadyType makes a builtin type of another package ready; it is called by
// init functions only.
func ReadyType(t *Type) { Ready(t) }

// Ready completes a builtin type: it finds its metatype and method resolution
// order, and inherits slots, flags and layout. The dict is made when somebody
// looks into it (see OwnDict), which keeps the start fast.
func Ready(t *Type) {
	if t.readyState != 0 {
		return
	}
	t.readyState = 1
	if t.Base == nil && t != &ObjectType {
		if len(t.Bases) > 0 {
			t.Base = t.Bases[0]
		} else {
			t.Base = &ObjectType
		}
	}
	base := t.Base
	if base == nil {
		t.T, t.MRO, t.layout, t.Plain = &TypeType, []*Type{t}, t, true
		t.Version = nextVersion()
		return
	}
	Ready(base)
	if t.T == nil {
		if t.T = base.T; t.T == nil {
			t.T = &TypeType
		}
	}
	if len(t.Bases) == 0 {
		t.Bases = []*Type{base}
		t.MRO = append(append(make([]*Type, 0, len(base.MRO)+1), t), base.MRO...)
	} else {
		for _, b := range t.Bases {
			Ready(b)
		}
		mro, err := linearize(t)
		if err != nil {
			panic("BUG: " + t.Name + ": " + err.Error())
		}
		t.MRO = mro
	}
	t.Flags |= base.Flags & inheritedFlags
	t.inheritLayout(base)
	t.inheritSlots(base)
	if t.Flags&FlagDisallowNew != 0 {
		t.Slots.New = nil
	} else if t.Plain && t.Slots.New == nil {
		t.Slots.New = base.Slots.New
	} else if t.Slots.New == nil {
		t.Flags |= FlagDisallowNew
	}
	t.nextSub, base.firstSub = base.firstSub, t
	t.Version = nextVersion()
}

// inheritLayout settles how instances of a builtin type and of classes derived
// from it look.
func (t *Type) inheritLayout(base *Type) {
	own := base == &ObjectType && !t.Plain || t.AllocSub != nil || t.Solid
	if own {
		t.layout = t
	} else {
		t.layout = base.layout
	}
	if t.AllocSub == nil {
		t.AllocSub = base.AllocSub
	}
	if t.ExtraOffset != 0 {
		t.subExtra, t.ExtraOffset = t.ExtraOffset, 0
	} else {
		t.subExtra = base.subExtra
	}
	if t.SlotsOffset == 0 {
		t.SlotsOffset = base.SlotsOffset
	}
	if t.DictOffset == 0 {
		t.DictOffset = base.DictOffset
	}
	t.HasDict = t.HasDict || t.DictOffset != 0
	t.HasWeakref = t.HasWeakref || base.HasWeakref
}

var buildDictMu sync.Mutex

// buildDict makes the dict of a builtin type out of its declarations.
func (t *Type) buildDict() *Dict {
	buildDictMu.Lock()
	defer buildDictMu.Unlock()
	if t.dict != nil {
		return t.dict
	}
	b := dictBuilder{t: t, d: NewDictSize(len(t.Methods) + len(t.GetSets) + len(t.ConstAttrs) + t.countWrappers() + 2)}
	b.addNew()
	b.addWrappers()
	b.addMethods()
	b.addGetSets()
	for _, c := range t.ConstAttrs {
		b.set(c.Name, c.Value)
	}
	if !b.has(nameDoc) {
		doc := None
		if text := docWithoutSignature(t.Name, t.Doc); text != "" {
			doc = sharedStr(text).Value()
		}
		b.d.SetStr(nameDoc, doc)
		if t == &ExceptionGroup { // which CPython makes as a program would
			b.d.SetStr(nameModule, StrValue("builtins"))
		}
	}
	atomic.StorePointer((*unsafe.Pointer)(unsafe.Pointer(&t.dict)), unsafe.Pointer(b.d))
	return b.d
}

// dictBuilder fills the dict of a builtin type.
type dictBuilder struct {
	t *Type
	d *Dict
}

// sharedStr makes a str that several interpreters see: its hash is known, and
// none of them may take it as its interned one.
func sharedStr(s string) *Str {
	if r := staticStr(s); r != nil {
		r.Hash()
		return r
	}
	r := NewStr(s)
	r.meta |= strShared
	r.Hash()
	return r
}

func (b *dictBuilder) set(name string, v Value) { b.d.SetStr(sharedStr(name), v) }

func (b *dictBuilder) has(name *Str) bool {
	_, ok := b.d.GetStr(name)
	return ok
}

// addNew adds __new__ to a type that has a constructor of its own.
func (b *dictBuilder) addNew() {
	t := b.t
	if t.Slots.New == nil || t.Base != nil && *t.slotWord(0) == *t.Base.slotWord(0) && unsafe.Offsetof(Slots{}.New) == 0 {
		return
	}
	f := &NativeFunction{Object: Object{&NativeFunctionType}, Def: &newDef, Self: t.Value(), Module: None}
	b.d.SetStr(nameNew, Value{unsafe.Pointer(f), 0})
}

// countWrappers estimates the number of slot wrappers.
func (t *Type) countWrappers() int {
	n := 0
	for i := range slotTable {
		if t.ownsSlot(&slotTable[i]) {
			n++
		}
	}
	return n
}

// ownsSlot tells whether the type has the slot of d and did not just inherit it.
func (t *Type) ownsSlot(d *slotDef) bool {
	if d.wrap == wrapNothing {
		return false
	}
	w := *t.slotWord(d.offset)
	return w != nil && (t.Base == nil || w != *t.Base.slotWord(d.offset))
}

func (b *dictBuilder) addWrappers() {
	t := b.t
	var slab []WrapperDescriptor
	for i := range slotTable {
		d := &slotTable[i]
		if !t.ownsSlot(d) || b.has(d.str) {
			continue
		}
		if d.offset == unsafe.Offsetof(Slots{}.Hash) && sameHash(t.Slots.Hash, HashNotImplemented) {
			b.d.SetStr(nameHash, None)
			continue
		}
		if len(slab) == cap(slab) {
			slab = make([]WrapperDescriptor, 0, 16)
		}
		slab = append(slab, WrapperDescriptor{Object{&WrapperDescriptorType}, d, t, *t.slotWord(d.offset)})
		d.str.Hash()
		b.d.SetStr(d.str, Value{unsafe.Pointer(&slab[len(slab)-1]), 0})
	}
}

func sameHash(a, b HashFunc) bool {
	return *(*unsafe.Pointer)(unsafe.Pointer(&a)) == *(*unsafe.Pointer)(unsafe.Pointer(&b))
}

func (b *dictBuilder) addMethods() {
	t := b.t
	slab := make([]MethodDescriptor, 0, len(t.Methods))
	for i := range t.Methods {
		def := &t.Methods[i]
		var v Value
		if def.Static {
			f := &NativeFunction{Object: Object{&NativeFunctionType}, Def: def, Owner: t, Module: None}
			v = NewStaticMethod(Value{unsafe.Pointer(f), 0})
		} else {
			ty := &MethodDescriptorType
			if def.Class {
				ty = &ClassMethodDescriptorType
			}
			slab = append(slab, MethodDescriptor{Object{ty}, def, t})
			v = Value{unsafe.Pointer(&slab[len(slab)-1]), 0}
		}
		b.set(def.Name, v)
	}
}

func (b *dictBuilder) addGetSets() {
	t := b.t
	slab := make([]AttrDescriptor, len(t.GetSets))
	for i := range t.GetSets {
		def, a := &t.GetSets[i], &slab[i]
		name := sharedStr(def.Name)
		*a = AttrDescriptor{Object{&GetSetDescriptorType}, t, name, def, 0}
		if def.Member {
			a.T = &MemberDescriptorType
		}
		b.d.SetStr(name, Value{unsafe.Pointer(a), 0})
	}
}

// signatureEnd separates the signature from the text in a doc string.
const signatureEnd = "\n--\n\n"

// splitSignature splits a doc string that begins with the signature
// "name(...)\n--\n\n"; sig is "" when it does not.
func splitSignature(name, doc string) (sig, text string) {
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		name = name[i+1:]
	}
	if !strings.HasPrefix(doc, name) || !strings.HasPrefix(doc[len(name):], "(") {
		return "", doc
	}
	end := strings.Index(doc, signatureEnd)
	if end < 0 || doc[end-1] != ')' || strings.Contains(doc[:end], "\n\n") {
		return "", doc
	}
	return doc[len(name):end], doc[end+len(signatureEnd):]
}

func docWithoutSignature(name, doc string) string {
	_, text := splitSignature(name, doc)
	return text
}
