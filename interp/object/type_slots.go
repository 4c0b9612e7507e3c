package object

import (
	"sort"
	"strings"
	"unsafe"
)

var nameSlots = internStatic("__slots__")

// varSized tells whether CPython's instances have a variable size behind
// their fields, which leaves no room for __slots__ in derived classes.
func (t *Type) varSized() bool {
	return t.Flags&(FlagIntSubclass|FlagTupleSubclass|FlagBytesSubclass|FlagTypeSubclass) != 0
}

// readSlots reads __slots__ of the namespace, and decides whether instances
// get a __dict__ and can be weakly referenced.
func (m *classMaker) readSlots(base *Type, bases []*Type) error {
	mayDict := !base.HasDict
	mayWeakref := !base.HasWeakref && !base.varSized()
	v, ok := m.ns.GetStr(nameSlots)
	if !ok {
		m.addDict, m.addWeakref = mayDict, mayWeakref
		return nil
	}
	m.hasSlots = true
	var items []Value
	if v.IsStr() {
		items = []Value{v}
	} else {
		var err error
		if items, err = CollectItems(m.t, v); err != nil {
			return err
		}
	}
	if len(items) > 0 && base.varSized() {
		return TypeErrorf("nonempty __slots__ not supported for subtype of '%s'", base.Name)
	}
	for _, it := range items {
		if !it.IsStr() {
			return TypeErrorf("__slots__ items must be strings, not '%s'", TypeName(it))
		}
		name := it.Str()
		if !IsIdentifier(name.String()) {
			return TypeErrorf("__slots__ must be identifiers")
		}
		switch name.String() {
		case "__dict__":
			if !mayDict || m.addDict {
				return TypeErrorf("__dict__ slot disallowed: we already got one")
			}
			m.addDict = true
			continue
		case "__weakref__":
			if !mayWeakref || m.addWeakref {
				return TypeErrorf("__weakref__ slot disallowed: we already got one")
			}
			m.addWeakref = true
			continue
		}
		mangled := m.t.Interp.Intern(MangleName(m.name.String(), name.String()))
		if _, conflict := m.ns.GetStr(mangled); conflict {
			switch name.String() {
			case "__qualname__", "__classcell__", "__classdictcell__":
			default:
				r, err := Repr(m.t, mangled.Value())
				if err != nil {
					return err
				}
				return ValueErrorf("%s in __slots__ conflicts with class variable", r)
			}
		}
		m.slots = append(m.slots, mangled)
	}
	sort.Slice(m.slots, func(i, j int) bool { return m.slots[i].String() < m.slots[j].String() })
	m.slotsOfBases(base, bases, mayDict, mayWeakref)
	return nil
}

// slotsOfBases adds __dict__ and __weakref__ where another base than the best
// one has them.
func (m *classMaker) slotsOfBases(base *Type, bases []*Type, mayDict, mayWeakref bool) {
	for _, b := range bases {
		if b == base {
			continue
		}
		m.addDict = m.addDict || mayDict && b.HasDict
		m.addWeakref = m.addWeakref || mayWeakref && b.HasWeakref
	}
}

// MangleName is the name that a private name has inside of a class: __x
// becomes _Class__x.
func MangleName(class, name string) string {
	if !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.IndexByte(name, '.') >= 0 {
		return name
	}
	class = strings.TrimLeft(class, "_")
	if class == "" {
		return name
	}
	return "_" + class + name
}

// addMembers adds the descriptors of __slots__, __dict__ and __weakref__.
func (m *classMaker) addMembers() {
	cls := m.cls
	first := cls.Base.NSlots
	for i, name := range m.slots {
		m.ns.SetStr(name, NewSlotDescriptor(cls, name, first+i))
	}
	if m.addDict {
		m.addGetSet(nameDict, &instanceDictGetSet)
	}
	if m.addWeakref {
		m.addGetSet(nameWeakref, &instanceWeakrefGetSet)
	}
}

func (m *classMaker) addGetSet(name *Str, def *GetSet) {
	if _, ok := m.ns.GetStr(name); ok {
		return
	}
	m.ns.SetStr(name, Value{unsafe.Pointer(&AttrDescriptor{Object{&GetSetDescriptorType}, m.cls, name, def, 0}), 0})
}

// The attributes __dict__ and __weakref__ of instances; filled by initType.
var instanceDictGetSet, instanceWeakrefGetSet GetSet

// InstanceDictAttr is a ready-made declaration of __dict__ for builtin types
// with a DictOffset.
func InstanceDictAttr() GetSet {
	return GetSet{Name: "__dict__", Get: getInstanceDict, Set: func(t *Thread, v, x Value) error {
		if x.P == nil {
			return TypeErrorf("cannot delete __dict__")
		}
		return setDictAttr(t, v, x)
	}}
}

func getInstanceDict(t *Thread, v Value) (Value, error) {
	d := InstanceDict(v)
	if d == nil {
		return Value{}, AttributeErrorf("This object has no __dict__")
	}
	return d.Value(), nil
}

func setDictAttr(t *Thread, v, x Value) error {
	if x.P == nil {
		setInstanceDict(v, NewDict())
		return nil
	}
	if !x.IsDict() {
		return TypeErrorf("__dict__ must be set to a dictionary, not a '%s'", TypeName(x))
	}
	setInstanceDict(v, x.Dict())
	return nil
}

// getSubclassDict is the __dict__ of instances of classes. A builtin base that
// has a __dict__ of its own kind answers itself.
func getSubclassDict(t *Thread, v Value) (Value, error) {
	if d := builtinDictAttr(t, v.Type()); d != nil {
		return d.Get(t, v)
	}
	return getInstanceDict(t, v)
}

func setSubclassDict(t *Thread, v, x Value) error {
	if d := builtinDictAttr(t, v.Type()); d != nil {
		switch {
		case d.Set != nil:
			return d.Set(t, v, x)
		case d.Member:
			return AttributeErrorf("readonly attribute")
		}
		return AttributeErrorf("attribute '__dict__' of '%s' objects is not writable", TypeName(v))
	}
	return setDictAttr(t, v, x)
}

// builtinDictAttr finds __dict__ in a builtin base with a dict.
func builtinDictAttr(t *Thread, ty *Type) *GetSet {
	for c := ty; c != nil; c = c.Base {
		if c.Flags&FlagHeapType == 0 && c.HasDict {
			for i := range c.GetSets {
				if c.GetSets[i].Name == "__dict__" {
					return &c.GetSets[i]
				}
			}
		}
	}
	return nil
}
