package eval

import (
	"runtime"
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
)

// Engine runs the code of one interpreter.
type Engine struct {
	Compiler
	in    *object.Interp
	names names
	// Hooks are called for the bits of Thread.Breaker; see handleBreaker.
	Hooks Hooks
	// DefaultImport is builtins.__import__ as the interpreter made it.
	DefaultImport object.Value
	// DefaultAll and DefaultAny are all and any as the interpreter made them:
	// calls of other functions under these names are not compiled in place.
	DefaultAll, DefaultAny object.Value
}

// Compiler is the half of object.Engine that eval does not know.
type Compiler interface {
	Compile(t *object.Thread, source object.Value, filename string, mode string, flags uint32, dontInherit bool, optimize, feature int) (object.Value, error)
	Import(t *object.Thread, name *object.Str, globals, locals, fromlist object.Value, level int) (object.Value, error)
}

// Hooks are what others do when the loop polls. Each may be nil.
type Hooks struct {
	// Pending runs calls and exceptions that other threads asked for.
	Pending func(t *object.Thread) error
	// Final runs finalizers and weakref callbacks.
	Final func(t *object.Thread) error
	// Cancel returns the exception that ends the program.
	Cancel func(t *object.Thread) error
	// Memory returns the exception for a program that needs too much memory.
	Memory func(t *object.Thread) error
	// Sample records a profile sample.
	Sample func(t *object.Thread)
}

// names are the interned names that the engine looks up.
type names struct {
	builtins, buildClass, name, qualname, module, doc, annotations, conditionalAnnotations *object.Str
	enter, exit, aenter, aexit, matchArgs, keys, get, all, spec, initializing, path        *object.Str
	importName, displayhook, super, file, loader, pkg, classGetItem, dict, close, throw    *object.Str
}

// New returns an engine; the interpreter is attached with Attach.
func New(c Compiler) *Engine { return &Engine{Compiler: c} }

// Attach says whose code the engine runs.
func (e *Engine) Attach(in *object.Interp) {
	e.in = in
	n := &e.names
	for s, p := range map[string]**object.Str{
		"__builtins__": &n.builtins, "__build_class__": &n.buildClass, "__name__": &n.name, "__qualname__": &n.qualname,
		"__module__": &n.module, "__doc__": &n.doc, "__annotations__": &n.annotations,
		"__conditional_annotations__": &n.conditionalAnnotations,
		"__enter__":                   &n.enter, "__exit__": &n.exit, "__aenter__": &n.aenter, "__aexit__": &n.aexit,
		"__match_args__": &n.matchArgs, "keys": &n.keys, "get": &n.get, "__all__": &n.all, "__spec__": &n.spec,
		"_initializing": &n.initializing, "__path__": &n.path, "__import__": &n.importName, "displayhook": &n.displayhook,
		"super": &n.super, "__file__": &n.file, "__loader__": &n.loader, "__package__": &n.pkg,
		"__class_getitem__": &n.classGetItem, "__dict__": &n.dict, "close": &n.close, "throw": &n.throw,
	} {
		*p = in.Intern(s)
	}
}

// run runs frame f, which has FrameEntry, until it returns.
func (e *Engine) run(t *object.Thread, f *object.Frame) (object.Value, error) {
	if e.instrumented(t) {
		return e.runTraced(t, f)
	}
	return e.runPlain(t, f)
}

// CallFunction calls a Python function from native code.
func (e *Engine) CallFunction(t *object.Thread, fn *object.Function, args object.Args) (object.Value, error) {
	if err := t.EnterNative(""); err != nil {
		return object.Value{}, err
	}
	prev := t.CurrentFrame()
	f, err := t.PushFrame(prev, fn, nil, object.FrameEntry)
	if err != nil {
		t.LeaveNative()
		return object.Value{}, err
	}
	if err := e.bind(t, fn, f.BasePtr(), args.Pos(), args.Kw, args.KwValues()); err != nil {
		t.PopFrame(f)
		t.LeaveNative()
		return object.Value{}, err
	}
	t.SetFrame(f)
	v, err := e.run(t, f)
	t.SetFrame(prev)
	t.LeaveNative()
	runtime.KeepAlive(fn)
	return v, err
}

// RunCode runs module, class or eval code. locals is the mapping of local
// names, ignored for optimized code.
func (e *Engine) RunCode(t *object.Thread, code *object.Code, globals *object.Dict, locals object.Value, closure []*object.Cell) (object.Value, error) {
	fn := e.newFunction(t, code, globals)
	fn.Closure = closure
	return e.RunFunctionBody(t, fn, locals)
}

// RunFunctionBody runs the code of fn with locals as the mapping of local names.
func (e *Engine) RunFunctionBody(t *object.Thread, fn *object.Function, locals object.Value) (object.Value, error) {
	if err := t.EnterNative(""); err != nil {
		return object.Value{}, err
	}
	prev := t.CurrentFrame()
	f, err := t.PushFrame(prev, fn, nil, object.FrameEntry)
	if err != nil {
		t.LeaveNative()
		return object.Value{}, err
	}
	for i := 0; i < int(fn.Code.LocalBytes/16); i++ {
		*f.Local(i) = object.Unbound()
	}
	if locals.P != nil && fn.Code.LocalBytes > 0 {
		*f.Local(0) = locals
	}
	t.SetFrame(f)
	v, err := e.run(t, f)
	t.SetFrame(prev)
	t.LeaveNative()
	runtime.KeepAlive(fn)
	return v, err
}

// newFunction makes a function of code in globals.
func (e *Engine) newFunction(t *object.Thread, code *object.Code, globals *object.Dict) *object.Function {
	fn := &object.Function{Object: object.Object{T: &object.FunctionType}, Code: code, Globals: globals, Name: code.Name, Qualname: code.Qualname, Doc: object.None, Module: object.None}
	fn.Builtins = object.BuiltinsOf(t, globals)
	return fn
}

// leave ends an entry frame that returns.
func (e *Engine) leave(t *object.Thread) {
	f := t.CurrentFrame()
	if f.Flags&object.FrameGenerator != 0 {
		e.finishGenerator(t, f)
	}
	t.SetFrame(t.PopFrame(f))
}

// returnFrom ends the current frame, which has flags but not FrameEntry, and hands ret to its caller.
func (e *Engine) returnFrom(t *object.Thread, ret object.Value) error {
	f := t.CurrentFrame()
	flags, dest := f.Flags, f.Dest
	instance := (*object.Value)(f.OwnerPtr()) // of a FrameInit
	if flags&object.FrameGenerator != 0 {
		e.finishGenerator(t, f)
	}
	prev := t.PopFrame(f)
	t.SetFrame(prev)
	if t.Instrumented && flags&(object.FrameForIter|object.FrameSend) != 0 {
		if err := e.traceStop(t, prev, ret); err != nil {
			return err
		}
	}
	switch {
	case flags&object.FrameInit != 0:
		if ret != object.None {
			return object.TypeErrorf("__init__() should return None, not '%s'", object.TypeName(ret))
		}
		*(*object.Value)(unsafe.Add(prev.BasePtr(), uintptr(dest))) = *instance
	case flags&object.FrameForIter != 0:
		// The loop ends: FOR_ITER falls through.
	default:
		*(*object.Value)(unsafe.Add(prev.BasePtr(), uintptr(dest))) = ret
	}
	return nil
}

// handleBreaker does what the bits of Breaker ask for.
func (e *Engine) handleBreaker(t *object.Thread) error {
	bits := t.Breaker.Load()
	if bits&object.BreakSample != 0 {
		t.Breaker.And(^uint32(object.BreakSample))
		if e.Hooks.Sample != nil {
			e.Hooks.Sample(t)
		}
	}
	for _, h := range [...]struct {
		bit  uint32
		hook func(*object.Thread) error
	}{{object.BreakCancel, e.Hooks.Cancel}, {object.BreakMemory, e.Hooks.Memory}, {object.BreakSignal, e.in.CheckSignals},
		{object.BreakAsync, e.Hooks.Pending}, {object.BreakFinal, e.Hooks.Final}} {
		if bits&h.bit != 0 {
			t.Breaker.And(^h.bit)
			if h.hook != nil {
				if err := h.hook(t); err != nil {
					return err
				}
			}
		}
	}
	if bits&object.BreakGIL != 0 {
		e.in.GIL.Yield(t)
	}
	if !t.Instrumented {
		t.Breaker.And(^uint32(object.BreakTrace))
	}
	return nil
}
