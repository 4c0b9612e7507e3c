package specialize

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// loadGlobal decides for LOAD_GLOBAL.
func loadGlobal(o *operands) (bytecode.Opcode, bool) {
	fn := o.f.FuncOf()
	name := o.code.Names[o.ins.Wide()]
	if fn.Globals.T != &object.DictType || fn.Builtins.T != &object.DictType {
		return 0, false
	}
	if off := fn.Globals.EntryOffset(name); off >= 0 {
		o.site.Version, o.site.Index = fn.Globals.KeysVersion(), uint32(off)
		return bytecode.LOAD_GLOBAL_MODULE, true
	}
	if off := fn.Builtins.EntryOffset(name); off >= 0 {
		o.site.Version, o.site.Version2, o.site.Index = fn.Globals.KeysVersion(), fn.Builtins.KeysVersion(), uint32(off)
		return bytecode.LOAD_GLOBAL_BUILTIN, true
	}
	return 0, false
}
