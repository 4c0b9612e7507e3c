package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// R[A] = globals or builtins [name W]
func LOAD_GLOBAL(a R, name WideN) {
	save()
	adapt()
	fn := f.FuncOf()
	var v Value
	ok := false
	if fn.Globals.T == &object.DictType && fn.Builtins.T == &object.DictType {
		if v, ok = fn.Globals.GetStr(name); !ok {
			v, ok = fn.Builtins.GetStr(name)
		}
	}
	if !ok {
		if v, err = e.GlobalMissing(t, fn, name); err != nil {
			fail(err)
		}
	}
	*a = v
}

// R[A] = globals[name], whose place in the dict is known
//
//inst:special
func LOAD_GLOBAL_MODULE(a R, name WideN) {
	s := site()
	d := f.FuncOf().Globals
	if d.CachedVersion() != s.Version {
		deopt()
	}
	*a = *(*Value)(unsafe.Add(d.EntryBase(), uintptr(s.Index)))
}

// R[A] = builtins[name], whose place in the dict is known, and which is not among the globals
//
//inst:special
func LOAD_GLOBAL_BUILTIN(a R, name WideN) {
	s := site()
	fn := f.FuncOf()
	if fn.Globals.CachedVersion() != s.Version || fn.Builtins.CachedVersion() != s.Version2 {
		deopt()
	}
	*a = *(*Value)(unsafe.Add(fn.Builtins.EntryBase(), uintptr(s.Index)))
}

// globals[name W] = R[A]
func STORE_GLOBAL(a R, name WideN) {
	save()
	f.FuncOf().Globals.SetStr(name, *a)
}

// del globals[name W]
func DELETE_GLOBAL(name WideN) {
	save()
	if !f.FuncOf().Globals.DeleteStr(name) {
		fail(e.NameError(name))
	}
}

// R[A] = locals, globals or builtins [name W]
func LOAD_NAME(a R, name WideN) {
	save()
	var v Value
	if v, err = e.LoadName(t, f, *(*Value)(base), name); err != nil {
		fail(err)
	}
	*a = v
}

// locals R[0] [name W] = R[A]
func STORE_NAME(a R, name WideN) {
	save()
	locals := (*Value)(base)
	if locals.Type() == &object.DictType {
		locals.Dict().SetStr(name, *a)
		next()
	}
	if err = object.SetItem(t, *locals, name.Value(), *a); err != nil {
		fail(err)
	}
}

// del locals R[0] [name W]
func DELETE_NAME(name WideN) {
	save()
	if err = e.DeleteName(t, *(*Value)(base), name); err != nil {
		fail(err)
	}
}

// R[A] = mapping R[A][name W] if there, else globals or builtins
func LOAD_FROM_DICT_OR_GLOBALS(a R, name WideN) {
	save()
	var v Value
	if v, err = e.LoadName(t, f, *a, name); err != nil {
		fail(err)
	}
	*a = v
}

// R[A] = builtins.__build_class__
func LOAD_BUILD_CLASS(a R) {
	save()
	var v Value
	if v, err = e.BuildClass(t, f); err != nil {
		fail(err)
	}
	*a = v
}

// R[A] = AssertionError, NotImplementedError, tuple, all, any (B = 0..4)
func LOAD_COMMON_CONSTANT(a R, b Imm) {
	save()
	*a = e.CommonConstant(f, int(b))
}
