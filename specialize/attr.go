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
	e := object.PolyEntry{Version: ty.Version, Shape: unsafe.Pointer(inst.Shape)}
	if i := inst.Shape.Lookup(name); i >= 0 {
		if i+ty.NSlots >= inst.Shape.Inline {
			return 0, false
		}
		e.Slot = object.SlotOffset(i + ty.NSlots)
		return instances(o, e, bytecode.LOAD_ATTR_SLOT, bytecode.LOAD_ATTR_POLY)
	}
	if x.P != nil && x.Type().Slots.Get == nil {
		e.Value = x
		return instances(o, e, bytecode.LOAD_ATTR_CLASS_VALUE, bytecode.LOAD_ATTR_POLY)
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
	e := object.PolyEntry{Version: ty.Version, Shape: unsafe.Pointer(shape)}
	if i := shape.Lookup(name); i >= 0 {
		if i+ty.NSlots >= shape.Inline {
			return 0, false
		}
		e.Slot = object.SlotOffset(i + ty.NSlots)
		return instances(o, e, bytecode.STORE_ATTR_SLOT, bytecode.STORE_ATTR_POLY)
	}
	i := len(shape.Names) + ty.NSlots
	if i >= shape.Inline {
		return 0, false
	}
	to := shape.Add(name)
	if to == nil {
		return 0, false
	}
	e.Slot, e.To = object.SlotOffset(i), unsafe.Pointer(to)
	return instances(o, e, bytecode.STORE_ATTR_NEW, bytecode.STORE_ATTR_POLY)
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
	e := object.PolyEntry{Version: ty.Version, Value: x}
	switch {
	case object.IsPlain(ty) && ty.HasDict:
		inst := (*object.Instance)(v.P)
		if inst.Shape == nil || inst.Shape.Lookup(name) >= 0 {
			return 0, false
		}
		e.Shape = unsafe.Pointer(inst.Shape)
		return instances(o, e, bytecode.LOAD_METHOD_INSTANCE, bytecode.LOAD_METHOD_POLY)
	case !object.IsPlain(ty) && (ty.HasDict || ty.DictOffset != 0 || ty.ExtraOffset != 0):
		return 0, false
	}
	return instances(o, e, bytecode.LOAD_METHOD_TYPE, bytecode.LOAD_METHOD_POLY)
}

// instances decides for an attribute of instances: single while the site has met
// one class and shape of them, many when it has met more.
func instances(o *operands, e object.PolyEntry, single, many bytecode.Opcode) (bytecode.Opcode, bool) {
	s := o.site
	if o.single || s.Poly != nil {
		if s.Poly == nil {
			s.Poly = new(object.Polymorphic)
			s.Poly.Add(object.PolyEntry{Version: s.Version, Shape: s.Ptr, Slot: int(s.Index), Value: s.Value, To: s.Ptr2})
		}
		s.Poly.Add(e)
		return many, true
	}
	s.Single = true
	s.Version, s.Ptr, s.Index, s.Value, s.Ptr2 = e.Version, e.Shape, uint32(e.Slot), e.Value, e.To
	return single, true
}
