package bytecode

import "testing"

// TestOwnsAppend: the additions to register 0 that may work in place.
func TestOwnsAppend(t *testing.T) {
	const r0, r1 = 0, RegisterSize
	constant := Instruction{Op: LOAD_CONST, A: r0}
	add := Instruction{Op: INPLACE_ADD_RR, A: r0, B: r0, C: r1}
	self := Instruction{Op: INPLACE_ADD_RR, A: r0, B: r0, C: r0}
	read := Instruction{Op: MOVE, A: r1, B: r0}
	write := Instruction{Op: MOVE, A: r0, B: r1}
	ret := Instruction{Op: RETURN_VALUE, A: r0}
	back := func(n int16) Instruction { return Instruction{Op: JUMP_BACK, B: uint16(n), C: uint16(n >> 15)} }
	for _, c := range []struct {
		name string
		code []Instruction
		at   int
		want bool
	}{
		{"straight", []Instruction{constant, add, add, ret}, 2, true},
		{"parameter", []Instruction{add, add, ret}, 1, true},
		{"parameter, first", []Instruction{add, ret}, 0, false},
		{"read between", []Instruction{constant, add, read, add, ret}, 3, false},
		{"read, then a constant", []Instruction{constant, add, read, constant, add, ret}, 4, true},
		{"written between", []Instruction{constant, add, write, add, ret}, 3, false},
		{"loop", []Instruction{constant, add, back(-2), ret}, 1, true},
		{"loop with read behind", []Instruction{constant, add, read, back(-3), ret}, 1, false},
		{"itself", []Instruction{constant, self, ret}, 1, false},
		{"behind itself", []Instruction{constant, self, add, ret}, 2, false},
	} {
		code := &Code{Instructions: c.code, NRegs: 2}
		if got := OwnsAppend(code, c.at); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
	handled := &Code{Instructions: []Instruction{constant, add, back(-2), read, back(-4), ret}, NRegs: 2,
		Exceptions: []ExceptionEntry{{Start: 1, End: 2, Target: 3, Register: 1}}}
	if OwnsAppend(handled, 1) {
		t.Error("read in a handler")
	}
}
