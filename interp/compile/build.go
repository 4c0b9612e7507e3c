package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// maxBuildItems is how many items a display may have to be made at once; a
// longer one is filled item by item, which keeps the register window small.
const maxBuildItems = 30

func hasStar(elts []syntax.Expr) bool {
	for _, e := range elts {
		if _, ok := e.(*syntax.Starred); ok {
			return true
		}
	}
	return false
}

// window compiles expressions into consecutive registers: those of locals if
// they happen to stand so, else new temporaries.
func (u *unit) window(elts []syntax.Expr) int32 {
	if first, ok := u.consecutiveLocals(elts); ok {
		for _, e := range elts {
			u.expr(e)
		}
		return first
	}
	first := u.top()
	for _, e := range elts {
		u.push(e)
	}
	return first
}

func (u *unit) consecutiveLocals(elts []syntax.Expr) (int32, bool) {
	first, last := noReg, noReg
	for i, e := range elts {
		n, ok := e.(*syntax.Name)
		if !ok || n.Id == "__debug__" {
			return 0, false
		}
		r, ok := u.fastName(n.Id)
		if !ok || i > 0 && !u.follows(last, r) {
			return 0, false
		}
		if i == 0 {
			first = r
		}
		last = r
	}
	return first, len(elts) > 0
}

// build compiles a list or set display or a tuple that fits in a window.
func (u *unit) build(pos *syntax.Pos, op bytecode.Opcode, elts []syntax.Expr, want int32) int32 {
	m := u.mark()
	first := u.window(elts)
	u.release(m)
	d := u.dest(want)
	u.emit(pos, op, d, first, int32(len(elts)))
	return d
}

// buildList builds a list of the elements in temporary d, stars included.
func (u *unit) buildList(pos *syntax.Pos, elts []syntax.Expr, d int32) {
	u.buildInto(pos, elts, d, bytecode.BUILD_LIST, bytecode.LIST_APPEND, bytecode.LIST_EXTEND)
}

func (u *unit) buildInto(pos *syntax.Pos, elts []syntax.Expr, d int32, build, add, extend bytecode.Opcode) {
	n := 0
	for n < len(elts) && len(elts) <= maxBuildItems {
		if _, ok := elts[n].(*syntax.Starred); ok {
			break
		}
		n++
	}
	m := u.mark()
	first := d
	if n > 0 {
		first = u.window(elts[:n])
	}
	u.emit(pos, build, d, first, int32(n))
	u.release(m)
	for _, e := range elts[n:] {
		if s, ok := e.(*syntax.Starred); ok {
			r := u.expr(s.Value)
			u.emit(pos, extend, d, r, 0)
		} else {
			r := u.expr(e)
			u.emit(pos, add, d, r, 0)
		}
		u.release(m)
	}
}

// buildLarge is buildInto with the result where the caller wants it.
func (u *unit) buildLarge(pos *syntax.Pos, elts []syntax.Expr, want int32, build, add, extend bytecode.Opcode) int32 {
	if want >= 0 {
		m := u.mark()
		t := u.work(want)
		u.buildInto(pos, elts, t, build, add, extend)
		u.move(pos, want, t)
		u.release(m)
		return want
	}
	d := u.temp()
	u.buildInto(pos, elts, d, build, add, extend)
	return d
}

func (u *unit) list(e *syntax.List, want int32) int32 {
	if len(e.Elts) >= 3 {
		if v, ok := u.foldItems(e.Elts); ok {
			return u.fromConstant(&e.Pos, v, want, bytecode.BUILD_LIST, bytecode.LIST_EXTEND)
		}
	}
	if !hasStar(e.Elts) && len(e.Elts) <= maxBuildItems {
		return u.build(&e.Pos, bytecode.BUILD_LIST, e.Elts, want)
	}
	return u.buildLarge(&e.Pos, e.Elts, want, bytecode.BUILD_LIST, bytecode.LIST_APPEND, bytecode.LIST_EXTEND)
}

// fromConstant makes a list or set from the constant v.
func (u *unit) fromConstant(pos *syntax.Pos, v any, want int32, build, extend bytecode.Opcode) int32 {
	d := u.dest(want)
	m := u.mark()
	t := u.work(d)
	k := u.temp()
	u.loadConst(pos, k, v)
	u.emit(pos, build, t, t, 0)
	u.emit(pos, extend, t, k, 0)
	u.move(pos, d, t)
	u.release(m)
	return d
}

func (u *unit) tuple(e *syntax.Tuple, want int32) int32 {
	if !hasStar(e.Elts) && len(e.Elts) <= maxBuildItems {
		return u.build(&e.Pos, bytecode.BUILD_TUPLE, e.Elts, want)
	}
	m := u.mark()
	t := u.temp()
	u.buildList(&e.Pos, e.Elts, t)
	u.release(m)
	d := u.dest(want)
	u.emit(&e.Pos, bytecode.LIST_TO_TUPLE, d, t, 0)
	return d
}

func (u *unit) set(e *syntax.Set, want int32) int32 {
	if len(e.Elts) >= 3 {
		if v, ok := u.foldContainer(e); ok {
			return u.fromConstant(&e.Pos, v, want, bytecode.BUILD_SET, bytecode.SET_UPDATE)
		}
	}
	if !hasStar(e.Elts) && len(e.Elts) <= maxBuildItems {
		return u.build(&e.Pos, bytecode.BUILD_SET, e.Elts, want)
	}
	return u.buildLarge(&e.Pos, e.Elts, want, bytecode.BUILD_SET, bytecode.SET_ADD, bytecode.SET_UPDATE)
}

func (u *unit) dict(e *syntax.Dict, want int32) int32 {
	simple := len(e.Keys) <= maxBuildItems/2
	for _, k := range e.Keys {
		simple = simple && k != nil
	}
	m := u.mark()
	if simple {
		first := u.pairs(e.Keys, e.Values)
		u.release(m)
		d := u.dest(want)
		u.emit(&e.Pos, bytecode.BUILD_MAP, d, first, int32(len(e.Keys)))
		return d
	}
	t := u.temp()
	built := false
	for i := 0; i < len(e.Keys); {
		m := u.mark()
		if e.Keys[i] == nil {
			if !built {
				u.emit(&e.Pos, bytecode.BUILD_MAP, t, t, 0)
				built = true
			}
			r := u.expr(e.Values[i])
			u.emit(&e.Pos, bytecode.DICT_UPDATE, t, r, 0)
			u.release(m)
			i++
			continue
		}
		if !built {
			u.emit(&e.Pos, bytecode.BUILD_MAP, t, t, 0)
			built = true
		}
		k := u.left(e.Keys[i], e.Values[i])
		v := u.expr(e.Values[i])
		u.emit(&e.Pos, bytecode.MAP_ADD, t, k, v)
		u.release(m)
		i++
	}
	if want < 0 {
		return t
	}
	u.release(m)
	u.move(&e.Pos, want, t)
	return want
}

// pairs compiles keys and values into consecutive temporaries.
func (u *unit) pairs(keys, values []syntax.Expr) int32 {
	first := u.top()
	for i, k := range keys {
		u.push(k)
		u.push(values[i])
	}
	return first
}
