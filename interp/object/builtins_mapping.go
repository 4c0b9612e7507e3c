package object

import "unsafe"

// A function's builtins are a dict almost always, and instructions read it as
// such. Where __builtins__ of the globals is something else an empty dict of a
// class of its own stands for it, so that every lookup misses the fast paths
// and asks the object.

// mappingBuiltins is such a dict.
type mappingBuiltins struct {
	Dict
	mapping Value
}

var mappingBuiltinsType = Type{Name: "builtins_mapping"}

func initMappingBuiltins() {
	mappingBuiltinsType.GetItem = func(t *Thread, v, key Value) (Value, error) {
		return GetItem(t, (*mappingBuiltins)(v.P).mapping, key)
	}
}

// BuiltinsOf returns the builtins that code with these globals sees: what
// __builtins__ says, else those of the running code.
func BuiltinsOf(t *Thread, globals *Dict) *Dict {
	v, ok := globals.GetStr(nameBuiltinsDunder)
	switch {
	case ok && v.IsDict():
		return v.Dict()
	case ok && v.Is(&ModuleType):
		return (*Module)(v.P).Dict
	case ok:
		b := &mappingBuiltins{Dict: *NewDict(), mapping: v}
		b.Dict.T = &mappingBuiltinsType
		return &b.Dict
	}
	if f := t.CurrentFrame(); f != nil {
		return f.FuncOf().Builtins
	}
	if t.Interp.Builtins != nil {
		return t.Interp.Builtins.Dict
	}
	return NewDict()
}

// BuiltinsValue is __builtins__ of the function.
func (f *Function) BuiltinsValue() Value {
	if f.Builtins.T == &mappingBuiltinsType {
		return (*mappingBuiltins)(unsafe.Pointer(f.Builtins)).mapping
	}
	return f.Builtins.Value()
}
