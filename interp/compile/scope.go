package compile

import (
	"github.com/gopy-lang/gopy/interp/syntax"
)

// This file defines the symbol table. Its rules, and the names of its flags,
// are those of CPython's symtable, whose results the `symtable` module shows.

// symbolFlags say how a block uses a name.
type symbolFlags uint32

const (
	defGlobal    symbolFlags = 1 << iota // global statement
	defLocal                             // assigned
	defParam                             // parameter
	defNonlocal                          // nonlocal statement
	useName                              // read
	_                                    // (CPython keeps this bit free)
	defFreeClass                         // free variable of a class, used by its methods
	defImport                            // bound by import
	defAnnot                             // annotated
	defCompIter                          // target of a comprehension's for
	defTypeParam                         // type parameter
	defCompCell                          // cell of an inlined comprehension

	defBound = defLocal | defParam | defImport | defTypeParam
)

// nameScope is the answer of the analysis for one name of one block.
type nameScope uint8

const (
	scopeNone nameScope = iota
	scopeLocal
	scopeGlobalExplicit
	scopeGlobalImplicit
	scopeFree
	scopeCell
)

// blockType is the kind of a block of code.
type blockType uint8

const (
	functionBlock blockType = iota
	classBlock
	moduleBlock
	annotationBlock
	typeVariableBlock
	typeAliasBlock
	typeParametersBlock
)

// comprehensionType tells the comprehensions apart.
type comprehensionType uint8

const (
	noComprehension comprehensionType = iota
	listComprehension
	dictComprehension
	setComprehension
	generatorExpression
)

// symbol is one name of a block.
type symbol struct {
	name  string
	flags symbolFlags
	scope nameScope
	// merged says that only inlined comprehensions have the name.
	merged bool
	// passesFree says that a merged name is also a free variable that
	// other blocks inside use.
	passesFree bool
}

// directive is a name of a global or nonlocal statement.
type directive struct {
	name string
	pos  *syntax.Pos
}

// scope is one block's part of the symbol table.
type scope struct {
	name         string
	functionName string // whose annotations an annotation block holds
	kind         blockType
	pos          *syntax.Pos
	parent       *scope
	children     []*scope
	symbols      []symbol
	index        map[string]int
	varNames     []string // parameters in order
	directives   []directive

	nested, generator, coroutine bool
	varArgs, varKeywords         bool
	comprehension                comprehensionType
	compInlined                  bool
	inlines                      bool // comprehensions are compiled in place
	compIterTarget               bool // visiting a comprehension's target
	compIterExpr                 int  // depth of comprehension iterables
	needsClassClosure            bool
	needsClassDict               bool
	canSeeClassScope             bool
	conditionalAnnotations       bool
	inConditionalBlock           bool
	inUnevaluatedAnnotation      bool
	method                       bool
	hasDocstring                 bool
	annotationsUsed              bool
	annotations                  *scope          // block of its own annotations
	mangledNames                 map[string]bool // nil: mangle all
	scopeInfo                    string          // for messages: "a TypeVar bound" and so on
}

// functionLike reports whether locals of the block live in registers.
func (s *scope) functionLike() bool {
	switch s.kind {
	case functionBlock, annotationBlock, typeVariableBlock, typeAliasBlock, typeParametersBlock:
		return true
	}
	return false
}

func (s *scope) lookup(name string) *symbol {
	if i, ok := s.index[name]; ok {
		return &s.symbols[i]
	}
	return nil
}

func (s *scope) flagsOf(name string) symbolFlags {
	if y := s.lookup(name); y != nil {
		return y.flags
	}
	return 0
}

// scopeOf returns the analysis' answer for a (mangled) name.
func (s *scope) scopeOf(name string) nameScope {
	if y := s.lookup(name); y != nil {
		return y.scope
	}
	return scopeNone
}

func (s *scope) set(name string, flags symbolFlags, sc nameScope) {
	if i, ok := s.index[name]; ok {
		s.symbols[i].flags, s.symbols[i].scope = flags, sc
		return
	}
	s.index[name] = len(s.symbols)
	s.symbols = append(s.symbols, symbol{name: name, flags: flags, scope: sc})
}

// own reports whether the block itself has the name, not only a comprehension
// that was inlined in it.
func (s *scope) own(name string) bool {
	y := s.lookup(name)
	return y != nil && !y.merged
}

// scopeKey finds the block of a node; a node can own several.
type scopeKey struct {
	node any
	part scopePart
}

type scopePart uint8

const (
	partBody scopePart = iota
	partTypeParams
	partBound
	partDefault
	partAnnotations
)

// nameSet is a set of names.
type nameSet map[string]struct{}

func (s nameSet) add(name string)      { s[name] = struct{}{} }
func (s nameSet) has(name string) bool { _, ok := s[name]; return ok }
func (s nameSet) addAll(o nameSet) {
	for n := range o {
		s[n] = struct{}{}
	}
}

// symbolTable is the symbol table of one compilation.
type symbolTable struct {
	blocks            map[scopeKey]*scope
	top               *scope
	futureAnnotations bool
	filename          string
	topLevelAwait     bool
	hasNamedExpr      bool

	cur     *scope
	stack   []*scope
	private string // class name for mangling
	depth   int
}

// maxNesting bounds the recursion of the compiler over nested trees.
const maxNesting = 20000

// compileError is how the symbol table and the code generator report a
// SyntaxError from deep inside; Compile recovers it.
type compileError struct{ err error }

func throw(err error) { panic(compileError{err}) }

// syntaxError makes the error for a range. CPython's offsets here are byte
// columns plus one.
func syntaxError(filename string, pos *syntax.Pos, msg string) *syntax.SyntaxError {
	e := &syntax.SyntaxError{Msg: msg, Filename: filename, Lineno: 1, Offset: 1, EndLineno: 1, EndOffset: 1}
	if pos != nil {
		e.Lineno, e.Offset = int(pos.Lineno), int(pos.ColOffset)+1
		e.EndLineno, e.EndOffset = int(pos.EndLineno), int(pos.EndColOffset)+1
	}
	return e
}

func (t *symbolTable) fail(pos *syntax.Pos, msg string) {
	throw(syntaxError(t.filename, pos, msg))
}

func recursionError(filename string) error {
	return &syntax.SyntaxError{Kind: syntax.KindRecursionError, Filename: filename,
		Msg: "maximum recursion depth exceeded during compilation"}
}

func (t *symbolTable) enter() {
	if t.depth++; t.depth > maxNesting {
		throw(recursionError(t.filename))
	}
}

func (t *symbolTable) leave() { t.depth-- }

// buildSymbolTable makes the table of a whole module.
func buildSymbolTable(mod syntax.Mod, filename string, futureAnnotations, topLevelAwait bool) *symbolTable {
	t := &symbolTable{blocks: map[scopeKey]*scope{}, filename: filename,
		futureAnnotations: futureAnnotations, topLevelAwait: topLevelAwait}
	t.enterBlock("top", moduleBlock, scopeKey{mod, partBody}, &syntax.Pos{})
	t.top = t.cur
	switch mod := mod.(type) {
	case *syntax.Module:
		if _, ok := docstring(mod.Body); ok {
			t.cur.hasDocstring = true
		}
		t.stmts(mod.Body)
	case *syntax.Interactive:
		t.stmts(mod.Body)
	case *syntax.Expression:
		t.expr(mod.Body)
	case *syntax.FunctionType:
		t.fail(nil, "this compiler does not handle FunctionTypes")
	}
	t.exitBlock()
	t.analyze()
	return t
}

// newScope makes a block without entering it.
func (t *symbolTable) newScope(name string, kind blockType, key scopeKey, pos *syntax.Pos) *scope {
	s := &scope{name: name, kind: kind, pos: pos, index: map[string]int{}, parent: t.cur}
	if t.cur != nil {
		s.nested = t.cur.nested || t.cur.functionLike()
		s.method = kind == functionBlock && t.cur.kind == classBlock
	}
	t.blocks[key] = s
	return s
}

func (t *symbolTable) enterBlock(name string, kind blockType, key scopeKey, pos *syntax.Pos) {
	s := t.newScope(name, kind, key, pos)
	t.enterExisting(s, true)
	if kind == annotationBlock || kind == typeVariableBlock || kind == typeAliasBlock {
		t.addDef(".format", defParam, pos)
		t.addDef(".format", useName, pos)
	}
}

func (t *symbolTable) enterExisting(s *scope, addChild bool) {
	if t.cur != nil {
		t.stack = append(t.stack, t.cur)
		// Whether an expression stands in a comprehension's iterable
		// matters to the blocks inside it, too.
		s.compIterExpr = t.cur.compIterExpr
		if t.cur.mangledNames != nil && s.kind != classBlock {
			s.mangledNames = t.cur.mangledNames
		}
		// Annotations that become strings have no effect on the table.
		if addChild && !(s.kind == annotationBlock && t.futureAnnotations) {
			t.cur.children = append(t.cur.children, s)
		}
	}
	t.cur = s
}

func (t *symbolTable) exitBlock() {
	if n := len(t.stack); n > 0 {
		t.cur, t.stack = t.stack[n-1], t.stack[:n-1]
	} else {
		t.cur = nil
	}
}

// mangle applies the rule for private names: __x in class C is _C__x.
func mangle(private, name string) string {
	if private == "" || len(name) < 3 || name[0] != '_' || name[1] != '_' {
		return name
	}
	if name[len(name)-1] == '_' && name[len(name)-2] == '_' {
		return name
	}
	for i := 0; i < len(name); i++ {
		if name[i] == '.' {
			return name
		}
	}
	i := 0
	for i < len(private) && private[i] == '_' {
		i++
	}
	if i == len(private) {
		return name // a class of underscores only mangles nothing
	}
	return "_" + private[i:] + name
}

// maybeMangle mangles name as the block s sees it: the scope of a class's type
// parameters mangles only the names of the parameters.
func maybeMangle(private string, s *scope, name string) string {
	if s.mangledNames != nil && !s.mangledNames[name] {
		return name
	}
	return mangle(private, name)
}

func (t *symbolTable) mangled(name string) string { return maybeMangle(t.private, t.cur, name) }

// addDef records a use or definition of name in the current block.
func (t *symbolTable) addDef(name string, flag symbolFlags, pos *syntax.Pos) {
	t.addDefIn(t.cur, name, flag, pos)
}

func (t *symbolTable) addDefIn(s *scope, name string, flag symbolFlags, pos *syntax.Pos) {
	if flag&(defParam|defLocal|defImport) != 0 && name == "__debug__" {
		t.fail(pos, "cannot assign to __debug__")
	}
	if flag&defTypeParam != 0 && s.mangledNames != nil {
		s.mangledNames[name] = true
	}
	m := maybeMangle(t.private, s, name)
	var f symbolFlags
	if y := s.lookup(m); y != nil {
		f = y.flags
		if flag&defParam != 0 && f&defParam != 0 {
			t.fail(pos, "duplicate argument '"+name+"' in function definition")
		}
		if flag&defTypeParam != 0 && f&defTypeParam != 0 {
			t.fail(pos, "duplicate type parameter '"+name+"'")
		}
	}
	f |= flag
	if s.compIterTarget {
		// A target of an inner loop must not rebind what an assignment
		// expression of the comprehension binds.
		if f&(defGlobal|defNonlocal) != 0 {
			t.fail(pos, "comprehension inner loop cannot rebind assignment expression target '"+name+"'")
		}
		f |= defCompIter
	}
	s.set(m, f, scopeNone)
	if flag&defParam != 0 {
		s.varNames = append(s.varNames, m)
	} else if flag&defGlobal != 0 {
		t.top.set(m, t.top.flagsOf(m)|flag, scopeNone)
	}
}
