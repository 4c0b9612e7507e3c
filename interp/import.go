package interp

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// importer holds what the import statement needs of importlib.
type importer struct {
	findAndLoad    object.Value // importlib._bootstrap._find_and_load
	handleFromlist object.Value // importlib._bootstrap._handle_fromlist
	gcdImport      object.Value
	times          *importTimes // with -X importtime
}

// Import imports a module as the import statement does. What importlib does in
// Python is only called for modules that are not in sys.modules yet.
func (c compilerHalf) Import(t *object.Thread, name *object.Str, globals, locals, fromlist object.Value, level int) (object.Value, error) {
	ip, in := c.ip, t.Interp
	if level < 0 {
		return object.Value{}, object.ValueErrorf("level must be >= 0")
	}
	full := name
	if level > 0 {
		pkg, err := ip.callerPackage(t, globals)
		if err != nil {
			return object.Value{}, err
		}
		if full, err = resolveName(in, name, pkg, level); err != nil {
			return object.Value{}, err
		}
	} else if name.Len() == 0 {
		return object.Value{}, object.ValueErrorf("Empty module name")
	}
	mod, err := ip.importFull(t, full)
	if err != nil {
		return object.Value{}, err
	}
	hasFrom := false
	if fromlist.P != nil && fromlist != object.None {
		if hasFrom, err = object.Truth(t, fromlist); err != nil {
			return object.Value{}, err
		}
	}
	if hasFrom {
		path, err := object.LookupAttr(t, mod, in.Intern("__path__"))
		if err != nil || path.P == nil {
			return mod, err
		}
		return object.CallArgs(t, ip.imp.handleFromlist, mod, fromlist, ip.importFunction())
	}
	// import a.b binds a.
	text := name.String()
	dot := -1
	for i := 0; i < len(text); i++ {
		if text[i] == '.' {
			dot = i
			break
		}
	}
	if dot < 0 {
		if level == 0 || name.Len() == 0 {
			return mod, nil
		}
		return mod, nil
	}
	if level == 0 {
		return ip.importFull(t, in.Intern(text[:dot]))
	}
	cut := len(text) - dot
	top := full.String()
	v, ok := in.Modules.GetStr(in.Intern(top[:len(top)-cut]))
	if !ok {
		return v, object.KeyErrorFor(object.StrValue(top[:len(top)-cut]))
	}
	return v, nil
}

// importFull returns the module with an absolute name.
func (ip *Interp) importFull(t *object.Thread, name *object.Str) (object.Value, error) {
	in := t.Interp
	m, ok, err := in.Modules.Get(t, name.Value())
	if err != nil {
		return m, err
	}
	if ok && m != object.None {
		spec, err := object.LookupAttr(t, m, in.Intern("__spec__"))
		if err != nil {
			return m, err
		}
		if ip.imp.times != nil {
			ip.imp.times.found(name.String())
		}
		if spec.P == nil || spec == object.None {
			return m, nil
		}
		initializing, err := object.LookupAttr(t, spec, in.Intern("_initializing"))
		if err != nil {
			return m, err
		}
		if initializing.P == nil {
			return m, nil
		}
		if busy, err := object.Truth(t, initializing); err != nil || !busy {
			return m, err
		}
		if lock, ok := ip.bootstrapAttr("_lock_unlock_module"); ok {
			if _, err := object.CallArgs(t, lock, name.Value()); err != nil {
				return m, err
			}
		}
		return m, nil
	}
	if ip.imp.findAndLoad.P == nil {
		// importlib is not there yet: native modules only.
		m, err := ip.nativeModule(name.String())
		if err != nil {
			return object.Value{}, err
		}
		return m.Value(), nil
	}
	load := func() (object.Value, error) {
		return object.CallArgs(t, ip.imp.findAndLoad, name.Value(), ip.importFunction())
	}
	if ip.imp.times != nil {
		m, err = ip.imp.times.run(name.String(), load)
	} else {
		m, err = load()
	}
	if err != nil && ip.config.Options.Verbose == 0 {
		if exc, ok := err.(*object.BaseException); ok {
			exc.Traceback = withoutImportlib(exc.Traceback, exc.T.IsSubtype(&object.ImportError))
		}
	}
	return m, err
}

// withoutImportlib drops runs of importlib's own frames from a traceback: all
// of them for an ImportError, else those that end in _call_with_frames_removed.
func withoutImportlib(tb *object.Traceback, always bool) *object.Traceback {
	importlib := func(tb *object.Traceback) bool {
		f := tb.Frame.Code.Filename.String()
		return f == "<frozen importlib._bootstrap>" || f == "<frozen importlib._bootstrap_external>"
	}
	var first *object.Traceback
	link := &first
	for tb != nil {
		if !importlib(tb) {
			*link = tb
			link = &tb.Next
			tb = tb.Next
			continue
		}
		begin, last := tb, tb
		for tb != nil && importlib(tb) {
			last, tb = tb, tb.Next
		}
		if !always && last.Frame.Code.Name.String() != "_call_with_frames_removed" && tb == nil {
			*link = begin
			link = &last.Next
		}
	}
	*link = nil
	return first
}

// bootstrapAttr returns an attribute of importlib._bootstrap.
func (ip *Interp) bootstrapAttr(name string) (object.Value, bool) {
	v, ok := ip.in.Modules.GetStr(ip.in.Intern("_frozen_importlib"))
	if !ok {
		return v, false
	}
	return (*object.Module)(v.P).Dict.GetStr(ip.in.Intern(name))
}

// importFunction is what _find_and_load imports parent packages with.
func (ip *Interp) importFunction() object.Value { return ip.imp.gcdImport }

// callerPackage returns the package that a relative import in globals is relative to.
func (ip *Interp) callerPackage(t *object.Thread, globals object.Value) (string, error) {
	if globals == object.None || !globals.IsDict() {
		return "", object.NewException(&object.KeyError, "'__name__' not in globals")
	}
	if f, ok := ip.bootstrapAttr("_calc___package__"); ok {
		v, err := object.CallArgs(t, f, globals)
		if err != nil {
			return "", err
		}
		if !v.IsStr() {
			return "", object.TypeErrorf("__package__ must be a string")
		}
		if v.Str().Len() == 0 {
			return "", object.NewException(&object.ImportError, "attempted relative import with no known parent package")
		}
		return v.Str().String(), nil
	}
	return "", object.NewException(&object.ImportError, "attempted relative import with no known parent package")
}

// resolveName makes a relative name absolute.
func resolveName(in *object.Interp, name *object.Str, pkg string, level int) (*object.Str, error) {
	for ; level > 1; level-- {
		i := len(pkg) - 1
		for i >= 0 && pkg[i] != '.' {
			i--
		}
		if i < 0 {
			return nil, object.NewException(&object.ImportError, "attempted relative import beyond top-level package")
		}
		pkg = pkg[:i]
	}
	if name.Len() == 0 {
		return in.Intern(pkg), nil
	}
	return in.Intern(pkg + "." + name.String()), nil
}
