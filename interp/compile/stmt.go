package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

func (u *unit) stmts(list []syntax.Stmt) {
	for _, s := range list {
		u.stmt(s)
	}
}

func (u *unit) stmt(s syntax.Stmt) {
	u.enterExpr()
	m := u.mark()
	switch s := s.(type) {
	case *syntax.FunctionDef:
		u.functionDef(functionParts{s, &s.Pos, s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams, false})
	case *syntax.AsyncFunctionDef:
		u.functionDef(functionParts{s, &s.Pos, s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams, true})
	case *syntax.ClassDef:
		u.classDef(s)
	case *syntax.TypeAlias:
		u.typeAlias(s)
	case *syntax.Return:
		u.returnStmt(s)
	case *syntax.Delete:
		u.delete(s.Targets)
	case *syntax.Assign:
		u.assign(s)
	case *syntax.AugAssign:
		u.augAssign(s)
	case *syntax.AnnAssign:
		u.annAssign(s)
	case *syntax.For:
		u.conditional(func() { u.forStmt(s) })
	case *syntax.AsyncFor:
		u.conditional(func() { u.asyncFor(s) })
	case *syntax.While:
		u.conditional(func() { u.whileStmt(s) })
	case *syntax.If:
		u.conditional(func() { u.ifStmt(s) })
	case *syntax.With:
		u.conditional(func() { u.with(s, &s.Pos, s.Items, s.Body, false) })
	case *syntax.AsyncWith:
		u.conditional(func() { u.with(s, &s.Pos, s.Items, s.Body, true) })
	case *syntax.Match:
		u.conditional(func() { u.match(s) })
	case *syntax.Raise:
		u.raise(s)
	case *syntax.Try:
		u.conditional(func() { u.try(s) })
	case *syntax.TryStar:
		u.conditional(func() { u.tryStar(s) })
	case *syntax.Assert:
		u.assert(s)
	case *syntax.Import:
		u.importStmt(s)
	case *syntax.ImportFrom:
		u.importFrom(s)
	case *syntax.Global, *syntax.Nonlocal:
	case *syntax.ExprStmt:
		u.exprStmt(s)
	case *syntax.Pass:
		u.nop(&s.Pos)
	case *syntax.Break:
		u.breakStmt(s)
	case *syntax.Continue:
		u.continueStmt(s)
	default:
		panic("BUG: compile: unknown statement")
	}
	u.release(m)
	u.c.depth--
}

// conditional compiles statements that may not run.
func (u *unit) conditional(f func()) {
	old := u.inConditional
	u.inConditional = true
	f()
	u.inConditional = old
}

func (u *unit) exprStmt(s *syntax.ExprStmt) {
	if u.interactive && u.kind == unitModule {
		r := u.expr(s.Value)
		u.emit(&s.Pos, bytecode.PRINT_EXPR, r, 0, 0)
		return
	}
	switch s.Value.(type) {
	case *syntax.Constant:
		u.nop(&s.Pos) // a constant does nothing but be traced
		return
	case *syntax.Name:
		u.nop(&s.Pos)
	}
	u.expr(s.Value)
}

func (u *unit) raise(s *syntax.Raise) {
	if s.Exc == nil {
		u.emit(&s.Pos, bytecode.RAISE, 0, 0, 0)
		return
	}
	if s.Cause == nil {
		r := u.expr(s.Exc)
		u.emit(&s.Pos, bytecode.RAISE, r, 1, 0)
		return
	}
	r := u.push(s.Exc)
	u.push(s.Cause)
	u.emit(&s.Pos, bytecode.RAISE, r, 2, 0)
}

// The operands of LOAD_COMMON_CONSTANT.
const (
	commonAssertionError = iota
	commonNotImplementedError
	commonTuple
	commonAll
	commonAny
)

func (u *unit) assert(s *syntax.Assert) {
	switch t := s.Test.(type) {
	case *syntax.Tuple:
		if len(t.Elts) > 0 {
			u.c.warn(&s.Pos, "assertion is always true, perhaps remove parentheses?")
		}
	case *syntax.Constant:
		if v, ok := t.Value.(bytecode.Tuple); ok && len(v) > 0 {
			u.c.warn(&s.Pos, "assertion is always true, perhaps remove parentheses?")
		}
	}
	if u.c.opts.Optimize > 0 {
		return
	}
	end := u.newLabel()
	u.jumpIf(s.Test, true, end)
	pos := s.Test.Span()
	w := u.temp()
	u.emit(pos, bytecode.LOAD_COMMON_CONSTANT, w, commonAssertionError, 0)
	if s.Msg != nil {
		u.temp()
		u.push(s.Msg)
		u.emit(pos, bytecode.CALL, w, 1, noReg)
	}
	u.emit(pos, bytecode.RAISE, w, 1, 0)
	u.placeLabel(end)
}
