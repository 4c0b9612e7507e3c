package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// unitKind is the kind of the code object that is being made.
type unitKind uint8

const (
	unitModule unitKind = iota
	unitClass
	unitFunction
	unitAsyncFunction
	unitLambda
	unitComprehension
	unitAnnotations
	unitTypeParams
)

// unit is one code object that is being made.
type unit struct {
	c              *compiler
	parent         *unit
	kind           unitKind
	scope          *scope
	name, qualname string
	private        string // class name for mangling
	firstLine      int32
	interactive    bool
	docstring      bool

	argCount, posOnly, kwOnly int

	code     []ins
	cold     []ins // what comes behind code
	labels   int32
	handlers []handler // handler 0 stands for "none"
	handler  int32     // the innermost one for what is emitted now
	blocks   []block

	registers
	constants
	names     []string
	nameIndex map[string]int32
	lateNames []string

	cellNames, freeNames []string
	cellIndex, freeIndex map[string]int32 // registers

	nestedCode map[syntax.Node]*bytecode.Code

	inlined []*inlinedScope // comprehensions that are being compiled inline

	staticAttributes nameSet
	annotationsAt    int // where a module's __annotate__ is made
	deferred         []deferredAnnotation
	nextConditional  int
	inConditional    bool
}

// enter begins a code object.
// free names variables that the block needs beyond those of its symbol table.
func (c *compiler) enter(name string, kind unitKind, s *scope, firstLine int32, free ...string) *unit {
	u := &unit{c: c, parent: c.unit, kind: kind, scope: s, name: name, firstLine: firstLine,
		nameIndex: map[string]int32{}, handlers: make([]handler, 1)}
	if u.parent != nil {
		u.private = u.parent.private
	}
	u.initRegisters()
	for _, name := range free {
		u.newFree(name)
	}
	u.setQualname()
	c.unit = u
	u.prologue()
	return u
}

// leave finishes the code object and goes on with the enclosing one.
func (c *compiler) leave() *bytecode.Code {
	u := c.unit
	code := u.assemble()
	c.unit = u.parent
	return code
}

// functionLike reports whether locals are registers.
func (u *unit) functionLike() bool { return u.scope.functionLike() }

func (u *unit) setQualname() {
	u.qualname = u.name
	p := u.parent
	var base string
	if p == nil || p.kind == unitModule {
		return
	}
	if p.kind == unitTypeParams || p.kind == unitAnnotations {
		// A generic is named as if it stood outside of the scope of its
		// type parameters, and what is in an annotation likewise.
		p = p.parent
		if p == nil || p.kind == unitModule {
			return
		}
	}
	if u.kind == unitFunction || u.kind == unitAsyncFunction || u.kind == unitClass {
		name := u.mangle(u.name)
		if p.scope.scopeOf(name) == scopeGlobalExplicit {
			return
		}
	}
	switch p.kind {
	case unitFunction, unitAsyncFunction, unitLambda:
		base = p.qualname + ".<locals>."
	default:
		base = p.qualname + "."
	}
	u.qualname = base + u.qualname
}

func (u *unit) mangle(name string) string { return maybeMangle(u.private, u.scope, name) }

// prologuePos is the location of what runs before a code object's first line.
var prologuePos = &syntax.Pos{Lineno: -1, EndLineno: -1, ColOffset: -1, EndColOffset: -1}

// prologue emits what makes cells and copies free variables.
func (u *unit) prologue() {
	pos := prologuePos
	if n := len(u.freeNames); n > 0 {
		u.emit(pos, bytecode.COPY_FREE, freeReg(0), int32(n), 0)
	}
	for i := range u.locals {
		if u.locals[i].kind&bytecode.LocalCell != 0 {
			u.emit(pos, bytecode.MAKE_CELL, regLocal+int32(i), 0, 0)
		}
	}
	for i := range u.cellNames {
		u.emit(pos, bytecode.MAKE_CELL, regCell+int32(i), 0, 0)
	}
}

// prologueGenerator emits the instruction that makes the generator, if the
// code is a generator's or coroutine's.
func (u *unit) prologueGenerator() {
	if !u.scope.generator && !u.scope.coroutine {
		return
	}
	pos := &syntax.Pos{Lineno: u.firstLine, EndLineno: u.firstLine, ColOffset: -1, EndColOffset: -1}
	u.emit(pos, bytecode.RETURN_GENERATOR, u.temp(), 0, 0)
}

// nameLate returns the index of a name that only an instruction of gopy needs:
// it comes after those that CPython has in co_names.
func (u *unit) nameLate(name string) int32 {
	for i, n := range u.lateNames {
		if n == name {
			return lateName + int32(i)
		}
	}
	u.lateNames = append(u.lateNames, name)
	return lateName + int32(len(u.lateNames)-1)
}

const lateName = 1 << 24

// name16 returns the index of a name in Names.
func (u *unit) name16(name string) int32 {
	if i, ok := u.nameIndex[name]; ok {
		return i
	}
	i := int32(len(u.names))
	u.names = append(u.names, name)
	u.nameIndex[name] = i
	return i
}
