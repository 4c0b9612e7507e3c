package lint

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var documents = []string{"README.md", "ARCHITECTURE.md", "RATIONALE.md", "CONTRIBUTING.md", "docs/gopy-prof.md"}

// TestLinks looks for the files that the documents link to or name in code spans.
func TestLinks(t *testing.T) {
	link := regexp.MustCompile(`\]\(([^)#:]+)(?:#[^)]*)?\)`)
	// `interp/object/list.go`: a path from the root with a folder and an ending or a final slash
	span := regexp.MustCompile("`((?:interp|specialize|profile|cmd|bench|golden|testdata|internal|docs|examples)/[A-Za-z0-9_./-]*)`")
	for _, name := range documents {
		text := readFile(t, name)
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			if !there(filepath.Join(root, filepath.Dir(name), filepath.FromSlash(m[1]))) {
				t.Errorf("%s links to %s, which is not there", name, m[1])
			}
		}
		for _, m := range span.FindAllStringSubmatch(text, -1) {
			if strings.Contains(m[1], "NAME") {
				continue // stands for any
			}
			if !there(filepath.Join(root, filepath.FromSlash(m[1]))) {
				t.Errorf("%s names %s, which is not there", name, m[1])
			}
		}
	}
}

// TestReadmeExample builds and runs the Go program in README.md, and compares
// what it prints with the comment at its end.
func TestReadmeExample(t *testing.T) {
	if testing.Short() {
		t.Skip("links an interpreter")
	}
	text := readFile(t, "README.md")
	_, program, ok := strings.Cut(text, "```go\n")
	program, _, ok2 := strings.Cut(program, "```\n")
	if !ok || !ok2 {
		t.Fatal("README.md has no Go program")
	}
	_, want, ok := strings.Cut(program, "\n// prints:\n")
	if !ok {
		t.Fatal("the program in README.md does not say what it prints")
	}
	want = regexp.MustCompile(`(?m)^// ?`).ReplaceAllString(want, "")
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(program), 0o644); err != nil {
		t.Fatal(err)
	}
	exe := filepath.Join(dir, "main.exe")
	goTool(t, root, "build", "-o", exe, filepath.Join(dir, "main.go"))
	out, err := exec.Command(exe).CombinedOutput()
	if err != nil || strings.ReplaceAll(string(out), "\r\n", "\n") != want {
		t.Errorf("the program printed %q (%v), want %q", out, err, want)
	}
}

// TestMakeTargets: what the documents tell to type is in the Makefile.
func TestMakeTargets(t *testing.T) {
	makefile := readFile(t, "Makefile")
	use := regexp.MustCompile("(?:`|    )make ([a-z]+)")
	for _, name := range documents {
		for _, m := range use.FindAllStringSubmatch(readFile(t, name), -1) {
			if !strings.Contains(makefile, "\n"+m[1]+":") {
				t.Errorf("%s says make %s, which the Makefile does not know", name, m[1])
			}
		}
	}
}
