package syntax

// This file defines the traversal of the tree.

// Inspect calls f for n and, where f returns true, for n's children in the
// order of their fields. It skips nil nodes.
func Inspect(n Node, f func(Node) bool) {
	if f(n) {
		Children(n, func(c Node) { Inspect(c, f) })
	}
}

func visitExpr(e Expr, f func(Node)) {
	if e != nil {
		f(e)
	}
}

func visitExprs(list []Expr, f func(Node)) {
	for _, e := range list {
		if e != nil {
			f(e)
		}
	}
}

func visitAll[T Node](list []T, f func(Node)) {
	for _, n := range list {
		f(n)
	}
}

func visitArg(a *Arg, f func(Node)) {
	if a != nil {
		f(a)
	}
}

func visitFunction(args *Arguments, body []Stmt, decorators []Expr, returns Expr, params []TypeParam, f func(Node)) {
	f(args)
	visitAll(body, f)
	visitExprs(decorators, f)
	visitExpr(returns, f)
	visitAll(params, f)
}

// Children calls f for each child of n that is not nil, in the order of n's
// fields.
func Children(n Node, f func(Node)) {
	switch n := n.(type) {
	case *Module:
		visitAll(n.Body, f)
		visitAll(n.TypeIgnores, f)
	case *Interactive:
		visitAll(n.Body, f)
	case *Expression:
		visitExpr(n.Body, f)
	case *FunctionType:
		visitExprs(n.Argtypes, f)
		visitExpr(n.Returns, f)
	case *Arguments:
		visitAll(n.Posonlyargs, f)
		visitAll(n.Args, f)
		visitArg(n.Vararg, f)
		visitAll(n.Kwonlyargs, f)
		visitExprs(n.KwDefaults, f)
		visitArg(n.Kwarg, f)
		visitExprs(n.Defaults, f)
	case *Arg:
		visitExpr(n.Annotation, f)
	case *Keyword:
		visitExpr(n.Value, f)
	case *WithItem:
		visitExpr(n.ContextExpr, f)
		visitExpr(n.OptionalVars, f)
	case *Comprehension:
		visitExpr(n.Target, f)
		visitExpr(n.Iter, f)
		visitExprs(n.Ifs, f)
	case *ExceptHandler:
		visitExpr(n.Type, f)
		visitAll(n.Body, f)
	case *MatchCase:
		f(n.Pattern)
		visitExpr(n.Guard, f)
		visitAll(n.Body, f)
	case Stmt:
		stmtChildren(n, f)
	case Expr:
		exprChildren(n, f)
	case *MatchValue:
		visitExpr(n.Value, f)
	case *MatchSequence:
		visitAll(n.Patterns, f)
	case *MatchMapping:
		visitExprs(n.Keys, f)
		visitAll(n.Patterns, f)
	case *MatchClass:
		visitExpr(n.Cls, f)
		visitAll(n.Patterns, f)
		visitAll(n.KwdPatterns, f)
	case *MatchAs:
		if n.Pattern != nil {
			f(n.Pattern)
		}
	case *MatchOr:
		visitAll(n.Patterns, f)
	case *TypeVar:
		visitExpr(n.Bound, f)
		visitExpr(n.DefaultValue, f)
	case *ParamSpec:
		visitExpr(n.DefaultValue, f)
	case *TypeVarTuple:
		visitExpr(n.DefaultValue, f)
	}
}

func stmtChildren(n Stmt, f func(Node)) {
	switch n := n.(type) {
	case *FunctionDef:
		visitFunction(n.Args, n.Body, n.DecoratorList, n.Returns, n.TypeParams, f)
	case *AsyncFunctionDef:
		visitFunction(n.Args, n.Body, n.DecoratorList, n.Returns, n.TypeParams, f)
	case *ClassDef:
		visitExprs(n.Bases, f)
		visitAll(n.Keywords, f)
		visitAll(n.Body, f)
		visitExprs(n.DecoratorList, f)
		visitAll(n.TypeParams, f)
	case *Return:
		visitExpr(n.Value, f)
	case *Delete:
		visitExprs(n.Targets, f)
	case *Assign:
		visitExprs(n.Targets, f)
		visitExpr(n.Value, f)
	case *TypeAlias:
		visitExpr(n.Name, f)
		visitAll(n.TypeParams, f)
		visitExpr(n.Value, f)
	case *AugAssign:
		visitExpr(n.Target, f)
		visitExpr(n.Value, f)
	case *AnnAssign:
		visitExpr(n.Target, f)
		visitExpr(n.Annotation, f)
		visitExpr(n.Value, f)
	case *For:
		visitExpr(n.Target, f)
		visitExpr(n.Iter, f)
		visitAll(n.Body, f)
		visitAll(n.Orelse, f)
	case *AsyncFor:
		visitExpr(n.Target, f)
		visitExpr(n.Iter, f)
		visitAll(n.Body, f)
		visitAll(n.Orelse, f)
	case *While:
		visitExpr(n.Test, f)
		visitAll(n.Body, f)
		visitAll(n.Orelse, f)
	case *If:
		visitExpr(n.Test, f)
		visitAll(n.Body, f)
		visitAll(n.Orelse, f)
	case *With:
		visitAll(n.Items, f)
		visitAll(n.Body, f)
	case *AsyncWith:
		visitAll(n.Items, f)
		visitAll(n.Body, f)
	case *Match:
		visitExpr(n.Subject, f)
		visitAll(n.Cases, f)
	case *Raise:
		visitExpr(n.Exc, f)
		visitExpr(n.Cause, f)
	case *Try:
		visitAll(n.Body, f)
		visitAll(n.Handlers, f)
		visitAll(n.Orelse, f)
		visitAll(n.Finalbody, f)
	case *TryStar:
		visitAll(n.Body, f)
		visitAll(n.Handlers, f)
		visitAll(n.Orelse, f)
		visitAll(n.Finalbody, f)
	case *Assert:
		visitExpr(n.Test, f)
		visitExpr(n.Msg, f)
	case *Import:
		visitAll(n.Names, f)
	case *ImportFrom:
		visitAll(n.Names, f)
	case *ExprStmt:
		visitExpr(n.Value, f)
	}
}

func exprChildren(n Expr, f func(Node)) {
	switch n := n.(type) {
	case *BoolOp:
		visitExprs(n.Values, f)
	case *NamedExpr:
		visitExpr(n.Target, f)
		visitExpr(n.Value, f)
	case *BinOp:
		visitExpr(n.Left, f)
		visitExpr(n.Right, f)
	case *UnaryOp:
		visitExpr(n.Operand, f)
	case *Lambda:
		f(n.Args)
		visitExpr(n.Body, f)
	case *IfExp:
		visitExpr(n.Test, f)
		visitExpr(n.Body, f)
		visitExpr(n.Orelse, f)
	case *Dict:
		visitExprs(n.Keys, f)
		visitExprs(n.Values, f)
	case *Set:
		visitExprs(n.Elts, f)
	case *ListComp:
		visitExpr(n.Elt, f)
		visitAll(n.Generators, f)
	case *SetComp:
		visitExpr(n.Elt, f)
		visitAll(n.Generators, f)
	case *DictComp:
		visitExpr(n.Key, f)
		visitExpr(n.Value, f)
		visitAll(n.Generators, f)
	case *GeneratorExp:
		visitExpr(n.Elt, f)
		visitAll(n.Generators, f)
	case *Await:
		visitExpr(n.Value, f)
	case *Yield:
		visitExpr(n.Value, f)
	case *YieldFrom:
		visitExpr(n.Value, f)
	case *Compare:
		visitExpr(n.Left, f)
		visitExprs(n.Comparators, f)
	case *Call:
		visitExpr(n.Func, f)
		visitExprs(n.Args, f)
		visitAll(n.Keywords, f)
	case *FormattedValue:
		visitExpr(n.Value, f)
		visitExpr(n.FormatSpec, f)
	case *Interpolation:
		visitExpr(n.Value, f)
		visitExpr(n.FormatSpec, f)
	case *JoinedStr:
		visitExprs(n.Values, f)
	case *TemplateStr:
		visitExprs(n.Values, f)
	case *Attribute:
		visitExpr(n.Value, f)
	case *Subscript:
		visitExpr(n.Value, f)
		visitExpr(n.Slice, f)
	case *Starred:
		visitExpr(n.Value, f)
	case *List:
		visitExprs(n.Elts, f)
	case *Tuple:
		visitExprs(n.Elts, f)
	case *Slice:
		visitExpr(n.Lower, f)
		visitExpr(n.Upper, f)
		visitExpr(n.Step, f)
	}
}
