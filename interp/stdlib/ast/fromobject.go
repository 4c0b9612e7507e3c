package ast

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// fromObject makes a syntax tree of node objects. The first error stays in
// err, after which all functions return zero values.
type fromObject struct {
	t     *object.Thread
	nodes *nodes
	err   error
	depth int
}

// IsNode tells whether v is a node object.
func IsNode(v object.Value) bool { return v.Is(&nodeType) }

// Tree makes a syntax tree of a node object and checks it; mode is what
// compile() was called with.
func Tree(t *object.Thread, v object.Value, mode syntax.Mode) (syntax.Mod, error) {
	s, err := nodesOf(t)
	if err != nil {
		return nil, err
	}
	want := map[syntax.Mode]int{syntax.ModeExec: kModuleNode, syntax.ModeEval: kExpressionNode, syntax.ModeSingle: kInteractiveNode, syntax.ModeFuncType: kFunctionTypeNode}[mode]
	is, err := object.IsInstance(t, v, s.types[want].Value())
	if err != nil {
		return nil, err
	}
	if !is {
		return nil, object.TypeErrorf("expected %s node, got %s", classes[want].name, v.Type().Name)
	}
	c := &fromObject{t: t, nodes: s}
	m := c.mod(v)
	if c.err != nil {
		return nil, c.err
	}
	if err := validate(m); err != nil {
		return nil, err
	}
	return m, nil
}

// kind returns the class of a node, a subclass of the class base or base
// itself; -1 after an error.
func (c *fromObject) kind(v object.Value, base int) int {
	if c.err != nil {
		return -1
	}
	if v.IsNone() {
		return -1
	}
	if k, ok := c.nodes.index[v.Type()]; ok && (k == base || classes[k].base == classes[base].name) {
		return k
	}
	for _, ty := range v.Type().MRO {
		if k, ok := c.nodes.index[ty]; ok && (k == base && classes[k].grammar != "" || classes[k].base == classes[base].name) {
			return k
		}
	}
	switch base {
	case kStmt, kExpr, kExcepthandler, kPattern, kTypeParam: // the location is looked at first
		if c.span(v, base, new(syntax.Pos)); c.err != nil {
			return -1
		}
	}
	s, err := object.Repr(c.t, v)
	if err == nil {
		err = object.TypeErrorf("expected some sort of %s, but got %s", classes[base].name, s)
	}
	c.err = err
	return -1
}

func (c *fromObject) fail(cls *object.Type, format string, a ...any) {
	if c.err == nil {
		c.err = object.Errorf(cls, format, a...)
	}
}

// field returns the attribute for a field, absent where it is missing.
func (c *fromObject) field(v object.Value, kind, i int) object.Value {
	if c.err != nil {
		return object.Value{}
	}
	x, err := object.LookupAttr(c.t, v, c.nodes.fields[kind][i].name)
	c.err = err
	return x
}

func (c *fromObject) required(x object.Value, kind, i int) bool {
	if c.err != nil {
		return false
	}
	if x.P == nil {
		c.fail(&object.TypeError, "required field \"%s\" missing from %s", c.nodes.fields[kind][i].name, classes[kind].name)
		return false
	}
	if x.IsNone() {
		c.fail(&object.ValueError, "field '%s' is required for %s", c.nodes.fields[kind][i].name, classes[kind].name)
		return false
	}
	return true
}

// nodeOf converts a field that is a node.
func nodeOf[T any](c *fromObject, v object.Value, kind, i int, optional bool, f func(object.Value) T) (zero T) {
	x := c.field(v, kind, i)
	if optional && x.IsNoneOrAbsent() || !optional && !c.required(x, kind, i) || c.err != nil {
		return zero
	}
	if err := c.t.EnterNative(" while traversing '" + classes[kind].name + "' node"); err != nil {
		c.err = err
		return zero
	}
	defer c.t.LeaveNative()
	return f(x)
}

// fieldOf converts a required field that is an operator or context.
func fieldOf[T any](c *fromObject, v object.Value, kind, i int, f func(object.Value) T) (zero T) {
	return nodeOf(c, v, kind, i, false, f)
}

// listOf converts a field that is a list; a missing one is empty.
func listOf[T any](c *fromObject, v object.Value, kind, i int, f func(object.Value) T) []T {
	x := c.field(v, kind, i)
	if c.err != nil || x.P == nil {
		return nil
	}
	name := c.nodes.fields[kind][i].name
	if !x.Is(&object.ListType) {
		c.fail(&object.TypeError, "%s field \"%s\" must be a list, not a %s", classes[kind].name, name, object.TypeName(x))
		return nil
	}
	if err := c.t.EnterNative(" while traversing '" + classes[kind].name + "' node"); err != nil {
		c.err = err
		return nil
	}
	defer c.t.LeaveNative()
	l := x.List()
	n := l.Len()
	out := make([]T, 0, n)
	for j := range n {
		y := f(l.At(j))
		if c.err != nil {
			return nil
		}
		if l.Len() != n {
			c.fail(&object.RuntimeError, "%s field \"%s\" changed size during iteration", classes[kind].name, name)
			return nil
		}
		out = append(out, y)
	}
	return out
}

func (c *fromObject) identifier(x object.Value) string {
	if c.err == nil && !x.IsExactStr() {
		if x.IsNone() {
			return ""
		}
		c.fail(&object.TypeError, "AST identifier must be of type str")
	}
	if c.err != nil {
		return ""
	}
	return x.Str().String()
}

func (c *fromObject) nameOf(v object.Value, kind, i int, optional bool) string {
	x := c.field(v, kind, i)
	if optional && x.IsNoneOrAbsent() || !optional && !c.required(x, kind, i) || c.err != nil {
		return ""
	}
	return c.identifier(x)
}

func (c *fromObject) stringOf(v object.Value, kind, i int, optional bool) string {
	x := c.field(v, kind, i)
	if optional && x.IsNoneOrAbsent() || !optional && !c.required(x, kind, i) || c.err != nil {
		return ""
	}
	switch {
	case x.IsExactStr():
		return x.Str().String()
	case x.Type() == &object.BytesType:
		return string(x.Bytes())
	}
	c.fail(&object.TypeError, "AST string must be of type str")
	return ""
}

func (c *fromObject) commentOf(v object.Value, kind, i int) *string {
	x := c.field(v, kind, i)
	if c.err != nil || x.IsNoneOrAbsent() {
		return nil
	}
	s := c.stringOf(v, kind, i, true)
	return &s
}

func (c *fromObject) integer(x object.Value) int {
	if c.err != nil {
		return 0
	}
	if !x.IsInt() {
		s, err := object.Repr(c.t, x)
		if c.err = err; err == nil {
			c.fail(&object.ValueError, "invalid integer value: %s", s)
		}
		return 0
	}
	n, err := object.IndexInt(c.t, x, &object.OverflowError)
	if err == nil && n != int(int32(n)) {
		err = object.OverflowErrorf("Python int too large to convert to C int")
	}
	c.err = err
	return n
}

func (c *fromObject) intOf(v object.Value, kind, i int, optional bool) int {
	x := c.field(v, kind, i)
	if c.err != nil || optional && x.IsNoneOrAbsent() {
		return 0
	}
	if x.P == nil {
		c.required(x, kind, i)
		return 0
	}
	return c.integer(x)
}

// span reads the location; kind is the class that declares it.
func (c *fromObject) span(v object.Value, kind int, pos *syntax.Pos) {
	var n [4]int32
	for i, name := range locationNames {
		if c.err != nil {
			return
		}
		x, err := object.LookupAttr(c.t, v, name)
		if err != nil {
			c.err = err
			return
		}
		if i >= 2 && x.IsNoneOrAbsent() && (x.P != nil || kind != kPattern && kind != kTypeParam) {
			n[i] = n[i-2]
			continue
		}
		if x.P == nil {
			c.fail(&object.TypeError, "required field \"%s\" missing from %s", name, classes[kind].name)
			return
		}
		n[i] = int32(c.integer(x))
	}
	*pos = syntax.Pos{Lineno: n[0], ColOffset: n[1], EndLineno: n[2], EndColOffset: n[3]}
}

func (c *fromObject) exprContext(v object.Value) syntax.ExprContext {
	return syntax.ExprContext(max(c.kind(v, kExprContext)-kLoadNode, 0))
}

func (c *fromObject) boolop(v object.Value) syntax.BoolOperator {
	return syntax.BoolOperator(max(c.kind(v, kBoolop)-kAndNode, 0))
}

func (c *fromObject) operator(v object.Value) syntax.Operator {
	return syntax.Operator(max(c.kind(v, kOperator)-kAddNode, 0))
}

func (c *fromObject) unaryop(v object.Value) syntax.UnaryOperator {
	return syntax.UnaryOperator(max(c.kind(v, kUnaryop)-kInvertNode, 0))
}

func (c *fromObject) cmpop(v object.Value) syntax.CmpOperator {
	return syntax.CmpOperator(max(c.kind(v, kCmpop)-kEqNode, 0))
}

// invalidConstant is a value that cannot be a constant, for validate.
type invalidConstant struct{ typeName string }

func (c *fromObject) constantOf(v object.Value, kind, i int) any {
	x := c.field(v, kind, i)
	if c.err != nil {
		return nil
	}
	if x.P == nil {
		c.required(x, kind, i)
		return nil
	}
	return c.constantValue(x)
}

func (c *fromObject) constantValue(x object.Value) any {
	switch ty := x.Type(); {
	case x.IsNone():
		return nil
	case x == object.Ellipsis:
		return syntax.Ellipsis
	case x.IsBool():
		return x.IsTrue()
	case x.IsInt64():
		return x.Int64()
	case ty == &object.IntType:
		return x.BigIntOf()
	case x.IsFloat():
		return x.Float64()
	case ty == &object.ComplexType:
		return (*object.Complex)(x.P).V
	case x.IsExactStr():
		return x.Str().String()
	case ty == &object.BytesType:
		return append([]byte{}, x.Bytes()...)
	case ty == &object.TupleType:
		out := make(bytecode.Tuple, len(x.Tuple().Items))
		for i, y := range x.Tuple().Items {
			out[i] = c.constantValue(y)
			if bad, ok := out[i].(invalidConstant); ok {
				return bad
			}
		}
		return out
	case ty == &object.FrozenSetType:
		var out bytecode.FrozenSet
		s := x.Set()
		for i := 0; ; {
			y, ok := s.Next(&i)
			if !ok {
				return out
			}
			z := c.constantValue(y)
			if bad, ok := z.(invalidConstant); ok {
				return bad
			}
			out = append(out, z)
		}
	}
	return invalidConstant{object.TypeName(x)}
}
