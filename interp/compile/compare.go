package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// compareForms are the opcodes of a comparison: its value and its jumps, with
// a register or a constant on the right.
type compareForms struct {
	rr, rk, jumpRR, jumpRK, jumpNotRR, jumpNotRK, loopRR, loopRK bytecode.Opcode
}

// noOp stands for an opcode that does not exist.
const noOp = opLabel

var compareOps = [...]compareForms{
	syntax.CmpEq: {bytecode.COMPARE_EQ_RR, bytecode.COMPARE_EQ_RK, bytecode.JUMP_IF_EQ_RR, bytecode.JUMP_IF_EQ_RK,
		bytecode.JUMP_IF_NOT_EQ_RR, bytecode.JUMP_IF_NOT_EQ_RK, bytecode.LOOP_IF_EQ_RR, bytecode.LOOP_IF_EQ_RK},
	syntax.CmpNotEq: {bytecode.COMPARE_NE_RR, bytecode.COMPARE_NE_RK, bytecode.JUMP_IF_NE_RR, bytecode.JUMP_IF_NE_RK,
		bytecode.JUMP_IF_NOT_NE_RR, bytecode.JUMP_IF_NOT_NE_RK, bytecode.LOOP_IF_NE_RR, bytecode.LOOP_IF_NE_RK},
	syntax.CmpLt: {bytecode.COMPARE_LT_RR, bytecode.COMPARE_LT_RK, bytecode.JUMP_IF_LT_RR, bytecode.JUMP_IF_LT_RK,
		bytecode.JUMP_IF_NOT_LT_RR, bytecode.JUMP_IF_NOT_LT_RK, bytecode.LOOP_IF_LT_RR, bytecode.LOOP_IF_LT_RK},
	syntax.CmpLtE: {bytecode.COMPARE_LE_RR, bytecode.COMPARE_LE_RK, bytecode.JUMP_IF_LE_RR, bytecode.JUMP_IF_LE_RK,
		bytecode.JUMP_IF_NOT_LE_RR, bytecode.JUMP_IF_NOT_LE_RK, bytecode.LOOP_IF_LE_RR, bytecode.LOOP_IF_LE_RK},
	syntax.CmpGt: {bytecode.COMPARE_GT_RR, bytecode.COMPARE_GT_RK, bytecode.JUMP_IF_GT_RR, bytecode.JUMP_IF_GT_RK,
		bytecode.JUMP_IF_NOT_GT_RR, bytecode.JUMP_IF_NOT_GT_RK, bytecode.LOOP_IF_GT_RR, bytecode.LOOP_IF_GT_RK},
	syntax.CmpGtE: {bytecode.COMPARE_GE_RR, bytecode.COMPARE_GE_RK, bytecode.JUMP_IF_GE_RR, bytecode.JUMP_IF_GE_RK,
		bytecode.JUMP_IF_NOT_GE_RR, bytecode.JUMP_IF_NOT_GE_RK, bytecode.LOOP_IF_GE_RR, bytecode.LOOP_IF_GE_RK},
	syntax.CmpIs:    {bytecode.IS_OP, noOp, bytecode.JUMP_IF_IS, noOp, bytecode.JUMP_IF_IS_NOT, noOp, noOp, noOp},
	syntax.CmpIsNot: {bytecode.IS_NOT_OP, noOp, bytecode.JUMP_IF_IS_NOT, noOp, bytecode.JUMP_IF_IS, noOp, noOp, noOp},
	syntax.CmpIn: {bytecode.CONTAINS_OP_RR, bytecode.CONTAINS_OP_RK, bytecode.JUMP_IF_IN_RR, bytecode.JUMP_IF_IN_RK,
		bytecode.JUMP_IF_NOT_IN_RR, bytecode.JUMP_IF_NOT_IN_RK, noOp, noOp},
	syntax.CmpNotIn: {bytecode.NOT_CONTAINS_OP_RR, bytecode.NOT_CONTAINS_OP_RK, bytecode.JUMP_IF_NOT_IN_RR, bytecode.JUMP_IF_NOT_IN_RK,
		bytecode.JUMP_IF_IN_RR, bytecode.JUMP_IF_IN_RK, noOp, noOp},
}

// compareRight compiles the right side of a comparison; a display on the right
// of `in` becomes a constant tuple or frozenset.
func (u *unit) compareRight(op syntax.CmpOperator, e syntax.Expr) operand {
	if op == syntax.CmpIn || op == syntax.CmpNotIn {
		if v, ok := u.foldContainer(e); ok {
			if i := u.constant(v); i <= bytecode.MaxOperandConst {
				return operand{i, true}
			}
		}
	}
	if op == syntax.CmpIs || op == syntax.CmpIsNot {
		return operand{u.expr(e), false}
	}
	return u.rk(e)
}

// foldContainer returns the constant that stands for a list or set display
// that nothing can change: in a membership test or as what a loop walks over.
func (u *unit) foldContainer(e syntax.Expr) (any, bool) {
	switch e := e.(type) {
	case *syntax.List:
		return u.foldItems(e.Elts)
	case *syntax.Set:
		v, ok := u.foldItems(e.Elts)
		if !ok {
			return nil, false
		}
		seen := map[constantKey]bool{}
		set := bytecode.FrozenSet{}
		for _, x := range v.(bytecode.Tuple) {
			if k := keyOf(x); !seen[k] {
				seen[k] = true
				set = append(set, x)
			}
		}
		return set, true
	}
	return nil, false
}

func (u *unit) compareOne(pos *syntax.Pos, cmp syntax.CmpOperator, left, right syntax.Expr, want int32) int32 {
	m := u.mark()
	f := &compareOps[cmp]
	l := u.left(left, right)
	o := u.compareRight(cmp, right)
	u.release(m)
	d := u.dest(want)
	op := f.rr
	if o.k {
		op = f.rk
	}
	u.emit(pos, op, d, l, o.index)
	return d
}

func (u *unit) compare(e *syntax.Compare, want int32) int32 {
	u.checkCompare(e)
	if len(e.Ops) == 1 {
		return u.compareOne(&e.Pos, e.Ops[0], e.Left, e.Comparators[0], want)
	}
	m := u.mark()
	t := u.temp()
	end := u.newLabel()
	u.compareChain(e, func(i int, f *compareForms, l int32, o operand) {
		op := f.rr
		if o.k {
			op = f.rk
		}
		u.emit(&e.Pos, op, t, l, o.index)
		if i < len(e.Ops)-1 {
			u.emitJump(&e.Pos, bytecode.JUMP_IF_FALSE, t, 0, end)
		}
	})
	u.placeLabel(end)
	if want < 0 {
		u.release(m + 1)
		return t
	}
	u.release(m)
	u.move(&e.Pos, want, t)
	return want
}

// compareChain compiles the operands of a chain and calls emit for each
// comparison.
func (u *unit) compareChain(e *syntax.Compare, emit func(i int, f *compareForms, l int32, o operand)) {
	// The operands that need temporaries take turns in two of them.
	slots := u.temps(2)
	operandOf := func(i int, e syntax.Expr, rest []syntax.Expr) int32 {
		if n, ok := e.(*syntax.Name); ok && n.Id != "__debug__" {
			if _, fast := u.fastName(n.Id); fast && !u.rebinds(rest...) {
				return u.expr(e)
			}
		}
		m := u.mark()
		r := u.gen(e, slots+int32(i&1))
		u.release(m)
		return r
	}
	l := operandOf(0, e.Left, e.Comparators)
	for i, cmp := range e.Ops {
		right := e.Comparators[i]
		last := i+1 == len(e.Ops)
		var o operand
		if _, constant := u.fold(right); constant || last {
			o = u.compareRight(cmp, right)
		} else {
			o = operand{operandOf(i+1, right, e.Comparators[i+1:]), false}
		}
		emit(i, &compareOps[cmp], l, o)
		if last {
			break
		}
		if l = o.index; o.k {
			l = slots + int32((i+1)&1)
			u.emit(right.Span(), bytecode.LOAD_CONST, l, o.index, 0)
		}
	}
}
