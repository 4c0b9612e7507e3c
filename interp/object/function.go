package object

import "unsafe"

// Function is a Python function.
type Function struct {
	Object
	Code                        *Code
	Globals                     *Dict
	Builtins                    *Dict
	Closure                     []*Cell
	Defaults                    []Value // of the last len(Defaults) positional parameters
	KwDefaults                  *Dict   // or nil
	Version                     uint64  // changes with Code, Defaults and KwDefaults
	Name, Qualname              *Str
	Module                      Value
	Doc                         Value // __doc__; absent: the docstring of Code, which nobody asked for yet
	Dict                        *Dict
	Annotations                 Value // dict, or absent
	Annotate                    Value // __annotate__, None or absent
	TypeParams                  Value // tuple or absent
	defaultsTuple, closureTuple Value
}

// Cell holds a captured variable; V is Unbound when empty.
type Cell struct {
	Object
	V Value
}

// Method is a bound method.
type Method struct {
	Object
	Func, Self Value
}

// NativeFunction is a native function or bound native method
// (builtin_function_or_method).
type NativeFunction struct {
	Object
	Def    *Def
	Self   Value // instance, class or module; absent for static methods
	Module Value // __module__: str or None
	Owner  *Type // the class of a bound method, or nil
}

// MethodDescriptor is an unbound native method (method_descriptor,
// classmethod_descriptor).
type MethodDescriptor struct {
	Object
	Def   *Def
	Owner *Type
}

// NewCell returns a cell holding v.
func NewCell(v Value) *Cell { return &Cell{Object{&CellType}, v} }

// NewMethod binds fn to self.
func NewMethod(fn, self Value) Value {
	return Value{unsafe.Pointer(&Method{Object{&MethodType}, fn, self}), 0}
}

// Module is a Python module.
type Module struct {
	Object
	Dict  *Dict
	Def   *ModuleDef // of a native module, or nil
	State any        // per-interpreter state of a native module
}

// Value returns m as a Python value.
func (m *Module) Value() Value { return Value{unsafe.Pointer(m), 0} }

// Value returns c as a Python value.
func (c *Cell) Value() Value { return Value{unsafe.Pointer(c), 0} }

// Value returns f as a Python value.
func (f *Function) Value() Value { return Value{unsafe.Pointer(f), 0} }

func (m *MethodDescriptor) value() Value { return Value{unsafe.Pointer(m), 0} }
