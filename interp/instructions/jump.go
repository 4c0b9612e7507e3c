package instructions

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// jump W
func JUMP(d WideJ) { jump(d) }

// jump W backward and poll
func JUMP_BACK(d WideJ) {
	loop(d)
}

// if R[A] is true: jump W
func JUMP_IF_TRUE(v R, d WideJ) {
	if v.P == object.TruePtr() {
		jump(d)
		next()
	}
	if v.P == object.FalsePtr() || v.P == object.NonePtr() {
		next()
	}
	if v.P == object.IntTag() {
		if v.N != 0 {
			jump(d)
		}
		next()
	}
	var truth bool
	save()
	if truth, err = object.Truth(t, *v); err != nil {
		fail(err)
	}
	if truth {
		jump(d)
	}
}

// if R[A] is false: jump W
func JUMP_IF_FALSE(v R, d WideJ) {
	if v.P == object.TruePtr() {
		next()
	}
	if v.P == object.FalsePtr() || v.P == object.NonePtr() {
		jump(d)
		next()
	}
	if v.P == object.IntTag() {
		if v.N == 0 {
			jump(d)
		}
		next()
	}
	var truth bool
	save()
	if truth, err = object.Truth(t, *v); err != nil {
		fail(err)
	}
	if !truth {
		jump(d)
	}
}

// if R[A] is true: jump W backward and poll
func LOOP_IF_TRUE(v R, d WideJ) {
	if v.P == object.TruePtr() {
		jump(d)
		poll()
		next()
	}
	if v.P == object.FalsePtr() || v.P == object.NonePtr() {
		next()
	}
	var truth bool
	save()
	if truth, err = object.Truth(t, *v); err != nil {
		fail(err)
	}
	if truth {
		loop(d)
	}
}

// if R[A] is None: jump W
func JUMP_IF_NONE(v R, d WideJ) {
	if v.P == object.NonePtr() {
		jump(d)
	}
}

// if R[A] is not None: jump W
func JUMP_IF_NOT_NONE(v R, d WideJ) {
	if v.P != object.NonePtr() {
		jump(d)
	}
}

// if R[A] is R[B]: jump C
func JUMP_IF_IS(l, r R, d Jump) {
	if *l == *r {
		jump(d)
	}
}

// if R[A] is not R[B]: jump C
func JUMP_IF_IS_NOT(l, r R, d Jump) {
	if *l != *r {
		jump(d)
	}
}

// if R[A] in R[B]: jump C
//
//inst:forms=RR,RK
func JUMP_IF_IN(x R, c RK, d Jump) {
	var found bool
	save()
	adapt()
	if found, err = object.Contains(t, *c, *x); err != nil {
		fail(err)
	}
	if found {
		jump(d)
	}
}

// if R[A] not in R[B]: jump C
//
//inst:forms=RR,RK
func JUMP_IF_NOT_IN(x R, c RK, d Jump) {
	var found bool
	save()
	adapt()
	if found, err = object.Contains(t, *c, *x); err != nil {
		fail(err)
	}
	if !found {
		jump(d)
	}
}

// if R[A] in dict R[B]: jump C
//
//inst:special
func JUMP_IF_IN_DICT(x, c R, d Jump) {
	o := c.Dict()
	if o.T != &object.DictType {
		deopt()
	}
	save()
	p := o.Find(x)
	if p != nil {
		jump(d)
		next()
	}
	var found bool
	if _, found, err = o.Fetch(t, *x); err != nil {
		fail(err)
	}
	if found {
		jump(d)
	}
}

// if R[A] not in dict R[B]: jump C
//
//inst:special
func JUMP_IF_NOT_IN_DICT(x, c R, d Jump) {
	o := c.Dict()
	if o.T != &object.DictType {
		deopt()
	}
	save()
	p := o.Find(x)
	if p != nil {
		next()
	}
	var found bool
	if _, found, err = o.Fetch(t, *x); err != nil {
		fail(err)
	}
	if !found {
		jump(d)
	}
}

// if R[A] in set R[B]: jump C
//
//inst:special
//inst:forms=RR,RK
func JUMP_IF_IN_SET(x R, c RK, d Jump) {
	s := c.Set()
	if s.T != &object.SetType && s.T != &object.FrozenSetType {
		deopt()
	}
	found, known := false, false
	findInSet(s, x, found, known)
	if known {
		if found {
			jump(d)
		}
		next()
	}
	save()
	if found, err = object.Contains(t, *c, *x); err != nil {
		fail(err)
	}
	if found {
		jump(d)
	}
}

// if R[A] not in set R[B]: jump C
//
//inst:special
//inst:forms=RR,RK
func JUMP_IF_NOT_IN_SET(x R, c RK, d Jump) {
	s := c.Set()
	if s.T != &object.SetType && s.T != &object.FrozenSetType {
		deopt()
	}
	found, known := false, false
	findInSet(s, x, found, known)
	if known {
		if !found {
			jump(d)
		}
		next()
	}
	save()
	if found, err = object.Contains(t, *c, *x); err != nil {
		fail(err)
	}
	if !found {
		jump(d)
	}
}
