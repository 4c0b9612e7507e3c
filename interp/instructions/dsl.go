package instructions

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/eval"
	"github.com/gopy-lang/gopy/interp/object"
)

// This file declares the words that a definition may use. They exist so that
// definitions are type-checked Go; the generator replaces them, and nothing
// here ever runs.

// Operand kinds, as parameter types. Parameters stand for the operands A, B, C
// in order; when the definition has a result, that is A and the parameters
// begin at B. int64 and float64 parameters are registers with a guard: another
// type deoptimises.
type (
	Value = object.Value
	R     = *object.Value // a register
	Name  = *object.Str   // a name, by its index in Names
	WideN = *object.Str   // a name, index in B and C
	RK    = *object.Value // a register or a constant, as the form says
	Off   uint16          // a register as byte offset into the window
	Imm   uint16          // a number
	Jump  int16           // jump distance in instructions
	WideR uint32          // B and C: register index, unscaled, or another 32-bit number
	WideK uint32          // B and C: constant index, unscaled
	WideJ int32           // B and C: jump distance
)

// The state of the loop.
var (
	e    *eval.Engine
	t    *object.Thread
	f    *object.Frame
	code *object.Code
	base unsafe.Pointer
	pc   unsafe.Pointer // the next instruction
	err  error
	ret  Value
)

// Words for control flow. deopt and fail end the instruction.
func deopt()                      {} // the guard failed: count a miss, run the generic instruction
func fail(err error)              {} // raise err
func jump[D ~int16 | ~int32](d D) {} // continue d instructions further
func poll()                       {} // at the start of a called function: handle what Breaker asks for, then go on at pc
func loop[D ~int16 | ~int32](d D) {} // jump, then poll; what that raises is raised by this instruction
func save()                       {} // publish f and pc: once, before the first Go call; from here on f, code, base and ins are read back
func adapt()                      {} // count an execution and try to specialise; restarts when it did
func goGeneric()                  {} // run the generic instruction, without counting a miss
func guardSelf()                  {} // in a METHOD row: R[A+1] must be unbound
func next()                       {} // end the instruction
func unwound()                    {} // go on in t's current frame, which the engine may have changed
func returnSlow(v Value)          {} // return v from a frame with flags

// putNumber stores a number in a register. The tag is most often there already,
// and looking costs less than the write barrier of storing it once more.
func putNumber(a *object.Value, tag unsafe.Pointer, n uint64) {}

// findInSet is the beginning of a search; see gen/loop.go.
func findInSet(s *object.Set, key *object.Value, found, known bool) {}

// enterFunction goes on in a new frame of function fn with code c, whose n arguments begin at R[A+i]; first is its first instruction.
func enterFunction(i int, n Imm, first unsafe.Pointer) {}

// site is the inline cache of the instruction.
func site() *object.Site { return nil }

// ins is the instruction itself.
var ins *bytecode.Instruction

// ARITH and CMP are the operator of a template's row; BINOP and CMPOP its number.
func ARITH[T any](l, r T) T  { return l }
func CMP[T any](l, r T) bool { return false }

const (
	BINOP = object.Add
	CMPOP = object.LT
)

// result stores the result of a call that did not push a frame.
func result(a R, dest Imm, v Value) {}

// at returns register i of the window that begins at r.
func at(r R, i int) R { return (R)(unsafe.Add(unsafe.Pointer(r), i*bytecode.RegisterSize)) }

// window is the n registers from r.
func window(r R, n int) []Value { return (*[1 << 17]Value)(unsafe.Pointer(r))[:n:n] }
