package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// jumpIf compiles a condition: it jumps (forward) to label if the truth of e is
// cond, and goes on otherwise. No bool is made where a jump can decide.
func (u *unit) jumpIf(e syntax.Expr, cond bool, label int32) {
	u.enterExpr()
	u.jumpIf1(e, cond, label)
	u.c.depth--
}

func (u *unit) jumpIf1(e syntax.Expr, cond bool, label int32) {
	m := u.mark()
	defer u.release(m)
	switch e := e.(type) {
	case *syntax.UnaryOp:
		if e.Op == syntax.UnaryNot {
			u.jumpIf(e.Operand, !cond, label)
			return
		}
	case *syntax.BoolOp:
		u.jumpIfBool(e, cond, label)
		return
	case *syntax.IfExp:
		orelse, end := u.newLabel(), u.newLabel()
		u.jumpIf(e.Test, false, orelse)
		u.jumpIf(e.Body, cond, label)
		u.jump(nil, end)
		u.placeLabel(orelse)
		u.jumpIf(e.Orelse, cond, label)
		u.placeLabel(end)
		return
	case *syntax.Compare:
		u.checkCompare(e)
		if len(e.Ops) == 1 {
			u.jumpIfCompare(e, cond, label)
			return
		}
		skip := u.newLabel()
		last := len(e.Ops) - 1
		u.compareChain(e, func(i int, f *compareForms, l int32, o operand) {
			switch {
			case i < last && cond:
				u.emitCompareJump(&e.Pos, f, false, l, o, skip)
			case i < last:
				u.emitCompareJump(&e.Pos, f, false, l, o, label)
			default:
				u.emitCompareJump(&e.Pos, f, cond, l, o, label)
			}
		})
		u.placeLabel(skip)
		return
	}
	if v, ok := u.fold(e); ok {
		u.nop(e.Span())
		if truth(v) == cond {
			u.jump(e.Span(), label)
		}
		return
	}
	r := u.expr(e)
	op := bytecode.JUMP_IF_FALSE
	if cond {
		op = bytecode.JUMP_IF_TRUE
	}
	u.emitJump(e.Span(), op, r, 0, label)
}

func (u *unit) jumpIfBool(e *syntax.BoolOp, cond bool, label int32) {
	// `and` is decided by a false operand, `or` by a true one.
	decides := e.Op == syntax.BoolOr
	target := label
	skip := int32(-1)
	if decides != cond {
		skip = u.newLabel()
		target = skip
	}
	last := len(e.Values) - 1
	for _, v := range e.Values[:last] {
		u.jumpIf(v, decides, target)
	}
	u.jumpIf(e.Values[last], cond, label)
	if skip >= 0 {
		u.placeLabel(skip)
	}
}

// isNone reports whether e is the constant None.
func isNone(e syntax.Expr) bool {
	c, ok := e.(*syntax.Constant)
	return ok && c.Value == nil
}

func (u *unit) jumpIfCompare(e *syntax.Compare, cond bool, label int32) {
	cmp, right := e.Ops[0], e.Comparators[0]
	if (cmp == syntax.CmpIs || cmp == syntax.CmpIsNot) && isNone(right) {
		r := u.expr(e.Left)
		op := bytecode.JUMP_IF_NOT_NONE
		if (cmp == syntax.CmpIs) == cond {
			op = bytecode.JUMP_IF_NONE
		}
		u.emitJump(&e.Pos, op, r, 0, label)
		return
	}
	l := u.left(e.Left, right)
	o := u.compareRight(cmp, right)
	u.emitCompareJump(&e.Pos, &compareOps[cmp], cond, l, o, label)
}

func (u *unit) emitCompareJump(pos *syntax.Pos, f *compareForms, cond bool, l int32, o operand, label int32) {
	op := f.jumpNotRR
	switch {
	case cond && o.k:
		op = f.jumpRK
	case cond:
		op = f.jumpRR
	case o.k:
		op = f.jumpNotRK
	}
	u.emitJump(pos, op, l, o.index, label)
}

// loopIf compiles the condition at the bottom of a loop: it jumps back to
// label if e is true and to exit, or just on, if it is false.
func (u *unit) loopIf(e syntax.Expr, label, exit int32) {
	u.enterExpr()
	defer func() { u.c.depth-- }()
	m := u.mark()
	defer u.release(m)
	pos := e.Span()
	if v, ok := u.fold(e); ok {
		if truth(v) {
			u.emitJump(pos, bytecode.JUMP_BACK, 0, 0, label)
		}
		return
	}
	switch e := e.(type) {
	case *syntax.BoolOp:
		last := len(e.Values) - 1
		for _, v := range e.Values[:last] {
			if e.Op == syntax.BoolAnd {
				u.jumpIf(v, false, exit)
			} else {
				u.loopIfOr(v, label)
			}
		}
		u.loopIf(e.Values[last], label, exit)
		return
	case *syntax.Compare:
		if len(e.Ops) == 1 && compareOps[e.Ops[0]].loopRR != noOp {
			u.checkCompare(e)
			f := &compareOps[e.Ops[0]]
			l := u.left(e.Left, e.Comparators[0])
			o := u.compareRight(e.Ops[0], e.Comparators[0])
			op := f.loopRR
			if o.k {
				op = f.loopRK
			}
			u.emitJump(pos, op, l, o.index, label)
			return
		}
		u.jumpIf(e, false, exit)
		u.emitJump(nil, bytecode.JUMP_BACK, 0, 0, label)
		return
	case *syntax.UnaryOp, *syntax.IfExp:
		u.jumpIf(e, false, exit)
		u.emitJump(nil, bytecode.JUMP_BACK, 0, 0, label)
		return
	}
	r := u.expr(e)
	u.emitJump(pos, bytecode.LOOP_IF_TRUE, r, 0, label)
}

// loopIfOr is loopIf for an operand of `or` that is not the last.
func (u *unit) loopIfOr(e syntax.Expr, label int32) {
	next := u.newLabel()
	u.loopIf(e, label, next)
	u.placeLabel(next)
}
