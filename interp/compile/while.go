package compile

import (
	"github.com/gopy-lang/gopy/interp/syntax"
)

// whileStmt compiles a loop with its test at the bottom. A short test is
// compiled a second time at the top; before a long one the loop is entered by
// a jump to the bottom.
func (u *unit) whileStmt(s *syntax.While) {
	body, cont, orelse, end := u.newLabel(), u.newLabel(), u.newLabel(), u.newLabel()
	v, known := u.fold(s.Test)
	short := !known && u.short(s.Test)
	var test []ins
	switch {
	case known:
		u.nop(s.Test.Span())
		if !truth(v) {
			u.jump(s.Test.Span(), orelse)
		}
	case short:
		u.jumpIf(s.Test, false, orelse)
	default:
		// Compiled here, so that names and constants are numbered in the
		// order of the source, and put to the bottom.
		u.jump(nil, cont)
		start := len(u.code)
		u.loopIf(s.Test, body, orelse)
		test = append(test, u.code[start:]...)
		u.code = u.code[:start]
	}
	u.pushBlock(block{kind: blockWhile, pos: &s.Pos, breakLabel: end, continueLabel: cont})
	u.placeLabel(body)
	u.stmts(s.Body)
	u.popBlock()
	u.placeLabel(cont)
	switch {
	case known || short:
		u.c.quiet++
		u.loopIf(s.Test, body, orelse)
		u.c.quiet--
	default:
		u.code = append(u.code, test...)
	}
	u.placeLabel(orelse)
	u.stmts(s.Orelse)
	u.placeLabel(end)
}

// short reports whether an expression is small enough to be compiled twice.
func (u *unit) short(e syntax.Expr) bool {
	n := 0
	syntax.Inspect(e, func(x syntax.Node) bool {
		switch x.(type) {
		case *syntax.Lambda, *syntax.ListComp, *syntax.SetComp, *syntax.DictComp, *syntax.GeneratorExp,
			*syntax.Await, *syntax.Yield, *syntax.YieldFrom, *syntax.NamedExpr:
			n += 100
		}
		n++
		return n < 10
	})
	return n < 10
}
