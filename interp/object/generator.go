package object

// Generator is a generator, coroutine or async generator (by its type). Its
// registers lie in Regs while it is suspended, and in the running thread's
// window while it runs.
type Generator struct {
	Object
	Fn             *Function
	Code           *Code
	Regs           []Value // nil when finished
	PC             uint32  // index of the next instruction
	State          GeneratorState
	Name, Qualname *Str
	Handled        *BaseException // exception that the suspended frame is handling
	OuterHandled   *BaseException // what the resumer was handling, while running
	OwnHandled     bool           // while running: the thread's handled exception is the generator's own
	SendReg        int            // offset of the register that gets the sent value; -1: none
	Rec            *Frame         // record while running
	Yielding       bool
	Frame          *FrameObj // gi_frame, once made
	Origin         Value     // cr_origin
	// async generators
	HooksInited, Closed, RunningAsync bool
	Finalizer                         Value
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
