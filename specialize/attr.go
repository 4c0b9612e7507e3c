package specialize

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// genericAttrs tells whether attribute access on instances of ty is object's own.
func genericAttrs(ty *object.Type) bool { return object.GenericGetAttr(ty) }

// loadAttr decides for LOAD_ATTR.
func loadAttr(o *operands) (bytecode.Opcode, bool) {
	v, name, s := o.reg(o.ins.B), o.code.Names[o.ins.C], o.site
	ty := v.Type()
	if ty == &object.ModuleType {
		m := (*object.Module)(v.P)
		if off := m.Dict.EntryOffset(name); off >= 0 && m.Dict.T == &object.DictType {
			s.Version, s.Index = m.Dict.KeysVersion(), uint32(off)
			return bytecode.LOAD_ATTR_MODULE, true
		}
		return 0, false
	}
	if c := v.AsType(); c != nil && ty == &object.TypeType {
		if object.TypeType.LookupUncached(name).P != nil {
			return 0, false // perhaps a data descriptor of the metatype
		}
		x := c.LookupUncached(name)
		if x.P == nil || x.Type().Slots.Get != nil {
			return 0, false
		}
		s.Ptr, s.Version, s.Value = unsafe.Pointer(c), c.Version, x
		return bytecode.LOAD_ATTR_TYPE, true
	}
	if !object.IsPlain(ty) || !genericAttrs(ty) {
		return 0, false
	}
	x := ty.LookupUncached(name)
	inst := (*object.Instance)(v.P)
	if x.P != nil {
		if i, ok := object.MemberIndex(x, ty); ok {
			s.Version, s.Index = ty.Version, uint32(object.SlotOffset(i))
			return bytecode.LOAD_ATTR_MEMBER, true
		}
		if x.Type().Slots.Set != nil {
			return 0, false // a data descriptor
		}
	}
	if inst.Shape == nil {
		return 0, false
	}
	if i := inst.Shape.Lookup(name); i >= 0 {
		if i+ty.NSlots >= inst.Shape.Inline {
			return 0, false
		}
		s.Version, s.Ptr, s.Index = ty.Version, unsafe.Pointer(inst.Shape), uint32(object.SlotOffset(i+ty.NSlots))
		return bytecode.LOAD_ATTR_SLOT, true
	}
	if x.P != nil && x.Type().Slots.Get == nil {
		s.Version, s.Ptr, s.Value = ty.Version, unsafe.Pointer(inst.Shape), x
		return bytecode.LOAD_ATTR_CLASS_VALUE, true
	}
	return 0, false
}

// storeAttr decides for STORE_ATTR.
func storeAttr(o *operands) (bytecode.Opcode, bool) {
	v, name, s := o.reg(o.ins.A), o.code.Names[o.ins.B], o.site
	ty := v.Type()
	if !object.IsPlain(ty) || !object.GenericSetAttr(ty) {
		return 0, false
	}
	if x := ty.LookupUncached(name); x.P != nil {
		if i, ok := object.MemberIndex(x, ty); ok {
			s.Version, s.Index = ty.Version, uint32(object.SlotOffset(i))
			return bytecode.STORE_ATTR_MEMBER, true
		}
		if x.Type().Slots.Set != nil {
			return 0, false
		}
	}
	inst := (*object.Instance)(v.P)
	shape := inst.Shape
	if shape == nil {
		return 0, false
	}
	s.Version, s.Ptr = ty.Version, unsafe.Pointer(shape)
	if i := shape.Lookup(name); i >= 0 {
		if i+ty.NSlots >= shape.Inline {
			return 0, false
		}
		s.Index = uint32(object.SlotOffset(i + ty.NSlots))
		return bytecode.STORE_ATTR_SLOT, true
	}
	i := len(shape.Names) + ty.NSlots
	if i >= shape.Inline {
		return 0, false
	}
	to := shape.Add(name)
	if to == nil {
		return 0, false
	}
	s.Index, s.Value = uint32(object.SlotOffset(i)), object.Value{P: unsafe.Pointer(to)}
	return bytecode.STORE_ATTR_NEW, true
}

// loadMethod decides for LOAD_METHOD.
func loadMethod(o *operands) (bytecode.Opcode, bool) {
	v, name, s := o.reg(o.ins.B), o.code.Names[o.ins.C], o.site
	ty := v.Type()
	if ty == &object.ModuleType {
		m := (*object.Module)(v.P)
		if off := m.Dict.EntryOffset(name); off >= 0 && m.Dict.T == &object.DictType {
			s.Version, s.Index = m.Dict.KeysVersion(), uint32(off)
			return bytecode.LOAD_METHOD_MODULE, true
		}
		return 0, false
	}
	if c := v.AsType(); c != nil && ty == &object.TypeType {
		if object.TypeType.LookupUncached(name).P != nil {
			return 0, false
		}
		x := c.LookupUncached(name)
		if x.P == nil {
			return 0, false
		}
		if g := x.Type().Slots.Get; g != nil {
			// A function or a native method is itself when looked up on a class.
			if x.Type() != &object.FunctionType && x.Type() != &object.MethodDescriptorType {
				return 0, false
			}
		}
		s.Ptr, s.Version, s.Value = unsafe.Pointer(c), c.Version, x
		return bytecode.LOAD_METHOD_CLASS, true
	}
	if !genericAttrs(ty) {
		return 0, false
	}
	x := ty.LookupUncached(name)
	if x.P == nil || x.Type().Flags&object.FlagMethodDescriptor == 0 {
		return 0, false
	}
	s.Version, s.Value = ty.Version, x
	if object.IsPlain(ty) {
		inst := (*object.Instance)(v.P)
		if !ty.HasDict {
			return bytecode.LOAD_METHOD_TYPE, true
		}
		if inst.Shape == nil || inst.Shape.Lookup(name) >= 0 {
			return 0, false
		}
		s.Ptr = unsafe.Pointer(inst.Shape)
		return bytecode.LOAD_METHOD_INSTANCE, true
	}
	if ty.HasDict || ty.DictOffset != 0 || ty.ExtraOffset != 0 {
		return 0, false
	}
	return bytecode.LOAD_METHOD_TYPE, true
}
