package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// iterable compiles what a loop walks over; a list or set display of
// constants becomes a constant.
func (u *unit) iterable(e syntax.Expr) int32 {
	switch x := e.(type) {
	case *syntax.List:
		if v, ok := u.foldContainer(e); ok {
			d := u.temp()
			u.loadConst(e.Span(), d, v)
			return d
		}
		if !hasStar(x.Elts) && len(x.Elts) <= maxBuildItems {
			return u.build(&x.Pos, bytecode.BUILD_TUPLE, x.Elts, anyReg)
		}
	case *syntax.Set:
		if v, ok := u.foldContainer(e); ok {
			d := u.temp()
			u.loadConst(e.Span(), d, v)
			return d
		}
	}
	return u.expr(e)
}

// loopTarget returns the register that the items of a loop go to: a local that
// is the target itself, or a new temporary from which store takes them.
func (u *unit) loopTarget(target syntax.Expr) (r int32, direct bool) {
	if r, ok := u.fastTarget(target); ok {
		u.touch(r)
		return r, true
	}
	return u.temp(), false
}

func (u *unit) forStmt(s *syntax.For) {
	body, cont, end := u.newLabel(), u.newLabel(), u.newLabel()
	m := u.mark()
	it := u.iterable(s.Iter)
	u.release(m)
	pos := s.Iter.Span()
	state := u.temps(2)
	u.emit(pos, bytecode.GET_ITER, state, it, 0)
	u.jump(pos, cont)
	u.pushBlock(block{kind: blockFor, pos: &s.Pos, breakLabel: end, continueLabel: cont})
	u.placeLabel(body)
	item, direct := u.loopTarget(s.Target)
	if !direct {
		u.store(s.Target, item)
		u.release(u.height - 1)
	} else if t := s.Target.Span(); t.Lineno != pos.Lineno {
		u.nop(t)
	}
	u.stmts(s.Body)
	u.popBlock()
	u.placeLabel(cont)
	u.emitJump(pos, bytecode.FOR_ITER, item, state, body)
	u.release(m)
	u.stmts(s.Orelse)
	u.placeLabel(end)
}

// asyncFor is a loop that ends when awaiting the next item raises
// StopAsyncIteration.
func (u *unit) asyncFor(s *syntax.AsyncFor) {
	start, except, end := u.newLabel(), u.newLabel(), u.newLabel()
	m := u.mark()
	it := u.expr(s.Iter)
	u.release(m)
	pos := s.Iter.Span()
	iter := u.temp()
	exc := u.temp()
	u.emit(pos, bytecode.GET_AITER, iter, it, 0)
	u.placeLabel(start)
	b := block{kind: blockAsyncFor, pos: &s.Pos, breakLabel: end, continueLabel: start}
	u.pushBlock(b)
	item := u.asyncNext(&s.Pos, iter, exc, except)
	u.store(s.Target, item)
	u.release(m + 2)
	u.stmts(s.Body)
	u.popBlock()
	u.emitJump(nil, bytecode.JUMP_BACK, 0, 0, start)
	u.release(m)
	u.placeLabel(except)
	orelse := u.newLabel()
	u.emitJump(pos, bytecode.END_ASYNC_FOR, exc, 0, orelse)
	u.placeLabel(orelse)
	u.stmts(s.Orelse)
	u.placeLabel(end)
}

// asyncNext awaits the next item of an asynchronous iterator; exceptions go to
// the label except in register exc.
func (u *unit) asyncNext(pos *syntax.Pos, iter, exc, except int32) int32 {
	outer := u.pushHandler(except, exc)
	item := u.temp()
	aw := u.temp()
	u.emit(pos, bytecode.GET_ANEXT, aw, iter, 0)
	u.loadConst(pos, item, nil)
	u.emit(pos, bytecode.SEND, item, aw, 0)
	u.release(u.height - 1)
	u.popHandler(outer)
	return item
}
