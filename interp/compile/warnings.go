package compile

import (
	"math/big"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// This file holds the SyntaxWarnings of the code generator.

// typeName returns the type that the value of e surely has, or "".
func typeName(e syntax.Expr) string {
	switch e := e.(type) {
	case *syntax.Name:
		if e.Id == "__debug__" {
			return "bool"
		}
	case *syntax.Tuple:
		return "tuple"
	case *syntax.List, *syntax.ListComp:
		return "list"
	case *syntax.Dict, *syntax.DictComp:
		return "dict"
	case *syntax.Set, *syntax.SetComp:
		return "set"
	case *syntax.GeneratorExp:
		return "generator"
	case *syntax.Lambda:
		return "function"
	case *syntax.TemplateStr:
		return "string.templatelib.Template"
	case *syntax.Interpolation:
		return "string.templatelib.Interpolation"
	case *syntax.JoinedStr, *syntax.FormattedValue:
		return "str"
	case *syntax.Constant:
		return constantTypeName(e.Value)
	}
	return ""
}

func constantTypeName(v any) string {
	switch v.(type) {
	case nil:
		return "NoneType"
	case bool:
		return "bool"
	case int64, int, *big.Int:
		return "int"
	case float64:
		return "float"
	case complex128:
		return "complex"
	case string:
		return "str"
	case []byte:
		return "bytes"
	case syntax.EllipsisType, bytecode.Ellipsis:
		return "ellipsis"
	case bytecode.Tuple:
		return "tuple"
	case bytecode.FrozenSet:
		return "frozenset"
	}
	return ""
}

// comparableByIs reports whether testing e for identity makes sense.
func comparableByIs(e syntax.Expr) bool {
	if t, ok := e.(*syntax.Tuple); ok {
		for _, x := range t.Elts {
			if _, ok := x.(*syntax.Constant); !ok {
				return true
			}
		}
		return false
	}
	c, ok := e.(*syntax.Constant)
	if !ok {
		return true
	}
	switch c.Value.(type) {
	case nil, bool, syntax.EllipsisType, bytecode.Ellipsis:
		return true
	}
	return false
}

func (u *unit) checkCompare(e *syntax.Compare) {
	left := e.Left
	for i, op := range e.Ops {
		right := e.Comparators[i]
		if op == syntax.CmpIs || op == syntax.CmpIsNot {
			bad := left
			if comparableByIs(left) {
				bad = right
			}
			if !comparableByIs(bad) {
				if op == syntax.CmpIs {
					u.c.warn(&e.Pos, "\"is\" with '"+typeName(bad)+"' literal. Did you mean \"==\"?")
				} else {
					u.c.warn(&e.Pos, "\"is not\" with '"+typeName(bad)+"' literal. Did you mean \"!=\"?")
				}
				return
			}
		}
		left = right
	}
}

func (u *unit) checkCaller(e syntax.Expr) {
	if n, ok := e.(*syntax.Name); ok && n.Id == "__debug__" {
		u.c.warn(e.Span(), "'bool' object is not callable; perhaps you missed a comma?")
		return
	}
	switch e.(type) {
	case *syntax.Constant, *syntax.Tuple, *syntax.List, *syntax.ListComp, *syntax.Dict, *syntax.DictComp,
		*syntax.Set, *syntax.SetComp, *syntax.GeneratorExp, *syntax.JoinedStr, *syntax.TemplateStr,
		*syntax.FormattedValue, *syntax.Interpolation:
		u.c.warn(e.Span(), "'"+typeName(e)+"' object is not callable; perhaps you missed a comma?")
	}
}

func (u *unit) checkSubscripter(e syntax.Expr) {
	switch n := e.(type) {
	case *syntax.Constant:
		switch n.Value.(type) {
		case nil, syntax.EllipsisType, bool, int64, int, *big.Int, float64, complex128, bytecode.Ellipsis, bytecode.FrozenSet:
		default:
			return
		}
	case *syntax.Name:
		if n.Id != "__debug__" {
			return
		}
	case *syntax.Set, *syntax.SetComp, *syntax.GeneratorExp, *syntax.TemplateStr, *syntax.Interpolation, *syntax.Lambda:
	default:
		return
	}
	u.c.warn(e.Span(), "'"+typeName(e)+"' object is not subscriptable; perhaps you missed a comma?")
}

func (u *unit) checkIndex(e, index syntax.Expr) {
	t := typeName(index)
	if t == "" || t == "int" || t == "bool" {
		return
	}
	switch n := e.(type) {
	case *syntax.Constant:
		switch n.Value.(type) {
		case string, []byte, bytecode.Tuple:
		default:
			return
		}
	case *syntax.Tuple, *syntax.List, *syntax.ListComp, *syntax.JoinedStr, *syntax.FormattedValue:
	default:
		return
	}
	u.c.warn(e.Span(), typeName(e)+" indices must be integers or slices, not "+t+"; perhaps you missed a comma?")
}
