package object

import "unsafe"

// NewNativeFunction makes a builtin function or bound method out of its
// declaration. self is the module of functions; module is __module__.
func NewNativeFunction(def *Def, self, module Value) Value {
	return Value{unsafe.Pointer(&NativeFunction{Object: Object{&NativeFunctionType}, Def: def, Self: self, Module: module}), 0}
}

// bindNative makes a bound native method.
func bindNative(def *Def, self Value, owner *Type) Value {
	return Value{unsafe.Pointer(&NativeFunction{Object{&NativeFunctionType}, def, self, None, owner}), 0}
}

func nativeFunctionCall(t *Thread, v Value, args Args) (Value, error) {
	f := (*NativeFunction)(v.P)
	r, err := CallNative(t, f.Def, f.Self, args)
	if err != nil && f.Owner != nil && f.Self.P != nil && f.Def.FV == nil && Matches(err, &TypeError) {
		// a bound method is called after the type of its object, not the one that declares it
		if _, wrong := checkNativeCall(f.Def, args, func() string { return f.qualname() + "()" }); wrong != nil {
			return Value{}, wrong
		}
	}
	return r, err
}

func (f *NativeFunction) isModuleFunction() bool {
	return f.Self.P == nil && f.Owner == nil || f.Self.P != nil && f.Self.Is(&ModuleType)
}

func nativeFunctionRepr(t *Thread, v Value) (Value, error) {
	f := (*NativeFunction)(v.P)
	if f.isModuleFunction() {
		return StrValue("<built-in function " + f.Def.Name + ">"), nil
	}
	self := f.self()
	return StrValue("<built-in method " + f.Def.Name + " of " + TypeName(self) + " object at " + Address(t, self) + ">"), nil
}

// self is the object of a method: static methods of builtin types belong to the type.
func (f *NativeFunction) self() Value {
	if f.Self.P == nil && f.Owner != nil {
		return f.Owner.Value()
	}
	return f.Self
}

func nativeFunctionCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if (op != EQ && op != NE) || a.Type() != &NativeFunctionType || b.Type() != &NativeFunctionType {
		return NotImplemented, nil
	}
	x, y := (*NativeFunction)(a.P), (*NativeFunction)(b.P)
	return Bool((x.Def == y.Def && x.self() == y.self()) == (op == EQ)), nil
}

func nativeFunctionHash(t *Thread, v Value) (uint64, error) {
	f := (*NativeFunction)(v.P)
	h := pointerHash(unsafe.Pointer(f.Def))
	if self := f.self(); self.P != nil {
		h ^= identityHash(t, self)
	}
	return h, nil
}

// textSignature is __text_signature__ of a native function: Sig with the
// parameter self that CPython shows.
func (d *Def) textSignature(self string) Value {
	if d.Sig == "" {
		return None
	}
	if self == "" {
		return StrValue(d.Sig)
	}
	s := d.signature()
	switch {
	case len(s.Params) == 0 && s.nvalues == 0:
		return StrValue("(" + self + ", /)")
	case s.PosOnly > 0 || d == &newDef:
		return StrValue("(" + self + ", " + d.Sig[1:])
	}
	return StrValue("(" + self + ", /, " + d.Sig[1:])
}

func (d *Def) docValue() Value {
	if d.Doc == "" {
		return None
	}
	return StrValue(d.Doc)
}

func (f *NativeFunction) textSignature() Value {
	switch {
	case f.isModuleFunction():
		return f.Def.textSignature("$module")
	case f.Def.Static:
		return f.Def.textSignature("")
	case f.Def.Class:
		return f.Def.textSignature("$type")
	}
	return f.Def.textSignature("$self")
}

func (f *NativeFunction) qualname() string {
	if f.isModuleFunction() {
		return f.Def.Name
	}
	self := f.self()
	if c := self.AsType(); c != nil {
		return c.QualName() + "." + f.Def.Name
	}
	return self.Type().QualName() + "." + f.Def.Name
}

var nativeFunctionGetSets = []GetSet{
	{Name: "__module__", Member: true, Get: func(t *Thread, v Value) (Value, error) {
		if m := (*NativeFunction)(v.P).Module; m.P != nil {
			return m, nil
		}
		return None, nil
	}},
	{Name: "__doc__", Get: func(t *Thread, v Value) (Value, error) { return (*NativeFunction)(v.P).Def.docValue(), nil }},
	{Name: "__name__", Get: func(t *Thread, v Value) (Value, error) { return StrValue((*NativeFunction)(v.P).Def.Name), nil }},
	{Name: "__qualname__", Get: func(t *Thread, v Value) (Value, error) {
		return StrValue((*NativeFunction)(v.P).qualname()), nil
	}},
	{Name: "__self__", Get: func(t *Thread, v Value) (Value, error) {
		if self := (*NativeFunction)(v.P).self(); self.P != nil {
			return self, nil
		}
		return None, nil
	}},
	{Name: "__text_signature__", Get: func(t *Thread, v Value) (Value, error) {
		return (*NativeFunction)(v.P).textSignature(), nil
	}},
}

var nativeFunctionMethods = []Def{
	{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		f := (*NativeFunction)(v.P)
		if f.isModuleFunction() {
			return StrValue(f.Def.Name), nil
		}
		return reduceGetattr(t, f.self(), NewStr(f.Def.Name))
	}},
}

func initNativeFunction() {
	t := &NativeFunctionType
	t.Call, t.Repr = nativeFunctionCall, nativeFunctionRepr
	t.Compare, t.Hash = nativeFunctionCompare, nativeFunctionHash
	t.Methods, t.GetSets = nativeFunctionMethods, nativeFunctionGetSets
	t.HasWeakref = true
}
