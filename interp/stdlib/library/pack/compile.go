package main

import (
	"unicode/utf8"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/compile"
	"github.com/gopy-lang/gopy/interp/internal/ucd"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// codeVersion stands in the archive's header. The code of each module carries the mark of its own format as well, which
// bytecode.Unmarshal checks; this one changes when the code means something else while its format stays.
const codeVersion = 1

// compileModule compiles the source of a module as an import would.
func compileModule(_, filename string, source []byte) ([]byte, error) {
	module, err := syntax.Parse(source, syntax.Options{Filename: filename, Mode: syntax.ModeExec, UnicodeName: characterNamed})
	if err != nil {
		return nil, err
	}
	code, err := compile.Compile(module, compile.Options{Filename: filename})
	if err != nil {
		return nil, err
	}
	return bytecode.Marshal(code), nil
}

// characterNamed finds the character of an \N{...} escape.
func characterNamed(name string) (rune, bool) {
	text, ok := ucd.Lookup(name, false)
	if !ok {
		return 0, false
	}
	r, size := utf8.DecodeRuneInString(text)
	return r, size > 0 && size == len(text)
}
