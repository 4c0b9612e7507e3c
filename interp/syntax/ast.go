package syntax

// This file defines the tree's interfaces, positions and operators, and the
// small nodes that are neither statement nor expression. Names are those of
// CPython's ASDL: struct names are node names, field names are the Python
// field names in Go capitals (decorator_list is DecoratorList). Where Go
// needs another name:
//
//   - the statement Expr is ExprStmt, as Expr is the interface;
//   - arguments, arg, keyword, alias, withitem, match_case and comprehension
//     are Arguments, Arg, Keyword, Alias, WithItem, MatchCase, Comprehension;
//   - operators are enums: Add is OpAdd, Invert is UnaryInvert, Lt is CmpLt,
//     And is BoolAnd.
//
// An absent optional node is nil, an absent identifier is "", an absent
// type comment is a nil pointer.

// Pos is a source range as CPython's AST has it: lines count from 1, columns
// are byte offsets into the line's UTF-8 text and count from 0.
type Pos struct {
	Lineno, ColOffset, EndLineno, EndColOffset int32
}

// Span returns the range itself, for reading and for changing.
func (p *Pos) Span() *Pos { return p }

// Node is any node of the tree.
type Node interface {
	astNode()
}

// Located is a node that has a source range.
type Located interface {
	Node
	Span() *Pos
}

// Mod is the root of a tree: *Module, *Interactive, *Expression or *FunctionType.
type Mod interface {
	Node
	modNode()
}

// Stmt is a statement.
type Stmt interface {
	Located
	stmtNode()
}

// Expr is an expression.
type Expr interface {
	Located
	exprNode()
}

// Pattern is a pattern of a case clause.
type Pattern interface {
	Located
	patternNode()
}

// TypeParam is a type parameter: *TypeVar, *ParamSpec or *TypeVarTuple.
type TypeParam interface {
	Located
	typeParamNode()
}

// Module is a file of statements ("exec" mode).
type Module struct {
	Body        []Stmt
	TypeIgnores []*TypeIgnore
}

// Interactive is one statement typed at a prompt ("single" mode).
type Interactive struct {
	Body []Stmt
}

// Expression is one expression ("eval" mode).
type Expression struct {
	Body Expr
}

// FunctionType is a function's signature type comment ("func_type" mode).
type FunctionType struct {
	Argtypes []Expr
	Returns  Expr
}

// TypeIgnore is a "# type: ignore" comment.
type TypeIgnore struct {
	Lineno int32
	Tag    string
}

// Arguments is the parameter list of a function or lambda. KwDefaults has an
// entry per Kwonlyargs, nil where there is no default; Defaults belongs to the
// last of Posonlyargs and Args.
type Arguments struct {
	Posonlyargs []*Arg
	Args        []*Arg
	Vararg      *Arg
	Kwonlyargs  []*Arg
	KwDefaults  []Expr
	Kwarg       *Arg
	Defaults    []Expr
}

// Arg is one parameter.
type Arg struct {
	Pos
	Arg         string
	Annotation  Expr
	TypeComment *string
}

// Keyword is one keyword argument; Arg is "" for **value.
type Keyword struct {
	Pos
	Arg   string
	Value Expr
}

// Alias is one name of an import statement.
type Alias struct {
	Pos
	Name   string
	Asname string
}

// WithItem is one context manager of a with statement.
type WithItem struct {
	ContextExpr  Expr
	OptionalVars Expr
}

// Comprehension is one for clause of a comprehension.
type Comprehension struct {
	Target  Expr
	Iter    Expr
	Ifs     []Expr
	IsAsync int
}

// ExceptHandler is one except clause.
type ExceptHandler struct {
	Pos
	Type Expr
	Name string
	Body []Stmt
}

// MatchCase is one case clause.
type MatchCase struct {
	Pattern Pattern
	Guard   Expr
	Body    []Stmt
}

// ExprContext says whether a target is read, written or deleted.
type ExprContext uint8

// The expression contexts.
const (
	Load ExprContext = iota
	Store
	Del
)

// BoolOperator is the operator of a BoolOp.
type BoolOperator uint8

// The boolean operators.
const (
	BoolAnd BoolOperator = iota
	BoolOr
)

// Operator is the operator of a BinOp or AugAssign.
type Operator uint8

// The binary operators.
const (
	OpAdd Operator = iota
	OpSub
	OpMult
	OpMatMult
	OpDiv
	OpMod
	OpPow
	OpLShift
	OpRShift
	OpBitOr
	OpBitXor
	OpBitAnd
	OpFloorDiv
)

// UnaryOperator is the operator of a UnaryOp.
type UnaryOperator uint8

// The unary operators.
const (
	UnaryInvert UnaryOperator = iota
	UnaryNot
	UnaryUAdd
	UnaryUSub
)

// CmpOperator is one operator of a Compare.
type CmpOperator uint8

// The comparison operators.
const (
	CmpEq CmpOperator = iota
	CmpNotEq
	CmpLt
	CmpLtE
	CmpGt
	CmpGtE
	CmpIs
	CmpIsNot
	CmpIn
	CmpNotIn
)

// String gives the name of the ast class.
func (c ExprContext) String() string { return [...]string{"Load", "Store", "Del"}[c] }

// String gives the name of the ast class.
func (o BoolOperator) String() string { return [...]string{"And", "Or"}[o] }

// String gives the name of the ast class.
func (o Operator) String() string {
	return [...]string{"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift",
		"RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"}[o]
}

// String gives the name of the ast class.
func (o UnaryOperator) String() string { return [...]string{"Invert", "Not", "UAdd", "USub"}[o] }

// String gives the name of the ast class.
func (o CmpOperator) String() string {
	return [...]string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}[o]
}

func (*Module) astNode()        {}
func (*Interactive) astNode()   {}
func (*Expression) astNode()    {}
func (*FunctionType) astNode()  {}
func (*TypeIgnore) astNode()    {}
func (*Arguments) astNode()     {}
func (*Arg) astNode()           {}
func (*Keyword) astNode()       {}
func (*Alias) astNode()         {}
func (*WithItem) astNode()      {}
func (*Comprehension) astNode() {}
func (*ExceptHandler) astNode() {}
func (*MatchCase) astNode()     {}

func (*Module) modNode()       {}
func (*Interactive) modNode()  {}
func (*Expression) modNode()   {}
func (*FunctionType) modNode() {}
