package object

import "unsafe"

// AttrDescriptor is a computed attribute of a builtin type
// (getset_descriptor, member_descriptor), or a member of __slots__.
type AttrDescriptor struct {
	Object
	Owner *Type
	Name  *Str
	Def   *GetSet // nil: a member of __slots__
	Index int     // of the member of __slots__
}

// NewSlotDescriptor makes the member descriptor of slot i of __slots__.
func NewSlotDescriptor(owner *Type, name *Str, i int) Value {
	return Value{unsafe.Pointer(&AttrDescriptor{Object{&MemberDescriptorType}, owner, name, nil, i}), 0}
}

// IsSlot tells whether the descriptor is a member of __slots__.
func (a *AttrDescriptor) IsSlot() bool { return a.Def == nil }

// slotAddress returns where the member of __slots__ is stored in v; with
// create false it may be nil.
func (a *AttrDescriptor) slotAddress(v Value, create bool) *Value {
	ty := v.Type()
	if ty.Plain {
		return (*Instance)(v.P).Slot(a.Index)
	}
	p := (*[]Value)(unsafe.Add(v.P, ty.SlotsOffset))
	if len(*p) <= a.Index {
		if !create {
			return nil
		}
		s := make([]Value, ty.NSlots)
		copy(s, *p)
		*p = s
	}
	return &(*p)[a.Index]
}

func attrDescriptorGet(t *Thread, d, obj Value, owner *Type) (Value, error) {
	if obj.P == nil {
		return d, nil
	}
	a := (*AttrDescriptor)(d.P)
	if obj.Type() != a.Owner && !obj.Is(a.Owner) {
		return Value{}, descriptorMismatch(a.Name.String(), a.Owner, obj)
	}
	if a.Def == nil {
		if p := a.slotAddress(obj, false); p != nil && p.P != nil {
			return *p, nil
		}
		return Value{}, attributeError(obj, a.Name, "'%s' object has no attribute '%s'", obj.Type().FullName(t), a.Name.String())
	}
	if a.Def.Get == nil {
		return Value{}, AttributeErrorf("attribute '%s' of '%s' objects is not readable", a.Name.String(), a.Owner.Name)
	}
	return a.Def.Get(t, obj)
}

func attrDescriptorSet(t *Thread, d, obj, x Value) error {
	a := (*AttrDescriptor)(d.P)
	if obj.Type() != a.Owner && !obj.Is(a.Owner) {
		return descriptorMismatch(a.Name.String(), a.Owner, obj)
	}
	if a.Def == nil {
		p := a.slotAddress(obj, x.P != nil)
		if x.P == nil && (p == nil || p.P == nil) {
			return AttributeErrorf("%s", a.Name.String())
		}
		*p = x
		return nil
	}
	if a.Def.Set == nil {
		if a.Def.Member {
			return AttributeErrorf("readonly attribute")
		}
		return AttributeErrorf("attribute '%s' of '%s' objects is not writable", a.Name.String(), a.Owner.Name)
	}
	return a.Def.Set(t, obj, x)
}

func attrDescriptorRepr(t *Thread, v Value) (Value, error) {
	a := (*AttrDescriptor)(v.P)
	what := "attribute"
	if a.T == &MemberDescriptorType {
		what = "member"
	}
	return StrValue("<" + what + " '" + a.Name.String() + "' of '" + a.Owner.Name + "' objects>"), nil
}

var attrDescriptorGetSets = []GetSet{
	{Name: "__objclass__", Member: true, Get: func(t *Thread, v Value) (Value, error) {
		return (*AttrDescriptor)(v.P).Owner.Value(), nil
	}},
	{Name: "__name__", Member: true, Get: func(t *Thread, v Value) (Value, error) {
		return (*AttrDescriptor)(v.P).Name.Value(), nil
	}},
	{Name: "__doc__", Get: func(t *Thread, v Value) (Value, error) {
		if a := (*AttrDescriptor)(v.P); a.Def != nil && a.Def.Doc != "" {
			return StrValue(a.Def.Doc), nil
		}
		return None, nil
	}},
	{Name: "__qualname__", Get: func(t *Thread, v Value) (Value, error) {
		a := (*AttrDescriptor)(v.P)
		return StrValue(a.Owner.QualName() + "." + a.Name.String()), nil
	}},
}

var memberDescriptorMethods = []Def{
	{Name: "__reduce__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
		a := (*AttrDescriptor)(v.P)
		return reduceGetattr(t, a.Owner.Value(), a.Name)
	}},
}

func initAttrDescriptor() {
	for _, t := range []*Type{&GetSetDescriptorType, &MemberDescriptorType} {
		t.Get, t.Set, t.Repr = attrDescriptorGet, attrDescriptorSet, attrDescriptorRepr
		t.GetSets = attrDescriptorGetSets
	}
	MemberDescriptorType.Methods = memberDescriptorMethods
}
