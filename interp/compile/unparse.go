package compile

import (
	"strings"

	"github.com/gopy-lang/gopy/interp/syntax"
)

// This file turns expressions back into text, as CPython does for annotations
// under `from __future__ import annotations`.

// The precedences, lowest first.
const (
	precTuple = iota
	precTest
	precOr
	precAnd
	precNot
	precCmp
	precBitOr
	precBitXor
	precBitAnd
	precShift
	precArith
	precTerm
	precFactor
	precPower
	precAwait
	precAtom
)

type binaryText struct {
	text  string
	prec  int
	right bool // associates to the right
}

var binaryTexts = [...]binaryText{
	syntax.OpAdd:      {" + ", precArith, false},
	syntax.OpSub:      {" - ", precArith, false},
	syntax.OpMult:     {" * ", precTerm, false},
	syntax.OpMatMult:  {" @ ", precTerm, false},
	syntax.OpDiv:      {" / ", precTerm, false},
	syntax.OpMod:      {" % ", precTerm, false},
	syntax.OpPow:      {" ** ", precPower, true},
	syntax.OpLShift:   {" << ", precShift, false},
	syntax.OpRShift:   {" >> ", precShift, false},
	syntax.OpBitOr:    {" | ", precBitOr, false},
	syntax.OpBitXor:   {" ^ ", precBitXor, false},
	syntax.OpBitAnd:   {" & ", precBitAnd, false},
	syntax.OpFloorDiv: {" // ", precTerm, false},
}

var compareTexts = [...]string{
	syntax.CmpEq: " == ", syntax.CmpNotEq: " != ", syntax.CmpLt: " < ", syntax.CmpLtE: " <= ",
	syntax.CmpGt: " > ", syntax.CmpGtE: " >= ", syntax.CmpIs: " is ", syntax.CmpIsNot: " is not ",
	syntax.CmpIn: " in ", syntax.CmpNotIn: " not in ",
}

// Unparse returns the text of an expression.
func Unparse(e syntax.Expr) string {
	w := &unparser{}
	w.expr(e, precTest)
	return w.b.String()
}

func (c *compiler) unparse(e syntax.Expr) string { return Unparse(e) }

type unparser struct{ b strings.Builder }

func (w *unparser) str(s string) { w.b.WriteString(s) }

// parens writes what f writes, in parentheses if yes.
func (w *unparser) parens(yes bool, f func()) {
	if yes {
		w.str("(")
	}
	f()
	if yes {
		w.str(")")
	}
}

func (w *unparser) list(list []syntax.Expr) {
	for i, e := range list {
		if i > 0 {
			w.str(", ")
		}
		w.expr(e, precTest)
	}
}

func (w *unparser) expr(e syntax.Expr, level int) {
	switch e := e.(type) {
	case *syntax.BoolOp:
		op, prec := " and ", precAnd
		if e.Op == syntax.BoolOr {
			op, prec = " or ", precOr
		}
		w.parens(level > prec, func() {
			for i, v := range e.Values {
				if i > 0 {
					w.str(op)
				}
				w.expr(v, prec+1)
			}
		})
	case *syntax.BinOp:
		op := binaryTexts[e.Op]
		l, r := op.prec, op.prec+1
		if op.right {
			l, r = r, l
		}
		w.parens(level > op.prec, func() {
			w.expr(e.Left, l)
			w.str(op.text)
			w.expr(e.Right, r)
		})
	case *syntax.UnaryOp:
		op, prec := [...]string{"~", "not ", "+", "-"}[e.Op], precFactor
		if e.Op == syntax.UnaryNot {
			prec = precNot
		}
		w.parens(level > prec, func() {
			w.str(op)
			w.expr(e.Operand, prec)
		})
	case *syntax.Lambda:
		w.parens(level > precTest, func() {
			w.str("lambda")
			if len(e.Args.Args)+len(e.Args.Posonlyargs) > 0 {
				w.str(" ")
			}
			w.args(e.Args)
			w.str(": ")
			w.expr(e.Body, precTest)
		})
	case *syntax.IfExp:
		w.parens(level > precTest, func() {
			w.expr(e.Body, precTest+1)
			w.str(" if ")
			w.expr(e.Test, precTest+1)
			w.str(" else ")
			w.expr(e.Orelse, precTest)
		})
	case *syntax.NamedExpr:
		w.parens(level > precTuple, func() {
			w.expr(e.Target, precAtom)
			w.str(" := ")
			w.expr(e.Value, precAtom)
		})
	case *syntax.Await:
		w.parens(level > precAwait, func() {
			w.str("await ")
			w.expr(e.Value, precAtom)
		})
	case *syntax.Yield:
		w.str("(yield")
		if e.Value != nil {
			w.str(" ")
			w.expr(e.Value, precTest)
		}
		w.str(")")
	case *syntax.YieldFrom:
		w.str("(yield from ")
		w.expr(e.Value, precTest)
		w.str(")")
	case *syntax.Compare:
		w.parens(level > precCmp, func() {
			w.expr(e.Left, precCmp+1)
			for i, op := range e.Ops {
				w.str(compareTexts[op])
				w.expr(e.Comparators[i], precCmp+1)
			}
		})
	case *syntax.Constant:
		if constantTypeName(e.Value) == "ellipsis" {
			w.str("...")
			break
		}
		w.str(e.Kind)
		w.str(infinite(constantRepr(e.Value)))
	case *syntax.Name:
		w.str(e.Id)
	default:
		w.display(e, level)
	}
}

// display writes the expressions that need no parentheses, but for tuples.
func (w *unparser) display(e syntax.Expr, level int) {
	switch e := e.(type) {
	case *syntax.List:
		w.str("[")
		w.list(e.Elts)
		w.str("]")
	case *syntax.Set:
		w.str("{")
		w.list(e.Elts)
		w.str("}")
	case *syntax.Tuple:
		w.parens(level > precTuple || len(e.Elts) == 0, func() {
			w.list(e.Elts)
			if len(e.Elts) == 1 {
				w.str(",")
			}
		})
	case *syntax.Dict:
		w.str("{")
		for i, k := range e.Keys {
			if i > 0 {
				w.str(", ")
			}
			if k == nil {
				w.str("**")
				w.expr(e.Values[i], precBitOr)
				continue
			}
			w.expr(k, precTest)
			w.str(": ")
			w.expr(e.Values[i], precTest)
		}
		w.str("}")
	case *syntax.ListComp:
		w.comp("[", e.Elt, nil, e.Generators, "]")
	case *syntax.SetComp:
		w.comp("{", e.Elt, nil, e.Generators, "}")
	case *syntax.GeneratorExp:
		w.comp("(", e.Elt, nil, e.Generators, ")")
	case *syntax.DictComp:
		w.comp("{", e.Key, e.Value, e.Generators, "}")
	case *syntax.Call:
		w.call(e)
	case *syntax.Attribute:
		w.expr(e.Value, precAtom)
		if c, ok := e.Value.(*syntax.Constant); ok && constantTypeName(c.Value) == "int" {
			w.str(" ") // 1.x would be a float
		}
		w.str("." + e.Attr)
	case *syntax.Subscript:
		w.expr(e.Value, precAtom)
		w.str("[")
		w.expr(e.Slice, precTuple)
		w.str("]")
	case *syntax.Starred:
		w.str("*")
		w.expr(e.Value, precBitOr)
	case *syntax.Slice:
		if e.Lower != nil {
			w.expr(e.Lower, precTest)
		}
		w.str(":")
		if e.Upper != nil {
			w.expr(e.Upper, precTest)
		}
		if e.Step != nil {
			w.str(":")
			w.expr(e.Step, precTest)
		}
	case *syntax.JoinedStr:
		w.str("f" + strRepr(fstringText(e.Values)))
	case *syntax.TemplateStr:
		w.str("t" + strRepr(fstringText(e.Values)))
	case *syntax.FormattedValue:
		w.str("f" + strRepr(fstringText([]syntax.Expr{e})))
	case *syntax.Interpolation:
		w.str("t" + strRepr(fstringText([]syntax.Expr{e})))
	}
}

func (w *unparser) comp(open string, elt, value syntax.Expr, gens []*syntax.Comprehension, end string) {
	w.str(open)
	w.expr(elt, precTest)
	if value != nil {
		w.str(": ")
		w.expr(value, precTest)
	}
	for _, g := range gens {
		if g.IsAsync != 0 {
			w.str(" async")
		}
		w.str(" for ")
		w.expr(g.Target, precTuple)
		w.str(" in ")
		w.expr(g.Iter, precTest+1)
		for _, c := range g.Ifs {
			w.str(" if ")
			w.expr(c, precTest+1)
		}
	}
	w.str(end)
}

func (w *unparser) call(e *syntax.Call) {
	w.expr(e.Func, precAtom)
	if len(e.Args) == 1 && len(e.Keywords) == 0 {
		if g, ok := e.Args[0].(*syntax.GeneratorExp); ok {
			w.expr(g, precTest)
			return
		}
	}
	w.str("(")
	w.list(e.Args)
	for i, k := range e.Keywords {
		if i > 0 || len(e.Args) > 0 {
			w.str(", ")
		}
		if k.Arg == "" {
			w.str("**")
		} else {
			w.str(k.Arg + "=")
		}
		w.expr(k.Value, precTest)
	}
	w.str(")")
}

func (w *unparser) args(a *syntax.Arguments) {
	first := true
	next := func() {
		if !first {
			w.str(", ")
		}
		first = false
	}
	arg := func(p *syntax.Arg, def syntax.Expr) {
		w.str(p.Arg)
		if p.Annotation != nil {
			w.str(": ")
			w.expr(p.Annotation, precTest)
		}
		if def != nil {
			w.str("=")
			w.expr(def, precTest)
		}
	}
	n := len(a.Posonlyargs) + len(a.Args)
	for i, p := range append(append([]*syntax.Arg{}, a.Posonlyargs...), a.Args...) {
		next()
		var def syntax.Expr
		if j := i - (n - len(a.Defaults)); j >= 0 {
			def = a.Defaults[j]
		}
		arg(p, def)
		if i+1 == len(a.Posonlyargs) {
			w.str(", /")
		}
	}
	if a.Vararg != nil || len(a.Kwonlyargs) > 0 {
		next()
		w.str("*")
		if a.Vararg != nil {
			arg(a.Vararg, nil)
		}
	}
	for i, p := range a.Kwonlyargs {
		next()
		var def syntax.Expr
		if i < len(a.KwDefaults) {
			def = a.KwDefaults[i]
		}
		arg(p, def)
	}
	if a.Kwarg != nil {
		next()
		w.str("**")
		arg(a.Kwarg, nil)
	}
}

// fstringText returns what stands between the quotes of an f-string.
func fstringText(values []syntax.Expr) string {
	w := &unparser{}
	w.fstring(values, false)
	return w.b.String()
}

func (w *unparser) fstring(values []syntax.Expr, spec bool) {
	field := func(value syntax.Expr, source any, conversion int, format syntax.Expr) {
		text, ok := source.(string) // a t-string keeps what was written
		if !ok {
			v := &unparser{}
			v.expr(value, precTest+1)
			if text = v.b.String(); strings.HasPrefix(text, "{") {
				text = " " + text
			}
		}
		w.str("{" + text)
		if conversion > 0 {
			w.str("!" + string(rune(conversion)))
		}
		if format != nil {
			w.str(":")
			if j, ok := format.(*syntax.JoinedStr); ok {
				w.fstring(j.Values, true)
			}
		}
		w.str("}")
	}
	for _, v := range values {
		switch v := v.(type) {
		case *syntax.Constant:
			s, _ := v.Value.(string)
			w.str(strings.NewReplacer("{", "{{", "}", "}}").Replace(s))
		case *syntax.FormattedValue:
			field(v.Value, nil, v.Conversion, v.FormatSpec)
		case *syntax.Interpolation:
			field(v.Value, v.Str, v.Conversion, v.FormatSpec)
		case *syntax.JoinedStr:
			w.fstring(v.Values, spec)
		}
	}
}

// infinite writes the infinity of a literal so that it can be read again.
func infinite(s string) string {
	if !strings.Contains(s, "inf") || strings.ContainsAny(s, "'\"") {
		return s
	}
	return strings.ReplaceAll(s, "inf", "1e309")
}
