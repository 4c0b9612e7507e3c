package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// instruction is one opcode: a definition in one of its forms and rows.
type instruction struct {
	name     string
	file     string
	line     int
	comment  string // semantics line
	body     string
	operands []operand
	results  bool
	form     string // "", RR, RK, KR
	special  bool   // made by specialisation only
	arith    string // operator of the row
	number   string // its Go constant
}

// operand is a parameter or result of a definition.
type operand struct {
	name, kind string
	letter     byte // A, B or C; W for B and C together
	constant   bool // read from the constants
}

// readDefinitions parses the definitions: every function with a name in capitals.
func readDefinitions(dir string) ([]*instruction, error) {
	fset := token.NewFileSet()
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	sort.Strings(paths)
	var generic, special []*instruction
	for _, path := range paths {
		src, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		file, err := parser.ParseFile(fset, path, src, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		for _, decl := range file.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok || fn.Doc == nil || strings.ToUpper(fn.Name.Name) != fn.Name.Name || filepath.Base(path) == "dsl.go" {
				continue
			}
			list, err := expand(fset, filepath.Base(path), src, fn)
			if err != nil {
				return nil, fmt.Errorf("%s: %s: %w", path, fn.Name.Name, err)
			}
			for _, d := range list {
				if d.special {
					special = append(special, d)
				} else {
					generic = append(generic, d)
				}
			}
		}
	}
	// NOP is opcode 0, so that the tables of specialize can say "none" by 0.
	sort.SliceStable(generic, func(i, j int) bool { return generic[i].name == "NOP" && generic[j].name != "NOP" })
	return append(generic, special...), nil
}

// expand makes the instructions of one definition: one for each row of its
// template (//inst:each NAME:op:const,...) and each operand form (//inst:forms=RR,RK).
func expand(fset *token.FileSet, file string, src []byte, fn *ast.FuncDecl) ([]*instruction, error) {
	var comment []string
	forms := []string{""}
	rows := []string{""}
	special := false
	for _, c := range fn.Doc.List {
		switch {
		case strings.HasPrefix(c.Text, "//inst:forms="):
			forms = strings.Split(strings.TrimPrefix(c.Text, "//inst:forms="), ",")
		case strings.HasPrefix(c.Text, "//inst:each "):
			rows = strings.Fields(strings.TrimPrefix(c.Text, "//inst:each "))
		case c.Text == "//inst:special":
			special = true
		case strings.HasPrefix(c.Text, "//inst:"):
			return nil, fmt.Errorf("unknown directive %s", c.Text)
		default:
			comment = append(comment, strings.TrimSpace(strings.TrimPrefix(c.Text, "//")))
		}
	}
	pos := fset.Position(fn.Pos())
	body := string(src[fset.Position(fn.Body.Lbrace).Offset+1 : fset.Position(fn.Body.Rbrace).Offset])
	var out []*instruction
	for _, row := range rows {
		for _, form := range forms {
			d := &instruction{file: file, line: pos.Line, body: body, form: form, special: special}
			d.name = fn.Name.Name
			text := strings.Join(comment, " ")
			if row != "" {
				parts := strings.SplitN(row, ":", 3)
				if len(parts) != 3 {
					return nil, fmt.Errorf("row %q: want NAME:operator:constant", row)
				}
				if !strings.Contains(d.name, "_X") {
					return nil, fmt.Errorf("a template's name must contain _X")
				}
				d.name = strings.Replace(d.name, "_X", "_"+parts[0], 1)
				d.arith, d.number = parts[1], parts[2]
				text = strings.ReplaceAll(text, " X ", " "+parts[1]+" ")
				text = strings.ReplaceAll(text, " X= ", " "+parts[1]+"= ")
			}
			if form != "" {
				d.name += "_" + form
			}
			d.comment = text
			if err := d.readOperands(fn); err != nil {
				return nil, err
			}
			out = append(out, d)
		}
	}
	return out, nil
}

func (d *instruction) readOperands(fn *ast.FuncDecl) error {
	letters := "ABC"
	add := func(fields *ast.FieldList) error {
		if fields == nil {
			return nil
		}
		for _, field := range fields.List {
			kind := kindName(field.Type)
			for _, name := range field.Names {
				if letters == "" {
					return fmt.Errorf("more than three operands")
				}
				o := operand{name: name.Name, kind: kind, letter: letters[0]}
				letters = letters[1:]
				if strings.HasPrefix(kind, "Wide") {
					o.letter, letters = 'W', ""
				}
				d.operands = append(d.operands, o)
			}
		}
		return nil
	}
	if fn.Type.Results != nil {
		d.results = true
		if err := add(fn.Type.Results); err != nil {
			return err
		}
	}
	if err := add(fn.Type.Params); err != nil {
		return err
	}
	if strings.HasPrefix(kindName(fn.Type.Params), "Wide") {
		return fmt.Errorf("wide operand")
	}
	// The letters of the form belong to the last register operands that are read.
	form := d.form
	for i := len(d.operands) - 1; i >= 0 && form != ""; i-- {
		o := &d.operands[i]
		if d.results && i == 0 {
			break
		}
		last := form[len(form)-1]
		switch o.kind {
		case "RK", "int64", "float64":
			o.constant = last == 'K'
		case "R":
			if last != 'R' {
				return fmt.Errorf("form %s: operand %s cannot be a constant", d.form, o.name)
			}
		default:
			continue
		}
		form = form[:len(form)-1]
	}
	if form != "" {
		return fmt.Errorf("form %s has more letters than there are operands of a form", d.form)
	}
	return nil
}

func kindName(x any) string {
	switch x := x.(type) {
	case *ast.Ident:
		return x.Name
	case *ast.StarExpr:
		return "*" + kindName(x.X)
	case *ast.SelectorExpr:
		return kindName(x.X) + "." + x.Sel.Name
	}
	return ""
}
