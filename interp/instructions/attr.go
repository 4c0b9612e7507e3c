package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// R[A] = R[B].name C
func LOAD_ATTR(a, b R, name Name) {
	save()
	adapt()
	var v Value
	if v, err = b.Type().GetAttr(t, *b, name); err != nil {
		fail(err)
	}
	*a = v
}

// R[A] = inline slot of instance R[B]
//
//inst:special
func LOAD_ATTR_SLOT(a, b R, name Name) {
	s := site()
	o := (*object.Instance)(b.P)
	if o.T.Version != s.Version || unsafe.Pointer(o.Shape) != s.Ptr {
		deopt()
	}
	*a = *(*Value)(unsafe.Add(unsafe.Pointer(o), uintptr(s.Index)))
}

// R[A] = attribute of instance R[B], of one of several classes
//
//inst:special
func LOAD_ATTR_POLY(a, b R, name Name) {
	o := (*object.Instance)(b.P)
	many := site().Poly
	p := &many.Entries[0]
	for n := many.N; ; n-- {
		if n == 0 {
			deopt()
		}
		if p.Version == o.T.Version && (p.Shape == nil || p.Shape == unsafe.Pointer(o.Shape)) {
			break
		}
		p = (*object.PolyEntry)(unsafe.Add(unsafe.Pointer(p), unsafe.Sizeof(*p)))
	}
	if p.Slot == 0 {
		*a = p.Value
		next()
	}
	*a = *(*Value)(unsafe.Add(unsafe.Pointer(o), p.Slot))
}

// R[A] = member of __slots__ of instance R[B]
//
//inst:special
func LOAD_ATTR_MEMBER(a, b R, name Name) {
	s := site()
	o := (*object.Instance)(b.P)
	if o.T.Version != s.Version {
		deopt()
	}
	v := *(*Value)(unsafe.Add(unsafe.Pointer(o), uintptr(s.Index)))
	if v.P == nil {
		deopt()
	}
	*a = v
}

// R[A] = attribute of the class of instance R[B], which has none of its own
//
//inst:special
func LOAD_ATTR_CLASS_VALUE(a, b R, name Name) {
	s := site()
	o := (*object.Instance)(b.P)
	if o.T.Version != s.Version || unsafe.Pointer(o.Shape) != s.Ptr {
		deopt()
	}
	*a = s.Value
}

// R[A] = attribute of the class R[B]
//
//inst:special
func LOAD_ATTR_TYPE(a, b R, name Name) {
	s := site()
	ty := (*object.Type)(b.P)
	if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version {
		deopt()
	}
	*a = s.Value
}

// R[A] = attribute of the module R[B]
//
//inst:special
func LOAD_ATTR_MODULE(a, b R, name Name) {
	s := site()
	m := (*object.Module)(b.P)
	if m.T != &object.ModuleType || m.Dict.CachedVersion() != s.Version {
		deopt()
	}
	*a = *(*Value)(unsafe.Add(m.Dict.EntryBase(), uintptr(s.Index)))
}

// R[A].name B = R[C]
func STORE_ATTR(a R, name Name, c R) {
	save()
	adapt()
	if err = a.Type().SetAttr(t, *a, name, *c); err != nil {
		fail(err)
	}
}

// inline slot of instance R[A] = R[C]
//
//inst:special
func STORE_ATTR_SLOT(a R, name Name, c R) {
	s := site()
	o := (*object.Instance)(a.P)
	if o.T.Version != s.Version || unsafe.Pointer(o.Shape) != s.Ptr {
		deopt()
	}
	*(*Value)(unsafe.Add(unsafe.Pointer(o), uintptr(s.Index))) = *c
}

// instance R[A] gets a new attribute R[C] in its next inline slot
//
//inst:special
func STORE_ATTR_NEW(a R, name Name, c R) {
	s := site()
	o := (*object.Instance)(a.P)
	if o.T.Version != s.Version || unsafe.Pointer(o.Shape) != s.Ptr {
		deopt()
	}
	*(*Value)(unsafe.Add(unsafe.Pointer(o), uintptr(s.Index))) = *c
	o.Shape = (*object.Shape)(s.Ptr2)
}

// attribute of instance R[A], of one of several classes = R[C]
//
//inst:special
func STORE_ATTR_POLY(a R, name Name, c R) {
	o := (*object.Instance)(a.P)
	many := site().Poly
	p := &many.Entries[0]
	for n := many.N; ; n-- {
		if n == 0 {
			deopt()
		}
		if p.Version == o.T.Version && (p.Shape == nil || p.Shape == unsafe.Pointer(o.Shape)) {
			break
		}
		p = (*object.PolyEntry)(unsafe.Add(unsafe.Pointer(p), unsafe.Sizeof(*p)))
	}
	*(*Value)(unsafe.Add(unsafe.Pointer(o), p.Slot)) = *c
	if p.To != nil {
		o.Shape = (*object.Shape)(p.To)
	}
}

// member of __slots__ of instance R[A] = R[C]
//
//inst:special
func STORE_ATTR_MEMBER(a R, name Name, c R) {
	s := site()
	o := (*object.Instance)(a.P)
	if o.T.Version != s.Version {
		deopt()
	}
	*(*Value)(unsafe.Add(unsafe.Pointer(o), uintptr(s.Index))) = *c
}

// del R[A].name B
func DELETE_ATTR(a R, name Name) {
	save()
	if err = a.Type().SetAttr(t, *a, name, object.Value{}); err != nil {
		fail(err)
	}
}

// R[A], R[A+1] = function and self of R[B].name C, or attribute and unbound
func LOAD_METHOD(a, b R, name Name) {
	save()
	adapt()
	var v, self Value
	if v, self, err = object.LookupMethod(t, *b, name); err != nil {
		fail(err)
	}
	*a = v
	*at(a, 1) = self
}

// R[A], R[A+1] = method of the class of instance R[B], which has no attribute of that name; R[B]
//
//inst:special
func LOAD_METHOD_INSTANCE(a, b R, name Name) {
	s := site()
	o := (*object.Instance)(b.P)
	if o.T.Version != s.Version || unsafe.Pointer(o.Shape) != s.Ptr {
		deopt()
	}
	self := *b
	*a = s.Value
	*at(a, 1) = self
}

// R[A], R[A+1] = method of the class of R[B], which is one of several; R[B]
//
//inst:special
func LOAD_METHOD_POLY(a, b R, name Name) {
	o := (*object.Instance)(b.P)
	many := site().Poly
	p := &many.Entries[0]
	for n := many.N; ; n-- {
		if n == 0 {
			deopt()
		}
		if p.Version == o.T.Version && (p.Shape == nil || p.Shape == unsafe.Pointer(o.Shape)) {
			break
		}
		p = (*object.PolyEntry)(unsafe.Add(unsafe.Pointer(p), unsafe.Sizeof(*p)))
	}
	self := *b
	*a = p.Value
	*at(a, 1) = self
}

// R[A], R[A+1] = method of the type of R[B], whose instances have no dict; R[B]
//
//inst:special
func LOAD_METHOD_TYPE(a, b R, name Name) {
	s := site()
	if b.Type().Version != s.Version {
		deopt()
	}
	self := *b
	*a = s.Value
	*at(a, 1) = self
}

// R[A], R[A+1] = function of the module R[B]; unbound
//
//inst:special
func LOAD_METHOD_MODULE(a, b R, name Name) {
	s := site()
	m := (*object.Module)(b.P)
	if m.T != &object.ModuleType || m.Dict.CachedVersion() != s.Version {
		deopt()
	}
	*a = *(*Value)(unsafe.Add(m.Dict.EntryBase(), uintptr(s.Index)))
	*at(a, 1) = object.Unbound()
}

// R[A], R[A+1] = attribute of the class R[B]; unbound
//
//inst:special
func LOAD_METHOD_CLASS(a, b R, name Name) {
	s := site()
	ty := (*object.Type)(b.P)
	if unsafe.Pointer(ty) != s.Ptr || ty.Version != s.Version {
		deopt()
	}
	*a = s.Value
	*at(a, 1) = object.Unbound()
}

// R[A], R[A+1] = special method of R[B]: C = 0 __enter__, 1 __exit__, 2 __aenter__, 3 __aexit__
func LOAD_SPECIAL(a, b R, which Imm) {
	save()
	var v, self Value
	if v, self, err = e.LoadSpecial(t, *b, int(which)); err != nil {
		fail(err)
	}
	*a = v
	*at(a, 1) = self
}

// R[A] = super(R[A+1], R[A+2]).name W&0x7fffffff; R[A] holds the global super; bit 31 of W: written super()
func LOAD_SUPER_ATTR(a R, w WideR) {
	save()
	name := code.Names[w&0x7fffffff]
	var v Value
	if v, err = e.SuperAttr(t, *a, *at(a, 1), *at(a, 2), name, w>>31 != 0); err != nil {
		fail(err)
	}
	*a = v
}

// R[A], R[A+1] = method of super(R[A+1], R[A+2]) and self, or attribute and unbound; W as in LOAD_SUPER_ATTR
func LOAD_SUPER_METHOD(a R, w WideR) {
	save()
	name := code.Names[w&0x7fffffff]
	var v, self Value
	if v, self, err = e.SuperMethod(t, *a, *at(a, 1), *at(a, 2), name, w>>31 != 0); err != nil {
		fail(err)
	}
	*a = v
	*at(a, 1) = self
}
