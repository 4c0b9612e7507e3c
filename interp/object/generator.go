package object

import "github.com/gopy-lang/gopy/interp/bytecode"

// Generator is a generator, coroutine or async generator (by its type). Its
// registers lie in Regs while it is suspended, and in the running thread's
// window while it runs.
type Generator struct {
	Object
	Fn             *Function
	Code           *Code
	Regs           []Value // nil when finished
	PC             uint32  // index of the next instruction
	SendReg        int32   // offset of the register that gets the sent value; -1: none
	State          GeneratorState
	OwnHandled     bool // while running: the thread's handled exception is the generator's own
	Yielding       bool
	HooksInited    bool // of async generators, as the next two
	Closed         bool
	RunningAsync   bool
	Name, Qualname *Str
	Handled        *BaseException // exception that the suspended frame is handling
	OuterHandled   *BaseException // what the resumer was handling, while running
	Rec            *Frame         // record while running
	Frame          *FrameObj      // gi_frame, once made
	rare           *generatorRare
}

// generatorRare is what few generators have.
type generatorRare struct {
	origin    Value // cr_origin
	finalizer Value // of an async generator
}

// SetOrigin sets cr_origin.
func (g *Generator) SetOrigin(v Value) { g.rare = &generatorRare{origin: v} }

// origin returns cr_origin, or the zero Value.
func (g *Generator) origin() Value {
	if g.rare == nil {
		return Value{}
	}
	return g.rare.origin
}

// AllocGenerator returns a generator of type ty with room for n registers, in
// one allocation if they are few.
func AllocGenerator(ty *Type, n int) *Generator {
	switch {
	case n <= 4:
		g := new(struct {
			Generator
			regs [4]Value
		})
		g.T, g.Regs = ty, g.regs[:n]
		return &g.Generator
	case n <= 8:
		g := new(struct {
			Generator
			regs [8]Value
		})
		g.T, g.Regs = ty, g.regs[:n]
		return &g.Generator
	}
	return &Generator{Object: Object{ty}, Regs: make([]Value, n)}
}

// SuspendedRegs returns the number of registers, counted from the first, that a
// generator of this code has to keep while it is suspended: the local variables and
// the temporaries that are live at one of its yields.
func (c *Code) SuspendedRegs() int {
	if c.suspendedRegs == 0 {
		n := int(c.LocalBytes / bytecode.RegisterSize)
		if c.liveness == nil {
			c.liveness = bytecode.AnalyzeLiveness(c.Code)
		}
		for i, ins := range c.Instructions {
			if ins.Op != bytecode.YIELD_VALUE && ins.Op != bytecode.SEND {
				continue
			}
			n = max(n, int(ins.A)/bytecode.RegisterSize+1)
			if ins.Op == bytecode.SEND {
				n = max(n, int(ins.B)/bytecode.RegisterSize+1)
			}
			for _, live := range [...]bytecode.RegisterSet{c.liveness.Before(i), c.liveness.Before(i + 1)} {
				for r := n; r < c.NRegs; r++ {
					if live.Has(r) {
						n = r + 1
					}
				}
			}
		}
		c.suspendedRegs = n + 1
	}
	return c.suspendedRegs - 1
}

// GeneratorState is the state of a generator.
type GeneratorState uint8

// The generator states.
const (
	GenCreated GeneratorState = iota
	GenSuspended
	GenRunning
	GenFinished
)
