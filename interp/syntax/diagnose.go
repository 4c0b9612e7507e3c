package syntax

// This file finds out what is wrong with a program that the first pass refused.
//
// CPython's messages come from a PEG parser: which rule speaks first depends on
// the order in which that parser tries the alternatives of its grammar, and the
// place of a plain "invalid syntax" is the furthest token it has looked at. So
// this is a parser of that kind: it tries alternatives in CPython's order, goes
// back, and remembers the results of the rules that CPython remembers. It reads
// the offending top-level statement twice: without the rules for invalid
// programs, to find the furthest token, and then with them. It recognises
// statements and builds nodes only for expressions, as messages name those.

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// errInvalid is the outcome of a first pass over a program that is not valid.
var errInvalid = errors.New("invalid syntax")

const (
	// maxSteps limits the work for one statement. Only monstrous input
	// meets it; it then gets "invalid syntax".
	maxSteps = 20_000_000
	// maxReread is the number of tokens before the offending statement up to
	// which they are read again.
	maxReread = 200_000
	// currentPos stands for the place up to which the scanner has read.
	currentPos = -5
)

// rule names what is remembered per token.
type rule uint8

const (
	ruleSimpleStmt rule = iota
	ruleBlock
	ruleClosedPattern
	ruleStarPattern
	ruleTypeParam
	ruleExpression
	ruleStarExpression
	ruleDisjunction
	ruleConjunction
	ruleInversion
	ruleBitwiseOr
	ruleBitwiseXor
	ruleBitwiseAnd
	ruleShift
	ruleSum
	ruleTerm
	ruleFactor
	ruleAwaitPrimary
	rulePrimary
	ruleTPrimary
	ruleStrings
	ruleTString
	ruleArguments
	ruleStarTarget
	ruleTargetWithStarAtom
	ruleDelTarget
	ruleInvalidNamedExpression
	ruleImportStmt
)

type memoKey struct {
	mark int
	rule rule
}

type memoValue struct {
	node any
	end  int
}

type diagnosis struct {
	p       *parser // its options and text; its tokens are not used
	sc      scanner
	toks    []token
	mark    int
	invalid bool // the rules for invalid programs apply
	memo    map[memoKey]memoValue
	steps   int
	level   int
	started bool
	barry   bool
	// accepted is set when all of the program was read; the first pass should
	// have read it then, and tests look whether it did.
	accepted bool
}

// diagnose gives the error of the program that p's first pass refused.
func diagnose(p *parser) error {
	d := &diagnosis{}
	d.start(p, p.dropped)
	err := d.pass()
	if p.flags&AllowIncompleteInput != 0 && (d.sc.done == doneEOF || d.sc.openString) && kindOf(err) != KindMemoryError {
		return d.try(func() { d.raiseKind(KindIncompleteInput, "incomplete input") })
	}
	if err != nil {
		return d.checkRest(err)
	}
	last := d.toks[len(d.toks)-1]
	// The second pass sees the statements before too: they may have been meant
	// to go on (as with an elif after an else), and some of CPython's rules for
	// invalid programs speak up where nothing is wrong.
	from := 0
	if p.dropped > maxReread {
		from = p.droppedBefore
	}
	read := p.dropped + len(d.toks) - from
	d.start(p, from)
	for len(d.toks) < read {
		d.fill()
	}
	d.invalid = true
	if err = d.pass(); err != nil {
		return d.checkRest(err)
	}
	switch last.kind {
	case INDENT:
		return d.try(func() { d.raiseKind(KindIndentationError, "unexpected indent") })
	case DEDENT:
		return d.try(func() { d.raiseKind(KindIndentationError, "unexpected unindent") })
	}
	err = d.try(func() { d.raiseToken(&last, "invalid syntax") })
	return d.scanRest(err)
}

// start begins a pass behind the first n tokens.
func (d *diagnosis) start(p *parser, n int) {
	*d = diagnosis{p: p, memo: map[memoKey]memoValue{}, barry: p.opts.Flags&BarryAsBDFL != 0}
	if n > 0 {
		d.barry = p.flags&BarryAsBDFL != 0
	}
	d.sc.init(p.src, p.opts.Filename)
	d.sc.typeComments = p.sc.typeComments
	var t token
	for range n {
		d.sc.next(&t)
		for t.kind == TYPE_IGNORE {
			d.sc.next(&t)
		}
		d.started = true
	}
}

func kindOf(err error) ErrorKind {
	if e, ok := err.(*SyntaxError); ok {
		return e.Kind
	}
	return KindSyntaxError
}

// try runs f and gives the error that it raised.
func (d *diagnosis) try(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			x, ok := r.(failure)
			if !ok {
				panic(r)
			}
			err = x.err
		}
	}()
	f()
	return nil
}

// pass reads the statement; nil if no rule had an error to raise.
func (d *diagnosis) pass() error {
	err := d.try(func() {
		switch d.p.opts.Mode {
		case ModeEval:
			if !d.isExpressions() {
				return
			}
			d.skipNewlines()
		case ModeSingle:
			d.accepted = d.interactive()
			return
		case ModeFuncType:
			if !d.functionType() {
				return
			}
		default:
			for d.statement() {
				// Nothing goes back behind a whole statement.
				clear(d.memo)
				d.steps = 0
			}
		}
		d.accepted = d.has(ENDMARKER)
	})
	if err == errInvalid {
		return nil // too many steps
	}
	return err
}

// checkRest gives priority to an error of the scanner further on.
func (d *diagnosis) checkRest(err error) error {
	if e, ok := err.(*SyntaxError); ok && d.sc.done == doneOK && e.Kind <= KindTabError {
		return d.scanRest(err)
	}
	return err
}

func (d *diagnosis) scanRest(err error) error {
	line := d.toks[len(d.toks)-1].lineno
	var t token
	for {
		d.sc.next(&t)
		if t.kind == ENDMARKER {
			return err
		}
		if t.kind != ERRORTOKEN {
			continue
		}
		if d.sc.insideString() {
			// A missing brace, say, is rather a consequence of the error.
			return err
		}
		if d.sc.err != nil {
			return d.sc.err
		}
		if d.sc.level > 0 && line > d.sc.parens[d.sc.level-1].lineno {
			return d.try(d.raiseUnclosed)
		}
		return err
	}
}

// fill scans a token; an error of the scanner is raised.
func (d *diagnosis) fill() {
	d.toks = append(d.toks, token{})
	t := &d.toks[len(d.toks)-1]
	d.sc.next(t)
	for t.kind == TYPE_IGNORE {
		d.sc.next(t)
	}
	if t.kind == ENDMARKER && d.p.opts.Mode == ModeSingle && d.started {
		t.kind = NEWLINE
		d.started = false
		if d.sc.indent > 0 && d.p.flags&DontImplyDedent == 0 {
			d.sc.pendin = -d.sc.indent
			d.sc.indent = 0
		}
	} else {
		d.started = true
	}
	if t.kind == ERRORTOKEN {
		d.raiseScanner()
	}
}

// raiseScanner raises what made the scanner stop.
func (d *diagnosis) raiseScanner() {
	s := &d.sc
	switch s.done {
	case doneError:
		panic(failure{s.err})
	case doneEOF:
		if s.level > 0 {
			d.raiseUnclosed()
		}
		d.raise("unexpected EOF while parsing")
	case doneDedent:
		d.raiseKind(KindIndentationError, "unindent does not match any outer indentation level")
	case doneTabSpace:
		d.raiseAt(KindTabError, s.lineno, 0, s.lineno, -1, "inconsistent use of tabs and spaces in indentation")
	case doneTooDeep:
		d.raiseAt(KindIndentationError, s.lineno, 0, s.lineno, -1, "too many levels of indentation")
	case doneLineCont:
		d.raiseAt(KindSyntaxError, s.lineno, int32(s.cur-s.buf-1), s.lineno, -1,
			"unexpected character after line continuation character")
	}
	d.raise("unknown parsing error")
}

func (d *diagnosis) raiseUnclosed() {
	open := d.sc.parens[d.sc.level-1]
	d.raiseAt(KindSyntaxError, open.lineno, open.col, open.lineno, -1, "'%c' was never closed", open.char)
}

// raise reports an error at the furthest token.
func (d *diagnosis) raise(format string, args ...any) {
	d.raiseKind(KindSyntaxError, format, args...)
}

func (d *diagnosis) raiseKind(kind ErrorKind, format string, args ...any) {
	d.raiseThere(kind, &d.toks[len(d.toks)-1], format, args...)
}

// raiseNext reports an error at the token that comes next.
func (d *diagnosis) raiseNext(format string, args ...any) {
	d.raiseThere(KindSyntaxError, d.peek(), format, args...)
}

func (d *diagnosis) raiseThere(kind ErrorKind, t *token, format string, args ...any) {
	col, endCol := t.col+1, int32(-1)
	if t.col < 0 {
		col = int32(d.sc.cur - d.sc.lineStart)
	}
	if t.endCol >= 0 {
		endCol = t.endCol + 1
	}
	panic(failure{d.error(kind, t.lineno, col, t.endLineno, endCol, fmt.Sprintf(format, args...))})
}

// raiseToken reports an error from the beginning to the end of t.
func (d *diagnosis) raiseToken(t *token, format string, args ...any) {
	d.raiseAt(KindSyntaxError, t.lineno, t.col, t.endLineno, t.endCol, format, args...)
}

// raiseNode reports an error from the beginning to the end of n.
func (d *diagnosis) raiseNode(n Located, format string, args ...any) {
	d.raiseRange(n.Span(), n.Span(), format, args...)
}

// raiseRange reports an error from the beginning of a to the end of b.
func (d *diagnosis) raiseRange(a, b *Pos, format string, args ...any) {
	d.raiseAt(KindSyntaxError, a.Lineno, a.ColOffset, b.EndLineno, b.EndColOffset, format, args...)
}

// raiseFrom reports an error from the beginning of t up to where the scanner is.
func (d *diagnosis) raiseFrom(t *Pos, format string, args ...any) {
	d.raiseAt(KindSyntaxError, t.Lineno, t.ColOffset, currentPos, currentPos, format, args...)
}

// raiseAt reports an error; columns are byte offsets from 0.
func (d *diagnosis) raiseAt(kind ErrorKind, line, col, endLine, endCol int32, format string, args ...any) {
	if endLine == currentPos {
		endLine = d.sc.lineno
	}
	if endCol == currentPos {
		endCol = int32(d.sc.cur - d.sc.lineStart)
	} else {
		endCol++
	}
	panic(failure{d.error(kind, line, col+1, endLine, endCol, fmt.Sprintf(format, args...))})
}

// error makes the exception; columns are byte offsets from 1.
func (d *diagnosis) error(kind ErrorKind, line, col, endLine, endCol int32, msg string) *SyntaxError {
	text := d.errorLine(int(line))
	e := &SyntaxError{Kind: kind, Msg: msg, Filename: d.p.opts.Filename, Text: text, HasText: true,
		Lineno: int(line), Offset: charOffset(text, int(col)), EndLineno: int(endLine), EndOffset: int(endCol)}
	if endCol > 0 {
		e.EndOffset = charOffset(text, int(endCol))
	}
	return e
}

// errorLine is the text that goes with an error. As long as the scanner has
// not gone on, it is the line that the scanner has read, with its newline.
func (d *diagnosis) errorLine(line int) string {
	s := &d.sc
	if d.p.flags&SourceIsFile == 0 && int(s.lineno) <= line && s.inp > s.buf {
		return decodeReplace(s.src[s.lineStart:s.inp])
	}
	text := d.p.lineText(line)
	if d.p.flags&SourceIsFile == 0 {
		text = strings.TrimSuffix(text, "\n")
	}
	return text
}

// charOffset converts a number of bytes to the number of characters that they
// belong to.
func charOffset(text string, n int) int {
	if n < 0 {
		return n
	}
	extra := 0
	if n > len(text) {
		// CPython counts the NUL at the end of the text, but no further.
		n, extra = len(text), 1
	}
	return utf8.RuneCountInString(decodeReplace([]byte(text[:n]))) + extra
}

func (p *parser) errorAtToken(t *token, format string, args ...any) error {
	d := &diagnosis{p: p, sc: p.sc}
	return d.try(func() { d.raiseThere(KindSyntaxError, t, format, args...) })
}

// need raises an error if the wanted version of the grammar is older than
// Python 3.minor; otherwise it is true.
func (d *diagnosis) need(minor int, what string) bool {
	if v := d.p.opts.FeatureVersion; v != 0 && v < minor {
		d.raise("%s only supported in Python 3.%d and greater", what, minor)
	}
	return true
}

// peek is the next token.
func (d *diagnosis) peek() *token {
	if d.mark == len(d.toks) {
		if d.steps++; d.steps > maxSteps {
			panic(failure{errInvalid})
		}
		d.fill()
	}
	return &d.toks[d.mark]
}

// tok reads a token of kind k; nil if another one comes next.
func (d *diagnosis) tok(k Kind) *token {
	t := d.peek()
	if t.kind != k {
		return nil
	}
	d.mark++
	return t
}

func (d *diagnosis) has(k Kind) bool { return d.tok(k) != nil }

// opt reads a token of kind k if it comes next; it is always true.
func (d *diagnosis) opt(k Kind) bool {
	d.tok(k)
	return true
}

func (d *diagnosis) next(kinds ...Kind) bool {
	k := d.peek().kind
	for _, want := range kinds {
		if k == want {
			return true
		}
	}
	return false
}

// oneOf reads a token of one of the kinds.
func (d *diagnosis) oneOf(kinds ...Kind) *token {
	if !d.next(kinds...) {
		return nil
	}
	d.mark++
	return &d.toks[d.mark-1]
}

func (d *diagnosis) text(t *token) string { return string(d.p.src[t.start:t.end]) }

// soft reads a soft keyword.
func (d *diagnosis) soft(word string) *token {
	t := d.peek()
	if t.kind != NAME || d.text(t) != word {
		return nil
	}
	d.mark++
	return t
}

func (d *diagnosis) name() *Name {
	t := d.tok(NAME)
	if t == nil {
		return nil
	}
	return &Name{Pos: d.p.tokenPos(t), Id: normalizeIdentifier(d.text(t))}
}

func (d *diagnosis) skipNewlines() {
	for d.has(NEWLINE) {
	}
}

// force reads a token that must come next.
func (d *diagnosis) force(k Kind, text string) bool {
	t := d.peek()
	if t.kind != k {
		d.raiseToken(t, "expected '%s'", text)
	}
	d.mark++
	return true
}

// back goes back to mark; it is always false.
func (d *diagnosis) back(mark int) bool {
	d.mark = mark
	return false
}

// not reports whether f does not match here.
func (d *diagnosis) not(f func() bool) bool {
	mark := d.mark
	ok := f()
	d.mark = mark
	return !ok
}

// many reads as often as f matches, and gives the number of times.
func (d *diagnosis) many(f func() bool) int {
	for n := 0; ; n++ {
		mark := d.mark
		if !f() || d.mark == mark {
			d.mark = mark
			return n
		}
	}
}

// maybe reads f if it matches; it is always true.
func (d *diagnosis) maybe(f func() bool) bool {
	mark := d.mark
	if !f() {
		d.mark = mark
	}
	return true
}

// gather reads f one or more times with commas between.
func (d *diagnosis) gather(f func() bool) bool { return d.gatherBy(COMMA, f) }

func (d *diagnosis) gatherBy(sep Kind, f func() bool) bool {
	if !f() {
		return false
	}
	d.many(func() bool { return d.has(sep) && f() })
	return true
}

// span is the range from the token at start to the last one read.
func (d *diagnosis) span(start int) Pos {
	i := d.mark - 1
	for i > start && (d.toks[i].kind == ENDMARKER || d.toks[i].kind >= NEWLINE && d.toks[i].kind <= DEDENT) {
		i--
	}
	a, b := &d.toks[start], &d.toks[max(i, start)]
	return Pos{a.lineno, a.col, b.endLineno, b.endCol}
}

func (d *diagnosis) enter() {
	if d.level++; d.level > maxDepth {
		panic(failure{tooComplex(d.p.opts.Filename)})
	}
	if d.steps++; d.steps > maxSteps {
		panic(failure{errInvalid})
	}
}

// remember gives the result of r at this place, from f only the first time.
func remember[T any](d *diagnosis, r rule, f func() T) T {
	key := memoKey{d.mark, r}
	if v, ok := d.memo[key]; ok {
		d.mark = v.end
		node, _ := v.node.(T) // a nil Expr is a nil any
		return node
	}
	d.peek()
	d.enter()
	node := f()
	d.level--
	d.memo[key] = memoValue{node, d.mark}
	return node
}
