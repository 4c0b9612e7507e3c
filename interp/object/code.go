package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// Code is a code object: compiled code made ready for one interpreter, with
// constants as Python objects and a private, specialising copy of the instructions.
type Code struct {
	Object
	*bytecode.Code
	Ins                          []bytecode.Instruction // specialises itself
	Consts                       []Value
	Names                        []*Str
	Locals                       []*Str // names of the local registers
	Sites                        []Site // one for each instruction once the code is warm, else nil
	Warmth                       int32
	NLocals                      int  // len(Locals)
	Simple                       bool // only positional parameters: no *args, **kwargs, keyword-only
	NParams                      int  // positional + keyword-only + *args + **kwargs
	Filename, Name, Qualname     *Str
	VarNames, CellVars, FreeVars Value  // tuples, made on demand
	FirstFree                    int    // register of the first free variable
	Calls                        uint64 // activations, counted when a profiler asks
}

// Site is the inline cache and the counters of one instruction.
type Site struct {
	Version      uint64         // of type, keys or function
	Ptr          unsafe.Pointer // shape, dict, function, ...
	Index        uint32
	Counter      uint16 // executions left before the next attempt to specialise
	Backoff      uint8
	Kind         uint8
	Value        Value
	Hits, Misses uint32
}
