package instructions

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// R[A] = exception handled so far or None; the handled exception = R[B]
func PUSH_EXC(a, b R) {
	save()
	if f.Flags&object.FrameGenerator != 0 {
		*a = e.PushExcGenerator(t, f, *b)
		next()
	}
	v := object.None
	if t.Handled != nil {
		v = t.Handled.Value()
	}
	t.Handled = b.Exception()
	*a = v
}

// the handled exception = R[A]
func POP_EXC(a R) {
	save()
	if f.Flags&object.FrameGenerator != 0 {
		e.PopExcGenerator(t, f, *a)
		next()
	}
	t.Handled = a.Exception()
}

// if exception R[A] does not match class or tuple R[B]: jump C
func JUMP_IF_NOT_EXC_MATCH(x, cls R, d Jump) {
	var match bool
	save()
	if cls.Type() == &object.TypeType && (*object.Type)(cls.P).Flags&object.FlagBaseExcSubclass != 0 {
		match = x.Type().IsSubtype((*object.Type)(cls.P))
	} else if match, err = e.ExceptionMatches(t, *x, *cls); err != nil {
		fail(err)
	}
	if !match {
		jump(d)
	}
}

// R[A], R[A+1] = rest and matching part of exception R[B] for class(es) R[C]
func CHECK_EG_MATCH(a, x, cls R) {
	save()
	var rest, match Value
	if rest, match, err = e.GroupMatch(t, *x, *cls); err != nil {
		fail(err)
	}
	*a = rest
	*at(a, 1) = match
}

// R[A] = exception to raise or None, from the original R[B] and the list R[C] of parts
func PREP_RERAISE_STAR(x, parts R) (dst Value) {
	save()
	if dst, err = e.PrepReraiseStar(t, *x, *parts); err != nil {
		fail(err)
	}
	return
}

// B = 0: raise the handled exception again; 1: raise R[A]; 2: raise R[A] from R[A+1]
func RAISE(a R, n Imm) {
	save()
	switch n {
	case 0:
		fail(e.RaiseHandled(t))
	case 1:
		fail(e.Raise(t, *a, object.Value{}))
	}
	fail(e.Raise(t, *a, *at(a, 1)))
}

// raise exception R[A] again, keeping its traceback
func RERAISE(a R) {
	save()
	fail(e.Reraise(t, *a))
}

// R[A], R[A+1], R[A+2] = type, value, traceback of exception R[B]
func EXC_INFO(a, x R) {
	save()
	e.ExcInfo(a, *x)
}
