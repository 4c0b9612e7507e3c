// Package array is the native module array.
package array

import "github.com/gopy-lang/gopy/interp/object"

type (
	thread = object.Thread
	value  = object.Value
)

// Module is array.
var Module = object.ModuleDef{
	Name: "array",
	Doc:  "Arrays of numbers or characters of one type: sequences that behave much like lists, and keep\ntheir items as C would.",
	Defs: []object.Def{
		{Name: "_array_reconstructor", Sig: "(arraytype, typecode, mformat_code, items, /)", FN: reconstruct, Doc: "Internal. Used for pickling support."},
	},
	Types: []*object.Type{&Type},
	Init: func(t *thread, m *object.Module) error {
		m.Dict.SetStr(t.Interp.Intern("ArrayType"), Type.Value())
		m.Dict.SetStr(t.Interp.Intern("typecodes"), object.StrValue(typecodes))
		in := t.Interp
		abc, err := in.Engine.Import(t, in.Intern("_collections_abc"), object.None, object.None, object.None, 0)
		if err != nil {
			return err
		}
		if abc, err = object.GetAttr(t, abc, in.Intern("MutableSequence")); err == nil {
			_, err = object.CallMethod(t, abc, nameRegister, Type.Value())
		}
		return err
	},
}

var (
	nameRegister = object.StaticName("register")
	nameRead     = object.StaticName("read")
	nameWrite    = object.StaticName("write")
)
