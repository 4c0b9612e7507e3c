package syntax

// This file defines Parse and the state of the parser.
//
// Parsing has two passes, as in CPython. The first is a recursive descent over
// tokens that are scanned on demand; it knows only valid programs, and where a
// program is not valid it stops (failure) without looking for a reason. Only
// then diagnose.go reads the offending statement again, with the rules that
// find CPython's messages.

import (
	"strings"
)

// The nesting of expressions and statements that CPython accepts depends on
// its own stack; this is the same order of magnitude, far from Go's limit.
const maxDepth = 5968

// failure is what the first pass panics with when the program is not valid.
type failure struct{ err error }

type parser struct {
	sc             scanner
	src            []byte
	opts           *Options
	toks           []token
	pos            int
	k              Kind // toks[pos].kind
	depth          int
	flags          Flags
	parsingStarted bool
	typeIgnores    []*TypeIgnore
	names          nameTable
	dropped        int  // tokens before the current top-level statement
	droppedBefore  int  // tokens before the statement before it
	oneLine        bool // stop at the end of the line, without reading on

	exprs    list[Expr]
	stmts    list[Stmt]
	patterns list[Pattern]
	strs     list[string]

	nameSlab      slab[Name]
	constantSlab  slab[Constant]
	attributeSlab slab[Attribute]
	callSlab      slab[Call]
	subscriptSlab slab[Subscript]
	binOpSlab     slab[BinOp]
	tupleSlab     slab[Tuple]
	keywordSlab   slab[Keyword]
	argSlab       slab[Arg]
	exprStmtSlab  slab[ExprStmt]
	assignSlab    slab[Assign]
	returnSlab    slab[Return]
	ifSlab        slab[If]
}

// Parse parses src. The error is a *SyntaxError, or what Options.Warn returned.
func Parse(src []byte, opts Options) (mod Mod, err error) {
	text, serr := decodeSource(src, &opts)
	if serr != nil {
		return nil, serr
	}
	p := &parser{}
	p.init(text, &opts)
	mod, err = p.run()
	if err == errInvalid {
		if p.sc.warnFailed {
			return nil, p.sc.err
		}
		return nil, diagnose(p)
	}
	return mod, err
}

func (p *parser) init(src []byte, opts *Options) {
	p.src, p.opts, p.flags = src, opts, opts.Flags
	p.sc.init(src, opts.Filename)
	p.sc.typeComments = opts.Flags&TypeComments != 0
	p.toks = make([]token, 0, min(len(src)/3+16, 1024))
	if opts.Warn != nil {
		p.sc.warn = func(s *scanner, msg string) error {
			line := s.src[s.lineStart:s.inp]
			return opts.Warn(&Warning{Category: "SyntaxWarning", Msg: msg, Filename: opts.Filename,
				Text: string(line), Lineno: int(s.lineno), Offset: -1, EndLineno: -1, EndOffset: -1})
		}
	}
}

// run is the first pass. The error is errInvalid if the program is not valid.
func (p *parser) run() (mod Mod, err error) {
	defer func() {
		if r := recover(); r != nil {
			f, ok := r.(failure)
			if !ok {
				panic(r)
			}
			mod, err = nil, f.err
		}
	}()
	p.fill()
	p.k = p.toks[0].kind
	switch p.opts.Mode {
	case ModeEval:
		e := p.expressions()
		for p.k == NEWLINE {
			p.advance()
		}
		p.expect(ENDMARKER)
		return &Expression{Body: e}, nil
	case ModeSingle:
		return p.interactive(), nil
	case ModeFuncType:
		return p.functionType(), nil
	}
	mark := p.stmts.mark()
	for p.k != ENDMARKER {
		p.beginStatement()
		p.statement()
	}
	return &Module{Body: p.stmts.take(mark), TypeIgnores: p.typeIgnores}, nil
}

// beginStatement starts a top-level statement: the tokens before it are done with.
func (p *parser) beginStatement() {
	n := copy(p.toks, p.toks[p.pos:])
	p.droppedBefore = p.dropped
	p.dropped += len(p.toks) - n
	p.toks = p.toks[:n]
	p.pos = 0
}

func (p *parser) interactive() Mod {
	mark := p.stmts.mark()
	switch p.k {
	case NEWLINE:
		n := &Pass{Pos: p.tokenPos(&p.toks[p.pos])}
		p.advance()
		return &Interactive{Body: []Stmt{n}}
	case ENDMARKER:
		p.fail()
	}
	if p.compoundStatement() {
		if p.k != NEWLINE {
			p.fail()
		}
	} else {
		p.oneLine = true
		p.simpleStatements()
	}
	if p.moreThanOneStatement() {
		t := p.toks[len(p.toks)-1]
		panic(failure{p.errorAtToken(&t, "multiple statements found while compiling a single statement")})
	}
	return &Interactive{Body: p.stmts.take(mark)}
}

// moreThanOneStatement reports whether anything but comments follows the statement.
func (p *parser) moreThanOneStatement() bool {
	rest := string(p.src[p.sc.cur:])
	for {
		rest = strings.TrimLeft(rest, " \t\n\f")
		if rest == "" {
			return false
		}
		if rest[0] != '#' {
			return true
		}
		i := strings.IndexByte(rest, '\n')
		if i < 0 {
			return false
		}
		rest = rest[i:]
	}
}

func (p *parser) functionType() Mod {
	p.expect(LPAR)
	mark := p.exprs.mark()
	// "*" and "**" are accepted and dropped, each at most once and at the end.
	stage := 0
	for p.k != RPAR {
		switch {
		case p.k == STAR && stage < 1:
			stage = 1
			p.advance()
		case p.k == DOUBLESTAR && stage < 2:
			stage = 2
			p.advance()
		case stage != 0:
			p.fail()
		}
		p.exprs.push(p.expression())
		if p.k != COMMA {
			break
		}
		p.advance()
		if p.k == RPAR {
			p.fail()
		}
	}
	p.expect(RPAR)
	p.expect(RARROW)
	returns := p.expression()
	for p.k == NEWLINE {
		p.advance()
	}
	p.expect(ENDMARKER)
	return &FunctionType{Argtypes: p.exprs.take(mark), Returns: returns}
}

// fill scans one more token.
func (p *parser) fill() {
	p.toks = append(p.toks, token{})
	t := &p.toks[len(p.toks)-1]
	p.sc.next(t)
	if t.kind == NAME || t.kind > NTokens {
		p.parsingStarted = true
		return
	}
	for t.kind == TYPE_IGNORE {
		p.typeIgnores = append(p.typeIgnores, &TypeIgnore{Lineno: t.lineno, Tag: string(p.src[t.start:t.end])})
		p.sc.next(t)
	}
	if t.kind == ENDMARKER && p.opts.Mode == ModeSingle && p.parsingStarted {
		// A statement at a prompt ends without a newline, and its blocks too.
		t.kind = NEWLINE
		p.parsingStarted = false
		if p.sc.indent > 0 && p.flags&DontImplyDedent == 0 {
			p.sc.pendin = -p.sc.indent
			p.sc.indent = 0
		}
		return
	}
	p.parsingStarted = true
}

func (p *parser) advance() {
	p.pos++
	if p.pos == len(p.toks) {
		p.fill()
	}
	p.k = p.toks[p.pos].kind
}

// peek is the kind of the token i places after the current one.
func (p *parser) peek(i int) Kind {
	for p.pos+i >= len(p.toks) {
		last := p.toks[len(p.toks)-1].kind
		if last == ERRORTOKEN || last == ENDMARKER {
			return last
		}
		p.fill()
	}
	return p.toks[p.pos+i].kind
}

// reset goes back to the token at pos.
func (p *parser) reset(pos int) {
	p.pos = pos
	p.k = p.toks[pos].kind
}

func (p *parser) expect(k Kind) {
	if p.k != k {
		p.fail()
	}
	p.advance()
}

// accept advances over k if it comes next.
func (p *parser) accept(k Kind) bool {
	if p.k != k {
		return false
	}
	p.advance()
	return true
}

// fail ends the first pass.
func (p *parser) fail() { panic(failure{errInvalid}) }

// enter counts nesting; leave it with p.depth--.
func (p *parser) enter() {
	p.depth++
	if p.depth > maxDepth {
		panic(failure{tooComplex(p.opts.Filename)})
	}
}

func tooComplex(filename string) error {
	return &SyntaxError{Kind: KindMemoryError, Filename: filename,
		Msg:    "Parser stack overflowed - Python source too complex to parse",
		Lineno: None, Offset: None, EndLineno: None, EndOffset: None}
}

// text is the text of t.
func (p *parser) text(t *token) []byte { return p.src[t.start:t.end] }

// at reports whether the current token is the soft keyword word.
func (p *parser) at(word string) bool {
	return p.k == NAME && string(p.text(&p.toks[p.pos])) == word
}

// from is the range from the token at start to the last token read.
func (p *parser) from(start int) Pos {
	a, b := &p.toks[start], &p.toks[p.pos-1]
	return Pos{a.lineno, a.col, b.endLineno, b.endCol}
}

// blockFrom is from for what may end with a block.
func (p *parser) blockFrom(start int) Pos {
	i := p.pos - 1
	for i > start && (p.toks[i].kind == ENDMARKER || p.toks[i].kind >= NEWLINE && p.toks[i].kind <= DEDENT) {
		i--
	}
	a, b := &p.toks[start], &p.toks[i]
	return Pos{a.lineno, a.col, b.endLineno, b.endCol}
}

func (p *parser) tokenPos(t *token) Pos { return Pos{t.lineno, t.col, t.endLineno, t.endCol} }

// name reads an identifier.
func (p *parser) name() string {
	if p.k != NAME {
		p.fail()
	}
	s := p.identifier(&p.toks[p.pos])
	p.advance()
	return s
}

// identifier is the name that t stands for.
func (p *parser) identifier(t *token) string { return p.names.intern(p.src[t.start:t.end]) }

// nameExpr reads an identifier as an expression.
func (p *parser) nameExpr(ctx ExprContext) *Name {
	if p.k != NAME {
		p.fail()
	}
	t := &p.toks[p.pos]
	n := p.nameSlab.alloc()
	n.Pos = Pos{t.lineno, t.col, t.endLineno, t.endCol}
	n.Id = p.identifier(t)
	n.Ctx = ctx
	p.advance()
	return n
}

// need fails if the wanted version of the grammar is older than Python 3.minor.
func (p *parser) need(minor int) {
	if v := p.opts.FeatureVersion; v != 0 && v < minor {
		p.fail()
	}
}
