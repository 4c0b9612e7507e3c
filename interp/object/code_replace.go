package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

const replaceSig = "(*, co_argcount=<unrepresentable>, co_posonlyargcount=<unrepresentable>, co_kwonlyargcount=<unrepresentable>, co_nlocals=<unrepresentable>, co_stacksize=<unrepresentable>, co_flags=<unrepresentable>, co_firstlineno=<unrepresentable>, co_code=<unrepresentable>, co_consts=<unrepresentable>, co_names=<unrepresentable>, co_varnames=<unrepresentable>, co_freevars=<unrepresentable>, co_cellvars=<unrepresentable>, co_filename=<unrepresentable>, co_name=<unrepresentable>, co_qualname=<unrepresentable>, co_linetable=<unrepresentable>, co_exceptiontable=<unrepresentable>)"

// codeReplace is code.replace(). The instructions themselves and the tables
// that go with them cannot be replaced: gopy's bytecode is its own.
func codeReplace(t *Thread, v Value, a []Value) (Value, error) {
	c := codeOf(v)
	b := *c.Code
	ints := [...]struct {
		name string
		to   func(n int)
		now  int
	}{
		{"co_argcount", func(n int) { b.ArgCount = n }, 0},
		{"co_posonlyargcount", func(n int) { b.PosOnlyArgCount = n }, 0},
		{"co_kwonlyargcount", func(n int) { b.KwOnlyArgCount = n }, 0},
		{"co_nlocals", nil, c.nLocals()},
		{"co_stacksize", nil, 0},
		{"co_flags", func(n int) { b.Flags = uint32(n) }, 0},
		{"co_firstlineno", func(n int) { b.FirstLine = n }, 0},
	}
	for i, f := range ints {
		if a[i].P == nil {
			continue
		}
		n, err := IndexInt(t, a[i], &OverflowError)
		if err != nil {
			return Value{}, err
		}
		if n < 0 {
			return Value{}, ValueErrorf("%s must be a positive integer", f.name)
		}
		switch {
		case f.to != nil:
			f.to(n)
		case f.name == "co_nlocals" && n != f.now && a[10].P == nil:
			return Value{}, ValueErrorf("code: co_nlocals != len(co_varnames)")
		}
	}
	for i, f := range map[int]struct {
		name string
		now  func() Value
	}{
		7:  {"co_code", func() Value { return c.codeBytes() }},
		16: {"co_linetable", func() Value { return NewBytes(lineTable(c.Code)) }},
		17: {"co_exceptiontable", func() Value { return NewBytes(exceptionTable(c.Code)) }},
	} {
		if a[i].P == nil {
			continue
		}
		if a[i].Type() != &BytesType {
			return Value{}, TypeErrorf("replace() argument '%s' must be bytes, not %s", f.name, TypeName(a[i]))
		}
		same, err := Equal(t, a[i], f.now())
		if err != nil {
			return Value{}, err
		}
		if !same {
			return Value{}, ValueErrorf("%s cannot be replaced: gopy's bytecode is not CPython's", f.name)
		}
	}
	for i, f := range map[int]struct {
		name string
		to   *string
	}{13: {"co_filename", &b.Filename}, 14: {"co_name", &b.Name}, 15: {"co_qualname", &b.Qualname}} {
		if a[i].P == nil {
			continue
		}
		if !a[i].IsStr() {
			return Value{}, TypeErrorf("replace() argument '%s' must be str, not %s", f.name, TypeName(a[i]))
		}
		*f.to = a[i].Str().String()
	}
	if err := replaceNames(&b, c, a); err != nil {
		return Value{}, err
	}
	return replacedCode(t, c, &b, a[8])
}

// replaceNames sets co_names and the names of local variables.
func replaceNames(b *bytecode.Code, c *Code, a []Value) error {
	for i, f := range map[int]struct {
		name string
		kind bytecode.LocalKind
	}{9: {"co_names", 0}, 10: {"co_varnames", bytecode.LocalVariable}, 11: {"co_freevars", bytecode.LocalFree}, 12: {"co_cellvars", bytecode.LocalCell}} {
		if a[i].P == nil {
			continue
		}
		if !a[i].IsTuple() {
			return TypeErrorf("replace() argument '%s' must be tuple, not %s", f.name, TypeName(a[i]))
		}
		items := a[i].Tuple().Items
		names := make([]string, len(items))
		for j, v := range items {
			if !v.IsStr() {
				return TypeErrorf("name tuples must contain only strings, not '%s'", TypeName(v))
			}
			names[j] = v.Str().String()
		}
		if f.kind == 0 {
			if len(names) < len(c.Names) {
				return ValueErrorf("code: co_names is too small")
			}
			b.Names = names
			continue
		}
		locals := append([]string(nil), b.LocalNames...)
		n := 0
		for j, k := range b.LocalKinds {
			if k&f.kind != 0 {
				if n < len(names) {
					locals[j] = names[n]
				}
				n++
			}
		}
		if n != len(names) {
			return ValueErrorf("code: %s has the wrong length", f.name)
		}
		b.LocalNames = locals
	}
	return nil
}

// replacedCode makes the new code object, with other constants if those are given.
func replacedCode(t *Thread, c *Code, b *bytecode.Code, consts Value) (Value, error) {
	var values []Value
	if consts.P != nil {
		if !consts.IsTuple() {
			return Value{}, TypeErrorf("replace() argument 'co_consts' must be tuple, not %s", TypeName(consts))
		}
		values = consts.Tuple().Items
		if len(values) < len(c.Consts) {
			return Value{}, ValueErrorf("code: co_consts is too small")
		}
	} else {
		values = c.Consts
	}
	nc := NewCode(t.Interp, b)
	nc.Prepare()
	nc.Consts = append([]Value(nil), values...)
	nc.KBase = unsafe.Pointer(unsafe.SliceData(nc.Consts))
	if consts.P != nil {
		b.Constants = make([]any, len(values))
		for i, v := range values {
			k, ok := constantOf(v)
			if !ok && i < len(c.Code.Constants) {
				k = c.Code.Constants[i]
			}
			b.Constants[i] = k
		}
	}
	return nc.Value(), nil
}

// constantOf turns a Python object into a compiled constant, if it can be one.
func constantOf(v Value) (any, bool) {
	switch {
	case v.IsNone():
		return nil, true
	case v.IsBool():
		return v.IsTrue(), true
	case v.IsInt64():
		return v.Int64(), true
	case v.IsFloat():
		return v.Float64(), true
	case v == Ellipsis:
		return bytecode.Ellipsis{}, true
	}
	switch v.Type() {
	case &IntType:
		return v.BigIntOf(), true
	case &StrType:
		return v.Str().String(), true
	case &ComplexType:
		return (*Complex)(v.P).V, true
	case &BytesType:
		return (*Bytes)(v.P).B, true
	case &CodeType:
		return codeOf(v).Code, true
	case &TupleType:
		out := make(bytecode.Tuple, len(v.Tuple().Items))
		for i, x := range v.Tuple().Items {
			k, ok := constantOf(x)
			if !ok {
				return nil, false
			}
			out[i] = k
		}
		return out, true
	}
	return nil, false
}
