// Package typing is Python's _typing module. The types are package object's.
package typing

import "github.com/gopy-lang/gopy/interp/object"

// Module declares the module.
var Module = object.ModuleDef{Name: "_typing", Doc: "Primitives and accelerators for the typing module.", Defs: []object.Def{
	{Name: "_idfunc", Sig: "(x, /)", F1: func(t *object.Thread, _, x object.Value) (object.Value, error) { return x, nil }},
}, Init: func(t *object.Thread, m *object.Module) error {
	for _, ty := range [...]*object.Type{&object.TypeVarType, &object.ParamSpecType, &object.ParamSpecArgsType, &object.ParamSpecKwargsType,
		&object.TypeVarTupleType, &object.TypeAliasType, &object.GenericType, &object.UnionType} {
		m.Dict.SetStr(t.Interp.Intern(ty.ShortName()), ty.Value())
	}
	m.Dict.SetStr(t.Interp.Intern("NoDefault"), object.NoDefault)
	return nil
}}
