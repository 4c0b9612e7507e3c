package compile

import (
	"github.com/gopy-lang/gopy/interp/syntax"
)

// Block is one block of the symbol table, for the symtable module.
type Block struct {
	// Type is CPython's number of the kind of block: 0 function, 1 class,
	// 2 module, 3 annotation, 4 type alias, 5 type parameters, 6 type variable.
	Type     int
	Name     string
	Lineno   int
	Nested   bool
	VarNames []string // parameters
	Symbols  []Symbol // in the order in which they were met
	Children []*Block
}

// Symbol is a name of a Block. Flags are CPython's: the DEF_* and USE bits, and
// the scope (1 local, 2 explicit global, 3 implicit global, 4 free, 5 cell)
// shifted left by 12.
type Symbol struct {
	Name  string
	Flags int
}

// Symtable makes the symbol table of a tree. An error is as in Compile.
func Symtable(mod syntax.Mod, opts Options) (top *Block, err error) {
	defer func() {
		if r := recover(); r != nil {
			ce, ok := r.(compileError)
			if !ok {
				panic(r)
			}
			top, err = nil, ce.err
		}
	}()
	c := &compiler{opts: opts, flags: opts.Flags & FlagFutureMask}
	c.parseFutures(mod)
	c.preprocess(mod)
	table := buildSymbolTable(mod, opts.Filename, c.futureAnnotations(), opts.Flags&FlagAllowTopLevelAwait != 0)
	return exportBlock(table.top), nil
}

var blockNumbers = [...]int{
	functionBlock: 0, classBlock: 1, moduleBlock: 2, annotationBlock: 3,
	typeAliasBlock: 4, typeParametersBlock: 5, typeVariableBlock: 6,
}

func exportBlock(s *scope) *Block {
	b := &Block{Type: blockNumbers[s.kind], Name: s.name, Lineno: int(s.pos.Lineno), Nested: s.nested, VarNames: s.varNames}
	for _, y := range s.symbols {
		b.Symbols = append(b.Symbols, Symbol{y.name, int(y.flags) | int(y.scope)<<12})
	}
	for _, c := range s.children {
		b.Children = append(b.Children, exportBlock(c))
	}
	return b
}
