package object

import (
	"path/filepath"
	"unsafe"
)

var (
	nameSpec           = internStatic("__spec__")
	nameFile           = internStatic("__file__")
	nameLoader         = internStatic("__loader__")
	namePackage        = internStatic("__package__")
	nameOrigin         = internStatic("origin")
	nameHasLocation    = internStatic("has_location")
	nameInitializing   = internStatic("_initializing")
	nameUninitialized  = internStatic("_uninitialized_submodules")
	nameSpecName       = internStatic("name")
	nameSpecLoader     = internStatic("loader")
	namePath           = internStatic("_path")
	nameDirMethod      = internStatic("__dir__")
	nameStdlibNames    = internStatic("stdlib_module_names")
	nameNamespaceClass = "NamespaceLoader"
)

// moduleObj is a module of a derived class.
type moduleObj struct {
	Module
	Slots []Value
}

// NewModule makes a module with the attributes that every module has.
func NewModule(name string, doc Value) *Module {
	m := &Module{Object: Object{&ModuleType}, Dict: NewDictSize(8)}
	m.fill(StrValue(name), orNone(doc))
	return m
}

func (m *Module) fill(name, doc Value) {
	m.Dict.SetStr(nameName, name)
	m.Dict.SetStr(nameDoc, doc)
	m.Dict.SetStr(namePackage, None)
	m.Dict.SetStr(nameLoader, None)
	m.Dict.SetStr(nameSpec, None)
}

// NewNativeModule makes the module of a declaration and runs its Init.
func NewNativeModule(t *Thread, def *ModuleDef) (*Module, error) {
	m := NewModule(def.Name, None)
	if def.Doc != "" {
		m.Dict.SetStr(nameDoc, StrValue(def.Doc))
	}
	m.Def = def
	name := t.Interp.Intern(def.Name).Value()
	slab := make([]NativeFunction, len(def.Defs))
	for i := range def.Defs {
		d := &def.Defs[i]
		slab[i] = NativeFunction{Object: Object{&NativeFunctionType}, Def: d, Self: m.Value(), Module: name}
		m.Dict.SetStr(t.Interp.Intern(d.Name), Value{unsafe.Pointer(&slab[i]), 0})
	}
	for _, ty := range def.Types {
		m.Dict.SetStr(t.Interp.Intern(ty.ShortName()), ty.Value())
	}
	if def.Init != nil {
		if err := def.Init(t, m); err != nil {
			return nil, err
		}
	}
	return m, nil
}

func allocModule(cls *Type) Value {
	return Value{unsafe.Pointer(&moduleObj{Module: Module{Object: Object{cls}, Dict: NewDict()}}), 0}
}

func moduleNew(t *Thread, cls *Type, args Args) (Value, error) {
	if cls == &ModuleType {
		return (&Module{Object: Object{cls}, Dict: NewDict()}).Value(), nil
	}
	return allocModule(cls), nil
}

var moduleSig = ParseSignature("(name, doc=None)")

func moduleInit(t *Thread, v Value, args Args) error {
	var a [2]Value
	if err := moduleSig.Bind("module", args, a[:]); err != nil {
		return err
	}
	if !a[0].IsStr() {
		return TypeErrorf("module() argument 'name' must be str, not %s", TypeName(a[0]))
	}
	(*Module)(v.P).fill(a[0], orNone(a[1]))
	return nil
}

// moduleLookup is the attribute access of modules without the errors.
func moduleLookup(t *Thread, v Value, name *Str) (Value, error) {
	m := (*Module)(v.P)
	if v.Type() == &ModuleType {
		// Most lookups find something in the dict that no descriptor hides.
		if x, ok := m.Dict.GetStr(name); ok && ModuleType.Lookup(t, name).P == nil {
			return x, nil
		}
	}
	r, err := genericLookup(t, v, name)
	if err != nil || r.P != nil {
		return r, err
	}
	if f, ok := m.Dict.GetStr(nameGetAttr); ok {
		return CallArgs(t, f, name.Value())
	}
	return Value{}, nil
}

func moduleGetAttr(t *Thread, v Value, name *Str) (Value, error) {
	r, err := moduleLookup(t, v, name)
	if err != nil {
		setAttributeContext(err, v, name)
	} else if r.P == nil {
		err = moduleAttributeError(t, v, name)
	}
	return r, err
}

// specTruth reads a flag of a module's __spec__.
func specTruth(t *Thread, spec Value, name *Str) (bool, error) {
	if spec.P == nil {
		return false, nil
	}
	x, err := LookupAttr(t, spec, name)
	if err != nil || x.P == nil {
		return false, err
	}
	return Truth(t, x)
}

// moduleAttributeError explains why a module has no such attribute.
func moduleAttributeError(t *Thread, v Value, name *Str) error {
	m := (*Module)(v.P)
	modName, ok := m.Dict.GetStr(nameName)
	if !ok || !modName.IsStr() {
		return attributeError(v, name, "module has no attribute '%s'", name.String())
	}
	mod := modName.Str().String()
	spec, _ := m.Dict.GetStr(nameSpec)
	if spec.IsNone() {
		spec = Value{}
	}
	origin := ""
	if spec.P != nil {
		has, err := specTruth(t, spec, nameHasLocation)
		if err != nil {
			return err
		}
		if has {
			o, err := LookupAttr(t, spec, nameOrigin)
			if err != nil {
				return err
			}
			if o.P != nil && o.IsStr() {
				origin = o.Str().String()
			}
		}
	}
	shadowing := t.Interp.mayShadow(origin)
	if shadowing {
		stdlib, err := t.Interp.isStdlibName(t, modName)
		if err != nil {
			return err
		}
		if stdlib {
			r, _ := Repr(t, StrValue(origin))
			return attributeError(v, name, "module '%s' has no attribute '%s' (consider renaming %s since it has the same name as the standard library module named '%s' and prevents importing that standard library module)", mod, name.String(), r, mod)
		}
	}
	initializing, err := specTruth(t, spec, nameInitializing)
	if err != nil {
		return err
	}
	switch {
	case initializing && shadowing:
		r, _ := Repr(t, StrValue(origin))
		return attributeError(v, name, "module '%s' has no attribute '%s' (consider renaming %s if it has the same name as a library you intended to import)", mod, name.String(), r)
	case initializing && origin != "":
		return attributeError(v, name, "partially initialized module '%s' from '%s' has no attribute '%s' (most likely due to a circular import)", mod, origin, name.String())
	case initializing:
		return attributeError(v, name, "partially initialized module '%s' has no attribute '%s' (most likely due to a circular import)", mod, name.String())
	}
	if spec.P != nil {
		sub, err := LookupAttr(t, spec, nameUninitialized)
		if err != nil {
			return err
		}
		if sub.P != nil {
			if in, err := Contains(t, sub, name.Value()); err != nil {
				return err
			} else if in {
				return attributeError(v, name, "cannot access submodule '%s' of module '%s' (most likely due to a circular import)", name.String(), mod)
			}
		}
	}
	return attributeError(v, name, "module '%s' has no attribute '%s'", mod, name.String())
}

// mayShadow tells whether a module's file lies in the directory of the script
// that runs, where it may hide a library's.
func (in *Interp) mayShadow(origin string) bool {
	if origin == "" || in.SysPath0 == "" || in.Options.SafePath {
		return false
	}
	dir := filepath.Dir(origin)
	if filepath.Base(origin) == "__init__.py" {
		dir = filepath.Dir(dir)
	}
	return dir == filepath.Clean(in.SysPath0)
}

// isStdlibName asks sys.stdlib_module_names.
func (in *Interp) isStdlibName(t *Thread, name Value) (bool, error) {
	if in.Sys == nil {
		return false, nil
	}
	names, ok := in.Sys.Dict.GetStr(nameStdlibNames)
	if !ok || names.Type().Flags&FlagSetSubclass == 0 {
		return false, nil
	}
	return Contains(t, names, name)
}

func moduleRepr(t *Thread, v Value) (Value, error) {
	m := (*Module)(v.P)
	get := func(name *Str) (Value, error) {
		x, err := LookupAttr(t, v, name)
		if err == nil && x.IsNone() {
			x = Value{}
		}
		return x, err
	}
	spec, err := get(nameSpec)
	if err != nil {
		return Value{}, err
	}
	if spec.P != nil {
		if ok, err := Truth(t, spec); err != nil {
			return Value{}, err
		} else if ok {
			return reprFromSpec(t, spec)
		}
	}
	name := StrValue("?")
	if n, ok := m.Dict.GetStr(nameName); ok {
		name = n
	}
	loader, err := get(nameLoader)
	if err != nil {
		return Value{}, err
	}
	file, err := LookupAttr(t, v, nameFile)
	if err != nil {
		return Value{}, err
	}
	switch {
	case file.P != nil:
		return moduleText(t, name, " from ", file)
	case loader.P != nil:
		return moduleText(t, name, " (", loader)
	}
	return moduleText(t, name, "", Value{})
}

// moduleText is "<module 'name' from 'file'>" and its variants.
func moduleText(t *Thread, name Value, link string, what Value) (Value, error) {
	n, err := Repr(t, name)
	if err != nil {
		return Value{}, err
	}
	s := ""
	if what.P != nil {
		if s, err = Repr(t, what); err != nil {
			return Value{}, err
		}
	}
	if link == " (" {
		s += ")"
	}
	return StrValue("<module " + n + link + s + ">"), nil
}

func reprFromSpec(t *Thread, spec Value) (Value, error) {
	name, err := GetAttr(t, spec, nameSpecName)
	if err != nil {
		return Value{}, err
	}
	if name.IsNone() {
		name = StrValue("?")
	}
	origin, err := GetAttr(t, spec, nameOrigin)
	if err != nil {
		return Value{}, err
	}
	if !origin.IsNone() {
		has, err := specTruth(t, spec, nameHasLocation)
		if err != nil {
			return Value{}, err
		}
		if has {
			return moduleText(t, name, " from ", origin)
		}
		n, err := Repr(t, name)
		if err != nil {
			return Value{}, err
		}
		o, err := ToStr(t, origin)
		if err != nil {
			return Value{}, err
		}
		return StrValue("<module " + n + " (" + o.String() + ")>"), nil
	}
	loader, err := GetAttr(t, spec, nameSpecLoader)
	if err != nil {
		return Value{}, err
	}
	if loader.IsNone() {
		return moduleText(t, name, "", Value{})
	}
	if loader.Type().ShortName() == nameNamespaceClass {
		path, err := GetAttr(t, loader, namePath)
		if err != nil {
			return Value{}, err
		}
		items, err := CollectItems(t, path)
		if err != nil {
			return Value{}, err
		}
		return moduleText(t, name, " (namespace) from ", NewList(items).Value())
	}
	return moduleText(t, name, " (", loader)
}

func moduleDir(t *Thread, v Value) (Value, error) {
	d, err := GetAttr(t, v, nameDict)
	if err != nil {
		return Value{}, err
	}
	if !d.IsDict() {
		return Value{}, TypeErrorf("%s.__dict__ is not a dictionary", TypeName(v))
	}
	if f, ok := d.Dict().GetStr(nameDirMethod); ok {
		return Call(t, f, Args{})
	}
	return NewList(d.Dict().keyValues()).Value(), nil
}

func moduleGetAnnotate(t *Thread, v Value) (Value, error) {
	d := (*Module)(v.P).Dict
	if f, ok := d.GetStr(nameAnnotate); ok {
		return f, nil
	}
	d.SetStr(nameAnnotate, None)
	return None, nil
}

func moduleSetAnnotate(t *Thread, v, x Value) error {
	if x.P == nil {
		return TypeErrorf("cannot delete __annotate__ attribute")
	}
	if !x.IsNone() && !Callable(x) {
		return TypeErrorf("__annotate__ must be callable or None")
	}
	d := (*Module)(v.P).Dict
	d.SetStr(nameAnnotate, x)
	if !x.IsNone() {
		d.DeleteStr(nameAnnotations)
	}
	return nil
}

func moduleGetAnnotations(t *Thread, v Value) (Value, error) {
	d := (*Module)(v.P).Dict
	if a, ok := d.GetStr(nameAnnotations); ok {
		return a, nil
	}
	// While the module is being made its annotations may change.
	spec, _ := d.GetStr(nameSpec)
	if spec.IsNone() {
		spec = Value{}
	}
	initializing, err := specTruth(t, spec, nameInitializing)
	if err != nil {
		return Value{}, err
	}
	var a Value
	if f, ok := d.GetStr(nameAnnotate); ok && Callable(f) {
		if a, err = CallArgs(t, f, Int(1)); err != nil {
			return Value{}, err
		}
		if !a.IsDict() {
			return Value{}, TypeErrorf("__annotate__ returned non-dict of type '%s'", TypeName(a))
		}
	} else {
		a = NewDict().Value()
	}
	if !initializing {
		d.SetStr(nameAnnotations, a)
	}
	return a, nil
}

func moduleSetAnnotations(t *Thread, v, x Value) error {
	d := (*Module)(v.P).Dict
	if x.P != nil {
		d.SetStr(nameAnnotations, x)
	} else if !d.DeleteStr(nameAnnotations) {
		return AttributeErrorf("__annotations__")
	}
	d.DeleteStr(nameAnnotate)
	return nil
}

func initModule() {
	t := &ModuleType
	t.Flags = FlagBaseType
	t.Doc = "module(name, doc=None)\n--\n\nA module with this name, which must be a str, and docstring."
	t.New, t.Init, t.Repr, t.GetAttr = moduleNew, moduleInit, moduleRepr, moduleGetAttr
	t.AllocSub = allocModule
	t.DictOffset = unsafe.Offsetof(Module{}.Dict)
	t.SlotsOffset = unsafe.Offsetof(moduleObj{}.Slots)
	t.HasWeakref = true
	t.Methods = []Def{{Name: "__dir__", Sig: "()", Doc: "__dir__() -> list\nspecialized dir() implementation", F0: moduleDir}}
	dict := InstanceDictAttr()
	dict.Member, dict.Set = true, nil
	t.GetSets = []GetSet{dict,
		{Name: "__annotations__", Get: moduleGetAnnotations, Set: moduleSetAnnotations},
		{Name: "__annotate__", Get: moduleGetAnnotate, Set: moduleSetAnnotate},
	}
	moduleGetAttrWord = getAttrWord(moduleGetAttr)
}
