// Package contextvars is Python's _contextvars module.
package contextvars

import "github.com/gopy-lang/gopy/interp/object"

// Module declares the module.
var Module = object.ModuleDef{Name: "_contextvars", Doc: "Context Variables",
	Types: []*object.Type{&contextType, &varType, &tokenType},
	Defs: []object.Def{
		{Name: "copy_context", Sig: "()", Doc: "Return a shallow copy of the current Context object.", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
			return current(t).copy().value(), nil
		}},
	}}
