package object

// __annotations__ and __annotate__ of classes (PEP 649): the compiler leaves a
// function in __annotate_func__, whose result is remembered in
// __annotations_cache__.

func typeGetAnnotate(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	if cls.Flags&FlagHeapType == 0 {
		return Value{}, noTypeAttribute(cls, nameAnnotate)
	}
	// An __annotate__ that the class itself defines comes first.
	f, ok := cls.dict.GetStr(nameAnnotate)
	if !ok {
		if f, ok = cls.dict.GetStr(nameAnnotateFunc); !ok {
			cls.dict.SetStr(nameAnnotateFunc, None)
			cls.changed(t, nameAnnotateFunc)
			return None, nil
		}
	}
	if get := f.Type().Get; get != nil {
		return get(t, f, Value{}, cls)
	}
	return f, nil
}

func typeSetAnnotate(t *Thread, v, x Value) error {
	cls := (*Type)(v.P)
	if x.P == nil {
		return TypeErrorf("cannot delete __annotate__ attribute")
	}
	if cls.Flags&FlagHeapType == 0 {
		return immutableType(cls, nameAnnotate)
	}
	if !x.IsNone() {
		if !Callable(x) {
			return TypeErrorf("__annotate__ must be callable or None")
		}
		cls.dict.DeleteStr(nameAnnotationsCache)
		cls.dict.DeleteStr(nameAnnotations)
	}
	cls.dict.SetStr(nameAnnotateFunc, x)
	cls.changed(t, nil)
	return nil
}

func typeGetAnnotations(t *Thread, v Value) (Value, error) {
	cls := (*Type)(v.P)
	if cls.Flags&FlagHeapType == 0 {
		return Value{}, noTypeAttribute(cls, nameAnnotations)
	}
	a, ok := cls.dict.GetStr(nameAnnotations)
	if !ok {
		a, ok = cls.dict.GetStr(nameAnnotationsCache)
	}
	if ok {
		if get := a.Type().Get; get != nil {
			return get(t, a, Value{}, cls)
		}
		return a, nil
	}
	annotate, err := GetAttr(t, v, nameAnnotate)
	if err != nil {
		return Value{}, err
	}
	d, err := callAnnotate(t, annotate)
	if err != nil {
		return Value{}, err
	}
	cls.dict.SetStr(nameAnnotationsCache, d)
	cls.changed(t, nameAnnotationsCache)
	return d, nil
}

// callAnnotate makes the annotations dict by an __annotate__ function.
func callAnnotate(t *Thread, annotate Value) (Value, error) {
	if !Callable(annotate) {
		return NewDict().Value(), nil
	}
	d, err := CallArgs(t, annotate, Int(1))
	if err != nil {
		return Value{}, err
	}
	if !d.IsDict() {
		return Value{}, TypeErrorf("__annotate__ returned non-dict of type '%s'", TypeName(d))
	}
	return d, nil
}

// Callable is callable(v).
func Callable(v Value) bool { return v.Type().Slots.Call != nil || v.Type() == &FunctionType }

func typeSetAnnotations(t *Thread, v, x Value) error {
	cls := (*Type)(v.P)
	if cls.Flags&FlagHeapType == 0 {
		return immutableType(cls, nameAnnotations)
	}
	if x.P != nil {
		name := nameAnnotationsCache
		if _, ok := cls.dict.GetStr(nameAnnotations); ok {
			name = nameAnnotations
		}
		cls.dict.SetStr(name, x)
	} else {
		if !cls.dict.DeleteStr(nameAnnotations) && !cls.dict.DeleteStr(nameAnnotationsCache) {
			return AttributeErrorf("__annotations__")
		}
		cls.dict.DeleteStr(nameAnnotationsCache)
	}
	cls.dict.DeleteStr(nameAnnotateFunc)
	cls.dict.DeleteStr(nameAnnotate)
	cls.changed(t, nil)
	return nil
}
