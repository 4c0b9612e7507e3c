// Package interp runs Python programs from Go: it joins the parser, the
// compiler, the engine and the native modules to an interpreter. Several
// interpreters can run in one process, in parallel, and share nothing but the process: its
// files, environment, working directory and signals.
//
// New makes an interpreter. Exec, Eval and Import, or RunFile and its like, run
// Python code in it; they take a context, and a Python exception comes back as an
// *Error. Python objects are handles of type Object, which are called, looked into, and
// converted to Go values (Object.To); Interp.Object makes them of Go values.
//
// Go code that Python calls is a native module, declared by an object.ModuleDef as the modules of the
// standard library are, and made known by Register or Config.Modules. Its
// functions are plain Go functions by Function, or work on objects as they are, with package
// object, at the speed of the library's own.
package interp
