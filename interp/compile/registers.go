package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// While code is generated nobody knows how many locals there will be, so
// registers are virtual: a class and an index. The assembler lays the classes
// out one after the other.
const (
	regClassShift = 24
	regLocal      = 0 << regClassShift // parameters and other locals
	regHidden     = 1 << regClassShift // second registers of comprehension variables
	regCell       = 2 << regClassShift // cells that are not parameters
	regFree       = 3 << regClassShift
	regTemp       = 4 << regClassShift
	regClassCount = 5

	// anyReg asks for a value wherever it is, a local's register included.
	anyReg int32 = -1
	// pushReg asks for a value in a new temporary on top of the others.
	pushReg int32 = -2
	noReg   int32 = -3
)

func freeReg(i int) int32 { return regFree + int32(i) }
func isTemp(r int32) bool { return r >= regTemp }

// localVar is one register that has a name.
type localVar struct {
	name string
	kind bytecode.LocalKind
	// order is the place among the locals, or -1. CPython numbers a local
	// when it first loads or stores it, while a target's register must be
	// known before the value is compiled; so the index in locals is only a
	// handle, and touch gives the place.
	order int32
}

// registers are the registers of a unit.
type registers struct {
	locals     []localVar
	localIndex map[string]int32
	touched    int32 // locals that have a place
	hidden     []localVar
	hiddenBusy []bool
	height     int32 // temporaries in use
	maxTemps   int32
}

func (u *unit) initRegisters() {
	u.localIndex = map[string]int32{}
	s := u.scope
	if !u.functionLike() {
		u.locals = append(u.locals, localVar{order: -1}) // register 0 is the mapping
		u.touch(regLocal)
	}
	for _, name := range s.varNames {
		u.touch(u.newLocal(name))
	}
	u.cellIndex, u.freeIndex = map[string]int32{}, map[string]int32{}
	cells, frees := nameSet{}, nameSet{}
	for i := range s.symbols {
		y := &s.symbols[i]
		if y.scope == scopeCell && !y.merged {
			cells.add(y.name)
		}
		if y.scope == scopeFree || y.flags&defFreeClass != 0 || y.passesFree {
			frees.add(y.name)
		}
	}
	for _, name := range sortedNames(cells) {
		u.newCell(name)
	}
	if s.needsClassClosure {
		u.newCell("__class__")
	}
	if s.needsClassDict {
		u.newCell("__classdict__")
	}
	if s.conditionalAnnotations {
		u.newCell("__conditional_annotations__")
	}
	for _, name := range sortedNames(frees) {
		u.newFree(name)
	}
}

func (u *unit) newFree(name string) {
	if _, ok := u.freeIndex[name]; !ok {
		u.freeIndex[name] = freeReg(len(u.freeNames))
		u.freeNames = append(u.freeNames, name)
	}
}

// newCell gives a cell of the block its register: a parameter's own, or one of
// the cells' class.
func (u *unit) newCell(name string) {
	if i, ok := u.localIndex[name]; ok {
		u.locals[i].kind |= bytecode.LocalCell
		u.cellIndex[name] = regLocal + i
		return
	}
	if _, ok := u.cellIndex[name]; !ok {
		u.cellIndex[name] = regCell + int32(len(u.cellNames))
		u.cellNames = append(u.cellNames, name)
	}
}

// newLocal gives a variable its register.
func (u *unit) newLocal(name string) int32 {
	i := int32(len(u.locals))
	kind := bytecode.LocalVariable
	if !u.functionLike() {
		kind |= bytecode.LocalHidden
	}
	u.locals = append(u.locals, localVar{name, kind, -1})
	u.localIndex[name] = i
	return regLocal + i
}

// touch gives the local in register r its place in co_varnames.
func (u *unit) touch(r int32) {
	if r >= 0 && r < regHidden && u.locals[r].order < 0 {
		u.locals[r].order = u.touched
		u.touched++
	}
}

// follows reports whether register r comes right after register prev.
func (u *unit) follows(prev, r int32) bool {
	if len(u.scope.symbols) > manyLocals {
		return false // they may be moved apart
	}
	if prev < regHidden && r < regHidden {
		p, q := u.locals[prev].order, u.locals[r].order
		return p >= 0 && q == p+1
	}
	if u.scope.inlines && r>>regClassShift == regCell>>regClassShift {
		return false // orderCells may move them
	}
	return r == prev+1 && r>>regClassShift == prev>>regClassShift
}

// local returns the register of a variable.
func (u *unit) local(name string) int32 {
	if i, ok := u.localIndex[name]; ok {
		return regLocal + i
	}
	return u.newLocal(name)
}

// temp allocates the next temporary.
func (u *unit) temp() int32 { return u.temps(1) }

// temps allocates n consecutive temporaries and returns the first.
func (u *unit) temps(n int) int32 {
	r := regTemp + u.height
	u.height += int32(n)
	if u.height > u.maxTemps {
		u.maxTemps = u.height
	}
	return r
}

func (u *unit) mark() int32     { return u.height }
func (u *unit) release(m int32) { u.height = m }
func (u *unit) top() int32      { return regTemp + u.height }

// dest turns what a caller wants into a register to write to.
func (u *unit) dest(want int32) int32 {
	if want < 0 {
		return u.temp()
	}
	return want
}

func (u *unit) move(pos *syntax.Pos, dst, src int32) {
	if dst != src {
		u.emit(pos, bytecode.MOVE, dst, src, 0)
	}
}
