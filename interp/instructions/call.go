package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// R[C-1] (R[A] if C is 0) = R[A](R[A+2] .. R[A+1+B])
func CALL(a R, n, dest Imm) {
	save()
	adapt()
	*at(a, 1) = object.Unbound()
	if err = e.Call(t, f, a, int(n), nil, uint16(dest)); err != nil {
		fail(err)
	}
	poll()
}

// R[C-1] (R[A] if C is 0) = R[A]([R[A+1],] R[A+2] .. R[A+1+B])
func CALL_METHOD(a R, n, dest Imm) {
	save()
	adapt()
	if err = e.Call(t, f, a, int(n), nil, uint16(dest)); err != nil {
		fail(err)
	}
	poll()
}

// CALL with B arguments of which the last are named by tuple constant C
func CALL_KW(a R, n, names Imm) {
	save()
	adapt()
	*at(a, 1) = object.Unbound()
	if err = e.Call(t, f, a, int(n), code.KwNames(int(names)), 0); err != nil {
		fail(err)
	}
	poll()
}

// CALL_METHOD with B arguments of which the last are named by tuple constant C
func CALL_METHOD_KW(a R, n, names Imm) {
	save()
	adapt()
	if err = e.Call(t, f, a, int(n), code.KwNames(int(names)), 0); err != nil {
		fail(err)
	}
	poll()
}

// R[A] = R[A](*R[A+2], **R[A+3])
func CALL_EX(a R) {
	save()
	if err = e.CallEx(t, f, a); err != nil {
		fail(err)
	}
	poll()
}

// CALL or CALL_METHOD without self of a Python function that takes exactly B positional parameters
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_FUNCTION_X(a R, n, dest Imm) {
	guardSelf()
	s := site()
	fn := (*object.Function)(a.P)
	c := (*object.Code)(s.Ptr)
	if fn.T != &object.FunctionType || fn.Code != c {
		deopt()
	}
	enterFunction(2, n, s.Ptr2)
}

// CALL or CALL_METHOD without self of one of several Python functions that take exactly B positional parameters
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_FUNCTIONS_X(a R, n, dest Imm) {
	guardSelf()
	fn := (*object.Function)(a.P)
	if fn.T != &object.FunctionType {
		deopt()
	}
	c := fn.Code
	if !c.Simple || c.ArgCount != int(n) {
		deopt()
	}
	enterFunction(2, n, c.First)
}

// CALL_METHOD of a Python function bound to R[A+1] that takes exactly B+1 positional parameters
//
//inst:special
func CALL_METHOD_FUNCTION(a R, n, dest Imm) {
	s := site()
	fn := (*object.Function)(a.P)
	c := (*object.Code)(s.Ptr)
	if fn.T != &object.FunctionType || fn.Code != c || at(a, 1).P == object.UnboundTag() {
		deopt()
	}
	enterFunction(1, n+1, s.Ptr2)
}

// CALL_METHOD of one of several Python functions, bound to R[A+1], that take exactly B+1 positional parameters
//
//inst:special
func CALL_METHOD_FUNCTIONS(a R, n, dest Imm) {
	fn := (*object.Function)(a.P)
	if fn.T != &object.FunctionType || at(a, 1).P == object.UnboundTag() {
		deopt()
	}
	c := fn.Code
	if !c.Simple || c.ArgCount != int(n)+1 {
		deopt()
	}
	enterFunction(1, n+1, c.First)
}

// CALL or CALL_METHOD without self of a Python function, the arguments bound by a plan
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_PLANNED_X(a R, n, dest Imm) {
	guardSelf()
	s := site()
	fn := (*object.Function)(a.P)
	if fn.T != &object.FunctionType || unsafe.Pointer(fn.Code) != s.Ptr {
		deopt()
	}
	save()
	if !e.PushPlanned(t, f, fn, (*object.CallPlan)(s.Ptr2), a, 2, 0, uint16(dest)) {
		*at(a, 1) = object.Unbound()
		if err = e.Call(t, f, a, int(n), nil, uint16(dest)); err != nil {
			fail(err)
		}
	}
	unwound()
}

// CALL_METHOD of a Python function bound to R[A+1], the arguments bound by a plan
//
//inst:special
func CALL_METHOD_PLANNED(a R, n, dest Imm) {
	s := site()
	fn := (*object.Function)(a.P)
	if fn.T != &object.FunctionType || unsafe.Pointer(fn.Code) != s.Ptr || at(a, 1).P == object.UnboundTag() {
		deopt()
	}
	save()
	if !e.PushPlanned(t, f, fn, (*object.CallPlan)(s.Ptr2), a, 1, 0, uint16(dest)) {
		if err = e.Call(t, f, a, int(n), nil, uint16(dest)); err != nil {
			fail(err)
		}
	}
	unwound()
}

// CALL_KW or CALL_METHOD_KW without self of a Python function, the arguments bound by a plan
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_KW_PLANNED_X(a R, n, names Imm) {
	guardSelf()
	s := site()
	fn := (*object.Function)(a.P)
	if fn.T != &object.FunctionType || unsafe.Pointer(fn.Code) != s.Ptr {
		deopt()
	}
	save()
	if !e.PushPlanned(t, f, fn, (*object.CallPlan)(s.Ptr2), a, 2, 0, 0) {
		*at(a, 1) = object.Unbound()
		if err = e.Call(t, f, a, int(n), code.KwNames(int(names)), 0); err != nil {
			fail(err)
		}
	}
	unwound()
}

// CALL_METHOD_KW of a Python function bound to R[A+1], the arguments bound by a plan
//
//inst:special
func CALL_METHOD_KW_PLANNED(a R, n, names Imm) {
	s := site()
	fn := (*object.Function)(a.P)
	if fn.T != &object.FunctionType || unsafe.Pointer(fn.Code) != s.Ptr || at(a, 1).P == object.UnboundTag() {
		deopt()
	}
	save()
	if !e.PushPlanned(t, f, fn, (*object.CallPlan)(s.Ptr2), a, 1, 0, 0) {
		if err = e.Call(t, f, a, int(n), code.KwNames(int(names)), 0); err != nil {
			fail(err)
		}
	}
	unwound()
}

// CALL of a class whose instances are plain and whose __init__ is a Python function, the arguments bound by a plan
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_CLASS_PLANNED_X(a R, n, dest Imm) {
	guardSelf()
	s := site()
	ty := (*object.Type)(a.P)
	plan := (*object.CallPlan)(s.Ptr2)
	fn := (*object.Function)(s.Value.P)
	if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version || fn.Code != plan.Code {
		deopt()
	}
	save()
	if !e.PushInstance(t, f, ty, fn, plan, a, uint16(dest)) {
		*at(a, 1) = object.Unbound()
		if err = e.Call(t, f, a, int(n), nil, uint16(dest)); err != nil {
			fail(err)
		}
	}
	unwound()
}

// CALL_KW or CALL_METHOD_KW without self of a class whose instances are plain and whose __init__ is a Python function, the arguments bound by a plan
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_KW_CLASS_X(a R, n, names Imm) {
	guardSelf()
	s := site()
	ty := (*object.Type)(a.P)
	plan := (*object.CallPlan)(s.Ptr2)
	fn := (*object.Function)(s.Value.P)
	if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version || fn.Code != plan.Code {
		deopt()
	}
	save()
	if !e.PushInstance(t, f, ty, fn, plan, a, 0) {
		*at(a, 1) = object.Unbound()
		if err = e.Call(t, f, a, int(n), code.KwNames(int(names)), 0); err != nil {
			fail(err)
		}
	}
	unwound()
}

// CALL of a class whose instances are plain and whose __init__ is a Python function with exactly B+1 positional parameters
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_CLASS_X(a R, n, dest Imm) {
	guardSelf()
	s := site()
	ty := (*object.Type)(a.P)
	if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version {
		deopt()
	}
	fn := (*object.Function)(s.Value.P)
	c := fn.Code
	nb := unsafe.Add(unsafe.Pointer(a), bytecode.RegisterSize)
	nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
	if unsafe.Pointer(c) != s.Ptr2 || uintptr(nb)+c.FrameBytes > t.RegLimit || uintptr(unsafe.Pointer(nf)) >= t.FrameLimit {
		deopt()
	}
	if dest == 0 {
		dest = Imm(ins.A) + 1
	}
	save()
	nf.Base = uintptr(nb)
	nf.PC = c.InsBase
	nf.Code = uintptr(unsafe.Pointer(c))
	nf.Fn = uintptr(unsafe.Pointer(fn))
	nf.Dest = uint32(dest - 1)
	nf.Flags = object.FrameInit
	nf.Owner = uintptr(unsafe.Pointer(a))
	nf.Prev = uintptr(unsafe.Pointer(f))
	self := object.NewInstance(ty).Value()
	*a = self
	*at(a, 1) = self
	for p := unsafe.Add(nb, (uintptr(n)+1)*bytecode.RegisterSize); uintptr(p) < uintptr(nb)+c.LocalBytes; p = unsafe.Add(p, bytecode.RegisterSize) {
		(*Value)(p).P = object.UnboundTag()
	}
	t.SetFrame(nf)
	poll()
}

// CALL of a native function without arguments
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_NATIVE_0_X(a R, n, dest Imm) {
	guardSelf()
	nf := (*object.NativeFunction)(a.P)
	if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != site().Ptr {
		deopt()
	}
	save()
	var v Value
	if v, err = nf.Def.F0(t, nf.Self); err != nil {
		fail(err)
	}
	result(a, dest, v)
}

// CALL of a native function of one argument, which may be left out if B is 0
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_NATIVE_1_X(a R, n, dest Imm) {
	guardSelf()
	nf := (*object.NativeFunction)(a.P)
	if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != site().Ptr {
		deopt()
	}
	save()
	var v, x Value
	if n != 0 {
		x = *at(a, 2)
	}
	if v, err = nf.Def.F1(t, nf.Self, x); err != nil {
		fail(err)
	}
	result(a, dest, v)
}

// CALL of a native function of two arguments, of which B are given
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_NATIVE_2_X(a R, n, dest Imm) {
	guardSelf()
	nf := (*object.NativeFunction)(a.P)
	if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != site().Ptr {
		deopt()
	}
	save()
	var v, x, y Value
	if n != 0 {
		x = *at(a, 2)
		if n != 1 {
			y = *at(a, 3)
		}
	}
	if v, err = nf.Def.F2(t, nf.Self, x, y); err != nil {
		fail(err)
	}
	result(a, dest, v)
}

// CALL of a native function with B positional arguments
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_NATIVE_N_X(a R, n, dest Imm) {
	guardSelf()
	nf := (*object.NativeFunction)(a.P)
	if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != site().Ptr {
		deopt()
	}
	save()
	var v Value
	if v, err = object.CallPositional(t, nf.Def, nf.Self, window(at(a, 2), int(n))); err != nil {
		fail(err)
	}
	result(a, dest, v)
}

// CALL of a builtin type whose instances are complete when they are made
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_TYPE_X(a R, n, dest Imm) {
	guardSelf()
	ty := (*object.Type)(a.P)
	if unsafe.Pointer(ty) != site().Ptr {
		deopt()
	}
	save()
	var v Value
	if v, err = ty.Slots.New(t, ty, object.Args{V: window(at(a, 2), int(n))}); err != nil {
		fail(err)
	}
	if v.Type() != (*object.Type)(a.P) {
		if err = object.InitMade(t, (*object.Type)(a.P), v, object.Args{V: window(at(a, 2), int(n))}); err != nil {
			fail(err)
		}
	}
	result(a, dest, v)
}

// CALL of str with one argument
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_STR_X(a R, n, dest Imm) {
	guardSelf()
	if a.P != unsafe.Pointer(&object.StrType) {
		deopt()
	}
	save()
	x := at(a, 2)
	var v Value
	if x.P == object.IntTag() {
		v = object.IntStr(t, int64(x.N))
	} else if v, err = object.CallStr(t, *x); err != nil {
		fail(err)
	}
	result(a, dest, v)
}

// CALL_METHOD of a native method of no further arguments
//
//inst:special
func CALL_METHOD_NATIVE_0(a R, n, dest Imm) {
	d := (*object.MethodDescriptor)(a.P)
	if unsafe.Pointer(d) != site().Ptr || at(a, 1).Type() != d.Owner {
		deopt()
	}
	save()
	var v Value
	if v, err = d.Def.F0(t, *at(a, 1)); err != nil {
		fail(err)
	}
	result(a, dest, v)
}

// CALL_METHOD of a native method of one further argument, which may be left out if B is 0
//
//inst:special
func CALL_METHOD_NATIVE_1(a R, n, dest Imm) {
	d := (*object.MethodDescriptor)(a.P)
	if unsafe.Pointer(d) != site().Ptr || at(a, 1).Type() != d.Owner {
		deopt()
	}
	save()
	var v, x Value
	if n != 0 {
		x = *at(a, 2)
	}
	if v, err = d.Def.F1(t, *at(a, 1), x); err != nil {
		fail(err)
	}
	result(a, dest, v)
}

// CALL_METHOD of a native method of two further arguments, of which B are given
//
//inst:special
func CALL_METHOD_NATIVE_2(a R, n, dest Imm) {
	d := (*object.MethodDescriptor)(a.P)
	if unsafe.Pointer(d) != site().Ptr || at(a, 1).Type() != d.Owner {
		deopt()
	}
	save()
	var v, x, y Value
	if n != 0 {
		x = *at(a, 2)
		if n != 1 {
			y = *at(a, 3)
		}
	}
	if v, err = d.Def.F2(t, *at(a, 1), x, y); err != nil {
		fail(err)
	}
	result(a, dest, v)
}

// CALL_METHOD of a native method of three further arguments, of which B are given
//
//inst:special
func CALL_METHOD_NATIVE_3(a R, n, dest Imm) {
	d := (*object.MethodDescriptor)(a.P)
	if unsafe.Pointer(d) != site().Ptr || at(a, 1).Type() != d.Owner {
		deopt()
	}
	save()
	var v, y, z Value
	if n > 1 {
		y = *at(a, 3)
		if n > 2 {
			z = *at(a, 4)
		}
	}
	if v, err = d.Def.F3(t, *at(a, 1), *at(a, 2), y, z); err != nil {
		fail(err)
	}
	result(a, dest, v)
}

// CALL_METHOD of a native method with B positional arguments
//
//inst:special
func CALL_METHOD_NATIVE_N(a R, n, dest Imm) {
	d := (*object.MethodDescriptor)(a.P)
	if unsafe.Pointer(d) != site().Ptr || at(a, 1).Type() != d.Owner {
		deopt()
	}
	save()
	var v Value
	if v, err = object.CallPositional(t, d.Def, *at(a, 1), window(at(a, 2), int(n))); err != nil {
		fail(err)
	}
	result(a, dest, v)
}

// CALL_METHOD of dict.get
//
//inst:special
func CALL_DICT_GET(a R, n, dest Imm) {
	d := at(a, 1).Dict()
	if a.P != site().Ptr || d.T != &object.DictType {
		deopt()
	}
	save()
	key := at(a, 2)
	p := d.Find(key)
	if p != nil {
		result(a, dest, *p)
		next()
	}
	v, ok := Value{}, false
	if v, ok, err = d.Fetch(t, *key); err != nil {
		fail(err)
	}
	if !ok {
		v = object.None
		if n == 2 {
			v = *at(a, 3)
		}
	}
	result(a, dest, v)
}

// CALL_METHOD of list.append
//
//inst:special
func CALL_LIST_APPEND(a R, n, dest Imm) {
	if a.P != site().Ptr || at(a, 1).Type() != &object.ListType {
		deopt()
	}
	list, x := at(a, 1).List(), at(a, 2)
	n0 := list.Len()
	if n0 < list.Cap() {
		if list.Kind == object.ListValues {
			*(*Value)(unsafe.Add(list.Ptr(), n0*bytecode.RegisterSize)) = *x
			list.SetLen(n0 + 1)
			result(a, dest, object.None)
			next()
		}
		if x.P == object.StorageTag(list.Kind) {
			*(*uint64)(unsafe.Add(list.Ptr(), n0*8)) = x.N
			list.SetLen(n0 + 1)
			result(a, dest, object.None)
			next()
		}
	}
	save()
	list.Append(*x)
	result(a, dest, object.None)
}

// CALL of len with one argument
//
//inst:special
//inst:each PLAIN::Plain METHOD::Method
func CALL_LEN_X(a R, n, dest Imm) {
	guardSelf()
	nf := (*object.NativeFunction)(a.P)
	if nf.T != &object.NativeFunctionType || unsafe.Pointer(nf.Def) != site().Ptr {
		deopt()
	}
	save()
	x := at(a, 2)
	var l int
	switch x.Type() {
	case &object.ListType:
		l = x.List().Len()
	case &object.StrType:
		l = x.Str().Len()
	case &object.TupleType:
		l = len(x.Tuple().Items)
	case &object.DictType:
		l = x.Dict().Len()
	default:
		if l, err = object.Len(t, *x); err != nil {
			fail(err)
		}
	}
	result(a, dest, object.Int(int64(l)))
}
