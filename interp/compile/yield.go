package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

func (u *unit) yield(e *syntax.Yield, want int32) int32 {
	if !u.inFunction() {
		u.c.fail(&e.Pos, "'yield' outside function")
	}
	m := u.mark()
	var v int32
	if e.Value != nil {
		v = u.expr(e.Value)
	} else {
		v = u.temp()
		u.loadConst(&e.Pos, v, nil)
	}
	if u.scope.coroutine {
		t := v
		if !isTemp(t) {
			t = u.temp()
		}
		u.emit(&e.Pos, bytecode.ASYNC_GEN_WRAP, t, v, 0)
		v = t
	}
	u.release(m)
	d := u.dest(want)
	u.emit(&e.Pos, bytecode.YIELD_VALUE, d, v, 0)
	return d
}

// inFunction reports whether the block that is compiled is a function's.
func (u *unit) inFunction() bool {
	return u.scope.kind == functionBlock
}

func (u *unit) yieldFrom(e *syntax.YieldFrom, want int32) int32 {
	if !u.inFunction() {
		u.c.fail(&e.Pos, "'yield from' outside function")
	}
	if u.kind == unitAsyncFunction {
		u.c.fail(&e.Pos, "'yield from' inside async function")
	}
	m := u.mark()
	r := u.temp()
	v := u.expr(e.Value)
	it := v
	if !isTemp(it) {
		it = u.temp()
	}
	u.emit(&e.Pos, bytecode.GET_YIELD_FROM_ITER, it, v, 0)
	return u.sendInto(&e.Pos, r, it, want, m)
}

// sendInto is send with the temporary r at mark for the values.
func (u *unit) sendInto(pos *syntax.Pos, r, iter, want, mark int32) int32 {
	u.loadConst(pos, r, nil)
	u.emit(pos, bytecode.SEND, r, iter, 0)
	u.release(mark)
	if want < 0 {
		return u.temp()
	}
	u.move(pos, want, r)
	return want
}

func (u *unit) await(e *syntax.Await, want int32) int32 {
	m := u.mark()
	r := u.temp()
	v := u.expr(e.Value)
	aw := v
	if !isTemp(aw) {
		aw = u.temp()
	}
	u.emit(&e.Pos, bytecode.GET_AWAITABLE, aw, v, 0)
	return u.sendInto(&e.Pos, r, aw, want, m)
}
