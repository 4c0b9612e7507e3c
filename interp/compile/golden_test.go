package compile

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gopy-lang/gopy/interp/bytecode"
	"github.com/gopy-lang/gopy/interp/syntax"
)

var update = flag.Bool("update", false, "write the golden files anew")

// section is a part of a golden file, which has txtar's format.
type section struct{ name, text string }

func readSections(t *testing.T, path string) []section {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var list []section
	for line := range strings.SplitAfterSeq(string(data), "\n") {
		if name, ok := strings.CutPrefix(strings.TrimSpace(line), "-- "); ok && strings.HasSuffix(name, " --") {
			list = append(list, section{name: strings.TrimSuffix(name, " --")})
		} else if n := len(list); n > 0 {
			list[n-1].text += line
		}
	}
	return list
}

// TestGolden compares the instructions of the programs (*.py) in
// testdata/*.txtar with those that stand behind them (*.dis).
func TestGolden(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatal("no golden files: ", err)
	}
	for _, path := range files {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			sections := readSections(t, path)
			var out strings.Builder
			for i, s := range sections {
				name, ok := strings.CutSuffix(s.name, ".py")
				if !ok {
					continue
				}
				code, _, err := compileSource([]byte(s.text), syntax.ModeExec, 0, 0)
				if err != nil {
					t.Errorf("%s: %v", s.name, err)
					continue
				}
				if err := bytecode.Verify(code); err != nil {
					t.Errorf("%s: %v", s.name, err)
				} else if err := checkRegisters(code); err != nil {
					t.Errorf("%s: %v", s.name, err)
				}
				// The module around a function is not worth showing.
				var text strings.Builder
				only := onlyCode(code)
				bytecode.Disassemble(&text, only)
				out.WriteString("-- " + s.name + " --\n" + s.text + "-- " + name + ".dis --\n" + text.String())
				if *update {
					continue
				}
				if i+1 == len(sections) || sections[i+1].name != name+".dis" {
					t.Errorf("%s has no instructions; run the test with -update", s.name)
				} else if want := sections[i+1].text; text.String() != want {
					t.Errorf("%s\ngot:\n%s\nwant:\n%s", s.name, text.String(), want)
				}
			}
			if *update {
				if err := os.WriteFile(path, []byte(out.String()), 0o666); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// onlyCode returns the function that a module consists of, or the module.
func onlyCode(module *bytecode.Code) *bytecode.Code {
	var found *bytecode.Code
	for _, k := range module.Constants {
		if c, ok := k.(*bytecode.Code); ok {
			if found != nil || c.Name == "__annotate__" {
				return module
			}
			found = c
		}
	}
	if found == nil || len(module.Instructions) > 5 {
		return module
	}
	return found
}
