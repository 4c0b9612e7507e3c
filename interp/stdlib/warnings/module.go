// Package warnings is Python's _warnings module. It offers only warn and
// warn_explicit, which natives and importlib need before the Python module
// warnings is imported, and leaves the work to that module: missing the rest
// makes it use its own implementation.
package warnings

import "github.com/gopy-lang/gopy/interp/object"

// Module declares the module.
var Module = object.ModuleDef{Name: "_warnings", Doc: "Low-level interface to warnings functionality.", Defs: []object.Def{
	{Name: "warn", Sig: "(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())", Doc: "Issue a warning, or maybe ignore it or raise an exception.", FV: forward("warn")},
	{Name: "warn_explicit", Sig: "(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None)", Doc: "Issue a warning, or maybe ignore it or raise an exception.", FV: forward("warn_explicit")},
}}

func forward(name string) func(*object.Thread, object.Value, object.Args) (object.Value, error) {
	return func(t *object.Thread, _ object.Value, args object.Args) (object.Value, error) {
		in := t.Interp
		m, err := in.Engine.Import(t, in.Intern("warnings"), object.None, object.None, object.TupleValue(object.StrValue(name)), 0)
		if err != nil {
			return m, err
		}
		f, err := object.GetAttr(t, m, in.Intern(name))
		if err != nil {
			return f, err
		}
		return object.Call(t, f, args)
	}
}
