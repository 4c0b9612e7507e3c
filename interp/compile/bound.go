package compile

import "github.com/gopy-lang/gopy/interp/bytecode"

// This file removes the checks of locals that are certainly bound, by a
// forward analysis over the basic blocks. Exceptions can leave a block before
// any of its instructions.

type bitset []uint64

func (b bitset) has(i int32) bool { return b[i>>6]&(1<<(i&63)) != 0 }
func (b bitset) set(i int32)      { b[i>>6] |= 1 << (i & 63) }
func (b bitset) clear(i int32)    { b[i>>6] &^= 1 << (i & 63) }

// meet intersects b with o and reports whether that changed b.
func (b bitset) meet(o bitset) bool {
	changed := false
	for i := range b {
		if x := b[i] & o[i]; x != b[i] {
			b[i], changed = x, true
		}
	}
	return changed
}

func (a *assembler) removeChecks() {
	n := len(a.code)
	checks := false
	for i := range a.code {
		checks = checks || a.code[i].op == bytecode.CHECK_BOUND
	}
	if !checks || n == 0 {
		return
	}
	leader := make([]bool, n+1)
	leader[0] = true
	for i := range a.code {
		in := &a.code[i]
		if in.label >= 0 {
			leader[in.label] = true
			leader[i+1] = true
		}
		if !in.op.FallsThrough() || i+1 < n && a.code[i+1].handler != in.handler {
			leader[i+1] = true
		}
		if in.handler > 0 {
			leader[a.handlers[in.handler]] = true
		}
	}
	words := int(a.tracked+63) / 64
	in := make([]bitset, n) // at leaders; nil: not reached yet
	start := make(bitset, words)
	params := a.u.scope.varNames
	for i := range params {
		start.set(int32(i))
	}
	if !a.u.functionLike() {
		start.set(0)
	}
	in[0] = start
	work := []int32{0}
	cur := make(bitset, words)
	flow := func(to int32, s bitset) {
		if int(to) >= n {
			return
		}
		if in[to] == nil {
			in[to] = append(bitset{}, s...)
			work = append(work, to)
		} else if in[to].meet(s) {
			work = append(work, to)
		}
	}
	remove := make([]bool, n)
	visit := func(i int32, final bool) {
		copy(cur, in[i])
		for {
			c := &a.code[i]
			if c.handler > 0 && !final {
				flow(a.handlers[c.handler], cur)
			}
			switch {
			case c.op == bytecode.CHECK_BOUND && c.a < a.tracked:
				if final && cur.has(c.a) {
					remove[i] = true
				}
				cur.set(c.a)
			case c.op == bytecode.FOR_ITER:
				if !final {
					if c.a < a.tracked {
						had := cur.has(c.a)
						cur.set(c.a)
						flow(c.label, cur)
						if !had {
							cur.clear(c.a)
						}
					} else {
						flow(c.label, cur)
					}
					flow(i+1, cur)
				}
				return
			default:
				a.transfer(c, cur)
			}
			if c.label >= 0 && !final {
				flow(c.label, cur)
			}
			if !c.op.FallsThrough() {
				return
			}
			i++
			if int(i) >= n {
				return
			}
			if leader[i] {
				if !final {
					flow(i, cur)
				}
				return
			}
		}
	}
	for len(work) > 0 {
		i := work[len(work)-1]
		work = work[:len(work)-1]
		visit(i, false)
	}
	for i := range in {
		if in[i] != nil {
			visit(int32(i), true)
		}
	}
	keep := remove
	for i := range keep {
		keep[i] = !remove[i]
	}
	a.compress(keep)
}

// transfer changes the set of bound locals as an instruction does.
func (a *assembler) transfer(c *ins, s bitset) {
	switch c.op {
	case bytecode.CLEAR:
		for r := c.a; r < c.a+c.b && r < a.tracked; r++ {
			s.clear(r)
		}
		return
	case bytecode.DELETE_FAST:
		s.clear(c.a)
		return
	}
	var buf [6]bytecode.RegisterUse
	for _, u := range bytecode.RegisterUses(buf[:0], c.op, c.a, c.b, c.c) {
		if u.Write {
			for r := u.First; r < u.First+u.Count && r < a.tracked; r++ {
				s.set(r)
			}
		}
	}
}
