// Package ast is Python's _ast module: the node classes. They are made by the
// Python program nodes.py out of the facts in nodes.txt when the module is imported.
package ast

import (
	_ "embed"

	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "_ast", Doc: "", Init: initModule}

//go:embed nodes.py
var program string

//go:embed nodes.txt
var nodes string

func initModule(t *object.Thread, m *object.Module) error {
	in := t.Interp
	code, err := in.Engine.Compile(t, object.StrValue(program), "<ast nodes>", "exec", 0, true, 0)
	if err != nil {
		return err
	}
	g := object.NewDict()
	g.SetStr(in.Intern("NODES"), object.StrValue(nodes))
	g.SetStr(in.Intern("__name__"), object.StrValue("_ast"))
	g.SetStr(in.Intern("__builtins__"), in.Builtins.Dict.Value())
	if _, err := in.Engine.RunCode(t, (*object.Code)(code.P), g, g.Value(), nil); err != nil {
		return err
	}
	for i := 0; ; {
		k, v, ok := g.Next(&i)
		if !ok {
			break
		}
		if name := k.Str().String(); name[0] != '_' && name != "NODES" {
			m.Dict.SetStr(in.Intern(name), v)
		}
	}
	for name, n := range map[string]int64{"PyCF_ALLOW_TOP_LEVEL_AWAIT": 0x2000, "PyCF_ONLY_AST": 0x400, "PyCF_OPTIMIZED_AST": 0x8400, "PyCF_TYPE_COMMENTS": 0x1000} {
		m.Dict.SetStr(in.Intern(name), object.Int(n))
	}
	return nil
}
