package object

import "unsafe"

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
