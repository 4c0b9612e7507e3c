package compile

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// TestErrors checks errors and warnings against what CPython said
// (testdata/errors.py).
func TestErrors(t *testing.T) {
	f, err := os.Open(filepath.Join("testdata", "errors.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); n++ {
		var c []any
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		src := c[0].(string)
		want := ""
		if list, ok := c[1].([]any); ok {
			parts := make([]string, len(list))
			for i, x := range list {
				parts[i] = fmt.Sprint(x)
			}
			want = strings.Join(parts, "|")
		}
		code, warnings, err := compileSource([]byte(src), syntax.ModeExec, 0, 0)
		if got := errorText(err); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", src, got, want)
			continue
		}
		if err == nil {
			if err := bytecode.Verify(code); err != nil {
				t.Errorf("%s\n%v", src, err)
			}
		}
		got := []any{}
		for _, w := range warnings {
			got = append(got, []any{float64(w.Lineno), w.Msg})
		}
		if !reflect.DeepEqual(got, c[2]) {
			t.Errorf("%s\nwarnings %v\nwant     %v", src, got, c[2])
		}
	}
	if n < 170 {
		t.Errorf("only %d cases", n)
	}
}
