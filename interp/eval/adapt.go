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

// adapt counts an execution of the generic instruction at hand. When its time
// has come it asks specialize for a better one; it returns true if the
// instruction was rewritten.
func (e *Engine) adapt(t *object.Thread) bool {
	f := t.CurrentFrame()
	code := f.CodeOf()
	if code.SiteBase == nil {
		if !e.warm(code) {
			return false
		}
	}
	ins := f.Instruction()
	s := siteOf(code, ins)
	if s.Revert != 0 {
		// The specialised instruction stepped aside for one execution.
		ins.Op, s.Revert = s.Revert, 0
		return false
	}
	if s.Counter > 0 {
		s.Counter--
		return false
	}
	generic := ins.Op
	if op, ok := specialize.Decide(e.in, f, s); ok {
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

// miss counts a failed guard of the specialised instruction at hand and makes
// the generic instruction run instead, this time or, after too many misses, for good.
func (e *Engine) miss(t *object.Thread) {
	f := t.CurrentFrame()
	ins := f.Instruction()
	s := siteOf(f.CodeOf(), ins)
	s.Misses++
	if (s.Single || s.Poly != nil) && s.Misses <= specialize.ClassesTried {
		// Another class of instances: later it might never be its turn when the time to decide has come.
		special := ins.Op
		ins.Op = s.Generic
		if op, ok := specialize.Decide(e.in, f, s); ok {
			ins.Op = op
			return
		}
		ins.Op = special
	}
	s.Counter--
	if s.Counter == 0 {
		specialize.BackOff(s)
	} else {
		s.Revert = ins.Op
	}
	ins.Op = s.Generic
}

// runGeneric makes the generic instruction run instead of the specialised one
// at hand, this time, without counting a miss.
func (e *Engine) runGeneric(t *object.Thread) {
	f := t.CurrentFrame()
	ins := f.Instruction()
	s := siteOf(f.CodeOf(), ins)
	s.Revert, ins.Op = ins.Op, s.Generic
}
