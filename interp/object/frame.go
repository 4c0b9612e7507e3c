package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// Frame is the record of one activation. It holds no Go pointers (its
// addresses are kept alive by the register window, whose caller's slot holds
// the function), so calls need no write barrier; records lie in chunks that
// never move.
type Frame struct {
	Base  uintptr // first register
	PC    uintptr // next instruction, valid while the frame is not the running one or calls out
	Code  uintptr // *Code
	Fn    uintptr // *Function
	Dest  uint32  // byte offset in the caller's window of the register that gets the result
	Flags uint32
	Owner uintptr // *Generator of a generator's frame; address of the register with the instance for FrameInit
	Prev  uintptr // the caller's record
}

// The bits of Frame.Flags; any of them makes a return take the slow path.
const (
	FrameEntry     = 1 << iota // the frame was entered from Go: return there
	FrameGenerator             // the frame of a generator
	FrameInit                  // __init__ of a class call: the result must be None and is dropped
	FrameObject                // a frame object was made
	FrameChunk                 // the record begins a frame chunk
	FrameForIter               // a generator resumed by FOR_ITER
	FrameSend                  // a generator resumed by SEND
	FrameRegChunk              // the window begins a register chunk
	FrameTraced                // the instrumented loop must report the return
)

// addr reads an address field as a pointer without arithmetic, which keeps
// checkptr and vet content: the memory is kept alive as Frame says.
func addr(p *uintptr) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(p)) }

// CodeOf returns the code of the frame.
func (f *Frame) CodeOf() *Code { return (*Code)(addr(&f.Code)) }

// FuncOf returns the function of the frame.
func (f *Frame) FuncOf() *Function { return (*Function)(addr(&f.Fn)) }

// Caller returns the record of the caller in the same thread, or nil.
func (f *Frame) Caller() *Frame { return (*Frame)(addr(&f.Prev)) }

// BasePtr returns the first register.
func (f *Frame) BasePtr() unsafe.Pointer { return addr(&f.Base) }

// GeneratorOf returns the generator of a frame with FrameGenerator.
func (f *Frame) GeneratorOf() *Generator { return (*Generator)(addr(&f.Owner)) }

// OwnerPtr returns Owner as a pointer.
func (f *Frame) OwnerPtr() unsafe.Pointer { return addr(&f.Owner) }

// Local returns register i of the frame.
func (f *Frame) Local(i int) *Value { return (*Value)(unsafe.Add(f.BasePtr(), i*16)) }

// FrameObj is Python's frame object. While the activation lives it looks into
// the record; when it ends the registers are copied here.
type FrameObj struct {
	Object
	Fn                       *Function
	Code                     *Code
	Rec                      *Frame    // the live record, or nil
	Locals                   []Value   // registers after the activation ended
	Back                     *FrameObj // f_back when detached
	LastI                    int       // instruction index when detached
	Trace                    Value
	TraceLines, TraceOpcodes bool
	LineOverride             int
	ExtraLocals              *Dict // f_locals' additional keys (PEP 667)
	Gen                      *Generator
	Events                   LineEvents
	Thread                   *Thread
}

// Instruction returns the instruction that the frame is executing, for the loop.
func (f *Frame) Instruction() *bytecode.Instruction {
	return (*bytecode.Instruction)(unsafe.Add(addr(&f.PC), -bytecode.InstructionSize))
}

// CallResult returns the register that gets the result of the CALL that the
// frame is executing: operand C less one, or A where C is 0.
func (f *Frame) CallResult() *Value {
	i := f.Instruction()
	if i.C != 0 {
		return (*Value)(unsafe.Add(f.BasePtr(), uintptr(i.C-1)))
	}
	return (*Value)(unsafe.Add(f.BasePtr(), uintptr(i.A)))
}
