package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// PlainInit returns the Python __init__ of a class whose instances are plain
// (Instance, made by object.__new__), or nil when calling the class takes more.
func PlainInit(t *Type) *Function {
	if !t.Has(FlagHeapType) {
		return nil // and nothing kept: several interpreters share builtin types
	}
	if t.plainInitVersion == t.Version {
		return t.plainInit
	}
	t.plainInitVersion, t.plainInit = t.Version, nil
	if t.abstract || t.ExtraOffset != 0 || t.DictOffset != 0 || !sameNew(t.New, ObjectType.New) {
		return nil
	}
	if v := t.LookupUncached(initName); v.P != nil && v.Type() == &FunctionType {
		t.plainInit = (*Function)(v.P)
	}
	return t.plainInit
}

// sameNew tells whether two __new__ slots are the same function.
func sameNew(a, b NewFunc) bool {
	return *(*unsafe.Pointer)(unsafe.Pointer(&a)) == *(*unsafe.Pointer)(unsafe.Pointer(&b))
}

var initName = internStatic("__init__")

// YieldFrom returns the iterator that a suspended generator delegates to
// (gi_yieldfrom), or the zero Value.
func (g *Generator) YieldFrom() Value {
	if g.State != GenSuspended || int(g.PC) >= len(g.Code.Ins) {
		return Value{}
	}
	if ins := g.Code.Ins[g.PC]; g.Code.Instructions[g.PC].Op == bytecode.SEND {
		return g.Regs[ins.B/bytecode.RegisterSize]
	}
	return Value{}
}

// EndYieldFrom makes the iterator that g delegates to end with v: g continues
// behind its SEND when it is resumed next.
func (g *Generator) EndYieldFrom(v Value) {
	g.Regs[g.Code.Ins[g.PC].A/bytecode.RegisterSize] = v
	g.PC++
	g.SendReg = -1
}
