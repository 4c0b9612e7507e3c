package object

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
)

// ClearDeadRegisters forgets what lies in the registers above the running
// activation's window, so that gc.collect() finds objects dead that only
// finished calls referred to. Native code calls it; eval does not run then.
func (t *Thread) ClearDeadRegisters() {
	if len(t.regChunks) == 0 {
		return
	}
	chunk := t.regChunks[len(t.regChunks)-1]
	first := 0
	if f := t.CurrentFrame(); f != nil {
		off := uintptr(f.BasePtr()) + f.CodeOf().FrameBytes - uintptr(unsafe.Pointer(&chunk[0]))
		if off > uintptr(len(chunk))*unsafe.Sizeof(Value{}) {
			return // the window is elsewhere
		}
		first = int(off / unsafe.Sizeof(Value{}))
	} else if len(t.regChunks) > 1 {
		return
	}
	clear(chunk[first:])
}

// clearDeadTemporaries forgets what lies in temporaries of the running
// activations whose values nothing reads any more. Local variables are kept,
// since frame objects show them. The window of a called activation begins
// inside of its caller's.
func (t *Thread) clearDeadTemporaries() {
	end := ^uintptr(0)
	for f := t.CurrentFrame(); f != nil; f = f.Caller() {
		c := f.CodeOf()
		if c.liveness == nil {
			c.liveness = bytecode.AnalyzeLiveness(c.Code)
		}
		// The call under way still looks at its operands.
		i := f.InstructionIndex()
		if i < 0 || i+1 >= len(c.Ins) {
			end = f.Base
			continue
		}
		n := c.FrameBytes
		if end > f.Base {
			n = min(n, end-f.Base)
		}
		end = f.Base
		now, next := c.liveness.Before(i), c.liveness.Before(i+1)
		for r := int(c.LocalBytes / 16); r < int(n/16); r++ {
			if !now.Has(r) && !next.Has(r) {
				*f.Local(r) = Unbound()
			}
		}
	}
}
