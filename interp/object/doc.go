// Package object is gopy's data model: values, types, the builtin types with
// all their methods, exceptions, and functions, frames, generators and threads
// as data. What runs bytecode is package eval, which implements Engine.
//
// It must not know the compiler, the parser or the evaluation loop.
//
// Conventions:
//   - A native function returns (Value, error). A Python exception is an error
//     of type *BaseException; any other error reaching the engine is a bug.
//   - The zero Value means "absent" (see Value).
//   - Slots (see Slots) work as CPython's: a type's slot is filled natively, or
//     by the callers in slot_python.go when a class defines the dunder.
//   - Every Go struct that is a Python object embeds Object first.
//   - Names needed by eval, specialize and the native modules are exported;
//     embedders use package interp.
package object
