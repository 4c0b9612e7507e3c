package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// comp is what the four kinds of comprehension have in common.
type comp struct {
	node       syntax.Expr
	pos        *syntax.Pos
	gens       []*syntax.Comprehension
	elt, value syntax.Expr
	build, add bytecode.Opcode // add is NOP for a generator expression
	name       string
	scope      *scope
}

func (u *unit) compOf(e syntax.Expr) *comp {
	c := &comp{node: e, pos: e.Span(), scope: u.c.table.blocks[scopeKey{e, partBody}]}
	switch e := e.(type) {
	case *syntax.ListComp:
		c.gens, c.elt, c.name = e.Generators, e.Elt, "<listcomp>"
		c.build, c.add = bytecode.BUILD_LIST, bytecode.LIST_APPEND
	case *syntax.SetComp:
		c.gens, c.elt, c.name = e.Generators, e.Elt, "<setcomp>"
		c.build, c.add = bytecode.BUILD_SET, bytecode.SET_ADD
	case *syntax.DictComp:
		c.gens, c.elt, c.value, c.name = e.Generators, e.Key, e.Value, "<dictcomp>"
		c.build, c.add = bytecode.BUILD_MAP, bytecode.MAP_ADD
	case *syntax.GeneratorExp:
		c.gens, c.elt, c.name = e.Generators, e.Elt, "<genexpr>"
		c.build, c.add = bytecode.NOP, bytecode.NOP
	}
	return c
}

func (u *unit) comprehension(e syntax.Expr, want int32) int32 {
	c := u.compOf(e)
	if c.scope.compInlined {
		return u.inlineComprehension(c, want)
	}
	return u.nestedComprehension(c, u.compileComprehension(c), want)
}

// inlineComprehension compiles a comprehension in place. Its variables have
// registers of their own, which are cleared in the end, also by an exception.
func (u *unit) inlineComprehension(c *comp, want int32) int32 {
	m := u.mark()
	result := u.temp()
	inner := u.mark()
	it := u.expr(c.gens[0].Iter)
	state := regTemp + inner
	u.release(inner)
	if c.gens[0].IsAsync != 0 {
		u.temp()
		u.emit(c.gens[0].Iter.Span(), bytecode.GET_AITER, state, it, 0)
	} else {
		u.temps(2)
		u.emit(c.gens[0].Iter.Span(), bytecode.GET_ITER, state, it, 0)
	}
	in := u.enterInlined(c)
	label := u.newLabel()
	exc := result
	outer := u.handler
	if len(in.regs) > 0 {
		outer = u.pushHandler(label, exc)
	}
	u.emitBuild(c, result, state)
	u.compLoop(c, 0, state, result)
	u.popHandler(outer)
	u.inlined = u.inlined[:len(u.inlined)-1]
	u.clearInlined(c.pos, in)
	if len(in.regs) > 0 {
		start := len(u.code)
		u.placeLabel(label)
		u.clearInlined(c.pos, in)
		u.emit(c.pos, bytecode.RERAISE, exc, 0, 0)
		u.moveOut(start)
	}
	u.leaveInlined(in)
	if want < 0 {
		u.release(inner)
		return result
	}
	u.release(m)
	u.move(c.pos, want, result)
	return want
}

// emitBuild makes the empty container. How large it will be the loop says, if
// each of its items is added, or the results before it.
func (u *unit) emitBuild(c *comp, result, state int32) {
	op := c.build
	switch {
	case c.gens[0].IsAsync != 0:
	case op == bytecode.BUILD_LIST:
		op = bytecode.BUILD_LIST_FOR
	case op == bytecode.BUILD_MAP:
		op = bytecode.BUILD_MAP_FOR
	}
	if op == c.build {
		u.emit(c.pos, op, result, result, 0)
		return
	}
	every := int32(0)
	if len(c.gens) == 1 && len(c.gens[0].Ifs) == 0 {
		every = 1
	}
	u.emit(c.pos, op, result, state, every)
}

// enterInlined gives the comprehension's variables registers: those of the
// same name where they are free, else hidden ones.
func (u *unit) enterInlined(c *comp) *inlinedScope {
	in := &inlinedScope{scope: c.scope, regs: map[string]int32{}, cells: nameSet{}}
	for i := range c.scope.symbols {
		y := &c.scope.symbols[i]
		if y.flags&defLocal == 0 || y.flags&defNonlocal != 0 || y.flags&defParam != 0 {
			continue
		}
		r := u.local(y.name)
		u.touch(r)
		if y.merged || y.scope == scopeGlobalExplicit {
			continue
		}
		if u.registerBusy(y.name, r) {
			r = u.hiddenRegister(y.name)
		}
		in.regs[y.name] = r
		if y.scope == scopeCell {
			in.cells.add(y.name)
			if r < regHidden {
				if _, own := u.cellIndex[y.name]; own {
					// co_cellvars has the name already.
					u.locals[r].kind |= bytecode.LocalHidden
				} else {
					u.locals[r].kind |= bytecode.LocalCell
				}
			}
		}
	}
	u.inlined = append(u.inlined, in)
	// Variables that the first target does not bind can be read before they
	// are bound; a cell must be there from the beginning.
	for _, y := range in.scope.symbols {
		if r, ok := in.regs[y.name]; ok && in.cells.has(y.name) {
			u.emit(c.pos, bytecode.MAKE_CELL, r, 0, 0)
		}
	}
	return in
}

// registerBusy reports whether the block itself or a comprehension around this
// one uses the register of a name.
func (u *unit) registerBusy(name string, r int32) bool {
	if u.functionLike() && u.scope.own(name) {
		y := u.scope.lookup(name)
		if y.scope == scopeLocal || y.flags&defParam != 0 {
			return true
		}
	}
	for _, in := range u.inlined {
		if x, ok := in.regs[name]; ok && x == r {
			return true
		}
	}
	return false
}

func (u *unit) hiddenRegister(name string) int32 {
	for i := range u.hidden {
		if !u.hiddenBusy[i] && u.hidden[i].name == name {
			u.hiddenBusy[i] = true
			return regHidden + int32(i)
		}
	}
	u.hidden = append(u.hidden, localVar{name: name, kind: bytecode.LocalHidden})
	u.hiddenBusy = append(u.hiddenBusy, true)
	return regHidden + int32(len(u.hidden)-1)
}

func (u *unit) clearInlined(pos *syntax.Pos, in *inlinedScope) {
	for i := range in.scope.symbols {
		if r, ok := in.regs[in.scope.symbols[i].name]; ok {
			u.emit(pos, bytecode.CLEAR, r, 1, 0)
		}
	}
}

func (u *unit) leaveInlined(in *inlinedScope) {
	for _, r := range in.regs {
		if r >= regHidden {
			u.hiddenBusy[r-regHidden] = false
		}
	}
}

// compLoop compiles the loop of generator i and what is inside. state holds
// the iterator of the first; result is the container, or noReg in a generator.
func (u *unit) compLoop(c *comp, i int, state, result int32) {
	m := u.mark()
	defer u.release(m)
	g := c.gens[i]
	if g.IsAsync != 0 {
		u.asyncCompLoop(c, i, state, result)
		return
	}
	pos := g.Iter.Span()
	body, cont := u.newLabel(), u.newLabel()
	if i > 0 {
		// `for y in [f(x)]` is the idiom for a variable.
		if elts, ok := elements(g.Iter); ok && len(elts) == 1 {
			v := u.expr(elts[0])
			u.store(g.Target, v)
			u.release(m)
			u.compBody(c, i, result, cont)
			u.placeLabel(cont)
			return
		}
		it := u.iterable(g.Iter)
		u.release(m)
		state = u.temps(2)
		u.emit(pos, bytecode.GET_ITER, state, it, 0)
	}
	inner := u.mark()
	u.jump(pos, cont)
	u.placeLabel(body)
	item, direct := u.loopTarget(g.Target)
	if !direct {
		u.store(g.Target, item)
		u.release(inner)
	} else if t := g.Target.Span(); t.Lineno != pos.Lineno {
		u.nop(t)
	}
	u.compBody(c, i, result, cont)
	u.placeLabel(cont)
	u.emitJump(pos, bytecode.FOR_ITER, item, state, body)
}

func (u *unit) asyncCompLoop(c *comp, i int, state, result int32) {
	g := c.gens[i]
	pos := g.Iter.Span()
	start, except, end := u.newLabel(), u.newLabel(), u.newLabel()
	if i > 0 {
		m := u.mark()
		it := u.expr(g.Iter)
		u.release(m)
		state = u.temp()
		u.emit(pos, bytecode.GET_AITER, state, it, 0)
	}
	exc := u.temp()
	u.placeLabel(start)
	m := u.mark()
	item := u.asyncNext(c.pos, state, exc, except)
	u.store(g.Target, item)
	u.release(m)
	u.compBody(c, i, result, start)
	u.emitJump(nil, bytecode.JUMP_BACK, 0, 0, start)
	u.placeLabel(except)
	u.emitJump(c.pos, bytecode.END_ASYNC_FOR, exc, 0, end)
	u.placeLabel(end)
}

// compBody compiles the conditions of generator i and the next generator or
// the element; label next is where the loop goes on.
func (u *unit) compBody(c *comp, i int, result, next int32) {
	for _, cond := range c.gens[i].Ifs {
		if c.gens[i].IsAsync != 0 {
			u.jumpBackIfFalse(cond, next)
		} else {
			u.jumpIf(cond, false, next)
		}
	}
	if i+1 < len(c.gens) {
		u.compLoop(c, i+1, noReg, result)
		return
	}
	m := u.mark()
	pos := c.elt.Span()
	switch {
	case c.add == bytecode.NOP:
		v := u.expr(c.elt)
		if u.scope.coroutine {
			t := v
			if !isTemp(t) {
				t = u.temp()
			}
			u.emit(pos, bytecode.ASYNC_GEN_WRAP, t, v, 0)
			v = t
		}
		u.release(m)
		u.emit(pos, bytecode.YIELD_VALUE, u.temp(), v, 0)
	case c.value != nil:
		k := u.left(c.elt, c.value)
		v := u.expr(c.value)
		end := c.value.Span()
		pos = &syntax.Pos{Lineno: pos.Lineno, ColOffset: pos.ColOffset,
			EndLineno: end.EndLineno, EndColOffset: end.EndColOffset}
		u.emit(pos, c.add, result, k, v)
	default:
		v := u.expr(c.elt)
		u.emit(pos, c.add, result, v, 0)
	}
	u.release(m)
}

// jumpBackIfFalse goes back to label unless e is true.
func (u *unit) jumpBackIfFalse(e syntax.Expr, label int32) {
	next := u.newLabel()
	u.jumpIf(e, true, next)
	u.emitJump(e.Span(), bytecode.JUMP_BACK, 0, 0, label)
	u.placeLabel(next)
}

// compileComprehension compiles one that is a function of its own and returns
// the constant of its code.
func (u *unit) compileComprehension(c *comp) *bytecode.Code {
	return u.once(c.node, func() *bytecode.Code { return u.compileComprehension1(c) })
}

func (u *unit) compileComprehension1(c *comp) *bytecode.Code {
	f := u.c.enter(c.name, unitComprehension, c.scope, c.pos.Lineno)
	f.argCount = 1
	f.prologueGenerator()
	generator := c.add == bytecode.NOP
	result := noReg
	label, exc := f.newLabel(), f.top()
	outer := f.handler
	if generator {
		outer = f.pushHandler(label, exc)
	} else {
		result = f.temp()
		f.emit(c.pos, c.build, result, result, 0)
	}
	state := f.temps(2)
	pos := c.gens[0].Iter.Span()
	if c.gens[0].IsAsync != 0 {
		f.move(pos, state, regLocal)
		f.release(f.height - 1)
	} else {
		f.emit(pos, bytecode.GET_ITER, state, regLocal, 1)
	}
	f.compLoop(c, 0, state, result)
	if generator {
		f.emitReturnNone(nil)
		f.popHandler(outer)
		f.stopIterationHandler(label, exc)
	} else {
		f.emit(c.pos, bytecode.RETURN_VALUE, result, 0, 0)
	}
	return u.c.leave()
}

// stopIterationHandler is where exceptions that leave a generator go.
func (u *unit) stopIterationHandler(label, exc int32) {
	u.placeLabel(label)
	if exc >= regTemp+u.maxTemps {
		u.maxTemps = exc - regTemp + 1
	}
	u.emit(noPos, bytecode.STOPITERATION_ERROR, exc, exc, 0)
	u.emit(noPos, bytecode.RERAISE, exc, 0, 0)
}

// nestedComprehension calls the function of a comprehension that is not
// inlined.
func (u *unit) nestedComprehension(c *comp, code *bytecode.Code, want int32) int32 {
	m := u.mark()
	w := u.temps(2)
	u.makeFunction(c.pos, code, w)
	it := u.expr(c.gens[0].Iter)
	u.release(m + 2)
	arg := u.temp()
	pos := c.gens[0].Iter.Span()
	if c.gens[0].IsAsync != 0 {
		u.emit(pos, bytecode.GET_AITER, arg, it, 0)
	} else {
		u.emit(pos, bytecode.GET_ITER_OBJECT, arg, it, 0)
	}
	u.emit(c.pos, bytecode.CALL, w, 1, noReg)
	if c.scope.coroutine && c.add != bytecode.NOP {
		u.awaitCall(c.pos, w, 0)
	}
	return u.result(c.pos, w, want, m)
}

// callConsumer compiles any, all and tuple of a generator expression as a loop
// over the generator, guarded by a test that the names mean the builtins.
func (u *unit) callConsumer(e *syntax.Call, want int32) (int32, bool) {
	n, ok := e.Func.(*syntax.Name)
	if !ok || len(e.Args) != 1 || len(e.Keywords) != 0 {
		return 0, false
	}
	g, ok := e.Args[0].(*syntax.GeneratorExp)
	if !ok {
		return 0, false
	}
	which := int32(0)
	switch n.Id {
	case "tuple":
		which = commonTuple
	case "all":
		which = commonAll
	case "any":
		which = commonAny
	default:
		return 0, false
	}
	c := u.compOf(g)
	if c.scope.coroutine {
		return 0, false
	}
	m := u.mark()
	w := u.push(e.Func)
	var warned []func() // CPython compiles the generator twice, and warns as often
	outer := u.c.warned
	u.c.warned = &warned
	code := u.compileComprehension(c)
	if u.c.warned = outer; outer != nil {
		*outer = append(*outer, warned...)
	}
	body, cont, slow, end := u.newLabel(), u.newLabel(), u.newLabel(), u.newLabel()
	t := u.temp()
	pos := n.Span()
	u.emit(n.Span(), bytecode.LOAD_COMMON_CONSTANT, t, which, 0)
	u.emitJump(n.Span(), bytecode.JUMP_IF_IS_NOT, w, t, slow)
	u.release(m + 1)
	gen := u.nestedComprehension(c, code, pushReg)
	u.release(m + 1)
	state := u.temps(2)
	u.emit(pos, bytecode.GET_ITER, state, gen, 1)
	if which == commonTuple {
		u.emit(pos, bytecode.BUILD_LIST, w, w, 0)
	}
	item := u.temp()
	u.jump(pos, cont)
	u.placeLabel(body)
	decided := u.newLabel()
	switch which {
	case commonTuple:
		u.emit(pos, bytecode.LIST_APPEND, w, item, 0)
	case commonAll:
		u.emitJump(pos, bytecode.JUMP_IF_FALSE, item, 0, decided)
	case commonAny:
		u.emitJump(pos, bytecode.JUMP_IF_TRUE, item, 0, decided)
	}
	u.placeLabel(cont)
	u.emitJump(pos, bytecode.FOR_ITER, item, state, body)
	if which == commonTuple {
		u.emit(pos, bytecode.LIST_TO_TUPLE, w, w, 0)
	} else {
		u.loadConst(pos, w, which == commonAll)
		u.jump(pos, end)
		u.placeLabel(decided)
		u.loadConst(pos, w, which == commonAny)
	}
	u.jump(pos, end)
	u.placeLabel(slow)
	u.release(m + 1)
	u.temp()
	for _, again := range warned {
		again()
	}
	u.nestedComprehension(c, code, pushReg)
	u.emit(&e.Pos, bytecode.CALL, w, 1, noReg)
	u.placeLabel(end)
	return u.result(&e.Pos, w, want, m), true
}
