// Package abc is Python's _abc module, the machinery of abstract base classes.
package abc

import (
	"unsafe"
	"weak"

	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "_abc", Doc: "Module contains faster C implementation of abc.ABCMeta", Defs: []object.Def{
	{Name: "get_cache_token", Sig: "()", Doc: "Returns the current ABC cache token, which changes with every call of register() on any ABC.", F0: cacheToken},
	{Name: "_abc_init", Sig: "(self, /)", Doc: "Internal ABC helper for class set-up.", F1: abcInit},
	{Name: "_abc_register", Sig: "(self, subclass, /)", Doc: "Internal ABC helper for subclass registration.", F2: abcRegister},
	{Name: "_abc_instancecheck", Sig: "(self, instance, /)", Doc: "Internal ABC helper for instance checks.", F2: instanceCheck},
	{Name: "_abc_subclasscheck", Sig: "(self, subclass, /)", Doc: "Internal ABC helper for subclass checks.", F2: subclassCheck},
	{Name: "_get_dump", Sig: "(self, /)", Doc: "Internal ABC helper for cache and registry debugging.", F1: getDump},
	{Name: "_reset_registry", Sig: "(self, /)", Doc: "Internal ABC helper to reset registry of a given class.", F1: resetRegistry},
	{Name: "_reset_caches", Sig: "(self, /)", Doc: "Internal ABC helper to reset both caches of a given class.", F1: resetCaches},
}}

// dataType is the type of the attribute _abc_impl.
var dataType = object.Type{Name: "_abc._abc_data", Doc: "Internal state held by ABC machinery."}

// data is the state of an abstract base class.
type data struct {
	object.Object
	registry        classSet
	cache, negative classSet
	negativeVersion uint64
}

func init() {
	dataType.New = func(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
		return object.Value{P: unsafe.Pointer(&data{Object: object.Object{T: &dataType}})}, nil
	}
	object.ReadyType(&dataType)
}

// classKey refers to a class weakly; builtin types, which never die, lie
// outside of the heap and have no weak pointers.
type classKey struct {
	heap  weak.Pointer[object.Type]
	fixed *object.Type
}

func keyOf(c *object.Type) classKey {
	if c.Flags&object.FlagHeapType == 0 {
		return classKey{fixed: c}
	}
	return classKey{heap: weak.Make(c)}
}

func (k classKey) class() *object.Type {
	if k.fixed != nil {
		return k.fixed
	}
	return k.heap.Value()
}

// classSet is a set of classes in the order of their arrival.
type classSet struct {
	index map[classKey]struct{}
	order []classKey
}

func (s *classSet) has(c *object.Type) bool {
	if len(s.index) == 0 {
		return false
	}
	_, ok := s.index[keyOf(c)]
	return ok
}

func (s *classSet) add(c *object.Type) {
	k := keyOf(c)
	if _, ok := s.index[k]; ok {
		return
	}
	if s.index == nil {
		s.index = map[classKey]struct{}{}
	}
	if n := len(s.order); n >= 8 && n&(n-1) == 0 {
		s.sweep()
	}
	s.index[k] = struct{}{}
	s.order = append(s.order, k)
}

// sweep forgets the classes that are gone.
func (s *classSet) sweep() {
	alive := s.order[:0]
	for _, k := range s.order {
		if k.class() != nil {
			alive = append(alive, k)
		} else {
			delete(s.index, k)
		}
	}
	clear(s.order[len(alive):])
	s.order = alive
}

// dump returns a set of weak references to the classes.
func (s *classSet) dump(t *object.Thread) (object.Value, error) {
	out := object.NewSet()
	for _, k := range s.order {
		c := k.class()
		if c == nil {
			continue
		}
		r, err := object.CallArgs(t, object.WeakRefType.Value(), c.Value())
		if err != nil {
			return r, err
		}
		if err := object.SetAdd(t, out, r); err != nil {
			return out, err
		}
	}
	return out, nil
}

var (
	nameImpl            = object.StaticName("_abc_impl")
	nameDict            = object.StaticName("__dict__")
	nameBases           = object.StaticName("__bases__")
	nameClass           = object.StaticName("__class__")
	nameTPFlags         = object.StaticName("__abc_tpflags__")
	nameAbstractMethods = object.StaticName("__abstractmethods__")
	nameIsAbstract      = object.StaticName("__isabstractmethod__")
	nameSubclassCheck   = object.StaticName("__subclasscheck__")
	nameSubclassHook    = object.StaticName("__subclasshook__")
	nameSubclasses      = object.StaticName("__subclasses__")
)

// counter is the state of an interpreter: it grows with each registration,
// which makes all negative caches stale.
type counter struct{ n uint64 }

var counterKey byte

func counterOf(t *object.Thread) *counter {
	c, ok := t.Interp.State[&counterKey].(*counter)
	if !ok {
		c = &counter{}
		t.Interp.State[&counterKey] = c
	}
	return c
}

func cacheToken(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.Int(int64(counterOf(t).n)), nil
}

// dataOf returns the state of an abstract base class.
func dataOf(t *object.Thread, self object.Value) (*data, error) {
	var v object.Value
	if c := self.AsType(); c != nil {
		v, _ = c.OwnDict().GetStr(nameImpl)
	}
	if v.P == nil {
		var err error
		if v, err = object.GetAttr(t, self, nameImpl); err != nil {
			return nil, err
		}
	}
	if v.Type() != &dataType {
		return nil, object.TypeErrorf("_abc_impl is set to a wrong type")
	}
	return (*data)(v.P), nil
}

func resetRegistry(t *object.Thread, _, self object.Value) (object.Value, error) {
	d, err := dataOf(t, self)
	if err == nil {
		d.registry = classSet{}
	}
	return object.None, err
}

func resetCaches(t *object.Thread, _, self object.Value) (object.Value, error) {
	d, err := dataOf(t, self)
	if err == nil {
		d.cache, d.negative = classSet{}, classSet{}
	}
	return object.None, err
}

func getDump(t *object.Thread, _, self object.Value) (object.Value, error) {
	d, err := dataOf(t, self)
	if err != nil {
		return object.Value{}, err
	}
	var sets [3]object.Value
	for i, s := range [3]*classSet{&d.registry, &d.cache, &d.negative} {
		if sets[i], err = s.dump(t); err != nil {
			return object.Value{}, err
		}
	}
	return object.TupleValue(sets[0], sets[1], sets[2], object.Int(int64(d.negativeVersion))), nil
}
