package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// An expression is compiled with gen, which is told where the value is wanted:
// in a certain register, in a new temporary (pushReg), or anywhere (anyReg: a
// local is then used where it is, which saves the MOVE). The value comes to be
// in the returned register. Temporaries are a stack; with pushReg and anyReg
// the result is its new top, or a local.

// expr compiles e and returns the register of the value.
func (u *unit) expr(e syntax.Expr) int32 { return u.gen(e, anyReg) }

// push compiles e into a new temporary.
func (u *unit) push(e syntax.Expr) int32 { return u.gen(e, pushReg) }

// into compiles e into register r. If r is a variable it changes only when
// nothing of e can fail any more.
func (u *unit) into(e syntax.Expr, r int32) { u.gen(e, r) }

// effect compiles e for its effects.
func (u *unit) effect(e syntax.Expr) {
	m := u.mark()
	u.gen(e, anyReg)
	u.release(m)
}

// left compiles an operand that is used only after the rest was evaluated: a
// local that the rest may rebind must be copied.
func (u *unit) left(e syntax.Expr, rest ...syntax.Expr) int32 {
	if _, ok := e.(*syntax.Name); ok && u.rebinds(rest...) {
		return u.push(e)
	}
	return u.expr(e)
}

// rebinds reports whether evaluating one of list may store in a local.
func (u *unit) rebinds(list ...syntax.Expr) bool {
	if !u.c.table.hasNamedExpr {
		return false
	}
	found := false
	for _, e := range list {
		if e == nil {
			continue
		}
		syntax.Inspect(e, func(n syntax.Node) bool {
			if _, ok := n.(*syntax.NamedExpr); ok {
				found = true
			}
			return !found
		})
	}
	return found
}

// operand is a register or a constant.
type operand struct {
	index int32
	k     bool
}

// rk compiles e as a register or constant operand.
func (u *unit) rk(e syntax.Expr) operand {
	if v, ok := u.fold(e); ok {
		if i := u.constant(v); i <= bytecode.MaxOperandConst {
			return operand{i, true}
		}
	}
	return operand{u.expr(e), false}
}

func (u *unit) enterExpr() {
	if u.c.depth++; u.c.depth > maxNesting {
		throw(recursionError(u.c.opts.Filename))
	}
}

func (u *unit) gen(e syntax.Expr, want int32) int32 {
	u.enterExpr()
	r := u.gen1(e, want)
	u.c.depth--
	return r
}

func (u *unit) gen1(e syntax.Expr, want int32) int32 {
	switch n := e.(type) {
	case *syntax.Name:
		if n.Id != "__debug__" {
			return u.loadName(&n.Pos, n.Id, want)
		}
	case *syntax.Call:
		return u.call(n, want)
	case *syntax.Attribute:
		return u.attribute(n, want)
	}
	if v, ok := u.fold(e); ok {
		d := u.dest(want)
		u.loadConst(e.Span(), d, v)
		return d
	}
	switch e := e.(type) {
	case *syntax.Constant:
		u.c.fail(&e.Pos, "got an invalid type in Constant")
	case *syntax.BinOp:
		return u.binOp(e, want)
	case *syntax.UnaryOp:
		return u.unaryOp(e, want)
	case *syntax.BoolOp:
		return u.boolOp(e, want)
	case *syntax.Compare:
		return u.compare(e, want)
	case *syntax.IfExp:
		return u.ifExp(e, want)
	case *syntax.NamedExpr:
		return u.namedExpr(e, want)
	case *syntax.Subscript:
		return u.subscript(e, want)
	case *syntax.Slice:
		return u.slice(e, want)
	case *syntax.List:
		return u.list(e, want)
	case *syntax.Tuple:
		return u.tuple(e, want)
	case *syntax.Set:
		return u.set(e, want)
	case *syntax.Dict:
		return u.dict(e, want)
	case *syntax.ListComp, *syntax.SetComp, *syntax.DictComp, *syntax.GeneratorExp:
		return u.comprehension(e, want)
	case *syntax.Lambda:
		return u.lambda(e, want)
	case *syntax.JoinedStr:
		return u.joinedStr(e, want)
	case *syntax.FormattedValue:
		return u.formattedValue(e, want)
	case *syntax.TemplateStr:
		return u.templateStr(e, want)
	case *syntax.Interpolation:
		return u.interpolation(e, want)
	case *syntax.Yield:
		return u.yield(e, want)
	case *syntax.YieldFrom:
		return u.yieldFrom(e, want)
	case *syntax.Await:
		return u.await(e, want)
	case *syntax.Starred:
		if e.Ctx == syntax.Store {
			u.c.fail(&e.Pos, "starred assignment target must be in a list or tuple")
		}
		u.c.fail(&e.Pos, "can't use starred expression here")
	}
	panic("BUG: compile: unknown expression")
}

// unaryOps has no entry for not.
var unaryOps = [...]bytecode.Opcode{
	syntax.UnaryInvert: bytecode.UNARY_INVERT,
	syntax.UnaryNot:    bytecode.UNARY_NOT,
	syntax.UnaryUAdd:   bytecode.UNARY_POSITIVE,
	syntax.UnaryUSub:   bytecode.UNARY_NEGATIVE,
}

func (u *unit) unaryOp(e *syntax.UnaryOp, want int32) int32 {
	if e.Op == syntax.UnaryNot {
		if c, ok := e.Operand.(*syntax.Compare); ok && len(c.Ops) == 1 {
			if op, ok := invertedTest(c.Ops[0]); ok {
				u.checkCompare(c)
				return u.compareOne(&e.Pos, op, c.Left, c.Comparators[0], want)
			}
			// CPython joins the two and keeps the location of not.
			u.checkCompare(c)
			m := u.mark()
			r := u.compareOne(&e.Pos, c.Ops[0], c.Left, c.Comparators[0], pushReg)
			u.release(m)
			d := u.dest(want)
			u.emit(&e.Pos, bytecode.UNARY_NOT, d, r, 0)
			return d
		}
	}
	m := u.mark()
	r := u.expr(e.Operand)
	u.release(m)
	d := u.dest(want)
	u.emit(&e.Pos, unaryOps[e.Op], d, r, 0)
	return d
}

// invertedTest returns the operator that always gives the opposite.
func invertedTest(op syntax.CmpOperator) (syntax.CmpOperator, bool) {
	switch op {
	case syntax.CmpIs:
		return syntax.CmpIsNot, true
	case syntax.CmpIsNot:
		return syntax.CmpIs, true
	case syntax.CmpIn:
		return syntax.CmpNotIn, true
	case syntax.CmpNotIn:
		return syntax.CmpIn, true
	}
	return op, false
}

// The opcodes of an operator in the forms RR, RK, KR.
type binaryForms struct{ rr, rk, kr, inplaceRR, inplaceRK bytecode.Opcode }

var binaryOps = [...]binaryForms{
	syntax.OpAdd:      {bytecode.BINARY_ADD_RR, bytecode.BINARY_ADD_RK, bytecode.BINARY_ADD_KR, bytecode.INPLACE_ADD_RR, bytecode.INPLACE_ADD_RK},
	syntax.OpSub:      {bytecode.BINARY_SUB_RR, bytecode.BINARY_SUB_RK, bytecode.BINARY_SUB_KR, bytecode.INPLACE_SUB_RR, bytecode.INPLACE_SUB_RK},
	syntax.OpMult:     {bytecode.BINARY_MUL_RR, bytecode.BINARY_MUL_RK, bytecode.BINARY_MUL_KR, bytecode.INPLACE_MUL_RR, bytecode.INPLACE_MUL_RK},
	syntax.OpMatMult:  {bytecode.BINARY_MATMUL_RR, bytecode.BINARY_MATMUL_RK, bytecode.BINARY_MATMUL_KR, bytecode.INPLACE_MATMUL_RR, bytecode.INPLACE_MATMUL_RK},
	syntax.OpDiv:      {bytecode.BINARY_TRUEDIV_RR, bytecode.BINARY_TRUEDIV_RK, bytecode.BINARY_TRUEDIV_KR, bytecode.INPLACE_TRUEDIV_RR, bytecode.INPLACE_TRUEDIV_RK},
	syntax.OpMod:      {bytecode.BINARY_MOD_RR, bytecode.BINARY_MOD_RK, bytecode.BINARY_MOD_KR, bytecode.INPLACE_MOD_RR, bytecode.INPLACE_MOD_RK},
	syntax.OpPow:      {bytecode.BINARY_POW_RR, bytecode.BINARY_POW_RK, bytecode.BINARY_POW_KR, bytecode.INPLACE_POW_RR, bytecode.INPLACE_POW_RK},
	syntax.OpLShift:   {bytecode.BINARY_LSHIFT_RR, bytecode.BINARY_LSHIFT_RK, bytecode.BINARY_LSHIFT_KR, bytecode.INPLACE_LSHIFT_RR, bytecode.INPLACE_LSHIFT_RK},
	syntax.OpRShift:   {bytecode.BINARY_RSHIFT_RR, bytecode.BINARY_RSHIFT_RK, bytecode.BINARY_RSHIFT_KR, bytecode.INPLACE_RSHIFT_RR, bytecode.INPLACE_RSHIFT_RK},
	syntax.OpBitOr:    {bytecode.BINARY_OR_RR, bytecode.BINARY_OR_RK, bytecode.BINARY_OR_KR, bytecode.INPLACE_OR_RR, bytecode.INPLACE_OR_RK},
	syntax.OpBitXor:   {bytecode.BINARY_XOR_RR, bytecode.BINARY_XOR_RK, bytecode.BINARY_XOR_KR, bytecode.INPLACE_XOR_RR, bytecode.INPLACE_XOR_RK},
	syntax.OpBitAnd:   {bytecode.BINARY_AND_RR, bytecode.BINARY_AND_RK, bytecode.BINARY_AND_KR, bytecode.INPLACE_AND_RR, bytecode.INPLACE_AND_RK},
	syntax.OpFloorDiv: {bytecode.BINARY_FLOORDIV_RR, bytecode.BINARY_FLOORDIV_RK, bytecode.BINARY_FLOORDIV_KR, bytecode.INPLACE_FLOORDIV_RR, bytecode.INPLACE_FLOORDIV_RK},
}

func (u *unit) binOp(e *syntax.BinOp, want int32) int32 {
	if s, ok := formatOperator(e); ok {
		return u.gen(s, want)
	}
	if t, ok := percentTuple(e); ok {
		return u.percent(e, t, want)
	}
	m := u.mark()
	f := &binaryOps[e.Op]
	op := f.rr
	var l, r int32
	if v, ok := u.fold(e.Left); ok {
		k := u.constant(v)
		if _, both := u.fold(e.Right); !both && k <= bytecode.MaxOperandConst {
			l, op = k, f.kr
			r = u.expr(e.Right)
			u.release(m)
			d := u.dest(want)
			u.emit(&e.Pos, op, d, l, r)
			return d
		}
		l = u.expr(e.Left)
	} else {
		l = u.left(e.Left, e.Right)
	}
	o := u.rk(e.Right)
	if r = o.index; o.k {
		op = f.rk
	}
	u.release(m)
	d := u.dest(want)
	u.emit(&e.Pos, op, d, l, r)
	return d
}

// boolOp gives the value of the operand that decides.
func (u *unit) boolOp(e *syntax.BoolOp, want int32) int32 {
	m := u.mark()
	end := u.newLabel()
	op := bytecode.JUMP_IF_FALSE
	if e.Op == syntax.BoolOr {
		op = bytecode.JUMP_IF_TRUE
	}
	var t int32
	for i, v := range e.Values {
		last := i == len(e.Values)-1
		if k, ok := u.fold(v); ok && !last {
			if truth(k) == (e.Op == syntax.BoolOr) {
				u.release(m)
				t = u.push(v)
				u.jump(&e.Pos, end) // the rest is dead
			}
			continue
		}
		u.release(m)
		t = u.push(v)
		if !last {
			u.emitJump(&e.Pos, op, t, 0, end)
		}
	}
	u.placeLabel(end)
	if want < 0 {
		return t
	}
	u.release(m)
	u.move(&e.Pos, want, t)
	return want
}

func (u *unit) ifExp(e *syntax.IfExp, want int32) int32 {
	orelse, end := u.newLabel(), u.newLabel()
	m := u.mark()
	u.jumpIf(e.Test, false, orelse)
	u.release(m)
	if want == anyReg {
		want = pushReg
	}
	d := u.gen(e.Body, want)
	u.jump(nil, end)
	if want == pushReg {
		u.release(m)
	}
	u.placeLabel(orelse)
	u.gen(e.Orelse, want)
	u.placeLabel(end)
	return d
}

// namedExpr hands out the value in a temporary, not the variable: a later
// assignment expression may rebind that before the value is used.
func (u *unit) namedExpr(e *syntax.NamedExpr, want int32) int32 {
	if want == anyReg {
		want = pushReg
	}
	d := u.gen(e.Value, want)
	u.store(e.Target, d)
	return d
}

// attrPos is the range that an attribute access or its call reports when the
// expression spans lines: it begins at the attribute's name.
func attrPos(pos *syntax.Pos, a *syntax.Attribute) *syntax.Pos {
	if pos.Lineno == a.EndLineno {
		return pos
	}
	p := *pos
	p.Lineno = a.EndLineno
	if n := int32(runeCount(a.Attr)); n <= a.EndColOffset {
		p.ColOffset = a.EndColOffset - n
	} else {
		p.ColOffset, p.EndColOffset = -1, -1
	}
	return &p
}

func (u *unit) attribute(e *syntax.Attribute, want int32) int32 {
	if u.superCall(e) {
		return u.superAttr(e, want)
	}
	m := u.mark()
	r := u.expr(e.Value)
	u.release(m)
	d := u.dest(want)
	u.emit(attrPos(&e.Pos, e), bytecode.LOAD_ATTR, d, r, u.name16(u.mangle(e.Attr)))
	return d
}
