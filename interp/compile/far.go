package compile

import "github.com/gopy-lang/gopy/interp/bytecode"

// An operand names registers up to bytecode.MaxRegister. This file is for code
// that has more: locals that find no room below are moved behind the
// temporaries, and instructions get at them through scratch registers
// (LOAD_FAR, STORE_FAR).

const (
	// manyLocals is how many names a block may have before the generator
	// keeps from using several locals as one operand.
	manyLocals = 2000
	// nearTemps is how many temporaries are sure to be in reach.
	nearTemps = 1000
	// scratchRegisters are for the three operands and the result of a call.
	scratchRegisters = 4
)

// farRegisters is the layout of such code: locals in reach, scratch registers,
// free variables, hidden locals, cells, temporaries, the other locals.
type farRegisters struct {
	place   []int32 // of each register as mapRegisters numbers them
	scratch int32
	names   int32 // registers that need an entry in LocalNames
}

// far moves registers if there are too many of them.
func (a *assembler) far() {
	if a.nregs <= bytecode.MaxRegister+1 {
		return
	}
	u := a.u
	locals, hidden, cells, frees := u.touched, int32(len(u.hidden)), int32(len(u.cellNames)), int32(len(u.freeNames))
	params := int32(len(u.scope.varNames))
	if !u.functionLike() {
		params = 1
	}
	near := min(locals, bytecode.MaxRegister+1-scratchRegisters-frees-hidden-cells-min(u.maxTemps, nearTemps))
	near = max(near, params)
	if near+scratchRegisters+frees > bytecode.MaxRegister-nearTemps && near == params {
		u.c.fail(u.scope.pos, "too many parameters or free variables")
	}
	f := &farRegisters{place: make([]int32, a.nregs), scratch: near}
	next := int32(0)
	put := func(first, n int32) {
		for i := range n {
			f.place[first+i] = next
			next++
		}
	}
	put(0, near)
	next += scratchRegisters
	put(locals+hidden+cells, frees)
	put(locals, hidden)
	put(locals+hidden, cells)
	f.names = next
	put(locals+hidden+cells+frees, u.maxTemps)
	if near < locals {
		put(near, locals-near)
		f.names = next
	}
	a.nregs = next
	a.farRegs = f
	for i := range u.handlers {
		if i > 0 {
			u.handlers[i].reg = f.place[u.handlers[i].reg]
		}
	}
	a.lower(f)
}

// lower rewrites the instructions for the layout f.
func (a *assembler) lower(f *farRegisters) {
	var out []ins
	at := make([]int32, len(a.code)+1)
	var buf [6]bytecode.RegisterUse
	for i := range a.code {
		in := a.code[i]
		at[i] = int32(len(out))
		uses := bytecode.RegisterUses(buf[:0], in.op, in.a, in.b, in.c)
		kinds := in.op.Operands()
		var after []ins
		access := func(op bytecode.Opcode, scratch, reg int32) ins {
			return ins{op: op, a: scratch, b: reg, label: -1, handler: in.handler, pos: in.pos}
		}
		for j, field := range [3]*int32{&in.a, &in.b, &in.c} {
			if !isRegister(kinds[j]) || in.op == bytecode.RAISE && in.b == 0 {
				continue
			}
			reg := *field
			place := f.place[reg]
			if place <= bytecode.MaxRegister {
				*field = place
				continue
			}
			s := f.scratch + int32(j)
			*field = s
			for _, u := range uses {
				if u.First != reg || u.Count == 0 {
					continue
				}
				if u.Count > 1 {
					a.u.c.fail(in.pos, "too many local variables and temporaries")
				}
				if u.Write && j == 0 {
					after = append(after, access(bytecode.STORE_FAR, s, place))
				} else if !u.Write {
					out = append(out, access(bytecode.LOAD_FAR, s, place))
				}
			}
		}
		if (in.op == bytecode.CALL || in.op == bytecode.CALL_METHOD) && in.c != 0 {
			if place := f.place[in.c/bytecode.RegisterSize]; place <= bytecode.MaxRegister {
				in.c = place*bytecode.RegisterSize + 1
			} else {
				s := f.scratch + 3
				in.c = s*bytecode.RegisterSize + 1
				after = append(after, access(bytecode.STORE_FAR, s, place))
			}
		}
		if in.op == bytecode.FOR_ITER && len(after) > 0 {
			// The item must be stored where the loop goes on:
			//	JUMP over; again: STORE_FAR; JUMP_BACK body; over: FOR_ITER again
			n := int32(len(out))
			out = append(out, ins{op: bytecode.JUMP, label: -n - 4 - 1, handler: in.handler, pos: in.pos}, after[0],
				ins{op: bytecode.JUMP_BACK, label: in.label, handler: in.handler, pos: in.pos})
			in.label = -n - 1 - 1 - 1
			out = append(out, in)
			continue
		}
		out = append(append(out, in), after...)
	}
	at[len(a.code)] = int32(len(out))
	for i := range out {
		switch l := out[i].label; {
		case l >= 0:
			out[i].label = at[l]
		case l < -1:
			out[i].label = -l - 2 // an index in out already
		}
	}
	for i := range a.handlers {
		a.handlers[i] = at[a.handlers[i]]
	}
	a.code = out
}

// nameFar arranges the names of registers for the layout.
func (f *farRegisters) nameFar(code *bytecode.Code) {
	names := make([]string, f.names)
	kinds := make([]bytecode.LocalKind, f.names)
	for i, name := range code.LocalNames {
		names[f.place[i]], kinds[f.place[i]] = name, code.LocalKinds[i]
	}
	code.LocalNames, code.LocalKinds = names, kinds
}
