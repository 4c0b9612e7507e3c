package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// R[A] = R[B][R[C]]
//
//inst:forms=RR,RK
func BINARY_SUBSCR(v R, key RK) (dst Value) {
	save()
	adapt()
	if dst, err = object.GetItem(t, *v, *key); err != nil {
		fail(err)
	}
	return
}

// R[A] = list R[B][int R[C]]
//
//inst:special
//inst:forms=RR,RK
func BINARY_SUBSCR_LIST_INT(a, v R, i int64) {
	l := v.List()
	if l.T != &object.ListType {
		deopt()
	}
	n := l.Len()
	if i < 0 {
		i += int64(n)
	}
	if uint64(i) >= uint64(n) {
		deopt()
	}
	if l.Kind == object.ListValues {
		*a = *(*Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize))
		next()
	}
	putNumber(a, object.StorageTag(l.Kind), *(*uint64)(unsafe.Add(l.Ptr(), i*8)))
}

// R[A] = tuple R[B][int R[C]]
//
//inst:special
//inst:forms=RR,RK
func BINARY_SUBSCR_TUPLE_INT(v R, i int64) (dst Value) {
	tu := v.Tuple()
	if tu.T != &object.TupleType {
		deopt()
	}
	if i < 0 {
		i += int64(len(tu.Items))
	}
	if uint64(i) >= uint64(len(tu.Items)) {
		deopt()
	}
	dst = tu.Items[i]
	return
}

// R[A] = str R[B][int R[C]], ASCII
//
//inst:special
//inst:forms=RR,RK
func BINARY_SUBSCR_STR_INT(v R, i int64) (dst Value) {
	s := v.Str()
	if s.T != &object.StrType || !s.IsASCII() {
		deopt()
	}
	if i < 0 {
		i += int64(s.Len())
	}
	if uint64(i) >= uint64(s.Len()) {
		deopt()
	}
	dst = object.CharStr(s.String()[i])
	return
}

// R[A] = str, list or tuple R[B][slice R[C]], with int bounds and no step
//
//inst:special
//inst:forms=RR,RK
func BINARY_SUBSCR_SLICE(v R, key RK) (dst Value) {
	if key.Type() != &object.SliceType || key.Slice().Step != object.None {
		deopt()
	}
	save()
	if dst, err = object.SliceOf(t, *v, key.Slice().Start, key.Slice().Stop); err != nil {
		fail(err)
	}
	return
}

// R[A] = dict R[B][R[C]]
//
//inst:special
//inst:forms=RR,RK
func BINARY_SUBSCR_DICT(a, v R, key RK) {
	d := v.Dict()
	if d.T != &object.DictType {
		deopt()
	}
	save()
	p := d.Find(key)
	if p != nil {
		*a = *p
		next()
	}
	var x Value
	var ok bool
	if x, ok, err = d.Fetch(t, *key); err != nil {
		fail(err)
	}
	if !ok {
		fail(object.KeyErrorFor(*key))
	}
	*a = x
}

// R[A][R[B]] = R[C]
//
//inst:forms=RR,KR
func STORE_SUBSCR(v R, key RK, x R) {
	save()
	adapt()
	if err = object.SetItem(t, *v, *key, *x); err != nil {
		fail(err)
	}
}

// list R[A][int R[B]] = R[C]
//
//inst:special
//inst:forms=RR,KR
func STORE_SUBSCR_LIST_INT(v R, i int64, x R) {
	l := v.List()
	if l.T != &object.ListType {
		deopt()
	}
	n := l.Len()
	if i < 0 {
		i += int64(n)
	}
	if uint64(i) >= uint64(n) {
		deopt()
	}
	if l.Kind == object.ListValues {
		*(*Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize)) = *x
		next()
	}
	if x.P == object.StorageTag(l.Kind) {
		*(*uint64)(unsafe.Add(l.Ptr(), i*8)) = x.N
		next()
	}
	goGeneric() // the list changes its storage
}

// dict R[A][R[B]] = R[C]
//
//inst:special
//inst:forms=RR,KR
func STORE_SUBSCR_DICT(v R, key RK, x R) {
	d := v.Dict()
	if d.T != &object.DictType {
		deopt()
	}
	save()
	p := d.Find(key)
	if p != nil {
		*p = *x
		next()
	}
	if err = d.Store(t, *key, *x); err != nil {
		fail(err)
	}
}

// del R[A][R[B]]
func DELETE_SUBSCR(v, key R) {
	save()
	if err = object.SetItem(t, *v, *key, object.Value{}); err != nil {
		fail(err)
	}
}

// R[A] = R[B][R[C]:R[C+1]]
func BINARY_SLICE(v, bounds R) (dst Value) {
	save()
	if dst, err = e.Slice(t, *v, *bounds, *at(bounds, 1)); err != nil {
		fail(err)
	}
	return
}

// R[A][R[B]:R[B+1]] = R[C]
func STORE_SLICE(v, bounds, x R) {
	save()
	if err = object.SetItem(t, *v, object.NewSlice(*bounds, *at(bounds, 1), object.None), *x); err != nil {
		fail(err)
	}
}

// R[A] = slice(R[B], R[B+1][, R[B+2]]); C = 2 or 3
func BUILD_SLICE(parts R, n Imm) (dst Value) {
	save()
	step := object.None
	if n == 3 {
		step = *at(parts, 2)
	}
	dst = object.NewSlice(*parts, *at(parts, 1), step)
	return
}
