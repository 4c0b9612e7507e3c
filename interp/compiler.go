package interp

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/compile"
	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/stdlib/ast"
	"github.com/gopy-lang/gopy/interp/syntax"
	"github.com/gopy-lang/gopy/interp/traceback"
)

// compilerHalf is the half of object.Engine that package eval leaves out.
type compilerHalf struct{ ip *Interp }

// Flags of compile(): PyCF_* as in CPython.
const (
	flagSourceIsUTF8     = 0x100
	flagDontImplyDedent  = 0x200
	flagOnlyAST          = 0x400
	flagIgnoreCookie     = 0x800
	flagTypeComments     = 0x1000
	flagTopLevelAwait    = 0x2000
	flagAllowIncomplete  = 0x4000
	flagOptimizedAST     = 0x8000 | flagOnlyAST
	inheritedFutureFlags = bytecode.FlagFutureBarryAsBDFL | bytecode.FlagFutureAnnotations
)

// Compile compiles source (str, bytes or an AST object) as compile() does.
func (c compilerHalf) Compile(t *object.Thread, source object.Value, filename, mode string, flags uint32, dontInherit bool, optimize, feature int) (object.Value, error) {
	modes := map[string]syntax.Mode{"exec": syntax.ModeExec, "eval": syntax.ModeEval, "single": syntax.ModeSingle, "func_type": syntax.ModeFuncType}
	m, ok := modes[mode]
	if !ok || mode == "func_type" && flags&flagOnlyAST == 0 {
		if flags&flagOnlyAST != 0 {
			return object.Value{}, object.ValueErrorf("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
		}
		if mode == "func_type" {
			return object.Value{}, object.ValueErrorf("compile() mode 'func_type' requires flag PyCF_ONLY_AST")
		}
		return object.Value{}, object.ValueErrorf("compile() mode must be 'exec', 'eval' or 'single'")
	}
	if f := t.CurrentFrame(); f != nil && !dontInherit {
		flags |= f.CodeOf().Flags & inheritedFutureFlags
	}
	if optimize < 0 {
		optimize = t.Interp.Options.Optimize
	}
	if ast.IsNode(source) {
		if flags&flagOptimizedAST == flagOnlyAST {
			return source, nil
		}
		mod, err := ast.Tree(t, source, m)
		if err != nil {
			return object.Value{}, err
		}
		return c.finish(t, mod, filename, flags, optimize)
	}
	text, isStr, err := sourceText(t, source)
	if err != nil {
		return object.Value{}, err
	}
	if isStr && source.IsStr() && !utf8.Valid(text) { // lone surrogates
		if _, err := object.EncodeStr(t, source.Str(), "utf-8", "strict"); err != nil {
			return object.Value{}, err
		}
	}
	var pending error
	opts := syntax.Options{Filename: filename, Mode: m, Warn: func(w *syntax.Warning) error {
		return c.warn(t, w.Category, w.Msg, filename, w.Lineno, &pending)
	}}
	opts.Decode = func(name string, b []byte) ([]byte, error) {
		text, err := object.DecodeBytes(t, b, object.NewBytes(b), name, "strict")
		if err != nil {
			if object.Matches(err, &object.LookupError) {
				return nil, nil // there is no such codec
			}
			msg, strErr := object.ToStr(t, object.AsException(err).Value())
			if strErr != nil {
				return nil, strErr
			}
			return nil, errors.New(msg.String())
		}
		return []byte(text.String()), nil
	}
	opts.UnicodeName = func(name string) (rune, bool) { r, ok := lookupName(name); return r, ok }
	if feature >= 0 && flags&flagOnlyAST != 0 {
		opts.FeatureVersion = feature
		if feature == 0 {
			opts.FeatureVersion = -1 // 0 is any
		}
	}
	if isStr || flags&flagIgnoreCookie != 0 {
		opts.Flags |= syntax.SourceIsStr
	} else if filename == c.ip.script || filename == "<stdin>" && mode == "exec" {
		opts.Flags |= syntax.SourceIsScript
	}
	for _, f := range [...]struct {
		bit  uint32
		flag syntax.Flags
	}{{flagTypeComments, syntax.TypeComments}, {flagTopLevelAwait, syntax.AllowTopLevelAwait}, {flagDontImplyDedent, syntax.DontImplyDedent},
		{flagAllowIncomplete, syntax.AllowIncompleteInput}, {bytecode.FlagFutureBarryAsBDFL, syntax.BarryAsBDFL}} {
		if flags&f.bit != 0 {
			opts.Flags |= f.flag
		}
	}
	mod, err := syntax.Parse(text, opts)
	if err != nil {
		if s, ok := err.(*syntax.SyntaxError); ok && opts.Flags&syntax.SourceIsScript != 0 {
			c.nullBytes(s, text)
		}
		if s, ok := err.(*syntax.SyntaxError); ok && opts.Flags&syntax.SourceIsScript != 0 && s.EndOffset == -1 && strings.HasPrefix(s.Msg, "expected ") {
			// At the end of a file that it reads line by line, CPython no longer has the line.
			s.Offset = 0
		}
		exc := c.syntaxError(t, err, pending, filename)
		if s, ok := err.(*syntax.SyntaxError); ok && pending == nil && object.Matches(exc, &object.SyntaxError) {
			object.SetSyntaxMetadata(exc, c.ip.syntaxMetadata(text, s))
		}
		return object.Value{}, exc
	}
	return c.finish(t, mod, filename, flags, optimize)
}

// finish makes the code, or the node object, of a syntax tree.
func (c compilerHalf) finish(t *object.Thread, mod syntax.Mod, filename string, flags uint32, optimize int) (object.Value, error) {
	if flags&flagOnlyAST != 0 {
		return ast.Object(t, mod)
	}
	var pending error
	code, err := compile.Compile(mod, compile.Options{Filename: filename, Flags: flags, Optimize: optimize, Warn: func(w *syntax.Warning) error {
		return c.warn(t, w.Category, w.Msg, filename, w.Lineno, &pending)
	}})
	if err != nil {
		if s, ok := err.(*syntax.SyntaxError); ok && !s.HasText {
			s.Text, s.HasText = traceback.FileLine(t, s.Filename, s.Lineno)
		}
		return object.Value{}, c.syntaxError(t, err, pending, filename)
	}
	return object.NewCode(t.Interp, code).Value(), nil
}

// nullBytes makes the error for a script with a NUL byte what CPython, which reads scripts line by
// line, says: the NUL byte comes before wrong encodings in the same line or after it, and ends the line that is shown.
func (c compilerHalf) nullBytes(s *syntax.SyntaxError, source []byte) {
	nul := bytes.IndexByte(source, 0)
	if nul < 0 {
		return
	}
	line := bytes.Count(source[:nul], []byte("\n")) + 1
	if strings.HasPrefix(s.Msg, "Non-UTF-8 code") && line <= s.Lineno {
		s.Msg, s.Lineno, s.EndLineno = "source code cannot contain null bytes", line, line
		s.Text, s.HasText = string(source[bytes.LastIndexByte(source[:nul], '\n')+1:nul]), true
		s.Offset, s.EndOffset = 0, 0
	}
	if text, _, ok := strings.Cut(s.Text, "\x00"); ok && s.Msg == "source code cannot contain null bytes" {
		s.Text = text
	}
}

// lookupName finds the character that \N{name} stands for.
func lookupName(name string) (rune, bool) {
	s, ok := ucd.Lookup(name, false)
	if !ok || len(s) == 0 {
		return 0, false
	}
	r := []rune(s)
	return r[0], len(r) == 1
}

// sourceText returns the text of str or bytes source.
func sourceText(t *object.Thread, v object.Value) (text []byte, isStr bool, err error) {
	if v.IsStr() {
		return []byte(v.Str().String()), true, nil
	}
	b, err := object.AsBytes(t, v)
	if err != nil {
		return nil, false, object.TypeErrorf("compile() arg 1 must be a string, bytes or AST object")
	}
	return b, false, nil
}

// syntaxError makes the Python exception of a parser's or compiler's error.
func (c compilerHalf) syntaxError(t *object.Thread, err, pending error, file string) error {
	if pending != nil {
		return pending
	}
	s, ok := err.(*syntax.SyntaxError)
	if !ok {
		return err
	}
	cls := map[syntax.ErrorKind]*object.Type{syntax.KindSyntaxError: &object.SyntaxError, syntax.KindIndentationError: &object.IndentationError,
		syntax.KindTabError: &object.TabError, syntax.KindIncompleteInput: &object.IncompleteInputError, syntax.KindMemoryError: &object.MemoryError,
		syntax.KindRecursionError: &object.RecursionError}[s.Kind]
	if s.Kind >= syntax.KindMemoryError {
		return object.NewException(cls, s.Msg)
	}
	number := func(n int) object.Value {
		if n == syntax.None {
			return object.None
		}
		return object.Int(int64(n))
	}
	text := object.None
	if s.HasText {
		text = object.StrValue(s.Text)
	}
	if s.Filename == "" && s.Lineno == syntax.None {
		exc, err := object.CallArgs(t, cls.Value(), object.StrValue(s.Msg))
		if err != nil {
			return err
		}
		return exc.Exception()
	}
	filename := object.StrValue(s.Filename)
	if s.Filename == "" { // the tokenizer does not know it: the attribute is set later, the arguments stay
		filename = object.None
	}
	place := []object.Value{filename, number(s.Lineno), number(s.Offset), text, number(s.EndLineno), number(s.EndOffset)}
	if s.Lineno == 0 && s.EndLineno == syntax.None {
		place = place[:4]
	}
	exc, err := object.CallArgs(t, cls.Value(), object.StrValue(s.Msg), object.TupleValue(place...))
	if err != nil {
		return err
	}
	if s.Filename == "" {
		if err := object.SetAttr(t, exc, t.Interp.Intern("filename"), object.StrValue(file)); err != nil {
			return err
		}
	}
	return exc.Exception()
}

// warn issues a syntax warning through the warnings module. One that a filter
// makes an exception becomes a SyntaxError at the same place.
func (c compilerHalf) warn(t *object.Thread, category, msg, filename string, line int, pending *error) error {
	err := warnExplicit(t, category, msg, filename, line)
	if err != nil {
		if cls, ok := t.Interp.Builtins.Dict.GetStr(t.Interp.Intern(category)); ok && object.Matches(err, (*object.Type)(cls.P)) {
			return syntax.ErrWarningIsError
		}
		*pending = err
	}
	return err
}

// warnExplicit calls warn_explicit of the module warnings or, when that was not
// imported yet, of _warnings.
func warnExplicit(t *object.Thread, category, msg, filename string, line int) error {
	in := t.Interp
	cls, _ := in.Builtins.Dict.GetStr(in.Intern(category))
	for _, name := range [...]string{"warnings", "_warnings"} {
		m, ok := in.Modules.GetStr(in.Intern(name))
		if !ok {
			continue
		}
		f, err := object.LookupAttr(t, m, in.Intern("warn_explicit"))
		if err != nil {
			return err
		}
		if f.P != nil {
			_, err := object.CallArgs(t, f, object.StrValue(msg), cls, object.StrValue(filename), object.Int(int64(line)))
			return err
		}
	}
	return nil
}
