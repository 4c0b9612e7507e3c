// Code generated from gen.py; DO NOT EDIT.

package ast

import (
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// The node classes, by their place in classes.
const (
	kMod = iota
	kModuleNode
	kInteractiveNode
	kExpressionNode
	kFunctionTypeNode
	kStmt
	kFunctionDefNode
	kAsyncFunctionDefNode
	kClassDefNode
	kReturnNode
	kDeleteNode
	kAssignNode
	kTypeAliasNode
	kAugAssignNode
	kAnnAssignNode
	kForNode
	kAsyncForNode
	kWhileNode
	kIfNode
	kWithNode
	kAsyncWithNode
	kMatchNode
	kRaiseNode
	kTryNode
	kTryStarNode
	kAssertNode
	kImportNode
	kImportFromNode
	kGlobalNode
	kNonlocalNode
	kExprNode
	kPassNode
	kBreakNode
	kContinueNode
	kExpr
	kBoolOpNode
	kNamedExprNode
	kBinOpNode
	kUnaryOpNode
	kLambdaNode
	kIfExpNode
	kDictNode
	kSetNode
	kListCompNode
	kSetCompNode
	kDictCompNode
	kGeneratorExpNode
	kAwaitNode
	kYieldNode
	kYieldFromNode
	kCompareNode
	kCallNode
	kFormattedValueNode
	kInterpolationNode
	kJoinedStrNode
	kTemplateStrNode
	kConstantNode
	kAttributeNode
	kSubscriptNode
	kStarredNode
	kNameNode
	kListNode
	kTupleNode
	kSliceNode
	kExprContext
	kLoadNode
	kStoreNode
	kDelNode
	kBoolop
	kAndNode
	kOrNode
	kOperator
	kAddNode
	kSubNode
	kMultNode
	kMatMultNode
	kDivNode
	kModNode
	kPowNode
	kLShiftNode
	kRShiftNode
	kBitOrNode
	kBitXorNode
	kBitAndNode
	kFloorDivNode
	kUnaryop
	kInvertNode
	kNotNode
	kUAddNode
	kUSubNode
	kCmpop
	kEqNode
	kNotEqNode
	kLtNode
	kLtENode
	kGtNode
	kGtENode
	kIsNode
	kIsNotNode
	kInNode
	kNotInNode
	kComprehension
	kExcepthandler
	kExceptHandlerNode
	kArguments
	kArg
	kKeyword
	kAlias
	kWithitem
	kMatchCase
	kPattern
	kMatchValueNode
	kMatchSingletonNode
	kMatchSequenceNode
	kMatchMappingNode
	kMatchClassNode
	kMatchStarNode
	kMatchAsNode
	kMatchOrNode
	kTypeIgnore
	kTypeIgnoreNode
	kTypeParam
	kTypeVarNode
	kParamSpecNode
	kTypeVarTupleNode
	numClasses
)

// classes are the node classes: name, base, and the fields as in the grammar.
var classes = [numClasses]class{
	{"mod", "AST", "", false},
	{"Module", "mod", "Module(stmt* body, type_ignore* type_ignores)", false},
	{"Interactive", "mod", "Interactive(stmt* body)", false},
	{"Expression", "mod", "Expression(expr body)", false},
	{"FunctionType", "mod", "FunctionType(expr* argtypes, expr returns)", false},
	{"stmt", "AST", "", true},
	{"FunctionDef", "stmt", "FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)", false},
	{"AsyncFunctionDef", "stmt", "AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)", false},
	{"ClassDef", "stmt", "ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)", false},
	{"Return", "stmt", "Return(expr? value)", false},
	{"Delete", "stmt", "Delete(expr* targets)", false},
	{"Assign", "stmt", "Assign(expr* targets, expr value, string? type_comment)", false},
	{"TypeAlias", "stmt", "TypeAlias(expr name, type_param* type_params, expr value)", false},
	{"AugAssign", "stmt", "AugAssign(expr target, operator op, expr value)", false},
	{"AnnAssign", "stmt", "AnnAssign(expr target, expr annotation, expr? value, int simple)", false},
	{"For", "stmt", "For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)", false},
	{"AsyncFor", "stmt", "AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)", false},
	{"While", "stmt", "While(expr test, stmt* body, stmt* orelse)", false},
	{"If", "stmt", "If(expr test, stmt* body, stmt* orelse)", false},
	{"With", "stmt", "With(withitem* items, stmt* body, string? type_comment)", false},
	{"AsyncWith", "stmt", "AsyncWith(withitem* items, stmt* body, string? type_comment)", false},
	{"Match", "stmt", "Match(expr subject, match_case* cases)", false},
	{"Raise", "stmt", "Raise(expr? exc, expr? cause)", false},
	{"Try", "stmt", "Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)", false},
	{"TryStar", "stmt", "TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)", false},
	{"Assert", "stmt", "Assert(expr test, expr? msg)", false},
	{"Import", "stmt", "Import(alias* names)", false},
	{"ImportFrom", "stmt", "ImportFrom(identifier? module, alias* names, int? level)", false},
	{"Global", "stmt", "Global(identifier* names)", false},
	{"Nonlocal", "stmt", "Nonlocal(identifier* names)", false},
	{"Expr", "stmt", "Expr(expr value)", false},
	{"Pass", "stmt", "Pass", false},
	{"Break", "stmt", "Break", false},
	{"Continue", "stmt", "Continue", false},
	{"expr", "AST", "", true},
	{"BoolOp", "expr", "BoolOp(boolop op, expr* values)", false},
	{"NamedExpr", "expr", "NamedExpr(expr target, expr value)", false},
	{"BinOp", "expr", "BinOp(expr left, operator op, expr right)", false},
	{"UnaryOp", "expr", "UnaryOp(unaryop op, expr operand)", false},
	{"Lambda", "expr", "Lambda(arguments args, expr body)", false},
	{"IfExp", "expr", "IfExp(expr test, expr body, expr orelse)", false},
	{"Dict", "expr", "Dict(expr?* keys, expr* values)", false},
	{"Set", "expr", "Set(expr* elts)", false},
	{"ListComp", "expr", "ListComp(expr elt, comprehension* generators)", false},
	{"SetComp", "expr", "SetComp(expr elt, comprehension* generators)", false},
	{"DictComp", "expr", "DictComp(expr key, expr value, comprehension* generators)", false},
	{"GeneratorExp", "expr", "GeneratorExp(expr elt, comprehension* generators)", false},
	{"Await", "expr", "Await(expr value)", false},
	{"Yield", "expr", "Yield(expr? value)", false},
	{"YieldFrom", "expr", "YieldFrom(expr value)", false},
	{"Compare", "expr", "Compare(expr left, cmpop* ops, expr* comparators)", false},
	{"Call", "expr", "Call(expr func, expr* args, keyword* keywords)", false},
	{"FormattedValue", "expr", "FormattedValue(expr value, int conversion, expr? format_spec)", false},
	{"Interpolation", "expr", "Interpolation(expr value, constant str, int conversion, expr? format_spec)", false},
	{"JoinedStr", "expr", "JoinedStr(expr* values)", false},
	{"TemplateStr", "expr", "TemplateStr(expr* values)", false},
	{"Constant", "expr", "Constant(constant value, string? kind)", false},
	{"Attribute", "expr", "Attribute(expr value, identifier attr, expr_context ctx)", false},
	{"Subscript", "expr", "Subscript(expr value, expr slice, expr_context ctx)", false},
	{"Starred", "expr", "Starred(expr value, expr_context ctx)", false},
	{"Name", "expr", "Name(identifier id, expr_context ctx)", false},
	{"List", "expr", "List(expr* elts, expr_context ctx)", false},
	{"Tuple", "expr", "Tuple(expr* elts, expr_context ctx)", false},
	{"Slice", "expr", "Slice(expr? lower, expr? upper, expr? step)", false},
	{"expr_context", "AST", "", false},
	{"Load", "expr_context", "Load", false},
	{"Store", "expr_context", "Store", false},
	{"Del", "expr_context", "Del", false},
	{"boolop", "AST", "", false},
	{"And", "boolop", "And", false},
	{"Or", "boolop", "Or", false},
	{"operator", "AST", "", false},
	{"Add", "operator", "Add", false},
	{"Sub", "operator", "Sub", false},
	{"Mult", "operator", "Mult", false},
	{"MatMult", "operator", "MatMult", false},
	{"Div", "operator", "Div", false},
	{"Mod", "operator", "Mod", false},
	{"Pow", "operator", "Pow", false},
	{"LShift", "operator", "LShift", false},
	{"RShift", "operator", "RShift", false},
	{"BitOr", "operator", "BitOr", false},
	{"BitXor", "operator", "BitXor", false},
	{"BitAnd", "operator", "BitAnd", false},
	{"FloorDiv", "operator", "FloorDiv", false},
	{"unaryop", "AST", "", false},
	{"Invert", "unaryop", "Invert", false},
	{"Not", "unaryop", "Not", false},
	{"UAdd", "unaryop", "UAdd", false},
	{"USub", "unaryop", "USub", false},
	{"cmpop", "AST", "", false},
	{"Eq", "cmpop", "Eq", false},
	{"NotEq", "cmpop", "NotEq", false},
	{"Lt", "cmpop", "Lt", false},
	{"LtE", "cmpop", "LtE", false},
	{"Gt", "cmpop", "Gt", false},
	{"GtE", "cmpop", "GtE", false},
	{"Is", "cmpop", "Is", false},
	{"IsNot", "cmpop", "IsNot", false},
	{"In", "cmpop", "In", false},
	{"NotIn", "cmpop", "NotIn", false},
	{"comprehension", "AST", "comprehension(expr target, expr iter, expr* ifs, int is_async)", false},
	{"excepthandler", "AST", "", true},
	{"ExceptHandler", "excepthandler", "ExceptHandler(expr? type, identifier? name, stmt* body)", false},
	{"arguments", "AST", "arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)", false},
	{"arg", "AST", "arg(identifier arg, expr? annotation, string? type_comment)", true},
	{"keyword", "AST", "keyword(identifier? arg, expr value)", true},
	{"alias", "AST", "alias(identifier name, identifier? asname)", true},
	{"withitem", "AST", "withitem(expr context_expr, expr? optional_vars)", false},
	{"match_case", "AST", "match_case(pattern pattern, expr? guard, stmt* body)", false},
	{"pattern", "AST", "", true},
	{"MatchValue", "pattern", "MatchValue(expr value)", false},
	{"MatchSingleton", "pattern", "MatchSingleton(constant value)", false},
	{"MatchSequence", "pattern", "MatchSequence(pattern* patterns)", false},
	{"MatchMapping", "pattern", "MatchMapping(expr* keys, pattern* patterns, identifier? rest)", false},
	{"MatchClass", "pattern", "MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)", false},
	{"MatchStar", "pattern", "MatchStar(identifier? name)", false},
	{"MatchAs", "pattern", "MatchAs(pattern? pattern, identifier? name)", false},
	{"MatchOr", "pattern", "MatchOr(pattern* patterns)", false},
	{"type_ignore", "AST", "", false},
	{"TypeIgnore", "type_ignore", "TypeIgnore(int lineno, string tag)", false},
	{"type_param", "AST", "", true},
	{"TypeVar", "type_param", "TypeVar(identifier name, expr? bound, expr? default_value)", false},
	{"ParamSpec", "type_param", "ParamSpec(identifier name, expr? default_value)", false},
	{"TypeVarTuple", "type_param", "TypeVarTuple(identifier name, expr? default_value)", false},
}

func (c *toObject) mod(n syntax.Mod) object.Value {
	switch n := n.(type) {
	case nil:
		return object.None
	case *syntax.Module:
		return c.node(kModuleNode, nil, listTo(n.Body, c.stmt), listTo(n.TypeIgnores, c.typeIgnore))
	case *syntax.Interactive:
		return c.node(kInteractiveNode, nil, listTo(n.Body, c.stmt))
	case *syntax.Expression:
		return c.node(kExpressionNode, nil, c.expr(n.Body))
	case *syntax.FunctionType:
		return c.node(kFunctionTypeNode, nil, listTo(n.Argtypes, c.expr), c.expr(n.Returns))
	}
	panic("BUG: unknown mod")
}

func (c *toObject) stmt(n syntax.Stmt) object.Value {
	switch n := n.(type) {
	case nil:
		return object.None
	case *syntax.FunctionDef:
		return c.node(kFunctionDefNode, &n.Pos, c.name(n.Name), c.arguments(n.Args), listTo(n.Body, c.stmt), listTo(n.DecoratorList, c.expr), c.expr(n.Returns), optString(n.TypeComment), listTo(n.TypeParams, c.typeParam))
	case *syntax.AsyncFunctionDef:
		return c.node(kAsyncFunctionDefNode, &n.Pos, c.name(n.Name), c.arguments(n.Args), listTo(n.Body, c.stmt), listTo(n.DecoratorList, c.expr), c.expr(n.Returns), optString(n.TypeComment), listTo(n.TypeParams, c.typeParam))
	case *syntax.ClassDef:
		return c.node(kClassDefNode, &n.Pos, c.name(n.Name), listTo(n.Bases, c.expr), listTo(n.Keywords, c.keyword), listTo(n.Body, c.stmt), listTo(n.DecoratorList, c.expr), listTo(n.TypeParams, c.typeParam))
	case *syntax.Return:
		return c.node(kReturnNode, &n.Pos, c.expr(n.Value))
	case *syntax.Delete:
		return c.node(kDeleteNode, &n.Pos, listTo(n.Targets, c.expr))
	case *syntax.Assign:
		return c.node(kAssignNode, &n.Pos, listTo(n.Targets, c.expr), c.expr(n.Value), optString(n.TypeComment))
	case *syntax.TypeAlias:
		return c.node(kTypeAliasNode, &n.Pos, c.expr(n.Name), listTo(n.TypeParams, c.typeParam), c.expr(n.Value))
	case *syntax.AugAssign:
		return c.node(kAugAssignNode, &n.Pos, c.expr(n.Target), c.singleton(kAddNode+int(n.Op)), c.expr(n.Value))
	case *syntax.AnnAssign:
		return c.node(kAnnAssignNode, &n.Pos, c.expr(n.Target), c.expr(n.Annotation), c.expr(n.Value), object.Int(int64(n.Simple)))
	case *syntax.For:
		return c.node(kForNode, &n.Pos, c.expr(n.Target), c.expr(n.Iter), listTo(n.Body, c.stmt), listTo(n.Orelse, c.stmt), optString(n.TypeComment))
	case *syntax.AsyncFor:
		return c.node(kAsyncForNode, &n.Pos, c.expr(n.Target), c.expr(n.Iter), listTo(n.Body, c.stmt), listTo(n.Orelse, c.stmt), optString(n.TypeComment))
	case *syntax.While:
		return c.node(kWhileNode, &n.Pos, c.expr(n.Test), listTo(n.Body, c.stmt), listTo(n.Orelse, c.stmt))
	case *syntax.If:
		return c.node(kIfNode, &n.Pos, c.expr(n.Test), listTo(n.Body, c.stmt), listTo(n.Orelse, c.stmt))
	case *syntax.With:
		return c.node(kWithNode, &n.Pos, listTo(n.Items, c.withitem), listTo(n.Body, c.stmt), optString(n.TypeComment))
	case *syntax.AsyncWith:
		return c.node(kAsyncWithNode, &n.Pos, listTo(n.Items, c.withitem), listTo(n.Body, c.stmt), optString(n.TypeComment))
	case *syntax.Match:
		return c.node(kMatchNode, &n.Pos, c.expr(n.Subject), listTo(n.Cases, c.matchCase))
	case *syntax.Raise:
		return c.node(kRaiseNode, &n.Pos, c.expr(n.Exc), c.expr(n.Cause))
	case *syntax.Try:
		return c.node(kTryNode, &n.Pos, listTo(n.Body, c.stmt), listTo(n.Handlers, c.exceptHandler), listTo(n.Orelse, c.stmt), listTo(n.Finalbody, c.stmt))
	case *syntax.TryStar:
		return c.node(kTryStarNode, &n.Pos, listTo(n.Body, c.stmt), listTo(n.Handlers, c.exceptHandler), listTo(n.Orelse, c.stmt), listTo(n.Finalbody, c.stmt))
	case *syntax.Assert:
		return c.node(kAssertNode, &n.Pos, c.expr(n.Test), c.expr(n.Msg))
	case *syntax.Import:
		return c.node(kImportNode, &n.Pos, listTo(n.Names, c.alias))
	case *syntax.ImportFrom:
		return c.node(kImportFromNode, &n.Pos, c.name(n.Module), listTo(n.Names, c.alias), object.Int(int64(n.Level)))
	case *syntax.Global:
		return c.node(kGlobalNode, &n.Pos, listTo(n.Names, c.name))
	case *syntax.Nonlocal:
		return c.node(kNonlocalNode, &n.Pos, listTo(n.Names, c.name))
	case *syntax.ExprStmt:
		return c.node(kExprNode, &n.Pos, c.expr(n.Value))
	case *syntax.Pass:
		return c.node(kPassNode, &n.Pos)
	case *syntax.Break:
		return c.node(kBreakNode, &n.Pos)
	case *syntax.Continue:
		return c.node(kContinueNode, &n.Pos)
	}
	panic("BUG: unknown stmt")
}

func (c *toObject) expr(n syntax.Expr) object.Value {
	switch n := n.(type) {
	case nil:
		return object.None
	case *syntax.BoolOp:
		return c.node(kBoolOpNode, &n.Pos, c.singleton(kAndNode+int(n.Op)), listTo(n.Values, c.expr))
	case *syntax.NamedExpr:
		return c.node(kNamedExprNode, &n.Pos, c.expr(n.Target), c.expr(n.Value))
	case *syntax.BinOp:
		return c.node(kBinOpNode, &n.Pos, c.expr(n.Left), c.singleton(kAddNode+int(n.Op)), c.expr(n.Right))
	case *syntax.UnaryOp:
		return c.node(kUnaryOpNode, &n.Pos, c.singleton(kInvertNode+int(n.Op)), c.expr(n.Operand))
	case *syntax.Lambda:
		return c.node(kLambdaNode, &n.Pos, c.arguments(n.Args), c.expr(n.Body))
	case *syntax.IfExp:
		return c.node(kIfExpNode, &n.Pos, c.expr(n.Test), c.expr(n.Body), c.expr(n.Orelse))
	case *syntax.Dict:
		return c.node(kDictNode, &n.Pos, listTo(n.Keys, c.expr), listTo(n.Values, c.expr))
	case *syntax.Set:
		return c.node(kSetNode, &n.Pos, listTo(n.Elts, c.expr))
	case *syntax.ListComp:
		return c.node(kListCompNode, &n.Pos, c.expr(n.Elt), listTo(n.Generators, c.comprehension))
	case *syntax.SetComp:
		return c.node(kSetCompNode, &n.Pos, c.expr(n.Elt), listTo(n.Generators, c.comprehension))
	case *syntax.DictComp:
		return c.node(kDictCompNode, &n.Pos, c.expr(n.Key), c.expr(n.Value), listTo(n.Generators, c.comprehension))
	case *syntax.GeneratorExp:
		return c.node(kGeneratorExpNode, &n.Pos, c.expr(n.Elt), listTo(n.Generators, c.comprehension))
	case *syntax.Await:
		return c.node(kAwaitNode, &n.Pos, c.expr(n.Value))
	case *syntax.Yield:
		return c.node(kYieldNode, &n.Pos, c.expr(n.Value))
	case *syntax.YieldFrom:
		return c.node(kYieldFromNode, &n.Pos, c.expr(n.Value))
	case *syntax.Compare:
		return c.node(kCompareNode, &n.Pos, c.expr(n.Left), listTo(n.Ops, c.cmpop), listTo(n.Comparators, c.expr))
	case *syntax.Call:
		return c.node(kCallNode, &n.Pos, c.expr(n.Func), listTo(n.Args, c.expr), listTo(n.Keywords, c.keyword))
	case *syntax.FormattedValue:
		return c.node(kFormattedValueNode, &n.Pos, c.expr(n.Value), object.Int(int64(n.Conversion)), c.expr(n.FormatSpec))
	case *syntax.Interpolation:
		return c.node(kInterpolationNode, &n.Pos, c.expr(n.Value), c.constant(n.Str), object.Int(int64(n.Conversion)), c.expr(n.FormatSpec))
	case *syntax.JoinedStr:
		return c.node(kJoinedStrNode, &n.Pos, listTo(n.Values, c.expr))
	case *syntax.TemplateStr:
		return c.node(kTemplateStrNode, &n.Pos, listTo(n.Values, c.expr))
	case *syntax.Constant:
		return c.node(kConstantNode, &n.Pos, c.constant(n.Value), c.name(n.Kind))
	case *syntax.Attribute:
		return c.node(kAttributeNode, &n.Pos, c.expr(n.Value), c.name(n.Attr), c.singleton(kLoadNode+int(n.Ctx)))
	case *syntax.Subscript:
		return c.node(kSubscriptNode, &n.Pos, c.expr(n.Value), c.expr(n.Slice), c.singleton(kLoadNode+int(n.Ctx)))
	case *syntax.Starred:
		return c.node(kStarredNode, &n.Pos, c.expr(n.Value), c.singleton(kLoadNode+int(n.Ctx)))
	case *syntax.Name:
		return c.node(kNameNode, &n.Pos, c.name(n.Id), c.singleton(kLoadNode+int(n.Ctx)))
	case *syntax.List:
		return c.node(kListNode, &n.Pos, listTo(n.Elts, c.expr), c.singleton(kLoadNode+int(n.Ctx)))
	case *syntax.Tuple:
		return c.node(kTupleNode, &n.Pos, listTo(n.Elts, c.expr), c.singleton(kLoadNode+int(n.Ctx)))
	case *syntax.Slice:
		return c.node(kSliceNode, &n.Pos, c.expr(n.Lower), c.expr(n.Upper), c.expr(n.Step))
	}
	panic("BUG: unknown expr")
}

func (c *toObject) pattern(n syntax.Pattern) object.Value {
	switch n := n.(type) {
	case nil:
		return object.None
	case *syntax.MatchValue:
		return c.node(kMatchValueNode, &n.Pos, c.expr(n.Value))
	case *syntax.MatchSingleton:
		return c.node(kMatchSingletonNode, &n.Pos, c.constant(n.Value))
	case *syntax.MatchSequence:
		return c.node(kMatchSequenceNode, &n.Pos, listTo(n.Patterns, c.pattern))
	case *syntax.MatchMapping:
		return c.node(kMatchMappingNode, &n.Pos, listTo(n.Keys, c.expr), listTo(n.Patterns, c.pattern), c.name(n.Rest))
	case *syntax.MatchClass:
		return c.node(kMatchClassNode, &n.Pos, c.expr(n.Cls), listTo(n.Patterns, c.pattern), listTo(n.KwdAttrs, c.name), listTo(n.KwdPatterns, c.pattern))
	case *syntax.MatchStar:
		return c.node(kMatchStarNode, &n.Pos, c.name(n.Name))
	case *syntax.MatchAs:
		return c.node(kMatchAsNode, &n.Pos, c.pattern(n.Pattern), c.name(n.Name))
	case *syntax.MatchOr:
		return c.node(kMatchOrNode, &n.Pos, listTo(n.Patterns, c.pattern))
	}
	panic("BUG: unknown pattern")
}

func (c *toObject) typeParam(n syntax.TypeParam) object.Value {
	switch n := n.(type) {
	case nil:
		return object.None
	case *syntax.TypeVar:
		return c.node(kTypeVarNode, &n.Pos, c.name(n.Name), c.expr(n.Bound), c.expr(n.DefaultValue))
	case *syntax.ParamSpec:
		return c.node(kParamSpecNode, &n.Pos, c.name(n.Name), c.expr(n.DefaultValue))
	case *syntax.TypeVarTuple:
		return c.node(kTypeVarTupleNode, &n.Pos, c.name(n.Name), c.expr(n.DefaultValue))
	}
	panic("BUG: unknown type_param")
}

func (c *toObject) comprehension(n *syntax.Comprehension) object.Value {
	if n == nil {
		return object.None
	}
	return c.node(kComprehension, nil, c.expr(n.Target), c.expr(n.Iter), listTo(n.Ifs, c.expr), object.Int(int64(n.IsAsync)))
}

func (c *toObject) arguments(n *syntax.Arguments) object.Value {
	if n == nil {
		return object.None
	}
	return c.node(kArguments, nil, listTo(n.Posonlyargs, c.arg), listTo(n.Args, c.arg), c.arg(n.Vararg), listTo(n.Kwonlyargs, c.arg), listTo(n.KwDefaults, c.expr), c.arg(n.Kwarg), listTo(n.Defaults, c.expr))
}

func (c *toObject) arg(n *syntax.Arg) object.Value {
	if n == nil {
		return object.None
	}
	return c.node(kArg, &n.Pos, c.name(n.Arg), c.expr(n.Annotation), optString(n.TypeComment))
}

func (c *toObject) keyword(n *syntax.Keyword) object.Value {
	if n == nil {
		return object.None
	}
	return c.node(kKeyword, &n.Pos, c.name(n.Arg), c.expr(n.Value))
}

func (c *toObject) alias(n *syntax.Alias) object.Value {
	if n == nil {
		return object.None
	}
	return c.node(kAlias, &n.Pos, c.name(n.Name), c.name(n.Asname))
}

func (c *toObject) withitem(n *syntax.WithItem) object.Value {
	if n == nil {
		return object.None
	}
	return c.node(kWithitem, nil, c.expr(n.ContextExpr), c.expr(n.OptionalVars))
}

func (c *toObject) matchCase(n *syntax.MatchCase) object.Value {
	if n == nil {
		return object.None
	}
	return c.node(kMatchCase, nil, c.pattern(n.Pattern), c.expr(n.Guard), listTo(n.Body, c.stmt))
}

func (c *toObject) exceptHandler(n *syntax.ExceptHandler) object.Value {
	if n == nil {
		return object.None
	}
	return c.node(kExceptHandlerNode, &n.Pos, c.expr(n.Type), c.name(n.Name), listTo(n.Body, c.stmt))
}

func (c *toObject) typeIgnore(n *syntax.TypeIgnore) object.Value {
	if n == nil {
		return object.None
	}
	return c.node(kTypeIgnoreNode, nil, object.Int(int64(n.Lineno)), object.StrValue(n.Tag))
}

func (c *fromObject) mod(v object.Value) syntax.Mod {
	switch c.kind(v, kMod) {
	case kModuleNode:
		n := &syntax.Module{}
		n.Body = listOf(c, v, kModuleNode, 0, c.stmt)
		n.TypeIgnores = listOf(c, v, kModuleNode, 1, c.typeIgnore)
		return n
	case kInteractiveNode:
		n := &syntax.Interactive{}
		n.Body = listOf(c, v, kInteractiveNode, 0, c.stmt)
		return n
	case kExpressionNode:
		n := &syntax.Expression{}
		n.Body = nodeOf(c, v, kExpressionNode, 0, false, c.expr)
		return n
	case kFunctionTypeNode:
		n := &syntax.FunctionType{}
		n.Argtypes = listOf(c, v, kFunctionTypeNode, 0, c.expr)
		n.Returns = nodeOf(c, v, kFunctionTypeNode, 1, false, c.expr)
		return n
	}
	return nil
}

func (c *fromObject) stmt(v object.Value) syntax.Stmt {
	switch c.kind(v, kStmt) {
	case kFunctionDefNode:
		n := &syntax.FunctionDef{}
		n.Name = c.nameOf(v, kFunctionDefNode, 0, false)
		n.Args = nodeOf(c, v, kFunctionDefNode, 1, false, c.arguments)
		n.Body = listOf(c, v, kFunctionDefNode, 2, c.stmt)
		n.DecoratorList = listOf(c, v, kFunctionDefNode, 3, c.expr)
		n.Returns = nodeOf(c, v, kFunctionDefNode, 4, true, c.expr)
		n.TypeComment = c.commentOf(v, kFunctionDefNode, 5)
		n.TypeParams = listOf(c, v, kFunctionDefNode, 6, c.typeParam)
		c.span(v, kStmt, &n.Pos)
		return n
	case kAsyncFunctionDefNode:
		n := &syntax.AsyncFunctionDef{}
		n.Name = c.nameOf(v, kAsyncFunctionDefNode, 0, false)
		n.Args = nodeOf(c, v, kAsyncFunctionDefNode, 1, false, c.arguments)
		n.Body = listOf(c, v, kAsyncFunctionDefNode, 2, c.stmt)
		n.DecoratorList = listOf(c, v, kAsyncFunctionDefNode, 3, c.expr)
		n.Returns = nodeOf(c, v, kAsyncFunctionDefNode, 4, true, c.expr)
		n.TypeComment = c.commentOf(v, kAsyncFunctionDefNode, 5)
		n.TypeParams = listOf(c, v, kAsyncFunctionDefNode, 6, c.typeParam)
		c.span(v, kStmt, &n.Pos)
		return n
	case kClassDefNode:
		n := &syntax.ClassDef{}
		n.Name = c.nameOf(v, kClassDefNode, 0, false)
		n.Bases = listOf(c, v, kClassDefNode, 1, c.expr)
		n.Keywords = listOf(c, v, kClassDefNode, 2, c.keyword)
		n.Body = listOf(c, v, kClassDefNode, 3, c.stmt)
		n.DecoratorList = listOf(c, v, kClassDefNode, 4, c.expr)
		n.TypeParams = listOf(c, v, kClassDefNode, 5, c.typeParam)
		c.span(v, kStmt, &n.Pos)
		return n
	case kReturnNode:
		n := &syntax.Return{}
		n.Value = nodeOf(c, v, kReturnNode, 0, true, c.expr)
		c.span(v, kStmt, &n.Pos)
		return n
	case kDeleteNode:
		n := &syntax.Delete{}
		n.Targets = listOf(c, v, kDeleteNode, 0, c.expr)
		c.span(v, kStmt, &n.Pos)
		return n
	case kAssignNode:
		n := &syntax.Assign{}
		n.Targets = listOf(c, v, kAssignNode, 0, c.expr)
		n.Value = nodeOf(c, v, kAssignNode, 1, false, c.expr)
		n.TypeComment = c.commentOf(v, kAssignNode, 2)
		c.span(v, kStmt, &n.Pos)
		return n
	case kTypeAliasNode:
		n := &syntax.TypeAlias{}
		n.Name = nodeOf(c, v, kTypeAliasNode, 0, false, c.expr)
		n.TypeParams = listOf(c, v, kTypeAliasNode, 1, c.typeParam)
		n.Value = nodeOf(c, v, kTypeAliasNode, 2, false, c.expr)
		c.span(v, kStmt, &n.Pos)
		return n
	case kAugAssignNode:
		n := &syntax.AugAssign{}
		n.Target = nodeOf(c, v, kAugAssignNode, 0, false, c.expr)
		n.Op = fieldOf(c, v, kAugAssignNode, 1, c.operator)
		n.Value = nodeOf(c, v, kAugAssignNode, 2, false, c.expr)
		c.span(v, kStmt, &n.Pos)
		return n
	case kAnnAssignNode:
		n := &syntax.AnnAssign{}
		n.Target = nodeOf(c, v, kAnnAssignNode, 0, false, c.expr)
		n.Annotation = nodeOf(c, v, kAnnAssignNode, 1, false, c.expr)
		n.Value = nodeOf(c, v, kAnnAssignNode, 2, true, c.expr)
		n.Simple = int(c.intOf(v, kAnnAssignNode, 3, false))
		c.span(v, kStmt, &n.Pos)
		return n
	case kForNode:
		n := &syntax.For{}
		n.Target = nodeOf(c, v, kForNode, 0, false, c.expr)
		n.Iter = nodeOf(c, v, kForNode, 1, false, c.expr)
		n.Body = listOf(c, v, kForNode, 2, c.stmt)
		n.Orelse = listOf(c, v, kForNode, 3, c.stmt)
		n.TypeComment = c.commentOf(v, kForNode, 4)
		c.span(v, kStmt, &n.Pos)
		return n
	case kAsyncForNode:
		n := &syntax.AsyncFor{}
		n.Target = nodeOf(c, v, kAsyncForNode, 0, false, c.expr)
		n.Iter = nodeOf(c, v, kAsyncForNode, 1, false, c.expr)
		n.Body = listOf(c, v, kAsyncForNode, 2, c.stmt)
		n.Orelse = listOf(c, v, kAsyncForNode, 3, c.stmt)
		n.TypeComment = c.commentOf(v, kAsyncForNode, 4)
		c.span(v, kStmt, &n.Pos)
		return n
	case kWhileNode:
		n := &syntax.While{}
		n.Test = nodeOf(c, v, kWhileNode, 0, false, c.expr)
		n.Body = listOf(c, v, kWhileNode, 1, c.stmt)
		n.Orelse = listOf(c, v, kWhileNode, 2, c.stmt)
		c.span(v, kStmt, &n.Pos)
		return n
	case kIfNode:
		n := &syntax.If{}
		n.Test = nodeOf(c, v, kIfNode, 0, false, c.expr)
		n.Body = listOf(c, v, kIfNode, 1, c.stmt)
		n.Orelse = listOf(c, v, kIfNode, 2, c.stmt)
		c.span(v, kStmt, &n.Pos)
		return n
	case kWithNode:
		n := &syntax.With{}
		n.Items = listOf(c, v, kWithNode, 0, c.withitem)
		n.Body = listOf(c, v, kWithNode, 1, c.stmt)
		n.TypeComment = c.commentOf(v, kWithNode, 2)
		c.span(v, kStmt, &n.Pos)
		return n
	case kAsyncWithNode:
		n := &syntax.AsyncWith{}
		n.Items = listOf(c, v, kAsyncWithNode, 0, c.withitem)
		n.Body = listOf(c, v, kAsyncWithNode, 1, c.stmt)
		n.TypeComment = c.commentOf(v, kAsyncWithNode, 2)
		c.span(v, kStmt, &n.Pos)
		return n
	case kMatchNode:
		n := &syntax.Match{}
		n.Subject = nodeOf(c, v, kMatchNode, 0, false, c.expr)
		n.Cases = listOf(c, v, kMatchNode, 1, c.matchCase)
		c.span(v, kStmt, &n.Pos)
		return n
	case kRaiseNode:
		n := &syntax.Raise{}
		n.Exc = nodeOf(c, v, kRaiseNode, 0, true, c.expr)
		n.Cause = nodeOf(c, v, kRaiseNode, 1, true, c.expr)
		c.span(v, kStmt, &n.Pos)
		return n
	case kTryNode:
		n := &syntax.Try{}
		n.Body = listOf(c, v, kTryNode, 0, c.stmt)
		n.Handlers = listOf(c, v, kTryNode, 1, c.exceptHandler)
		n.Orelse = listOf(c, v, kTryNode, 2, c.stmt)
		n.Finalbody = listOf(c, v, kTryNode, 3, c.stmt)
		c.span(v, kStmt, &n.Pos)
		return n
	case kTryStarNode:
		n := &syntax.TryStar{}
		n.Body = listOf(c, v, kTryStarNode, 0, c.stmt)
		n.Handlers = listOf(c, v, kTryStarNode, 1, c.exceptHandler)
		n.Orelse = listOf(c, v, kTryStarNode, 2, c.stmt)
		n.Finalbody = listOf(c, v, kTryStarNode, 3, c.stmt)
		c.span(v, kStmt, &n.Pos)
		return n
	case kAssertNode:
		n := &syntax.Assert{}
		n.Test = nodeOf(c, v, kAssertNode, 0, false, c.expr)
		n.Msg = nodeOf(c, v, kAssertNode, 1, true, c.expr)
		c.span(v, kStmt, &n.Pos)
		return n
	case kImportNode:
		n := &syntax.Import{}
		n.Names = listOf(c, v, kImportNode, 0, c.alias)
		c.span(v, kStmt, &n.Pos)
		return n
	case kImportFromNode:
		n := &syntax.ImportFrom{}
		n.Module = c.nameOf(v, kImportFromNode, 0, true)
		n.Names = listOf(c, v, kImportFromNode, 1, c.alias)
		n.Level = int(c.intOf(v, kImportFromNode, 2, true))
		c.span(v, kStmt, &n.Pos)
		return n
	case kGlobalNode:
		n := &syntax.Global{}
		n.Names = listOf(c, v, kGlobalNode, 0, c.identifier)
		c.span(v, kStmt, &n.Pos)
		return n
	case kNonlocalNode:
		n := &syntax.Nonlocal{}
		n.Names = listOf(c, v, kNonlocalNode, 0, c.identifier)
		c.span(v, kStmt, &n.Pos)
		return n
	case kExprNode:
		n := &syntax.ExprStmt{}
		n.Value = nodeOf(c, v, kExprNode, 0, false, c.expr)
		c.span(v, kStmt, &n.Pos)
		return n
	case kPassNode:
		n := &syntax.Pass{}
		c.span(v, kStmt, &n.Pos)
		return n
	case kBreakNode:
		n := &syntax.Break{}
		c.span(v, kStmt, &n.Pos)
		return n
	case kContinueNode:
		n := &syntax.Continue{}
		c.span(v, kStmt, &n.Pos)
		return n
	}
	return nil
}

func (c *fromObject) expr(v object.Value) syntax.Expr {
	switch c.kind(v, kExpr) {
	case kBoolOpNode:
		n := &syntax.BoolOp{}
		n.Op = fieldOf(c, v, kBoolOpNode, 0, c.boolop)
		n.Values = listOf(c, v, kBoolOpNode, 1, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kNamedExprNode:
		n := &syntax.NamedExpr{}
		n.Target = nodeOf(c, v, kNamedExprNode, 0, false, c.expr)
		n.Value = nodeOf(c, v, kNamedExprNode, 1, false, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kBinOpNode:
		n := &syntax.BinOp{}
		n.Left = nodeOf(c, v, kBinOpNode, 0, false, c.expr)
		n.Op = fieldOf(c, v, kBinOpNode, 1, c.operator)
		n.Right = nodeOf(c, v, kBinOpNode, 2, false, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kUnaryOpNode:
		n := &syntax.UnaryOp{}
		n.Op = fieldOf(c, v, kUnaryOpNode, 0, c.unaryop)
		n.Operand = nodeOf(c, v, kUnaryOpNode, 1, false, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kLambdaNode:
		n := &syntax.Lambda{}
		n.Args = nodeOf(c, v, kLambdaNode, 0, false, c.arguments)
		n.Body = nodeOf(c, v, kLambdaNode, 1, false, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kIfExpNode:
		n := &syntax.IfExp{}
		n.Test = nodeOf(c, v, kIfExpNode, 0, false, c.expr)
		n.Body = nodeOf(c, v, kIfExpNode, 1, false, c.expr)
		n.Orelse = nodeOf(c, v, kIfExpNode, 2, false, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kDictNode:
		n := &syntax.Dict{}
		n.Keys = listOf(c, v, kDictNode, 0, c.expr)
		n.Values = listOf(c, v, kDictNode, 1, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kSetNode:
		n := &syntax.Set{}
		n.Elts = listOf(c, v, kSetNode, 0, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kListCompNode:
		n := &syntax.ListComp{}
		n.Elt = nodeOf(c, v, kListCompNode, 0, false, c.expr)
		n.Generators = listOf(c, v, kListCompNode, 1, c.comprehension)
		c.span(v, kExpr, &n.Pos)
		return n
	case kSetCompNode:
		n := &syntax.SetComp{}
		n.Elt = nodeOf(c, v, kSetCompNode, 0, false, c.expr)
		n.Generators = listOf(c, v, kSetCompNode, 1, c.comprehension)
		c.span(v, kExpr, &n.Pos)
		return n
	case kDictCompNode:
		n := &syntax.DictComp{}
		n.Key = nodeOf(c, v, kDictCompNode, 0, false, c.expr)
		n.Value = nodeOf(c, v, kDictCompNode, 1, false, c.expr)
		n.Generators = listOf(c, v, kDictCompNode, 2, c.comprehension)
		c.span(v, kExpr, &n.Pos)
		return n
	case kGeneratorExpNode:
		n := &syntax.GeneratorExp{}
		n.Elt = nodeOf(c, v, kGeneratorExpNode, 0, false, c.expr)
		n.Generators = listOf(c, v, kGeneratorExpNode, 1, c.comprehension)
		c.span(v, kExpr, &n.Pos)
		return n
	case kAwaitNode:
		n := &syntax.Await{}
		n.Value = nodeOf(c, v, kAwaitNode, 0, false, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kYieldNode:
		n := &syntax.Yield{}
		n.Value = nodeOf(c, v, kYieldNode, 0, true, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kYieldFromNode:
		n := &syntax.YieldFrom{}
		n.Value = nodeOf(c, v, kYieldFromNode, 0, false, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kCompareNode:
		n := &syntax.Compare{}
		n.Left = nodeOf(c, v, kCompareNode, 0, false, c.expr)
		n.Ops = listOf(c, v, kCompareNode, 1, c.cmpop)
		n.Comparators = listOf(c, v, kCompareNode, 2, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kCallNode:
		n := &syntax.Call{}
		n.Func = nodeOf(c, v, kCallNode, 0, false, c.expr)
		n.Args = listOf(c, v, kCallNode, 1, c.expr)
		n.Keywords = listOf(c, v, kCallNode, 2, c.keyword)
		c.span(v, kExpr, &n.Pos)
		return n
	case kFormattedValueNode:
		n := &syntax.FormattedValue{}
		n.Value = nodeOf(c, v, kFormattedValueNode, 0, false, c.expr)
		n.Conversion = int(c.intOf(v, kFormattedValueNode, 1, false))
		n.FormatSpec = nodeOf(c, v, kFormattedValueNode, 2, true, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kInterpolationNode:
		n := &syntax.Interpolation{}
		n.Value = nodeOf(c, v, kInterpolationNode, 0, false, c.expr)
		n.Str = c.constantOf(v, kInterpolationNode, 1)
		n.Conversion = int(c.intOf(v, kInterpolationNode, 2, false))
		n.FormatSpec = nodeOf(c, v, kInterpolationNode, 3, true, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kJoinedStrNode:
		n := &syntax.JoinedStr{}
		n.Values = listOf(c, v, kJoinedStrNode, 0, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kTemplateStrNode:
		n := &syntax.TemplateStr{}
		n.Values = listOf(c, v, kTemplateStrNode, 0, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	case kConstantNode:
		n := &syntax.Constant{}
		n.Value = c.constantOf(v, kConstantNode, 0)
		n.Kind = c.stringOf(v, kConstantNode, 1, true)
		c.span(v, kExpr, &n.Pos)
		return n
	case kAttributeNode:
		n := &syntax.Attribute{}
		n.Value = nodeOf(c, v, kAttributeNode, 0, false, c.expr)
		n.Attr = c.nameOf(v, kAttributeNode, 1, false)
		n.Ctx = fieldOf(c, v, kAttributeNode, 2, c.exprContext)
		c.span(v, kExpr, &n.Pos)
		return n
	case kSubscriptNode:
		n := &syntax.Subscript{}
		n.Value = nodeOf(c, v, kSubscriptNode, 0, false, c.expr)
		n.Slice = nodeOf(c, v, kSubscriptNode, 1, false, c.expr)
		n.Ctx = fieldOf(c, v, kSubscriptNode, 2, c.exprContext)
		c.span(v, kExpr, &n.Pos)
		return n
	case kStarredNode:
		n := &syntax.Starred{}
		n.Value = nodeOf(c, v, kStarredNode, 0, false, c.expr)
		n.Ctx = fieldOf(c, v, kStarredNode, 1, c.exprContext)
		c.span(v, kExpr, &n.Pos)
		return n
	case kNameNode:
		n := &syntax.Name{}
		n.Id = c.nameOf(v, kNameNode, 0, false)
		n.Ctx = fieldOf(c, v, kNameNode, 1, c.exprContext)
		c.span(v, kExpr, &n.Pos)
		return n
	case kListNode:
		n := &syntax.List{}
		n.Elts = listOf(c, v, kListNode, 0, c.expr)
		n.Ctx = fieldOf(c, v, kListNode, 1, c.exprContext)
		c.span(v, kExpr, &n.Pos)
		return n
	case kTupleNode:
		n := &syntax.Tuple{}
		n.Elts = listOf(c, v, kTupleNode, 0, c.expr)
		n.Ctx = fieldOf(c, v, kTupleNode, 1, c.exprContext)
		c.span(v, kExpr, &n.Pos)
		return n
	case kSliceNode:
		n := &syntax.Slice{}
		n.Lower = nodeOf(c, v, kSliceNode, 0, true, c.expr)
		n.Upper = nodeOf(c, v, kSliceNode, 1, true, c.expr)
		n.Step = nodeOf(c, v, kSliceNode, 2, true, c.expr)
		c.span(v, kExpr, &n.Pos)
		return n
	}
	return nil
}

func (c *fromObject) pattern(v object.Value) syntax.Pattern {
	switch c.kind(v, kPattern) {
	case kMatchValueNode:
		n := &syntax.MatchValue{}
		n.Value = nodeOf(c, v, kMatchValueNode, 0, false, c.expr)
		c.span(v, kPattern, &n.Pos)
		return n
	case kMatchSingletonNode:
		n := &syntax.MatchSingleton{}
		n.Value = c.constantOf(v, kMatchSingletonNode, 0)
		c.span(v, kPattern, &n.Pos)
		return n
	case kMatchSequenceNode:
		n := &syntax.MatchSequence{}
		n.Patterns = listOf(c, v, kMatchSequenceNode, 0, c.pattern)
		c.span(v, kPattern, &n.Pos)
		return n
	case kMatchMappingNode:
		n := &syntax.MatchMapping{}
		n.Keys = listOf(c, v, kMatchMappingNode, 0, c.expr)
		n.Patterns = listOf(c, v, kMatchMappingNode, 1, c.pattern)
		n.Rest = c.nameOf(v, kMatchMappingNode, 2, true)
		c.span(v, kPattern, &n.Pos)
		return n
	case kMatchClassNode:
		n := &syntax.MatchClass{}
		n.Cls = nodeOf(c, v, kMatchClassNode, 0, false, c.expr)
		n.Patterns = listOf(c, v, kMatchClassNode, 1, c.pattern)
		n.KwdAttrs = listOf(c, v, kMatchClassNode, 2, c.identifier)
		n.KwdPatterns = listOf(c, v, kMatchClassNode, 3, c.pattern)
		c.span(v, kPattern, &n.Pos)
		return n
	case kMatchStarNode:
		n := &syntax.MatchStar{}
		n.Name = c.nameOf(v, kMatchStarNode, 0, true)
		c.span(v, kPattern, &n.Pos)
		return n
	case kMatchAsNode:
		n := &syntax.MatchAs{}
		n.Pattern = nodeOf(c, v, kMatchAsNode, 0, true, c.pattern)
		n.Name = c.nameOf(v, kMatchAsNode, 1, true)
		c.span(v, kPattern, &n.Pos)
		return n
	case kMatchOrNode:
		n := &syntax.MatchOr{}
		n.Patterns = listOf(c, v, kMatchOrNode, 0, c.pattern)
		c.span(v, kPattern, &n.Pos)
		return n
	}
	return nil
}

func (c *fromObject) typeParam(v object.Value) syntax.TypeParam {
	switch c.kind(v, kTypeParam) {
	case kTypeVarNode:
		n := &syntax.TypeVar{}
		n.Name = c.nameOf(v, kTypeVarNode, 0, false)
		n.Bound = nodeOf(c, v, kTypeVarNode, 1, true, c.expr)
		n.DefaultValue = nodeOf(c, v, kTypeVarNode, 2, true, c.expr)
		c.span(v, kTypeParam, &n.Pos)
		return n
	case kParamSpecNode:
		n := &syntax.ParamSpec{}
		n.Name = c.nameOf(v, kParamSpecNode, 0, false)
		n.DefaultValue = nodeOf(c, v, kParamSpecNode, 1, true, c.expr)
		c.span(v, kTypeParam, &n.Pos)
		return n
	case kTypeVarTupleNode:
		n := &syntax.TypeVarTuple{}
		n.Name = c.nameOf(v, kTypeVarTupleNode, 0, false)
		n.DefaultValue = nodeOf(c, v, kTypeVarTupleNode, 1, true, c.expr)
		c.span(v, kTypeParam, &n.Pos)
		return n
	}
	return nil
}

func (c *fromObject) comprehension(v object.Value) *syntax.Comprehension {
	if c.kind(v, kComprehension) < 0 {
		return nil
	}
	n := &syntax.Comprehension{}
	n.Target = nodeOf(c, v, kComprehension, 0, false, c.expr)
	n.Iter = nodeOf(c, v, kComprehension, 1, false, c.expr)
	n.Ifs = listOf(c, v, kComprehension, 2, c.expr)
	n.IsAsync = int(c.intOf(v, kComprehension, 3, false))
	return n
}

func (c *fromObject) arguments(v object.Value) *syntax.Arguments {
	if c.kind(v, kArguments) < 0 {
		return nil
	}
	n := &syntax.Arguments{}
	n.Posonlyargs = listOf(c, v, kArguments, 0, c.arg)
	n.Args = listOf(c, v, kArguments, 1, c.arg)
	n.Vararg = nodeOf(c, v, kArguments, 2, true, c.arg)
	n.Kwonlyargs = listOf(c, v, kArguments, 3, c.arg)
	n.KwDefaults = listOf(c, v, kArguments, 4, c.expr)
	n.Kwarg = nodeOf(c, v, kArguments, 5, true, c.arg)
	n.Defaults = listOf(c, v, kArguments, 6, c.expr)
	return n
}

func (c *fromObject) arg(v object.Value) *syntax.Arg {
	if c.kind(v, kArg) < 0 {
		return nil
	}
	n := &syntax.Arg{}
	n.Arg = c.nameOf(v, kArg, 0, false)
	n.Annotation = nodeOf(c, v, kArg, 1, true, c.expr)
	n.TypeComment = c.commentOf(v, kArg, 2)
	c.span(v, kArg, &n.Pos)
	return n
}

func (c *fromObject) keyword(v object.Value) *syntax.Keyword {
	if c.kind(v, kKeyword) < 0 {
		return nil
	}
	n := &syntax.Keyword{}
	n.Arg = c.nameOf(v, kKeyword, 0, true)
	n.Value = nodeOf(c, v, kKeyword, 1, false, c.expr)
	c.span(v, kKeyword, &n.Pos)
	return n
}

func (c *fromObject) alias(v object.Value) *syntax.Alias {
	if c.kind(v, kAlias) < 0 {
		return nil
	}
	n := &syntax.Alias{}
	n.Name = c.nameOf(v, kAlias, 0, false)
	n.Asname = c.nameOf(v, kAlias, 1, true)
	c.span(v, kAlias, &n.Pos)
	return n
}

func (c *fromObject) withitem(v object.Value) *syntax.WithItem {
	if c.kind(v, kWithitem) < 0 {
		return nil
	}
	n := &syntax.WithItem{}
	n.ContextExpr = nodeOf(c, v, kWithitem, 0, false, c.expr)
	n.OptionalVars = nodeOf(c, v, kWithitem, 1, true, c.expr)
	return n
}

func (c *fromObject) matchCase(v object.Value) *syntax.MatchCase {
	if c.kind(v, kMatchCase) < 0 {
		return nil
	}
	n := &syntax.MatchCase{}
	n.Pattern = nodeOf(c, v, kMatchCase, 0, false, c.pattern)
	n.Guard = nodeOf(c, v, kMatchCase, 1, true, c.expr)
	n.Body = listOf(c, v, kMatchCase, 2, c.stmt)
	return n
}

func (c *fromObject) exceptHandler(v object.Value) *syntax.ExceptHandler {
	if c.kind(v, kExcepthandler) < 0 {
		return nil
	}
	n := &syntax.ExceptHandler{}
	n.Type = nodeOf(c, v, kExceptHandlerNode, 0, true, c.expr)
	n.Name = c.nameOf(v, kExceptHandlerNode, 1, true)
	n.Body = listOf(c, v, kExceptHandlerNode, 2, c.stmt)
	c.span(v, kExcepthandler, &n.Pos)
	return n
}

func (c *fromObject) typeIgnore(v object.Value) *syntax.TypeIgnore {
	if c.kind(v, kTypeIgnore) < 0 {
		return nil
	}
	n := &syntax.TypeIgnore{}
	n.Lineno = int32(c.intOf(v, kTypeIgnoreNode, 0, false))
	n.Tag = c.stringOf(v, kTypeIgnoreNode, 1, false)
	return n
}
