package object

// ImportFromError explains why `from m import name` fails; modName is m's
// __name__ or absent.
func ImportFromError(t *Thread, m, modName Value, name *Str) error {
	if modName.P != nil && !modName.IsStr() {
		modName = Value{}
	}
	shown := modName
	if shown.P == nil {
		shown = StrValue("<unknown module name>")
	}
	mod, err := Repr(t, shown)
	if err != nil {
		return err
	}
	quoted, err := Repr(t, name.Value())
	if err != nil {
		return err
	}
	spec, err := LookupAttr(t, m, nameSpec)
	if err != nil {
		return err
	}
	if spec.IsNone() {
		spec = Value{}
	}
	origin, err := fileOrigin(t, spec)
	if err != nil {
		return err
	}
	shadowing := t.Interp.mayShadow(origin)
	stdlib := false
	if shadowing {
		if stdlib, err = t.Interp.isStdlibName(t, shown); err != nil {
			return err
		}
	}
	file := Value{}
	if origin != "" {
		file = StrValue(origin)
	} else if m.Is(&ModuleType) {
		if f, ok := (*Module)(m.P).Dict.GetStr(nameFile); ok && f.IsStr() {
			file = f
			origin = f.Str().String()
		}
	}
	initializing, err := specTruth(t, spec, nameInitializing)
	if err != nil {
		return err
	}
	what := "cannot import name " + quoted + " from "
	where := ""
	if file.P != nil {
		if where, err = Repr(t, file); err != nil {
			return err
		}
	}
	switch {
	case stdlib:
		what += mod + " (consider renaming " + where + " since it has the same name as the standard library module named " + mod +
			" and prevents importing that standard library module)"
	case initializing && shadowing:
		what += mod + " (consider renaming " + where + " if it has the same name as a library you intended to import)"
	case initializing && origin != "":
		what += "partially initialized module " + mod + " (most likely due to a circular import) (" + origin + ")"
	case initializing:
		what += "partially initialized module " + mod + " (most likely due to a circular import)"
	case origin != "":
		what += mod + " (" + origin + ")"
	default:
		what += mod + " (unknown location)"
	}
	return NewImportError(&ImportError, what, modName, file, name.Value())
}

// fileOrigin returns the origin of a module's spec if it is a file's, else "".
func fileOrigin(t *Thread, spec Value) (string, error) {
	if spec.P == nil {
		return "", nil
	}
	has, err := specTruth(t, spec, nameHasLocation)
	if err != nil || !has {
		return "", err
	}
	o, err := LookupAttr(t, spec, nameOrigin)
	if err != nil || o.P == nil || !o.IsStr() {
		return "", err
	}
	return o.Str().String(), nil
}
