package syntax

// This file defines the expressions.

// EllipsisType is the type of Ellipsis.
type EllipsisType struct{}

// Ellipsis is the value of the Constant that ... makes.
var Ellipsis = EllipsisType{}

// BoolOp is values joined by and or by or.
type BoolOp struct {
	Pos
	Op     BoolOperator
	Values []Expr
}

// NamedExpr is (target := value).
type NamedExpr struct {
	Pos
	Target Expr
	Value  Expr
}

// BinOp is left op right.
type BinOp struct {
	Pos
	Left  Expr
	Op    Operator
	Right Expr
}

// UnaryOp is op operand.
type UnaryOp struct {
	Pos
	Op      UnaryOperator
	Operand Expr
}

// Lambda is lambda args: body.
type Lambda struct {
	Pos
	Args *Arguments
	Body Expr
}

// IfExp is body if test else orelse.
type IfExp struct {
	Pos
	Test   Expr
	Body   Expr
	Orelse Expr
}

// Dict is a dict display; a nil key stands for **value.
type Dict struct {
	Pos
	Keys   []Expr
	Values []Expr
}

// Set is a set display.
type Set struct {
	Pos
	Elts []Expr
}

// ListComp is a list comprehension.
type ListComp struct {
	Pos
	Elt        Expr
	Generators []*Comprehension
}

// SetComp is a set comprehension.
type SetComp struct {
	Pos
	Elt        Expr
	Generators []*Comprehension
}

// DictComp is a dict comprehension.
type DictComp struct {
	Pos
	Key        Expr
	Value      Expr
	Generators []*Comprehension
}

// GeneratorExp is a generator expression.
type GeneratorExp struct {
	Pos
	Elt        Expr
	Generators []*Comprehension
}

// Await is await value.
type Await struct {
	Pos
	Value Expr
}

// Yield is yield value; Value may be nil.
type Yield struct {
	Pos
	Value Expr
}

// YieldFrom is yield from value.
type YieldFrom struct {
	Pos
	Value Expr
}

// Compare is left ops[0] comparators[0] ops[1] comparators[1] and so on.
type Compare struct {
	Pos
	Left        Expr
	Ops         []CmpOperator
	Comparators []Expr
}

// Call is func(args, keywords).
type Call struct {
	Pos
	Func     Expr
	Args     []Expr
	Keywords []*Keyword
}

// FormattedValue is a replacement field of an f-string. Conversion is -1 or
// one of 's', 'r', 'a'; FormatSpec is nil or a *JoinedStr.
type FormattedValue struct {
	Pos
	Value      Expr
	Conversion int
	FormatSpec Expr
}

// Interpolation is a replacement field of a t-string; Str is the source text
// of its expression.
type Interpolation struct {
	Pos
	Value      Expr
	Str        any
	Conversion int
	FormatSpec Expr
}

// JoinedStr is an f-string.
type JoinedStr struct {
	Pos
	Values []Expr
}

// TemplateStr is a t-string.
type TemplateStr struct {
	Pos
	Values []Expr
}

// Constant is a literal. Value is nil (None), bool, int64, *big.Int (only for
// ints beyond int64), float64, complex128, string (lone surrogates in their
// three-byte encoding, as in WTF-8), []byte or EllipsisType. Kind is "u" for
// a string with that prefix. A tree that Python code built may also hold
// values that the parser never makes.
type Constant struct {
	Pos
	Value any
	Kind  string
}

// Attribute is value.attr.
type Attribute struct {
	Pos
	Value Expr
	Attr  string
	Ctx   ExprContext
}

// Subscript is value[slice].
type Subscript struct {
	Pos
	Value Expr
	Slice Expr
	Ctx   ExprContext
}

// Starred is *value.
type Starred struct {
	Pos
	Value Expr
	Ctx   ExprContext
}

// Name is an identifier.
type Name struct {
	Pos
	Id  string
	Ctx ExprContext
}

// List is a list display.
type List struct {
	Pos
	Elts []Expr
	Ctx  ExprContext
}

// Tuple is a tuple display.
type Tuple struct {
	Pos
	Elts []Expr
	Ctx  ExprContext
}

// Slice is lower:upper:step inside a subscript.
type Slice struct {
	Pos
	Lower Expr
	Upper Expr
	Step  Expr
}

func (*BoolOp) astNode()         {}
func (*NamedExpr) astNode()      {}
func (*BinOp) astNode()          {}
func (*UnaryOp) astNode()        {}
func (*Lambda) astNode()         {}
func (*IfExp) astNode()          {}
func (*Dict) astNode()           {}
func (*Set) astNode()            {}
func (*ListComp) astNode()       {}
func (*SetComp) astNode()        {}
func (*DictComp) astNode()       {}
func (*GeneratorExp) astNode()   {}
func (*Await) astNode()          {}
func (*Yield) astNode()          {}
func (*YieldFrom) astNode()      {}
func (*Compare) astNode()        {}
func (*Call) astNode()           {}
func (*FormattedValue) astNode() {}
func (*Interpolation) astNode()  {}
func (*JoinedStr) astNode()      {}
func (*TemplateStr) astNode()    {}
func (*Constant) astNode()       {}
func (*Attribute) astNode()      {}
func (*Subscript) astNode()      {}
func (*Starred) astNode()        {}
func (*Name) astNode()           {}
func (*List) astNode()           {}
func (*Tuple) astNode()          {}
func (*Slice) astNode()          {}

func (*BoolOp) exprNode()         {}
func (*NamedExpr) exprNode()      {}
func (*BinOp) exprNode()          {}
func (*UnaryOp) exprNode()        {}
func (*Lambda) exprNode()         {}
func (*IfExp) exprNode()          {}
func (*Dict) exprNode()           {}
func (*Set) exprNode()            {}
func (*ListComp) exprNode()       {}
func (*SetComp) exprNode()        {}
func (*DictComp) exprNode()       {}
func (*GeneratorExp) exprNode()   {}
func (*Await) exprNode()          {}
func (*Yield) exprNode()          {}
func (*YieldFrom) exprNode()      {}
func (*Compare) exprNode()        {}
func (*Call) exprNode()           {}
func (*FormattedValue) exprNode() {}
func (*Interpolation) exprNode()  {}
func (*JoinedStr) exprNode()      {}
func (*TemplateStr) exprNode()    {}
func (*Constant) exprNode()       {}
func (*Attribute) exprNode()      {}
func (*Subscript) exprNode()      {}
func (*Starred) exprNode()        {}
func (*Name) exprNode()           {}
func (*List) exprNode()           {}
func (*Tuple) exprNode()          {}
func (*Slice) exprNode()          {}
