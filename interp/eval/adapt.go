package eval

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/specialize"
)

// siteOf returns the inline cache of the instruction at ins.
func siteOf(code *object.Code, ins *bytecode.Instruction) *object.Site {
	return (*object.Site)(unsafe.Add(code.SiteBase, (uintptr(unsafe.Pointer(ins))-code.InsBase)*object.SiteScale))
}

// adapt counts an execution of the generic instruction at ins. When its time
// has come it asks specialize for a better one; it returns true if the
// instruction was rewritten.
func (e *Engine) adapt(code *object.Code, ins *bytecode.Instruction, base unsafe.Pointer) bool {
	if code.SiteBase == nil {
		if !e.warm(code) {
			return false
		}
	}
	s := siteOf(code, ins)
	if s.Counter > 0 {
		s.Counter--
		return false
	}
	generic := ins.Op
	if op, ok := specialize.Decide(e.in, code, ins, s, base); ok {
		s.Generic = generic
		s.Counter = specialize.MissesAllowed
		ins.Op = op
		return true
	}
	specialize.BackOff(s)
	return false
}

// warm counts executions of generic instructions in code that has no inline
// caches yet, and gives it some when there were enough.
func (e *Engine) warm(code *object.Code) bool {
	limit := specialize.WarmAfter
	switch e.in.Options.Specialize {
	case object.SpecializeOff:
		return false
	case object.SpecializeEager:
		limit = 0
	}
	if code.Warmth++; code.Warmth <= limit {
		return false
	}
	code.Sites = make([]object.Site, len(code.Ins))
	code.SiteBase = unsafe.Pointer(unsafe.SliceData(code.Sites))
	if limit > 0 {
		for i := range code.Sites {
			code.Sites[i].Counter = specialize.FirstAttempt
		}
	}
	return true
}

// miss counts a failed guard of the specialised instruction at ins and returns
// the generic instruction to run instead. After too many the instruction is
// made generic again.
func (e *Engine) miss(code *object.Code, ins *bytecode.Instruction) bytecode.Opcode {
	s := siteOf(code, ins)
	s.Misses++
	generic := s.Generic
	if s.Counter--; s.Counter == 0 {
		ins.Op = generic
		specialize.BackOff(s)
	}
	return generic
}
