package compile

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/gopy-lang/gopy/interp/syntax"
)

// TestUnparse checks Unparse against what CPython wrote (testdata/unparse.py).
func TestUnparse(t *testing.T) {
	f, err := os.Open(filepath.Join("testdata", "unparse.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); n++ {
		var c [2]string
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		mod, err := syntax.Parse([]byte("x: "+c[0]), syntax.Options{})
		if err != nil {
			t.Errorf("%s: %v", c[0], err)
			continue
		}
		e := mod.(*syntax.Module).Body[0].(*syntax.AnnAssign).Annotation
		// JSON cannot hold a lone surrogate; that case tests repr, too.
		if got := Unparse(e); got != c[1] {
			t.Errorf("%s: got %s, want %s", c[0], got, c[1])
		}
	}
	if n < 70 {
		t.Errorf("only %d cases", n)
	}
}
