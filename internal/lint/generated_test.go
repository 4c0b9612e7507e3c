package lint

import (
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// generator makes the files of one folder. It runs in a copy, so that a test
// never changes the repository.
type generator struct {
	dir    string   // the folder of the generated files
	run    []string // arguments of go run, or nil: gen.go of the folder
	inputs []string // files that must lie beside
	oracle bool     // asks the CPython that GOPY_ORACLE names
}

var generators = []generator{
	{dir: "interp/internal/timsort", run: []string{"./interp/internal/timsort/gen"}, inputs: []string{"sort.go"}},
	{dir: "interp/internal/libm", run: []string{"./interp/internal/libm/gen"}},
	{dir: "interp/internal/ucd", inputs: []string{"gen.go", "dump.py"}, oracle: true},
	{dir: "interp/stdlib/unicodedata", inputs: []string{"gen.go", "dump.py"}, oracle: true},
}

// TestInstructionsFresh runs the generator of the loops again.
func TestInstructionsFresh(t *testing.T) {
	dir := t.TempDir()
	goTool(t, root, "run", "./interp/instructions/gen", "-root", ".", "-dir", dir)
	made := map[string]bool{}
	err := filepath.WalkDir(dir, func(file string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, file)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		made[name] = true
		compare(t, name, file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(made) == 0 {
		t.Fatal("the generator wrote nothing")
	}
	for _, name := range files(t, func(string) bool { return true }) {
		if source, ok := madeFrom(t, name); ok && source == "interp/instructions" && !made[name] {
			t.Errorf("%s says that it is generated from %s, which no longer makes it: remove it", name, source)
		}
	}
}

// TestGeneratedFresh runs the other generators that write into their folder.
func TestGeneratedFresh(t *testing.T) {
	for _, g := range generators {
		t.Run(g.dir, func(t *testing.T) {
			if g.oracle && (os.Getenv("GOPY_ORACLE") == "" || testing.Short()) {
				t.Skip("GOPY_ORACLE names no CPython, or -short")
			}
			dir := t.TempDir()
			for _, name := range g.inputs {
				if err := os.WriteFile(filepath.Join(dir, name), []byte(readFile(t, g.dir+"/"+name)), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			program := filepath.Join(dir, "generate.exe")
			if g.run != nil {
				goTool(t, root, "build", "-o", program, g.run[0])
			} else {
				goTool(t, dir, "build", "-o", program, "gen.go")
			}
			cmd := exec.Command(program)
			cmd.Dir = dir
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			made, _ := filepath.Glob(filepath.Join(dir, "z*"))
			if len(made) == 0 {
				t.Error("the generator wrote nothing")
			}
			for _, file := range made {
				compare(t, g.dir+"/"+filepath.Base(file), file)
			}
		})
	}
}

// compare compares a file of the repository with a fresh one.
func compare(t *testing.T, name, file string) {
	t.Helper()
	fresh, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
	if err != nil {
		t.Errorf("%s is not there: run make gen", name)
	} else if string(have) != string(fresh) {
		t.Errorf("%s is stale: run make gen", name)
	}
}

var generatedFrom = regexp.MustCompile(`^(?://|<!--) Code generated from (.*); DO NOT EDIT\.`)

// madeFrom returns what the first line of a generated file says it was made from.
func madeFrom(t *testing.T, name string) (string, bool) {
	switch path.Ext(name) {
	case ".go", ".md":
	default:
		return "", false
	}
	first, _, _ := strings.Cut(readFile(t, name), "\n")
	m := generatedFrom.FindStringSubmatch(first)
	if m == nil {
		return "", false
	}
	return m[1], true
}

// TestGeneratedNames looks for orphans: each generated file is named z*, and
// what it was generated from is there.
func TestGeneratedNames(t *testing.T) {
	n := 0
	for _, name := range files(t, func(string) bool { return true }) {
		source, ok := madeFrom(t, name)
		if !ok {
			if isGo(name) && generated.MatchString(readFile(t, name)) && !strings.Contains(name, "/gen") {
				t.Errorf("%s: a generated file says from what, in its first line", name)
			}
			continue
		}
		n++
		if isGo(name) && !strings.HasPrefix(path.Base(name), "z") {
			t.Errorf("%s is generated: its name must begin with z", name)
		}
		// "X by gen.go" names the program, "gen.go" or "interp/instructions" the source.
		if _, program, ok := strings.Cut(source, " by "); ok {
			source = program
		}
		beside := filepath.Join(root, filepath.FromSlash(path.Dir(name)), filepath.FromSlash(source))
		if !there(beside) && !there(filepath.Join(root, filepath.FromSlash(source))) {
			t.Errorf("%s is generated from %s, which is not there", name, source)
		}
	}
	if n < 5 {
		t.Errorf("found %d generated files only", n)
	}
}

func there(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}
