// Package eval runs bytecode: the generated loops, calls, unwinding,
// generators and what instructions need beyond their fast paths. Engine
// implements object.Engine.
//
// It must not know the compiler: package interp gives it one through Compiler.
// Exported methods of Engine are for the instruction definitions.
package eval
