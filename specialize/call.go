package specialize

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// call decides for CALL.
func call(o *operands) (bytecode.Opcode, bool) { return callable(o, 0) }

// callable decides for the call of what is in R[A] without a self: for CALL
// (row 0) and CALL_METHOD (row 1).
func callable(o *operands, row int) (bytecode.Opcode, bool) {
	f, n, s := o.reg(o.ins.A), int(o.ins.B), o.site
	switch f.Type() {
	case &object.FunctionType:
		return function(o, f, n, [...]bytecode.Opcode{bytecode.CALL_FUNCTION_PLAIN, bytecode.CALL_FUNCTION_METHOD}[row],
			[...]bytecode.Opcode{bytecode.CALL_FUNCTIONS_PLAIN, bytecode.CALL_FUNCTIONS_METHOD}[row],
			[...]bytecode.Opcode{bytecode.CALL_PLANNED_PLAIN, bytecode.CALL_PLANNED_METHOD}[row])
	case &object.TypeType:
		ty := (*object.Type)(f.P)
		init := object.PlainInit(ty)
		if init == nil {
			return builtinType(o, ty, n, row)
		}
		init.Code.Prepare()
		if !init.Code.Simple || init.Code.ArgCount != n+1 {
			return class(o, ty, init, n, nil, [...]bytecode.Opcode{bytecode.CALL_CLASS_PLANNED_PLAIN, bytecode.CALL_CLASS_PLANNED_METHOD}[row])
		}
		s.Ptr, s.Version = unsafe.Pointer(ty), ty.Version
		s.Value, s.Ptr2 = init.Value(), unsafe.Pointer(init.Code)
		return [...]bytecode.Opcode{bytecode.CALL_CLASS_PLAIN, bytecode.CALL_CLASS_METHOD}[row], true
	case &object.NativeFunctionType:
		d := (*object.NativeFunction)(f.P).Def
		s.Ptr = unsafe.Pointer(d)
		if n == 1 && d.F1 != nil {
			if d.Name == "len" && (*object.NativeFunction)(f.P).Self == o.in.Builtins.Value() {
				return [...]bytecode.Opcode{bytecode.CALL_LEN_PLAIN, bytecode.CALL_LEN_METHOD}[row], true
			}
		}
		switch takesPositional(d, n) {
		case 0:
			return [...]bytecode.Opcode{bytecode.CALL_NATIVE_0_PLAIN, bytecode.CALL_NATIVE_0_METHOD}[row], true
		case 1:
			return [...]bytecode.Opcode{bytecode.CALL_NATIVE_1_PLAIN, bytecode.CALL_NATIVE_1_METHOD}[row], true
		case 2:
			return [...]bytecode.Opcode{bytecode.CALL_NATIVE_2_PLAIN, bytecode.CALL_NATIVE_2_METHOD}[row], true
		case 3, anyForm:
			return [...]bytecode.Opcode{bytecode.CALL_NATIVE_N_PLAIN, bytecode.CALL_NATIVE_N_METHOD}[row], true
		}
	}
	return 0, false
}

// builtinType decides for a call of a builtin type with n arguments.
func builtinType(o *operands, ty *object.Type, n, row int) (bytecode.Opcode, bool) {
	if ty == &object.StrType && n == 1 {
		return [...]bytecode.Opcode{bytecode.CALL_STR_PLAIN, bytecode.CALL_STR_METHOD}[row], true
	}
	if !object.NewIsAll(ty) {
		return 0, false
	}
	o.site.Ptr = unsafe.Pointer(ty)
	return [...]bytecode.Opcode{bytecode.CALL_TYPE_PLAIN, bytecode.CALL_TYPE_METHOD}[row], true
}

// anyForm is the answer of takesPositional for functions of no fast form.
const anyForm = 4

// takesPositional returns which of the fast forms d has, F0 to F3, or anyForm,
// and -1 if it does not take n positional arguments and no others.
func takesPositional(d *object.Def, n int) int {
	least, most, fast := d.Arity()
	switch {
	case fast && least <= n && n <= most:
		return most
	case !fast && d.TakesPositional(n):
		return anyForm
	}
	return -1
}

// function decides for a call of a Python function with n arguments in place: exact if they are
// what its parameters want, several if that has failed for another function before, else planned.
func function(o *operands, f object.Value, n int, exact, several, planned bytecode.Opcode) (bytecode.Opcode, bool) {
	c := (*object.Function)(f.P).Code
	c.Prepare()
	if !c.Simple || c.ArgCount != n {
		return plan(o, f, n, nil, planned)
	}
	c.Prepare() // it may never have run, and the instruction jumps to where it begins
	if o.site.Misses > 0 {
		return several, true
	}
	o.site.Ptr, o.site.Ptr2 = unsafe.Pointer(c), c.First
	return exact, true
}

// plan decides for a call of a Python function with n arguments, the last of them named by kw.
func plan(o *operands, f object.Value, n int, kw []*object.Str, op bytecode.Opcode) (bytecode.Opcode, bool) {
	c := (*object.Function)(f.P).Code
	c.Prepare()
	p := object.NewCallPlan(c, n, kw)
	if p == nil {
		return 0, false
	}
	o.site.Ptr, o.site.Ptr2 = unsafe.Pointer(c), unsafe.Pointer(p)
	return op, true
}

// class decides likewise for the call of a class with an __init__ that gets its n arguments behind self.
func class(o *operands, ty *object.Type, init *object.Function, n int, kw []*object.Str, op bytecode.Opcode) (bytecode.Opcode, bool) {
	if op, ok := plan(o, init.Value(), n+1, kw, op); ok {
		o.site.Ptr, o.site.Version, o.site.Value = unsafe.Pointer(ty), ty.Version, init.Value()
		return op, true
	}
	return 0, false
}

// callKw decides for CALL_KW and CALL_METHOD_KW.
func callKw(o *operands) (bytecode.Opcode, bool) {
	f, n, kw, row := o.reg(o.ins.A), int(o.ins.B), o.code.KwNames(int(o.ins.C)), 0
	if o.ins.Op == bytecode.CALL_METHOD_KW {
		row = 1
		if !o.reg(o.ins.A + bytecode.RegisterSize).IsUnbound() {
			if f.Type() == &object.FunctionType {
				return plan(o, f, n+1, kw, bytecode.CALL_METHOD_KW_PLANNED)
			}
			return 0, false
		}
	}
	switch f.Type() {
	case &object.FunctionType:
		return plan(o, f, n, kw, [...]bytecode.Opcode{bytecode.CALL_KW_PLANNED_PLAIN, bytecode.CALL_KW_PLANNED_METHOD}[row])
	case &object.TypeType:
		if init := object.PlainInit((*object.Type)(f.P)); init != nil {
			return class(o, (*object.Type)(f.P), init, n, kw, [...]bytecode.Opcode{bytecode.CALL_KW_CLASS_PLAIN, bytecode.CALL_KW_CLASS_METHOD}[row])
		}
	}
	return 0, false
}

// callMethod decides for CALL_METHOD.
func callMethod(o *operands) (bytecode.Opcode, bool) {
	f, self, n, s := o.reg(o.ins.A), o.reg(o.ins.A+bytecode.RegisterSize), int(o.ins.B), o.site
	if self.IsUnbound() {
		return callable(o, 1)
	}
	switch f.Type() {
	case &object.FunctionType:
		return function(o, f, n+1, bytecode.CALL_METHOD_FUNCTION, bytecode.CALL_METHOD_FUNCTIONS, bytecode.CALL_METHOD_PLANNED)
	case &object.MethodDescriptorType:
		d := (*object.MethodDescriptor)(f.P)
		if self.Type() != d.Owner {
			return 0, false
		}
		s.Ptr = f.P
		switch takesPositional(d.Def, n) {
		case 0:
			return bytecode.CALL_METHOD_NATIVE_0, true
		case 1:
			if d.Owner == &object.ListType && d.Def.Name == "append" {
				return bytecode.CALL_LIST_APPEND, true
			}
			return bytecode.CALL_METHOD_NATIVE_1, true
		case 2:
			if d.Owner == &object.DictType && d.Def.Name == "get" && n > 0 {
				return bytecode.CALL_DICT_GET, true
			}
			return bytecode.CALL_METHOD_NATIVE_2, true
		case 3:
			if n == 0 {
				return bytecode.CALL_METHOD_NATIVE_N, true
			}
			return bytecode.CALL_METHOD_NATIVE_3, true
		case anyForm:
			return bytecode.CALL_METHOD_NATIVE_N, true
		}
	}
	return 0, false
}
