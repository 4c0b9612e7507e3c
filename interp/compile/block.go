package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// blockKind is the kind of a block that return, break or continue leave.
type blockKind uint8

const (
	blockWhile blockKind = iota
	blockFor
	blockAsyncFor
	blockTryExcept
	blockFinallyTry
	blockFinallyEnd
	blockWith
	blockHandlerCleanup
	blockExceptionHandler
	blockExceptionGroupHandler
	blockStopIteration
)

// block is a statement that is being compiled and needs something done when
// control leaves it.
type block struct {
	kind                      blockKind
	breakLabel, continueLabel int32
	outer                     int32 // the exception handler outside of it
	saved                     int32 // register of the exception handled before
	final                     []syntax.Stmt
	name                      string      // of `except E as name`
	exit                      int32       // window of a context manager's __exit__
	async                     bool        // async with
	pos                       *syntax.Pos // of the with item or the handler
}

// maxBlocks is CPython's limit of nested blocks.
const maxBlocks = 21

func (u *unit) pushBlock(b block) {
	if len(u.blocks) >= maxBlocks {
		u.c.fail(b.pos, "too many statically nested blocks")
	}
	u.blocks = append(u.blocks, b)
}

func (u *unit) popBlock() { u.blocks = u.blocks[:len(u.blocks)-1] }

// unwind leaves blocks from the innermost outwards: all of them, or those in
// the innermost loop, which it returns. Code that runs on the way is emitted
// here; pos is the location of the statement that leaves, until a with or
// finally block gives another. The handler is then that outside of the blocks;
// the caller puts it back after the jump or return.
func (u *unit) unwind(pos *syntax.Pos, toLoop bool) (loop *block, at *syntax.Pos) {
	blocks := u.blocks
	defer func() { u.blocks = blocks }()
	for i := len(blocks) - 1; i >= 0; i-- {
		b := &blocks[i]
		if b.kind == blockExceptionGroupHandler {
			u.c.fail(pos, "'break', 'continue' and 'return' cannot appear in an except* block")
		}
		if toLoop && (b.kind == blockWhile || b.kind == blockFor || b.kind == blockAsyncFor) {
			return b, pos
		}
		u.blocks = blocks[:i:i]
		u.handler = b.outer
		switch b.kind {
		case blockFinallyTry:
			u.stmts(b.final)
			pos = nil
		case blockFinallyEnd:
			u.emit(pos, bytecode.POP_EXC, b.saved, 0, 0)
		case blockWith:
			u.callExit(b)
			pos = nil
		case blockHandlerCleanup:
			u.emit(pos, bytecode.POP_EXC, b.saved, 0, 0)
			if b.name != "" {
				u.unbindException(pos, b.name)
			}
		}
		// The rest runs outside of this block's handler.
	}
	return nil, pos
}

// runsCode reports whether leaving the blocks runs code of the program or
// changes its variables.
func (u *unit) runsCode() bool {
	for i := range u.blocks {
		switch u.blocks[i].kind {
		case blockFinallyTry, blockWith:
			return true
		case blockHandlerCleanup:
			// The exception's name is unbound, and may be what is returned.
			if u.blocks[i].name != "" {
				return true
			}
		}
	}
	return false
}

func (u *unit) breakStmt(s *syntax.Break) {
	u.nop(&s.Pos)
	h := u.handler
	loop, pos := u.unwind(&s.Pos, true)
	if loop == nil {
		u.c.fail(&s.Pos, "'break' outside loop")
	}
	u.jump(pos, loop.breakLabel)
	u.handler = h
}

func (u *unit) continueStmt(s *syntax.Continue) {
	u.nop(&s.Pos)
	h := u.handler
	loop, pos := u.unwind(&s.Pos, true)
	if loop == nil {
		u.c.fail(&s.Pos, "'continue' not properly in loop")
	}
	u.jump(pos, loop.continueLabel)
	u.handler = h
}

func (u *unit) returnStmt(s *syntax.Return) {
	switch u.kind {
	case unitFunction, unitAsyncFunction, unitLambda:
	default:
		u.c.fail(&s.Pos, "'return' outside function")
	}
	if s.Value != nil && u.scope.coroutine && u.scope.generator && u.kind == unitAsyncFunction {
		u.c.fail(&s.Pos, "'return' with value in async generator")
	}
	pos := &s.Pos
	value, constant := any(nil), s.Value == nil
	if s.Value != nil {
		if c, ok := s.Value.(*syntax.Constant); ok {
			value, constant = constantOf(c.Value)
		} else if v, ok := u.fold(s.Value); ok {
			value, constant = v, true
		}
	}
	var r int32
	switch {
	case s.Value == nil:
		u.nop(pos)
	case constant:
		u.nop(s.Value.Span())
		if _, ok := s.Value.(*syntax.Constant); ok {
			pos = s.Value.Span()
		}
	case u.runsCode():
		r = u.push(s.Value)
	default:
		r = u.expr(s.Value)
	}
	if s.Value != nil && s.Value.Span().Lineno != s.Lineno {
		pos = &s.Pos
		u.nop(pos)
	}
	h := u.handler
	_, at := u.unwind(pos, false)
	if constant {
		u.emit(at, bytecode.RETURN_CONST, 0, u.constant(value), 0)
	} else {
		u.emit(at, bytecode.RETURN_VALUE, r, 0, 0)
	}
	u.handler = h
}

// unbindException is what `except E as name` does in the end.
func (u *unit) unbindException(pos *syntax.Pos, name string) {
	m := u.mark()
	if r, ok := u.fastName(name); ok {
		u.touch(r)
		u.loadConst(pos, r, nil)
	} else {
		t := u.temp()
		u.loadConst(pos, t, nil)
		u.storeName(pos, name, t)
	}
	u.deleteName(pos, name)
	u.release(m)
}
