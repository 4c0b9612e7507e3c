package object

import "strings"

// ShortName is the __name__ of the type.
func (t *Type) ShortName() string {
	if t.Flags&FlagHeapType == 0 {
		if i := strings.LastIndexByte(t.Name, '.'); i >= 0 {
			return t.Name[i+1:]
		}
	}
	return t.Name
}

// QualName is the __qualname__ of the type.
func (t *Type) QualName() string {
	if t.Qualname != "" {
		return t.Qualname
	}
	return t.ShortName()
}

// ModuleName is the __module__ of the type, or "" when that is no str.
func (t *Type) ModuleName(th *Thread) (string, error) {
	if t.Flags&FlagHeapType != 0 {
		if m, ok := t.dict.GetStr(nameModule); ok && m.IsStr() {
			return m.Str().String(), nil
		}
		return "", nil
	}
	return t.builtinModule(), nil
}

func (t *Type) builtinModule() string {
	if t.Module != "" {
		return t.Module
	}
	if i := strings.LastIndexByte(t.Name, '.'); i >= 0 {
		return t.Name[:i]
	}
	return "builtins"
}

// FullName is the name of the type with its module, unless that is builtins
// (__main__ is kept): what the %T and %N of CPython's messages show.
func (t *Type) FullName(th *Thread) string {
	mod, _ := t.ModuleName(th)
	if mod == "" || mod == "builtins" || mod == "__main__" {
		return t.QualName()
	}
	return mod + "." + t.QualName()
}

// checkSettable refuses to change an attribute of a builtin type, and to delete it.
func checkSettable(cls *Type, x Value, name string) error {
	if cls.Flags&FlagHeapType == 0 {
		return TypeErrorf("cannot set '%s' attribute of immutable type '%s'", name, cls.Name)
	}
	if x.P == nil {
		return TypeErrorf("cannot delete '%s' attribute of immutable type '%s'", name, cls.Name)
	}
	return nil
}

func typeGetName(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	if cls.heap != nil {
		return cls.heap.Name.Value(), nil
	}
	return StrValue(cls.ShortName()), nil
}

func typeSetName(t *Thread, v, x Value) error {
	cls := (*Type)(v.P)
	if err := checkSettable(cls, x, "__name__"); err != nil {
		return err
	}
	if !x.IsStr() {
		return TypeErrorf("can only assign string to %s.__name__, not '%s'", cls.Name, TypeName(x))
	}
	if err := checkTypeName(t, x.Str()); err != nil {
		return err
	}
	cls.heap.Name, cls.Name = x.Str(), x.Str().String()
	cls.Version = nextVersion()
	return nil
}

// checkTypeName refuses names that C could not hold.
func checkTypeName(t *Thread, name *Str) error {
	if strings.IndexByte(name.String(), 0) >= 0 {
		return ValueErrorf("type name must not contain null characters")
	}
	return checkEncodable(t, name)
}

func typeGetQualname(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	if cls.heap != nil {
		return cls.heap.Qualname.Value(), nil
	}
	return StrValue(cls.QualName()), nil
}

func typeSetQualname(t *Thread, v, x Value) error {
	cls := (*Type)(v.P)
	if err := checkSettable(cls, x, "__qualname__"); err != nil {
		return err
	}
	if !x.IsStr() {
		return TypeErrorf("can only assign string to %s.__qualname__, not '%s'", cls.Name, TypeName(x))
	}
	cls.heap.Qualname, cls.Qualname = x.Str(), x.Str().String()
	return nil
}

func typeGetModule(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	if cls.Flags&FlagHeapType != 0 {
		if m, ok := cls.dict.GetStr(nameModule); ok {
			return m, nil
		}
		return Value{}, attributeError(v, nameModule, "__module__")
	}
	return StrValue(cls.builtinModule()), nil
}

func typeSetModule(t *Thread, v, x Value) error {
	cls := (*Type)(v.P)
	if err := checkSettable(cls, x, "__module__"); err != nil {
		return err
	}
	cls.setOwn(t, nameModule, x)
	cls.dict.DeleteStr(nameFirstLineNo)
	return nil
}

func typeGetDoc(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	if cls.Flags&FlagHeapType == 0 && cls.Doc != "" {
		return StrValue(docWithoutSignature(cls.Name, cls.Doc)), nil
	}
	d, ok := cls.OwnDict().GetStr(nameDoc)
	if !ok {
		return None, nil
	}
	if get := d.Type().Get; get != nil {
		return get(t, d, Value{}, cls)
	}
	return d, nil
}

func typeSetDoc(t *Thread, v, x Value) error {
	cls := (*Type)(v.P)
	if err := checkSettable(cls, x, "__doc__"); err != nil {
		return err
	}
	cls.setOwn(t, nameDoc, x)
	return nil
}

func typeGetTextSignature(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	doc := cls.Doc
	if cls.Flags&FlagHeapType != 0 {
		if d, ok := cls.dict.GetStr(nameDoc); ok && d.IsStr() {
			doc = d.Str().String()
		}
	}
	if sig, _ := splitSignature(cls.Name, doc); sig != "" {
		return StrValue(sig), nil
	}
	return None, nil
}

func typeRepr(t *Thread, v Value) (Value, error) {
	name, err := reprTypeName(t, (*Type)(v.P))
	return StrValue("<class '" + name + "'>"), err
}
