package ast

import (
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// validator checks what Python code may have built wrong: the parser would
// never make such trees.
type validator struct{ err error }

func validate(m syntax.Mod) error {
	v := &validator{}
	switch m := m.(type) {
	case *syntax.Module:
		v.stmts(m.Body)
	case *syntax.Interactive:
		v.stmts(m.Body)
	case *syntax.Expression:
		v.expr(m.Body, syntax.Load)
	case *syntax.FunctionType:
		v.exprs(m.Argtypes, syntax.Load, false)
		v.expr(m.Returns, syntax.Load)
	}
	return v.err
}

func (v *validator) value(format string, a ...any) {
	if v.err == nil {
		v.err = object.ValueErrorf(format, a...)
	}
}

func (v *validator) typ(format string, a ...any) {
	if v.err == nil {
		v.err = object.TypeErrorf(format, a...)
	}
}

func (v *validator) positions(n syntax.Node) {
	l, ok := n.(syntax.Located)
	if !ok {
		return
	}
	p := l.Span()
	switch {
	case p.Lineno > p.EndLineno:
		v.value("AST node line range (%d, %d) is not valid", p.Lineno, p.EndLineno)
	case p.Lineno < 0 && p.EndLineno != p.Lineno || p.ColOffset < 0 && p.ColOffset != p.EndColOffset:
		v.value("AST node column range (%d, %d) for line range (%d, %d) is not valid", p.ColOffset, p.EndColOffset, p.Lineno, p.EndLineno)
	case p.Lineno == p.EndLineno && p.ColOffset > p.EndColOffset:
		v.value("line %d, column %d-%d is not a valid range", p.Lineno, p.ColOffset, p.EndColOffset)
	}
}

func (v *validator) body(list []syntax.Stmt, owner string) {
	if len(list) == 0 {
		v.value("empty body on %s", owner)
	}
	v.stmts(list)
}

func (v *validator) stmts(list []syntax.Stmt) {
	for _, s := range list {
		if v.err != nil {
			return
		}
		if s == nil {
			v.value("None disallowed in statement list")
			return
		}
		v.stmt(s)
	}
}

func (v *validator) nonempty(n int, what, owner string) {
	if n == 0 {
		v.value("empty %s on %s", what, owner)
	}
}

func (v *validator) name(s string) {
	if s == "None" || s == "True" || s == "False" {
		v.value("identifier field can't represent '%s' constant", s)
	}
}

func (v *validator) targets(list []syntax.Expr, owner string, ctx syntax.ExprContext) {
	v.nonempty(len(list), "targets", owner)
	v.exprs(list, ctx, false)
}

func (v *validator) opt(e syntax.Expr, ctx syntax.ExprContext) {
	if e != nil {
		v.expr(e, ctx)
	}
}

func (v *validator) exprs(list []syntax.Expr, ctx syntax.ExprContext, nilAllowed bool) {
	for _, e := range list {
		if v.err != nil {
			return
		}
		if e == nil {
			if !nilAllowed {
				v.value("None disallowed in expression list")
			}
			continue
		}
		v.expr(e, ctx)
	}
}

func (v *validator) stmt(s syntax.Stmt) {
	v.positions(s)
	switch s := s.(type) {
	case *syntax.FunctionDef:
		v.body(s.Body, "FunctionDef")
		v.function(s.Args, s.DecoratorList, s.Returns, s.TypeParams)
	case *syntax.AsyncFunctionDef:
		v.body(s.Body, "AsyncFunctionDef")
		v.function(s.Args, s.DecoratorList, s.Returns, s.TypeParams)
	case *syntax.ClassDef:
		v.body(s.Body, "ClassDef")
		v.typeParams(s.TypeParams)
		v.exprs(s.Bases, syntax.Load, false)
		v.keywords(s.Keywords)
		v.exprs(s.DecoratorList, syntax.Load, false)
	case *syntax.Return:
		v.opt(s.Value, syntax.Load)
	case *syntax.Delete:
		v.targets(s.Targets, "Delete", syntax.Del)
	case *syntax.Assign:
		v.targets(s.Targets, "Assign", syntax.Store)
		v.expr(s.Value, syntax.Load)
	case *syntax.AugAssign:
		v.expr(s.Target, syntax.Store)
		v.expr(s.Value, syntax.Load)
	case *syntax.AnnAssign:
		if _, ok := s.Target.(*syntax.Name); !ok && s.Simple != 0 {
			v.typ("AnnAssign with simple non-Name target")
		}
		v.expr(s.Target, syntax.Store)
		v.opt(s.Value, syntax.Load)
		v.expr(s.Annotation, syntax.Load)
	case *syntax.TypeAlias:
		if _, ok := s.Name.(*syntax.Name); !ok {
			v.typ("TypeAlias with non-Name name")
		}
		v.expr(s.Name, syntax.Store)
		v.typeParams(s.TypeParams)
		v.expr(s.Value, syntax.Load)
	case *syntax.For:
		v.loop(s.Target, s.Iter, s.Body, s.Orelse, "For")
	case *syntax.AsyncFor:
		v.loop(s.Target, s.Iter, s.Body, s.Orelse, "AsyncFor")
	case *syntax.While:
		v.expr(s.Test, syntax.Load)
		v.body(s.Body, "While")
		v.stmts(s.Orelse)
	case *syntax.If:
		v.expr(s.Test, syntax.Load)
		v.body(s.Body, "If")
		v.stmts(s.Orelse)
	case *syntax.With:
		v.with(s.Items, s.Body, "With")
	case *syntax.AsyncWith:
		v.with(s.Items, s.Body, "AsyncWith")
	case *syntax.Match:
		v.expr(s.Subject, syntax.Load)
		v.nonempty(len(s.Cases), "cases", "Match")
		for _, c := range s.Cases {
			v.pattern(c.Pattern, false)
			v.opt(c.Guard, syntax.Load)
			v.body(c.Body, "match_case")
		}
	case *syntax.Raise:
		if s.Exc != nil {
			v.expr(s.Exc, syntax.Load)
			v.opt(s.Cause, syntax.Load)
		} else if s.Cause != nil {
			v.value("Raise with cause but no exception")
		}
	case *syntax.Try:
		v.try(s.Body, s.Handlers, s.Orelse, s.Finalbody, "Try")
	case *syntax.TryStar:
		v.try(s.Body, s.Handlers, s.Orelse, s.Finalbody, "TryStar")
	case *syntax.Assert:
		v.expr(s.Test, syntax.Load)
		v.opt(s.Msg, syntax.Load)
	case *syntax.Import:
		v.nonempty(len(s.Names), "names", "Import")
	case *syntax.ImportFrom:
		if s.Level < 0 {
			v.value("Negative ImportFrom level")
		}
		v.nonempty(len(s.Names), "names", "ImportFrom")
	case *syntax.Global:
		v.nonempty(len(s.Names), "names", "Global")
	case *syntax.Nonlocal:
		v.nonempty(len(s.Names), "names", "Nonlocal")
	case *syntax.ExprStmt:
		v.expr(s.Value, syntax.Load)
	}
}

func (v *validator) function(args *syntax.Arguments, decorators []syntax.Expr, returns syntax.Expr, params []syntax.TypeParam) {
	v.typeParams(params)
	v.arguments(args)
	v.exprs(decorators, syntax.Load, false)
	v.opt(returns, syntax.Load)
}

func (v *validator) loop(target, iter syntax.Expr, body, orelse []syntax.Stmt, owner string) {
	v.expr(target, syntax.Store)
	v.expr(iter, syntax.Load)
	v.body(body, owner)
	v.stmts(orelse)
}

func (v *validator) with(items []*syntax.WithItem, body []syntax.Stmt, owner string) {
	v.nonempty(len(items), "items", owner)
	for _, i := range items {
		v.expr(i.ContextExpr, syntax.Load)
		v.opt(i.OptionalVars, syntax.Store)
	}
	v.body(body, owner)
}

func (v *validator) try(body []syntax.Stmt, handlers []*syntax.ExceptHandler, orelse, final []syntax.Stmt, owner string) {
	v.body(body, owner)
	switch {
	case len(handlers) == 0 && len(final) == 0:
		v.value("%s has neither handlers nor finalbody", owner)
	case len(handlers) == 0 && len(orelse) > 0:
		v.value("%s has orelse but no except handlers", owner)
	}
	for _, h := range handlers {
		v.positions(h)
		v.opt(h.Type, syntax.Load)
		v.body(h.Body, "ExceptHandler")
	}
	v.stmts(final)
	v.stmts(orelse)
}

func (v *validator) arguments(a *syntax.Arguments) {
	if a == nil {
		return
	}
	for _, list := range [...][]*syntax.Arg{a.Posonlyargs, a.Args, a.Kwonlyargs, {a.Vararg}, {a.Kwarg}} {
		for _, x := range list {
			if x != nil {
				v.positions(x)
				v.opt(x.Annotation, syntax.Load)
			}
		}
	}
	if len(a.Defaults) > len(a.Posonlyargs)+len(a.Args) {
		v.value("more positional defaults than args on arguments")
	}
	if len(a.KwDefaults) != len(a.Kwonlyargs) {
		v.value("length of kwonlyargs is not the same as kw_defaults on arguments")
	}
	v.exprs(a.Defaults, syntax.Load, false)
	v.exprs(a.KwDefaults, syntax.Load, true)
}

func (v *validator) keywords(list []*syntax.Keyword) {
	for _, k := range list {
		v.expr(k.Value, syntax.Load)
	}
}

func (v *validator) typeParams(list []syntax.TypeParam) {
	for _, p := range list {
		v.positions(p)
		switch p := p.(type) {
		case *syntax.TypeVar:
			v.name(p.Name)
			v.opt(p.Bound, syntax.Load)
			v.opt(p.DefaultValue, syntax.Load)
		case *syntax.ParamSpec:
			v.name(p.Name)
			v.opt(p.DefaultValue, syntax.Load)
		case *syntax.TypeVarTuple:
			v.name(p.Name)
			v.opt(p.DefaultValue, syntax.Load)
		}
	}
}

func (v *validator) comprehension(gens []*syntax.Comprehension) {
	if len(gens) == 0 {
		v.value("comprehension with no generators")
	}
	for _, g := range gens {
		v.expr(g.Target, syntax.Store)
		v.expr(g.Iter, syntax.Load)
		v.exprs(g.Ifs, syntax.Load, false)
	}
}

// contextOf returns the context of an expression that has one.
func contextOf(e syntax.Expr) (syntax.ExprContext, bool) {
	switch e := e.(type) {
	case *syntax.Attribute:
		return e.Ctx, true
	case *syntax.Subscript:
		return e.Ctx, true
	case *syntax.Starred:
		return e.Ctx, true
	case *syntax.Name:
		return e.Ctx, true
	case *syntax.List:
		return e.Ctx, true
	case *syntax.Tuple:
		return e.Ctx, true
	}
	return syntax.Load, false
}

func (v *validator) expr(e syntax.Expr, ctx syntax.ExprContext) {
	if v.err != nil {
		return
	}
	v.positions(e)
	actual, has := contextOf(e)
	if n, ok := e.(*syntax.Name); ok {
		v.name(n.Id)
	}
	if !has && ctx != syntax.Load {
		v.value("expression which can't be assigned to in %s context", ctx)
		return
	}
	if has && actual != ctx {
		v.value("expression must have %s context but has %s instead", ctx, actual)
		return
	}
	switch e := e.(type) {
	case *syntax.BoolOp:
		if len(e.Values) < 2 {
			v.value("BoolOp with less than 2 values")
		}
		v.exprs(e.Values, syntax.Load, false)
	case *syntax.NamedExpr:
		if _, ok := e.Target.(*syntax.Name); !ok {
			v.typ("NamedExpr target must be a Name")
		}
		v.expr(e.Value, syntax.Load)
	case *syntax.Lambda:
		v.arguments(e.Args)
		v.expr(e.Body, syntax.Load)
	case *syntax.Dict:
		if len(e.Keys) != len(e.Values) {
			v.value("Dict doesn't have the same number of keys as values")
		}
		v.exprs(e.Keys, syntax.Load, true)
		v.exprs(e.Values, syntax.Load, false)
	case *syntax.ListComp:
		v.comprehension(e.Generators)
		v.expr(e.Elt, syntax.Load)
	case *syntax.SetComp:
		v.comprehension(e.Generators)
		v.expr(e.Elt, syntax.Load)
	case *syntax.GeneratorExp:
		v.comprehension(e.Generators)
		v.expr(e.Elt, syntax.Load)
	case *syntax.DictComp:
		v.comprehension(e.Generators)
		v.expr(e.Key, syntax.Load)
		v.expr(e.Value, syntax.Load)
	case *syntax.Compare:
		if len(e.Comparators) == 0 {
			v.value("Compare with no comparators")
		}
		if len(e.Comparators) != len(e.Ops) {
			v.value("Compare has a different number of comparators and operands")
		}
		v.exprs(e.Comparators, syntax.Load, false)
		v.expr(e.Left, syntax.Load)
	case *syntax.Call:
		v.expr(e.Func, syntax.Load)
		v.exprs(e.Args, syntax.Load, false)
		v.keywords(e.Keywords)
	case *syntax.Constant:
		if bad, ok := e.Value.(invalidConstant); ok {
			v.typ("got an invalid type in Constant: %s", bad.typeName)
		}
	case *syntax.Starred:
		v.expr(e.Value, ctx)
	case *syntax.List:
		v.exprs(e.Elts, ctx, false)
	case *syntax.Tuple:
		v.exprs(e.Elts, ctx, false)
	case *syntax.Name:
	default:
		syntax.Children(e, func(n syntax.Node) {
			if x, ok := n.(syntax.Expr); ok {
				v.expr(x, syntax.Load)
			}
		})
	}
}

func (v *validator) patterns(list []syntax.Pattern, starOK bool) {
	for _, p := range list {
		v.pattern(p, starOK)
	}
}

// patternValue checks the expression of MatchValue and the keys of MatchMapping.
func (v *validator) patternValue(e syntax.Expr) {
	v.expr(e, syntax.Load)
	switch e := e.(type) {
	case *syntax.Constant:
		switch e.Value.(type) {
		case int64, float64, complex128, string, []byte:
			return
		}
		if e.Value == nil || e.Value == syntax.Ellipsis || e.Value == true || e.Value == false {
			v.value("unexpected constant inside of a literal pattern")
		}
		return
	case *syntax.Attribute, *syntax.UnaryOp, *syntax.BinOp, *syntax.JoinedStr, *syntax.TemplateStr:
		return
	}
	v.value("patterns may only match literals and attribute lookups")
}

func (v *validator) capture(s string) {
	if s == "_" {
		v.value("can't capture name '_' in patterns")
	}
	v.name(s)
}

func (v *validator) pattern(p syntax.Pattern, starOK bool) {
	if v.err != nil || p == nil {
		return
	}
	v.positions(p)
	switch p := p.(type) {
	case *syntax.MatchValue:
		v.patternValue(p.Value)
	case *syntax.MatchSingleton:
		if _, ok := p.Value.(bool); !ok && p.Value != nil {
			v.value("MatchSingleton can only contain True, False and None")
		}
	case *syntax.MatchSequence:
		v.patterns(p.Patterns, true)
	case *syntax.MatchMapping:
		if len(p.Keys) != len(p.Patterns) {
			v.value("MatchMapping doesn't have the same number of keys as patterns")
		}
		if p.Rest != "" {
			v.capture(p.Rest)
		}
		for _, k := range p.Keys {
			if c, ok := k.(*syntax.Constant); ok {
				if _, ok := c.Value.(bool); ok || c.Value == nil {
					continue
				}
			}
			v.patternValue(k)
		}
		v.patterns(p.Patterns, false)
	case *syntax.MatchClass:
		if len(p.KwdAttrs) != len(p.KwdPatterns) {
			v.value("MatchClass doesn't have the same number of keyword attributes as patterns")
		}
		v.expr(p.Cls, syntax.Load)
		for cls := p.Cls; v.err == nil; {
			if _, ok := cls.(*syntax.Name); ok {
				break
			}
			a, ok := cls.(*syntax.Attribute)
			if !ok {
				v.value("MatchClass cls field can only contain Name or Attribute nodes.")
				break
			}
			cls = a.Value
		}
		for _, s := range p.KwdAttrs {
			v.name(s)
		}
		v.patterns(p.Patterns, false)
		v.patterns(p.KwdPatterns, false)
	case *syntax.MatchStar:
		if !starOK {
			v.value("can't use MatchStar here")
		}
		if p.Name != "" {
			v.capture(p.Name)
		}
	case *syntax.MatchAs:
		if p.Name != "" {
			v.capture(p.Name)
		} else if p.Pattern != nil {
			v.value("MatchAs must specify a target name if a pattern is given")
		}
		v.pattern(p.Pattern, false)
	case *syntax.MatchOr:
		if len(p.Patterns) < 2 {
			v.value("MatchOr requires at least 2 patterns")
		}
		v.patterns(p.Patterns, false)
	}
}
