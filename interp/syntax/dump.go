package syntax

// This file writes trees as Python's ast.dump does.

import (
	"fmt"
	"math"
	"math/big"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Dump gives ast.dump(n, include_attributes=attributes).
func Dump(n Node, attributes bool) string {
	d := dumper{attributes: attributes}
	d.node(reflect.ValueOf(n))
	return d.b.String()
}

type dumper struct {
	b          strings.Builder
	attributes bool
}

// nodeNames are the names of the node types that Go must call differently.
var nodeNames = map[string]string{
	"ExprStmt": "Expr", "Arguments": "arguments", "Arg": "arg", "Keyword": "keyword", "Alias": "alias",
	"WithItem": "withitem", "Comprehension": "comprehension", "MatchCase": "match_case",
}

// NodeName is the name of n's class in Python's ast module.
func NodeName(n Node) string { return nodeName(reflect.TypeOf(n).Elem().Name()) }

func nodeName(name string) string {
	if s, ok := nodeNames[name]; ok {
		return s
	}
	return name
}

// FieldName is the name in Python of the Go field name.
func FieldName(name string) string {
	var b strings.Builder
	for i, c := range name {
		if 'A' <= c && c <= 'Z' {
			if i > 0 {
				b.WriteByte('_')
			}
			c += 'a' - 'A'
		}
		b.WriteRune(c)
	}
	return b.String()
}

// node writes the node that v points to.
func (d *dumper) node(v reflect.Value) {
	v = v.Elem()
	t := v.Type()
	d.b.WriteString(nodeName(t.Name()))
	d.b.WriteByte('(')
	first := true
	sep := func(name string) {
		if !first {
			d.b.WriteString(", ")
		}
		first = false
		d.b.WriteString(name)
		d.b.WriteByte('=')
	}
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Name == "Pos" || d.omitted(t.Name(), f.Name, v.Field(i)) {
			continue
		}
		sep(FieldName(f.Name))
		d.value(f.Name, v.Field(i))
	}
	if pos := v.FieldByName("Pos"); pos.IsValid() && d.attributes {
		for i, name := range []string{"lineno", "col_offset", "end_lineno", "end_col_offset"} {
			sep(name)
			fmt.Fprint(&d.b, pos.Field(i).Int())
		}
	}
	d.b.WriteByte(')')
}

// omitted reports whether ast.dump leaves the field out: absent optional
// values and empty lists.
func (d *dumper) omitted(node, field string, v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice:
		return v.Len() == 0
	case reflect.Pointer:
		return v.IsNil()
	case reflect.Interface:
		return v.IsNil() && field != "Value" || v.IsNil() && (node == "Return" || node == "Yield" || node == "AnnAssign")
	case reflect.String:
		switch field {
		case "Kind", "Asname", "Module", "Rest":
			return v.Len() == 0
		case "Arg":
			return node == "Keyword" && v.Len() == 0
		case "Name":
			return v.Len() == 0
		}
	}
	return false
}

func (d *dumper) value(field string, v reflect.Value) {
	switch v.Kind() {
	case reflect.Slice:
		d.b.WriteByte('[')
		for i := range v.Len() {
			if i > 0 {
				d.b.WriteString(", ")
			}
			d.value("", v.Index(i))
		}
		d.b.WriteByte(']')
	case reflect.Pointer:
		if s, ok := v.Interface().(*string); ok {
			d.b.WriteString(reprString(*s))
			return
		}
		d.node(v)
	case reflect.Interface:
		if v.IsNil() {
			d.b.WriteString("None")
			return
		}
		if _, ok := v.Interface().(Node); ok {
			d.node(v.Elem())
			return
		}
		d.b.WriteString(ReprConstant(v.Interface()))
	case reflect.String:
		d.b.WriteString(reprString(v.String()))
	case reflect.Uint8:
		fmt.Fprintf(&d.b, "%s()", v.Interface())
	default:
		fmt.Fprint(&d.b, v.Interface())
	}
}

// ReprConstant gives Python's repr of the value of a Constant.
func ReprConstant(v any) string {
	switch v := v.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case int64:
		return strconv.FormatInt(v, 10)
	case *big.Int:
		return v.String()
	case float64:
		return reprFloat(v)
	case complex128:
		s := reprFloat(imag(v))
		s = strings.TrimSuffix(s, ".0") + "j"
		if real(v) == 0 && !math.Signbit(real(v)) {
			return s
		}
		if !strings.HasPrefix(s, "-") {
			s = "+" + s
		}
		return "(" + strings.TrimSuffix(reprFloat(real(v)), ".0") + s + ")"
	case string:
		return reprString(v)
	case []byte:
		return reprBytes(v)
	case EllipsisType:
		return "Ellipsis"
	}
	return fmt.Sprint(v)
}

func reprFloat(f float64) string {
	switch {
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	case math.IsNaN(f):
		return "nan"
	}
	s := strconv.FormatFloat(f, 'e', -1, 64)
	exp, _ := strconv.Atoi(s[strings.IndexByte(s, 'e')+1:])
	if exp < -4 || exp >= 16 {
		return s
	}
	s = strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

func reprString(s string) string {
	quote := byte('\'')
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		quote = '"'
	}
	var b strings.Builder
	b.WriteByte(quote)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 && i+2 < len(s) {
			// A lone surrogate in its three bytes.
			r, n = rune(s[i]&0xf)<<12|rune(s[i+1]&0x3f)<<6|rune(s[i+2]&0x3f), 3
		}
		i += n
		switch {
		case r == rune(quote) || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case isPrintable(r):
			b.WriteRune(r)
		case r < 0x100:
			fmt.Fprintf(&b, `\x%02x`, r)
		case r < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			fmt.Fprintf(&b, `\U%08x`, r)
		}
	}
	b.WriteByte(quote)
	return b.String()
}

func reprBytes(s []byte) string {
	quote := byte('\'')
	if strings.IndexByte(string(s), '\'') >= 0 && strings.IndexByte(string(s), '"') < 0 {
		quote = '"'
	}
	var b strings.Builder
	b.WriteByte('b')
	b.WriteByte(quote)
	for _, c := range s {
		switch {
		case c == quote || c == '\\':
			b.WriteByte('\\')
			b.WriteByte(c)
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\r':
			b.WriteString(`\r`)
		case c == '\t':
			b.WriteString(`\t`)
		case c < ' ' || c >= 0x7f:
			fmt.Fprintf(&b, `\x%02x`, c)
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte(quote)
	return b.String()
}
