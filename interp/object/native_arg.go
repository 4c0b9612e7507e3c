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

// LengthHintDef declares __length_hint__ of an iterator whose LenHint slot is f.
func LengthHintDef(f LenFunc) Def {
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

// ReduceDef declares __reduce__.
func ReduceDef(f UnaryFunc) Def {
	return Def{Name: "__reduce__", Sig: "()", Doc: "Return state information for pickling.", F0: f}
}

// SetStateDef declares __setstate__.
func SetStateDef(f func(t *Thread, self, state Value) error) Def {
	return Def{Name: "__setstate__", Sig: "(object, /)", Doc: "Set state information for unpickling.",
		F1: func(t *Thread, self, state Value) (Value, error) { return None, f(t, self, state) }}
}

// ClassGetItemDef declares __class_getitem__ of a generic class.
func ClassGetItemDef() Def {
	return Def{Name: "__class_getitem__", Sig: "(object, /)", Doc: "See PEP 585", Class: true,
		F1: func(t *Thread, cls, item Value) (Value, error) { return NewGenericAlias1(t, cls, item) }}
}

// IterSelf is __iter__ of an iterator.
func IterSelf(t *Thread, v Value) (Value, error) { return v, nil }

// builtin returns the function of the builtins module that pickles of iterators name.
func builtin(t *Thread, name string) (Value, error) {
	d := t.Interp.Builtins.Dict
	if f := t.CurrentFrame(); f != nil {
		d = f.FuncOf().Builtins
	}
	v, err := GetItem(t, d.Value(), t.Interp.Intern(name).Value())
	if err != nil && Matches(err, &KeyError) {
		err = AttributeErrorf("%s", name)
	}
	return v, err
}

// GetState is what the __reduce__ of a builtin class returns as its state:
// v.__getstate__().
func GetState(t *Thread, v Value) (Value, error) { return getStateOf(t, v, false) }

// SameInit tells whether a class has the __init__ of the builtin type base,
// so that its constructor may be strict about arguments that __init__ would take.
func SameInit(cls, base *Type) bool { return cls == base || sameInit(cls.Init, base.Init) }

// StaticName is a str that all interpreters share, for names that native
// modules look up; it is to be called during package initialisation only.
func StaticName(s string) *Str { return internStatic(s) }

// SizeArg is an int argument that must fit a Go int, as those that C code
// takes as Py_ssize_t.
func SizeArg(t *Thread, v Value) (int, error) { return sizeArg(t, v) }
