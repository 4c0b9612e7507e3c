package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// maxCallArgs is how many arguments are passed in registers; calls with more
// build a list and a dict.
const maxCallArgs = maxBuildItems

// maxKeywordsConst is the highest constant that is sure to fit a call's
// operand, with room for those that its arguments add.
const maxKeywordsConst = 1<<16 - 1<<12

func (u *unit) checkKeywords(list []*syntax.Keyword) {
	if len(list) < 2 {
		return
	}
	seen := make(map[string]bool, len(list))
	repeated := false
	for _, k := range list {
		repeated = repeated || k.Arg != "" && seen[k.Arg]
		seen[k.Arg] = true
	}
	if !repeated {
		return
	}
	for i, k := range list {
		for _, later := range list[i+1:] {
			if k.Arg != "" && later.Arg == k.Arg {
				u.c.fail(&later.Pos, "keyword argument repeated: "+k.Arg)
			}
		}
	}
}

// plainArgs reports whether the arguments can be passed in registers.
func (u *unit) plainArgs(args []syntax.Expr, keywords []*syntax.Keyword) bool {
	if len(args)+len(keywords) > maxCallArgs {
		return false
	}
	if len(keywords) > 0 && len(u.consts) > maxKeywordsConst {
		return false
	}
	for _, a := range args {
		if _, ok := a.(*syntax.Starred); ok {
			return false
		}
	}
	for _, k := range keywords {
		if k.Arg == "" {
			return false
		}
	}
	return true
}

// call compiles a call. The window of a call is the top of the temporaries:
// callable, self, arguments; the result takes the callable's place.
func (u *unit) call(e *syntax.Call, want int32) int32 {
	u.checkKeywords(e.Keywords)
	m := u.mark()
	plain := u.plainArgs(e.Args, e.Keywords)
	pos := &e.Pos
	w := u.top()
	switch f := e.Func.(type) {
	case *syntax.Attribute:
		if f.Ctx == syntax.Load && plain {
			pos = attrPos(pos, f)
			if u.superCall(f) {
				u.superMethod(f)
			} else {
				r := u.expr(f.Value)
				u.release(m)
				u.temps(2)
				u.emit(attrPos(&f.Pos, f), bytecode.LOAD_METHOD, w, r, u.name16(u.mangle(f.Attr)))
			}
			n := u.pushArgs(e.Args, e.Keywords)
			u.emitCall(pos, bytecode.CALL_METHOD, bytecode.CALL_METHOD_KW, w, n, e.Keywords)
			return u.result(pos, w, want, m)
		}
	default:
		u.checkCaller(e.Func)
	}
	if r, ok := u.callConsumer(e, want); ok {
		return r
	}
	u.push(e.Func)
	u.temp()
	u.callWith(pos, w, e.Args, e.Keywords)
	return u.result(pos, w, want, m)
}

// result brings a call's result from the beginning of its window to where it
// is wanted. CALL and CALL_METHOD can put it there themselves.
func (u *unit) result(pos *syntax.Pos, w, want, mark int32) int32 {
	u.release(mark)
	if want < 0 {
		return u.temp()
	}
	if want == w {
		return want
	}
	if last := &u.code[len(u.code)-1]; (last.op == bytecode.CALL || last.op == bytecode.CALL_METHOD) && last.a == w {
		last.c = want
		return want
	}
	u.move(pos, want, w)
	return want
}

// callWith compiles the arguments of a call whose callable and scratch
// register are the top of the temporaries at w, and the call.
func (u *unit) callWith(pos *syntax.Pos, w int32, args []syntax.Expr, keywords []*syntax.Keyword) {
	if u.plainArgs(args, keywords) {
		n := u.pushArgs(args, keywords)
		u.emitCall(pos, bytecode.CALL, bytecode.CALL_KW, w, n, keywords)
		return
	}
	u.callEx(pos, w, args, keywords, nil)
}

// pushArgs compiles arguments into the window.
func (u *unit) pushArgs(args []syntax.Expr, keywords []*syntax.Keyword) int {
	for _, a := range args {
		u.push(a)
	}
	for _, k := range keywords {
		u.push(k.Value)
	}
	return len(args) + len(keywords)
}

func (u *unit) emitCall(pos *syntax.Pos, op, kwOp bytecode.Opcode, w int32, n int, keywords []*syntax.Keyword) {
	if len(keywords) == 0 {
		u.emit(pos, op, w, int32(n), noReg)
		return
	}
	names := make(bytecode.Tuple, len(keywords))
	for i, k := range keywords {
		names[i] = k.Arg
	}
	u.emit(pos, kwOp, w, int32(n), u.constant(names))
}

// callEx compiles f(*args, **keywords); extra are registers of arguments that
// come after args.
func (u *unit) callEx(pos *syntax.Pos, w int32, args []syntax.Expr, keywords []*syntax.Keyword, extra []int32) {
	star, single := (*syntax.Starred)(nil), false
	if len(args) == 1 && len(extra) == 0 {
		star, single = args[0].(*syntax.Starred)
	}
	if single {
		u.push(star.Value)
	} else {
		a := u.temp()
		u.buildList(pos, args, a)
		for _, r := range extra {
			u.emit(pos, bytecode.LIST_APPEND, a, r, 0)
		}
	}
	switch {
	case len(keywords) == 0:
		u.emit(pos, bytecode.CLEAR, u.temp(), 1, 0) // w+3
	case len(keywords) == 1 && keywords[0].Arg == "":
		u.push(keywords[0].Value) // the callee copies it
	default:
		u.keywordDict(pos, keywords, u.temp(), w)
	}
	u.emit(pos, bytecode.CALL_EX, w, 0, 0)
}

// keywordDict builds the dict of keyword arguments in d.
func (u *unit) keywordDict(pos *syntax.Pos, keywords []*syntax.Keyword, d, callable int32) {
	built := false
	for i := 0; i < len(keywords); {
		m := u.mark()
		if keywords[i].Arg == "" {
			if !built {
				u.emit(pos, bytecode.BUILD_MAP, d, d, 0)
				built = true
			}
			v := u.expr(keywords[i].Value)
			u.emit(pos, bytecode.DICT_MERGE, d, v, callable)
			u.release(m)
			i++
			continue
		}
		first := u.top()
		n := int32(0)
		for ; i < len(keywords) && keywords[i].Arg != "" && n < 16; i++ {
			u.loadConst(pos, u.temp(), keywords[i].Arg)
			u.push(keywords[i].Value)
			n++
		}
		if !built {
			u.emit(pos, bytecode.BUILD_MAP, d, first, n)
			built = true
		} else {
			t := u.temp()
			u.emit(pos, bytecode.BUILD_MAP, t, first, n)
			u.emit(pos, bytecode.DICT_MERGE, d, t, callable)
		}
		u.release(m)
	}
}

// superCall reports whether e is super().x or super(a, b).x and super is the
// builtin as far as the source shows.
func (u *unit) superCall(e *syntax.Attribute) bool {
	call, ok := e.Value.(*syntax.Call)
	if !ok || e.Ctx != syntax.Load || !u.functionLike() {
		return false
	}
	n, ok := call.Func.(*syntax.Name)
	if !ok || n.Id != "super" || len(call.Keywords) != 0 {
		return false
	}
	if u.scope.scopeOf("super") != scopeGlobalImplicit || u.c.table.top.scopeOf("super") != scopeNone {
		return false
	}
	for _, a := range call.Args {
		if _, ok := a.(*syntax.Starred); ok {
			return false
		}
	}
	if len(call.Args) == 2 {
		return true
	}
	if len(call.Args) != 0 || u.argCount == 0 {
		return false
	}
	return u.scope.scopeOf("__class__") == scopeFree
}

// superWindow loads super and its arguments into three new temporaries.
func (u *unit) superWindow(call *syntax.Call) (w int32, bare int32) {
	w = u.loadName(call.Func.Span(), "super", pushReg)
	if len(call.Args) == 2 {
		u.push(call.Args[0])
		u.push(call.Args[1])
		return w, 0
	}
	u.emit(&call.Pos, bytecode.LOAD_DEREF, u.temp(), u.freeIndex["__class__"], 0)
	u.loadName(&call.Pos, u.locals[0].name, pushReg)
	return w, superBare
}

// superBare marks a super attribute whose super() has no arguments in the
// source.
const superBare = -1 << 31

func (u *unit) superAttr(e *syntax.Attribute, want int32) int32 {
	m := u.mark()
	w, bare := u.superWindow(e.Value.(*syntax.Call))
	u.emit(attrPos(&e.Pos, e), bytecode.LOAD_SUPER_ATTR, w, u.name16(u.mangle(e.Attr))|bare, 0)
	return u.result(&e.Pos, w, want, m)
}

// superMethod leaves function and self in two new temporaries.
func (u *unit) superMethod(e *syntax.Attribute) {
	m := u.mark()
	w, bare := u.superWindow(e.Value.(*syntax.Call))
	u.emit(attrPos(&e.Pos, e), bytecode.LOAD_SUPER_METHOD, w, u.name16(u.mangle(e.Attr))|bare, 0)
	u.release(m)
	u.temps(2)
}
