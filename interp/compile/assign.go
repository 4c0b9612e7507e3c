package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

func allNames(list []syntax.Expr) bool {
	for _, e := range list {
		if _, ok := e.(*syntax.Name); !ok {
			return false
		}
	}
	return true
}

func (u *unit) assign(s *syntax.Assign) {
	m := u.mark()
	defer u.release(m)
	if len(s.Targets) == 1 && u.parallelAssign(s.Targets[0], s.Value) {
		return
	}
	if r, ok := u.fastTarget(s.Targets[0]); ok && allNames(s.Targets) {
		u.into(s.Value, r)
		u.touch(r)
		u.nop(s.Targets[0].Span()) // the store, as tracing sees it
		for _, t := range s.Targets[1:] {
			u.store(t, r)
		}
		return
	}
	// The value may be a local that a target rebinds before another target
	// reads it.
	var v int32
	if len(s.Targets) > 1 && !allNames(s.Targets) || u.rebinds(s.Targets...) {
		v = u.push(s.Value)
	} else {
		v = u.expr(s.Value)
	}
	for _, t := range s.Targets {
		u.store(t, v)
	}
}

// elements returns the elements of a tuple or list without stars.
func elements(e syntax.Expr) ([]syntax.Expr, bool) {
	var elts []syntax.Expr
	switch e := e.(type) {
	case *syntax.Tuple:
		elts = e.Elts
	case *syntax.List:
		elts = e.Elts
	default:
		return nil, false
	}
	for _, x := range elts {
		if _, ok := x.(*syntax.Starred); ok {
			return nil, false
		}
	}
	return elts, true
}

// parallelAssign compiles `a, b = x, y` without making a tuple.
func (u *unit) parallelAssign(target, value syntax.Expr) bool {
	targets, ok := elements(target)
	if !ok {
		return false
	}
	values, ok := elements(value)
	if !ok || len(values) != len(targets) || len(values) == 0 || len(values) > 8 {
		return false
	}
	// A value that is a local can be read when it is stored, if no target
	// before that rebinds it.
	simple := allNames(targets) && !u.rebinds(values...)
	regs := make([]int32, len(values))
	for i, v := range values {
		if n, ok := v.(*syntax.Name); ok && simple && n.Id != "__debug__" {
			if r, ok := u.fastName(n.Id); ok && !u.stores(targets[:i], r) {
				regs[i] = u.expr(v)
				continue
			}
		}
		if _, ok := u.fold(v); ok && simple {
			regs[i] = noReg // loaded straight into the target
			continue
		}
		regs[i] = u.push(v)
	}
	for i, t := range targets {
		if regs[i] != noReg {
			u.store(t, regs[i])
			continue
		}
		if r, ok := u.fastTarget(t); ok {
			u.into(values[i], r)
			u.touch(r)
			continue
		}
		u.store(t, u.push(values[i]))
	}
	return true
}

// stores reports whether one of targets is the local in register r.
func (u *unit) stores(targets []syntax.Expr, r int32) bool {
	for _, t := range targets {
		if x, ok := u.fastTarget(t); ok && x == r {
			return true
		}
	}
	return false
}

// store stores register src in a target.
func (u *unit) store(target syntax.Expr, src int32) {
	u.enterExpr()
	switch t := target.(type) {
	case *syntax.Name:
		u.storeName(&t.Pos, t.Id, src)
	case *syntax.Attribute:
		u.noteStaticAttribute(t)
		m := u.mark()
		r := u.expr(t.Value)
		u.emit(attrPos(&t.Pos, t), bytecode.STORE_ATTR, r, u.name16(u.mangle(t.Attr)), src)
		u.release(m)
	case *syntax.Subscript:
		u.storeSubscript(t, src)
	case *syntax.Tuple:
		u.unpack(&t.Pos, t.Elts, src)
	case *syntax.List:
		u.unpack(&t.Pos, t.Elts, src)
	case *syntax.Starred:
		u.c.fail(&t.Pos, "starred assignment target must be in a list or tuple")
	default:
		panic("BUG: compile: not a target")
	}
	u.c.depth--
}

// unpack stores the items of src in the targets.
func (u *unit) unpack(pos *syntax.Pos, targets []syntax.Expr, src int32) {
	m := u.mark()
	defer u.release(m)
	star := -1
	for i, t := range targets {
		if s, ok := t.(*syntax.Starred); ok {
			if star >= 0 {
				u.c.fail(pos, "multiple starred expressions in assignment")
			}
			if i >= 256 || len(targets)-i-1 >= 1<<23 {
				u.c.fail(s.Span(), "too many expressions in star-unpacking assignment")
			}
			star = i
		}
	}
	n := len(targets)
	if first, ok := u.consecutive(targets); ok {
		u.emitUnpack(pos, first, src, n, star)
		return
	}
	first := u.temps(n)
	u.emitUnpack(pos, first, src, n, star)
	for i, t := range targets {
		if s, ok := t.(*syntax.Starred); ok {
			t = s.Value
		}
		u.store(t, first+int32(i))
	}
}

func (u *unit) emitUnpack(pos *syntax.Pos, first, src int32, n, star int) {
	if star < 0 {
		u.emit(pos, bytecode.UNPACK_SEQUENCE, first, src, int32(n))
		return
	}
	// More items after the star than the operand can count are taken off the
	// end of the starred list in further steps.
	after := n - star - 1
	if after > 255 {
		u.emit(pos, bytecode.UNPACK_EX, first, src, int32(star))
		first, star = first+int32(star), 0
		src = first
		for ; after > 255; after -= 255 {
			u.emit(pos, bytecode.UNPACK_EX, first+int32(after-255), src, 255<<8)
			src = first + int32(after-255)
		}
	}
	u.emit(pos, bytecode.UNPACK_EX, first, src, int32(star|after<<8))
}

// consecutive reports whether the targets are locals in registers that follow
// each other, and the first of those: then the items go straight there.
func (u *unit) consecutive(targets []syntax.Expr) (int32, bool) {
	regs := make([]int32, len(targets))
	for i, t := range targets {
		if s, ok := t.(*syntax.Starred); ok {
			t = s.Value
		}
		r, ok := u.fastTarget(t)
		if !ok {
			return 0, false
		}
		regs[i] = r
	}
	// All are stored now, in this order.
	for i, r := range regs {
		u.touch(r)
		if i > 0 && !u.follows(regs[i-1], r) {
			for _, r := range regs {
				u.touch(r)
			}
			return 0, false
		}
	}
	if len(regs) == 0 {
		return 0, false
	}
	return regs[0], true
}

func (u *unit) augAssign(s *syntax.AugAssign) {
	m := u.mark()
	defer u.release(m)
	switch t := s.Target.(type) {
	case *syntax.Name:
		if r, ok := u.fastTarget(t); ok {
			u.checkBound(&t.Pos, r)
			l := r
			if u.rebinds(s.Value) {
				l = u.temp()
				u.move(&t.Pos, l, r)
			}
			u.inplace(s, r, l)
			return
		}
		v := u.loadName(&t.Pos, t.Id, pushReg)
		u.inplace(s, v, v)
		u.storeName(&t.Pos, t.Id, v)
	case *syntax.Attribute:
		obj := u.left(t.Value, s.Value)
		v := u.temp()
		pos := attrPos(&t.Pos, t)
		name := u.name16(u.mangle(t.Attr))
		u.emit(pos, bytecode.LOAD_ATTR, v, obj, name)
		u.inplace(s, v, v)
		u.emit(pos, bytecode.STORE_ATTR, obj, name, v)
	case *syntax.Subscript:
		obj := u.left(t.Value, t.Slice, s.Value)
		if sl, ok := u.plainSlice(t.Slice); ok {
			b := u.sliceBounds(sl)
			v := u.temp()
			u.emit(&t.Pos, bytecode.BINARY_SLICE, v, obj, b)
			u.inplace(s, v, v)
			u.emit(&t.Pos, bytecode.STORE_SLICE, obj, b, v)
			return
		}
		var k operand
		if _, isName := t.Slice.(*syntax.Name); isName {
			k = operand{u.left(t.Slice, s.Value), false}
		} else {
			k = u.key(t.Slice)
		}
		v := u.temp()
		op := bytecode.BINARY_SUBSCR_RR
		if k.k {
			op = bytecode.BINARY_SUBSCR_RK
		}
		u.emit(&t.Pos, op, v, obj, k.index)
		u.inplace(s, v, v)
		u.emitStoreSubscript(&t.Pos, obj, k, v)
	default:
		panic("BUG: compile: not a target")
	}
}

// inplace computes R[dst] = R[l] op= value.
func (u *unit) inplace(s *syntax.AugAssign, dst, l int32) {
	m := u.mark()
	f := &binaryOps[s.Op]
	o := u.rk(s.Value)
	op := f.inplaceRR
	if o.k {
		op = f.inplaceRK
	}
	u.emit(&s.Pos, op, dst, l, o.index)
	u.release(m)
}

func (u *unit) delete(targets []syntax.Expr) {
	for _, t := range targets {
		switch t := t.(type) {
		case *syntax.Name:
			u.deleteName(&t.Pos, t.Id)
		case *syntax.Attribute:
			m := u.mark()
			r := u.expr(t.Value)
			u.emit(attrPos(&t.Pos, t), bytecode.DELETE_ATTR, r, u.name16(u.mangle(t.Attr)), 0)
			u.release(m)
		case *syntax.Subscript:
			u.deleteSubscript(t)
		case *syntax.Tuple:
			u.delete(t.Elts)
		case *syntax.List:
			u.delete(t.Elts)
		default:
			panic("BUG: compile: cannot delete that")
		}
	}
}
