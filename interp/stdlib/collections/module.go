// Package collections is the native module _collections: deque, defaultdict,
// OrderedDict (which is in package object, next to dict) and what namedtuple
// and Counter need.
package collections

import "github.com/gopy-lang/gopy/interp/object"

// Module is _collections.
var Module = object.ModuleDef{
	Name: "_collections",
	Doc:  "High performance data structures.\n- deque:        ordered collection accessible from endpoints only\n- defaultdict:  dict subclass with a default value factory",
	Defs: []object.Def{
		{Name: "_count_elements", Sig: "(mapping, iterable, /)", F2: countElements,
			Doc: "_count_elements(mapping, iterable) -> None\n\nCount elements in the iterable, updating the mapping"},
	},
	Types: []*object.Type{&DequeType, &DefaultDictType, &object.OrderedDictType, &dequeIterType, &dequeReverseIterType, &tupleGetterType},
}

func init() {
	initDeque()
	initDequeIter()
	initDefaultDict()
	initTupleGetter()
	for _, t := range Module.Types {
		object.ReadyType(t)
	}
}
