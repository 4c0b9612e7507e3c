package syntax

// This file defines the statements and type parameters.

// FunctionDef is def name[type_params](args) -> returns: body.
type FunctionDef struct {
	Pos
	Name          string
	Args          *Arguments
	Body          []Stmt
	DecoratorList []Expr
	Returns       Expr
	TypeComment   *string
	TypeParams    []TypeParam
}

// AsyncFunctionDef is async def.
type AsyncFunctionDef struct {
	Pos
	Name          string
	Args          *Arguments
	Body          []Stmt
	DecoratorList []Expr
	Returns       Expr
	TypeComment   *string
	TypeParams    []TypeParam
}

// ClassDef is class name[type_params](bases, keywords): body.
type ClassDef struct {
	Pos
	Name          string
	Bases         []Expr
	Keywords      []*Keyword
	Body          []Stmt
	DecoratorList []Expr
	TypeParams    []TypeParam
}

// Return is return value.
type Return struct {
	Pos
	Value Expr
}

// Delete is del targets.
type Delete struct {
	Pos
	Targets []Expr
}

// Assign is targets[0] = targets[1] = value.
type Assign struct {
	Pos
	Targets     []Expr
	Value       Expr
	TypeComment *string
}

// TypeAlias is type name[type_params] = value; Name is a *Name.
type TypeAlias struct {
	Pos
	Name       Expr
	TypeParams []TypeParam
	Value      Expr
}

// AugAssign is target op= value.
type AugAssign struct {
	Pos
	Target Expr
	Op     Operator
	Value  Expr
}

// AnnAssign is target: annotation = value; Simple is 1 for a bare name
// without parentheses.
type AnnAssign struct {
	Pos
	Target     Expr
	Annotation Expr
	Value      Expr
	Simple     int
}

// For is for target in iter: body else: orelse.
type For struct {
	Pos
	Target      Expr
	Iter        Expr
	Body        []Stmt
	Orelse      []Stmt
	TypeComment *string
}

// AsyncFor is async for.
type AsyncFor struct {
	Pos
	Target      Expr
	Iter        Expr
	Body        []Stmt
	Orelse      []Stmt
	TypeComment *string
}

// While is while test: body else: orelse.
type While struct {
	Pos
	Test   Expr
	Body   []Stmt
	Orelse []Stmt
}

// If is if test: body else: orelse; elif is an If alone in Orelse.
type If struct {
	Pos
	Test   Expr
	Body   []Stmt
	Orelse []Stmt
}

// With is with items: body.
type With struct {
	Pos
	Items       []*WithItem
	Body        []Stmt
	TypeComment *string
}

// AsyncWith is async with.
type AsyncWith struct {
	Pos
	Items       []*WithItem
	Body        []Stmt
	TypeComment *string
}

// Match is match subject: cases.
type Match struct {
	Pos
	Subject Expr
	Cases   []*MatchCase
}

// Raise is raise exc from cause.
type Raise struct {
	Pos
	Exc   Expr
	Cause Expr
}

// Try is try with except clauses.
type Try struct {
	Pos
	Body      []Stmt
	Handlers  []*ExceptHandler
	Orelse    []Stmt
	Finalbody []Stmt
}

// TryStar is try with except* clauses.
type TryStar struct {
	Pos
	Body      []Stmt
	Handlers  []*ExceptHandler
	Orelse    []Stmt
	Finalbody []Stmt
}

// Assert is assert test, msg.
type Assert struct {
	Pos
	Test Expr
	Msg  Expr
}

// Import is import names.
type Import struct {
	Pos
	Names []*Alias
}

// ImportFrom is from module import names; Level counts the leading dots.
type ImportFrom struct {
	Pos
	Module string
	Names  []*Alias
	Level  int
}

// Global is global names.
type Global struct {
	Pos
	Names []string
}

// Nonlocal is nonlocal names.
type Nonlocal struct {
	Pos
	Names []string
}

// ExprStmt is an expression as a statement (Expr in Python).
type ExprStmt struct {
	Pos
	Value Expr
}

// Pass is pass.
type Pass struct{ Pos }

// Break is break.
type Break struct{ Pos }

// Continue is continue.
type Continue struct{ Pos }

// TypeVar is the type parameter name: bound = default_value.
type TypeVar struct {
	Pos
	Name         string
	Bound        Expr
	DefaultValue Expr
}

// ParamSpec is the type parameter **name = default_value.
type ParamSpec struct {
	Pos
	Name         string
	DefaultValue Expr
}

// TypeVarTuple is the type parameter *name = default_value.
type TypeVarTuple struct {
	Pos
	Name         string
	DefaultValue Expr
}

func (*FunctionDef) astNode()      {}
func (*AsyncFunctionDef) astNode() {}
func (*ClassDef) astNode()         {}
func (*Return) astNode()           {}
func (*Delete) astNode()           {}
func (*Assign) astNode()           {}
func (*TypeAlias) astNode()        {}
func (*AugAssign) astNode()        {}
func (*AnnAssign) astNode()        {}
func (*For) astNode()              {}
func (*AsyncFor) astNode()         {}
func (*While) astNode()            {}
func (*If) astNode()               {}
func (*With) astNode()             {}
func (*AsyncWith) astNode()        {}
func (*Match) astNode()            {}
func (*Raise) astNode()            {}
func (*Try) astNode()              {}
func (*TryStar) astNode()          {}
func (*Assert) astNode()           {}
func (*Import) astNode()           {}
func (*ImportFrom) astNode()       {}
func (*Global) astNode()           {}
func (*Nonlocal) astNode()         {}
func (*ExprStmt) astNode()         {}
func (*Pass) astNode()             {}
func (*Break) astNode()            {}
func (*Continue) astNode()         {}
func (*TypeVar) astNode()          {}
func (*ParamSpec) astNode()        {}
func (*TypeVarTuple) astNode()     {}

func (*FunctionDef) stmtNode()       {}
func (*AsyncFunctionDef) stmtNode()  {}
func (*ClassDef) stmtNode()          {}
func (*Return) stmtNode()            {}
func (*Delete) stmtNode()            {}
func (*Assign) stmtNode()            {}
func (*TypeAlias) stmtNode()         {}
func (*AugAssign) stmtNode()         {}
func (*AnnAssign) stmtNode()         {}
func (*For) stmtNode()               {}
func (*AsyncFor) stmtNode()          {}
func (*While) stmtNode()             {}
func (*If) stmtNode()                {}
func (*With) stmtNode()              {}
func (*AsyncWith) stmtNode()         {}
func (*Match) stmtNode()             {}
func (*Raise) stmtNode()             {}
func (*Try) stmtNode()               {}
func (*TryStar) stmtNode()           {}
func (*Assert) stmtNode()            {}
func (*Import) stmtNode()            {}
func (*ImportFrom) stmtNode()        {}
func (*Global) stmtNode()            {}
func (*Nonlocal) stmtNode()          {}
func (*ExprStmt) stmtNode()          {}
func (*Pass) stmtNode()              {}
func (*Break) stmtNode()             {}
func (*Continue) stmtNode()          {}
func (*TypeVar) typeParamNode()      {}
func (*ParamSpec) typeParamNode()    {}
func (*TypeVarTuple) typeParamNode() {}
