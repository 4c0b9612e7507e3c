package instructions

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// R[A] = R[B] X R[C] (any object)
//
//inst:forms=RR,RK
//inst:each EQ:==:EQ NE:!=:NE LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func COMPARE_X(l R, r RK) (dst Value) {
	save()
	adapt()
	if dst, err = object.Compare(t, *l, *r, CMPOP); err != nil {
		fail(err)
	}
	return
}

// if R[A] X R[B]: jump C
//
//inst:forms=RR,RK
//inst:each EQ:==:EQ NE:!=:NE LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func JUMP_IF_X(l R, r RK, d Jump) {
	save()
	adapt()
	var truth bool
	if truth, err = e.CompareTruth(t, *l, *r, CMPOP); err != nil {
		fail(err)
	}
	if truth {
		jump(d)
	}
}

// if not R[A] X R[B]: jump C
//
//inst:forms=RR,RK
//inst:each EQ:==:EQ NE:!=:NE LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func JUMP_IF_NOT_X(l R, r RK, d Jump) {
	save()
	adapt()
	var truth bool
	if truth, err = e.CompareTruth(t, *l, *r, CMPOP); err != nil {
		fail(err)
	}
	if !truth {
		jump(d)
	}
}

// if R[A] X R[B]: jump C backward and poll
//
//inst:forms=RR,RK
//inst:each EQ:==:EQ NE:!=:NE LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func LOOP_IF_X(l R, r RK, d Jump) {
	save()
	adapt()
	var truth bool
	if truth, err = e.CompareTruth(t, *l, *r, CMPOP); err != nil {
		fail(err)
	}
	if truth {
		loop(d)
	}
}

// R[A] = int R[B] X int R[C]
//
//inst:special
//inst:forms=RR,RK
//inst:each EQ:==:EQ NE:!=:NE LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func COMPARE_X_INT(l, r int64) (dst bool) {
	dst = CMP(l, r)
	return
}

// if int R[A] X int R[B]: jump C
//
//inst:special
//inst:forms=RR,RK
//inst:each EQ:==:EQ NE:!=:NE LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func JUMP_IF_X_INT(l, r int64, d Jump) {
	if CMP(l, r) {
		jump(d)
	}
}

// if not int R[A] X int R[B]: jump C
//
//inst:special
//inst:forms=RR,RK
//inst:each EQ:==:EQ NE:!=:NE LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func JUMP_IF_NOT_X_INT(l, r int64, d Jump) {
	if !CMP(l, r) {
		jump(d)
	}
}

// if int R[A] X int R[B]: jump C backward and poll
//
//inst:special
//inst:forms=RR,RK
//inst:each EQ:==:EQ NE:!=:NE LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func LOOP_IF_X_INT(l, r int64, d Jump) {
	if CMP(l, r) {
		loop(d)
	}
}

// R[A] = float R[B] X float R[C]
//
//inst:special
//inst:forms=RR,RK
//inst:each EQ:==:EQ NE:!=:NE LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func COMPARE_X_FLOAT(l, r float64) (dst bool) {
	dst = CMP(l, r)
	return
}

// if float R[A] X float R[B]: jump C
//
//inst:special
//inst:forms=RR,RK
//inst:each EQ:==:EQ NE:!=:NE LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func JUMP_IF_X_FLOAT(l, r float64, d Jump) {
	if CMP(l, r) {
		jump(d)
	}
}

// if not float R[A] X float R[B]: jump C
//
//inst:special
//inst:forms=RR,RK
//inst:each EQ:==:EQ NE:!=:NE LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func JUMP_IF_NOT_X_FLOAT(l, r float64, d Jump) {
	if !CMP(l, r) {
		jump(d)
	}
}

// if float R[A] X float R[B]: jump C backward and poll
//
//inst:special
//inst:forms=RR,RK
//inst:each LT:<:LT LE:<=:LE GT:>:GT GE:>=:GE
func LOOP_IF_X_FLOAT(l, r float64, d Jump) {
	if CMP(l, r) {
		loop(d)
	}
}

// if str R[A] == str R[B]: jump C
//
//inst:special
//inst:forms=RR,RK
func JUMP_IF_EQ_STR(l R, r RK, d Jump) {
	if l.Type() != &object.StrType || r.Type() != &object.StrType {
		deopt()
	}
	if l.P == r.P {
		jump(d)
		next()
	}
	save()
	if e.EqualStr(l.Str(), r.Str()) {
		jump(d)
	}
}

// if not str R[A] == str R[B]: jump C
//
//inst:special
//inst:forms=RR,RK
func JUMP_IF_NOT_EQ_STR(l R, r RK, d Jump) {
	if l.Type() != &object.StrType || r.Type() != &object.StrType {
		deopt()
	}
	if l.P == r.P {
		next()
	}
	save()
	if !e.EqualStr(l.Str(), r.Str()) {
		jump(d)
	}
}

// R[A] = R[B] is R[C]
func IS_OP(l, r R) (dst bool) {
	dst = *l == *r
	return
}

// R[A] = R[B] is not R[C]
func IS_NOT_OP(l, r R) (dst bool) {
	dst = *l != *r
	return
}

// R[A] = R[B] in R[C]
//
//inst:forms=RR,RK
func CONTAINS_OP(x R, c RK) (dst bool) {
	save()
	if dst, err = object.Contains(t, *c, *x); err != nil {
		fail(err)
	}
	return
}

// R[A] = R[B] not in R[C]
//
//inst:forms=RR,RK
func NOT_CONTAINS_OP(x R, c RK) (dst bool) {
	save()
	if dst, err = object.Contains(t, *c, *x); err != nil {
		fail(err)
	}
	dst = !dst
	return
}
