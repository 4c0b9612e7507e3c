// Package marshal is Python's marshal module: CPython's format, version 5, for
// the builtin types, and gopy's own form of code objects.
package marshal

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "marshal", Doc: "This module contains functions that can read and write Python values in\na binary format.", Defs: []object.Def{
	{Name: "dump", Sig: "(value, file, version=5, /, *, allow_code=True)", Doc: "Write the value on the open file.", FN: dump},
	{Name: "dumps", Sig: "(value, version=5, /, *, allow_code=True)", Doc: "Return the bytes object that would be written to a file by dump(value, file).", FN: dumps},
	{Name: "load", Sig: "(file, /, *, allow_code=True)", Doc: "Read one value from the open file and return it.", FN: load},
	{Name: "loads", Sig: "(bytes, /, *, allow_code=True)", Doc: "Convert the bytes-like object to a value.", FN: loads},
}, Init: func(t *object.Thread, m *object.Module) error {
	m.Dict.SetStr(t.Interp.Intern("version"), object.Int(5))
	return nil
}}

// allowed reads the argument allow_code.
func allowed(t *object.Thread, v object.Value) (bool, error) {
	if v.P == nil {
		return true, nil
	}
	return object.Truth(t, v)
}

func dumps(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	version := 5
	if a[1].P != nil {
		var err error
		if version, err = object.IndexInt(t, a[1], &object.OverflowError); err != nil {
			return object.Value{}, err
		}
	}
	code, err := allowed(t, a[2])
	if err != nil {
		return object.Value{}, err
	}
	w := &writer{t: t, version: version, code: code}
	if err := w.value(a[0]); err != nil {
		return object.Value{}, err
	}
	return object.NewBytes(w.out), nil
}

func dump(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	b, err := dumps(t, self, []object.Value{a[0], a[2], a[3]})
	if err != nil {
		return b, err
	}
	return object.CallMethod(t, a[1], t.Interp.Intern("write"), b)
}

func loads(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	code, err := allowed(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	data, err := object.AsBytes(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	r := &reader{t: t, data: data, code: code}
	return r.top()
}

func load(t *object.Thread, _ object.Value, a []object.Value) (object.Value, error) {
	code, err := allowed(t, a[1])
	if err != nil {
		return object.Value{}, err
	}
	probe, err := object.CallMethod(t, a[0], t.Interp.Intern("read"), object.Int(0))
	if err != nil {
		return probe, err
	}
	if probe.Type().Flags&object.FlagBytesSubclass == 0 {
		return probe, object.TypeErrorf("file.read() returned not bytes but %s", object.TypeName(probe))
	}
	r := &reader{t: t, file: a[0], code: code}
	return r.top()
}
