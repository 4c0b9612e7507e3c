// Package functools is the native module _functools.
package functools

import "github.com/gopy-lang/gopy/interp/object"

type (
	thread = object.Thread
	value  = object.Value
)

// Module is _functools.
var Module = object.ModuleDef{
	Name: "_functools",
	Doc:  "Tools that operate on functions.",
	Defs: []object.Def{
		{Name: "reduce", Sig: "(function, iterable, /, initial=<unrepresentable>)", FN: reduce,
			Doc: "Apply a function of two arguments cumulatively to the items of an iterable, from left to right.\n\nThis effectively reduces the iterable to a single value.  If initial is present,\nit is placed before the items of the iterable in the calculation, and serves as\na default when the iterable is empty.\n\nFor example, reduce(lambda x, y: x+y, [1, 2, 3, 4, 5])\ncalculates ((((1 + 2) + 3) + 4) + 5)."},
		{Name: "cmp_to_key", Sig: "(mycmp)", FN: cmpToKey, Doc: "Convert a cmp= function into a key= function.\n\n  mycmp\n    Function that compares two objects."},
	},
	Types: []*object.Type{&partialType, &lruCacheType, &placeholderType},
	Init: func(t *thread, m *object.Module) error {
		m.Dict.SetStr(t.Interp.Intern("Placeholder"), placeholder)
		return nil
	},
}

func init() {
	initPlaceholder()
	initPartial()
	initLRUCache()
	initKeyWrapper()
	for _, t := range Module.Types {
		object.ReadyType(t)
	}
	object.ReadyType(&keyWrapperType)
	object.ReadyType(&lruLinkType)
}
