package bytecode

// RegisterSet is a set of registers.
type RegisterSet []uint64

// Has reports whether register r is in the set.
func (s RegisterSet) Has(r int) bool { return r>>6 < len(s) && s[r>>6]&(1<<(r&63)) != 0 }

func (s RegisterSet) set(r int)   { s[r>>6] |= 1 << (r & 63) }
func (s RegisterSet) clear(r int) { s[r>>6] &^= 1 << (r & 63) }

// add adds o and reports whether that changed s.
func (s RegisterSet) add(o RegisterSet) bool {
	changed := false
	for i := range s {
		if x := s[i] | o[i]; x != s[i] {
			s[i], changed = x, true
		}
	}
	return changed
}

// Liveness says for each instruction which registers hold a value that may
// still be needed when the instruction begins. Registers that have a name are
// a frame's variables, which somebody may look at at any time; for them the
// answer counts only the instructions.
type Liveness struct {
	words int
	sets  []uint64
}

// Before returns the registers that are live when instruction i begins.
func (l *Liveness) Before(i int) RegisterSet {
	return RegisterSet(l.sets[i*l.words : (i+1)*l.words : (i+1)*l.words])
}

// AnalyzeLiveness computes the liveness of code that Verify accepts.
func AnalyzeLiveness(c *Code) *Liveness {
	n := len(c.Instructions)
	l := &Liveness{words: (c.NRegs + 63) / 64}
	l.sets = make([]uint64, n*l.words)
	handler := handlers(c)
	cur := make(RegisterSet, l.words)
	scratch := make(RegisterSet, l.words)
	var buf [6]RegisterUse
	// Backwards, until nothing changes: loops need a second round, nested
	// ones perhaps more.
	for changed := true; changed; {
		changed = false
		for i := n - 1; i >= 0; i-- {
			in := c.Instructions[i]
			clear(cur)
			if in.Op.FallsThrough() && i+1 < n {
				cur.add(l.Before(i + 1))
			}
			uses := Registers(buf[:0], in)
			if t, ok := c.Target(i); ok {
				copy(scratch, l.Before(t))
				if in.Op == FOR_ITER {
					scratch.clear(int(in.A) / RegisterSize)
				}
				cur.add(scratch)
			}
			for _, u := range uses {
				if u.Write && !(in.Op == FOR_ITER && u.First == int32(in.A)/RegisterSize) {
					for r := u.First; r < u.First+u.Count; r++ {
						cur.clear(int(r))
					}
				}
			}
			// The instruction may fail before it writes anything.
			if h := handler[i]; h >= 0 {
				e := c.Exceptions[h]
				copy(scratch, l.Before(int(e.Target)))
				scratch.clear(int(e.Register))
				cur.add(scratch)
			}
			for _, u := range uses {
				if !u.Write {
					for r := u.First; r < u.First+u.Count; r++ {
						cur.set(int(r))
					}
				}
			}
			if l.Before(i).add(cur) {
				changed = true
			}
		}
	}
	return l
}

// handlers returns the index of the exception entry of each instruction, or -1.
func handlers(c *Code) []int {
	list := make([]int, len(c.Instructions))
	for i := range list {
		list[i] = -1
	}
	for h, e := range c.Exceptions {
		for i := e.Start; i < e.End; i++ {
			list[i] = h
		}
	}
	return list
}

// Registers is RegisterUses for an encoded instruction.
func Registers(uses []RegisterUse, in Instruction) []RegisterUse {
	kinds := in.Op.Operands()
	v := [3]int32{int32(in.A), int32(in.B), int32(in.C)}
	for i, k := range kinds {
		switch k {
		case OperandRead, OperandWrite, OperandWindow:
			v[i] /= RegisterSize
		}
	}
	return RegisterUses(uses, in.Op, v[0], v[1], v[2])
}
