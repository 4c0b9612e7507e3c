package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// Generic functions, classes and type aliases (PEP 695) are made inside a
// function that holds their type parameters.

func (u *unit) enterTypeParams(node any, name string, line int32) *unit {
	return u.c.enter("<generic parameters of "+name+">", unitTypeParams, u.c.table.blocks[scopeKey{node, partTypeParams}], line)
}

// typeParams makes the type parameters, stores each in its variable and leaves
// the tuple of them in a new temporary.
func (u *unit) typeParams(list []syntax.TypeParam) int32 {
	tuple := u.temp()
	m := u.mark()
	regs := make([]int32, 0, len(list))
	seenDefault := false
	for _, p := range list {
		pos := p.Span()
		r := u.temps(2)
		var name string
		var def syntax.Expr
		star := false
		switch p := p.(type) {
		case *syntax.TypeVar:
			name, def = p.Name, p.DefaultValue
			u.loadConst(pos, r, name)
			what := int32(0)
			if p.Bound != nil {
				what = 1
				if _, ok := p.Bound.(*syntax.Tuple); ok {
					what = 2
				}
				u.evaluator(p.Bound, name, scopeKey{p, partBound}, false, r+1)
			}
			u.emit(pos, bytecode.MAKE_TYPEVAR, r, r, what)
		case *syntax.ParamSpec:
			name, def = p.Name, p.DefaultValue
			u.loadConst(pos, r, name)
			u.emit(pos, bytecode.MAKE_PARAMSPEC, r, r, 0)
		case *syntax.TypeVarTuple:
			name, def, star = p.Name, p.DefaultValue, true
			u.loadConst(pos, r, name)
			u.emit(pos, bytecode.MAKE_TYPEVARTUPLE, r, r, 0)
		}
		if def != nil {
			seenDefault = true
			u.evaluator(def, name, scopeKey{p, partDefault}, star, r+1)
			u.emit(pos, bytecode.SET_TYPEPARAM_DEFAULT, r, r+1, 0)
		} else if seenDefault {
			u.c.fail(pos, "non-default type parameter '"+name+"' follows default type parameter")
		}
		u.storeName(pos, name, r)
		u.release(u.height - 1)
		regs = append(regs, r)
	}
	pos := list[0].Span()
	if len(regs) <= maxBuildItems {
		u.emit(pos, bytecode.BUILD_TUPLE, tuple, regs[0], int32(len(regs)))
	} else {
		u.emit(pos, bytecode.BUILD_LIST, tuple, tuple, 0)
		for _, r := range regs {
			u.emit(pos, bytecode.LIST_APPEND, tuple, r, 0)
		}
		u.emit(pos, bytecode.LIST_TO_TUPLE, tuple, tuple, 0)
	}
	u.release(m)
	return tuple
}

// evaluator makes the function that evaluates a bound, a default or the value
// of a type alias, in register dst.
func (u *unit) evaluator(e syntax.Expr, name string, key scopeKey, star bool, dst int32) {
	pos := e.Span()
	if key.part == partBody {
		pos = key.node.(syntax.Located).Span()
	}
	f := u.c.enterAnnotations(name, key, pos)
	s, ok := e.(*syntax.Starred)
	if star && ok {
		r := f.push(s.Value)
		f.emit(pos, bytecode.UNPACK_SEQUENCE, r, r, 1)
		f.emit(pos, bytecode.RETURN_VALUE, r, 0, 0)
	} else {
		f.emit(pos, bytecode.RETURN_VALUE, f.expr(e), 0, 0)
	}
	code := u.c.leave()
	u.makeFunction(pos, code, dst)
	m := u.mark()
	t := u.temp()
	u.loadConst(pos, t, bytecode.Tuple{int64(1)})
	u.setAttribute(pos, dst, t, attrDefaults)
	u.release(m)
}

// genericFunction makes a generic function in register r.
func (u *unit) genericFunction(fp functionParts, line, r int32) {
	m := u.mark()
	u.release(m - 1) // the window begins at r, the newest temporary
	w := u.temps(2)
	args := u.mark()
	defaults, kwDefaults := u.defaults(fp.pos, fp.args)
	g := u.enterTypeParams(fp.node, fp.name, line)
	n := int32(0)
	in := [2]int32{noReg, noReg}
	if defaults != noReg {
		in[0] = regLocal + n
		n++
	}
	if kwDefaults != noReg {
		in[1] = regLocal + n
		n++
	}
	g.argCount = int(n)
	params := g.typeParams(fp.typeParams)
	f := g.temp()
	g.function(fp, line, f, in[0], in[1])
	g.emit(fp.pos, bytecode.SET_FUNCTION_TYPE_PARAMS, f, params, 0)
	g.emit(fp.pos, bytecode.RETURN_VALUE, f, 0, 0)
	code := u.c.leave()
	u.makeFunction(fp.pos, code, w)
	u.emit(fp.pos, bytecode.CALL, w, n, noReg)
	u.release(args)
	u.release(m)
}

// genericClass leaves a generic class in a new temporary.
func (u *unit) genericClass(s *syntax.ClassDef, line int32) {
	g := u.enterTypeParams(s, s.Name, line)
	g.private = s.Name
	params := g.typeParams(s.TypeParams)
	g.storeName(&s.Pos, ".type_params", params)
	g.release(0)
	code := g.classBody(s, line)
	base := g.temp()
	t := g.loadName(&s.Pos, ".type_params", pushReg)
	g.emit(&s.Pos, bytecode.SUBSCRIPT_GENERIC, base, t, 0)
	g.storeName(&s.Pos, ".generic_base", base)
	g.release(0)
	bases := append(append([]syntax.Expr{}, s.Bases...), &syntax.Name{Pos: s.Pos, Id: ".generic_base"})
	w := g.top()
	g.buildClass(s, code, bases)
	g.emit(&s.Pos, bytecode.RETURN_VALUE, w, 0, 0)
	u.callTypeParams(&s.Pos, u.c.leave())
}

// callTypeParams calls a function of type parameters; the result is in a new
// temporary.
func (u *unit) callTypeParams(pos *syntax.Pos, code *bytecode.Code) int32 {
	w := u.temps(2)
	u.makeFunction(pos, code, w)
	u.emit(pos, bytecode.CALL, w, 0, noReg)
	u.release(u.height - 1)
	return w
}

func (u *unit) typeAlias(s *syntax.TypeAlias) {
	n, ok := s.Name.(*syntax.Name)
	if !ok {
		u.c.fail(&s.Pos, "type alias name must be a name")
	}
	pos := &s.Pos
	alias := func(f *unit) int32 {
		w := f.temps(3)
		f.loadConst(pos, w, n.Id)
		if len(s.TypeParams) > 0 {
			m := f.mark()
			t := f.typeParams(s.TypeParams)
			f.move(pos, w+1, t)
			f.release(m)
		} else {
			f.loadConst(pos, w+1, nil)
		}
		f.evaluator(s.Value, n.Id, scopeKey{s, partBody}, false, w+2)
		f.release(f.height - 3)
		d := f.temp()
		f.emit(pos, bytecode.MAKE_TYPEALIAS, d, w, 0)
		return d
	}
	m := u.mark()
	var r int32
	if len(s.TypeParams) > 0 {
		g := u.enterTypeParams(s, n.Id, s.Lineno)
		g.emit(pos, bytecode.RETURN_VALUE, alias(g), 0, 0)
		r = u.callTypeParams(pos, u.c.leave())
	} else {
		r = alias(u)
	}
	u.storeName(pos, n.Id, r)
	u.release(m)
}
