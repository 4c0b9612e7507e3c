package interp

import (
	"os"
	"path/filepath"
	"strings"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/library"
)

// finder is the path entry finder and the loader of modules in the packed
// library: what sys.path_hooks makes for library.Dir and the folders below it.
type finder struct {
	object.Object
	ip  *Interp
	dir string // the path entry
}

var finderType = object.Type{Name: "_gopy.LibraryLoader", Doc: "Finds and loads the modules of the packed standard library.",
	Methods: []object.Def{
		{Name: "find_spec", Sig: "(fullname, target=None)", FN: finderFindSpec},
		{Name: "invalidate_caches", Sig: "()", F0: func(t *object.Thread, _ object.Value) (object.Value, error) { return object.None, nil }},
		{Name: "create_module", Sig: "(spec)", FN: func(t *object.Thread, _ object.Value, _ []object.Value) (object.Value, error) {
			return object.None, nil
		}},
		{Name: "exec_module", Sig: "(module)", FN: finderExec},
		{Name: "get_code", Sig: "(fullname)", FN: finderGetCode},
		{Name: "get_source", Sig: "(fullname)", FN: finderGetSource},
		{Name: "get_filename", Sig: "(fullname)", FN: finderGetFilename},
		{Name: "get_data", Sig: "(path)", FN: finderGetData},
		{Name: "is_package", Sig: "(fullname)", FN: finderIsPackage},
		{Name: "iter_modules", Sig: "(prefix='')", FN: finderIterModules},
	},
	GetSets: []object.GetSet{{Name: "path", Get: func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.StrValue(asFinder(v).dir), nil
	}}}}

func init() {
	finderType.Repr = func(t *object.Thread, v object.Value) (object.Value, error) {
		return object.StrValue("LibraryLoader('" + asFinder(v).dir + "')"), nil
	}
	finderType.Flags |= object.FlagDisallowNew
	object.ReadyType(&finderType)
}

func asFinder(v object.Value) *finder { return (*finder)(v.P) }

func (ip *Interp) newFinder(dir string) object.Value {
	return object.Value{P: unsafe.Pointer(&finder{object.Object{T: &finderType}, ip, dir})}
}

// pathHook is the entry of sys.path_hooks: it makes finders for the library's folders.
func (ip *Interp) pathHook() object.Value {
	def := &object.Def{Name: "library_hook", Sig: "(path, /)", F1: func(t *object.Thread, _, path object.Value) (object.Value, error) {
		if path.IsStr() && ip.lib != nil {
			if p := path.Str().String(); p == library.Dir || strings.HasPrefix(p, library.Dir+"/") {
				return ip.newFinder(p), nil
			}
		}
		return object.Value{}, object.NewException(&object.ImportError, "not a folder of the packed library")
	}}
	return object.NewNativeFunction(def, object.Value{}, object.None)
}

// zipHook is the entry of sys.path_hooks for zip files. It imports the module
// zipimport only when there is a file for it.
func (ip *Interp) zipHook() object.Value {
	importing := false
	var refused []object.Value // while zipimport itself was looked for
	def := &object.Def{Name: "zip_hook", Sig: "(path, /)", F1: func(t *object.Thread, _, path object.Value) (object.Value, error) {
		if !path.IsStr() || !underFile(object.EncodeFS(path.Str().String())) {
			return object.Value{}, object.NewException(&object.ImportError, "not a zip file")
		}
		if importing {
			refused = append(refused, path)
			return object.Value{}, object.NewException(&object.ImportError, "zipimport is being imported")
		}
		in := t.Interp
		importing = true
		m, err := in.Engine.Import(t, in.Intern("zipimport"), object.None, object.None, object.TupleValue(object.StrValue("zipimporter")), 0)
		importing = false
		if cache, ok := in.Sys.Dict.GetStr(in.Intern("path_importer_cache")); ok && cache.Is(&object.DictType) {
			for _, p := range refused {
				if _, _, err := cache.Dict().Delete(t, p); err != nil {
					return object.Value{}, err
				}
			}
		}
		refused = nil
		if err != nil {
			return m, err
		}
		importer, err := object.GetAttr(t, m, in.Intern("zipimporter"))
		if err != nil {
			return importer, err
		}
		return object.CallArgs(t, importer, path)
	}}
	return object.NewNativeFunction(def, object.Value{}, object.None)
}

// underFile says whether a path, or what of it exists, is a regular file.
func underFile(path string) bool {
	for {
		st, err := os.Stat(path)
		if err == nil {
			return st.Mode().IsRegular()
		}
		dir := filepath.Dir(path)
		if dir == path {
			return false
		}
		path = dir
	}
}

// entry finds a module by its full name.
func (f *finder) entry(t *object.Thread, name object.Value) (library.Entry, error) {
	if name.IsStr() {
		if e, ok := f.ip.lib.Find(name.Str().String()); ok && e.IsModule() {
			return e, nil
		}
	}
	r, _ := object.Repr(t, name)
	return library.Entry{}, object.Errorf(&object.ImportError, "the library has no module %s", r)
}

func finderFindSpec(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	f := asFinder(self)
	if !a[0].IsStr() {
		return object.None, nil
	}
	e, ok := f.ip.lib.Find(a[0].Str().String())
	if !ok || !e.IsModule() {
		return object.None, nil
	}
	path := e.Path()
	dir := path[:strings.LastIndexByte(path, '/')]
	if e.IsPackage() {
		dir = dir[:strings.LastIndexByte(dir, '/')]
	}
	if dir != f.dir {
		return object.None, nil
	}
	make, ok := f.ip.bootstrapAttr("ModuleSpec")
	if !ok {
		return make, object.RuntimeErrorf("lost importlib")
	}
	in := t.Interp
	spec, err := object.Call(t, make, object.Args{V: []object.Value{a[0], self, object.StrValue(path), object.Bool(e.IsPackage())},
		Kw: []*object.Str{in.Intern("origin"), in.Intern("is_package")}})
	if err != nil {
		return spec, err
	}
	if err := object.SetAttr(t, spec, in.Intern("_set_fileattr"), object.True); err != nil {
		return spec, err
	}
	if e.IsPackage() {
		locations, err := object.GetAttr(t, spec, in.Intern("submodule_search_locations"))
		if err != nil {
			return spec, err
		}
		locations.List().Append(object.StrValue(e.PackageDir()))
	}
	return spec, nil
}

// code returns the code of a library module: the packed bytecode or, with
// -O and without any, compiled source.
func (ip *Interp) code(t *object.Thread, e library.Entry) (*object.Code, error) {
	if data := e.Code(); data != nil && ip.config.Options.Optimize == 0 {
		if code, err := bytecode.UnmarshalTrusted(data); err == nil {
			return object.NewCode(t.Interp, code), nil
		}
	}
	src, err := e.Source()
	if err != nil {
		return nil, object.NewException(&object.ImportError, err.Error())
	}
	v, err := t.Interp.Engine.Compile(t, object.NewBytes(src), e.Path(), "exec", 0, true, -1, -1)
	if err != nil {
		return nil, err
	}
	return (*object.Code)(v.P), nil
}

func finderExec(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	in := t.Interp
	name, err := object.GetAttr(t, a[0], in.Intern("__name__"))
	if err != nil {
		return name, err
	}
	e, err := asFinder(self).entry(t, name)
	if err != nil {
		return name, err
	}
	code, err := asFinder(self).ip.code(t, e)
	if err != nil {
		return name, err
	}
	d := object.InstanceDict(a[0])
	if d == nil {
		return name, object.TypeErrorf("exec_module() argument must be a module, not %s", object.TypeName(a[0]))
	}
	builtins := in.Intern("__builtins__")
	if _, ok := d.GetStr(builtins); !ok {
		d.SetStr(builtins, in.Builtins.Dict.Value())
	}
	_, err = in.Engine.RunCode(t, code, d, d.Value(), nil)
	return object.None, err
}

func finderGetCode(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	e, err := asFinder(self).entry(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	code, err := asFinder(self).ip.code(t, e)
	if err != nil {
		return object.Value{}, err
	}
	return code.Value(), nil
}

func finderGetSource(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	e, err := asFinder(self).entry(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	src, err := e.Source()
	if err != nil {
		return object.Value{}, object.NewException(&object.ImportError, err.Error())
	}
	return object.StrValue(object.DecodeFS(src)), nil
}

func finderGetFilename(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	e, err := asFinder(self).entry(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	return object.StrValue(e.Path()), nil
}

func finderIsPackage(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	e, err := asFinder(self).entry(t, a[0])
	return object.Bool(err == nil && e.IsPackage()), err
}

// finderGetData reads a file of the library by its path.
func finderGetData(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	path, err := object.FSPath(t, a[0])
	if err != nil {
		return object.Value{}, err
	}
	if e, ok := asFinder(self).ip.lib.FilePath(path); ok {
		src, err := e.Source()
		if err != nil {
			return object.Value{}, object.NewException(&object.OSError, err.Error())
		}
		return object.NewBytes(src), nil
	}
	return object.Value{}, object.NewExceptionArgs(&object.FileNotFoundError, object.Int(2), object.StrValue("No such file or directory"), object.StrValue(path))
}

// finderIterModules is what pkgutil asks for: (name, ispkg) pairs.
func finderIterModules(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	f := asFinder(self)
	prefix := ""
	if a[0].P != nil && a[0].IsStr() {
		prefix = a[0].Str().String()
	}
	parent := strings.ReplaceAll(strings.TrimPrefix(strings.TrimPrefix(f.dir, library.Dir), "/"), "/", ".")
	out := object.NewList(nil)
	for e := range f.ip.lib.Modules(parent) {
		name := e.Name()[strings.LastIndexByte(e.Name(), '.')+1:]
		out.Append(object.TupleValue(object.StrValue(prefix+name), object.Bool(e.IsPackage())))
	}
	return out.Value(), nil
}
