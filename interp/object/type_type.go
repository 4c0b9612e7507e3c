package object

import (
	"sort"
	"strings"
	"sync/atomic"
	"unsafe"
)

// basicSize is __basicsize__: what an instance takes without what its size depends on.
func (t *Type) basicSize() int {
	switch l := t.layoutRoot(); l {
	case &ObjectType:
		return int(instanceHeader)
	case &TypeType:
		return int(unsafe.Sizeof(Type{}))
	case &IntType:
		return 24
	case &StrType:
		return int(strHeader)
	case &TupleType:
		return int(unsafe.Sizeof(Tuple{}))
	case &ListType:
		return int(unsafe.Sizeof(List{}))
	case &DictType:
		return int(unsafe.Sizeof(Dict{}))
	case &BaseExceptionType:
		return int(unsafe.Sizeof(BaseException{}))
	case &FunctionType:
		return int(unsafe.Sizeof(Function{}))
	}
	return 24
}

// The bits of __flags__ that Python code looks at.
const (
	tpflagsInlineValues     = 1 << 2
	tpflagsManagedWeakref   = 1 << 3
	tpflagsManagedDict      = 1 << 4
	tpflagsSequence         = 1 << 5
	tpflagsMapping          = 1 << 6
	tpflagsDisallowNew      = 1 << 7
	tpflagsImmutable        = 1 << 8
	tpflagsHeapType         = 1 << 9
	tpflagsBaseType         = 1 << 10
	tpflagsReady            = 1 << 12
	tpflagsHaveGC           = 1 << 14
	tpflagsMethodDescriptor = 1 << 17
	tpflagsAbstract         = 1 << 20
	tpflagsMatchSelf        = 1 << 22
	tpflagsLong             = 1 << 24
	tpflagsList             = 1 << 25
	tpflagsTuple            = 1 << 26
	tpflagsBytes            = 1 << 27
	tpflagsStr              = 1 << 28
	tpflagsDict             = 1 << 29
	tpflagsBaseExc          = 1 << 30
	tpflagsType             = 1 << 31
)

func typeGetFlags(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	n := int64(tpflagsReady)
	for _, f := range [...]struct {
		ours TypeFlags
		bits int64
	}{
		{FlagSequence, tpflagsSequence}, {FlagMapping, tpflagsMapping}, {FlagDisallowNew, tpflagsDisallowNew},
		{FlagHeapType, tpflagsHeapType | tpflagsHaveGC}, {FlagBaseType, tpflagsBaseType}, {FlagMethodDescriptor, tpflagsMethodDescriptor},
		{FlagMatchSelf, tpflagsMatchSelf}, {FlagIntSubclass, tpflagsLong}, {FlagListSubclass, tpflagsList},
		{FlagTupleSubclass, tpflagsTuple}, {FlagBytesSubclass, tpflagsBytes}, {FlagStrSubclass, tpflagsStr},
		{FlagDictSubclass, tpflagsDict}, {FlagBaseExcSubclass, tpflagsBaseExc}, {FlagTypeSubclass, tpflagsType},
	} {
		if cls.Flags&f.ours != 0 {
			n |= f.bits
		}
	}
	if cls.Flags&FlagHeapType == 0 {
		n |= tpflagsImmutable
		if cls.Plain && cls != &ObjectType {
			n |= tpflagsHeapType | tpflagsHaveGC // as CPython's, which pickle looks at
		}
	} else {
		if cls.HasDict && !cls.layoutRoot().HasDict {
			n |= tpflagsManagedDict
			if cls.Plain {
				n |= tpflagsInlineValues
			}
		}
		if cls.HasWeakref && cls.Plain {
			n |= tpflagsManagedWeakref
		}
	}
	if cls.abstract {
		n |= tpflagsAbstract
	}
	return Int(n), nil
}

func typeGetBase(t *Thread, v Value) (Value, error) {
	if b := (*Type)(v.P).Base; b != nil {
		return b.Value(), nil
	}
	return None, nil
}

// typesTuple returns the tuple of these types, which is made once.
func typesTuple(made *unsafe.Pointer, types []*Type) Value {
	p := atomic.LoadPointer(made)
	if p == nil {
		atomic.CompareAndSwapPointer(made, nil, unsafe.Pointer(NewTuple(typeValues(types)...)))
		p = atomic.LoadPointer(made)
	}
	return (*Tuple)(p).Value()
}

func typeGetBases(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	return typesTuple(&cls.basesTuple, cls.Bases), nil
}

func typeGetMRO(t *Thread, v Value) (Value, error) {
	if (*Type)(v.P).MRO == nil {
		return None, nil
	}
	cls := (*Type)(v.P)
	return typesTuple(&cls.mroTuple, cls.MRO), nil
}

func typeGetDict(t *Thread, v Value) (Value, error) {
	return NewMappingProxy((*Type)(v.P).OwnDict().Value()), nil
}

func typeGetAbstractMethods(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	if cls != &TypeType && cls.Flags&FlagHeapType != 0 {
		if m, ok := cls.dict.GetStr(nameAbstractMethods); ok {
			return m, nil
		}
	}
	return Value{}, attributeError(v, nameAbstractMethods, "__abstractmethods__")
}

func typeSetAbstractMethods(t *Thread, v, x Value) error {
	cls := (*Type)(v.P)
	if x.P == nil {
		if !cls.dict.DeleteStr(nameAbstractMethods) {
			return attributeError(v, nameAbstractMethods, "__abstractmethods__")
		}
		cls.abstract = false
		cls.changed(t, nil)
		return nil
	}
	abstract, err := Truth(t, x)
	if err != nil {
		return err
	}
	cls.dict.SetStr(nameAbstractMethods, x)
	cls.abstract = abstract
	cls.changed(t, nil)
	return nil
}

// abstractError is the TypeError of making an instance of an abstract class.
func abstractError(t *Thread, cls *Type) error {
	v, err := typeGetAbstractMethods(t, cls.Value())
	if err != nil {
		return err
	}
	items, err := CollectItems(t, v)
	if err != nil {
		return err
	}
	names := make([]string, 0, len(items))
	for _, it := range items {
		if !it.IsStr() {
			return TypeErrorf("sequence item %d: expected str instance, %s found", len(names), TypeName(it))
		}
		names = append(names, it.Str().String())
	}
	sort.Strings(names)
	return TypeErrorf("Can't instantiate abstract class %s without an implementation for abstract method%s '%s'",
		cls.Name, plural(len(names)), strings.Join(names, "', '"))
}

func typeGetTypeParams(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	if cls.Flags&FlagHeapType != 0 {
		if p, ok := cls.dict.GetStr(nameTypeParams); ok {
			return p, nil
		}
	}
	return emptyTuple.Value(), nil
}

func typeSetTypeParams(t *Thread, v, x Value) error {
	cls := (*Type)(v.P)
	if err := checkSettable(cls, x, "__type_params__"); err != nil {
		return err
	}
	cls.setOwn(t, nameTypeParams, x)
	return nil
}

func typePrepare(t *Thread, cls Value, args Args) (Value, error) { return NewDict().Value(), nil }

func typeDir(t *Thread, v Value) (Value, error) {
	names := NewDict()
	if err := mergeClassDict(t, names, v, 0); err != nil {
		return Value{}, err
	}
	return NewList(names.keyValues()).Value(), nil
}

func typeSizeof(t *Thread, v Value) (Value, error) {
	return Int(int64(unsafe.Sizeof(Type{}))), nil
}

func typeGetBasicSize(t *Thread, v Value) (Value, error) {
	return Int(int64((*Type)(v.P).basicSize())), nil
}

func typeGetItemSize(t *Thread, v Value) (Value, error) {
	switch {
	case (*Type)(v.P).Flags&(FlagTupleSubclass) != 0:
		return Int(16), nil
	case (*Type)(v.P).Flags&FlagIntSubclass != 0:
		return Int(4), nil
	case (*Type)(v.P).Flags&FlagBytesSubclass != 0:
		return Int(1), nil
	}
	return Int(0), nil
}

func typeGetDictOffset(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	if !cls.HasDict {
		return Int(0), nil
	}
	if cls.DictOffset != 0 {
		return Int(int64(cls.DictOffset)), nil
	}
	return Int(-1), nil
}

func typeGetWeakrefOffset(t *Thread, v Value) (Value, error) {
	if cls := (*Type)(v.P); cls.HasWeakref {
		return Int(int64(cls.basicSize())), nil
	}
	return Int(0), nil
}

// typeOr is X | Y for types.
func typeOr(t *Thread, a, b Value) (Value, error) { return unionOf(t, a, b) }

var typeMethods = []Def{
	{Name: "mro", Sig: "()", Doc: "Return a type's method resolution order.", F0: typeMro},
	{Name: "__subclasses__", Sig: "()", Doc: "Return a list of immediate subclasses.", F0: typeSubclasses},
	{Name: "__prepare__", Class: true, FV: typePrepare, Doc: "Create the namespace for the class statement"},
	{Name: "__instancecheck__", Sig: "(instance, /)", Doc: "Check if an object is an instance.", F1: typeInstanceCheck},
	{Name: "__subclasscheck__", Sig: "(subclass, /)", Doc: "Check if a class is a subclass.", F1: typeSubclassCheck},
	{Name: "__dir__", Sig: "()", Doc: "Specialized __dir__ implementation for types.", F0: typeDir},
	{Name: "__sizeof__", Sig: "()", Doc: "Return memory consumption of the type object.", F0: typeSizeof},
}

var typeGetSets = []GetSet{
	{Name: "__basicsize__", Member: true, Get: typeGetBasicSize},
	{Name: "__itemsize__", Member: true, Get: typeGetItemSize},
	{Name: "__flags__", Member: true, Get: typeGetFlags},
	{Name: "__weakrefoffset__", Member: true, Get: typeGetWeakrefOffset},
	{Name: "__base__", Member: true, Get: typeGetBase},
	{Name: "__dictoffset__", Member: true, Get: typeGetDictOffset},
	{Name: "__name__", Get: typeGetName, Set: typeSetName},
	{Name: "__qualname__", Get: typeGetQualname, Set: typeSetQualname},
	{Name: "__bases__", Get: typeGetBases, Set: typeSetBases},
	{Name: "__mro__", Get: typeGetMRO},
	{Name: "__module__", Get: typeGetModule, Set: typeSetModule},
	{Name: "__abstractmethods__", Get: typeGetAbstractMethods, Set: typeSetAbstractMethods},
	{Name: "__dict__", Get: typeGetDict},
	{Name: "__doc__", Get: typeGetDoc, Set: typeSetDoc},
	{Name: "__text_signature__", Get: typeGetTextSignature},
	{Name: "__annotations__", Get: typeGetAnnotations, Set: typeSetAnnotations},
	{Name: "__annotate__", Get: typeGetAnnotate, Set: typeSetAnnotate},
	{Name: "__type_params__", Get: typeGetTypeParams, Set: typeSetTypeParams},
}

func initType() {
	t := &TypeType
	t.Doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type"
	t.Flags = FlagBaseType | FlagTypeSubclass
	t.New, t.Init, t.Call, t.Repr = typeNew, typeInit, typeCall, typeRepr
	t.GetAttr, t.SetAttr = typeGetAttr, typeSetAttr
	t.Slots.Binary[Or] = typeOr
	t.Methods, t.GetSets = typeMethods, typeGetSets
	t.HasWeakref = true
	t.HasDict = true
	t.AllocSub = func(meta *Type) Value { panic("BUG: AllocSub of a metaclass") }

	instanceDictGetSet = GetSet{Name: "__dict__", Doc: "dictionary for instance variables", Get: getSubclassDict, Set: setSubclassDict}
	instanceWeakrefGetSet = GetSet{Name: "__weakref__", Doc: "list of weak references to the object", Get: getWeakrefAttr}
}

// getWeakrefAttr is __weakref__: the first of the weak references to v.
func getWeakrefAttr(t *Thread, v Value) (Value, error) {
	if refs := WeakRefs(t, v); len(refs) > 0 {
		return refs[0], nil
	}
	return None, nil
}
