package object

var (
	nameMetaclass = internStatic("metaclass")
	namePrepare   = internStatic("__prepare__")
	nameOrigBases = internStatic("__orig_bases__")
)

// BuildClass is builtins.__build_class__(func, name, *bases, metaclass=..., **kwargs),
// which class statements call.
func BuildClass(t *Thread, args Args) (Value, error) {
	pos := args.Pos()
	if len(pos) < 2 {
		return Value{}, TypeErrorf("__build_class__: not enough arguments")
	}
	if pos[0].Type() != &FunctionType {
		return Value{}, TypeErrorf("__build_class__: func must be a function")
	}
	if !pos[1].IsStr() {
		return Value{}, TypeErrorf("__build_class__: name is not a string")
	}
	fn, name := (*Function)(pos[0].P), pos[1]
	orig := NewTuple(pos[2:]...)
	bases, err := resolveBases(t, orig)
	if err != nil {
		return Value{}, err
	}
	meta, kwNames, kwValues := splitMetaclass(args)
	if meta.P == nil {
		meta = TypeType.Value()
		if len(bases.Items) > 0 {
			meta = bases.Items[0].Type().Value()
		}
	}
	if m := meta.AsType(); m != nil {
		winner, err := metaclassOf(m, bases.Items)
		if err != nil {
			return Value{}, err
		}
		meta = winner.Value()
	}
	ns, err := prepareNamespace(t, meta, name, bases, kwNames, kwValues)
	if err != nil {
		return Value{}, err
	}
	cell, err := t.Interp.Engine.RunCode(t, fn.Code, fn.Globals, ns, fn.Closure)
	if err != nil {
		return Value{}, err
	}
	if bases != orig {
		if err := SetItem(t, ns, nameOrigBases.Value(), orig.Value()); err != nil {
			return Value{}, err
		}
	}
	call := append([]Value{name, bases.Value(), ns}, kwValues...)
	cls, err := Call(t, meta, Args{call, kwNames})
	if err != nil || cls.AsType() == nil || cell.P == nil || cell.Type() != &CellType {
		return cls, err
	}
	return cls, checkClassCell(t, (*Cell)(cell.P), name, cls)
}

// checkClassCell sees to it that the cell that super() uses was set by type.__new__.
func checkClassCell(t *Thread, cell *Cell, name, cls Value) error {
	if cell.V == cls {
		return nil
	}
	n, err := Repr(t, name)
	if err != nil {
		return err
	}
	c, err := Repr(t, cls)
	if err != nil {
		return err
	}
	if cell.V.P == nil || cell.V.IsUnbound() {
		return RuntimeErrorf("__class__ not set defining %s as %s. Was __classcell__ propagated to type.__new__?", n, c)
	}
	other, err := Repr(t, cell.V)
	if err != nil {
		return err
	}
	return TypeErrorf("__class__ set to %s defining %s as %s", other, n, c)
}

// splitMetaclass takes metaclass= out of the keyword arguments.
func splitMetaclass(args Args) (meta Value, names []*Str, values []Value) {
	kw := args.KwValues()
	for i, n := range args.Kw {
		if n.Equal(nameMetaclass) {
			meta = kw[i]
			continue
		}
		names, values = append(names, n), append(values, kw[i])
	}
	return meta, names, values
}

// resolveBases replaces bases that are no classes by what their
// __mro_entries__ returns; it returns the same tuple when there are none.
func resolveBases(t *Thread, bases *Tuple) (*Tuple, error) {
	var out []Value
	for i, b := range bases.Items {
		var f Value
		if b.AsType() == nil {
			var err error
			if f, err = LookupAttr(t, b, nameMroEntries); err != nil {
				return nil, err
			}
		}
		if f.P == nil {
			if out != nil {
				out = append(out, b)
			}
			continue
		}
		r, err := CallArgs(t, f, bases.Value())
		if err != nil {
			return nil, err
		}
		if !r.IsTuple() {
			return nil, TypeErrorf("__mro_entries__ must return a tuple")
		}
		if out == nil {
			out = append(make([]Value, 0, len(bases.Items)), bases.Items[:i]...)
		}
		out = append(out, r.Tuple().Items...)
	}
	if out == nil {
		return bases, nil
	}
	return NewTuple(out...), nil
}

// prepareNamespace makes the namespace of a class body.
func prepareNamespace(t *Thread, meta, name Value, bases *Tuple, kwNames []*Str, kwValues []Value) (Value, error) {
	if meta == TypeType.Value() {
		return NewDict().Value(), nil
	}
	prepare, err := LookupAttr(t, meta, namePrepare)
	if err != nil {
		return Value{}, err
	}
	if prepare.P == nil {
		return NewDict().Value(), nil
	}
	ns, err := Call(t, prepare, Args{append([]Value{name, bases.Value()}, kwValues...), kwNames})
	if err != nil {
		return Value{}, err
	}
	if ns.Type().Slots.GetItem == nil {
		m := "<metaclass>"
		if c := meta.AsType(); c != nil {
			m = c.Name
		}
		return Value{}, TypeErrorf("%s.__prepare__() must return a mapping, not %s", m, TypeName(ns))
	}
	return ns, nil
}
