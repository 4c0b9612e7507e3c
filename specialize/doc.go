// Package specialize decides which specialised instruction fits an instruction
// and the operands it was seen with. It never executes anything: given an
// instruction and its registers it names an opcode and fills the inline cache.
package specialize

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/object"
)

const (
	// WarmAfter is the number of generic instructions that code runs before
	// it gets inline caches: what runs once must not pay for them.
	WarmAfter = 48
	// FirstAttempt is the number of executions before the first attempt at a site.
	FirstAttempt = 1
	// MissesAllowed is the number of failed guards before a site becomes generic again.
	MissesAllowed = 24
	// ClassesTried is the number of failed guards that an attribute instruction answers at once, by looking
	// for the next class of instances, too.
	ClassesTried = 32
	maxBackoff   = 10
)

// BackOff sets the executions until the next attempt, more each time.
func BackOff(s *object.Site) {
	if s.Backoff < maxBackoff {
		s.Backoff++
	}
	s.Counter = 8 << s.Backoff
}

// operands is what a decision looks at.
type operands struct {
	in   *object.Interp
	f    *object.Frame
	code *object.Code
	ins  *bytecode.Instruction
	site *object.Site
	base unsafe.Pointer

	single bool // what Site.Single was
}

// reg returns the register with byte offset off.
func (o *operands) reg(off uint16) object.Value {
	return *(*object.Value)(unsafe.Add(o.base, uintptr(off)))
}

// konst returns the constant with byte offset off.
func (o *operands) konst(off uint16) object.Value {
	return *(*object.Value)(unsafe.Add(o.code.KBase, uintptr(off)))
}

// Decide returns the opcode that specialises the generic instruction that f is
// executing for the operands in its registers, and fills the site.
func Decide(in *object.Interp, f *object.Frame, site *object.Site) (bytecode.Opcode, bool) {
	ins := f.Instruction()
	decide := families[ins.Op]
	if decide == nil {
		return 0, false
	}
	single := site.Single
	site.Single = false
	return decide(&operands{in, f, f.CodeOf(), ins, site, f.BasePtr(), single})
}
