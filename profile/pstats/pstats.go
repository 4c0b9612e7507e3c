// Package pstats reads and writes the dumps of CPython's cProfile and profile
// modules, which pstats.Stats loads: one marshal object
//
//	{(file, line, name): (cc, nc, tt, ct, {caller: …})}
//
// as CPython 3.6 to 3.14 write it. It knows marshal only as far as such dumps
// need it, and nothing of gopy.
package pstats

// A Func is pstats' key of a function. Builtins have File "~" and Line 0
// (cProfile) or File "" (profile).
type Func struct {
	File string
	Line int64
	Name string
}

// An Entry is one function's row.
type Entry struct {
	Func
	CC, NC  int64   // primitive calls, all calls
	TT, CT  float64 // self and cumulative seconds
	Callers []Caller
}

// A Caller is one caller edge. For dumps of the profile module only NC is
// known, and Plain is set. NC and CC stand in the file in the other order than in an Entry.
type Caller struct {
	Func
	NC, CC int64
	TT, CT float64
	Plain  bool
}

// Stats is a dump, in the file's order.
type Stats []Entry
