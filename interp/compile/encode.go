package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
)

// encode makes the Code.
func (a *assembler) encode() *bytecode.Code {
	u := a.u
	code := &bytecode.Code{
		Name: u.name, Qualname: u.qualname, Filename: u.c.opts.Filename, FirstLine: int(u.firstLine),
		ArgCount: u.argCount, PosOnlyArgCount: u.posOnly, KwOnlyArgCount: u.kwOnly,
		Flags: u.flags(), NRegs: int(a.nregs), Names: u.names,
	}
	a.nameLocals(code)
	if a.farRegs != nil {
		a.farRegs.nameFar(code)
	}
	a.placeLateNames(code)
	code.Constants = a.compactConstants()
	a.reorderNames(code)
	a.layout()
	code.Instructions = make([]bytecode.Instruction, len(a.code))
	locations := make([]bytecode.Location, len(a.code))
	for i := range a.code {
		code.Instructions[i] = a.encodeOne(int32(i))
		p := a.code[i].pos
		locations[i] = bytecode.Location{Line: p.Lineno, EndLine: p.EndLineno, Col: p.ColOffset, EndCol: p.EndColOffset}
	}
	code.SetLocations(locations)
	code.Exceptions = a.exceptionTable()
	return code
}

// flags computes co_flags.
func (u *unit) flags() uint32 {
	var f uint32
	s := u.scope
	if s.functionLike() {
		f |= bytecode.FlagNewLocals | bytecode.FlagOptimized
		if s.nested {
			f |= bytecode.FlagNested
		}
		switch {
		case s.generator && !s.coroutine:
			f |= bytecode.FlagGenerator
		case !s.generator && s.coroutine:
			f |= bytecode.FlagCoroutine
		case s.generator && s.coroutine:
			f |= bytecode.FlagAsyncGenerator
		}
		if s.varArgs {
			f |= bytecode.FlagVarArgs
		}
		if s.varKeywords {
			f |= bytecode.FlagVarKeywords
		}
		if s.method {
			f |= bytecode.FlagMethod
		}
	}
	if u.docstring {
		f |= bytecode.FlagHasDocstring
	}
	if u.kind == unitModule && s.coroutine && u.c.table.topLevelAwait {
		f |= bytecode.FlagCoroutine
	}
	return f | u.c.flags
}

func (a *assembler) nameLocals(code *bytecode.Code) {
	u := a.u
	n := int(u.touched) + len(u.hidden) + len(u.cellNames) + len(u.freeNames)
	if n == 1 && !u.functionLike() {
		return
	}
	code.LocalNames = make([]string, 0, n)
	code.LocalKinds = make([]bytecode.LocalKind, 0, n)
	add := func(name string, kind bytecode.LocalKind) {
		code.LocalNames = append(code.LocalNames, name)
		code.LocalKinds = append(code.LocalKinds, kind)
	}
	ordered := make([]localVar, u.touched)
	for _, l := range u.locals {
		if l.order >= 0 {
			ordered[l.order] = l
		}
	}
	for _, l := range ordered {
		add(l.name, l.kind)
	}
	for _, l := range u.hidden {
		add(l.name, l.kind)
	}
	for _, i := range a.cellOrder {
		add(u.cellNames[i], bytecode.LocalCell)
	}
	for _, name := range u.freeNames {
		add(name, bytecode.LocalFree)
	}
}

// placeLateNames appends the late names.
func (a *assembler) placeLateNames(code *bytecode.Code) {
	u := a.u
	if len(u.lateNames) == 0 {
		return
	}
	for i := range a.code {
		if in := &a.code[i]; in.op == bytecode.LOAD_FROM_DICT_OR_DEREF {
			in.c = u.name16(u.lateNames[in.c-lateName])
		}
	}
	code.Names = u.names
}

// compactConstants drops the constants that no instruction uses. A docstring
// stays the first.
func (a *assembler) compactConstants() []any {
	u := a.u
	used := make([]bool, len(u.consts))
	if u.docstring {
		used[0] = true
	}
	each := func(f func(k *int32)) {
		for i := range a.code {
			in := &a.code[i]
			if in.op == bytecode.CALL_KW || in.op == bytecode.CALL_METHOD_KW {
				f(&in.c)
				continue
			}
			kinds := in.op.Operands()
			if kinds[1] == bytecode.OperandConst || kinds[1] == bytecode.OperandWideConst {
				f(&in.b)
			}
			if kinds[2] == bytecode.OperandConst {
				f(&in.c)
			}
		}
	}
	each(func(k *int32) { used[*k] = true })
	at := make([]int32, len(u.consts))
	var consts []any
	for i, v := range u.consts {
		if used[i] {
			at[i] = int32(len(consts))
			consts = append(consts, v)
		}
	}
	each(func(k *int32) { *k = at[*k] })
	return consts
}

// reorderNames brings the names that 16-bit operands name to the front if there
// are more names than such an operand can count.
func (a *assembler) reorderNames(code *bytecode.Code) {
	const limit = 1 << 16
	if len(code.Names) <= limit {
		return
	}
	at := make([]int32, len(code.Names))
	for i := range at {
		at[i] = -1
	}
	names := make([]string, 0, len(code.Names))
	place := func(i int32) int32 {
		if at[i] < 0 {
			at[i] = int32(len(names))
			names = append(names, code.Names[i])
		}
		return at[i]
	}
	for _, wide := range []bool{false, true} {
		for i := range a.code {
			in := &a.code[i]
			kinds := in.op.Operands()
			for j, field := range []*int32{&in.a, &in.b, &in.c} {
				switch {
				case kinds[j] == bytecode.OperandName && !wide:
					*field = place(*field)
					if *field >= limit {
						a.u.c.fail(in.pos, "too many attribute names")
					}
				case kinds[j] == bytecode.OperandWideName && wide:
					*field = place(*field)
				case wide && (in.op == bytecode.LOAD_SUPER_ATTR || in.op == bytecode.LOAD_SUPER_METHOD) && j == 1:
					*field = place(*field&0x7fffffff) | *field&superBare
				}
			}
		}
	}
	code.Names = names
}

func (a *assembler) encodeOne(i int32) bytecode.Instruction {
	in := &a.code[i]
	out := bytecode.Instruction{Op: in.op}
	kinds := in.op.Operands()
	field := func(k bytecode.OperandKind, v int32) uint16 {
		switch k {
		case bytecode.OperandRead, bytecode.OperandWrite, bytecode.OperandWindow, bytecode.OperandConst:
			return uint16(v * bytecode.RegisterSize)
		case bytecode.OperandImm, bytecode.OperandName:
			return uint16(v)
		case bytecode.OperandJump:
			return uint16(int16(in.label - i - 1))
		}
		return 0
	}
	out.A = field(kinds[0], in.a)
	switch kinds[1] {
	case bytecode.OperandWideJump:
		out.SetWide(uint32(in.label - i - 1))
	case bytecode.OperandWideConst, bytecode.OperandWideName, bytecode.OperandWideReg:
		out.SetWide(uint32(in.b))
	default:
		out.B = field(kinds[1], in.b)
		out.C = field(kinds[2], in.c)
	}
	return out
}

// exceptionTable gives every instruction that can raise its handler.
func (a *assembler) exceptionTable() []bytecode.ExceptionEntry {
	var table []bytecode.ExceptionEntry
	for i := range a.code {
		in := &a.code[i]
		h := in.handler
		if h == 0 {
			continue
		}
		entry := bytecode.ExceptionEntry{Start: uint32(i), End: uint32(i + 1),
			Target: uint32(a.handlers[h]), Register: uint16(a.u.handlers[h].reg)}
		if n := len(table); n > 0 && table[n-1].End == entry.Start &&
			table[n-1].Target == entry.Target && table[n-1].Register == entry.Register {
			table[n-1].End++
			continue
		}
		if a.neverRaises(in) {
			continue
		}
		table = append(table, entry)
	}
	return table
}

// layout makes jumps that do not fit their operand long, and fixes the
// direction of unconditional jumps.
func (a *assembler) layout() {
	for {
		grown := false
		for i := range a.code {
			in := &a.code[i]
			if in.label < 0 {
				continue
			}
			if _, wide := in.op.Jumps(); wide {
				continue
			}
			if d := in.label - int32(i) - 1; d < -bytecode.MaxJump || d > bytecode.MaxJump {
				a.lengthen(i)
				grown = true
				break
			}
		}
		if !grown {
			break
		}
	}
	for i := range a.code {
		in := &a.code[i]
		switch {
		case in.op == bytecode.JUMP && in.label <= int32(i):
			in.op = bytecode.JUMP_BACK
		case in.op == bytecode.JUMP_BACK && in.label > int32(i):
			in.op = bytecode.JUMP
		}
	}
}

// lengthen replaces the conditional jump at i by one to a wide jump beside it.
func (a *assembler) lengthen(i int) {
	in := a.code[i]
	target := in.label
	wide := ins{op: bytecode.JUMP, label: target, handler: in.handler, pos: in.pos}
	if in.label <= int32(i) {
		// Backward: the wide jump stands before, since the instruction
		// must jump backward itself.
		//	JUMP over; tramp: JUMP_BACK target; over: LOOP_IF tramp
		wide.op = bytecode.JUMP_BACK
		over := ins{op: bytecode.JUMP, label: -1, handler: in.handler, pos: in.pos}
		a.insert(i, over, wide)
		a.code[i].label = int32(i + 2)
		a.code[i+1].label = target
		a.code[i+2].label = int32(i + 1)
		return
	}
	// Forward: JUMP_IF tramp; JUMP over; tramp: JUMP target; over:
	over := ins{op: bytecode.JUMP, label: -1, handler: in.handler, pos: in.pos}
	a.insert(i+1, over, wide)
	a.code[i].label = int32(i + 2)
	a.code[i+1].label = int32(i + 3)
}

// insert puts instructions before index i; jumps to i go to the first of them.
func (a *assembler) insert(i int, list ...ins) {
	n := int32(len(list))
	for j := range a.code {
		if a.code[j].label > int32(i) {
			a.code[j].label += n
		}
	}
	for j := range list {
		if list[j].label > int32(i) {
			list[j].label += n
		}
	}
	for j := range a.handlers {
		if a.handlers[j] > int32(i) {
			a.handlers[j] += n
		}
	}
	a.code = append(a.code[:i], append(append([]ins{}, list...), a.code[i:]...)...)
}
