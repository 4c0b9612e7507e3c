package bytecode

// Flags of a Code, with CPython's values (inspect.CO_*).
const (
	FlagOptimized         = 0x1
	FlagNewLocals         = 0x2
	FlagVarArgs           = 0x4
	FlagVarKeywords       = 0x8
	FlagNested            = 0x10
	FlagGenerator         = 0x20
	FlagCoroutine         = 0x80
	FlagIterableCoroutine = 0x100
	FlagAsyncGenerator    = 0x200
	FlagFutureBarryAsBDFL = 0x400000
	FlagFutureAnnotations = 0x1000000
	FlagHasDocstring      = 0x4000000
	FlagMethod            = 0x8000000
)

// Ellipsis, Tuple and FrozenSet are the constants that have no Go type of
// their own. A constant is one of: nil (None), bool, int64, *big.Int, float64,
// complex128, string (WTF-8), []byte, Ellipsis, Tuple, FrozenSet, Slice, *Code.
type (
	// Ellipsis is the constant `...`.
	Ellipsis struct{}
	// Tuple is a constant tuple.
	Tuple []any
	// FrozenSet is a constant frozenset (the right side of `in {1, 2}`).
	FrozenSet []any
	// Slice is a constant slice (`x[1:2]`): start, stop, step.
	Slice [3]any
)

// Code is one compiled code object. It holds no Python objects and is not
// changed after the compiler made it; the engine makes a private, specialising
// copy of Instructions for each interpreter.
//
// The register window of an activation is: the parameters (positional, keyword
// only, *args, **kwargs), the other locals, cells that are not parameters,
// free variables, then temporaries. That is the order of LocalNames.
type Code struct {
	Name, Qualname, Filename string
	FirstLine                int

	ArgCount        int // positional parameters, positional-only ones included
	PosOnlyArgCount int
	KwOnlyArgCount  int
	Flags           uint32

	// LocalNames names registers 0..len-1: locals (len VarNames), then cells
	// that are not also locals, then free variables.
	LocalNames []string
	// LocalKinds says for each of them what the register holds.
	LocalKinds []LocalKind
	// NRegs is the size of the register window.
	NRegs int

	Constants    []any
	Names        []string // attribute, global and import names
	Instructions []Instruction
	Exceptions   []ExceptionEntry
	locations    *locationTable // one for each instruction
}

// LocalKind tells what a local register holds; bits combine (a parameter that
// is captured is LocalVariable|LocalCell).
type LocalKind uint8

// The kinds of local registers.
const (
	LocalVariable LocalKind = 1 << iota // listed in co_varnames
	LocalCell                           // holds a cell; listed in co_cellvars
	LocalFree                           // holds a cell of an enclosing scope; co_freevars
	LocalHidden                         // a comprehension's variable inlined in a module or class scope
)

// ExceptionEntry says that an exception raised by an instruction in
// [Start, End) continues at Target with the exception in register Register.
// Entries are sorted by Start; of those that cover an instruction the last one
// in the table is the innermost.
type ExceptionEntry struct {
	Start, End, Target uint32 // instruction indexes
	Register           uint16 // register index, not scaled
}
