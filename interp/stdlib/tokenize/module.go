// Package tokenize is Python's _tokenize module: the tokenizer of the parser,
// as the module tokenize wants it.
package tokenize

import (
	"unsafe"

	"github.com/gopy-lang/gopy/interp/object"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// Module declares the module.
var Module = object.ModuleDef{Name: "_tokenize", Doc: "Tokenizer of the parser.", Types: []*object.Type{&iterType}}

// iter is a TokenizerIter. The lines are read when the first token is asked for.
type iter struct {
	object.Object
	readline object.Value
	encoding string // of the lines, which are bytes; "" for str
	extra    bool
	tok      *syntax.Tokenizer
	done     bool
}

var iterType = object.Type{Name: "_tokenize.TokenizerIter"}

func init() {
	iterType.New = newIter
	iterType.Slots.Iter = object.IterSelf
	iterType.Slots.Next = next
	object.ReadyType(&iterType)
}

func newIter(t *object.Thread, cls *object.Type, args object.Args) (object.Value, error) {
	it := &iter{Object: object.Object{T: cls}}
	if len(args.Pos()) != 1 {
		return object.Value{}, object.CheckPositional("tokenizeriter", len(args.Pos()), 1, 1)
	}
	it.readline = args.V[0]
	for i, name := range args.Kw {
		v := args.KwValues()[i]
		switch name.String() {
		case "extra_tokens":
			b, err := object.Truth(t, v)
			if err != nil {
				return object.Value{}, err
			}
			it.extra = b
		case "encoding":
			if v != object.None {
				if !v.IsStr() {
					return object.Value{}, object.TypeErrorf("tokenizeriter() argument 'encoding' must be str, not %s", object.TypeName(v))
				}
				it.encoding = v.Str().String()
			}
		default:
			return object.Value{}, object.UnexpectedKeyword("tokenizeriter", name.String(), []string{"extra_tokens", "encoding"})
		}
	}
	return object.Value{P: unsafe.Pointer(it)}, nil
}

// read collects the lines that readline gives until it ends.
func (it *iter) read(t *object.Thread) ([]byte, error) {
	var src []byte
	for {
		line, err := object.CallArgs(t, it.readline)
		if err != nil {
			if object.Matches(err, &object.StopIteration) {
				return src, nil
			}
			return nil, err
		}
		if it.encoding != "" && !line.IsStr() {
			if line.Type().Flags&object.FlagBytesSubclass == 0 {
				return nil, object.TypeErrorf("readline() returned a non-bytes object")
			}
			if line, err = object.CallMethod(t, line, t.Interp.Intern("decode"), object.StrValue(it.encoding), object.StrValue("replace")); err != nil {
				return nil, err
			}
		}
		if !line.IsStr() {
			return nil, object.TypeErrorf("readline() returned a non-string object")
		}
		if line.Str().ByteLen() == 0 {
			return src, nil
		}
		src = append(src, line.Str().String()...)
	}
}

func next(t *object.Thread, v object.Value) (object.Value, error) {
	it := (*iter)(v.P)
	if it.done {
		return object.Value{}, nil
	}
	if it.tok == nil {
		src, err := it.read(t)
		if err != nil {
			it.done = true
			return object.Value{}, err
		}
		it.tok = syntax.NewTokenizer(src, syntax.TokenizerOptions{ExtraTokens: it.extra})
	}
	tok, ok, err := it.tok.Next()
	if err != nil {
		it.done = true
		if s, ok := err.(*syntax.SyntaxError); ok {
			return object.Value{}, syntaxError(t, s)
		}
		return object.Value{}, err
	}
	if !ok {
		it.done = true
		return object.Value{}, nil
	}
	place := func(line, column int) object.Value {
		return object.TupleValue(object.Int(int64(line)), object.Int(int64(column)))
	}
	kind := tok.Kind
	if kind >= syntax.NTokens {
		kind = syntax.NAME // a keyword
	}
	return object.TupleValue(object.Int(int64(kind)), object.StrValue(tok.Text), place(tok.Lineno, tok.Column),
		place(tok.EndLineno, tok.EndColumn), object.StrValue(tok.Line)), nil
}

// syntaxError makes the Python exception of a tokenizer's error.
func syntaxError(t *object.Thread, s *syntax.SyntaxError) error {
	cls := &object.SyntaxError
	switch s.Kind {
	case syntax.KindIndentationError:
		cls = &object.IndentationError
	case syntax.KindTabError:
		cls = &object.TabError
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
	exc, err := object.CallArgs(t, cls.Value(), object.StrValue(s.Msg),
		object.TupleValue(object.StrValue("<string>"), number(s.Lineno), number(s.Offset), text, number(s.EndLineno), number(s.EndOffset)))
	if err != nil {
		return err
	}
	return exc.Exception()
}
