package sre

import "sync/atomic"

// A Pattern is compiled code. It may be used by many matchers at a time.
type Pattern struct {
	code   []uint32
	groups int
	narrow *program
	// wide is made when text that is not ASCII is met first.
	wide atomic.Pointer[program]
}

// Compile makes a pattern of the code that re._compiler emits, for groups
// groups. It keeps code. The error, if any, is [ErrInvalid].
//
// There are no flags: what they ask for is in the code.
func Compile(code []uint32, groups int) (*Pattern, error) {
	if groups < 0 || groups > MaxGroups {
		return nil, ErrInvalid
	}
	p := &Pattern{code: code, groups: groups}
	var err error
	p.narrow, err = p.program(false)
	return p, err
}

// Groups returns the number of groups, the whole match not counted.
func (p *Pattern) Groups() int { return p.groups }

// Code returns the code the pattern was made of. It must not be written.
func (p *Pattern) Code() []uint32 { return p.code }

func (p *Pattern) program(wide bool) (*program, error) {
	d := decoder{code: p.code, groups: uint32(p.groups), wide: wide}
	root, err := d.decode()
	if err != nil {
		return nil, err
	}
	return compile(root, wide, d.hasRef), nil
}

// forText returns the program for one kind of text.
func (p *Pattern) forText(wide bool) *program {
	if !wide {
		return p.narrow
	}
	if prog := p.wide.Load(); prog != nil {
		return prog
	}
	prog, err := p.program(true)
	if err != nil {
		panic("BUG: sre: code is valid for bytes but not for text")
	}
	p.wide.Store(prog)
	return prog
}
