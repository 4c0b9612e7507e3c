package object

import (
	"sync"
	"sync/atomic"
	"unsafe"
)

var buildDictMu sync.Mutex

// buildDict makes the dict of a builtin type out of its declarations.
func (t *Type) buildDict() *Dict {
	buildDictMu.Lock()
	defer buildDictMu.Unlock()
	if t.dict != nil {
		return t.dict
	}
	d := NewDict()
	atomic.StorePointer((*unsafe.Pointer)(unsafe.Pointer(&t.dict)), unsafe.Pointer(d))
	return d
}
