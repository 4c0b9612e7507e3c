package object

import "unsafe"

// Args are the arguments of a call, a view on the caller's registers: the
// positional ones first, then the values of the keyword arguments named by Kw
// in the same order. Callees must not keep or change the slice.
type Args struct {
	V  []Value
	Kw []*Str
}

// Pos returns the positional arguments.
func (a Args) Pos() []Value { return a.V[:len(a.V)-len(a.Kw)] }

// KwValues returns the values of the keyword arguments, in the order of Kw.
func (a Args) KwValues() []Value { return a.V[len(a.V)-len(a.Kw):] }

// Def declares a native function or method. Exactly one of F0..F3, FN and FV
// is set.
//
// self is the instance for methods, the class for class methods, the module
// for functions of modules, and absent for static methods.
type Def struct {
	Name string
	// Sig is the text signature without the name, self left out, in Python
	// syntax: "(iterable, /, *, key=None, reverse=False)". It binds the
	// arguments, makes the TypeErrors, and answers inspect.signature
	// (which shows a leading $self). It may be "" for FV functions that
	// CPython gives no signature.
	Sig string
	Doc string

	Static, Class bool // static method, class method

	// The fast forms take exactly 0..3 positional arguments after self; the last Opt of them
	// may be left out and arrive as the zero Value. Sig must agree; with keyword
	// arguments the call is bound through Sig.
	F0  func(t *Thread, self Value) (Value, error)
	F1  func(t *Thread, self, a Value) (Value, error)
	F2  func(t *Thread, self, a, b Value) (Value, error)
	F3  func(t *Thread, self, a, b, c Value) (Value, error)
	Opt int
	// FN gets one Value for each parameter of Sig, in order; an optional one
	// that was not given is the zero Value (defaults in Sig are
	// documentation); *args arrives as a *Tuple, **kwargs as a *Dict.
	FN func(t *Thread, self Value, a []Value) (Value, error)
	// FV gets the arguments as they are.
	FV func(t *Thread, self Value, args Args) (Value, error)

	sig unsafe.Pointer // *Signature, once parsed
}

// GetSet declares a computed attribute of a builtin type. Set is nil for
// read-only ones; it gets the zero Value for deletion.
type GetSet struct {
	Name string
	Doc  string
	Get  func(t *Thread, self Value) (Value, error)
	Set  func(t *Thread, self, v Value) error
	// Member makes it a member descriptor (as for C struct members) instead
	// of a getset descriptor.
	Member bool
}

// ModuleDef declares a native module; it is immutable. Init runs for each
// interpreter that imports the module and sets the attributes that Defs and
// Types cannot say; per-interpreter state goes to Module.State.
type ModuleDef struct {
	Name  string
	Doc   string
	Defs  []Def
	Types []*Type // set as attributes under their names
	Init  func(t *Thread, m *Module) error
}
