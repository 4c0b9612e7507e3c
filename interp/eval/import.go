package eval

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// ImportName is the import statement's call of __import__.
func (e *Engine) ImportName(t *object.Thread, f *object.Frame, name *object.Str, fromlist, level object.Value) (object.Value, error) {
	fn := f.FuncOf()
	locals := object.None
	if f.CodeOf().LocalBytes > 0 && f.CodeOf().Flags&1 == 0 {
		locals = *f.Local(0)
	}
	imp, err := e.LookupMapping(t, fn.Builtins.Value(), e.names.importName)
	if err != nil {
		return imp, err
	}
	if imp.P == nil {
		return imp, object.NewException(&object.ImportError, "__import__ not found")
	}
	if imp == e.DefaultImport {
		return e.Import(t, name, fn.Globals.Value(), locals, fromlist, int(level.Int64()))
	}
	return object.CallArgs(t, imp, name.Value(), fn.Globals.Value(), locals, fromlist, level)
}

// ImportFrom is `from m import name`.
func (e *Engine) ImportFrom(t *object.Thread, m object.Value, name *object.Str) (object.Value, error) {
	v, err := object.LookupAttr(t, m, name)
	if err != nil || v.P != nil {
		return v, err
	}
	// A circular import may have put the submodule into sys.modules only.
	modName, err := object.LookupAttr(t, m, e.names.name)
	if err != nil {
		return v, err
	}
	if modName.P != nil && modName.IsStr() {
		if v, ok := e.in.Modules.GetStr(e.in.Intern(modName.Str().String() + "." + name.String())); ok {
			return v, nil
		}
	}
	return v, object.ImportFromError(t, m, modName, name)
}

// ImportStar copies the public names of module m to the mapping locals.
func (e *Engine) ImportStar(t *object.Thread, m, locals object.Value) error {
	all, err := object.LookupAttr(t, m, e.names.all)
	if err != nil {
		return err
	}
	skip := false
	if all.P == nil {
		d, err := object.LookupAttr(t, m, e.names.dict)
		if err != nil {
			return err
		}
		if d.P == nil {
			return object.NewException(&object.ImportError, "from-import-* object has no __dict__ and no __all__")
		}
		if all, err = object.CallMethod(t, d, e.names.keys); err != nil {
			return err
		}
		skip = true
	}
	names, err := object.CollectItems(t, all)
	if err != nil {
		return err
	}
	for _, n := range names {
		if !n.IsStr() {
			what := "Item in %s.__all__ must be str, not %s"
			if skip {
				what = "Key in %s.__dict__ must be str, not %s"
			}
			mod, err := object.LookupAttr(t, m, e.names.name)
			if err != nil {
				return err
			}
			name := "?"
			if mod.P != nil && mod.IsStr() {
				name = mod.Str().String()
			}
			return object.TypeErrorf(what, name, object.TypeName(n))
		}
		if s := n.Str().String(); skip && len(s) > 0 && s[0] == '_' {
			continue
		}
		v, err := object.GetAttr(t, m, e.in.InternStr(n.Str()))
		if err != nil {
			return err
		}
		if err := object.SetItem(t, locals, n, v); err != nil {
			return err
		}
	}
	return nil
}
