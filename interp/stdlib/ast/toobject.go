package ast

import (
	"math/big"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// toObject makes node objects of a syntax tree.
type toObject struct {
	t     *object.Thread
	nodes *nodes
}

// Object returns the node object of a syntax tree.
func Object(t *object.Thread, tree syntax.Mod) (object.Value, error) {
	s, err := nodesOf(t)
	if err != nil {
		return object.Value{}, err
	}
	c := &toObject{t, s}
	return c.mod(tree), nil
}

// node makes an instance with the values of the fields, and the location.
func (c *toObject) node(kind int, pos *syntax.Pos, values ...object.Value) object.Value {
	if s := c.nodes.singletons[kind]; s.P != nil {
		return s
	}
	o := object.NewInstance(c.nodes.types[kind])
	for i := range c.nodes.fields[kind] {
		o.SetOwn(c.t, c.nodes.fields[kind][i].name, values[i])
	}
	if pos != nil {
		o.SetOwn(c.t, nameLineno, object.Int(int64(pos.Lineno)))
		o.SetOwn(c.t, nameColOffset, object.Int(int64(pos.ColOffset)))
		o.SetOwn(c.t, nameEndLineno, object.Int(int64(pos.EndLineno)))
		o.SetOwn(c.t, nameEndColumn, object.Int(int64(pos.EndColOffset)))
	}
	return o.Value()
}

func (c *toObject) singleton(kind int) object.Value { return c.nodes.singletons[kind] }

func (c *toObject) cmpop(op syntax.CmpOperator) object.Value { return c.singleton(kEqNode + int(op)) }

// listTo makes a list of what f makes of the items.
func listTo[T any](items []T, f func(T) object.Value) object.Value {
	out := make([]object.Value, len(items))
	for i, x := range items {
		out[i] = f(x)
	}
	return object.NewList(out).Value()
}

// name is an identifier, None where it is empty.
func (c *toObject) name(s string) object.Value {
	if s == "" {
		return object.None
	}
	return c.t.Interp.Intern(s).Value()
}

func optString(s *string) object.Value {
	if s == nil {
		return object.None
	}
	return object.StrValue(*s)
}

// constant is the value of a literal.
func (c *toObject) constant(v any) object.Value {
	switch v := v.(type) {
	case nil:
		return object.None
	case bool:
		return object.Bool(v)
	case int64:
		return object.Int(v)
	case *big.Int:
		return object.NewBigInt(v)
	case float64:
		return object.Float(v)
	case complex128:
		return object.NewComplex(v)
	case string:
		return object.StrValue(v)
	case []byte:
		return object.NewBytes(v)
	case syntax.EllipsisType:
		return object.Ellipsis
	case bytecode.Tuple:
		out := make([]object.Value, len(v))
		for i, x := range v {
			out[i] = c.constant(x)
		}
		return object.NewTuple(out...).Value()
	case object.Value:
		return v
	}
	panic("BUG: unknown constant")
}
