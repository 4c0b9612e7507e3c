// Package compile turns a syntax tree into register bytecode.
//
// Compile works in three steps, as CPython does: the symbol table (scope*.go)
// finds out what every name of every block is; the code generator (a file for
// each construct) emits instructions on virtual registers; the assembler
// (assemble*.go) removes what cannot be reached, places the jumps, drops the
// checks of locals that are certainly bound, and gives the registers their
// numbers.
//
// The package knows no Python objects. Errors are *syntax.SyntaxError with
// CPython's messages and ranges.
package compile
