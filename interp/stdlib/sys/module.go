// Package sys is Python's sys module. What depends on how the interpreter was
// started (argv, path, executable, the standard streams) is set by package interp.
package sys

//go:generate sh -c "$GOPY_ORACLE gen.py | gofmt > zmodulenames.go"

import (
	"github.com/gopy-lang/gopy/interp/object"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "sys", Doc: "This module provides access to some objects used or maintained by the\ninterpreter and to functions that interact strongly with the interpreter.",
	Defs: defs, Init: initModule}

var defs = []object.Def{
	{Name: "_clear_internal_caches", Sig: "()", Doc: "Clear all internal performance-related caches.", F0: nothing},
	{Name: "_clear_type_cache", Sig: "()", Doc: "Clear the internal type lookup cache.", F0: nothing},
	{Name: "_clear_type_descriptors", Sig: "(type, /)", Doc: "Private function for clearing certain descriptors from a type's dictionary.", F1: clearTypeDescriptors},
	{Name: "_current_frames", Sig: "()", Doc: "Return a dict mapping each thread's identifier to its current stack frame.", F0: currentFrames},
	{Name: "_current_exceptions", Sig: "()", Doc: "Return a dict mapping each thread's identifier to its current raised exception.", F0: currentExceptions},
	{Name: "_debugmallocstats", Sig: "()", Doc: "Print nothing: gopy has no allocator of its own.", F0: nothing},
	{Name: "_get_cpu_count_config", Sig: "()", Doc: "Private function for getting PyConfig.cpu_count.", F0: func(t *object.Thread, _ object.Value) (object.Value, error) {
		return object.Int(-1), nil
	}},
	{Name: "_getframe", Sig: "(depth=0, /)", Doc: "Return a frame object from the call stack.", F1: getFrame, Opt: 1},
	{Name: "_getframemodulename", Sig: "(depth=0)", Doc: "Return the name of the module for a calling frame.", FN: getFrameModuleName},
	{Name: "_is_gil_enabled", Sig: "()", Doc: "Return True if the GIL is currently enabled.", F0: always},
	{Name: "_is_interned", Sig: "(string, /)", Doc: "Return True if the given string is \"interned\".", F1: isInterned},
	{Name: "_is_immortal", Sig: "(op, /)", Doc: "Return True if the given object is \"immortal\".", F1: isImmortal},
	{Name: "addaudithook", Sig: "(hook)", Doc: "Adds a new audit hook callback.", FN: addAuditHook},
	{Name: "audit", Sig: "(event, /, *args)", Doc: "Passes the event to any hooks that are attached.", FV: audit},
	{Name: "breakpointhook", Doc: "This hook function is called by built-in breakpoint().", FV: breakpointHook},
	{Name: "call_tracing", Sig: "(func, args, /)", Doc: "Call func(*args), while tracing is enabled.", F2: callTracing},
	{Name: "displayhook", Sig: "(object, /)", Doc: "Print an object to sys.stdout and also save it in builtins._", F1: displayHook},
	{Name: "exc_info", Sig: "()", Doc: "Return current exception information: (type, value, traceback).", F0: excInfo},
	{Name: "excepthook", Sig: "(exctype, value, traceback, /)", Doc: "Handle an exception by displaying it with a traceback on sys.stderr.", F3: exceptHook},
	{Name: "exception", Sig: "()", Doc: "Return the current exception.", F0: exception},
	{Name: "exit", Sig: "(status=None, /)", Doc: "Exit the interpreter by raising SystemExit(status).", F1: exit, Opt: 1},
	{Name: "get_asyncgen_hooks", Sig: "()", Doc: "Return the installed asynchronous generators hooks.", F0: getAsyncgenHooks},
	{Name: "get_coroutine_origin_tracking_depth", Sig: "()", Doc: "Check status of origin tracking for coroutine objects in this thread.", F0: getOriginDepth},
	{Name: "get_int_max_str_digits", Sig: "()", Doc: "Return the maximum string digits limit for non-binary int<->str conversions.", F0: getIntMaxStrDigits},
	{Name: "getallocatedblocks", Sig: "()", Doc: "Return the number of memory blocks currently allocated.", F0: allocatedBlocks},
	{Name: "getunicodeinternedsize", Sig: "(*, _only_immortal=False)", Doc: "Return the number of elements of the unicode interned dictionary.", FN: internedSize},
	{Name: "getdefaultencoding", Sig: "()", Doc: "Return the current default encoding used by the Unicode implementation.", F0: utf8},
	{Name: "getfilesystemencoding", Sig: "()", Doc: "Return the encoding used to convert Unicode filenames to OS filenames.", F0: utf8},
	{Name: "getfilesystemencodeerrors", Sig: "()", Doc: "Return the error mode used for Unicode to OS filename conversion.", F0: surrogateEscape},
	{Name: "getprofile", Sig: "()", Doc: "Return the profiling function set with sys.setprofile.", F0: getProfile},
	{Name: "getrecursionlimit", Sig: "()", Doc: "Return the current value of the recursion limit.", F0: getRecursionLimit},
	{Name: "getrefcount", Sig: "(object, /)", Doc: "Return a number: gopy does not count references.", F1: getRefCount},
	{Name: "getsizeof", Sig: "(object, default=<unrepresentable>)", Doc: "Return the size of object in bytes.", FN: getSizeOf},
	{Name: "getswitchinterval", Sig: "()", Doc: "Return the current thread switch interval.", F0: getSwitchInterval},
	{Name: "gettrace", Sig: "()", Doc: "Return the global debug tracing function set with sys.settrace.", F0: getTrace},
	{Name: "intern", Sig: "(string, /)", Doc: "``Intern'' the given string.", F1: intern},
	{Name: "is_finalizing", Sig: "()", Doc: "Return True if Python is exiting.", F0: isFinalizing},
	{Name: "is_remote_debug_enabled", Sig: "()", Doc: "Return True if remote debugging is enabled, False otherwise.", F0: never},
	{Name: "is_stack_trampoline_active", Sig: "()", Doc: "Return *True* if a stack profiler trampoline is active.", F0: never},
	{Name: "set_asyncgen_hooks", Sig: "(firstiter=None, finalizer=None)", Doc: "Set a finalizer for async generators objects.", FN: setAsyncgenHooks},
	{Name: "set_coroutine_origin_tracking_depth", Sig: "(depth)", Doc: "Enable or disable origin tracking for coroutine objects in this thread.", FN: setOriginDepth},
	{Name: "set_int_max_str_digits", Sig: "(maxdigits)", Doc: "Set the maximum string digits limit for non-binary int<->str conversions.", FN: setIntMaxStrDigits},
	{Name: "_setprofileallthreads", Sig: "(function, /)", Doc: "Set the profiling function in all running threads.", F1: setProfileAll},
	{Name: "_settraceallthreads", Sig: "(function, /)", Doc: "Set the global debug tracing function in all running threads.", F1: setTraceAll},
	{Name: "setprofile", Sig: "(function, /)", Doc: "Set the profiling function.", F1: setProfile},
	{Name: "setrecursionlimit", Sig: "(limit, /)", Doc: "Set the maximum depth of the Python interpreter stack to n.", F1: setRecursionLimit},
	{Name: "setswitchinterval", Sig: "(interval, /)", Doc: "Set the ideal thread switching delay inside the Python interpreter.", F1: setSwitchInterval},
	{Name: "settrace", Sig: "(function, /)", Doc: "Set the global debug tracing function.", F1: setTrace},
	{Name: "unraisablehook", Sig: "(unraisable, /)", Doc: "Handle an unraisable exception.", F1: unraisableHook},
}

func nothing(t *object.Thread, _ object.Value) (object.Value, error) { return object.None, nil }
func always(t *object.Thread, _ object.Value) (object.Value, error)  { return object.True, nil }
func never(t *object.Thread, _ object.Value) (object.Value, error)   { return object.False, nil }
func utf8(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.StrValue("utf-8"), nil
}
func surrogateEscape(t *object.Thread, _ object.Value) (object.Value, error) {
	return object.StrValue("surrogateescape"), nil
}

// clearTypeDescriptors removes __dict__ and __weakref__ from the dict of a
// class; dataclasses does so before it makes a class with slots anew.
func clearTypeDescriptors(t *object.Thread, _, v object.Value) (object.Value, error) {
	cls := v.AsType()
	if cls == nil {
		return object.Value{}, object.TypeErrorf("argument must be a type")
	}
	if !cls.Has(object.FlagHeapType) {
		return object.Value{}, object.TypeErrorf("argument is immutable")
	}
	for _, name := range [...]string{"__dict__", "__weakref__"} {
		cls.OwnDict().DeleteStr(t.Interp.Intern(name))
	}
	return object.None, nil
}
