// Package warnings is Python's _warnings module: what CPython's C code adds to
// the module warnings. The work is done by the library's _py_warnings; its
// frames do not show in the tracebacks of warnings that are errors.
package warnings

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module. Its data are those of _py_warnings, looked up when
// somebody asks for them: the module is there before the library is.
var Module = object.ModuleDef{Name: "_warnings", Doc: "Low-level interface to warnings functionality.", Defs: []object.Def{
	{Name: "warn", Sig: "(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=<unrepresentable>)", Doc: "Issue a warning, or maybe ignore it or raise an exception.", FN: warn},
	{Name: "warn_explicit", Sig: "(message, category, filename, lineno, module=<unrepresentable>, registry=None, module_globals=None, source=None)", Doc: "Issue a warning, or maybe ignore it or raise an exception.", FN: warnExplicit},
	{Name: "__getattr__", Sig: "(name, /)", F1: getattr},
}}

func warn(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	var kw object.Args
	kw.V = []object.Value{a[0]}
	add := func(name string, v object.Value) {
		if v.P != nil {
			kw.V = append(kw.V, v)
			kw.Kw = append(kw.Kw, t.Interp.Intern(name))
		}
	}
	add("category", a[1])
	if a[2].P != nil {
		n, err := object.IndexInt(t, a[2], &object.OverflowError)
		if err != nil {
			return object.Value{}, err
		}
		add("stacklevel", object.Int(int64(n)))
	}
	add("source", a[3])
	if prefixes := a[4]; prefixes.P != nil {
		if !prefixes.IsTuple() {
			return object.Value{}, object.TypeErrorf("warn() argument 'skip_file_prefixes' must be tuple, not %s", object.TypeName(prefixes))
		}
		for _, p := range prefixes.Tuple().Items {
			if !p.IsStr() {
				return object.Value{}, object.TypeErrorf("Found non-str '%s' in skip_file_prefixes.", object.TypeName(p))
			}
		}
		add("skip_file_prefixes", prefixes)
	}
	return call(t, self, "warn", kw)
}

func warnExplicit(t *object.Thread, self object.Value, a []object.Value) (object.Value, error) {
	if !a[2].IsStr() {
		return object.Value{}, object.TypeErrorf("warn_explicit() argument 'filename' must be str, not %s", object.TypeName(a[2]))
	}
	line, err := object.IndexInt(t, a[3], &object.OverflowError)
	if err != nil {
		return object.Value{}, err
	}
	args := object.Args{V: []object.Value{a[0], a[1], a[2], object.Int(int64(line))}}
	for i, name := range [...]string{"module", "registry", "module_globals", "source"} {
		v := a[4+i]
		switch {
		case v.P == nil:
			continue
		case v == object.None:
		case name == "registry" && !v.IsDict():
			return object.Value{}, object.TypeErrorf("'registry' must be a dict or None")
		case name == "module_globals" && !v.IsDict():
			return object.Value{}, object.TypeErrorf("module_globals must be a dict, not '%s'", object.TypeName(v))
		}
		args.V = append(args.V, v)
		args.Kw = append(args.Kw, t.Interp.Intern(name))
	}
	return call(t, self, "warn_explicit", args)
}

// implementation is where the module keeps the _py_warnings that it works for: programs make several.
const implementation = "_py_warnings"

// call calls a function of _py_warnings and takes it off the traceback.
func call(t *object.Thread, self object.Value, name string, args object.Args) (object.Value, error) {
	m, ok := (*object.Module)(self.P).Dict.GetStr(t.Interp.Intern(implementation))
	if !ok {
		if _, err := library(t, "warnings"); err != nil { // which sets _py_warnings up
			return object.Value{}, err
		}
		var err error
		if m, err = library(t, "_py_warnings"); err != nil {
			return m, err
		}
	}
	f, err := object.GetAttr(t, m, t.Interp.Intern(name))
	if err != nil {
		return f, err
	}
	v, err := object.Call(t, f, args)
	if err != nil {
		exc := object.AsException(err)
		for tb := exc.Traceback; tb != nil && tb.Frame.Code.Name.String() == name && strings.HasSuffix(tb.Frame.Code.Filename.String(), "/_py_warnings.py"); tb = tb.Next {
			exc.Traceback = tb.Next
		}
	}
	return v, err
}

func library(t *object.Thread, name string) (object.Value, error) {
	in := t.Interp
	return in.Engine.Import(t, in.Intern(name), object.None, object.None, object.TupleValue(object.StrValue("warn")), 0)
}

// getattr gives the data that the module shares with _py_warnings, and keeps it.
func getattr(t *object.Thread, self, name object.Value) (object.Value, error) {
	in := t.Interp
	known, lock := "", false
	if name.IsStr() {
		switch s := name.Str().String(); s {
		case "filters", "_filters_mutated_lock_held", "_warnings_context":
			known = s
		case "_defaultaction", "_onceregistry":
			known = s[1:]
		case "_acquire_lock":
			known, lock = "acquire", true
		case "_release_lock":
			known, lock = "release", true
		}
	}
	if known == "" {
		return object.Value{}, object.Errorf(&object.AttributeError, "module '_warnings' has no attribute '%s'", name.Str().String())
	}
	m, err := library(t, "_py_warnings")
	if err != nil {
		return m, err
	}
	if lock {
		if m, err = object.GetAttr(t, m, in.Intern("_lock")); err != nil {
			return m, err
		}
	}
	v, err := object.GetAttr(t, m, in.Intern(known))
	if err != nil {
		return v, err
	}
	if known == "filters" && v.Is(&object.ListType) && v.List().Len() == 0 {
		if err := setUp(t, m); err != nil {
			return object.Value{}, err
		}
	}
	if self.Is(&object.ModuleType) {
		dict := (*object.Module)(self.P).Dict
		dict.SetStr(in.Intern(name.Str().String()), v)
		if !lock {
			dict.SetStr(in.Intern(implementation), m)
		}
	}
	return v, nil
}

// setUp makes the default filters, which the module warnings expects to find.
func setUp(t *object.Thread, py object.Value) error {
	in := t.Interp
	m, ok := in.Modules.GetStr(in.Intern("warnings"))
	if !ok {
		return nil
	}
	if _, err := object.CallMethod(t, py, in.Intern("_set_module"), m); err != nil {
		return err
	}
	_, err := object.CallMethod(t, py, in.Intern("_setup_defaults"))
	return err
}
