package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// foldSlice returns a slice as a constant.
func (u *unit) foldSlice(s *syntax.Slice) (any, bool) {
	var v bytecode.Slice
	for i, e := range []syntax.Expr{s.Lower, s.Upper, s.Step} {
		if e == nil {
			continue
		}
		x, ok := u.fold(e)
		if !ok {
			return nil, false
		}
		if _, isTuple := x.(bytecode.Tuple); isTuple {
			return nil, false
		}
		v[i] = x
	}
	return v, true
}

// sliceBounds pushes both ends of a slice that has no step.
func (u *unit) sliceBounds(s *syntax.Slice) int32 {
	first := u.mark()
	for _, e := range []syntax.Expr{s.Lower, s.Upper} {
		if e == nil {
			u.loadConst(&s.Pos, u.temp(), nil)
		} else {
			u.push(e)
		}
	}
	return regTemp + first
}

// plainSlice returns a subscript's slice if it is of the form x[a:b] and not
// constant.
func (u *unit) plainSlice(e syntax.Expr) (*syntax.Slice, bool) {
	s, ok := e.(*syntax.Slice)
	if !ok || s.Step != nil {
		return nil, false
	}
	_, k := u.foldSlice(s)
	return s, !k
}

// key compiles a subscript as a register or constant operand.
func (u *unit) key(e syntax.Expr) operand {
	if s, ok := e.(*syntax.Slice); ok {
		if v, ok := u.foldSlice(s); ok {
			if i := u.constant(v); i <= bytecode.MaxOperandConst {
				return operand{i, true}
			}
		}
	}
	return u.rk(e)
}

func (u *unit) subscript(e *syntax.Subscript, want int32) int32 {
	u.checkSubscripter(e.Value)
	u.checkIndex(e.Value, e.Slice)
	m := u.mark()
	v := u.left(e.Value, e.Slice)
	if s, ok := u.plainSlice(e.Slice); ok {
		b := u.sliceBounds(s)
		u.release(m)
		d := u.dest(want)
		u.emit(&e.Pos, bytecode.BINARY_SLICE, d, v, b)
		return d
	}
	k := u.key(e.Slice)
	u.release(m)
	d := u.dest(want)
	op := bytecode.BINARY_SUBSCR_RR
	if k.k {
		op = bytecode.BINARY_SUBSCR_RK
	}
	u.emit(&e.Pos, op, d, v, k.index)
	return d
}

func (u *unit) slice(e *syntax.Slice, want int32) int32 {
	if v, ok := u.foldSlice(e); ok {
		d := u.dest(want)
		u.loadConst(&e.Pos, d, v)
		return d
	}
	m := u.mark()
	b := u.sliceBounds(e)
	n := int32(2)
	if e.Step != nil {
		u.push(e.Step)
		n = 3
	}
	u.release(m)
	d := u.dest(want)
	u.emit(&e.Pos, bytecode.BUILD_SLICE, d, b, n)
	return d
}

func (u *unit) storeSubscript(e *syntax.Subscript, src int32) {
	m := u.mark()
	v := u.left(e.Value, e.Slice)
	if s, ok := u.plainSlice(e.Slice); ok {
		b := u.sliceBounds(s)
		u.emit(&e.Pos, bytecode.STORE_SLICE, v, b, src)
	} else {
		u.emitStoreSubscript(&e.Pos, v, u.key(e.Slice), src)
	}
	u.release(m)
}

func (u *unit) emitStoreSubscript(pos *syntax.Pos, v int32, k operand, src int32) {
	op := bytecode.STORE_SUBSCR_RR
	if k.k {
		op = bytecode.STORE_SUBSCR_KR
	}
	u.emit(pos, op, v, k.index, src)
}

func (u *unit) deleteSubscript(e *syntax.Subscript) {
	m := u.mark()
	v := u.left(e.Value, e.Slice)
	k := u.expr(e.Slice)
	u.emit(&e.Pos, bytecode.DELETE_SUBSCR, v, k, 0)
	u.release(m)
}
