package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// place of a variable.
type varPlace uint8

const (
	placeFast varPlace = iota // register
	placeCell                 // cell in a register
	placeGlobal
	placeName // the locals mapping
)

// inlinedScope is a comprehension that is being compiled inside another block.
type inlinedScope struct {
	scope *scope
	regs  map[string]int32 // its variables
	cells nameSet          // those that are cells
}

// resolve says where the variable with the mangled name is. implicit means
// that it is global because nothing else binds it.
func (u *unit) resolve(name string) (p varPlace, reg int32, implicit bool) {
	inComp := len(u.inlined) > 0
	free := false // the comprehension has it free
	for i := len(u.inlined) - 1; i >= 0; i-- {
		in := u.inlined[i]
		if r, ok := in.regs[name]; ok {
			if in.cells.has(name) {
				return placeCell, r, false
			}
			return placeFast, r, false
		}
		y := in.scope.lookup(name)
		if y == nil || y.merged {
			continue
		}
		switch y.scope {
		case scopeGlobalExplicit:
			return placeGlobal, noReg, false
		case scopeGlobalImplicit:
			if u.kind == unitModule && !u.functionLike() {
				return placeName, noReg, true
			}
			return placeGlobal, noReg, true
		case scopeFree:
			free = true
		}
	}
	if inComp && free && !u.functionLike() {
		return placeCell, u.cellOf(name), false
	}
	sc := u.scope.scopeOf(name)
	if y := u.scope.lookup(name); y != nil && y.passesFree {
		sc = scopeFree
	}
	switch sc {
	case scopeFree:
		return placeCell, u.freeIndex[name], false
	case scopeCell:
		return placeCell, u.cellIndex[name], false
	case scopeLocal:
		if u.functionLike() {
			return placeFast, u.local(name), false
		}
	case scopeGlobalImplicit:
		if u.functionLike() {
			return placeGlobal, noReg, true
		}
		return placeName, noReg, true
	case scopeGlobalExplicit:
		return placeGlobal, noReg, false
	}
	return placeName, noReg, false
}

// cellOf returns the register that holds the cell of a name for a nested
// function's closure.
func (u *unit) cellOf(name string) int32 {
	for i := len(u.inlined) - 1; i >= 0; i-- {
		if r, ok := u.inlined[i].regs[name]; ok {
			return r
		}
	}
	if r, ok := u.cellIndex[name]; ok {
		return r
	}
	if r, ok := u.freeIndex[name]; ok {
		return r
	}
	panic("BUG: compile: no cell for " + name + " in " + u.qualname)
}

// loadName loads a variable; a local that lives in a register may be returned
// as it is.
func (u *unit) loadName(pos *syntax.Pos, id string, want int32) int32 {
	name := u.mangle(id)
	p, reg, implicit := u.resolve(name)
	switch p {
	case placeFast:
		u.checkBound(pos, reg)
		if want == anyReg {
			return reg
		}
		d := u.dest(want)
		u.move(pos, d, reg)
		return d
	case placeCell:
		d := u.dest(want)
		switch {
		case u.kind == unitClass && len(u.inlined) == 0:
			m := u.mark()
			t := u.work(d)
			u.emit(pos, bytecode.LOAD_LOCALS, t, 0, 0)
			u.emit(pos, bytecode.LOAD_FROM_DICT_OR_DEREF, t, reg, u.nameLate(name))
			u.move(pos, d, t)
			u.release(m)
		case u.scope.canSeeClassScope && name != "__classdict__":
			m := u.mark()
			t := u.work(d)
			u.loadName(pos, "__classdict__", t)
			u.emit(pos, bytecode.LOAD_FROM_DICT_OR_DEREF, t, reg, u.nameLate(name))
			u.move(pos, d, t)
			u.release(m)
		default:
			u.emit(pos, bytecode.LOAD_DEREF, d, reg, 0)
		}
		return d
	case placeGlobal:
		d := u.dest(want)
		if u.scope.canSeeClassScope && implicit && name != "__classdict__" {
			m := u.mark()
			t := u.work(d)
			u.loadName(pos, "__classdict__", t)
			u.emit(pos, bytecode.LOAD_FROM_DICT_OR_GLOBALS, t, u.name16(name), 0)
			u.move(pos, d, t)
			u.release(m)
			return d
		}
		u.emit(pos, bytecode.LOAD_GLOBAL, d, u.name16(name), 0)
		return d
	}
	d := u.dest(want)
	u.emit(pos, bytecode.LOAD_NAME, d, u.name16(name), 0)
	return d
}

// work returns a register in which to build a value for d in several steps: d
// itself, unless it is a variable, which must not change before the end.
func (u *unit) work(d int32) int32 {
	if isTemp(d) {
		return d
	}
	return u.temp()
}

// checkBound makes sure that a local is bound. The assembler drops the checks
// that are certain to succeed.
func (u *unit) checkBound(pos *syntax.Pos, reg int32) {
	u.touch(reg)
	u.emit(pos, bytecode.CHECK_BOUND, reg, 0, 0)
}

// storeName stores register src in a variable.
func (u *unit) storeName(pos *syntax.Pos, id string, src int32) {
	name := u.mangle(id)
	p, reg, _ := u.resolve(name)
	switch p {
	case placeFast:
		u.touch(reg)
		u.move(pos, reg, src)
	case placeCell:
		u.emit(pos, bytecode.STORE_DEREF, reg, src, 0)
	case placeGlobal:
		u.emit(pos, bytecode.STORE_GLOBAL, src, u.name16(name), 0)
	default:
		u.emit(pos, bytecode.STORE_NAME, src, u.name16(name), 0)
	}
}

// fastTarget returns the register of a variable that is stored by writing its
// register. Whoever writes it must touch it.
func (u *unit) fastTarget(e syntax.Expr) (int32, bool) {
	n, ok := e.(*syntax.Name)
	if !ok {
		return noReg, false
	}
	return u.fastName(n.Id)
}

func (u *unit) fastName(id string) (int32, bool) {
	p, reg, _ := u.resolve(u.mangle(id))
	return reg, p == placeFast
}

func (u *unit) deleteName(pos *syntax.Pos, id string) {
	name := u.mangle(id)
	p, reg, _ := u.resolve(name)
	switch p {
	case placeFast:
		u.touch(reg)
		u.emit(pos, bytecode.DELETE_FAST, reg, 0, 0)
	case placeCell:
		u.emit(pos, bytecode.DELETE_DEREF, reg, 0, 0)
	case placeGlobal:
		u.emit(pos, bytecode.DELETE_GLOBAL, 0, u.name16(name), 0)
	default:
		u.emit(pos, bytecode.DELETE_NAME, 0, u.name16(name), 0)
	}
}
