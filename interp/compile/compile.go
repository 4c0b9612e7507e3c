package compile

import (
	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// Flags of Options, with the values of compile()'s flags argument.
const (
	FlagAllowTopLevelAwait = 0x2000    // ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
	FlagFutureMask         = 0x1ff0000 // every CO_FUTURE_*
)

// Options are the circumstances of a compilation.
type Options struct {
	Filename string
	// Mode is the mode the tree was parsed in; the tree's root decides, so
	// it is not needed.
	Mode syntax.Mode
	// Flags are CO_FUTURE_* and PyCF_* flags, those in force where
	// compile() is called included.
	Flags uint32
	// Optimize is the level of -O: 0, 1 (no asserts, __debug__ is False) or
	// 2 (no docstrings either).
	Optimize int
	// Warn receives SyntaxWarnings; nil drops them. What an error that it
	// returns means is as in syntax.Options.
	Warn func(w *syntax.Warning) error
}

// Compile compiles a tree. An error is a *syntax.SyntaxError, or what
// Options.Warn returned.
func Compile(mod syntax.Mod, opts Options) (code *bytecode.Code, err error) {
	defer func() {
		if r := recover(); r != nil {
			ce, ok := r.(compileError)
			if !ok {
				panic(r)
			}
			code, err = nil, ce.err
		}
	}()
	c := &compiler{opts: opts, flags: opts.Flags & FlagFutureMask}
	c.parseFutures(mod)
	c.preprocess(mod)
	topLevelAwait := opts.Flags&FlagAllowTopLevelAwait != 0
	c.table = buildSymbolTable(mod, opts.Filename, c.futureAnnotations(), topLevelAwait)
	return c.module(mod), nil
}

// compiler is the state of one compilation.
type compiler struct {
	opts  Options
	flags uint32 // CO_FUTURE_*
	table *symbolTable
	unit  *unit
	// warned collects the warnings to issue once more.
	warned   *[]func()
	quiet    int // no warnings: code that is compiled a second time
	depth    int
	variable map[*syntax.BinOp]bool      // operations that are known not to be constant
	futures  map[*syntax.ImportFrom]bool // the valid __future__ imports
}

func (c *compiler) futureAnnotations() bool { return c.flags&bytecode.FlagFutureAnnotations != 0 }

func (c *compiler) fail(pos *syntax.Pos, msg string) {
	throw(syntaxError(c.opts.Filename, pos, msg))
}

// warn reports a SyntaxWarning.
func (c *compiler) warn(pos *syntax.Pos, msg string) {
	if c.opts.Warn == nil || c.quiet > 0 {
		return
	}
	if c.warned != nil {
		*c.warned = append(*c.warned, func() { c.warn(pos, msg) })
	}
	w := &syntax.Warning{Category: "SyntaxWarning", Msg: msg, Filename: c.opts.Filename,
		Lineno: int(pos.Lineno), Offset: int(pos.ColOffset) + 1,
		EndLineno: int(pos.EndLineno), EndOffset: int(pos.EndColOffset) + 1}
	switch err := c.opts.Warn(w); err {
	case nil:
	case syntax.ErrWarningIsError:
		c.fail(pos, msg)
	default:
		throw(err)
	}
}

// module compiles the root.
func (c *compiler) module(mod syntax.Mod) *bytecode.Code {
	start := c.startLocation(mod)
	u := c.enter("<module>", unitModule, c.table.top, 1)
	if c.table.topLevelAwait {
		u.prologueGenerator()
	}
	u.emit(&syntax.Pos{Lineno: 0, EndLineno: 1}, bytecode.NOP, 0, 0, 0) // RESUME, where annotations go
	u.annotationsAt = len(u.code)
	if u.scope.conditionalAnnotations {
		r := u.temp()
		u.emit(start, bytecode.BUILD_SET, r, r, 0)
		u.storeName(start, "__conditional_annotations__", r)
		u.release(0)
	}
	switch mod := mod.(type) {
	case *syntax.Module:
		u.body(start, mod.Body, false)
		u.emitReturnNone(nil)
	case *syntax.Interactive:
		u.interactive = true
		u.body(start, mod.Body, true)
		u.emitReturnNone(nil)
	case *syntax.Expression:
		r := u.expr(mod.Body)
		u.emit(nil, bytecode.RETURN_VALUE, r, 0, 0)
	}
	return c.leave()
}

// startLocation is the location of what runs before the first statement: that
// of this.
func (c *compiler) startLocation(mod syntax.Mod) *syntax.Pos {
	var body []syntax.Stmt
	switch mod := mod.(type) {
	case *syntax.Module:
		body = mod.Body
	case *syntax.Interactive:
		body = mod.Body
	}
	if _, ok := docstring(body); ok && len(body) > 1 && c.opts.Optimize >= 2 {
		body = body[1:]
	}
	if len(body) > 0 {
		return body[0].Span()
	}
	return &syntax.Pos{Lineno: 1, EndLineno: 1}
}

// body compiles the statements of a module or class.
func (u *unit) body(pos *syntax.Pos, body []syntax.Stmt, interactive bool) {
	if u.c.futureAnnotations() && u.scope.annotationsUsed {
		u.emit(pos, bytecode.SETUP_ANNOTATIONS, 0, 0, 0)
	}
	if !interactive && u.scope.hasDocstring && u.c.opts.Optimize < 2 {
		doc, _ := docstring(body)
		m := u.mark()
		r := u.temp()
		u.loadConst(&doc.Pos, r, cleanDoc(doc.Value.(string)))
		u.storeName(nil, "__doc__", r)
		u.release(m)
		body = body[1:]
	}
	u.stmts(body)
	if !u.c.futureAnnotations() {
		u.deferredAnnotations(pos)
	}
}
