package eval

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// UnboundError makes the error for reading register i of code, which is unbound.
func (e *Engine) UnboundError(code *object.Code, i int) error {
	if i < 0 || i >= len(code.Locals) {
		return object.SystemErrorf("unbound register %d", i)
	}
	name := code.Locals[i]
	if code.LocalKinds[i]&bytecode.LocalFree != 0 {
		return nameErrorFor(&object.NameError, name, "cannot access free variable '"+name.String()+"' where it is not associated with a value in enclosing scope")
	}
	return object.Errorf(&object.UnboundLocalError, "cannot access local variable '%s' where it is not associated with a value", name)
}

// NameError makes the NameError of a global or builtin name that is not defined.
func (e *Engine) NameError(name *object.Str) error {
	return nameErrorFor(&object.NameError, name, "name '"+name.String()+"' is not defined")
}

func nameErrorFor(cls *object.Type, name *object.Str, msg string) error {
	exc := object.NewException(cls, msg)
	exc.Fields = []object.Value{name.Value()}
	return exc
}

// GlobalMissing looks up a global name that neither dict has under a plain str
// key, or where globals or builtins are of a class derived from dict.
func (e *Engine) GlobalMissing(t *object.Thread, fn *object.Function, name *object.Str) (object.Value, error) {
	for _, d := range [...]*object.Dict{fn.Globals, fn.Builtins} {
		if v, err := e.LookupMapping(t, d.Value(), name); err != nil || v.P != nil {
			return v, err
		}
	}
	return object.Value{}, e.NameError(name)
}

// LookupMapping returns mapping[name], or the zero Value when it raises KeyError.
func (e *Engine) LookupMapping(t *object.Thread, m object.Value, name *object.Str) (object.Value, error) {
	if m.Type() == &object.DictType {
		v, _, err := m.Dict().Get(t, name.Value())
		return v, err
	}
	v, err := object.GetItem(t, m, name.Value())
	if err != nil && object.Matches(err, &object.KeyError) {
		return object.Value{}, nil
	}
	return v, err
}

// LoadName looks a name up in the mapping locals, the globals and the builtins.
func (e *Engine) LoadName(t *object.Thread, f *object.Frame, locals object.Value, name *object.Str) (object.Value, error) {
	v, err := e.LookupMapping(t, locals, name)
	if err != nil || v.P != nil {
		return v, err
	}
	fn := f.FuncOf()
	if fn.Globals.T == &object.DictType && fn.Builtins.T == &object.DictType {
		if v, ok := fn.Globals.GetStr(name); ok {
			return v, nil
		}
		if v, ok := fn.Builtins.GetStr(name); ok {
			return v, nil
		}
	}
	return e.GlobalMissing(t, fn, name)
}

// DeleteName deletes a name from the mapping locals.
func (e *Engine) DeleteName(t *object.Thread, locals object.Value, name *object.Str) error {
	err := object.SetItem(t, locals, name.Value(), object.Value{})
	if err != nil && object.Matches(err, &object.KeyError) {
		return e.NameError(name)
	}
	return err
}

// BuildClass returns builtins.__build_class__.
func (e *Engine) BuildClass(t *object.Thread, f *object.Frame) (object.Value, error) {
	v, err := e.LookupMapping(t, f.FuncOf().Builtins.Value(), e.names.buildClass)
	if err != nil {
		return v, err
	}
	if v.P == nil {
		return v, nameErrorFor(&object.NameError, e.names.buildClass, "__build_class__ not found")
	}
	return v, nil
}

// CommonConstant returns a builtin that the compiler refers to by number.
func (e *Engine) CommonConstant(f *object.Frame, i int) object.Value {
	switch i {
	case 0:
		return object.AssertionError.Value()
	case 1:
		return object.NotImplementedError.Value()
	case 2:
		return object.TupleType.Value()
	case 3:
		return e.DefaultAll
	}
	return e.DefaultAny
}
