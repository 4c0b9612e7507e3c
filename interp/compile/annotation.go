package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// Annotations are not evaluated where they stand, but by an __annotate__
// function (PEP 649), unless `from __future__ import annotations` makes them
// strings.

// deferredAnnotation is an annotation of a module's or class's variable.
type deferredAnnotation struct {
	stmt  *syntax.AnnAssign
	name  string
	index int // in __conditional_annotations__, or -1
}

// valueWithFakeGlobals is the highest format that an __annotate__ function made
// by the compiler knows.
const valueWithFakeGlobals = 2

// enterAnnotations begins a function of one parameter, the format.
func (c *compiler) enterAnnotations(name string, key scopeKey, pos *syntax.Pos, free ...string) *unit {
	s := c.table.blocks[key]
	if s == nil {
		panic("BUG: compile: no block for annotations of " + name)
	}
	f := c.enter(name, unitAnnotations, s, pos.Lineno, free...)
	f.argCount, f.posOnly = 1, 1
	body := f.newLabel()
	o := operand{f.constant(int64(valueWithFakeGlobals)), true}
	f.emitCompareJump(pos, &compareOps[syntax.CmpGt], false, regLocal, o, body)
	t := f.temp()
	f.emit(pos, bytecode.LOAD_COMMON_CONSTANT, t, commonNotImplementedError, 0)
	f.emit(pos, bytecode.RAISE, t, 1, 0)
	f.release(0)
	f.placeLabel(body)
	return f
}

// functionAnnotations makes the __annotate__ function of a function.
func (u *unit) functionAnnotations(f functionParts) int32 {
	key := scopeKey{f.node, partAnnotations}
	if s := u.c.table.blocks[key]; s == nil || !s.annotationsUsed {
		return noReg
	}
	a := u.c.enterAnnotations("__annotate__", key, f.pos)
	r := a.temp()
	a.annotationDict(f, r)
	a.emit(f.pos, bytecode.RETURN_VALUE, r, 0, 0)
	code := u.c.leaveAnnotate()
	reg := u.temp()
	u.makeFunction(f.pos, code, reg)
	return reg
}

// leaveAnnotate finishes an __annotate__ function, whose parameter is called
// format for whoever looks at the signature.
func (c *compiler) leaveAnnotate() *bytecode.Code {
	code := c.leave()
	code.LocalNames[0] = "format"
	return code
}

// annotationDict builds the dict of a function's annotations in temporary d.
func (u *unit) annotationDict(f functionParts, d int32) {
	a := f.args
	m := u.mark()
	first, n, built := u.top(), int32(0), false
	flush := func() {
		u.release(m)
		switch {
		case !built:
			u.emit(f.pos, bytecode.BUILD_MAP, d, first, n)
			built = true
		case n > 0:
			u.temps(int(2 * n))
			t := u.temp()
			u.emit(f.pos, bytecode.BUILD_MAP, t, first, n)
			u.emit(f.pos, bytecode.DICT_UPDATE, d, t, 0)
			u.release(m)
		}
		n = 0
	}
	add := func(name string, e syntax.Expr) {
		if e == nil {
			return
		}
		if n == 16 {
			flush()
		}
		u.loadConst(f.pos, u.temp(), u.mangle(name))
		u.pushAnnotation(f.pos, e)
		n++
	}
	list := func(args ...*syntax.Arg) {
		for _, p := range args {
			if p != nil {
				add(p.Arg, p.Annotation)
			}
		}
	}
	list(a.Args...)
	list(a.Posonlyargs...)
	list(a.Vararg)
	list(a.Kwonlyargs...)
	list(a.Kwarg)
	add("return", f.returns)
	flush()
}

// pushAnnotation evaluates one annotation or makes its string.
func (u *unit) pushAnnotation(pos *syntax.Pos, e syntax.Expr) {
	if u.c.futureAnnotations() {
		u.loadConst(e.Span(), u.temp(), u.c.unparse(e))
		return
	}
	if s, ok := e.(*syntax.Starred); ok {
		r := u.push(s.Value)
		u.emit(pos, bytecode.UNPACK_SEQUENCE, r, r, 1)
		return
	}
	u.push(e)
}

// annAssign compiles `target: annotation = value`.
func (u *unit) annAssign(s *syntax.AnnAssign) {
	if s.Value != nil {
		u.assign(&syntax.Assign{Pos: s.Pos, Targets: []syntax.Expr{s.Target}, Value: s.Value})
	}
	stored := u.kind == unitModule || u.kind == unitClass
	switch t := s.Target.(type) {
	case *syntax.Name:
		if s.Simple == 0 || !stored {
			break
		}
		if u.c.futureAnnotations() {
			m := u.mark()
			v := u.temp()
			u.loadConst(s.Annotation.Span(), v, u.c.unparse(s.Annotation))
			d := u.temp()
			u.emit(&s.Pos, bytecode.LOAD_NAME, d, u.name16("__annotations__"), 0)
			k := operand{u.constant(u.mangle(t.Id)), true}
			if k.index > bytecode.MaxOperandConst {
				k = operand{u.temp(), false}
				u.loadConst(&s.Pos, k.index, u.mangle(t.Id))
			}
			u.emitStoreSubscript(&s.Pos, d, k, v)
			u.release(m)
			break
		}
		u.deferAnnotation(s, t.Id)
	case *syntax.Attribute:
		if s.Value == nil {
			u.effect(t.Value)
		}
	case *syntax.Subscript:
		if s.Value == nil {
			u.effect(t.Value)
			u.annotationIndex(t.Slice)
		}
	}
}

// annotationIndex evaluates the index of an annotated subscript.
func (u *unit) annotationIndex(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Slice:
		for _, x := range []syntax.Expr{e.Lower, e.Upper, e.Step} {
			if x != nil {
				u.effect(x)
			}
		}
	case *syntax.Tuple:
		for _, x := range e.Elts {
			u.annotationIndex(x)
		}
	default:
		u.effect(e)
	}
}

// deferAnnotation notes an annotation for the __annotate__ function; one that
// may not be reached is noted at run time, too.
func (u *unit) deferAnnotation(s *syntax.AnnAssign, name string) {
	index := -1
	if u.kind == unitModule || u.inConditional {
		index = u.nextConditional
		u.nextConditional++
		m := u.mark()
		var set int32
		if u.kind == unitClass {
			set = u.temp()
			u.emit(&s.Pos, bytecode.LOAD_DEREF, set, u.cellIndex["__conditional_annotations__"], 0)
		} else {
			set = u.temp()
			u.emit(&s.Pos, bytecode.LOAD_NAME, set, u.name16("__conditional_annotations__"), 0)
		}
		k := u.temp()
		u.loadConst(&s.Pos, k, int64(index))
		u.emit(&s.Pos, bytecode.SET_ADD, set, k, 0)
		u.release(m)
	}
	u.deferred = append(u.deferred, deferredAnnotation{s, name, index})
}

// deferredAnnotations makes the __annotate__ function of a module or class. A
// module's is made at its beginning, since a module may be seen before it has
// run to its end.
func (u *unit) deferredAnnotations(pos *syntax.Pos) {
	if len(u.deferred) == 0 {
		return
	}
	var free []string
	class := u.kind == unitClass
	if class && u.scope.conditionalAnnotations {
		free = append(free, "__conditional_annotations__")
	}
	a := u.c.enterAnnotations("__annotate__", scopeKey{u.scope, partAnnotations}, pos, free...)
	d := a.temp()
	a.emit(pos, bytecode.BUILD_MAP, d, d, 0)
	for _, def := range u.deferred {
		skip := a.newLabel()
		m := a.mark()
		spos := &def.stmt.Pos
		if def.index >= 0 {
			set := a.temp()
			if class {
				a.emit(spos, bytecode.LOAD_DEREF, set, a.freeIndex["__conditional_annotations__"], 0)
			} else {
				a.emit(spos, bytecode.LOAD_GLOBAL, set, a.name16("__conditional_annotations__"), 0)
			}
			k := a.temp()
			a.loadConst(spos, k, int64(def.index))
			a.emitJump(spos, bytecode.JUMP_IF_NOT_IN_RR, k, set, skip)
			a.release(m)
		}
		v := a.expr(def.stmt.Annotation)
		k := a.temp()
		a.loadConst(spos, k, a.mangle(def.name))
		a.emitStoreSubscript(pos, d, operand{k, false}, v)
		a.release(m)
		a.placeLabel(skip)
	}
	a.emit(pos, bytecode.RETURN_VALUE, d, 0, 0)
	code := u.c.leaveAnnotate()
	start := len(u.code)
	m := u.mark()
	r := u.temp()
	u.makeFunction(pos, code, r)
	if class {
		u.storeName(pos, "__annotate_func__", r)
		u.release(m)
		return
	}
	u.storeName(pos, "__annotate__", r)
	u.release(m)
	made := append([]ins{}, u.code[start:]...)
	rest := append([]ins{}, u.code[u.annotationsAt:start]...)
	u.code = append(append(u.code[:u.annotationsAt], made...), rest...)
}
