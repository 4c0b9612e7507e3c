package compile

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

// FuzzCompile checks that no program makes the compiler panic, and that what
// it makes can be run safely, written and read.
func FuzzCompile(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.txtar"))
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		for part := range strings.SplitSeq(string(data), "-- ") {
			if name, text, ok := strings.Cut(part, " --\n"); ok && strings.HasSuffix(name, ".py") {
				f.Add([]byte(text), uint8(0), uint8(0))
			}
		}
	}
	f.Fuzz(func(t *testing.T, src []byte, mode, flags uint8) {
		if len(src) > 1<<14 {
			return
		}
		mod, err := syntax.Parse(src, syntax.Options{Filename: "name", Mode: syntax.Mode(mode % 3)})
		if err != nil {
			return
		}
		opts := Options{Filename: "name", Optimize: int(flags & 3), Warn: func(*syntax.Warning) error { return nil }}
		if flags&4 != 0 {
			opts.Flags |= FlagAllowTopLevelAwait
		}
		if flags&8 != 0 {
			opts.Flags |= bytecode.FlagFutureAnnotations
		}
		code, err := Compile(mod, opts)
		if err != nil {
			return
		}
		if err := bytecode.Verify(code); err != nil {
			t.Fatal(err)
		}
		if err := checkRegisters(code); err != nil {
			t.Fatal(err)
		}
		read, err := bytecode.Unmarshal(bytecode.Marshal(code))
		if err != nil {
			t.Fatal(err)
		}
		var a, b strings.Builder
		bytecode.Disassemble(&a, code)
		bytecode.Disassemble(&b, read)
		if a.String() != b.String() {
			t.Fatal("what was written and read is not the same")
		}
	})
}

// TestTooManyOf compiles programs with more of something than the operands of
// an instruction can count.
func TestTooManyOf(t *testing.T) {
	lines := func(n int, line string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.ReplaceAll(line, "#", itoa(i)))
		}
		return b.String()
	}
	for name, src := range map[string]string{
		"locals":     "def f():\n" + lines(6000, "  v# = #\n") + "  for v5999 in x:\n    v5998 += v5999\n  return g(v5999, v1, [v5997, v5998], lambda: v5996)\n",
		"parameters": "def f(" + lines(1000, "a#, ") + "): return a999\n",
		"constants":  "def f(x):\n" + lines(5000, "  x += #.5\n"),
		"keywords":   "f(" + lines(500, "k#=1, ") + ")\n",
		"arguments":  "f(" + lines(500, "#, ") + ")\n",
		"jumps":      "def f(x):\n  for i in x:\n    if i: continue\n" + lines(40000, "    x += 1\n") + "  while x: \n" + lines(40000, "    x -= 1\n"),
		"handlers":   "try:\n  a()\nexcept A:\n  pass\nexcept B:\n" + lines(40000, "  x\n") + "except C: pass\n",
		"targets":    "def f(x):\n  " + lines(3000, "a#, ") + "= x\n  " + lines(200, "a#, ") + "*r, " + lines(300, "b#, ") + "= x\n",
		"items":      "x = [" + lines(5000, "a#, ") + "]\ny = {" + lines(5000, "a#: b#, ") + "}\n",
		"strings":    "x = f'" + lines(1000, "a{#}") + "'\n",
		"attributes": "def f(x):\n" + lines(66000, "  g#\n") + "  x.a = x.b\n",
		"functions":  lines(5000, "def f#(): pass\n"),
		"nesting":    "x = " + strings.Repeat("-", 150) + strings.Repeat("(", 150) + "1" + strings.Repeat(")", 150),
		"operators":  "x = " + strings.Repeat("a + ", 10000) + "a\n",
		"additions":  "x = " + strings.Repeat("1 + ", 10000) + "a + 'b' + " + strings.Repeat("1 + ", 5000) + "a\n",
	} {
		t.Run(name, func(t *testing.T) {
			code, _, err := compileSource([]byte(src), syntax.ModeExec, 0, 0)
			if err != nil {
				t.Fatal(err)
			}
			if err := bytecode.Verify(code); err != nil {
				t.Fatal(err)
			}
			if err := checkRegisters(code); err != nil {
				t.Fatal(err)
			}
		})
	}
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

// TestDeepTree compiles trees that no source gives: too deep ones are a
// RecursionError.
func TestDeepTree(t *testing.T) {
	var e syntax.Expr = &syntax.Name{Id: "x"}
	for range 100000 {
		e = &syntax.UnaryOp{Op: syntax.UnaryUSub, Operand: e}
	}
	_, err := Compile(&syntax.Expression{Body: e}, Options{})
	if s, ok := err.(*syntax.SyntaxError); !ok || s.Kind != syntax.KindRecursionError {
		t.Errorf("got %v", err)
	}
}
