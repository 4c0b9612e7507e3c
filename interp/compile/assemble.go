package compile

import (
	"sort"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// assembler turns the instructions of a unit into code. In code the label of
// a jump is the index of the instruction that it goes to.
type assembler struct {
	u        *unit
	code     []ins
	handlers []int32 // index of each handler's first instruction
	base     [regClassCount]int32
	nregs    int32
	tracked  int32 // registers that can be unbound: locals and hidden ones
	// cellOrder lists the cells in the order of their registers, cellPlace
	// says the reverse.
	cellOrder []int
	cellPlace []int32
	farRegs   *farRegisters // nil: all registers are in reach
}

func (u *unit) assemble() *bytecode.Code {
	u.code = append(u.code, u.cold...)
	a := &assembler{u: u}
	a.resolveLabels()
	a.threadJumps()
	a.removeUnreachable()
	a.duplicateExits()
	a.propagateLocations()
	a.mapRegisters()
	a.removeChecks()
	a.removeNops()
	a.far()
	return a.encode()
}

// resolveLabels drops the label marks.
func (a *assembler) resolveLabels() {
	u := a.u
	at := make([]int32, u.labels)
	n := int32(0)
	for i := range u.code {
		if u.code[i].op == opLabel {
			at[u.code[i].a] = n
		} else {
			n++
		}
	}
	a.code = make([]ins, 0, n+1)
	for i := range u.code {
		in := u.code[i]
		if in.op == opLabel {
			continue
		}
		if in.label >= 0 {
			in.label = at[in.label]
		}
		a.code = append(a.code, in)
	}
	a.handlers = make([]int32, len(u.handlers))
	for i := 1; i < len(u.handlers); i++ {
		a.handlers[i] = at[u.handlers[i].label]
	}
}

func sameLine(p, q *syntax.Pos) bool {
	return p == nil || q == nil || p.Lineno == q.Lineno
}

// threadJumps makes a jump to a jump go to the end of the chain, and a jump to
// a return return.
func (a *assembler) threadJumps() {
	for i := range a.code {
		in := &a.code[i]
		for hops := 0; in.label >= 0 && hops < 8; hops++ {
			if int(in.label) >= len(a.code) {
				break
			}
			t := &a.code[in.label]
			uncond := in.op == bytecode.JUMP || in.op == bytecode.JUMP_BACK
			switch {
			case t.op == bytecode.JUMP && t.label != in.label && in.op != bytecode.FOR_ITER && sameLine(in.pos, t.pos) &&
				(uncond || t.label > int32(i)):
				in.label = t.label
				continue
			case t.op == bytecode.JUMP_BACK && uncond && sameLine(in.pos, t.pos):
				in.label, in.op = t.label, bytecode.JUMP_BACK
				continue
			case (t.op == bytecode.RETURN_CONST || t.op == bytecode.RETURN_VALUE) && uncond && sameLine(in.pos, t.pos):
				pos := in.pos
				if pos == nil {
					pos = t.pos
				}
				*in = ins{t.op, t.a, t.b, t.c, -1, t.handler, pos}
			case (in.op == bytecode.JUMP_IF_FALSE || in.op == bytecode.JUMP_IF_TRUE) &&
				(t.op == bytecode.JUMP_IF_FALSE || t.op == bytecode.JUMP_IF_TRUE) && in.a == t.a && in.a >= regTemp && sameLine(in.pos, t.pos):
				// The second test has a known result.
				if t.op == in.op {
					if t.label <= int32(i) {
						break
					}
					in.label = t.label
				} else {
					in.label++
				}
				continue
			}
			break
		}
	}
}

// removeUnreachable drops what no path leads to.
func (a *assembler) removeUnreachable() {
	n := len(a.code)
	seen := make([]bool, n)
	work := []int32{0}
	push := func(i int32) {
		if int(i) < n && !seen[i] {
			seen[i] = true
			work = append(work, i)
		}
	}
	if n > 0 {
		seen[0] = true
	}
	for len(work) > 0 {
		i := work[len(work)-1]
		work = work[:len(work)-1]
		in := &a.code[i]
		if in.label >= 0 {
			push(in.label)
		}
		if in.op.FallsThrough() {
			push(i + 1)
		}
		if in.handler > 0 {
			push(a.handlers[in.handler])
		}
	}
	a.compress(seen)
}

// neverRaises reports whether a handler need not cover an instruction for its
// own sake.
func (a *assembler) neverRaises(in *ins) bool {
	switch in.op {
	case bytecode.NOP, bytecode.MOVE, bytecode.LOAD_CONST, bytecode.JUMP, bytecode.CLEAR, bytecode.POP_EXC,
		bytecode.PUSH_EXC, bytecode.RETURN_CONST, bytecode.MAKE_CELL, bytecode.COPY_FREE, bytecode.RETURN_GENERATOR:
		return true
	}
	return false
}

// compress drops the instructions that are not to be kept. A jump to one of
// them goes to the next that is.
func (a *assembler) compress(keep []bool) {
	at := make([]int32, len(a.code)+1)
	n := int32(0)
	for i := range a.code {
		at[i] = n
		if keep[i] {
			n++
		}
	}
	at[len(a.code)] = n
	out := a.code[:0]
	for i := range a.code {
		if keep[i] {
			in := a.code[i]
			if in.label >= 0 {
				in.label = at[in.label]
			}
			out = append(out, in)
		}
	}
	a.code = out
	for i := range a.handlers {
		a.handlers[i] = at[a.handlers[i]]
	}
}

// duplicateExits gives an artificial return (the None at a function's end) a
// copy for each line that jumps to it, so that it counts to that line.
func (a *assembler) duplicateExits() {
	type key struct{ target, line int32 }
	copies := map[key]int32{}
	n := len(a.code)
	for i := 0; i < n; i++ {
		in := &a.code[i]
		if in.label < 0 || in.pos == nil || in.op == bytecode.FOR_ITER {
			continue
		}
		t := a.code[in.label]
		if t.pos != nil || t.op != bytecode.RETURN_CONST && t.op != bytecode.RETURN_VALUE {
			continue
		}
		if prev := in.label - 1; prev >= 0 && a.code[prev].op.FallsThrough() {
			if p := a.posBefore(prev); p != nil && p.Lineno == in.pos.Lineno {
				continue
			}
		}
		k := key{in.label, in.pos.Lineno}
		c, ok := copies[k]
		if !ok {
			t.pos = in.pos
			a.code = append(a.code, t)
			c = int32(len(a.code) - 1)
			copies[k] = c
		}
		a.code[i].label = c
	}
	if len(copies) > 0 {
		a.removeUnreachable()
	}
}

// posBefore returns the location that instruction i has or takes over.
func (a *assembler) posBefore(i int32) *syntax.Pos {
	for ; i >= 0; i-- {
		if p := a.code[i].pos; p != nil {
			return p
		}
	}
	return nil
}

// propagateLocations gives instructions without a location that of the one
// that runs before them.
func (a *assembler) propagateLocations() {
	var jumper map[int32]*syntax.Pos
	begin := &syntax.Pos{Lineno: a.u.firstLine, EndLineno: a.u.firstLine}
	for i := range a.code {
		in := &a.code[i]
		if in.label >= 0 && in.pos != nil && int(in.label) < len(a.code) && a.code[in.label].pos == nil {
			if jumper == nil {
				jumper = map[int32]*syntax.Pos{}
			}
			if _, ok := jumper[in.label]; !ok {
				jumper[in.label] = in.pos
			}
		}
	}
	for i := range a.code {
		in := &a.code[i]
		if in.pos != nil {
			continue
		}
		if i == 0 || a.code[i-1].op.FallsThrough() {
			if in.pos = begin; i > 0 && a.code[i-1].pos != prologuePos {
				in.pos = a.code[i-1].pos
			}
			if in.pos == prologuePos {
				in.pos = begin
			}
		} else if p := jumper[int32(i)]; p != nil {
			in.pos = p
		}
		if in.pos == nil {
			in.pos = noPos
		}
	}
}

// mapRegisters gives the virtual registers their numbers.
func (a *assembler) mapRegisters() {
	u := a.u
	sizes := [regClassCount]int32{u.touched, int32(len(u.hidden)), int32(len(u.cellNames)),
		int32(len(u.freeNames)), u.maxTemps}
	n := int32(0)
	for i, s := range sizes {
		a.base[i] = n
		n += s
	}
	a.nregs = n
	a.orderCells()
	a.tracked = sizes[0] + sizes[1]
	reg := func(r int32) int32 {
		class, i := r>>regClassShift, r&(1<<regClassShift-1)
		if class == regLocal {
			i = u.locals[i].order
			if i < 0 {
				panic("BUG: compile: local " + u.locals[r].name + " of " + u.qualname + " has no place")
			}
		}
		if class == regCell>>regClassShift {
			i = a.cellPlace[i]
		}
		return a.base[class] + i
	}
	for i := range a.code {
		in := &a.code[i]
		kinds := in.op.Operands()
		if in.op == bytecode.RAISE && in.b == 0 {
			continue // no register
		}
		if isRegister(kinds[0]) {
			in.a = reg(in.a)
		}
		if isRegister(kinds[1]) {
			in.b = reg(in.b)
		}
		if isRegister(kinds[2]) {
			in.c = reg(in.c)
		}
		if in.op == bytecode.CALL || in.op == bytecode.CALL_METHOD {
			if in.c != noReg {
				in.c = reg(in.c)*bytecode.RegisterSize + 1
			} else {
				in.c = 0
			}
		}
	}
	for i := range u.handlers {
		if i > 0 {
			u.handlers[i].reg = reg(u.handlers[i].reg)
		}
	}
}

// orderCells puts the cells whose names are locals' names too (of inlined
// comprehensions) first, as they are in co_cellvars.
func (a *assembler) orderCells() {
	u := a.u
	place := func(i int) int32 {
		if j, ok := u.localIndex[u.cellNames[i]]; ok && u.locals[j].order >= 0 {
			return u.locals[j].order
		}
		return u.touched + int32(i)
	}
	for i := range u.cellNames {
		a.cellOrder = append(a.cellOrder, i)
	}
	sort.SliceStable(a.cellOrder, func(i, j int) bool { return place(a.cellOrder[i]) < place(a.cellOrder[j]) })
	a.cellPlace = make([]int32, len(u.cellNames))
	for i, c := range a.cellOrder {
		a.cellPlace[c] = int32(i)
	}
}

func isRegister(k bytecode.OperandKind) bool {
	return k == bytecode.OperandRead || k == bytecode.OperandWrite || k == bytecode.OperandWindow
}

// removeNops drops NOPs that no line needs, and jumps to the next instruction.
func (a *assembler) removeNops() {
	for {
		targets := make([]bool, len(a.code)+1)
		for i := range a.code {
			if l := a.code[i].label; l >= 0 {
				targets[l] = true
			}
		}
		keep := make([]bool, len(a.code))
		dropped := false
		for i := range a.code {
			in := &a.code[i]
			keep[i] = true
			switch {
			case in.op == bytecode.NOP && a.redundant(i, keep):
				keep[i] = false
			case (in.op == bytecode.JUMP || in.op == bytecode.JUMP_BACK) && in.label == int32(i+1):
				if a.redundant(i, keep) {
					keep[i] = false
				} else {
					*in = ins{op: bytecode.NOP, label: -1, handler: in.handler, pos: in.pos}
				}
			}
			dropped = dropped || !keep[i]
		}
		if !dropped {
			return
		}
		a.compress(keep)
	}
}

// redundant reports whether the line of instruction i, which does nothing, is
// shown by the instruction before or after it as well.
func (a *assembler) redundant(i int, keep []bool) bool {
	line := a.code[i].pos.Lineno
	if line < 0 {
		return true
	}
	if i > 0 && keep[i-1] && a.code[i-1].pos.Lineno == line && a.code[i-1].op.FallsThrough() {
		return true
	}
	if i+1 < len(a.code) {
		n := a.code[i+1].pos.Lineno
		if n == line {
			return true
		}
		if n < 0 {
			a.code[i+1].pos = a.code[i].pos
			return true
		}
	}
	return false
}
