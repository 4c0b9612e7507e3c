package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// The bits of SET_FUNCTION_ATTRIBUTE.
const (
	attrDefaults   = 1
	attrKwDefaults = 2
	attrClosure    = 8
	attrAnnotate   = 16
)

// functionParts is a def, async or not.
type functionParts struct {
	node       syntax.Stmt
	pos        *syntax.Pos
	name       string
	args       *syntax.Arguments
	body       []syntax.Stmt
	decorators []syntax.Expr
	returns    syntax.Expr
	typeParams []syntax.TypeParam
	async      bool
}

// once compiles a block that stands in code that is compiled more than once (a
// finally clause) the first time only.
func (u *unit) once(node syntax.Node, compile func() *bytecode.Code) *bytecode.Code {
	code, ok := u.nestedCode[node]
	if !ok {
		code = compile()
		if u.nestedCode == nil {
			u.nestedCode = map[syntax.Node]*bytecode.Code{}
		}
		u.nestedCode[node] = code
	}
	return code
}

// makeFunction makes a function of code in register dst, closure included.
func (u *unit) makeFunction(pos *syntax.Pos, code *bytecode.Code, dst int32) {
	k, ok := u.codeConst[code]
	if !ok {
		k = u.constant(code)
		if u.codeConst == nil {
			u.codeConst = map[*bytecode.Code]int32{}
		}
		u.codeConst[code] = k
	}
	u.emit(pos, bytecode.MAKE_FUNCTION, dst, k, 0)
	var cells []int32
	for i, kind := range code.LocalKinds {
		if kind&bytecode.LocalFree != 0 {
			cells = append(cells, u.cellOf(code.LocalNames[i]))
		}
	}
	if len(cells) == 0 {
		return
	}
	m := u.mark()
	first := cells[0]
	for i, r := range cells {
		if i > 0 && !u.follows(cells[i-1], r) {
			first = noReg
			break
		}
	}
	if first == noReg {
		first = u.top()
		for _, r := range cells {
			u.move(pos, u.temp(), r)
		}
	}
	u.release(m)
	t := u.temp()
	u.emit(pos, bytecode.BUILD_TUPLE, t, first, int32(len(cells)))
	u.emit(pos, bytecode.SET_FUNCTION_ATTRIBUTE, dst, t, attrClosure)
	u.release(m)
}

// defaults evaluates parameter defaults; the registers are noReg where there
// are none.
func (u *unit) defaults(pos *syntax.Pos, a *syntax.Arguments) (defaults, kwDefaults int32) {
	defaults, kwDefaults = noReg, noReg
	if len(a.Defaults) > 0 {
		defaults = u.gen(&syntax.Tuple{Pos: *pos, Elts: a.Defaults}, pushReg)
	}
	if hasKwDefaults(a) {
		m := u.mark()
		first := u.top()
		n := int32(0)
		for i, d := range a.KwDefaults {
			if d != nil {
				u.loadConst(pos, u.temp(), u.mangle(a.Kwonlyargs[i].Arg))
				u.push(d)
				n++
			}
		}
		u.release(m)
		kwDefaults = u.temp()
		u.emit(pos, bytecode.BUILD_MAP, kwDefaults, first, n)
	}
	return defaults, kwDefaults
}

func (u *unit) setAttribute(pos *syntax.Pos, f, value, what int32) {
	if value != noReg {
		u.emit(pos, bytecode.SET_FUNCTION_ATTRIBUTE, f, value, what)
	}
}

// decorators evaluates decorators; each leaves the window of its call, whose
// argument is what comes next.
func (u *unit) decorators(list []syntax.Expr) {
	for _, d := range list {
		u.push(d)
		u.temp()
	}
}

// decorate calls the decorators on the value in the top temporary.
func (u *unit) decorate(list []syntax.Expr, r int32) int32 {
	for i := len(list) - 1; i >= 0; i-- {
		r -= 2
		u.emit(list[i].Span(), bytecode.CALL, r, 1, noReg)
	}
	return r
}

func firstLine(pos *syntax.Pos, decorators []syntax.Expr) int32 {
	if len(decorators) > 0 {
		return decorators[0].Span().Lineno
	}
	return pos.Lineno
}

func (u *unit) functionDef(f functionParts) {
	u.decorators(f.decorators)
	target, direct := u.fastName(f.name)
	direct = direct && len(f.decorators) == 0 && len(f.typeParams) == 0
	r := target
	if !direct {
		r = u.temp()
	}
	line := firstLine(f.pos, f.decorators)
	if len(f.typeParams) > 0 {
		u.genericFunction(f, line, r)
	} else {
		defaults, kwDefaults := u.defaults(f.pos, f.args)
		u.function(f, line, r, defaults, kwDefaults)
	}
	if direct {
		u.touch(r)
	} else {
		r = u.decorate(f.decorators, r)
		u.storeName(f.pos, f.name, r)
	}
}

// function makes the function in r from its evaluated defaults.
func (u *unit) function(f functionParts, line, r, defaults, kwDefaults int32) {
	annotate := u.functionAnnotations(f)
	code := u.once(f.node, func() *bytecode.Code { return u.functionBody(f, line) })
	u.makeFunction(f.pos, code, r)
	u.setAttribute(f.pos, r, annotate, attrAnnotate)
	u.setAttribute(f.pos, r, kwDefaults, attrKwDefaults)
	u.setAttribute(f.pos, r, defaults, attrDefaults)
}

func (u *unit) setArguments(a *syntax.Arguments) {
	u.posOnly = len(a.Posonlyargs)
	u.argCount = len(a.Posonlyargs) + len(a.Args)
	u.kwOnly = len(a.Kwonlyargs)
}

func (u *unit) functionBody(fp functionParts, line int32) *bytecode.Code {
	kind := unitFunction
	if fp.async {
		kind = unitAsyncFunction
	}
	f := u.c.enter(fp.name, kind, u.c.table.blocks[scopeKey{fp.node, partBody}], line)
	f.setArguments(fp.args)
	body := fp.body
	if f.scope.hasDocstring {
		if u.c.opts.Optimize < 2 {
			doc, _ := docstring(body)
			f.constant(cleanDoc(doc.Value.(string)))
			f.docstring = true
		}
		body = body[1:]
	}
	f.prologueGenerator()
	if f.scope.generator || f.scope.coroutine {
		label, exc := f.newLabel(), f.top()
		outer := f.pushHandler(label, exc)
		f.pushBlock(block{kind: blockStopIteration, outer: outer})
		f.stmts(body)
		f.popBlock()
		f.emitReturnNone(nil)
		f.popHandler(outer)
		f.stopIterationHandler(label, exc)
	} else {
		f.stmts(body)
		f.emitReturnNone(nil)
	}
	return u.c.leave()
}

func (u *unit) lambda(e *syntax.Lambda, want int32) int32 {
	m := u.mark()
	d := u.dest(want)
	r := u.work(d)
	defaults, kwDefaults := u.defaults(&e.Pos, e.Args)
	code := u.once(e, func() *bytecode.Code { return u.lambdaBody(e) })
	u.makeFunction(&e.Pos, code, r)
	u.setAttribute(&e.Pos, r, kwDefaults, attrKwDefaults)
	u.setAttribute(&e.Pos, r, defaults, attrDefaults)
	if want < 0 {
		u.release(m + 1)
		return r
	}
	u.release(m)
	u.move(&e.Pos, want, r)
	return want
}

func (u *unit) lambdaBody(e *syntax.Lambda) *bytecode.Code {
	f := u.c.enter("<lambda>", unitLambda, u.c.table.blocks[scopeKey{e, partBody}], e.Lineno)
	f.setArguments(e.Args)
	f.prologueGenerator()
	pos := e.Body.Span()
	// CPython lets StopIteration leave a generator that is a lambda.
	if v, ok := f.fold(e.Body); ok {
		f.emit(pos, bytecode.RETURN_CONST, 0, f.constant(v), 0)
	} else {
		f.emit(pos, bytecode.RETURN_VALUE, f.expr(e.Body), 0, 0)
	}
	return u.c.leave()
}
