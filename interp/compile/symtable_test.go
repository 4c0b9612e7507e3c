package compile

import (
	"bufio"
	"encoding/json"
	"os"
	"reflect"
	"testing"

	"github.com/gopy-lang/gopy/interp/syntax"
)

func (b *Block) plain() []any {
	names := []any{}
	for _, n := range b.VarNames {
		names = append(names, n)
	}
	symbols, children := []any{}, []any{}
	for _, s := range b.Symbols {
		symbols = append(symbols, []any{s.Name, float64(s.Flags)})
	}
	for _, c := range b.Children {
		children = append(children, c.plain())
	}
	return []any{float64(b.Type), b.Name, float64(b.Lineno), b.Nested, names, symbols, children}
}

// TestSymtable compares symbol tables with those that CPython made
// (testdata/symtable.py).
func TestSymtable(t *testing.T) {
	path := os.Getenv("GOPY_ORACLE_SYMTABLES")
	if path == "" {
		path = "testdata/symtable.txt"
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	n, bad := 0, 0
	for ; lines.Scan() && bad < 20; n++ {
		var c []any
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		src := c[0].(string)
		mod, err := syntax.Parse([]byte(src), syntax.Options{})
		if err != nil {
			continue
		}
		top, err := Symtable(mod, Options{})
		if err != nil {
			t.Errorf("%s\n%v", src, err)
			continue
		}
		if got := top.plain(); !reflect.DeepEqual(got, c[1]) {
			t.Errorf("%q\ngot  %v\nwant %v", src, got, c[1])
			bad++
		}
	}
	if n == 0 {
		t.Error("no cases")
	}
}
