package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

// R[A], R[A+1] = loop state to iterate over R[B]; C = 1: R[B] is an iterator already
func GET_ITER(a, v R, isIter Imm) {
	save()
	if isIter != 0 {
		x := *v
		*a = x
		*at(a, 1) = object.Unbound()
		next()
	}
	if err = e.GetIter(t, *v, a); err != nil {
		fail(err)
	}
}

// R[A] = iter(R[B])
func GET_ITER_OBJECT(v R) (dst Value) {
	save()
	if dst, err = object.Iter(t, *v); err != nil {
		fail(err)
	}
	return
}

// if the loop state R[B], R[B+1] has a next item: R[A] = it, jump C backward and poll
func FOR_ITER(a, state R, d Jump) {
	save()
	adapt()
	var v Value
	if v, err = e.ForIter(t, state); err != nil {
		fail(err)
	}
	if v.P != nil {
		*a = v
		jump(d)
		poll()
	}
}

// FOR_ITER over a range with step 1; the state is the mark with the rest, and the next number
//
//inst:special
func FOR_ITER_RANGE(a, state R, d Jump) {
	if state.P != object.RangeMark() {
		deopt()
	}
	if state.N != 0 {
		state.N--
		cur := at(state, 1)
		n := cur.N
		cur.N = n + 1
		*a = object.Value{P: object.IntTag(), N: n}
		jump(d)
		poll()
	}
}

// FOR_ITER over a list; the state is the list and the next index
//
//inst:special
func FOR_ITER_LIST(a, state R, d Jump) {
	l := state.List()
	pos := at(state, 1)
	if l.T != &object.ListType || pos.P != object.IntTag() {
		deopt()
	}
	i := int(pos.N)
	if i < l.Len() {
		pos.N = uint64(i + 1)
		switch l.Kind {
		case object.ListValues:
			*a = *(*Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize))
		case object.ListInts:
			*a = object.Value{P: object.IntTag(), N: *(*uint64)(unsafe.Add(l.Ptr(), i*8))}
		default:
			*a = object.Value{P: object.FloatTag(), N: *(*uint64)(unsafe.Add(l.Ptr(), i*8))}
		}
		jump(d)
		poll()
	} else {
		*state = object.None
		*pos = object.Unbound()
	}
}

// FOR_ITER over a tuple; the state is the tuple and the next index
//
//inst:special
func FOR_ITER_TUPLE(a, state R, d Jump) {
	tu := state.Tuple()
	pos := at(state, 1)
	if tu.T != &object.TupleType || pos.P != object.IntTag() {
		deopt()
	}
	i := int(pos.N)
	if i < len(tu.Items) {
		pos.N = uint64(i + 1)
		*a = tu.Items[i]
		jump(d)
		poll()
	}
}

// FOR_ITER over an iterator of a native type
//
//inst:special
func FOR_ITER_NATIVE(a, state R, d Jump) {
	ty := state.Type()
	if unsafe.Pointer(ty) != site().Ptr {
		deopt()
	}
	save()
	var v Value
	if v, err = ty.Slots.Next(t, *state); err != nil {
		fail(err)
	}
	if v.P != nil {
		*a = v
		jump(d)
		poll()
	}
}

// FOR_ITER over a generator, which continues in this activation of the loop
//
//inst:special
func FOR_ITER_GENERATOR(a, state R, d Jump) {
	if state.Type() != &object.GeneratorType {
		deopt()
	}
	save()
	if !e.ResumeInLoop(t, f, state, object.FrameForIter, ins.A) {
		var v Value
		if v, err = e.ForIter(t, state); err != nil {
			fail(err)
		}
		if v.P != nil {
			*a = v
			jump(d)
			poll()
		}
		next()
	}
	unwound()
}

// FOR_ITER over an iterator of pairs, and the UNPACK_SEQUENCE of two at the jump's target, without the tuple
//
//inst:special
func FOR_ITER_PAIR(a, state R, d Jump) {
	if unsafe.Pointer(state.Type()) != site().Ptr {
		deopt()
	}
	first := (*Value)(unsafe.Add(base, uintptr((*bytecode.Instruction)(unsafe.Add(pc, int(d)*bytecode.InstructionSize)).A)))
	save()
	var ok bool
	if ok, err = object.NextPair(t, *state, first, at(first, 1)); err != nil {
		fail(err)
	}
	if ok {
		jump(d + 1)
		poll()
	}
}
