package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

func (u *unit) classDef(s *syntax.ClassDef) {
	u.decorators(s.DecoratorList)
	line := firstLine(&s.Pos, s.DecoratorList)
	w := u.top()
	if len(s.TypeParams) > 0 {
		u.genericClass(s, line)
	} else {
		code := u.once(s, func() *bytecode.Code { return u.classBody(s, line) })
		u.buildClass(s, code, s.Bases)
	}
	r := u.decorate(s.DecoratorList, w)
	u.storeName(&s.Pos, s.Name, r)
}

// buildClass calls __build_class__; the class comes to be in a new temporary.
func (u *unit) buildClass(s *syntax.ClassDef, code *bytecode.Code, bases []syntax.Expr) {
	u.checkKeywords(s.Keywords)
	m := u.mark()
	w := u.temps(2)
	u.emit(&s.Pos, bytecode.LOAD_BUILD_CLASS, w, 0, 0)
	fn := u.temps(2)
	if u.plainArgs(bases, s.Keywords) {
		u.makeFunction(&s.Pos, code, fn)
		u.loadConst(&s.Pos, fn+1, s.Name)
		n := u.pushArgs(bases, s.Keywords)
		u.emitCall(&s.Pos, bytecode.CALL, bytecode.CALL_KW, w, n+2, s.Keywords)
	} else {
		// fn is where the list of arguments goes.
		u.makeFunction(&s.Pos, code, fn)
		u.loadConst(&s.Pos, fn+1, s.Name)
		u.emit(&s.Pos, bytecode.BUILD_LIST, fn, fn, 2)
		u.release(m + 3)
		for _, b := range bases {
			m := u.mark()
			if star, ok := b.(*syntax.Starred); ok {
				r := u.expr(star.Value)
				u.emit(&s.Pos, bytecode.LIST_EXTEND, fn, r, 0)
			} else {
				r := u.expr(b)
				u.emit(&s.Pos, bytecode.LIST_APPEND, fn, r, 0)
			}
			u.release(m)
		}
		d := u.temp()
		if len(s.Keywords) == 0 {
			u.emit(&s.Pos, bytecode.CLEAR, d, 1, 0)
		} else {
			u.keywordDict(&s.Pos, s.Keywords, d, w)
		}
		u.emit(&s.Pos, bytecode.CALL_EX, w, 0, 0)
	}
	u.release(m + 1)
}

// classBody compiles the body as a function that fills the class's namespace.
func (u *unit) classBody(s *syntax.ClassDef, line int32) *bytecode.Code {
	f := u.c.enter(s.Name, unitClass, u.c.table.blocks[scopeKey{s, partBody}], line)
	f.private = s.Name
	f.staticAttributes = nameSet{}
	pos := &syntax.Pos{Lineno: line, EndLineno: line}
	t := f.loadName(pos, "__name__", pushReg)
	f.storeName(pos, "__module__", t)
	f.loadConst(pos, t, f.qualname)
	f.storeName(pos, "__qualname__", t)
	f.loadConst(pos, t, int64(line))
	f.storeName(pos, "__firstlineno__", t)
	if len(s.TypeParams) > 0 {
		f.release(0)
		t = f.loadName(pos, ".type_params", pushReg)
		f.storeName(pos, "__type_params__", t)
	}
	if f.scope.needsClassDict {
		f.emit(pos, bytecode.LOAD_LOCALS, t, 0, 0)
		f.emit(pos, bytecode.STORE_DEREF, f.cellIndex["__classdict__"], t, 0)
	}
	if f.scope.conditionalAnnotations {
		f.emit(pos, bytecode.BUILD_SET, t, t, 0)
		f.emit(pos, bytecode.STORE_DEREF, f.cellIndex["__conditional_annotations__"], t, 0)
	}
	f.release(0)
	f.body(pos, s.Body, false)
	t = f.temp()
	attrs := bytecode.Tuple{}
	for _, a := range sortedNames(f.staticAttributes) {
		attrs = append(attrs, a)
	}
	f.loadConst(nil, t, attrs)
	f.storeName(nil, "__static_attributes__", t)
	if f.scope.needsClassDict {
		f.storeName(nil, "__classdictcell__", f.cellIndex["__classdict__"])
	}
	if f.scope.needsClassClosure {
		cell := f.cellIndex["__class__"]
		f.storeName(nil, "__classcell__", cell)
		f.emit(nil, bytecode.RETURN_VALUE, cell, 0, 0)
	} else {
		f.emitReturnNone(nil)
	}
	return u.c.leave()
}

// noteStaticAttribute records an assignment to self.x in a method for the
// class's __static_attributes__.
func (u *unit) noteStaticAttribute(a *syntax.Attribute) {
	n, ok := a.Value.(*syntax.Name)
	if !ok || n.Id != "self" {
		return
	}
	for p := u.parent; p != nil; p = p.parent {
		if p.kind == unitClass {
			p.staticAttributes.add(a.Attr)
			return
		}
	}
}
