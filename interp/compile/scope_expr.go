package compile

import "github.com/gopy-lang/gopy/interp/syntax"

// This file collects the names of expressions.

func (t *symbolTable) expr(e syntax.Expr) {
	if e == nil {
		return
	}
	t.enter()
	switch e := e.(type) {
	case *syntax.Name:
		t.name(e)
	case *syntax.Constant:
	case *syntax.NamedExpr:
		t.namedExpr(e)
	case *syntax.BoolOp:
		t.exprs(e.Values)
	case *syntax.BinOp:
		t.expr(e.Left)
		t.expr(e.Right)
	case *syntax.UnaryOp:
		t.expr(e.Operand)
	case *syntax.Lambda:
		t.defaults(e.Args)
		t.enterBlock("lambda", functionBlock, scopeKey{e, partBody}, &e.Pos)
		t.arguments(e.Args)
		t.expr(e.Body)
		t.exitBlock()
	case *syntax.IfExp:
		t.expr(e.Test)
		t.expr(e.Body)
		t.expr(e.Orelse)
	case *syntax.Dict:
		t.exprs(e.Keys)
		t.exprs(e.Values)
	case *syntax.Set:
		t.exprs(e.Elts)
	case *syntax.ListComp:
		t.comprehension(e, "listcomp", listComprehension, e.Generators, e.Elt, nil)
	case *syntax.SetComp:
		t.comprehension(e, "setcomp", setComprehension, e.Generators, e.Elt, nil)
	case *syntax.DictComp:
		t.comprehension(e, "dictcomp", dictComprehension, e.Generators, e.Key, e.Value)
	case *syntax.GeneratorExp:
		t.comprehension(e, "genexpr", generatorExpression, e.Generators, e.Elt, nil)
	case *syntax.Yield:
		t.yield(&e.Pos, e.Value)
	case *syntax.YieldFrom:
		t.yield(&e.Pos, e.Value)
	case *syntax.Await:
		t.await(e)
	case *syntax.Compare:
		t.expr(e.Left)
		t.exprs(e.Comparators)
	case *syntax.Call:
		t.expr(e.Func)
		t.exprs(e.Args)
		t.keywords(e.Keywords)
	case *syntax.FormattedValue:
		t.expr(e.Value)
		t.expr(e.FormatSpec)
	case *syntax.Interpolation:
		t.expr(e.Value)
		t.expr(e.FormatSpec)
	case *syntax.JoinedStr:
		t.exprs(e.Values)
	case *syntax.TemplateStr:
		t.exprs(e.Values)
	case *syntax.Attribute:
		t.checkName(e.Attr, &e.Pos, e.Ctx)
		t.expr(e.Value)
	case *syntax.Subscript:
		t.expr(e.Value)
		t.expr(e.Slice)
	case *syntax.Starred:
		t.expr(e.Value)
	case *syntax.Slice:
		t.expr(e.Lower)
		t.expr(e.Upper)
		t.expr(e.Step)
	case *syntax.List:
		t.exprs(e.Elts)
	case *syntax.Tuple:
		t.exprs(e.Elts)
	}
	t.leave()
}

// checkName refuses to assign to or delete __debug__.
func (t *symbolTable) checkName(name string, pos *syntax.Pos, ctx syntax.ExprContext) {
	if name != "__debug__" {
		return
	}
	switch ctx {
	case syntax.Store:
		t.fail(pos, "cannot assign to __debug__")
	case syntax.Del:
		t.fail(pos, "cannot delete __debug__")
	}
}

func (t *symbolTable) name(e *syntax.Name) {
	if t.cur.inUnevaluatedAnnotation {
		return
	}
	t.checkName(e.Id, &e.Pos, e.Ctx)
	if e.Ctx != syntax.Load {
		t.addDef(e.Id, defLocal, &e.Pos)
		return
	}
	t.addDef(e.Id, useName, &e.Pos)
	if e.Id == "super" && t.cur.functionLike() {
		t.addDef("__class__", useName, &e.Pos)
	}
}

func (t *symbolTable) keywords(list []*syntax.Keyword) {
	for _, k := range list {
		t.checkName(k.Arg, &k.Pos, syntax.Store)
	}
	for _, k := range list {
		t.expr(k.Value)
	}
}

// notInAnnotation reports an error where what is an expression that has its
// own flow of control.
func (t *symbolTable) notInAnnotation(what string, pos *syntax.Pos) {
	switch t.cur.kind {
	case annotationBlock:
		t.fail(pos, what+" cannot be used within an annotation")
	case typeVariableBlock:
		t.fail(pos, what+" cannot be used within "+t.cur.scopeInfo)
	case typeAliasBlock:
		t.fail(pos, what+" cannot be used within a type alias")
	case typeParametersBlock:
		t.fail(pos, what+" cannot be used within the definition of a generic")
	}
}

func (t *symbolTable) yield(pos *syntax.Pos, value syntax.Expr) {
	t.notInAnnotation("yield expression", pos)
	t.expr(value)
	t.cur.generator = true
	switch t.cur.comprehension {
	case listComprehension:
		t.fail(pos, "'yield' inside list comprehension")
	case setComprehension:
		t.fail(pos, "'yield' inside set comprehension")
	case dictComprehension:
		t.fail(pos, "'yield' inside dict comprehension")
	case generatorExpression:
		t.fail(pos, "'yield' inside generator expression")
	}
}

func (t *symbolTable) await(e *syntax.Await) {
	t.notInAnnotation("await expression", &e.Pos)
	if !(t.topLevelAwait && t.cur.kind == moduleBlock) {
		if !t.cur.functionLike() {
			t.fail(&e.Pos, "'await' outside function")
		}
		if !t.cur.coroutine && t.cur.comprehension == noComprehension {
			t.fail(&e.Pos, "'await' outside async function")
		}
	}
	t.expr(e.Value)
	t.cur.coroutine = true
}

func (t *symbolTable) namedExpr(e *syntax.NamedExpr) {
	t.hasNamedExpr = true
	t.notInAnnotation("named expression", &e.Pos)
	if t.cur.compIterExpr > 0 {
		t.fail(&e.Pos, "assignment expression cannot be used in a comprehension iterable expression")
	}
	if t.cur.comprehension != noComprehension {
		t.extendNamedExpr(e.Target)
	}
	t.expr(e.Value)
	t.expr(e.Target)
}

// extendNamedExpr binds the target of an assignment expression in the block
// around the comprehensions.
func (t *symbolTable) extendNamedExpr(target syntax.Expr) {
	n, ok := target.(*syntax.Name)
	if !ok {
		return
	}
	pos := &n.Pos
	for i := len(t.stack); i >= 0; i-- {
		s := t.cur
		if i < len(t.stack) {
			s = t.stack[i]
		}
		flags := s.flagsOf(maybeMangle(t.private, s, n.Id))
		if s.comprehension != noComprehension {
			if flags&defCompIter != 0 && flags&(defLocal|defGlobal) != 0 {
				t.fail(pos, "assignment expression cannot rebind comprehension iteration variable '"+n.Id+"'")
			}
			continue
		}
		switch s.kind {
		case functionBlock:
			flag := defNonlocal
			if flags&defGlobal != 0 {
				flag = defGlobal
			}
			t.addDef(n.Id, flag, pos)
			t.cur.directives = append(t.cur.directives, directive{t.mangled(n.Id), pos})
			t.addDefIn(s, n.Id, defLocal, pos)
			return
		case moduleBlock:
			t.addDef(n.Id, defGlobal, pos)
			t.cur.directives = append(t.cur.directives, directive{t.mangled(n.Id), pos})
			t.addDefIn(s, n.Id, defGlobal, pos)
			return
		case classBlock:
			t.fail(pos, "assignment expression within a comprehension cannot be used in a class body")
		case typeParametersBlock:
			t.fail(pos, "assignment expression within a comprehension cannot be used within the definition of a generic")
		case typeAliasBlock:
			t.fail(pos, "assignment expression within a comprehension cannot be used in a type alias")
		case typeVariableBlock:
			t.fail(pos, "assignment expression within a comprehension cannot be used in a TypeVar bound")
		}
	}
}

func (t *symbolTable) comprehension(e syntax.Expr, name string, kind comprehensionType,
	gens []*syntax.Comprehension, elt, value syntax.Expr) {
	outer := gens[0]
	t.cur.compIterExpr++
	t.expr(outer.Iter)
	t.cur.compIterExpr--
	pos := e.Span()
	t.enterBlock(name, functionBlock, scopeKey{e, partBody}, pos)
	t.cur.comprehension = kind
	if outer.IsAsync != 0 {
		t.cur.coroutine = true
	}
	t.addDef(".0", defParam, pos)
	t.compTarget(outer.Target)
	t.exprs(outer.Ifs)
	for _, g := range gens[1:] {
		t.compTarget(g.Target)
		t.cur.compIterExpr++
		t.expr(g.Iter)
		t.cur.compIterExpr--
		t.exprs(g.Ifs)
		if g.IsAsync != 0 {
			t.cur.coroutine = true
		}
	}
	t.expr(value)
	t.expr(elt)
	generator := kind == generatorExpression
	t.cur.generator = generator
	async := t.cur.coroutine && !generator
	t.exitBlock()
	if async {
		if !t.cur.coroutine && t.cur.comprehension == noComprehension &&
			!(t.topLevelAwait && t.cur.kind == moduleBlock) {
			t.fail(pos, "asynchronous comprehension outside of an asynchronous function")
		}
		t.cur.coroutine = true
	}
}

func (t *symbolTable) compTarget(e syntax.Expr) {
	t.cur.compIterTarget = true
	t.expr(e)
	t.cur.compIterTarget = false
}
