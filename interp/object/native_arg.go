package object

// sizeArg is an argument that C code takes as Py_ssize_t.
func sizeArg(t *Thread, v Value) (int, error) {
	if v.IsInt64() {
		return int(v.Int64()), nil
	}
	i, err := Index(t, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt64() {
		return 0, OverflowErrorf("Python int too large to convert to C ssize_t")
	}
	return int(i.Int64()), nil
}

// lengthHintDef declares __length_hint__ of an iterator whose LenHint slot is f.
func lengthHintDef(f LenFunc) Def {
	return Def{Name: "__length_hint__", Sig: "()", Doc: "Private method returning an estimate of len(list(it)).",
		F0: func(t *Thread, self Value) (Value, error) {
			n, err := f(t, self)
			if err != nil {
				return Value{}, err
			}
			if n < 0 {
				return NotImplemented, nil
			}
			return Int(int64(n)), nil
		}}
}

// reduceDef declares __reduce__.
func reduceDef(f UnaryFunc) Def {
	return Def{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling.", F0: f}
}

// setStateDef declares __setstate__.
func setStateDef(f func(t *Thread, self, state Value) error) Def {
	return Def{Name: "__setstate__", Sig: "(object, /)", Doc: "Set state information for unpickling.",
		F1: func(t *Thread, self, state Value) (Value, error) { return None, f(t, self, state) }}
}

// classGetItemDef declares __class_getitem__ of a generic class.
func classGetItemDef() Def {
	return Def{Name: "__class_getitem__", Sig: "(object, /)", Doc: "See PEP 585", Class: true,
		F1: func(t *Thread, cls, item Value) (Value, error) { return NewGenericAlias1(t, cls, item) }}
}

// iterSelf is __iter__ of an iterator.
func iterSelf(t *Thread, v Value) (Value, error) { return v, nil }

// builtin returns the function of the builtins module that pickles of iterators name.
func builtin(t *Thread, name string) (Value, error) {
	s := t.Interp.Intern(name)
	if v, ok := t.Interp.Builtins.Dict.GetStr(s); ok {
		return v, nil
	}
	return Value{}, AttributeErrorf("%s", name)
}
