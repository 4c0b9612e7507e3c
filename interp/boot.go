package interp

import (
	"path/filepath"
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/library"
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
	path := object.NewList(nil)
	for _, p := range ip.config.Path {
		path.Append(object.StrValue(p))
	}
	prefix := library.Prefix
	if ip.lib != nil {
		path.Append(object.StrValue(library.Dir))
	} else if ip.folder != "" {
		path.Append(object.StrValue(object.DecodeFS([]byte(ip.folder))))
		prefix = object.DecodeFS([]byte(filepath.Dir(filepath.Dir(ip.folder))))
	}
	set(in.Sys, "path", path.Value())
	for _, name := range []string{"prefix", "exec_prefix", "base_prefix", "base_exec_prefix"} {
		set(in.Sys, name, object.StrValue(prefix))
	}
	stdlibDir := library.Dir
	if ip.folder != "" {
		stdlibDir = object.DecodeFS([]byte(ip.folder))
	}
	set(in.Sys, "_stdlib_dir", object.StrValue(stdlibDir))
	set(in.Sys, "executable", object.StrValue(ip.config.Executable))
	set(in.Sys, "_base_executable", object.StrValue(ip.config.Executable))
	orig := append([]object.Value(nil), args...)
	if ip.config.OrigArgs != nil {
		orig = orig[:0]
		for _, a := range ip.config.OrigArgs {
			orig = append(orig, object.StrValue(object.DecodeFS([]byte(a))))
		}
	}
	set(in.Sys, "orig_argv", object.NewList(orig).Value())
	main := object.NewModule("__main__", object.None)
	in.Modules.SetStr(in.Intern("__main__"), main.Value())
	set(main, "__builtins__", in.Builtins.Value())
	in.PrintException = ip.printException
	in.PrintUnraisable = ip.printUnraisable
	ip.engine.Hooks.Final = func(t *object.Thread) error {
		t.Interp.RunWeakCallbacks(t)
		return nil
	}
	imp, _ := b.Dict.GetStr(in.Intern("__import__"))
	ip.engine.DefaultImport = imp
	ip.engine.DefaultAll, _ = b.Dict.GetStr(in.Intern("all"))
	ip.engine.DefaultAny, _ = b.Dict.GetStr(in.Intern("any"))
	if _, err := ip.nativeModule("_io"); err != nil {
		return err
	}
	if err := ip.standardStreams(t); err != nil {
		return err
	}
	if err := ip.startImportlib(t); err != nil {
		return err
	}
	if io, ok := in.Modules.GetStr(in.Intern("_io")); ok {
		if open, err := object.GetAttr(t, io, in.Intern("open")); err == nil {
			set(b, "open", open)
		}
	}
	if err := ip.stdioEncoding(t); err != nil {
		return err
	}
	if ip.config.NoSite || !ip.HasLibrary() {
		return nil
	}
	if _, err = ip.engine.Import(t, in.Intern("site"), object.None, object.None, object.None, 0); err != nil {
		return err
	}
	if len(ip.config.Options.WarnOptions) > 0 {
		// It reads the filters, and tells of those that are wrong.
		_, err = ip.engine.Import(t, in.Intern("warnings"), object.None, object.None, object.None, 0)
	}
	return err
}

// exitHandlers waits for the threads that are no daemons and runs what atexit
// registered.
func (ip *Interp) exitHandlers() {
	t, in := ip.thread, ip.in
	for _, h := range [...][2]string{{"threading", "_shutdown"}, {"atexit", "_run_exitfuncs"}} {
		m, ok := in.Modules.GetStr(in.Intern(h[0]))
		if !ok {
			continue
		}
		f, err := object.LookupAttr(t, m, in.Intern(h[1]))
		if err != nil || f.P == nil {
			continue
		}
		if _, err := object.CallArgs(t, f); err != nil {
			object.WriteUnraisable(t, object.AsException(err), "Exception ignored on "+h[0]+" shutdown", m)
		}
	}
	in.Finalizing = true
}

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

// startImportlib runs importlib._bootstrap and importlib._bootstrap_external out
// of the library, under the names that CPython's frozen ones have.
func (ip *Interp) startImportlib(t *object.Thread) error {
	in := ip.in
	if !ip.HasLibrary() {
		return nil // native modules only; see README
	}
	start := func(name, source string) (*object.Module, error) {
		m := object.NewModule(name, object.None)
		in.Modules.SetStr(in.Intern(name), m.Value())
		m.Dict.SetStr(in.Intern("__origname__"), object.StrValue(source))
		var code *object.Code
		var err error
		if ip.lib == nil {
			code, err = ip.folderCode(t, source, strings.ReplaceAll(source, ".", "/")+".py")
		} else if e, ok := ip.lib.Find(source); ok {
			code, err = ip.code(t, e)
		} else {
			err = object.Errorf(&object.ImportError, "the library lacks %s", source)
		}
		if err != nil {
			return nil, err
		}
		m.Dict.SetStr(in.Intern("__builtins__"), in.Builtins.Dict.Value())
		_, err = ip.engine.RunCode(t, code, m.Dict, m.Dict.Value(), nil)
		return m, err
	}
	call := func(m *object.Module, name string, args ...object.Value) error {
		f, ok := m.Dict.GetStr(in.Intern(name))
		if !ok {
			return object.Errorf(&object.ImportError, "importlib lacks %s", name)
		}
		_, err := object.CallArgs(t, f, args...)
		return err
	}
	boot, err := start("_frozen_importlib", "importlib._bootstrap")
	if err != nil {
		return err
	}
	imp, err := ip.nativeModule("_imp")
	if err != nil {
		return err
	}
	if err := call(boot, "_install", in.Sys.Value(), imp.Value()); err != nil {
		return err
	}
	for name, p := range map[string]*object.Value{"_find_and_load": &ip.imp.findAndLoad, "_handle_fromlist": &ip.imp.handleFromlist, "_gcd_import": &ip.imp.gcdImport} {
		v, ok := boot.Dict.GetStr(in.Intern(name))
		if !ok {
			return object.Errorf(&object.ImportError, "importlib lacks %s", name)
		}
		*p = v
	}
	external, err := start("_frozen_importlib_external", "importlib._bootstrap_external")
	if err != nil {
		return err
	}
	boot.Dict.SetStr(in.Intern("_bootstrap_external"), external.Value())
	if err := call(external, "_install", boot.Value()); err != nil {
		return err
	}
	hooks, _ := in.Sys.Dict.GetStr(in.Intern("path_hooks"))
	list := hooks.List()
	list.SetValues(append([]object.Value{ip.pathHook(), ip.zipHook()}, list.Copy()...))
	if importer, ok := boot.Dict.GetStr(in.Intern("BuiltinImporter")); ok {
		ip.main().Dict.SetStr(in.Intern("__loader__"), importer)
	}
	return nil
}
