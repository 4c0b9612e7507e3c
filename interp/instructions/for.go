package instructions

import (
	"math"
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
		loop(d)
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
		putNumber(a, object.IntTag(), n)
		loop(d)
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
		default:
			putNumber(a, object.StorageTag(l.Kind), *(*uint64)(unsafe.Add(l.Ptr(), i*8)))
		}
		loop(d)
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
		loop(d)
	}
}

// FOR_ITER over a range iterator: a range with another step
//
//inst:special
func FOR_ITER_RANGE_STEP(a, state R, d Jump) {
	it := (*object.RangeIter)(state.P)
	if it.T != &object.RangeIterType {
		deopt()
	}
	if it.Left > 0 {
		n := it.Pos
		it.Pos = n + it.Step
		it.Left--
		putNumber(a, object.IntTag(), uint64(n))
		jump(d)
		poll()
	}
}

// FOR_ITER over the keys or the values of a dict
//
//inst:special
func FOR_ITER_DICT(a, state R, d Jump) {
	it := (*object.DictIter)(state.P)
	if it.T != &object.DictKeyIterType && it.T != &object.DictValueIterType {
		deopt()
	}
	if it.Dict != nil && it.Used == it.Dict.Len() && it.Left > 0 && it.Pos < it.Dict.EntryCount() {
		entry := (*Value)(unsafe.Add(it.Dict.EntryBase(), uintptr(it.Pos)*object.DictEntrySize))
		if entry.P != nil {
			it.Pos++
			it.Left--
			if it.T == &object.DictKeyIterType {
				*a = *entry
			} else {
				*a = *at(entry, 1)
			}
			jump(d)
			poll()
			next()
		}
	}
	save()
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

// FOR_ITER over the items of a dict, and the UNPACK_SEQUENCE of two at the jump's target, without the tuple
//
//inst:special
func FOR_ITER_ITEMS(a, state R, d Jump) {
	it := (*object.DictIter)(state.P)
	if it.T != &object.DictItemIterType {
		deopt()
	}
	offset := (*bytecode.Instruction)(unsafe.Add(pc, int(d)*bytecode.InstructionSize)).A
	save()
	first := (*Value)(unsafe.Add(base, uintptr(offset)))
	if it.Dict != nil && it.Used == it.Dict.Len() && it.Left > 0 && it.Pos < it.Dict.EntryCount() {
		entry := (*Value)(unsafe.Add(it.Dict.EntryBase(), uintptr(it.Pos)*object.DictEntrySize))
		if entry.P != nil {
			it.Pos++
			it.Left--
			*first = *entry
			*at(first, 1) = *at(entry, 1)
			jump(d + 1)
			poll()
		}
	}
	var ok bool
	if ok, err = object.NextPair(t, *state, first, at(first, 1)); err != nil {
		fail(err)
	}
	if ok {
		jump(d + 1)
		poll()
	}
}

// FOR_ITER over enumerate(list), and the UNPACK_SEQUENCE of two at the jump's target, without the tuple
//
//inst:special
func FOR_ITER_ENUMERATE(a, state R, d Jump) {
	o := (*object.Enumerate)(state.P)
	if o.T != &object.EnumerateType {
		deopt()
	}
	it := (*object.ListIter)(o.Iter.P)
	if it.T != &object.ListIterType {
		deopt()
	}
	offset := (*bytecode.Instruction)(unsafe.Add(pc, int(d)*bytecode.InstructionSize)).A
	save()
	first := (*Value)(unsafe.Add(base, uintptr(offset)))
	l, i := it.List, it.Pos
	if l != nil && uint(i) < uint(l.Len()) && o.Index.P == object.IntTag() && o.Index.N != math.MaxInt64 {
		it.Pos = i + 1
		*first = o.Index
		o.Index.N++
		switch l.Kind {
		case object.ListValues:
			*at(first, 1) = *(*Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize))
		default:
			*at(first, 1) = object.Value{P: object.StorageTag(l.Kind), N: *(*uint64)(unsafe.Add(l.Ptr(), i*8))}
		}
		jump(d + 1)
		poll()
	}
	var ok bool
	if ok, err = object.NextPair(t, *state, first, at(first, 1)); err != nil {
		fail(err)
	}
	if ok {
		jump(d + 1)
		poll()
	}
}

// FOR_ITER over zip(list, list), and the UNPACK_SEQUENCE of two at the jump's target, without the tuple
//
//inst:special
func FOR_ITER_ZIP(a, state R, d Jump) {
	z := (*object.Zip)(state.P)
	if z.T != &object.ZipType || len(z.Iters) != 2 || z.Strict {
		deopt()
	}
	iters := unsafe.SliceData(z.Iters)
	left, right := (*object.ListIter)(iters.P), (*object.ListIter)(at(iters, 1).P)
	if left.T != &object.ListIterType || right.T != &object.ListIterType || left == right {
		deopt()
	}
	offset := (*bytecode.Instruction)(unsafe.Add(pc, int(d)*bytecode.InstructionSize)).A
	save()
	first := (*Value)(unsafe.Add(base, uintptr(offset)))
	l, r, i, j := left.List, right.List, left.Pos, right.Pos
	if l != nil && r != nil && uint(i) < uint(l.Len()) && uint(j) < uint(r.Len()) {
		left.Pos, right.Pos = i+1, j+1
		switch l.Kind {
		case object.ListValues:
			*first = *(*Value)(unsafe.Add(l.Ptr(), i*bytecode.RegisterSize))
		default:
			*first = object.Value{P: object.StorageTag(l.Kind), N: *(*uint64)(unsafe.Add(l.Ptr(), i*8))}
		}
		switch r.Kind {
		case object.ListValues:
			*at(first, 1) = *(*Value)(unsafe.Add(r.Ptr(), j*bytecode.RegisterSize))
		default:
			*at(first, 1) = object.Value{P: object.StorageTag(r.Kind), N: *(*uint64)(unsafe.Add(r.Ptr(), j*8))}
		}
		jump(d + 1)
		poll()
	}
	var ok bool
	if ok, err = object.NextPair(t, *state, first, at(first, 1)); err != nil {
		fail(err)
	}
	if ok {
		jump(d + 1)
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
		loop(d)
	}
}

// FOR_ITER over a generator, which continues in this activation of the loop
//
//inst:special
func FOR_ITER_GENERATOR(a, state R, d Jump) {
	g := (*object.Generator)(state.P)
	if g.T != &object.GeneratorType {
		deopt()
	}
	c := g.Code
	nb := unsafe.Add(base, code.FrameBytes)
	nf := (*object.Frame)(unsafe.Add(unsafe.Pointer(f), object.FrameSize))
	if g.State <= object.GenSuspended && g.Handled == nil && t.Handled == nil && uintptr(nb)+c.FrameBytes <= t.RegLimit && uintptr(unsafe.Pointer(nf)) < t.FrameLimit {
		f.PC = uintptr(pc)
		nf.Base = uintptr(nb)
		nf.Code = uintptr(unsafe.Pointer(c))
		nf.Fn = uintptr(unsafe.Pointer(g.Fn))
		nf.Dest = uint32(ins.A)
		nf.Flags = object.FrameGenerator | object.FrameForIter
		nf.Owner = uintptr(unsafe.Pointer(g))
		nf.Prev = uintptr(unsafe.Pointer(f))
		g.State = object.GenRunning
		g.Rec = nf
		f = nf
		base = nb
		code = c
		pc = unsafe.Add(c.First, uintptr(g.PC)*bytecode.InstructionSize)
		from := unsafe.Pointer(unsafe.SliceData(g.Regs))
		for o := len(g.Regs) * bytecode.RegisterSize; o > 0; {
			o -= bytecode.RegisterSize
			*(*Value)(unsafe.Add(base, o)) = *(*Value)(unsafe.Add(from, o))
		}
		if g.SendReg >= 0 {
			*(*Value)(unsafe.Add(base, uintptr(g.SendReg))) = object.None
		}
		next()
	}
	save()
	if !e.ResumeInLoop(t, f, state, object.FrameForIter, ins.A) {
		var v Value
		if v, err = e.ForIter(t, state); err != nil {
			fail(err)
		}
		if v.P != nil {
			*a = v
			loop(d)
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
		loop(d + 1)
	}
}
