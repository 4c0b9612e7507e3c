// Package suggestions is Python's _suggestions module.
package suggestions

import "github.com/gopy-lang/gopy/interp/object"

// Module declares the module.
var Module = object.ModuleDef{Name: "_suggestions", Defs: []object.Def{
	{Name: "_generate_suggestions", Sig: "(candidates, item, /)", Doc: "Returns the candidate in candidates that's closest to item", F2: generate},
}}

func generate(t *object.Thread, _, candidates, item object.Value) (object.Value, error) {
	if !item.IsStr() {
		return object.Value{}, object.TypeErrorf("_generate_suggestions() argument 2 must be str, not %s", object.TypeName(item))
	}
	if candidates.Type() != &object.ListType {
		return object.Value{}, object.TypeErrorf("candidates must be a list")
	}
	var names []string
	for _, c := range candidates.List().Copy() {
		if !c.IsStr() {
			return object.Value{}, object.TypeErrorf("all elements in 'candidates' must be strings")
		}
		names = append(names, c.Str().String())
	}
	if s := object.Suggest(item.Str().String(), names); s != "" {
		return object.StrValue(s), nil
	}
	return object.None, nil
}
