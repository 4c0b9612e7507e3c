package object

import (
	"hash/maphash"
	"math"
	"math/big"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// codeUnit is the number of bytes that an instruction counts for in f_lasti,
// co_lines and the like: what the traceback module divides by.
const codeUnit = 2

// LineAt returns the line of instruction i, or 0 when it has none.
func (c *Code) LineAt(i int) int {
	return max(int(c.Location(i).Line), 0)
}

// codeOf returns the code object that v is, with all its parts.
func codeOf(v Value) *Code {
	c := (*Code)(v.P)
	c.Prepare()
	return c
}

func codeRepr(t *Thread, v Value) (Value, error) {
	c := codeOf(v)
	line := int64(c.FirstLine)
	if line == 0 {
		line = -1
	}
	n, err := Repr(t, Int(line))
	return StrValue("<code object " + c.Name.String() + " at " + Address(t, v) + ", file \"" + c.Filename.String() + "\", line " + n + ">"), err
}

// namesOfKind is the tuple of the local names whose kind has one of the bits.
func (c *Code) namesOfKind(bits bytecode.LocalKind) Value {
	var out []Value
	for i, k := range c.LocalKinds {
		if k&bits != 0 {
			out = append(out, c.Locals[i].Value())
		}
	}
	return NewTuple(out...).Value()
}

// VarNamesTuple, CellVarsTuple and FreeVarsTuple are co_varnames, co_cellvars and co_freevars.
func (c *Code) VarNamesTuple() Value {
	if c.VarNames.P == nil {
		c.VarNames = c.namesOfKind(bytecode.LocalVariable)
	}
	return c.VarNames
}

// CellVarsTuple is co_cellvars.
func (c *Code) CellVarsTuple() Value {
	if c.CellVars.P == nil {
		c.CellVars = c.namesOfKind(bytecode.LocalCell)
	}
	return c.CellVars
}

// FreeVarsTuple is co_freevars.
func (c *Code) FreeVarsTuple() Value {
	if c.FreeVars.P == nil {
		c.FreeVars = c.namesOfKind(bytecode.LocalFree)
	}
	return c.FreeVars
}

func strTuple(names []*Str) Value {
	t := AllocTuple(len(names))
	for i, n := range names {
		t.Items[i] = n.Value()
	}
	return t.Value()
}

func codeCompare(t *Thread, a, b Value, op CompareOp) (Value, error) {
	if (op != EQ && op != NE) || a.Type() != &CodeType || b.Type() != &CodeType {
		return NotImplemented, nil
	}
	return Bool(sameCode(codeOf(a).Code, codeOf(b).Code) == (op == EQ)), nil
}

func sameCode(a, b *bytecode.Code) bool {
	if a == b {
		return true
	}
	if a.Name != b.Name || a.ArgCount != b.ArgCount || a.PosOnlyArgCount != b.PosOnlyArgCount || a.KwOnlyArgCount != b.KwOnlyArgCount ||
		a.Flags != b.Flags || a.FirstLine != b.FirstLine || len(a.Constants) != len(b.Constants) {
		return false
	}
	for i := range a.Constants {
		if !sameConstant(a.Constants[i], b.Constants[i]) {
			return false
		}
	}
	return sameSlice(a.Instructions, b.Instructions) && sameSlice(a.Names, b.Names) && sameSlice(a.LocalNames, b.LocalNames) &&
		sameSlice(a.LocalKinds, b.LocalKinds) && sameSlice(a.Locations(), b.Locations()) && sameSlice(a.Exceptions, b.Exceptions)
}

func sameSlice[T comparable](a, b []T) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func sameConstants(a, b []any) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !sameConstant(a[i], b[i]) {
			return false
		}
	}
	return true
}

// sameConstant compares constants with their types; floats by their bits.
func sameConstant(a, b any) bool {
	switch x := a.(type) {
	case float64:
		y, ok := b.(float64)
		return ok && math.Float64bits(x) == math.Float64bits(y)
	case complex128:
		y, ok := b.(complex128)
		return ok && sameConstant(real(x), real(y)) && sameConstant(imag(x), imag(y))
	case *big.Int:
		y, ok := b.(*big.Int)
		return ok && x.Cmp(y) == 0
	case []byte:
		y, ok := b.([]byte)
		return ok && string(x) == string(y)
	case bytecode.Tuple:
		y, ok := b.(bytecode.Tuple)
		return ok && sameConstants(x, y)
	case bytecode.FrozenSet:
		y, ok := b.(bytecode.FrozenSet)
		return ok && sameConstants(x, y)
	case bytecode.Slice:
		y, ok := b.(bytecode.Slice)
		return ok && sameConstants(x[:], y[:])
	case *bytecode.Code:
		y, ok := b.(*bytecode.Code)
		return ok && sameCode(x, y)
	}
	switch b.(type) {
	case []byte, bytecode.Tuple, bytecode.FrozenSet, bytecode.Slice:
		return false
	}
	return a == b
}

var codeSeed = maphash.MakeSeed()

func codeHash(t *Thread, v Value) (uint64, error) {
	c := codeOf(v)
	var h maphash.Hash
	h.SetSeed(codeSeed)
	number := func(n int) {
		h.WriteByte(byte(n))
		h.WriteByte(byte(n >> 8))
		h.WriteByte(byte(n >> 16))
	}
	h.WriteString(c.Code.Name)
	number(c.FirstLine)
	number(c.ArgCount)
	number(c.PosOnlyArgCount)
	number(c.KwOnlyArgCount)
	number(int(c.Flags))
	for _, ins := range c.Instructions {
		number(int(ins.Op))
		number(int(ins.A))
		number(int(ins.B))
		number(int(ins.C))
	}
	for _, names := range [][]string{c.Code.Names, c.LocalNames} {
		for _, n := range names {
			h.WriteString(n)
			h.WriteByte(0)
		}
	}
	return h.Sum64() >> 1, nil
}

// codeLines is co_lines(): ranges of instructions with the same line.
func codeLines(t *Thread, v Value) (Value, error) {
	c := codeOf(v)
	var out []Value
	if c.Flags&bytecode.FlagOptimized != 0 && len(c.Locations()) > 0 && c.LineAt(0) != c.FirstLine {
		out = append(out, TupleValue(Int(0), Int(0), Int(int64(c.FirstLine)))) // where CPython has an instruction that does nothing
	}
	for i := 0; i < len(c.Locations()); {
		j := i + 1
		for j < len(c.Locations()) && c.Location(j).Line == c.Location(i).Line {
			j++
		}
		line := None
		if n := c.Location(i).Line; n >= 0 {
			line = Int(int64(n))
		}
		out = append(out, TupleValue(Int(int64(i*codeUnit)), Int(int64(j*codeUnit)), line))
		i = j
	}
	return Iter(t, NewList(out).Value())
}

// codeLnotab is co_lnotab: pairs of distances, in bytes of instructions and in lines.
func codeLnotab(t *Thread, v Value) (Value, error) {
	if err := Warn(t, &DeprecationWarning, "co_lnotab is deprecated, use co_lines instead.", 1); err != nil {
		return Value{}, err
	}
	c := codeOf(v)
	var out []byte
	place, line := 0, c.FirstLine
	for i := range c.Instructions {
		n := c.LineAt(i)
		if n == 0 || n == line {
			continue
		}
		distance, lines := i*codeUnit-place, n-line
		for ; distance > 255; distance -= 255 {
			out = append(out, 255, 0)
		}
		for ; lines > 127; lines -= 127 {
			out = append(out, byte(distance), 127)
			distance = 0
		}
		for ; lines < -128; lines += 128 {
			out = append(out, byte(distance), 0x80)
			distance = 0
		}
		out = append(out, byte(distance), byte(lines))
		place, line = i*codeUnit, n
	}
	return NewBytes(out), nil
}

// codePositions is co_positions(): the source range of each instruction.
func codePositions(t *Thread, v Value) (Value, error) {
	c := codeOf(v)
	num := func(n int32, least int32) Value {
		if n < least {
			return None
		}
		return Int(int64(n))
	}
	out := make([]Value, len(c.Locations()))
	for i, l := range c.Locations() {
		if t.Interp.Options.NoDebugRanges {
			l.EndLine, l.Col, l.EndCol = -1, -1, -1
		}
		out[i] = TupleValue(num(l.Line, 0), num(l.EndLine, 0), num(l.Col, 0), num(l.EndCol, 0))
	}
	return Iter(t, NewList(out).Value())
}

func intMember(name string, get func(c *Code) int) GetSet {
	return GetSet{Name: name, Member: true, Get: func(t *Thread, v Value) (Value, error) { return Int(int64(get(codeOf(v)))), nil }}
}

func valueMember(name string, get func(c *Code) Value) GetSet {
	return GetSet{Name: name, Member: true, Get: func(t *Thread, v Value) (Value, error) { return get(codeOf(v)), nil }}
}

func (c *Code) nLocals() int { return len(c.VarNamesTuple().Tuple().Items) }

// codeBytes stands for co_code: two bytes an instruction, its opcode.
func (c *Code) codeBytes() Value {
	b := make([]byte, 0, len(c.Instructions)*codeUnit)
	for _, ins := range c.Instructions {
		b = append(b, byte(ins.Op), byte(ins.Op>>8))
	}
	return NewBytes(b)
}

func initCode() {
	t := &CodeType
	t.Doc = "The compiled code of a function, class or module."
	t.Repr, t.Hash, t.Compare = codeRepr, codeHash, codeCompare
	t.HasWeakref = true
	t.New = func(t *Thread, cls *Type, args Args) (Value, error) {
		switch n := len(args.V); {
		case len(args.Kw) > 0:
			return Value{}, TypeErrorf("code() takes no keyword arguments")
		case n < 16:
			return Value{}, TypeErrorf("code expected at least 16 arguments, got %d", n)
		case n > 18:
			return Value{}, TypeErrorf("code expected at most 18 arguments, got %d", n)
		}
		return Value{}, TypeErrorf("gopy cannot make code of bytecode")
	}
	t.Methods = []Def{
		{Name: "__sizeof__", Sig: "()", F0: func(t *Thread, v Value) (Value, error) {
			return Int(int64(200 + len(codeOf(v).Ins)*bytecode.InstructionSize)), nil
		}},
		{Name: "co_lines", Sig: "()", F0: codeLines},
		{Name: "co_branches", Sig: "()", F0: func(t *Thread, v Value) (Value, error) { return Iter(t, emptyTuple.Value()) }},
		{Name: "co_positions", Sig: "()", F0: codePositions},
		{Name: "replace", Doc: "A copy of the code object with other values of these attributes.", Sig: replaceSig, FN: codeReplace},
		{Name: "_varname_from_oparg", Sig: "(oparg)", Doc: "The name of local variable oparg; for internal use.",
			FN: func(t *Thread, v Value, a []Value) (Value, error) {
				i, err := IndexInt(t, a[0], &OverflowError)
				if err != nil {
					return Value{}, err
				}
				if c := codeOf(v); i >= 0 && i < len(c.Locals) {
					return c.Locals[i].Value(), nil
				}
				return Value{}, IndexErrorf("tuple index out of range")
			}},
		{Name: "__replace__", Doc: "The same as replace().", Sig: replaceSig, FN: codeReplace},
	}
	t.GetSets = []GetSet{
		intMember("co_argcount", func(c *Code) int { return c.ArgCount }),
		intMember("co_posonlyargcount", func(c *Code) int { return c.PosOnlyArgCount }),
		intMember("co_kwonlyargcount", func(c *Code) int { return c.KwOnlyArgCount }),
		intMember("co_stacksize", func(c *Code) int { return max(c.NRegs-len(c.LocalNames), 1) }),
		intMember("co_flags", func(c *Code) int { return int(c.Flags) }),
		intMember("co_nlocals", (*Code).nLocals),
		valueMember("co_consts", func(c *Code) Value { return NewTuple(c.Consts...).Value() }),
		valueMember("co_names", func(c *Code) Value { return strTuple(c.Names) }),
		valueMember("co_filename", func(c *Code) Value { return c.Filename.Value() }),
		valueMember("co_name", func(c *Code) Value { return c.Name.Value() }),
		valueMember("co_qualname", func(c *Code) Value { return c.Qualname.Value() }),
		intMember("co_firstlineno", func(c *Code) int { return c.FirstLine }),
		valueMember("co_linetable", func(c *Code) Value { return NewBytes(lineTable(c.Code)) }),
		valueMember("co_exceptiontable", func(c *Code) Value { return NewBytes(exceptionTable(c.Code)) }),
		{Name: "co_lnotab", Get: codeLnotab},
		{Name: "_co_code_adaptive", Get: func(t *Thread, v Value) (Value, error) { return codeOf(v).codeBytes(), nil }},
		{Name: "co_varnames", Get: func(t *Thread, v Value) (Value, error) { return codeOf(v).VarNamesTuple(), nil }},
		{Name: "co_cellvars", Get: func(t *Thread, v Value) (Value, error) { return codeOf(v).CellVarsTuple(), nil }},
		{Name: "co_freevars", Get: func(t *Thread, v Value) (Value, error) { return codeOf(v).FreeVarsTuple(), nil }},
		{Name: "co_code", Get: func(t *Thread, v Value) (Value, error) { return codeOf(v).codeBytes(), nil }},
	}
}
