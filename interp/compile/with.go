package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// The operands of LOAD_SPECIAL.
const (
	specialEnter = iota
	specialExit
	specialAEnter
	specialAExit
)

// with compiles the first item of a with statement around the others. __exit__
// is looked up before the body runs and waits in the window of its call.
func (u *unit) with(s syntax.Stmt, pos *syntax.Pos, items []*syntax.WithItem, body []syntax.Stmt, async bool) {
	item := items[0]
	ipos := item.ContextExpr.Span()
	m := u.mark()
	exit := u.temps(2) // callable, self
	inner := u.mark()
	enter := u.temps(2)
	special := [2]int32{specialEnter, specialExit}
	if async {
		special = [2]int32{specialAEnter, specialAExit}
	}
	u.release(inner)
	ctx := u.expr(item.ContextExpr)
	u.emit(ipos, bytecode.LOAD_SPECIAL, exit, ctx, special[1])
	u.emit(ipos, bytecode.LOAD_SPECIAL, enter, ctx, special[0])
	u.release(inner)
	u.temps(2)
	u.emit(ipos, bytecode.CALL_METHOD, enter, 0, noReg)
	if async {
		u.awaitCall(ipos, enter, 1)
	}
	label, end := u.newLabel(), u.newLabel()
	exc := regTemp + inner
	outer := u.pushHandler(label, exc)
	b := block{kind: blockWith, outer: outer, exit: exit, async: async, pos: ipos}
	u.pushBlock(b)
	if item.OptionalVars != nil {
		u.store(item.OptionalVars, enter)
	}
	u.release(inner)
	if len(items) == 1 {
		u.stmts(body)
	} else {
		u.with(s, pos, items[1:], body, async)
	}
	u.popBlock()
	u.popHandler(outer)
	u.callExit(&b)
	u.jump(ipos, end)

	start := len(u.code)
	u.placeLabel(label)
	_, saved := u.excRegisters()
	u.emit(ipos, bytecode.PUSH_EXC, saved, exc, 0)
	done := u.cleanup(saved)
	// The callee's registers lie above the window of its call, so the window
	// must be the topmost.
	w := u.exitWindow(ipos, exit)
	u.emit(ipos, bytecode.EXC_INFO, w+2, exc, 0)
	u.emit(ipos, bytecode.CALL_METHOD, w, 3, noReg)
	if async {
		u.awaitCall(ipos, w, 2)
	}
	suppress := u.newLabel()
	u.emitJump(ipos, bytecode.JUMP_IF_TRUE, w, 0, suppress)
	u.emit(ipos, bytecode.RERAISE, exc, 0, 0)
	cleanup := u.handler
	u.handler = outer
	u.placeLabel(suppress)
	u.emit(noPos, bytecode.POP_EXC, saved, 0, 0)
	u.jump(noPos, end)
	u.handler = cleanup
	done()
	u.moveOut(start)
	u.release(m)
	u.placeLabel(end)
}

// callExit calls __exit__(None, None, None).
func (u *unit) callExit(b *block) {
	m := u.mark()
	w := u.exitWindow(b.pos, b.exit)
	for i := int32(2); i < 5; i++ {
		u.loadConst(b.pos, w+i, nil)
	}
	u.emit(b.pos, bytecode.CALL_METHOD, w, 3, noReg)
	if b.async {
		u.awaitCall(b.pos, w, 2)
	}
	u.release(m)
}

// exitWindow allocates the window of a call of __exit__ and puts the pair of
// callable and self at exit into it.
func (u *unit) exitWindow(pos *syntax.Pos, exit int32) int32 {
	w := u.temps(5)
	u.emit(pos, bytecode.MOVE, w, exit, 0)
	u.emit(pos, bytecode.MOVE, w+1, exit+1, 0)
	return w
}

// awaitCall awaits the result of a call in register r; what says whose it is.
func (u *unit) awaitCall(pos *syntax.Pos, r, what int32) {
	m := u.mark()
	aw := u.temp()
	u.emit(pos, bytecode.GET_AWAITABLE, aw, r, what)
	u.loadConst(pos, r, nil)
	u.emit(pos, bytecode.SEND, r, aw, 0)
	u.release(m)
}
