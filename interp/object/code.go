package object

import (
	"fmt"
	"math/big"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// Code is a code object: compiled code made ready for one interpreter, with
// constants as Python objects and a private, specialising copy of the instructions.
type Code struct {
	Object
	*bytecode.Code
	// What the loop needs; see NewCode.
	KBase      unsafe.Pointer // first constant
	First      unsafe.Pointer // first instruction
	InsBase    uintptr        // its address
	SiteBase   unsafe.Pointer // first site, nil while the code is cold
	FrameBytes uintptr        // size of the register window
	LocalBytes uintptr        // size of its part that holds local variables
	NParams    int            // positional, keyword-only, *args, **kwargs
	Simple     bool           // a call with as many positional arguments as parameters needs no binding

	Ins    []bytecode.Instruction // a private copy, which specialises itself
	Consts []Value
	Names  []*Str
	Locals []*Str // names of the local registers
	Sites  []Site // one for each instruction once the code is warm
	Warmth int

	Filename, Name, Qualname *Str
	// The tuples co_varnames, co_cellvars, co_freevars, made on demand.
	VarNames, CellVars, FreeVars Value
	kwNames                      map[int][]*Str
	FirstFree                    int                // register of the first free variable
	liveness                     *bytecode.Liveness // see clearDeadTemporaries
	suspendedRegs                int                // one more than SuspendedRegs, once that was asked for

	interp *Interp // whose constants Prepare makes; nil once it has
}

// unprepared is the FrameBytes of code that Prepare has not seen: no register chunk has
// room for it, so that the fast ways to push a frame leave it to PushFrame.
const unprepared = 1 << 40

// Site is the inline cache and the counters of one instruction.
type Site struct {
	Version  uint64         // of type, keys or function
	Version2 uint64         // of a second one
	Ptr      unsafe.Pointer // shape, code, definition ...
	Ptr2     unsafe.Pointer
	Value    Value // method or constant found
	// Single is what the site knows of the one class of instances that it met, if it is about that;
	// when another class comes along Poly is made of both.
	Single  bool
	Poly    *Polymorphic
	Index   uint32
	Counter uint16 // executions or misses left before the instruction is rewritten
	Backoff uint8
	Tried   uint8
	Generic bytecode.Opcode // what a specialised instruction falls back to
	Revert  bytecode.Opcode // the specialised instruction that steps aside for one execution, or 0
	Misses  uint32
	Hits    uint32
}

// MaxHint bounds the number of items for which room is made because the
// containers before had as many.
const MaxHint = 1 << 12

// TakeHint returns the number of items that LIST_APPEND or MAP_ADD, whose site
// it is, last added to one container, and lets it fade: a large container must
// not make small ones large for long.
func (s *Site) TakeHint() int {
	n := s.Index
	s.Index -= n >> 3
	return int(n)
}

// SiteScale is the size of a Site for each byte of an instruction.
const SiteScale = unsafe.Sizeof(Site{}) / bytecode.InstructionSize

// NewCode makes a code object of compiled code. What running it needs is made
// when it is run for the first time, or asked for: see Prepare. Most functions of
// the modules that a program imports are never called.
func NewCode(in *Interp, b *bytecode.Code) *Code {
	return newCode(in, b, in.Intern(b.Filename))
}

func newCode(in *Interp, b *bytecode.Code, filename *Str) *Code {
	c := &Code{Object: Object{&CodeType}, Code: b, FrameBytes: unprepared, interp: in}
	c.Filename, c.Name = filename, in.Intern(b.Name)
	c.Qualname = c.Name
	if b.Qualname != b.Name {
		c.Qualname = in.Intern(b.Qualname)
	}
	c.NParams = b.ArgCount + b.KwOnlyArgCount
	// The code of a module or class wants its mapping of names in register 0.
	c.Simple = b.KwOnlyArgCount == 0 && b.Flags&(bytecode.FlagVarArgs|bytecode.FlagVarKeywords) == 0 && b.Flags&bytecode.FlagOptimized != 0
	if b.Flags&bytecode.FlagVarArgs != 0 {
		c.NParams++
	}
	if b.Flags&bytecode.FlagVarKeywords != 0 {
		c.NParams++
	}
	return c
}

// Prepare makes what running the code needs: instructions, constants, names. Frames
// are pushed of prepared code only, so code that runs is.
func (c *Code) Prepare() {
	if c.interp != nil {
		c.prepare()
	}
}

func (c *Code) prepare() {
	in, b := c.interp, c.Code
	c.interp = nil
	c.Ins = append([]bytecode.Instruction(nil), b.Instructions...)
	c.First = unsafe.Pointer(unsafe.SliceData(c.Ins))
	c.InsBase = uintptr(c.First)
	names := make([]*Str, len(b.Names)+len(b.LocalNames))
	c.Names, c.Locals = names[:len(b.Names):len(b.Names)], names[len(b.Names):]
	for i, n := range b.Names {
		c.Names[i] = in.Intern(n)
	}
	c.FirstFree = len(b.LocalNames)
	for i, n := range b.LocalNames {
		c.Locals[i] = in.Intern(n)
		if b.LocalKinds[i]&LocalFree != 0 && i < c.FirstFree {
			c.FirstFree = i
		}
	}
	c.Consts = make([]Value, len(b.Constants))
	for i, k := range b.Constants {
		if inner, ok := k.(*bytecode.Code); ok && inner.Filename == b.Filename {
			c.Consts[i] = newCode(in, inner, c.Filename).Value()
			continue
		}
		c.Consts[i] = constant(in, k)
	}
	c.KBase = unsafe.Pointer(unsafe.SliceData(c.Consts))
	locals := len(b.LocalNames)
	if b.Flags&bytecode.FlagOptimized == 0 && locals == 0 {
		locals = 1 // register 0 is the mapping of local names
	}
	c.LocalBytes = uintptr(locals) * bytecode.RegisterSize
	c.FrameBytes = uintptr(max(b.NRegs, locals)) * bytecode.RegisterSize
}

// Value returns c as a Python value.
func (c *Code) Value() Value { return Value{unsafe.Pointer(c), 0} }

// LocalFree and its kin are the bytecode package's, for the files here.
const LocalFree = bytecode.LocalFree

// KwNames returns the keyword names that the tuple constant k holds.
func (c *Code) KwNames(k int) []*Str {
	if names, ok := c.kwNames[k]; ok {
		return names
	}
	items := c.Consts[k].Tuple().Items
	names := make([]*Str, len(items))
	for i, v := range items {
		names[i] = v.Str()
	}
	if c.kwNames == nil {
		c.kwNames = map[int][]*Str{}
	}
	c.kwNames[k] = names
	return names
}

// constant makes a Python object of a compiled constant.
func constant(in *Interp, k any) Value {
	switch k := k.(type) {
	case nil:
		return None
	case bool:
		return Bool(k)
	case int64:
		return Int(k)
	case *big.Int:
		return NewBigInt(k)
	case float64:
		return Float(k)
	case complex128:
		return NewComplex(k)
	case string:
		if len(k) <= 64 && identifierLike(k) {
			return in.Intern(k).Value()
		}
		return StrValue(k)
	case []byte:
		return NewBytes(k)
	case bytecode.Ellipsis:
		return Ellipsis
	case bytecode.Tuple:
		t := AllocTuple(len(k))
		for i, x := range k {
			t.Items[i] = constant(in, x)
		}
		return t.Value()
	case bytecode.FrozenSet:
		items := make([]Value, len(k))
		for i, x := range k {
			items[i] = constant(in, x)
		}
		return NewFrozenSet(items)
	case bytecode.Slice:
		return NewSlice(constant(in, k[0]), constant(in, k[1]), constant(in, k[2]))
	case *bytecode.Code:
		return NewCode(in, k).Value()
	}
	panic(fmt.Sprintf("BUG: constant of type %T", k))
}

// identifierLike tells whether CPython interns a constant string.
func identifierLike(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c != '_' && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}
