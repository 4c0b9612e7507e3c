package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// An exception handler gets the exception in a temporary, makes it the one
// that is handled (PUSH_EXC) and remembers the one handled before. Whatever
// leaves the handler puts that back (POP_EXC); if it is an exception, a second
// handler around the first does.

func (u *unit) try(s *syntax.Try) {
	if len(s.Finalbody) > 0 {
		u.tryFinally(&s.Pos, s.Finalbody, func() {
			if len(s.Handlers) > 0 {
				u.tryExcept(s)
			} else {
				u.stmts(s.Body)
			}
		})
		return
	}
	u.tryExcept(s)
}

func (u *unit) tryStar(s *syntax.TryStar) {
	if len(s.Finalbody) > 0 {
		u.tryFinally(&s.Pos, s.Finalbody, func() {
			if len(s.Handlers) > 0 {
				u.tryExceptStar(s)
			} else {
				u.stmts(s.Body)
			}
		})
		return
	}
	u.tryExceptStar(s)
}

// excRegisters allocates the registers of a handler: the exception and what
// was handled before.
func (u *unit) excRegisters() (exc, saved int32) {
	return u.temp(), u.temp()
}

// cleanup begins what must restore the handled exception when an exception
// leaves it; the returned function ends it and emits the handler.
func (u *unit) cleanup(saved int32) (end func()) {
	label := u.newLabel()
	// The second exception may take the place of the first, which is
	// dead by then, but not that of saved.
	exc := u.temp()
	outer := u.pushHandler(label, exc)
	return func() {
		u.popHandler(outer)
		u.placeLabel(label)
		u.emit(noPos, bytecode.POP_EXC, saved, 0, 0)
		u.emit(noPos, bytecode.RERAISE, exc, 0, 0)
	}
}

// noPos is the location of instructions that have none and take none over.
var noPos = &syntax.Pos{Lineno: -1, EndLineno: -1, ColOffset: -1, EndColOffset: -1}

func (u *unit) tryFinally(pos *syntax.Pos, final []syntax.Stmt, body func()) {
	u.nop(pos)
	m := u.mark()
	label, exit := u.newLabel(), u.newLabel()
	exc := u.top()
	outer := u.pushHandler(label, exc)
	u.pushBlock(block{kind: blockFinallyTry, pos: pos, outer: outer, final: final})
	body()
	u.popBlock()
	u.popHandler(outer)
	u.release(m)
	u.stmts(final)
	u.jump(nil, exit)

	start := len(u.code)
	u.placeLabel(label)
	_, saved := u.excRegisters()
	u.emit(noPos, bytecode.PUSH_EXC, saved, exc, 0)
	end := u.cleanup(saved)
	u.pushBlock(block{kind: blockFinallyEnd, pos: pos, outer: outer, saved: saved})
	u.c.quiet++
	u.stmts(final)
	u.c.quiet--
	u.popBlock()
	u.emit(nil, bytecode.RERAISE, exc, 0, 0)
	end()
	u.moveOut(start)
	u.release(m)
	u.placeLabel(exit)
}

func (u *unit) tryExcept(s *syntax.Try) {
	u.nop(&s.Pos)
	m := u.mark()
	label, end := u.newLabel(), u.newLabel()
	exc := u.top()
	outer := u.pushHandler(label, exc)
	u.pushBlock(block{kind: blockTryExcept, pos: &s.Pos, outer: outer})
	u.stmts(s.Body)
	u.popBlock()
	u.popHandler(outer)
	u.release(m)
	u.stmts(s.Orelse)
	u.jump(nil, end)

	start := len(u.code)
	u.placeLabel(label)
	_, saved := u.excRegisters()
	u.emit(noPos, bytecode.PUSH_EXC, saved, exc, 0)
	done := u.cleanup(saved)
	u.pushBlock(block{kind: blockExceptionHandler, outer: outer})
	for i, h := range s.Handlers {
		if h.Type == nil && i < len(s.Handlers)-1 {
			u.c.fail(&h.Pos, "default 'except:' must be last")
		}
		next := u.newLabel()
		m := u.mark()
		if h.Type != nil {
			r := u.expr(h.Type)
			u.emitJump(&h.Pos, bytecode.JUMP_IF_NOT_EXC_MATCH, exc, r, next)
			u.release(m)
		} else {
			u.nop(&h.Pos)
		}
		u.handlerBody(h, exc, saved, outer, end)
		u.release(m)
		u.placeLabel(next)
	}
	u.popBlock()
	u.emit(nil, bytecode.RERAISE, exc, 0, 0)
	done()
	u.moveOut(start)
	u.release(m)
	u.placeLabel(end)
}

// handlerBody compiles what an except clause does; label end is behind the
// whole statement.
func (u *unit) handlerBody(h *syntax.ExceptHandler, exc, saved, outer, end int32) {
	b := block{kind: blockHandlerCleanup, pos: &h.Pos, outer: outer, saved: saved, name: h.Name}
	if h.Name == "" {
		u.pushBlock(b)
		u.stmts(h.Body)
		u.popBlock()
		cleanup := u.handler
		u.handler = outer
		u.emit(nil, bytecode.POP_EXC, saved, 0, 0)
		u.jump(nil, end)
		u.handler = cleanup
		return
	}
	// The name is deleted whatever happens.
	u.storeName(&h.Pos, h.Name, exc)
	label, exc2 := u.newLabel(), u.temp()
	cleanup := u.pushHandler(label, exc2)
	u.pushBlock(b)
	u.stmts(h.Body)
	u.popBlock()
	u.handler = outer
	u.emit(nil, bytecode.POP_EXC, saved, 0, 0)
	u.unbindException(nil, h.Name)
	u.jump(nil, end)
	u.handler = cleanup
	u.placeLabel(label)
	u.unbindException(noPos, h.Name)
	u.emit(noPos, bytecode.RERAISE, exc2, 0, 0)
}

// tryExceptStar matches the clauses one after the other against what is left
// of the exception group; what they raise and what nothing matched is raised
// together in the end.
func (u *unit) tryExceptStar(s *syntax.TryStar) {
	u.nop(&s.Pos)
	m := u.mark()
	label, end, orelse := u.newLabel(), u.newLabel(), u.newLabel()
	exc := u.top()
	outer := u.pushHandler(label, exc)
	u.pushBlock(block{kind: blockTryExcept, pos: &s.Pos, outer: outer})
	u.stmts(s.Body)
	u.popBlock()
	u.popHandler(outer)
	u.release(m)
	u.jump(nil, orelse)

	start := len(u.code)
	u.placeLabel(label)
	_, saved := u.excRegisters()
	raised := u.temp()
	rest := u.temps(2)
	match := rest + 1
	u.emit(noPos, bytecode.PUSH_EXC, saved, exc, 0)
	done := u.cleanup(saved)
	u.pushBlock(block{kind: blockExceptionGroupHandler, outer: outer})
	for i, h := range s.Handlers {
		pos := &h.Pos
		if i == 0 {
			u.emit(pos, bytecode.BUILD_LIST, raised, raised, 0)
			u.move(pos, rest, exc)
		}
		next := u.newLabel()
		m := u.mark()
		if h.Type != nil {
			r := u.expr(h.Type)
			u.emit(pos, bytecode.CHECK_EG_MATCH, rest, rest, r)
			u.emitJump(pos, bytecode.JUMP_IF_NONE, match, 0, next)
			u.release(m)
		}
		scratch := u.temp()
		u.emit(pos, bytecode.PUSH_EXC, scratch, match, 0)
		if h.Name != "" {
			u.storeName(pos, h.Name, match)
		}
		label2, exc2 := u.newLabel(), u.temp()
		cleanup := u.pushHandler(label2, exc2)
		u.pushBlock(block{kind: blockHandlerCleanup, pos: &h.Pos, outer: outer, saved: saved, name: h.Name})
		u.stmts(h.Body)
		u.popBlock()
		u.popHandler(cleanup)
		if h.Name != "" {
			u.unbindException(nil, h.Name)
		}
		u.jump(nil, next)
		u.placeLabel(label2)
		if h.Name != "" {
			u.unbindException(noPos, h.Name)
		}
		u.emit(noPos, bytecode.LIST_APPEND, raised, exc2, 0)
		u.release(m)
		u.placeLabel(next)
	}
	u.popBlock()
	u.emit(noPos, bytecode.LIST_APPEND, raised, rest, 0)
	t := u.temp()
	u.emit(noPos, bytecode.PREP_RERAISE_STAR, t, exc, raised)
	reraise := u.newLabel()
	cleanup := u.handler
	u.emitJump(noPos, bytecode.JUMP_IF_NOT_NONE, t, 0, reraise)
	u.handler = outer
	u.emit(noPos, bytecode.POP_EXC, saved, 0, 0)
	u.jump(noPos, end)
	u.placeLabel(reraise)
	u.emit(noPos, bytecode.POP_EXC, saved, 0, 0)
	u.emit(noPos, bytecode.RERAISE, t, 0, 0)
	u.handler = cleanup
	done()
	u.moveOut(start)
	u.release(m)
	u.placeLabel(orelse)
	u.stmts(s.Orelse)
	u.placeLabel(end)
}
