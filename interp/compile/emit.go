package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// ins is an instruction before assembly: registers are virtual, constants and
// names are indexes, a jump names a label. A wide operand is whole in b.
type ins struct {
	op      bytecode.Opcode
	a, b, c int32
	label   int32
	handler int32
	pos     *syntax.Pos // nil: the location of what comes before
}

// opLabel marks the place of label a; it is no instruction.
const opLabel bytecode.Opcode = 0xffff

// handler is a place where exceptions go on.
type handler struct {
	label int32
	reg   int32
	outer int32
}

func (u *unit) emit(pos *syntax.Pos, op bytecode.Opcode, a, b, c int32) {
	u.code = append(u.code, ins{op, a, b, c, -1, u.handler, pos})
}

func (u *unit) emitJump(pos *syntax.Pos, op bytecode.Opcode, a, b, label int32) {
	u.code = append(u.code, ins{op, a, b, 0, label, u.handler, pos})
}

func (u *unit) jump(pos *syntax.Pos, label int32) {
	u.emitJump(pos, bytecode.JUMP, 0, 0, label)
}

// newLabel makes a label; place puts it before the next instruction.
func (u *unit) newLabel() int32 {
	u.labels++
	return u.labels - 1
}

func (u *unit) placeLabel(l int32) {
	u.code = append(u.code, ins{op: opLabel, a: l, label: -1, handler: u.handler})
}

// pushHandler begins code whose exceptions go to the handler label with the
// exception in reg; it returns what popHandler wants.
func (u *unit) pushHandler(label, reg int32) int32 {
	outer := u.handler
	u.handlers = append(u.handlers, handler{label, reg, outer})
	u.handler = int32(len(u.handlers) - 1)
	return outer
}

func (u *unit) popHandler(outer int32) { u.handler = outer }

// moveOut moves the code from start on to the end of the code object, where
// code that seldom runs does not stand in the way of what does. It must not be
// entered or left but by jumps.
func (u *unit) moveOut(start int) {
	u.cold = append(u.cold, u.code[start:]...)
	u.code = u.code[:start]
}

func (u *unit) emitReturnNone(pos *syntax.Pos) {
	u.emit(pos, bytecode.RETURN_CONST, 0, u.constant(nil), 0)
}

func (u *unit) loadConst(pos *syntax.Pos, dst int32, v any) {
	u.emit(pos, bytecode.LOAD_CONST, dst, u.constant(v), 0)
}

// nop keeps a line visible to tracing.
func (u *unit) nop(pos *syntax.Pos) { u.emit(pos, bytecode.NOP, 0, 0, 0) }
