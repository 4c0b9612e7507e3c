package object

import "sync"

// Interp is the state of one interpreter.
type Interp struct {
	Engine   Engine
	Modules  *Dict   // sys.modules
	Builtins *Module // the builtins module
	Sys      *Module
	SysPath0 string                // directory of the script, first in sys.path; "": none
	Native   map[string]*ModuleDef // native modules that can be imported

	Options Options

	interned    strTable // strings interned by this interpreter
	typeCache   *typeCache
	formatTexts *formatCache
	intStrs     [intStrs]*Str        // strs of small ints, made on demand
	subclasses  map[*Type][]weakType // heap classes derived directly from builtin types

	Main *Thread
	GIL  GIL

	final finalizers

	// PrintException writes the text of an uncaught exception to a stream.
	PrintException func(t *Thread, exc *BaseException, stream Value) error
	// PrintUnraisable writes the text of an exception that could not be raised.
	PrintUnraisable func(t *Thread, exc *BaseException, tb *Traceback, stream Value) error
	// HandleSignal runs the Python handler of a signal; nil: SIGINT raises
	// KeyboardInterrupt, others are ignored.
	HandleSignal func(t *Thread, n int) error
	signals      signals
	weak         *weakTable
	// Finalizing is set when the interpreter ends.
	Finalizing bool

	// State holds the per-interpreter state of native modules, by a key that
	// the module owns (address of a package variable). Guarded by the GIL.
	State map[any]any

	idMu   sync.Mutex
	nextID uint64
	others []*Thread
}

// NewInterp makes an interpreter with its main thread. The caller fills
// Builtins, Sys and Native.
func NewInterp(engine Engine, opts Options) *Interp {
	hashStatics()
	in := &Interp{
		Engine:     engine,
		Modules:    NewDict(),
		Options:    opts,
		interned:   newInternTable(),
		typeCache:  new(typeCache),
		subclasses: map[*Type][]weakType{},
		State:      map[any]any{},
	}
	in.GIL.init()
	in.signals.wakeup = make(chan struct{}, 1)
	in.Main = in.NewThread()
	return in
}

// NewThread makes a thread of the interpreter; its goroutine must acquire the
// GIL before it does anything with it.
func (in *Interp) NewThread() *Thread {
	in.idMu.Lock()
	defer in.idMu.Unlock()
	in.nextID++
	return &Thread{Interp: in, ID: in.nextID}
}

// Options are the settings of an interpreter (sys.flags and gopy's own).
type Options struct {
	IntMaxStrDigits                                                                int // 4300; 0: no limit
	RecursionLimit                                                                 int // 1000
	Optimize                                                                       int
	DontWriteBytecode, Inspect, Interactive, NoSite, NoUserSite, IgnoreEnvironment bool
	Verbose, BytesWarning, Quiet, HashRandomization, Isolated, DevMode, UTF8Mode   int
	SafePath, WarnDefaultEncoding                                                  bool
	WarnOptions                                                                    []string
	XOptions                                                                       map[string]string // value "" with key present: True
	NoDebugRanges                                                                  bool              // locations have lines only
	Specialize                                                                     SpecializeMode
	ImportTime                                                                     int // -X importtime: 1, 2
	PycachePrefix                                                                  string
	CPUCount                                                                       int // -X cpu_count; 0: what the machine has
	ThreadInheritContext                                                           int
	MaxMemory                                                                      int64 // bytes; 0: no limit
}

// SpecializeMode says whether code specialises itself.
type SpecializeMode uint8

// The specialisation modes.
const (
	SpecializeOn    SpecializeMode = iota // after the usual thresholds
	SpecializeOff                         // never
	SpecializeEager                       // at the first execution (for tests)
)

// Engine runs code for the data model; package eval implements it.
type Engine interface {
	// CallFunction calls a Python function.
	CallFunction(t *Thread, fn *Function, args Args) (Value, error)
	// Resume continues a generator, coroutine or async generator. v is the
	// sent value (None to start); exc, when not nil, is raised at the yield.
	// It returns the yielded value and false, or the returned value and true.
	Resume(t *Thread, g *Generator, v Value, exc *BaseException) (Value, bool, error)
	// RunCode runs module, class or eval code with these namespaces.
	RunCode(t *Thread, code *Code, globals *Dict, locals Value, closure []*Cell) (Value, error)
	// Compile compiles Python source (str or bytes, or an AST made by the
	// _ast module, in source) as compile() does. feature is the minor version
	// of the grammar of an AST, -1 for the newest.
	Compile(t *Thread, source Value, filename string, mode string, flags uint32, dontInherit bool, optimize, feature int) (Value, error)
	// Import imports a module as the import statement does.
	Import(t *Thread, name *Str, globals, locals, fromlist Value, level int) (Value, error)
}
