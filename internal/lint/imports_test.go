package lint

import (
	"slices"
	"strings"
	"testing"
)

// rule says what packages may depend on, directly or not. The first rule whose
// packages match counts. A path stands for the package and those below it, a
// path with "=" before it for the package alone; "*" is all of gopy.
type rule struct {
	packages string
	may      []string
}

var rules = []rule{
	// The two commands. gopy-prof serves users of CPython, too: no interpreter in it.
	{"cmd/gopy-prof", []string{"profile"}},
	{"cmd/gopy", []string{"interp", "specialize", "profile", "tracemalloc"}},
	// What looks at profiles knows nothing of the interpreter; what collects them knows its data.
	{"interp/traceback", []string{"interp/traceback", "interp/object", "interp/bytecode", "interp/syntax", "interp/internal"}},
	{"interp/sampler", []string{"profile", "interp/object", "interp/bytecode", "interp/internal"}},
	{"profile", []string{"profile"}},
	{"tracemalloc", []string{"tracemalloc", "profile", "interp/object", "interp/bytecode", "interp/internal"}},
	// The interpreter, from the bottom upwards.
	{"interp/internal", []string{"interp/internal"}},
	{"interp/syntax", nil},
	{"interp/bytecode", []string{"interp/internal"}},
	{"interp/compile", []string{"interp/syntax", "interp/bytecode", "interp/internal"}},
	{"interp/object", []string{"interp/bytecode", "interp/internal"}},
	{"specialize", []string{"interp/object", "interp/bytecode", "interp/internal"}},
	{"interp/eval", []string{"interp/object", "interp/bytecode", "interp/internal", "specialize"}},
	{"interp/instructions/gen", nil},
	{"interp/instructions", []string{"interp/eval", "interp/object", "interp/bytecode", "interp/internal", "specialize"}},
	// The packed library and what packs it.
	{"interp/stdlib/library/pack", []string{"=interp/stdlib/library", "interp/compile", "interp/syntax", "interp/bytecode", "interp/internal"}},
	{"interp/stdlib/library", nil},
	// Native modules: the data model and the parser (for _ast, _tokenize), never the engine or the compiler.
	{"interp/stdlib", []string{"interp/stdlib", "interp/object", "interp/syntax", "interp/bytecode", "interp/internal"}},
	{"=interp", []string{"interp/eval", "interp/compile", "interp/object", "interp/syntax", "interp/bytecode", "interp/stdlib", "interp/traceback", "interp/internal", "specialize"}},
	// Tests and tools.
	{"golden", []string{"golden"}},
	{"internal/lint", nil},
	{"examples", []string{"*"}},
	{"bench", []string{"bench"}},
}

// nobody lists packages that are type-checked or read by tools, and never linked.
var nobody = []string{"interp/instructions", "golden", "internal/lint"}

func within(pkg, pattern string) bool {
	if exact, ok := strings.CutPrefix(pattern, "="); ok {
		return pkg == exact
	}
	return pattern == "*" || pkg == pattern || strings.HasPrefix(pkg, pattern+"/")
}

// TestImports keeps imports going downwards only.
func TestImports(t *testing.T) {
	out := goTool(t, root, "list", "-f", "{{.ImportPath}} {{join .Deps \" \"}}", "./...")
	seen := 0
	for line := range strings.Lines(out) {
		fields := strings.Fields(line)
		pkg, ok := strings.CutPrefix(fields[0], module+"/")
		if !ok {
			t.Errorf("package %s is outside of the layout", fields[0])
			continue
		}
		seen++
		i := slices.IndexFunc(rules, func(r rule) bool { return within(pkg, r.packages) })
		if i < 0 {
			t.Errorf("%s: no rule says what it may import; add one to internal/lint and to ARCHITECTURE.md", pkg)
			continue
		}
		for _, dep := range fields[1:] {
			dep, ok := strings.CutPrefix(dep, module+"/")
			if !ok || dep == pkg {
				continue
			}
			if !slices.ContainsFunc(rules[i].may, func(p string) bool { return within(dep, p) }) {
				t.Errorf("%s must not know %s", pkg, dep)
			}
			if slices.Contains(nobody, dep) {
				t.Errorf("%s imports %s, which must not be linked", pkg, dep)
			}
		}
	}
	if seen < 20 {
		t.Errorf("go list named %d packages only", seen)
	}
}

// TestNoCgo keeps gopy free of C.
func TestNoCgo(t *testing.T) {
	for _, name := range files(t, isGo) {
		if strings.Contains(readFile(t, name), "\nimport \"C\"") {
			t.Errorf("%s imports C", name)
		}
	}
}
