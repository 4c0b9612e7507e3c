package object

import (
	"sync/atomic"
	"unsafe"
)

// Type is a Python type. Builtin types are package variables, filled before
// main and never changed afterwards, and shared by all interpreters; classes
// made by Python code belong to one interpreter.
type Type struct {
	Object // the metatype
	// Version identifies the state of the type and its bases: it is unique
	// among all types, and changes when an attribute of the type or of a base does.
	Version uint64

	// Name is what messages call the type: the __name__ of classes, and for
	// builtin types of other modules than builtins the dotted name
	// ("collections.deque"), of which the part behind the dot is the __name__.
	Name     string
	Qualname string // __qualname__; "" means Name
	Module   string // __module__ of builtin types; "" means what stands before the last dot of Name, or builtins
	Doc      string // __doc__ of builtin types; the text signature of the constructor may come first as in CPython

	Base  *Type   // the "best base", which decides the layout
	Bases []*Type // all direct bases; Ready sets it to [Base] when nil
	MRO   []*Type // method resolution order, the type itself first
	dict  *Dict   // the type's own attributes; see OwnDict

	Flags TypeFlags
	Slots

	// Methods, GetSets and Members declare the attributes of a builtin type;
	// Ready turns them into descriptors in the dict.
	Methods []Def
	GetSets []GetSet
	// ConstAttrs are further class attributes of a builtin type.
	ConstAttrs []ConstAttr

	// Layout of instances.
	layout     *Type   // the builtin or slotted ancestor that decides the Go struct
	Solid      bool    // set in builtin types that must not be combined with their siblings (CPython's instances are larger than the base's)
	Plain      bool    // instances are *Instance; a builtin type that sets it adds nothing to the layout of its base (typing.Generic)
	DictOffset uintptr // offset of a *Dict field in instances; 0: none (Instance keeps its dict otherwise)
	// ExtraOffset is the offset of an Extra in instances; 0: none. A builtin type
	// declares here where the instances of classes derived from it have one;
	// Ready moves that to subExtra, since its own instances have none.
	ExtraOffset uintptr
	subExtra    uintptr
	SlotsOffset uintptr             // offset of a []Value field that holds the __slots__ members; Ready finds it from ExtraOffset
	NSlots      int                 // number of __slots__ members, inherited ones included
	HasDict     bool                // instances have a __dict__
	HasWeakref  bool                // instances can be weakly referenced
	shapeRoot   *Shape              // empty shape of plain instances
	inlineHint  int                 // attributes that instances were seen to need
	AllocSub    func(t *Type) Value // makes a zero instance of a class derived from this builtin type
	abstract    bool                // __abstractmethods__ is not empty
	subclasses  []weakType
	// dependents are classes that have this one in their MRO, as mro() of their
	// metaclass says, but do not derive from it.
	dependents           []weakType
	basesTuple, mroTuple unsafe.Pointer // *Tuple of __bases__ and __mro__, once made
	firstSub             *Type          // builtin types derived from this builtin type: the first, and the next one of the same base
	nextSub              *Type
	heap                 *HeapType
	Interp               *Interp // owner of a heap type, nil for builtin types
	MatchArgs            Value
	readyState           int
	plainInit            *Function // see PlainInit
	plainInitVersion     uint64
}

// HeapType holds what only classes made at run time have.
type HeapType struct {
	Name, Qualname *Str
	TypeParams     Value
	SlotNames      []*Str // this class's own __slots__, mangled
}

// ConstAttr is a named constant in a builtin type's dict.
type ConstAttr struct {
	Name  string
	Value Value
}

// TypeFlags describe a type.
type TypeFlags uint32

// The type flags.
const (
	FlagBaseType         TypeFlags = 1 << iota // may be subclassed
	FlagHeapType                               // made at run time; its attributes may be set
	FlagIntSubclass                            // int or derived from it
	FlagStrSubclass                            // likewise
	FlagBytesSubclass                          //
	FlagListSubclass                           //
	FlagTupleSubclass                          //
	FlagDictSubclass                           //
	FlagTypeSubclass                           //
	FlagBaseExcSubclass                        //
	FlagFloatSubclass                          //
	FlagSetSubclass                            // set or frozenset
	FlagSequence                               // matches sequence patterns
	FlagMapping                                // matches mapping patterns
	FlagMethodDescriptor                       // instances are functions that LOAD_METHOD need not bind
	FlagDisallowNew                            // cannot create 'X' instances
	FlagHasFinalizer                           // a class that defines __del__
	FlagMatchSelf                              // class pattern with one positional subpattern matches the subject itself
	FlagMutable                                // a builtin type whose attributes can be set per instance of interpreter (never; kept for messages)
)

const inheritedFlags = FlagIntSubclass | FlagStrSubclass | FlagBytesSubclass | FlagListSubclass | FlagTupleSubclass |
	FlagDictSubclass | FlagTypeSubclass | FlagBaseExcSubclass | FlagFloatSubclass | FlagSetSubclass |
	FlagSequence | FlagMapping | FlagHasFinalizer | FlagMatchSelf

// Has tells whether all the flags f are set.
func (t *Type) Has(f TypeFlags) bool { return t.Flags&f == f }

// OwnDict returns the type's own attributes (__dict__). Those of builtin types
// are made when they are first asked for, and must not be changed.
func (t *Type) OwnDict() *Dict {
	if d := (*Dict)(atomic.LoadPointer((*unsafe.Pointer)(unsafe.Pointer(&t.dict)))); d != nil {
		return d
	}
	return t.buildDict()
}

// Value returns the type as a Python value.
func (t *Type) Value() Value { return Value{unsafe.Pointer(t), 0} }

var lastVersion atomic.Uint64

func nextVersion() uint64 { return lastVersion.Add(1) }

// IsSubtype tells whether t is base or derives from it.
func (t *Type) IsSubtype(base *Type) bool {
	if t == base {
		return true
	}
	for _, m := range t.MRO {
		if m == base {
			return true
		}
	}
	if t.MRO == nil {
		return t.Base.hasLayout(base) // a class that is being made
	}
	return false
}

// Is tells whether v is an instance of the type t or of one derived from it,
// by layout (as PyObject_TypeCheck; __instancecheck__ is not asked).
func (v Value) Is(t *Type) bool { return v.Type() == t || v.Type().IsSubtype(t) }

// AsType returns v as a *Type, or nil when v is no type.
func (v Value) AsType() *Type {
	if v.Type().Flags&FlagTypeSubclass != 0 {
		return (*Type)(v.P)
	}
	return nil
}

// Extra is what instances of classes derived from builtin types carry behind
// the builtin's own struct.
type Extra struct {
	Dict  *Dict
	Slots []Value
}

// ExtraOf returns the Extra of v, or nil when its type has none.
func ExtraOf(v Value) *Extra {
	if off := v.Type().ExtraOffset; off != 0 {
		return (*Extra)(unsafe.Add(v.P, off))
	}
	return nil
}
