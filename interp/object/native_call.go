package object

import "unsafe"

// CallNative calls a native function with these arguments behind self.
func CallNative(t *Thread, def *Def, self Value, args Args) (Value, error) {
	if def.FV != nil {
		return def.FV(t, self, args)
	}
	if len(args.Kw) == 0 {
		var a, b, c Value
		n := len(args.V)
		switch n {
		case 0:
		case 1:
			a = args.V[0]
		case 2:
			a, b = args.V[0], args.V[1]
		case 3:
			a, b, c = args.V[0], args.V[1], args.V[2]
		}
		switch {
		case def.F1 != nil:
			if n == 1 || n == 0 && def.Opt > 0 {
				return def.F1(t, self, a)
			}
		case def.F0 != nil:
			if n == 0 {
				return def.F0(t, self)
			}
		case def.F2 != nil:
			if n <= 2 && n >= 2-def.Opt {
				return def.F2(t, self, a, b)
			}
		case def.F3 != nil:
			if n <= 3 && n >= 3-def.Opt {
				return def.F3(t, self, a, b, c)
			}
		}
	}
	return callNativeBound(t, def, self, args)
}

// CallPositional is CallNative of a function that takes so many positional
// arguments; see TakesPositional.
func CallPositional(t *Thread, def *Def, self Value, args []Value) (Value, error) {
	if def.FN == nil {
		return CallNative(t, def, self, Args{V: args})
	}
	n := def.signature().nvalues
	if n == len(args) {
		return def.FN(t, self, args)
	}
	buf := t.args.push(n)
	copy(buf, args)
	v, err := def.FN(t, self, buf)
	t.args.drop(buf)
	return v, err
}

// TakesPositional tells whether a call with n positional arguments, and no
// others, binds them to the first parameters and lacks none.
func (d *Def) TakesPositional(n int) bool {
	if d.FN == nil {
		return d.FV != nil
	}
	s := d.signature()
	if s.VarArgs || s.VarKw || n > s.MaxPos {
		return false
	}
	for _, p := range s.Params[n:] {
		if p.Required {
			return false
		}
	}
	return true
}

// Arity returns the smallest and largest number of positional arguments of
// the fast forms F0..F3, and false for other functions.
func (d *Def) Arity() (least, most int, fast bool) {
	switch {
	case d.F0 != nil:
		return 0, 0, true
	case d.F1 != nil:
		most = 1
	case d.F2 != nil:
		most = 2
	case d.F3 != nil:
		most = 3
	default:
		return 0, 0, false
	}
	return most - d.Opt, most, true
}

// callNativeBound calls a native function through its signature.
func callNativeBound(t *Thread, def *Def, self Value, args Args) (Value, error) {
	sig, err := checkNativeCall(def, args, func() string { return nativeName(def, self) })
	if err != nil {
		return Value{}, err
	}
	buf := t.args.push(sig.nvalues)
	defer t.args.drop(buf)
	if err := sig.Bind(def.Name, args, buf); err != nil {
		return Value{}, err
	}
	switch {
	case def.F0 != nil:
		return def.F0(t, self)
	case def.F1 != nil:
		return def.F1(t, self, buf[0])
	case def.F2 != nil:
		return def.F2(t, self, buf[0], buf[1])
	case def.F3 != nil:
		return def.F3(t, self, buf[0], buf[1], buf[2])
	}
	return def.FN(t, self, buf)
}

// checkNativeCall checks the number of arguments, as far as the kind of the
// function says it without binding them, and returns the signature.
func checkNativeCall(def *Def, args Args, name func() string) (*Signature, error) {
	least, most, fast := def.Arity()
	var sig *Signature
	if def.Sig != "" {
		sig = def.signature()
	}
	if sig == nil || sig.positionalOnly() && !sig.VarArgs {
		if !fast {
			if sig == nil {
				panic("BUG: native function " + def.Name + " has no signature")
			}
			least, most = sig.MinPos, len(sig.Params)
		}
		return sig, checkNativeArity(def, args, least, most, name)
	}
	if sig.VarArgs && sig.positionalOnly() && len(args.Kw) > 0 {
		return sig, TypeErrorf("%s takes no keyword arguments", name())
	}
	return sig, nil
}

// checkNativeArity checks a call of a function without keyword arguments,
// with the messages of CPython's three kinds of them: no arguments, exactly
// one, any other number.
func checkNativeArity(def *Def, args Args, least, most int, name func() string) error {
	n := len(args.V)
	switch {
	case len(args.Kw) > 0:
		return TypeErrorf("%s takes no keyword arguments", name())
	case least <= n && n <= most:
		return nil
	case most == 0:
		return TypeErrorf("%s takes no arguments (%d given)", name(), n)
	case least == 1 && most == 1:
		return TypeErrorf("%s takes exactly one argument (%d given)", name(), n)
	}
	return CheckPositional(def.Name, n, least, most)
}

// nativeName is the name of a native function in messages: "list.append()",
// "math.sin()", "len()".
func nativeName(def *Def, self Value) string {
	if self.P == nil {
		return def.Name + "()"
	}
	if self.Is(&ModuleType) {
		if m := (*Module)(self.P); m.Def != nil && m.Def.Name != "builtins" {
			return m.Def.Name + "." + def.Name + "()"
		}
		return def.Name + "()"
	}
	ty := self.Type()
	if c := self.AsType(); c != nil && def.Class {
		ty = c
	}
	if def.Class {
		return ty.QualName() + "." + def.Name + "()"
	}
	if owner := ownerOf(def, ty); owner != nil {
		return owner.QualName() + "." + def.Name + "()"
	}
	return def.Name + "()"
}

// ownerOf returns the builtin type among the bases of ty that declares the method def.
func ownerOf(def *Def, ty *Type) *Type {
	for _, c := range ty.MRO {
		if n := len(c.Methods); n > 0 {
			if d := uintptr(unsafe.Pointer(def)) - uintptr(unsafe.Pointer(&c.Methods[0])); d < uintptr(n)*unsafe.Sizeof(Def{}) {
				return c
			}
		}
	}
	return nil
}

// newDef is __new__ of every builtin type that has a constructor; self is the type.
var newDef = Def{Name: "__new__", Sig: "(*args, **kwargs)", Class: true,
	Doc: "Create and return a new object.  See help(type) for accurate signature.", FV: callNewMethod}

// callNewMethod is a call of int.__new__ and its like.
func callNewMethod(t *Thread, self Value, args Args) (Value, error) {
	ty := self.AsType()
	if len(args.V) == len(args.Kw) {
		return Value{}, TypeErrorf("%s.__new__(): not enough arguments", ty.Name)
	}
	cls := args.V[0].AsType()
	if cls == nil {
		return Value{}, TypeErrorf("%s.__new__(X): X is not a type object (%s)", ty.Name, TypeName(args.V[0]))
	}
	if !cls.IsSubtype(ty) {
		return Value{}, TypeErrorf("%s.__new__(%s): %s is not a subtype of %s", ty.Name, cls.Name, cls.Name, ty.Name)
	}
	// The first builtin base must be made by this very function.
	static := cls
	for static != nil && static.Flags&FlagHeapType != 0 {
		static = static.Base
	}
	if static != nil && (static.Slots.New == nil || static.Flags&FlagDisallowNew != 0) {
		return Value{}, TypeErrorf("cannot create '%s' instances", static.Name)
	}
	if static != nil && *static.slotWord(0) != *ty.slotWord(0) {
		return Value{}, TypeErrorf("%s.__new__(%s) is not safe, use %s.__new__()", ty.Name, cls.Name, static.Name)
	}
	return ty.Slots.New(t, cls, Args{args.V[1:], args.Kw})
}
