package compile

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/syntax"
)

// This file collects the names of statements and patterns.

func (t *symbolTable) stmts(list []syntax.Stmt) {
	for _, s := range list {
		t.stmt(s)
	}
}

func (t *symbolTable) exprs(list []syntax.Expr) {
	for _, e := range list {
		t.expr(e)
	}
}

// conditional visits statements that may not run.
func (t *symbolTable) conditional(visit func()) {
	old := t.cur.inConditionalBlock
	t.cur.inConditionalBlock = true
	visit()
	t.cur.inConditionalBlock = old
}

func (t *symbolTable) stmt(s syntax.Stmt) {
	t.enter()
	switch s := s.(type) {
	case *syntax.FunctionDef:
		t.functionDef(s, &s.Pos, s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams, false)
	case *syntax.AsyncFunctionDef:
		t.functionDef(s, &s.Pos, s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams, true)
	case *syntax.ClassDef:
		t.classDef(s)
	case *syntax.TypeAlias:
		t.typeAlias(s)
	case *syntax.Return:
		t.expr(s.Value)
	case *syntax.Delete:
		t.exprs(s.Targets)
	case *syntax.Assign:
		t.exprs(s.Targets)
		t.expr(s.Value)
	case *syntax.AugAssign:
		t.expr(s.Target)
		t.expr(s.Value)
	case *syntax.AnnAssign:
		t.annAssign(s)
	case *syntax.For:
		t.forStmt(s.Target, s.Iter, s.Body, s.Orelse)
	case *syntax.AsyncFor:
		t.needCoroutine(&s.Pos, "'async for' outside async function")
		t.forStmt(s.Target, s.Iter, s.Body, s.Orelse)
	case *syntax.While:
		t.expr(s.Test)
		t.conditional(func() { t.stmts(s.Body); t.stmts(s.Orelse) })
	case *syntax.If:
		t.expr(s.Test)
		t.conditional(func() { t.stmts(s.Body); t.stmts(s.Orelse) })
	case *syntax.With:
		t.withStmt(s.Items, s.Body)
	case *syntax.AsyncWith:
		t.needCoroutine(&s.Pos, "'async with' outside async function")
		t.withStmt(s.Items, s.Body)
	case *syntax.Match:
		t.expr(s.Subject)
		t.conditional(func() {
			for _, c := range s.Cases {
				t.pattern(c.Pattern)
				t.expr(c.Guard)
				t.stmts(c.Body)
			}
		})
	case *syntax.Raise:
		t.expr(s.Exc)
		t.expr(s.Cause)
	case *syntax.Try:
		t.tryStmt(s.Body, s.Handlers, s.Orelse, s.Finalbody)
	case *syntax.TryStar:
		t.tryStmt(s.Body, s.Handlers, s.Orelse, s.Finalbody)
	case *syntax.Assert:
		t.expr(s.Test)
		t.expr(s.Msg)
	case *syntax.Import:
		t.aliases(s.Names)
	case *syntax.ImportFrom:
		t.aliases(s.Names)
	case *syntax.Global:
		t.directive(s.Names, &s.Pos, defGlobal, "global")
	case *syntax.Nonlocal:
		t.directive(s.Names, &s.Pos, defNonlocal, "nonlocal")
	case *syntax.ExprStmt:
		t.expr(s.Value)
	}
	t.leave()
}

// needCoroutine reports an error unless async code may stand here.
func (t *symbolTable) needCoroutine(pos *syntax.Pos, msg string) {
	if t.topLevelAwait && t.cur.kind == moduleBlock {
		t.cur.coroutine = true
		return
	}
	if !t.cur.coroutine {
		t.fail(pos, msg)
	}
}

func (t *symbolTable) forStmt(target, iter syntax.Expr, body, orelse []syntax.Stmt) {
	t.expr(target)
	t.expr(iter)
	t.conditional(func() { t.stmts(body); t.stmts(orelse) })
}

func (t *symbolTable) withStmt(items []*syntax.WithItem, body []syntax.Stmt) {
	t.conditional(func() {
		for _, it := range items {
			t.expr(it.ContextExpr)
			t.expr(it.OptionalVars)
		}
		t.stmts(body)
	})
}

func (t *symbolTable) tryStmt(body []syntax.Stmt, handlers []*syntax.ExceptHandler, orelse, final []syntax.Stmt) {
	t.conditional(func() {
		t.stmts(body)
		for _, h := range handlers {
			t.expr(h.Type)
			if h.Name != "" {
				t.addDef(h.Name, defLocal, &h.Pos)
			}
			t.stmts(h.Body)
		}
		t.stmts(orelse)
		t.stmts(final)
	})
}

func (t *symbolTable) aliases(names []*syntax.Alias) {
	for _, a := range names {
		name := a.Asname
		if name == "" {
			name, _, _ = strings.Cut(a.Name, ".")
		}
		if a.Name != "*" {
			t.addDef(name, defImport, &a.Pos)
		} else if t.cur.kind != moduleBlock {
			t.fail(&a.Pos, "import * only allowed at module level")
		}
	}
}

// directive handles global and nonlocal statements.
func (t *symbolTable) directive(names []string, pos *syntax.Pos, flag symbolFlags, word string) {
	for _, name := range names {
		cur := t.cur.flagsOf(t.mangled(name))
		if cur&(defParam|defLocal|useName|defAnnot) != 0 {
			switch {
			case cur&defParam != 0:
				t.fail(pos, "name '"+name+"' is parameter and "+word)
			case cur&useName != 0:
				t.fail(pos, "name '"+name+"' is used prior to "+word+" declaration")
			case cur&defAnnot != 0:
				t.fail(pos, "annotated name '"+name+"' can't be "+word)
			default:
				t.fail(pos, "name '"+name+"' is assigned to before "+word+" declaration")
			}
		}
		t.addDef(name, flag, pos)
		t.cur.directives = append(t.cur.directives, directive{t.mangled(name), pos})
	}
}

func hasKwDefaults(a *syntax.Arguments) bool {
	for _, d := range a.KwDefaults {
		if d != nil {
			return true
		}
	}
	return false
}

func (t *symbolTable) defaults(a *syntax.Arguments) {
	t.exprs(a.Defaults)
	t.exprs(a.KwDefaults)
}

func (t *symbolTable) functionDef(s syntax.Stmt, pos *syntax.Pos, name string, args *syntax.Arguments, body []syntax.Stmt,
	decorators []syntax.Expr, returns syntax.Expr, typeParams []syntax.TypeParam, async bool) {
	t.addDef(name, defLocal, pos)
	t.defaults(args)
	t.exprs(decorators)
	if len(typeParams) > 0 {
		t.enterTypeParams(name, scopeKey{s, partTypeParams}, true, hasKwDefaults(args), false, pos)
		t.typeParams(typeParams)
	}
	f := t.newScope(name, functionBlock, scopeKey{s, partBody}, pos)
	t.functionAnnotations(s, args, returns, f)
	t.enterExisting(f, true)
	f.coroutine = async
	if _, ok := docstring(body); ok {
		f.hasDocstring = true
	}
	t.arguments(args)
	t.stmts(body)
	t.exitBlock()
	if len(typeParams) > 0 {
		t.exitBlock()
	}
}

// arguments defines the parameters of the current function.
func (t *symbolTable) arguments(a *syntax.Arguments) {
	for _, list := range [][]*syntax.Arg{a.Posonlyargs, a.Args, a.Kwonlyargs} {
		for _, p := range list {
			t.addDef(p.Arg, defParam, &p.Pos)
		}
	}
	if a.Vararg != nil {
		t.addDef(a.Vararg.Arg, defParam, &a.Vararg.Pos)
		t.cur.varArgs = true
	}
	if a.Kwarg != nil {
		t.addDef(a.Kwarg.Arg, defParam, &a.Kwarg.Pos)
		t.cur.varKeywords = true
	}
}

// functionAnnotations visits the annotations of a function's signature, which
// live in a block of their own.
func (t *symbolTable) functionAnnotations(s syntax.Stmt, a *syntax.Arguments, returns syntax.Expr, f *scope) {
	inClass := t.cur.canSeeClassScope || t.cur.kind == classBlock
	pos := s.Span()
	t.enterBlock("__annotate__", annotationBlock, scopeKey{s, partAnnotations}, pos)
	t.cur.functionName = f.name
	if inClass {
		t.cur.canSeeClassScope = true
		t.addDef("__classdict__", useName, pos)
	}
	visit := func(list ...*syntax.Arg) {
		for _, p := range list {
			if p != nil && p.Annotation != nil {
				t.cur.annotationsUsed = true
				t.expr(p.Annotation)
			}
		}
	}
	visit(a.Posonlyargs...)
	visit(a.Args...)
	visit(a.Vararg, a.Kwarg)
	visit(a.Kwonlyargs...)
	if returns != nil {
		t.cur.annotationsUsed = true
		t.expr(returns)
	}
	t.exitBlock()
}

func (t *symbolTable) annAssign(s *syntax.AnnAssign) {
	t.cur.annotationsUsed = true
	if n, ok := s.Target.(*syntax.Name); ok {
		cur := t.cur.flagsOf(t.mangled(n.Id))
		if cur&(defGlobal|defNonlocal) != 0 && t.cur != t.top && s.Simple != 0 {
			word := "nonlocal"
			if cur&defGlobal != 0 {
				word = "global"
			}
			t.fail(&s.Pos, "annotated name '"+n.Id+"' can't be "+word)
		}
		if s.Simple != 0 {
			t.addDef(n.Id, defAnnot|defLocal, &n.Pos)
		} else if s.Value != nil {
			t.addDef(n.Id, defLocal, &n.Pos)
		}
	} else {
		t.expr(s.Target)
	}
	t.annotation(s.Annotation)
	t.expr(s.Value)
}

// annotation visits the annotation of a variable. All those of a block share
// one annotation block.
func (t *symbolTable) annotation(e syntax.Expr) {
	pos := e.Span()
	parent := t.cur
	unevaluated := parent.kind == functionBlock
	if (parent.kind == classBlock && parent.inConditionalBlock || parent.kind == moduleBlock) &&
		!parent.conditionalAnnotations {
		// A module may stop in the middle, so all of its annotations
		// are conditional.
		parent.conditionalAnnotations = true
		t.addDef("__conditional_annotations__", useName, pos)
	}
	if parent.annotations == nil {
		t.enterBlock("__annotate__", annotationBlock, scopeKey{parent, partAnnotations}, pos)
		parent.annotations = t.cur
		if parent.kind == classBlock && !t.futureAnnotations {
			t.cur.canSeeClassScope = true
			t.addDef("__classdict__", useName, pos)
		}
	} else {
		t.enterExisting(parent.annotations, false)
	}
	t.cur.inUnevaluatedAnnotation = unevaluated
	t.expr(e)
	t.cur.inUnevaluatedAnnotation = false
	t.exitBlock()
}

func (t *symbolTable) classDef(s *syntax.ClassDef) {
	t.addDef(s.Name, defLocal, &s.Pos)
	t.exprs(s.DecoratorList)
	private := t.private
	if len(s.TypeParams) > 0 {
		t.enterTypeParams(s.Name, scopeKey{s, partTypeParams}, false, false, true, &s.Pos)
		t.private = s.Name
		t.cur.mangledNames = map[string]bool{}
		t.typeParams(s.TypeParams)
	}
	t.exprs(s.Bases)
	t.keywords(s.Keywords)
	t.enterBlock(s.Name, classBlock, scopeKey{s, partBody}, &s.Pos)
	t.private = s.Name
	if len(s.TypeParams) > 0 {
		t.addDef("__type_params__", defLocal, &s.Pos)
		t.addDef(".type_params", useName, &s.Pos)
	}
	if _, ok := docstring(s.Body); ok {
		t.cur.hasDocstring = true
	}
	t.stmts(s.Body)
	t.exitBlock()
	if len(s.TypeParams) > 0 {
		t.exitBlock()
	}
	t.private = private
}

func (t *symbolTable) typeAlias(s *syntax.TypeAlias) {
	t.expr(s.Name)
	name := ""
	if n, ok := s.Name.(*syntax.Name); ok {
		name = n.Id
	}
	inClass := t.cur.kind == classBlock
	if len(s.TypeParams) > 0 {
		t.enterTypeParams(name, scopeKey{s, partTypeParams}, false, false, false, &s.Pos)
		t.typeParams(s.TypeParams)
	}
	t.enterBlock(name, typeAliasBlock, scopeKey{s, partBody}, &s.Pos)
	t.cur.canSeeClassScope = inClass
	if inClass {
		t.addDef("__classdict__", useName, s.Value.Span())
	}
	t.expr(s.Value)
	t.exitBlock()
	if len(s.TypeParams) > 0 {
		t.exitBlock()
	}
}

func (t *symbolTable) enterTypeParams(name string, key scopeKey, defaults, kwDefaults, class bool, pos *syntax.Pos) {
	inClass := t.cur.kind == classBlock
	t.enterBlock(name, typeParametersBlock, key, pos)
	if inClass {
		t.cur.canSeeClassScope = true
		t.addDef("__classdict__", useName, pos)
	}
	if class {
		t.addDef(".type_params", defLocal, pos)
		t.addDef(".type_params", useName, pos)
		t.addDef(".generic_base", defLocal, pos)
		t.addDef(".generic_base", useName, pos)
	}
	if defaults {
		t.addDef(".defaults", defParam, pos)
	}
	if kwDefaults {
		t.addDef(".kwdefaults", defParam, pos)
	}
}

func (t *symbolTable) typeParams(list []syntax.TypeParam) {
	for _, p := range list {
		t.enter()
		switch p := p.(type) {
		case *syntax.TypeVar:
			t.addDef(p.Name, defTypeParam|defLocal, &p.Pos)
			info := "a TypeVar bound"
			if _, ok := p.Bound.(*syntax.Tuple); ok {
				info = "a TypeVar constraint"
			}
			t.typeParamExpr(p.Bound, p.Name, scopeKey{p, partBound}, info)
			t.typeParamExpr(p.DefaultValue, p.Name, scopeKey{p, partDefault}, "a TypeVar default")
		case *syntax.TypeVarTuple:
			t.addDef(p.Name, defTypeParam|defLocal, &p.Pos)
			t.typeParamExpr(p.DefaultValue, p.Name, scopeKey{p, partDefault}, "a TypeVarTuple default")
		case *syntax.ParamSpec:
			t.addDef(p.Name, defTypeParam|defLocal, &p.Pos)
			t.typeParamExpr(p.DefaultValue, p.Name, scopeKey{p, partDefault}, "a ParamSpec default")
		}
		t.leave()
	}
}

func (t *symbolTable) typeParamExpr(e syntax.Expr, name string, key scopeKey, info string) {
	if name == "__classdict__" {
		p, _ := key.node.(syntax.Located)
		t.fail(p.Span(), "reserved name '"+name+"' cannot be used for type parameter")
	}
	if e == nil {
		return
	}
	inClass := t.cur.canSeeClassScope
	t.enterBlock(name, typeVariableBlock, key, e.Span())
	t.cur.canSeeClassScope = inClass
	if inClass {
		t.addDef("__classdict__", useName, e.Span())
	}
	t.cur.scopeInfo = info
	t.expr(e)
	t.exitBlock()
}

func (t *symbolTable) pattern(p syntax.Pattern) {
	t.enter()
	switch p := p.(type) {
	case *syntax.MatchValue:
		t.expr(p.Value)
	case *syntax.MatchSequence:
		t.patterns(p.Patterns)
	case *syntax.MatchStar:
		if p.Name != "" {
			t.addDef(p.Name, defLocal, &p.Pos)
		}
	case *syntax.MatchMapping:
		t.exprs(p.Keys)
		t.patterns(p.Patterns)
		if p.Rest != "" {
			t.addDef(p.Rest, defLocal, &p.Pos)
		}
	case *syntax.MatchClass:
		t.expr(p.Cls)
		t.patterns(p.Patterns)
		for i, name := range p.KwdAttrs {
			if name == "__debug__" {
				t.fail(p.KwdPatterns[i].Span(), "cannot assign to __debug__")
			}
		}
		t.patterns(p.KwdPatterns)
	case *syntax.MatchAs:
		if p.Pattern != nil {
			t.pattern(p.Pattern)
		}
		if p.Name != "" {
			t.addDef(p.Name, defLocal, &p.Pos)
		}
	case *syntax.MatchOr:
		t.patterns(p.Patterns)
	}
	t.leave()
}

func (t *symbolTable) patterns(list []syntax.Pattern) {
	for _, p := range list {
		t.pattern(p)
	}
}
